# SPDX-License-Identifier: Apache-2.0
"""Which passages answer a question: words, file names and, where there are vectors, meaning."""

import contextlib
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from app.core.documents import Document, Hit, Scope
from app.core.errors import EngineError, InputError
from app.documents.words import name_words, porter, query_terms
from app.documents.wrapping import wrap
from app.store.documents import DocumentStore, StoredPassage

_FIRST_STAGE = 200
_RANK_OFFSET = 60
"""Of reciprocal rank fusion; the value of its authors (Cormack, Clarke and Büttcher, 2009)."""
_PHRASE_WEIGHT = 2.0
_NAME_WEIGHT = 0.5
_CLEAR_NAME_WEIGHT = 1.0

_PASSAGES_OF_UNIT = 3
_FILES = 5
_MOST_LINES = 32
"""Of one hit that is made of neighbours."""

_NAMED_FILES = 64
_MOST_NAMED = 20
_NAME_SHARE = 0.6
_SHORTEST_NAME_WORD = 3

_LANGUAGES_KEPT_S = 2.0


class DenseSearch(Protocol):
    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        """Passages by the store's numbers, the best first, with scores of any scale. Empty where
        there are no vectors, or none that suit the documents. May raise EngineError."""
        ...


@dataclass(slots=True)
class _Group:
    """Passages side by side in a unit; the first one gave the score."""

    unit: tuple[str, int]
    first: int
    last: int
    score: float


class Search:
    """Belongs to the thread of its store."""

    def __init__(self, store: DocumentStore, dense: DenseSearch | None = None) -> None:
        self._store = store
        self._dense = dense
        self._kept_languages: tuple[Scope, set[str], float] = (Scope(), set(), 0.0)

    def search(
        self,
        query: str,
        scope: Scope,
        limit: int = 8,
        *,
        lexical_only: bool = False,
        distinct_pages: bool = False,
    ) -> tuple[Hit, ...]:
        """The best first. At most three passages of a unit and five files; passages side by side
        become one. With `distinct_pages` each unit is there once, and files are not limited."""
        if not scope or not query.strip():
            return ()
        ranked = self._ranked(query, scope, lexical_only=lexical_only)
        passages = self._store.passages([number for number, _ in ranked])
        found = [(passages[number], score) for number, score in ranked if number in passages]
        groups = _best_units(found, limit) if distinct_pages else _groups(found, limit)
        return self._hits(groups)

    def _ranked(self, query: str, scope: Scope, *, lexical_only: bool) -> list[tuple[int, float]]:
        terms = query_terms(query, self._languages(scope))
        legs = [(self._store.match(terms.any_word, scope, _FIRST_STAGE), 1.0)]
        if not legs[0][0]:
            beginnings = " OR ".join(f"{word.removesuffix(' *')} *" for word in terms.words)
            legs = [(self._store.match(beginnings, scope, _FIRST_STAGE), 1.0)]
        if terms.phrases:
            exact = self._store.match(" OR ".join(terms.phrases), scope, _FIRST_STAGE)
            legs.append((exact, _PHRASE_WEIGHT))
        named, weight = self._named(query, scope)
        if named:
            those = Scope(documents=tuple(named))
            legs.append((self._store.match(terms.any_word, those, _FIRST_STAGE), weight))
        if self._dense is not None and not lexical_only:
            # Words find without vectors too; why there are none is said where they are made.
            with contextlib.suppress(EngineError):
                legs.append((self._dense.top(query, scope, _FIRST_STAGE), 1.0))
        legs = [leg for leg in legs if leg[0]]
        return legs[0][0] if len(legs) == 1 else _fused(legs)

    def _languages(self, scope: Scope) -> set[str]:
        """Looked up again now and then: a document in a new language may have been read."""
        kept_scope, kept, until = self._kept_languages
        if kept_scope != scope or not kept or time.monotonic() > until:
            kept = self._store.languages(scope)
            self._kept_languages = (scope, kept, time.monotonic() + _LANGUAGES_KEPT_S)
        return kept

    def _named(self, query: str, scope: Scope) -> tuple[list[str], float]:
        """The documents whose names the question names, and how much that counts. None when it
        names most of them, or one only with numbers."""
        terms = query_terms(query)
        candidates = self._store.match_names(terms.any_word, scope, _NAMED_FILES)
        if not candidates:
            return [], 0.0
        asked = {porter(word.strip('"* ')) for word in terms.words}
        best = candidates[0][1]
        names: list[str] = []
        most = 0
        for document, score in candidates:
            said = asked & {porter(word) for word in name_words(document.name).split()}
            tells = any(len(word) >= _SHORTEST_NAME_WORD and word.isalpha() for word in said)
            if tells and score >= _NAME_SHARE * best:
                names.append(document.id)
                most = max(most, len(said))
        if len(names) > min(_MOST_NAMED, self._store.count_in(scope) // 2):
            return [], 0.0
        return names, _CLEAR_NAME_WEIGHT if most > 1 else _NAME_WEIGHT

    def _hits(self, groups: Iterable[_Group]) -> tuple[Hit, ...]:
        documents: dict[str, Document] = {}
        hits: list[Hit] = []
        for group in groups:
            document_id, number = group.unit
            if document_id not in documents:
                documents |= {found.id: found for found in self._store.by_ids([document_id])}
            # Another process may have removed it since it was found.
            try:
                stored = self._store.unit(document_id, number)
            except InputError:
                continue
            if stored is None or document_id not in documents:
                continue
            lines = wrap(stored.unit.text)[group.first : group.last + 1]
            hits.append(
                Hit(
                    document=documents[document_id],
                    page=stored.unit.page,
                    label=stored.unit.label,
                    section=stored.unit.section,
                    first_line=stored.first_line + group.first,
                    last_line=stored.first_line + group.last,
                    score=group.score,
                    text="\n".join(lines),
                )
            )
        return tuple(hits)


def _fused(legs: Iterable[tuple[list[tuple[int, float]], float]]) -> list[tuple[int, float]]:
    """By the reciprocals of their ranks: scores of different legs cannot be compared."""
    scores: dict[int, float] = {}
    for leg, weight in legs:
        for rank, (number, _) in enumerate(leg, 1):
            scores[number] = scores.get(number, 0.0) + weight / (_RANK_OFFSET + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


def _best_units(found: Iterable[tuple[StoredPassage, float]], limit: int) -> list[_Group]:
    units: dict[tuple[str, int], _Group] = {}
    for passage, score in found:
        unit = (passage.document_id, passage.unit)
        if unit not in units:
            if len(units) == limit:
                break
            units[unit] = _Group(unit, passage.first_line, passage.last_line, score)
    return list(units.values())


def _groups(found: Iterable[tuple[StoredPassage, float]], limit: int) -> list[_Group]:
    groups: list[_Group] = []
    of_unit = Counter[tuple[str, int]]()
    files: set[str] = set()
    for passage, score in found:
        unit = (passage.document_id, passage.unit)
        if of_unit[unit] == _PASSAGES_OF_UNIT:
            continue
        if passage.document_id not in files and len(files) == _FILES:
            continue
        if not _has_joined(groups, unit, passage):
            if len(groups) == limit:
                continue
            groups.append(_Group(unit, passage.first_line, passage.last_line, score))
        of_unit[unit] += 1
        files.add(passage.document_id)
    return groups


def _has_joined(groups: Iterable[_Group], unit: tuple[str, int], passage: StoredPassage) -> bool:
    for group in groups:
        first = min(group.first, passage.first_line)
        last = max(group.last, passage.last_line)
        is_beside = passage.first_line <= group.last + 1 and group.first <= passage.last_line + 1
        if group.unit == unit and is_beside and last - first < _MOST_LINES:
            group.first, group.last = first, last
            return True
    return False
