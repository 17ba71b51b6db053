# SPDX-License-Identifier: Apache-2.0
"""What a GGUF model file says about itself, and the check before an engine may open it.

llama.cpp reports most damage as an error, but some of it ends the process by an assertion. The
check finds what is known to do that (repeated tokens, missing byte tokens, impossible layer,
head or expert counts, lists of the wrong type) and everything else that can be said in a clear
sentence at once, without starting an engine. It is no defence by itself: the engine process is.
"""

import math
import os
import re
import stat
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from app.core.errors import BadModel, InputError, Unsupported
from app.core.text import one_line, printable
from app.hub.gguf_format import (
    TENSOR_TYPES,
    Container,
    Malformed,
    Truncated,
    UnknownFormat,
    read_container,
)
from app.hub.gguf_rules import (
    ARCHITECTURES,
    TOKENS,
    check_parameters,
    check_tensors,
    check_vocabulary,
)

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


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """`bytes` counts all shards; `shards` names them in order, the file itself when it is one.
    `context_length` is in tokens, 0 when the file does not tell. `parameters` are those of all
    shards after a check, of the file itself before."""

    path: Path
    architecture: str
    name: str
    quantization: str
    context_length: int
    tensor_count: int
    chat_template: str | None
    bytes: int
    shards: tuple[Path, ...]
    parameters: int = 0
    layers: int = 0
    experts: int = 0
    licence: str = ""
    author: str = ""
    kind: str = "model"
    """What `general.type` says: a file may also be an `adapter` or an `mmproj`."""


def display_name(path: Path) -> str:
    """The file's name fit for a sentence: a foreign name may hold line breaks."""
    return printable(path.name or str(path))


def shown_name(name: str) -> str:
    """A model's name fit for a list: whoever made the file chose it."""
    return printable(one_line(name))[:200]


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
    return read_model(path)[0]


def read_model(path: Path) -> tuple[GgufHeader, Container]:
    """As `read_header`, with all that stands in the head of the first file."""
    container, size = read(path)
    return _header(path, container, size), container


def check(path: Path) -> GgufHeader:
    """The check before an engine sees the file (its other shards included).

    Raises InputError when there is no such file, BadModel when it is damaged or incomplete,
    Unsupported when it is sound but not for this build.
    """
    container, size = read(path, keep=frozenset({TOKENS}))
    header = _header(path, container, size)
    _check_kind(path, container)
    _check_size(path, container, size)
    try:
        check_parameters(container, header.architecture)
        check_tensors(container)
        check_vocabulary(container)
    except Malformed as damage:
        raise _damaged(path, damage) from None
    return replace(header, parameters=_check_shards(path, container, header))


def _open(path: Path) -> tuple[BinaryIO, int]:
    name = display_name(path)
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise InputError(f"{name} is a folder, not a model: name the .gguf file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise InputError(f"{name} is a device or a pipe, not a model: name a .gguf file.")
        # Unbuffered: megabytes are read at once.
        return cast("BinaryIO", path.open("rb", buffering=0)), status.st_size
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(
            f"There is no file {name} at that place: check the model's path."
        ) from None
    except (OSError, ValueError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else "impossible name"
        raise InputError(f"{name} cannot be read ({reason}): check its path and rights.") from None


def read(path: Path, keep: frozenset[str] = frozenset()) -> tuple[Container, int]:
    """The head of one file as it is, and the file's size in bytes; string arrays are kept for the
    keys in `keep` only. Raises InputError, BadModel, Unsupported."""
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
    template = container.values.get("tokenizer.chat_template")
    return GgufHeader(
        path=path,
        architecture=architecture,
        name=_text(container, "general.name") or shown_name(path.stem),
        quantization=_quantization(container),
        context_length=max(0, _integer(container, f"{architecture}.context_length", 0)),
        tensor_count=len(container.tensors),
        chat_template=template if isinstance(template, str) else None,
        bytes=size + others,
        shards=shards,
        parameters=_parameters(container),
        layers=max(0, _integer(container, f"{architecture}.block_count", 0)),
        experts=max(0, _integer(container, f"{architecture}.expert_count", 0)),
        licence=_text(container, "general.license"),
        author=_text(container, "general.author"),
        kind=_text(container, "general.type") or "model",
    )


def _parameters(container: Container) -> int:
    return sum(math.prod(tensor.dimensions) for tensor in container.tensors)


def _text(container: Container, key: str) -> str:
    value = container.values.get(key)
    return shown_name(value) if isinstance(value, str) else ""


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
    architecture = container.values.get("general.architecture")
    name = display_name(path)
    if kind == "adapter":
        raise Unsupported(f"{name} is a LoRA adapter, not a model of its own.")
    if kind == "mmproj" or architecture == "clip":
        raise Unsupported(f"{name} is the image part of another model: choose the model itself.")
    if kind == "imatrix":
        raise Unsupported(f"{name} holds notes for making models smaller, not a model.")
    if architecture == "gptoss":
        raise Unsupported(
            f"{name} is in a form that only Ollama can run: get the model from its catalogue entry"
            " here instead."
        )
    if architecture not in ARCHITECTURES:
        shown = printable(str(architecture)[:40])
        raise Unsupported(
            f"{name} is a model of a kind ({shown}) that this version of Harmonium cannot run: "
            "a newer one may."
        )


def _check_size(path: Path, container: Container, size: int) -> None:
    if container.bytes_needed > size:
        raise _incomplete(path)


def _check_shards(path: Path, container: Container, header: GgufHeader) -> int:
    """The number of parameters in all shards."""
    parameters = header.parameters
    count = _integer(container, "split.count", 0)
    if count <= 1:
        return parameters
    name = display_name(path)
    if len(header.shards) != count:
        raise BadModel(
            f"{name} is one of {count} parts but is not named like one: give all parts their"
            f" original names (…-00001-of-{count:05}.gguf)."
        )
    if header.shards[0] != path:
        raise BadModel(f"{name} is not the first part of its model: choose part 1 of {count}.")
    names = {tensor.name for tensor in container.tensors}
    tensors = len(container.tensors)
    for number, shard in enumerate(header.shards[1:], 2):
        if not os.path.exists(shard):
            raise BadModel(
                f"Part {number} of {count} is missing: put {display_name(shard)} beside {name}."
            )
        part, size = read(shard)
        _check_size(shard, part, size)
        if (
            _integer(part, "split.count", 0) != count
            or _integer(part, "split.no", -1) != number - 1
        ):
            raise BadModel(
                f"{display_name(shard)} is not part {number} of {count}, though its name says so: "
                "give all parts their original names."
            )
        try:
            check_tensors(part)
        except Malformed as damage:
            raise _damaged(shard, damage) from None
        tensors += len(part.tensors)
        parameters += _parameters(part)
        names.update(tensor.name for tensor in part.tensors)
    if len(names) != tensors or tensors != _integer(container, "split.tensors.count", tensors):
        raise BadModel(f"The parts of {name} do not belong together: download or copy them again.")
    return parameters
