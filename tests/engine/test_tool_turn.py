# SPDX-License-Identifier: Apache-2.0
"""A whole turn with a tool: the real engine, the tiny model, a function of ours."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.assistant.tools import ToolRegistry
from app.assistant.turn import run_turn
from app.core.events import (
    AnswerDelta,
    FinishReason,
    PreambleDelta,
    ReasoningDelta,
    ToolCalled,
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.messages import ToolCallPart, ToolResultPart
from app.core.params import GenerateParams
from app.engine.client import EngineClient
from tests.helpers.conversing import GREEDY, SMALL, WEATHER, prompt_of
from tests.helpers.tiny_model.corpus import CASES

PARAMS = GenerateParams(sampling=GREEDY)


@pytest.mark.parametrize("name", ["weather", "preamble"])
def test_the_model_calls_reads_the_result_and_answers(
    engine_client: EngineClient, tiny_model: Path, name: str
) -> None:
    case = CASES[name]
    asked: list[Mapping[str, Any]] = []

    def get_weather(arguments: Mapping[str, Any]) -> str:
        asked.append(arguments)
        return case.calls[0].result

    tools = ToolRegistry()
    tools.register(WEATHER, get_weather)
    engine_client.load(tiny_model, SMALL)
    events: list[TurnEvent] = list(run_turn(engine_client, prompt_of(case), PARAMS, tools))
    done = events[-1]
    assert isinstance(done, TurnFinished)
    assert done.finish is FinishReason.STOP
    assert done.message.text == case.answer
    assert done.message.reasoning == case.reasoning
    assert asked == [json.loads(case.calls[0].arguments)]
    assert "".join(e.text for e in events if isinstance(e, PreambleDelta)) == case.preamble
    kinds = [type(event) for event in events]
    assert kinds.index(ToolCalled) < kinds.index(ToolReturned) < kinds.index(AnswerDelta)
    assert ReasoningDelta in kinds
    call, result = (
        part for part in done.message.parts if isinstance(part, ToolCallPart | ToolResultPart)
    )
    assert (call.name, result.name) == ("functions.get_weather", "functions.get_weather")
