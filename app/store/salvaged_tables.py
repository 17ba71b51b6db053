# SPDX-License-Identifier: Apache-2.0
"""The tables that a salvage takes over row by row, as far as they can be read."""

from collections.abc import Generator, Sequence
from typing import Any

from app.store.btree import Values
from app.store.database import Database
from app.store.remains import Remains, shape_of
from app.store.sql import Cursor

_INDEXED_DOCUMENTS = ("passage_search", "document_search")
_COPIED = ("data", "idx", "docsize")


class Tables:
    """Of the new database, to be filled with what remains. `shapes` are those of this version, by
    their names."""

    def __init__(self, remains: Remains, database: Database) -> None:
        self._remains = remains
        self._database = database
        with database.reading() as cursor:
            names = [
                name
                for (name,) in cursor.execute(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                    "AND name NOT LIKE 'sqlite_%'"
                ).fetchall()
            ]
            self.shapes = {name: shape_of(cursor, name) for name in names}

    def in_order(self, first: Sequence[str]) -> list[str]:
        """The others, each after those that it refers to; `first` are there already."""
        done, order = set(first), list[str]()
        with self._database.reading() as cursor:
            needed = {name: {row[2] for row in _references(cursor, name)} for name in self.shapes}
        ready = [""]
        while ready:
            ready = [name for name in needed if name not in done and needed[name] <= done]
            done.update(ready)
            order += ready
        return order

    def rows(self, table: str) -> Generator[Values, None, None]:
        """Whole rows, in the order of the columns."""
        shape = self.shapes[table]
        if shape.has_rowid:
            for row in self._remains.rows(shape):
                if row.values is not None:
                    yield shape.row(row)
        else:
            yield from self._remains.keyed_rows(shape)

    def copy(self, table: str) -> None:
        """Duplicates are garbage; what belongs to something that is lost goes with it."""
        places = ", ".join("?" * len(self.shapes[table].columns))
        with self._database.transaction() as cursor:
            cursor.execute("PRAGMA defer_foreign_keys = on")
            for values in self.rows(table):
                cursor.execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", values)
            for row in _references(cursor, table):
                parent, column, key = row[2:5]
                cursor.execute(
                    f"DELETE FROM {table} WHERE {column} IS NOT NULL "
                    f"AND {column} NOT IN (SELECT {key} FROM {parent})"
                )

    def copy_document_index(self) -> bool:
        """The words of passages are not known here, only their index, which is copied page by page
        as long as it is whole. Otherwise the documents are to be read again."""
        parts = [f"{name}_{part}" for name in _INDEXED_DOCUMENTS for part in _COPIED]
        if all(part in self._remains.schema for part in parts) and all(
            map(self._remains.is_whole, parts)
        ):
            with self._database.transaction() as cursor:
                for part in parts:
                    shape = shape_of(cursor, part)
                    places = ", ".join("?" * len(shape.columns))
                    cursor.execute(f"DELETE FROM {part}")
                    rows = self._remains.rows(shape) if shape.has_rowid else ()
                    for row in rows:
                        cursor.execute(f"INSERT INTO {part} VALUES ({places})", shape.row(row))
                    if not shape.has_rowid:
                        for values in self._remains.keyed_rows(shape):
                            cursor.execute(f"INSERT INTO {part} VALUES ({places})", values)
            return False
        with self._database.transaction() as cursor:
            cursor.execute("""
                UPDATE document SET state = 'waiting', sha256 = '', is_complete = 0,
                    owner_pid = NULL, owner_started = NULL
            """)
            return bool(cursor.execute("SELECT changes()").get)

    def copy_sequence(self) -> None:
        """No id is used twice, not even one that is lost."""
        with self._database.transaction() as cursor:
            shape = shape_of(cursor, "sqlite_sequence")
            for row in self._remains.rows(shape):
                name, number = shape.row(row)
                if isinstance(name, str) and isinstance(number, int):
                    cursor.execute(
                        "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?",
                        (number, name),
                    )


def _references(cursor: Cursor, table: str) -> list[tuple[Any, ...]]:
    """Of the rows of this pragma, the third to fifth values are table, column and key."""
    return cursor.execute(f"PRAGMA foreign_key_list({table})").fetchall()
