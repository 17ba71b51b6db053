# SPDX-License-Identifier: Apache-2.0
"""The window's dialogs: one of each at a time, all closed with the window."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from app.services.models import Models
from app.services.settings import Settings
from app.services.translations import Translations
from app.ui.about.about_dialog import AboutDialog
from app.ui.about.notices import NOTICE_KINDS, NoticeDialog, NoticeKind
from app.ui.actions import Actions
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.shortcuts import ShortcutsDialog


class Dialogs(QObject):
    def __init__(
        self,
        settings: Settings,
        models: Models,
        translations: Translations,
        commands: Actions,
        folder: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._models = models
        self._translations = translations
        self._commands = commands
        self._folder = folder
        self._window = window
        self._open: dict[str, QDialog] = {}

    @property
    def settings_page(self) -> int | None:
        """None while the settings are not open."""
        dialog = self._shown("settings")
        return dialog.page if isinstance(dialog, SettingsDialog) else None

    def show_settings(self, page: int | None = None) -> SettingsDialog:
        dialog = self._shown("settings")
        if not isinstance(dialog, SettingsDialog):
            dialog = SettingsDialog(
                self._settings,
                self._models,
                self._translations,
                self._commands,
                self._folder,
                self._window,
            )
            dialog.open_model_requested.connect(self.open_model)
            dialog.notice_requested.connect(self.show_notice)
            self._show("settings", dialog)
        if page is not None:
            dialog.show_page(page)
        _to_front(dialog)
        return dialog

    def show_shortcuts(self) -> None:
        dialog = self._shown("shortcuts")
        if dialog is None:
            dialog = ShortcutsDialog(self._commands, self._settings.send_key, self._window)
            self._show("shortcuts", dialog)
        _to_front(dialog)

    def show_about(self) -> None:
        dialog = self._shown("about")
        if dialog is None:
            about = dialog = AboutDialog(self._window)
            about.notice_requested.connect(self.show_notice)
            self._show("about", about)
        _to_front(dialog)

    def show_notice(self, kind: str) -> None:
        """One of NOTICE_KINDS."""
        if kind not in NOTICE_KINDS:
            raise ValueError(kind)
        dialog = self._shown(kind)
        if dialog is None:
            dialog = NoticeDialog(cast(NoticeKind, kind), self._folder, self._window)
            self._show(kind, dialog)
        _to_front(dialog)

    def open_model(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open model file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _show(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        dialog.show()

    def _shown(self, name: str) -> QDialog | None:
        dialog = self._open.get(name)
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _on_file_selected(self, name: str) -> None:
        self._models.open_file(Path(name))


def _to_front(dialog: QDialog) -> None:
    dialog.raise_()
    dialog.activateWindow()
