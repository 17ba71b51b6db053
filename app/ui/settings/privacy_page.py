# SPDX-License-Identifier: Apache-2.0
"""What leaves the window, and where the rest lies."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from app.services.lock import Lock
from app.services.protection import Protection
from app.services.safety import Safety
from app.services.settings import Settings
from app.ui.protection.rows import ProtectionRows
from app.ui.safety.backup_rows import BackupRows
from app.ui.settings.form import Page, Switch
from app.ui.widgets import FlatButton


class PrivacyPage(Page):
    storage_notice_requested = Signal()
    passphrase_requested = Signal()
    code_requested = Signal()
    erasing_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        protection: Protection,
        lock: Lock,
        safety: Safety,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Privacy"))
        self._settings = settings
        self._folder = folder
        self.add_text(
            self.tr("The model runs on this computer. Questions, answers and files never leave it.")
        )
        self.with_text = Switch(settings.notifies_with_text, self._on_text_switched, self)
        hint = self.tr("Otherwise they only say that an answer is ready.")
        self.add_row(self.tr("Show texts in notifications"), self.with_text, hint)
        self.protection = ProtectionRows(self, protection, lock, settings)
        self.backups = BackupRows(self, safety)
        self.add_heading(self.tr("Files"))
        self.add_text(self.tr("Your conversations lie here:") + f"\n{folder}")
        text = self.tr("Show the folder")
        self._open = FlatButton("folder-open", text, self, text=text)
        self._open.set_strong(True)
        self._open.clicked.connect(self._on_open_clicked)
        text = self.tr("What is stored where")
        self._more = FlatButton("info", text, self, text=text)
        self._more.clicked.connect(self._on_more_clicked)
        text = self.tr("Erase everything…")
        self.erase = FlatButton("eraser", text, self, text=text)
        self.erase.clicked.connect(self.erasing_requested)
        self.add_buttons(self._open, self._more, self.erase)
        self.protection.passphrase_requested.connect(self.passphrase_requested)
        self.protection.code_requested.connect(self.code_requested)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.backups.refresh()

    def _on_text_switched(self, is_on: bool) -> None:
        self._settings.notifies_with_text = is_on

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _on_more_clicked(self) -> None:
        self.storage_notice_requested.emit()
