# SPDX-License-Identifier: Apache-2.0
"""The program's side of the reader process: files in, what was read of them out, whatever happens
to the process.

Files are read by parsers in C that strangers' bytes can break. They run in a process of their own,
without the database, the network or the window; it is replaced after a failure, after a limit and
after every five hundred files.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.documents import Box, PageImage, Passage, Skipped, Unit
from app.core.errors import UnreadableFile
from app.documents.readers.source import Opened, ReadLimits
from app.engine.process import own_command

__all__ = [
    "DocumentReader",
    "Opened",
    "ReadEvent",
    "ReadFailed",
    "ReadLimits",
    "UnitRead",
    "UnreadableFile",
    "reader_command",
]


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit with the number of display lines that its text takes, and its passages."""

    unit: Unit
    lines: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """The last event of a file of which nothing, or nothing more, can be read: a sentence."""

    error: str


ReadEvent = Opened | UnitRead | Skipped | ReadFailed


def reader_command() -> list[str]:
    return own_command("--read-documents")


class DocumentReader:
    """Used by one thread at a time. `log_dir` receives `reader.log`, what the process prints."""

    def __init__(
        self,
        command: Sequence[str],
        limits: ReadLimits | None = None,
        log_dir: Path | None = None,
    ) -> None:
        self._command = list(command)
        self._limits = limits or ReadLimits()
        self._log_dir = log_dir

    def read(
        self, path: Path, *, first_unit: int = 1, should_stop: Callable[[], bool]
    ) -> Iterator[ReadEvent]:
        """Never raises for what is wrong with the file. Raises Interrupted when `should_stop` says
        so, at the latest after a quarter of a second."""
        raise NotImplementedError

    def page_image(self, path: Path, page: int, width: int) -> PageImage:
        """A page of a PDF, counted from 1, so many pixels wide; smaller where that would be more
        than 4 megapixels. Raises UnreadableFile."""
        raise NotImplementedError

    def boxes(
        self, path: Path, page: int, first_character: int, last_character: int
    ) -> tuple[Box, ...]:
        """Where these characters of the unit's text (the last excluded) stand on a page of a PDF.
        Raises UnreadableFile."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends the process. The next call starts another one."""
        raise NotImplementedError
