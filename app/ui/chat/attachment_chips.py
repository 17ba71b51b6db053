# SPDX-License-Identifier: Apache-2.0
"""What goes with a question, as small blocks above its text."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QStyle, QWidget

from app.core.messages import AttachmentPart
from app.core.sanitizing import clean_label, plain_tool_tip
from app.services.attachments import line_count
from app.ui.theme import SPACING_S, SPACING_XS, shades, slim_scroll_bar
from app.ui.widgets import FlatButton, icon_size, mirrored, paint_focus_ring, paint_icon

MAX_ROWS = 3
_NAME_CHARACTERS = 28
_RADIUS = 7


class AttachmentChips(QScrollArea):
    """Hidden while there is none; more than `MAX_ROWS` rows scroll.

    `opened` carries the AttachmentPart whose text is to be shown. `left`: the last chip that had
    the keyboard's focus is gone."""

    changed = Signal()
    opened = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[_Chip] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Attachments"))
        slim_scroll_bar(self.verticalScrollBar())
        self._ground = QWidget(self)
        self.setWidget(self._ground)
        self.viewport().setAutoFillBackground(False)
        self._ground.setAutoFillBackground(False)
        self.hide()

    @property
    def parts(self) -> tuple[AttachmentPart, ...]:
        return tuple(chip.part for chip in self._chips)

    def set_parts(self, parts: Sequence[AttachmentPart]) -> None:
        """Without telling `changed`."""
        if tuple(parts) == self.parts:
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._make(part) for part in parts]
        self._arrange()

    def add(self, parts: Sequence[AttachmentPart]) -> None:
        """One that is there already is not added twice."""
        new = [part for part in dict.fromkeys(parts) if part not in self.parts]
        if not new:
            return
        self._chips += [self._make(part) for part in new]
        self._arrange()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self.changed.emit()

    def remove(self, part: AttachmentPart) -> None:
        index = next((at for at, chip in enumerate(self._chips) if chip.part == part), None)
        if index is None:
            return
        chip = self._chips.pop(index)
        had_focus = chip.isAncestorOf(self.focusWidget() or self) or chip.hasFocus()
        if had_focus and self._chips:
            self._chips[min(index, len(self._chips) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        elif had_focus:
            self.left.emit()
        chip.hide()
        chip.deleteLater()
        self._arrange()
        self.changed.emit()

    def free_name(self, name: str) -> str:
        """`name`, numbered when it is taken."""
        taken = {part.name for part in self.parts}
        number, free = 1, name
        while free in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_ground"):
            self._arrange()

    def _make(self, part: AttachmentPart) -> "_Chip":
        chip = _Chip(part, self._ground)
        chip.clicked.connect(self._on_chip_clicked)
        chip.remove_requested.connect(self.remove)
        chip.show()
        return chip

    def _arrange(self) -> None:
        """Side by side, in as many rows as that takes."""
        room = max(self.viewport().width(), 1)
        at_x, at_y, row_height, rows = 0, 0, 0, 1 if self._chips else 0
        for chip in self._chips:
            size = chip.sizeHint()
            width = min(size.width(), room)
            if at_x and at_x + width > room:
                at_x, at_y, rows = 0, at_y + row_height + SPACING_XS, rows + 1
            box = QRect(at_x, at_y, width, size.height())
            area = QRect(0, at_y, room, size.height())
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), area, box))
            at_x, row_height = at_x + width + SPACING_XS, size.height()
        self._ground.setFixedSize(room, at_y + row_height)
        shown = min(rows, MAX_ROWS)
        height = shown * (row_height + SPACING_XS) - SPACING_XS
        if rows > MAX_ROWS:
            # Half a row more says that there is more.
            height += row_height // 2
        self.setFixedHeight(max(height, 0))
        self.setVisible(bool(self._chips))

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, _Chip):
            self.opened.emit(chip.part)


class _Chip(QAbstractButton):
    """Name and length; a click shows the text, the cross or Delete takes it away."""

    remove_requested = Signal(object)

    def __init__(self, part: AttachmentPart, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        self._name = clean_label(part.name)
        self._length = self.tr("%n line(s)", "", line_count(part.text))
        full = self.tr("{name}, {length}").format(name=self._name, length=self._length)
        self.setAccessibleName(full)
        self.setToolTip(plain_tool_tip(full))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._remove = FlatButton("x", self.tr("Remove {name}").format(name=self._name), self)
        self._remove.clicked.connect(self._on_remove_clicked)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = metrics.height() + SPACING_S + 2
        # Rounded up: a pixel less, and the name would be shortened.
        name = min(metrics.horizontalAdvance(self._name) + 4, self._longest_name())
        width = SPACING_S + icon_size(self) + SPACING_XS + name + SPACING_S
        return QSize(width + metrics.horizontalAdvance(self._length) + 2 + height, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.height()
        self._remove.setGeometry(mirrored(self, QRect(self.width() - size, 0, size, size)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.remove_requested.emit(self.part)
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
        if self.hasFocus():
            paint_focus_ring(painter, rect, palette, _RADIUS)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        metrics, tones = self.fontMetrics(), shades(self.palette())
        inner = self.rect().adjusted(SPACING_S, 0, -self.height(), 0)
        picture = QRect(inner)
        picture.setWidth(icon_size(self))
        paint_icon(painter, "file-text", tones.muted, mirrored(self, picture))
        length = metrics.horizontalAdvance(self._length) + 2
        room = inner.adjusted(picture.width() + SPACING_XS, 0, -length - SPACING_S, 0)
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width() - 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(tones.text)
        painter.drawText(mirrored(self, room), flags, name)
        painter.setPen(tones.muted)
        rest = inner.adjusted(inner.width() - length, 0, 0, 0)
        painter.drawText(mirrored(self, rest), flags, self._length)

    def _longest_name(self) -> int:
        return self.fontMetrics().averageCharWidth() * _NAME_CHARACTERS

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self.part)
