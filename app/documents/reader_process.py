# SPDX-License-Identifier: Apache-2.0
"""The reader process: strangers' files in, text out, and nothing else.

It has no network, no database and no keyring, opens none of the person's files and writes none, and
starts no program but Tesseract: the system holds it to that (`engine.confinement`), and so does a
hook of Python's. It is handed one file at a time (`reader_files`) and ends with its input or its
parent. Whoever breaks it breaks one page.
"""

import contextlib
import os
import sys
import traceback
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from app.core.documents import PageImage, Skipped, Unit
from app.core.errors import UnreadableFile
from app.documents import reader_files
from app.documents import reader_protocol as protocol
from app.documents.reader_protocol import Answer, Busy, Done, Refused, UnitRead
from app.documents.readers import recognition
from app.documents.readers.source import ReadLimits, Source
from app.engine import confinement
from app.engine.child_edges import take_stdout, watch_parent

_NICENESS = 10
_MOST_OPEN_FILES = 256
_LANGUAGE_SAMPLE = 4000
_FORBIDDEN_EVENTS = frozenset(
    {
        *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod"),
        *("os.chown", "os.utime", "os.setxattr", "os.removexattr", "os.chflags"),
        *("os.truncate", "os.exec", "os.system", "os.posix_spawn", "os.startfile", "os.fork"),
        *("os.forkpty", "os.spawn"),
        *("sqlite3.connect", "shutil.rmtree", "webbrowser.open", "urllib.Request"),
    }
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def main() -> int:
    replies = take_stdout()
    confinement.begin()
    sys.excepthook = lambda _, error, __: _report(error)
    requests = sys.stdin.buffer
    first = requests.readline(protocol.MAX_LINE_BYTES)
    if not first:
        return 0
    message = _loaded(first)
    files = reader_files.taken(message)
    server = _Server(replies, protocol.limits_of(message), files)
    _limit(server.limits)
    programs = () if (tesseract := recognition.program()) is None else (tesseract,)
    # Where files come as paths, nobody knows which: it may read any.
    reads = None if files is None else recognition.places()
    confinement.confine(
        confinement.Needs(reads=reads, programs=programs, is_handed_files=files is not None)
    )
    watch_parent()
    sys.addaudithook(_refuse)
    while line := requests.readline(protocol.MAX_LINE_BYTES):
        server.serve(_loaded(line))
    return 0


def _loaded(line: bytes) -> dict[str, Any]:
    import json

    message: dict[str, Any] = json.loads(line)
    return message


class _Server:
    def __init__(
        self, replies: BinaryIO, limits: ReadLimits, files: "reader_files.FileTaker | None"
    ) -> None:
        # Imported before the limits hold, since their libraries take room of their own.
        from app.documents import passages, words, wrapping
        from app.documents.readers import pdf, read_source

        self.limits = limits
        self._replies = replies
        self._files = files
        self._read_source = read_source
        self._pdf = pdf
        self._wrapping = wrapping
        self._passages = passages
        self._words = words
        self._viewed: tuple[str, tuple[int, ...]] | None = None
        self._viewer: pdf.PdfViewer | None = None
        self._viewer_files = contextlib.ExitStack()

    def serve(self, request: dict[str, Any]) -> None:
        try:
            self._serve(request)
        except UnreadableFile as exc:
            self._send(Refused(exc.message))
        except MemoryError:
            self._close_viewer()
            most = self.limits.memory // (1 << 20)
            self._send(
                Refused(
                    f"This file needs more than {most} MB of memory, the most that reading takes:"
                    + " split it.",
                    is_spent=True,
                )
            )
        except Exception as exc:  # the outermost edge: a stranger's file found a gap in a reader
            _report(exc)
            self._send(
                Refused(
                    "This file is not built as its format demands"
                    + f" ({type(exc).__name__}): save it anew and add it again."
                )
            )

    def _serve(self, request: dict[str, Any]) -> None:
        if "read" in request:
            with self._source(request["read"]) as source:
                for answer in self._events(source, int(request["first_unit"])):
                    self._send(answer)
            self._send(Done())
        elif "image" in request:
            viewer = self._viewer_of(request["image"])
            self._send(viewer.image(int(request["page"]), int(request["width"])))
        else:
            viewer = self._viewer_of(request["boxes"])
            self._send(
                viewer.boxes(int(request["page"]), int(request["first"]), int(request["last"]))
            )

    @contextlib.contextmanager
    def _source(self, path: str) -> Generator[Source]:
        """As the request says it: the file is there as long as this lasts."""
        descriptor = None if self._files is None else self._files.take()
        try:
            yield Source(
                protocol.path_of(path),
                self.limits,
                descriptor=descriptor,
                on_wait=self._say_busy,
            )
        finally:
            if descriptor is not None:
                os.close(descriptor)

    def _events(self, source: Source, first_unit: int) -> Iterator[Answer]:
        language = ""
        for item in self._read_source(source, first_unit=first_unit):
            if not isinstance(item, Unit):
                yield item
                continue
            unit = item
            if len(unit.text) > protocol.MOST_UNIT_CHARACTERS:
                unit = replace(unit, text=unit.text[: protocol.MOST_UNIT_CHARACTERS])
                what = unit.label or f"{unit.kind} {unit.number}"
                yield Skipped(what, "It is far too long: only its beginning was read.", unit.page)
            lines = self._wrapping.wrap(unit.text)
            if not language:
                language = self._words.language_of(unit.text[:_LANGUAGE_SAMPLE])
            passages = self._passages.passages_of(unit, lines, language)
            yield UnitRead(unit, len(lines), passages)

    def _viewer_of(self, path: str) -> Any:
        with contextlib.ExitStack() as files:
            source = files.enter_context(self._source(path))
            with source.open() as file:
                key = (path, reader_files.identity(file.fileno()))
            if self._viewer is None or key != self._viewed:
                self._close_viewer()
                self._viewer = self._pdf.PdfViewer(source)
                self._viewed = key
                self._viewer_files = files.pop_all()
        return self._viewer

    def _close_viewer(self) -> None:
        viewer, self._viewer = self._viewer, None
        if viewer is not None:
            viewer.close()
        self._viewer_files.close()

    def _say_busy(self) -> None:
        self._send(Busy())

    def _send(self, answer: Answer) -> None:
        data = protocol.line(protocol.message_of(answer))
        if isinstance(answer, PageImage):
            data += answer.pixels
        view = memoryview(data)
        while view:
            view = view[self._replies.write(view) :]


def _report(error: BaseException | None) -> None:
    """To the log: where it happened. What an error says may be text of the person's document."""
    print(protocol.REPORT, file=sys.stderr, flush=True)
    while error is not None:
        traceback.print_tb(error.__traceback__)
        print(type(error).__name__, file=sys.stderr, flush=True)
        error = error.__cause__ or error.__context__


def _limit(limits: ReadLimits) -> None:
    """Below people's own programs in everything. macOS and Windows set no limit to a process' own
    memory; there and for what is left the parent watches it."""
    sys.dont_write_bytecode = True
    if sys.platform == "win32":
        return
    import resource

    os.nice(_NICENESS)
    wanted = {
        resource.RLIMIT_CORE: 0,
        # No library may write a file either. Pipes are not counted.
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: _MOST_OPEN_FILES,
    }
    if sys.platform == "linux":
        sizes = Path("/proc/self/statm").read_text("ascii").split()
        reserved, used = (int(pages) * os.sysconf("SC_PAGESIZE") for pages in sizes[:2])
        wanted[resource.RLIMIT_AS] = reserved + max(0, limits.memory - used)
        # When memory runs out the kernel should take this process, not the window.
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("900", encoding="ascii")
    for kind, most in wanted.items():
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    """Python tells of everything that reaches outside before it does it."""
    if event == "open":
        path, _, flags = arguments
        is_own = isinstance(path, int) or path == os.devnull
        if not is_own and isinstance(flags, int) and flags & _WRITING:
            raise PermissionError("the reader process writes no file")
    elif event == "subprocess.Popen":
        if Path(os.fsdecode(arguments[0] or arguments[1][0])).stem != "tesseract":
            raise PermissionError("the reader process starts no program but Tesseract")
    elif event in _FORBIDDEN_EVENTS or event.startswith(("socket.", "ctypes.dlopen")):
        raise PermissionError(f"the reader process does no {event}")
