# SPDX-License-Identifier: Apache-2.0
"""Text that goes with a question: files that were dropped or chosen, and long pasted text."""

import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.core.errors import InputError
from app.core.messages import AttachmentPart
from app.core.text import one_line, printable
from app.services.tasks import Tasks

MAX_FILE_BYTES = 2 * 1024 * 1024
MAX_TOTAL_CHARACTERS = 8 * 1024 * 1024
"""All attachments of a question together: far above any context, and soon refused."""
LONG_TEXT_CHARACTERS = 2000
LONG_TEXT_LINES = 40

_NAME_LENGTH = 120
_MARKS = {
    b"\xff\xfe\x00\x00": "utf-32",
    b"\x00\x00\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
"""Byte order marks, the longer ones first: UTF-16's little one begins UTF-32's."""


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What became of files, in their order: texts, and a sentence for each that is none. They go
    with the question `message_id`, which is being rewritten, or with the one that is begun."""

    parts: tuple[AttachmentPart, ...]
    errors: tuple[InputError, ...]
    message_id: int | None = None


class Attachments(QObject):
    """`read` carries a ReadFiles."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks

    def read_files(self, paths: Sequence[Path], message_id: int | None = None) -> None:
        """Off the GUI thread; `read` follows."""
        wanted = tuple(paths)
        self._tasks.run(lambda: _read_all(wanted, message_id), self.read.emit, self.failed.emit)


def is_long(text: str) -> bool:
    """Whether a pasted text is easier to handle as an attachment."""
    return len(text) > LONG_TEXT_CHARACTERS or line_count(text) > LONG_TEXT_LINES


def line_count(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n"))


def read_text_file(path: Path) -> AttachmentPart:
    """UTF-8, or UTF-16 and UTF-32 with their mark. Raises InputError."""
    name = printable(one_line(path.name))[-_NAME_LENGTH:]
    try:
        _refuse_what_is_no_file(path, name)
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as exc:
        sentence = QCoreApplication.translate(
            "Attachments", "“{name}” cannot be read ({reason}): check the file."
        )
        reason = exc.strerror or type(exc).__name__
        raise InputError(sentence.format(name=name, reason=reason)) from None
    if len(data) > MAX_FILE_BYTES:
        sentence = QCoreApplication.translate(
            "Attachments", "“{name}” is larger than 2 MB: attach only the part that matters."
        )
        raise InputError(sentence.format(name=name))
    if not data.strip():
        sentence = QCoreApplication.translate("Attachments", "There is no text in “{name}”.")
        raise InputError(sentence.format(name=name))
    return AttachmentPart(name, _decoded(data, name))


def _refuse_what_is_no_file(path: Path, name: str) -> None:
    """A pipe would never end, and opening some devices already does something."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        sentence = QCoreApplication.translate(
            "Attachments", "“{name}” is a folder: attach the files in it instead."
        )
        raise InputError(sentence.format(name=name))
    if not stat.S_ISREG(mode):
        sentence = QCoreApplication.translate(
            "Attachments", "“{name}” is not an ordinary file: attach a text file."
        )
        raise InputError(sentence.format(name=name))


def _decoded(data: bytes, name: str) -> str:
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    try:
        text = data.decode(_MARKS.get(mark, "utf-8-sig"))
        if "\0" in text:
            raise ValueError
    except ValueError:
        sentence = QCoreApplication.translate(
            "Attachments",
            "“{name}” is not a text file: copy the text that you need and paste it here.",
        )
        raise InputError(sentence.format(name=name)) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_all(paths: Sequence[Path], message_id: int | None) -> ReadFiles:
    parts: list[AttachmentPart] = []
    errors: list[InputError] = []
    for path in paths:
        try:
            parts.append(read_text_file(path))
        except InputError as exc:
            errors.append(exc)
    return ReadFiles(tuple(parts), tuple(errors), message_id)
