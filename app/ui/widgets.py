# SPDX-License-Identifier: Apache-2.0
"""Small building blocks: icons in their places, flat buttons, labels for foreign text."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from app.core.sanitizing import plain_tool_tip
from app.ui.icons import icon
from app.ui.reading_direction import reading_direction
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, shades

_Role = QPalette.ColorRole
_WRITING_RADIUS = 14
_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "caret-left": "caret-right",
    "caret-right": "caret-left",
    "fast-forward": "rewind",
}


def paint_icon(painter: QPainter, name: str, color: QColor, rect: QRect) -> None:
    """In the largest square in the middle of `rect`: the fonts' own boxes are not square."""
    size = min(rect.width(), rect.height())
    square = QRect(0, 0, size, size)
    square.moveCenter(rect.center())
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(square, icon(name, color).pixmap(QSize(size, size), ratio))


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Puts a viewport in place that is like Qt's, and is made here. To be called before anything
    else is set.

    Workaround: when PySide6 first meets a plain QWidget that Qt made, it makes the types of all
    widgets that there are, with their enums: a twentieth of the start. To be removed when PySide6,
    6.11 at the latest look, does without."""
    viewport = QWidget()
    if not isinstance(area, QScrollArea):
        viewport.setBackgroundRole(_Role.Base)
    viewport.setAutoFillBackground(True)
    viewport.setAcceptDrops(area.acceptDrops())
    area.setViewport(viewport)
    return viewport


def icon_size(widget: QWidget) -> int:
    """Pixels: icons grow with the system's font. In less than 16 their dots turn pale."""
    return max(16, round(widget.fontMetrics().height() * 1.05))


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """Where a rectangle of the widget lies when the interface is read from right to left."""
    return mirrored_in(widget.rect(), rect, widget.layoutDirection())


def mirrored_row(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """The same for a rectangle of the row that is painted."""
    return mirrored_in(option.rect, rect, option.direction)


def mirrored_in(area: QRect, rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """What QStyle.visualRect gives. To make that class with its enums takes a sixtieth of the
    start, which needs nothing else of it."""
    placed = QRect(rect)
    if direction is Qt.LayoutDirection.RightToLeft:
        placed.moveLeft(area.left() + area.right() - rect.right())
    return placed


def put_in_tab_order(late: QWidget, before: QWidget) -> None:
    """What is made when it is first wanted would be the last that Tab comes to: `late` and what is
    in it come after `before` instead. To be called at once, while they still are the last."""
    widget: QWidget | None = late
    while widget is not None and (widget is late or late.isAncestorOf(widget)):
        following = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget
        if following is late:
            break
        widget = following


def without_mnemonic(text: str) -> str:
    """For what would take an `&` for the mark of a key."""
    return text.replace("&", "&&")


class FlatButton(QToolButton):
    """A button without a frame, tinted under the pointer. With a menu it shows a small arrow."""

    _side = SPACING_S
    """Room left and right of what it says."""

    def __init__(
        self, icon_name: str = "", name: str = "", parent: QWidget | None = None, text: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._has_strong_text = False
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(plain_tool_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if text
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    def set_icon_name(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self.update()

    def set_key(self, key: str) -> None:
        """The key that does the same, as its tool tip says it; empty for none."""
        name = self.accessibleName()
        self.setToolTip(plain_tool_tip(f"{name} ({key})" if key else name))

    def set_strong(self, strong: bool) -> None:
        """In the colour of text rather than muted."""
        self._has_strong_text = strong
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height() + 2 * SPACING_S - 2
        if not self.text():
            return QSize(height, height)
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._side + 2
        if self._icon_name:
            width += icon_size(self) + SPACING_XS
        if self.menu() is not None:
            width += self._arrow_size() + SPACING_XS
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        """The text of a button may be shortened when there is little room."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 9), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        color = self._ink()
        left = self._side if self.text() else (self.width() - icon_size(self)) // 2
        # Laid out from the left, and mirrored where one reads from the right.
        right = self.width() - self._side
        if self.menu() is not None and self.text():
            size = self._arrow_size()
            right -= size
            rect = self.rect()
            rect.setLeft(right)
            rect.setWidth(size)
            paint_icon(painter, "caret-down", color, mirrored(self, rect))
            right -= SPACING_XS
        if self._icon_name:
            rect = self.rect()
            rect.setLeft(left)
            rect.setWidth(icon_size(self))
            paint_icon(painter, self._shown_icon(), color, mirrored(self, rect))
            left += icon_size(self) + SPACING_XS
        if self.text():
            painter.setPen(color)
            room = right - left
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)
            rect = self.rect()
            rect.setLeft(left)
            rect.setWidth(room)
            alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            rect = mirrored(self, rect)
            painter.drawText(rect, alignment | Qt.TextFlag.TextSingleLine, text)

    def _shown_icon(self) -> str:
        """Arrows point the other way where one reads from the right."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _MIRRORED.get(self._icon_name, self._icon_name) if is_mirrored else self._icon_name

    def _ink(self) -> QColor:
        palette = self.palette()
        if not self.isEnabled():
            return palette.color(QPalette.ColorGroup.Disabled, _Role.ButtonText)
        is_active = self._has_strong_text or self.underMouse() or self.isDown()
        return palette.color(_Role.WindowText) if is_active else shades(palette).muted

    def _arrow_size(self) -> int:
        return round(self.fontMetrics().height() * 0.7)

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        tones = shades(self.palette())
        if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hover)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():
            paint_focus_ring(painter, rect, self.palette(), RADIUS - 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's buttons know the space bar only."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        opens = event.key() == Qt.Key.Key_Down and self.menu() is not None
        if opens or (is_enter and self.menu() is not None):
            self.showMenu()
        elif is_enter:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class PrimaryButton(FlatButton):
    """The one filled button of a place."""

    _side = SPACING_S + SPACING_XS

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), hint.height() + 2)

    def _ink(self) -> QColor:
        if not self.isEnabled():
            return shades(self.palette()).muted
        return self.palette().color(_Role.HighlightedText)

    def _paint_ground(self, painter: QPainter) -> None:
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = self.palette().color(_Role.Accent)
        if not self.isEnabled():
            ground = shades(self.palette()).hairline
        elif self.underMouse():
            ground = ground.lighter(108)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():
            pen = QPen(self.palette().color(_Role.HighlightedText), 1)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS - 4, RADIUS - 4)


class RoundButton(FlatButton):
    """Send and stop: a filled circle; grey when it can do nothing."""

    def sizeHint(self) -> QSize:
        size = self.fontMetrics().height() + SPACING_S + SPACING_XS
        return QSize(size, size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        tones = shades(palette)
        accent = palette.color(_Role.Accent)
        ground = accent.lighter(108) if self.underMouse() else accent
        ink = palette.color(_Role.HighlightedText)
        if not self.isEnabled():
            ground, ink = tones.hairline, tones.muted
        size = min(self.width(), self.height()) - 2
        rect = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(rect)
        if self.hasFocus():
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(rect.adjusted(2.5, 2.5, -2.5, -2.5))
        inset = size * 0.2
        inner = rect.adjusted(inset, inset, -inset, -inset).toAlignedRect()
        paint_icon(painter, self._icon_name, ink, inner)


class PlainLabel(QLabel):
    """Foreign text stays text, whatever it looks like."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def set_muted(self) -> None:
        self.setForegroundRole(_Role.PlaceholderText)


class ElidedLabel(QWidget):
    """One line that is shortened where it does not fit; the whole of it is read out and shown as a
    tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._is_muted = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text == self._text:
            return
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._update_tool_tip()
        self.update()

    def set_muted(self) -> None:
        self._is_muted = True

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(shades(palette).muted if self._is_muted else palette.color(_Role.WindowText))
        # The text reads in its own direction, and stands where the interface begins or ends.
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(reading_direction(self._text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(self.rect(), flags | Qt.TextFlag.TextSingleLine, self._shown())

    def _shown(self) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    def _update_tool_tip(self) -> None:
        is_cut = self._shown() != self._text
        self.setToolTip(plain_tool_tip(self._text) if is_cut else "")


class Hairline(QWidget):
    """Between two columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        # `fillRect` would make PySide import the names of all of Qt's gradients: 2 ms of the start.
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades(self.palette()).hairline)
        painter.drawRect(self.rect())


def paint_writing_frame(widget: QWidget, *, has_focus: bool) -> None:
    """The rounded ground that a message is written on, in the composer and in its own place."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    palette = widget.palette()
    line = palette.color(_Role.Accent) if has_focus else shades(palette).hairline
    painter.setPen(QPen(line, 1.2))
    painter.setBrush(palette.color(_Role.Base))
    rect = QRectF(widget.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(rect, _WRITING_RADIUS, _WRITING_RADIUS)


def paint_focus_ring(painter: QPainter, rect: QRectF, palette: QPalette, radius: float) -> None:
    painter.setPen(QPen(palette.color(_Role.Accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
