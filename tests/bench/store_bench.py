# SPDX-License-Identifier: Apache-2.0
"""What the store costs with a long history.

    python -m tests.bench.store_bench [conversations messages] [--profile PATH] [--old]

`--profile` takes a database that tests.helpers.big_profile has made, works on a copy of it beside
it, and takes the copy away at the end. `--old` also takes a copy back to the first schema and
measures the way from there.
"""

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import apsw

from app.core.conversation import MessageState
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from app.store.migrations import MIGRATIONS
from tests.helpers.big_profile import (
    DISCARDED_SHARE,
    MODEL,
    build_profile,
    insert_long_conversation,
)

LIST_BAR_MS = 50
SEARCH_BAR_MS = 100
LOAD_BAR_MS = 100
FIGURES_BAR_MS = 5
LONG_MESSAGES = 5000
PURGED = 100
QUERIES = (
    *("seldom", "common", "common seldom", "nowhere", "the", "the common", "common th"),
    *("t", "b", "th", "co", "ba", "the t", "com", "ban", "discarded", "discarded common"),
)


def timed(repeats: int, action: Callable[[], object]) -> list[float]:
    """Milliseconds, the fastest first."""
    times: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)


def report(name: str, times: Sequence[float], bar_ms: float = 0) -> None:
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    verdict = "" if not bar_ms else "  ok" if p95 <= bar_ms else f"  OVER {bar_ms:.0f} ms"
    print(f"{name:<46} p50 {p50:8.2f}   p95 {p95:8.2f}   max {times[-1]:8.2f} ms{verdict}")


def measure(name: str, repeats: int, action: Callable[[], object], bar_ms: float = 0) -> None:
    report(name, timed(repeats, action), bar_ms)


def measure_once(name: str, action: Callable[[], object]) -> None:
    start = time.perf_counter()
    action()
    print(f"{name:<46} {time.perf_counter() - start:8.2f} s")


def measure_lists(store: ConversationStore) -> None:
    measure("the newest 200", 40, lambda: store.recent(200), LIST_BAR_MS)
    middle = store.recent(20_000)[-1]
    measure("200 in the middle", 40, lambda: store.recent(200, middle), LIST_BAR_MS)
    measure("pinned", 40, store.pinned, LIST_BAR_MS)
    folders = store.folders()
    measure("folders", 40, store.folders, LIST_BAR_MS)
    measure("one folder", 40, lambda: store.in_folder(folders[0].id), LIST_BAR_MS)
    measure("the trash, 200 of it", 40, lambda: store.trash(200), LIST_BAR_MS)
    measure("all conversations (command line)", 5, store.summaries)
    measure("figures of recent answers", 40, lambda: store.answer_figures(MODEL), FIGURES_BAR_MS)


def measure_search(store: ConversationStore, when: str, *, is_detailed: bool = False) -> None:
    """All times of all queries together: people type at random."""
    times: list[float] = []
    slowest = (0.0, "", 0)
    for query in QUERIES:
        hits = len(store.search(query))
        own = timed(20, lambda query=query: store.search(query))
        if is_detailed:
            report(f"  {query!r}, {hits} hits", own)
        slowest = max(slowest, (own[len(own) // 2], query, hits))
        times += own
    report(f"search {when}", sorted(times), SEARCH_BAR_MS)
    median, query, hits = slowest
    print(f"{'  its slowest query':<46} p50 {median:8.2f} ms   {query!r}, {hits} hits")


def measure_typing(store: ConversationStore) -> None:
    """Titles and words that stand somewhere in the history, letter by letter."""
    random_ = random.Random(3)
    titles = [item.title for item in store.summaries(5000) if item.title]
    queries: list[str] = []
    for title in random_.sample(titles, min(60, len(titles))):
        text = " ".join(title.split()[: random_.choice((1, 2))])
        queries += [text[:end] for end in range(1, len(text) + 1) if text[end - 1] != " "]
    waiting = iter(queries)
    measure(
        f"search while typing ({len(queries)} queries)",
        len(queries),
        lambda: store.search(next(waiting)),
        SEARCH_BAR_MS,
    )


def measure_trash(store: ConversationStore, discarded: Sequence[str]) -> None:
    one = discarded[-1]
    measure("delete and restore one of 10 messages", 20, lambda: _there_and_back(store, one))
    measure_once(f"move {len(discarded):,} to the trash", lambda: store.delete(*discarded))
    measure_search(store, "past the trash")
    measure_once("tidy the index", store.purge_trash)
    measure_search(store, "past the trash, tidied", is_detailed=True)
    measure_lists(store)
    some = discarded[:PURGED]
    measure_once(f"purge {PURGED} for good", lambda: store.purge(some))
    worst = _longest_wait(store, discarded[PURGED : PURGED * 2])
    print(f"{'  longest wait of another writer meanwhile':<46} {worst:8.2f} ms")
    measure_search(store, "after a purge")


def _there_and_back(store: ConversationStore, id_: str) -> None:
    store.delete(id_)
    store.restore(id_)


def _longest_wait(store: ConversationStore, ids: Sequence[str]) -> float:
    """A stretch between two points at which another process may write, in milliseconds."""
    longest = 0.0
    database: Database = store._database
    transaction = database.transaction

    @contextmanager
    def timed() -> Iterator[object]:
        nonlocal longest
        start = time.perf_counter()
        with transaction() as cursor:
            yield cursor
        longest = max(longest, (time.perf_counter() - start) * 1000)

    database.transaction = timed  # type: ignore[method-assign]
    try:
        store.purge(ids)
    finally:
        database.transaction = transaction  # type: ignore[method-assign]
    return longest


def measure_long_conversation(store: ConversationStore) -> None:
    id_ = insert_long_conversation(store, LONG_MESSAGES)
    measure(f"load {LONG_MESSAGES:,} messages", 20, lambda: store.load(id_), LOAD_BAR_MS)
    conversation = store.load(id_)
    measure("  its path", 20, conversation.path)
    measure("  its newest leaf", 20, lambda: conversation.newest_leaf(conversation.nodes[0].id))
    last = conversation.nodes[-1].id
    measure("  delete and restore its last message", 5, lambda: _message_and_back(store, id_, last))
    measure("  delete and restore it", 3, lambda: _there_and_back(store, id_))


def _message_and_back(store: ConversationStore, id_: str, message: int) -> None:
    store.delete_message(id_, message)
    store.restore_message(id_, message)


def measure_writing(store: ConversationStore) -> None:
    for size in (1_000, 10_000, 100_000):
        id_ = store.create("2026-01-01", Effort.LOW)
        _, message_id = store.ask(id_, None, user_message("go"), model="m", effort=None)
        message = Message(Role.ASSISTANT, (TextPart("word " * (size // 5)),))
        measure(
            f"streaming commit of {size:,} characters",
            100,
            lambda id_=message_id, message=message: store.update_message(id_, message),
        )
        done = replace(message, parts=(*message.parts, TextPart("end")))
        measure(
            "  finish it",
            1,
            lambda id_=message_id, message=done: store.finish_message(
                id_, message, state=MessageState.COMPLETE
            ),
        )
    id_ = store.create("2026-01-01", Effort.LOW)
    draft = user_message("half a question " * 20)
    measure("keep a draft", 40, lambda: store.set_draft(id_, draft))


def measure_migration(path: Path) -> None:
    """Of a database that is taken back to the first schema, in another version's words."""
    _take_back(path)
    size = path.stat().st_size / 1e6
    print(f"{'an old database':<46} {size:8.0f} MB")
    measure_once("migrate it, with its copy", lambda: open_database(path).close())
    database = open_database(path)
    store = ConversationStore(database)
    with_words = sum(bool(item.messages and item.first_words) for item in store.recent(200))
    print(f"{'  of its newest 200, with first words':<46} {with_words:8}")
    database.close()


def _take_back(path: Path) -> None:
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA foreign_keys = off")
    with connection:
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND name IN "
            "('conversation_recent', 'conversation_pinned', 'conversation_in_folder', "
            "'conversation_in_trash', 'message_by_model')"
        ).fetchall():
            connection.execute(f"DROP INDEX {name}")
        connection.execute("UPDATE conversation SET folder = NULL")
        for table in ("feedback", "deletion", "prompt"):
            connection.execute(f"DROP TABLE {table}")
        for column in ("folder", "is_pinned", "messages", "first_words", "draft"):
            connection.execute(f"ALTER TABLE conversation DROP COLUMN {column}")
        connection.execute("ALTER TABLE conversation DROP COLUMN shows_reasoning")
        connection.execute("DROP TABLE folder")
        connection.execute("DELETE FROM migration WHERE name <> ?", (MIGRATIONS[0].__name__,))
    connection.close()


@contextmanager
def working_copy(profile: Path | None, conversations: int, messages: int) -> Iterator[Path]:
    beside = None if profile is None else profile.parent
    with tempfile.TemporaryDirectory(dir=beside) as folder:
        path = Path(folder) / "bench.db"
        if profile is None:
            measure_once(
                f"write {messages:,} messages", lambda: build_profile(path, conversations, messages)
            )
        else:
            shutil.copyfile(profile, path)
        print(f"{'the database':<46} {path.stat().st_size / 1e6:8.0f} MB")
        yield path


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("conversations", type=int, nargs="?", default=10_000)
    parser.add_argument("messages", type=int, nargs="?", default=100_000)
    parser.add_argument("--profile", type=Path)
    parser.add_argument("--old", action="store_true")
    found = parser.parse_args()
    with working_copy(found.profile, found.conversations, found.messages) as path:
        measure("open and close the database", 20, lambda: open_database(path).close())
        database = open_database(path)
        store = ConversationStore(database)
        newest = [item.id for item in store.summaries()]
        discarded = newest[: int(len(newest) * DISCARDED_SHARE)]
        measure_lists(store)
        measure_search(store, "", is_detailed=True)
        measure_typing(store)
        measure_long_conversation(store)
        measure_writing(store)
        measure_trash(store, discarded)
        database.close()
        if found.old:
            measure_migration(path)


if __name__ == "__main__":
    main()
