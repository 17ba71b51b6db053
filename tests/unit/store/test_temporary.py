# SPDX-License-Identifier: Apache-2.0
"""Conversations that are never written down."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.conversation import MessageState
from app.core.errors import InputError
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_temporary
from tests.helpers.store_writer import ROOT


@pytest.fixture
def temporary() -> Iterator[Database]:
    database = open_temporary()
    yield database
    database.close()


def test_the_same_store_works_in_memory(temporary: Database) -> None:
    store = ConversationStore(temporary, id_prefix="t-")
    id_ = store.create("2026-01-01", Effort.LOW)
    assert id_.startswith("t-")
    _, message = store.ask(id_, None, user_message("secret"), model="m", effort=None)
    reply = Message(Role.ASSISTANT, (TextPart("hush"),))
    store.finish_message(message, reply, state=MessageState.COMPLETE)
    assert store.load(id_).path()[-1].message == reply
    assert [hit.message_id for hit in store.search("hush")] == [message]
    store.delete(id_)
    assert store.purge_trash(0) == 1


def test_connections_of_the_process_share_it_and_its_end_is_the_last_close() -> None:
    first, second = open_temporary(), open_temporary()
    id_ = ConversationStore(first, "t-").create("2026-01-01", Effort.LOW, title="Shared")
    first.close()
    assert ConversationStore(second).load(id_).title == "Shared"
    second.close()
    third = open_temporary()
    with pytest.raises(InputError, match="There is no conversation"):
        ConversationStore(third).load(id_)
    third.close()


def test_two_threads_write_at_the_same_time(temporary: Database) -> None:
    """As the window and the thread of the engine do."""
    store = ConversationStore(temporary, "t-")
    id_ = store.create("2026-01-01", Effort.LOW)
    _, message = store.ask(id_, None, user_message("go"), model="m", effort=None)
    texts = [Message(Role.ASSISTANT, (TextPart("x" * count),)) for count in range(200)]
    errors: list[Exception] = []

    def stream() -> None:
        database = open_temporary()
        try:
            other = ConversationStore(database)
            for text in texts:
                other.update_message(message, text)
            other.finish_message(message, texts[-1], state=MessageState.COMPLETE)
        except Exception as exc:
            errors.append(exc)
        finally:
            database.close()

    thread = threading.Thread(target=stream)
    thread.start()
    for number in range(200):
        store.rename(id_, str(number))
        store.load(id_)
    thread.join()
    assert errors == []
    assert (store.load(id_).title, store.load(id_).path()[-1].message) == ("199", texts[-1])


_TALK = """
import os, sys
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_temporary
before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
database = open_temporary()
store = ConversationStore(database, "t-")
for _ in range(20):
    id_ = store.create("2026-01-01", Effort.LOW, title="zanzibar")
    for _ in range(50):
        store.add_message(id_, None, user_message("zanzibar " * 2000))
store.search("zanzibar")
store.delete(id_)
store.purge_trash(0)
after = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
print(len(after - before))
"""


def test_nothing_reaches_the_disk(tmp_path: Path) -> None:
    """Twenty megabytes of text, far more than a cache that SQLite spills."""
    home = tmp_path / "home"
    home.mkdir()
    variables = {name: str(home) for name in ("HOME", "TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP")}
    done = subprocess.run(
        [sys.executable, "-c", _TALK],
        cwd=home,
        env={**os.environ, **variables, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "0", "a file was open while it was in use"
    assert list(home.rglob("*")) == []
