# SPDX-License-Identifier: Apache-2.0
"""What is searched: passages of some 120 words, none over the end of a unit."""

from collections.abc import Sequence

from app.core.documents import Passage, Unit


def passages_of(
    unit: Unit, lines: Sequence[str], name: str, language: str = ""
) -> tuple[Passage, ...]:
    """`lines` are `wrap(unit.text)`, `name` is the file's. `language` is that of the units before,
    for a unit whose own text is too short to tell. A unit without words has no passage."""
    raise NotImplementedError
