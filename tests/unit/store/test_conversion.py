# SPDX-License-Identifier: Apache-2.0
"""A plain database becomes an encrypted one with everything in it, or stays as it was; and what was
plain is overwritten."""

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversation import Conversation
from app.core.errors import BusyError, DiskFull, HarmoniumError, Interrupted, ProfileError
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.conversion import encrypt, has_leftovers, is_encrypted, tidy, wipe
from app.store.database import Database, open_database
from tests.helpers.store_writer import ROOT, store_writer

KEY = Key(bytes(range(32)))
OTHER = Key(bytes(range(1, 33)))
MARKER = "Xyloglyphenmarke"
VERSION_1 = Path(__file__).parent / "data" / "version_1.db.gz"

posix_only = pytest.mark.skipif(os.name != "posix", reason="open files can be removed there only")


def fill(path: Path, conversations: int = 30) -> None:
    with closing(open_database(path)) as database:
        write(database, conversations)


def write(database: Database, conversations: int = 30, words: int = 200) -> None:
    store = ConversationStore(database)
    for number in range(conversations):
        id_ = store.create("2026-01-01", Effort.LOW, title=f"{MARKER} {number}")
        store.add_message(id_, None, user_message(f"{MARKER} {number} " * (words // 2)))


def everything(path: Path, key: Key | None) -> tuple[list[Conversation], list[int | None]]:
    with closing(open_database(path, key=key)) as database:
        store = ConversationStore(database)
        hits = [hit.message_id for hit in store.search(MARKER, limit=1000)]
        return [store.load(summary.id) for summary in store.summaries()], hits


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def files_with_marker(folder: Path) -> list[str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path.name for path in files if MARKER.encode() in path.read_bytes()]


def test_everything_is_there_afterwards(path: Path) -> None:
    fill(path)
    before = everything(path, None)
    assert files_with_marker(path.parent)
    encrypt(path, KEY)
    assert is_encrypted(path)
    assert names(path) == {path.name}
    assert files_with_marker(path.parent) == []
    assert everything(path, KEY) == before
    assert len(before[1]) == 60
    assert not has_leftovers(path)


@posix_only
def test_only_the_owner_may_read_it(path: Path) -> None:
    fill(path)
    encrypt(path, KEY)
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_was_only_in_the_log_of_a_killed_program_is_there_too(path: Path) -> None:
    fill(path, 3)
    database = open_database(path)
    write(database)
    folder = path.parent.with_name("killed")
    shutil.copytree(path.parent, folder)
    database.close()
    encrypt(folder / path.name, KEY)
    assert files_with_marker(folder) == []
    assert names(folder / path.name) == {path.name}
    assert everything(folder / path.name, KEY) == everything(path, None)


@pytest.mark.parametrize("has_second_names", [True, False])
@posix_only
def test_what_was_plain_is_overwritten(
    path: Path, monkeypatch: pytest.MonkeyPatch, has_second_names: bool
) -> None:
    """Its blocks are seen through files that are still open."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    if not has_second_names:
        monkeypatch.setattr(os, "link", refuse)
    fill(path)
    database = open_database(path)
    write(database)
    copied = path.parent.with_name("killed")
    shutil.copytree(path.parent, copied)
    database.close()
    path = copied / path.name
    with open(path, "rb") as plain, open(f"{path}-wal", "rb") as log:
        assert MARKER.encode() in log.read()
        encrypt(path, KEY)
        for file in (plain, log):
            size = file.seek(0, os.SEEK_END)
            file.seek(0)
            assert size > 0
            assert file.read() == bytes(size)
    assert len(everything(path, KEY)[0]) == 60


def test_an_older_version_is_encrypted_as_it_is_and_then_brought_up_to_date(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    encrypt(path, KEY)
    with closing(open_database(path, key=KEY)) as database:
        store = ConversationStore(database)
        assert [hit.message_id for hit in store.search("mountain")] == [None, 1]
    copy = path.with_name("harmonium.before-m002_lists_and_folders.db")
    assert is_encrypted(copy)
    tidy(path, KEY)
    assert names(path) == {path.name, copy.name}


def test_plain_copies_of_older_versions_go_and_other_files_stay(path: Path) -> None:
    fill(path)
    copy = path.with_name("harmonium.before-m002_lists_and_folders.db")
    shutil.copy(path, copy)
    shutil.copy(path, copy.with_name(copy.name + ".part"))
    shutil.copy(path, path.with_name("my own copy.db"))
    path.with_name("notes.txt").write_text("mine")
    half_wiped = path.with_name("harmonium.before-m003_models.db")
    half_wiped.write_bytes(bytes(8192) + path.read_bytes()[8192:])
    assert not has_leftovers(path)
    encrypt(path, KEY)
    assert names(path) == {path.name, "my own copy.db", "notes.txt"}


def test_progress_is_told_and_ends(path: Path) -> None:
    with closing(open_database(path)) as database:
        write(database, 200, 4000)
    told: list[tuple[int, int]] = []
    encrypt(path, KEY, lambda done, total: told.append((done, total)))
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len({share for share in shares if 0 < share < 0.5}) > 3


def refused(path: Path, encrypt_it: Callable[[], None], kind: type[HarmoniumError]) -> str:
    """The sentence; nothing has changed."""
    others = names(path) - {path.name}
    with pytest.raises(kind) as caught:
        encrypt_it()
    assert not is_encrypted(path)
    assert names(path) - {path.name} == others
    assert not has_leftovers(path)
    return caught.value.message


def test_whoever_stops_it_keeps_the_plain_one(path: Path) -> None:
    with closing(open_database(path)) as database:
        write(database, 100, 4000)
    before = everything(path, None)

    def stop(done: int, total: int) -> None:
        if done > total // 20:
            raise Interrupted("Enough.")

    refused(path, lambda: encrypt(path, KEY, stop), Interrupted)
    assert everything(path, None) == before
    encrypt(path, KEY)
    assert everything(path, KEY) == before


def test_it_is_refused_while_another_program_has_it_open(path: Path) -> None:
    fill(path)
    conversation = everything(path, None)[0][0].id
    with store_writer(path, "claim", conversation) as writer:
        writer.next_report()
        with pytest.raises(BusyError, match=r"has these conversations open: close it"):
            encrypt(path, KEY)
        assert not is_encrypted(path)
        assert not has_leftovers(path)
        assert writer.finish() == []
    encrypt(path, KEY)
    assert len(everything(path, KEY)[0]) == 30


def test_it_is_refused_while_this_program_has_it_open(path: Path) -> None:
    fill(path)
    database = open_database(path)
    with pytest.raises(BusyError, match="has these conversations open"):
        encrypt(path, KEY)
    write(database, 1)
    database.close()
    assert len(everything(path, None)[0]) == 31


ENCRYPT_WITH_LITTLE_ROOM = """
import resource, signal, sys
from pathlib import Path
from app.core.errors import HarmoniumError
from app.core.keys import Key
from app.store.conversion import encrypt
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
size = path.stat().st_size // 2
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    encrypt(path, Key(bytes(range(32))))
except HarmoniumError as error:
    print(type(error).__name__)
"""


@posix_only
def test_a_file_that_cannot_grow_costs_nothing(path: Path) -> None:
    with closing(open_database(path)) as database:
        write(database, 100, 4000)
    before = everything(path, None)
    command = [sys.executable, "-c", ENCRYPT_WITH_LITTLE_ROOM, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout in ("DiskFull\n", "ProfileError\n")
    assert names(path) == {path.name}
    assert everything(path, None) == before


def test_too_little_room_is_said_before_anything_is_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    usage = shutil.disk_usage(path.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    assert "MB of room" in refused(path, lambda: encrypt(path, KEY), DiskFull)


def test_a_damaged_one_is_left_untouched(path: Path) -> None:
    fill(path, 300)
    whole = path.read_bytes()
    middle = len(whole) // 4096 // 2 * 4096
    damaged = whole[:middle] + os.urandom(40960) + whole[middle + 40960 :]
    path.write_bytes(damaged)
    assert "is damaged" in refused(path, lambda: encrypt(path, KEY), ProfileError)
    # But for the page with the mode of the log.
    assert path.read_bytes()[4096:] == damaged[4096:]


def test_one_that_is_encrypted_or_missing_is_refused(path: Path) -> None:
    with pytest.raises(ProfileError, match="there is nothing to encrypt"):
        encrypt(path, KEY)
    fill(path)
    encrypt(path, KEY)
    data = path.read_bytes()
    for key in (KEY, OTHER):
        with pytest.raises(ProfileError, match="there is nothing to encrypt"):
            encrypt(path, key)
    assert path.read_bytes() == data


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    fill(path)
    with closing(open_database(path)) as database, database.transaction() as cursor:
        cursor.execute("PRAGMA application_id = 1")
    assert "another program" in refused(path, lambda: encrypt(path, KEY), ProfileError)


def test_an_unfinished_one_goes_and_the_plain_one_stays(path: Path) -> None:
    fill(path)
    before = everything(path, None)
    for ending in (".encrypting", ".encrypting-journal"):
        path.with_name(path.name + ending).write_bytes(b"half")
    os.link(path, path.with_name(path.name + ".plain"))
    assert has_leftovers(path)
    tidy(path, KEY)
    assert names(path) == {path.name}
    assert everything(path, None) == before


def test_nothing_plain_goes_before_the_key_opens_the_encrypted_one(path: Path) -> None:
    fill(path)
    plain = path.read_bytes()
    encrypt(path, KEY)
    left = path.with_name(path.name + ".plain")
    left.write_bytes(plain)
    with pytest.raises(ProfileError):
        tidy(path, OTHER)
    assert left.read_bytes() == plain
    tidy(path, KEY)
    assert names(path) == {path.name}


def test_a_folder_name_with_signs_that_mean_something_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "a?b#c%20d'é;日" / "[har]monium.db"
    fill(path)
    copy = path.with_name("[har]monium.before-m002_x.db")
    shutil.copy(path, copy)
    encrypt(path, KEY)
    assert names(path) == {path.name}
    assert len(everything(path, KEY)[0]) == 30


@posix_only
def test_wiping_follows_no_link_and_spares_what_has_another_name(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_bytes(b"precious")
    os.symlink(mine, tmp_path / "link")
    os.link(mine, tmp_path / "twin")
    protected = tmp_path / "protected"
    protected.write_bytes(b"gone")
    protected.chmod(0o400)
    for name in ("link", "twin", "protected", "missing"):
        wipe(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    assert mine.read_bytes() == b"precious"
