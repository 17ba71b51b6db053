# SPDX-License-Identifier: Apache-2.0
"""Pictures of what goes wrong, and of what is kept for that case: backups, damage, failures, and
what was asked of the network."""

import shutil
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app import window as program
from app.core.connections import Connection, Outcome, Purpose, Reason
from app.core.errors import DamagedProfile, DiskFull, HarmoniumError, ProfileError, Quarantined
from app.core.params import Effort
from app.hub.air_gap import FILE_NAME
from app.main import Application, build
from app.paths import RESOURCES, Paths
from app.profile import Profile
from app.reports import Crash, failure_of
from app.services.safety import Rescue, Rescued
from app.services.translations import Translations
from app.store import salvage
from app.store.checking import CheckReport, Hit
from app.store.connections import ConnectionStore
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.rescue import Repaired
from app.store.snapshots import Snapshots
from app.ui.failures.start_failure import StartFailure
from app.ui.safety.backup_rows import show_backups, show_damage
from app.ui.safety.rescue_window import RescueWindow
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.theme import Theme
from app.vault.vault import Vault
from tests.helpers.camera import Camera, pump, wait_until
from tests.helpers.scripted_engine import scripted_engine_command

SIZE = (1180, 780)
REPORT = CheckReport(
    900,
    (12, 17),
    (Hit("1", "Kepler's third law", 3), Hit("2", "Letter to the landlord", 1), Hit("3", "", 0)),
    ("search", "lists"),
)
OUTCOME = salvage.Outcome(
    messages=1204,
    lost=3,
    conversations=61,
    untitled=1,
    gaps=(
        salvage.Saved("1", "Kepler's third law", 8, 2, 1),
        salvage.Saved("2", "Letter to the landlord", 4, 0, 2),
        salvage.Saved("3", "", 0, 1),
    ),
    rereads=True,
)


def shoot(root: Path, folder: Path, theme: Theme, language: str = "en") -> None:
    """`root` gets the profiles, `folder` the pictures."""
    paths = Paths.at(root / "backups")
    _fill(paths)
    for scheme in ("light", "dark"):
        theme.set_color_scheme(scheme)
        translations = Translations(RESOURCES / "translations")
        translations.use(language)
        _Alone(paths, folder, scheme).shoot_all()
        translations.remove()
    for name in ("empty", "backups"):
        paths = Paths.at(root / name)
        if name == "empty":
            paths.create()
            Vault(paths.keys).stay_plain()
        application = build(
            Profile(paths), scripted_engine_command({"memory": [32, 26], "cores": 8})
        )
        application.settings.language = language
        pump(0.2)
        application.window.resize(*SIZE)
        application.start()
        pump(1.2)
        try:
            shooter = _Shooter(application, folder, paths)
            for scheme in ("light", "dark"):
                shooter.set_scheme(scheme)
                if name == "empty":
                    shooter.shoot_nothing_yet()
                else:
                    shooter.shoot_all()
        finally:
            application.close()


def _fill(paths: Paths) -> None:
    """Plain by choice, with backups of some days, and with connections of each kind."""
    paths.create()
    Vault(paths.keys).stay_plain()
    file = Profile(paths).database
    with closing(open_database(paths.database)) as database:
        conversations = ConversationStore(database)
        for title in ("Kepler's third law", "Letter to the landlord", "Why bread needs salt"):
            conversations.create("2026-01-31", Effort.LOW, title=title)
        connections = ConnectionStore(database)
        for entry in _connections():
            number = connections.add(entry)
            connections.settle(number, entry.outcome, entry.sent, entry.received)
    made, _ = Snapshots(paths.snapshots, file).make()
    assert made is not None
    for number in range(2, 7):
        day = f"2026-02-{number + 10:02}"
        shutil.copy(made.path, paths.snapshots / f"{number - 1:06d}-{day}.db")
    (paths.snapshots / "000004-2026-02-14.db").write_bytes(b"damaged" * 9000)


def _connections() -> list[Connection]:
    now = time.time()
    hub, cdn = "huggingface.co", "cas-bridge.xethub.hf.co"

    def entry(
        ago_s: float,
        host: str,
        reason: Reason,
        subject: str,
        outcome: Outcome,
        traffic: tuple[int, int] = (0, 0),
        program: str = "window",
    ) -> Connection:
        purpose = Purpose(reason, subject)
        return Connection(0, now - ago_s, program, host, 443, purpose, outcome, *traffic)

    return [
        entry(9e5, hub, Reason.SEARCH, "gpt-oss", Outcome.DONE, (2_100, 48_300)),
        entry(8e5, hub, Reason.LIST_FILES, "ggml-org/gpt-oss-20b-GGUF", Outcome.DONE, (900, 9_000)),
        entry(8e5, cdn, Reason.DOWNLOAD, "gpt-oss-20b", Outcome.DONE, (61_000, 12_109_566_560)),
        entry(9e4, hub, Reason.DOWNLOAD, "gpt-oss-120b", Outcome.FAILED, (900, 0), "command"),
        entry(4e3, hub, Reason.SEARCH, "small embedding model", Outcome.REFUSED),
        entry(
            9e2, "telemetry.example", Reason.UNASKED, "chatty", Outcome.REFUSED, program="reader"
        ),
        entry(3e1, cdn, Reason.DOWNLOAD, "gpt-oss-120b", Outcome.OPEN, (900, 1_400_000_000)),
    ]


class _Alone:
    """What is shown without the window."""

    def __init__(self, paths: Paths, folder: Path, scheme: str) -> None:
        self._paths = paths
        self._folder = folder
        self._scheme = scheme

    def shoot_all(self) -> None:
        self._shoot_rescue()
        self._shoot_start_failure()
        self._shoot_refusals()

    def _shoot_rescue(self) -> None:
        rescue = Rescue(Profile(self._paths).database, self._paths.snapshots)
        window = RescueWindow(rescue)
        window.show_damage()
        wait_until(lambda: rescue.backups is not None)
        self._save(window, "rescue-damaged")
        window.damaged.restore.click()
        self._save(window, "rescue-backups")
        window.backups.show_backups(())
        self._save(window, "rescue-no-backup")
        window._begin(is_repair=True)  # pyright: ignore[reportPrivateUsage]
        rescue.progressed.emit(0.4)
        self._save(window, "rescue-progress")
        kept = self._paths.root / "damaged-2026-02-17"
        rescue.ended.emit(Rescued(kept, Repaired(OUTCOME, kept)))
        self._save(window, "rescue-repaired")
        rescue.ended.emit(Rescued(kept, restored="2026-02-14"))
        self._save(window, "rescue-restored")
        rescue.failed.emit(ProfileError("This backup is damaged itself: choose another one."))
        self._save(window, "rescue-failed")
        window.carry_out(rescue.backups[2] if rescue.backups else None)
        wait_until(lambda: not rescue.is_busy)
        self._save(window, "rescue-wish-failed")
        window.close()
        rescue.close()

    def _shoot_start_failure(self) -> None:
        dialog = StartFailure(lambda: "Harmonium failure report\nversion: 0.1.0\n")
        dialog.show()
        self._save(dialog, "start-failure")
        dialog.close()

    def _shoot_refusals(self) -> None:
        place = self._paths.database
        sentences = {
            "second-window": "Harmonium is already open with this profile, but its window does not "
            "answer. End it, or choose another profile with --data-dir.",
            "write-protected": f"{place} can only be read: its folder or disk is write-protected. "
            "Make it writable, or choose another folder with --data-dir.",
        }
        for name, sentence in sentences.items():
            QTimer.singleShot(300, lambda name=name: self._save_and_close(name))
            program._refuse(ProfileError(sentence))  # pyright: ignore[reportPrivateUsage]

    def _save_and_close(self, name: str) -> None:
        box = QApplication.activeModalWidget()
        assert box is not None
        self._save(box, name)
        box.close()

    def _save(self, window: QWidget, name: str) -> None:
        pump(0.3)
        window.grab().save(str(self._folder / f"{name}-{self._scheme}.png"))


class _Shooter(Camera):
    def __init__(self, application: Application, folder: Path, paths: Paths) -> None:
        super().__init__(application, folder)
        self._paths = paths

    def shoot_nothing_yet(self) -> None:
        self._shoot_privacy("privacy-plain", 0)
        self._shoot_privacy("backups-none", 10_000)
        self.save_dialog("backup-dialog-none", self._show_backups)
        self._shoot_connections("connections-none")

    def shoot_all(self) -> None:
        self._shoot_privacy("backups", 10_000)
        self.save_dialog("backup-dialog", self._show_backups)
        self._shoot_connections("connections")
        self._shoot_connections("connections-nothing-found", search="nobody")
        self.application.settings.is_offline = True
        self._shoot_connections("connections-offline")
        self.application.settings.is_offline = False
        bar = self._paths.root / FILE_NAME
        bar.write_text("Laboratory rule 7: no network", "utf-8")
        self._shoot_connections("connections-air-gap")
        bar.unlink()
        self._shoot_damage()
        self._shoot_notices()
        self._shoot_failures()

    def _show_backups(self) -> None:
        show_backups(self.application.safety, self.window)

    def _settings(self) -> SettingsDialog:
        return self.application.window.dialogs.show_settings()

    def _shoot_privacy(self, name: str, scrolled: int) -> None:
        def show() -> None:
            dialog = self._settings()
            dialog.show_privacy()
            pump(0.4)
            dialog.privacy.verticalScrollBar().setValue(scrolled)

        self.save_dialog(name, show)

    def _shoot_connections(self, name: str, search: str = "") -> None:
        def show() -> None:
            dialog = self._settings()
            number = next(n for n in range(9) if dialog.show_page(n) is None and
                          dialog.connections.isVisible())  # fmt: skip
            assert number
            pump(0.4)
            dialog.connections.search.setText(search)

        self.save_dialog(name, show)

    def _shoot_damage(self) -> None:
        safety = self.application.safety
        safety.report = REPORT
        safety.damage_found.emit(REPORT)
        pump(0.3)
        self.save("damage-notice")
        self.application.window.page.notices.dismiss()
        self.save_dialog("damage", lambda: show_damage(safety, self.window))
        safety.changed.emit()
        self._shoot_privacy("backups-damage", 10_000)
        safety.report = None
        safety.changed.emit()

    def _shoot_notices(self) -> None:
        page = self.application.window.page
        errors: dict[str, HarmoniumError] = {
            "notice-disk-full": DiskFull(
                f"The disk that holds {self._paths.root} is full. Free some space and try again; "
                "everything saved before is intact."
            ),
            "notice-damaged": _damaged(self._paths),
            "notice-quarantine": Quarantined(
                "The engine stopped 3 times within 10 minutes with this model and these settings, "
                "so it is not started again. Choose a smaller context, fewer GPU layers or another "
                "file."
            ),
        }
        for name, error in errors.items():
            page.show_failure(error)
            pump(0.3)
            self.save(name)
        for name, is_safer in (("quarantine-safer", True), ("quarantine-nothing-left", False)):
            page._quarantine._on_done(is_safer)  # pyright: ignore[reportPrivateUsage]
            pump(0.3)
            self.save(name)
        page._tell_read_only()  # pyright: ignore[reportPrivateUsage]
        pump(0.3)
        self.save("notice-read-only")
        page.notices.dismiss()

    def _shoot_failures(self) -> None:
        failures = self.application.failures
        views = self.application._failure_views  # pyright: ignore[reportPrivateUsage]
        failures.crash = Crash(time.time(), "0.1.0", ("Fatal Python error: Aborted",))
        views.tell_of_crash()
        pump(0.3)
        self.save("notice-crash")
        notices = self.application.window.page.notices
        notices.trigger_action()
        pump(0.3)
        self.save("notice-crash-copied")
        notices.dismiss()
        failures.add(failure_of(_raised()))
        pump(0.3)
        self.save("failure")
        views.page.report.look.click()
        pump(0.3)
        self.save("failure-report")
        views.page.report.copy.click()
        pump(0.3)
        self.save("failure-copied")
        views.page.go_on.click()
        failures.forget_crash()
        pump(0.2)


def _damaged(paths: Paths) -> DamagedProfile:
    return DamagedProfile(
        f"{paths.database} is damaged; it was left untouched. What can be read of it can be saved: "
        "`harmonium profile repair`, or restore a backup."
    )


_UNSEEN = iter((RuntimeError, LookupError, ArithmeticError, TypeError, AttributeError))


def _raised() -> Exception:
    """Of a kind that was not shown before, in the other colours."""
    try:
        raise next(_UNSEEN)
    except Exception as exc:  # it is a picture of that
        return exc
