# SPDX-License-Identifier: Apache-2.0
"""What the program and its reader process say to each other: a JSON object a line, each way.

Requests: `{"limits": …}` once, then `{"read": path, "first_unit": n}`, `{"image": path, "page": n,
"width": px}` and `{"boxes": path, "page": n, "first": c, "last": c}`. Where the first message names
a socket in `files` (`reader_files`), an open file comes over it with each of those requests, and
their path is only its name. A `read` is answered by
events up to `{"done": true}` or an error, the others by one line; the pixels of an image, as many
bytes as its line says, follow that line. `{"busy": true}` may come at any time: the process waits
for another program and is to be left alone. Paths travel as the file system's own bytes.

A document may have taken the process over, so of what it says everything is checked.
"""

import json
import math
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.core.documents import Box, DocumentKind, PageImage, Passage, Skipped, Unit, UnitKind
from app.documents.readers.source import Opened, ReadLimits

MAX_LINE_BYTES = 64_000_000
MOST_UNIT_CHARACTERS = 2_000_000
_MOST = 1 << 31
REPORT = "Reading failed:"
"""How each report of an error begins that the process prints, a line of its own."""


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit with the number of display lines that its text takes, and its passages."""

    unit: Unit
    lines: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """The end of a request that failed: a sentence. `is_spent`: the process has reached a limit
    and should be replaced."""

    error: str
    is_spent: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """The end of a file."""


@dataclass(frozen=True, slots=True)
class Busy:
    """News, but no answer yet."""


Answer = Busy | Opened | UnitRead | Skipped | Refused | Done | PageImage | tuple[Box, ...]


class NotUnderstood(ValueError):
    """A line that is no message of ours."""


def line(message: dict[str, Any]) -> bytes:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def path_text(path: Path) -> str:
    """A path may hold bytes that are no text in any encoding."""
    return os.fsencode(os.path.abspath(path)).hex()


def name_text(path: Path) -> str:
    return os.fsencode(path.name).hex()


def path_of(text: str) -> Path:
    return Path(os.fsdecode(bytes.fromhex(text)))


def limits_message(limits: ReadLimits, files: int | None = None) -> dict[str, Any]:
    """`files` is the socket, as the process knows it."""
    return {"limits": asdict(limits)} | ({} if files is None else {"files": files})


def limits_of(message: dict[str, Any]) -> ReadLimits:
    return ReadLimits(**message["limits"])


def message_of(answer: Answer) -> dict[str, Any]:
    """Without the pixels of an image."""
    match answer:
        case Opened():
            return {"opened": [answer.kind.value, answer.pages, answer.title]}
        case UnitRead():
            passages = [[p.first_line, p.last_line, p.section, p.body] for p in answer.passages]
            return {"unit": asdict(answer.unit), "lines": answer.lines, "passages": passages}
        case Skipped():
            return {"skipped": [answer.what, answer.reason, answer.page]}
        case Refused():
            return {"error": answer.error, "is_spent": answer.is_spent}
        case Done():
            return {"done": True}
        case Busy():
            return {"busy": True}
        case PageImage():
            bytes_ = len(answer.pixels)
            return {"image": [answer.width, answer.height], "bytes": bytes_}
        case _:
            return {"boxes": [[box.left, box.top, box.right, box.bottom] for box in answer]}


def answer_of(message: Any, pixels: bytes = b"") -> Answer:
    """Raises NotUnderstood."""
    try:
        return _answer_of(message, pixels)
    except (KeyError, TypeError, ValueError, StopIteration) as exc:
        raise NotUnderstood(type(exc).__name__) from exc


def _answer_of(message: Any, pixels: bytes) -> Answer:
    match next(iter(message)):
        case "opened":
            kind, pages, title = message["opened"]
            return Opened(DocumentKind(kind), _page(pages), _text(title))
        case "unit":
            return _unit_read(message)
        case "skipped":
            what, reason, page = message["skipped"]
            return Skipped(_text(what), _text(reason), _page(page))
        case "error":
            return Refused(_text(message["error"]), _flag(message["is_spent"]))
        case "done":
            return Done()
        case "busy":
            return Busy()
        case "image":
            width, height = map(_count, message["image"])
            if len(pixels) != width * height * 3:
                raise NotUnderstood("an image of the wrong size")
            return PageImage(width, height, pixels)
        case "boxes":
            return tuple(Box(*map(_fraction, box)) for box in message["boxes"])
        case _:
            raise NotUnderstood("an unknown message")


def _unit_read(message: Any) -> UnitRead:
    told = message["unit"]
    unit = Unit(
        _count(told.pop("number")),
        UnitKind(told.pop("kind")),
        _text(told.pop("text")),
        _page(told.pop("page")),
        _text(told.pop("label")),
        _text(told.pop("section")),
        _flag(told.pop("is_recognized")),
        _flag(told.pop("has_hidden_text")),
    )
    lines = _count(message["lines"], least=0)
    # Each line has a character, or its end.
    if told or lines > len(unit.text) + 1 or len(unit.text) > MOST_UNIT_CHARACTERS:
        raise NotUnderstood("a unit that cannot be")
    passages = tuple(_passage(row, lines) for row in message["passages"])
    return UnitRead(unit, lines, passages)


def _passage(row: Sequence[Any], lines: int) -> Passage:
    first, last, section, body = row
    passage = Passage(_count(first, least=0), _count(last, least=0), _text(section), _text(body))
    if not passage.first_line <= passage.last_line < max(lines, 1):
        raise NotUnderstood("a passage that lies nowhere")
    return passage


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise NotUnderstood("not a text")
    return value


def _count(value: object, least: int = 1) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value < _MOST:
        raise NotUnderstood("not a count")
    return value


def _page(value: object) -> int | None:
    return None if value is None else _count(value, least=0)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise NotUnderstood("neither yes nor no")
    return value


def _fraction(value: object) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value) or not -1 <= value <= 2:
        raise NotUnderstood("a place that is on no page")
    return float(value)
