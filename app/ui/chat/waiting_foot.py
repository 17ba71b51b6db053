# SPDX-License-Identifier: Apache-2.0
"""What stands below the last message: a line of progress, and at times something to do about it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.chat.text_button import SmallButton, WrappedLabel
from app.ui.theme import SPACING_S, SPACING_XS


class WaitingFoot(QWidget):
    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = WrappedLabel(self)
        self.button = SmallButton("fast-forward", "", self, text=" ")
        self.button.set_strong(True)
        self.button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        words = QHBoxLayout()
        words.setContentsMargins(SPACING_S, 0, SPACING_S, 0)
        words.addWidget(self._label)
        layout.addLayout(words)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._on_clicked)

    @property
    def action(self) -> str:
        """Empty when there is nothing to do."""
        return "" if self.button.isHidden() else self.button.text()

    def text(self) -> str:
        return self._label.text()

    def set_words(self, text: str, action: str = "") -> bool:
        """Whether anything is different now."""
        if (text, action) == (self.text(), self.action):
            return False
        self._label.setText(text)
        self.button.setText(action or " ")
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))
        return True

    def fit(self, left: int, top: int, width: int) -> None:
        """As high as its words need in so many pixels. The words begin at `left`, and so do those
        on the button, which has an edge around them."""
        self._label.resize(width, self._label.height())
        height = self._label.sizeHint().height()
        if self.action:
            height += SPACING_XS + self.button.sizeHint().height()
        self.setGeometry(left - SPACING_S, top, width + 2 * SPACING_S, height)

    def sizeHint(self) -> QSize:
        return self.size()

    def _on_clicked(self) -> None:
        self.action_requested.emit()
