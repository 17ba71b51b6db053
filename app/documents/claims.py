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

from app.documents.number_words import WordNumber, number_words
from app.documents.stop_words import STOP_WORDS

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
    **{"millions": 6, "milliard": 9, "milliards": 9, "millón": 6, "millones": 6},
    **{"万": 4, "萬": 4, "亿": 8, "億": 8},
}
_SCALE = re.compile(
    r"\s*((?:thousand|(?:m|b|tr)illion|tausend|millionen|milliarden?|millions|milliards?|millón|millones)\b|[万萬亿億])",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"\"([^\"\n]+)\"|“([^”\n]+)”|„([^“”\n]+)[“”]|«([^»\n]+)»|「([^」\n]+)」")
_ELLIPSIS = re.compile(r"\[?(?:…|\.\.\.)\]?")
_STRICT_FROM = 13
"""Smaller numbers in words are often the answer's own count: `two reasons`."""
_OTHER_WORDS = frozenset(
    {
        "once",
        "seize",
        "quince",
        "elf",
        "onze",
        "dos",
        "neuf",
        "sept",
        "six",
        "dix",
        "acht",
        "trente",
    }
)
"""They are numbers in one language and something else in another."""
_NOT_ALONE = re.compile(r"(?:\w[-‑]|\b(?:per|pour|por)\s+)\Z", re.IGNORECASE)
_GOES_ON = re.compile(r"[-‑]\w")
_COUNTED = re.compile(r"\s+([^\W\d_]{4,})")
_SAYS_NOTHING = frozenset[str]().union(*STOP_WORDS.values())
# At the end of what stands before a number.
_MINUS = re.compile(
    r"(?:(?:(?<=[\s(\[:=])|^)[-−–][$€£¥]?|\b(?:minus|moins|menos)\s)\Z", re.IGNORECASE
)
_IN_PARENTHESES = re.compile(r"\([$€£¥]?\Z")
_BEFORE = 16
_FALLS = re.compile(
    r"minus|moins|menos|negativ|négativ|below|under|unter|sous|bajo|loss|lost|los[et]|lower|less|f[ae]ll"
    r"|drop|declin|decreas|down|defici|shr[iau]nk|contract|reduc|cut|slump|sl[iu]d|s[iau]nk|slip"
    r"|plung|dip|tumbl|weak|short|fewer|wors|ow[ei]|debt|cost|expen|paid|pay|outflow|spen|charge"
    r"|verlust|verlor|rückgang|gesunken|gefallen|sank|fiel|schrumpf|abnahm|nahm|weniger|senk|kürz"
    r"|schuld|kosten|aufwand|ausgab|baiss|perte|perdu|recul|chut|dimin|réduc|rédui|dépens|coût|dett"
    r"|caíd|cay|pérdid|perdi|descen|disminu|baj|deud|gast|cost",
    re.IGNORECASE,
)
"""Numbers without a sign beside such words may be meant to be negative."""
_SAME = str.maketrans({**dict.fromkeys("“”„«»「」\"’‘'`*_|", None), **dict.fromkeys("‐‑‒–—−", "-")})


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of an answer and the marks that are to prove it, all of them together."""

    text: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Of a text: `plain` are those without a word like million behind them, `scaled` those with
    one, and `values` what all of them mean. `negative` are those with a minus, `has_fall` says
    whether others may be meant to be. `counts` are the numbers before each word."""

    plain: frozenset[str]
    scaled: frozenset[str]
    values: frozenset[str]
    negative: frozenset[str]
    has_fall: bool
    counts: dict[str, set[str]]


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


def holds(claim: str, texts: Sequence[str], language: str = "") -> bool:
    """Whether all numbers and quotations of the claim stand in the texts. `language` is the
    claim's, where it is known."""
    told = "\n".join(texts)
    plain = _plain(told)
    for quotation in _quotations(claim):
        for piece in _ELLIPSIS.split(quotation):
            if _plain(piece).strip(" .,;:!?") not in plain:
                return False
    return _claimed_numbers(claim, _numbers_of(told), language)


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


def _claimed_numbers(claim: str, told: _Numbers, language: str) -> bool:
    claim = unicodedata.normalize("NFKC", _LIST_NUMBER.sub("", claim))
    for match in _NUMBER.finditer(claim):
        number = _plain_number(match.group())
        if not _is_told(claim, match.end(), number, told):
            return False
        if _is_negative(claim, match.start()) and not (number in told.negative or told.has_fall):
            return False
    return all(
        _is_word_told(claim, word, told)
        for word in number_words(claim, language)
        if language or claim[word.start : word.end].lower() not in _OTHER_WORDS
    )


def _is_told(text: str, end: int, number: str, told: _Numbers) -> bool:
    """`5 million` is 5000000, or a 5 in a table of millions, but no `5 billion`."""
    scaled = _scaled(text, end, number)
    if scaled is None:
        return number in told.values or number in told.scaled
    return scaled in told.values or number in told.plain


def _is_word_told(claim: str, word: WordNumber, told: _Numbers) -> bool:
    """What is no clear number is not looked for: a hundred times, twenty-first, per cent. A small
    one is only wrong where the lines count the same by another number."""
    value = word.value
    is_clear = word.is_counted and not _GOES_ON.match(claim, word.end)
    if value is None or not is_clear or _NOT_ALONE.search(claim[: word.start][-_BEFORE:]):
        return True
    number = str(value)
    is_told = _is_told(claim, word.end, number, told)
    if is_told or value >= _STRICT_FROM:
        is_signed = _is_negative(claim, word.start)
        return is_told and (not is_signed or number in told.negative or told.has_fall)
    if value < 2 or _scaled(claim, word.end, number) is not None:
        return value < 2
    counted = _counted(claim, word.end)
    return not told.counts.get(counted)


def _numbers_of(text: str) -> _Numbers:
    text = unicodedata.normalize("NFKC", text)
    plain: set[str] = set()
    scaled: set[str] = set()
    values: set[str] = set()
    negative: set[str] = set()
    counts: dict[str, set[str]] = {}
    for start, end, number in _all_numbers(text):
        value = _scaled(text, end, number)
        if value is None:
            plain.add(number)
        else:
            scaled.add(number)
            values.add(value)
        before = text[max(0, start - _BEFORE) : start]
        if _MINUS.search(before) or _IN_PARENTHESES.search(before) or text[end : end + 1] == "-":
            negative.add(number)
        if counted := _counted(text, end):
            counts.setdefault(counted, set()).add(number)
    return _Numbers(
        frozenset(plain),
        frozenset(scaled),
        frozenset(values | plain),
        frozenset(negative),
        _FALLS.search(text) is not None,
        counts,
    )


def _all_numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """In digits and, in whatever way they may be read, in words."""
    for pattern in (_RUN, _NUMBER):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), _plain_number(match.group())
    for word in number_words(text, ""):
        for number in {*word.groups, *word.words}:
            yield word.start, word.end, str(number)
        if len(word.groups) == 2:
            yield word.start, word.end, "".join(map(str, word.groups))


def _counted(text: str, end: int) -> str:
    """The word behind a number, where it says something."""
    found = _COUNTED.match(text, end)
    word = "" if found is None else found[1].casefold()
    return "" if word in _SAYS_NOTHING else word


def _is_negative(text: str, start: int) -> bool:
    """Without a doubt."""
    before = text[max(0, start - _BEFORE) : start]
    sign = _MINUS.search(before)
    if sign is None:
        return False
    if sign.group()[0] not in "-–":
        return True
    # A range of years has no minus, nor has an item of a list.
    head = before[: sign.start()].rstrip(" \t")
    return bool(head) and not head[-1].isdigit() and head[-1] != "\n"


def _scaled(text: str, end: int, number: str) -> str | None:
    """None where no word like million follows."""
    scale = _SCALE.match(text, end)
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
