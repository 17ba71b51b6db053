# SPDX-License-Identifier: Apache-2.0
"""Opening files of every kind, and what happens when the disk says no."""

import os
import random
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import apsw
import pytest

from app.core.conversation import MessageState
from app.core.errors import BusyError, DiskFull, ProfileError
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from tests.helpers.store_writer import ROOT, store_writer, streamed

posix_only = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")


def filled(path: Path, conversations: int = 20) -> None:
    database = open_database(path)
    store = ConversationStore(database)
    for number in range(conversations):
        id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
        store.add_message(id_, None, user_message("word " * 500))
    database.close()


@posix_only
def test_folder_and_files_are_private(path: Path, database: Database) -> None:
    ConversationStore(database).create("2026-01-01", Effort.LOW)
    assert path.parent.stat().st_mode & 0o777 == 0o700
    files = list(path.parent.iterdir())
    assert {file.name for file in files} >= {path.name, path.name + "-wal"}
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)


def test_commits_are_synced_and_the_log_is_written_ahead(database: Database) -> None:
    with database.reading() as cursor:
        settings = {
            name: cursor.execute(f"PRAGMA {name}").get
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
    }


def test_an_error_undoes_the_whole_transaction(database: Database) -> None:
    def write_and_fail() -> None:
        with database.transaction() as cursor:
            cursor.execute("INSERT INTO setting VALUES ('a', '1')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_and_fail()
    with database.transaction() as cursor:
        assert cursor.execute("SELECT count(*) FROM setting").get == 0


def test_another_thread_is_refused(database: Database) -> None:
    errors: list[Exception] = []

    def read() -> None:
        try:
            with database.reading():
                pass
        except RuntimeError as exc:
            errors.append(exc)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert len(errors) == 1


def test_closing_twice_is_harmless(path: Path) -> None:
    database = open_database(path)
    database.close()
    database.close()


def test_a_name_that_looks_like_a_uri_or_memory_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (":memory:", "file:x?mode=memory", "日本 语 é.db"):
        open_database(Path(name)).close()
        assert (tmp_path / name).stat().st_size > 0


def test_an_empty_file_becomes_a_database(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    filled(path)


@pytest.mark.parametrize("content", ["random", "text", "nul"])
def test_a_file_that_is_no_database_is_refused_and_untouched(path: Path, content: str) -> None:
    data = {
        "random": random.Random(1).randbytes(40_000),
        "text": b"Dear diary,\n" * 1000,
        "nul": bytes(8192),
    }[content]
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(ProfileError, match=r"is damaged or not a Harmonium database; .*untouched"):
        open_database(path)
    assert path.read_bytes() == data
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("kept", [50, 4096, 30_000])
def test_a_truncated_database_is_refused_and_untouched(path: Path, kept: int) -> None:
    filled(path)
    data = path.read_bytes()[:kept]
    path.write_bytes(data)
    with pytest.raises(ProfileError, match="is damaged"):
        open_database(path)
    assert path.read_bytes() == data


def test_damage_in_the_middle_is_reported_when_it_is_met(path: Path) -> None:
    filled(path, conversations=200)
    data = bytearray(path.read_bytes())
    middle = len(data) // 4096 // 2 * 4096
    data[middle:] = random.Random(2).randbytes(len(data) - middle)
    path.write_bytes(data)

    def read_everything() -> None:
        database = open_database(path)
        try:
            store = ConversationStore(database)
            for summary in store.summaries():
                store.load(summary.id)
        finally:
            database.close()

    with pytest.raises(ProfileError, match="is damaged"):
        read_everything()
    assert path.read_bytes() == data


def test_a_database_of_another_program_is_refused_and_untouched(path: Path) -> None:
    path.parent.mkdir()
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE bookmarks (url)")
    connection.close()
    data = path.read_bytes()
    with pytest.raises(ProfileError, match="another program; it was left untouched"):
        open_database(path)
    assert path.read_bytes() == data


def test_a_folder_in_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(ProfileError, match="cannot be opened or written"):
        open_database(path)


def test_a_file_in_place_of_the_folder_is_refused(path: Path) -> None:
    path.parent.write_text("not a folder")
    with pytest.raises(ProfileError, match="cannot be opened or written"):
        open_database(path)
    assert path.parent.read_text() == "not a folder"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs /proc")
def test_a_folder_that_cannot_be_made_is_refused() -> None:
    with pytest.raises(ProfileError, match="cannot be opened or written"):
        open_database(Path("/proc/harmonium/harmonium.db"))


OPEN_UNPRIVILEGED = """
import os, sys
from pathlib import Path
from app.core.errors import ProfileError
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database
if os.getuid() == 0:
    os.setuid(65534)
database = open_database(Path(sys.argv[1]))
store = ConversationStore(database)
print(database.is_read_only, store.recover(), len(store.search("word")))
try:
    store.create("2026-01-01", Effort.LOW)
except ProfileError as error:
    print(error)
database.close()
"""


@posix_only
@pytest.mark.parametrize("folder_mode", [0o555, 0o777])
def test_a_write_protected_database_opens_for_reading(folder_mode: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "harmonium.db"
        filled(path)
        path.chmod(0o444)
        folder.chmod(folder_mode)
        data = path.read_bytes()
        command = [sys.executable, "-c", OPEN_UNPRIVILEGED, str(path)]
        printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert printed.stdout.startswith("True 0 20\n")
        assert f"{path} can only be read" in printed.stdout
        assert "--data-dir" in printed.stdout
        assert path.read_bytes() == data
        assert list(folder.iterdir()) == [path]
        folder.chmod(0o700)


def test_a_full_disk_loses_nothing_and_reading_goes_on(path: Path) -> None:
    filled(path)
    database = open_database(path)
    store = ConversationStore(database)
    id_ = store.create("2026-01-01", Effort.LOW)
    answer = store.add_message(id_, None, streamed(3), state=MessageState.GENERATING)
    with database.transaction() as cursor:
        pages = cursor.execute("PRAGMA page_count").get
        cursor.execute(f"PRAGMA max_page_count = {pages + 10}").fetchall()

    saved: list[int] = []

    def stream() -> None:
        for count in range(100, 100_000, 100):
            store.update_message(answer, streamed(count))
            saved.append(count)

    with pytest.raises(DiskFull, match="is full"):
        stream()
    assert saved
    with pytest.raises(DiskFull, match=str(path.parent)):
        store.add_message(id_, answer, user_message("x" * 100_000))
    assert store.load(id_).nodes[0].message == streamed(saved[-1])
    assert len(store.search("word")) == 20

    with database.transaction() as cursor:
        cursor.execute("PRAGMA max_page_count = 1000000").fetchall()
    store.finish_message(answer, streamed(5000), state=MessageState.COMPLETE)
    with database.reading() as cursor:
        assert cursor.execute("PRAGMA integrity_check").get == "ok"
    database.close()


def test_a_writer_that_never_ends_makes_others_give_up_in_words(path: Path) -> None:
    first, second = open_database(path), open_database(path)
    with second.reading() as cursor:
        cursor.execute("PRAGMA busy_timeout = 50").fetchall()
    with first.transaction(), pytest.raises(BusyError, match="Try again"):
        ConversationStore(second).create("2026-01-01", Effort.LOW)
    ConversationStore(second).create("2026-01-01", Effort.LOW)
    first.close()
    second.close()


def test_many_processes_may_start_for_the_first_time_at_once(path: Path) -> None:
    writers = [store_writer(path, "open") for _ in range(6)]
    opened = [writer.__enter__() for writer in writers]
    for writer in opened:
        assert writer.finish() == []
    for writer in writers:
        writer.__exit__(None, None, None)
    assert list(path.parent.glob("*before*")) == []
    filled(path)
