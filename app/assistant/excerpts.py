# SPDX-License-Identifier: Apache-2.0
"""Documents for models that know no tools: passages found with the question stand in the prompt,
numbered, and the answer's marks, or its words where it has none, lead back to them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.messages import CitationPart, CoveragePart, Message

if TYPE_CHECKING:
    from app.documents.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`number` counts from 1 and is what the model calls it: `[1]`. Lines are display lines."""

    number: int
    document_id: str
    file: str
    page: int | None
    label: str
    first_line: int
    last_line: int
    text: str


def find_excerpts(shelf: "Shelf", question: str, *, max_tokens: int) -> tuple[Excerpt, ...]:
    """The best passages of the shelf for the question that fit, in the order of their places."""
    raise NotImplementedError


def with_excerpts(message: Message, excerpts: Sequence[Excerpt]) -> Message:
    """The user's message with the excerpts in front of its text. DocumentParts go."""
    raise NotImplementedError


def excerpt_citations(answer: str, excerpts: Sequence[Excerpt]) -> tuple[CitationPart, ...]:
    """Of the marks (`[1]`) in the answer; where it has none, of the excerpts whose words its
    sentences share, with an empty `mark`."""
    raise NotImplementedError


def excerpt_coverage(shelf: "Shelf", excerpts: Sequence[Excerpt]) -> tuple[CoveragePart, ...]:
    """One entry for each document of the shelf."""
    raise NotImplementedError
