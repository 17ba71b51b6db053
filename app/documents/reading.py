# SPDX-License-Identifier: Apache-2.0
"""The program's side of the reader process: files in, what was read of them out, whatever happens
to the process.

Files are read by parsers in C that strangers' bytes can break. They run in a process of their own,
without the database, the network or the window; it is replaced after a failure, after a limit and
after every five hundred files.
"""

import contextlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.core.documents import Box, DocumentKind, PageImage, Skipped
from app.core.errors import UnreadableFile
from app.core.files import quoted_path
from app.documents.reader_command import reader_command
from app.documents.reader_pipe import Cause, ReaderGone, ReaderPipe
from app.documents.reader_protocol import Answer, Done, Refused, UnitRead
from app.documents.readers.source import Opened, ReadLimits
from app.engine.process import EngineLog

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

_MOST_TOLD = 16
"""How many characters may come of each byte of a file, or of what is unpacked of it, with what a
unit needs besides its text. Measured: 13 of headings with a word below each, 7 of tables with one
digit a row, 3 of prose."""
_UNIT_BYTES = 100
_LITTLE = 10_000_000
_MOST_FAILURES = 3
"""How often a process may be lost over one file; then the rest of it is left."""


@dataclass(frozen=True, slots=True)
class ReadFailed:
    """The last event of a file of which nothing can be read: a sentence."""

    error: str


ReadEvent = Opened | UnitRead | Skipped | ReadFailed


@dataclass(slots=True)
class _Progress:
    """How far a file was read. `last` is the last unit, or page, of which there is news."""

    path: Path
    first: int
    last: int
    opened: Opened | None = None
    has_text: bool = False
    failures: int = 0
    waiting: list[Skipped] = field(default_factory=list[Skipped])

    @property
    def in_pages(self) -> bool:
        """Whether reading can go on behind a page that broke the process."""
        return self.opened is not None and self.opened.kind is DocumentKind.PDF

    @property
    def next(self) -> int:
        return self.last + 1


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
        self._log = None if log_dir is None else EngineLog(log_dir / "reader.log")
        self._pipe: ReaderPipe | None = None

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        pipe = self._pipe
        return pipe.pid if pipe is not None and pipe.is_alive else None

    def read(
        self, path: Path, *, first_unit: int = 1, should_stop: Callable[[], bool]
    ) -> Generator[ReadEvent]:
        """Never raises for what is wrong with the file. Raises Interrupted when `should_stop` says
        so, at the latest after a quarter of a second. Whoever does not read to the end closes what
        is returned; that ends the process."""
        progress = _Progress(path, first_unit, first_unit - 1)
        is_whole = False
        try:
            for event in self._read(progress, should_stop):
                if isinstance(event, Skipped):
                    yield from _grouped(progress, event)
                else:
                    yield from _waiting(progress)
                    yield event
            yield from _waiting(progress)
            is_whole = True
        finally:
            if not is_whole:
                self._end_process()

    def page_image(self, path: Path, page: int, width: int) -> PageImage:
        """A page of a PDF, counted from 1, so many pixels wide; smaller where that would be more
        than 4 megapixels. Raises UnreadableFile."""
        answer = self._asked("image", path, page, {"width": width})
        if not isinstance(answer, PageImage):
            raise _lost(path, page)
        return answer

    def boxes(
        self, path: Path, page: int, first_character: int, last_character: int
    ) -> tuple[Box, ...]:
        """Where these characters of the unit's text (the last excluded) stand on a page of a PDF.
        Raises UnreadableFile."""
        characters = {"first": first_character, "last": last_character}
        answer = self._asked("boxes", path, page, characters)
        if not isinstance(answer, tuple):
            raise _lost(path, page)
        return answer

    def close(self) -> None:
        """Ends the process. The next call starts another one."""
        self._end_process()
        if self._log is not None:
            self._log.close()

    def _read(self, progress: _Progress, should_stop: Callable[[], bool]) -> Iterator[ReadEvent]:
        while True:
            # A file may pay for what another one before it did to the process.
            was_used = self._pipe is not None and self._pipe.files > 0
            try:
                yield from self._attempt(progress, should_stop)
                return
            except ReaderGone as gone:
                self._end_process()
                cause, told = gone.cause, gone.told
            if cause is Cause.START:
                yield ReadFailed(
                    "The program that reads documents does not start: install Harmonium again."
                )
                return
            progress.failures += 1
            if progress.opened is None:
                if was_used and progress.failures == 1:
                    continue
                yield ReadFailed(_reason_of_file(progress.path, cause, self._limits.memory >> 20))
                return
            yield from _left_out(progress, cause, self._limits.memory >> 20, told)
            if not progress.in_pages or progress.failures > _MOST_FAILURES:
                return
            if progress.opened.pages is not None and progress.last >= progress.opened.pages:
                return

    def _attempt(self, progress: _Progress, should_stop: Callable[[], bool]) -> Iterator[ReadEvent]:
        """Raises ReaderGone."""
        for answer in self._answers(progress, should_stop):
            match answer:
                case Opened():
                    if progress.opened is None:
                        progress.opened = answer
                        yield answer
                case UnitRead():
                    progress.last = answer.unit.number
                    progress.has_text = True
                    yield answer
                case Skipped():
                    if progress.in_pages and answer.page is not None:
                        progress.last = max(progress.last, answer.page)
                    yield answer
                case Done():
                    return
                case Refused():
                    yield _refused(progress, answer)
                    if answer.is_spent:
                        self._end_process()
                    return
                case _:
                    raise ReaderGone(Cause.CRASH)

    def _answers(self, progress: _Progress, should_stop: Callable[[], bool]) -> Iterator[Answer]:
        """Raises ReaderGone."""
        pipe = self._ready()
        pipe.files += 1
        try:
            pipe.ask("read", progress.path, {"first_unit": progress.next})
        except UnreadableFile as exc:
            yield Refused(exc.message)
            return
        # A process that was taken over could go on until the disk is full.
        left = _MOST_TOLD * _most_unpacked(progress.path, self._limits)
        while left > 0:
            computing_s = self._limits.page_seconds if progress.in_pages else None
            answer = pipe.take(computing_s, should_stop)
            left -= _size(answer)
            yield answer
        raise ReaderGone(Cause.CRASH)

    def _asked(self, what: str, path: Path, page: int, details: dict[str, Any]) -> Answer:
        """Raises UnreadableFile."""
        try:
            pipe = self._ready()
            pipe.ask(what, path, {"page": page, **details})
            answer = pipe.take()
        except UnreadableFile:
            raise
        except ReaderGone:
            self._end_process()
            raise _lost(path, page) from None
        except BaseException:
            self._end_process()
            raise
        if isinstance(answer, Refused):
            if answer.is_spent:
                self._end_process()
            raise UnreadableFile(answer.error)
        return answer

    def _ready(self) -> ReaderPipe:
        """Raises ReaderGone."""
        pipe = self._pipe
        if pipe is not None and (
            not pipe.is_alive
            or pipe.files >= self._limits.files_per_process
            or pipe.memory > self._limits.memory // 2
        ):
            self._end_process()
        if self._pipe is None:
            self._pipe = ReaderPipe(self._command, self._limits, self._log)
        return self._pipe

    def _end_process(self) -> None:
        pipe, self._pipe = self._pipe, None
        if pipe is not None:
            pipe.close()


def _most_unpacked(path: Path, limits: ReadLimits) -> int:
    """Bytes."""
    size = 0
    with contextlib.suppress(OSError):
        size = path.stat().st_size
    return min(limits.bytes, size * limits.expansion + _LITTLE)


def _size(answer: Answer) -> int:
    if not isinstance(answer, UnitRead):
        return _UNIT_BYTES
    body = sum(len(passage.body) + len(passage.section) for passage in answer.passages)
    return _UNIT_BYTES + len(answer.unit.text) + body


def _left_out(progress: _Progress, cause: Cause, most: int, told: str) -> Iterator[Skipped]:
    """What the end of a process costs: the page it was at, or the rest of the file. `told` is what
    it said itself, `most` are MB of memory."""
    page = progress.next
    reason = told or _reason_of_page(cause, most)
    if not progress.in_pages:
        yield Skipped("the rest", reason)
        return
    progress.last = page
    yield Skipped(f"page {page}", reason, page)
    pages = progress.opened.pages if progress.opened is not None else None
    if progress.failures > _MOST_FAILURES and pages is not None and pages > page:
        what = f"pages {page + 1}–{pages}"
        reason = "Too many pages of this file cannot be read: the rest was left."
        yield Skipped(what, reason, page + 1)


def _reason_of_page(cause: Cause, most: int) -> str:
    """`most` are MB of memory."""
    if cause is Cause.TIME:
        return "Reading it took too long and was stopped."
    if cause is Cause.MEMORY:
        return f"Reading it needs more than {most} MB of memory."
    return "It is damaged: reading it failed."


def _reason_of_file(path: Path, cause: Cause, most: int) -> str:
    """`most` are MB of memory."""
    name = quoted_path(path.name)
    if cause is Cause.TIME:
        return f"{name} takes too long to open and was left: split it or save it anew."
    if cause is Cause.MEMORY:
        return f"{name} needs more than {most} MB of memory to be read: split it."
    return f"{name} is damaged (reading it failed): get it again from where it came from."


def _lost(path: Path, page: int) -> UnreadableFile:
    name = quoted_path(path.name)
    return UnreadableFile(
        f"Page {page} of {name} cannot be shown: open the file in the program it is made for."
    )


def _refused(progress: _Progress, refused: Refused) -> ReadEvent:
    """Raises ReaderGone where reading can go on behind what was refused."""
    if progress.in_pages:
        raise ReaderGone(Cause.REFUSAL, refused.error)
    if progress.opened is None or not progress.has_text:
        return ReadFailed(refused.error)
    return Skipped("the rest", refused.error)


def _grouped(progress: _Progress, skipped: Skipped) -> Iterator[Skipped]:
    """Neighbouring pages that were skipped for the same reason wait until they are all known."""
    waiting = progress.waiting
    is_next = bool(waiting) and (
        skipped.page is not None
        and waiting[-1].page is not None
        and skipped.page == waiting[-1].page + 1
        and skipped.reason == waiting[-1].reason
        and skipped.what == f"page {skipped.page}"
    )
    if not is_next:
        yield from _waiting(progress)
    waiting.append(skipped)


def _waiting(progress: _Progress) -> Iterator[Skipped]:
    waiting = list(progress.waiting)
    progress.waiting.clear()
    if len(waiting) == 1:
        yield waiting[0]
    elif waiting:
        yield replace(waiting[0], what=f"pages {waiting[0].page}–{waiting[-1].page}")
