# SPDX-License-Identifier: Apache-2.0
"""A quotation is evaluated several tokens at a time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import GenerateParams, Prompt
from app.engine.runtime import Runtime
from tests.helpers.conversing import GREEDY, SMALL
from tests.helpers.generating import go_on, say
from tests.helpers.tiny_model.copying import TEXTS, answer_to, question_for

DATE = "2026-11-21"


@pytest.fixture(scope="module")
def copyist(copying_model: Path) -> Iterator[Runtime]:
    runtime = Runtime(copying_model, SMALL, lambda _fraction: True)
    yield runtime
    runtime.close()


@pytest.mark.parametrize("number", range(0, len(TEXTS), 4))
def test_a_quotation_takes_fewer_steps(copyist: Runtime, number: int) -> None:
    prompt = Prompt((user_message(question_for(TEXTS[number])),), DATE)
    plain = say(copyist, prompt, GenerateParams(sampling=GREEDY, lookup=False))
    guessing = say(copyist, prompt, GenerateParams(sampling=GREEDY))
    assert guessing.tokens == plain.tokens
    assert dict(guessing.told)["answer"] == answer_to(TEXTS[number])
    assert guessing.decode_calls * 1.5 <= plain.decode_calls


def test_the_turn_after_a_quotation_goes_on_from_it(copyist: Runtime) -> None:
    first = user_message(question_for(TEXTS[3]))
    answered = say(copyist, Prompt((first,), DATE), GenerateParams(sampling=GREEDY))
    answer = Message(Role.ASSISTANT, (TextPart(dict(answered.told)["answer"]),))
    second = user_message(question_for(TEXTS[11]))
    prompt = Prompt((first, answer, second), DATE)
    again = go_on(copyist, prompt, GenerateParams(sampling=GREEDY))
    assert dict(again.told)["answer"] == answer_to(TEXTS[11])
