# SPDX-License-Identifier: Apache-2.0
"""Somebody who writes marked words everywhere into a real window with a real engine.

`marked_window PROFILE KEY MODEL OUTSIDE END`: KEY is 64 hexadecimal digits, or `-` for a profile
that is not encrypted; OUTSIDE is a folder of theirs; END is `quit`, `wait` (to be killed, after
`ready` was printed) or `crash`.
"""

import ctypes
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from app import logs
from app.core.errors import HarmoniumError, InputError
from app.core.keys import Key
from app.engine.client import engine_command
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.reports import CrashWatch, keep_no_core
from app.services.engine_jobs import EngineState
from app.services.failures import Failures, program_facts
from app.services.hooks import Hooks
from app.services.private_settings import keep_no_shared_settings
from app.services.transfer import Target
from app.store.settings import SettingsStore
from app.store.snapshots import Snapshots
from app.ui.transfer.pdf_export import PdfExport
from tests.helpers.camera import pump, wait_until
from tests.helpers.pdf_builder import paragraph, pdf

MARKERS = {
    place: f"Zqvx{place}kw"
    for place in (
        "question", "title", "document", "file", "folder", "instructions", "default",
        "draft", "newdraft", "prompt", "promptname", "temporary", "exception", "directory",
        "group", "search", "page", "subject", "edited",
    )
}  # fmt: skip
"""Each is one word, whose place can be told wherever it is found."""

UNKEPT = frozenset({"temporary", "exception", "directory", "search"})
"""What is kept nowhere, encrypted or not."""


class Faulty(QObject):
    poked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.poked.connect(self.fail)

    def fail(self) -> None:
        raise InputError(f"“{MARKERS['exception']}” is not a number", MARKERS["exception"])


def main(profile_folder: str, key: str, model: str, outside: str, end: str) -> int:
    keep_no_core()
    app = QApplication(["harmonium"])
    app.setQuitOnLastWindowClosed(False)
    keep_no_shared_settings()
    paths = Paths.at(Path(profile_folder))
    paths.create()
    logs.configure(paths.logs)
    profile = Profile(paths, None if key == "-" else Key(bytes.fromhex(key)))
    database = profile.database.open()
    SettingsStore(database).set_last_model(Path(model))
    SettingsStore(database).remember_model(Path(model))
    database.close()
    watch = CrashWatch(paths.reports)
    watch.begin()
    application = build(profile, engine_command(), is_offline=True)
    hooks = Hooks()
    failures = Failures(
        lambda: program_facts(
            application.models, application.engine, application.settings, is_encrypted=key != "-"
        ),
        paths.logs,
        parent=application,
    )
    hooks.failed.connect(failures.add)
    with hooks:
        application.start()
        write_everywhere(application, Path(outside))
        fail_everywhere(application)
        Path.home().joinpath("report.txt").write_text(failures.report(), "utf-8")
        keep_drafts(application)
        made, _ = Snapshots(paths.snapshots, profile.database).make()
        assert made is not None
        print("ready", flush=True)
        if end == "wait":
            time.sleep(600)
        if end == "crash":
            ctypes.string_at(0)
        application.close()
    # What was copied belongs to whoever copied it, and goes with the program.
    QGuiApplication.clipboard().clear()
    watch.end()
    return 0


def write_everywhere(application: Application, outside: Path) -> None:
    wait_until(lambda: application.engine.status.state is EngineState.READY, 60)
    services = application.window._services
    application.settings.default_instructions = f"Say {MARKERS['default']}."
    assert services.prompts.save(MARKERS["promptname"], f"Do {MARKERS['prompt']}.") is not None
    application.session.open_new()
    application.session.set_instructions(f"Be {MARKERS['instructions']}.")
    folder = outside / MARKERS["folder"]
    folder.mkdir()
    file = folder / f"{MARKERS['file']}.txt"
    file.write_text(f"The {MARKERS['document']} lies in the drawer.\n" * 40, "utf-8")
    scanned = folder / "Report.pdf"
    scanned.write_bytes(pdf([paragraph([f"A page about the {MARKERS['page']} and its cost."])]))
    letter = folder / "Letter.eml"
    letter.write_text(f"Subject: On the {MARKERS['subject']}\n\nYours, as ever.\n", "utf-8")
    page = application.window.page
    page.take_files([file, scanned, letter])
    wait_until(lambda: [item.is_readable for item in page.documents.own()] == [True] * 3, 60)
    wait_until(lambda: vectors_of(application) >= 3, 60)
    ask(application, f"What is {MARKERS['question']}, and where is the {MARKERS['document']}?")
    ask(application, f"And what is {MARKERS['question']}, once more?")
    edit(application, f"Rather {MARKERS['edited']}?")
    first = application.session.conversation_id
    assert first is not None
    application.conversations.rename(first, f"On {MARKERS['title']}")
    group = application.conversations.create_folder(MARKERS["group"])
    assert group is not None
    application.conversations.move([first], group.id)
    application.conversations.search(MARKERS["search"])
    pump(0.5)
    application.conversations.search("")
    # Nothing of this one may be kept, whatever the profile.
    application.session.open_new(is_temporary=True)
    ask(application, f"What is {MARKERS['temporary']}?")
    application.session.open(first)
    look_and_export(application, first, outside)
    choose_folder(outside / MARKERS["directory"])


def vectors_of(application: Application) -> int:
    with application.database.reading() as cursor:
        return cursor.execute("SELECT count(*) FROM passage_vector").get


def look_and_export(application: Application, conversation: str, outside: Path) -> None:
    """A document beside the conversation, with pictures of its pages, and both ways out."""
    window, transfer = application.window, application.transfer
    for document in window.page.documents.own():
        window.show_document(document.id)
        pump(0.5)
    exported: list[object] = []
    transfer.exported.connect(lambda path, _: exported.append(path))
    transfer.export([conversation], Target(outside / "talk.md"), "md")
    PdfExport(transfer, [conversation], Target(outside / "talk.pdf"), True).start()
    wait_until(lambda: len(exported) == 2, 30)


def ask(application: Application, question: str) -> None:
    ended: list[object] = []
    application.session.answer_finished.connect(ended.append)
    composer = application.window.page.composer
    composer.set_text(question)
    wait_until(composer.send_button.isEnabled, 30)
    composer.send_button.click()
    wait_until(lambda: bool(ended), 100)
    application.session.answer_finished.disconnect(ended.append)


def edit(application: Application, question: str) -> None:
    """The last one, which gets another answer."""
    session = application.session
    ended: list[object] = []
    session.answer_finished.connect(ended.append)
    session.edit(session.nodes[-2].id, question)
    wait_until(lambda: bool(ended), 100)
    session.answer_finished.disconnect(ended.append)


def choose_folder(folder: Path) -> None:
    """In Qt's own dialog, which remembers it for all programs that are made with Qt."""
    folder.mkdir()
    dialog = QFileDialog(None, "")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setDirectory(str(folder))
    dialog.show()
    pump(0.2)
    dialog.accept()
    dialog.deleteLater()
    pump(0.1)


def fail_everywhere(application: Application) -> None:
    """In a slot, in a job of the pool, and where something is raised of something else."""
    faulty = Faulty()
    faulty.poked.emit()
    done: list[HarmoniumError] = []

    def fail() -> None:
        try:
            raise OSError(2, "no such file", MARKERS["exception"])
        except OSError as exc:
            raise ValueError(MARKERS["exception"]) from exc

    application.tasks.run(fail, lambda _: None, done.append)
    wait_until(lambda: bool(done))
    QTimer.singleShot(0, application, _raise_in_timer)
    pump(0.1)


def _raise_in_timer() -> None:
    raise KeyError(MARKERS["exception"])


def keep_drafts(application: Application) -> None:
    field = application.window.page.composer.input
    field.insertPlainText(f"A draft about {MARKERS['draft']}")
    pump(1.0)
    application.session.open_new()
    field.insertPlainText(f"Another about {MARKERS['newdraft']}")
    pump(1.0)


if __name__ == "__main__":
    status = main(*sys.argv[1:])
    # As the program ends: without taking Qt's objects apart one by one.
    sys.stdout.flush()
    os._exit(status)
