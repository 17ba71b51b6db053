# SPDX-License-Identifier: Apache-2.0
"""What the lists of the sidebar consist of."""

from collections.abc import Iterable

from app.core.conversation import ConversationSummary
from app.core.values import value_class


@value_class
class HeadingRow:
    text: str
    is_pinned: bool = False
    """Whether it stands above the pinned conversations."""


@value_class
class NoteRow:
    """Says why a folder shows nothing."""

    text: str
    folder: str


@value_class
class MoreRow:
    """Stands for the rest of a folder."""

    text: str
    folder: str


@value_class
class FolderRow:
    id: str
    name: str
    is_expanded: bool


@value_class
class HitRow:
    """`ranges` are the starts and ends of the hits in `snippet`, or in `title` where the title
    matched: there `message_id` is None and `snippet` empty."""

    id: str
    message_id: int | None
    title: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]


@value_class
class DeletedRow:
    id: str
    title: str
    when: str


Row = HeadingRow | NoteRow | MoreRow | FolderRow | ConversationSummary | HitRow | DeletedRow


@value_class
class Section:
    """Rows that stay together; a list shows sections in one fixed order of keys."""

    key: str
    rows: list[Row]


def key_of(row: Row) -> str:
    """Tells rows of one section apart; empty where that makes no difference."""
    match row:
        case HeadingRow() | NoteRow() | MoreRow():
            return ""
        case FolderRow():
            return f"folder {row.id}"
        case HitRow():
            return f"{row.id} {row.message_id}"
        case _:
            return row.id


def folder_of(row: Row | None) -> str | None:
    """The folder that it is, or stands in."""
    match row:
        case FolderRow():
            return row.id
        case NoteRow() | MoreRow():
            return row.folder
        case ConversationSummary(is_pinned=False):
            return row.folder
        case _:
            return None


def conversation_ids(rows: Iterable[Row | None]) -> tuple[str, ...]:
    """Each once, in order."""
    ids = [row.id for row in rows if isinstance(row, ConversationSummary | HitRow | DeletedRow)]
    return tuple(dict.fromkeys(ids))
