# SPDX-License-Identifier: Apache-2.0
"""A writer that is killed at any moment loses nothing that it had reported as saved."""

import random
import time
from pathlib import Path
from typing import Any

import pytest

from app.core.conversation import MessageNode, MessageState
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from tests.helpers.store_writer import UPDATES, store_writer, streamed


def node(store: ConversationStore, database: Database, message_id: int) -> MessageNode:
    with database.reading() as cursor:
        id_ = cursor.execute(
            """
            SELECT conversation.id FROM message
            JOIN conversation ON conversation.number = message.conversation WHERE message.id = ?
            """,
            (message_id,),
        ).get
    return next(node for node in store.load(id_).nodes if node.id == message_id)


def check_after_kill(path: Path, reports: list[dict[str, Any]]) -> None:
    database = open_database(path)
    with database.reading() as cursor:
        assert cursor.execute("PRAGMA integrity_check").get == "ok"
        assert cursor.execute("PRAGMA foreign_key_check").get is None
    store = ConversationStore(database)
    recovered = store.recover()
    assert recovered <= 1
    latest = {report["id"]: report for report in reports}
    for message_id, report in latest.items():
        kept = node(store, database, message_id)
        if report["done"]:
            assert (kept.state, kept.message) == (MessageState.COMPLETE, streamed(UPDATES))
            continue
        # The kill may have come between a commit and its report.
        assert kept.message in (streamed(report["count"]), streamed(report["count"] + 1))
        is_finished = kept.message == streamed(UPDATES) and not recovered
        assert kept.state is (MessageState.COMPLETE if is_finished else MessageState.INTERRUPTED)
    newest = max(latest)
    assert newest in {hit.message_id for hit in store.search("answer", limit=10)}
    assert store.recover() == 0
    database.close()


def kill_often(path: Path, kills: int) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    random_ = random.Random(seed)
    for _ in range(kills):
        with store_writer(path, "stream") as writer:
            reports = [writer.next_report()]
            time.sleep(random_.uniform(0, 0.08))
            reports += writer.kill()
        check_after_kill(path, reports)


def test_12_kills_lose_nothing_that_was_reported_as_saved(tmp_path: Path) -> None:
    kill_often(tmp_path / "profile.db", 12)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_300_kills_lose_nothing_that_was_reported_as_saved(tmp_path: Path) -> None:
    kill_often(tmp_path / "profile.db", 300)


def test_a_kill_during_the_first_start_leaves_a_usable_database(tmp_path: Path) -> None:
    random_ = random.Random(7)
    for attempt in range(8):
        path = tmp_path / f"{attempt}" / "profile.db"
        with store_writer(path, "open") as writer:
            while not path.exists():
                time.sleep(0.001)
            time.sleep(random_.uniform(0, 0.01))
            writer.kill()
        database = open_database(path)
        assert ConversationStore(database).summaries() == []
        database.close()
