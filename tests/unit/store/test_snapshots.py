# SPDX-License-Identifier: Apache-2.0
"""Daily backups: what is in them, when they are made, what they cost when they cannot be."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import BusyError, DiskFull, ProfileError
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.encryption import is_encrypted
from app.store.replacing import check_alone, finish_replacement, prepare, replace_database
from app.store.rescue import restore_snapshot
from app.store.snapshots import DAYS_KEPT, Snapshots

KEY = Key(bytes(range(32)))
ROOT = Path(__file__).parents[3]


@pytest.fixture(params=[KEY, None], ids=["encrypted", "plain"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DatabaseFile:
    return DatabaseFile(tmp_path / "harmonium.db", request.param)


@pytest.fixture
def snapshots(file: DatabaseFile, tmp_path: Path) -> Snapshots:
    return Snapshots(tmp_path / "snapshots", file)


def write(file: DatabaseFile, text: str) -> None:
    with closing(file.open()) as database:
        store = ConversationStore(database)
        store.add_message(store.create("2026-01-01", Effort.LOW, title=text), None,
                          user_message(text))  # fmt: skip


def titles(file: DatabaseFile) -> set[str]:
    with closing(file.open()) as database:
        return {talk.title for talk in ConversationStore(database).summaries()}


def test_a_backup_holds_what_was_written_and_is_encrypted_as_it_was(
    file: DatabaseFile, snapshots: Snapshots
) -> None:
    write(file, "first words")
    made, report = snapshots.make()
    assert report.is_whole
    assert made is not None
    assert made in snapshots.all()
    facts = snapshots.facts(made)
    assert (facts.conversations, facts.messages) == (1, 1)
    assert snapshots.is_whole(made)
    assert is_encrypted(made.path) == (file.key is not None)
    assert (b"first words" in made.path.read_bytes()) == (file.key is None)
    copy = DatabaseFile(made.path.with_name("copy.db"), file.key)
    shutil.copy(made.path, copy.path)
    assert titles(copy) == {"first words"}


def test_only_its_owner_can_read_it(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "words")
    made, _ = snapshots.make()
    assert made is not None
    if sys.platform != "win32":
        assert stat.S_IMODE(os.stat(made.path).st_mode) == 0o600
        assert stat.S_IMODE(os.stat(made.path.parent).st_mode) == 0o700


def test_one_a_day_and_only_when_something_was_written(
    file: DatabaseFile, snapshots: Snapshots
) -> None:
    write(file, "words")
    assert snapshots.is_due()
    made, _ = snapshots.make()
    assert made is not None
    assert not snapshots.is_due()
    yesterday = made.path.with_name("000001-2020-02-29.db")
    made.path.rename(yesterday)
    # Nothing was written since.
    assert not snapshots.is_due()
    time.sleep(0.02)
    write(file, "more words")
    assert snapshots.is_due()


def test_seven_are_kept_whatever_the_clock_says(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "words")
    days = ["2036-01-01", "2016-01-01", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"]
    for day in [*days, "2026-03-05", "2026-03-06", "2026-03-07"]:
        made, _ = snapshots.make()
        assert made is not None
        made.path.rename(made.path.with_name(f"{made.number:06d}-{day}.db"))
    made, _ = snapshots.make()
    assert made is not None
    kept = snapshots.all()
    assert len(kept) == DAYS_KEPT
    assert kept[0] == made
    assert [snapshot.number for snapshot in kept] == [10, 9, 8, 7, 6, 5, 4]


def test_many_on_one_day_push_out_no_other_day(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "words")
    for day in ["2026-03-01", "2026-03-02", "2026-03-03"]:
        made, _ = snapshots.make()
        assert made is not None
        made.path.rename(made.path.with_name(f"{made.number:06d}-{day}.db"))
    for _ in range(9):
        made, _ = snapshots.make()
    assert made is not None
    kept = snapshots.all()
    assert kept[0] == made
    assert [snapshot.day for snapshot in kept[1:]] == ["2026-03-03", "2026-03-02", "2026-03-01"]


def test_too_little_room_costs_the_backup_only(
    file: DatabaseFile, snapshots: Snapshots, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(file, "words")
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1 << 40, 0, 1 << 30))
    with pytest.raises(DiskFull):
        snapshots.make()
    assert snapshots.all() == []
    assert titles(file) == {"words"}


def test_others_write_while_it_is_made(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "words " * 2000)
    stop = threading.Event()
    failures: list[Exception] = []

    def write_on() -> None:
        try:
            while not stop.is_set():
                write(file, "more")
        except Exception as exc:
            failures.append(exc)

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        for _ in range(5):
            made, report = snapshots.make()
            assert report.is_whole
            assert made is not None
            assert snapshots.is_whole(made)
    finally:
        stop.set()
        writer.join()
    assert failures == []


def test_nobody_waits_for_one_that_is_not_wanted_any_more(
    file: DatabaseFile, snapshots: Snapshots, tmp_path: Path
) -> None:
    write(file, "words")
    made, _ = snapshots.make(lambda: False)
    assert made is None
    asked: list[int] = []

    def is_wanted_until_it_copies() -> bool:
        asked.append(1)
        return len(asked) < 2

    with closing(file.open()) as database, database.transaction() as cursor:
        for number in range(3000):
            cursor.execute("INSERT INTO prompt (name, text) VALUES (?, ?)", (str(number), "x" * 99))
    made, report = snapshots.make(is_wanted_until_it_copies)
    assert made is None
    assert report.is_whole
    assert len(asked) >= 2
    assert [path.name for path in (tmp_path / "snapshots").glob("*")] == []


def test_what_a_killed_process_had_begun_is_removed(
    file: DatabaseFile, snapshots: Snapshots, tmp_path: Path
) -> None:
    write(file, "words")
    folder = tmp_path / "snapshots"
    folder.mkdir()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = folder / f"000001-2026-01-01.db.{ended.pid}-{time.time()}.part"
    left.write_bytes(b"half")
    snapshots.make()
    assert not left.exists()


def test_copies_from_before_the_encryption_go(tmp_path: Path) -> None:
    plain = DatabaseFile(tmp_path / "harmonium.db")
    write(plain, "words")
    Snapshots(tmp_path / "snapshots", plain).make()
    assert Snapshots(tmp_path / "snapshots", plain).all()
    plain.path.unlink()
    write(DatabaseFile(plain.path, KEY), "words")
    snapshots = Snapshots(tmp_path / "snapshots", DatabaseFile(plain.path, KEY))
    snapshots.tidy()
    assert snapshots.all() == []


def test_a_damaged_database_gives_no_backup_and_keeps_the_older_ones(
    file: DatabaseFile, snapshots: Snapshots
) -> None:
    write(file, "words " * 4000)
    snapshots.make()
    with open(file.path, "r+b") as opened:
        opened.seek(os.stat(file.path).st_size - 4096)
        opened.write(os.urandom(4096))
    made, report = snapshots.make()
    if file.key is None and report.is_whole:
        pytest.skip("without seals, a page without structure cannot be told")
    assert made is None
    assert report.damaged
    assert len(snapshots.all()) == 1


def test_restoring_keeps_what_was_there(
    file: DatabaseFile, snapshots: Snapshots, tmp_path: Path
) -> None:
    write(file, "first")
    made, _ = snapshots.make()
    assert made is not None
    write(file, "second")
    before = file.path.read_bytes()
    kept = restore_snapshot(file, snapshots, made)
    assert titles(file) == {"first"}
    assert (kept / file.path.name).read_bytes() == before
    assert kept.parent == tmp_path
    assert titles(DatabaseFile(kept / file.path.name, file.key)) == {"first", "second"}
    again = restore_snapshot(file, snapshots, made)
    assert again != kept


def test_a_log_never_meets_another_database(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "first")
    made, _ = snapshots.make()
    assert made is not None
    database = file.open()
    store = ConversationStore(database)
    store.create("2026-01-01", Effort.LOW, title="in the log")
    log = file.path.with_name(file.path.name + "-wal")
    content = log.read_bytes()
    assert content
    database.close()
    # As a crash leaves it.
    log.write_bytes(content)
    kept = restore_snapshot(file, snapshots, made)
    assert (kept / log.name).read_bytes() == content
    assert titles(file) == {"first"}


def test_nothing_is_replaced_while_somebody_has_it_open(
    file: DatabaseFile, snapshots: Snapshots
) -> None:
    write(file, "words")
    made, _ = snapshots.make()
    assert made is not None
    with closing(file.open()), pytest.raises(BusyError):
        restore_snapshot(file, snapshots, made)
    with subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from pathlib import Path; from app.core.keys import Key;"
            "from app.store.database import DatabaseFile;"
            "key = Key(bytes(range(32))) if sys.argv[2] else None;"
            "database = DatabaseFile(Path(sys.argv[1]), key).open();"
            "print('open', flush=True); sys.stdin.read()",
            str(file.path),
            "key" if file.key else "",
        ],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(BusyError):
            restore_snapshot(file, snapshots, made)
        assert other.stdin is not None
        other.stdin.close()
    check_alone(file.path)
    restore_snapshot(file, snapshots, made)


def test_looking_whether_it_is_open_takes_no_lock_away(file: DatabaseFile) -> None:
    """Closing a file drops all locks that a process has on it."""
    write(file, "words")
    database = file.open()
    with pytest.raises(BusyError):
        check_alone(file.path)
    code = (
        "import sys; from pathlib import Path;"
        "from app.store.replacing import check_alone; check_alone(Path(sys.argv[1]))"
    )
    other = subprocess.run(
        [sys.executable, "-c", code, str(file.path)], cwd=ROOT, capture_output=True, text=True
    )
    assert "BusyError" in other.stderr
    database.close()


class PowerCut(BaseException):
    pass


_steps: list[int] = []
_is_counting: list[bool] = []


def _count(event: str, arguments: tuple[object, ...]) -> None:
    if _is_counting and event in ("os.rename", "os.mkdir"):
        _steps[0] -= 1
        if _steps[0] == 0:
            raise PowerCut


sys.addaudithook(_count)


@pytest.mark.parametrize("step", range(1, 9))
def test_a_replacement_that_is_cut_off_is_finished_at_the_next_start(
    step: int, file: DatabaseFile, tmp_path: Path
) -> None:
    write(file, "old")
    log = file.path.with_name(file.path.name + "-wal")
    log.write_bytes(b"the old log")
    other = DatabaseFile(tmp_path / "other.db", file.key)
    write(other, "new")
    old = file.path.read_bytes()

    def copy(part: Path) -> None:
        shutil.copy(other.path, part)

    _steps[:] = [step]
    _is_counting.append(True)
    was_cut = False
    try:
        replace_database(file, copy)
    except PowerCut:
        was_cut = True
    finally:
        _is_counting.clear()
    assert was_cut == (step < 8)
    is_begun = file.path.with_name(file.path.name + ".next").exists() or not was_cut
    finish_replacement(file.path)
    finish_replacement(file.path)
    if not is_begun:
        assert file.path.read_bytes() == old
        assert log.read_bytes() == b"the old log"
        return
    folders = list(tmp_path.glob("damaged-*"))
    assert len(folders) == 1
    assert (folders[0] / file.path.name).read_bytes() == old
    assert (folders[0] / log.name).read_bytes() == b"the old log"
    assert not log.exists()
    assert titles(file) == {"new"}


def test_a_backup_that_is_damaged_is_not_restored(file: DatabaseFile, snapshots: Snapshots) -> None:
    write(file, "words")
    made, _ = snapshots.make()
    assert made is not None
    made.path.write_bytes(made.path.read_bytes()[:5000])
    assert snapshots.facts(made).messages is None
    with pytest.raises(ProfileError):
        restore_snapshot(file, snapshots, made)
    assert titles(file) == {"words"}


def test_an_orderly_profile_needs_nothing(file: DatabaseFile) -> None:
    prepare(file)
    write(file, "words")
    prepare(file)
    assert titles(file) == {"words"}


def test_a_plain_backup_is_an_ordinary_database(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db")
    write(file, "words")
    made, _ = Snapshots(tmp_path / "snapshots", file).make()
    assert made is not None
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("SELECT title FROM conversation").fetchall() == [("words",)]
