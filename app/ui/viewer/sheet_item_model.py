# SPDX-License-Identifier: Apache-2.0
"""Some neighbouring blocks of a sheet as one table. The header stands above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from app.core.sanitizing import plain_tool_tip
from app.core.values import value_class
from app.ui.viewer.sheet_rows import SheetRow

_LONG = 40

Index = QModelIndex | QPersistentModelIndex


@value_class
class _Row:
    unit: int
    row: SheetRow


class SheetItemModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._header: tuple[str, ...] = ()
        self._columns = 0
        self._marked: frozenset[int] = frozenset()
        self.mark_color = QColor()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()].row
        text = row.cells[index.column()] if index.column() < len(row.cells) else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(text) if len(text) > _LONG else None
            case Qt.ItemDataRole.BackgroundRole:
                return self.mark_color if index.row() in self._marked else None
            case Qt.ItemDataRole.TextAlignmentRole:
                is_number = _is_number(text) and not row.is_text
                side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if row.is_header:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._header[section] if section < len(self._header) else ""
        number = self._rows[section].row.number
        return str(number) if number else ""

    @property
    def units(self) -> list[int]:
        """Those that are here, in order."""
        return list(dict.fromkeys(row.unit for row in self._rows))

    @property
    def row_units(self) -> list[int]:
        """Of each row, the unit that it comes from."""
        return [row.unit for row in self._rows]

    @property
    def rows(self) -> Sequence[SheetRow]:
        return [row.row for row in self._rows]

    @property
    def marked(self) -> frozenset[int]:
        return self._marked

    def clear(self) -> None:
        self.beginResetModel()
        self._rows, self._header, self._columns = [], (), 0
        self._marked = frozenset()
        self.endResetModel()

    def put(self, unit: int, rows: Sequence[SheetRow], *, is_first: bool) -> None:
        """Before or behind the blocks that are here. A block with one table gives its header to
        the whole."""
        headers = [row for row in rows if row.is_header]
        if len(headers) == 1:
            self._header = headers[0].cells
            rows = [row for row in rows if not row.is_header]
        width = max([self._columns, len(self._header), *(len(row.cells) for row in rows)])
        if width > self._columns:
            self.beginInsertColumns(QModelIndex(), self._columns, width - 1)
            self._columns = width
            self.endInsertColumns()
        if rows:
            at = 0 if is_first else len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = [_Row(unit, row) for row in rows]
            self.endInsertRows()
        if self._columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)

    def drop(self, unit: int) -> None:
        places = [index for index, row in enumerate(self._rows) if row.unit == unit]
        if places:
            self.beginRemoveRows(QModelIndex(), places[0], places[-1])
            del self._rows[places[0] : places[-1] + 1]
            self.endRemoveRows()

    def mark(self, unit: int, first_line: int, last_line: int) -> int:
        """Display lines of a unit; returns the first row that holds one of them, -1 for none."""
        marked = [
            index
            for index, row in enumerate(self._rows)
            if row.unit == unit and row.row.lines[0] <= last_line and first_line < row.row.lines[1]
        ]
        self.set_marked(frozenset(marked))
        return marked[0] if marked else -1

    def set_marked(self, rows: frozenset[int]) -> None:
        self._marked = rows
        if self._rows and self._columns:
            last = self.index(len(self._rows) - 1, self._columns - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.BackgroundRole])


def _is_number(text: str) -> bool:
    stripped = text.strip().removesuffix("%").replace(",", "").replace(".", "", 1)
    return stripped.removeprefix("-").isdecimal()
