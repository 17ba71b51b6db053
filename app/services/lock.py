# SPDX-License-Identifier: Apache-2.0
"""Locks the window: at once, when nobody has used it for a while, when the computer goes to sleep.

What is locked is the window. The conversations stay open behind it, so that an answer that is being
written is written to its end; whoever can read this process's memory can read them.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from app.core.errors import HarmoniumError
from app.services.protection import Protection
from app.services.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

log = logging.getLogger(__name__)

TICK_MS = 5_000
ASLEEP_S = 30.0
"""Between two ticks: a computer that has been awake takes no such time."""

_USES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_LOGIN = "org.freedesktop.login1"


def sleeping_clock() -> float:
    """Seconds that also pass while the computer sleeps, and do not jump when its clock is set,
    where the system has such a clock."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.time() if boot_time is None else time.clock_gettime(boot_time)


class Lock(QObject):
    """`changed`: `is_locked` or `is_checking` is other than before. `refused` carries the
    HarmoniumError of what did not unlock it."""

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        protection: Protection,
        settings: Settings,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = sleeping_clock,
        bus: QDBusConnection | None = None,
    ) -> None:
        """`bus`: where sleep is announced, by default that of this system."""
        super().__init__(parent)
        self._protection = protection
        self._settings = settings
        self._clock = clock
        self._is_locked = False
        self._is_checking = False
        self._last_use = self._last_tick = clock()
        self._is_watching = False
        self._bus = bus
        self._is_listening = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    @property
    def is_checking(self) -> bool:
        return self._is_checking

    @property
    def can_lock(self) -> bool:
        """Only a passphrase tells who may come in again."""
        return self._protection.has_passphrase

    @property
    def needs_passphrase(self) -> bool:
        """One could be set."""
        return self._protection.is_encrypted and not self.can_lock

    def start(self) -> None:
        self._settings.changed.connect(self._on_setting_changed)
        self._protection.changed.connect(self._update_watching)
        self._update_watching()

    def lock(self) -> None:
        if self.can_lock and not self._is_locked:
            self._is_locked = True
            self.changed.emit()
            self._settings.was_locked = True

    def resume(self, *, is_proven: bool) -> None:
        """Before anything is shown. A window that was locked comes back locked: whoever could end
        it and start it again, with a password store that opens the profile by itself, would need
        no passphrase. `is_proven`: somebody has just given it, or the recovery code."""
        if not self._settings.was_locked:
            return
        if is_proven or not self.can_lock:
            self._settings.was_locked = False
        else:
            self.lock()

    def unlock(self, text: str, *, is_code: bool = False) -> None:
        """With the passphrase or the recovery code; `is_code`: which of them it is meant to be.
        `changed` or `refused` follows."""
        if self._is_locked and not self._is_checking:
            self._is_checking = True
            self.changed.emit()
            self._protection.check(text, self._on_right, self._on_wrong, is_code=is_code)

    def tick(self) -> None:
        """Is this the moment?"""
        now = self._clock()
        slept = now - self._last_tick
        self._last_tick = now
        after = self._settings.lock_after_min
        if after is None or self._is_locked:
            return
        if slept > ASLEEP_S or now - self._last_use >= 60 * after:
            self.lock()

    def close(self) -> None:
        self._stop_watching()

    def _update_watching(self) -> None:
        wanted = self._settings.lock_after_min is not None and self.can_lock
        if wanted and not self._is_watching:
            self._is_watching = True
            self._last_use = self._last_tick = self._clock()
            # Every event of the program comes by here: only while somebody wants it.
            self._application().installEventFilter(self)
            self._timer.start()
            self._listen_for_sleep()
        elif not wanted:
            self._stop_watching()

    def _stop_watching(self) -> None:
        if self._is_watching:
            self._is_watching = False
            self._timer.stop()
            self._application().removeEventFilter(self)

    def _listen_for_sleep(self) -> None:
        """The picture is covered before the computer sleeps, not only once it wakes up."""
        if self._is_listening or sys.platform != "linux":
            return
        if self._bus is None:
            from PySide6.QtDBus import QDBusConnection

            self._bus = QDBusConnection.systemBus()
        if not self._bus.isConnected():
            return
        self._is_listening = self._bus.connect(
            _LOGIN,
            "/org/freedesktop/login1",
            f"{_LOGIN}.Manager",
            "PrepareForSleep",
            self,
            # PySide's stubs ask for bytes, which it then refuses.
            cast("Any", SLOT("on_sleep(bool)")),
        )
        log.info("sleep is %s", "announced" if self._is_listening else "noticed afterwards")

    @Slot(bool)
    def on_sleep(self, is_beginning: bool) -> None:
        if is_beginning and self._settings.lock_after_min is not None:
            self.lock()

    def _on_right(self, _: object) -> None:
        self._is_checking = self._is_locked = False
        self._settings.was_locked = False
        self._last_use = self._clock()
        self.changed.emit()

    def _on_wrong(self, error: HarmoniumError) -> None:
        self._is_checking = False
        self.changed.emit()
        self.refused.emit(error)

    def _on_setting_changed(self, name: str) -> None:
        if name == "lock_after_min":
            self._update_watching()

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USES and event.spontaneous():
            self._last_use = self._clock()
        return False
