# SPDX-License-Identifier: Apache-2.0
"""Folders of conversations. A conversation is in one of them or in none."""

import os

from app.core.conversation import Folder
from app.core.errors import InputError
from app.core.text import one_line
from app.store.rows import storable
from app.store.sql import Cursor


def all_folders(cursor: Cursor) -> list[Folder]:
    folders = [Folder(*row) for row in cursor.execute("SELECT id, name FROM folder")]
    return sorted(folders, key=lambda folder: (folder.name.casefold(), folder.name, folder.id))


def create(cursor: Cursor, name: str) -> Folder:
    folder = Folder(os.urandom(6).hex(), _free_name(cursor, name))
    cursor.execute("INSERT INTO folder (id, name) VALUES (?, ?)", (folder.id, folder.name))
    return folder


def rename(cursor: Cursor, folder_id: str, name: str) -> None:
    require(cursor, folder_id)
    name = _free_name(cursor, name, besides=folder_id)
    cursor.execute("UPDATE folder SET name = ? WHERE id = ?", (name, folder_id))


def delete(cursor: Cursor, folder_id: str) -> None:
    require(cursor, folder_id)
    cursor.execute("UPDATE conversation SET folder = NULL WHERE folder = ?", (folder_id,))
    cursor.execute("DELETE FROM folder WHERE id = ?", (folder_id,))


def require(cursor: Cursor, folder_id: str | None) -> None:
    """Raises InputError when there is no such folder; None is the place outside of all."""
    if folder_id is None:
        return
    if not cursor.execute("SELECT 1 FROM folder WHERE id = ?", (storable(folder_id),)).get:
        raise InputError("This folder is gone: choose another one.")


def _free_name(cursor: Cursor, name: str, besides: str = "") -> str:
    name = storable(one_line(name))
    if not name:
        raise InputError("A folder needs a name.")
    for folder in all_folders(cursor):
        if folder.name.casefold() == name.casefold() and folder.id != besides:
            raise InputError(f"There is a folder “{folder.name}” already: choose another name.")
    return name
