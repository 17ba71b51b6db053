# SPDX-License-Identifier: Apache-2.0
"""The window's process ends as it should, whatever was done in it."""

import os
import subprocess
import sys
from pathlib import Path

COPIES_AND_ENDS = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from app.main import build
from app.paths import Paths
from app.profile import Profile
from app.ui.chat.message_body import MessageBody
from app.ui.theme import apply_theme
from tests.helpers.scripted_engine import scripted_engine_command
from tests.ui.driving import ask

app = QApplication([])
apply_theme(app)
paths = Paths.at(Path(sys.argv[1]))
paths.create()
application = build(Profile(paths), scripted_engine_command("hello"))
application.start()
loop = QEventLoop()
application.session.answer_finished.connect(loop.quit)
ask(application, "Hello")
loop.exec()
body = next(body for body in application.window.findChildren(MessageBody) if body.toPlainText())
body.selectAll()
body.copy()
copied = QApplication.clipboard().text()
application.close()
assert copied and QApplication.clipboard().text() == copied
"""


def test_copied_text_does_not_crash_the_end(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COPIES_AND_ENDS, str(tmp_path / "profile")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
