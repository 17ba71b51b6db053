# SPDX-License-Identifier: Apache-2.0
"""The top of a collection's page: its name, which can be changed, and what is in it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.ui.models.pieces import Heading, Words, breakable
from app.ui.settings.form import tint_frames
from app.ui.theme import SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton

NAME_LENGTH = 80
_TITLE_SCALE = 1.3


class CollectionHead(QWidget):
    """`renamed` carries the name that somebody gave."""

    renamed = Signal(str)
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.title = Heading("", self, _TITLE_SCALE)
        self.more_button = FlatButton("dots-three-bold", self.tr("More about it"), self)
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("Rename…"), self.begin_rename)
        menu.addSeparator()
        menu.addAction(self.tr("Delete…"), self._on_delete)
        self.more_button.setMenu(menu)
        self._make_field()
        self.facts = Words("", self)
        self.facts.set_muted()
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.title, 1)
        row.addWidget(self._renaming, 1)
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(row)
        layout.addWidget(self.facts)

    @property
    def is_renaming(self) -> bool:
        return not self._renaming.isHidden()

    def show_name(self, name: str, facts: str, *, is_collection: bool) -> None:
        self._name = clean_label(one_line(name))
        self.title.setText(breakable(self._name))
        self.title.setAccessibleName(self._name)
        self.facts.setText(facts)
        self.more_button.setVisible(is_collection)
        if not is_collection:
            self._set_renaming(False)

    def begin_rename(self) -> None:
        self.field.setText(self._name)
        self._set_renaming(True)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_rename(self) -> None:
        """What stands in the field is not kept."""
        if self.is_renaming:
            had_focus = self._renaming.isAncestorOf(self.window().focusWidget() or self)
            self._set_renaming(False)
            if had_focus:
                self.more_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the field, not the dialog."""
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.end_rename()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _make_field(self) -> None:
        self._renaming = QWidget(self)
        self.field = QLineEdit(self._renaming)
        self.field.setMaxLength(NAME_LENGTH)
        self.field.setAccessibleName(self.tr("Name of the collection"))
        self.field.installEventFilter(self)
        keep = FlatButton("check", self.tr("Keep this name"), self._renaming)
        drop = FlatButton("x", self.tr("Leave the name as it was"), self._renaming)
        row = QHBoxLayout(self._renaming)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(keep)
        row.addWidget(drop)
        self._renaming.hide()
        self.field.returnPressed.connect(self._on_kept)
        keep.clicked.connect(self._on_kept)
        drop.clicked.connect(self.end_rename)

    def _set_renaming(self, is_renaming: bool) -> None:
        self._renaming.setVisible(is_renaming)
        self.title.setVisible(not is_renaming)
        if is_renaming:
            tint_frames(self)

    def _on_kept(self) -> None:
        name = " ".join(self.field.text().split())
        self.end_rename()
        if name and name != self._name:
            self.renamed.emit(name)

    def _on_delete(self) -> None:
        self.delete_requested.emit()
