# SPDX-License-Identifier: Apache-2.0
"""Profiles that are encrypted, and the small window that opens them."""

import contextlib
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import opening
from app.core.params import Effort
from app.password_store import PasswordStore
from app.paths import Paths
from app.profile import Profile
from app.services.opened import Opened
from app.services.profile_opener import ProfileOpener, Step
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.ui.main_window import MainWindow
from app.ui.protection.opening_window import OpeningWindow
from app.vault.vault import Vault
from app.vault.wrapping import Scrypt
from tests.helpers.password_stores import Hanging, Memory

PASSPHRASE = "a few odd words ☂"
QUICK = Scrypt(n=2**14)
"""Deriving a key takes milliseconds in place of most of a second."""


W = TypeVar("W", bound=QWidget)


class Late(Memory):
    """A prompt that is answered when `Hanging` is released."""

    def get_password(self, service: str, username: str) -> str | None:
        Hanging.released.wait(60)
        return super().get_password(service, username)


def store(kind: str = "Memory", limit_s: float = 30.0) -> PasswordStore:
    """One of `tests.helpers.password_stores`, or of this system that has none."""
    module = "tests.ui.protecting" if kind == "Late" else "tests.helpers.password_stores"
    backends = [] if kind == "none" else [f"{module}:{kind}"]
    return PasswordStore("test", backends, limit_s)


def vault(paths: Paths, kind: str = "Memory", limit_s: float = 30.0) -> Vault:
    return Vault(paths.keys, store(kind, limit_s), QUICK)


def encrypted(paths: Paths, kind: str = "Memory", passphrase: str | None = None) -> Opened:
    """A new profile, or a plain one, from now on."""
    profile, code = opening.encrypt(
        paths, vault(paths, kind), passphrase=passphrase, use_store=kind != "none"
    )
    return Opened(profile, code)


def insert_titles(file: DatabaseFile, *titles: str) -> None:
    with contextlib.closing(file.open()) as database:
        conversations = ConversationStore(database)
        for title in titles:
            conversations.create("2026-01-31", Effort.LOW, title=title)


def titles_of(profile: Profile) -> list[str]:
    with contextlib.closing(profile.database.open()) as database:
        return [summary.title for summary in ConversationStore(database).summaries()]


def write(field: QLineEdit, text: str) -> None:
    """In place of what stands there, as a keyboard that knows every character writes."""
    field.setFocus()
    field.clear()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
    assert field.text() == text


class Door:
    """`opener` and the window that shows it. `start` lets both begin."""

    def __init__(
        self,
        qtbot: QtBot,
        paths: Paths,
        kind: str = "Memory",
        *,
        passphrase: str | None = None,
        limit_s: float = 30.0,
        waiting_ms: int = 50,
    ) -> None:
        self._qtbot = qtbot
        self.vault = vault(paths, kind, limit_s)
        self.opener = ProfileOpener(paths, self.vault, passphrase=passphrase)
        self.window = OpeningWindow(self.opener, waiting_ms=waiting_ms)

    def start(self, step: Step = Step.ENDED) -> None:
        self.opener.start()
        self.wait_for(step)

    def wait_for(self, step: Step = Step.ENDED) -> None:
        self._qtbot.waitUntil(lambda: self.opener.step is step)

    @property
    def opened(self) -> Opened:
        assert self.opener.step is Step.ENDED
        assert self.opener.failure is None
        assert self.opener.opened is not None
        return self.opener.opened

    def close(self) -> None:
        self.window.close()
        self.opener.close()
        self.window.deleteLater()
        self.opener.deleteLater()


@contextlib.contextmanager
def door(qtbot: QtBot, paths: Paths, kind: str = "Memory", **how: object) -> Iterator[Door]:
    made = Door(qtbot, paths, kind, **how)  # type: ignore[arg-type]
    try:
        yield made
    finally:
        made.close()


class Driver:
    """Answers the windows of a program that runs in the same event loop: `steps` are tried in
    order, each until it returns True."""

    def __init__(self, *steps: Callable[[], bool]) -> None:
        self._steps = list(steps)
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start(20)
        self._left = 1500

    def _on_timeout(self) -> None:
        self._left -= 1
        if self._left < 0:
            QCoreApplication.quit()
        elif self._steps and self._steps[0]():
            self._steps.pop(0)

    def stop(self) -> None:
        self._timer.stop()
        assert not self._steps


def main_window() -> MainWindow | None:
    return shown(MainWindow)


def shown(kind: type[W]) -> W | None:
    """The window of this kind that is to be seen."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            return widget
    return None
