# SPDX-License-Identifier: Apache-2.0
"""GPT4All's `gpt4all-*.chat` files: a magic number, a version (1 to 12), then the chat as a
QDataStream in the order of the program's own code (releases 2.4 to 3.10)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from app.core.conversation import Conversation, Feedback, MessageState, Rating
from app.core.messages import (
    AttachmentPart,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.store.transfer.checks import moment
from app.store.transfer.data_stream import DataStream
from app.store.transfer.reasoning import split_reasoning
from app.store.transfer.tree import Arrival, Tree, function_name, joined, joined_turn, note

MAGIC = b"\xf5\xd5\x53\xcc"
NEWEST_VERSION = 12

_PROMPT, _RESPONSE, _SYSTEM = "Prompt: ", "Response: ", "System: "
_TEXT, _THINK, _CALL, _RESULT = "Text: ", "Think: ", "ToolCall: ", "ToolResponse: "
_MAX_DEPTH = 8
_SMALLEST_ITEM = 8
_TEXT_FILES_ONLY = "a file that is no text"


@dataclass(slots=True)
class _Item:
    name: str
    value: str = ""
    is_stopped: bool = False
    is_error: bool = False
    feedback: Feedback | None = None
    seconds: float = 0.0
    tool: str = ""
    sources: list[str] = field(default_factory=list[str])
    attachments: list[tuple[str, bytes]] = field(default_factory=list[tuple[str, bytes]])
    items: list["_Item"] = field(default_factory=list["_Item"])


def is_gpt4all(data: bytes) -> bool:
    return data.startswith(MAGIC)


def from_gpt4all(data: bytes) -> Arrival:
    """Raises ValueError when it is cut off, damaged or of an unknown version."""
    stream = DataStream(data)
    stream.skip(len(MAGIC))
    version = stream.int32()
    if not 1 <= version <= NEWEST_VERSION:
        raise ValueError(f"it is of the unknown version {version}")
    created = moment(stream.int64())
    _ = stream.string()  # the chat's id
    title = stream.string()
    _ = stream.string()  # the name of the person
    model = stream.string()
    if version >= 3:
        for _ in range(stream.short_count(4)):
            _ = stream.string()  # a collection of documents
    if version < 11:
        _skip_model_state(stream, version)
    items = [_read_item(stream, version) for _ in range(_checked_count(stream))]
    if not stream.is_at_end:
        raise ValueError("something stands behind its end")
    return Arrival(_conversation(items, title, model, created))


def _checked_count(stream: DataStream) -> int:
    count = stream.int32()
    if count < 0:
        raise ValueError("it has less than no messages")
    return count


def _skip_model_state(stream: DataStream, version: int) -> None:
    has_cache = stream.boolean() if version >= 6 else True
    if version >= 2:
        stream.skip(8)  # kind of model, version of its state
    _, _ = stream.string(), stream.string()  # the newest answer, the generated name
    stream.skip(4)  # tokens
    if not has_cache:
        return
    # Tokens so far, and the logits' own number (until 3) or the context's size (since 7).
    stream.skip(4 + (4 if version < 4 else 0) + (4 if version >= 7 else 0))
    if version < 9:
        stream.skip(4 * stream.uint64())
    stream.skip(4 * stream.uint64())
    _ = stream.byte_array()


def _read_item(stream: DataStream, version: int) -> _Item:
    if version < 12:
        _ = stream.int32()  # the item's number
    item = _Item(_known_name(stream.string(), (_PROMPT, _RESPONSE, _SYSTEM)))
    item.value = stream.string()
    if version < 10:
        _ = stream.string()  # the prompt, again
    _ = stream.string()  # an answer that was suggested instead
    _ = stream.boolean()  # whether it is being written
    item.is_stopped = stream.boolean()
    is_up, is_down = stream.boolean(), stream.boolean()
    if is_up != is_down:
        item.feedback = Feedback(Rating.UP if is_up else Rating.DOWN)
    if version >= 11 and item.name == _RESPONSE:
        item.is_error = stream.boolean()
    item.sources = list(_read_sources(stream, version))
    if version >= 10:
        for _ in range(stream.count(8)):
            address = stream.byte_array().decode("utf-8", "replace")
            item.attachments.append((address, stream.byte_array()))
    if version >= 12:
        item.items = [_read_sub_item(stream, 1) for _ in range(stream.count(_SMALLEST_ITEM))]
    return item


def _read_sources(stream: DataStream, version: int) -> Iterator[str]:
    """The names of the documents that an answer rests on."""
    if version >= 8:
        for _ in range(stream.count(40)):
            # Collection, path, file, title, author, date, text; page, first and last line.
            texts = [stream.string() for _ in range(7)]
            stream.skip(12)
            yield texts[2]
    elif version >= 3:
        listed = stream.string()
        for _ in range(stream.short_count(4)):
            _ = stream.string()  # the passage
        yield from (line for line in listed.split("\n") if line.strip(" -"))


def _read_sub_item(stream: DataStream, depth: int) -> _Item:
    if depth > _MAX_DEPTH:
        raise ValueError("its answers are nested too deep")
    item = _Item(_known_name(stream.string(), (_RESPONSE, _TEXT, _THINK, _CALL, _RESULT)))
    item.value = stream.string()
    if item.name == _THINK:
        item.seconds = max(0, stream.int32()) / 1000
    elif item.name == _CALL:
        item.tool = stream.string()
        for _ in range(stream.count(13)):
            _ = stream.string()  # a parameter: its name, type and value
            stream.skip(4)
            stream.skip_variant()
        # Its result stands in an item of its own.
        _, _, _ = stream.string(), stream.int32(), stream.string()
    item.items = [_read_sub_item(stream, depth + 1) for _ in range(stream.count(_SMALLEST_ITEM))]
    return item


def _known_name(name: str, known: tuple[str, ...]) -> str:
    if name not in known:
        raise ValueError("it holds an item of an unknown kind")
    return name


def _conversation(
    items: list[_Item], title: str, model: str, created: float | None
) -> Conversation:
    tree = Tree(created)
    parent: int | None = None
    for item, above in zip(items, [None, *items], strict=False):
        if above is not None and above.name == _PROMPT:
            # Since version 11 what an answer rests on is kept with its question.
            item.sources = above.sources + item.sources
        if item.name == _SYSTEM:
            tree.instruct(item.value)
            continue
        is_answer = item.name == _RESPONSE
        parts = joined_turn(list(_answer(item))) if is_answer else joined(list(_question(item)))
        if not parts:
            continue
        state = MessageState.CANCELLED if item.is_stopped else MessageState.COMPLETE
        parent = tree.add(
            parent,
            Role.ASSISTANT if is_answer else Role.USER,
            parts,
            state=MessageState.FAILED if item.is_error else state,
            model=model if is_answer else "",
            feedback=item.feedback if is_answer else None,
        )
    return tree.conversation(title, head=parent)


def _question(item: _Item) -> Iterator[Part]:
    for address, content in item.attachments:
        name = unquote(address).replace("\\", "/").rpartition("/")[2] or "file"
        try:
            yield AttachmentPart(name, content.decode("utf-8"))
        except UnicodeDecodeError:
            yield note(f"Attached: {name}, {_TEXT_FILES_ONLY}")
    yield TextPart(item.value)


def _answer(item: _Item) -> Iterator[Part]:
    yield from _pieces(item)
    names = list(dict.fromkeys(name for name in item.sources if name))
    if names:
        yield note(f"Sources: {'; '.join(names)}")


def _pieces(item: _Item) -> Iterator[Part]:
    """Earlier stretches of an answer are items in it; its value is what came last."""
    calls: list[str] = []
    for inner in item.items:
        for part in _piece(inner, calls):
            if isinstance(part, ToolCallPart):
                calls.append(part.name)
            yield part
    yield from split_reasoning(item.value)


def _piece(item: _Item, calls: list[str]) -> Iterator[Part]:
    if item.name == _THINK:
        text = item.value.strip().removeprefix("<think>").removesuffix("</think>").strip()
        if text:
            yield ReasoningPart(text, item.seconds)
    elif item.name == _CALL:
        yield ToolCallPart(function_name(item.tool), item.value, content_type="code")
    elif item.name == _RESULT:
        yield ToolResultPart(calls[-1] if calls else function_name(""), item.value)
    elif item.name == _RESPONSE:
        yield from _pieces(item)
    else:
        yield TextPart(item.value)
