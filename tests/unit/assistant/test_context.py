# SPDX-License-Identifier: Apache-2.0
"""Which turns leave when a conversation outgrows the context."""

import itertools
from dataclasses import replace

import pytest

from app.assistant.context import fit, measure
from app.core.conversation import ContextFit
from app.core.errors import ContextOverflow, InputError
from app.core.messages import Message, Role, TextPart, ToolCallPart, ToolResultPart, user_message
from app.core.params import Prompt
from tests.unit.assistant.conftest import MakeEngine, PlayedEngine

SYSTEM_TOKENS = 61
N_CTX = 4096
ROOM = N_CTX - N_CTX // 4 - SYSTEM_TOKENS


@pytest.fixture
def engine(make_engine: MakeEngine) -> PlayedEngine:
    """One token a character."""
    return make_engine([], n_ctx=N_CTX, tokens_per_character=1)


def turn(question: int, answer: int) -> list[Message]:
    return [user_message("q" * question), Message(Role.ASSISTANT, (TextPart("a" * answer),))]


def prompt(*messages: Message) -> Prompt:
    return Prompt(messages, "2026-01-01")


def size(messages: tuple[Message, ...]) -> int:
    return sum(len(message.text) for message in messages)


def test_what_fits_stays_whole(engine: PlayedEngine) -> None:
    whole = prompt(*turn(100, 100), user_message("q" * (ROOM - 200)))
    fitted = fit(engine, whole)
    assert fitted.prompt == whole
    assert fitted.messages_dropped == 0


def test_one_token_too_many_drops_the_oldest_whole_turn(engine: PlayedEngine) -> None:
    last = user_message("q" * (ROOM - 199))
    fitted = fit(engine, prompt(*turn(100, 100), last))
    assert fitted.prompt.messages == (last,)
    assert fitted.messages_dropped == 2


def test_the_cut_stays_in_place_for_several_turns(engine: PlayedEngine) -> None:
    """So that the engine can go on from what it has read."""
    messages: list[Message] = []
    cuts: list[int] = []
    for _ in range(60):
        question = user_message("q" * 50)
        fitted = fit(engine, prompt(*messages, question))
        assert size(fitted.prompt.messages) <= ROOM
        assert fitted.prompt.messages == (*messages, question)[fitted.messages_dropped :]
        assert fitted.prompt.messages[0].role is Role.USER
        cuts.append(fitted.messages_dropped)
        messages += [question, *turn(50, 150)[1:]]
    assert cuts == sorted(cuts)
    moves = sum(before != after for before, after in itertools.pairwise(cuts))
    # 200 tokens a turn, a quarter of the room is gained each time: about four turns of peace.
    assert 1 < moves <= 60 * 200 / (ROOM / 4) + 1


def test_the_last_question_alone_must_fit(engine: PlayedEngine) -> None:
    assert fit(engine, prompt(user_message("q" * ROOM))).messages_dropped == 0
    with pytest.raises(ContextOverflow, match=f"about {ROOM + 1} tokens .* read {ROOM} at once"):
        fit(engine, prompt(*turn(10, 10), user_message("q" * (ROOM + 1))))


def test_a_running_turn_stays_with_its_question(engine: PlayedEngine) -> None:
    question = user_message("q" * 1000)
    running = Message(
        Role.ASSISTANT,
        (ToolCallPart("functions.f", "{}"), ToolResultPart("functions.f", "r" * 1500)),
    )
    fitted = fit(engine, prompt(*turn(500, 500), question, running))
    assert fitted.prompt.messages == (question, running)
    too_long = Message(Role.ASSISTANT, (ToolResultPart("functions.f", "r" * ROOM),))
    with pytest.raises(ContextOverflow, match="results of its tools"):
        fit(engine, prompt(question, too_long))


def test_a_turn_that_was_too_large_for_a_smaller_context_leaves(engine: PlayedEngine) -> None:
    last = user_message("q" * 10)
    fitted = fit(engine, prompt(*turn(ROOM * 2, 10), *turn(10, ROOM), last))
    assert fitted.prompt.messages == (last,)
    assert fitted.messages_dropped == 4


def test_a_prompt_without_messages_is_left_alone(engine: PlayedEngine) -> None:
    assert fit(engine, prompt()).prompt == prompt()


def test_without_a_model_there_is_nothing_to_fit_into(engine: PlayedEngine) -> None:
    engine.stop()
    with pytest.raises(InputError, match="No model is loaded"):
        fit(engine, prompt(user_message("q")))


def test_what_is_measured_is_what_fits(engine: PlayedEngine) -> None:
    messages: list[Message] = []
    for _ in range(40):
        question = user_message("q" * 50)
        whole = prompt(*messages, question)
        total = SYSTEM_TOKENS + size(whole.messages)
        dropped = fit(engine, whole).messages_dropped
        assert measure(engine, whole) == ContextFit(total, N_CTX, dropped, 0)
        messages += [question, Message(Role.ASSISTANT, (TextPart("a" * 150),))]


def test_a_question_alone_may_be_too_long_by_so_much(engine: PlayedEngine) -> None:
    measured = measure(engine, prompt(*turn(100, 100), user_message("q" * (ROOM + 17))))
    assert measured.tokens_over == 17
    assert measured.messages_dropped == 0


def test_an_endless_conversation_is_counted_at_its_end_and_estimated_before(
    engine: PlayedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.assistant.context._EXACT_CHARACTERS", 1000)
    old, new = turn(4000, 4000), turn(300, 300)
    last = user_message("q" * 100)
    measured = measure(engine, prompt(*old, *new, last))
    assert measured.prompt_tokens == SYSTEM_TOKENS + 8000 // 4 + 700
    assert measured.messages_dropped == 0
    crowded = measure(engine, prompt(*old, *old, *new, last))
    assert crowded.messages_dropped == 4


def test_an_answer_that_cannot_go_on_says_what_to_do(engine: PlayedEngine) -> None:
    whole = prompt(*turn(100, ROOM))
    with pytest.raises(ContextOverflow, match="the answer so far"):
        fit(engine, replace(whole, continues=True))
