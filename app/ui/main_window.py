# SPDX-License-Identifier: Apache-2.0
"""The window: conversations on the left, the open one on the right."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMainWindow, QWidget

from app.core.conversation import ConversationSummary
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.services.engine import Engine
from app.services.models import Models
from app.services.settings import Settings
from app.ui.actions import Actions
from app.ui.chat.chat_page import ChatPage
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import shades

NARROW = 720
"""Pixels: in a narrower window the list gives its room to the conversation."""


@dataclass(frozen=True, slots=True)
class Services:
    session: ChatSession
    conversations: ConversationList
    models: Models
    engine: Engine
    settings: Settings


class MainWindow(QMainWindow):
    closed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._session = services.session
        self._conversations = services.conversations
        self._wants_sidebar = services.settings.sidebar_shown
        self._is_narrow = False
        self._last_deleted: tuple[str, bool] | None = None
        self.setWindowTitle(self.tr("Harmonium"))
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 360)
        self._create_widgets()
        self._connect()
        self._restore_geometry()
        self._update_sidebar()
        self._update_actions()
        self.page.focus_composer()

    def raise_to_front(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def show_error(self, text: str) -> None:
        self.page.notices.show_error(text)

    def _create_widgets(self) -> None:
        services = self._services
        self.sidebar = Sidebar(services.conversations, services.session, self)
        self.page = ChatPage(
            services.session, services.conversations, services.models, services.engine, self
        )
        self.commands = Actions(self)
        self.commands.keep_delete_in(self.sidebar)
        self.sidebar.set_actions(self.commands.rename, self.commands.delete)
        self.page.set_menu(self.commands.menu())
        body = QWidget(self)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        self._line = _Hairline(body)
        layout.addWidget(self._line)
        layout.addWidget(self.page, 1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        commands = self.commands
        commands.connect_to(
            {
                commands.new_conversation: self._on_new,
                commands.search: self._on_search,
                commands.rename: self._on_rename,
                commands.delete: self._on_delete,
                commands.open_model: self._on_open_model,
                commands.stop: self._session.stop,
                commands.answer_now: self._session.answer_now,
                commands.copy_answer: self._on_copy_answer,
                commands.toggle_sidebar: self._on_toggle_sidebar,
                commands.focus_composer: self.page.focus_composer,
                commands.quit: self._on_quit,
            }
        )
        self.sidebar.new_requested.connect(self._on_new)
        self.sidebar.hide_requested.connect(self._on_toggle_sidebar)
        self.sidebar.opened.connect(self._on_conversation_opened)
        self.page.show_sidebar_requested.connect(self._on_toggle_sidebar)
        self.page.open_model_requested.connect(self._on_open_model)
        self._conversations.deleted.connect(self._on_deleted)
        self._session.state_changed.connect(self._update_actions)
        self._session.opened.connect(self._update_actions)

    def _restore_geometry(self) -> None:
        geometry = self._services.settings.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry()
            self.resize(min(1120, room.width() - 40), min(780, room.height() - 60))

    def _update_sidebar(self) -> None:
        shown = self._wants_sidebar and not self._is_narrow
        self.sidebar.setVisible(shown)
        self._line.setVisible(shown)
        self.page.set_sidebar_shown(shown)

    def _update_actions(self) -> None:
        session = self._session
        self.commands.update(
            is_generating=session.is_generating,
            is_thinking=session.is_thinking,
            has_answer=bool(session.last_answer),
            has_conversation=self._target() is not None,
        )

    def _target(self) -> str | None:
        """The conversation that Rename and Delete mean."""
        if self.sidebar.isVisible() and self.sidebar.isAncestorOf(self.focusWidget() or self):
            return self.sidebar.selected_id or self._session.conversation_id
        return self._session.conversation_id

    def _show_sidebar(self) -> None:
        self._wants_sidebar = True
        self._is_narrow = False
        self._update_sidebar()

    def _on_new(self) -> None:
        self._session.open_new()
        self.sidebar.mark_open()
        self.page.focus_composer()

    def _on_search(self) -> None:
        self._show_sidebar()
        self.sidebar.focus_search()

    def _on_rename(self) -> None:
        target = self._target()
        if target is not None:
            self._show_sidebar()
            self.sidebar.rename(target)

    def _on_delete(self) -> None:
        target = self._target()
        if target is not None:
            self._last_deleted = (target, target == self._session.conversation_id)
            self._conversations.delete(target)

    def _on_deleted(self, summary: ConversationSummary) -> None:
        self._session.leave(summary.id)
        title = self._conversations.shown_title(summary)
        if title:
            text = self.tr("“{title}” was deleted.").format(title=title)
        else:
            text = self.tr("The conversation was deleted.")
        self.page.notices.show_info(text, self.tr("Undo"), self._on_undo_delete)
        self._update_actions()

    def _on_undo_delete(self) -> None:
        if self._last_deleted is None:
            return
        conversation_id, was_open = self._last_deleted
        self._last_deleted = None
        self._conversations.restore(conversation_id)
        if was_open:
            self._session.open(conversation_id)
            self.sidebar.mark_open()

    def _on_open_model(self) -> None:
        dialog = QFileDialog(self, self.tr("Open model file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("GGUF models (*.gguf)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self._services.models.open_file(Path(name))

    def _on_copy_answer(self) -> None:
        answer = self._session.last_answer
        if answer:
            QGuiApplication.clipboard().setText(answer)
            self.page.notices.show_info(self.tr("The last answer was copied."))

    def _on_toggle_sidebar(self) -> None:
        if self.sidebar.isVisible():
            self._wants_sidebar = False
            self._update_sidebar()
            self.page.focus_composer()
        else:
            self._show_sidebar()

    def _on_conversation_opened(self, conversation_id: str, message_id: object) -> None:
        self._session.open(conversation_id)
        if isinstance(message_id, int):
            self.page.show_message(message_id)
        self._update_actions()

    def _on_quit(self) -> None:
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != (event.oldSize().width() < NARROW) or event.oldSize().width() < 0:
            self._is_narrow = is_narrow
            self._update_sidebar()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self._services.models.open_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = self._services.settings
        settings.geometry = self.saveGeometry()
        settings.sidebar_shown = self._wants_sidebar
        settings.sync()
        super().closeEvent(event)
        self.closed.emit()


class _Hairline(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), shades(self.palette()).hairline)


def _dropped_file(event: QDropEvent) -> Path | None:
    """One local file; whether it is a model is found out when it is opened."""
    urls = event.mimeData().urls()
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
