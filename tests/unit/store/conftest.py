# SPDX-License-Identifier: Apache-2.0
"""A database on the disk for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.conversations import ConversationStore
from app.store.database import Database, open_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "harmonium.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> ConversationStore:
    return ConversationStore(database)
