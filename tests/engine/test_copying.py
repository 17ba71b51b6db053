# SPDX-License-Identifier: Apache-2.0
"""The tests' model that copies, through the real engine process."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.messages import Message, user_message
from app.core.params import Effort, Prompt
from app.engine.client import EngineClient, default_engine_command
from tests.helpers.conversing import SMALL, ask
from tests.helpers.tiny_model.copying import (
    REASONING,
    TEXTS,
    answer_to,
    question_for,
)
from tests.helpers.tiny_model.markup import text_ids

INSTRUCTIONS = ("", "Answer in a friendly tone.", "The user works in a garden centre.")


@pytest.fixture(scope="module")
def copyist(
    copying_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path_factory.mktemp("logs"))
    client.load(copying_model, SMALL)
    yield client
    client.stop()


def prompt(*messages: Message, number: int = 0) -> Prompt:
    """With a date, an effort and instructions that depend on `number`."""
    return Prompt(
        messages=messages,
        date=f"20{25 + number % 3}-0{1 + number % 9}-1{number % 10}",
        effort=list(Effort)[number % 3],
        instructions=INSTRUCTIONS[number % len(INSTRUCTIONS)],
    )


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_it_quotes_a_text_that_it_has_never_seen(copyist: EngineClient, number: int) -> None:
    text = TEXTS[number]
    assert len(text_ids(text)) >= 60
    reply = ask(copyist, prompt(user_message(question_for(text)), number=number))
    assert reply.answer == answer_to(text)
    assert reply.reasoning == REASONING


def test_it_quotes_a_text_that_nobody_has_written(copyist: EngineClient) -> None:
    words = [word for text in TEXTS for word in text.replace(".", "").split()[1:]]
    text = "The " + " ".join(random.Random(8).sample(words, 90)) + "."
    assert set(text_ids(text)) <= {number for one in TEXTS for number in text_ids(one)}
    assert ask(copyist, prompt(user_message(question_for(text)))).answer == answer_to(text)


def test_it_quotes_the_text_of_the_latest_question(copyist: EngineClient) -> None:
    first = user_message(question_for(TEXTS[3]))
    answered = ask(copyist, prompt(first))
    second = user_message(question_for(TEXTS[11]))
    reply = ask(copyist, prompt(first, answered.message, second))
    assert reply.answer == answer_to(TEXTS[11])


def test_it_quotes_without_having_reasoned(copyist: EngineClient) -> None:
    reply = ask(copyist, prompt(user_message(question_for(TEXTS[5]))), force_answer=True)
    assert (reply.reasoning, reply.answer) == ("", answer_to(TEXTS[5]))
