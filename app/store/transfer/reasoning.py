# SPDX-License-Identifier: Apache-2.0
"""Reasoning that other programs keep in the text of an answer."""

from collections.abc import Iterator

from app.core.messages import Part, ReasoningPart, TextPart

# How a stretch of reasoning begins and ends where programs leave the model's own marks in the
# text: most models' tags, and gpt-oss's channels.
_MARKS = (
    ("<think>", ("</think>",)),
    ("<thinking>", ("</thinking>",)),
    (
        "<|channel|>analysis<|message|>",
        (
            "<|end|><|start|>assistant<|channel|>final<|message|>",
            "<|start|>assistant<|channel|>final<|message|>",
            "<|end|>",
        ),
    ),
)


def split_reasoning(text: str, seconds: float = 0.0) -> Iterator[Part]:
    """Stretches of reasoning at the beginning of an answer, then the answer. Marks further on are
    what the answer talks about. One that is not closed lasts to the end."""
    rest = text
    while (found := _opening(rest.lstrip())) is not None:
        opening, endings = found
        inner = rest.lstrip()[len(opening) :]
        end, ending = _first(inner, endings)
        if thought := inner[:end].strip():
            yield ReasoningPart(thought, seconds)
        rest = inner[end + len(ending) :]
        seconds = 0.0
    if rest is not text:
        rest = rest.strip()
    if rest:
        yield TextPart(rest)


def _opening(text: str) -> tuple[str, tuple[str, ...]] | None:
    return next((mark for mark in _MARKS if text.startswith(mark[0])), None)


def _first(text: str, endings: tuple[str, ...]) -> tuple[int, str]:
    found = [(at, -len(ending), ending) for ending in endings if (at := text.find(ending)) >= 0]
    if not found:
        return len(text), ""
    at, _, ending = min(found)
    return at, ending
