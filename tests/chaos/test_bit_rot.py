# SPDX-License-Identifier: Apache-2.0
"""A bit that changes on the disk is found, whatever file it is in, and the conversation is named.

`TRUST_SEEDS=A-B` runs the long form for these seeds only, ten flips of each kind a seed.
"""

import os
import random
import shutil
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.errors import HarmoniumError
from app.core.keys import Key
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.btree import Trail, holds_rows, leaf_rows
from app.store.checking import CheckReport, check
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.log_file import LogState, log_state
from app.store.pages import Pages
from app.store.sealed import Damaged, SealedFolder
from app.store.snapshots import Snapshots
from app.vault.vault import Vault
from tests.unit.vault.conftest import vault_at

KEY = Key(bytes(range(32)))
PAGE = 4096
KINDS = 5
SEEDS = 10
PASSPHRASE = "correct horse battery staple"


@dataclass
class Profile:
    """`rows`: conversations by the page of `message` on which one of their messages begins."""

    folder: Path
    file: DatabaseFile
    snapshot: Path
    crashed: DatabaseFile
    states: Path
    keys: Path
    data_key: Key
    rows: dict[int, set[str]] = field(default_factory=dict)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    fill(file)
    made, _ = Snapshots(tmp_path / "snapshots", file).make()
    assert made is not None
    states = SealedFolder(tmp_path / "states", KEY)
    states.write("abc-def", {"name": "states"}, [os.urandom(40_000)])
    vault = vault_at(tmp_path / "keys.json", "Memory")
    key, _ = vault.create(passphrase=PASSPHRASE, use_store=False)
    vault.commit()
    # Without the copy of the last good one, so that every flip counts.
    (tmp_path / "keys.json.bak").unlink(missing_ok=True)
    return Profile(
        tmp_path,
        file,
        made.path,
        crashed(file, tmp_path),
        tmp_path / "states",
        tmp_path / "keys.json",
        key,
        message_pages(file),
    )


def fill(file: DatabaseFile) -> None:
    random_ = random.Random(8)
    with closing(file.open()) as database:
        store = ConversationStore(database)
        for number in range(30):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
            parent = None
            for turn in range(6):
                parent = store.add_message(id_, parent, user_message(f"question {turn}"))
                text = "words " * random_.choice((20, 300, 2500))
                parent = store.add_message(id_, parent, Message(Role.ASSISTANT, (TextPart(text),)))


def crashed(file: DatabaseFile, folder: Path) -> DatabaseFile:
    """A database with a log, as a program that was killed leaves it."""
    copy = DatabaseFile(folder / "crashed.db", file.key)
    with closing(file.open()) as database:
        store = ConversationStore(database)
        for number in range(6):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"Last {number}")
            store.add_message(id_, None, user_message("last words " * 300))
        for ending in ("", "-wal"):
            shutil.copy(str(file.path) + ending, str(copy.path) + ending)
    return copy


def message_pages(file: DatabaseFile) -> dict[int, set[str]]:
    with closing(file.open()) as database, database.reading() as cursor:
        leaves = cursor.execute(
            "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf'"
        ).fetchall()
        owners = dict(
            cursor.execute(
                "SELECT message.id, conversation.id FROM message "
                "JOIN conversation ON number = conversation"
            ).fetchall()
        )
    pages = Pages(file.path, file.key)
    found: dict[int, set[str]] = {}
    for (number,) in leaves:
        page = pages.page(number)
        assert page is not None
        assert holds_rows(page, number)
        found[number] = {owners[row.rowid] for row in leaf_rows(pages, number, page, Trail())}
    pages.close()
    return found


def flip(path: Path, bit: int) -> None:
    data = bytearray(path.read_bytes())
    data[bit // 8] ^= 1 << bit % 8
    path.write_bytes(data)


def flipped(path: Path, random_: random.Random) -> tuple[bytes, int]:
    """What was there before, and the place of the byte that has changed."""
    before = path.read_bytes()
    bit = random_.randrange(8 * len(before))
    flip(path, bit)
    return before, bit // 8


def in_database(profile: Profile, random_: random.Random) -> None:
    before, place = flipped(profile.file.path, random_)
    report = check(profile.file)
    number = place // PAGE + 1
    assert number in report.damaged, f"byte {place}"
    hit = {each.conversation_id for each in report.conversations}
    assert profile.rows.get(number, set()) <= hit, f"byte {place}"
    profile.file.path.write_bytes(before)


def in_log(profile: Profile, random_: random.Random) -> None:
    log = Path(f"{profile.crashed.path}-wal")
    before, place = flipped(log, random_)
    assert log_state(profile.crashed.path) is not LogState.WHOLE, f"byte {place}"
    log.write_bytes(before)


def in_snapshot(profile: Profile, random_: random.Random) -> None:
    before, place = flipped(profile.snapshot, random_)
    report: CheckReport = check(DatabaseFile(profile.snapshot, KEY))
    assert place // PAGE + 1 in report.damaged, f"byte {place}"
    profile.snapshot.write_bytes(before)


def in_states(profile: Profile, random_: random.Random) -> None:
    (path,) = [path for path in profile.states.iterdir() if path.is_file()]
    before, place = flipped(path, random_)
    folder = SealedFolder(profile.states, KEY)
    # One that is not sealed by this key at all is not looked at: it is gone, too.
    if folder.names():
        with pytest.raises(Damaged):
            folder.read("abc-def")
    path.write_bytes(before)
    assert folder.read("abc-def") is not None, f"byte {place}"


def in_keys(profile: Profile, random_: random.Random) -> None:
    """Never a wrong key; a change that means nothing, as of a space, may still give the right
    one."""
    before, _ = flipped(profile.keys, random_)
    try:
        found = Vault(profile.keys, None).unlock(PASSPHRASE)
    except HarmoniumError:
        pass
    else:
        assert found == profile.data_key
    profile.keys.write_bytes(before)


def rot(profile: Profile, flips: int, seed: int) -> None:
    random_ = random.Random(seed)
    print(f"seed {seed}")  # Shown when the test fails.
    for _ in range(flips):
        for kind in (in_database, in_log, in_snapshot, in_states, in_keys):
            kind(profile, random_)


def test_every_one_of_30_changed_bits_is_found(profile: Profile) -> None:
    rot(profile, 30 // KINDS, random.SystemRandom().getrandbits(32))


def test_a_whole_profile_is_whole(profile: Profile) -> None:
    """Otherwise the other tests would prove nothing."""
    assert check(profile.file).is_whole
    assert check(DatabaseFile(profile.snapshot, KEY)).is_whole
    assert log_state(profile.crashed.path) is LogState.WHOLE
    assert check(profile.crashed).is_whole


def test_a_page_that_holds_messages_names_its_conversations(profile: Profile) -> None:
    for number, conversations in list(profile.rows.items())[::15]:
        before = profile.file.path.read_bytes()
        flip(profile.file.path, 8 * ((number - 1) * PAGE + 100))
        report = check(profile.file)
        hits = {hit.conversation_id: hit for hit in report.conversations}
        assert conversations <= hits.keys()
        assert all(hits[id_].title.startswith(("Talk", "Last")) for id_ in conversations)
        assert all(hits[id_].messages > 0 for id_ in conversations)
        assert len(hits) <= len(conversations) + 1
        profile.file.path.write_bytes(before)


def test_the_log_is_called_damaged_when_what_follows_was_saved(profile: Profile) -> None:
    log = Path(f"{profile.crashed.path}-wal")
    before = log.read_bytes()
    flip(log, 8 * (32 + 24 + 100))
    assert log_state(profile.crashed.path) is LogState.DAMAGED
    log.write_bytes(before[:-10])
    # Its last transaction is not all there: that is what a power cut leaves.
    assert log_state(profile.crashed.path) is LogState.WHOLE
    log.write_bytes(before)
    flip(log, 8 * (len(before) - 2000))
    assert log_state(profile.crashed.path) is LogState.CUT_SHORT


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_every_one_of_500_changed_bits_is_found(profile: Profile) -> None:
    first, _, last = os.environ.get("TRUST_SEEDS", f"1-{SEEDS}").partition("-")
    for seed in range(int(first), int(last) + 1):
        rot(profile, 500 // KINDS // SEEDS, seed)
