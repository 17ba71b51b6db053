# SPDX-License-Identifier: Apache-2.0
"""Backups on a page of the settings: when the last one was made, and how to get back to one."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.services.safety import Safety
from app.ui.models.pieces import Words
from app.ui.safety.backup_dialog import BackupDialog
from app.ui.safety.damage_dialog import DamageDialog
from app.ui.safety.words import damage_words, day_words
from app.ui.settings.connection_words import size_words
from app.ui.settings.form import Page
from app.ui.widgets import FlatButton


class BackupRows(QObject):
    """A section of `page`."""

    def __init__(self, page: Page, safety: Safety) -> None:
        super().__init__(page)
        self._page = page
        self._safety = safety
        page.add_heading(self.tr("Backups"))
        text = self.tr("Back up now")
        self.make = FlatButton("archive", text, page, text=text)
        self.make.set_strong(True)
        self.make.clicked.connect(safety.make)
        hint = self.tr(
            "Harmonium makes a backup on each day on which you write, and keeps the last seven. "
            "They are encrypted if your conversations are. Each backup also checks your "
            "conversations for damage."
        )
        self.last = page.add_row(self.tr("Looking for backups…"), self.make, hint)
        self.make.setAccessibleName(text)
        text = self.tr("Restore…")
        self.restore = FlatButton("arrow-counter-clockwise", text, page, text=text)
        self.restore.set_strong(True)
        self.restore.clicked.connect(self.show_backups)
        hint = self.tr("What you have now is kept in the profile folder.")
        page.add_row(self.tr("Go back to an earlier day"), self.restore, hint)
        self.damage = Words("", page)
        page.add_widget(self.damage)
        text = self.tr("Show what is damaged…")
        self.show_damage = FlatButton("warning-circle", text, page, text=text)
        self.show_damage.set_strong(True)
        self.show_damage.clicked.connect(self._on_damage_clicked)
        page.add_buttons(self.show_damage)
        safety.changed.connect(self._update)
        self._update()

    def refresh(self) -> None:
        self._safety.refresh()

    def show_backups(self) -> None:
        show_backups(self._safety, self._page)

    def _update(self) -> None:
        safety = self._safety
        self.make.setEnabled(not safety.is_busy)
        self.restore.setEnabled(bool(safety.backups))
        self.last.setText(self._last_words())
        report = safety.report
        is_damaged = report is not None and not report.is_whole
        self.damage.setVisible(is_damaged)
        self.show_damage.setVisible(is_damaged)
        if report is not None and is_damaged:
            self.damage.setText(damage_words(report))

    def _last_words(self) -> str:
        safety = self._safety
        if safety.is_busy:
            return self.tr("A backup is being made…")
        if safety.backups is None:
            return self.tr("Looking for backups…")
        if not safety.backups:
            return self.tr("There is no backup yet")
        newest = safety.backups[0]
        text = self.tr("Last backup: {day}, {size}")
        return text.format(day=day_words(newest.day), size=size_words(newest.bytes))

    def _on_damage_clicked(self) -> None:
        show_damage(self._safety, self._page)


def show_backups(safety: Safety, parent: QWidget) -> BackupDialog:
    """Asks which one is wanted."""
    dialog = BackupDialog(safety, parent)
    dialog.restore_requested.connect(safety.restore)
    dialog.open()
    return dialog


def show_damage(safety: Safety, parent: QWidget) -> DamageDialog | None:
    """What the last look has found; None when that was nothing."""
    if safety.report is None:
        return None
    dialog = DamageDialog(safety.report, parent)
    dialog.repair_requested.connect(safety.repair)
    dialog.restore_requested.connect(lambda: show_backups(safety, parent))
    dialog.open()
    return dialog
