# SPDX-License-Identifier: Apache-2.0
"""Guesses what a model writes next, because much of it stands in the prompt or the answer already.

Where the last tokens have come before, what followed them then is a draft of what follows now. To
evaluate it together with the token before it costs less than to evaluate as many tokens one by
one, on most machines: then it pays if enough of it is right. What is right costs no quality: the
model samples as it would have without.
"""

from collections.abc import Sequence

from app.engine.decode_times import DecodeTimes

LEAST_GAIN = 1.1
"""So many times faster must be expected before a draft is made."""

LONGEST_DRAFT = 8
_LENGTHS = (2, 4, LONGEST_DRAFT)
"""Of drafts: few, so that the time for each is known soon."""
_LONGEST_MATCH = 32
_STEADY_MATCH = 8
_CANDIDATES = 16
_INDEXED_AT_ONCE = 1024
_RETRY_TOKENS = 256
_MEMORY = 16
"""About so many guesses after a match of one length decide how often the next one is right."""

# Matches of 2, of 3, of 4 to 7, of 8 to 15, of 16 to 31, and of more tokens.
_CLASS_OF = (0, 0, 0, 1, *[2] * 4, *[3] * 8, *[4] * 16, 5)
_FIRST_RATES = (0.3, 0.5, 0.7, 0.85, 0.92, 0.95)


class Lookup:
    """The text so far, indexed by its pairs of tokens. It may hold tokens that were taken back: the
    worst that comes of it is a wrong guess."""

    def __init__(
        self, prompt: Sequence[int], times: DecodeTimes, least_gain: float = LEAST_GAIN
    ) -> None:
        self._ids = list(prompt)
        self._times = times
        self._least_gain = least_gain
        # Where a pair of tokens was last followed by something, and for each such place the one
        # before it. Places up to `_indexed` are known: a long prompt is read in parts.
        self._last: dict[int, int] = {}
        self._before = [-1, -1]
        self._indexed = 2
        # Where the text goes on that is now followed, and how many tokens it has in common with
        # what was written last; whether its guesses come true is counted even while none is used.
        self._next = -1
        self._length = 0
        self._rates = list(_FIRST_RATES)
        self._since_draft = 0

    def add(self, token: int) -> None:
        """What was written after all that is here."""
        ids = self._ids
        if self._next >= 0:
            is_right = ids[self._next] == token
            kind = _CLASS_OF[self._length]
            self._rates[kind] += (is_right - self._rates[kind]) / _MEMORY
            if is_right:
                self._next += 1
                self._length = min(self._length + 1, _LONGEST_MATCH)
            else:
                self._next = -1
                self._length = 0
        ids.append(token)
        self._since_draft += 1
        self._index()
        if self._length < _STEADY_MATCH:
            self._find()

    def draft(self, most: int) -> list[int]:
        """Up to `most` tokens that may follow; none where that does not pay."""
        if self._next < 0 or most < _LENGTHS[0]:
            return []
        length, gain = self._best_length(most)
        if gain < self._least_gain:
            if self._length < _STEADY_MATCH or self._since_draft < _RETRY_TOKENS:
                return []
            # The machine may be less busy by now than when it was measured.
            self._times.forget(1 + length)
        self._since_draft = 0
        start, end = self._next, len(self._ids)
        draft = self._ids[start : start + length]
        while len(draft) < length:
            # What is followed has been written just now: it goes round.
            draft.append(draft[start + len(draft) - end])
        return draft

    def _best_length(self, most: int) -> tuple[int, float]:
        best, best_gain = _LENGTHS[0], 0.0
        expected = chance = 1.0
        for length in range(1, min(most, LONGEST_DRAFT) + 1):
            match = min(self._length + length - 1, _LONGEST_MATCH)
            chance *= self._rates[_CLASS_OF[match]]
            expected += chance
            if length in _LENGTHS:
                gain = expected / self._times.cost(1 + length)
                if gain > best_gain:
                    best, best_gain = length, gain
        return best, best_gain

    def _index(self) -> None:
        """Up to the last token, which nothing follows yet."""
        ids, last, before = self._ids, self._last, self._before
        start = self._indexed
        end = min(len(ids), start + _INDEXED_AT_ONCE)
        for place in range(start, end):
            pair = ids[place - 2] << 20 | ids[place - 1]
            before.append(last.get(pair, -1))
            last[pair] = place
        self._indexed = max(start, end)

    def _find(self) -> None:
        """Looks for the longest match among the latest places."""
        ids = self._ids
        end = len(ids)
        if end < 2:
            return
        place = self._last.get(ids[-2] << 20 | ids[-1], -1)
        for _ in range(_CANDIDATES):
            if place < 0:
                return
            length = self._common(place, end)
            if length > self._length:
                self._next, self._length = place, length
                if length == _LONGEST_MATCH:
                    return
            place = self._before[place]

    def _common(self, place: int, end: int) -> int:
        """How many tokens before both places are the same: two for certain, but where one pair's
        number is another's."""
        ids = self._ids
        most = min(place, _LONGEST_MATCH)
        length = 0
        while length < most and ids[place - 1 - length] == ids[end - 1 - length]:
            length += 1
        return length
