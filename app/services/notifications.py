# SPDX-License-Identifier: Apache-2.0
"""Says that a long answer or a model is ready when nobody is looking at the window."""

import shutil
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.citation_marks import without_marks
from app.core.conversation import MessageNode, MessageState
from app.core.model_files import DownloadProgress, DownloadState
from app.core.text import one_line, shortened
from app.services.engine_jobs import TurnEnded
from app.services.settings import Settings
from app.services.temporary import is_temporary

LONG_ANSWER_S = 10.0
TITLE_LENGTH = 60
TEXT_LENGTH = 160
_SHOWN_MS = 15_000

_MARKUP = str.maketrans({"<": "‹", ">": "›", "&": "＆"})
"""Some desktops read a notification as markup, and some show escapes as they are written."""


class Notifications(QObject):
    """Owns the icon in the notification area, which is there when it is wished for, and otherwise
    only as long as it has something to say. `announced` carries the title and text of what was
    said, `activated` the id of the conversation that somebody wants to see, or None."""

    announced = Signal(str, str)
    activated = Signal(object)

    def __init__(
        self,
        settings: Settings,
        title_of: Callable[[str], str],
        is_in_front: Callable[[], bool],
        parent: QObject | None = None,
        *,
        long_answer_s: float = LONG_ANSWER_S,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._title_of = title_of
        self._is_in_front = is_in_front
        self._long_answer_s = long_answer_s
        self._announced_id: str | None = None
        self._is_locked = False
        self.tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
        self.tray.setToolTip(QGuiApplication.applicationDisplayName())
        self.tray.activated.connect(self._on_tray_activated)
        self.tray.messageClicked.connect(self._on_message_clicked)
        self._withdraw = QTimer(self)
        self._withdraw.setSingleShot(True)
        self._withdraw.setInterval(_SHOWN_MS)
        self._withdraw.timeout.connect(self._update_tray)
        settings.changed.connect(self._on_setting_changed)
        self._update_tray()

    @property
    def stays_in_tray(self) -> bool:
        """Whether the program can be found there once its window is closed."""
        return self._settings.shows_tray and QSystemTrayIcon.isSystemTrayAvailable()

    def set_locked(self, is_locked: bool) -> None:
        """Nothing that anybody wrote is shown while the window is locked."""
        self._is_locked = is_locked

    def on_answer_finished(self, ended: TurnEnded) -> None:
        """For every answer; most of them need no word."""
        node = ended.node
        if node is None or node.state not in (MessageState.COMPLETE, MessageState.FAILED):
            return
        if not self._settings.notifies or self._is_in_front():
            return
        if _seconds(node) < self._long_answer_s:
            return
        title, text = self.tr("Your answer is ready"), ""
        if node.state is MessageState.FAILED:
            title = self.tr("An answer could not be finished")
        shows_text = self._settings.notifies_with_text and not self._is_locked
        if shows_text and not is_temporary(ended.conversation_id):
            name = _short(self._title_of(ended.conversation_id), TITLE_LENGTH)
            title = f"{title}: {name}" if name else title
            text = _short(without_marks(node.message.text), TEXT_LENGTH)
        self._announced_id = ended.conversation_id
        self._announce(title, text)

    def on_download_ended(self, progress: DownloadProgress) -> None:
        """It took minutes, so people are elsewhere."""
        if not self._settings.notifies or self._is_in_front():
            return
        is_done = progress.state is DownloadState.DONE
        title = self.tr("{name} is here") if is_done else self.tr("{name} could not be fetched")
        self._announced_id = None
        self._announce(title.format(name=_short(progress.name, TITLE_LENGTH)), "")

    def close(self) -> None:
        self._withdraw.stop()
        self.tray.hide()

    def _announce(self, title: str, text: str) -> None:
        self.announced.emit(title, text)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self.tray.show()
            self.tray.showMessage(title, text, QIcon(), _SHOWN_MS)
            self._withdraw.start()
        elif sys.platform == "linux" and (program := shutil.which("notify-send")) is not None:
            # Desktops without a notification area still show notifications.
            from PySide6.QtCore import QProcess

            arguments = ["--app-name=Harmonium", "--icon=harmonium", "--", title, text]
            QProcess.startDetached(program, arguments)

    def _update_tray(self) -> None:
        self.tray.setVisible(self.stays_in_tray)

    def _on_setting_changed(self, name: str) -> None:
        if name == "shows_tray":
            self._update_tray()

    def _on_tray_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.activated.emit(None)

    def _on_message_clicked(self) -> None:
        self._withdraw.stop()
        self._update_tray()
        self.activated.emit(self._announced_id)


def _seconds(node: MessageNode) -> float:
    """How long somebody has waited for it. An answer that was continued began long ago."""
    if node.timings is not None:
        return node.timings.load_s + node.timings.total_s
    return time.time() - node.created


def _short(text: str, length: int) -> str:
    return shortened(one_line(text).translate(_MARKUP), length)
