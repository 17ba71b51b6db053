# SPDX-License-Identifier: Apache-2.0
"""Writes chats as GPT4All does: the fields in the order of its own code, for every version."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

MAGIC = 0xF5D553CC


@dataclass(slots=True)
class Item:
    """`label` is Prompt, Response, System, Text, Think, ToolCall or ToolResponse."""

    label: str
    value: str
    items: Sequence["Item"] = ()
    attachments: Sequence[tuple[str, bytes]] = ()
    sources: Sequence[str] = ()
    stopped: bool = False
    is_error: bool = False
    thumbs: int = 0
    milliseconds: int = 0
    tool: str = ""
    parameters: Sequence[tuple[str, str]] = field(default=())


def chat_bytes(
    items: Sequence[Item],
    *,
    version: int = 12,
    title: str = "A chat",
    model: str = "model.gguf",
    created: int = 1_700_000_000,
) -> bytes:
    out = [struct.pack(">Ii", MAGIC, version), struct.pack(">q", created)]
    out += [_string("1234"), _string(title), _string(""), _string(model)]
    if version >= 3:
        out.append(_strings(["Documents"]))
    if version < 11:
        out.append(_model_state(version))
    out.append(struct.pack(">i", len(items)))
    out += [_item(item, number, version) for number, item in enumerate(items)]
    return b"".join(out)


def _model_state(version: int) -> bytes:
    """With a small cache, where a version keeps one."""
    out: list[bytes] = []
    has_cache = version < 10
    if version >= 6:
        out.append(_flag(has_cache))
    if version >= 2:
        out.append(struct.pack(">ii", 1, 0))
    out += [_string("answer"), _string(""), struct.pack(">I", 7)]
    if has_cache or version < 6:
        if version < 4:
            out.append(struct.pack(">I", 0))
        out.append(struct.pack(">I", 3))
        if version >= 7:
            out.append(struct.pack(">I", 2048))
        if version < 9:
            out.append(struct.pack(">Q", 2) + bytes(8))
        out.append(struct.pack(">Q", 3) + bytes(12))
        out.append(_bytes(b"state"))
    return b"".join(out)


def _item(item: Item, number: int, version: int) -> bytes:
    out: list[bytes] = []
    if version < 12:
        out.append(struct.pack(">i", number))
    out += [_string(f"{item.label}: "), _string(item.value)]
    if version < 10:
        out.append(_string("prompt"))
    out += [_string(""), _flag(False), _flag(item.stopped)]
    out += [_flag(item.thumbs > 0), _flag(item.thumbs < 0)]
    if version >= 11 and item.label == "Response":
        out.append(_flag(item.is_error))
    if version >= 8:
        out.append(struct.pack(">q", len(item.sources)))
        for name in item.sources:
            texts = ("Documents", f"/d/{name}", name, "", "", "2024", "passage")
            out += [_string(text) for text in texts] + [struct.pack(">iii", -1, 3, 5)]
    elif version >= 3:
        listed = [f"{at}. In {name}. [Context]" for at, name in enumerate(item.sources, 1)]
        out += [_string("\n".join(listed)), _strings(["passage"] * len(item.sources))]
    if version >= 10:
        out.append(struct.pack(">q", len(item.attachments)))
        for url, content in item.attachments:
            out += [_bytes(url.encode()), _bytes(content)]
    if version >= 12:
        out.append(struct.pack(">q", len(item.items)))
        out += [_sub_item(inner) for inner in item.items]
    return b"".join(out)


def _sub_item(item: Item) -> bytes:
    out = [_string(f"{item.label}: "), _string(item.value)]
    if item.label == "Think":
        out.append(struct.pack(">i", item.milliseconds))
    elif item.label == "ToolCall":
        out += [_string(item.tool), struct.pack(">q", len(item.parameters))]
        for name, value in item.parameters:
            out += [_string(name), struct.pack(">iIB", 0, 10, 0), _string(value)]
        out += [_string("result"), struct.pack(">i", 0), _string("")]
    out.append(struct.pack(">q", len(item.items)))
    return b"".join([*out, *(_sub_item(inner) for inner in item.items)])


def _flag(value: bool) -> bytes:
    return b"\x01" if value else b"\x00"


def _bytes(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def _string(text: str) -> bytes:
    """An empty text is often a null one there."""
    return _bytes(text.encode("utf-16-be")) if text else b"\xff\xff\xff\xff"


def _strings(texts: Sequence[str]) -> bytes:
    return struct.pack(">I", len(texts)) + b"".join(map(_string, texts))
