# SPDX-License-Identifier: Apache-2.0
"""What the pages about models are built of: cards, slim progress, facts, things that fold."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.sanitizing import plain_tool_tip
from app.ui.settings.form import Choice
from app.ui.theme import (
    RADIUS,
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    scaled_font,
    shades,
    ui_font,
)
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton, mirrored

_HEADING_SCALE = 1.12
_TAB = Qt.FocusPolicy.TabFocus
_LONG_WORD = re.compile(r"\S{24,}")
_PIECE = re.compile(r".{1,8}[/\\_-]|.{1,8}")
_WHOLE = (QAbstractSpinBox, QComboBox)
"""What is one control, whatever it is made of."""


class Words(PlainLabel):
    """Text of one or more lines, as wide as there is room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """What it needs follows from its width: `heightForWidth` tells."""
        return QSize(1, self.fontMetrics().height())


class Heading(Words):
    """The name of a card or of a part of a page."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, scale: float = _HEADING_SCALE
    ) -> None:
        super().__init__(text, parent)
        self._scale = scale
        self._update_font()

    def _update_font(self) -> None:
        font = scaled_font(ui_font(), self._scale)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wanted = scaled_font(ui_font(), self._scale).pointSizeF() if hasattr(self, "_scale") else 0
        if event.type() == QEvent.Type.FontChange and wanted and wanted != self.font().pointSizeF():
            self._update_font()


class Card(QFrame):
    """A rounded ground with a hairline around it; one that `stands_out` has the accent's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stands_out = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACING_M, SPACING_S + SPACING_XS, SPACING_M, SPACING_M)
        self.body.setSpacing(SPACING_XS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def set_stands_out(self, stands_out: bool) -> None:
        self._stands_out = stands_out
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(accent if self._stands_out else shades(palette).hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)


class Facts(QWidget):
    """Rows of a name and what is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[str, str], ...] = ()
        self._labels: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACING_XS, 0, SPACING_XS)
        self._grid.setHorizontalSpacing(SPACING_M)
        self._grid.setVerticalSpacing(SPACING_XS)
        self._grid.setColumnStretch(1, 1)

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        return self._rows

    @property
    def text(self) -> str:
        """To be pasted somewhere."""
        return "\n".join(f"{name}: {value}" for name, value in self._rows)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Those without a value are left out."""
        wanted = tuple((name, value) for name, value in rows if value)
        if wanted == self._rows:
            return
        self._rows = wanted
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for at, (name, value) in enumerate(wanted):
            left = PlainLabel(name, self)
            left.set_muted()
            right = Words(breakable(value), self)
            right.setAccessibleName(value)
            left.setBuddy(right)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(left, at, 0, top)
            self._grid.addWidget(right, at, 1, top)
            self._labels += [left, right]


class ButtonRow(QWidget):
    """Buttons, or other small things, beside each other, that go below each other where there is
    no room."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = SPACING_XS) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._buttons: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        return tuple(self._buttons)

    def add(self, *buttons: QWidget) -> None:
        for button in buttons:
            button.setParent(self)
            self._buttons.append(button)
            button.installEventFilter(self)
        self._arrange()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kinds = (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
            QEvent.Type.LayoutRequest,
            QEvent.Type.FontChange,
        )
        if event.type() in kinds:
            self._arrange()
        return False

    def sizeHint(self) -> QSize:
        shown = [button.sizeHint() for button in self._shown()]
        width = sum(hint.width() + self._spacing for hint in shown)
        return QSize(width, max((hint.height() for hint in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for _, rect in self._places(width)), default=0)

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def refresh(self) -> None:
        """After the words of a button changed."""
        self._arrange()

    def _shown(self) -> list[QWidget]:
        return [button for button in self._buttons if not button.isHidden()]

    def _arrange(self) -> None:
        for button, rect in self._places(self.width()):
            button.setGeometry(mirrored(self, rect))
        self.updateGeometry()

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        x = y = line = 0
        for button in self._shown():
            hint = button.sizeHint()
            taken = min(hint.width(), max(1, width))
            if x and x + taken > width:
                x, y, line = 0, y + line + SPACING_XS, 0
            yield button, QRect(x, y, taken, hint.height())
            x += taken + self._spacing
            line = max(line, hint.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._arrange()


class ChangingChoice(Choice):
    """Its values may become others."""

    def show_choices(self, choices: Sequence[tuple[str, object]], current: object) -> None:
        with QSignalBlocker(self):
            self.clear()
            self._values = [value for _, value in choices]
            for text, _ in choices:
                self.addItem(text)
        self.show_value(current)


def order_cards(layout: QVBoxLayout, cards: Sequence[QWidget]) -> None:
    """Brings them into this order. They are moved, not made anew: the keyboard may be in one."""
    for at, card in enumerate(cards):
        item = layout.itemAt(at)
        if item is None or item.widget() is not card:
            layout.removeWidget(card)
            layout.insertWidget(at, card)


def drop_card(layout: QLayout, card: QWidget) -> None:
    layout.removeWidget(card)
    card.hide()
    card.deleteLater()


def clear_layout(layout: QLayout) -> None:
    """The widgets go with what they hold."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def named(button: FlatButton, name: str) -> FlatButton:
    """The button of one of several cards says of which, to who hears it and beside the pointer."""
    button.setAccessibleName(name)
    button.setToolTip(plain_tool_tip(name))
    return button


class OutlineButton(FlatButton):
    """What a card is for, where something else is the filled button."""

    def __init__(
        self, icon_name: str = "", name: str = "", parent: QWidget | None = None, text: str = ""
    ) -> None:
        super().__init__(icon_name, name, parent, text)
        self.set_strong(True)

    def _paint_ground(self, painter: QPainter) -> None:
        super()._paint_ground(painter)
        _paint_outline(self, painter)


class OfferButton(PrimaryButton):
    """Filled only on the card that comes first."""

    def __init__(self, icon_name: str, parent: QWidget, text: str) -> None:
        super().__init__(icon_name, text, parent, text)
        self._is_filled = False
        self.set_strong(True)

    @property
    def is_filled(self) -> bool:
        return self._is_filled

    def set_filled(self, is_filled: bool) -> None:
        self._is_filled = is_filled
        self.update()

    def _ink(self) -> QColor:
        return super()._ink() if self._is_filled else FlatButton._ink(self)

    def _paint_ground(self, painter: QPainter) -> None:
        if self._is_filled:
            super()._paint_ground(painter)
        else:
            FlatButton._paint_ground(self, painter)
            _paint_outline(self, painter)


def _paint_outline(button: QWidget, painter: QPainter) -> None:
    if not button.hasFocus() and button.isEnabled():
        painter.setPen(button.palette().color(QPalette.ColorRole.Mid))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)


def breakable(text: str) -> str:
    """Paths and hashes have no spaces; with these marks, which nobody sees, they can be wrapped.
    Only for what is shown."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(_PIECE.findall(word[0])), text)


def chain_tabs(root: QWidget) -> None:
    """Makes Tab go through `root` as it is laid out. Widgets that were made later would otherwise
    come last, wherever they stand."""
    controls = [widget for widget in _in_order(root) if widget.focusPolicy() & _TAB]
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from _in_order(inside)
    elif isinstance(widget, ButtonRow):
        yield from widget.buttons
    elif not isinstance(widget, _WHOLE):
        layout = widget.layout()
        if layout is not None:
            yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _in_order(widget)
        elif inner is not None:
            yield from _in_layout(inner)
