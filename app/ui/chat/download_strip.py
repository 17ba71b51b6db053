# SPDX-License-Identifier: Apache-2.0
"""A slim line above the composer: the model that is on its way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.model_files import DownloadProgress, DownloadState
from app.services.model_jobs import JobKind, ModelJob
from app.ui.progress_line import ProgressLine
from app.ui.progress_words import progress_words
from app.ui.theme import SPACING_S, SPACING_XS
from app.ui.widgets import ElidedLabel, FlatButton

_ORDER = (
    DownloadState.RUNNING,
    DownloadState.WAITING,
    DownloadState.FAILED,
    DownloadState.QUEUED,
    DownloadState.PAUSED,
)
_GOES_ON = (DownloadState.RUNNING, DownloadState.WAITING, DownloadState.QUEUED)


class DownloadStrip(QWidget):
    """Shows the download that matters most, and how many more there are; or the file that is being
    taken in. Hidden when there is none. The wishes carry the id of the one that is shown."""

    pause_requested = Signal(str)
    resume_requested = Signal(str)
    retry_requested = Signal(str)
    cancel_job_requested = Signal(int)
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[DownloadProgress] = []
        self._jobs: list[ModelJob] = []
        self._create_widgets()
        self._lay_out()
        self.button.clicked.connect(self._on_button_clicked)
        self.details.clicked.connect(self._on_details_clicked)
        self.hide()

    @property
    def shown(self) -> DownloadProgress | None:
        """None while it is hidden, or shows a file that is taken in."""
        return self._entries[0] if self._entries else None

    @property
    def text(self) -> str:
        """Empty while it is hidden."""
        return "" if self.isHidden() else f"{self._name.text} {self._words.text}"

    def set_entries(self, entries: Sequence[DownloadProgress], wanted_id: str = "") -> None:
        """`wanted_id`: the one that somebody waits for comes first."""
        alive = [entry for entry in entries if entry.state in _ORDER]
        alive.sort(key=lambda entry: (entry.id != wanted_id, _ORDER.index(entry.state)))
        self._entries = alive
        self._update()

    def set_jobs(self, jobs: Sequence[ModelJob]) -> None:
        self._jobs = [job for job in jobs if job.kind is JobKind.IMPORT]
        self._update()

    def _update(self) -> None:
        progress = self.shown
        if progress is not None:
            self._show_download(progress)
        elif self._jobs:
            self._show_job(self._jobs[0])
        self.setVisible(progress is not None or bool(self._jobs))

    def _show_download(self, progress: DownloadProgress) -> None:
        words = progress_words(progress)
        if len(self._entries) > 1:
            words += " · " + self.tr("%n more", "", len(self._entries) - 1)
        share = progress.received / progress.total if progress.total else 0.0
        self._show(progress.name, words, share, is_active=progress.state is DownloadState.RUNNING)
        self._name_it(self.tr("Download of {name}").format(name=progress.name))
        if progress.state in _GOES_ON:
            self._offer("pause", self.tr("Pause the download"))
        elif progress.state is DownloadState.PAUSED:
            self._offer("play", self.tr("Go on with the download"))
        else:
            self._offer("arrow-clockwise", self.tr("Try again"))

    def _show_job(self, job: ModelJob) -> None:
        percent = self.tr("{percent} %").format(percent=int(100 * (job.fraction or 0.0)))
        words = self.tr("Taking the file in and checking it") + f" · {percent}"
        self._show(job.path.name, words, job.fraction or 0.0, is_active=job.fraction is not None)
        self._name_it(self.tr("Import of {name}").format(name=job.path.name))
        self._offer("x", self.tr("Do not take it in"))

    def _show(self, name: str, words: str, share: float, *, is_active: bool) -> None:
        self._name.set_text(name)
        self._words.set_text(words)
        self._bar.set_fraction(share)
        self._bar.set_quiet(not is_active)
        self.setAccessibleDescription(words)

    def _name_it(self, name: str) -> None:
        self.setAccessibleName(name)
        self._bar.setAccessibleName(name)

    def _offer(self, icon_name: str, name: str) -> None:
        if self.button.accessibleName() != name:
            self.button.set_icon_name(icon_name)
            self.button.setAccessibleName(name)
            self.button.set_key("")

    def _create_widgets(self) -> None:
        self._name = ElidedLabel(parent=self)
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = ElidedLabel(parent=self)
        self._words.set_muted()
        self._bar = ProgressLine(parent=self)
        self.button = FlatButton("pause", self.tr("Pause the download"), self)
        self.details = FlatButton("caret-up", self.tr("Show all downloads"), self)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_S, 0, 0, 0)
        row.setSpacing(SPACING_XS)
        row.addWidget(self._name)
        row.addSpacing(SPACING_XS)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_S, 0, SPACING_S, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACING_S, 0, SPACING_S, 0)
        bar.addWidget(self._bar)
        layout.addLayout(bar)

    def _on_button_clicked(self) -> None:
        progress = self.shown
        if progress is None:
            if self._jobs:
                self.cancel_job_requested.emit(self._jobs[0].id)
        elif progress.state in _GOES_ON:
            self.pause_requested.emit(progress.id)
        elif progress.state is DownloadState.PAUSED:
            self.resume_requested.emit(progress.id)
        else:
            self.retry_requested.emit(progress.id)

    def _on_details_clicked(self) -> None:
        self.details_requested.emit()
