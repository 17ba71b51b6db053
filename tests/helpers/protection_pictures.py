# SPDX-License-Identifier: Apache-2.0
"""Pictures of everything about encryption: before the window, in it, and over it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app import opening
from app.main import build
from app.password_store import PasswordStore
from app.paths import Paths
from app.services.opened import Opened
from app.services.profile_opener import ProfileOpener, Step
from app.ui.protection.opening_window import OpeningWindow
from app.ui.theme import Theme
from app.vault.vault import Vault
from app.vault.wrapping import Scrypt
from tests.helpers.camera import Camera, pump, wait_until
from tests.helpers.password_stores import Hanging, Memory
from tests.helpers.scripted_engine import scripted_engine_command

PASSPHRASE = "a few odd words"


def shoot(root: Path, folder: Path, theme: Theme) -> None:
    """`root` gets the profiles, `folder` the pictures."""
    for scheme in ("light", "dark"):
        theme.set_color_scheme(scheme)
        pages = _Pages(root / scheme, folder, scheme)
        pages.shoot_question()
        pages.shoot_unlocking()
        pages.shoot_waiting()
    Memory.kept.clear()
    _shoot_window(root / "window", folder)


class _Pages:
    def __init__(self, root: Path, folder: Path, scheme: str) -> None:
        self._root = root
        self._folder = folder
        self._scheme = scheme

    def shoot_question(self) -> None:
        with self._window("question", "none") as (window, opener):
            wait_until(lambda: opener.step is Step.QUESTION)
            self._save(window, "question")
            assert window.question is not None
            window.question.passphrase.first.field.setText(PASSPHRASE)
            window.question.encrypt.click()
            self._save(window, "question-problem")

    def shoot_unlocking(self) -> None:
        _encrypt(self._root / "unlock")
        Memory.kept.clear()
        with self._window("unlock", "Memory") as (window, opener):
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock")
            window.unlock.field.field.setText("another passphrase")
            window.unlock.unlock.click()
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock-wrong")
            window.unlock.other.click()
            self._save(window, "unlock-code")

    def shoot_waiting(self) -> None:
        _encrypt(self._root / "waiting")
        Hanging.released.clear()
        with self._window("waiting", "Hanging") as (window, _):
            wait_until(window.isVisible)
            self._save(window, "waiting-for-store")
        Hanging.released.set()

    def _save(self, window: OpeningWindow, name: str) -> None:
        pump(0.3)
        window.grab().save(str(self._folder / f"{name}-{self._scheme}.png"))

    @contextmanager
    def _window(self, name: str, kind: str) -> Iterator[tuple[OpeningWindow, ProfileOpener]]:
        paths = Paths.at(self._root / name)
        paths.create()
        opener = ProfileOpener(paths, _vault(paths, kind))
        window = OpeningWindow(opener, waiting_ms=50)
        opener.start()
        yield window, opener
        window.close()
        opener.close()


def _shoot_window(root: Path, folder: Path) -> None:
    opened = _encrypt(root)
    paths = opened.profile.paths
    command = scripted_engine_command({"memory": [32, 26], "cores": 8})
    application = build(opened.profile, command, vault=_vault(paths, "Memory"))
    application.tell(opened)
    application.settings.language = "en"
    application.window.resize(1180, 780)
    application.start()
    pump(1)
    camera, dialogs = Camera(application, folder), application.window.dialogs
    shown: dict[str, Callable[[], object]] = {
        "recovery-code": application.protection.ask_for_code,
        "passphrase": dialogs.show_passphrase,
        "erase": dialogs.show_erasing,
        "settings-encryption": lambda: dialogs.show_settings().show_privacy(),
    }
    for scheme in ("light", "dark"):
        camera.set_scheme(scheme)
        camera.save("encrypted")
        for name, show in shown.items():
            camera.save_dialog(name, show)
        application.lock.lock()
        pump(0.3)
        camera.save("locked")
        application.lock.unlock(PASSPHRASE)
        wait_until(lambda: not application.lock.is_locked)
    application.close()


def _encrypt(root: Path) -> Opened:
    paths = Paths.at(root)
    paths.create()
    vault = _vault(paths, "Memory")
    return Opened(*opening.encrypt(paths, vault, passphrase=PASSPHRASE, use_store=True))


def _vault(paths: Paths, kind: str) -> Vault:
    backends = [] if kind == "none" else [f"tests.helpers.password_stores:{kind}"]
    return Vault(paths.keys, PasswordStore("pictures", backends), Scrypt(n=2**14))
