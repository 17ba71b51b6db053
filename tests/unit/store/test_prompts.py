# SPDX-License-Identifier: Apache-2.0
"""Saved prompts."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.conversation import SavedPrompt
from app.core.errors import InputError
from app.store.database import Database, open_database
from app.store.prompts import PromptStore


@pytest.fixture
def prompts(database: Database) -> PromptStore:
    return PromptStore(database)


def test_prompts_are_kept_by_name(prompts: PromptStore, path: Path) -> None:
    made = [prompts.add(name, f"{name} this:\n") for name in ("translate", "Explain", "Sum up")]
    expected = [made[1], made[2], made[0]]
    assert prompts.prompts() == expected
    other = open_database(path)
    assert PromptStore(other).prompts() == expected
    other.close()


def test_a_prompt_is_changed_and_deleted(prompts: PromptStore) -> None:
    prompt = prompts.add("Explain", "Explain:")
    changed = replace(prompt, name=" Explain\nsimply ", text="As to a child:\n")
    prompts.change(changed)
    assert prompts.prompts() == [SavedPrompt(prompt.id, "Explain simply", "As to a child:\n")]
    prompts.delete(prompt.id)
    prompts.delete(prompt.id)
    assert prompts.prompts() == []
    with pytest.raises(InputError, match="was deleted"):
        prompts.change(changed)


@pytest.mark.parametrize(("name", "text"), [("", "text"), (" \n", "text"), ("name", " \n")])
def test_a_prompt_needs_a_name_and_a_text(prompts: PromptStore, name: str, text: str) -> None:
    with pytest.raises(InputError, match="name and a text"):
        prompts.add(name, text)
    kept = prompts.add("name", "text")
    with pytest.raises(InputError, match="name and a text"):
        prompts.change(SavedPrompt(kept.id, name, text))
    assert prompts.prompts() == [kept]
