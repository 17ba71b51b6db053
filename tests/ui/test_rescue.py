# SPDX-License-Identifier: Apache-2.0
"""From damage, or a wish of the settings, to a window with the conversations, in one run of the
program."""

import os
from collections.abc import Iterator
from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from app.main import Ending
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.snapshots import Snapshots
from app.ui.main_window import MainWindow
from app.ui.safety.backup_dialog import BackupDialog
from app.ui.safety.damage_dialog import DamageDialog
from app.ui.safety.rescue_window import RescueWindow
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.window import Runs
from tests.helpers.password_stores import Memory
from tests.ui.protecting import (
    PASSPHRASE,
    Driver,
    encrypted,
    insert_titles,
    shown,
    titles_of,
    vault,
)

PAGE = 4096
TITLES = [f"Talk {number}" for number in range(40)]


@pytest.fixture(autouse=True)
def empty_store() -> Iterator[None]:
    Memory.kept.clear()
    yield
    Memory.kept.clear()


@pytest.fixture
def profile(paths: Paths) -> Profile:
    """Encrypted, with forty conversations."""
    opened = encrypted(paths)
    insert_titles(opened.profile.database, *TITLES)
    return opened.profile


@pytest.fixture
def plain(paths: Paths) -> Profile:
    vault(paths).stay_plain()
    insert_titles(Profile(paths).database, *TITLES)
    return Profile(paths)


def destroy(file: DatabaseFile, table: str) -> None:
    """The first of its pages that hold rows."""
    with closing(file.open()) as database, database.reading() as cursor:
        number = cursor.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,)
        ).get
    overwrite(file, number)


def overwrite(file: DatabaseFile, *pages: int) -> None:
    with open(file.path, "r+b") as opened:
        for number in pages:
            opened.seek((number - 1) * PAGE)
            opened.write(os.urandom(PAGE))


def titles_shown(window: MainWindow) -> list[str]:
    model = window.sidebar.list_view.model()
    assert isinstance(model, ConversationItemModel)
    titles = [model.title_of(row) for row in model.rows]
    return [title for title in titles if title.startswith("Talk ")]


def repairs() -> bool:
    window = shown(RescueWindow)
    if window is None or window.page is not window.damaged:
        return False
    window.damaged.repair.click()
    return True


def opens() -> bool:
    window = shown(RescueWindow)
    if window is None or window.page is not window.end:
        return False
    window.end.open_button.click()
    return True


def ends() -> bool:
    window = shown(MainWindow)
    if window is None or not titles_shown(window):
        return False
    window.quit_requested.emit()
    return True


def test_a_database_that_cannot_be_opened_is_repaired_before_there_is_a_window(
    qtbot: QtBot, paths: Paths, profile: Profile, runs: Runs
) -> None:
    Snapshots(paths.snapshots, profile.database).make()
    overwrite(profile.database, 1)
    driver = Driver(repairs, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(profile)) == sorted(TITLES)
    assert len(list(paths.root.glob("damaged-*"))) == 1


def test_a_backup_is_put_in_place_of_a_database_that_cannot_be_opened(
    qtbot: QtBot, paths: Paths, plain: Profile, runs: Runs
) -> None:
    Snapshots(paths.snapshots, plain.database).make()
    insert_titles(plain.database, "Talk of later")
    begin_with(plain.database, os.urandom(PAGE))

    def restores() -> bool:
        window = shown(RescueWindow)
        if window is None:
            return False
        if window.page is window.damaged:
            window.damaged.restore.click()
        if not window.backups.restore.isEnabled():
            return False
        window.backups.restore.click()
        return True

    driver = Driver(restores, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(plain)) == sorted(TITLES)


BEGINNINGS = {
    "first 16 bytes": lambda: os.urandom(16),
    "16 zeros": lambda: bytes(16),
    "first page": lambda: os.urandom(PAGE),
    "a page of zeros": lambda: bytes(PAGE),
}


@pytest.fixture(params=BEGINNINGS)
def beginning(request: pytest.FixtureRequest) -> bytes:
    """In place of that of a database."""
    return BEGINNINGS[request.param]()


def begin_with(file: DatabaseFile, data: bytes) -> None:
    with open(file.path, "r+b") as opened:
        opened.write(data)


def test_a_plain_profile_without_its_beginning_is_repaired(
    qtbot: QtBot, paths: Paths, plain: Profile, runs: Runs, beginning: bytes
) -> None:
    begin_with(plain.database, beginning)
    driver = Driver(repairs, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(plain)) == sorted(TITLES)


def test_an_encrypted_profile_without_its_beginning_is_repaired(
    qtbot: QtBot, profile: Profile, runs: Runs, beginning: bytes
) -> None:
    begin_with(profile.database, beginning)
    driver = Driver(repairs, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(profile)) == sorted(TITLES)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_profile_that_was_to_be_encrypted_is_repaired_before(
    qtbot: QtBot, paths: Paths, runs: Runs, beginning: bytes, passphrase: str | None
) -> None:
    insert_titles(Profile(paths).database, *TITLES)
    begin_with(Profile(paths).database, beginning)
    driver = Driver(repairs, opens, ends)
    assert runs.run(passphrase) == (0, Ending.QUIT)
    driver.stop()
    profile = Profile(paths, vault(paths).unlock_from_store())
    assert sorted(titles_of(profile)) == sorted(TITLES)


def test_somebody_who_quits_leaves_what_is_damaged_as_it_is(
    qtbot: QtBot, profile: Profile, runs: Runs
) -> None:
    overwrite(profile.database, 1)
    before = profile.database.path.read_bytes()

    def quits() -> bool:
        window = shown(RescueWindow)
        if window is None:
            return False
        window.damaged.quit.click()
        return True

    driver = Driver(quits)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert profile.database.path.read_bytes() == before


def test_damage_that_the_open_window_meets_is_repaired(
    qtbot: QtBot, paths: Paths, profile: Profile, runs: Runs
) -> None:
    Snapshots(paths.snapshots, profile.database).make()
    destroy(profile.database, "conversation")

    def asks() -> bool:
        window = shown(MainWindow)
        if window is None or "damaged" not in window.page.notices.text:
            return False
        window.page.notices.trigger_action()
        return True

    driver = Driver(asks, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(profile)) == sorted(TITLES)


def test_damage_that_a_backup_finds_is_repaired(
    qtbot: QtBot, paths: Paths, profile: Profile, runs: Runs
) -> None:
    Snapshots(paths.snapshots, profile.database).make()
    destroy(profile.database, "title_search_data")

    def backs_up() -> bool:
        window = shown(MainWindow)
        if window is None or not titles_shown(window):
            return False
        window.dialogs.show_settings().privacy.backups.make.click()
        return True

    def looks() -> bool:
        window = shown(MainWindow)
        if window is None or "damaged on the disk" not in window.page.notices.text:
            return False
        window.page.notices.trigger_action()
        return True

    def wants_repair() -> bool:
        dialog = shown(DamageDialog)
        if dialog is None:
            return False
        dialog.repair_button.click()
        return True

    driver = Driver(backs_up, looks, wants_repair, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(profile)) == sorted(TITLES)
    assert len(list(paths.root.glob("damaged-*"))) == 1


def test_a_backup_is_restored_from_the_settings(
    qtbot: QtBot, paths: Paths, profile: Profile, runs: Runs
) -> None:
    Snapshots(paths.snapshots, profile.database).make()
    insert_titles(profile.database, "Talk of later")

    def wants_backups() -> bool:
        window = shown(MainWindow)
        if window is None or "Talk of later" not in titles_shown(window):
            return False
        settings = window.dialogs.show_settings()
        settings.show_privacy()
        if not settings.privacy.backups.restore.isEnabled():
            return False
        settings.privacy.backups.restore.click()
        return True

    def chooses() -> bool:
        dialog = shown(BackupDialog)
        if dialog is None or not dialog.restore_button.isEnabled():
            return False
        dialog.restore_button.click()
        return True

    driver = Driver(wants_backups, chooses, opens, ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(profile)) == sorted(TITLES)
    (kept,) = paths.root.glob("damaged-*")
    was_there = DatabaseFile(kept / paths.database.name, profile.database.key)
    with closing(was_there.open()) as database:
        assert len(ConversationStore(database).summaries()) == len(TITLES) + 1


def test_a_replacement_that_was_cut_off_is_finished_at_the_start(
    qtbot: QtBot, paths: Paths, plain: Profile, runs: Runs
) -> None:
    # As between the last two steps: what was there has been moved, what follows has not.
    kept = paths.root / "damaged-2026-01-31"
    kept.mkdir()
    paths.database.replace(paths.database.with_name(paths.database.name + ".next"))
    (kept / paths.database.name).write_bytes(b"what was there")
    driver = Driver(ends)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert sorted(titles_of(plain)) == sorted(TITLES)
