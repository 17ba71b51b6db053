# SPDX-License-Identifier: Apache-2.0
"""What the profile knows about model files; implements `app.core.model_files.ModelRecords`."""

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.model_files import FileFacts, ModelRecord
from app.store.database import Database
from app.store.rows import storable
from app.store.sql import Cursor

_DIGEST_LENGTH = 64


class ModelStore:
    """Made in the thread that opened the database; its methods may come from any thread: another
    one gets a connection of its own for the moment."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thread = threading.get_ident()

    def all(self) -> list[ModelRecord]:
        """The one that was added or remembered last comes first."""
        with self._opened() as database, database.reading() as cursor:
            rows = cursor.execute(f"{_SELECT} ORDER BY added DESC, number DESC").fetchall()
            return [_record(cursor, row) for row in rows]

    def get(self, path: Path) -> ModelRecord | None:
        with self._opened() as database, database.reading() as cursor:
            row = cursor.execute(f"{_SELECT} WHERE path = ?", (path_to_column(path),)).fetchone()
            return None if row is None else _record(cursor, row)

    def put(self, record: ModelRecord) -> None:
        """What was known of the same path is replaced."""
        with self._opened() as database, database.transaction() as cursor:
            number = add_model(cursor, record.path)
            cursor.execute(
                """
                UPDATE model SET name = ?, source = ?, catalogue_id = ?, verified_at = ?,
                    is_pinned = ?, adapters = ? WHERE number = ?
                """,
                (
                    storable(record.name),
                    storable(record.source),
                    storable(record.catalogue_id),
                    record.verified_at,
                    int(record.is_pinned),
                    json.dumps([str(path) for path in record.adapters]),
                    number,
                ),
            )
            cursor.execute("DELETE FROM model_file WHERE model = ?", (number,))
            for position, facts in enumerate(record.files):
                _put_file(cursor, number, position, facts)

    def remove(self, path: Path) -> None:
        """Nothing happens when it is not there."""
        with self._opened() as database, database.transaction() as cursor:
            cursor.execute("DELETE FROM model WHERE path = ?", (path_to_column(path),))

    @contextmanager
    def _opened(self) -> Generator[Database]:
        if threading.get_ident() == self._thread:
            yield self._database
            return
        database = self._database.file.open()
        try:
            yield database
        finally:
            database.close()


_SELECT = """
    SELECT number, path, name, source, catalogue_id, verified_at, is_pinned, adapters FROM model
"""


def path_to_column(path: Path) -> str:
    return json.dumps(str(path))


def path_from_column(text: str) -> Path:
    return Path(json.loads(text))


def add_model(cursor: Cursor, path: Path, *, is_latest: bool = False) -> int:
    """The number of the model's row, made when there is none. `is_latest` puts it first."""
    column = path_to_column(path)
    number = cursor.execute("SELECT number FROM model WHERE path = ?", (column,)).get
    latest: int = cursor.execute("SELECT coalesce(max(added), 0) FROM model").get
    if number is None:
        return cursor.execute(
            "INSERT INTO model (path, added) VALUES (?, ?) RETURNING number", (column, latest + 1)
        ).get
    if is_latest:
        cursor.execute("UPDATE model SET added = ? WHERE number = ?", (latest + 1, number))
    return number


def _put_file(cursor: Cursor, number: int, position: int, facts: FileFacts) -> None:
    cursor.execute(
        "INSERT INTO model_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            position,
            path_to_column(facts.path),
            facts.bytes,
            facts.mtime_ns,
            facts.ctime_ns,
            str(facts.inode),
            facts.sha256,
            "".join(facts.blocks),
        ),
    )


def _record(cursor: Cursor, row: tuple[Any, ...]) -> ModelRecord:
    number, path, name, source, catalogue_id, verified_at, is_pinned, adapters = row
    files = cursor.execute(
        """
        SELECT path, bytes, mtime_ns, ctime_ns, inode, sha256, blocks FROM model_file
        WHERE model = ? ORDER BY position
        """,
        (number,),
    ).fetchall()
    return ModelRecord(
        path=path_from_column(path),
        files=tuple(_facts(file) for file in files),
        name=name,
        source=source,
        catalogue_id=catalogue_id,
        verified_at=verified_at,
        adapters=tuple(Path(adapter) for adapter in json.loads(adapters)),
        is_pinned=bool(is_pinned),
    )


def _facts(row: tuple[Any, ...]) -> FileFacts:
    path, size, mtime_ns, ctime_ns, inode, sha256, blocks = row
    starts = range(0, len(blocks), _DIGEST_LENGTH)
    return FileFacts(
        path=path_from_column(path),
        bytes=size,
        mtime_ns=mtime_ns,
        ctime_ns=ctime_ns,
        inode=int(inode),
        sha256=sha256,
        blocks=tuple(blocks[start : start + _DIGEST_LENGTH] for start in starts),
    )
