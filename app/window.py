# SPDX-License-Identifier: Apache-2.0
"""One window for a profile: it is unlocked first, opened, closed, and opened again when its way of
being kept changes."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app import __version__, logs
from app.core.errors import DamagedProfile, HarmoniumError, InternalError, ProfileError
from app.core.secrets import Secrets
from app.engine.client import engine_command
from app.main import Application, Ending, build
from app.paths import RESOURCES, Paths
from app.profile import Profile
from app.reports import Crash, CrashWatch, failure_of
from app.services.failures import Failures, start_again, system_facts
from app.services.hooks import Hooks
from app.services.opened import Opened
from app.services.private_settings import keep_no_shared_settings
from app.services.sentences import in_words
from app.services.translations import Translations
from app.services.window_guard import WindowGuard
from app.ui.failures.failure_views import FailureViews
from app.ui.theme import STYLE, apply_theme
from app.ui.window_parts import bring_to_front
from app.vault.key_file import KeyFile

if TYPE_CHECKING:
    from app.services.safety import Backup
    from app.services.store_reading import StoreReading
    from app.store.database import DatabaseFile
    from app.ui.protection.opening_window import OpeningWindow
    from app.vault.vault import Vault

log = logging.getLogger(__name__)


def main(
    paths: Paths,
    argv: Sequence[str],
    secrets: Secrets,
    reading: StoreReading | None = None,
    file: Path | None = None,
) -> int:
    """Opens the window, or brings the one that this profile has already to the front. `reading`:
    what the password store was asked when the program started; `file`: a model to be taken in."""
    app = _make_application(["harmonium", *STYLE, *argv])
    app.setApplicationName("harmonium")
    app.setApplicationDisplayName("Harmonium")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("harmonium")
    app.setWindowIcon(QIcon(str(RESOURCES / "harmonium.svg")))
    app.setQuitOnLastWindowClosed(False)
    keep_no_shared_settings()
    apply_theme(app, is_styled=True)
    guard, watch = WindowGuard(paths.root, paths.lock), CrashWatch(paths.reports)
    try:
        paths.create()
        logs.configure(paths.logs)
        if not _is_first(guard, file):
            return 0
        _finish_erasing(paths)
        with Hooks() as hooks:
            is_offline = "--offline" in argv
            runs = Runs(paths, guard, hooks, is_offline=is_offline, crash=watch.begin())
            if file is not None:
                runs.open_file(file)
            code, ending = runs.run(secrets.passphrase, reading)
            watch.end()
            runs.finish(ending)
    except HarmoniumError as exc:
        watch.end()
        return _refuse(exc)
    except Exception as exc:  # the outermost edge of the program
        watch.end()
        return _fail(exc, paths)
    finally:
        guard.release()
    if ending is Ending.RESTART:
        start_again()
    return code


class Runs:
    """The profile's window, as often as it is opened again in this process."""

    def __init__(
        self,
        paths: Paths,
        guard: WindowGuard,
        hooks: Hooks,
        *,
        is_offline: bool = False,
        vault: Vault | None = None,
        engine: Sequence[str] | None = None,
        crash: Crash | None = None,
    ) -> None:
        """`vault` and `engine` where they are not the usual ones; `crash`: of the run before."""
        self._paths = paths
        self._guard = guard
        self._hooks = hooks
        self._is_offline = is_offline
        self._given_vault = vault
        self._engine = engine
        self._crash = crash
        self._starts_again = False
        self._application: Application | None = None
        self._files: list[Path] = []
        guard.file_offered.connect(self.open_file)
        if sys.platform == "darwin":
            from app.services.file_events import FileApplication

            app = QApplication.instance()
            if isinstance(app, FileApplication):
                app.file_opened.connect(self.open_file)

    def open_file(self, path: Path) -> None:
        """A model, which is taken in as soon as somebody may see the window."""
        self._files.append(path)
        self._take_files()

    def run(
        self, passphrase: str | None = None, reading: StoreReading | None = None
    ) -> tuple[int, Ending]:
        """Until it is closed for good. The exit code, and what is to be done now. Raises
        HarmoniumError when it cannot be opened."""
        while True:
            opened, waiting = self._open(passphrase, reading)
            if opened is None:
                return 0, self._without_window
            code, ending = self._show_whole(opened, waiting)
            if ending is not Ending.REOPEN:
                return code, ending
            passphrase = reading = None

    def finish(self, ending: Ending) -> None:
        """What the window could not do while it was there. Raises ProfileError when files that were
        to be erased remain."""
        if ending in (Ending.ERASE, Ending.ERASE_ALL):
            from app.profile_folder import erase
            from app.ui.protection.erasing_window import ErasingWindow

            logs.configure(None)
            with_models = ending is Ending.ERASE_ALL
            with self._kept_look():
                window = ErasingWindow()
                window.carry_out(lambda: erase(self._paths, self._vault, with_models=with_models))

    def _show_whole(self, opened: Opened, waiting: OpeningWindow | None) -> tuple[int, Ending]:
        """Repaired, or with a backup in its place, as often as that is needed or wanted."""
        while True:
            error: DamagedProfile | None = None
            wish: Backup | None = None
            try:
                code, ending, wish = self._show(opened, waiting)
            except DamagedProfile as exc:
                error = exc
            else:
                waiting = None
                if ending is not Ending.RESCUE:
                    return code, ending
            if not self._rescue(opened.profile, error, wish, waiting):
                return 0, self._without_window
            if opened.problem is not None:
                # Why it is not encrypted may have been the damage.
                return 0, Ending.REOPEN
            if error is None:
                # How it was opened has been told.
                opened = Opened(opened.profile)
            waiting = None

    def _open(
        self, passphrase: str | None, reading: StoreReading | None
    ) -> tuple[Opened | None, OpeningWindow | None]:
        """With what the person may still see, until there is a window in its place."""
        record = KeyFile(self._paths.keys).load()
        is_plain = record is not None and not record.is_encrypted
        if is_plain and not self._paths.erasing.exists():
            return Opened(Profile(self._paths)), None
        return self._ask(passphrase, reading)

    def _ask(
        self, passphrase: str | None, reading: StoreReading | None
    ) -> tuple[Opened | None, OpeningWindow]:
        from app.services.profile_opener import ProfileOpener, Step
        from app.ui.protection.opening_window import OpeningWindow

        with self._kept_look():
            opener = ProfileOpener(self._paths, self._vault, reading, passphrase)
            window = OpeningWindow(opener)
            loop = QEventLoop()

            def leave() -> None:
                if opener.step is Step.ENDED:
                    loop.quit()

            opener.changed.connect(leave)
            self._hooks.quit_requested.connect(opener.give_up)
            self._guard.raise_requested.connect(window.raise_to_front)
            window.shown.connect(self._guard.listen)
            with self._watching(window, opener.give_up):
                opener.start()
                if opener.step is not Step.ENDED:
                    loop.exec()
            opener.close()
        if opener.failure is not None:
            window.close()
            raise opener.failure
        if opener.opened is None:
            window.close()
        return opener.opened, window

    def _rescue(
        self,
        profile: Profile,
        error: DamagedProfile | None,
        wish: Backup | None,
        waiting: OpeningWindow | None,
    ) -> bool:
        """A window in place of the window: for `error`, else to carry out `wish`. Whether the
        profile is to be opened now."""
        from app.services.safety import Rescue
        from app.ui.safety.rescue_window import RescueWindow

        answers: list[bool] = []
        with self._kept_look():
            rescue = Rescue(profile.database, self._paths.snapshots)
            window = RescueWindow(rescue)
            loop = QEventLoop()
            window.ended.connect(answers.append)
            window.ended.connect(loop.quit)
            self._hooks.quit_requested.connect(window.give_up)
            self._guard.raise_requested.connect(window.raise_to_front)
            if error is not None:
                log.warning("the conversations are damaged")
                window.show_damage()
            else:
                window.carry_out(wish)
            _close(waiting)
            self._guard.listen()
            with self._watching(window, window.give_up):
                if not answers:
                    loop.exec()
            self._hooks.quit_requested.disconnect(window.give_up)
            self._guard.raise_requested.disconnect(window.raise_to_front)
            rescue.close()
            window.deleteLater()
        return answers[0]

    @cached_property
    def _vault(self) -> Vault:
        """Imported when there is something to open or to erase."""
        from app.vault.vault import Vault

        return self._given_vault or Vault(self._paths.keys)

    @property
    def _without_window(self) -> Ending:
        """Somebody has had enough before there was one."""
        return Ending.RESTART if self._starts_again else Ending.QUIT

    @contextmanager
    def _watching(self, window: QWidget, give_up: Callable[[], None]) -> Generator[None]:
        """Failures are shown in this window, which is there before the window."""
        failures = Failures(system_facts, self._paths.logs)
        views = FailureViews(failures, window)

        def start_again() -> None:
            self._starts_again = True
            give_up()

        failures.appeared.connect(lambda: bring_to_front(window))
        views.restart_requested.connect(start_again)
        self._hooks.failed.connect(failures.add)
        try:
            yield
        finally:
            self._hooks.failed.disconnect(failures.add)

    @contextmanager
    def _kept_look(self) -> Generator[None]:
        """That of the window, for a time in which its settings cannot be read."""
        from app.services.settings import kept_look

        look = kept_look(self._paths.root / "window.ini")
        theme = apply_theme(_application())
        theme.set_color_scheme(look.color_scheme)
        theme.set_zoom(look.zoom)
        translations = Translations(RESOURCES / "translations")
        translations.use(look.language)
        try:
            yield
        finally:
            translations.remove()

    def _show(
        self, opened: Opened, waiting: OpeningWindow | None
    ) -> tuple[int, Ending, Backup | None]:
        """Raises DamagedProfile, and what `build` raises, while nothing is open yet."""
        guard, hooks = self._guard, self._hooks
        if isinstance(opened.problem, DamagedProfile):
            raise opened.problem
        _prepare(opened.profile.database)
        application = build(
            opened.profile,
            self._engine or engine_command(self._paths.packs),
            vault=self._given_vault if opened.profile.key is None else self._vault,
            is_offline=self._is_offline,
        )
        application.tell(opened)
        application.failures.crash, self._crash = self._crash, None
        guard.raise_requested.connect(application.raise_to_front)
        application.started.connect(guard.listen)

        def take_files() -> None:
            self._application = application
            self._take_files()

        # After what covers a locked window has gone.
        application.lock.changed.connect(take_files, Qt.ConnectionType.QueuedConnection)
        application.started.connect(take_files)
        hooks.quit_requested.connect(application.quit)
        hooks.failed.connect(application.failures.add)
        application.start()
        _close(waiting)
        code = _application().exec()
        self._application = None
        application.close()
        guard.raise_requested.disconnect(application.raise_to_front)
        hooks.quit_requested.disconnect(application.quit)
        hooks.failed.disconnect(application.failures.add)
        application.deleteLater()
        return code, application.ending, application.wish

    def _take_files(self) -> None:
        application = self._application
        if application is not None and not application.lock.is_locked:
            files, self._files = self._files, []
            for file in files:
                application.window.dialogs.take_model(file)


def _prepare(database: DatabaseFile) -> None:
    """After an orderly end there is nothing to do, and nothing is imported for it."""
    path = database.path
    if any(path.with_name(path.name + ending).exists() for ending in (".next", "-wal")):
        from app.store.replacing import prepare

        _ = prepare(database)


def _close(waiting: OpeningWindow | None) -> None:
    if waiting is not None:
        waiting.close()
        waiting.deleteLater()


def _finish_erasing(paths: Paths) -> None:
    """What was ordered when the window closed the last time. No log is open while logs go."""
    if paths.erasing.exists():
        from app.profile_folder import finish_erasing
        from app.vault.vault import Vault

        logs.configure(None)
        finish_erasing(paths, Vault(paths.keys))
        paths.create()
        logs.configure(paths.logs)


def _is_first(guard: WindowGuard, file: Path | None) -> bool:
    try:
        return guard.acquire_or_raise_other(file)
    except TimeoutError:
        raise ProfileError(
            "Harmonium is already open with this profile, but its window does not answer. "
            "End it, or choose another profile with --data-dir."
        ) from None


def _make_application(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":
        from app.services.file_events import FileApplication

        return FileApplication(arguments)
    return QApplication(arguments)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _fail(error: Exception, paths: Paths) -> int:
    """There is no window yet, or no longer."""
    from app.ui.failures.start_failure import StartFailure

    log.critical("the program failed", exc_info=error)
    failures = Failures(system_facts, paths.logs)
    failures.add(failure_of(error))
    StartFailure(failures.report).exec()
    return InternalError.exit_code


def _refuse(error: HarmoniumError) -> int:
    """There is no window to say it in, and no settings that tell the language."""
    from PySide6.QtWidgets import QMessageBox

    print(error.message, file=sys.stderr)
    translations = Translations(RESOURCES / "translations")
    translations.use("")
    box = QMessageBox(QMessageBox.Icon.Warning, "Harmonium", in_words(error.message))
    box.setTextFormat(box.textFormat().PlainText)
    box.exec()
    return error.exit_code
