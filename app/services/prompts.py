# SPDX-License-Identifier: Apache-2.0
"""The prompts that a person keeps for another time."""

from PySide6.QtCore import QObject, Signal

from app.core.conversation import SavedPrompt
from app.core.errors import HarmoniumError, InputError
from app.core.text import one_line
from app.store.prompts import PromptStore

NAME_LENGTH = 80


class Prompts(QObject):
    """`failed` carries a HarmoniumError."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, store: PromptStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._prompts: tuple[SavedPrompt, ...] | None = None

    @property
    def prompts(self) -> tuple[SavedPrompt, ...]:
        """By name."""
        if self._prompts is None:
            try:
                self._prompts = tuple(self._store.prompts())
            except HarmoniumError as exc:
                self.failed.emit(exc)
                return ()
        return self._prompts

    def matching(self, words: str) -> tuple[SavedPrompt, ...]:
        """Names that begin with `words` first, then those that contain all of them."""
        wanted = words.casefold().split()
        start = " ".join(wanted)
        found = [
            prompt
            for prompt in self.prompts
            if all(word in prompt.name.casefold() for word in wanted)
        ]
        return tuple(sorted(found, key=lambda prompt: not _starts(prompt, start)))

    def save(self, name: str, text: str, prompt_id: int | None = None) -> SavedPrompt | None:
        """A new prompt, or another name and text for one. None: `failed` has said why."""
        name = one_line(name)[:NAME_LENGTH]
        try:
            if not name or not text.strip():
                sentence = self.tr("A saved prompt needs a name and a text: write both.")
                raise InputError(sentence)
            if prompt_id is None:
                prompt = self._store.add(name, text)
            else:
                prompt = SavedPrompt(prompt_id, name, text)
                self._store.change(prompt)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return None
        self._refresh()
        return prompt

    def delete(self, prompt_id: int) -> None:
        try:
            self._store.delete(prompt_id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self._refresh()

    def _refresh(self) -> None:
        self._prompts = None
        self.changed.emit()


def _starts(prompt: SavedPrompt, start: str) -> bool:
    return prompt.name.casefold().startswith(start)
