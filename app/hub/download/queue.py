# SPDX-License-Identifier: Apache-2.0
"""The queue of downloads of one profile: it survives restarts, and runs where nothing is drawn."""

from collections.abc import Callable
from pathlib import Path

from app.core.model_files import DownloadProgress, FileFacts
from app.hub.download.request import DownloadRequest, DownloadSettings
from app.hub.network import Network


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
        on_done: Callable[[DownloadRequest, tuple[FileFacts, ...]], None] | None = None,
        settings: DownloadSettings | None = None,
    ) -> None:
        raise NotImplementedError

    def start(self) -> None:
        """Goes on with what ran when the program ended; what was paused stays so. No thread and
        no request when there is nothing to do."""
        raise NotImplementedError

    def add(self, request: DownloadRequest) -> None:
        """Goes on where an earlier download of the same id ended. Raises InputError, OfflineError,
        DiskFull, and BusyError while another process downloads it."""
        raise NotImplementedError

    def pause(self, id: str) -> None:
        raise NotImplementedError

    def resume(self, id: str) -> None:
        """Also at once what waits. Raises BusyError."""
        raise NotImplementedError

    def cancel(self, id: str) -> None:
        """What was fetched of it is removed."""
        raise NotImplementedError

    def retry(self, id: str) -> None:
        """What failed, or at once what waits. Raises BusyError."""
        raise NotImplementedError

    def progress(self) -> tuple[DownloadProgress, ...]:
        """In the order of the queue; what was done since the start too."""
        raise NotImplementedError

    def wait(self, id: str, timeout_s: float | None = None) -> DownloadProgress:
        """Until it is done, failed or paused, or the time is over. Raises InputError when there is
        none of that id (any more)."""
        raise NotImplementedError

    def close(self) -> None:
        """Within about a second. What ran goes on at the next start."""
        raise NotImplementedError
