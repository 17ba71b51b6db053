# SPDX-License-Identifier: Apache-2.0
"""Text as display lines of at most 80 columns, the width that the browser tool was trained with.

Where a line is cut follows `textwrap`, which is far too slow for long documents and takes time by
the square of a word's length: most lines are short, and most long ones can be cut at the last blank
before column 80.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

WIDTH = 80
_TAB = 8
_LONGEST_WITH_TABS = 1_000_000
"""Characters. Expanded, a line of nothing but tabs takes eight times its room: in a line that long
a tab is one blank."""

_PUNCTUATION = r"[\w!\"'&.,?]"
_LETTER = r"[^\d\W]"
# Where textwrap's documentation allows a break within a word: behind a hyphen between letters, and
# on both sides of a dash that is written as two hyphens.
_PART = re.compile(
    rf"""
    (?<={_PUNCTUATION})-{{2,}}(?=\w)
    | [^ ]+? (?:
        -(?:(?<={_LETTER}{{2}}-)|(?<={_LETTER}-{_LETTER}-))(?={_LETTER}-?{_LETTER})
        | (?=[ ]|\Z)
        | (?<={_PUNCTUATION})(?=-{{2,}}\w)
    )
    """,
    re.VERBOSE,
)
_OTHER_BLANKS = re.compile("[\x0b\x0c\r]")
_NO_BLANK = re.compile("[^ ]")


def wrap(text: str) -> list[str]:
    """What `textwrap.wrap(line, 80, replace_whitespace=False, drop_whitespace=False)` makes of each
    line of `text`, and "" of an empty one, but for a 1 GB line too. An empty text gives no line."""
    if not text:
        return []
    wrapped: list[str] = []
    has_tabs = "\t" in text
    for line in text.split("\n"):
        if has_tabs and "\t" in line:
            line = _without_tabs(line)
        if len(line) <= WIDTH:
            wrapped.append(line)
        else:
            start = 0
            for end in _ends(line):
                wrapped.append(line[start:end])
                start = end
    return wrapped


def spans(text: str) -> list[tuple[int, int]]:
    """Where each line of `wrap(text)` stands in `text`: its first character and the one after its
    last. Only tabs look different there: a line shows blanks."""
    found: list[tuple[int, int]] = []
    if not text:
        return found
    base = 0
    for line in text.split("\n"):
        shown = _without_tabs(line) if "\t" in line else line
        if len(shown) <= WIDTH:
            found.append((base, base + len(line)))
        else:
            ends = [0, *_ends(shown)]
            if len(shown) != len(line):
                ends = _before_tabs(line, ends)
            found += [(base + start, base + end) for start, end in pairwise(ends)]
        base += len(line) + 1
    return found


def _without_tabs(line: str) -> str:
    if len(line) > _LONGEST_WITH_TABS:
        return line.replace("\t", " ")
    return line.expandtabs(_TAB)


def _before_tabs(line: str, ends: list[int]) -> list[int]:
    """Positions in the line with its tabs. One inside a tab is that of the tab."""
    positions: list[int] = []
    column = 0
    index = 0
    for end in ends:
        while column < end and index < len(line):
            width = _TAB - column % _TAB if line[index] == "\t" else 1
            if column + width > end:
                break
            column += width
            index += 1
        positions.append(index)
    positions[-1] = len(line)
    return positions


def _ends(line: str) -> Iterator[int]:
    """Where the display lines of a long line without tabs end."""
    # Rare kinds of white space break a line where blanks do; the text itself keeps them.
    line = _OTHER_BLANKS.sub(" ", line)
    length = len(line)
    start = 0
    while length - start > WIDTH:
        limit = start + WIDTH
        if line[limit - 1] == " " or line[limit] == " ":
            is_between = line[limit - 1] != line[limit]
            start = limit if is_between else _end_in_blanks(line, start, limit)
            yield start
            continue
        word = max(start, line.rfind(" ", start, limit) + 1)
        word_end = line.find(" ", limit, word + WIDTH + 1)
        if word_end < 0:
            word_end = length if length - word <= WIDTH else -1
        if word_end < 0:
            for end in _ends_in_long_word(line, start, word):
                yield end
                start = end
        elif (hyphen := line.find("-", word, word_end)) >= 0 and hyphen <= limit:
            start = _end_of_parts(line, word, word_end, limit)
            yield start
        else:
            start = word
            yield start
    if start < length:
        yield length


def _end_in_blanks(line: str, start: int, limit: int) -> int:
    """Where the line ends whose limit lies within a run of blanks: before the run, or at the limit
    when the run is longer than a line."""
    first = start + len(line[start:limit].rstrip(" "))
    behind = _NO_BLANK.search(line, limit, first + WIDTH + 1)
    is_long = behind is None and len(line) - first > WIDTH
    return limit if is_long or first == start else first


def _end_of_parts(line: str, word: int, word_end: int, limit: int) -> int:
    """The last allowed break of a word, or its start, that lies not behind the limit."""
    end = word
    for part in _PART.finditer(line, word, word_end):
        if part.end() > limit:
            break
        end = part.end()
    return end


def _ends_in_long_word(line: str, start: int, word: int) -> Iterator[int]:
    """The line ends up to the one that holds the rest of a word longer than a line; the last one
    may lie before that rest."""
    word_end = line.find(" ", word)
    if word_end < 0:
        word_end = len(line)
    if line.find("-", word, word_end) < 0:
        end = start + WIDTH
        while True:
            yield end
            if word_end - end <= WIDTH:
                return
            end += WIDTH
    for part in _PART.finditer(line, word, word_end):
        first, last = part.span()
        while last - start > WIDTH:
            if last - first > WIDTH:
                end = _hyphen_before(line, first, start + WIDTH)
                first = max(first, end)
            else:
                end = first
            yield end
            start = end


def _hyphen_before(line: str, first: int, limit: int) -> int:
    """Where to cut a part that is longer than a line: behind the last hyphen that follows anything
    but hyphens, else at the limit."""
    if limit <= first:
        return limit
    hyphen = line.rfind("-", first, limit)
    if hyphen > first and line[first:hyphen].strip("-"):
        return hyphen + 1
    return limit
