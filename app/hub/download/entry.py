# SPDX-License-Identifier: Apache-2.0
"""One download as the queue sees it: its state, and how fast it goes."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from app.core.errors import HarmoniumError
from app.core.model_files import DownloadProgress, DownloadState
from app.core.process_lock import ProcessLock
from app.hub.download.saved import Saved
from app.hub.download.transfer import Transfer


class Rate:
    """Bytes in the last seconds."""

    _SECONDS = 10.0

    def __init__(self) -> None:
        self._samples: list[tuple[float, int]] = []

    def add(self, received: int) -> float:
        """The rate after this, in bytes per second."""
        now = time.monotonic()
        self._samples.append((now, received))
        while len(self._samples) > 2 and now - self._samples[1][0] > self._SECONDS:
            del self._samples[0]
        then, first = self._samples[0]
        return max(received - first, 0) / (now - then) if now - then > 0.2 else 0.0


@dataclass
class Entry:
    """Guarded by the lock of the queue. `not_before` is when it may be tried (again), by the
    monotonic clock; `reported_at` when its progress was told last; `problem` why it failed, if it
    did since the program started."""

    folder: Path
    saved: Saved
    lock: ProcessLock
    state: DownloadState
    note: str = ""
    problem: HarmoniumError | None = None
    received: int = 0
    bytes_per_s: float = 0.0
    not_before: float = 0.0
    reported_at: float = 0.0
    transfer: Transfer | None = None
    is_cancelled: bool = False
    rate: Rate = field(default_factory=Rate)

    @property
    def id(self) -> str:
        return self.saved.request.id

    @property
    def is_active(self) -> bool:
        """Runs, or will by itself."""
        return self.state in (DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.WAITING)

    def progress(self) -> DownloadProgress:
        request = self.saved.request
        rate = self.bytes_per_s if self.state is DownloadState.RUNNING else 0.0
        left = request.bytes - self.received
        return DownloadProgress(
            id=request.id,
            name=request.name,
            state=self.state,
            received=self.received,
            total=request.bytes,
            bytes_per_s=rate,
            seconds_left=left / rate if rate > 0 else None,
            note=self.note,
            path=request.path(0) if self.state is DownloadState.DONE else None,
        )
