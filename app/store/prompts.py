# SPDX-License-Identifier: Apache-2.0
"""Questions that a person keeps to ask them again."""

from app.core.conversation import SavedPrompt
from app.core.errors import InputError
from app.core.text import one_line
from app.store.database import Database
from app.store.rows import storable


class PromptStore:
    """A prompt without a name or a text, and one that is gone, raise InputError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def prompts(self) -> list[SavedPrompt]:
        """By name."""
        with self._database.reading() as cursor:
            rows = cursor.execute("SELECT id, name, text FROM prompt")
            prompts = [SavedPrompt(*row) for row in rows]
        return sorted(prompts, key=lambda prompt: (prompt.name.casefold(), prompt.id))

    def add(self, name: str, text: str) -> SavedPrompt:
        name, text = _checked(name, text)
        with self._database.transaction() as cursor:
            id_: int = cursor.execute(
                "INSERT INTO prompt (name, text) VALUES (?, ?) RETURNING id", (name, text)
            ).get
        return SavedPrompt(id_, name, text)

    def change(self, prompt: SavedPrompt) -> None:
        name, text = _checked(prompt.name, prompt.text)
        with self._database.transaction() as cursor:
            changed = cursor.execute(
                "UPDATE prompt SET name = ?, text = ? WHERE id = ? RETURNING id",
                (name, text, prompt.id),
            ).get
            if changed is None:
                raise InputError(f"The prompt “{name}” was deleted: save it as a new one.")

    def delete(self, prompt_id: int) -> None:
        """Nothing happens when it is gone already."""
        with self._database.transaction() as cursor:
            cursor.execute("DELETE FROM prompt WHERE id = ?", (prompt_id,))


def _checked(name: str, text: str) -> tuple[str, str]:
    name = storable(one_line(name))
    if not name or not text.strip():
        raise InputError("A saved prompt needs a name and a text.")
    return name, storable(text)
