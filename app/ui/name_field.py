# SPDX-License-Identifier: Apache-2.0
"""A name that is written anew in the place where it stands."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.widgets import FlatButton


class NameField(QWidget):
    """Hidden at first. Return keeps what was written, Escape leaves the name as it was: the field,
    not the dialog around it."""

    kept = Signal()
    left = Signal()

    def __init__(self, what: str, longest: int, parent: QWidget) -> None:
        """`what` is the field's name for those who do not see it."""
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setMaxLength(longest)
        self.field.setAccessibleName(what)
        self.field.installEventFilter(self)
        keep = FlatButton("check", self.tr("Keep this name"), self)
        leave = FlatButton("x", self.tr("Leave the name as it was"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(keep)
        row.addWidget(leave)
        self.hide()
        self.field.returnPressed.connect(self.kept)
        keep.clicked.connect(self._on_keep_clicked)
        leave.clicked.connect(self._on_leave_clicked)

    def select(self) -> None:
        """All of it, with the keyboard in the field."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _on_keep_clicked(self) -> None:
        self.kept.emit()

    def _on_leave_clicked(self) -> None:
        self.left.emit()
