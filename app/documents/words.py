# SPDX-License-Identifier: Apache-2.0
"""Text as the index wants it: the same on both sides, for documents and for questions."""

from collections.abc import Collection


def language_of(sample: str) -> str:
    """The language's code (`en`, `de`, `zh`), guessed by script and stop words; empty where a short
    or strange text does not tell."""
    raise NotImplementedError


def index_text(text: str, language: str) -> str:
    """Words in one form each, split where the language writes no spaces. SQLite's tokenizer folds
    the rest: case, accents and, by Porter's rules, English endings."""
    raise NotImplementedError


def query_terms(text: str, languages: Collection[str] = ()) -> list[str]:
    """The FTS5 phrases, quoted already, that stand for `text` in documents of these languages: stop
    words are left out unless nothing else is there, and each stretch in "quotes" is one phrase
    beside its words."""
    raise NotImplementedError
