# SPDX-License-Identifier: Apache-2.0
"""The part of a long list of conversations that was loaded so far, kept in order cheaply."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from app.core.conversation import ConversationSummary


class NewestFirst:
    """Pages that continue each other, newest first. One that has not changed stays the same
    object, so that two states of the list can be compared quickly. What it costs to take in a new
    first page, or one conversation, does not grow with the number of conversations."""

    def __init__(self) -> None:
        self._items: list[ConversationSummary] = []
        self._by_id: dict[str, ConversationSummary] = {}
        self.has_more = False

    @property
    def items(self) -> Sequence[ConversationSummary]:
        return self._items

    @property
    def last(self) -> ConversationSummary | None:
        return self._items[-1] if self._items else None

    def get(self, conversation_id: str) -> ConversationSummary | None:
        return self._by_id.get(conversation_id)

    def append(self, page: Sequence[ConversationSummary], *, has_more: bool) -> None:
        """The page behind the last one."""
        for item in page:
            if item.id not in self._by_id:
                self._by_id[item.id] = item
                self._items.append(item)
        self.has_more = has_more

    def replace_first(self, page: Sequence[ConversationSummary], *, has_more: bool) -> None:
        """The newest ones, read anew. What was loaded behind them stays, unless so many are new
        that there may be a gap between the two."""
        known = self._by_id
        before = known.get(page[-1].id) if has_more else None
        continues = before is not None and before.updated == page[-1].updated
        behind = bisect_left(self._items, -page[-1].updated, key=_age) if continues else None
        fresh = [known[item.id] if known.get(item.id) == item else item for item in page]
        for item in self._items[:behind]:
            del known[item.id]
        del self._items[:behind]
        # Left are those that came to the front from behind, and the last of the page itself.
        self.discard(item.id for item in fresh)
        if not self._items:
            self.has_more = has_more
        self._items[:0] = fresh
        known.update((item.id, item) for item in fresh)

    def put(self, item: ConversationSummary) -> None:
        """In its place, unless that lies behind what was loaded."""
        self.discard([item.id])
        place = bisect_left(self._items, -item.updated, key=_age)
        if place == len(self._items) and self.has_more:
            return
        self._items.insert(place, item)
        self._by_id[item.id] = item

    def discard(self, conversation_ids: Iterable[str]) -> None:
        for conversation_id in conversation_ids:
            item = self._by_id.pop(conversation_id, None)
            if item is not None:
                first = bisect_left(self._items, -item.updated, key=_age)
                del self._items[self._items.index(item, first)]


def newer_than(items: Sequence[ConversationSummary], moment: float, first: int = 0) -> int:
    """How far the conversations since `moment` reach in `items`, from `first` on."""
    return bisect_right(items, -moment, first, key=_age)


def _age(item: ConversationSummary) -> float:
    return -item.updated
