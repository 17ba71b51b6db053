# SPDX-License-Identifier: Apache-2.0
"""What a conversation reads again, and that reuse never changes what the model says."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.messages import (
    AttachmentPart,
    Message,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Prompt
from app.engine.client import EngineClient, default_engine_command
from app.harmony.render import render_prompt
from app.harmony.tokens import ASSISTANT, CALL, CHANNEL, END, START, vocabulary
from tests.helpers.conversing import SMALL, Reply, ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES, completion_ids, well_formed_cases

TOKENS = 16
QUESTIONS = [
    case.question
    for case in well_formed_cases()
    if not case.tools and not case.history and not case.instructions and not case.effort_matters
]


def test_a_new_turn_reads_the_answer_without_its_reasoning_and_the_new_question(
    client: EngineClient,
) -> None:
    case = CASES["nine_1"]
    first = prompt_of(case)
    answer = ask(client, first)
    assert answer.reasoning
    second = replace(
        first,
        messages=(
            *first.messages,
            Message(Role.ASSISTANT, (TextPart(answer.answer),)),
            user_message(CASES["nine_2"].question),
        ),
    )
    in_memory = (*render_prompt(first).ids, *completion_ids(case))
    wanted = render_prompt(second).ids
    common = next(i for i, (a, b) in enumerate(zip(in_memory, wanted, strict=False)) if a != b)
    reply = ask(client, second)
    assert reply.usage.cached_tokens == common
    assert reply.usage.prompt_tokens == len(wanted)
    assert common == answer.usage.prompt_tokens + 1
    assert reply.answer == CASES["nine_2"].answer


@pytest.fixture(scope="module")
def narrow(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    """Layers with a sliding window keep 512 tokens, fewer than the long answer has."""
    client = EngineClient(default_engine_command(), tmp_path_factory.mktemp("logs"))
    client.load(tiny_model, replace(SMALL, n_batch=128))
    yield client
    client.stop()


LONG = prompt_of(CASES["count"])
QUESTION = "Is it raining, and where is it raining, and since when has it been raining there?"
with_and_without_aside = pytest.mark.parametrize("aside", [False, True], ids=["", "aside"])
after_an_aside = pytest.mark.parametrize(
    "aside", [pytest.param(False, marks=pytest.mark.long, id=""), pytest.param(True, id="aside")]
)
"""Where one that comes in between makes it harder, and nothing easier."""


def long_answer(client: EngineClient, *, aside: bool) -> Reply:
    """Ends far behind the window of its question."""
    reply = ask(client, LONG)
    assert reply.usage.answer_tokens + reply.usage.reasoning_tokens > 512
    if aside:
        ask(client, prompt_of(CASES["greeting"]), aside=True, max_tokens=30)
    return reply


def parting(one: Sequence[int], other: Sequence[int]) -> int:
    return next(i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)


@with_and_without_aside
def test_another_answer_to_the_same_question_evaluates_nothing_of_the_prompt(
    narrow: EngineClient, aside: bool
) -> None:
    first = long_answer(narrow, aside=aside)
    again = ask(narrow, LONG)
    assert again.usage.cached_tokens == again.usage.prompt_tokens
    assert (again.reasoning, again.answer) == (first.reasoning, first.answer)


@after_an_aside
def test_a_question_after_an_answer_that_was_stopped_before_its_text_reads_only_itself(
    narrow: EngineClient, aside: bool
) -> None:
    long_answer(narrow, aside=aside)
    stopped = Message(Role.ASSISTANT, (ReasoningPart("Let me"),))
    anew = replace(LONG, messages=(*LONG.messages, stopped, user_message(QUESTION)))
    ids = render_prompt(anew).ids
    reply = ask(narrow, anew, max_tokens=5)
    assert reply.usage.prompt_tokens == len(ids)
    assert reply.usage.cached_tokens == parting(render_prompt(LONG).ids, ids)


@after_an_aside
def test_a_question_in_other_words_evaluates_its_own_text_alone(
    narrow: EngineClient, aside: bool
) -> None:
    long_answer(narrow, aside=aside)
    edited = replace(LONG, messages=(user_message(QUESTION),))
    ids = render_prompt(edited).ids
    reply = ask(narrow, edited, max_tokens=5)
    assert reply.usage.prompt_tokens == len(ids)
    assert reply.usage.cached_tokens == parting(render_prompt(LONG).ids, ids)


@after_an_aside
@pytest.mark.parametrize("is_later", [False, True], ids=["first", "later"])
def test_a_question_in_other_words_does_not_read_the_file_above_it_again(
    narrow: EngineClient, aside: bool, is_later: bool
) -> None:
    file = AttachmentPart("weather.txt", "It was sunny in Paris, and it rained.\n" * 300)
    said = Message(Role.ASSISTANT, (TextPart("It is."),))
    before = (user_message(QUESTION), said) if is_later else ()

    def below_file(text: str) -> Prompt:
        return replace(LONG, messages=(*before, user_message(text, [file])))

    first = ask(narrow, below_file(CASES["count"].question), max_tokens=600)
    assert first.usage.prompt_tokens > 3000
    assert first.usage.answer_tokens + first.usage.reasoning_tokens > 512
    if aside:
        ask(narrow, prompt_of(CASES["greeting"]), aside=True, max_tokens=30)
    reply = ask(narrow, below_file(QUESTION), max_tokens=5)
    typed = (*vocabulary().encode(QUESTION), END, START, ASSISTANT)
    assert reply.usage.prompt_tokens - reply.usage.cached_tokens == len(typed)


@with_and_without_aside
def test_a_new_turn_evaluates_what_follows_the_dropped_reasoning(
    narrow: EngineClient, aside: bool
) -> None:
    first = long_answer(narrow, aside=aside)
    assert first.reasoning
    said = Message(Role.ASSISTANT, (TextPart(first.answer),))
    second = replace(LONG, messages=(*LONG.messages, said, user_message(QUESTION)))
    reply = ask(narrow, second, max_tokens=5)
    before = (*render_prompt(LONG).ids, *completion_ids(CASES["count"]))
    common = parting(before, render_prompt(second).ids)
    assert before[common - 1] == CHANNEL
    assert reply.usage.cached_tokens == common == first.usage.prompt_tokens + 1


@after_an_aside
def test_another_branch_evaluates_what_follows_the_fork(narrow: EngineClient, aside: bool) -> None:
    said = Message(Role.ASSISTANT, (TextPart("It is."),))
    start = replace(LONG, messages=(user_message(QUESTION), said, *LONG.messages))
    other = replace(start, messages=(*start.messages[:-1], user_message(QUESTION)))
    fork = parting(render_prompt(start).ids, render_prompt(other).ids)
    ask(narrow, start, max_tokens=600)
    if aside:
        ask(narrow, prompt_of(CASES["greeting"]), aside=True, max_tokens=30)
    assert ask(narrow, other, max_tokens=600).usage.cached_tokens == fork
    assert ask(narrow, start, max_tokens=5).usage.cached_tokens == fork


def test_a_result_is_all_that_is_evaluated_in_a_turn_and_the_turn_without_its_reasoning_later(
    narrow: EngineClient,
) -> None:
    case = CASES["weather"]
    prompt = prompt_of(case)
    first = ask(narrow, prompt)
    (call,) = first.calls
    result = " ".join(["sunny", "in", "Paris"] * 250)
    turn = (
        ReasoningPart(first.reasoning),
        ToolCallPart(call.name, call.arguments, call.channel, call.content_type),
        ToolResultPart(call.name, result, call.channel),
    )
    running = replace(prompt, messages=(*prompt.messages, Message(Role.ASSISTANT, turn)))
    written = completion_ids(case)
    # The last token, the call's end, is sampled and not evaluated.
    in_memory = (*render_prompt(prompt).ids, *written[: written.index(CALL)])
    second = ask(narrow, running, max_tokens=5)
    assert second.usage.prompt_tokens > 600
    assert second.usage.cached_tokens == len(in_memory)

    over = Message(Role.ASSISTANT, (*turn, TextPart("It is sunny.")))
    later = replace(prompt, messages=(*prompt.messages, over, user_message(QUESTION)))
    third = ask(narrow, later, max_tokens=5)
    common = parting(in_memory, render_prompt(later).ids)
    assert third.usage.cached_tokens == common == first.usage.prompt_tokens + 1


def steps(rng: random.Random) -> Iterator[Prompt]:
    """A conversation as people lead it: new questions, other wordings, another try, a step back."""
    start = prompt_of(CASES["greeting"])
    messages = start.messages
    while True:
        yield replace(start, messages=messages)
        question = user_message(rng.choice(QUESTIONS))
        match rng.choice(["continue", "regenerate", "edit", "back"]):
            case "continue":
                said = Message(Role.ASSISTANT, (TextPart(rng.choice(QUESTIONS)),))
                messages = (*messages, said, question)
            case "edit":
                messages = (*messages[:-1], question)
            case "back" if len(messages) > 2:
                messages = messages[: rng.randrange(len(messages) // 2) * 2 + 1]
            case _:
                pass
        if len(messages) > 9:
            messages = (question,)


@pytest.mark.parametrize("sequences", [40, pytest.param(200, marks=pytest.mark.long)])
def test_the_text_is_that_of_a_fresh_run(client: EngineClient, sequences: int) -> None:
    """An aside begins with an empty sequence each time: it is the fresh run."""
    source = steps(random.Random(17))
    cached = 0
    for _ in range(sequences):
        prompt = next(source)
        reused = ask(client, prompt, max_tokens=TOKENS)
        fresh = ask(client, prompt, max_tokens=TOKENS, aside=True)
        assert (reused.reasoning, reused.answer) == (fresh.reasoning, fresh.answer)
        assert fresh.usage.cached_tokens == 0
        cached += reused.usage.cached_tokens
    assert cached > sequences * 50
