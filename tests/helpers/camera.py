# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of a window that runs, with what stands over it."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.main import Application


def pump(seconds: float = 0.05) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def wait_until(is_done: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not is_done():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        pump()


class Camera:
    """Writes `<page>-<light|dark>.png` into the folder."""

    def __init__(self, application: Application, folder: Path) -> None:
        self.application = application
        self._folder = folder
        self._scheme = "light"

    @property
    def window(self) -> QWidget:
        return self.application.window

    def set_scheme(self, scheme: str) -> None:
        self._scheme = scheme
        self.application.settings.color_scheme = scheme  # type: ignore[assignment]
        self.window.activateWindow()
        pump(0.3)

    def save_dialog(self, name: str, show: Callable[[], object], seconds: float = 0.4) -> None:
        before = set(QApplication.topLevelWidgets())
        show()
        pump(seconds)
        self.save(name)
        for widget in QApplication.topLevelWidgets():
            is_new = widget not in before or isinstance(widget, QDialog)
            if is_new and widget.isVisible() and widget is not self.window:
                widget.close()
        # Without a window manager, a closed dialog leaves no window active.
        self.window.activateWindow()
        pump(0.2)

    def save(self, name: str) -> None:
        """The window, with the dialogs and menus that stand over it."""
        picture = self.window.grab()
        painter = QPainter(picture)
        for widget in QApplication.topLevelWidgets():
            if widget is self.window or not widget.isVisible():
                continue
            if isinstance(widget, QDialog | QMenu) or widget.isWindow():
                self._paint_over(painter, widget.grab(), widget)
        painter.end()
        picture.save(str(self._folder / f"{name}-{self._scheme}.png"))

    def _paint_over(self, painter: QPainter, picture: QPixmap, widget: QWidget) -> None:
        at = widget.geometry().topLeft() - self.window.geometry().topLeft()
        if isinstance(widget, QDialog):
            at = QPoint(
                (self.window.width() - widget.width()) // 2,
                max(0, (self.window.height() - widget.height()) // 2),
            )
        frame = QRect(at, widget.size()).adjusted(-1, -1, 1, 1)
        painter.fillRect(frame, QColor(128, 128, 128, 128))
        painter.drawPixmap(at, picture)
