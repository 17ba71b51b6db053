# SPDX-License-Identifier: Apache-2.0
"""An encrypted history of a million messages opens, lists, searches and grows as a short one does.

The long form builds it first, which takes some minutes; `TRUST_PROFILE=FILE` takes a copy of a
database that `tests.helpers.big_profile` has made instead.
"""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.conversion import encrypt
from app.store.database import DatabaseFile
from tests.bench.store_bench import QUERIES
from tests.helpers.big_profile import build_profile

KEY = Key(bytes(range(32)))
SHORT = (1_500, 15_000)
LONG = (100_000, 1_000_000)
"""Conversations and messages."""
BARS_MS = {"open": 300.0, "list": 50.0, "search_p95": 100.0, "append_p99": 10.0}
SHORT_BARS_MS = {"open": 3000.0, "list": 500.0, "search_p50": 1000.0, "append_p50": 100.0}
"""Ten times as much, and no ends of the scale, which belong to whatever else the machine does."""
RSS_MB = 200
APPENDS = 200


def timed(action: Callable[[], object], repeats: int) -> list[float]:
    """Milliseconds, the shortest first."""
    times: list[float] = []
    for _ in range(repeats):
        began = time.perf_counter()
        action()
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)


def share(times: list[float], part: float) -> float:
    return times[min(len(times) - 1, int(len(times) * part))]


def opened(file: DatabaseFile) -> None:
    """As the window does: its first page is there."""
    database = file.open()
    assert ConversationStore(database).recent(100)
    database.close()


def figures(file: DatabaseFile) -> dict[str, float]:
    before = psutil.Process().memory_info().rss
    first = timed(lambda: opened(file), 1)[0]
    again = timed(lambda: opened(file), 10)
    database = file.open()
    store = ConversationStore(database)
    lists = timed(lambda: store.recent(200), 20)
    searches = sorted(
        time_ for query in QUERIES for time_ in timed(lambda query=query: store.search(query), 8)
    )
    common = timed(lambda: store.search("common"), 10)
    id_ = store.create("2026-01-01", Effort.LOW)
    appends = timed(lambda: store.add_message(id_, None, user_message("word " * 60)), APPENDS)
    found = store.search("common")
    assert found
    assert len(store.load(id_).nodes) == APPENDS
    rss = psutil.Process().memory_info().rss - before
    database.close()
    return {
        "open_first": first,
        "open": share(again, 0.5),
        "list": share(lists, 0.95),
        "search_p50": share(searches, 0.5),
        "search_p95": share(searches, 0.95),
        "search_half_of_all": share(common, 0.95),
        "append_p50": share(appends, 0.5),
        "append_p99": share(appends, 0.99),
        "rss_mb": rss / 1e6,
    }


def check(file: DatabaseFile, bars: dict[str, float]) -> None:
    found = figures(file)
    print({name: round(value, 2) for name, value in found.items()})
    for name, bar in bars.items():
        assert found[name] <= bar, name
    assert found["rss_mb"] <= RSS_MB


def long_history(path: Path) -> None:
    given = os.environ.get("TRUST_PROFILE")
    if given:
        shutil.copyfile(given, path)
        DatabaseFile(path).open().close()
    else:
        build_profile(path, *LONG)


@pytest.mark.timeout(300)
def test_a_history_of_15000_messages_is_no_burden(tmp_path: Path) -> None:
    path = tmp_path / "harmonium.db"
    build_profile(path, *SHORT)
    encrypt(path, KEY)
    check(DatabaseFile(path, KEY), SHORT_BARS_MS)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_history_of_a_million_messages_is_as_fast_as_we_promise(tmp_path: Path) -> None:
    path = tmp_path / "harmonium.db"
    long_history(path)
    began = time.perf_counter()
    encrypt(path, KEY)
    print(f"encrypted {path.stat().st_size / 1e6:.0f} MB in {time.perf_counter() - began:.0f} s")
    check(DatabaseFile(path, KEY), BARS_MS)
