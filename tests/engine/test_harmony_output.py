# SPDX-License-Identifier: Apache-2.0
"""Steering holds for whatever a model may write: trained completions, damaged at random."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.events import FinishReason
from app.core.messages import Channel, user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine import bindings, llama
from app.engine.harmony_output import HarmonyOutput
from app.harmony.sampled import SampledMessages
from app.harmony.tokens import CALL, CHANNEL, CONSTRAIN, END, MESSAGE, RETURN, START
from tests.helpers.conversing import WEATHER
from tests.helpers.tiny_model.corpus import CASES, completion_ids

MARKERS = (CALL, CHANNEL, CONSTRAIN, END, MESSAGE, RETURN, START, 199999, 200018, 201087)
STREAMS = 3000
PROMPT = Prompt((user_message("Hello"),), date="2025-06-14", tools=(WEATHER,))
# What the case `markers` says is text that looks like markers, and rightly so.
SOURCES = [
    completion_ids(case, step)
    for case in CASES.values()
    if case.name != "markers"
    for step in range(len(case.steps))
]


class Heard:
    def __init__(self) -> None:
        self.texts: list[tuple[str, str]] = []
        self.calls = 0

    def text(self, kind: str, text: str) -> None:
        self.texts.append((kind, text))

    def tool_call(self, name: str, arguments: str, channel: Channel, content_type: str) -> None:
        assert name
        self.calls += 1


@pytest.fixture(scope="module")
def model(tiny_model: Path) -> llama.Model:
    bindings.start_backend()
    return llama.Model(tiny_model, LoadParams(device="cpu"), lambda _fraction: True)


def damaged(rng: random.Random) -> Iterator[int]:
    """A completion with a few tokens removed, doubled, replaced or inserted; then it ends, and
    whatever is asked of the model after that, it ends again."""
    tokens = list(rng.choice(SOURCES))[:200]
    for _ in range(rng.randrange(4)):
        place = rng.randrange(len(tokens) + 1)
        match rng.randrange(5):
            case 0:
                del tokens[place : place + rng.randrange(1, 4)]
            case 1:
                tokens[place:place] = tokens[place : place + rng.randrange(1, 9)]
            case 2:
                tokens[place : place + 1] = [rng.choice(MARKERS)]
            case 3:
                tokens.insert(place, rng.choice(MARKERS))
            case _:
                tokens[place:] = list(rng.choice(SOURCES))[:100]
        tokens = tokens or [RETURN]
    yield from tokens
    while True:
        yield RETURN


def drive(output: HarmonyOutput, source: Iterator[int]) -> int:
    """What the generation loop does, the evaluation apart; returns how many tokens it took."""
    assert output.start() == 0
    sampled = 0
    while output.reason is None:
        before = list(output.tokens)
        same = output.feed(next(source), room=5000)
        sampled += 1
        assert output.tokens[:same] == before[:same]
        if output.reason is None:
            assert len(output.tokens) > same, "the next token needs something to be evaluated"
        assert sampled < 1000
    output.finish()
    output.close()
    return sampled


@pytest.mark.parametrize("grammar", [True, False], ids=["grammar", "free"])
@pytest.mark.parametrize("budget", [None, 0, 7], ids=["endless", "none", "short"])
def test_any_stream_ends_with_an_answer_a_call_or_nothing_left_to_try(
    model: llama.Model, grammar: bool, budget: int | None
) -> None:
    rng = random.Random(f"{grammar} {budget}")
    params = GenerateParams(header_grammar=grammar, think_budget=budget)
    answered = 0
    for _ in range(STREAMS // 6):
        heard = Heard()
        output = HarmonyOutput(model, SampledMessages(), PROMPT, params, heard, schema=None)
        drive(output, damaged(rng))
        said = "".join(text for _, text in heard.texts)
        assert "<|" not in said
        assert (output.reason is FinishReason.TOOL_CALL) == (heard.calls > 0)
        assert heard.calls <= 1
        answered += heard.calls or any(kind == "answer" for kind, _ in heard.texts)
    assert answered > STREAMS // 6 // 3


def test_answer_now_in_every_place_opens_the_answer_once(model: llama.Model) -> None:
    rng = random.Random(8)
    for tokens in SOURCES[:40]:
        for place in sorted({0, 1, 2, 3, rng.randrange(len(tokens)), len(tokens) - 1}):
            heard = Heard()
            params = GenerateParams(header_grammar=bool(place % 2))
            output = HarmonyOutput(model, SampledMessages(), PROMPT, params, heard, schema=None)
            output.start()
            for token in tokens[:place]:
                if output.reason is None:
                    output.feed(token, room=5000)
            output.answer_now()
            source = iter([*tokens[place : place + 1], 9906, RETURN, RETURN, RETURN])
            while output.reason is None:
                output.feed(next(source), room=5000)
            output.finish()
            output.close()
            kinds = [kind for kind, _ in heard.texts]
            assert "answer" in kinds or heard.calls
