# SPDX-License-Identifier: Apache-2.0
"""What broke off goes on as if it had not: the same words, and nothing is read twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.events import FinishReason
from app.core.messages import (
    Channel,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine import bindings, llama
from app.engine.chat_format import TemplateFormat
from app.engine.client import EngineClient, default_engine_command
from tests.helpers.conversing import GREEDY, SMALL, Reply, ask, prompt_of
from tests.helpers.tiny_model.corpus import Case, well_formed_cases

PLAIN = [case for case in well_formed_cases() if not case.tools]
LONG = max(PLAIN, key=lambda case: len(case.answer))
THOUGHTFUL = max(PLAIN, key=lambda case: len(case.reasoning))


def broken_off(reply: Reply) -> Message:
    parts: list[Part] = []
    for kind, part in (("reasoning", ReasoningPart), ("preamble", PreamblePart)):
        if reply.text(kind):
            parts.append(part(reply.text(kind)))
    if reply.answer:
        parts.append(TextPart(reply.answer))
    return Message(Role.ASSISTANT, tuple(parts))


def going_on(prompt: Prompt, *parts: Part) -> Prompt:
    messages = (*prompt.messages, Message(Role.ASSISTANT, parts))
    return replace(prompt, messages=messages, continues=True)


def check_stops(client: EngineClient, prompt: Prompt) -> tuple[int, int]:
    """Stops here and there and goes on; how often in the reasoning and in the answer."""
    whole = ask(client, prompt, max_tokens=600)
    count = whole.finished.sampled
    in_reasoning = in_answer = 0
    for tokens in (4, count // 4, count // 2, count * 3 // 4, count - 1):
        first = ask(client, prompt, max_tokens=tokens)
        message = broken_off(first)
        if not message.parts:
            continue
        assert first.finished.reason is FinishReason.LENGTH
        second = ask(client, going_on(prompt, *message.parts), max_tokens=600)
        assert first.reasoning + second.reasoning == whole.reasoning
        assert first.answer + second.answer == whole.answer
        assert second.finished.reason is whole.finished.reason
        in_reasoning += not first.answer
        in_answer += bool(first.answer)
        # All that was evaluated is still there; only the last token's logits are needed again.
        assert second.usage.prompt_tokens - second.usage.cached_tokens <= 3
    return in_reasoning, in_answer


@pytest.mark.parametrize("case", [LONG, THOUGHTFUL], ids=lambda case: case.name)
def test_an_answer_or_a_thought_stopped_anywhere_goes_on_word_for_word(
    client: EngineClient, case: Case
) -> None:
    in_reasoning, in_answer = check_stops(client, prompt_of(case))
    assert in_answer
    assert in_reasoning


@pytest.mark.parametrize("case", PLAIN[::5], ids=lambda case: case.name)
def test_answers_of_every_kind_go_on_from_their_middle(client: EngineClient, case: Case) -> None:
    prompt = prompt_of(case)
    whole = ask(client, prompt)
    first = ask(client, prompt, max_tokens=max(2, whole.finished.sampled // 2))
    second = ask(client, going_on(prompt, *broken_off(first).parts))
    assert first.reasoning + second.reasoning == whole.reasoning
    assert first.text("preamble") + second.text("preamble") == whole.text("preamble")
    assert first.answer + second.answer == whole.answer


def test_an_answer_goes_on_in_another_process_that_never_saw_its_tokens(
    client: EngineClient, engine_client: EngineClient, tiny_model: Path
) -> None:
    prompt = prompt_of(LONG)
    whole = ask(client, prompt)
    half = whole.answer[: len(whole.answer) // 2].rsplit(" ", 1)[0]
    engine_client.load(tiny_model, SMALL)
    second = ask(engine_client, going_on(prompt, ReasoningPart(whole.reasoning), TextPart(half)))
    assert second.reasoning == ""
    assert half + second.answer == whole.answer


def test_what_went_on_is_remembered_as_one_message(client: EngineClient) -> None:
    """Broken off twice, and repeated in a later prompt with the very tokens of the first time."""
    prompt = prompt_of(LONG)
    whole = ask(client, prompt)
    first = ask(client, prompt, max_tokens=whole.finished.sampled - 8)
    second = ask(client, going_on(prompt, *broken_off(first).parts), max_tokens=4)
    so_far = (ReasoningPart(whole.reasoning), TextPart(first.answer + second.answer))
    third = ask(client, going_on(prompt, *so_far))
    assert first.answer + second.answer + third.answer == whole.answer
    assert third.usage.prompt_tokens - third.usage.cached_tokens <= 1


def test_after_a_tool_result_the_answer_follows(client: EngineClient) -> None:
    case = next(case for case in well_formed_cases() if "functions" in case.tools and case.calls)
    prompt = prompt_of(case, user_message(case.question))
    call, result = case.steps[0].call, case.steps[1]
    assert call is not None
    parts: tuple[Part, ...] = (
        ReasoningPart(case.steps[0].reasoning),
        ToolCallPart(call.name, call.arguments),
        ToolResultPart(call.name, call.result),
    )
    reply = ask(client, going_on(prompt, *parts))
    assert (reply.reasoning, reply.answer) == (result.reasoning, result.answer)


def test_a_call_without_a_result_is_made_again(client: EngineClient) -> None:
    case = next(case for case in well_formed_cases() if "functions" in case.tools and case.calls)
    prompt = prompt_of(case, user_message(case.question))
    call = case.steps[0].call
    assert call is not None
    started = (ReasoningPart(case.steps[0].reasoning), ToolCallPart(call.name, call.arguments))
    reply = ask(client, going_on(prompt, *started))
    assert [(made.name, made.arguments) for made in reply.calls] == [(call.name, call.arguments)]


def test_a_thought_that_broke_off_is_closed_when_it_is_over_its_budget(
    client: EngineClient,
) -> None:
    prompt = prompt_of(THOUGHTFUL)
    first = ask(client, prompt, max_tokens=6)
    assert first.reasoning
    second = ask(client, going_on(prompt, *broken_off(first).parts), think_budget=0)
    assert second.reasoning == ""
    assert second.answer
    assert second.finished.reason is FinishReason.BUDGET


@pytest.fixture(scope="module")
def starter_client(
    starter: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path_factory.mktemp("logs"))
    client.load(starter, LoadParams(n_ctx=2048, threads=1))
    yield client
    client.stop()


def test_a_model_with_a_template_goes_on_word_for_word(starter_client: EngineClient) -> None:
    prompt = Prompt((user_message("Name three colours, with an emoji each."),), "2025-06-14")
    whole = ask(starter_client, prompt, max_tokens=40)
    for tokens in (1, 2, 7, 20, 33):
        first = ask(starter_client, prompt, max_tokens=tokens)
        message = broken_off(first)
        assert message.parts
        second = ask(starter_client, going_on(prompt, *message.parts), max_tokens=40 - tokens)
        assert first.answer + second.answer == whole.answer
        assert second.usage.prompt_tokens - second.usage.cached_tokens <= 1
        third = ask(
            starter_client,
            going_on(prompt, TextPart(first.answer + second.answer)),
            max_tokens=5,
        )
        assert third.usage.prompt_tokens - third.usage.cached_tokens <= 1


class Heard:
    def __init__(self) -> None:
        self.texts: dict[str, str] = {"reasoning": "", "answer": ""}

    def text(self, kind: str, text: str) -> None:
        self.texts[kind] += text

    def tool_call(self, name: str, arguments: str, channel: Channel, content_type: str) -> None:
        raise AssertionError("templates know no tools")


@pytest.mark.parametrize(
    "completion",
    [
        "<think>\nHm, the 🏳️‍🌈 flag.\n\n</think>\n\nIt is a 🦊.",
        "<think>One < two.</think>Yes.",
        "No tag at all, but a 𒀀.",
    ],
)
def test_a_thought_of_a_template_model_cut_anywhere_goes_on_exactly_there(
    starter: Path, completion: str
) -> None:
    """Also within a tag, within the blanks around it, and within a character."""
    bindings.start_backend()
    model = llama.Model(starter, LoadParams(device="cpu"), lambda _fraction: True)
    template = TemplateFormat(model)
    prompt = Prompt((user_message("Which?"),), "2025-06-14")
    tokens = [*model.tokenize(completion, parse_special=False), model.eos]
    uncut = Heard()
    write(template, prompt, tokens, uncut)
    for place in range(1, len(tokens)):
        first, second = Heard(), Heard()
        write(template, prompt, tokens[:place], first)
        assert "\ufffd" not in first.texts["answer"] + first.texts["reasoning"]
        parts = [ReasoningPart(first.texts["reasoning"]), TextPart(first.texts["answer"])]
        started = going_on(prompt, *(part for part in parts if part.text))
        before = template.render(prompt).ids
        assert template.render(started).ids == (*before, *tokens[:place])
        write(template, started, tokens[place:], second)
        for kind, text in uncut.texts.items():
            assert first.texts[kind] + second.texts[kind] == text
    template.close()


def write(template: TemplateFormat, prompt: Prompt, tokens: list[int], heard: Heard) -> None:
    output = template.open(prompt, GenerateParams(sampling=GREEDY), heard)
    output.start()
    for token in tokens:
        output.feed(token, room=1000)
    output.finish()
    output.close()


def test_the_thought_of_a_template_model_is_rebuilt_where_nobody_remembers_it(
    starter: Path,
) -> None:
    bindings.start_backend()
    model = llama.Model(starter, LoadParams(device="cpu"), lambda _fraction: True)
    template = TemplateFormat(model)
    prompt = Prompt((user_message("Which?"),), "2025-06-14")
    before = template.render(prompt).ids
    started = going_on(prompt, ReasoningPart("Hm, this"), TextPart("It is"))
    ids = template.render(started).ids
    assert ids[: len(before)] == before
    text = b"".join(model.token_bytes(token) for token in ids[len(before) :]).decode()
    assert text == "<think>\nHm, this\n</think>\n\nIt is"
    heard = Heard()
    write(template, started, model.tokenize(" a fox", parse_special=False), heard)
    assert heard.texts == {"reasoning": "", "answer": " a fox"}
    template.close()
