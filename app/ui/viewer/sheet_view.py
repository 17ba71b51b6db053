# SPDX-License-Identifier: Apache-2.0
"""The sheets of a workbook as tables. Rows come as they are scrolled to, and go again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.documents import Unit
from app.core.errors import HarmoniumError
from app.ui.theme import SPACING_M, SPACING_S, shades, slim_scroll_bar
from app.ui.viewer.sheet_item_model import SheetItemModel
from app.ui.viewer.sheet_rows import SheetGroup, groups_of, rows_of
from app.ui.widgets import without_mnemonic

if TYPE_CHECKING:
    from app.services.document_views import DocumentViews, UnitPlace

MAX_UNITS = 40
"""Blocks of 50 rows that are kept."""
_WIDEST = 280
_SAMPLE = 60
_MARK_ALPHA = 56
_SLOW_MS = 40
_MOVES = (QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


class SheetView(QWidget):
    """`place_shown` carries the UnitPlace that is read, `failed` a HarmoniumError."""

    place_shown = Signal(object)
    failed = Signal(object)

    def __init__(self, documents: DocumentViews, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents = documents
        self._document_id = ""
        self._units: Sequence[UnitPlace] = ()
        self._groups: list[SheetGroup] = []
        self._group = 0
        self._asked: dict[int, int] = {}
        self._goal: tuple[int, int, int] | None = None
        self._marked: tuple[int, int, int] | None = None
        self._shown = -1
        self.model = SheetItemModel(self)
        self._create_widgets()
        self._near = QTimer(self)
        self._near.setSingleShot(True)
        self._near.setInterval(_SLOW_MS)
        self._near.timeout.connect(self._load_near)
        documents.unit_ready.connect(self._on_unit_ready)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.verticalScrollBar().sliderPressed.connect(self._on_slider_pressed)
        self.take_colors()

    def open(self, document_id: str, units: Sequence[UnitPlace]) -> None:
        self._forget()
        self._document_id = document_id
        self._units = units
        self._groups = groups_of(units)
        self._marked = None
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for group in self._groups:
            self.tabs.addTab(without_mnemonic(group.title))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(len(self._groups) > 1)

    def close_document(self) -> None:
        self.open("", ())

    def show_start(self) -> None:
        if self._units:
            self._go_to(0, 0, -1)

    def show_lines(self, page: int | None, first_line: int, last_line: int) -> None:
        """Marks the rows that hold these display lines, and scrolls to them."""
        del page
        if not self._units:
            return
        starts = [unit.first_line for unit in self._units]
        index = max(0, bisect_right(starts, first_line) - 1)
        start = self._units[index].first_line
        self._marked = (index, first_line - start, last_line - start)
        self._go_to(*self._marked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._near.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A place is kept in sight until somebody goes to another one."""
        if event.type() in _MOVES:
            self._goal = None
        return super().eventFilter(watched, event)

    def _create_widgets(self) -> None:
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.tabs.setAccessibleName(self.tr("Sheets"))
        self.table = QTableView(self)
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setAccessibleName(self.tr("Table of the document"))
        corner = self.table.findChild(QAbstractButton)
        if corner is not None:
            # Qt's own, which selects everything, has none.
            corner.setAccessibleName(self.tr("Select all cells"))
        # Nobody sees that it is there, and the keys for it remain.
        self.table.setCornerButtonEnabled(False)
        self.table.horizontalHeader().setAccessibleName(self.tr("Columns"))
        self.table.verticalHeader().setAccessibleName(self.tr("Rows"))
        for header in (self.table.horizontalHeader(), self.table.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        slim_scroll_bar(self.table.verticalScrollBar())
        slim_scroll_bar(self.table.horizontalScrollBar())
        self.table.viewport().installEventFilter(self)
        self.table.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self.table, 1)

    def take_colors(self) -> None:
        """Those of the window, whenever they change.

        WORKAROUND Qt: the parent of widgets with style sheets does not hear of the application's
        new palette once it is shown, and keeps the old one (seen with 6.11.3). Remove when
        test_a_sheet_follows_the_colours_of_the_window passes with a `changeEvent` here.
        """
        palette = QGuiApplication.palette()
        color = QColor(palette.color(QPalette.ColorRole.Accent))
        color.setAlpha(_MARK_ALPHA)
        self.model.mark_color = color
        tones = shades(palette)
        line, muted = tones.hairline.name(), tones.muted.name()
        role = QPalette.ColorRole
        paper, ink, ground, accent = (
            palette.color(each).name()
            for each in (role.Window, role.WindowText, role.AlternateBase, role.Accent)
        )
        self.tabs.setStyleSheet(
            f"QTabBar::tab {{ background: transparent; color: {muted}; border: none;"
            " border-bottom: 2px solid transparent; padding: 6px 12px }"
            f"QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {accent} }}"
            f"QTabBar::tab:hover {{ color: {ink} }}"
        )
        self.table.setStyleSheet(
            f"QTableView {{ gridline-color: {line}; border: none; background: {paper};"
            f" color: {ink} }}"
            f"QHeaderView {{ background: {ground} }}"
            f"QHeaderView::section {{ background: {ground}; color: {muted}; border: none;"
            f" border-right: 1px solid {line}; border-bottom: 1px solid {line}; padding: 4px 8px }}"
            f"QTableCornerButton::section {{ background: {ground}; border: none }}"
        )

    def _forget(self) -> None:
        for request in self._asked:
            self._documents.give_up(request)
        self._asked.clear()
        self._goal = None
        self._shown = -1
        self.model.clear()

    def _go_to(self, index: int, first: int, last: int) -> None:
        group = next(at for at, each in enumerate(self._groups) if index in each.units)
        if group != self._group or index not in self.model.units:
            self._forget()
        self._group = group
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(group)
        self.tabs.blockSignals(False)
        self._goal = (index, first, last)
        if index in self.model.units:
            self._reach_goal()
        else:
            self._ask(index)

    def _ask(self, index: int) -> None:
        if index in self._groups[self._group].units and index not in self._asked.values():
            request = self._documents.unit(self._document_id, self._units[index].number)
            self._asked[request] = index

    def _on_unit_ready(self, request: int, answer: object) -> None:
        index = self._asked.pop(request, None)
        if index is None:
            return
        if isinstance(answer, HarmoniumError):
            self.failed.emit(answer)
        elif isinstance(answer, Unit):
            self._put(index, answer)

    def _put(self, index: int, unit: Unit) -> None:
        here = self.model.units
        rows = rows_of(unit.text, unit.label)
        if not here or index == here[-1] + 1:
            self.model.put(index, rows, is_first=False)
            if len(here) >= MAX_UNITS:
                self._keep_place(lambda: self.model.drop(here[0]))
        elif index == here[0] - 1:
            self._keep_place(lambda: self.model.put(index, rows, is_first=True))
            if len(here) >= MAX_UNITS:
                self.model.drop(here[-1])
        self._span_texts()
        if not here:
            self._fit_columns()
        self._mark()
        self._reach_goal()
        self._near.start()

    def _keep_place(self, change: Callable[[], None]) -> None:
        """What is read stays where it is."""
        bar = self.table.verticalScrollBar()
        top = self.table.rowAt(0)
        before = self.model.rowCount()
        offset = self.table.rowViewportPosition(top) if top >= 0 else 0
        first = self.model.rows[top] if 0 <= top < before else None
        change()
        if first is not None and first in self.model.rows:
            now = self.model.rows.index(first)
            self.table.doItemsLayout()
            bar.setValue(bar.value() + self.table.rowViewportPosition(now) - offset)

    def _span_texts(self) -> None:
        self.table.clearSpans()
        columns = self.model.columnCount()
        for index, row in enumerate(self.model.rows):
            if row.is_text and columns > 1:
                self.table.setSpan(index, 0, 1, columns)

    def _fit_columns(self) -> None:
        metrics = self.table.fontMetrics()
        rows = [row for row in self.model.rows[:_SAMPLE] if not row.is_text]
        for column in range(self.model.columnCount()):
            header = self.model.headerData(column, Qt.Orientation.Horizontal)
            texts = [str(header), *(row.cells[column] for row in rows if column < len(row.cells))]
            width = max(metrics.horizontalAdvance(text[:80]) for text in texts)
            self.table.setColumnWidth(column, min(_WIDEST, width + SPACING_M + SPACING_S))
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + SPACING_S + 2)

    def _mark(self) -> int:
        if self._marked is None:
            self.model.set_marked(frozenset())
            return -1
        return self.model.mark(*self._marked)

    def _reach_goal(self) -> None:
        goal = self._goal
        if goal is None or goal[0] not in self.model.units:
            return
        # Rows have no place before they are laid out.
        self.table.doItemsLayout()
        row = self._mark()
        if row < 0:
            row = next((at for at, unit in enumerate(self.model.row_units) if unit == goal[0]), -1)
        if row >= 0:
            is_marked = self._marked is not None
            hint = QAbstractItemView.ScrollHint
            how = hint.PositionAtCenter if is_marked else hint.PositionAtTop
            self.table.scrollTo(self.model.index(row, 0), how)
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.clearSelection()
        self._tell_place()

    def _load_near(self) -> None:
        here = self.model.units
        if not here:
            return
        self._reach_goal()
        bar, height = self.table.verticalScrollBar(), self.table.viewport().height()
        if bar.value() > bar.maximum() - height:
            self._ask(here[-1] + 1)
        if bar.value() < height:
            self._ask(here[0] - 1)

    def _on_tab_changed(self, index: int) -> None:
        if 0 <= index < len(self._groups):
            self._marked = None
            self._go_to(self._groups[index].units.start, 0, -1)

    def _on_slider_pressed(self) -> None:
        self._goal = None

    def _on_scrolled(self) -> None:
        self._near.start()
        self._tell_place()

    def _tell_place(self) -> None:
        units = self.model.row_units
        row = self.table.rowAt(self.table.viewport().height() // 4)
        if 0 <= row < len(units) and units[row] != self._shown:
            self._shown = units[row]
            self.place_shown.emit(self._units[self._shown])
