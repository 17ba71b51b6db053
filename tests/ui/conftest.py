# SPDX-License-Identifier: Apache-2.0
"""The whole window on a profile of its own, with a scripted engine behind the real protocol."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.services.hooks import Hooks
from app.services.opened import Opened
from app.services.tasks import Tasks
from app.services.transfer import Transfer
from app.services.window_guard import WindowGuard
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile, open_database
from app.store.settings import SettingsStore
from app.ui.chat.transcript_view import TranscriptView
from app.ui.main_window import MainWindow
from app.ui.theme import Theme, apply_theme
from app.vault.vault import Vault
from app.window import Runs
from tests.helpers.scripted_engine import Script, scripted_engine_command
from tests.ui.protecting import vault

OpenWindow = Callable[..., Application]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Iterator[Theme]:
    qapp.setQuitOnLastWindowClosed(False)
    yield apply_theme(qapp)
    # What a test copied may be an object of Python's, which must not outlive Python in there.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def pointer_out_of_the_way(theme: Theme) -> None:
    """What lies where the test before left it would be pointed at as soon as it is shown."""
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Of `store` and `transfer`, which need no window."""
    return tmp_path / "harmonium.db"


@pytest.fixture
def transfer(database: Path, theme: Theme) -> Iterator[Transfer]:
    tasks = Tasks()
    transfer = Transfer(DatabaseFile(database), tasks)
    yield transfer
    tasks.close(5000)
    transfer.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def store(database: Path) -> Iterator[ConversationStore]:
    opened = open_database(database)
    yield ConversationStore(opened)
    opened.close()


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


@pytest.fixture
def open_window(paths: Paths, theme: Theme) -> Iterator[OpenWindow]:
    with windows(paths) as open_one:
        yield open_one


@contextmanager
def windows(paths: Paths) -> Iterator[OpenWindow]:
    """`open_one(script, model)` as often as wanted, of an encrypted profile with the way it was
    opened; every window is closed at the end, and none
    may leave a thread, a process or a widget behind."""
    before = set(threading.enumerate())
    opened: list[Application] = []

    def open_one(
        script: str | Script = "hello",
        model: Path | None = None,
        way: Opened | None = None,
        vault: Vault | None = None,
    ) -> Application:
        if model is not None:
            use_model(paths, model)
        profile = Profile(paths) if way is None else way.profile
        application = build(profile, scripted_engine_command(script), vault=vault)
        opened.append(application)
        if way is not None:
            application.tell(way)
        application.window.resize(1000, 700)
        application.start()
        return application

    with pytest.MonkeyPatch.context() as patch:
        # To find out what documents mean takes a core for seconds; tests without a window ask.
        patch.setattr("app.documents.vectors.OWN_MODEL", Path("nowhere"))
        try:
            yield open_one
        finally:
            # After a failure, too: the threads of a window end with it.
            for application in opened:
                application.close()
                assert application.engine.has_ended
    opened.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)
    ]
    left = [thread for thread in threading.enumerate() if thread not in before]
    # Formulas are typeset by one thread for the whole process.
    left = [thread for thread in left if not thread.name.startswith(("Dummy", "formulas"))]
    for thread in left:
        # A cancelled timer is gone a moment later.
        thread.join(timeout=30)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[TranscriptView]:
    """A transcript by itself, without a session behind it."""
    view = TranscriptView()
    view.resize(800, 600)
    qtbot.addWidget(view)
    view.show()
    yield view
    view.hide()


@pytest.fixture
def runs(paths: Paths, theme: Theme) -> Iterator[Runs]:
    """The program from the start of its window to its end."""
    before = set(threading.enumerate())
    guard = WindowGuard(paths.root, paths.lock)
    assert guard.acquire()
    with Hooks() as hooks:
        yield Runs(paths, guard, hooks, vault=vault(paths), engine=scripted_engine_command("hello"))
    guard.release()
    QTest.qWait(10)
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        # One of Qt's own, which has run something of ours, cannot be waited for.
        if not thread.name.startswith("Dummy"):
            thread.join(30)


def use_model(paths: Paths, model: Path) -> None:
    """As if it had been used last."""
    database = open_database(paths.database)
    SettingsStore(database).set_last_model(model)
    SettingsStore(database).remember_model(model)
    database.close()
