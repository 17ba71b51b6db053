# SPDX-License-Identifier: Apache-2.0
"""Pictures of everything about encryption: before the window, in it, and over it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app import opening
from app.core.messages import user_message
from app.core.params import Effort
from app.main import build
from app.password_store import PasswordStore
from app.paths import RESOURCES, Paths
from app.profile import Profile
from app.services.opened import Opened
from app.services.profile_opener import ProfileOpener, Step
from app.services.translations import Translations
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.dialogs import Dialogs
from app.ui.protection.erasing_window import ErasingWindow
from app.ui.protection.opening_window import OpeningWindow
from app.ui.protection.recovery_dialog import RecoveryDialog
from app.ui.theme import Theme
from app.vault.vault import Vault
from app.vault.wrapping import Scrypt
from tests.helpers.camera import Camera, pump, wait_until
from tests.helpers.password_stores import Hanging, Memory
from tests.helpers.scripted_engine import scripted_engine_command

PASSPHRASE = "a few odd words"
SIZE = (1180, 780)


def shoot(root: Path, folder: Path, theme: Theme, language: str = "en") -> None:
    """`root` gets the profiles, `folder` the pictures."""
    for scheme in ("light", "dark"):
        theme.set_color_scheme(scheme)
        translations = Translations(RESOURCES / "translations")
        translations.use(language)
        pages = _Pages(root / scheme, folder, scheme)
        pages.shoot_question()
        pages.shoot_unlocking()
        pages.shoot_waiting()
        pages.shoot_erasing()
        translations.remove()
    for name, way in (("passphrase", PASSPHRASE), ("store", None), ("plain", "")):
        Memory.kept.clear()
        _shoot_window(root / name, folder, language, way)


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
        _write_plainly(self._root / "before")
        with self._window("before", "Full") as (window, opener):
            wait_until(lambda: opener.step is Step.QUESTION)
            self._save(window, "question-store-refused")
            window._stack.setCurrentWidget(window.encrypting)  # pyright: ignore[reportPrivateUsage]
            opener.progressed.emit(0.3)
            self._save(window, "encrypting")

    def shoot_unlocking(self) -> None:
        _encrypt(self._root / "unlock")
        with self._window("unlock", "Locked") as (window, opener):
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock-store-locked")
        Memory.kept.clear()
        with self._window("unlock", "Memory") as (window, opener):
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock")
            window.unlock.field.field.setText("another passphrase")
            window.unlock.unlock.click()
            self._save(window, "unlock-busy", 0)
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock-wrong")
            window.unlock.other.click()
            self._save(window, "unlock-code")
            window.unlock.field.field.setText("E717-S4BB-BH8G-Y60S-6E34-061S-0H")
            window.unlock.unlock.click()
            pump(0.1)
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock-code-wrong")
        _encrypt(self._root / "code", None)
        with self._window("code", "Gone") as (window, opener):
            wait_until(lambda: opener.step is Step.LOCKED)
            self._save(window, "unlock-code-only")

    def shoot_waiting(self) -> None:
        _encrypt(self._root / "waiting")
        Hanging.released.clear()
        with self._window("waiting", "Hanging") as (window, _):
            wait_until(window.isVisible)
            self._save(window, "waiting-for-store")
        Hanging.released.set()

    def shoot_erasing(self) -> None:
        window = ErasingWindow()
        window.show()
        pump(0.3)
        window.grab().save(str(self._folder / f"erasing-{self._scheme}.png"))
        window.close()

    def _save(self, window: OpeningWindow, name: str, seconds: float = 0.3) -> None:
        pump(seconds)
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


def _shoot_window(root: Path, folder: Path, language: str, passphrase: str | None) -> None:
    """Of a profile with a passphrase, with the password store alone, or of a plain one."""
    _write_plainly(root)
    if passphrase == "":
        Vault(Paths.at(root).keys).stay_plain()
        opened = Opened(Profile(Paths.at(root)))
    else:
        opened = _encrypt(root, passphrase)
    paths = opened.profile.paths
    command = scripted_engine_command({"memory": [32, 26], "cores": 8})
    application = build(opened.profile, command, vault=_vault(paths, "Memory"))
    application.tell(opened)
    application.settings.language = language
    pump(0.2)
    application.window.resize(*SIZE)
    application.start()
    pump(1)
    try:
        shooter = _Shooter(application, folder)
        for scheme in ("light", "dark"):
            shooter.set_scheme(scheme)
            if passphrase == "":
                shooter.shoot_plain()
            elif passphrase is None:
                shooter.shoot_with_store()
            else:
                shooter.shoot_with_passphrase()
    finally:
        application.close()


class _Shooter(Camera):
    def shoot_plain(self) -> None:
        self.save_dialog("erase-plain", self._dialogs.show_erasing)
        self.save_dialog("encryption-off", self._show_privacy)

    def shoot_with_store(self) -> None:
        self.save_dialog("encryption-store", self._show_privacy)
        self.save_dialog("passphrase-set", self._dialogs.show_passphrase)

    def shoot_with_passphrase(self) -> None:
        application = self.application
        # What is saved is asked for once more at the second round.
        application.settings.has_saved_recovery_code = False
        self.save("encrypted")
        self.save_dialog("recovery-code", application.protection.ask_for_code)
        self.save_dialog("recovery-code-copied", self._copy_code)
        self.save_dialog("recovery-code-refused", self._save_code_badly)
        self.save_dialog("encryption-code-unsaved", self._show_privacy)
        application.settings.has_saved_recovery_code = True
        application.protection.changed.emit()
        self.save_dialog("encryption", self._show_privacy)
        self.save_dialog("passphrase", self._dialogs.show_passphrase)
        self.save_dialog("passphrase-short", lambda: self._enter("short", "short"))
        self.save_dialog("passphrase-other", lambda: self._enter(PASSPHRASE, "another"))
        self.save_dialog("passphrase-refused", lambda: self._enter(PASSPHRASE, PASSPHRASE), 1.5)
        self.save_dialog("erase", self._dialogs.show_erasing)
        self.save_dialog("erase-confirmed", self._confirm_erasing)
        self._lock()

    def _lock(self) -> None:
        application = self.application
        application.window.open_conversation(application.conversations.recent[0].id)
        pump(0.3)
        self.save("before-lock")
        self._dialogs.show_settings()
        application.lock.lock()
        self.window.activateWindow()
        pump(0.3)
        self.save("locked")
        application.lock.unlock("a wrong one")
        wait_until(lambda: not application.lock.is_checking)
        pump(0.3)
        self.save("locked-wrong")
        application.lock.unlock(PASSPHRASE)
        wait_until(lambda: not application.lock.is_locked)
        self._dialogs.show_settings().close()
        pump(0.2)

    @property
    def _dialogs(self) -> Dialogs:
        return self.application.window.dialogs

    def _show_privacy(self) -> None:
        self._dialogs.show_settings().show_privacy()

    def _code_dialog(self) -> RecoveryDialog:
        self.application.protection.ask_for_code()
        return self.window.findChildren(RecoveryDialog)[-1]

    def _copy_code(self) -> None:
        self._code_dialog().copy.click()

    def _save_code_badly(self) -> None:
        folder = self.application.database.file.path.parent
        self._code_dialog().save_to(folder / "code.txt")

    def _enter(self, first: str, second: str) -> None:
        dialog = self._dialogs.show_passphrase()
        dialog.present.field.setText("not the one")
        dialog.new.first.field.setText(first)
        dialog.new.second.field.setText(second)
        dialog.accept_button.click()

    def _confirm_erasing(self) -> None:
        dialog = self._dialogs.show_erasing()
        dialog.field.setText(dialog._word)  # pyright: ignore[reportPrivateUsage]


def _encrypt(root: Path, passphrase: str | None = PASSPHRASE) -> Opened:
    paths = Paths.at(root)
    paths.create()
    vault = _vault(paths, "Memory")
    return Opened(*opening.encrypt(paths, vault, passphrase=passphrase, use_store=True))


def _write_plainly(root: Path) -> None:
    paths = Paths.at(root)
    paths.create()
    with closing(open_database(paths.database)) as database:
        store = ConversationStore(database)
        made = store.create("2026-01-31", Effort.LOW, title="Letter to the landlord")
        store.add_message(made, None, user_message("A letter about the heating, please."))


def _vault(paths: Paths, kind: str) -> Vault:
    backends = [] if kind == "none" else [f"tests.helpers.password_stores:{kind}"]
    return Vault(paths.keys, PasswordStore("pictures", backends), Scrypt(n=2**14))
