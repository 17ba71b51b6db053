# SPDX-License-Identifier: Apache-2.0
"""What a model has read it need not read again: not in the next process, not after a pause."""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.core.events import Usage
from app.core.placement import PlanWishes
from app.engine.client import default_engine_command
from app.harmony.tokens import vocabulary
from app.main import build
from app.paths import Paths
from app.profile import Profile
from app.services.engine import EngineState
from app.services.engine_jobs import PrefillEnd
from app.services.placement import Placement
from app.services.read_ahead import PAUSE_MS
from app.store.database import open_database
from app.store.settings import SettingsStore
from app.store.states import StateFolder
from tests.e2e.program import Run, run

QUESTION = "What is the capital of France?"
AGAIN = "Thanks! And of Italy?"
OTHER = "Tell me at length what there is to see in the capital of Italy. " * 6
OPTIONS = ("--json", "--temperature", "0", "--ctx", "4096", "--threads", "1", "--max-tokens", "200")


@pytest.fixture(scope="module")
def untouched(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile in which the model's bytes are known."""
    profile = tmp_path_factory.mktemp("untouched") / "profile"
    imported = run("models", "import", str(tiny_model), "--in-place", profile=profile)
    assert imported.code == 0, imported.stderr
    return profile


@pytest.fixture
def profile(untouched: Path, tmp_path: Path) -> Path:
    return shutil.copytree(untouched, tmp_path / "profile")


def states(profile: Path) -> list[str]:
    return StateFolder(Paths.at(profile).states).names()


def chat(profile: Path, model: Path, conversation: str, question: str) -> Run:
    done = run(
        "chat", "--conversation", conversation, "--model", str(model), *OPTIONS, question,
        profile=profile,
    )  # fmt: skip
    assert done.code == 0, done.stderr
    return done


def test_the_next_command_reads_the_answer_and_the_question_only(
    profile: Path, tiny_model: Path
) -> None:
    first = chat(profile, tiny_model, "new", QUESTION).objects[-1]
    assert len(states(profile)) == 1
    second = chat(profile, tiny_model, first["conversation_id"], AGAIN).objects[-1]
    said = len(vocabulary().encode(first["answer"]))
    asked = len(vocabulary().encode(AGAIN))
    read = second["usage"]["prompt_tokens"] - second["usage"]["cached_tokens"]
    # The marks around the answer and the question come on top.
    assert said + asked < read <= said + asked + 12
    assert second["usage"]["cached_tokens"] >= first["usage"]["prompt_tokens"]
    assert len(states(profile)) == 1


def test_a_deleted_conversation_leaves_nothing(profile: Path, tiny_model: Path) -> None:
    first = chat(profile, tiny_model, "new", QUESTION).objects[-1]
    other = chat(profile, tiny_model, "new", OTHER).objects[-1]
    assert len(states(profile)) == 2
    run("conversations", "delete", first["conversation_id"], profile=profile)
    assert len(states(profile)) == 1
    run("conversations", "delete", other["conversation_id"], profile=profile)
    assert states(profile) == []


def test_a_removed_document_leaves_nothing(profile: Path, tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text("The harbour was built in 1868.\n")
    asked = run(
        "chat", "--conversation", "new", "--model", str(tiny_model), *OPTIONS,
        "--file", str(tmp_path / "harbour.txt"), QUESTION,
        profile=profile,
    )  # fmt: skip
    assert asked.code == 0, asked.stderr
    assert len(states(profile)) == 1
    listed = run("documents", "list", "--json", profile=profile).objects
    removed = run("documents", "remove", listed[0]["id"], profile=profile)
    assert removed.code == 0, removed.stderr
    assert states(profile) == []


def test_ask_leaves_nothing(profile: Path, tiny_model: Path) -> None:
    done = run("ask", "--model", str(tiny_model), *OPTIONS, QUESTION, profile=profile)
    assert done.code == 0, done.stderr
    assert not Paths.at(profile).states.exists()


def test_a_file_that_was_never_hashed_is_trusted_until_it_is_touched(
    tmp_path: Path, tiny_model: Path
) -> None:
    model, profile = tmp_path / "model.gguf", tmp_path / "profile"
    shutil.copyfile(tiny_model, model)
    first = chat(profile, model, "new", QUESTION).objects[-1]
    assert len(states(profile)) == 1
    second = chat(profile, model, first["conversation_id"], AGAIN).objects[-1]
    assert second["usage"]["cached_tokens"] >= first["usage"]["prompt_tokens"]
    os.utime(model)
    third = chat(profile, model, first["conversation_id"], AGAIN).objects[-1]
    assert third["usage"]["cached_tokens"] == 0


class Window:
    """One that was opened on the profile, and what a person does in it."""

    def __init__(self, qtbot: QtBot, profile: Path, model: Path) -> None:
        self.qtbot = qtbot
        self.profile = profile
        with contextlib.closing(open_database(Paths.at(profile).database)) as database:
            SettingsStore(database).set_last_model(model)
        self.application = build(Profile(Paths.at(profile)), default_engine_command())
        settings = self.application.settings
        settings.set_placement(model, Placement(wishes=PlanWishes(threads=1, n_ctx=4096)))
        settings.temperature = 0.0
        settings.max_tokens = 200
        self.session = self.application.session
        self.engine = self.application.engine
        self.ends: list[PrefillEnd] = []
        self.engine.prefill_ended.connect(lambda ended: self.ends.append(ended.end))
        self.application.start()
        self.wait(lambda: self.engine.status.state is EngineState.READY)

    def wait(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so)

    def wait_until_read_ahead(self) -> None:
        before = len(self.ends)
        self.wait(lambda: PrefillEnd.DONE in self.ends[before:])

    def ask(self, question: str) -> Usage:
        with self.qtbot.waitSignal(self.session.answer_finished) as blocker:
            assert self.session.send(question)
        assert blocker.args is not None
        node = blocker.args[0].node
        assert node.state is MessageState.COMPLETE
        return node.usage


OpenWindow = Callable[[], Window]


@pytest.fixture
def open_window(qtbot: QtBot, profile: Path, tiny_model: Path) -> Iterator[OpenWindow]:
    opened: list[Window] = []

    def open_one() -> Window:
        opened.append(Window(qtbot, profile, tiny_model))
        return opened[-1]

    yield open_one
    for window in opened:
        window.application.close()


def test_after_a_pause_only_the_question_is_left(open_window: OpenWindow) -> None:
    window = open_window()
    window.ask(QUESTION)
    window.wait_until_read_ahead()
    usage = window.ask(AGAIN)
    # The end of the question and the beginning of the answer come on top.
    unread = len(vocabulary().encode(AGAIN)) + 3
    assert usage.prompt_tokens - usage.cached_tokens == unread


def test_what_was_written_before_a_pause_is_read_by_then(open_window: OpenWindow) -> None:
    window = open_window()
    window.session.keep_draft(OTHER)
    window.wait_until_read_ahead()
    window.qtbot.wait(PAUSE_MS)
    window.wait(lambda: window.engine.has_read_ahead)
    usage = window.ask(OTHER + "Briefly.")
    assert usage.prompt_tokens - usage.cached_tokens < 10


def test_a_window_that_is_closed_at_once_remembers(open_window: OpenWindow) -> None:
    window = open_window()
    window.application.settings.reads_ahead = False
    first = window.ask(OTHER)
    conversation = window.session.conversation_id
    assert conversation is not None
    window.application.close()
    assert len(states(window.profile)) == 1
    again = open_window()
    again.session.open(conversation)
    assert again.ask(AGAIN).cached_tokens >= first.prompt_tokens


def test_a_conversation_that_goes_to_the_trash_leaves_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    window.ask(OTHER)
    window.engine.unload()
    window.wait(lambda: window.engine.status.state is EngineState.STOPPED)
    assert len(states(window.profile)) == 1
    assert window.session.conversation_id is not None
    window.application.conversations.delete([window.session.conversation_id])
    window.wait(lambda: states(window.profile) == [])


def test_a_temporary_conversation_leaves_nothing(open_window: OpenWindow) -> None:
    window = open_window()
    window.session.open_new(is_temporary=True)
    window.ask(OTHER)
    window.wait_until_read_ahead()
    window.engine.unload()
    window.wait(lambda: window.engine.status.state is EngineState.STOPPED)
    assert states(window.profile) == []
