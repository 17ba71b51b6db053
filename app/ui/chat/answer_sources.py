# SPDX-License-Identifier: Apache-2.0
"""Below an answer: the places that it rests on, and how much of the documents stood behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.citation_marks import sources_of
from app.core.messages import CitationPart, CoveragePart
from app.core.sanitizing import clean_label, plain_tool_tip
from app.core.sources import file_name, place
from app.core.text import one_line, shortened
from app.services.sentences import in_words
from app.services.source_words import doubt_words, source_words
from app.ui.chat.citation_number import number_height, number_width, paint_number
from app.ui.chat.text_button import SmallButton, TextButton, WrappedLabel
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, scaled_font, shades, ui_font
from app.ui.widgets import PlainLabel, mirrored, paint_focus_ring

FEW = 4
"""Sources that are listed at first."""
_SCALE = 0.95
_MAX_QUOTE = 300
_MAX_REASONS = 6


class AnswerSources(QWidget):
    """`opened` carries the CitationPart of a source that somebody wants to see."""

    opened = Signal(object)
    read_everything_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources: tuple[CitationPart, ...] = ()
        self._rows: list[_SourceRow] = []
        self._shows_all = False
        self._title = PlainLabel(source_words().title, self)
        self._title.set_muted()
        self._title.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._more = TextButton(self)
        self._more.clicked.connect(self._on_more_clicked)
        self._more.hide()
        self.coverage = CoverageLine(self)
        self.coverage.read_everything_requested.connect(self.read_everything_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACING_S, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self._title)
        layout.addLayout(self._list)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.coverage)
        self._take_font()

    def show_parts(
        self,
        citations: Sequence[CitationPart],
        coverage: Sequence[CoveragePart],
        *,
        can_read: bool,
    ) -> None:
        """`can_read`: everything may be read for the question now."""
        sources = sources_of(citations)
        if sources != self._sources:
            self._sources = sources
            self._show_rows()
        self.coverage.show_parts(coverage, can_read=can_read)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Who has a font of their own does not hear when the window's changes.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "coverage"):
            self._take_font()

    def _take_font(self) -> None:
        font = scaled_font(ui_font(), _SCALE)
        for widget in (self._title, self._more, self.coverage, *self._rows):
            widget.setFont(font)

    def _show_rows(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        few = len(self._sources) if self._shows_all or len(self._sources) == FEW + 1 else FEW
        self._rows = [_SourceRow(part, self) for part in self._sources[:few]]
        for row in self._rows:
            row.setFont(scaled_font(ui_font(), _SCALE))
            row.chosen.connect(self.opened)
            self._list.addWidget(row)
            # A layout shows what is added to it a moment later: too late for the focus.
            row.show()
        self._title.setVisible(bool(self._rows))
        self._more.setText(self.tr("Show all %Ln source(s)", "", len(self._sources)))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(len(self._sources) > few)

    def _on_more_clicked(self) -> None:
        self._shows_all = True
        self._show_rows()
        self._rows[FEW].setFocus(Qt.FocusReason.OtherFocusReason)


class _SourceRow(QAbstractButton):
    """Number, file and place; below them the quote. Dashed and said in words when the source is
    not verified."""

    chosen = Signal(object)

    def __init__(self, part: CitationPart, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        words = source_words()
        self._name = clean_label(file_name(part, words))
        facts = [clean_label(place(part, words)), "" if part.is_verified else words.unverified]
        self._facts = " · ".join(fact for fact in facts if fact)
        self._quote = shortened(clean_label(one_line(part.quote)), _MAX_QUOTE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if part.document_id:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken())
        doubt = doubt_words(part)
        self.setToolTip(plain_tool_tip(doubt))
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        lines = 2 if self._quote else 1
        height = lines * self.fontMetrics().height() + SPACING_S + (2 if lines > 1 else 0)
        return QSize(200, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's buttons know the space bar only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(self.palette())
        ground = QRectF(self.rect()).adjusted(0, 0.5, 0, -0.5)
        if self.underMouse() and self._part.document_id:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hover)
            painter.drawRoundedRect(ground, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():
            paint_focus_ring(painter, ground, self.palette(), RADIUS - 2)
        line = self.fontMetrics().height()
        self._paint_chip(painter, line)
        left = SPACING_XS + round(number_width(self, 88)) + SPACING_S
        room = QRect(left, SPACING_XS, self.width() - left - SPACING_S, line)
        self._paint_name(painter, room)
        if self._quote:
            painter.setPen(tones.muted)
            text = self.fontMetrics().elidedText(
                self._quote, Qt.TextElideMode.ElideRight, room.width()
            )
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(mirrored(self, room.translated(0, line + 2)), flags, text)

    def _paint_chip(self, painter: QPainter, line: int) -> None:
        height, width = number_height(self), number_width(self, self._part.number)
        slot = number_width(self, 88)
        rect = QRectF(SPACING_XS + (slot - width) / 2, SPACING_XS, width, height)
        rect.moveTop(SPACING_XS + (line - height) / 2)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        paint_number(painter, self, rect, self._part.number, ok=self._part.is_verified)

    def _paint_name(self, painter: QPainter, room: QRect) -> None:
        metrics = self.fontMetrics()
        facts = f" · {self._facts}" if self._facts else ""
        facts = metrics.elidedText(facts, Qt.TextElideMode.ElideRight, room.width() // 2)
        behind = metrics.horizontalAdvance(facts)
        name = metrics.elidedText(
            self._name, Qt.TextElideMode.ElideMiddle, max(40, room.width() - behind)
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(mirrored(self, room), flags, name)
        rest = room.adjusted(metrics.horizontalAdvance(name), 0, 0, 0)
        painter.setPen(shades(self.palette()).muted)
        painter.drawText(mirrored(self, rest), flags, facts)

    def _spoken(self) -> str:
        words = source_words()
        named = ", ".join(
            text for text in (self._name, clean_label(place(self._part, words))) if text
        )
        parts = [self.tr("Source {0}: {1}").format(self._part.number, named)]
        parts.append(doubt_words(self._part))
        if self._quote:
            parts.append(words.quoted.replace("{text}", self._quote))
        return ". ".join(part.rstrip(".") for part in parts if part)

    def _on_clicked(self) -> None:
        if self._part.document_id:
            self.chosen.emit(self._part)


class CoverageLine(QWidget):
    """Whether the answer rests on the whole text or on passages, and the way to all of it."""

    read_everything_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = WrappedLabel(self)
        self.button = SmallButton("books", "", self, text=self.tr("Read everything"))
        self.button.setAccessibleName(self.tr("Read everything for this question"))
        self.button.setToolTip(
            plain_tool_tip(self.tr("Answer again, from all of the text: this takes longer"))
        )
        self.button.set_strong(True)
        self.button.clicked.connect(self.read_everything_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_M)
        row.addWidget(self.label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_parts(self, parts: Sequence[CoveragePart], *, can_read: bool) -> None:
        self.setVisible(bool(parts))
        self.label.setText(self._words(parts))
        reasons = [reason for part in parts for reason in self._reasons(part)]
        shown = reasons[:_MAX_REASONS] + ["…"] * (len(reasons) > _MAX_REASONS)
        self.label.setToolTip(plain_tool_tip("\n".join(shown)))
        self.button.setVisible(can_read and not all(part.is_whole for part in parts))

    def _words(self, parts: Sequence[CoveragePart]) -> str:
        used = [part for part in parts if part.lines_shown]
        if parts and all(part.is_whole for part in parts):
            text = self._on_all(parts)
        elif not used:
            text = self.tr("Rests on none of the documents")
        elif len(parts) == 1:
            name = clean_label(one_line(parts[0].file))
            text = self.tr("Rests on passages from {0}").format(name)
        else:
            text = self.tr("Rests on passages from {used} of %n document(s)", "", len(parts))
            text = text.format(used=len(used))
        missing = sum(len(part.skipped) for part in parts)
        if missing:
            text += " · " + self.tr("%n part(s) could not be read", "", missing)
        return text

    def _on_all(self, parts: Sequence[CoveragePart]) -> str:
        if len(parts) == 1:
            name = clean_label(one_line(parts[0].file))
            return self.tr("Rests on the whole text of {0}").format(name)
        return self.tr("Rests on the whole text of %n document(s)", "", len(parts))

    def _reasons(self, part: CoveragePart) -> list[str]:
        name = clean_label(one_line(part.file))
        return [f"{name}: {in_words(reason)}" for reason in part.skipped]
