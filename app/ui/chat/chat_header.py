# SPDX-License-Identifier: Apache-2.0
"""The line above a conversation: its title, and what holds for all of it."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from app.ui.theme import SPACING_S, shades
from app.ui.widgets import ElidedLabel, FlatButton, icon_size, paint_icon


class ChatHeader(QWidget):
    show_sidebar_requested = Signal()
    instructions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_sidebar_button = FlatButton("columns", self.tr("Show the conversations"), self)
        self.title = ElidedLabel(parent=self)
        font = self.title.font()
        font.setWeight(QFont.Weight.Medium)
        self.title.setFont(font)
        self._ghost = _Ghost(self)
        self.note = ElidedLabel(parent=self)
        self.note.set_muted()
        self.instructions_button = FlatButton("note-pencil", "", self)
        self.instructions_button.setCheckable(True)
        self.menu_button = FlatButton("dots-three-bold", self.tr("Menu"), self)
        self._is_temporary = self._is_offline = False
        self._lay_out()
        self.set_temporary(False)
        self.set_instructions(has_text=False, is_open=False)
        self.show_sidebar_button.clicked.connect(self._on_show_sidebar_clicked)
        self.instructions_button.clicked.connect(self._on_instructions_clicked)

    def set_title(self, title: str) -> None:
        self.title.set_text(title)

    def set_temporary(self, temporary: bool) -> None:
        self._is_temporary = temporary
        self._ghost.setVisible(temporary)
        self._update_note()

    def set_offline(self, offline: bool) -> None:
        """By choice: it says so, quietly."""
        self._is_offline = offline
        self._update_note()

    def set_instructions(self, *, has_text: bool, is_open: bool) -> None:
        button = self.instructions_button
        name = (
            self.tr("Instructions for this conversation (there are some)")
            if has_text
            else self.tr("Instructions for this conversation")
        )
        button.setChecked(is_open)
        button.set_icon_name("note" if has_text else "note-blank")
        button.set_strong(has_text)
        button.setAccessibleName(name)
        button.setToolTip(name)

    def set_sidebar_shown(self, shown: bool) -> None:
        self.show_sidebar_button.setVisible(not shown)

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)

    def _update_note(self) -> None:
        notes = [
            self.tr("Not stored") if self._is_temporary else "",
            self.tr("Offline") if self._is_offline else "",
        ]
        self.note.set_text(" · ".join(note for note in notes if note))

    def _lay_out(self) -> None:
        # The title takes what it needs, the note what is left.
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING_S, SPACING_S, SPACING_S, 0)
        row.setSpacing(SPACING_S)
        row.addWidget(self.show_sidebar_button)
        row.addWidget(self._ghost)
        row.addSpacing(SPACING_S)
        row.addWidget(self.title)
        row.addWidget(self.note, 1)
        row.addWidget(self.instructions_button)
        row.addWidget(self.menu_button)

    def _on_show_sidebar_clicked(self) -> None:
        self.show_sidebar_requested.emit()

    def _on_instructions_clicked(self) -> None:
        self.instructions_requested.emit()


class _Ghost(QWidget):
    """Marks a conversation that is not kept."""

    def sizeHint(self) -> QSize:
        return QSize(icon_size(self) + SPACING_S, icon_size(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = icon_size(self)
        square = QRect(self.width() - size, (self.height() - size) // 2, size, size)
        paint_icon(painter, "ghost", shades(self.palette()).muted, square)
