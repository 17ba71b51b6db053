# SPDX-License-Identifier: Apache-2.0
"""Answers that broke off, and go on."""

from pathlib import Path
from typing import Any

import pytest

from app.core.conversation import MessageState
from app.core.events import FinishReason
from app.core.messages import ReasoningPart, Role, TextPart
from app.core.params import Effort
from app.engine.client import default_engine_command
from tests.helpers.tiny_model.corpus import CASES
from tests.unit.services.conftest import OpenTalk, generates, say

LONG = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}


def usage(prompt: int, reasoning: int, answer: int) -> dict[str, Any]:
    return {
        "prompt_tokens": prompt,
        "cached_tokens": 0,
        "reasoning_tokens": reasoning,
        "answer_tokens": answer,
    }


def test_a_stopped_answer_goes_on_in_the_same_message(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk([LONG], say("and the rest"))
    assert talk.session.send("Write")
    talk.wait(lambda: bool(talk.session.nodes[-1].message.text))
    assert not talk.session.can_continue(talk.session.nodes[-1].id)
    first = talk.ended(lambda: talk.session.stop())
    assert first.state is MessageState.CANCELLED
    assert talk.session.can_continue(first.id)
    talk.changed.clear()
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    assert talk.changed[0].state is MessageState.GENERATING
    assert talk.changed[0].message == first.message
    assert second.id == first.id
    assert second.message.parts == (TextPart(first.message.text + "and the rest"),)
    assert (second.state, second.finish) == (MessageState.COMPLETE, FinishReason.STOP)
    assert talk.stored[0].nodes[-1].message == second.message
    prompt = generates(echo)[-1].prompt
    assert prompt.continues
    assert prompt.messages[-1] == first.message
    assert not talk.session.can_continue(first.id)


def test_an_answer_at_its_limit_goes_on_and_its_figures_add_up(open_talk: OpenTalk) -> None:
    thought = {"delta": "reasoning", "text": "Hm"}
    cut = [thought, *say("One,"), {"finish": "length", "usage": usage(70, 5, 2)}]
    rest = [*say(" two."), {"finish": "stop", "usage": usage(90, 0, 3)}]
    talk = open_talk(cut, rest)
    first = talk.ask("Count")
    assert (first.state, first.finish) == (MessageState.COMPLETE, FinishReason.LENGTH)
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    assert second.message.text == "One, two."
    assert second.usage is not None
    assert second.usage.prompt_tokens == 70
    assert (second.usage.reasoning_tokens, second.usage.answer_tokens) == (5, 5)
    assert first.timings is not None
    assert second.timings is not None
    assert second.timings.total_s > first.timings.total_s


def test_a_thought_goes_on_within_its_part(open_talk: OpenTalk) -> None:
    cut = [{"delta": "reasoning", "text": "Let me"}, {"finish": "length"}]
    rest = [{"delta": "reasoning", "text": " see."}, *say("Yes.")]
    talk = open_talk(cut, rest)
    first = talk.ask("Is it?")
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    reasoning, answer = second.message.parts
    assert isinstance(reasoning, ReasoningPart)
    assert reasoning.text == "Let me see."
    assert answer == TextPart("Yes.")


def test_an_answer_goes_on_after_a_crash(open_talk: OpenTalk, tmp_path: Path) -> None:
    crash = [*say("Half"), {"wait": 0.2}, {"crash": True}]
    talk = open_talk(crash, say(" and half"), state=str(tmp_path / "state"))
    first = talk.ask("All")
    assert first.state is MessageState.INTERRUPTED
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    assert second.message.text == "Half and half"
    assert second.error == ""


def test_a_failure_while_it_goes_on_keeps_what_was_there(open_talk: OpenTalk) -> None:
    cut = [*say("One,"), {"finish": "length"}]
    failing = [{"fail": "internal", "message": "It broke. Try again."}]
    talk = open_talk(cut, failing)
    first = talk.ask("Count")
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    assert second.message == first.message
    assert (second.state, second.error) == (MessageState.FAILED, "It broke. Try again.")
    assert talk.session.can_continue(first.id)


def test_only_the_last_thing_said_can_go_on(open_talk: OpenTalk) -> None:
    talk = open_talk([*say("One,"), {"finish": "length"}], say("Two"))
    first = talk.ask("Count")
    talk.ask("Something else")
    assert not talk.session.can_continue(first.id)
    assert not talk.session.can_continue(talk.session.nodes[0].id)
    assert not talk.session.can_continue(10_000)
    before = talk.texts
    talk.session.continue_answer(first.id)
    assert talk.texts == before


@pytest.mark.parametrize("tokens", [12, 40])
def test_the_tiny_model_says_the_same_with_a_stop_in_between(
    open_talk: OpenTalk, tiny_model: Path, tokens: int
) -> None:
    case = CASES["deliberate"]
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.wish(threads=1, n_ctx=2048)
    talk.settings.temperature = 0.0
    talk.settings.max_tokens = 16 if tokens == 12 else tokens
    first = talk.ask(case.question)
    assert first.finish is FinishReason.LENGTH
    talk.settings.max_tokens = None
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    assert second.message.reasoning == case.reasoning
    assert second.message.text == case.answer
    assert [node.message.role for node in talk.session.nodes] == [Role.USER, Role.ASSISTANT]


def test_a_model_with_a_template_goes_on_in_its_own_words(
    open_talk: OpenTalk, starter: Path
) -> None:
    talk = open_talk(command=default_engine_command(), model=starter)
    talk.wish(threads=1, n_ctx=1024)
    talk.settings.temperature = 0.0
    talk.settings.max_tokens = 16
    first = talk.ask("Name three colours.")
    assert first.finish is FinishReason.LENGTH
    second = talk.ended(lambda: talk.session.continue_answer(first.id))
    talk.settings.max_tokens = 32
    whole = talk.ended(lambda: talk.session.regenerate(first.id))
    assert second.message == whole.message
    assert len(second.message.text) > len(first.message.text)


def test_the_starter_answers_what_gpt_oss_did_and_back(
    open_talk: OpenTalk, starter: Path, tiny_model: Path
) -> None:
    case = CASES["deliberate"]
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.models.refresh()
    talk.wait(lambda: talk.models.current_entry is not None)
    talk.wish(threads=1, n_ctx=1024)
    talk.settings.temperature = 0.0
    first = talk.ask(case.question)
    talk.settings.max_tokens = 16
    second = talk.ended(lambda: talk.session.regenerate(first.id, model=starter))
    talk.settings.max_tokens = None
    third = talk.ended(lambda: talk.session.regenerate(first.id, model=tiny_model))
    assert first.message.text == third.message.text == case.answer
    assert second.message.text
    assert first.model == third.model != second.model
    assert (first.effort, second.effort, third.effort) == (Effort.MEDIUM, None, Effort.MEDIUM)
    assert talk.session.siblings(first.id) == (first.id, second.id, third.id)
