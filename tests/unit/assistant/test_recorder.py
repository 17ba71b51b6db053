# SPDX-License-Identifier: Apache-2.0
"""Turns on their way into a real database."""

import queue
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assistant.recorder import TurnRecorder
from app.assistant.turn import run_turn
from app.core.conversation import MessageNode, MessageState
from app.core.errors import (
    EngineCrashed,
    HarmoniumError,
    InternalError,
    Interrupted,
    OutOfMemory,
)
from app.core.events import (
    AnswerDelta,
    FinishReason,
    PromptRead,
    ReasoningDelta,
    Timings,
    ToolCalled,
    ToolReturned,
    TurnFinished,
    Usage,
)
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort, GenerateParams, Prompt
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from tests.unit.assistant.conftest import MakeEngine


class Shelf:
    """A stored conversation with one question and the answer that is being recorded."""

    def __init__(self, database: Database) -> None:
        self.store = ConversationStore(database)
        self.conversation = self.store.create("2026-01-01", Effort.MEDIUM)
        question = self.store.add_message(self.conversation, None, user_message("Why?"))
        self.answer = self.store.add_message(
            self.conversation,
            question,
            Message(Role.ASSISTANT, ()),
            state=MessageState.GENERATING,
        )
        self.recorder = TurnRecorder(self.store, self.answer)

    @property
    def node(self) -> MessageNode:
        return self.store.load(self.conversation).path()[-1]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    database = open_database(tmp_path / "harmonium.db")
    yield Shelf(database)
    database.close()


@pytest.fixture
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """No later commit is due within a test."""
    monkeypatch.setattr("app.assistant.recorder.COMMIT_INTERVAL_S", 3600.0)


@pytest.mark.usefixtures("unhurried")
def test_the_first_words_are_stored_at_once_and_the_next_ones_together(shelf: Shelf) -> None:
    shelf.recorder.record(PromptRead(1, 2, 0))
    assert shelf.node.message.parts == ()
    shelf.recorder.record(AnswerDelta("Because "))
    assert shelf.node.message.text == "Because "
    assert shelf.node.state is MessageState.GENERATING
    shelf.recorder.record(AnswerDelta("of "))
    shelf.recorder.record(AnswerDelta("that."))
    assert shelf.node.message.text == "Because "
    shelf.recorder.flush()
    assert shelf.node.message.text == "Because of that."


def test_words_are_stored_again_when_the_interval_is_over(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.assistant.recorder.COMMIT_INTERVAL_S", 0.0)
    for number in range(5):
        shelf.recorder.record(AnswerDelta(str(number)))
        assert shelf.node.message.text == "01234"[: number + 1]


@pytest.mark.usefixtures("unhurried")
def test_a_tool_call_is_stored_before_the_tool_runs(shelf: Shelf) -> None:
    shelf.recorder.record(ReasoningDelta("Hm"))
    shelf.recorder.record(ReasoningDelta("m."))
    shelf.recorder.record(ToolCalled("functions.f", "{}"))
    assert [part.type for part in shelf.node.message.parts] == ["reasoning", "tool_call"]
    assert shelf.node.message.reasoning == "Hmm."
    shelf.recorder.record(ToolReturned("functions.f", "42"))
    assert [part.type for part in shelf.node.message.parts][-1] == "tool_result"


@pytest.mark.parametrize(
    ("finish", "state"),
    [
        (FinishReason.STOP, MessageState.COMPLETE),
        (FinishReason.LENGTH, MessageState.COMPLETE),
        (FinishReason.BUDGET, MessageState.COMPLETE),
        (FinishReason.CANCELLED, MessageState.CANCELLED),
    ],
)
def test_the_end_of_a_turn_is_stored_with_its_figures(
    shelf: Shelf, finish: FinishReason, state: MessageState
) -> None:
    message = Message(Role.ASSISTANT, (TextPart("Because."),))
    usage, timings = Usage(70, 61, 5, 2), Timings(0.5, 0.25, 100.0, 10.0, 2.0)
    shelf.recorder.record(AnswerDelta("Beca"))
    shelf.recorder.record(TurnFinished(message, finish, usage, timings))
    node = shelf.node
    assert (node.message, node.state, node.finish) == (message, state, finish)
    assert (node.usage, node.timings, node.error) == (usage, timings, "")


@pytest.mark.parametrize(
    ("error", "state", "sentence"),
    [
        (EngineCrashed("It died."), MessageState.INTERRUPTED, "It died."),
        (OutOfMemory("Too big."), MessageState.INTERRUPTED, "Too big."),
        (InternalError("It broke."), MessageState.FAILED, "It broke."),
        (Interrupted("Stopped."), MessageState.CANCELLED, ""),
    ],
)
@pytest.mark.usefixtures("unhurried")
def test_a_failure_keeps_the_text_and_its_sentence(
    shelf: Shelf, error: HarmoniumError, state: MessageState, sentence: str
) -> None:
    shelf.recorder.record(AnswerDelta("Because "))
    shelf.recorder.record(AnswerDelta("of"))
    shelf.recorder.fail(error)
    node = shelf.node
    assert (node.message.text, node.state, node.error) == ("Because of", state, sentence)


def test_memory_that_lacks_before_the_first_word_is_a_failure(shelf: Shelf) -> None:
    shelf.recorder.fail(OutOfMemory("Too big."))
    assert shelf.node.state is MessageState.FAILED


def test_a_whole_turn_is_stored_as_it_was_told(shelf: Shelf, make_engine: MakeEngine) -> None:
    engine = make_engine(
        [
            {"stream": "reasoning", "texts": ["Let ", "me ", "see."], "rate": 0},
            {"stream": "answer", "texts": [f"{n} " for n in range(500)], "rate": 0},
        ]
    )
    prompt = Prompt((user_message("Why?"),), "2026-01-01")
    last = None
    for last in run_turn(engine, prompt, GenerateParams()):
        shelf.recorder.record(last)
    assert isinstance(last, TurnFinished)
    node = shelf.node
    assert node.message == last.message
    assert node.message.text == "".join(f"{n} " for n in range(500))
    assert node.state is MessageState.COMPLETE
    assert node.usage == last.usage


def test_a_crash_in_mid_answer_leaves_what_had_arrived(
    shelf: Shelf, make_engine: MakeEngine
) -> None:
    engine = make_engine([{"delta": "answer", "text": "Because "}, {"crash": True}])
    prompt = Prompt((user_message("Why?"),), "2026-01-01")
    with pytest.raises(EngineCrashed) as crash:  # noqa: PT012
        for event in run_turn(engine, prompt, GenerateParams()):
            shelf.recorder.record(event)
    shelf.recorder.fail(crash.value)
    node = shelf.node
    assert (node.message.text, node.state) == ("Because ", MessageState.INTERRUPTED)
    assert node.error == crash.value.message


def test_what_has_arrived_is_stored_within_250_ms_though_the_engine_stalls(
    tmp_path: Path, make_engine: MakeEngine
) -> None:
    """The second word comes too early after the first commit to be due at once, and nothing comes
    after it."""
    path = tmp_path / "harmonium.db"
    engine = make_engine(
        [
            {"delta": "answer", "text": "One "},
            {"wait": 0.05},
            {"delta": "answer", "text": "two"},
            {"wait": 60},
        ]
    )
    arrived: list[float] = []

    def write(shelves: "queue.SimpleQueue[Shelf]") -> None:
        database = open_database(path)
        shelf = Shelf(database)
        shelves.put(shelf)
        prompt = Prompt((user_message("Why?"),), "2026-01-01")
        events = run_turn(engine, prompt, GenerateParams(), on_stall=shelf.recorder.flush_if_due)
        for event in events:
            if isinstance(event, AnswerDelta):
                arrived.append(time.monotonic())
            shelf.recorder.record(event)
        database.close()

    shelves: queue.SimpleQueue[Shelf] = queue.SimpleQueue()
    writer = threading.Thread(target=write, args=(shelves,))
    writer.start()
    shelf = shelves.get()
    reader = open_database(path)
    texts: list[str] = []
    while "two" not in "".join(texts):
        texts = [
            node.message.text for node in ConversationStore(reader).load(shelf.conversation).nodes
        ]
        time.sleep(0.005)
    took = time.monotonic() - arrived[1]
    reader.close()
    engine.cancel()
    writer.join()
    assert len(arrived) == 2
    # 250 ms, and what a busy machine makes of it.
    assert took < 1.0
