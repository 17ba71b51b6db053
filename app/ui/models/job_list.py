# SPDX-License-Identifier: Apache-2.0
"""Work on model files that takes a while: what is done, how far it is, and a way to stop it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.sanitizing import clean_label
from app.services.models import JobKind, ModelJob
from app.ui.models.pieces import Card, Words
from app.ui.progress_line import ProgressLine
from app.ui.theme import SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton


class JobList(QWidget):
    """`cancel_requested` carries the id of a job."""

    cancel_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[int, _JobRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING_S)
        self.hide()

    def show_jobs(self, jobs: Sequence[tuple[ModelJob, str]]) -> None:
        """With the name of what each works on."""
        wanted = {job.id for job, _ in jobs}
        for number in [number for number in self.rows if number not in wanted]:
            row = self.rows.pop(number)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for job, name in jobs:
            if job.id not in self.rows:
                row = _JobRow(job.id, self)
                row.cancel_requested.connect(self.cancel_requested)
                self.rows[job.id] = row
                self._layout.addWidget(row)
            self.rows[job.id].show_job(job, name)
        self.setVisible(bool(jobs))


class _JobRow(Card):
    cancel_requested = Signal(int)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.words = Words("", self)
        self.bar = ProgressLine("", self)
        self.cancel = FlatButton("x", "", self)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        self.body.setSpacing(SPACING_XS)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)
        self.cancel.clicked.connect(self._on_cancel_clicked)

    def show_job(self, job: ModelJob, name: str) -> None:
        match job.kind:
            case JobKind.IMPORT:
                text = self.tr("Taking in {name}")
            case JobKind.VERIFY:
                text = self.tr("Checking every byte of {name}")
            case JobKind.MOVE:
                text = self.tr("Moving the models to {name}")
            case JobKind.EXPORT:
                text = self.tr("Copying {name}")
        text = text.format(name=clean_label(name))
        if job.fraction is None:
            self.words.setText(self.tr("{what}: waits for the one before it").format(what=text))
        else:
            percent = round(100 * job.fraction)
            self.words.setText(self.tr("{what}: {percent} %").format(what=text, percent=percent))
        self.bar.setAccessibleName(text)
        self.bar.set_fraction(job.fraction or 0.0)
        self.cancel.setAccessibleName(self.tr("Stop: {what}").format(what=text))
        self.cancel.set_key("")

    def _on_cancel_clicked(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel_requested.emit(self._number)
