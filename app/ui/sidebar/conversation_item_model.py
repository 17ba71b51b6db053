# SPDX-License-Identifier: Apache-2.0
"""The rows of a list of conversations as Qt sees them."""

import re
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)

from app.core.conversation import ConversationSummary
from app.core.sanitizing import clean_text
from app.core.text import one_line
from app.ui.sidebar.rows import (
    DeletedRow,
    FolderRow,
    HeadingRow,
    HitRow,
    MoreRow,
    NoteRow,
    Row,
    Section,
    key_of,
)

_Index = QModelIndex | QPersistentModelIndex
_Flag = Qt.ItemFlag

_CHUNK = 1024
# Joiners stay: Persian words and emoji are written with them.
_MARKS_OF_DIRECTION = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


class Role(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class ConversationItemModel(QStringListModel):
    """`renamed` carries a Row and its new name. `more_wanted`: the end of the list comes into
    view.

    Qt's model only counts the rows, as empty strings: a view asks for their number at each row
    that it lays out, and answering in Python would take 0.1 s for 100,000 rows. The rows
    themselves follow its signals, before any view hears of them."""

    renamed = Signal(object, str)
    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._keys: list[str] = []
        self._sections: list[tuple[str, int]] = []
        self._has_more = False
        self._generating: frozenset[str] = frozenset()
        self._follow: Callable[[], None] = lambda: None
        for counted in (self.rowsInserted, self.rowsRemoved, self.rowsMoved, self.modelReset):
            counted.connect(self._on_counted)

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row(self, place: int) -> Row | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, conversation_id: str) -> int:
        """-1 when it is not shown."""
        try:
            return self._keys.index(conversation_id)
        except ValueError:
            return -1

    def place_of_folder(self, folder_id: str) -> int:
        try:
            return self._keys.index(f"folder {folder_id}")
        except ValueError:
            return -1

    def place_of_hit(self, conversation_id: str) -> int:
        """The first of the conversation's; -1 when there is none."""
        hits = (row.id if isinstance(row, HitRow) else "" for row in self._rows)
        return next((place for place, id_ in enumerate(hits) if id_ == conversation_id), -1)

    def show(self, sections: Sequence[Section], *, has_more: bool = False) -> None:
        """Only rows that differ are touched: the others stay selected and where they are."""
        self._has_more = has_more
        new = {section.key for section in sections}
        common = [key for key, _ in self._sections if key in new]
        before = frozenset(common)
        if not common or [item.key for item in sections if item.key in before] != common:
            self._reset(sections)
        else:
            self._update_sections(sections, new)
        self._sections = [(section.key, len(section.rows)) for section in sections]

    def set_generating(self, conversation_ids: frozenset[str]) -> None:
        changed = self._generating ^ conversation_ids
        self._generating = conversation_ids
        for conversation_id in changed:
            place = self.place_of(conversation_id)
            if place >= 0:
                self.dataChanged.emit(self.index(place), self.index(place))

    def is_generating(self, row: Row) -> bool:
        return isinstance(row, ConversationSummary) and row.id in self._generating

    def title_of(self, row: Row) -> str:
        """As it is shown: a line of plain text."""
        match row:
            case HeadingRow() | NoteRow() | MoreRow():
                return row.text
            case FolderRow():
                return plain(row.name)
            case ConversationSummary():
                return plain(row.title or row.first_words) or self.tr("New conversation")
            case _:
                return row.title

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Role.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.title_of(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        if role != Qt.ItemDataRole.EditRole or row is None:
            return False
        name = one_line(str(value))
        if not name or name == self.title_of(row):
            return False
        self.renamed.emit(row, name)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        match row:
            case None:
                return _Flag.NoItemFlags
            case HeadingRow() | NoteRow():
                return _Flag.ItemNeverHasChildren
            case MoreRow():
                return _Flag.ItemIsEnabled | _Flag.ItemNeverHasChildren
            case FolderRow():
                return _Flag.ItemIsEnabled | _Flag.ItemIsEditable | _Flag.ItemNeverHasChildren
            case _:
                flags = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
        if isinstance(row, ConversationSummary):
            flags |= _Flag.ItemIsEditable | _Flag.ItemIsDragEnabled
        return flags

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self.more_wanted.emit()

    def _update_sections(self, sections: Sequence[Section], keys: set[str]) -> None:
        place = 0
        shown = self._sections[:]
        for section in sections:
            while shown and shown[0][0] not in keys:
                self._replace(place, shown.pop(0)[1], [])
            if shown and shown[0][0] == section.key:
                self._update(place, shown.pop(0)[1], section.rows)
            else:
                self._replace(place, 0, section.rows)
            place += len(section.rows)
        for _, count in shown:
            self._replace(place, count, [])

    def _update(self, place: int, count: int, rows: list[Row]) -> None:
        old = self._rows[place : place + count]
        if old == rows:
            return
        head = _common_length(old, rows)
        tail = _common_length(old[head:][::-1], rows[head:][::-1])
        old, new = old[head : len(old) - tail], rows[head : len(rows) - tail]
        place += head
        old_keys, new_keys = [key_of(row) for row in old], [key_of(row) for row in new]
        if len(old) > 1 and old_keys[:1] != new_keys[:1] and old_keys[-1:] == new_keys[:1]:
            self._move(place + len(old) - 1, place)
            old_keys.insert(0, old_keys.pop())
        same = _common_length(old_keys, new_keys)
        self._change(place, new[:same])
        self._replace(place + same, len(old) - same, new[same:])

    def _change(self, place: int, rows: list[Row]) -> None:
        if rows:
            self._rows[place : place + len(rows)] = rows
            self.dataChanged.emit(self.index(place), self.index(place + len(rows) - 1))

    def _move(self, source: int, target: int) -> None:
        """Upwards."""

        def follow() -> None:
            self._rows.insert(target, self._rows.pop(source))
            self._keys.insert(target, self._keys.pop(source))

        self._follow = follow
        self.moveRows(QModelIndex(), source, 1, QModelIndex(), target)

    def _replace(self, place: int, count: int, rows: list[Row]) -> None:
        if count:
            self._follow = lambda: self._splice(place, count, [])
            self.removeRows(place, count)
        if rows:
            self._follow = lambda: self._splice(place, 0, rows)
            self.insertRows(place, len(rows))

    def _reset(self, sections: Sequence[Section]) -> None:
        rows = [row for section in sections for row in section.rows]
        self._follow = lambda: self._splice(0, len(self._rows), rows)
        self.setStringList([""] * len(rows))

    def _splice(self, place: int, count: int, rows: list[Row]) -> None:
        self._rows[place : place + count] = rows
        self._keys[place : place + count] = [key_of(row) for row in rows]

    def _on_counted(self) -> None:
        self._follow()

    def _spoken(self, row: Row) -> str:
        title = self.title_of(row)
        match row:
            case FolderRow(is_expanded=True):
                return self.tr("Folder {name}, expanded").format(name=title)
            case FolderRow():
                return self.tr("Folder {name}, collapsed").format(name=title)
            case HitRow(snippet=snippet) if snippet:
                return f"{title}: {snippet}"
            case DeletedRow(when=when):
                return f"{title}, {when}"
            case ConversationSummary() if row.id in self._generating:
                return self.tr("{title}, being answered").format(title=title)
            case ConversationSummary(is_pinned=True):
                return self.tr("{title}, pinned").format(title=title)
            case _:
                return title


def plain(text: str) -> str:
    """A foreign title as one line that cannot pretend to be another one."""
    return clean_text(_MARKS_OF_DIRECTION.sub("", one_line(text)))


def _common_length(one: Sequence[object], other: Sequence[object]) -> int:
    """How many rows at the beginning are equal. Comparing slices passes over those that are the
    same objects without a step in Python for each."""
    at = 0
    end = min(len(one), len(other))
    while at < end and one[at : at + _CHUNK] == other[at : at + _CHUNK]:
        at += _CHUNK
    at = min(at, end)
    while at < end and one[at] == other[at]:
        at += 1
    return at
