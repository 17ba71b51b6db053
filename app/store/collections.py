# SPDX-License-Identifier: Apache-2.0
"""Sets of documents: those with a name, which any conversation may use, and one for each
conversation that has documents of its own."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.core.documents import Collection, Document, Scope
from app.core.errors import InputError
from app.core.text import one_line
from app.store import documents_removal
from app.store.access import conversation_number
from app.store.documents_rows import documents_where
from app.store.models import path_from_column, path_to_column
from app.store.rows import storable
from app.store.sql import Cursor

_COUNTED = """
    SELECT collection.number, collection.id, collection.name, count(document.number),
        count(document.number) FILTER (WHERE state IN ('waiting', 'reading')),
        count(document.number) FILTER (WHERE state = 'failed'),
        coalesce(sum(bytes), 0)
    FROM collection
    LEFT JOIN collection_document ON collection = collection.number
    LEFT JOIN document ON document.number = document
"""


def all_named(cursor: Cursor) -> list[Collection]:
    """By name."""
    return _where(cursor, "WHERE conversation IS NULL")


def one(cursor: Cursor, collection_id: str) -> Collection | None:
    found = _where(cursor, "WHERE conversation IS NULL AND collection.id = ?", collection_id)
    return found[0] if found else None


def create(cursor: Cursor, name: str) -> Collection:
    name = _free_name(cursor, name)
    collection_id = os.urandom(6).hex()
    cursor.execute("INSERT INTO collection (id, name) VALUES (?, ?)", (collection_id, name))
    return Collection(collection_id, name)


def rename(cursor: Cursor, collection_id: str, name: str) -> None:
    number = collection_number(cursor, collection_id)
    name = _free_name(cursor, name, number)
    cursor.execute("UPDATE collection SET name = ? WHERE number = ?", (name, number))


def delete(cursor: Cursor, collection_id: str) -> list[str]:
    number = collection_number(cursor, collection_id)
    return documents_removal.remove_collection(cursor, number)


def collection_number(cursor: Cursor, collection_id: str) -> int:
    """Raises InputError when it was deleted."""
    number = cursor.execute(
        "SELECT number FROM collection WHERE conversation IS NULL AND id = ?",
        (storable(collection_id),),
    ).get
    if number is None:
        raise InputError("This collection was deleted: choose one that the list shows.")
    return number


def own_collection(cursor: Cursor, conversation_id: str, *, is_made: bool = False) -> int | None:
    """The number of the set that belongs to the conversation, in the trash too; None when there is
    none, unless it is to be made."""
    conversation = conversation_number(cursor, conversation_id, in_trash=True)
    number = cursor.execute(
        "SELECT number FROM collection WHERE conversation = ?", (conversation,)
    ).get
    if number is None and is_made:
        return cursor.execute(
            "INSERT INTO collection (id, name, conversation) VALUES (?, '', ?) RETURNING number",
            (os.urandom(6).hex(), conversation),
        ).get
    return number


def put(cursor: Cursor, collection: int, documents: Iterable[int]) -> None:
    for document in documents:
        cursor.execute(
            "INSERT OR IGNORE INTO collection_document VALUES (?, ?)", (collection, document)
        )
        cursor.execute(
            """
            DELETE FROM excluded_file
            WHERE collection = ? AND path = (SELECT path FROM document WHERE number = ?)
            """,
            (collection, document),
        )


def documents_of(
    cursor: Cursor, collection: int, offset: int, limit: int, key: str
) -> list[Document]:
    return documents_where(
        cursor,
        """
        JOIN collection_document ON document = document.number
        WHERE collection = ? AND instr(name_key, ?) ORDER BY name_key, document.number
        LIMIT ? OFFSET ?
        """,
        (collection, key, limit, offset),
    )


def add_folder(cursor: Cursor, collection_id: str, folder: Path) -> None:
    number = collection_number(cursor, collection_id)
    column = path_to_column(folder)
    cursor.execute("INSERT OR IGNORE INTO collection_folder VALUES (?, ?)", (number, column))


def remove_folder(cursor: Cursor, collection_id: str, folder: Path) -> list[str]:
    number = collection_number(cursor, collection_id)
    cursor.execute(
        "DELETE FROM collection_folder WHERE collection = ? AND path = ?",
        (number, path_to_column(folder)),
    )
    for path in excluded_paths(cursor, number):
        if _is_in(path, [folder]):
            cursor.execute(
                "DELETE FROM excluded_file WHERE collection = ? AND path = ?",
                (number, path_to_column(path)),
            )
    kept = _folders(cursor, number)
    rows = cursor.execute(
        """
        SELECT number, path FROM document JOIN collection_document ON document = number
        WHERE collection = ?
        """,
        (number,),
    ).fetchall()
    gone = [
        document
        for document, column in rows
        if _is_in(path_from_column(column), [folder]) and not _is_in(path_from_column(column), kept)
    ]
    for document in gone:
        cursor.execute(
            "DELETE FROM collection_document WHERE collection = ? AND document = ?",
            (number, document),
        )
    return documents_removal.remove_unused_of(cursor, gone)


def all_folders(cursor: Cursor) -> list[tuple[str, Path]]:
    rows = cursor.execute("""
        SELECT id, path FROM collection_folder JOIN collection ON number = collection
        ORDER BY path
    """)
    return [(collection_id, path_from_column(path)) for collection_id, path in rows]


def paths_of(cursor: Cursor, collection: int) -> set[Path]:
    rows = cursor.execute(
        """
        SELECT path FROM collection_document JOIN document ON number = document
        WHERE collection = ?
        """,
        (collection,),
    )
    return {path_from_column(path) for (path,) in rows}


def excluded_paths(cursor: Cursor, collection: int) -> set[Path]:
    rows = cursor.execute("SELECT path FROM excluded_file WHERE collection = ?", (collection,))
    return {path_from_column(path) for (path,) in rows.fetchall()}


def use(cursor: Cursor, collection_id: str, conversation_id: str, *, is_used: bool) -> None:
    values = (
        conversation_number(cursor, conversation_id),
        collection_number(cursor, collection_id),
    )
    if is_used:
        cursor.execute("INSERT OR IGNORE INTO conversation_collection VALUES (?, ?)", values)
    else:
        cursor.execute(
            "DELETE FROM conversation_collection WHERE conversation = ? AND collection = ?", values
        )


def used_by(cursor: Cursor, conversation_id: str) -> list[Collection]:
    number = conversation_number(cursor, conversation_id, in_trash=True)
    return _where(
        cursor,
        """
        WHERE collection.number IN
            (SELECT collection FROM conversation_collection WHERE conversation = ?)
        """,
        number,
    )


def scope_of(cursor: Cursor, conversation_id: str) -> Scope:
    number = conversation_number(cursor, conversation_id, in_trash=True)
    rows = cursor.execute(
        """
        SELECT id FROM collection WHERE conversation = ? OR number IN
            (SELECT collection FROM conversation_collection WHERE conversation = ?)
        ORDER BY number
        """,
        (number, number),
    )
    return Scope(collections=tuple([id_ for (id_,) in rows]))


def _where(cursor: Cursor, condition: str, *values: str | int) -> list[Collection]:
    rows = cursor.execute(
        f"{_COUNTED} {condition} GROUP BY collection.number ORDER BY collection.name", values
    ).fetchall()
    return [
        Collection(id_, name, tuple(_folders(cursor, number)), documents, waiting, failed, size)
        for number, id_, name, documents, waiting, failed, size in rows
    ]


def _folders(cursor: Cursor, collection: int) -> list[Path]:
    rows = cursor.execute(
        "SELECT path FROM collection_folder WHERE collection = ? ORDER BY path", (collection,)
    )
    return [path_from_column(path) for (path,) in rows]


def _is_in(path: Path, folders: Iterable[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def _free_name(cursor: Cursor, name: str, number: int | None = None) -> str:
    name = one_line(storable(name))
    if not name:
        raise InputError("A collection needs a name: type one.")
    taken = cursor.execute(
        "SELECT number FROM collection WHERE conversation IS NULL AND name = ?", (name,)
    ).get
    if taken is not None and taken != number:
        raise InputError(f"There is a collection {name} already: choose another name.")
    return name
