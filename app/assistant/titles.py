# SPDX-License-Identifier: Apache-2.0
"""A short title for a conversation, written by the model, made safe and never missing."""

import contextlib
import re
import unicodedata

from app.core.citation_marks import without_marks
from app.core.errors import HarmoniumError
from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, Prompt, SamplingParams
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished

TITLE_INSTRUCTIONS = (
    "Write a title of at most six words for this conversation. Answer with the title alone."
)
MAX_TITLE = 60

_QUESTION_CHARACTERS = 1500
_ANSWER_CHARACTERS = 800
_FALLBACK_WORDS = 8
_PARAMS = GenerateParams(
    sampling=SamplingParams(temperature=0.0),
    max_tokens=160,
    think_budget=96,
    aside=True,
)

# Marks that turn the direction of the text around them, and zero-width characters that hide.
# The joiners U+200C and U+200D stay: Persian and emoji need them.
_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
_LINE_MARKUP = re.compile(r"^(?:[#>\s]+|[-*+]\s+|\d+[.)]\s+)+")
_LABEL = re.compile(r"^title\s*:\s*", re.IGNORECASE)
_QUOTES = "\"'`*“”„‟‘’‚‛«»‹›「」『』"


def make_title(engine: EngineClient, question: str, answer: str, date: str) -> str:
    """Never raises for the engine's sake: without a usable answer the title is the beginning of
    the question. May be empty when the question has no letters at all."""
    text = f"{_shorten(question, _QUESTION_CHARACTERS)}\n\n{_shorten(answer, _ANSWER_CHARACTERS)}"
    prompt = Prompt(
        (user_message(text.strip()),), date, Effort.LOW, instructions=TITLE_INSTRUCTIONS
    )
    written: list[str] = []
    with contextlib.suppress(HarmoniumError):
        for reply in engine.generate(prompt, _PARAMS):
            if isinstance(reply, Delta) and reply.kind == "answer":
                written.append(reply.text)
            if isinstance(reply, Finished) and reply.reason is FinishReason.CANCELLED:
                written.clear()
    return clean_title("".join(written)) or title_from(question)


def clean_title(text: str) -> str:
    """One line of plain visible text, at most 60 characters."""
    for line in without_marks(text).splitlines():
        title = _LABEL.sub("", _LINE_MARKUP.sub("", _visible(line)).strip(_QUOTES + " "))
        title = title.strip(_QUOTES + " ").rstrip(".。 ").strip(_QUOTES + " ")
        title = title.replace("**", "").replace("`", "")
        if any(character.isalnum() for character in title):
            return _cut(title)
    return ""


def title_from(question: str) -> str:
    """The first words of the question."""
    words = _visible(" ".join(question[:_QUESTION_CHARACTERS].splitlines())).split()
    short = " ".join(words[:_FALLBACK_WORDS])
    return _cut(short if len(words) <= _FALLBACK_WORDS else f"{short}…")


def _visible(text: str) -> str:
    shown = _INVISIBLE.sub("", text)
    kept = (" " if unicodedata.category(c) in ("Cc", "Cs", "Co") else c for c in shown)
    return " ".join("".join(kept).split())


def _cut(title: str) -> str:
    if len(title) <= MAX_TITLE:
        return title
    head = title[: MAX_TITLE - 1]
    at_word = head.rsplit(" ", 1)[0]
    return (at_word if len(at_word) > MAX_TITLE // 2 else head).rstrip(" ,;:-…") + "…"


def _shorten(text: str, characters: int) -> str:
    return text if len(text) <= characters else text[:characters].rstrip() + " …"
