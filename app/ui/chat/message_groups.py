# SPDX-License-Identifier: Apache-2.0
"""The parts of a message as they are shown: texts, and reasoning with its tool steps."""

from collections.abc import Sequence

from app.core.citation_marks import MarkReader, without_marks
from app.core.messages import (
    AttachmentPart,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Part,
    PreamblePart,
    TextPart,
)
from app.core.values import value_class

_BESIDE = (AttachmentPart, DocumentPart, CitationPart, CoveragePart)
"""What is shown before or after all of the others."""


@value_class
class Group:
    """Neighbouring parts that are shown as one: text, or reasoning with its tool steps. `first`
    is the place of the first one in the message."""

    is_text: bool
    first: int
    parts: tuple[Part, ...]

    @property
    def is_answer(self) -> bool:
        return isinstance(self.parts[0], TextPart)

    def read(self, reader: MarkReader) -> str:
        """Its text with tokens for its marks. Those of preambles are never checked."""
        texts = [part.text for part in self.parts if isinstance(part, TextPart)]
        preambles = [part.text for part in self.parts if isinstance(part, PreamblePart)]
        return reader.read("".join(texts)) if texts else without_marks("".join(preambles))


def groups_of(parts: Sequence[Part]) -> list[Group]:
    groups: list[Group] = []
    for index, part in enumerate(parts):
        if isinstance(part, _BESIDE):
            continue
        is_text = isinstance(part, TextPart | PreamblePart)
        last = groups[-1] if groups else None
        # A preamble and the answer stay apart: each is a text of its own.
        joins = last is not None and last.is_text == is_text
        if last is not None and joins and (not is_text or last.parts[-1].type == part.type):
            groups[-1] = Group(is_text, last.first, (*last.parts, part))
        else:
            groups.append(Group(is_text, index, (part,)))
    return groups
