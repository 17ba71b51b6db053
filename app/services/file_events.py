# SPDX-License-Identifier: Apache-2.0
"""macOS names the files that are opened with a program by events, whether or not it runs already.
Not tried on a Mac."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FileApplication(QApplication):
    """`file_opened` carries an absolute Path. What is opened by an address that is no file's is
    nobody's business here."""

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        # Asked of events for the application itself: a filter would see those of every widget.
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().event(event)
        path = Path(event.url().toLocalFile())
        if path.is_absolute():
            self.file_opened.emit(path)
        return True
