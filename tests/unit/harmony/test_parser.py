# SPDX-License-Identifier: Apache-2.0
"""What gpt-oss writes is understood, also when it is malformed."""

from dataclasses import dataclass, field

import pytest

from app.core.messages import Channel
from app.harmony.header import tool_name
from app.harmony.parser import (
    CallParsed,
    MessageParsed,
    OpenMessage,
    ParserEvent,
    StreamParser,
    TextDelta,
)
from app.harmony.tokens import (
    ASSISTANT,
    CALL,
    CHANNEL,
    END,
    FINAL,
    MESSAGE,
    RETURN,
    START,
    vocabulary,
)
from tests.unit.harmony.completions import MATRIX, TOOLS
from tests.unit.harmony.markup import to_ids, to_text


@dataclass
class Outcome:
    """Texts by kind, and calls as (name, arguments, channel, content type)."""

    reasoning: str = ""
    preamble: str = ""
    answer: str = ""
    calls: list[tuple[str, str, str, str]] = field(default_factory=list)
    messages: list[MessageParsed] = field(default_factory=list)


def collect(events: list[ParserEvent], outcome: Outcome) -> None:
    for event in events:
        match event:
            case TextDelta("reasoning", text):
                outcome.reasoning += text
            case TextDelta("preamble", text):
                outcome.preamble += text
            case TextDelta(_, text):
                outcome.answer += text
            case CallParsed(name, arguments, channel, content_type):
                outcome.calls.append((name, arguments, channel.value, content_type))
            case MessageParsed():
                outcome.messages.append(event)


def parse(
    completion: str | list[int],
    opened: Channel | None = None,
    tools: tuple[str, ...] = TOOLS,
) -> tuple[Outcome, StreamParser]:
    parser = StreamParser(tools, None if opened is None else OpenMessage.begun(opened))
    outcome = Outcome()
    for token in to_ids(completion) if isinstance(completion, str) else completion:
        collect(parser.feed(token), outcome)
    collect(parser.finish(), outcome)
    return outcome, parser


@pytest.mark.parametrize("name", MATRIX)
def test_a_completion_is_understood(name: str) -> None:
    case = MATRIX[name]
    outcome, parser = parse(case.completion)
    assert outcome.reasoning == case.reasoning
    assert outcome.preamble == case.preamble
    assert outcome.answer == case.answer
    assert outcome.calls == ([case.call] if case.call else [])
    assert parser.has_answer == bool(case.answer)
    assert parser.has_call == bool(case.call)
    assert parser.stopped


SAID_OUT_LOUD = "A message ends with <|end|>, starts with <|start|>assistant<|channel|>final."


def test_text_that_talks_about_markers_comes_out_verbatim() -> None:
    spelled = vocabulary().encode(SAID_OUT_LOUD)
    completion = [CHANNEL, FINAL, MESSAGE, *spelled, RETURN]
    assert parse(completion)[0].answer == SAID_OUT_LOUD
    assert parse([*spelled, RETURN])[0].answer == SAID_OUT_LOUD
    assert parse(spelled, Channel.FINAL)[0].answer == SAID_OUT_LOUD


def test_text_is_passed_on_with_each_token_and_never_in_half_characters() -> None:
    parser = StreamParser()
    for token in to_ids("<|channel|>final<|message|>"):
        assert parser.feed(token) == []
    for token in to_ids("Hello there, world"):
        (event,) = parser.feed(token)
        assert isinstance(event, TextDelta)
        assert event.text == to_text([token])
    tokens = to_ids("𒀀🏳️‍🌈")
    assert len(tokens) > 4
    texts = [e.text for t in tokens for e in parser.feed(t) if isinstance(e, TextDelta)]
    assert "".join(texts) == "𒀀🏳️‍🌈"
    assert "\ufffd" not in "".join(texts)


def test_half_a_character_becomes_a_replacement_character_unless_the_rest_may_follow() -> None:
    half = to_ids("𒀀")[:1]
    completion = [*to_ids("<|channel|>final<|message|>a"), *half]
    assert parse(completion)[0].answer == "a"
    assert parse([*completion, END])[0].answer == "a\ufffd"
    again = [*completion, *to_ids("<|start|>assistant<|channel|>final<|message|>b<|return|>")]
    assert parse(again)[0].answer == "a\ufffdb"


def test_the_grammar_applies_in_headers_and_the_kind_names_the_content() -> None:
    parser = StreamParser(TOOLS)
    seen: list[tuple[bool, str | None]] = [(parser.in_header, parser.kind)]
    for token in to_ids("<|channel|>analysis<|message|>a<|end|><|start|>assistant"):
        parser.feed(token)
        seen.append((parser.in_header, parser.kind))
    assert seen == [
        (True, None),
        (True, None),
        (True, None),
        (False, "reasoning"),
        (False, "reasoning"),
        (True, None),
        (True, None),
        (True, None),
    ]
    kinds = {"commentary": "preamble", "final": "answer", "commentary to=functions.x": "call"}
    for header, kind in kinds.items():
        parser = StreamParser(TOOLS)
        for token in to_ids(f"<|channel|>{header}<|message|>"):
            parser.feed(token)
        assert parser.kind == kind
        assert not parser.in_header


def test_tokens_are_counted_by_channel() -> None:
    reasoning, answer = to_ids("one two three four"), to_ids("five six")
    completion = [
        *to_ids("<|channel|>analysis<|message|>"),
        *reasoning,
        *to_ids("<|end|><|start|>assistant<|channel|>commentary<|message|>not counted<|end|>"),
        *to_ids("<|start|>assistant<|channel|>final<|message|>"),
        *answer,
        RETURN,
    ]
    _, parser = parse(completion)
    assert (parser.analysis_tokens, parser.answer_tokens) == (len(reasoning), len(answer))


@pytest.mark.parametrize("role", ["user", "system", "developer", "tool", "functions.x", "python"])
def test_generation_stops_as_soon_as_another_role_is_begun(role: str) -> None:
    parser = StreamParser(TOOLS)
    for token in to_ids("<|channel|>analysis<|message|>a<|end|><|start|>"):
        parser.feed(token)
        assert not parser.stopped
    parser.feed(to_ids(role)[0])
    assert parser.stopped
    assert parser.stopped_at_role


def test_a_stop_token_stops_without_blaming_a_role() -> None:
    for stop in ("<|return|>", "<|call|>", "<|endoftext|>"):
        _, parser = parse("<|channel|>final<|message|>a" + stop)
        assert parser.stopped
        assert not parser.stopped_at_role


def test_a_blank_answer_is_no_answer() -> None:
    _, parser = parse("<|channel|>final<|message|> \n<|return|>")
    assert not parser.has_answer


@pytest.mark.parametrize(
    ("channel", "kind"),
    [(Channel.FINAL, "answer"), (Channel.ANALYSIS, "reasoning"), (Channel.COMMENTARY, "preamble")],
)
def test_content_that_the_prompt_left_open_is_continued(channel: Channel, kind: str) -> None:
    parser = StreamParser((), OpenMessage.begun(channel))
    assert parser.kind == kind
    events = [event for token in to_ids(" and so on") for event in parser.feed(token)]
    assert {event.kind for event in events if isinstance(event, TextDelta)} == {kind}


def test_a_message_cut_anywhere_goes_on_as_if_nothing_had_been() -> None:
    """Also in the middle of a character."""
    whole = to_ids("<|channel|>final<|message|>Wedges: 𒀀𒁀, flags: 🏳️‍🌈.")
    header = len(to_ids("<|channel|>final<|message|>"))
    uncut, _ = parse([*whole, RETURN])
    for place in range(header, len(whole)):
        first, _ = parse(whole[:place])
        assert "\ufffd" not in first.answer
        opened = OpenMessage(Channel.FINAL, first.answer, tuple(whole[:place]))
        parser = StreamParser(TOOLS, opened)
        assert parser.has_answer == bool(first.answer.strip())
        second = Outcome()
        for token in [*whole[place:], RETURN]:
            collect(parser.feed(token), second)
        assert first.answer + second.answer == uncut.answer
        assert second.messages == uncut.messages


def test_a_whole_message_is_reported_with_the_ids_that_were_sampled() -> None:
    completion = (
        "<|channel|>analysis<|message|>a b<|end|><|start|>assistant"
        "<|channel|>commentary to=functions.x <|constrain|>json<|message|>{}<|call|>"
    )
    outcome, _ = parse(completion)
    first, second = outcome.messages
    assert (first.channel, first.recipient, first.text) == (Channel.ANALYSIS, "", "a b")
    assert (second.channel, second.recipient, second.text) == (
        Channel.COMMENTARY,
        "functions.x",
        "{}",
    )
    assert [*first.ids, START, ASSISTANT, *second.ids] == to_ids(completion)


def test_a_returned_or_unfinished_message_is_reported_with_an_end() -> None:
    header = [CHANNEL, FINAL, MESSAGE]
    for ending in ([RETURN], [END], []):
        (message,) = parse([*header, *to_ids("hi"), *ending])[0].messages
        assert list(message.ids) == [*header, *to_ids("hi"), END]
    (message,) = parse([*header, *to_ids("hi"), START, ASSISTANT])[0].messages
    assert message.ids[-1] == END
    (call,) = parse(to_ids("<|channel|>analysis to=python<|message|>1<|end|>"))[0].messages
    assert call.ids[-1] == CALL


@pytest.mark.parametrize(
    "completion",
    [
        "<|channel|>final!<|message|>hi<|return|>",
        "<|channel|>analysis<|channel|>final<|message|>hi<|return|>",
        "hi there<|return|>",
        "<|channel|>final<|message|>h<|reserved_200011|>i<|return|>",
        "<|channel|>final<|message|>h<|message|>i<|return|>",
    ],
)
def test_malformed_messages_are_reported_without_ids(completion: str) -> None:
    (message,) = parse(completion)[0].messages
    assert message.ids == ()


@pytest.mark.parametrize(
    ("recipient", "expected"),
    [
        ("functions.lookup", "functions.lookup"),
        ("lookup", "functions.lookup"),
        ("functions.lookup<|channel|>commentary", "functions.lookup"),
        ("functions.lookupcommentary", "functions.lookup"),
        ("functions.lookup_analysis", "functions.lookup"),
        ("functions.look_up", "functions.lookup"),
        ("functions.functions.lookup", "functions.lookup"),
        ("functions.browser.search", "browser.search"),
        ("functions.python", "python"),
        ("Functions.Lookup", "functions.lookup"),
        ("functions.lookup(", "functions.lookup"),
        ("functions.weather", "functions.weather"),
        ("functions.päper", "functions.p"),
    ],
)
def test_the_tool_that_was_meant_is_found(recipient: str, expected: str) -> None:
    assert tool_name(recipient, ["functions.lookup", "browser.search", "python"]) == expected


def test_a_namespace_alone_means_the_only_tool() -> None:
    assert tool_name("functions", ["functions.lookup"]) == "functions.lookup"
    assert tool_name("functions", ["functions.lookup", "functions.open"]) == "functions"
    assert tool_name("functions.anything") == "functions.anything"
