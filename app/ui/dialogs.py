# SPDX-License-Identifier: Apache-2.0
"""The window's dialogs: one of each at a time, all closed with the window.

Each is imported when it is first shown: the window opens without them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.core.errors import HarmoniumError
from app.core.model_files import DownloadProgress, DownloadState
from app.core.sanitizing import clean_label
from app.ui.actions import Actions
from app.ui.window_parts import Services

if TYPE_CHECKING:
    from app.services.updates import Updates
    from app.ui.documents.documents_dialog import DocumentsDialog
    from app.ui.help.guide_dialog import GuideDialog
    from app.ui.models.models_dialog import ModelsDialog
    from app.ui.protection.erase_dialog import EraseDialog
    from app.ui.protection.passphrase_dialog import PassphraseDialog
    from app.ui.protection.recovery_dialog import RecoveryDialog
    from app.ui.settings.settings_dialog import SettingsDialog


class Dialogs(QObject):
    """`failed` carries a HarmoniumError and `noticed` a sentence: what happens to models and
    documents, while no dialog is open that says it. `document_opened` carries the id of a document
    to be shown beside the conversation."""

    failed = Signal(object)
    noticed = Signal(str)
    document_opened = Signal(str)

    def __init__(self, services: Services, commands: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._commands = commands
        self._window = window
        self._open: dict[str, QDialog] = {}
        self._hears_updates = False
        models, downloads = services.models, services.downloads
        models.failed.connect(self._on_failed)
        models.noticed.connect(self._on_noticed)
        downloads.failed.connect(self._on_failed)
        downloads.ended.connect(self._on_download_ended)
        services.protection.code_made.connect(self.show_recovery_code)
        services.protection.refused.connect(self._on_protection_refused)
        documents = services.documents
        documents.failed.connect(self._on_documents_failed)
        documents.noticed.connect(self._on_documents_noticed)

    @property
    def settings_page(self) -> int | None:
        """None while the settings are not open."""
        dialog = self._settings_dialog()
        return dialog.page if dialog is not None else None

    @property
    def documents_collection(self) -> str | None:
        """The id of the collection that is shown, empty for the conversation's own; None while
        the window about documents is not open."""
        dialog = self._documents_dialog()
        return dialog.collection_id if dialog is not None else None

    @property
    def models_page(self) -> int | None:
        """The same of the window for models."""
        dialog = self._models_dialog()
        return dialog.page if dialog is not None else None

    def show_settings(self, page: int | None = None) -> SettingsDialog:
        from app.ui.settings.settings_dialog import SettingsDialog

        dialog = self._settings_dialog()
        if dialog is None:
            dialog = SettingsDialog(
                self._services.settings,
                self._services.translations,
                self._commands,
                self._services.folder,
                self._services.states,
                self._services.downloads,
                self._services.protection,
                self._services.lock,
                self._services.safety,
                self._updates(),
                self._window,
            )
            dialog.models_requested.connect(self.show_models)
            dialog.notice_requested.connect(self.show_notice)
            dialog.passphrase_requested.connect(self.show_passphrase)
            dialog.code_requested.connect(self._services.protection.ask_for_code)
            dialog.erasing_requested.connect(self.show_erasing)
            self._show("settings", dialog)
        if page is not None:
            dialog.show_page(page)
        _to_front(dialog)
        return dialog

    def show_guide(self) -> GuideDialog:
        from app.ui.help.guide_dialog import GuideDialog

        dialog = cast("GuideDialog | None", self._shown("guide"))
        if dialog is None:
            dialog = GuideDialog(self._window)
            self._show("guide", dialog)
        _to_front(dialog)
        return dialog

    def _updates(self) -> Updates:
        """The first time, also what it says is listened to."""
        updates = self._services.updates()
        if not self._hears_updates:
            self._hears_updates = True
            updates.failed.connect(self._on_updates_failed)
        return updates

    def show_shortcuts(self) -> None:
        from app.ui.shortcuts import ShortcutsDialog

        dialog = self._shown("shortcuts")
        if dialog is None:
            send_key = self._services.settings.send_key
            dialog = ShortcutsDialog(self._commands, send_key, self._window)
            self._show("shortcuts", dialog)
        _to_front(dialog)

    def show_passphrase(self) -> PassphraseDialog:
        from app.ui.protection.passphrase_dialog import PassphraseDialog

        dialog = cast("PassphraseDialog | None", self._shown("passphrase"))
        if dialog is None:
            dialog = PassphraseDialog(self._services.protection, self._window)
            dialog.passphrase_set.connect(self._on_passphrase_set)
            self._show("passphrase", dialog)
        _to_front(dialog)
        return dialog

    def show_recovery_code(self, code: str) -> RecoveryDialog:
        from app.ui.protection.recovery_dialog import RecoveryDialog

        shown = self._shown("recovery")
        if shown is not None:
            # What it shows may open nothing any more.
            shown.close()
        services = self._services
        dialog = RecoveryDialog(services.protection, code, services.folder, self._window)
        self._show("recovery", dialog)
        _to_front(dialog)
        return dialog

    def show_erasing(self) -> EraseDialog:
        from app.ui.protection.erase_dialog import EraseDialog

        dialog = cast("EraseDialog | None", self._shown("erasing"))
        if dialog is None:
            services = self._services
            dialog = EraseDialog(services.protection, services.folder, self._window)
            self._show("erasing", dialog)
        _to_front(dialog)
        return dialog

    def show_about(self) -> None:
        from app.ui.about.about_dialog import AboutDialog

        dialog = self._shown("about")
        if dialog is None:
            about = dialog = AboutDialog(self._window)
            about.notice_requested.connect(self.show_notice)
            self._show("about", about)
        _to_front(dialog)

    def show_notice(self, kind: str) -> None:
        """One of NOTICE_KINDS."""
        from app.ui.about.notices import NOTICE_KINDS, NoticeDialog, NoticeKind

        if kind not in NOTICE_KINDS:
            raise ValueError(kind)
        dialog = self._shown(kind)
        if dialog is None:
            dialog = NoticeDialog(cast(NoticeKind, kind), self._services.folder, self._window)
            self._show(kind, dialog)
        _to_front(dialog)

    def show_models(self) -> None:
        """Where people look what they can have, and what they have."""
        self.show_models_page(None)

    def show_models_page(self, page: int | None) -> ModelsDialog:
        from app.ui.models.models_dialog import ModelsDialog

        dialog = self._models_dialog()
        if dialog is None:
            dialog = ModelsDialog(self._services, self._window)
            self._show("models", dialog)
        if page is not None:
            dialog.show_page(page)
        _to_front(dialog)
        return dialog

    def show_downloads(self) -> None:
        from app.ui.models.models_dialog import DOWNLOADS_PAGE

        self.show_models_page(DOWNLOADS_PAGE)

    def show_documents(self, collection_id: str = "") -> DocumentsDialog:
        """With that collection, or the open conversation's own documents."""
        from app.ui.documents.documents_dialog import DocumentsDialog

        dialog = self._documents_dialog()
        if dialog is None:
            services = self._services
            dialog = DocumentsDialog(services.documents, services.session, self._window)
            dialog.document_opened.connect(self.document_opened)
            self._show("documents", dialog)
        dialog.show_collection(collection_id)
        _to_front(dialog)
        return dialog

    def take_model(self, path: Path) -> None:
        """Somebody opened it from outside. The window about models says how far it is."""
        from app.ui.models.models_dialog import LIBRARY_PAGE

        self.show_models_page(LIBRARY_PAGE)
        self._services.models.open_file(path)

    def open_model(self) -> None:
        from app.ui.models.file_dialog import ModelFileDialog

        dialog = ModelFileDialog(self._window)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def _show(self, name: str, dialog: QDialog) -> None:
        self._open[name] = dialog
        dialog.show()

    def _shown(self, name: str) -> QDialog | None:
        dialog = self._open.get(name)
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _settings_dialog(self) -> SettingsDialog | None:
        return cast("SettingsDialog | None", self._shown("settings"))

    def _documents_dialog(self) -> DocumentsDialog | None:
        return cast("DocumentsDialog | None", self._shown("documents"))

    def _models_dialog(self) -> ModelsDialog | None:
        return cast("ModelsDialog | None", self._shown("models"))

    def _on_passphrase_set(self) -> None:
        sentence = self.tr("The passphrase is set.")
        settings = self._settings_dialog()
        if settings is not None:
            settings.notices.show_info(sentence)
        else:
            self.noticed.emit(sentence)

    def _on_updates_failed(self, error: HarmoniumError) -> None:
        self._tell_in_settings(error)

    def _on_protection_refused(self, error: HarmoniumError) -> None:
        # A dialog about the passphrase says so itself.
        if self._shown("passphrase") is None:
            self._tell_in_settings(error)

    def _tell_in_settings(self, error: HarmoniumError) -> None:
        settings = self._settings_dialog()
        if settings is not None:
            settings.notices.show_failure(error)
        else:
            self.failed.emit(error)

    def _on_failed(self, error: HarmoniumError) -> None:
        dialog = self._models_dialog()
        if dialog is not None:
            dialog.notices.show_failure(error)
        else:
            self.failed.emit(error)

    def _on_noticed(self, sentence: str) -> None:
        dialog = self._models_dialog()
        if dialog is not None:
            dialog.notices.show_info(sentence)
        else:
            self.noticed.emit(sentence)

    def _on_documents_failed(self, error: HarmoniumError) -> None:
        dialog = self._documents_dialog()
        if dialog is not None:
            dialog.notices.show_failure(error)
        else:
            self.failed.emit(error)

    def _on_documents_noticed(self, sentence: str) -> None:
        dialog = self._documents_dialog()
        if dialog is not None:
            dialog.notices.show_info(sentence)
        else:
            self.noticed.emit(sentence)

    def _on_download_ended(self, progress: DownloadProgress) -> None:
        """Why one failed stands where its progress stood."""
        if progress.state is not DownloadState.DONE:
            return
        is_used = progress.path == self._services.models.current
        text = (
            self.tr("{name} is here and answers from now on.")
            if is_used
            else self.tr("{name} is here.")
        )
        self._on_noticed(text.format(name=clean_label(progress.name)))

    def _on_files_selected(self, names: list[str]) -> None:
        self._services.models.import_files([Path(name) for name in names])


def _to_front(dialog: QDialog) -> None:
    dialog.raise_()
    dialog.activateWindow()
