# SPDX-License-Identifier: Apache-2.0
"""The text of one unit of a document as paragraphs that Qt can lay out, and where in them its
display lines stand."""

from bisect import bisect_right

from app.core.sanitizing import clean_text
from app.documents.wrapping import spans
from app.ui.markdown.blocks import utf16_length

LONGEST_PARAGRAPH = 4000
"""Characters: Qt lays out a paragraph as a whole."""
MAX_TEXT = 400_000
"""Characters of a unit that are shown. Units are a few thousand words long; what is longer has no
lines that anybody could read."""


class UnitText:
    def __init__(self, text: str) -> None:
        self._text = text[:MAX_TEXT]
        self._spans: list[tuple[int, int]] | None = None
        self._starts: list[int] = []
        self.paragraphs: list[str] = []
        start = 0
        for line in self._text.split("\n"):
            for cut in range(0, max(1, len(line)), LONGEST_PARAGRAPH):
                self._starts.append(start + cut)
                self.paragraphs.append(clean_text(line[cut : cut + LONGEST_PARAGRAPH]))
            start += len(line) + 1
        self._positions = [0]
        for paragraph in self.paragraphs:
            self._positions.append(self._positions[-1] + utf16_length(paragraph) + 1)

    @property
    def length(self) -> int:
        """In a document, without an end of its last paragraph."""
        return self._positions[-1] - 1

    def stretch(self, first_line: int, last_line: int) -> tuple[int, int]:
        """Of display lines of the unit, counted from 0: positions from where its text begins."""
        if self._spans is None:
            self._spans = spans(self._text)
        if not self._spans:
            return 0, 0
        last = min(max(last_line, first_line, 0), len(self._spans) - 1)
        first = min(max(first_line, 0), last)
        return self._position(self._spans[first][0]), self._position(self._spans[last][1])

    def line_at(self, position: int) -> int:
        """The display line that is shown there."""
        if self._spans is None:
            self._spans = spans(self._text)
        at = bisect_right(self._positions, position) - 1
        at = min(max(at, 0), len(self._starts) - 1)
        offset = self._starts[at] + max(0, position - self._positions[at])
        return max(0, bisect_right(self._spans, (offset, len(self._text) + 1)) - 1)

    def _position(self, offset: int) -> int:
        at = max(0, bisect_right(self._starts, offset) - 1)
        within = self.paragraphs[at][: offset - self._starts[at]]
        return self._positions[at] + utf16_length(within)
