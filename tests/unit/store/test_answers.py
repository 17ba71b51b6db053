# SPDX-License-Identifier: Apache-2.0
"""Asking, going on with an answer, what people thought of it, and what it cost."""

import pytest

from app.core.conversation import AnswerFigures, Feedback, MessageState, Rating
from app.core.errors import InputError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Message,
    ReasoningPart,
    Role,
    TextPart,
    user_message,
)
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database

EMPTY = Message(Role.ASSISTANT, ())
HALF = Message(Role.ASSISTANT, (ReasoningPart("hm", 1.5), TextPart("Half an")))


@pytest.fixture
def id_(store: ConversationStore) -> str:
    return store.create("2026-01-01", Effort.LOW)


def test_a_question_and_its_answer_begin_together(store: ConversationStore, id_: str) -> None:
    store.set_draft(id_, user_message("What is"))
    question, message = store.ask(
        id_, None, user_message("What is this?"), model="gpt-oss-20b", effort=Effort.HIGH
    )
    loaded = store.load(id_)
    asked, answer = loaded.path()
    assert (asked.id, asked.message) == (question, user_message("What is this?"))
    assert (asked.state, asked.effort, asked.model) == (MessageState.COMPLETE, Effort.HIGH, "")
    assert (answer.id, answer.parent, answer.message) == (message, question, EMPTY)
    assert (answer.state, answer.effort) == (MessageState.GENERATING, Effort.HIGH)
    assert answer.model == "gpt-oss-20b"
    assert loaded.draft is None
    (summary,) = store.recent(1)
    assert (summary.messages, summary.first_words) == (2, "What is this?")
    assert [hit.message_id for hit in store.search("this")] == [question]
    store.finish_message(message, HALF, state=MessageState.COMPLETE)


def test_a_question_that_cannot_be_asked_leaves_nothing(store: ConversationStore, id_: str) -> None:
    store.set_draft(id_, user_message("kept"))
    with pytest.raises(InputError, match="no message 999"):
        store.ask(id_, 999, user_message("x"), model="m", effort=None)
    loaded = store.load(id_)
    assert (loaded.nodes, loaded.head, loaded.draft) == ((), None, user_message("kept"))


@pytest.mark.parametrize(
    "state", [MessageState.CANCELLED, MessageState.INTERRUPTED, MessageState.COMPLETE]
)
def test_an_ended_answer_goes_on_with_its_parts(
    store: ConversationStore, id_: str, state: MessageState
) -> None:
    _, message = store.ask(id_, None, user_message("go"), model="m", effort=None)
    store.finish_message(
        message, HALF, state=state, finish=FinishReason.LENGTH, error="The engine stopped."
    )
    store.resume_message(message)
    node = store.load(id_).path()[-1]
    assert (node.message, node.state, node.finish, node.error) == (
        HALF,
        MessageState.GENERATING,
        None,
        "",
    )
    whole = Message(Role.ASSISTANT, (ReasoningPart("hm", 1.5), TextPart("Half an answer")))
    store.update_message(message, whole)
    store.finish_message(message, whole, state=MessageState.COMPLETE)
    assert store.load(id_).path()[-1].message == whole
    assert [hit.message_id for hit in store.search("half an answer")] == [message]


def test_only_an_answer_that_has_ended_goes_on(store: ConversationStore, id_: str) -> None:
    question, message = store.ask(id_, None, user_message("go"), model="m", effort=None)
    for not_ended in (question, message):
        with pytest.raises(ValueError, match="no answer that has ended"):
            store.resume_message(not_ended)
    with pytest.raises(InputError, match="deleted"):
        store.resume_message(999)


def test_feedback_is_kept_changed_and_taken_back(store: ConversationStore, id_: str) -> None:
    message = store.add_message(id_, None, HALF)
    assert store.load(id_).nodes[0].feedback is None
    for feedback in (
        Feedback(Rating.DOWN, "Wrong <b>date</b> \ud83d\ude00"),
        Feedback(Rating.UP),
        None,
    ):
        store.set_feedback(message, feedback)
        stored = store.load(id_).nodes[0].feedback
        if feedback is not None and feedback.note:
            assert stored == Feedback(Rating.DOWN, "Wrong <b>date</b> 😀")
        else:
            assert stored == feedback
    with pytest.raises(InputError):
        store.set_feedback(999, Feedback(Rating.UP))


def test_a_draft_with_its_attachments_comes_back(store: ConversationStore, id_: str) -> None:
    draft = user_message("Sum this up", [AttachmentPart("notes.txt", "a\nb")])
    store.set_draft(id_, draft)
    before = store.recent(1)[0]
    assert store.load(id_).draft == draft
    store.set_draft(id_, None)
    assert store.load(id_).draft is None
    assert store.recent(1)[0] == before


def test_a_draft_that_cannot_be_read_is_none(
    store: ConversationStore, database: Database, id_: str
) -> None:
    for damaged in ("", "{", "[]", '{"role": "user"}', '{"role": "user", "parts": [{}]}'):
        with database.transaction() as cursor:
            cursor.execute("UPDATE conversation SET draft = ?", (damaged,))
        assert store.load(id_).draft is None


def test_instructions_and_open_reasoning_are_kept(store: ConversationStore, id_: str) -> None:
    assert store.load(id_).shows_reasoning is None
    store.set_instructions(id_, "Answer in verse.")
    for shows in (True, False):
        store.set_shows_reasoning(id_, shows)
        assert store.load(id_).shows_reasoning is shows
    assert store.load(id_).instructions == "Answer in verse."


def test_a_copy_keeps_folder_pin_draft_and_feedback(store: ConversationStore, id_: str) -> None:
    folder = store.create_folder("Work").id
    message = store.add_message(id_, None, HALF)
    store.set_feedback(message, Feedback(Rating.UP, "good"))
    store.move([id_], folder)
    store.set_pinned([id_], True)
    store.set_draft(id_, user_message("next"))
    store.set_shows_reasoning(id_, True)
    original = store.load(id_)
    copy = store.load(store.insert([original])[0])
    assert (copy.folder, copy.is_pinned, copy.shows_reasoning) == (folder, True, True)
    assert copy.draft == user_message("next")
    assert copy.nodes[0].feedback == Feedback(Rating.UP, "good")


def answered(
    store: ConversationStore, effort: Effort | None, tokens: int, speed: float, model: str = "m"
) -> None:
    id_ = store.create("2026-01-01", Effort.LOW)
    _, message = store.ask(id_, None, user_message("go"), model=model, effort=effort)
    store.finish_message(
        message,
        HALF,
        state=MessageState.COMPLETE,
        usage=Usage(10, 0, tokens - 1, 1),
        timings=Timings(0.0, 1.0, speed * 10, speed, 2.0),
    )


def test_figures_are_medians_for_each_effort(store: ConversationStore) -> None:
    assert store.answer_figures("m") == {}
    for tokens, speed in ((100, 10.0), (300, 0.0), (200, 20.0)):
        answered(store, Effort.LOW, tokens, speed)
    answered(store, Effort.HIGH, 4000, 8.0)
    answered(store, None, 7, 7.0)
    answered(store, Effort.LOW, 9, 9.0, model="other")
    assert store.answer_figures("m") == {
        Effort.LOW: AnswerFigures(3, 200, 15.0, 150.0),
        Effort.HIGH: AnswerFigures(1, 4000, 8.0, 80.0),
    }


def test_figures_follow_the_newest_answers(store: ConversationStore) -> None:
    for _ in range(60):
        answered(store, Effort.LOW, 1000, 5.0)
    for _ in range(50):
        answered(store, Effort.LOW, 10, 50.0)
    assert store.answer_figures("m") == {Effort.LOW: AnswerFigures(50, 10, 50.0, 500.0)}


def test_answers_that_did_not_end_well_say_nothing_of_speed(
    store: ConversationStore, id_: str
) -> None:
    _, message = store.ask(id_, None, user_message("go"), model="m", effort=Effort.LOW)
    store.finish_message(message, HALF, state=MessageState.CANCELLED, usage=Usage(1, 1, 1, 1))
    assert store.answer_figures("m") == {}
