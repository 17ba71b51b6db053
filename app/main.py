# SPDX-License-Identifier: Apache-2.0
"""The composition root of the window: everything is made and wired here."""

from __future__ import annotations

import contextlib
import gc
import logging
import time
from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.errors import HarmoniumError
from app.documents.reader_command import reader_command
from app.engine.client import EngineClient
from app.paths import RESOURCES
from app.profile import Profile
from app.services.calibrating import Calibrating
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.services.document_vectors import DocumentVectors
from app.services.documents import Documents
from app.services.downloads import Downloads
from app.services.engine import Engine
from app.services.failures import Failures, program_facts
from app.services.garbage import GarbageCollector
from app.services.hardware import HardwareInfo
from app.services.lock import Lock
from app.services.memory_watch import MemoryWatch
from app.services.models import Models
from app.services.notifications import Notifications
from app.services.opened import Opened
from app.services.placements import Placements
from app.services.prompts import Prompts
from app.services.protection import Protection
from app.services.safety import Backup, Safety
from app.services.settings import Settings
from app.services.states import States, open_state_folder
from app.services.tasks import Tasks
from app.services.transfer import Transfer
from app.services.translations import Translations
from app.store.conversations import ConversationStore
from app.store.database import Database
from app.store.prompts import PromptStore
from app.store.settings import SettingsStore
from app.ui.failures.failure_views import FailureViews
from app.ui.focus_ring import install_focus_rings
from app.ui.main_window import MainWindow
from app.ui.protection.locking import Locking
from app.ui.safety.damage_notices import DamageNotices
from app.ui.theme import Theme, apply_theme
from app.ui.window_parts import Services, WindowState

if TYPE_CHECKING:
    from app.services.updates import Updates
    from app.vault.vault import Vault

log = logging.getLogger(__name__)


class Ending(Enum):
    """Why the window goes. `REOPEN`: the same profile is opened again, in the same process;
    `RESTART`: in a new one; `RESCUE`: after a repair, or with a backup in its place; `ERASE_ALL`:
    with its models."""

    QUIT = "quit"
    REOPEN = "reopen"
    ERASE = "erase"
    ERASE_ALL = "erase all"
    RESTART = "restart"
    RESCUE = "rescue"


UNSEEN_MS = 1000
"""A window that begins minimized is not painted: what waits for it goes on after that."""


class Application(QObject):
    """One profile's window with everything behind it. `close` leaves nothing running. `started`:
    the window is there, and so is everything else."""

    started = Signal()

    _updates: Updates | None = None

    def __init__(
        self,
        profile: Profile,
        database: Database,
        client: EngineClient,
        theme: Theme,
        *,
        vault: Vault | None = None,
        is_offline: bool = False,
    ) -> None:
        """`vault`: the profile's, if it is open. `is_offline`: nothing is fetched, whatever the
        settings say."""
        super().__init__()
        paths = profile.paths
        self.ending = Ending.QUIT
        self.wish: Backup | None = None
        """What `Ending.RESCUE` is to put in place; None: a repair."""
        self.database = database
        self._store = ConversationStore(database)
        self._theme = theme
        install_focus_rings(_application())
        self.settings = Settings(SettingsStore(database), paths.root / "window.ini", self)
        self.translations = Translations(RESOURCES / "translations", self)
        self.translations.use(self.settings.language)
        self._update_theme()
        self.tasks = Tasks(self)
        self.protection = Protection(profile, self.settings, self.tasks, vault, self)
        self.lock = Lock(self.protection, self.settings, self)
        self._opened = Opened(profile)
        self.models = Models(database, paths.models, self.tasks, self)
        self.vectors = DocumentVectors(_chosen_embedder(self.settings))
        self.engine = Engine(
            client,
            database.file,
            lambda: self.models.library,
            self.settings,
            self,
            vectors=self.vectors,
        )
        self.states = States(
            client,
            paths.states,
            database.file,
            self.settings,
            self.tasks,
            self,
            key=profile.states_key,
        )
        self.memory_watch = MemoryWatch(self.engine, self.settings, self)
        self.calibrating = Calibrating(self.engine, self)
        self.hardware = HardwareInfo(self.engine, self)
        self.placements = Placements(
            self.settings, self.engine, self.hardware, self.tasks, database.file, self
        )
        self.downloads = Downloads(
            self.settings,
            self.models,
            self.hardware,
            self.placements,
            self.tasks,
            paths.root,
            is_offline=is_offline,
            parent=self,
        )
        self.conversations = ConversationList(self._store, database.file, self.tasks, self)
        self.conversations.expand(self.settings.expanded_folders)
        self.documents = Documents(
            database.file,
            self.engine,
            self.settings,
            reader_command(),
            paths.logs,
            self.vectors,
            self,
        )
        self.session = ChatSession(
            self._store,
            self.engine,
            self.models,
            self.downloads,
            self.settings,
            self.documents,
            self,
        )
        self.notifications = Notifications(
            self.settings, self.conversations.title_of, _is_in_front, self
        )
        self.failures = Failures(self._facts, paths.logs, parent=self)
        self.transfer = Transfer(database.file, self.tasks, self)
        self.safety = Safety(database.file, paths.snapshots, self.tasks, self)
        self._services = Services(
            session=self.session,
            conversations=self.conversations,
            models=self.models,
            downloads=self.downloads,
            hardware=self.hardware,
            placements=self.placements,
            engine=self.engine,
            settings=self.settings,
            states=self.states,
            prompts=Prompts(PromptStore(database), self),
            documents=self.documents,
            transfer=self.transfer,
            notifications=self.notifications,
            translations=self.translations,
            protection=self.protection,
            lock=self.lock,
            safety=self.safety,
            updates=self.updates,
            folder=paths.root,
        )
        self.window = self._make_window()
        self._garbage: GarbageCollector | None = None
        self._has_started = self._is_closed = False
        self._connect()

    def start(self) -> None:
        """The engine begins while the window is painted; whatever else takes time follows."""
        self._garbage = GarbageCollector(self)
        self.window.painted.connect(self._start_rest, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNSEEN_MS, self, self._start_rest)
        self.conversations.refresh()
        self.window.show()
        self.models.start()

    def _start_rest(self) -> None:
        if self._has_started or self._is_closed:
            return
        self._has_started = True
        self._update_tray()
        self.models.refresh()
        self.downloads.start()
        self.documents.start()
        self.lock.start()
        self._failure_views.tell_of_crash()
        if self.protection.is_encrypted or self._opened.problem is not None:
            self.settings.keep_look()
            from app.ui.protection.start_notice import StartNotice

            StartNotice(self._opened, self.protection, self.window)
        QTimer.singleShot(2000, self, self._tidy)
        # What lives until the end need not be looked at by every full garbage collection, which
        # otherwise stops the window for about 16 ms in the middle of an answer.
        gc.collect()
        gc.freeze()
        self.started.emit()

    def tell(self, opened: Opened) -> None:
        """How the profile was opened, before `start`."""
        self._opened = opened
        if opened.code:
            self.protection.keep_code(opened.code)
        self.protection.needs_proof = not opened.is_recovered
        self.lock.resume(is_proven=not opened.by_store)

    def updates(self) -> Updates:
        """Made when somebody wants to see it."""
        if self._updates is None:
            from app.services.updates import Updates

            folder = self._services.folder
            self._updates = Updates(self.settings, self.downloads, self.tasks, folder, parent=self)
        return self._updates

    def raise_to_front(self) -> None:
        self.window.raise_to_front()

    def quit(self) -> None:
        """Whether or not the program would stay in the notification area."""
        self.window.save_layout()
        QCoreApplication.quit()

    def rebuild_window(self) -> None:
        """In another language: texts are looked up when widgets are made. What people see and
        have begun stays, because it lies in the services and in the window's state."""
        if self._is_closed:
            return
        old, state = self.window, self.window.state()
        was_visible = old.isVisible()
        # What is frozen is never looked at again, and the old window's objects are to go.
        gc.unfreeze()
        self._locking.retire()
        self.window = self._make_window(state)
        self._update_tray()
        if was_visible:
            self.window.show()
            self.window.restore(state)
        old.retire()
        QTimer.singleShot(0, self, self._on_window_retired)

    def close(self) -> None:
        """Answers that are being written are stopped and stored. Safe to call twice."""
        if self._is_closed:
            return
        self._is_closed = True
        self.lock.close()
        self.safety.close()
        self.conversations.indexing.close()
        began = time.monotonic()
        self.window.hide()
        self.session.request_stop_of_all()
        if self._updates is not None:
            self._updates.close()
        self.downloads.close()
        self.models.close()
        self.memory_watch.close()
        self.calibrating.close()
        self.vectors.close()
        self.documents.close()
        # Saving what the model has read may take some seconds, in which nothing is shown any more.
        self.notifications.close()
        self.engine.close()
        self.session.finish_open_rows()
        self.tasks.close()
        self.translations.remove()
        self.window.deleteLater()
        self.database.close()
        if self._garbage is not None:
            self._garbage.close()
        # Another window may follow in this process.
        gc.unfreeze()
        log.info("closed in %.3f s", time.monotonic() - began)

    def _connect(self) -> None:
        self.models.chosen.connect(self.engine.load)
        self.models.released.connect(self.engine.release)
        self.models.adapters_changed.connect(self.engine.reload)
        self.models.moved.connect(self._on_models_moved)
        self.session.stored.connect(self.conversations.refresh)
        self.session.temporary_left.connect(self.states.on_temporary_left)
        self.documents.gone.connect(self.states.forget)
        self.conversations.deleted.connect(self.states.on_conversations_deleted)
        self.conversations.trash.purged.connect(self.states.forget)
        self.conversations.folding_changed.connect(self._on_folding_changed)
        self.engine.title_made.connect(self.conversations.on_title_made)
        self.session.answer_finished.connect(self.notifications.on_answer_finished)
        self.downloads.ended.connect(self.notifications.on_download_ended)
        self.notifications.activated.connect(self._on_notification_activated)
        self.settings.changed.connect(self._on_setting_changed)
        self.protection.reopening_requested.connect(self._on_reopening_requested)
        self.protection.erasing_requested.connect(self._on_erasing_requested)
        self.safety.rescue_requested.connect(self._on_rescue_requested)

    def _make_window(self, state: WindowState | None = None) -> MainWindow:
        window = MainWindow(self._services, state)
        window.closed.connect(self._on_window_closed)
        window.quit_requested.connect(self.quit)
        DamageNotices(self.safety, window)
        self._locking = Locking(self.lock, self.notifications, window)
        self._locking.quit_requested.connect(self.quit)
        self._failure_views = FailureViews(self.failures, window, window.page.notices)
        self._failure_views.restart_requested.connect(self._on_restart_requested)
        return window

    def _update_theme(self) -> None:
        self._theme.set_color_scheme(self.settings.color_scheme)
        self._theme.set_zoom(self.settings.zoom)

    def _update_tray(self) -> None:
        """The menu belongs to the window, whose commands it offers."""
        self.notifications.tray.setContextMenu(self.window.tray_menu)

    def _facts(self) -> Mapping[str, str]:
        return program_facts(
            self.models, self.engine, self.settings, is_encrypted=self.protection.is_encrypted
        )

    def _on_models_moved(self, old: Path, new: Path) -> None:
        self.settings.move_placements(old, new)
        self.placements.forget_shapes()

    def _on_folding_changed(self) -> None:
        self.settings.expanded_folders = self.conversations.expanded

    def _on_setting_changed(self, name: str) -> None:
        match name:
            case "color_scheme" | "zoom":
                self._update_theme()
                self.settings.keep_look()
            case "embedding_model":
                self.vectors.use(_chosen_embedder(self.settings))
            case "language":
                self.translations.use(self.settings.language)
                self.settings.keep_look()
                # The combo box that was just used is part of the window that goes.
                QTimer.singleShot(0, self, self.rebuild_window)

    def _on_window_closed(self) -> None:
        if not self.notifications.stays_in_tray:
            QCoreApplication.quit()

    def _on_notification_activated(self, conversation_id: object) -> None:
        self.raise_to_front()
        if isinstance(conversation_id, str):
            self._locking.when_unlocked(lambda: self.window.open_conversation(conversation_id))

    def _on_reopening_requested(self) -> None:
        self.ending = Ending.REOPEN
        self.quit()

    def _on_restart_requested(self) -> None:
        self.ending = Ending.RESTART
        self.quit()

    def _on_rescue_requested(self, wish: Backup | None) -> None:
        self.ending, self.wish = Ending.RESCUE, wish
        self.quit()

    def _on_erasing_requested(self, with_models: bool) -> None:
        self.ending = Ending.ERASE_ALL if with_models else Ending.ERASE
        self.window.hide()
        self.quit()

    def _on_window_retired(self) -> None:
        gc.collect()
        gc.freeze()

    def _tidy(self) -> None:
        """Off the GUI thread: emptying the trash also merges the search index, 0.6 s with 100,000
        messages."""
        self.states.start()
        self.safety.start()
        self.conversations.indexing.start()
        file = self.database.file

        def purge() -> list[str]:
            with contextlib.closing(file.open()) as database:
                store = ConversationStore(database)
                losing = store.losing_messages()
                if purged := store.purge_trash():
                    log.info("%d conversations left the trash", purged)
                return losing

        self.tasks.run(purge, self.states.forget, _on_purge_failed)


def _chosen_embedder(settings: Settings) -> Path | None:
    return Path(settings.embedding_model) if settings.embedding_model else None


def _on_purge_failed(error: HarmoniumError) -> None:
    log.warning("the trash was not emptied: %s", error)


def _is_in_front() -> bool:
    """Whether one of our windows has the keyboard."""
    return QGuiApplication.focusWindow() is not None


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def build(
    profile: Profile,
    command: Sequence[str],
    *,
    vault: Vault | None = None,
    is_offline: bool = False,
) -> Application:
    """Raises ProfileError, DiskFull, BusyError and Locked. Needs a QApplication."""
    app = _application()
    database = profile.database.open()
    try:
        recovered = ConversationStore(database).recover()
        if recovered:
            log.info("%d interrupted answers found", recovered)
        client = EngineClient(command, profile.paths.logs, open_states=open_state_folder)
        theme = apply_theme(app)
        return Application(profile, database, client, theme, vault=vault, is_offline=is_offline)
    except BaseException:
        database.close()
        raise
