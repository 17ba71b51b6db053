# SPDX-License-Identifier: Apache-2.0
"""How databases are encrypted: whole, in the format of SQLCipher 4, which other programs can open
with the key. Each page is encrypted with AES-256 and authenticated, so that no changed byte goes
unseen."""

import contextlib
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
FIRST_BYTES = frozenset({0, 2, 5, 10, 13})
"""Of overflow pages and of the four kinds of pages of a tree, when they are not encrypted; of those
that are, one of fifty."""
_LOOKED_AT = 40
"""Pages that tell what the others are."""


def is_encrypted(path: Path) -> bool:
    """Whether there is a database that does not begin as others do, nor goes on as they do. False
    when it is missing, empty or out of reach.

    Not for a database that this process has open: closing a file drops all locks of the process."""
    header = _beginning(path, len(PLAIN_HEADER))
    return bool(header) and header != PLAIN_HEADER and not has_plain_pages(path)


def is_plain(path: Path) -> bool:
    """Whether there is a database that anybody can read. The same holds as for `is_encrypted`."""
    return _beginning(path, len(PLAIN_HEADER)) == PLAIN_HEADER


def looks_encrypted(path: Path) -> bool:
    """Whether it can be an encrypted database rather than a damaged or foreign one. The same holds
    as for `is_encrypted`."""
    pages = _some_pages(path)
    dense = sum(len(set(page)) >= _LEAST_VALUES for page in pages.values())
    return 2 * dense > len(pages) and not _are_plain(pages)


def has_plain_pages(path: Path) -> bool:
    """Whether there is a database that anybody can read, whatever has become of its beginning. The
    same holds as for `is_encrypted`."""
    return _are_plain(_some_pages(path))


def unlock(connection: apsw.Connection, key: Key) -> None:
    """Comes before anything is read. Whether the key is the right one only reading shows."""
    cursor = cursor_of(connection)
    cursor.execute("PRAGMA cipher = 'sqlcipher'").fetchall()
    cursor.execute("PRAGMA legacy = 4").fetchall()
    cursor.execute(f"PRAGMA key = \"x'{key.hex()}'\"").fetchall()


def version() -> str:
    """Of what encrypts."""
    return str(getattr(apsw, "mc_version", ""))


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


def _are_plain(pages: dict[int, bytes]) -> bool:
    """Vectors of numbers fill a page as encryption does, all but its first byte."""
    firsts = [page[0] for number, page in pages.items() if number]
    return 2 * sum(first in FIRST_BYTES for first in firsts) > len(firsts)


def _some_pages(path: Path) -> dict[int, bytes]:
    """By their number, from 0. Those that were never written, or were wiped, say nothing. None when
    the file is out of reach or no number of pages long."""
    found: dict[int, bytes] = {}
    with contextlib.suppress(OSError), open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        count = 0 if size % _PAGE_BYTES else size // _PAGE_BYTES
        for number in range(0, count, max(1, count // _LOOKED_AT)):
            file.seek(number * _PAGE_BYTES)
            page = file.read(_PAGE_BYTES)
            if any(page):
                found[number] = page
    return found


def _beginning(path: Path, count: int) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(count)
    except OSError:
        return b""
