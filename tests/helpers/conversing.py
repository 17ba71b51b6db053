# SPDX-License-Identifier: Apache-2.0
"""Talking with the tiny model through the engine client, as the assistant layer does."""

from dataclasses import dataclass, field

from app.core.events import Usage
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import (
    Effort,
    GenerateParams,
    LoadParams,
    Prompt,
    SamplingParams,
    ToolSpec,
)
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished, PromptProgress, ToolCall
from tests.helpers.tiny_model.corpus import WEATHER_FUNCTION, Case

GREEDY = SamplingParams(temperature=0)
SMALL = LoadParams(n_ctx=8192, threads=1)
"""One thread: two that wait for each other crawl when something else keeps a core busy."""
WEATHER = ToolSpec(
    WEATHER_FUNCTION["name"], WEATHER_FUNCTION["description"], WEATHER_FUNCTION["parameters"]
)


@dataclass
class Reply:
    """What one request to the engine gave. `texts` maps delta kinds to their whole text."""

    finished: Finished
    deltas: list[Delta] = field(default_factory=list[Delta])
    calls: list[ToolCall] = field(default_factory=list[ToolCall])
    progress: list[PromptProgress] = field(default_factory=list[PromptProgress])

    def text(self, kind: str) -> str:
        return "".join(delta.text for delta in self.deltas if delta.kind == kind)

    @property
    def reasoning(self) -> str:
        return self.text("reasoning")

    @property
    def answer(self) -> str:
        return self.text("answer")

    @property
    def usage(self) -> Usage:
        return self.finished.usage

    @property
    def message(self) -> Message:
        return Message(Role.ASSISTANT, (ReasoningPart(self.reasoning), TextPart(self.answer)))


def prompt_of(case: Case, *messages: Message, date: str | None = None) -> Prompt:
    """The case's prompt; `messages` replace its history and question."""
    history = [
        user_message(text) if role == "user" else Message(Role.ASSISTANT, (TextPart(text),))
        for role, text in case.history
    ]
    return Prompt(
        messages=messages or (*history, user_message(case.question)),
        date=date or case.date,
        effort=Effort(case.effort),
        instructions=case.instructions or "",
        tools=(WEATHER,) if "functions" in case.tools else (),
    )


def ask(client: EngineClient, prompt: Prompt, **params: object) -> Reply:
    """Greedy unless said otherwise."""
    values: dict[str, object] = {"sampling": GREEDY, **params}
    deltas: list[Delta] = []
    calls: list[ToolCall] = []
    progress: list[PromptProgress] = []
    for reply in client.generate(prompt, GenerateParams(**values)):  # type: ignore[arg-type]
        match reply:
            case Delta():
                deltas.append(reply)
            case ToolCall():
                calls.append(reply)
            case PromptProgress():
                progress.append(reply)
            case Finished():
                return Reply(reply, deltas, calls, progress)
    raise AssertionError("no ending")
