# SPDX-License-Identifier: Apache-2.0
"""Which rows the sidebar shows: pins, folders and times, what was found, what was deleted."""

import datetime
import time
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from app.core.conversation import ConversationSummary
from app.core.sanitizing import clean_text
from app.services.conversation_list import SEARCH_LIMIT, ConversationList, SearchHit
from app.services.newest_first import newer_than
from app.services.trash import DAYS_KEPT
from app.ui.sidebar.conversation_item_model import plain
from app.ui.sidebar.rows import (
    DeletedRow,
    FolderRow,
    HeadingRow,
    HitRow,
    MoreRow,
    NoteRow,
    Row,
    Section,
)

_DAY_S = 24 * 3600


class Sections(QObject):
    def listed(self, conversations: ConversationList, today: datetime.date) -> list[Section]:
        sections: list[Section] = []
        if conversations.pinned:
            heading = HeadingRow(self.tr("Pinned"), is_pinned=True)
            sections.append(Section("pinned", [heading, *conversations.pinned]))
        if conversations.folders:
            sections.append(Section("folders", self._folder_rows(conversations)))
        return sections + self.by_time(conversations.recent, today)

    def by_time(self, items: Sequence[ConversationSummary], today: datetime.date) -> list[Section]:
        """`items` are newest first. Takes no longer for many of them than copying them does."""
        sections: list[Section] = []
        first = 0
        while first < len(items):
            text, since = self._period(datetime.date.fromtimestamp(items[first].updated), today)
            behind = max(first + 1, newer_than(items, since, first))
            sections.append(Section(text, [HeadingRow(text), *items[first:behind]]))
            first = behind
        return sections

    def found(self, hits: Sequence[SearchHit], conversations: ConversationList) -> list[Section]:
        if not hits:
            return []
        count = len(hits)
        if count >= SEARCH_LIMIT:
            heading = self.tr("The newest {count} places").format(count=count)
        else:
            heading = self.tr("%n place(s)", "", count)
        rows: list[Row] = [HeadingRow(heading)]
        rows += [self._hit_row(hit, conversations) for hit in hits]
        return [Section("found", rows)]

    def deleted(self, items: Sequence[ConversationSummary]) -> list[Section]:
        now = time.time()
        rows: list[Row] = [self._deleted_row(item, now) for item in items]
        return [Section("deleted", rows)] if rows else []

    def _folder_rows(self, conversations: ConversationList) -> list[Row]:
        rows: list[Row] = [HeadingRow(self.tr("Folders"))]
        for folder in conversations.folders:
            is_expanded = conversations.is_expanded(folder.id)
            rows.append(FolderRow(folder.id, folder.name, is_expanded))
            items = conversations.in_folder(folder.id)
            rows += items
            if conversations.has_more_in(folder.id):
                rows.append(MoreRow(self.tr("Show more"), folder.id))
            elif is_expanded and not items:
                rows.append(NoteRow(self.tr("Empty. Drag conversations here."), folder.id))
        return rows

    def _period(self, day: datetime.date, today: datetime.date) -> tuple[str, float]:
        """What the period is called, and when it began, in seconds since the epoch."""
        days = (today - day).days
        if days <= 0:
            return self.tr("Today"), _midnight(today)
        if days == 1:
            return self.tr("Yesterday"), _midnight(day)
        if days <= 7:
            return self.tr("Previous 7 days"), _midnight(today - datetime.timedelta(days=7))
        month = QLocale().standaloneMonthName(day.month)
        first = day.replace(day=1)
        # A heading begins with a capital, also where the name of a month does not.
        month = month[:1].upper() + month[1:]
        if day.year != today.year:
            month = self.tr("{month} {year}").format(month=month, year=day.year)
        return month, _midnight(first)

    def _hit_row(self, hit: SearchHit, conversations: ConversationList) -> HitRow:
        if hit.message_id is None:
            title = plain(hit.snippet)
            # The ranges fit only if nothing had to be taken out.
            return HitRow(
                hit.conversation_id, None, title, "", hit.ranges if title == hit.snippet else ()
            )
        title = plain(hit.title) or plain(conversations.title_of(hit.conversation_id))
        title = title or self.tr("New conversation")
        return HitRow(
            hit.conversation_id, hit.message_id, title, clean_text(hit.snippet), hit.ranges
        )

    def _deleted_row(self, item: ConversationSummary, now: float) -> DeletedRow:
        age = now - (item.deleted_at or now)
        left = max(1, DAYS_KEPT - int(age / _DAY_S))
        words = self.tr("%n day(s) left", "", left)
        title = plain(item.title or item.first_words) or self.tr("New conversation")
        return DeletedRow(item.id, title, words)


def _midnight(day: datetime.date) -> float:
    return datetime.datetime.combine(day, datetime.time()).timestamp()
