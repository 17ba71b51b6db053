# SPDX-License-Identifier: Apache-2.0
"""Whole assistant turns against an engine process that plays scripts."""

import itertools
import json
import threading
import time
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

import psutil
import pytest

from app.assistant.tools import ToolRegistry
from app.assistant.turn import run_turn
from app.core.errors import ContextOverflow, EngineCrashed, InternalError
from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    FinishReason,
    PromptRead,
    ReasoningDelta,
    ToolCalled,
    ToolProgress,
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.messages import (
    Channel,
    Message,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort, GenerateParams, Prompt, ToolSpec
from tests.unit.assistant.conftest import MakeEngine

PROMPT = Prompt((user_message("What is the weather?"),), "2026-01-01")
CALL = {"tool_call": "functions.weather", "arguments": '{"place": "Rome"}'}
UNKNOWN = {"tool_call": "container.exec", "arguments": "{}"}


def reasoning(text: str) -> dict[str, Any]:
    return {"delta": "reasoning", "text": text}


def answer(text: str) -> dict[str, Any]:
    return {"delta": "answer", "text": text}


def finish(reason: str = "stop", **usage: int) -> dict[str, Any]:
    return {"finish": reason, "usage": usage}


@pytest.fixture
def tools() -> ToolRegistry:
    registry = ToolRegistry()

    def weather(arguments: Mapping[str, Any]) -> str:
        return f"Sunny in {arguments['place']}"

    registry.register(ToolSpec("weather", "Tells the weather."), weather)
    return registry


def finished(events: list[TurnEvent]) -> TurnFinished:
    last = events[-1]
    assert isinstance(last, TurnFinished)
    assert not any(isinstance(event, TurnFinished) for event in events[:-1])
    return last


def test_a_plain_turn_tells_everything_in_order(make_engine: MakeEngine) -> None:
    engine = make_engine(
        [
            {"prompt_progress": [10, 70, 5]},
            reasoning("Sunny?"),
            answer("It is "),
            answer("sunny."),
        ]
    )
    events = list(run_turn(engine, PROMPT, GenerateParams()))
    assert events[:-1] == [
        PromptRead(10, 70, 5),
        ReasoningDelta("Sunny?"),
        AnswerDelta("It is "),
        AnswerDelta("sunny."),
    ]
    last = finished(events)
    assert last.finish is FinishReason.STOP
    assert last.message.text == "It is sunny."
    assert last.message.reasoning == "Sunny?"
    assert (last.usage.prompt_tokens, last.usage.cached_tokens) == (70, 5)
    assert (last.usage.reasoning_tokens, last.usage.answer_tokens) == (1, 2)
    assert last.timings.total_s > 0
    assert last.timings.load_s == 0


def test_a_tool_runs_and_its_result_goes_back_with_the_running_message(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    call = {**CALL, "channel": "analysis", "content_type": "code"}
    engine = make_engine(
        [reasoning("I look it up."), {"delta": "preamble", "text": "One moment."}, call],
        [reasoning("Sunny."), answer("Sunny in Rome.")],
    )
    events = list(run_turn(engine, PROMPT, GenerateParams(), tools))
    assert ToolCalled("functions.weather", '{"place": "Rome"}') in events
    assert ToolReturned("functions.weather", "Sunny in Rome") in events

    parts = finished(events).message.parts
    assert [type(part) for part in parts] == [
        ReasoningPart,
        PreamblePart,
        ToolCallPart,
        ToolResultPart,
        ReasoningPart,
        TextPart,
    ]
    assert parts[2] == ToolCallPart(
        "functions.weather", '{"place": "Rome"}', Channel.ANALYSIS, "code"
    )
    assert parts[3] == ToolResultPart("functions.weather", "Sunny in Rome", Channel.ANALYSIS)

    first, second = engine.asked
    assert first.prompt.tools == second.prompt.tools == tools.specs
    assert second.prompt.messages[:-1] == first.prompt.messages == PROMPT.messages
    assert second.prompt.messages[-1] == Message(Role.ASSISTANT, parts[:4])
    assert not second.params.force_answer


def test_usage_and_budgets_span_the_requests_of_a_turn(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    used = {"prompt_tokens": 70, "cached_tokens": 61, "reasoning_tokens": 30, "answer_tokens": 5}
    more = {"prompt_tokens": 99, "cached_tokens": 98, "reasoning_tokens": 7, "answer_tokens": 2}
    first = {"decode_tokens_per_s": 10.0, "first_token_s": 0.5, "prefill_tokens_per_s": 100.0}
    engine = make_engine(
        [{**CALL, "usage": used, "timings": first, "sampled": 60}],
        [answer("Ok."), {"finish": "stop", "usage": more, "timings": {"decode_tokens_per_s": 30}}],
    )
    params = GenerateParams(max_tokens=100, think_budget=40)
    last = finished(list(run_turn(engine, PROMPT, params, tools, load_s=1.5)))
    assert (last.usage.prompt_tokens, last.usage.cached_tokens) == (70, 61)
    assert (last.usage.reasoning_tokens, last.usage.answer_tokens) == (37, 7)
    assert last.timings.first_token_s == 0.5
    assert last.timings.prefill_tokens_per_s == 100
    assert last.timings.decode_tokens_per_s == pytest.approx(69 / (60 / 10 + 9 / 30))
    assert last.timings.load_s == 1.5
    assert last.timings.total_s > 1.5
    one, two = (request.params for request in engine.asked)
    assert (one.max_tokens, one.think_budget) == (100, 40)
    assert (two.max_tokens, two.think_budget) == (40, 10)


@pytest.mark.parametrize(
    ("effort", "budget"), [(Effort.LOW, 512), (Effort.MEDIUM, 4096), (Effort.HIGH, 16384)]
)
def test_the_effort_decides_how_long_it_may_think(
    make_engine: MakeEngine, effort: Effort, budget: int
) -> None:
    engine = make_engine([answer("Ok.")])
    list(run_turn(engine, replace(PROMPT, effort=effort), GenerateParams()))
    assert engine.asked[0].params.think_budget == budget


def test_used_up_tokens_end_the_turn_without_a_forced_answer(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    engine = make_engine([{**CALL, "usage": {"reasoning_tokens": 20}}], [answer("Never.")])
    events = list(run_turn(engine, PROMPT, GenerateParams(max_tokens=20), tools))
    assert finished(events).finish is FinishReason.LENGTH
    assert len(engine.asked) == 1


def test_an_answer_cut_off_says_length(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("It is"), finish("length", answer_tokens=1)])
    last = finished(list(run_turn(engine, PROMPT, GenerateParams(max_tokens=1))))
    assert last.finish is FinishReason.LENGTH
    assert last.message.text == "It is"


def test_a_budget_hit_in_any_request_is_told(make_engine: MakeEngine, tools: ToolRegistry) -> None:
    engine = make_engine([answer("Ok."), finish("budget")])
    assert finished(list(run_turn(engine, PROMPT, GenerateParams()))).finish is FinishReason.BUDGET


def test_a_call_over_the_budget_is_told_so_and_an_answer_is_forced(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    calls = [[{**CALL, "arguments": json.dumps({"place": place})}] for place in "abcd"]
    engine = make_engine(*calls, [CALL, answer("x")])
    events = list(run_turn(engine, PROMPT, GenerateParams(), tools, max_tool_calls=3))
    results = [event.text for event in events if isinstance(event, ToolReturned)]
    assert results[:3] == ["Sunny in a", "Sunny in b", "Sunny in c"]
    assert results[3:] == ['{"error": "tool budget exhausted, answer now"}']
    assert [request.params.force_answer for request in engine.asked] == [False] * 4 + [True]
    assert finished(events).finish is FinishReason.STOP


@pytest.mark.parametrize(("effort", "calls"), [(Effort.MEDIUM, 12), (Effort.HIGH, 24)])
def test_the_effort_decides_how_many_calls_a_turn_has(
    make_engine: MakeEngine, tools: ToolRegistry, effort: Effort, calls: int
) -> None:
    asked = [[{**CALL, "arguments": json.dumps({"place": str(place)})}] for place in range(30)]
    engine = make_engine(*asked[: calls + 1], [answer("x")])
    events = list(run_turn(engine, replace(PROMPT, effort=effort), GenerateParams(), tools))
    results = [event.text for event in events if isinstance(event, ToolReturned)]
    assert len(results) == calls + 1
    assert [text for text in results if "exhausted" in text] == results[-1:]


def test_twelve_thousand_tokens_of_results_use_up_the_budget(make_engine: MakeEngine) -> None:
    registry = ToolRegistry()
    registry.register(ToolSpec("weather"), lambda arguments: f"{arguments} " + "wind " * 4000)
    calls = [[{**CALL, "arguments": json.dumps({"place": place})}] for place in "abcde"]
    engine = make_engine(*calls, [answer("x")], n_ctx=100_000)
    events = list(run_turn(engine, PROMPT, GenerateParams(), registry))
    results = [event.text for event in events if isinstance(event, ToolReturned)]
    assert ["exhausted" in text for text in results] == [False, False, False, True]


def test_a_call_that_brings_the_same_again_and_again_ends_in_an_answer(
    make_engine: MakeEngine,
) -> None:
    registry = ToolRegistry()
    pages = itertools.count()
    registry.register(ToolSpec("weather"), lambda _: f"[{next(pages)}] The same page")
    engine = make_engine([CALL], [CALL], [CALL], [CALL], [answer("x")])
    events = list(run_turn(engine, PROMPT, GenerateParams(), registry))
    results = [event.text for event in events if isinstance(event, ToolReturned)]
    assert ["exhausted" in text for text in results] == [False, False, False, True]
    assert finished(events).message.text == "x"


def test_a_tool_that_takes_long_tells_how_far_it_is(make_engine: MakeEngine) -> None:
    def slow(arguments: Mapping[str, Any]) -> Generator[ToolProgress, None, str]:
        yield ToolProgress("functions.weather", 1, 2)
        yield ToolProgress("functions.weather", 2, 2)
        return "Sunny"

    registry = ToolRegistry()
    registry.register(ToolSpec("weather"), slow)
    engine = make_engine([CALL], [answer("x")])
    events = list(run_turn(engine, PROMPT, GenerateParams(), registry))
    assert events[:4] == [
        ToolCalled("functions.weather", CALL["arguments"]),
        ToolProgress("functions.weather", 1, 2),
        ToolProgress("functions.weather", 2, 2),
        ToolReturned("functions.weather", "Sunny"),
    ]


def test_two_calls_of_unknown_functions_force_an_answer(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    engine = make_engine([UNKNOWN], [CALL], [UNKNOWN], [answer("I cannot run that.")])
    events = list(run_turn(engine, PROMPT, GenerateParams(), tools))
    results = [event.text for event in events if isinstance(event, ToolReturned)]
    assert results[0] == (
        '{"error": "Unknown function: container.exec. Available: functions.weather"}'
    )
    assert [request.params.force_answer for request in engine.asked] == [False] * 3 + [True]
    assert finished(events).message.text == "I cannot run that."


def test_without_tools_a_call_is_answered_with_an_error(make_engine: MakeEngine) -> None:
    engine = make_engine([UNKNOWN], [answer("Then not.")])
    events = list(run_turn(engine, PROMPT, GenerateParams()))
    assert any(isinstance(event, ToolReturned) and "none" in event.text for event in events)
    assert finished(events).message.text == "Then not."


def test_a_cancel_keeps_the_text_so_far(make_engine: MakeEngine) -> None:
    engine = make_engine([reasoning("Hm."), answer("It is"), {"wait": 600}])
    events: list[TurnEvent] = []
    for event in run_turn(engine, PROMPT, GenerateParams()):
        events.append(event)
        if isinstance(event, AnswerDelta):
            engine.cancel()
    last = finished(events)
    assert last.finish is FinishReason.CANCELLED
    assert last.message.text == "It is"
    assert last.usage.answer_tokens == 1


def test_a_cancel_while_a_tool_runs_ends_the_turn(make_engine: MakeEngine) -> None:
    engine = make_engine([CALL], [answer("Never.")])
    registry = ToolRegistry()

    def slow(arguments: Mapping[str, Any]) -> str:
        engine.cancel()
        return "Sunny"

    registry.register(ToolSpec("weather"), slow)
    events = list(run_turn(engine, PROMPT, GenerateParams(), registry))
    last = finished(events)
    assert last.finish is FinishReason.CANCELLED
    assert isinstance(last.message.parts[-1], ToolResultPart)
    assert len(engine.asked) == 1


def test_a_cancel_before_the_first_event_ends_the_turn(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("Never.")])
    turn = run_turn(engine, PROMPT, GenerateParams())
    engine.cancel()
    last = finished(list(turn))
    assert last.finish is FinishReason.CANCELLED
    assert last.message.parts == ()
    assert engine.asked == []


def test_stopping_the_engine_in_mid_turn_ends_it_as_cancelled(
    make_engine: MakeEngine, tools: ToolRegistry
) -> None:
    engine = make_engine([answer("It is"), {"hang": True}])
    turn = run_turn(engine, PROMPT, GenerateParams(), tools)
    events = [next(turn)]
    stopper = threading.Thread(target=engine.stop)
    stopper.start()
    events += turn
    stopper.join()
    assert finished(events).finish is FinishReason.CANCELLED
    assert finished(events).message.text == "It is"


def test_a_crash_carries_on_after_what_had_arrived(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("It is"), {"crash": True}])
    events: list[TurnEvent] = []
    with pytest.raises(EngineCrashed):
        events.extend(run_turn(engine, PROMPT, GenerateParams()))
    assert events == [AnswerDelta("It is")]


def test_a_failure_carries_on(make_engine: MakeEngine) -> None:
    engine = make_engine([{"fail": "internal", "message": "It broke."}])
    with pytest.raises(InternalError, match="It broke"):
        list(run_turn(engine, PROMPT, GenerateParams()))


def test_leaving_a_turn_frees_the_engine(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("It is"), {"wait": 600}], [answer("Next.")])
    turn = run_turn(engine, PROMPT, GenerateParams())
    next(turn)
    turn.close()
    assert finished(list(run_turn(engine, PROMPT, GenerateParams()))).message.text == "Next."


def test_reloading_after_a_crash_is_part_of_the_turn(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("Ok.")], load=[{"wait": 0.05}])
    before = finished(list(run_turn(engine, PROMPT, GenerateParams())))
    assert before.timings.load_s == 0
    pid = engine.pid
    assert pid is not None
    psutil.Process(pid).kill()
    while psutil.pid_exists(pid):
        time.sleep(0.01)
    after = finished(list(run_turn(engine, PROMPT, GenerateParams())))
    assert after.timings.load_s >= 0.05


def test_old_turns_are_left_out_and_said_so(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("Ok.")], n_ctx=1024, tokens_per_character=1)
    old = [user_message("x" * 400), Message(Role.ASSISTANT, (TextPart("y" * 300),))]
    prompt = replace(PROMPT, messages=(*old, user_message("z" * 200)))
    events = list(run_turn(engine, prompt, GenerateParams()))
    assert events[0] == ContextTrimmed(2)
    assert engine.asked[0].prompt.messages == prompt.messages[2:]


def test_a_question_that_cannot_fit_is_refused_with_figures(make_engine: MakeEngine) -> None:
    engine = make_engine([answer("Never.")], n_ctx=1024, tokens_per_character=1)
    prompt = replace(PROMPT, messages=(user_message("z" * 5000),))
    with pytest.raises(ContextOverflow, match=r"about 5000 tokens .* read 707 at once"):
        list(run_turn(engine, prompt, GenerateParams()))
    assert engine.asked == []


def test_a_tool_result_that_cannot_fit_is_replaced_by_an_error(make_engine: MakeEngine) -> None:
    engine = make_engine([CALL], [answer("Too much.")], n_ctx=1024, tokens_per_character=1)
    registry = ToolRegistry()
    registry.register(ToolSpec("weather"), lambda _: "w" * 5000)
    events = list(run_turn(engine, PROMPT, GenerateParams(), registry))
    result = next(event for event in events if isinstance(event, ToolReturned))
    assert "too long: 5000 characters" in result.text
    assert finished(events).message.text == "Too much."


def test_a_tool_result_may_push_out_old_turns(make_engine: MakeEngine) -> None:
    engine = make_engine([CALL], [answer("Ok.")], n_ctx=1024, tokens_per_character=1)
    old = [user_message("x" * 300), Message(Role.ASSISTANT, (TextPart("y" * 200),))]
    prompt = replace(PROMPT, messages=(*old, *PROMPT.messages))
    registry = ToolRegistry()
    registry.register(ToolSpec("weather"), lambda _: "w" * 400)
    events = list(run_turn(engine, prompt, GenerateParams(), registry))
    assert ContextTrimmed(2) in events
    first, second = engine.asked
    assert first.prompt.messages == prompt.messages
    assert second.prompt.messages[0] == PROMPT.messages[0]
