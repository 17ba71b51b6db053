# SPDX-License-Identifier: Apache-2.0
"""A real window on a disk that gets full while somebody talks in it.

`full_disk_window DISK KEY`: DISK is a small file system that nobody else uses, KEY 64 hexadecimal
digits. Prints one JSON object that says what worked, and how fast it was told what did not.
"""

import errno
import json
import os
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app import logs
from app.core.conversation import MessageNode, MessageState
from app.core.errors import DiskFull, HarmoniumError
from app.core.keys import Key
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.services.engine_jobs import TurnEnded
from app.services.hooks import Hooks
from app.store.ballast import ballast_of, keep_ballast
from app.store.conversations import ConversationStore
from app.store.settings import SettingsStore
from tests.helpers.camera import pump, wait_until
from tests.helpers.scripted_engine import scripted_engine_command
from tests.helpers.tiny_model.writer import write_tiny_llama

BALLAST_BYTES = 8 << 20
TALKS = 3
TURNS = 4
LONG_QUESTION = "And what else? " * 300
LONG_ANSWER = [{"stream": "answer", "texts": [("word " * 20 + "\n\n") * 100] * 400, "rate": 40}]
ANSWER = [{"stream": "answer", "texts": [f"hello{n} " for n in range(40)], "rate": 200}]


class Person:
    def __init__(self, application: Application, disk: Path) -> None:
        self._app = application
        self._disk = disk
        self.errors: list[tuple[float, HarmoniumError]] = []
        self.ended: list[TurnEnded] = []
        self.cut_off = ""
        session = application.session
        session.failed.connect(self._on_failed)
        application.conversations.failed.connect(self._on_failed)
        application.conversations.trash.failed.connect(self._on_failed)
        session.answer_finished.connect(self.ended.append)

    def _on_failed(self, error: HarmoniumError) -> None:
        self.errors.append((time.monotonic(), error))

    def talk(self) -> None:
        for _ in range(TALKS):
            self._app.session.open_new()
            for number in range(TURNS):
                assert self.ask(f"Question {number}?") is None

    def ask(self, question: str) -> tuple[float, HarmoniumError, str] | None:
        """When it failed: after how many seconds that was told, how, and what the field says."""
        composer = self._app.window.page.composer
        composer.set_text(question)
        wait_until(composer.send_button.isEnabled, 30)
        failed, ended = len(self.errors), len(self.ended)
        began = time.monotonic()
        composer.send_button.click()
        wait_until(lambda: len(self.errors) > failed or len(self.ended) > ended, 60)
        if len(self.errors) > failed:
            at, error = self.errors[-1]
            return at - began, error, composer.text
        error = self.ended[-1].error
        return None if error is None else (0.0, error, "")

    def ask_until_it_fails(self) -> tuple[float, HarmoniumError, str]:
        for _ in range(200):
            self._app.session.open_new()
            if failure := self.ask(LONG_QUESTION):
                return failure
        raise AssertionError("the disk never got full")

    def ask_while_the_disk_fills(self) -> tuple[dict[str, Any], Path]:
        """In the oldest conversation, from which somebody goes away and comes back."""
        session, ended = self._app.session, len(self.ended)
        self.cut_off = self._app.conversations.recent[-1].id
        session.open(self.cut_off)
        composer = self._app.window.page.composer
        composer.set_text("Tell me everything.")
        composer.send_button.click()
        wait_until(lambda: len(session.nodes[-1].message.text) > 100_000, 30)
        filler = self.fill()
        wait_until(lambda: len(self.ended) > ended, 60)
        shown = session.nodes[-1]
        session.open_new()
        session.open(self.cut_off)
        again = session.nodes[-1]
        report = {
            "cut_off": isinstance(self.ended[-1].error, DiskFull),
            "cut_off_state": shown.state.value,
            "still_shown": (again.id, again.state, again.message)
            == (shown.id, shown.state, shown.message)
            and len(shown.message.text) > 100_000,
        }
        self._shown = shown
        return report, filler

    def is_kept_as_shown(self) -> bool:
        """By a connection of its own."""
        database = self._app.database.file.open()
        try:
            nodes = ConversationStore(database).load(self.cut_off).nodes
        finally:
            database.close()
        kept = next(node for node in nodes if node.id == self._shown.id)
        return (kept.state, kept.message) == (self._shown.state, self._shown.message)

    def fill(self) -> Path:
        path = self._disk / "filler"
        with path.open("wb", buffering=0) as file:
            for size in (1 << 20, 1 << 12):
                while True:
                    try:
                        if file.write(bytes(size)) < size:
                            break
                    except OSError as exc:
                        if exc.errno != errno.ENOSPC:
                            raise
                        break
        assert shutil.disk_usage(self._disk).free == 0
        return path

    def acknowledged(self) -> dict[int, MessageNode]:
        nodes = [ended.node for ended in self.ended]
        return {
            node.id: node
            for node in nodes
            if node is not None and node.state is MessageState.COMPLETE
        }


def lost(profile: Profile, acknowledged: dict[int, MessageNode]) -> int:
    database = profile.database.open()
    store = ConversationStore(database)
    with database.reading() as cursor:
        assert cursor.execute("PRAGMA integrity_check").get == "ok"
    stored = {
        node.id: node for summary in store.summaries() for node in store.load(summary.id).nodes
    }
    database.close()
    return sum(
        id_ not in stored or stored[id_].message != node.message
        for id_, node in acknowledged.items()
    )


def is_read_and_searched(application: Application, conversation_id: str) -> tuple[int, int]:
    """How many messages are shown and how many hits are found."""
    application.session.open(conversation_id)
    wait_until(lambda: application.session.conversation_id == conversation_id)
    shown = len(application.session.nodes)
    application.conversations.search("hello7")
    wait_until(lambda: application.conversations.results is not None)
    found = len(application.conversations.results or ())
    application.conversations.search("")
    return shown, found


def live(application: Application, profile: Profile, disk: Path) -> dict[str, Any]:
    person, report = Person(application, disk), dict[str, Any]()
    person.talk()
    oldest = application.conversations.recent[-1].id
    report["ballast"] = keep_ballast(profile.database, BALLAST_BYTES, 0)
    cut_off, filler = person.ask_while_the_disk_fills()
    report |= cut_off
    after_s, error, field = person.ask_until_it_fails()
    report |= {
        "is_disk_full": isinstance(error, DiskFull),
        "told_s": round(after_s, 3),
        "said": error.message,
        "question_kept": field.strip() == LONG_QUESTION.strip(),
    }
    report["shown"], report["found"] = is_read_and_searched(application, oldest)
    report["lost"] = lost(profile, person.acknowledged())
    report["acknowledged"] = len(person.acknowledged())
    report["cleaned_up"] = clean_up(application, person)
    report["left"] = len(application.conversations.recent)
    path = ballast_of(profile.database)
    report["ballast_released"] = path is not None and not path.exists()
    application.session.open_new()
    report["asked_after_cleaning"] = person.ask("And now?") is None
    filler.unlink()
    report["asked_with_room"] = person.ask("With room?") is None
    report["rest_is_kept"] = person.is_kept_as_shown()
    report["ballast_again"] = keep_ballast(profile.database, BALLAST_BYTES, 0)
    return report


def clean_up(application: Application, person: Person) -> bool:
    """Whether all conversations can be deleted for good, but the one that was cut off."""
    recent = application.conversations.recent
    ids = [item.id for item in recent if item.id != person.cut_off]
    errors = len(person.errors)
    application.conversations.delete(ids)
    wait_until(lambda: not {item.id for item in application.conversations.recent} & set(ids), 20)
    application.conversations.trash.refresh()
    application.conversations.trash.empty()
    pump(0.3)
    wait_until(lambda: not application.conversations.trash.items, 20)
    application.tasks._pool.waitForDone(20_000)
    pump(0.3)
    return len(person.errors) == errors


def main() -> None:
    disk, key = Path(sys.argv[1]), Key(bytes.fromhex(sys.argv[2]))
    app = QApplication(["harmonium"])
    app.setQuitOnLastWindowClosed(False)
    paths = Paths.at(disk / "profile")
    paths.create()
    logs.configure(paths.logs)
    model = disk / "model.gguf"
    write_tiny_llama(model)
    profile = Profile(paths, key)
    database = profile.database.open()
    SettingsStore(database).remember_model(model)
    SettingsStore(database).set_last_model(model)
    database.close()
    script = {"generate": [*[ANSWER] * TALKS * TURNS, LONG_ANSWER, ANSWER], "aside": []}
    (disk / "script.json").write_text(json.dumps(script))
    engine = scripted_engine_command(disk / "script.json")
    application = build(profile, engine, is_offline=True)
    failures: list[object] = []
    with Hooks() as hooks:
        hooks.failed.connect(failures.append)
        application.start()
        pump(0.5)
        report = live(application, profile, disk)
        report["unhandled"] = len(failures)
        application.close()
    print(json.dumps(report), flush=True)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    # As the program ends: without taking Qt's objects apart one by one.
    os._exit(0)
