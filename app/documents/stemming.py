# SPDX-License-Identifier: Apache-2.0
"""Snowball's stems, each word once, and so fast that reading is not held up by them."""

import re
import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, cast

_ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "hy": "armenian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
"""English is left to SQLite's Porter. Czech and Polish are new to Snowball, Hindi finds as much
without."""

_LONGEST = 40
_GERMAN_SPELLING = re.compile("[aeiouyäöü][uy][aeiouyäöü]|[aou]e|ß")
_GERMAN_LETTERS = str.maketrans("UYäöü", "uyaou")
_WORDS_KEPT = 400_000


class Stems(dict[str, str]):
    """From a word in small letters to its stem; words that were not asked for before are computed.
    May be used by several threads."""

    def __init__(self, algorithm: str) -> None:
        super().__init__()
        self._algorithm = algorithm
        self._stem: Callable[[str], str] | None = None
        self._lock = threading.Lock()

    def __missing__(self, word: str) -> str:
        # What is longer is no word. A stemmer looks at each character of it several times.
        if len(word) > _LONGEST:
            return word
        with self._lock:
            if self._stem is None:
                self._stem = _stemmer(self._algorithm)
            stem = self._stem(word)
            if len(self) >= _WORDS_KEPT:
                self.clear()
            self[word] = stem
        return stem


@cache
def stems_of(language: str) -> Stems | None:
    """None for a language without a stemmer of its own here."""
    algorithm = _ALGORITHMS.get(language)
    return None if algorithm is None else Stems(algorithm)


def _stemmer(algorithm: str) -> Callable[[str], str]:
    """WORKAROUND Snowball's Python code looks up endings by comparing single characters, which
    takes most of its time. Remove when reading is fast enough with `snowballstemmer` as it is, or
    with its C version, which has other classes and is left alone here."""
    # One of its forty languages is needed at most, and by most programs none.
    import snowballstemmer  # pyright: ignore[reportMissingTypeStubs]

    stemmer = cast("Any", snowballstemmer).stemmer(algorithm)
    if hasattr(stemmer, "find_among_b"):
        kind = cast("type[Any]", type(stemmer))
        shorter = _german(kind) if algorithm == "german" else {}
        stemmer = type(kind.__name__, (_EndingsByLength, kind), shorter)()
    return cast("Callable[[str], str]", stemmer.stemWord)


def _german(kind: type[Any]) -> dict[str, Any]:
    """German looks at each character of each word for what most words do not have, twice; the words
    of compound nouns are many."""
    prelude, postlude = "_GermanStemmer__r_prelude", "_GermanStemmer__r_postlude"
    if not hasattr(kind, prelude) or not hasattr(kind, postlude):
        return {}

    def short_prelude(self: Any) -> bool:
        if _GERMAN_SPELLING.search(self.current):
            getattr(kind, prelude)(self)
        return True

    def short_postlude(self: Any) -> bool:
        self.current = self.current.translate(_GERMAN_LETTERS)
        return True

    return {prelude: short_prelude, postlude: short_postlude}


class _Endings:
    """One of Snowball's lists, as a dictionary."""

    def __init__(self, among: Sequence[Any], edge: int) -> None:
        self.by_text: dict[str, Any] = {entry.s: entry for entry in among}
        self.edges = frozenset(entry.s[edge] for entry in among if entry.s)
        self.lengths = sorted({len(entry.s) for entry in among if entry.s}, reverse=True)
        self.empty = self.by_text.get("")
        self.among = among
        """Kept, since its identity is the key."""


_endings: dict[int, _Endings] = {}


class _EndingsByLength:
    """The two methods of Snowball's run time that look for the longest ending, or beginning."""

    current: str
    cursor: int
    limit: int
    limit_backward: int

    def find_among_b(self, among: Sequence[Any]) -> int:
        endings = _endings.get(id(among)) or _endings.setdefault(id(among), _Endings(among, -1))
        current, cursor = self.current, self.cursor
        entry = endings.empty
        if cursor > self.limit_backward and current[cursor - 1] in endings.edges:
            room = cursor - self.limit_backward
            for length in endings.lengths:
                found = endings.by_text.get(current[cursor - length : cursor])
                if found is not None and length <= room:
                    entry = found
                    break
        if entry is None:
            return 0
        if entry.method is None:
            self.cursor = cursor - len(entry.s)
            return entry.result
        return self._first_allowed(among, entry, cursor, -1)

    def find_among(self, among: Sequence[Any]) -> int:
        endings = _endings.get(id(among)) or _endings.setdefault(id(among), _Endings(among, 0))
        current, cursor = self.current, self.cursor
        entry = endings.empty
        if cursor < self.limit and current[cursor] in endings.edges:
            room = self.limit - cursor
            for length in endings.lengths:
                found = endings.by_text.get(current[cursor : cursor + length])
                if found is not None and length <= room:
                    entry = found
                    break
        if entry is None:
            return 0
        if entry.method is None:
            self.cursor = cursor + len(entry.s)
            return entry.result
        return self._first_allowed(among, entry, cursor, 1)

    def _first_allowed(self, among: Sequence[Any], entry: Any, cursor: int, step: int) -> int:
        """Some endings count only where a condition of their own holds; shorter ones follow."""
        while entry is not None:
            self.cursor = cursor + step * len(entry.s)
            if entry.method is None:
                return entry.result
            if entry.method(self):
                self.cursor = cursor + step * len(entry.s)
                return entry.result
            entry = among[entry.substring_i] if entry.substring_i >= 0 else None
        return 0
