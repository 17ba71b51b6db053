# SPDX-License-Identifier: Apache-2.0
"""Models on their way to this computer, as the conversation shows them."""

from PySide6.QtCore import QObject, Signal

from app.services.downloads import Downloads
from app.services.models import Models
from app.ui.chat.download_strip import DownloadStrip


class Arrivals(QObject):
    """Keeps the strip in step with the downloads and with the files that are taken in."""

    details_requested = Signal()

    def __init__(self, strip: DownloadStrip, models: Models, downloads: Downloads) -> None:
        super().__init__(strip)
        self._strip = strip
        self._models = models
        self._downloads = downloads
        strip.pause_requested.connect(downloads.pause)
        strip.resume_requested.connect(downloads.resume)
        strip.retry_requested.connect(downloads.retry)
        strip.cancel_job_requested.connect(models.cancel_job)
        strip.details_requested.connect(self.details_requested)
        models.jobs_changed.connect(self._on_jobs_changed)
        downloads.changed.connect(self._on_downloads_changed)
        downloads.wanted_changed.connect(self._on_downloads_changed)
        self._on_jobs_changed()
        self._on_downloads_changed()

    def _on_jobs_changed(self) -> None:
        self._strip.set_jobs(self._models.jobs)

    def _on_downloads_changed(self) -> None:
        wanted = self._downloads.wanted
        self._strip.set_entries(self._downloads.entries, "" if wanted is None else wanted.id)
