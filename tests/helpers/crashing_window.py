# SPDX-License-Identifier: Apache-2.0
"""The real program in which something goes wrong: `crashing_window WHAT FILE [OPTION]...` opens the
window, and WHAT is `crash`, `tell` (write the notice that is shown into FILE, and quit), or
`restart` (fail, and start again from the page; the second one writes `again` into FILE)."""

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from app.__main__ import main
from app.main import Application

WHAT, FILE = sys.argv[1], Path(sys.argv[2])
SECRET = "my divorce"


def acting_after(start: Callable[[Application], None]) -> Callable[[Application], None]:
    def start_and_act(application: Application) -> None:
        application.started.connect(lambda: QTimer.singleShot(200, application, act))

        def act() -> None:
            match WHAT:
                case "crash":
                    application.window.page.composer.input.insertPlainText(SECRET)
                    ctypes.string_at(0)
                case "tell":
                    write(
                        application.window.page.notices.text + "\n" + application.failures.report()
                    )
                    application.quit()
                case _ if FILE.exists():
                    write("again")
                    application.quit()
                case _:
                    write("first")
                    QTimer.singleShot(300, application, restart)
                    raise ValueError(SECRET)

        def restart() -> None:
            page = application._failure_views.page
            assert page.isVisible()
            page.restart.click()

        start(application)

    return start_and_act


def write(text: str) -> None:
    part = FILE.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(FILE)


if __name__ == "__main__":
    Application.start = acting_after(Application.start)  # pyright: ignore[reportAttributeAccessIssue]
    sys.exit(main(sys.argv[3:]))
