# SPDX-License-Identifier: Apache-2.0
"""What is seen while a profile is erased, which takes a while where much is written over."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.protection.sheet import Sheet
from app.ui.theme import em, ui_font

SHOWN_AFTER_MS = 400
_SIZE_EM = (32, 20)


class ErasingWindow(QWidget):
    """Has no way out: it goes when all is done."""

    _ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self.setWindowTitle(self.tr("Harmonium"))
        self.page = Sheet("eraser", self.tr("Erasing everything"), self)
        self.page.set_words(
            self.tr("Harmonium closes when it is done. If it is interrupted, it goes on next time.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        size = em(ui_font())
        room = self.screen().availableSize()
        self.resize(
            min(round(size * _SIZE_EM[0]), room.width()),
            min(round(size * _SIZE_EM[1]), room.height()),
        )

    def carry_out(self, job: Callable[[], None]) -> None:
        """Waits for `job`, and raises what it raises. It runs in a thread of its own."""
        problems: list[BaseException] = []

        def work() -> None:
            try:
                job()
            except BaseException as exc:  # raised again where somebody waits for it
                problems.append(exc)
            self._ended.emit()

        loop = QEventLoop()
        self._ended.connect(loop.quit)
        patience = QTimer(self)
        patience.setSingleShot(True)
        patience.timeout.connect(self.show)
        patience.start(SHOWN_AFTER_MS)
        self._is_busy = True
        thread = threading.Thread(target=work, name="erasing")
        thread.start()
        loop.exec()
        thread.join()
        patience.stop()
        self._is_busy = False
        self.close()
        if problems:
            raise problems[0]

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_busy:
            event.ignore()
        else:
            super().closeEvent(event)
