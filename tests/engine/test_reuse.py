# SPDX-License-Identifier: Apache-2.0
"""What a conversation reads again, and that reuse never changes what the model says."""

import random
from collections.abc import Iterator
from dataclasses import replace

from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Prompt
from app.engine.client import EngineClient
from app.harmony.render import render_prompt
from tests.helpers.conversing import ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES, completion_ids, well_formed_cases

SEQUENCES = 200
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


def test_the_text_is_that_of_a_fresh_run(client: EngineClient) -> None:
    """An aside begins with an empty sequence each time: it is the fresh run."""
    source = steps(random.Random(17))
    cached = 0
    for _ in range(SEQUENCES):
        prompt = next(source)
        reused = ask(client, prompt, max_tokens=TOKENS)
        fresh = ask(client, prompt, max_tokens=TOKENS, aside=True)
        assert (reused.reasoning, reused.answer) == (fresh.reasoning, fresh.answer)
        assert fresh.usage.cached_tokens == 0
        cached += reused.usage.cached_tokens
    assert cached > SEQUENCES * 50
