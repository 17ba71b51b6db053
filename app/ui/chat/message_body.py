# SPDX-License-Identifier: Apache-2.0
"""The text of a message: as high as its content, selectable, without a scroll bar of its own."""

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.core.messages import CitationPart
from app.core.sanitizing import clean_text, plain_tool_tip, safe_href
from app.ui.chat.body_menu import BodyMenu
from app.ui.chat.body_painter import (
    CODE_LABEL_MIDDLE,
    CODE_LABEL_SCALE,
    BodyPainter,
    CitationLook,
    CodeRegion,
)
from app.ui.chat.body_text import selected_text, text_between, whole_text
from app.ui.chat.gradual_text import GradualText
from app.ui.chat.search_marks import SearchMarks
from app.ui.chat.table_browser import TableBrowser
from app.ui.chat.text_button import TextButton
from app.ui.markdown import MarkdownDocument
from app.ui.markdown.formats import CITATION, CITATION_SCHEME, CODE_PADDING
from app.ui.markdown.long_lines import write_lines
from app.ui.theme import line_height_percent, scaled_font, shades

_PIXEL = QImage(1, 1, QImage.Format.Format_ARGB32)
_PIXEL.fill(0)

_TRANSCRIPT_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Space,
    }
)


class MessageBody(TableBrowser):
    """Shows Markdown (`set_markdown`) or text as it is (`set_plain`)."""

    link_activated = Signal(str)
    quote_requested = Signal(str)
    citation_activated = Signal(int)
    """Which of the citations, counted from 0."""
    citation_pointed = Signal(int)
    """The same; -1 when neither the pointer nor the keyboard is at one any longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown: MarkdownDocument | None = None
        self._painter = BodyPainter(self, self._citation_look)
        self._citations: Sequence[CitationPart] = ()
        self._are_checked = True
        self._pointed = -1
        self._search_marks = SearchMarks(self)
        self._query = ""
        self._plain = ""
        self._text = GradualText(self._show_text, self)
        self._rest: TextButton | None = None
        self._is_muted = False
        self._hovered: CodeRegion | None = None
        self._set_up_view()
        self._create_copy_button()
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_link_highlighted)

    def set_markdown(
        self, text: str, final: bool = True, citations: Sequence[CitationPart] = ()
    ) -> None:
        """A long text follows while events are handled, and its end when a person asks for it.
        `citations` are what the tokens in it stand for (`core.citation_marks`); they are checked
        when the text is final."""
        if self._markdown is None:
            self._markdown = MarkdownDocument(self.palette(), self.font(), self, self.allowed)
            self._adopt(self._markdown)
        if self._citations or citations:
            self._markdown.set_citations(citations)
            self._citations, self._are_checked = tuple(citations), final
            self.viewport().update()
        self._text.set_text(text, final)

    def set_plain(self, text: str) -> None:
        """A text that begins with the one before is added to, not written again."""
        self._text.set_text(clean_text(text), True)

    @property
    def is_waiting(self) -> bool:
        """Some of the text is not shown yet."""
        return self._text.is_waiting

    def allowed(self, href: str) -> str:
        """`href` when it is an address that may be opened, else nothing."""
        return safe_href(href)

    def plain_text(self) -> str:
        """All of it without the marks of Markdown, but for an end that is not shown."""
        if self._text.is_waiting:
            self._text.finish()
        return whole_text(self.document()) + self._text.hidden

    def selected_markdown(self) -> str:
        """The source of the blocks that are selected as a whole, the text of those that are not.
        Without a whole block: the text."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        document = self._markdown
        if document is None or start == end:
            return selected_text(cursor)
        parts = list(document.source_parts(start, end))
        is_whole = [start <= part.start and part.end <= end for part in parts]
        if not any(is_whole):
            return selected_text(cursor)
        text = ""
        for part, whole in zip(parts, is_whole, strict=True):
            if whole:
                source = document.source[part.source_start : part.source_end]
                text += document.with_numbers(source)
            else:
                shown = text_between(document, max(start, part.start), min(end, part.end))
                text = (text.rstrip("\n") + "\n\n" if text else "") + shown + "\n\n"
        return text.strip("\n")

    def highlight(self, query: str) -> int:
        """Mark the words of `query` wherever they stand; returns how many marks there are."""
        self._query = query
        if query and self._text.is_waiting:
            self._text.finish()
        found = self._search_marks.mark(query)
        first = self._search_marks.first()
        if first is not None:
            self._tables.reveal(first)
        return found

    def highlight_top(self) -> int | None:
        """How far below the body's top its first mark is."""
        first = self._search_marks.first()
        return None if first is None else self.cursorRect(first).top()

    def set_muted(self, is_muted: bool) -> None:
        self._is_muted = is_muted
        self._apply_muted()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        # Neither a null answer nor the base class: both make Qt open the file that is named.
        return _PIXEL

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._content_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TRANSCRIPT_KEYS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_rest()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._copy_button.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._on_look_changed()

    def paint_below(self, painter: QPainter, exposed: QRectF) -> None:
        self._painter.paint_below(painter, exposed)

    def make_menu(self, point: QPoint) -> BodyMenu:
        return BodyMenu(self, point, self._painter.code_at(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = _qt_mime_data()
        data.setText(selected_text(self.textCursor()))
        return data

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(0)
        self.document().setUndoRedoEnabled(False)
        self._watch_height()

    def _adopt(self, document: MarkdownDocument) -> None:
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        self.setDocument(document)
        self.fit_tables()
        self._watch_height()

    def _watch_height(self) -> None:
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self._on_size_changed()

    def _on_size_changed(self) -> None:
        height = self._content_height()
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _content_height(self) -> int:
        markdown = self._markdown
        height = self.document().size().height() if markdown is None else markdown.height
        return max(1, math.ceil(height)) + self.viewportMargins().bottom()

    def _on_look_changed(self) -> None:
        # Qt reports changes already while its own constructor runs.
        if not hasattr(self, "_is_muted"):
            return
        self._apply_muted()
        if self._markdown is not None:
            self._markdown.set_look(self.palette(), self.font())
        elif self._plain:
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(self._plain_block())
        self._update_rest()
        if self._query:
            self._search_marks.mark(self._query)

    def _show_text(self, text: str, is_final: bool) -> None:
        if self._markdown is not None:
            self._markdown.set_source(text, is_final)
        else:
            self._write_plain(text)
        self._update_rest()
        if is_final and self._query:
            self._search_marks.mark(self._query)

    def _write_plain(self, text: str) -> None:
        if text == self._plain:
            return
        style = self._plain_block()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self._plain and text.startswith(self._plain):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            write_lines(cursor, text[len(self._plain) :], style, QTextCharFormat())
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            cursor.setBlockFormat(style)
            write_lines(cursor, text, style, QTextCharFormat())
        cursor.endEditBlock()
        self._plain = text

    def _update_rest(self) -> None:
        """The line below a text that is too long to be shown at once."""
        hidden = len(self._text.hidden)
        if not hidden and self._rest is None:
            return
        if self._rest is None:
            self._rest = TextButton(self)
            self._rest.clicked.connect(self._text.show_more)
        self._rest.setText(self.tr("… %Ln more character(s): show more", "", hidden))
        self._rest.setAccessibleName(self._rest.text())
        self._rest.setFont(self.font())
        self._rest.adjustSize()
        self._rest.setVisible(hidden > 0)
        self.setViewportMargins(0, 0, 0, self._rest.height() if hidden else 0)
        self._on_size_changed()

    def _place_rest(self) -> None:
        if self._rest is not None:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = self.width() - self._rest.width() if is_mirrored else 0
            self._rest.move(left, self.height() - self._rest.height())

    def _apply_muted(self) -> None:
        if not self._is_muted:
            return
        color = self.palette().color(QPalette.ColorRole.PlaceholderText)
        if self.palette().color(QPalette.ColorRole.Text) != color:
            own = QPalette()
            own.setColor(QPalette.ColorRole.Text, color)
            self.setPalette(own)

    def _plain_block(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(line_height_percent(self.font()), proportional)
        return form

    def _create_copy_button(self) -> None:
        button = _CopyButton(self.viewport())
        button.setText(self.tr("Copy"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Copy code"))
        button.hide()
        button.clicked.connect(self._on_copy_clicked)
        self._copy_button = button

    def _hover(self, point: QPoint) -> None:
        region = self._painter.code_at(point)
        self._hovered = region
        button = self._copy_button
        if region is None:
            button.hide()
            return
        button.setText(self.tr("Copy"))
        self._place_copy_button(region)
        button.show()

    def _place_copy_button(self, region: CodeRegion) -> None:
        button = self._copy_button
        button.setFont(scaled_font(self.font(), CODE_LABEL_SCALE))
        button.adjustSize()
        right = int(region.rect.right()) - CODE_PADDING + _CopyButton.PADDING
        middle = int(region.rect.top()) + CODE_LABEL_MIDDLE
        button.move(right - button.width(), middle - button.height() // 2)

    def _on_copy_clicked(self) -> None:
        if self._hovered is not None:
            QGuiApplication.clipboard().setText(self._hovered.text)
            self._copy_button.setText(self.tr("Copied"))
            self._place_copy_button(self._hovered)

    def _citation_look(self, cite: int) -> CitationLook:
        if not self._are_checked:
            return CitationLook.PENDING
        is_known = 0 < cite <= len(self._citations)
        is_verified = is_known and self._citations[cite - 1].is_verified
        return CitationLook.VERIFIED if is_verified else CitationLook.DOUBTFUL

    def citation_rect(self, index: int) -> QRect:
        """Where the number of a citation stands in the viewport."""
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().property(CITATION) == index + 1:
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    start = self.cursorRect(cursor)
                    cursor.setPosition(fragment.position() + fragment.length())
                    return start.united(self.cursorRect(cursor))
                iterator += 1
            block = block.next()
        return QRect()

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == CITATION_SCHEME:
            self.citation_activated.emit(int(url.path()) - 1)
            return
        href = self.allowed(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if href:
            self.link_activated.emit(href)

    def _on_link_highlighted(self, url: QUrl) -> None:
        is_citation = url.scheme() == CITATION_SCHEME
        pointed = int(url.path()) - 1 if is_citation else -1
        if pointed != self._pointed:
            self._pointed = pointed
            self.citation_pointed.emit(pointed)
        if is_citation:
            self.viewport().setToolTip("")
            return
        target = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        self.viewport().setToolTip(plain_tool_tip(target) if target else "")


def _qt_mime_data() -> QMimeData:
    """Empty.

    WORKAROUND PySide6: what was copied lies on the clipboard until Qt itself ends, after the
    interpreter; an object made in Python is then destroyed by code that needs the interpreter, and
    the process dies of it (seen with 6.11.3). A list makes one that is all Qt's. Remove when
    test_copied_text_does_not_crash_the_end passes with `QMimeData()`.
    """
    rows = QStringListModel([""])
    data = rows.mimeData([rows.index(0)])
    data.clear()
    return data


class _CopyButton(TextButton):
    """Stands on the code's background, also where code runs below it."""

    PADDING = 6

    def lead(self) -> float:
        return self.PADDING

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.PADDING, -2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), shades(self.palette()).code_background)
        painter.end()
        super().paintEvent(event)
