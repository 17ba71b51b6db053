# SPDX-License-Identifier: Apache-2.0
"""Splits `<think>…</think>` from the answer while the text arrives, for models without Harmony."""

from typing import Literal

from app.harmony.parser import TextDelta

_OPEN = "<think>"
_CLOSE = "</think>"


class ThinkParser:
    """Thoughts stand at the head of an answer or nowhere: a tag further on is something that the
    answer talks about, and stays. `opened`: the prompt ended inside `<think>`.

    Blanks around the tags belong to neither side.
    """

    def __init__(self, opened: bool) -> None:
        self._state: Literal["start", "thinking", "gap", "answer"] = (
            "thinking" if opened else "start"
        )
        self._held = ""
        self._thought = False

    @property
    def thinking(self) -> bool:
        return self._state == "thinking"

    def feed(self, text: str) -> list[TextDelta]:
        self._held += text
        deltas: list[TextDelta] = []
        while self._held and self._step(deltas):
            pass
        return deltas

    def finish(self) -> list[TextDelta]:
        """What was held back because it might have become a tag."""
        held, self._held = self._held, ""
        if self._state == "thinking":
            return _delta("reasoning", held.rstrip())
        return _delta("answer", held if self._state != "gap" else held.lstrip())

    def _step(self, deltas: list[TextDelta]) -> bool:
        """Whether the state changed, so that the rest is to be looked at again."""
        if self._state == "answer":
            deltas += _delta("answer", self._held)
            self._held = ""
            return False
        if self._state == "thinking":
            return self._think(deltas)
        text = self._held.lstrip()
        tags = (_OPEN, _CLOSE) if self._state == "start" else ()
        for tag in tags:
            if text.startswith(tag):
                self._held = text[len(tag) :]
                self._state = "thinking" if tag == _OPEN else "gap"
                return True
        if any(tag.startswith(text) for tag in tags) or not text:
            return False
        if self._state == "gap":
            self._held = text
        self._state = "answer"
        return True

    def _think(self, deltas: list[TextDelta]) -> bool:
        if not self._thought:
            self._held = self._held.lstrip().removeprefix(_OPEN).lstrip()
            if _OPEN.startswith(self._held):
                return False
        thought, tag, rest = self._held.partition(_CLOSE)
        if tag:
            deltas += _delta("reasoning", thought.rstrip())
            self._held = rest
            self._state = "gap"
            return True
        keep = len(thought) - _partial(thought)
        ready = thought[:keep].rstrip()
        self._held = thought[len(ready) :]
        self._thought = self._thought or bool(ready)
        deltas += _delta("reasoning", ready)
        return False


def _partial(text: str) -> int:
    """How many characters at the end may be the beginning of `</think>`."""
    for size in range(min(len(_CLOSE) - 1, len(text)), 0, -1):
        if text.endswith(_CLOSE[:size]):
            return size
    return 0


def _delta(kind: Literal["reasoning", "answer"], text: str) -> list[TextDelta]:
    return [TextDelta(kind, text)] if text else []
