# SPDX-License-Identifier: Apache-2.0
"""Whatever ids come, the parser answers without an error and without a marker in its text."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from app.core.params import Prompt
from app.harmony.parser import (
    CallParsed,
    MessageParsed,
    OpenMessage,
    ParserEvent,
    StreamParser,
    TextDelta,
)
from app.harmony.render import render_prompt
from app.harmony.tokens import CALL, END, FIRST_CONTROL, STOP_TOKENS, vocabulary
from tests.unit.harmony.completions import MATRIX, TOOLS
from tests.unit.harmony.markup import to_ids

STREAMS = [to_ids(case.completion) for case in MATRIX.values()]
CONTROL = [*range(199_998, 200_030), 201_087, 201_088, -1, 2**63]
MUTATIONS = 10_000


def run(tokens: list[int], opened: Channel | None = None) -> tuple[list[ParserEvent], StreamParser]:
    parser = StreamParser(TOOLS, None if opened is None else OpenMessage.begun(opened))
    events = [event for token in tokens for event in parser.feed(token)]
    return events + parser.finish(), parser


def check(tokens: list[int], opened: Channel | None) -> None:
    """No text in these streams spells a marker, so one in an event would be a leaked token."""
    events, parser = run(tokens, opened)
    answer = ""
    for event in events:
        assert "<|" not in repr(event)
        match event:
            case TextDelta(kind, text):
                assert text
                answer += text if kind == "answer" else ""
            case CallParsed(name):
                assert name
                assert event is events[-2]
            case MessageParsed():
                assert event.text or event.recipient
                assert not event.ids or event.ids[-1] in (END, CALL)
    assert parser.stopped
    assert parser.has_answer == bool(answer.strip())
    assert parser.has_call == any(isinstance(event, CallParsed) for event in events)
    assert not parser.feed(13225)
    assert not parser.finish()
    said = {
        kind: "".join(e.text for e in events if isinstance(e, TextDelta) and e.kind == kind)
        for kind in ("reasoning", "preamble", "answer")
    }
    for channel, kind in zip(Channel, ("reasoning", "preamble", "answer"), strict=True):
        whole = [e for e in events if isinstance(e, MessageParsed) and not e.recipient]
        assert said[kind] == "".join(e.text for e in whole if e.channel is channel)
    assert parser.analysis_tokens + parser.answer_tokens <= len(tokens)
    assert run(tokens, opened)[0] == events


def mutate(rng: random.Random, tokens: list[int]) -> list[int]:
    tokens = list(tokens)
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(tokens) + 1)
        to = min(len(tokens), at + rng.randrange(4))
        match rng.randrange(6):
            case 0:
                tokens.insert(at, any_token(rng))
            case 1:
                del tokens[at:to]
            case 2 if at < len(tokens):
                tokens[at] = any_token(rng)
            case 3:
                tokens[at:at] = tokens[at:to] * rng.randrange(1, 4)
            case 4:
                del tokens[at:]
            case _:
                other = rng.choice(STREAMS)
                tokens[at:] = other[rng.randrange(len(other) + 1) :]
    return tokens


def any_token(rng: random.Random) -> int:
    if rng.random() < 0.5:
        return rng.choice(CONTROL)
    token = rng.randrange(FIRST_CONTROL)
    return 13225 if b"<" in vocabulary().token_bytes(token) else token


@pytest.mark.parametrize("part", range(4))
def test_mutated_completions_never_fail_nor_leak_a_marker(part: int) -> None:
    rng = random.Random(part)
    for _ in range(MUTATIONS // 4):
        tokens = mutate(rng, rng.choice(STREAMS))
        opened = rng.choice([None, None, None, *Channel])
        try:
            check(tokens, opened)
        except Exception as exc:
            raise AssertionError(f"stream {tokens}, opened {opened}") from exc


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.one_of(st.integers(), st.integers(0, 201_087), st.sampled_from(CONTROL))),
    st.sampled_from([None, *Channel]),
)
def test_no_sequence_of_integers_is_an_error(tokens: list[int], opened: Channel | None) -> None:
    _, parser = run(tokens, opened)
    assert parser.stopped


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from([t for t in CONTROL if t not in STOP_TOKENS]), max_size=60))
def test_markers_alone_say_nothing(tokens: list[int]) -> None:
    assert run(tokens)[0] == []


TEXT = st.text(min_size=1, max_size=40).map(
    lambda text: text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
)
NAMES = st.sampled_from(TOOLS)


@st.composite
def turns(draw: st.DrawFn) -> list[Part]:
    """A turn as the model writes it: thoughts and plans, then a call or an answer."""
    parts: list[Part] = []
    for kind in draw(st.lists(st.sampled_from([ReasoningPart, PreamblePart]), max_size=4)):
        if parts and type(parts[-1]) is kind:
            continue
        parts.append(kind(draw(TEXT)))
    if draw(st.booleans()):
        parts.append(TextPart(draw(TEXT)))
    else:
        channel = draw(st.sampled_from([Channel.ANALYSIS, Channel.COMMENTARY]))
        content_type = draw(st.sampled_from(["json", "code", ""]))
        parts.append(ToolCallPart(draw(NAMES), draw(TEXT), channel, content_type))
    return parts


def parsed(ids: list[int]) -> list[Part]:
    parts: list[Part] = []
    texts: dict[str, type[ReasoningPart | PreamblePart | TextPart]] = {
        "reasoning": ReasoningPart,
        "preamble": PreamblePart,
        "answer": TextPart,
    }
    said, part = "", TextPart
    for event in run(ids)[0]:
        match event:
            case TextDelta(kind, text):
                said += text
                part = texts[kind]
            case CallParsed(name, arguments, channel, content_type):
                parts.append(ToolCallPart(name, arguments, channel, content_type))
            case MessageParsed(_, "", text):
                assert text == said
                parts.append(part(said))
                said = ""
            case MessageParsed():
                pass
    return parts


@settings(deadline=None, max_examples=300)
@given(turns())
def test_what_is_rendered_is_parsed_back(parts: list[Part]) -> None:
    question = Prompt((user_message("Q"),), "2026-11-21")
    start = len(render_prompt(question).ids)
    last = parts[-1]
    turn = list(parts)
    if isinstance(last, ToolCallPart):
        turn.append(ToolResultPart(last.name, "result", last.channel))
    else:
        # An answer in a turn that goes on: its reasoning is still in the prompt.
        turn += [ToolCallPart("python", "1"), ToolResultPart("python", "result")]
    value = Prompt((user_message("Q"), Message(Role.ASSISTANT, tuple(turn))), "2026-11-21")
    ids = list(render_prompt(value).ids[start:])
    assert parsed(ids) == turn[:-1]
