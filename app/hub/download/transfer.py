# SPDX-License-Identifier: Apache-2.0
"""One download from beginning to end: it goes on after whatever may pass, and ends by itself only
when all files are right, or cannot become so."""

import errno
import hashlib
import os
import random
import threading
from collections.abc import Callable
from pathlib import Path

from app.core.errors import DiskFull, DownloadRefused, HubError, OfflineError
from app.core.files import write_error
from app.core.model_files import FileFacts
from app.core.text import printable
from app.hub.download import saved as saving
from app.hub.download.part_file import PartFile
from app.hub.download.request import BLOCK_BYTES, DownloadSettings
from app.hub.download.saved import Saved
from app.hub.download.segment import Segment, Source
from app.hub.download.whole_hash import WholeHash
from app.hub.filesystems import sync_folder
from app.hub.network import Network, Session

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
_SEGMENT_LIMIT = 4 * BLOCK_BYTES
_DISK_CHECK_BYTES = 1 << 30
_REJECTED_LIMIT = 3
_READ = 1 << 20

Report = Callable[[int, str], None]
"""Bytes that are here, and a sentence that says why it waits (empty: it does not)."""


class Stopped(Exception):
    """By the person, or with the program."""


class Transfer:
    """Runs in the thread that calls `run`; `stop` and `nudge` come from others."""

    def __init__(
        self,
        folder: Path,
        saved: Saved,
        network: Network,
        token_for: Callable[[str], str | None],
        settings: DownloadSettings,
        report: Report,
    ) -> None:
        self._folder = folder
        self._saved = saved
        self._request = saved.request
        self._network = network
        self._token_for = token_for
        self._settings = settings
        self._report = report
        self._lock = threading.Lock()
        self._session: Session | None = None
        self._is_stopped = False
        self._wake = threading.Event()
        self._failures = 0
        self._segment_bytes = BLOCK_BYTES
        self._others = 0
        self._unchecked_bytes = _DISK_CHECK_BYTES

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True
            session = self._session
        self._wake.set()
        if session is not None:
            session.interrupt()

    def nudge(self) -> None:
        """Ends a pause that waits for something to pass."""
        self._wake.set()

    def run(self) -> tuple[FileFacts, ...]:
        """What lies at the target then. Raises Stopped, and the errors that end a download."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            while True:
                for number in range(len(self._request.files)):
                    self._fetch(number)
                found = self._finish()
                if found is not None:
                    return found
        except OSError as exc:
            raise write_error(f"“{printable(self._request.name[-60:])}”", exc) from exc
        finally:
            self._drop_session()

    def _should_stop(self) -> bool:
        return self._is_stopped

    def _check(self) -> None:
        if self._is_stopped:
            raise Stopped

    def _pause(self, seconds: float, note: str, received: int) -> None:
        self._wake.clear()
        self._check()
        self._report(received, note)
        _ = self._wake.wait(seconds)
        self._check()

    # One file.

    def _fetch(self, number: int) -> None:
        stamp = self._saved.verified.get(number)
        places = (self._folder / f"{number}.part", self._request.path(number))
        if stamp is not None and stamp in [saving.stamp_of(place) for place in places]:
            return
        _ = self._saved.verified.pop(number, None), self._saved.hashes.pop(number, None)
        self._others = saving.received(self._folder, self._saved)
        part = saving.part_file(self._folder, self._request, number)
        self._others -= part.peek()
        if self._is_there(number, part):
            return
        while True:
            try:
                part.open()
                break
            except OSError as exc:
                self._wait_for_room(exc, part)
        try:
            self._fill(part, number)
            part.sync()
            self._saved.hashes[number] = part.hashes
        finally:
            part.close()
        stamp = saving.stamp_of(part.path)
        assert stamp is not None
        self._verified(number, stamp)

    def _verified(self, number: int, stamp: saving.Stamp) -> None:
        self._saved.verified[number] = stamp
        while True:
            try:
                saving.save(self._folder, self._saved)
                return
            except OSError as exc:
                self._wait_for_room(exc)

    def _is_there(self, number: int, part: PartFile) -> bool:
        """Whether the target has the right file already. One that is damaged, and that we know how
        to repair, becomes the unfinished file."""
        file, path = self._request.files[number], self._request.path(number)
        found = saving.stamp_of(path)
        if found is None or found[0] != file.bytes or not path.is_file():
            return False
        digest = hashlib.sha256()
        with path.open("rb") as reader:
            while data := reader.read(_READ):
                self._check()
                digest.update(data)
        if digest.hexdigest() == file.sha256:
            self._verified(number, found)
            return True
        if number < len(self._request.blocks) and not part.path.exists():
            os.replace(path, part.path)
        return False

    def _fill(self, part: PartFile, number: int) -> None:
        file = self._request.files[number]
        source = Source(self._network, file, self._token_for)
        found = ""
        # The second look is for what the disk did not keep as it was written.
        for _ in range(2):
            whole = WholeHash(part)
            whole.start()
            try:
                found = self._complete(part, whole, source)
            finally:
                whole.stop()
            if found == file.sha256:
                return
            part.doubt()
        part.remove()
        raise DownloadRefused(
            f"The file that arrived as {printable(file.name[-80:])} is not the one that was asked"
            + " for, or was damaged on its way, and was removed: try again, or choose another"
            + " endpoint.",
            detail=found,
        )

    def _complete(self, part: PartFile, whole: WholeHash, source: Source) -> str:
        """The hash of the whole file, when all of it is here."""
        while True:
            self._check()
            try:
                gap = self._next_gap(part, whole)
                if gap is not None:
                    self._check_room(part)
                    self._connect(source)
                    self._receive(part, source, gap)
                elif whole.sha256:
                    return whole.sha256
                else:
                    self._report(self._received(part), "")
                    whole.wait(0.05)
            except OfflineError as exc:
                self._pause(self._settings.disk_check_s, exc.message, self._received(part))
            except OSError as exc:
                self._wait_for_room(exc, part)

    def _next_gap(self, part: PartFile, whole: WholeHash) -> tuple[int, int] | None:
        if whole.error is not None:
            raise whole.error
        for block in whole.take_bad():
            part.drop(block)
            whole.dropped(block)
        if part.rejected >= _REJECTED_LIMIT:
            raise DownloadRefused(
                "A part of the file arrives damaged again and again: try again later, or choose"
                + " another endpoint."
            )
        return part.next_gap(self._segment_bytes)

    def _received(self, part: PartFile | None) -> int:
        return self._others + (part.received if part is not None else 0)

    # One range.

    def _connect(self, source: Source) -> None:
        """Where there is no connection that can be used. Raises OfflineError."""
        with self._lock:
            session = self._session
        if session is None or session.is_interrupted:
            self._drop_session()
            session = self._network.session(read_s=self._settings.stall_s)
            with self._lock:
                self._session = session
            self._check()
        source.session = session

    def _drop_session(self) -> None:
        with self._lock:
            session, self._session = self._session, None
        if session is not None:
            session.interrupt()
            session.close()

    def _receive(self, part: PartFile, source: Source, gap: tuple[int, int]) -> None:
        """Raises OSError for the disk, OfflineError, and what ends the download."""
        before = part.received
        segment = Segment(source, *gap)
        try:
            for position, data in segment.pieces(self._should_stop):
                self._write(part, position, data)
                self._unchecked_bytes += len(data)
                self._report(self._received(part), "")
            self._check()
            if part.received <= before and not part.rejected:
                raise HubError("The answer ended before anything had arrived: it is asked again.")
            self._failures = 0
            self._segment_bytes = min(2 * self._segment_bytes, _SEGMENT_LIMIT)
        except DownloadRefused:
            raise
        except HubError as exc:
            self._back_off(exc, part, source, has_progress=part.received > before)
        finally:
            segment.abandon()

    def _write(self, part: PartFile, position: int, data: bytes) -> None:
        while True:
            try:
                part.write(position, data)
                return
            except OSError as exc:
                self._wait_for_room(exc, part)

    def _back_off(
        self, problem: HubError, part: PartFile, source: Source, *, has_progress: bool
    ) -> None:
        self._check()
        self._failures = 1 if has_progress else self._failures + 1
        self._segment_bytes = BLOCK_BYTES
        limit = self._settings.retry_limit_s
        seconds = min(limit, self._settings.retry_s * 2.0 ** min(self._failures - 1, 30))
        # Many who lost the same server shall not all come back at once.
        seconds *= random.uniform(0.7, 1.0)
        seconds = max(seconds, source.retry_after_s)
        self._drop_session()
        self._pause(seconds, problem.message, self._received(part))

    # The disk.

    def _check_room(self, part: PartFile) -> None:
        if self._unchecked_bytes < _DISK_CHECK_BYTES:
            return
        total = self._request.bytes
        while True:
            needed = total - self._received(part) + self._settings.reserve_bytes
            free = self._settings.free_bytes(self._folder)
            if free >= needed:
                break
            self._wait_for_disk(needed - free, part)
        self._unchecked_bytes = 0

    def _wait_for_disk(self, missing: int, part: PartFile | None) -> None:
        problem = DiskFull(
            f"The disk lacks {missing / 1e9:.1f} GB for this model: free some space, and the"
            + " download goes on."
        )
        self._pause(self._settings.disk_check_s, problem.message, self._received(part))

    def _wait_for_room(self, exc: OSError, part: PartFile | None = None) -> None:
        """Raises what is something else than a full disk."""
        if exc.errno not in _NO_SPACE:
            raise exc
        problem = DiskFull("The disk is full: free some space, and the download goes on.")
        self._pause(self._settings.disk_check_s, problem.message, self._received(part))

    # All files.

    def _finish(self) -> tuple[FileFacts, ...] | None:
        """None when a file has changed since it was checked. The first file comes last to its
        place: a model is there when that one is."""
        self._check()
        request = self._request
        while True:
            try:
                request.target.mkdir(parents=True, exist_ok=True)
                for number in reversed(range(len(request.files))):
                    self._place(number)
                sync_folder(request.target)
                break
            except OSError as exc:
                self._wait_for_room(exc)
        if not is_finished(self._saved):
            return None
        return facts(self._saved)

    def _place(self, number: int) -> None:
        part = self._folder / f"{number}.part"
        if saving.stamp_of(part) == self._saved.verified[number]:
            os.replace(part, self._request.path(number))


def facts(saved: Saved) -> tuple[FileFacts, ...]:
    """Raises OSError."""
    return tuple(
        saving.facts_of(saved.request.path(number), file.sha256, saved.hashes.get(number, ()))
        for number, file in enumerate(saved.request.files)
    )


def is_finished(saved: Saved) -> bool:
    """Whether all files lie at the target as they were when their hashes were right."""
    return all(
        saved.verified.get(number) == (saving.stamp_of(saved.request.path(number)) or ())
        for number in range(len(saved.request.files))
    )
