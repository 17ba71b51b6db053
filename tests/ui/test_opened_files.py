# SPDX-License-Identifier: Apache-2.0
"""A model file that is opened from outside: in the file manager, or named when the program is
started."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.hub.library import Library
from app.main import Ending
from app.paths import Paths
from app.store.database import open_database
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from app.ui.main_window import MainWindow
from app.ui.models.models_dialog import LIBRARY_PAGE, ModelsDialog
from app.ui.protection.cover import Cover
from app.ui.protection.opening_window import OpeningWindow
from app.window import Runs
from tests.helpers.password_stores import Memory
from tests.helpers.plain_profile import make_plain
from tests.ui.models_window import empty_home
from tests.ui.protecting import PASSPHRASE, Driver, encrypted, shown, write

HAND_OVER = """
import sys
from pathlib import Path
from app.services.window_guard import WindowGuard
profile, lock, file = map(Path, sys.argv[1:])
sys.exit(1 if WindowGuard(profile, lock).acquire_or_raise_other(file) else 0)
"""
OPENED_BY_EVENT = """
import sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from app.services.file_events import FileApplication
app = FileApplication(["harmonium"])
app.file_opened.connect(lambda file: (print(file), app.quit()))
for address in (QUrl("https://example.org/x.gguf"), QUrl.fromLocalFile(sys.argv[1])):
    app.postEvent(app, QFileOpenEvent(address))
QTimer.singleShot(10000, app.quit)
app.exec()
"""
NAME = b"Tiny random llama for tests"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    yield empty_home(tmp_path, monkeypatch)
    Memory.kept.clear()


@pytest.fixture
def file(tmp_path: Path, tiny_llama: Path) -> Path:
    path = tmp_path / "a <b>model.gguf"
    shutil.copy(tiny_llama, path)
    return path


def main_window() -> MainWindow:
    window = shown(MainWindow)
    assert window is not None
    return window


def end() -> None:
    main_window().quit_requested.emit()


def last_model(paths: Paths) -> Path | None:
    database = open_database(paths.database)
    try:
        return SettingsStore(database).last_model()
    finally:
        database.close()


def names(paths: Paths) -> list[str]:
    """Of the models of a plain profile."""
    database = open_database(paths.database)
    try:
        library = Library(paths.models, ModelStore(database))
        return [model.name for model in library.models() if not model.is_starter]
    finally:
        database.close()


def models_with(*wanted: bytes) -> ModelsDialog | None:
    """The window about models, once it shows them."""
    dialog = shown(ModelsDialog)
    if dialog is None:
        return None
    seen = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    return dialog if all(name.decode() in seen for name in wanted) else None


def test_a_model_is_taken_in_shown_and_used(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    make_plain(paths.root)

    def is_used() -> bool:
        dialog = models_with(NAME)
        if dialog is None:
            return False
        cards = dialog.library.cards.items()
        (card,) = [card for path, card in cards if paths.models in path.parents]
        if card.use.isVisible():
            return False
        assert dialog.page == LIBRARY_PAGE
        end()
        return True

    runs.open_file(file)
    driver = Driver(is_used)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    used = last_model(paths)
    assert used is not None
    assert used.is_relative_to(paths.models)
    assert used.read_bytes() == file.read_bytes()


def test_a_file_that_is_no_model_is_refused_in_the_window(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    make_plain(paths.root)
    file.write_bytes(b"GGUF but nothing more")

    def is_refused() -> bool:
        dialog = shown(ModelsDialog)
        if dialog is None or not dialog.notices.is_error:
            return False
        assert "a <b>model.gguf" in dialog.notices.text
        end()
        return True

    runs.open_file(file)
    driver = Driver(is_refused)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert last_model(paths) is None
    assert names(paths) == []


def test_what_only_sorts_texts_is_taken_in_and_not_used(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    make_plain(paths.root)
    named = b"Tiny safeguard of the tests"
    assert len(named) == len(NAME)
    file.write_bytes(file.read_bytes().replace(NAME, named))

    def is_there() -> bool:
        if models_with(named) is None:
            return False
        end()
        return True

    runs.open_file(file)
    driver = Driver(is_there)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert names(paths) == [named.decode()]
    assert last_model(paths) is None


def taken_in(paths: Paths) -> int:
    return len([*paths.models.rglob("*.gguf")])


def test_it_waits_until_the_profile_is_open(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    Memory.kept.clear()

    def opens() -> bool:
        window = shown(OpeningWindow)
        if window is None or window.page is not window.unlock:
            return False
        runs.open_file(file)
        assert taken_in(paths) == 0
        write(window.unlock.field.field, PASSPHRASE)
        window.unlock.unlock.click()
        return True

    def is_there() -> bool:
        if models_with(NAME) is None:
            return False
        end()
        return True

    driver = Driver(opens, is_there)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert taken_in(paths) == 1


def test_it_waits_until_the_window_is_unlocked_and_none_is_lost(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    other = b"Tiny second llama for tests"
    second = file.with_name("2.gguf")
    second.write_bytes(file.read_bytes().replace(NAME, other))

    def locks() -> bool:
        if shown(MainWindow) is None:
            return False
        main_window().commands.lock.trigger()
        for path in (file, second):
            runs.open_file(path)
        return True

    def unlocks() -> bool:
        cover = main_window().findChild(Cover)
        if cover is None:
            return False
        assert shown(ModelsDialog) is None
        assert taken_in(paths) == 0
        write(cover.page.field.field, PASSPHRASE)
        cover.page.unlock.click()
        return True

    def are_there() -> bool:
        dialog = models_with(NAME, other)
        if dialog is None:
            return False
        assert main_window().findChild(Cover) is None
        assert dialog.isActiveWindow()
        end()
        return True

    driver = Driver(locks, unlocks, are_there)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert taken_in(paths) == 2


def test_a_window_that_is_there_takes_what_another_start_names(
    qtbot: QtBot, paths: Paths, runs: Runs, file: Path
) -> None:
    make_plain(paths.root)
    second: list[subprocess.Popen[bytes]] = []

    def start_again() -> bool:
        if shown(MainWindow) is None:
            return False
        names = (str(paths.root), str(paths.lock), str(file))
        second.append(subprocess.Popen([sys.executable, "-c", HAND_OVER, *names]))
        return True

    def is_there() -> bool:
        if models_with(NAME) is None:
            return False
        end()
        return True

    driver = Driver(start_again, is_there)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert second[0].wait(10) == 0


@pytest.mark.parametrize("name", ["model.gguf", "my ünüsual model.gguf"])
def test_macos_says_by_an_event_which_file_it_is(name: str, tmp_path: Path) -> None:
    """Played by an event of our own: there is no Mac here."""
    done = subprocess.run(
        [sys.executable, "-c", OPENED_BY_EVENT, str(tmp_path / name)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [str(tmp_path / name)], done.stderr
