# SPDX-License-Identifier: Apache-2.0
"""The sentences of errors in the language of the window.

They are made in English by layers that know nothing of languages, in processes that have no
window, and some are stored. So each is known again by its template: packaging/translations.py
finds those in the source and writes the list that is read here.
"""

import functools
import json
import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.values import value_class
from app.paths import RESOURCES

LIST = RESOURCES / "translations" / "sentences.json"
MAX_CHARACTERS = 8_000

_CONTEXT = "Sentences"
_DEPTH = 3
"""A clause in a clause in a sentence."""
_PLACE = re.compile(r"\{(\d+)\}")
_COUNT = re.compile(r"\d{1,3}(?:,\d{3})+")


@value_class
class Template:
    """`texts` are what stands before, between and behind its values."""

    source: str
    texts: tuple[str, ...]

    def values(self, message: str) -> list[str] | None:
        """None when the message is none of this kind. Takes time in proportion to its length."""
        first, *others = self.texts
        if not others:
            return [] if message == first else None
        at, end = len(first), len(message) - len(others[-1])
        if at > end or not message.startswith(first) or not message.endswith(others[-1]):
            return None
        values: list[str] = []
        for text in others[:-1]:
            found = message.find(text, at, end)
            if found < 0:
                return None
            values.append(message[at:found])
            at = found + len(text)
        return [*values, message[at:end]]


@value_class
class _Templates:
    """`whole` are those without values; the others are in order of how much they say."""

    whole: frozenset[str]
    others: tuple[Template, ...]

    def fitting(self, message: str) -> tuple[str, list[str]] | None:
        """The template and the values."""
        if message in self.whole:
            return message, []
        for template in self.others:
            values = template.values(message)
            if values is not None:
                return template.source, values
        return None


def in_words(message: str) -> str:
    """What cannot be said in the language of the window stays as it is."""
    if len(message) > MAX_CHARACTERS or QLocale().language() == QLocale.Language.English:
        return message
    return _said(message, _templates("sentences"), _DEPTH) or message


def template_of(source: str) -> Template:
    texts = _PLACE.split(source)[::2]
    return Template(source, tuple(texts))


def _said(message: str, templates: _Templates, depth: int) -> str | None:
    found = templates.fitting(message)
    if found is None:
        return None
    source, values = found
    translated = QCoreApplication.translate(_CONTEXT, source)
    places = {int(number) for number in _PLACE.findall(translated)}
    # A catalogue may lack it, or be wrong about its places.
    if translated == source or places != set(range(len(values))):
        return None
    said = [_value(value, depth - 1) for value in values]
    return _PLACE.sub(lambda place: said[int(place[1])], translated)


def _value(value: str, depth: int) -> str:
    if _COUNT.fullmatch(value) and len(value) < 20:
        return QLocale().toString(int(value.replace(",", "")))
    said = _said(value, _templates("clauses"), depth) if depth and value else None
    return value if said is None else said


@functools.cache
def _templates(name: str) -> _Templates:
    """`clauses`: a value may be a sentence as well."""
    lists: dict[str, list[str]] = json.loads(LIST.read_text("utf-8"))
    sources: Sequence[str] = lists["sentences"]
    if name == "clauses":
        sources = [*sources, *lists["clauses"]]
    templates = [template_of(source) for source in sources]
    others = [template for template in templates if len(template.texts) > 1]
    others.sort(key=lambda template: sum(map(len, template.texts)), reverse=True)
    whole = frozenset(template.source for template in templates if len(template.texts) == 1)
    return _Templates(whole, tuple(others))
