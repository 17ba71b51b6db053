# SPDX-License-Identifier: Apache-2.0
"""The dialog: pages on the left, the chosen one on the right. There is nothing to confirm."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.downloads import Downloads
from app.services.lock import Lock
from app.services.protection import Protection
from app.services.safety import Safety
from app.services.settings import Settings
from app.services.states import States
from app.services.translations import Translations
from app.services.updates import Updates
from app.ui.actions import Actions
from app.ui.paged_dialog import PagedDialog
from app.ui.settings.appearance_page import AppearancePage
from app.ui.settings.connections_page import ConnectionsPage
from app.ui.settings.form import Page
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.generation_page import GenerationPage
from app.ui.settings.model_page import ModelPage
from app.ui.settings.privacy_page import PrivacyPage
from app.ui.settings.shortcuts_page import ShortcutsPage
from app.ui.updates.updates_page import UpdatesPage

_SIZE_EM = (56, 45)


class SettingsDialog(PagedDialog):
    models_requested = Signal()
    notice_requested = Signal(str)
    passphrase_requested = Signal()
    code_requested = Signal()
    erasing_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        translations: Translations,
        commands: Actions,
        folder: Path,
        states: States,
        downloads: Downloads,
        protection: Protection,
        lock: Lock,
        safety: Safety,
        updates: Updates,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_SIZE_EM, parent)
        self.setWindowTitle(self.tr("Settings"))
        self.general = GeneralPage(settings, translations, self)
        self.appearance = AppearancePage(settings, self)
        self.model = ModelPage(settings, states, self)
        self.generation = GenerationPage(settings, self)
        self.privacy = PrivacyPage(settings, folder, protection, lock, safety, self)
        self.connections = ConnectionsPage(settings, downloads, self)
        self.shortcuts = ShortcutsPage(settings, commands, self)
        self.updates = UpdatesPage(settings, updates, self)
        pages: dict[str, Page] = {
            "sliders-horizontal": self.general,
            "palette": self.appearance,
            "cube": self.model,
            "chat-text": self.generation,
            "lock-simple": self.privacy,
            "globe-simple": self.connections,
            "keyboard": self.shortcuts,
            "arrows-clockwise": self.updates,
        }
        self._privacy_page = list(pages.values()).index(self.privacy)
        self.add_pages([(name, page.title, page) for name, page in pages.items()])
        self.model.models_requested.connect(self.models_requested)
        self.privacy.storage_notice_requested.connect(self._on_storage_notice_requested)
        self.privacy.passphrase_requested.connect(self.passphrase_requested)
        self.privacy.code_requested.connect(self.code_requested)
        self.privacy.erasing_requested.connect(self.erasing_requested)

    def show_privacy(self) -> None:
        self.show_page(self._privacy_page)

    def _on_storage_notice_requested(self) -> None:
        self.notice_requested.emit("storage")
