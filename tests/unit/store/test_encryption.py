# SPDX-License-Identifier: Apache-2.0
"""An encrypted database shows nothing without its key, says what is wrong with another one, and can
be read by a second implementation of its format."""

import gzip
import importlib
import random
import shutil
import traceback
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest

from app.core.errors import DamagedProfile, Locked, ProfileError
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile, is_encrypted, open_database
from app.store.encryption import copy_into, looks_encrypted
from app.store.migrations import MIGRATIONS
from app.store.settings import SettingsStore
from app.store.sql import Cursor, cursor_of

KEY = Key(bytes(range(32)))
OTHER = Key(bytes(range(1, 33)))
MARKER = "Xyloglyphenmarke"
sqlcipher3: Any = importlib.import_module("sqlcipher3")
"""Most of it is a library without types."""
OPEN_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
VERSION_1 = Path(__file__).parent / "data" / "version_1.db.gz"


def fill(path: Path, key: Key | None, conversations: int = 20) -> None:
    with closing(open_database(path, key=key)) as database:
        use(ConversationStore(database), conversations)


def use(store: ConversationStore, conversations: int = 20) -> None:
    for number in range(conversations):
        id_ = store.create("2026-01-01", Effort.LOW, title=f"{MARKER} {number}")
        store.add_message(id_, None, user_message(f"{MARKER} " * 300))


def files_with(folder: Path, marker: str) -> list[str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    assert files
    return [path.name for path in files if marker.encode() in path.read_bytes()]


def contents(folder: Path) -> dict[str, bytes]:
    """But for the index of the log, which holds numbers of pages and is made anew."""
    files = [path for path in folder.iterdir() if not path.name.endswith("-shm")]
    return {path.name: path.read_bytes() for path in files}


def killed(path: Path, key: Key | None) -> Path:
    """A database with its log, as a program leaves it that is killed."""
    database = open_database(path, key=key)
    use(ConversationStore(database))
    folder = path.parent.with_name("killed")
    shutil.copytree(path.parent, folder)
    database.close()
    assert (folder / (path.name + "-wal")).stat().st_size > 0
    return folder / path.name


@pytest.mark.parametrize("key", [KEY, None])
def test_a_marker_is_in_files_only_without_a_key(path: Path, key: Key | None) -> None:
    database = open_database(path, key=key)
    store = ConversationStore(database)
    use(store)
    SettingsStore(database).set("draft", MARKER)
    # More than the cache holds, in one transaction, and a sort that needs room of its own.
    with database.transaction() as cursor:
        cursor.execute("CREATE TABLE large (text)")
        for number in range(3000):
            cursor.execute("INSERT INTO large VALUES (?)", (f"{number} {MARKER}" * 500,))
        assert cursor.execute("SELECT text FROM large ORDER BY text || rowid").fetchone()
    assert (path.parent / (path.name + "-wal")).exists()
    while_used = files_with(path.parent, MARKER)
    store.delete(*[summary.id for summary in store.summaries()][:5])
    database.compact()
    database.close()
    assert files_with(path.parent, MARKER) == ([] if key else [path.name])
    assert bool(while_used) == (key is None)
    assert is_encrypted(path) == (key is not None)


@pytest.mark.parametrize("key", [KEY, None])
def test_nothing_goes_to_temporary_files_or_past_the_cipher(path: Path, key: Key | None) -> None:
    with closing(open_database(path, key=key)) as database, database.reading() as cursor:
        names = ("temp_store", "secure_delete", "mmap_size", "journal_mode", "synchronous")
        found = {name: cursor.execute(f"PRAGMA {name}").get for name in names}
    assert found == {
        "temp_store": 2,
        "secure_delete": 1,
        "mmap_size": 0,
        "journal_mode": "wal",
        "synchronous": 2,
    }


def test_the_right_key_opens_it_again(path: Path) -> None:
    fill(path, KEY)
    for _ in range(2):
        with closing(DatabaseFile(path, KEY).open()) as database:
            assert database.file == DatabaseFile(path, KEY, is_there=True)
            assert len(ConversationStore(database).search(MARKER, limit=100)) == 40
            with database.reading() as cursor:
                assert cursor.execute("PRAGMA integrity_check").get == "ok"


@pytest.mark.parametrize("is_killed", [True, False])
def test_without_a_key_an_encrypted_one_stays_locked_and_untouched(
    path: Path, is_killed: bool
) -> None:
    fill(path, KEY)
    path = killed(path, KEY) if is_killed else path
    before = contents(path.parent)
    with pytest.raises(Locked, match=r"harmonium\.db is encrypted, .*passphrase"):
        open_database(path)
    assert contents(path.parent) == before
    open_database(path, key=KEY).close()


@pytest.mark.parametrize("is_killed", [True, False])
def test_another_key_is_refused_and_changes_nothing(path: Path, is_killed: bool) -> None:
    fill(path, KEY)
    path = killed(path, KEY) if is_killed else path
    before = contents(path.parent)
    with pytest.raises(ProfileError, match="belongs to another profile, or is damaged"):
        open_database(path, key=OTHER)
    assert contents(path.parent) == before
    with closing(open_database(path, key=KEY)) as database:
        assert len(ConversationStore(database).summaries()) == (40 if is_killed else 20)


@pytest.mark.parametrize("is_killed", [True, False])
def test_a_plain_one_is_not_opened_with_a_key(path: Path, is_killed: bool) -> None:
    fill(path, None)
    path = killed(path, None) if is_killed else path
    before = contents(path.parent)
    with pytest.raises(ProfileError, match="is not encrypted, although it should be"):
        open_database(path, key=KEY)
    assert contents(path.parent) == before
    open_database(path).close()


def test_what_is_no_database_is_damaged_with_a_key_and_without(path: Path) -> None:
    path.parent.mkdir()
    for data in (random.Random(1).randbytes(40_000), b"Dear diary,\n" * 1000, bytes(8192)):
        path.write_bytes(data)
        for key in (KEY, None):
            with pytest.raises(ProfileError, match="is damaged or not a Harmonium database"):
                open_database(path, key=key)
        assert path.read_bytes() == data


def test_what_is_missing_empty_or_a_folder_is_not_encrypted(path: Path) -> None:
    assert not is_encrypted(path)
    path.parent.mkdir()
    assert not is_encrypted(path.parent)
    path.touch()
    assert not is_encrypted(path)
    open_database(path, key=KEY).close()
    assert is_encrypted(path)


@pytest.mark.parametrize("beginning", [bytes(16), bytes(4096), random.Random(5).randbytes(4096)])
@pytest.mark.parametrize("key", [KEY, None], ids=["encrypted", "plain"])
def test_without_its_beginning_it_is_known_by_the_rest(
    path: Path, key: Key | None, beginning: bytes
) -> None:
    fill(path, key)
    with open(path, "r+b") as opened:
        opened.write(beginning)
    before = path.read_bytes()
    assert is_encrypted(path) == looks_encrypted(path) == (key is not None)
    with pytest.raises(DamagedProfile, match="harmonium profile repair"):
        open_database(path, key=key)
    if key is not None:
        with pytest.raises(Locked):
            open_database(path)
        with pytest.raises(ProfileError, match="belongs to another profile"):
            open_database(path, key=Key(bytes(32)))
    assert path.read_bytes() == before


def test_numbers_of_any_kind_do_not_make_a_plain_database_look_encrypted(path: Path) -> None:
    """Most of its pages may hold nothing but those of a search by meaning."""
    fill(path, None)
    chance = random.Random(6)
    with closing(open_database(path)) as database, database.transaction() as cursor:
        cursor.execute("INSERT INTO embedder (number, id) VALUES (1, 'x')")
        for number in range(3000):
            cursor.execute(
                "INSERT INTO passage_vector VALUES (1, ?, ?)", (number, chance.randbytes(384))
            )
    with open(path, "r+b") as opened:
        opened.write(chance.randbytes(4096))
    assert not looks_encrypted(path)


def test_changed_bytes_do_not_go_unseen(path: Path) -> None:
    fill(path, KEY)
    whole = path.read_bytes()
    chance = random.Random(3)
    for _ in range(30):
        changed = bytearray(whole)
        bit = chance.randrange(len(whole) * 8)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        assert is_found_out(path), f"bit {bit}"
    path.write_bytes(whole)
    assert not is_found_out(path)


def is_found_out(path: Path) -> bool:
    try:
        with closing(open_database(path, key=KEY)) as database, database.reading() as cursor:
            return cursor.execute("PRAGMA integrity_check").get != "ok"
    except ProfileError:
        return True


def test_the_copy_made_before_a_new_version_is_encrypted_too(path: Path) -> None:
    def m999_more(cursor: Cursor) -> None:
        cursor.execute("CREATE TABLE more (x)")

    fill(path, KEY)
    open_database(path, (*MIGRATIONS, m999_more), key=KEY).close()
    copy = path.with_name("harmonium.before-m999_more.db")
    assert {file.name for file in path.parent.iterdir()} == {path.name, copy.name}
    assert files_with(path.parent, MARKER) == []
    with closing(open_database(copy, key=KEY)) as database:
        assert len(ConversationStore(database).summaries()) == 20


def test_a_profile_has_a_key_for_each_kind_of_file(tmp_path: Path) -> None:
    plain, encrypted = Profile(Paths.at(tmp_path)), Profile(Paths.at(tmp_path), KEY)
    assert (plain.database.key, plain.states_key) == (None, None)
    keys = [KEY, encrypted.database.key, encrypted.states_key]
    assert len({key.hex() for key in keys if key is not None}) == 3
    assert KEY.hex() not in repr(encrypted)
    assert repr(DatabaseFile(tmp_path, KEY)).count("hidden") == 1


def test_a_copy_that_cannot_be_written_does_not_tell_the_key(tmp_path: Path) -> None:
    """SQLite's own words would: for it the key is a part of the file's name."""
    path = tmp_path / "missing" / "copy.db"
    connection = apsw.Connection(":memory:", flags=OPEN_FLAGS)
    connection.execute("CREATE TABLE t (x)")
    with pytest.raises(apsw.CantOpenError) as caught:
        copy_into(cursor_of(connection), path, KEY)
    told = "".join(traceback.format_exception(caught.value))
    assert str(path) in told
    assert KEY.hex() not in told
    assert caught.value.__context__ is None
    path.parent.mkdir()
    copy_into(cursor_of(connection), path, KEY)
    assert is_encrypted(path)
    connection.close()


class Foreign:
    """The file as SQLCipher itself sees it."""

    def __init__(self, path: Path, key: Key) -> None:
        self.connection = sqlcipher3.connect(str(path))
        self.connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")

    def value(self, sql: str) -> object:
        return self.connection.execute(sql).fetchone()[0]


@pytest.fixture
def foreign(path: Path) -> Iterator[Foreign]:
    fill(path, KEY)
    found = Foreign(path, KEY)
    yield found
    found.connection.close()


def test_sqlcipher_reads_and_searches_what_we_wrote(foreign: Foreign) -> None:
    assert foreign.value("PRAGMA integrity_check") == "ok"
    assert foreign.connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert foreign.value("SELECT count(*) FROM message") == 20
    search = f"SELECT count(*) FROM message_search WHERE message_search MATCH '{MARKER.lower()}'"
    assert foreign.value(search) == 20
    assert MARKER in str(foreign.value("SELECT parts FROM message LIMIT 1"))


def test_we_read_what_sqlcipher_changed(foreign: Foreign, path: Path) -> None:
    foreign.connection.execute("UPDATE conversation SET title = 'Changed elsewhere'")
    foreign.connection.commit()
    foreign.connection.close()
    with closing(open_database(path, key=KEY)) as database:
        titles = {summary.title for summary in ConversationStore(database).summaries()}
    assert titles == {"Changed elsewhere"}


def test_we_open_and_search_what_sqlcipher_encrypted(path: Path, tmp_path: Path) -> None:
    """A first version's database, which this one brings up to date."""
    plain = tmp_path / "plain.db"
    plain.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    path.parent.mkdir()
    connection = sqlcipher3.connect(str(plain))
    connection.execute(f"ATTACH ? AS encrypted KEY \"x'{KEY.hex()}'\"", (str(path),))
    connection.execute("SELECT sqlcipher_export('encrypted')")
    connection.execute("PRAGMA encrypted.application_id = 0x48524D4E")
    connection.commit()
    connection.close()
    assert is_encrypted(path)
    with closing(open_database(path, key=KEY)) as database:
        store = ConversationStore(database)
        assert [hit.message_id for hit in store.search("mountain")] == [None, 1]
        assert len(store.recent(10)) == 4


def test_sqlcipher_refuses_another_key(path: Path) -> None:
    fill(path, KEY)
    other = Foreign(path, OTHER)
    with pytest.raises(sqlcipher3.DatabaseError, match="not a database"):
        other.value("SELECT count(*) FROM message")
    other.connection.close()
