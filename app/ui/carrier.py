# SPDX-License-Identifier: Apache-2.0
"""Export and import as the window does them: the dialogs, and what is said when it is done."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.errors import HarmoniumError
from app.core.text import printable
from app.services.conversation_list import ConversationList
from app.services.transfer import Transfer
from app.ui.notice_bar import NoticeBar


class Carrier(QObject):
    """`open_requested` carries the id of a conversation that was just imported."""

    open_requested = Signal(str)

    def __init__(
        self,
        transfer: Transfer,
        conversations: ConversationList,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._transfer = transfer
        self._conversations = conversations
        self._notices = notices
        self._window = window
        self._exported_to: Path | None = None
        transfer.exported.connect(self._on_exported)
        transfer.imported.connect(self._on_imported)
        transfer.failed.connect(self._on_failed)

    def show_export(self, ids: tuple[str, ...]) -> None:
        from app.ui.transfer.export_dialog import ExportDialog

        titles = [self._conversations.title_of(conversation_id) for conversation_id in ids]
        ExportDialog(self._transfer, ids, titles, self._window).open()

    def show_import(self) -> None:
        from app.ui.transfer.import_dialog import start_import

        start_import(self._transfer, self._window)

    def _on_exported(self, path: Path, conversations: int) -> None:
        name = printable(path.name)
        if conversations == 1:
            text = self.tr("The conversation is in “{name}” now.").format(name=name)
        else:
            text = self.tr("%n conversation(s) are in “{name}” now.", "", conversations)
            text = text.format(name=name)
        self._exported_to = path if path.is_dir() else path.parent
        self._notices.show_info(text, self.tr("Show the folder"), self._on_show_folder)

    def _on_show_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if self._exported_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported_to)))

    def _on_imported(self, ids: tuple[str, ...]) -> None:
        self._conversations.reload()
        self._notices.show_info(self.tr("%n conversation(s) were imported.", "", len(ids)))
        if len(ids) == 1:
            self.open_requested.emit(ids[0])

    def _on_failed(self, error: HarmoniumError) -> None:
        self._notices.show_failure(error)
