# SPDX-License-Identifier: Apache-2.0
"""The pages of a rescue: what happened, which backup, how far it is, how it ended."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.sanitizing import isolated
from app.core.text import shortened
from app.services.safety import Backup, Rescued
from app.ui.models.pieces import OutlineButton, Words, breakable
from app.ui.progress_line import ProgressLine
from app.ui.protection.sheet import Sheet
from app.ui.safety.backup_list import BackupList
from app.ui.safety.words import gap_words, rescued_words
from app.ui.theme import SPACING_M, SPACING_S
from app.ui.widgets import FlatButton, PrimaryButton

_LONGEST = 600


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Next to each other, in the middle."""
    row = QHBoxLayout()
    row.setSpacing(SPACING_S)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


class DamagedPage(Sheet):
    repair_requested = Signal()
    backups_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bandaids", "", parent)
        self.set_title(self.tr("Some of your conversations are damaged"))
        text = self.tr("Repair")
        self.repair = PrimaryButton("", text, self, text=text)
        text = self.tr("Restore a backup…")
        self.restore = OutlineButton("", text, self, text=text)
        below = Words(
            self.tr(
                "Repairing keeps every message that can still be read. Missing messages are taken "
                "from a backup if it has them, and marked if not. Whatever you choose, the damaged "
                "files are kept."
            ),
            self,
        )
        below.set_muted()
        text = self.tr("Quit")
        self.quit = FlatButton("sign-out", text, self, text=text)
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(below)
        self.column.addSpacing(SPACING_M)
        self.column.addLayout(_row(self.restore, self.repair))
        self.column.addSpacing(SPACING_S)
        self.column.addLayout(_row(self.quit))
        self.repair.clicked.connect(self._on_repair_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.quit.clicked.connect(self._on_quit_clicked)

    def show_place(self, path: Path) -> None:
        """The sentence of the error speaks of commands as well, and what they do stands here."""
        text = self.tr("This file is damaged, and was left untouched:")
        self.set_words(f"{text}\n{isolated(breakable(str(path)))}")

    def _on_repair_clicked(self) -> None:
        self.repair_requested.emit()

    def _on_restore_clicked(self) -> None:
        self.backups_requested.emit()

    def _on_quit_clicked(self) -> None:
        self.quit_requested.emit()


class BackupsPage(Sheet):
    restore_requested = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clock-counter-clockwise", "", parent)
        self.set_title(self.tr("Restore a backup"))
        self.list = BackupList(self)
        text = self.tr("Back")
        self.back = FlatButton("arrow-left", text, self, text=text)
        text = self.tr("Restore")
        self.restore = PrimaryButton("", text, self, text=text)
        self.column.addWidget(self.list)
        self.column.addSpacing(SPACING_S)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.restore)
        self.column.addLayout(row)
        self.list.chosen.connect(self.restore.setEnabled)
        self.back.clicked.connect(self._on_back_clicked)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.show_backups(None)

    def show_backups(self, backups: tuple[Backup, ...] | None) -> None:
        """None: nobody has looked yet."""
        if backups is None:
            text = self.tr("Looking for backups…")
        elif backups:
            text = self.tr(
                "Everything goes back to that day. What you have now is kept in the profile folder."
            )
        else:
            text = self.tr(
                "There is no backup. Go back and choose Repair: it saves what can still be read."
            )
        self.set_words(text)
        self.list.setVisible(bool(backups))
        self.list.show_backups(backups or ())
        self.restore.setEnabled(self.list.backup is not None)

    def _on_back_clicked(self) -> None:
        self.back_requested.emit()

    def _on_restore_clicked(self) -> None:
        if self.list.backup is not None:
            self.restore_requested.emit(self.list.backup)


class ProgressPage(Sheet):
    """It cannot be left in the middle, and takes seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hourglass-medium", "", parent)
        self.line = ProgressLine(self.tr("Progress"), self)
        self.column.addWidget(self.line)

    def begin(self, *, is_repair: bool) -> None:
        title = self.tr("Restoring the backup")
        words = self.tr("Your conversations will be there again in a moment.")
        if is_repair:
            title = self.tr("Saving what can still be read")
            words = self.tr("With many conversations this takes a minute or two.")
        self.set_title(title)
        self.set_words(words)
        self.line.set_fraction(0)
        self.line.setVisible(is_repair)


class EndPage(Sheet):
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shield-check", "", parent)
        self.gaps = Words("", self)
        self.kept = Words("", self)
        self.kept.set_muted()
        self.kept.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = self.tr("Open Harmonium")
        self.open_button = PrimaryButton("", text, self, text=text)
        self.column.addWidget(self.gaps)
        self.column.addSpacing(SPACING_S)
        self.column.addWidget(self.kept)
        self.column.addSpacing(SPACING_M)
        self.column.addLayout(_row(self.open_button))
        self.open_button.clicked.connect(self._on_open_clicked)

    def show_end(self, rescued: Rescued) -> None:
        title = self.tr("Restored") if rescued.repaired is None else self.tr("Repaired")
        self.set_title(title)
        self.picture.set_icon_name("shield-check")
        self.set_words(rescued_words(rescued))
        lines = gap_words(rescued)
        self.gaps.setText("\n".join(lines))
        self.gaps.setVisible(bool(lines))
        lines = [
            self.tr("The files from before are kept in:"),
            isolated(breakable(str(rescued.kept))),
        ]
        repaired = rescued.repaired
        if repaired is not None and repaired.outcome.rereads:
            lines.insert(0, self.tr("Your documents will be read again."))
        self.kept.setText("\n".join(lines))
        self.kept.show()

    def show_failure(self, sentence: str) -> None:
        self.picture.set_icon_name("warning-circle")
        self.set_title(self.tr("Nothing was changed"))
        self.set_words(shortened(sentence, _LONGEST))
        self.gaps.hide()
        self.kept.hide()

    def _on_open_clicked(self) -> None:
        self.open_requested.emit()
