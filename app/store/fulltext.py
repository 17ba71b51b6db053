# SPDX-License-Identifier: Apache-2.0
"""Text as the search index sees it, and queries that cannot be mistaken for query syntax.

Case, width and accents do not matter. Scripts that are written without spaces are indexed as
overlapping pairs of characters, so that any stretch of such a text can be found.
"""

import re
import unicodedata
from functools import cache, lru_cache

from app.core.text import one_line

# Thai, Lao, Tibetan, Myanmar, Khmer, Hangul, Kana, Bopomofo, Han.
_UNSPACED = (
    "\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3041-\u3096\u3099-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_WORD_START = f"(?<![^ {_UNSPACED}])"
_WORD_END = f"(?![^ {_UNSPACED}])"

_QUERY_CHARACTERS = 1000
_QUERY_WORDS = 32
_SNIPPET_CHARACTERS = 200
_SNIPPET_LEAD = 60


def index_text(text: str) -> str:
    """日本語 becomes 日本 本語 語: the last character starts a pair too, so that a single one can
    be found by its prefix."""
    return _spread(_fold(text))


def match_expression(text: str) -> str:
    """An FTS5 query for all words of `text`, the last one as a prefix; empty when there is nothing
    to look for. Each word is a quoted phrase, in which FTS5 knows no operators."""
    phrases: list[str] = []
    words = _words(text)
    for position, word in enumerate(words, 1):
        run = _last_run().search(word)
        if run is None:
            phrase, is_prefix = _spread(word), position == len(words)
        elif len(run[0]) == 1:
            phrase, is_prefix = _spread(word), True
        else:
            # The text may go on where the query ends: no pair begins with its last character.
            phrase, is_prefix = _spread(word).rstrip().rpartition(" ")[0], False
        quoted = phrase.replace('"', '""')
        phrases.append(f'"{quoted}"' + (" *" if is_prefix else ""))
    return " ".join(phrases)


def snippet(text: str, query: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of `text` around the first hit, and where the hits in it start and end. The ranges
    are empty when only the index knows why it matched (ß for ss, for example)."""
    text = unicodedata.normalize("NFC", text)
    pattern = _highlight_pattern(query)
    hit = pattern.search(text.translate(_FOLDED)) if pattern else None
    start = max(0, hit.start() - _SNIPPET_LEAD) if hit else 0
    if start > 0:
        gap = text.find(" ", start, start + _SNIPPET_LEAD // 3)
        start = gap + 1 if gap >= 0 else start
    end = start + _SNIPPET_CHARACTERS
    line = one_line(text[start:end])
    line = ("…" if start > 0 else "") + line + ("…" if end < len(text) else "")
    if pattern is None:
        return line, ()
    return line, tuple(match.span() for match in pattern.finditer(line.translate(_FOLDED)))


def _fold(text: str) -> str:
    """SQLite's tokenizer takes accents off Latin letters only."""
    return unicodedata.normalize("NFKC", text).casefold().translate(_PLAIN)


def _spread(folded: str) -> str:
    return _run().sub(_pairs, folded)


def _pairs(run: re.Match[str]) -> str:
    text = run[0]
    return f" {' '.join(text[at : at + 2] for at in range(len(text)))} "


def _words(query: str) -> list[str]:
    return _fold(query[:_QUERY_CHARACTERS].replace("\0", " ")).split()[:_QUERY_WORDS]


@lru_cache(maxsize=16)
def _highlight_pattern(query: str) -> re.Pattern[str] | None:
    branches: list[str] = []
    words = _words(query)
    for position, word in enumerate(words, 1):
        tokens = word.translate(_FOLDED).split()
        if not tokens:
            continue
        branch = " +".join(re.escape(token) for token in tokens)
        start = "" if _run().match(tokens[0]) else _WORD_START
        end = "" if position == len(words) or _last_run().search(tokens[-1]) else _WORD_END
        branches.append(start + branch + end)
    # Longer words first: the first branch that fits wins.
    branches.sort(key=len, reverse=True)
    return re.compile("|".join(branches)) if branches else None


# Compiled when first needed: that takes long, and the program starts without it.
@cache
def _run() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]+")


@cache
def _last_run() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]+$")


class _PlainLetters(dict[int, int]):
    """For str.translate: takes the accents off letters that carry them."""

    def __missing__(self, code: int) -> int:
        letters = unicodedata.normalize("NFD", chr(code))
        # Above U+3000 a mark makes another letter: が is not か.
        is_accented = code < 0x3000 and unicodedata.category(letters[-1]) == "Mn"
        self[code] = ord(letters[0]) if is_accented else code
        return self[code]


class _WordCharacters(dict[int, int]):
    """For str.translate: folds each character to exactly one, so that positions stay; what is not
    part of a word becomes a space."""

    def __missing__(self, code: int) -> int:
        category = unicodedata.category(chr(code))
        is_in_word = category[0] in "LNM" or category == "Co"
        self[code] = ord(_fold(chr(code))[0] if is_in_word else " ")
        return self[code]


_PLAIN = _PlainLetters()
_FOLDED = _WordCharacters()
