# SPDX-License-Identifier: Apache-2.0
"""How databases are encrypted: whole, in the format of SQLCipher 4, which other programs can open
with the key. Each page is encrypted with AES-256 and authenticated, so that no changed byte goes
unseen."""

import os
from pathlib import Path
from urllib.parse import quote

import apsw

from app.core.keys import Key
from app.store.sql import Cursor, cursor_of

PLAIN_HEADER = b"SQLite format 3\0"
_PAGE_BYTES = 4096
_LEAST_VALUES = 250
"""So many of the 256 values are among the bytes of a page that is encrypted; text and tables have
fewer."""


def is_encrypted(path: Path) -> bool:
    """Whether there is a database that does not begin as others do. False when it is missing, empty
    or out of reach.

    Not for a database that this process has open: closing a file drops all locks of the process."""
    header = _beginning(path, len(PLAIN_HEADER))
    return bool(header) and header != PLAIN_HEADER


def is_plain(path: Path) -> bool:
    """Whether there is a database that anybody can read. The same holds as for `is_encrypted`."""
    return _beginning(path, len(PLAIN_HEADER)) == PLAIN_HEADER


def looks_encrypted(path: Path) -> bool:
    """Whether it can be an encrypted database rather than a damaged or foreign one. The same holds
    as for `is_encrypted`."""
    page = _beginning(path, _PAGE_BYTES)
    is_whole = len(page) == _PAGE_BYTES and os.stat(path).st_size % _PAGE_BYTES == 0
    return is_whole and len(set(page)) >= _LEAST_VALUES


def unlock(connection: apsw.Connection, key: Key) -> None:
    """Comes before anything is read. Whether the key is the right one only reading shows."""
    cursor = cursor_of(connection)
    cursor.execute("PRAGMA cipher = 'sqlcipher'").fetchall()
    cursor.execute("PRAGMA legacy = 4").fetchall()
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()


def copy_into(cursor: Cursor, path: Path, key: Key | None) -> None:
    """Writes the database anew into a file that is missing or empty, encrypted if there is a key.
    The connection must have been opened with SQLITE_OPEN_URI. Raises what SQLite raises."""
    name = str(path.absolute()) if key is None else _keyed_uri(path, key)
    error: apsw.Error | None = None
    try:
        cursor.execute("VACUUM INTO ?", (name,)).fetchall()
    except apsw.Error as exc:
        # SQLite's words name the file, and this name holds the key. No trace may hold them either.
        error = type(exc)(str(exc).replace(name, str(path)))
    if error is not None:
        raise error


def _keyed_uri(path: Path, key: Key) -> str:
    return f"file:{quote(_as_uri_path(path))}?cipher=sqlcipher&legacy=4&key=x%27{key.hex()}%27"


def _as_uri_path(path: Path) -> bytes:
    # A drive letter follows a slash in a URI.
    name = os.fsencode(path.absolute().as_posix())
    return name if name.startswith(b"/") else b"/" + name


def _beginning(path: Path, count: int) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(count)
    except OSError:
        return b""
