# SPDX-License-Identifier: Apache-2.0
"""Conversations that are long enough for their states to be worth keeping."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.events import FinishReason, Usage
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort, GenerateParams, LoadParams, Prompt, StateKey, StatesPlace
from app.engine.client import EngineClient, default_engine_command
from app.engine.protocol import Delta, Finished
from app.store.states import open_states
from tests.helpers.conversing import GREEDY, SMALL
from tests.helpers.tiny_model.corpus import well_formed_cases

MODEL_KEY = "tiny"
SYSTEM_TOKENS = 64
"""At most so many tokens are the same in two of these conversations, and a little more."""
MOST_ANSWER_TOKENS = 60
_WORDS = sorted({word for case in well_formed_cases() for word in case.question.split()})


def states_client(
    model: Path,
    folder: Path,
    *,
    max_bytes: int = 1024**3,
    ram_bytes: int | None = None,
    params: LoadParams = SMALL,
    model_key: str = MODEL_KEY,
    key: str = "",
) -> EngineClient:
    """Keeps its states in `folder`/states, encrypted if there is a key. The caller stops it."""
    place = StatesPlace(str(folder / "states"), max_bytes, ram_bytes, key)
    client = EngineClient(default_engine_command(), folder / "logs", place, open_states)
    client.load(model, params, model_key=model_key)
    return client


def state_paths(folder: Path) -> list[Path]:
    """The files of all states, half written ones included."""
    place = folder / "states"
    return sorted(place.iterdir()) if place.exists() else []


@dataclass
class Turn:
    """What one question gave."""

    answer: str
    usage: Usage
    reason: FinishReason


class Talk:
    """A conversation whose first question has so many words, drawn from what the tiny model
    knows."""

    def __init__(
        self, name: str, *, words: int = 300, is_kept: bool = True, tags: Sequence[str] = ()
    ) -> None:
        self.key = StateKey(name, is_kept, tuple(tags))
        self.prompt = self._start(name, words)
        self.read = 0
        """Tokens that an engine has read or written for this conversation and that its next
        prompt begins with; more where the last turn had no reasoning."""

    @staticmethod
    def _start(name: str, words: int) -> Prompt:
        chance = random.Random(name)
        text = " ".join(chance.choice(_WORDS) for _ in range(words))
        return Prompt((user_message(text),), "2025-08-05", Effort.LOW)

    def ask(self, client: EngineClient) -> Turn:
        """Asks, and makes the next question."""
        turn = answer(client, self.prompt, self.key)
        said = Message(Role.ASSISTANT, (TextPart(turn.answer),))
        messages = (*self.prompt.messages, said, user_message("And what else is there?"))
        self.prompt = replace(self.prompt, messages=messages)
        # <|channel|> follows the prompt; then the reasoning, which the next prompt leaves out. Of
        # an answer without text it leaves out everything, and begins a question after <|start|>.
        self.read = turn.usage.prompt_tokens + (1 if turn.answer else -1)
        return turn


def answer(client: EngineClient, prompt: Prompt, key: StateKey) -> Turn:
    params = GenerateParams(sampling=GREEDY, max_tokens=MOST_ANSWER_TOKENS, think_budget=8)
    texts: list[str] = []
    for reply in client.generate(prompt, params, state=key):
        if isinstance(reply, Delta) and reply.kind == "answer":
            texts.append(reply.text)
        elif isinstance(reply, Finished):
            return Turn("".join(texts), reply.usage, reply.reason)
    raise AssertionError("no ending")
