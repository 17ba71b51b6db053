# SPDX-License-Identifier: Apache-2.0
"""Deleted conversations: taking them back, or deleting them for good."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.text import shortened
from app.services.conversation_list import ConversationList
from app.services.trash import DAYS_KEPT
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.ui.sidebar.conversation_view import ConversationView
from app.ui.sidebar.rows import DeletedRow, Row, conversation_ids
from app.ui.sidebar.sections import Sections
from app.ui.sidebar.selection_bar import QuestionBar, SelectionBar
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton, PlainLabel

_TITLE_LENGTH = 60


class TrashPanel(QWidget):
    left = Signal()

    def __init__(self, conversations: ConversationList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._trash = conversations.trash
        self._sections = Sections(self)
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def selected_ids(self) -> tuple[str, ...]:
        return conversation_ids(self.view.selected_rows())

    @property
    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows.rows)

    def open(self) -> None:
        self._trash.refresh()
        self.view.clearSelection()
        self.view.scrollToTop()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Outside of the trash these keys stop an answer and delete the open conversation.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Delete)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self._on_back_clicked()
            case Qt.Key.Key_Delete:
                self._on_purge()
            case _:
                super().keyPressEvent(event)

    def _create_widgets(self) -> None:
        self.back_button = FlatButton("arrow-left", self.tr("Back to the conversations"), self)
        self._title = PlainLabel(self.tr("Trash"), self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self.empty_button = FlatButton(parent=self, text=self.tr("Empty the trash"))
        self.empty_button.setAccessibleName(self.tr("Empty the trash"))
        self.note = PlainLabel("", self)
        self.note.setWordWrap(True)
        self.note.set_muted()
        self._rows = ConversationItemModel(self)
        self.view = ConversationView(self._rows, self)
        self.view.setAccessibleName(self.tr("Deleted conversations"))
        self.bar = SelectionBar(self)
        self.restore_button = self.bar.add_button(
            "arrow-counter-clockwise", self.tr("Restore from the trash")
        )
        self.purge_button = self.bar.add_button("trash", self.tr("Delete for good"))
        self.question = QuestionBar(self)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACING_S, SPACING_XS, SPACING_S, 0)
        top.setSpacing(SPACING_XS)
        top.addWidget(self.back_button)
        top.addWidget(self._title, 1)
        top.addWidget(self.empty_button)
        note = QHBoxLayout()
        note.setContentsMargins(SPACING_M, SPACING_XS, SPACING_M, SPACING_XS)
        note.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(top)
        layout.addLayout(note)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        layout.addWidget(self.question)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self._on_back_clicked)
        self.empty_button.clicked.connect(self._on_empty_clicked)
        self.restore_button.clicked.connect(self._on_restore)
        self.purge_button.clicked.connect(self._on_purge)
        self.bar.ended.connect(self.view.clearSelection)
        self.view.selection_changed.connect(self._update_bar)
        self.view.selection_ended.connect(self.view.clearSelection)
        self.view.delete_requested.connect(self._on_purge)
        self.view.menu_requested.connect(self._on_menu_requested)
        self.question.closed.connect(self._update_bar)
        self._rows.more_wanted.connect(self._trash.fetch_more)
        self._trash.changed.connect(self._refresh)

    def _refresh(self) -> None:
        items = self._trash.items
        self._rows.show(self._sections.deleted(items), has_more=self._trash.has_more)
        if items:
            text = self.tr("Conversations stay here for %n day(s) before they go.", "", DAYS_KEPT)
        else:
            text = self.tr("The trash is empty.")
        self.note.setText(text)
        self.empty_button.setVisible(bool(items))
        self._update_bar()

    def _update_bar(self) -> None:
        count = len(self.view.selected_rows())
        if count and not self.question.text:
            self.bar.show_count(count)
        else:
            self.bar.hide()

    def _on_back_clicked(self) -> None:
        self.question.dismiss()
        self.left.emit()

    def _on_restore(self) -> None:
        ids = self.selected_ids
        if ids:
            self._conversations.restore(ids)

    def _on_purge(self) -> None:
        rows = self.view.selected_rows()
        ids = conversation_ids(rows)
        if not ids:
            return
        if len(rows) == 1 and isinstance(rows[0], DeletedRow):
            text = self.tr("Delete “{title}” for good? This cannot be undone.")
            text = text.format(title=shortened(rows[0].title, _TITLE_LENGTH))
        else:
            text = self.tr(
                "Delete %n conversation(s) for good? This cannot be undone.", "", len(ids)
            )
        self._ask(text, self.tr("Delete for good"), lambda: self._trash.purge(ids))

    def _on_empty_clicked(self) -> None:
        text = self.tr("Delete all that is in the trash for good? This cannot be undone.")
        self._ask(text, self.tr("Empty the trash"), self._trash.empty)

    def _ask(self, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        self.bar.hide()
        self.question.ask(text, yes, on_yes)

    def _on_menu_requested(self, index: QModelIndex, position: QPoint) -> None:
        if not index.isValid():
            return
        if not self.view.selectionModel().isSelected(index):
            self.view.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Restore")).triggered.connect(self._on_restore)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete for good…") + "\t" + self.tr("Del"))
        delete.triggered.connect(self._on_purge)
        menu.popup(position)
