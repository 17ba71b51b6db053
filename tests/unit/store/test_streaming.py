# SPDX-License-Identifier: Apache-2.0
"""Answers that grow, and who may write them."""

import os
from pathlib import Path

import pytest

from app.core.conversation import MessageState
from app.core.errors import BusyError, InputError
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.store.access import INTERRUPTED_ERROR
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from tests.helpers.store_writer import store_writer, streamed

EMPTY = Message(Role.ASSISTANT, ())


@pytest.fixture
def id_(store: ConversationStore) -> str:
    return store.create("2026-01-01", Effort.LOW)


def begin(store: ConversationStore, id_: str, message: Message = EMPTY) -> int:
    return store.add_message(id_, None, message, state=MessageState.GENERATING)


def test_each_update_is_seen_at_once_by_another_connection(
    store: ConversationStore, path: Path, id_: str
) -> None:
    other = open_database(path)
    message = begin(store, id_)
    for count in range(5):
        store.update_message(message, streamed(count))
        (node,) = ConversationStore(other).load(id_).nodes
        assert (node.message, node.state) == (streamed(count), MessageState.GENERATING)
    other.close()


def test_a_finished_answer_is_searchable_and_a_growing_one_not_yet(
    store: ConversationStore, id_: str
) -> None:
    message = begin(store, id_)
    text = Message(Role.ASSISTANT, (ReasoningPart("pondering"), TextPart("mountains")))
    store.update_message(message, text)
    assert store.search("mountains") == []
    store.finish_message(message, text, state=MessageState.CANCELLED)
    assert [hit.message_id for hit in store.search("mountains")] == [message]
    assert store.search("pondering") == []


def test_a_finished_answer_cannot_grow_again(store: ConversationStore, id_: str) -> None:
    message = begin(store, id_)
    store.finish_message(message, streamed(1), state=MessageState.COMPLETE)
    with pytest.raises(ValueError, match="already finished"):
        store.update_message(message, streamed(2))
    with pytest.raises(ValueError, match="already finished"):
        store.finish_message(message, streamed(2), state=MessageState.COMPLETE)
    assert store.load(id_).nodes[0].message == streamed(1)


def test_finishing_without_an_end_is_refused(store: ConversationStore, id_: str) -> None:
    message = begin(store, id_)
    with pytest.raises(ValueError, match="not generating"):
        store.finish_message(message, streamed(1), state=MessageState.GENERATING)


def test_an_answer_whose_conversation_was_purged_is_refused_in_words(
    store: ConversationStore, id_: str
) -> None:
    message = begin(store, id_)
    store.delete(id_)
    store.update_message(message, streamed(1))
    store.purge_trash(0)
    with pytest.raises(InputError, match="was deleted for good"):
        store.update_message(message, streamed(2))


def test_a_conversation_is_refused_while_another_process_generates_in_it(
    store: ConversationStore, path: Path, id_: str
) -> None:
    question = store.add_message(id_, None, user_message("question"))
    other = store.create("2026-01-01", Effort.LOW)
    with store_writer(path, "claim", id_) as writer:
        message = writer.next_report()["id"]
        for action in (
            lambda: store.add_message(id_, question, user_message("me too")),
            lambda: begin(store, id_),
            lambda: store.update_message(message, EMPTY),
            lambda: store.finish_message(message, EMPTY, state=MessageState.COMPLETE),
            lambda: store.set_head(id_, question),
            lambda: store.delete(id_),
        ):
            with pytest.raises(BusyError, match="is being written to this conversation"):
                action()
        assert store.recover() == 0
        assert store.load(id_).nodes[-1].state is MessageState.GENERATING
        store.rename(id_, "Busy")
        store.add_message(other, None, user_message("elsewhere is free"))
        writer.finish()
    loaded = store.load(id_)
    assert (loaded.title, loaded.head, len(loaded.nodes)) == ("Busy", message, 2)
    assert loaded.nodes[-1].message == streamed(2)
    store.add_message(id_, message, user_message("free again"))


def test_a_claim_ends_with_its_process(store: ConversationStore, path: Path, id_: str) -> None:
    with store_writer(path, "claim", id_) as writer:
        message = writer.next_report()["id"]
        writer.kill()
    mine = begin(store, id_)
    orphan, own = store.load(id_).nodes
    assert (orphan.id, orphan.state, orphan.message) == (
        message,
        MessageState.INTERRUPTED,
        streamed(1),
    )
    assert orphan.error == INTERRUPTED_ERROR
    assert (own.id, own.state) == (mine, MessageState.GENERATING)
    assert [hit.message_id for hit in store.search("answer")] == [message]


def test_recovery_interrupts_orphans_and_nothing_else(
    store: ConversationStore, path: Path, id_: str
) -> None:
    with store_writer(path, "claim", id_) as writer:
        orphan = writer.next_report()["id"]
        writer.kill()
    own = begin(store, store.create("2026-01-01", Effort.LOW))
    assert store.recover() == 1
    assert store.recover() == 0
    assert store.load(id_).nodes[0].state is MessageState.INTERRUPTED
    assert [hit.message_id for hit in store.search("answer")] == [orphan]
    store.update_message(own, streamed(1))


def test_a_process_id_that_was_used_again_is_no_claim(
    store: ConversationStore, database: Database, path: Path, id_: str
) -> None:
    with store_writer(path, "claim", id_) as writer:
        writer.next_report()
        writer.kill()
    with database.transaction() as cursor:
        cursor.execute(
            "UPDATE message SET owner_pid = ?, owner_started = owner_started - 60", (os.getppid(),)
        )
    store.add_message(id_, None, user_message("goes on"))
    assert store.recover() == 0


def test_a_process_that_was_taken_for_dead_goes_on(
    store: ConversationStore, database: Database, id_: str
) -> None:
    """As when the clock is set while an answer is being written."""
    message = begin(store, id_)
    with database.transaction() as cursor:
        cursor.execute("UPDATE message SET owner_started = owner_started - 3600")
    assert store.recover() == 1
    store.update_message(message, streamed(1))
    (node,) = store.load(id_).nodes
    assert (node.state, node.error) == (MessageState.GENERATING, "")
    store.finish_message(message, streamed(2), state=MessageState.COMPLETE)
    (node,) = store.load(id_).nodes
    assert (node.state, node.message) == (MessageState.COMPLETE, streamed(2))


def test_two_processes_may_write_at_the_same_time(
    store: ConversationStore, path: Path, id_: str
) -> None:
    other = store.create("2026-01-01", Effort.LOW)
    with store_writer(path, "append", id_, "60") as one:
        with store_writer(path, "append", other, "60") as two:
            mine = [store.add_message(id_, None, user_message(f"mine {n}")) for n in range(60)]
            theirs = [report["id"] for report in two.finish()]
        ours = [report["id"] for report in one.finish()]
    assert (len(ours), len(theirs)) == (60, 60)
    assert {node.id for node in store.load(id_).nodes} == {*mine, *ours}
    assert [node.id for node in store.load(other).nodes] == theirs
    assert len(store.search("message", limit=1000)) == 120
