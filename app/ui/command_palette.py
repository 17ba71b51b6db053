# SPDX-License-Identifier: Apache-2.0
"""Ctrl+K: commands, conversations and saved prompts, found by typing a few letters."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.text import one_line
from app.core.values import value_class
from app.ui.announcing import announce
from app.ui.matching import match_score
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, em, shades, slim_scroll_bar
from app.ui.widgets import icon_size, paint_icon

_WIDTH_EM = 38
_VISIBLE_ROWS = 9
_LIMIT = 60

_Index = QModelIndex | QPersistentModelIndex


@value_class
class Entry:
    """`detail` stands at the right: a key, or what kind of thing it is. `is_last`: it is always
    offered, below what fits."""

    text: str
    icon: str
    run: Callable[[], None]
    detail: str = ""
    is_last: bool = False


EntrySource = Callable[[str], Sequence[Entry]]
"""Everything there is to find; gets what was typed, for entries that depend on it."""


class CommandPalette(QFrame):
    """Lies over the window until something is chosen, Escape is pressed, or the focus goes."""

    def __init__(self, source: EntrySource, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._focus_before: QWidget | None = None
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("A command, a conversation, a saved prompt"))
        self.field.setAccessibleName(self.tr("Go to"))
        self._entries = _EntryItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self._entries)
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.viewport().setAutoFillBackground(False)
        slim_scroll_bar(self.list.verticalScrollBar())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_S, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.moved.connect(self._on_moved)
        self.field.chosen.connect(self._on_chosen)
        self.field.left.connect(self.dismiss)
        self.field.focus_lost.connect(self._on_focus_lost)
        self.list.clicked.connect(self._on_clicked)
        parent.installEventFilter(self)
        self.hide()

    @property
    def shown_texts(self) -> list[str]:
        """What is found, best first."""
        return [entry.text for entry in self._entries.entries]

    def open(self) -> None:
        self._focus_before = self.window().focusWidget()
        self.field.clear()
        self._refresh()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Without choosing: the focus goes back to where it was."""
        if self.isHidden():
            return
        before, self._focus_before = self._focus_before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _refresh(self) -> None:
        query = self.field.text()
        found: list[tuple[float, int, Entry]] = []
        for number, entry in enumerate(self._source(query)):
            score = -1.0 if entry.is_last else match_score(query, entry.text)
            if score is not None:
                found.append((-score, number, entry))
        found.sort(key=lambda item: item[:2])
        kept = found[:_LIMIT] + [item for item in found[_LIMIT:] if item[2].is_last]
        self._entries.set_entries([entry for _, _, entry in kept])
        self._select(0)
        self._place()

    def _select(self, row: int) -> None:
        if not self._entries.entries:
            return
        row = row % len(self._entries.entries)
        self.list.setCurrentIndex(self._entries.index(row))
        announce(self.list, self._entries.entries[row].text)

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        width = min(round(em(self.font()) * _WIDTH_EM), window.width() - 2 * SPACING_M)
        row = self.list.sizeHintForRow(0) if self._entries.entries else 0
        rows = min(len(self._entries.entries), _VISIBLE_ROWS)
        self.list.setFixedHeight(rows * row)
        height = self.field.sizeHint().height() + rows * row + 2 * SPACING_S + SPACING_XS
        top = max(SPACING_M, window.height() // 8)
        self.setGeometry(
            QRect((window.width() - width) // 2, top, width, min(height, window.height() - top))
        )

    def _on_text_changed(self) -> None:
        self._refresh()

    def _on_focus_lost(self) -> None:
        """It is where it was wanted now."""
        self._focus_before = None
        self.hide()

    def _on_moved(self, rows: int) -> None:
        self._select(self.list.currentIndex().row() + rows)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._on_chosen()

    def _on_chosen(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._entries.entries):
            return
        entry = self._entries.entries[row]
        self.dismiss()
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(shades(palette).hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS + 2, RADIUS + 2)


class _Field(QLineEdit):
    """Takes the keys of the list as well, so that the hands stay where they are."""

    moved = Signal(int)
    chosen = Signal()
    left = Signal()
    focus_lost = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setTextMargins(SPACING_S, SPACING_S, SPACING_S, SPACING_S)

    def event(self, event: QEvent) -> bool:
        # The window's own commands for these keys have to wait.
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _VISIBLE_ROWS - 1,
            Qt.Key.Key_PageUp: 1 - _VISIBLE_ROWS,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab moves in the list."""
        self.moved.emit(1 if next else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.focus_lost.emit()


class _EntryItemModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def set_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.detail}" if entry.detail else entry.text
        if role == Qt.ItemDataRole.UserRole:
            return entry
        return None


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        return QSize(100, metrics.height() + 2 * SPACING_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        if not isinstance(entry, Entry) or not isinstance(view, QWidget):
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        palette = view.palette()
        tones = shades(palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_current = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hover if is_current else tones.code_background)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        self._paint_texts(painter, rect, entry, view, tones.muted)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, rect: QRect, entry: Entry, view: QWidget, muted: QColor
    ) -> None:
        size = icon_size(view)
        place = QRect(rect.topLeft() + QPoint(SPACING_S, 0), QSize(size, rect.height()))
        way = view.layoutDirection()
        is_mirrored = way is Qt.LayoutDirection.RightToLeft
        name = "caret-left" if is_mirrored and entry.icon == "caret-right" else entry.icon
        paint_icon(painter, name, muted, QStyle.visualRect(way, rect, place))
        metrics = view.fontMetrics()
        detail = metrics.horizontalAdvance(entry.detail)
        words = rect.adjusted(2 * SPACING_S + size, 0, -SPACING_S, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(muted)
        shown = QStyle.visualRect(way, rect, words)
        painter.drawText(shown, flags | Qt.AlignmentFlag.AlignRight, entry.detail)
        words.setRight(words.right() - detail - (SPACING_M if detail else 0))
        text = one_line(entry.text)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(view.palette().color(QPalette.ColorRole.WindowText))
        shown = QStyle.visualRect(way, rect, words)
        painter.drawText(shown, flags | Qt.AlignmentFlag.AlignLeft, text)
