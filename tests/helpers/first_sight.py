# SPDX-License-Identifier: Apache-2.0
"""The real program until its window can be used: `first_sight PROFILE` prints one JSON object as
soon as the window is painted, its list is filled and a key that was pressed is in the composer. The
program ends then.

`at`: seconds since the epoch; `cpu_s`: of this process, without the engine's; `conversations`: in
the list; `modules`: what is imported.
"""

import json
import sys
import time
from typing import TYPE_CHECKING

from app.__main__ import main
from app.services.starting import hasten_imports

if TYPE_CHECKING:
    from app.main import Application


def watch() -> None:
    # What `main` does first, so that what is imported here costs what it costs there.
    hasten_imports()
    from app.main import Application

    start = Application.start

    def start_and_look(application: "Application") -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        field = application.window.page.composer.input
        queued = Qt.ConnectionType.QueuedConnection
        application.window.painted.connect(lambda: tell(application), queued)
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "x")
        QCoreApplication.postEvent(field, key)
        start(application)

    Application.start = start_and_look  # pyright: ignore[reportAttributeAccessIssue]


def tell(application: "Application") -> None:
    field = application.window.page.composer.input
    seen = {
        "at": time.time(),
        "cpu_s": time.process_time(),
        "conversations": len(application.conversations.recent),
        "modules": sorted(sys.modules),
    }
    assert application.window.isVisible()
    assert field.toPlainText() == "x"
    print(json.dumps(seen), flush=True)
    # What is being written is kept from start to start.
    field.clear()
    application.quit()


if __name__ == "__main__":
    watch()
    sys.exit(main(["--data-dir", sys.argv[1]]))
