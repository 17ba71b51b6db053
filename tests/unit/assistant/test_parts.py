# SPDX-License-Identifier: Apache-2.0
"""The growing message of an assistant turn."""

import tracemalloc

import pytest

from app.assistant.parts import TurnParts
from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    FinishReason,
    PreambleDelta,
    PromptRead,
    ReasoningDelta,
    Timings,
    ToolCalled,
    ToolReturned,
    TurnEvent,
    TurnFinished,
    Usage,
)
from app.core.messages import (
    Channel,
    CitationPart,
    CoveragePart,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)


def test_deltas_of_a_kind_join_and_a_change_of_kind_begins_a_part() -> None:
    parts = TurnParts()
    assert not parts
    for event in (
        ReasoningDelta("I "),
        ReasoningDelta("think."),
        PreambleDelta("Wait."),
        ToolCalled("functions.f", "{}"),
        ToolReturned("functions.f", "42"),
        ReasoningDelta("42!"),
        AnswerDelta("It is "),
        AnswerDelta("42."),
    ):
        assert parts.add(event)
        assert parts
    made = parts.message().parts
    assert [type(part) for part in made] == [
        ReasoningPart,
        PreamblePart,
        ToolCallPart,
        ToolResultPart,
        ReasoningPart,
        TextPart,
    ]
    assert parts.message().text == "It is 42."
    assert parts.message().reasoning == "I think.\n\n42!"


def test_calls_of_the_browser_belong_to_its_thoughts_while_they_run() -> None:
    parts = TurnParts()
    for name in ("browser.open", "functions.f"):
        parts.add(ToolCalled(name, "{}"))
        parts.add(ToolReturned(name, "x"))
    assert parts.message().parts == (
        ToolCallPart("browser.open", "{}", Channel.ANALYSIS, "code"),
        ToolResultPart("browser.open", "x", Channel.ANALYSIS),
        ToolCallPart("functions.f", "{}"),
        ToolResultPart("functions.f", "x"),
    )


def test_the_sources_of_a_message_that_goes_on_are_found_anew() -> None:
    sources = (CitationPart("【0†L1】", 1), CoveragePart("1", "a.txt"))
    parts = TurnParts(Message(Role.ASSISTANT, (TextPart("It "), *sources)))
    parts.add(AnswerDelta("is."))
    assert parts.message().parts == (TextPart("It is."),)
    assert not TurnParts(Message(Role.ASSISTANT, sources)).message().parts


def test_what_is_not_text_changes_nothing() -> None:
    parts = TurnParts()
    assert not parts.add(PromptRead(1, 2, 0))
    assert not parts.add(ContextTrimmed(2))
    parts.add(AnswerDelta(""))
    assert parts.message() == Message(Role.ASSISTANT, ())
    assert not parts


def test_asking_for_the_message_in_between_changes_nothing() -> None:
    parts = TurnParts()
    for number in range(10):
        parts.add(AnswerDelta(f"{number} "))
        assert parts.message().text == "".join(f"{n} " for n in range(number + 1))


def test_the_finished_message_replaces_what_was_gathered() -> None:
    parts = TurnParts()
    parts.add(ReasoningDelta("Hm."))
    last = Message(Role.ASSISTANT, (ReasoningPart("Hm.", 3.5), TextPart("Yes.")))
    parts.add(TurnFinished(last, FinishReason.STOP, Usage(), Timings()))
    assert parts.message() == last


def test_reasoning_is_timed_by_stretch() -> None:
    parts = TurnParts()
    parts.add(ReasoningDelta("Hm."))
    parts.add(AnswerDelta("Yes."))
    first = parts.message().parts[0]
    assert isinstance(first, ReasoningPart)
    assert first.seconds >= 0
    assert parts.message().parts[0] == first, "a closed stretch no longer grows"


def test_a_long_answer_holds_each_character_once() -> None:
    parts = TurnParts()
    tracemalloc.start()
    try:
        for _ in range(50_000):
            parts.add(AnswerDelta("0123456789"))
        parts.message()
        parts.add(AnswerDelta("!"))
        length = len(parts.message().text)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert length == 500_001
    assert held < 3 * length


@pytest.mark.parametrize(
    ("last", "event", "expected"),
    [
        (TextPart("One,"), AnswerDelta(" two"), (TextPart("One, two"),)),
        (PreamblePart("I"), PreambleDelta(" will"), (PreamblePart("I will"),)),
        (PreamblePart("I"), AnswerDelta("Yes"), (PreamblePart("I"), TextPart("Yes"))),
        (
            ToolResultPart("functions.f", "42"),
            AnswerDelta("42!"),
            (ToolResultPart("functions.f", "42"), TextPart("42!")),
        ),
    ],
)
def test_a_message_is_continued_in_its_last_part(
    last: Part, event: TurnEvent, expected: tuple[Part, ...]
) -> None:
    first = ReasoningPart("Hm", 2.0)
    parts = TurnParts(Message(Role.ASSISTANT, (first, last)))
    assert parts
    assert parts.message().parts == (first, last)
    parts.add(event)
    assert parts.message().parts == (first, *expected)


def test_time_passes_for_a_thought_only_while_it_is_thought() -> None:
    parts = TurnParts(Message(Role.ASSISTANT, (ReasoningPart("Let me", 60.0),)))
    assert parts.message().parts == (ReasoningPart("Let me", 60.0),)
    parts.add(ReasoningDelta(" see."))
    (thought,) = parts.message().parts
    assert isinstance(thought, ReasoningPart)
    assert thought.text == "Let me see."
    assert 60.0 <= thought.seconds < 90.0
