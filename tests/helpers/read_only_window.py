# SPDX-License-Identifier: Apache-2.0
"""A real window on a profile that can only be read: `read_only_window PROFILE KEY`, with KEY as 64
hexadecimal digits, or `-`. Prints one JSON object that says what somebody saw."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app import logs
from app.core.errors import HarmoniumError
from app.core.keys import Key
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.reports import CrashWatch
from app.services.hooks import Hooks
from app.services.window_guard import WindowGuard
from tests.helpers.camera import pump, wait_until
from tests.helpers.scripted_engine import scripted_engine_command

QUESTION = "May I ask something?"


def look(application: Application) -> dict[str, Any]:
    wait_until(lambda: bool(application.conversations.recent))
    pump(1.0)
    notices = application.window.page.notices
    report: dict[str, Any] = {"notice": notices.text, "is_error": notices.is_error}
    application.session.open(application.conversations.recent[0].id)
    report["shown"] = [node.message.text for node in application.session.nodes]
    application.conversations.search("drawer")
    wait_until(lambda: application.conversations.results is not None)
    report["found"] = len(application.conversations.results or ())
    application.conversations.search("")
    errors: list[HarmoniumError] = []
    application.session.failed.connect(errors.append)
    application.conversations.failed.connect(errors.append)
    composer = application.window.page.composer
    composer.set_text(QUESTION)
    composer.send_button.click()
    pump(1.0)
    report["refused"] = [error.message for error in errors]
    report["question_kept"] = composer.text == QUESTION
    application.conversations.delete([application.conversations.recent[0].id])
    pump(0.5)
    report["left"] = len(application.conversations.recent)
    # What waits some seconds after the start has its turn, too.
    pump(2.0)
    return report


def main(folder: str, key: str) -> None:
    app = QApplication(["harmonium"])
    app.setQuitOnLastWindowClosed(False)
    paths = Paths.at(Path(folder))
    guard, watch = WindowGuard(paths.root, paths.lock), CrashWatch(paths.reports)
    paths.create()
    logs.configure(paths.logs)
    assert guard.acquire()
    watch.begin()
    profile = Profile(paths, None if key == "-" else Key(bytes.fromhex(key)))
    failures: list[object] = []
    with Hooks() as hooks:
        hooks.failed.connect(failures.append)
        application = build(profile, scripted_engine_command("hello"), is_offline=True)
        application.start()
        report = look(application)
        application.close()
        report["unhandled"] = len(failures)
    watch.end()
    guard.release()
    print(json.dumps(report), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
    sys.stdout.flush()
    # As the program ends: without taking Qt's objects apart one by one.
    os._exit(0)
