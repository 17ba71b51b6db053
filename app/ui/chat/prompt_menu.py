# SPDX-License-Identifier: Apache-2.0
"""The saved prompts, above the composer: typed "/" opens them, more letters choose among them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.conversation import SavedPrompt
from app.core.sanitizing import clean_label
from app.core.text import one_line, printable
from app.ui.chat.prompt_delegate import NAME_ROLE, TEXT_ROLE, PromptDelegate
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, em, shades, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel

MAX_ROWS = 6
_WIDTH_EM = 34
_SHOWN_TEXT = 200


class PromptMenu(QFrame):
    """Takes no focus: the keys come from the field that is typed into (`take_key`). `chosen`
    carries a SavedPrompt."""

    chosen = Signal(object)
    manage_requested = Signal()

    def __init__(self, field: QWidget, anchor: QWidget, parent: QWidget) -> None:
        """It stands above `anchor`."""
        super().__init__(parent)
        self._field = field
        self._anchor = anchor
        self._area = parent
        self._prompts: tuple[SavedPrompt, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Saved prompts"))
        self.list.setItemDelegate(PromptDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        slim_scroll_bar(self.list.verticalScrollBar())
        self._hint = PlainLabel("", self)
        self._hint.set_muted()
        self._hint.setWordWrap(True)
        self.manage_button = FlatButton(
            "pencil-simple", self.tr("Saved prompts…"), self, text=self.tr("Saved prompts…")
        )
        self._lay_out()
        self.list.itemClicked.connect(self._on_item_clicked)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.manage_button.clicked.connect(self._on_manage_clicked)
        field.installEventFilter(self)
        anchor.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def show_prompts(self, prompts: Sequence[SavedPrompt], *, has_any: bool) -> None:
        """`has_any`: whether there are prompts at all, chosen by the letters or not. Where the
        letters choose none it closes, so that a question may begin with a slash."""
        self._prompts = tuple(prompts)
        if has_any and not prompts:
            self.hide()
            return
        self.list.clear()
        for prompt in prompts:
            item = QListWidgetItem(self.list)
            item.setData(NAME_ROLE, clean_label(printable(one_line(prompt.name))))
            text = one_line(prompt.text[:_SHOWN_TEXT])
            item.setData(TEXT_ROLE, clean_label(printable(text)))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{name}: {text}").format(name=prompt.name, text=text),
            )
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(prompts))
        self._hint.setText(
            self.tr("Enter puts it into your message")
            if prompts
            else self.tr("Texts that you use often can be kept here.")
        )
        self.show()
        self._place()
        self.raise_()

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for the open menu."""
        if self.isHidden():
            return False
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self._prompts:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % len(self._prompts))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if self._prompts:
                self._choose(self.list.currentRow())
            case _:
                return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self._field:
            # A click on the menu itself takes no focus.
            self.hide()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_open:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(shades(self.palette()).hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS + 2, RADIUS + 2)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACING_S, 0, 0, 0)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.manage_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_XS + 1, SPACING_XS + 1, SPACING_XS + 1, SPACING_XS + 1)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self.list)
        layout.addLayout(foot)

    def _place(self) -> None:
        """As wide as what it stands above, but not wider than is comfortable to read."""
        rows = min(len(self._prompts), MAX_ROWS)
        if rows:
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0))
        top = self._anchor.mapTo(self._area, QPoint(0, 0))
        width = min(self._anchor.width(), round(em(self.font()) * _WIDTH_EM))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = max(layout.totalHeightForWidth(width), layout.sizeHint().height())
        self.setGeometry(top.x(), max(SPACING_S, top.y() - height - SPACING_XS), width, height)

    def _choose(self, row: int) -> None:
        self.hide()
        if 0 <= row < len(self._prompts):
            self.chosen.emit(self._prompts[row])

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def _on_manage_clicked(self) -> None:
        self.hide()
        self.manage_requested.emit()
