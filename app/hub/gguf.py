# SPDX-License-Identifier: Apache-2.0
"""What a GGUF model file says about itself, and the check before an engine may open it.

llama.cpp reports most damage as an error, but some of it ends the process by an assertion. The
check finds what is known to do that (repeated tokens, missing byte tokens, impossible layer,
head or expert counts, lists of the wrong type) and everything else that can be said in a clear
sentence at once, without starting an engine. It is no defence by itself: the engine process is.
"""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.core.errors import BadModel, InputError, Unsupported
from app.core.text import printable
from app.hub.gguf_format import (
    ARRAY,
    FLOAT32,
    FLOATS,
    INTEGERS,
    STRING,
    TENSOR_TYPES,
    Array,
    Container,
    Malformed,
    Truncated,
    UnknownFormat,
    read_container,
)

_TOKENS = "tokenizer.ggml.tokens"
_SHARD = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)

# llama.h: enum llama_ftype.
_FILE_TYPES: dict[int, str] = {
    0: "F32",
    1: "F16",
    2: "Q4_0",
    3: "Q4_1",
    7: "Q8_0",
    8: "Q5_0",
    9: "Q5_1",
    10: "Q2_K",
    11: "Q3_K_S",
    12: "Q3_K_M",
    13: "Q3_K_L",
    14: "Q4_K_S",
    15: "Q4_K_M",
    16: "Q5_K_S",
    17: "Q5_K_M",
    18: "Q6_K",
    19: "IQ2_XXS",
    20: "IQ2_XS",
    21: "Q2_K_S",
    22: "IQ3_XS",
    23: "IQ3_XXS",
    24: "IQ1_S",
    25: "IQ4_NL",
    26: "IQ3_S",
    27: "IQ3_M",
    28: "IQ2_S",
    29: "IQ2_M",
    30: "IQ4_XS",
    31: "IQ1_M",
    32: "BF16",
    36: "TQ1_0",
    37: "TQ2_0",
    38: "MXFP4",
    39: "NVFP4",
    40: "Q1_0",
    41: "Q2_0",
}

# llama.cpp: LLAMA_MAX_LAYERS and LLAMA_MAX_EXPERTS.
_MAX_LAYERS = 512
_MAX_EXPERTS = 512


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """`bytes` counts all shards; `shards` names them in order, the file itself when it is one.
    `context_length` is in tokens, 0 when the file does not tell."""

    path: Path
    architecture: str
    name: str
    quantization: str
    context_length: int
    tensor_count: int
    chat_template: str | None
    bytes: int
    shards: tuple[Path, ...]


def display_name(path: Path) -> str:
    """The file's name fit for a sentence: a foreign name may hold line breaks."""
    return printable(path.name or str(path))


def shard_paths(path: Path) -> tuple[Path, ...]:
    """All files of the model that `path` belongs to, whether they exist or not, in order."""
    match = _SHARD.search(path.name)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        return (path,)
    stem, count = path.name[: match.start()], int(match[2])
    return tuple(
        path.with_name(f"{stem}-{number:05}-of-{count:05}.gguf")
        if number != int(match[1])
        else path
        for number in range(1, count + 1)
    )


def read_header(path: Path) -> GgufHeader:
    """Reads without judging more than it must. Raises InputError, BadModel, Unsupported."""
    container, size = _read(path, keep=frozenset())
    return _header(path, container, size)


def check(path: Path) -> GgufHeader:
    """The check before an engine sees the file (its other shards included).

    Raises InputError when there is no such file, BadModel when it is damaged or incomplete,
    Unsupported when it is sound but not for this build.
    """
    container, size = _read(path, keep=frozenset({_TOKENS}))
    header = _header(path, container, size)
    _check_kind(path, container)
    _check_size(path, container, size)
    try:
        _check_parameters(container, header.architecture)
        _check_vocabulary(container)
    except Malformed as damage:
        raise _damaged(path, damage) from None
    _check_shards(path, container, header)
    return header


def _open(path: Path) -> tuple[BinaryIO, int]:
    name = display_name(path)
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise InputError(f"{name} is a folder, not a model: name the .gguf file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{name} is a device or a pipe, not a model: name a .gguf file.")
        return path.open("rb"), status.st_size
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(
            f"There is no file {name} at that place: check the model's path."
        ) from None
    except (OSError, ValueError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else "impossible name"
        raise InputError(f"{name} cannot be read ({reason}): check its path and rights.") from None


def _read(path: Path, keep: frozenset[str]) -> tuple[Container, int]:
    file, size = _open(path)
    name = display_name(path)
    with file:
        try:
            return read_container(file, size, keep), size
        except Truncated:
            if size < 4:
                raise BadModel(
                    f"{name} is {size} bytes long, no model: download or copy it again."
                ) from None
            raise _incomplete(path) from None
        except Malformed as damage:
            raise _damaged(path, damage) from None
        except UnknownFormat as unknown:
            raise Unsupported(
                f"{name} cannot be used ({unknown}): it is damaged, or another version of "
                "Harmonium is needed."
            ) from None
        except OSError as exc:
            raise BadModel(
                f"{name} cannot be read to its end ({exc.strerror}): check the disk it lies on."
            ) from None


def _damaged(path: Path, damage: Malformed) -> BadModel:
    name = display_name(path)
    if str(damage) == "it is not a GGUF file":
        return BadModel(f"{name} is not a GGUF model: choose a file that is one.")
    return BadModel(f"{name} is damaged ({damage}): download or copy it again.")


def _incomplete(path: Path) -> BadModel:
    return BadModel(
        f"{display_name(path)} is incomplete, its end is missing: download or copy it again."
    )


def _header(path: Path, container: Container, size: int) -> GgufHeader:
    architecture = container.values.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise BadModel(f"{display_name(path)} does not say what model it is: choose another file.")
    shards = shard_paths(path) if _integer(container, "split.count", 0) > 1 else (path,)
    others = sum(_size(shard) for shard in shards if shard != path)
    name = container.values.get("general.name")
    template = container.values.get("tokenizer.chat_template")
    return GgufHeader(
        path=path,
        architecture=architecture,
        name=name if isinstance(name, str) and name.strip() else path.stem,
        quantization=_quantization(container),
        context_length=max(0, _integer(container, f"{architecture}.context_length", 0)),
        tensor_count=len(container.tensors),
        chat_template=template if isinstance(template, str) else None,
        bytes=size + others,
        shards=shards,
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _integer(container: Container, key: str, default: int) -> int:
    value = container.values.get(key, default)
    return value if isinstance(value, int) else default


def _quantization(container: Container) -> str:
    named = _FILE_TYPES.get(_integer(container, "general.file_type", -1), "-")
    if named != "-":
        return named
    totals: dict[int, int] = {}
    for tensor in container.tensors:
        totals[tensor.type] = totals.get(tensor.type, 0) + tensor.bytes
    return TENSOR_TYPES[max(totals, key=lambda kind: totals[kind])][0] if totals else ""


def _check_kind(path: Path, container: Container) -> None:
    kind = container.values.get("general.type", "model")
    if kind == "adapter":
        raise Unsupported(f"{display_name(path)} is a LoRA adapter, not a model of its own.")
    if kind == "mmproj" or container.values.get("general.architecture") == "clip":
        raise Unsupported(
            f"{display_name(path)} is the image part of another model: choose the model itself."
        )


def _check_size(path: Path, container: Container, size: int) -> None:
    if container.bytes_needed > size:
        raise _incomplete(path)


def _check_shards(path: Path, container: Container, header: GgufHeader) -> None:
    count = _integer(container, "split.count", 0)
    if count <= 1:
        return
    name = display_name(path)
    if len(header.shards) != count:
        raise BadModel(
            f"{name} is one of {count} parts but is not named like one: give all parts their"
            f" original names (…-00001-of-{count:05}.gguf)."
        )
    if header.shards[0] != path:
        raise BadModel(f"{name} is not the first part of its model: choose part 1 of {count}.")
    for number, shard in enumerate(header.shards[1:], 2):
        if not os.path.exists(shard):
            raise BadModel(
                f"Part {number} of {count} is missing: put {display_name(shard)} beside {name}."
            )
        part, size = _read(shard, keep=frozenset())
        _check_size(shard, part, size)


def _check_parameters(container: Container, architecture: str) -> None:
    def count(key: str, low: int, high: int) -> int | None:
        value = container.values.get(f"{architecture}.{key}")
        if value is None or isinstance(value, Array):
            return None
        if not isinstance(value, int) or not low <= value <= high:
            raise Malformed(f"its {key} is {value}")
        return value

    count("block_count", 1, _MAX_LAYERS)
    count("context_length", 1, 1 << 31)
    count("embedding_length", 1, 1 << 24)
    heads = count("attention.head_count", 1, 1 << 16)
    heads_kv = count("attention.head_count_kv", 1, 1 << 16)
    if heads and heads_kv and heads % heads_kv:
        raise Malformed(f"its {heads} heads cannot share {heads_kv} key heads")
    experts = count("expert_count", 0, _MAX_EXPERTS)
    used = count("expert_used_count", 0, _MAX_EXPERTS)
    if (used or 0) > (experts or 0) or bool(experts) != bool(used):
        raise Malformed(f"it uses {used} of {experts} experts")
    width = count("attention.key_length", 1, 1 << 16)
    rotated = count("rope.dimension_count", 0, 1 << 16)
    if rotated and (rotated % 2 or (width and rotated > width)):
        raise Malformed(f"its rope.dimension_count is {rotated}")
    for key, value in container.values.items():
        if key.endswith("epsilon") and not (isinstance(value, float) and 0 <= value < 1):
            raise Malformed(f"its {key} is not a small positive number")
        # llama.cpp aborts on a list of another type where it wants integers.
        if (
            isinstance(value, Array)
            and key.startswith(f"{architecture}.attention.head_count")
            and value.kind not in INTEGERS
        ):
            raise Malformed(f"its {key} is a list of something else than numbers")


def _check_vocabulary(container: Container) -> None:
    tokens = container.values.get(_TOKENS)
    if tokens is None:
        return
    if not isinstance(tokens, Array) or tokens.kind != STRING or not isinstance(tokens.items, list):
        raise Malformed("its vocabulary is not a list of texts")
    texts: list[bytes] = tokens.items
    # llama.cpp aborts when two tokens have the same text; it renames empty ones itself.
    distinct = set(texts)
    if len(distinct) + max(0, texts.count(b"") - 1) != len(texts):
        raise Malformed("its vocabulary holds a token twice")
    for key, kinds in (
        ("tokenizer.ggml.scores", FLOATS & {FLOAT32}),
        ("tokenizer.ggml.token_type", INTEGERS),
        ("tokenizer.ggml.merges", frozenset({STRING})),
    ):
        value = container.values.get(key)
        if value is None:
            continue
        if not isinstance(value, Array) or value.kind not in kinds:
            raise Malformed(f"its {key} is a list of the wrong type")
        if key != "tokenizer.ggml.merges" and value.count < tokens.count:
            raise Malformed(f"its {key} is shorter than its vocabulary")
    if container.kinds.get("tokenizer.ggml.precompiled_charsmap", ARRAY) != ARRAY:
        raise Malformed("its table of characters is not a list")
    if container.values.get("tokenizer.ggml.model") == "llama":
        _check_byte_tokens(container, texts, distinct)


def _check_byte_tokens(container: Container, texts: list[bytes], distinct: set[bytes]) -> None:
    # SentencePiece falls back to byte tokens; llama.cpp ends the process when one is missing.
    for byte in range(256):
        if b"<0x%02X>" % byte not in distinct and bytes([byte]) not in distinct:
            raise Malformed(f"its vocabulary lacks a token for byte {byte}")
    types = container.values.get("tokenizer.ggml.token_type")
    if isinstance(types, Array) and isinstance(types.items, tuple):
        for text, kind in zip(texts, types.items, strict=False):
            if kind == 6 and not re.fullmatch(rb"<0x[0-9A-F]{2}>", text):
                raise Malformed("its vocabulary holds a byte token that names no byte")
