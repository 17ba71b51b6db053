# SPDX-License-Identifier: Apache-2.0
"""The real program with somebody at the keyboard: `driven_window QUESTION [OPTION]...` types the
question into the window once it is open, and presses Enter."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.__main__ import main
from app.main import Application

QUESTION = sys.argv[1]


def typing_after(start: Callable[[Application], None]) -> Callable[[Application], None]:
    def start_and_type(application: Application) -> None:
        start(application)
        QTimer.singleShot(100, application, lambda: type_question(application))

    return start_and_type


def type_question(application: Application) -> None:
    field = application.window.page.composer.input
    for key, text in [*((0, character) for character in QUESTION), (Qt.Key.Key_Return.value, "\r")]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.postEvent(field, event)


if __name__ == "__main__":
    Application.start = typing_after(Application.start)  # pyright: ignore[reportAttributeAccessIssue]
    sys.exit(main(sys.argv[2:]))
