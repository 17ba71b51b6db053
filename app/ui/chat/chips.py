# SPDX-License-Identifier: Apache-2.0
"""Small blocks that stand for things, side by side in as many rows as that takes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from app.ui.theme import SPACING_S, SPACING_XS, shades, slim_scroll_bar
from app.ui.widgets import (
    FlatButton,
    icon_size,
    mirrored,
    mirrored_in,
    own_viewport,
    paint_focus_ring,
    paint_icon,
)

MAX_ROWS = 3
_NAME_CHARACTERS = 28
_RADIUS = 7
_PROGRESS_HEIGHT = 2


class ChipFlow(QScrollArea):
    """Hidden while there is none; more than `MAX_ROWS` rows scroll.

    `left`: the last chip that had the keyboard's focus is gone."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self).setAutoFillBackground(False)
        self._flow: list[QWidget] = []
        self._tab_after: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bar(self.verticalScrollBar())
        self._ground = QWidget(self)
        self.setWidget(self._ground)
        self._ground.setAutoFillBackground(False)
        self.hide()

    @property
    def ground(self) -> QWidget:
        """The parent of the chips."""
        return self._ground

    def place(self, chips: Sequence[QWidget]) -> None:
        """Those that are not among them any longer are destroyed; the focus goes to a neighbour of
        the one that had it."""
        gone = [chip for chip in self._flow if chip not in chips]
        focus = self.window().focusWidget()
        lost = next((chip for chip in gone if focus is not None and _holds(chip, focus)), None)
        at = 0 if lost is None else self._flow.index(lost)
        self._flow = list(chips)
        if lost is not None and self._flow:
            neighbour = self._flow[min(at, len(self._flow) - 1)]
            neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        elif lost is not None:
            self.left.emit()
        for chip in gone:
            chip.hide()
            chip.deleteLater()
        self._chain_tabs()
        self.arrange()

    def set_tab_after(self, widget: QWidget) -> None:
        """Tab comes from there to the chips. Chips that are made later would otherwise come last
        of all that the window has."""
        self._tab_after = widget

    def arrange(self) -> None:
        """After the words of a chip changed."""
        room = max(self.viewport().width(), 1)
        at_x, at_y, row_height, rows = 0, 0, 0, 1 if self._flow else 0
        for chip in self._flow:
            size = chip.sizeHint()
            width = min(size.width(), room)
            if at_x and at_x + width > room:
                at_x, at_y, rows = 0, at_y + row_height + SPACING_XS, rows + 1
            box = QRect(at_x, at_y, width, size.height())
            area = QRect(0, at_y, room, size.height())
            chip.setGeometry(mirrored_in(area, box, self.layoutDirection()))
            chip.show()
            at_x, row_height = at_x + width + SPACING_XS, size.height()
        self._ground.setFixedSize(room, at_y + row_height)
        shown = min(rows, MAX_ROWS)
        height = shown * (row_height + SPACING_XS) - SPACING_XS
        if rows > MAX_ROWS:
            # Half a row more says that there is more.
            height += row_height // 2
        self.setFixedHeight(max(height, 0))
        self.setVisible(bool(self._flow))

    def scroll_to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _chain_tabs(self) -> None:
        stops = [] if self._tab_after is None else [self._tab_after]
        for chip in self._flow:
            stops += chip.tab_stops() if isinstance(chip, Chip) else [chip]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds and hasattr(self, "_ground"):
            self.arrange()


class Chip(QAbstractButton):
    """An icon, a name and a few facts; the cross or Delete asks for it to go. `again_requested`:
    so does the button that stands before the cross once `set_again` names it."""

    remove_requested = Signal()
    again_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon_name = "file-text"
        self._name = ""
        self._facts = ""
        self._has_warning = False
        self._progress: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again_button: FlatButton | None = None
        self.remove_button = FlatButton("x", "", self)
        self.remove_button.clicked.connect(self._on_remove_clicked)

    def set_look(
        self,
        icon_name: str,
        name: str,
        facts: str,
        *,
        has_warning: bool = False,
        progress: float | None = None,
    ) -> bool:
        """Whether it needs another width. `progress`: while something is under way."""
        before = self.sizeHint()
        self._icon_name, self._name, self._facts = icon_name, name, facts
        self._has_warning, self._progress = has_warning, progress
        self.update()
        return self.sizeHint() != before

    def set_again(self, name: str) -> None:
        """Empty: there is nothing to try again."""
        if self.again_button is None and name:
            self.again_button = FlatButton("arrow-clockwise", name, self)
            self.again_button.clicked.connect(self.again_requested)
            QWidget.setTabOrder(self, self.again_button)
            QWidget.setTabOrder(self.again_button, self.remove_button)
        if self.again_button is not None:
            self.again_button.setVisible(bool(name))
        self._place_buttons()

    def tab_stops(self) -> list[QWidget]:
        """In the order in which Tab comes to them."""
        return [self, *reversed(self._buttons())]

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + SPACING_S + 2
        # Rounded up: a pixel less, and the name would be shortened.
        longest = metrics.averageCharWidth() * _NAME_CHARACTERS
        name = min(metrics.horizontalAdvance(self._name) + 4, longest)
        width = SPACING_S + icon_size(self) + SPACING_XS + name
        if self._facts:
            width += SPACING_S + self._facts_width()
        return QSize(width + 2 + height * self._button_count(), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if not self.remove_button.isHidden():
                self.remove_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, tones = self.palette(), shades(self.palette())
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(tones.hairline)
        is_lit = self.underMouse() or self.isDown()
        ground = tones.hover if is_lit else palette.color(QPalette.ColorRole.AlternateBase)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self._progress is not None:
            self._paint_progress(painter, rect)
        if self.hasFocus():
            paint_focus_ring(painter, rect, palette, _RADIUS)
        self._paint_words(painter)

    def _paint_progress(self, painter: QPainter, rect: QRectF) -> None:
        """Along the lower edge, inside of the rounded corners."""
        share = min(1.0, max(0.0, self._progress or 0.0))
        inside = QPainterPath()
        inside.addRoundedRect(rect, _RADIUS, _RADIUS)
        line = QRectF(rect.left(), 0, rect.width() * share, _PROGRESS_HEIGHT)
        line.moveBottom(rect.bottom())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            line.moveRight(rect.right())
        painter.save()
        painter.setClipPath(inside)
        painter.fillRect(line, self.palette().color(QPalette.ColorRole.Accent))
        painter.restore()

    def _paint_words(self, painter: QPainter) -> None:
        metrics, tones = self.fontMetrics(), shades(self.palette())
        inner = self.rect().adjusted(SPACING_S, 0, -self.height() * self._button_count(), 0)
        picture = QRect(inner)
        picture.setWidth(icon_size(self))
        paint_icon(painter, self._icon_name, tones.muted, mirrored(self, picture))
        facts = self._facts_width()
        behind = facts + SPACING_S if self._facts else 0
        room = inner.adjusted(picture.width() + SPACING_XS, 0, -behind, 0)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width() - 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(tones.text)
        painter.drawText(mirrored(self, room), flags, name)
        if not self._facts:
            return
        rest = inner.adjusted(inner.width() - facts, 0, 0, 0)
        if self._has_warning:
            mark = QRect(rest)
            mark.setWidth(icon_size(self))
            paint_icon(painter, "warning", tones.text, mirrored(self, mark))
            rest.setLeft(rest.left() + icon_size(self) + SPACING_XS)
        painter.setPen(tones.muted)
        painter.drawText(mirrored(self, rest), flags, self._facts)

    def _facts_width(self) -> int:
        mark = icon_size(self) + SPACING_XS if self._has_warning else 0
        return mark + self.fontMetrics().horizontalAdvance(self._facts) + 2

    def _button_count(self) -> int:
        return len(self._buttons())

    def _buttons(self) -> list[FlatButton]:
        """From the edge inwards."""
        buttons = [self.remove_button, self.again_button]
        return [button for button in buttons if button is not None and not button.isHidden()]

    def _place_buttons(self) -> None:
        size = self.height()
        right = self.width()
        for button in self._buttons():
            right -= size
            button.setGeometry(mirrored(self, QRect(right, 0, size, size)))

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit()


def _holds(chip: QWidget, focus: QWidget) -> bool:
    return chip is focus or chip.isAncestorOf(focus)
