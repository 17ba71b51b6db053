# SPDX-License-Identifier: Apache-2.0
"""The queue of downloads of one profile: it survives restarts, and runs where nothing is drawn."""

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from app.core.connections import Purpose, Reason
from app.core.errors import BusyError, DiskFull, HarmoniumError, HubError, InputError
from app.core.files import write_error
from app.core.model_files import DownloadProgress, DownloadState, FileFacts
from app.core.process_lock import ProcessLock
from app.core.text import printable
from app.hub.download import saved as saving
from app.hub.download.entry import Entry, Rate
from app.hub.download.request import DownloadRequest, DownloadSettings
from app.hub.download.saved import Saved
from app.hub.download.transfer import Stopped, Transfer, is_finished
from app.hub.filesystems import refuse_large_file
from app.hub.network import Network

_REPORT_S = 0.2
_LOCKED_S = 2.0
_CLOSE_S = 1.0
_log = logging.getLogger(__name__)

OnDone = Callable[[DownloadRequest, tuple[FileFacts, ...]], None]


def _ignore(request: DownloadRequest, files: tuple[FileFacts, ...]) -> None:
    pass


def _purpose(request: DownloadRequest) -> Purpose:
    return Purpose(Reason.DOWNLOAD, request.name)


class Downloads:
    """Thread-safe. `folder` holds what is not finished (`models/.downloads`). `token_for` gets a
    repository's name, is asked only when the hub refuses us without a token, and may block.
    `on_change` and `on_done` are called from other threads, `on_done` before the download is
    reported as done, and once more if the program ended in between."""

    def __init__(
        self,
        folder: Path,
        network: Network,
        token_for: Callable[[str], str | None],
        on_change: Callable[[DownloadProgress], None],
        on_done: OnDone = _ignore,
        settings: DownloadSettings | None = None,
    ) -> None:
        self._folder = folder
        self._network = network
        self._token_for = token_for
        self._on_change = on_change
        self._on_done = on_done
        self._settings = settings or DownloadSettings()
        self._entries: dict[str, Entry] = {}
        self._changed = threading.Condition()
        # Reports keep the order of what they report.
        self._telling = threading.RLock()
        self._threads: set[threading.Thread] = set()
        self._leaving: set[Path] = set()
        self._is_closed = False

    def start(self) -> None:
        """Goes on with what ran when the program ended; what was paused stays so. No thread and
        no request when there is nothing to do."""
        self._sweep()
        for folder in saving.folders(self._folder):
            saved = saving.load(folder)
            if saved is None:
                continue
            lock = ProcessLock(saving.lock_path(folder))
            entry = Entry(folder, saved, lock, DownloadState.QUEUED)
            entry.received = saving.received(folder, saved)
            if saved.failed:
                entry.state, entry.note = DownloadState.FAILED, saved.failed
            elif saved.is_paused:
                entry.state = DownloadState.PAUSED
            with self._changed:
                if entry.id in self._entries:
                    continue
                self._entries[entry.id] = entry
            self._tell(entry)
        self._wake()

    def add(self, request: DownloadRequest) -> None:
        """Goes on where an earlier download of the same id ended. Raises InputError, OfflineError,
        DiskFull, and BusyError while another process downloads it."""
        request.check()
        self._network.check_online(_purpose(request))
        with self._changed:
            entry = self._entries.get(request.id)
        if entry is not None and entry.state is not DownloadState.DONE:
            if entry.saved.request.files == request.files:
                self.resume(request.id)
                return
            self.cancel(request.id)
        self._sweep()
        refuse_large_file(self._folder, max(file.bytes for file in request.files))
        folder = saving.folder_of(self._folder, request.id)
        lock = ProcessLock(saving.lock_path(folder))
        entry = Entry(folder, Saved(request), lock, DownloadState.QUEUED)
        self._acquire(entry)
        try:
            self._begin(entry)
        except HarmoniumError:
            self._leave_nothing(entry)
            raise
        with self._changed:
            self._entries[request.id] = entry
        self._tell(entry)
        self._wake()

    def _begin(self, entry: Entry) -> None:
        request = entry.saved.request
        try:
            old = saving.load(entry.folder)
            if old is not None and old.request.files == request.files:
                entry.saved.verified, entry.saved.hashes = old.verified, old.hashes
            entry.received = saving.received(entry.folder, entry.saved)
            entry.folder.mkdir(parents=True, exist_ok=True)
            self._check_room(entry.folder, request, entry.received)
            saving.save(entry.folder, entry.saved)
        except OSError as exc:
            raise write_error(f"“{printable(request.name[-60:])}”", exc) from exc

    def _leave_nothing(self, entry: Entry) -> None:
        """Unless an earlier download has left something that can go on."""
        is_new = saving.load(entry.folder) is None
        if is_new:
            saving.remove(entry.folder)
        entry.lock.release(remove=is_new)
        with contextlib.suppress(OSError):
            os.rmdir(self._folder)

    def _check_room(self, folder: Path, request: DownloadRequest, received: int) -> None:
        present = 0
        for number, file in enumerate(request.files):
            stamp = saving.stamp_of(request.path(number))
            present += file.bytes if stamp is not None and stamp[0] == file.bytes else 0
        needed = request.bytes - max(received, present) + self._settings.reserve_bytes
        free = self._settings.free_bytes(folder)
        if free < needed:
            name = printable(request.name[:80])
            raise DiskFull(
                f"{name} needs {needed / 1e9:.1f} GB on the disk, and {free / 1e9:.1f} GB are free:"
                + " free some space, or move the folder of models to another disk."
            )

    def _acquire(self, entry: Entry) -> None:
        """Raises BusyError."""
        deadline = time.monotonic() + _LOCKED_S
        try:
            while not entry.lock.acquire():
                # One that was cancelled here a moment ago.
                with self._changed:
                    is_ours = entry.folder in self._leaving and time.monotonic() < deadline
                    if not is_ours:
                        break
                    _ = self._changed.wait(0.05)
            else:
                return
        except OSError as exc:
            name = printable(entry.saved.request.name[-60:])
            raise write_error(f"“{name}”", exc) from exc
        raise BusyError(
            f"{printable(entry.saved.request.name[:80])} is being downloaded by another window or"
            + " command of Harmonium: wait for it, or end it there."
        )

    def pause(self, id: str) -> None:
        """Raises InputError for an id that is not here, as all of these do."""
        with self._changed:
            entry = self._entry(id)
            if not entry.is_active:
                return
            entry.state, entry.note = DownloadState.PAUSED, ""
            entry.saved.is_paused = True
            transfer = entry.transfer
            self._changed.notify_all()
        if transfer is not None:
            transfer.stop()
        else:
            self._remember(entry)
            entry.lock.release()
        self._tell(entry)

    def resume(self, id: str) -> None:
        """Also at once what waits, and what failed. Raises BusyError and OfflineError."""
        with self._changed:
            entry = self._entry(id)
            transfer = entry.transfer
            if entry.state is DownloadState.DONE:
                return
        self._network.check_online(_purpose(entry.saved.request))
        if transfer is None:
            self._acquire(entry)
        with self._changed:
            if entry.state is DownloadState.FAILED:
                # What was not right may be gone.
                entry.received = saving.received(entry.folder, entry.saved)
            if not entry.is_active:
                entry.state = DownloadState.QUEUED
            entry.note = ""
            entry.not_before = 0.0
            entry.saved.is_paused, entry.saved.failed = False, ""
            transfer = entry.transfer
        if transfer is not None:
            transfer.nudge()
        else:
            self._remember(entry)
        self._tell(entry)
        self._wake()

    retry = resume

    def cancel(self, id: str) -> None:
        """What was fetched of it is removed. Raises BusyError."""
        with self._changed:
            entry = self._entry(id)
            transfer = entry.transfer
        if entry.state is DownloadState.DONE:
            with self._changed:
                _ = self._entries.pop(id, None)
            return
        if transfer is None:
            self._acquire(entry)
        with self._changed:
            entry.is_cancelled = True
            entry.state = DownloadState.PAUSED
            _ = self._entries.pop(id, None)
            transfer = entry.transfer
            if transfer is not None:
                self._leaving.add(entry.folder)
            self._changed.notify_all()
        if transfer is not None:
            transfer.stop()
        else:
            self._remove(entry)

    def progress(self) -> tuple[DownloadProgress, ...]:
        """In the order of the queue; what was done since the start too."""
        with self._changed:
            return tuple(entry.progress() for entry in self._entries.values())

    def wait(self, id: str, timeout_s: float | None = None) -> DownloadProgress:
        """Until it is done, failed or paused, or the time is over. Raises InputError when there is
        none of that id (any more)."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        with self._changed:
            while True:
                entry = self._entry(id)
                left = None if deadline is None else deadline - time.monotonic()
                if not entry.is_active or self._is_closed or (left is not None and left <= 0):
                    return entry.progress()
                _ = self._changed.wait(left)

    def problem(self, id: str) -> HarmoniumError:
        """Why it failed."""
        with self._changed:
            entry = self._entry(id)
            return entry.problem or HubError(entry.note)

    def close(self) -> None:
        """Within about a second. What ran goes on at the next start."""
        with self._changed:
            self._is_closed = True
            transfers = [entry.transfer for entry in self._entries.values()]
            threads = list(self._threads)
            self._changed.notify_all()
        for transfer in transfers:
            if transfer is not None:
                transfer.stop()
        deadline = time.monotonic() + _CLOSE_S
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))
        with self._changed:
            for entry in self._entries.values():
                if entry.transfer is None:
                    entry.lock.release()

    def _entry(self, id: str) -> Entry:
        entry = self._entries.get(id)
        if entry is None:
            raise InputError(
                f"There is no download {printable(id[:80])}: it has ended, or never began."
            )
        return entry

    def _remember(self, entry: Entry) -> None:
        """Where it cannot be written down, it counts until the program ends."""
        try:
            entry.folder.mkdir(parents=True, exist_ok=True)
            saving.save(entry.folder, entry.saved)
        except OSError as exc:
            _log.warning("the state of a download could not be saved: %s", exc)

    def _sweep(self) -> None:
        """What a kill left over of downloads that were being begun or removed."""
        folders = saving.folders(self._folder)
        lost = [folder for folder in folders if saving.load(folder) is None]
        for path in [saving.lock_path(folder) for folder in lost] + saving.stray_locks(
            self._folder
        ):
            folder, lock = path.with_suffix(""), ProcessLock(path)
            with contextlib.suppress(OSError):
                if lock.acquire():
                    is_lost = saving.load(folder) is None
                    if is_lost:
                        saving.remove(folder)
                    lock.release(remove=is_lost)
        with contextlib.suppress(OSError):
            os.rmdir(self._folder)

    def _remove(self, entry: Entry) -> None:
        saving.remove(entry.folder)
        entry.lock.release(remove=True)
        with contextlib.suppress(OSError):
            os.rmdir(self._folder)

    def _tell(self, entry: Entry) -> None:
        with self._telling:
            with self._changed:
                entry.reported_at = time.monotonic()
                progress = entry.progress()
                self._changed.notify_all()
            self._on_change(progress)

    # The threads that work.

    def _wake(self) -> None:
        with self._changed:
            waiting = sum(entry.is_active for entry in self._entries.values())
            if self._is_closed or len(self._threads) >= min(waiting, self._settings.running):
                self._changed.notify_all()
                return
            thread = threading.Thread(target=self._work, name="downloads", daemon=True)
            self._threads.add(thread)
        thread.start()

    def _work(self) -> None:
        while (entry := self._next()) is not None:
            try:
                self._run(entry)
            except Exception as exc:
                # The outermost edge of this thread.
                _log.exception("a download ended")
                problem = HubError(
                    f"The download ended unexpectedly ({type(exc).__name__}): try again."
                )
                self._fail(entry, problem)
            finally:
                self._left(entry)

    def _next(self) -> Entry | None:
        """The first whose turn it is; None when there is nothing to do, and the thread ends."""
        with self._changed:
            while not self._is_closed:
                idle = [e for e in self._entries.values() if e.is_active and e.transfer is None]
                if not idle:
                    break
                now = time.monotonic()
                for entry in idle:
                    if entry.not_before <= now:
                        entry.rate = Rate()
                        entry.transfer = Transfer(
                            entry.folder,
                            entry.saved,
                            self._network,
                            self._token_for,
                            self._settings,
                            lambda received, note, entry=entry: self._report(entry, received, note),
                        )
                        return entry
                _ = self._changed.wait(min(entry.not_before for entry in idle) - now)
            self._threads.discard(threading.current_thread())
        return None

    def _run(self, entry: Entry) -> None:
        transfer = entry.transfer
        assert transfer is not None
        had_lock = entry.lock.is_held
        if not entry.lock.acquire():
            problem = BusyError("Another window or command of Harmonium downloads this.")
            self._report(entry, entry.received, problem.message)
            with self._changed:
                entry.not_before = time.monotonic() + _LOCKED_S
            return
        if not had_lock and not self._take_over(entry):
            return
        self._report(entry, entry.received, "")
        try:
            with self._network.purpose(_purpose(entry.saved.request)):
                found = transfer.run()
            self._on_done(entry.saved.request, found)
        except Stopped:
            return
        except HarmoniumError as exc:
            self._fail(entry, exc)
            return
        self._done(entry)

    def _take_over(self, entry: Entry) -> bool:
        """Whether there is something left to do after another process had it."""
        saved = saving.load(entry.folder)
        if saved is not None:
            with self._changed:
                entry.saved.verified, entry.saved.hashes = saved.verified, saved.hashes
            return True
        if is_finished(entry.saved) or all(
            entry.saved.request.path(number).is_file()
            for number in range(len(entry.saved.request.files))
        ):
            # Checked once more: it is not known who put it there.
            return True
        with self._changed:
            entry.is_cancelled = True
            entry.state = DownloadState.PAUSED
            _ = self._entries.pop(entry.id, None)
        return False

    def _report(self, entry: Entry, received: int, note: str) -> None:
        with self._changed:
            if not entry.is_active or entry.is_cancelled:
                return
            state = DownloadState.WAITING if note else DownloadState.RUNNING
            is_new = (state, note) != (entry.state, entry.note)
            entry.state, entry.note = state, note
            entry.bytes_per_s = entry.rate.add(received)
            entry.received = max(entry.received, received)
            if not is_new and time.monotonic() - entry.reported_at < _REPORT_S:
                return
        self._tell(entry)

    def _fail(self, entry: Entry, problem: HarmoniumError) -> None:
        with self._changed:
            if not entry.is_active:
                return
            entry.state, entry.note, entry.problem = DownloadState.FAILED, problem.message, problem
            entry.saved.failed = problem.message
        self._remember(entry)
        self._tell(entry)

    def _done(self, entry: Entry) -> None:
        self._remove(entry)
        with self._changed:
            entry.state, entry.note = DownloadState.DONE, ""
            entry.received = entry.saved.request.bytes
        self._tell(entry)

    def _left(self, entry: Entry) -> None:
        """The thread has done with it for now."""
        with self._changed:
            entry.transfer = None
            is_wanted = entry.is_active and not self._is_closed
            if entry.is_cancelled:
                self._remove(entry)
                self._leaving.discard(entry.folder)
            elif not is_wanted:
                if entry.state is DownloadState.PAUSED:
                    self._remember(entry)
                entry.lock.release()
            self._changed.notify_all()
