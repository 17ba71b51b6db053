# SPDX-License-Identifier: Apache-2.0
"""The rows of the sidebar: conversations under headings by time, or what a search has found."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.core.text import one_line
from app.services.conversation_list import SearchHit

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class HeadingRow:
    text: str


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """`title` is what is shown, `chosen_title` what may be edited."""

    id: str
    title: str
    chosen_title: str
    is_generating: bool = False


@dataclass(frozen=True, slots=True)
class HitRow:
    """`ranges` are the starts and ends of the hits in `snippet`; `message_id` is None where the
    title matched."""

    id: str
    message_id: int | None
    title: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]


Row = HeadingRow | ConversationRow | HitRow


class ConversationItemModel(QAbstractListModel):
    """`rename_requested` carries a conversation id and the new title."""

    rename_requested = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_conversations(self, rows: Sequence[tuple[ConversationRow, float]]) -> None:
        """Each with its time in seconds since the epoch, newest first."""
        self._replace(self._with_headings(rows, datetime.date.today()))

    def show_hits(self, hits: Sequence[SearchHit], title_of: Callable[[str], str]) -> None:
        """`title_of` names the conversations that have no title of their own."""
        rows: list[Row] = [
            HitRow(
                hit.conversation_id,
                hit.message_id,
                one_line(hit.title) or title_of(hit.conversation_id),
                hit.snippet if hit.message_id is not None else "",
                hit.ranges,
            )
            for hit in hits
        ]
        count = len(hits)
        if count == 1:
            heading = self.tr("1 place")
        else:
            heading = self.tr("{count} places").format(count=count)
        self._replace([HeadingRow(heading), *rows] if rows else [])

    def row_of(self, conversation_id: str | None) -> int:
        """-1 when it is not shown."""
        for place, row in enumerate(self._rows):
            if isinstance(row, ConversationRow | HitRow) and row.id == conversation_id:
                return place
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Role.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.text if isinstance(row, HeadingRow) else row.title
            case Qt.ItemDataRole.EditRole:
                return "" if isinstance(row, HeadingRow) else row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        title = one_line(str(value))
        if not isinstance(row, ConversationRow) or not title or title == row.title:
            return False
        self.rename_requested.emit(row.id, title)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.data(index, Role.ROW)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, ConversationRow):
            selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return selectable | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(row, HitRow):
            selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            return selectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def _replace(self, rows: list[Row]) -> None:
        """The same rows in the same places keep the view's selection and scroll position."""
        if [_key(row) for row in rows] == [_key(row) for row in self._rows]:
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _with_headings(
        self, rows: Sequence[tuple[ConversationRow, float]], today: datetime.date
    ) -> list[Row]:
        result: list[Row] = []
        heading = ""
        for row, updated in rows:
            text = self._heading(datetime.date.fromtimestamp(updated), today)
            if text != heading:
                heading = text
                result.append(HeadingRow(heading))
            result.append(row)
        return result

    def _heading(self, day: datetime.date, today: datetime.date) -> str:
        days = (today - day).days
        if days <= 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Yesterday")
        if days <= 7:
            return self.tr("Previous 7 days")
        month = QLocale().standaloneMonthName(day.month)
        return month if day.year == today.year else f"{month} {day.year}"

    def _spoken(self, row: Row) -> str:
        if isinstance(row, HeadingRow):
            return row.text
        if isinstance(row, HitRow):
            return f"{row.title}: {row.snippet}" if row.snippet else row.title
        if row.is_generating:
            return self.tr("{title}, being answered").format(title=row.title)
        return row.title


def _key(row: Row) -> tuple[str, str, int | None]:
    match row:
        case HeadingRow(text):
            return ("heading", text, None)
        case ConversationRow(id=id_):
            return ("conversation", id_, None)
        case HitRow(id=id_, message_id=message_id):
            return ("hit", id_, message_id)
