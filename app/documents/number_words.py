# SPDX-License-Identifier: Apache-2.0
"""Numbers that are written as words, in English, German, French and Spanish."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LANGUAGES = ("en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class WordNumber:
    """Where it stands in the text. `groups` are the numbers in it: one, or several where words
    stand side by side that make none together, such as `nineteen eighty-four`. `words` are the
    numbers of its single words. `is_counted`: says how many hundreds and thousands there are."""

    start: int
    end: int
    groups: tuple[int, ...]
    words: tuple[int, ...]
    is_counted: bool

    @property
    def value(self) -> int | None:
        return self.groups[0] if len(self.groups) == 1 else None


def number_words(text: str, language: str) -> Iterator[WordNumber]:
    """`language` is a code; empty: any of the four. `text` is in composed characters (NFKC)."""
    words = _WORDS.get(language, _ALL) if language in ("", *LANGUAGES) else {}
    run: list[str] = []
    start = end = 0
    has_joint = False
    for found in _WORD.finditer(text):
        key = found.group().casefold()
        gap = text[end : found.start()] if run else ""
        is_joint = key in _JOINTS and (key != "and" or run[-1:] in _BEFORE_AND)
        if run and is_joint and not gap.strip(" \n-"):
            has_joint = True
            continue
        if key not in words:
            if run:
                yield _made(run, words, start, end)
            run = []
            continue
        between = gap.casefold().strip(" \t\n-‑")
        is_next = between in _JOINTS if has_joint else not between and len(gap) <= _WIDEST_GAP
        if run and not is_next:
            yield _made(run, words, start, end)
            run = []
        if not run:
            start = found.start()
        run.append(key)
        end, has_joint = found.end(), False
    if run:
        yield _made(run, words, start, end)


def _made(run: Sequence[str], words: dict[str, int], start: int, end: int) -> WordNumber:
    groups = tuple(_groups([(key, words[key]) for key in run]))
    return WordNumber(
        start, end, groups, tuple(words[key] for key in run), run[0] not in _MULTIPLIERS
    )


def _groups(run: Sequence[tuple[str, int]]) -> Iterator[int]:
    thousands = group = 0
    before = ""
    for key, value in run:
        rest = group % 100
        if key in _MULTIPLIERS and value == 1000 and not thousands:
            thousands, group = max(group, 1) * 1000, 0
        elif key in _MULTIPLIERS and value == 100 and group < 100:
            group = max(group, 1) * 100
        elif value >= 100 and key not in _MULTIPLIERS and not group:
            group = value
        elif before == "quatre" and value == 20:
            group += 76
        elif value < 100 and (_may_follow(rest, value) or (before == "dix" and 7 <= value <= 9)):
            group += value
        else:
            yield thousands + group
            thousands, group = 0, value
        before = key
    yield thousands + group


def _may_follow(rest: int, value: int) -> bool:
    if rest == 0:
        return True
    is_tens = rest >= 20 and rest % 10 == 0
    return is_tens and (0 < value < 10 or (rest in (60, 80) and 10 <= value < 20))


def _english() -> dict[str, int]:
    units = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        + " fifteen sixteen seventeen eighteen nineteen"
    )
    tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    return {**_counted(units), **_tens(tens), "hundred": 100, "thousand": 1000}


def _german() -> dict[str, int]:
    units = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    units += " fünfzehn sechzehn siebzehn achtzehn neunzehn"
    small = _counted(units)
    tens = _tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
    stems = {**{word: value for word, value in small.items() if value}, "ein": 1}
    del stems["eins"]
    joined = {
        f"{one}und{ten}": value + ones
        for one, ones in stems.items()
        if ones < 10
        for ten, value in tens.items()
    }
    below = {**stems, **tens, **joined, "eins": 1}
    large = {
        f"{one}hundert{rest}": ones * 100 + value
        for one, ones in stems.items()
        if ones < 10
        for rest, value in {"": 0, **below}.items()
    }
    thousands = {f"{word}tausend": value * 1000 for word, value in {**stems, **tens}.items()}
    return {**small, **tens, **joined, **large, **thousands, "hundert": 100, "tausend": 1000}


def _french() -> dict[str, int]:
    units = (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    )
    tens = {"vingt": 20, "vingts": 20, **_tens("trente quarante cinquante soixante", 30)}
    others = {"septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
    small = _counted(f"{units} seize")
    return {**small, **tens, **others, "cent": 100, "cents": 100, "mille": 1000}


def _spanish() -> dict[str, int]:
    units = (
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
        + " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
        + " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
    )
    tens = _tens("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30)
    stems = ("dosc", "tresc", "cuatroc", "quin", "seisc", "setec", "ochoc", "novec")
    hundreds = {
        f"{stem}ient{ending}": value * 100
        for value, stem in enumerate(stems, 2)
        for ending in ("os", "as")
    }
    return {**_counted(units), **tens, **hundreds, "cien": 100, "ciento": 100, "mil": 1000}


def _counted(words: str) -> dict[str, int]:
    return {word.casefold(): value for value, word in enumerate(words.split())}


def _tens(words: str, first: int = 20) -> dict[str, int]:
    return {word.casefold(): first + 10 * at for at, word in enumerate(words.split())}


_MULTIPLIERS = frozenset(
    {"hundred", "thousand", "hundert", "tausend", "cent", "cents", "mille", "cien", "ciento", "mil"}
)
_WORDS = {"en": _english(), "de": _german(), "fr": _french(), "es": _spanish()}
_ALL = {word: value for words in _WORDS.values() for word, value in words.items()}


_JOINTS = frozenset({"and", "et", "y"})
_BEFORE_AND = (["hundred"], ["thousand"])
_WIDEST_GAP = 3
_WORD = re.compile(r"[^\W\d_]+")
