# SPDX-License-Identifier: Apache-2.0
"""Messages and conversations that are deleted, come back, or go for good."""

from pathlib import Path

import pytest

from app.core.conversation import Feedback, MessageState, Rating
from app.core.errors import BusyError, InputError
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database
from tests.helpers.store_writer import store_writer

DAY_S = 86400


def answer(text: str) -> Message:
    return Message(Role.ASSISTANT, (TextPart(text),))


def new(store: ConversationStore, title: str = "") -> str:
    return store.create("2026-01-01", Effort.LOW, title=title)


def found(store: ConversationStore, word: str) -> list[int | None]:
    return [hit.message_id for hit in store.search(word)]


class Tree:
    """question 1 -> answer 2, answer 3 -> question 4 -> answer 5; question 6."""

    def __init__(self, store: ConversationStore) -> None:
        self.id = new(store)
        self.question = store.add_message(self.id, None, user_message("first question"))
        self.old = store.add_message(self.id, self.question, answer("old reply"))
        self.new = store.add_message(self.id, self.question, answer("new reply"))
        self.more = store.add_message(self.id, self.new, user_message("more please"))
        self.last = store.add_message(self.id, self.more, answer("last words"))
        self.edited = store.add_message(self.id, None, user_message("edited question"))
        store.set_head(self.id, self.last)


@pytest.fixture
def tree(store: ConversationStore) -> Tree:
    return Tree(store)


def shown(store: ConversationStore, tree: Tree) -> set[int]:
    return {node.id for node in store.load(tree.id).nodes}


def test_a_deleted_message_takes_along_what_is_below_it(
    store: ConversationStore, tree: Tree
) -> None:
    before = store.load(tree.id)
    store.delete_message(tree.id, tree.new)
    assert shown(store, tree) == {tree.question, tree.old, tree.edited}
    assert found(store, "words") == found(store, "new") == found(store, "more") == []
    assert found(store, "reply") == [tree.old]
    assert store.recent(1)[0].messages == 3
    store.restore_message(tree.id, tree.new)
    assert store.load(tree.id) == before
    assert found(store, "reply") == [tree.new, tree.old]
    assert found(store, "words") == [tree.last]
    assert store.recent(1)[0].messages == 6


def test_the_shown_branch_moves_to_another_version_or_up(
    store: ConversationStore, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.last)
    assert store.load(tree.id).head == tree.more
    store.set_head(tree.id, tree.old)
    store.delete_message(tree.id, tree.old)
    assert store.load(tree.id).head == tree.more
    store.delete_message(tree.id, tree.question)
    assert store.load(tree.id).head == tree.edited
    store.delete_message(tree.id, tree.edited)
    assert store.load(tree.id).head is None


def test_a_branch_that_is_not_shown_goes_without_a_sign(
    store: ConversationStore, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.edited)
    assert store.load(tree.id).head == tree.last


def test_each_deletion_is_undone_on_its_own(store: ConversationStore, tree: Tree) -> None:
    store.delete_message(tree.id, tree.last)
    store.delete_message(tree.id, tree.new)
    with pytest.raises(InputError, match="bring that back first"):
        store.restore_message(tree.id, tree.last)
    store.restore_message(tree.id, tree.new)
    assert tree.last not in shown(store, tree)
    assert store.load(tree.id).head == tree.more
    store.restore_message(tree.id, tree.last)
    assert store.load(tree.id).head == tree.last
    assert len(shown(store, tree)) == 6


def test_restoring_what_was_not_deleted_changes_nothing(
    store: ConversationStore, tree: Tree
) -> None:
    before = store.load(tree.id)
    store.restore_message(tree.id, tree.old)
    assert store.load(tree.id) == before


def test_a_deleted_message_is_refused_in_words(store: ConversationStore, tree: Tree) -> None:
    store.delete_message(tree.id, tree.last)
    for action in (
        lambda: store.add_message(tree.id, tree.last, user_message("x")),
        lambda: store.ask(tree.id, tree.last, user_message("x"), model="m", effort=None),
        lambda: store.set_head(tree.id, tree.last),
        lambda: store.set_feedback(tree.last, Feedback(Rating.UP)),
        lambda: store.resume_message(tree.last),
        lambda: store.delete_message(tree.id, tree.last),
    ):
        with pytest.raises(InputError, match="message"):
            action()


def test_a_message_of_another_conversation_is_not_deleted(
    store: ConversationStore, tree: Tree
) -> None:
    other = Tree(store)
    with pytest.raises(InputError, match="no message"):
        store.delete_message(tree.id, other.last)
    with pytest.raises(InputError, match="no message"):
        store.restore_message(tree.id, other.last)
    assert len(shown(store, other)) == 6


def test_the_first_words_follow_the_first_question_that_is_left(
    store: ConversationStore, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.question)
    assert store.recent(1)[0].first_words == "edited question"
    store.delete_message(tree.id, tree.edited)
    assert (store.recent(1)[0].first_words, store.recent(1)[0].messages) == ("", 0)
    store.restore_message(tree.id, tree.question)
    assert store.recent(1)[0].first_words == "first question"


def test_deleted_messages_stay_deleted_when_their_conversation_comes_back(
    store: ConversationStore, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.last)
    store.delete(tree.id)
    assert found(store, "reply") == []
    store.restore(tree.id)
    assert found(store, "words") == []
    assert found(store, "reply") == [tree.new, tree.old]
    store.restore_message(tree.id, tree.last)
    assert found(store, "words") == [tree.last]


def test_an_answer_that_is_deleted_while_it_is_written_is_kept_but_not_shown(
    store: ConversationStore, tree: Tree
) -> None:
    _, message = store.ask(tree.id, tree.last, user_message("go on"), model="m", effort=None)
    store.delete_message(tree.id, message)
    store.update_message(message, answer("half"))
    store.finish_message(message, answer("invisible"), state=MessageState.CANCELLED)
    assert found(store, "invisible") == []
    store.restore_message(tree.id, message)
    assert found(store, "invisible") == [message]
    assert store.load(tree.id).path()[-1].message == answer("invisible")


def test_an_answer_that_ends_in_the_trash_is_found_when_it_comes_back(
    store: ConversationStore,
) -> None:
    id_ = new(store)
    _, message = store.ask(id_, None, user_message("go"), model="m", effort=None)
    store.delete(id_)
    store.finish_message(message, answer("meanwhile"), state=MessageState.COMPLETE)
    assert found(store, "meanwhile") == []
    store.restore(id_)
    assert found(store, "meanwhile") == [message]


def test_another_process_that_writes_keeps_its_messages(
    store: ConversationStore, path: Path, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.edited)
    with store_writer(path, "claim", tree.id) as writer:
        writer.next_report()
        for action in (
            lambda: store.delete_message(tree.id, tree.last),
            lambda: store.restore_message(tree.id, tree.edited),
            lambda: store.resume_message(tree.last),
            lambda: store.ask(tree.id, tree.last, user_message("x"), model="m", effort=None),
        ):
            with pytest.raises(BusyError):
                action()
        assert len(shown(store, tree)) == 6
        store.set_pinned([tree.id], True)
        store.set_draft(tree.id, user_message("later"))
        writer.finish()


def test_old_deletions_go_for_good_and_young_ones_stay(
    store: ConversationStore, database: Database, tree: Tree
) -> None:
    store.delete_message(tree.id, tree.new)
    store.delete_message(tree.id, tree.edited)
    with database.transaction() as cursor:
        cursor.execute(
            "UPDATE deletion SET deleted_at = deleted_at - ? WHERE root = ?",
            (31 * DAY_S, tree.new),
        )
    assert store.purge_trash() == 0
    with pytest.raises(InputError, match="no message"):
        store.restore_message(tree.id, tree.new)
    store.restore_message(tree.id, tree.edited)
    assert shown(store, tree) == {tree.question, tree.old, tree.edited}


def test_a_purged_message_leaves_no_word_in_any_file(
    store: ConversationStore, path: Path, tree: Tree
) -> None:
    secret = store.add_message(tree.id, tree.old, user_message("zanzibar zanzibarword"))
    store.set_feedback(secret, Feedback(Rating.DOWN, "zanzibarnote"))
    store.add_message(tree.id, tree.old, user_message("something else"))
    store.delete_message(tree.id, secret)

    def leaks() -> list[str]:
        return [file.name for file in path.parent.iterdir() if b"anzibar" in file.read_bytes()]

    assert leaks()
    assert store.losing_messages() == []
    assert store.losing_messages(0) == [tree.id]
    store.purge_trash(0)
    assert leaks() == []
    assert store.losing_messages(0) == []
    assert len(found(store, "something")) == 1


def test_only_what_is_in_the_trash_is_removed_for_good(store: ConversationStore) -> None:
    kept, gone, later = new(store, "kept"), new(store, "gone"), new(store, "later")
    store.delete(gone, later)
    for ids in ([kept], [gone, kept], [gone, "ffffffffffff"]):
        with pytest.raises(InputError):
            store.purge(ids)
    assert [item.id for item in store.trash()] == [later, gone]
    assert store.purge([gone]) == 1
    assert [item.id for item in store.trash()] == [later]
    with pytest.raises(InputError, match="There is no"):
        store.purge([gone])


def test_words_of_purged_conversations_leave_an_index_that_holds_others(
    store: ConversationStore, path: Path
) -> None:
    """Pieces of the index hold words of many conversations."""
    store.add_message(new(store), None, user_message("start"))
    trees = [Tree(store) for _ in range(30)]
    copies = store.insert([store.load(tree.id) for tree in trees])
    secret = store.load(copies[7])
    store.rename(copies[7], "zanzibar")
    store.add_message(copies[7], secret.head, user_message("zanzibar"))
    store.insert([store.load(id_) for id_ in copies])
    gone = [hit.conversation_id for hit in store.search("zanzibar")]
    store.delete(*set(gone))
    assert store.purge(set(gone)) == 2
    assert [file.name for file in path.parent.iterdir() if b"anzibar" in file.read_bytes()] == []
    assert len(store.search("first", limit=1000)) == 88


def test_a_deletion_that_was_cut_short_is_complete_all_the_same(
    store: ConversationStore, database: Database, path: Path
) -> None:
    """The process ended after the conversation was moved and before the index followed."""
    gone = new(store, "zanzibar")
    store.add_message(gone, None, user_message("zanzibar"))
    store.add_message(new(store), None, user_message("something else"))
    with database.transaction() as cursor:
        cursor.execute("UPDATE conversation SET deleted_at = 1 WHERE id = ?", (gone,))
    assert store.search("zanzibar") == []
    assert store.purge_trash() == 1
    assert [file.name for file in path.parent.iterdir() if b"anzibar" in file.read_bytes()] == []


def test_many_conversations_go_and_come_back(store: ConversationStore) -> None:
    tree = store.load(Tree(store).id)
    ids = store.insert([tree] * 50)
    store.delete(*ids)
    assert len(store.trash()) == 50
    assert len(store.search("edited", limit=100)) == 1
    store.restore(*ids)
    assert store.trash() == []
    assert len(store.search("edited", limit=100)) == 51
    assert store.load(ids[7]).nodes[2].message == tree.nodes[2].message


def test_the_marks_of_many_removed_messages_are_tidied_away(
    store: ConversationStore, database: Database
) -> None:
    """Marks make common words slow; the daily tidying merges them away when they are many."""
    tree = store.load(Tree(store).id)
    ids = store.insert([tree] * 200)

    def size() -> int:
        with database.reading() as cursor:
            return int(cursor.execute("SELECT sum(length(block)) FROM message_search_data").get)

    full = size()
    store.delete(*ids[:20])
    assert store.purge_trash() == 0
    assert size() >= full
    store.delete(*ids[20:180])
    assert store.purge_trash() == 0
    assert size() < full / 2
    assert len(store.search("edited", limit=1000)) == 21
    assert len(store.trash()) == 180
