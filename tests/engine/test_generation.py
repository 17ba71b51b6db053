# SPDX-License-Identifier: Apache-2.0
"""The engine process with the tiny gpt-oss: real llama.cpp, real tokens, real channels."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import ContextOverflow, InputError
from app.core.events import FinishReason
from app.core.messages import (
    Channel,
    Message,
    ReasoningPart,
    Role,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import GenerateParams, SamplingParams
from app.engine.client import EngineClient
from app.engine.protocol import Delta
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES, Case, well_formed_cases

PLAIN_CASES = [case for case in well_formed_cases() if not case.tools]
MALFORMED_CASES = [case for case in CASES.values() if not case.well_formed and not case.endless]
ENDLESS = next(case for case in CASES.values() if case.endless)


def ids(case: Case) -> str:
    return case.name


@pytest.mark.parametrize("grammar", [True, False], ids=["grammar", "free"])
@pytest.mark.parametrize("case", PLAIN_CASES, ids=ids)
def test_a_completion_is_split_exactly_as_it_was_trained(
    client: EngineClient, case: Case, grammar: bool
) -> None:
    reply = ask(client, prompt_of(case, date="2031-03-09"), header_grammar=grammar)
    assert reply.reasoning == case.reasoning
    assert reply.text("preamble") == case.preamble
    assert reply.answer == case.answer
    assert reply.finished.reason is FinishReason.STOP


@pytest.mark.parametrize("case", MALFORMED_CASES, ids=ids)
def test_no_marker_leaks_from_a_malformed_completion(client: EngineClient, case: Case) -> None:
    reply = ask(client, prompt_of(case), header_grammar=False, max_tokens=400)
    for delta in reply.deltas:
        assert "<|" not in delta.text
    assert reply.answer or reply.calls or reply.finished.reason is FinishReason.LENGTH


@pytest.mark.parametrize("case", MALFORMED_CASES, ids=ids)
def test_under_the_grammar_every_completion_ends_with_an_answer_or_a_call(
    client: EngineClient, case: Case
) -> None:
    reply = ask(client, prompt_of(case), header_grammar=True, max_tokens=600)
    assert all("<|" not in delta.text for delta in reply.deltas)
    if reply.calls:
        assert reply.finished.reason is FinishReason.TOOL_CALL
    else:
        assert reply.answer
        assert reply.finished.reason in (FinishReason.STOP, FinishReason.BUDGET)


def test_a_reasoning_over_its_budget_is_closed_and_answered(client: EngineClient) -> None:
    reply = ask(client, prompt_of(ENDLESS), think_budget=60)
    assert reply.finished.reason is FinishReason.BUDGET
    assert reply.usage.reasoning_tokens == 60
    assert reply.answer == ENDLESS.forced_answer


def test_a_budget_of_zero_answers_at_once(client: EngineClient) -> None:
    reply = ask(client, prompt_of(ENDLESS), think_budget=0)
    assert reply.reasoning == ""
    assert reply.answer


def test_a_reasoning_that_runs_in_circles_is_closed_without_a_budget(client: EngineClient) -> None:
    reply = ask(client, prompt_of(ENDLESS), max_tokens=2000)
    assert reply.finished.reason is FinishReason.BUDGET
    assert reply.usage.reasoning_tokens < 1000
    assert reply.answer


def test_preambles_that_run_in_circles_are_closed_too(client: EngineClient) -> None:
    """Offered no tools, the tiny model announces for ever what it would call."""
    reply = ask(client, replace(prompt_of(CASES["preamble"]), tools=()), max_tokens=2000)
    assert reply.text("preamble").count("I look up the weather") > 2
    assert reply.finished.reason is FinishReason.BUDGET
    assert reply.answer


def test_answer_now_closes_the_reasoning(client: EngineClient) -> None:
    reasoning, answer = "", ""
    params = GenerateParams(sampling=GREEDY, max_tokens=3000)
    for reply in client.generate(prompt_of(ENDLESS), params):
        if isinstance(reply, Delta) and reply.kind == "reasoning":
            reasoning += reply.text
            client.answer_now()
        elif isinstance(reply, Delta):
            answer += reply.text
    assert reasoning
    assert answer == ENDLESS.forced_answer


def test_max_tokens_ends_with_length_and_forces_no_answer(client: EngineClient) -> None:
    reply = ask(client, prompt_of(ENDLESS), max_tokens=10, think_budget=5000)
    assert reply.finished.reason is FinishReason.LENGTH
    assert reply.answer == ""


def test_force_answer_opens_the_final_channel(client: EngineClient) -> None:
    reply = ask(client, prompt_of(ENDLESS), force_answer=True, max_tokens=50)
    assert reply.reasoning == ""
    assert reply.answer


def test_a_function_is_called_and_its_result_read(client: EngineClient) -> None:
    case = next(
        case
        for case in well_formed_cases()
        if case.tools == frozenset({"functions"}) and case.calls
    )
    parts: tuple[object, ...] = ()
    question = user_message(case.question)
    for step in case.steps:
        running = (Message(Role.ASSISTANT, parts),) if parts else ()  # type: ignore[arg-type]
        reply = ask(client, prompt_of(case, question, *running))
        assert reply.reasoning == step.reasoning
        assert reply.answer == step.answer
        if step.call is None:
            assert reply.finished.reason is FinishReason.STOP
            assert not reply.calls
            continue
        assert reply.finished.reason is FinishReason.TOOL_CALL
        (call,) = reply.calls
        assert (call.name, call.arguments) == (step.call.name, step.call.arguments)
        if step.reasoning:
            parts = (*parts, ReasoningPart(step.reasoning))
        parts = (
            *parts,
            ToolCallPart(call.name, call.arguments, call.channel, call.content_type),
            ToolResultPart(call.name, step.call.result, Channel(step.call.channel)),
        )


def test_the_running_tool_turn_keeps_its_prefix(client: EngineClient) -> None:
    case = CASES[next(name for name, case in CASES.items() if case.tools == {"functions"})]
    question = user_message(case.question)
    first = ask(client, prompt_of(case, question))
    (call,) = first.calls
    running = Message(
        Role.ASSISTANT,
        (
            ReasoningPart(first.reasoning),
            ToolCallPart(call.name, call.arguments, call.channel, call.content_type),
            ToolResultPart(call.name, case.calls[0].result, call.channel),
        ),
    )
    second = ask(client, prompt_of(case, question, running))
    sampled = first.usage.reasoning_tokens
    assert second.usage.cached_tokens >= first.usage.prompt_tokens + sampled


def test_an_answer_follows_its_json_schema(client: EngineClient) -> None:
    schema = '{"type":"object","properties":{"city":{"enum":["Rome","Oslo"]}},"required":["city"]}'
    case = PLAIN_CASES[0]
    reply = ask(client, prompt_of(case), schema=schema, max_tokens=300)
    assert reply.answer.replace(" ", "") in ('{"city":"Rome"}', '{"city":"Oslo"}')
    assert reply.reasoning == case.reasoning


def test_a_schema_that_cannot_be_used_is_bad_input(client: EngineClient) -> None:
    with pytest.raises(InputError, match="schema"):
        ask(client, prompt_of(PLAIN_CASES[0]), schema='{"$ref": "#/nowhere"}')


def test_a_seed_repeats_and_another_seed_may_differ(client: EngineClient) -> None:
    prompt = prompt_of(PLAIN_CASES[0])
    hot = SamplingParams(temperature=5.0, seed=7)
    first = ask(client, prompt, sampling=hot, max_tokens=40)
    again = ask(client, prompt, sampling=hot, max_tokens=40)
    assert [delta.text for delta in first.deltas]
    assert first.answer == again.answer
    assert first.reasoning == again.reasoning


@pytest.mark.parametrize("seed", range(6))
def test_hot_sampling_under_the_grammar_still_answers(client: EngineClient, seed: int) -> None:
    """At this temperature the tiny model writes noise; the frame holds all the same."""
    sampling = SamplingParams(temperature=8.0, seed=seed)
    reply = ask(
        client, prompt_of(PLAIN_CASES[1]), sampling=sampling, think_budget=40, max_tokens=400
    )
    assert reply.answer or reply.finished.reason is FinishReason.LENGTH
    assert all("<|channel|>" not in delta.text for delta in reply.deltas)


def test_a_question_larger_than_the_context_is_an_overflow(client: EngineClient) -> None:
    prompt = prompt_of(PLAIN_CASES[0], user_message("word " * 9000))
    with pytest.raises(ContextOverflow, match="tokens"):
        ask(client, prompt)


def test_a_full_context_still_leaves_room_for_an_answer(
    engine_client: EngineClient, tiny_model: Path
) -> None:
    engine_client.load(tiny_model, replace(SMALL, n_ctx=512))
    reply = ask(engine_client, prompt_of(ENDLESS), think_budget=100_000)
    assert reply.answer


def test_an_aside_leaves_the_conversation_in_memory(client: EngineClient) -> None:
    prompt = prompt_of(PLAIN_CASES[0])
    first = ask(client, prompt)
    ask(client, prompt_of(PLAIN_CASES[1]), aside=True)
    again = ask(client, prompt)
    assert again.usage.cached_tokens == first.usage.prompt_tokens


def test_count_agrees_with_what_is_read(client: EngineClient) -> None:
    prompt = prompt_of(PLAIN_CASES[2])
    counted = client.count(prompt)
    assert counted.total == ask(client, prompt).usage.prompt_tokens
    assert len(counted.messages) == len(prompt.messages)
    assert sum(counted.messages) < counted.total


def test_prefill_leaves_only_the_question_to_read(client: EngineClient) -> None:
    case = PLAIN_CASES[0]
    prompt = prompt_of(case)
    client.prefill(prompt)
    reply = ask(client, prompt)
    assert reply.usage.cached_tokens == reply.usage.prompt_tokens
