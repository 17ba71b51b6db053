# SPDX-License-Identifier: Apache-2.0
"""The top of a collection's page: its name, which can be changed, and what is in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.ui.models.pieces import Heading, Words, breakable
from app.ui.name_field import NameField
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
        self._renaming = NameField(self.tr("Name of the collection"), NAME_LENGTH, self)
        self.field = self._renaming.field
        self._renaming.kept.connect(self._on_kept)
        self._renaming.left.connect(self.end_rename)
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
        self._renaming.select()

    def end_rename(self) -> None:
        """What stands in the field is not kept."""
        if self.is_renaming:
            had_focus = self._renaming.isAncestorOf(self.window().focusWidget() or self)
            self._set_renaming(False)
            if had_focus:
                self.more_button.setFocus(Qt.FocusReason.OtherFocusReason)

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
