# SPDX-License-Identifier: Apache-2.0
"""What an answer says before its marks, and whether the cited lines bear it out.

Only what can be looked up is looked up: numbers and quotations. A number may be written in other
ways in the lines (1,000 and 1000, 5.0 and 5, ten and 10), a quotation with other spaces, dashes
and marks.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ENDED = ".!?。！？…"
_CLOSING = "\"'”’»)]*_ "
_SENTENCE_END = re.compile(
    r"(?:(?<=\w\w\w)|(?<=[\d%)\]\"'”’»]))[.!?…][\"'”’»)\]*_]*\s+(?=[^\W\d_a-zà-ÿ]|[\"“„«*\[(])"
    r"|[。！？]|\n"
)
# Not what stands within a word: "Q3", "MP3". Spaces may divide thousands.
_NUMBER = re.compile(r"(?<![A-Za-z\d.])(?:\d{1,3}(?: \d{3})+(?!\w)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)")
_RUN = re.compile(r"\d[\d.,'’]*")
_LIST_NUMBER = re.compile(r"(?m)^[ \t>]*(?:[-*+][ \t]+)?\d{1,3}[.)](?=\s)")
_SCALES = {
    **{"thousand": 3, "million": 6, "billion": 9, "trillion": 12},
    **{"tausend": 3, "millionen": 6, "milliarde": 9, "milliarden": 9},
    **{"万": 4, "萬": 4, "亿": 8, "億": 8},
}
_SCALE = re.compile(
    r"\s*((?:thousand|(?:m|b|tr)illion|tausend|millionen|milliarden?)\b|[万萬亿億])",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"\"([^\"\n]+)\"|“([^”\n]+)”|„([^“”\n]+)[“”]|«([^»\n]+)»|「([^」\n]+)」")
_ELLIPSIS = re.compile(r"\[?(?:…|\.\.\.)\]?")
_WORDS = {
    **{"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"},
    **{"seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12"},
    **{"thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17"},
    **{"eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40"},
    **{"fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"},
}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_SAME = str.maketrans({**dict.fromkeys("“”„«»「」\"’‘'`*_|", None), **dict.fromkeys("‐‑‒–—−", "-")})


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of an answer and the marks that are to prove it, all of them together."""

    text: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Of a text: `plain` are those without a word like million behind them, `scaled` those with
    one, and `values` what all of them mean."""

    plain: frozenset[str]
    scaled: frozenset[str]
    values: frozenset[str]


def claims_of(answer: str, mark: re.Pattern[str]) -> Iterator[Claim]:
    """Of each group of marks that stand side by side: their sentence back to its beginning or to
    the group before, and forth to its end behind the last group."""
    groups = _groups(answer, mark)
    for place, (begin, end, marks) in enumerate(groups):
        after = groups[place - 1][1] if place else 0
        left = _last_sentence(answer[after:begin])
        right = ""
        if not left.rstrip(_CLOSING).endswith(tuple(_ENDED)):
            until = groups[place + 1][0] if place + 1 < len(groups) else len(answer)
            rest = answer[end:until]
            stop = _SENTENCE_END.search(rest)
            if stop is not None or until == len(answer):
                right = rest[: stop.start() + 1] if stop is not None else rest
        yield Claim(f"{left} {right}", marks)


def holds(claim: str, texts: Sequence[str]) -> bool:
    """Whether all numbers and quotations of the claim stand in the texts."""
    told = "\n".join(texts)
    plain = _plain(told)
    for quotation in _quotations(claim):
        for piece in _ELLIPSIS.split(quotation):
            if _plain(piece).strip(" .,;:!?") not in plain:
                return False
    return _claimed_numbers(claim, _numbers_of(told))


def _groups(answer: str, mark: re.Pattern[str]) -> list[tuple[int, int, tuple[str, ...]]]:
    groups: list[tuple[int, int, tuple[str, ...]]] = []
    for match in mark.finditer(answer):
        if groups and not answer[groups[-1][1] : match.start()].strip(" ,;"):
            begin, _, marks = groups.pop()
            groups.append((begin, match.end(), (*marks, match.group())))
        else:
            groups.append((match.start(), match.end(), (match.group(),)))
    return groups


def _last_sentence(text: str) -> str:
    """A mark may stand before the full stop or behind it."""
    body = text.rstrip()
    core = body.rstrip(_ENDED + _CLOSING)
    start = 0
    for match in _SENTENCE_END.finditer(core):
        start = match.end()
    return body[start:]


def _quotations(claim: str) -> Iterator[str]:
    for match in _QUOTATION.finditer(claim):
        yield next(group for group in match.groups() if group is not None)


def _plain(text: str) -> str:
    """Letters, digits and single spaces, as they compare."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_SAME)
    return " ".join(text.split())


def _claimed_numbers(claim: str, told: _Numbers) -> bool:
    claim = unicodedata.normalize("NFKC", _LIST_NUMBER.sub("", claim))
    return all(_is_told(match, told) for match in _NUMBER.finditer(claim))


def _is_told(match: re.Match[str], told: _Numbers) -> bool:
    """`5 million` is 5000000, or a 5 in a table of millions, but no `5 billion`."""
    number = _plain_number(match.group())
    scaled = _scaled(match, number)
    if scaled is None:
        return number in told.values or number in told.scaled
    return scaled in told.values or number in told.plain


def _numbers_of(text: str) -> _Numbers:
    text = unicodedata.normalize("NFKC", text)
    plain = {_WORDS[match.group().lower()] for match in _NUMBER_WORD.finditer(text)}
    scaled: set[str] = set()
    values: set[str] = set()
    for pattern in (_RUN, _NUMBER):
        for match in pattern.finditer(text):
            number = _plain_number(match.group())
            value = _scaled(match, number)
            if value is None:
                plain.add(number)
            else:
                scaled.add(number)
                values.add(value)
    return _Numbers(frozenset(plain), frozenset(scaled), frozenset(values | plain))


def _scaled(match: re.Match[str], number: str) -> str | None:
    """None where no word like million follows."""
    scale = _SCALE.match(match.string, match.end())
    if scale is None:
        return None
    whole, _, fraction = number.partition(".")
    zeros = _SCALES[scale[1].lower()]
    digits = whole + fraction.ljust(zeros, "0")
    if len(fraction) > zeros:
        digits = f"{whole}{fraction[:zeros]}.{fraction[zeros:]}"
    return digits.lstrip("0") or "0"


def _plain_number(number: str) -> str:
    """Marks between its digits divide thousands; the last one is a decimal point where other than
    three digits follow it."""
    *before, last = re.split(r"\D+", number.strip(" .,'’"))
    if not before or len(last) == 3:
        return "".join((*before, last)).lstrip("0") or "0"
    whole = "".join(before).lstrip("0") or "0"
    fraction = last.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole
