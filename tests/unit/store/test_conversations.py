# SPDX-License-Identifier: Apache-2.0
"""Trees of messages, the list, and the trash."""

import re
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from app.core.conversation import MessageState
from app.core.errors import InputError, ProfileError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Channel,
    Message,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database

EVERY_PART = Message(
    Role.ASSISTANT,
    (
        ReasoningPart("Let me think.", 1.25),
        PreamblePart("I look it up."),
        ToolCallPart("browser.search", '{"query": "x"}', Channel.ANALYSIS, "code"),
        ToolResultPart("browser.search", "found <|end|> \0 𝄞 \u202e", Channel.COMMENTARY),
        AttachmentPart("notes.txt", "line\r\nline"),
        TextPart("Done."),
    ),
)
USAGE = Usage(10, 4, 3, 2)
TIMINGS = Timings(0.5, 1.5, 100.25, 12.125, 9.0)


def new(store: ConversationStore, title: str = "") -> str:
    return store.create("2026-01-31", Effort.MEDIUM, "Be brief.", title)


def answer(text: str) -> Message:
    return Message(Role.ASSISTANT, (TextPart(text),))


def test_a_new_conversation_keeps_what_it_was_made_with(store: ConversationStore) -> None:
    id_ = new(store, "A talk")
    assert re.fullmatch("[0-9a-f]{12}", id_)
    loaded = store.load(id_)
    assert (loaded.title, loaded.date, loaded.effort) == ("A talk", "2026-01-31", Effort.MEDIUM)
    assert (loaded.instructions, loaded.head, loaded.nodes) == ("Be brief.", None, ())


def test_a_conversation_begins_with_its_question_and_answer(store: ConversationStore) -> None:
    empty = replace(store.load(new(store)), title="A talk")
    id_, question, ours = store.begin(
        empty, user_message("Why?"), model="gpt-oss-20b", effort=Effort.LOW
    )
    loaded = store.load(id_)
    assert (loaded.title, loaded.instructions, loaded.head) == ("A talk", "Be brief.", ours)
    assert [node.id for node in loaded.nodes] == [question, ours]
    assert loaded.nodes[0].message.text == "Why?"
    assert loaded.nodes[1].state is MessageState.GENERATING
    id_, question, later = store.begin(empty, user_message("When?"), model=None, effort=None)
    assert later is None
    assert [node.id for node in store.load(id_).nodes] == [question]


def test_a_question_that_cannot_be_kept_leaves_no_empty_conversation(
    store: ConversationStore, database: Database
) -> None:
    empty = store.load(new(store))
    before = store.summaries()
    with database.transaction() as cursor:
        cursor.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON message WHEN new.state = 'generating' "
            "BEGIN SELECT raise(ABORT, 'refused'); END"
        )
    with pytest.raises(apsw.ConstraintError, match="refused"):
        store.begin(empty, user_message("Why?"), model="gpt-oss-20b", effort=Effort.LOW)
    assert store.summaries() == before


def test_every_part_and_figure_comes_back_after_reopening(path: Path) -> None:
    database = open_database(path)
    store = ConversationStore(database)
    id_ = new(store)
    question = store.add_message(id_, None, user_message("Hi"), effort=Effort.LOW)
    reply = store.add_message(
        id_, question, Message(Role.ASSISTANT, ()), state=MessageState.GENERATING, model="gpt-oss"
    )
    store.finish_message(
        reply,
        EVERY_PART,
        state=MessageState.FAILED,
        finish=FinishReason.BUDGET,
        usage=USAGE,
        timings=TIMINGS,
        error="The model ran out of memory.",
    )
    database.close()

    database = open_database(path)
    first, second = ConversationStore(database).load(id_).path()
    database.close()
    assert (first.message, first.effort) == (user_message("Hi"), Effort.LOW)
    assert (second.message, second.state, second.model) == (
        EVERY_PART,
        MessageState.FAILED,
        "gpt-oss",
    )
    assert (second.finish, second.usage, second.timings) == (FinishReason.BUDGET, USAGE, TIMINGS)
    assert second.error == "The model ran out of memory."


def test_editing_and_regenerating_make_branches(store: ConversationStore) -> None:
    id_ = new(store)
    question = store.add_message(id_, None, user_message("one"))
    first = store.add_message(id_, question, answer("first"))
    second = store.add_message(id_, question, answer("second"))
    edited = store.add_message(id_, None, user_message("two"))
    loaded = store.load(id_)
    assert loaded.head == edited
    assert [(node.id, node.parent) for node in loaded.nodes] == [
        (question, None),
        (first, question),
        (second, question),
        (edited, None),
    ]
    store.set_head(id_, second)
    assert [node.id for node in store.load(id_).path()] == [question, second]
    store.set_head(id_, None)
    assert store.load(id_).path() == ()


def test_a_parent_or_head_of_another_conversation_is_refused(store: ConversationStore) -> None:
    one, other = new(store), new(store)
    message = store.add_message(one, None, user_message("one"))
    with pytest.raises(InputError, match="no message"):
        store.add_message(other, message, user_message("two"))
    with pytest.raises(InputError, match="no message"):
        store.set_head(other, message)
    with pytest.raises(InputError, match="no message 999"):
        store.add_message(one, 999, user_message("three"))
    assert store.load(other).nodes == ()
    assert store.load(one).head == message


def test_title_and_effort_change(store: ConversationStore) -> None:
    id_ = new(store)
    store.rename(id_, "New")
    store.set_effort(id_, Effort.HIGH)
    loaded = store.load(id_)
    assert (loaded.title, loaded.effort) == ("New", Effort.HIGH)


@pytest.mark.parametrize("id_", ["", "ffffffffffff", "'; DROP TABLE message; --", "\ud800", "\0"])
def test_an_unknown_conversation_is_refused_in_words(store: ConversationStore, id_: str) -> None:
    for action in (
        lambda: store.load(id_),
        lambda: store.rename(id_, "x"),
        lambda: store.delete(id_),
        lambda: store.restore(id_),
        lambda: store.set_head(id_, None),
        lambda: store.add_message(id_, None, user_message("x")),
    ):
        with pytest.raises(InputError, match="There is no conversation"):
            action()


def test_text_that_is_not_unicode_is_kept_as_far_as_possible(store: ConversationStore) -> None:
    id_ = new(store, "a\ud800b")
    store.add_message(id_, None, user_message("x\udc80y \ud834\udd1e"))
    loaded = store.load(id_)
    assert loaded.title == "a\ufffdb"
    assert loaded.nodes[0].message.text == "x\ufffdy 𝄞"


def test_the_list_shows_the_latest_change_first(store: ConversationStore) -> None:
    ids = [new(store, str(number)) for number in range(3)]
    assert [item.id for item in store.summaries()] == ids[::-1]
    store.add_message(ids[0], None, user_message("x"))
    store.add_message(ids[0], None, user_message("y"))
    store.rename(ids[1], "renaming is no change")
    summaries = store.summaries()
    assert [item.id for item in summaries] == [ids[0], ids[2], ids[1]]
    assert [item.messages for item in summaries] == [2, 0, 0]
    assert store.summaries(limit=1) == summaries[:1]


def test_a_deleted_conversation_is_out_of_sight_until_it_is_restored(
    store: ConversationStore,
) -> None:
    id_ = new(store, "Secret plans")
    store.add_message(id_, None, user_message("hidden words"))
    before = store.load(id_)
    store.delete(id_)
    assert store.summaries() == []
    assert store.search("hidden") == store.search("secret") == []
    with pytest.raises(InputError, match="in the trash"):
        store.load(id_)
    with pytest.raises(InputError, match="in the trash"):
        store.add_message(id_, None, user_message("x"))
    store.restore(id_)
    store.restore(id_)
    assert store.load(id_) == before
    assert len(store.search("hidden")) == 1


def test_emptying_the_trash_takes_only_what_lay_there_long_enough(
    store: ConversationStore, database: Database
) -> None:
    kept, fresh, old = new(store, "kept"), new(store, "fresh"), new(store, "old")
    store.delete(fresh)
    store.delete(old)
    with database.transaction() as cursor:
        cursor.execute(
            "UPDATE conversation SET deleted_at = deleted_at - 31 * 86400 WHERE id = ?", (old,)
        )
    assert store.purge_trash() == 1
    store.restore(fresh)
    assert {item.id for item in store.summaries()} == {kept, fresh}
    with pytest.raises(InputError, match="There is no"):
        store.restore(old)
    assert store.purge_trash(0) == 0


def test_emptying_the_trash_leaves_no_word_in_any_file(
    store: ConversationStore, path: Path
) -> None:
    id_ = new(store, "zanzibartitle")
    parent = store.add_message(id_, None, user_message("zanzibarquestion"))
    for number in range(1500):  # Longer than SQLite's limit for cascades.
        parent = store.add_message(id_, parent, answer(f"zanzibaranswer {number}"))
    other = store.add_message(new(store), None, user_message("other"))

    def leaks() -> list[str]:
        return [file.name for file in path.parent.iterdir() if b"anzibar" in file.read_bytes()]

    assert leaks()
    store.delete(id_)
    assert store.purge_trash(0) == 1
    assert leaks() == []
    assert store.search("zanzibar") == []
    assert [hit.message_id for hit in store.search("other")] == [other]
    assert store.add_message(new(store), None, user_message("x")) > parent


def test_a_copy_has_the_same_tree_under_new_ids(store: ConversationStore) -> None:
    id_ = new(store, "Tree")
    question = store.add_message(id_, None, user_message("question"))
    store.add_message(id_, question, answer("one"))
    second = store.add_message(id_, question, EVERY_PART, state=MessageState.GENERATING)
    store.set_head(id_, second)
    original = store.load(id_)
    copy = store.load(store.insert([original])[0])
    shift = copy.nodes[0].id - original.nodes[0].id
    assert copy.head == second + shift
    assert [node.id for node in copy.path()] == [question + shift, second + shift]
    assert copy.nodes[2].message == EVERY_PART
    assert copy.nodes[2].state is MessageState.INTERRUPTED
    renamed = replace(copy, id=id_, head=second, nodes=original.nodes)
    assert renamed == original
    assert {hit.conversation_id for hit in store.search("question")} == {id_, copy.id}


def test_a_damaged_message_is_named(store: ConversationStore, database: Database) -> None:
    id_ = new(store)
    message = store.add_message(id_, None, user_message("x"))
    for parts in ("no json", '[{"type": "unheard of"}]', "[1]", '{"a": 1}'):
        with database.transaction() as cursor:
            cursor.execute("UPDATE message SET parts = ? WHERE id = ?", (parts, message))
        with pytest.raises(ProfileError, match=f"Message {message} in the database is damaged"):
            store.load(id_)
