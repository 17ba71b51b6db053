# SPDX-License-Identifier: Apache-2.0
"""The window and its lock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.lock import Lock
from app.services.notifications import Notifications
from app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from app.ui.protection.cover import Cover


class Locking(QObject):
    """Covers `window`, to which it belongs, while it is locked."""

    quit_requested = Signal()

    def __init__(self, lock: Lock, notifications: Notifications, window: MainWindow) -> None:
        super().__init__(window)
        self._lock = lock
        self._notifications = notifications
        self._window = window
        self._wanted: Callable[[], None] | None = None
        self.cover: Cover | None = None
        window.commands.lock.triggered.connect(self._on_lock_wanted)
        lock.changed.connect(self._on_changed)
        if lock.is_locked:
            self._on_changed()

    def when_unlocked(self, job: Callable[[], None]) -> None:
        """At once, unless the window is locked: then the last of what was wanted meanwhile is done
        for whoever unlocks it."""
        if self._lock.is_locked:
            self._wanted = job
        else:
            job()

    def retire(self) -> None:
        """Another window takes the place of this one, with a lock of its own."""
        self._lock.changed.disconnect(self._on_changed)
        if self.cover is not None:
            self.cover.let_go()

    def _on_lock_wanted(self) -> None:
        dialogs = self._window.dialogs
        if self._lock.can_lock:
            self._lock.lock()
        elif self._lock.needs_passphrase:
            dialogs.show_passphrase()
        else:
            dialogs.show_settings().show_privacy()

    def _on_changed(self) -> None:
        is_locked = self._lock.is_locked
        self._notifications.set_locked(is_locked)
        if is_locked and self.cover is None:
            from app.ui.protection.cover import Cover

            commands = self._window.commands
            kept = (commands.quit, commands.zoom_in, commands.zoom_out, commands.zoom_reset)
            self.cover = Cover(self._window, self._lock, kept)
            self.cover.quit_requested.connect(self.quit_requested)
        elif not is_locked and self.cover is not None:
            self.cover.lift()
            self.cover = None
            wanted, self._wanted = self._wanted, None
            if wanted is not None:
                wanted()
