# SPDX-License-Identifier: Apache-2.0
"""What the sidebar shows: pages of recent conversations, pins, folders and the trash."""

import pytest

from app.core.conversation import ConversationSummary
from app.core.errors import InputError
from app.core.messages import AttachmentPart, Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database


def new(store: ConversationStore, title: str = "") -> str:
    return store.create("2026-01-01", Effort.LOW, title=title)


def ids(summaries: list[ConversationSummary]) -> list[str]:
    return [summary.id for summary in summaries]


def pages(store: ConversationStore, size: int) -> list[str]:
    found = store.recent(size)
    while page := store.recent(size, after=found[-1]):
        assert len(page) <= size
        found += page
    return ids(found)


def test_recent_is_what_is_in_no_other_list(store: ConversationStore) -> None:
    plain, pinned, filed, gone, both = (new(store) for _ in range(5))
    folder = store.create_folder("Work").id
    store.set_pinned([pinned, both], True)
    store.move([filed, both], folder)
    store.delete(gone)
    assert ids(store.recent(10)) == [plain]
    assert ids(store.pinned()) == [both, pinned]
    assert ids(store.in_folder(folder)) == [both, filed]
    assert ids(store.trash()) == [gone]
    assert ids(store.summaries()) == [both, filed, pinned, plain]
    store.set_pinned([both, pinned], False)
    store.move([both, filed], None)
    store.restore(gone)
    assert ids(store.recent(10)) == [both, gone, filed, pinned, plain]


def test_pages_hold_each_conversation_once(store: ConversationStore, database: Database) -> None:
    made = [new(store) for _ in range(23)]
    with database.transaction() as cursor:  # Imported together, many have the same time.
        cursor.execute("UPDATE conversation SET updated = number / 10")
    assert pages(store, 5) == made[::-1]


def test_a_page_goes_on_where_the_last_one_ended_although_the_list_changed(
    store: ConversationStore,
) -> None:
    made = [new(store) for _ in range(6)][::-1]
    first = store.recent(3)
    store.add_message(made[5], None, user_message("moves it to the top"))
    store.delete(made[2])
    new(store)
    assert ids(store.recent(3, after=first[-1])) == [made[3], made[4]]
    store.purge([made[2]])
    assert ids(store.recent(3, after=first[-1])) == [made[3], made[4]]


def test_the_trash_shows_the_last_deleted_first_in_pages(
    store: ConversationStore, database: Database
) -> None:
    made = [new(store) for _ in range(4)]
    store.delete(*made)
    with database.transaction() as cursor:
        cursor.execute("UPDATE conversation SET deleted_at = 100 - number / 3")
    newest = [made[1], made[0], made[3], made[2]]
    assert ids(store.trash()) == newest
    page = store.trash(limit=2)
    assert ids(page) == newest[:2]
    assert ids(store.trash(limit=2, after=page[-1])) == newest[2:]


def test_a_row_says_what_the_list_needs(store: ConversationStore) -> None:
    id_ = new(store, "Title")
    folder = store.create_folder("Work").id
    store.move([id_], folder)
    store.set_pinned([id_], True)
    question = store.add_message(id_, None, user_message("What\nis   this?"))
    store.add_message(id_, question, Message(Role.ASSISTANT, (TextPart("A test."),)))
    store.add_message(id_, None, user_message("A later question"))
    summary = store.summary(id_)
    assert summary is not None
    assert summary == ConversationSummary(
        id_, "Title", summary.updated, 3, "What is this?", folder, True, None
    )
    store.delete(id_)
    deleted = store.summary(id_)
    assert deleted is not None
    assert deleted.deleted_at is not None
    assert store.summary("ffffffffffff") is None


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (user_message(""), ""),
        (user_message(" \n one "), "one"),
        (user_message("x" * 60), "x" * 60),
        (user_message("x" * 61), "x" * 59 + "…"),
        (user_message("word " * 12 + "end"), "word " * 11 + "word…"),
        (user_message("ten letters " * 20), ("ten letters " * 5).strip() + "…"),
        (user_message("日" * 100), "日" * 59 + "…"),
        (user_message("short " + "x" * 100), "short " + "x" * 53 + "…"),
        (user_message("", [AttachmentPart("notes.txt", "text")]), "notes.txt"),
        (user_message("Sum up", [AttachmentPart("notes.txt", "text")]), "Sum up"),
        (user_message("\ud800"), "\ufffd"),
    ],
)
def test_the_first_words_are_one_short_line(
    store: ConversationStore, question: Message, words: str
) -> None:
    id_ = new(store)
    store.add_message(id_, None, question)
    (summary,) = store.recent(1)
    assert summary.first_words == words
    assert len(words) <= 60


def test_an_answer_gives_no_first_words(store: ConversationStore) -> None:
    id_ = new(store)
    store.add_message(id_, None, Message(Role.ASSISTANT, (TextPart("answer"),)))
    assert store.recent(1)[0].first_words == ""
    store.add_message(id_, None, user_message("question"))
    assert store.recent(1)[0].first_words == "question"


def test_folders_are_listed_by_name(store: ConversationStore) -> None:
    made = [store.create_folder(name) for name in ("work", " Private\nlife ", "Übung", "apples")]
    names = ["apples", "Private life", "work", "Übung"]
    assert [folder.name for folder in store.folders()] == names
    assert set(store.folders()) == set(made)


def test_a_folder_has_a_name_of_its_own(store: ConversationStore) -> None:
    work = store.create_folder("Work")
    other = store.create_folder("Other")
    for name in ("", " \n", "Work", "WORK", " work "):
        with pytest.raises(InputError):
            store.create_folder(name)
        with pytest.raises(InputError):
            store.rename_folder(other.id, name)
    store.rename_folder(work.id, "WORK")
    assert [folder.name for folder in store.folders()] == ["Other", "WORK"]


def test_deleting_a_folder_deletes_no_conversation(store: ConversationStore) -> None:
    folder = store.create_folder("Work").id
    kept, trashed = new(store), new(store)
    store.move([kept, trashed], folder)
    store.delete(trashed)
    store.delete_folder(folder)
    assert store.folders() == []
    assert store.in_folder(folder) == []
    assert ids(store.recent(10)) == [kept]
    store.restore(trashed)
    assert ids(store.recent(10)) == [trashed, kept]
    assert store.load(kept).folder is None


def test_a_folder_that_is_gone_is_refused_in_words(store: ConversationStore) -> None:
    id_ = new(store)
    folder = store.create_folder("Work").id
    store.delete_folder(folder)
    for action in (
        lambda: store.move([id_], folder),
        lambda: store.rename_folder(folder, "New"),
        lambda: store.delete_folder(folder),
    ):
        with pytest.raises(InputError, match="folder is gone"):
            action()


def test_when_one_of_several_is_unknown_nothing_changes(store: ConversationStore) -> None:
    one, two = new(store), new(store)
    folder = store.create_folder("Work").id
    unknown = "ffffffffffff"
    for action in (
        lambda: store.set_pinned([one, unknown], True),
        lambda: store.move([one, unknown], folder),
        lambda: store.delete(one, unknown),
        lambda: store.restore(one, unknown),
        lambda: store.purge([one]),
    ):
        with pytest.raises(InputError):
            action()
    assert ids(store.recent(10)) == [two, one]
