# SPDX-License-Identifier: Apache-2.0
"""The window: conversations on the left, the open one beside them, a document at the right.

What is not seen at once is imported and made when it is first wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QWidget

from app.ui.actions import Actions
from app.ui.carrier import Carrier
from app.ui.chat.chat_page import ChatPage
from app.ui.deletions import Deletions
from app.ui.dialogs import Dialogs
from app.ui.drop_hint import DropHint, dropped_files
from app.ui.sidebar.sidebar import Sidebar
from app.ui.viewer.viewer_splitter import ViewerSplitter
from app.ui.widgets import Hairline
from app.ui.window_parts import Services, WindowState, bring_to_front, restore_geometry
from app.ui.zooming import Zooming

if TYPE_CHECKING:
    from app.core.messages import CitationPart
    from app.ui.command_palette import CommandPalette
    from app.ui.viewer.document_pane import DocumentPane

NARROW = 720
"""Pixels: in a narrower window the list gives its room to the conversation."""


class MainWindow(QMainWindow):
    """`painted`: for the first time; `closed`: somebody closed it; `quit_requested`: somebody wants
    the program to end."""

    painted = Signal()
    closed = Signal()
    quit_requested = Signal()

    def __init__(self, services: Services, state: WindowState | None = None) -> None:
        super().__init__()
        self._services = services
        self._session = services.session
        self._conversations = services.conversations
        settings = services.settings
        self._wants_sidebar = settings.sidebar_shown if state is None else state.wants_sidebar
        self._is_narrow = False
        self._is_painted = False
        self._pane: DocumentPane | None = None
        self._palette: CommandPalette | None = None
        self.setWindowTitle(self.tr("Harmonium"))
        self.setAcceptDrops(True)
        self.setMinimumSize(420, 360)
        self._create_widgets()
        self._show_keys()
        self._connect_commands()
        self._connect()
        restore_geometry(self, settings.geometry if state is None else state.geometry)
        if state is not None:
            self._take_over(state)
        self._update_sidebar()
        self._update_actions()
        self.page.focus_composer()

    @property
    def pane(self) -> DocumentPane:
        if self._pane is None:
            from app.ui.viewer.document_pane import DocumentPane
            from app.ui.viewer.pane_owner import PaneOwner

            services = self._services
            self._pane = pane = DocumentPane(services.documents, services.settings, self)
            self.splitter.set_pane(pane)
            self._pane_owner = PaneOwner(pane, self._session, services.documents, self)
            pane.closed.connect(self._on_document_closed)
        return self._pane

    @property
    def palette_view(self) -> CommandPalette:
        if self._palette is None:
            from app.ui.command_palette import CommandPalette
            from app.ui.palette_entries import PaletteEntries

            services = self._services
            entries = PaletteEntries(
                self.commands,
                services.conversations,
                services.prompts,
                self.page.documents.own,
                self.open_conversation,
                self.show_document,
                self.page.insert_prompt,
                self._search_for,
                self,
            )
            self._palette = CommandPalette(entries, self)
        return self._palette

    def state(self) -> WindowState:
        return WindowState(
            geometry=self.saveGeometry(),
            place=self.geometry(),
            wants_sidebar=self._wants_sidebar,
            reading=self.page.transcript.place(),
            settings_page=self.dialogs.settings_page,
            models_page=self.dialogs.models_page,
            documents_collection=self.dialogs.documents_collection,
            document=self._document,
        )

    def restore(self, state: WindowState) -> None:
        """What can only be done once the window is shown."""
        if state.document:
            self.show_document(state.document)
        if state.documents_collection is not None:
            self.dialogs.show_documents(state.documents_collection)
        if state.models_page is not None:
            self.dialogs.show_models_page(state.models_page)
        if state.settings_page is not None:
            self.dialogs.show_settings(state.settings_page)

    def retire(self) -> None:
        """Another window has taken its place: this one hears nothing more and is destroyed."""
        self.hide()
        self.deleteLater()

    def raise_to_front(self) -> None:
        bring_to_front(self)

    def show_error(self, text: str) -> None:
        self.page.notices.show_error(text)

    def open_conversation(self, conversation_id: str) -> None:
        self._on_conversation_opened(conversation_id, None, "")
        self.sidebar.mark_open()
        self.page.focus_composer()

    def show_document(self, document_id: str) -> None:
        """Beside the conversation."""
        self.pane.show_document(document_id)
        self._update_actions()

    def save_layout(self) -> None:
        settings = self._services.settings
        settings.geometry = self.saveGeometry()
        settings.sidebar_shown = self._wants_sidebar
        settings.sync()

    def _create_widgets(self) -> None:
        services = self._services
        self.commands = Actions(self)
        self.commands.apply_shortcuts(services.settings.shortcuts)
        self.sidebar = Sidebar(services.conversations, services.session, self)
        self.page = ChatPage(services, self)
        self.page.set_menu(self.commands.menu())
        self.splitter = ViewerSplitter(self.page, services.settings, self)
        self.tray_menu = self._make_tray_menu()
        self.dialogs = Dialogs(services, self.commands, self)
        self._zooming = Zooming(services.settings, self)
        self._carrier = Carrier(services.transfer, services.conversations, self.page.notices, self)
        self._deletions = Deletions(
            services.session, services.conversations, self.page.notices, self
        )
        self._lay_out()
        self._drop_hint = DropHint(self)

    def _make_tray_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Show Harmonium")).triggered.connect(self.raise_to_front)
        menu.addAction(self.tr("New conversation")).triggered.connect(self._on_new_in_front)
        menu.addSeparator()
        menu.addAction(self.tr("Quit")).triggered.connect(self._on_quit)
        return menu

    def _lay_out(self) -> None:
        body = QWidget(self)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        self._line = Hairline(body)
        layout.addWidget(self._line)
        layout.addWidget(self.splitter, 1)
        self.setCentralWidget(body)

    def _connect_commands(self) -> None:
        commands, dialogs, session = self.commands, self.dialogs, self._session
        services = self._services
        commands.connect_to(
            {
                commands.new_conversation: self._on_new,
                commands.new_temporary: self._on_new_temporary,
                commands.search: self._on_search,
                commands.palette: self._on_palette,
                commands.trash: self._on_trash,
                commands.rename: self._on_rename,
                commands.export: self._on_export,
                commands.import_files: self._carrier.show_import,
                commands.delete: self._on_delete,
                commands.documents: self._on_documents,
                commands.attach_files: self.page.documents.choose_files,
                commands.attach_folder: self.page.documents.choose_folder,
                commands.read_everything: self.page.documents.toggle_reads_everything,
                commands.close_document: self._on_close_document,
                commands.models: dialogs.show_models,
                commands.open_model: dialogs.open_model,
                commands.unload_model: services.engine.unload,
                commands.stop: session.stop,
                commands.answer_now: session.answer_now,
                commands.copy_answer: self._on_copy_answer,
                commands.toggle_reasoning: self.page.transcript.toggle_reasoning,
                commands.toggle_sidebar: self._on_toggle_sidebar,
                commands.focus_composer: self.page.focus_composer,
                commands.zoom_in: self._zooming.zoom_in,
                commands.zoom_out: self._zooming.zoom_out,
                commands.zoom_reset: self._zooming.reset,
                commands.settings: self._on_settings,
                commands.show_guide: dialogs.show_guide,
                commands.show_shortcuts: dialogs.show_shortcuts,
                commands.about: dialogs.show_about,
                commands.quit: self._on_quit,
            }
        )

    def _connect(self) -> None:
        services, sidebar, page = self._services, self.sidebar, self.page
        sidebar.new_requested.connect(self._on_new_requested)
        sidebar.hide_requested.connect(self._on_toggle_sidebar)
        sidebar.opened.connect(self._on_conversation_opened)
        sidebar.chosen.connect(page.focus_composer)
        sidebar.import_requested.connect(self._carrier.show_import)
        sidebar.export_requested.connect(self._carrier.show_export)
        self._carrier.open_requested.connect(self.open_conversation)
        page.show_sidebar_requested.connect(self._on_toggle_sidebar)
        page.open_model_requested.connect(self.dialogs.open_model)
        page.models_requested.connect(self.dialogs.show_models)
        page.downloads_requested.connect(self.dialogs.show_downloads)
        page.notices_requested.connect(self.dialogs.show_notice)
        page.documents_requested.connect(self.dialogs.show_documents)
        page.document_opened.connect(self.show_document)
        page.citation_opened.connect(self._on_citation_opened)
        self.dialogs.document_opened.connect(self.show_document)
        services.documents.changed.connect(self._update_actions)
        services.settings.failed.connect(page.show_failure)
        self.dialogs.failed.connect(page.show_failure)
        self.dialogs.noticed.connect(page.notices.show_info)
        services.settings.changed.connect(self._on_setting_changed)
        self._deletions.changed.connect(self._update_actions)
        self._deletions.reopened.connect(self.sidebar.mark_open)
        self._session.state_changed.connect(self._update_actions)
        self._session.opened.connect(self._update_actions)

    def _show_keys(self) -> None:
        """In the tool tips of the buttons that do the same as a command."""
        commands = self.commands
        toggle = commands.shown_key(commands.toggle_sidebar)
        self.sidebar.show_keys(new=commands.shown_key(commands.new_conversation), hide=toggle)
        self.page.show_keys(show_sidebar=toggle, stop=commands.shown_key(commands.stop))

    def _take_over(self, state: WindowState) -> None:
        self.page.transcript.go_to(state.reading)
        if not self.isMaximized() and not self.isFullScreen():
            # What is kept from run to run is moved where it fits; this window was there already.
            self.setGeometry(state.place)

    def _update_sidebar(self) -> None:
        shown = self._wants_sidebar and not self._is_narrow
        had_focus = self.sidebar.isAncestorOf(self.focusWidget() or self)
        self.sidebar.setVisible(shown)
        self._line.setVisible(shown)
        self.page.set_sidebar_shown(shown)
        if had_focus and not shown:
            self.page.focus_composer()

    def _update_actions(self) -> None:
        session = self._session
        self.commands.update(
            is_generating=session.is_generating,
            is_thinking=session.is_thinking,
            has_answer=bool(session.last_answer),
            has_conversation=self._target() is not None,
            can_unload=self._services.engine.can_unload,
            has_documents=self.page.documents.can_read_everything,
            shows_document=bool(self._document),
        )

    @property
    def _document(self) -> str:
        """The id of the one that is shown, or nothing."""
        return "" if self._pane is None else self._pane.document_id

    def _target(self) -> str | None:
        """The conversation that Rename, Export and Delete mean."""
        if self.sidebar.isVisible() and self.sidebar.isAncestorOf(self.focusWidget() or self):
            return self.sidebar.selected_id or self._session.conversation_id
        return self._session.conversation_id

    def _show_sidebar(self) -> None:
        self._wants_sidebar = True
        self._is_narrow = False
        self._update_sidebar()

    def _open_new(self, *, is_temporary: bool = False, folder: str | None = None) -> None:
        self._session.open_new(is_temporary=is_temporary, folder=folder)
        self.sidebar.mark_open()
        self.page.focus_composer()

    def _search_for(self, words: str) -> None:
        self._on_search()
        self.sidebar.search_field.setText(words)

    def _on_new(self) -> None:
        self._open_new()

    def _on_new_in_front(self) -> None:
        self.raise_to_front()
        # A temporary conversation would be lost, and whoever sits here may not be its owner.
        if not self._services.lock.is_locked:
            self._open_new()

    def _on_quit(self) -> None:
        self.quit_requested.emit()

    def _on_new_temporary(self) -> None:
        self._open_new(is_temporary=True)

    def _on_new_requested(self, is_temporary: bool, folder: object) -> None:
        self._open_new(
            is_temporary=is_temporary, folder=folder if isinstance(folder, str) else None
        )

    def _on_search(self) -> None:
        self._show_sidebar()
        self.sidebar.focus_search()

    def _on_palette(self) -> None:
        self.palette_view.open()

    def _on_rename(self) -> None:
        target = self._target()
        if target is not None:
            self._show_sidebar()
            self.sidebar.rename(target)

    def _on_delete(self) -> None:
        target = self._target()
        if target is not None:
            self._conversations.delete([target])

    def _on_export(self) -> None:
        target = self._target()
        if target is not None:
            self._carrier.show_export((target,))

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

    def _on_trash(self) -> None:
        self._show_sidebar()
        self.sidebar.show_trash()

    def _on_conversation_opened(self, conversation_id: str, message_id: object, query: str) -> None:
        self._session.open(conversation_id)
        if isinstance(message_id, int):
            self.page.show_message(message_id, query)
        self._update_actions()

    def _on_documents(self) -> None:
        self.dialogs.show_documents()

    def _on_citation_opened(self, citation: CitationPart, among: tuple[CitationPart, ...]) -> None:
        self.pane.show_citation(citation, among)
        self._update_actions()

    def _on_close_document(self) -> None:
        if self._pane is not None:
            self._pane.close_document()

    def _on_document_closed(self) -> None:
        self._update_actions()
        self.page.focus_composer()

    def _on_settings(self) -> None:
        self.dialogs.show_settings()

    def _on_setting_changed(self, name: str) -> None:
        if name == "shortcuts":
            self.commands.apply_shortcuts(self._services.settings.shortcuts)
            self._show_keys()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._zooming.watch(self.windowHandle())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < NARROW
        if is_narrow != (event.oldSize().width() < NARROW) or event.oldSize().width() < 0:
            self._is_narrow = is_narrow
            self._update_sidebar()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()
            self._drop_hint.open()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.page.take_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_layout()
        super().closeEvent(event)
        self.closed.emit()
