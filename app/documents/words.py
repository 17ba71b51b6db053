# SPDX-License-Identifier: Apache-2.0
"""Text as the index wants it: the same on both sides, for documents and for questions."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath

from app.documents.stemming import Stems, stems_of
from app.documents.stop_words import STOP_WORDS

_SAMPLE = 2000
_MOST_TERMS = 64
_UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u3096"
    "\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Thai, Lao, Myanmar, Khmer, Kana, Bopomofo, Han, and Hangul, whose words carry their endings."""
_RUN = re.compile(f"[{_UNSPACED}]+")
# Letters and digits with the marks that belong to them, as SQLite's tokenizer is told to see them.
_WORD = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u0591-\u05bd\u0610-\u065f\u0900-\u0dff\u135d-\u135f])+"
)
_INVISIBLE = re.compile("[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u2060\ufeff]+")
"""Also what decorates Arabic: short vowels and the stroke that lengthens words."""
_QUOTED = re.compile(
    '["\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d](.{2,200}?)["\u201c\u201d\u00ab\u00bb\u300c\u300d]'
)
_BY_SCRIPT = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("th", re.compile("[\u0e01-\u0e4e]")),
    ("el", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("he", re.compile("[\u05d0-\u05ea]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LETTER = re.compile(r"[^\W\d_]")
_LANGUAGES_OF = {
    word: [language for language in STOP_WORDS if word in STOP_WORDS[language]]
    for word in frozenset[str]().union(*STOP_WORDS.values())
}
_NAME_PART = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_PORTER = Stems("porter")
"""What SQLite does to each word."""


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """FTS5 phrases, quoted already: `words` for each word in each of its forms, `phrases` for what
    stood in quotation marks."""

    words: tuple[str, ...]
    phrases: tuple[str, ...] = ()

    @property
    def any_word(self) -> str:
        return " OR ".join(self.words)


def language_of(sample: str) -> str:
    """The language's code (`en`, `de`, `zh`), guessed by script and stop words; empty where a short
    or strange text does not tell."""
    sample = sample[:_SAMPLE]
    if not sample.isascii():
        letters = len(_LETTER.findall(sample))
        for language, characters in _BY_SCRIPT:
            # A Japanese text may be Han for the most part, never without any Kana.
            share = 0.1 if language == "ja" else 0.3
            if len(characters.findall(sample)) > share * letters:
                return language
    words = _WORD.findall(_folded(sample))
    found = Counter[str]()
    for word in words:
        for language in _LANGUAGES_OF.get(word, ()):
            found[language] += 1
    if not found:
        return ""
    (language, hits), *others = found.most_common(2)
    is_clear = not others or hits >= 1.25 * others[0][1]
    return language if is_clear and hits >= max(2, 0.18 * len(words)) else ""


def index_text(text: str, language: str) -> str:
    """Words in one form each, split where the language writes no spaces. SQLite's tokenizer folds
    the rest: case, accents and, by Porter's rules, English endings."""
    stems = stems_of(language)
    if text.isascii():
        if stems is None:
            return text
        folded = text.lower()
    else:
        folded = _RUN.sub(_pairs, _folded(text))
        if stems is None:
            return folded
    return " ".join([stems[word] for word in _WORD.findall(folded)])


def query_terms(text: str, languages: Collection[str] = ()) -> QueryTerms:
    """What stands for `text` in documents of these languages. Stop words are left out unless
    nothing else is there."""
    folded = _folded(text)
    words = list(dict.fromkeys(_WORD.findall(_RUN.sub(_pairs, folded))))
    stop_words = _stop_words(text, languages)
    telling = [word for word in words if word not in stop_words] or words
    forms = [stems for language in sorted(languages) if (stems := stems_of(language)) is not None]
    has_plain = not languages or len(forms) < len(set(languages))
    terms: dict[str, str] = {}
    for word in telling[:_MOST_TERMS]:
        if len(word) == 1 and _RUN.match(word):
            terms[word] = f'"{word}" *'
            continue
        for form in [*([word] if has_plain else []), *(stems[word] for stems in forms)]:
            # Two forms that SQLite takes for the same word would count twice.
            terms.setdefault(_PORTER[form], f'"{form}"')
    return QueryTerms(tuple(terms.values()), _phrases(folded, languages))


def name_words(name: str) -> str:
    """The words of a file's name: its parts at `_` and `-`, at a capital in the middle and between
    letters and digits. A name of nothing but numbers says nothing."""
    stem = PurePath(name).stem
    if not _LETTER.search(stem):
        return ""
    parts = _NAME_PART.sub(" ", stem)
    return " ".join(dict.fromkeys([*_WORD.findall(stem), *_WORD.findall(parts)]))


def _phrases(folded: str, languages: Collection[str]) -> tuple[str, ...]:
    phrases: dict[str, None] = {}
    for match in _QUOTED.finditer(folded):
        for language in sorted(languages) or [""]:
            words = _WORD.findall(index_text(match[1], language))
            if len(words) > 1 or (words and _RUN.match(words[0])):
                phrases[f'"{" ".join(words)}"'] = None
    return tuple(phrases)


def porter(word: str) -> str:
    """The word as SQLite's tokenizer keeps it."""
    return _PORTER[word.lower()]


def _stop_words(text: str, languages: Collection[str]) -> Collection[str]:
    language = language_of(text)
    if language in STOP_WORDS and (not languages or language in languages):
        return STOP_WORDS[language]
    words: set[str] = set()
    for language in languages or ("en",):
        words |= STOP_WORDS.get(language, frozenset())
    return words


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).casefold())


def _pairs(run: re.Match[str]) -> str:
    text = run[0]
    if len(text) == 1:
        return f" {text} "
    return f" {' '.join([text[at : at + 2] for at in range(len(text) - 1)])} "
