# SPDX-License-Identifier: Apache-2.0
"""A session on a profile of its own, with an engine behind the real protocol, and no window."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.core.conversation import Conversation, MessageNode
from app.core.errors import HarmoniumError
from app.core.messages import AttachmentPart
from app.documents.reading import reader_command
from app.engine.client import EngineClient
from app.engine.protocol import (
    Count,
    ForgetStates,
    Generate,
    Load,
    Order,
    Prefill,
    Reply,
    Request,
    decode,
)
from app.paths import Paths
from app.services.chat_session import ChatSession
from app.services.document_vectors import DocumentVectors
from app.services.documents import Documents
from app.services.downloads import Downloads
from app.services.engine import Engine
from app.services.hardware import HardwareInfo
from app.services.models import Models
from app.services.placement import Placement, PlanWishes
from app.services.placements import Placements
from app.services.settings import Settings
from app.services.states import States
from app.services.tasks import Tasks
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.settings import SettingsStore
from app.store.states import open_states
from tests.helpers.first_run import offer
from tests.helpers.hub_server import HubServer
from tests.helpers.scripted_engine import scripted_engine_command
from tests.helpers.tiny_model.writer import write_tiny_llama

OpenTalk = Callable[..., "Talk"]

SLOW = 20_000
"""Bytes per second: the tiny model takes 10 s."""


class Talk:
    """What a window does with its session, and what it hears of it."""

    def __init__(
        self,
        qtbot: QtBot,
        paths: Paths,
        command: Sequence[str],
        model: Path,
        vectors: DocumentVectors | None = None,
    ) -> None:
        self.paths = paths
        self.model = model
        self._qtbot = qtbot
        self._owner = QObject()
        self.database = open_database(paths.database)
        self.store = ConversationStore(self.database)
        choices = SettingsStore(self.database)
        choices.set_last_model(model)
        choices.remember_model(model)
        self.settings = Settings(choices, paths.root / "window.ini")
        self.tasks = Tasks(self._owner)
        self.models = Models(self.database, paths.models, self.tasks, self._owner)
        client = EngineClient(command, paths.logs, open_states=open_states)
        self.states = States(
            client, paths.states, self.database.file, self.settings, self.tasks, self._owner
        )
        self.vectors = vectors
        self.engine = Engine(
            client,
            self.database.file,
            lambda: self.models.library,
            self.settings,
            self._owner,
            vectors=vectors,
        )
        self.hardware = HardwareInfo(self.engine, self._owner)
        self.placements = Placements(
            self.settings, self.engine, self.hardware, self.tasks, self.database.file, self._owner
        )
        self.downloads = Downloads(
            self.settings,
            self.models,
            self.hardware,
            self.placements,
            self.tasks,
            paths.root,
            parent=self._owner,
        )
        self.documents = Documents(
            self.database.file,
            self.engine,
            self.settings,
            reader_command(),
            paths.logs,
            vectors,
            self._owner,
        )
        self.session = ChatSession(
            self.store,
            self.engine,
            self.models,
            self.downloads,
            self.settings,
            self.documents,
            self._owner,
        )
        self.session.temporary_left.connect(self.states.on_temporary_left)
        self.documents.gone.connect(self.states.forget)
        self.errors: list[HarmoniumError] = []
        self.changed: list[MessageNode] = []
        self.session.failed.connect(self.errors.append)
        self.session.node_changed.connect(self.changed.append)
        self.models.chosen.connect(self.engine.load)
        self.models.choose(model)

    def wish(self, **wishes: Any) -> None:
        """How the models are placed that are chosen then."""
        for path in (self.model, *(entry.path for entry in self.models.entries)):
            self.settings.set_placement(path, Placement(wishes=PlanWishes(**wishes)))

    def ask(self, text: str, attachments: Sequence[AttachmentPart] = ()) -> MessageNode:
        """The answer, complete or not."""
        return self.ended(lambda: self.session.send(text, attachments))

    def ended(self, begin: Callable[[], Any]) -> MessageNode:
        with self._qtbot.waitSignal(self.session.answer_finished) as blocker:
            assert begin() is not False
        assert blocker.args is not None
        node = blocker.args[0].node
        assert isinstance(node, MessageNode)
        return node

    def wait(self, is_so: Callable[[], bool], timeout: int = 60_000) -> None:
        self._qtbot.waitUntil(is_so, timeout=timeout)

    def stays(self, is_so: Callable[[], bool], for_ms: int = 700) -> None:
        self._qtbot.wait(for_ms)
        assert is_so()

    @property
    def texts(self) -> list[str]:
        return [node.message.text for node in self.session.nodes]

    @property
    def stored(self) -> list[Conversation]:
        """What is on the disk now, newest first."""
        return [self.store.load(summary.id) for summary in self.store.summaries()]

    def close(self) -> None:
        """As the program does at its end."""
        self.session.request_stop_of_all()
        self.downloads.close()
        self.models.close()
        if self.vectors is not None:
            self.vectors.close()
        self.documents.close()
        self.engine.close()
        self.session.finish_open_rows()
        self.tasks.close()
        self.database.close()


@pytest.fixture
def echo(tmp_path: Path) -> Path:
    return tmp_path / "echo"


@pytest.fixture
def models(tmp_path: Path) -> tuple[Path, Path]:
    """The scripted engine looks at their names only, the program into the files."""
    found = (tmp_path / "first.gguf", tmp_path / "second.gguf")
    for path in found:
        write_tiny_llama(path)
    return found


@pytest.fixture
def open_talk(
    qtbot: QtBot, paths: Paths, echo: Path, models: tuple[Path, Path]
) -> Iterator[OpenTalk]:
    """`open_talk(*generate, **script)`: each of `generate` is what one answer is made of."""
    talks: list[Talk] = []

    def open_one(
        *generate: list[dict[str, Any]],
        command: Sequence[str] = (),
        model: Path | None = None,
        vectors: DocumentVectors | None = None,
        **script: Any,
    ) -> Talk:
        script = {"generate": generate or [[]], "echo": str(echo), "aside": [], **script}
        command = command or scripted_engine_command(script)
        talks.append(Talk(qtbot, paths, command, model or models[0], vectors))
        return talks[-1]

    yield open_one
    for talk in talks:
        talk.close()
        assert talk.engine.has_ended


@pytest.fixture
def hub(tmp_path: Path, tiny_llama: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """It has a tiny model where the catalogue has gpt-oss-20b."""
    with HubServer() as server:
        offer(server, tiny_llama, tmp_path / "catalogue.json")
        monkeypatch.setenv("HARMONIUM_CATALOGUE", str(tmp_path / "catalogue.json"))
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server


@pytest.fixture
def open_at_hub(open_talk: OpenTalk, starter: Path, hub: HubServer) -> OpenTalk:
    """The starter is chosen, and gpt-oss-20b can be fetched, at SLOW unless the test lifts it."""
    del hub

    def open_one(*generate: list[dict[str, Any]], **script: Any) -> Talk:
        talk = open_talk(*(generate or [say("Here.")]), model=starter, **script)
        talk.models.refresh()
        talk.wait(lambda: talk.models.is_starter)
        talk.settings.download_limit = SLOW
        talk.downloads.start()
        return talk

    return open_one


def told(echo: Path) -> list[Request | Order | Reply]:
    """All that the engine was asked and told."""
    return [decode(line) for line in echo.read_bytes().splitlines()] if echo.exists() else []


def requests(echo: Path) -> list[Request]:
    """What the engine was asked."""
    return [item for item in told(echo) if isinstance(item, Request)]


def forgotten(echo: Path) -> list[ForgetStates]:
    return [item for item in told(echo) if isinstance(item, ForgetStates)]


def prefills(echo: Path) -> list[Prefill]:
    return [item for item in requests(echo) if isinstance(item, Prefill)]


def generates(echo: Path) -> list[Generate]:
    """Titles left out."""
    asked = [item for item in requests(echo) if isinstance(item, Generate)]
    return [item for item in asked if not item.params.aside]


def titles(echo: Path) -> list[Generate]:
    asked = [item for item in requests(echo) if isinstance(item, Generate)]
    return [item for item in asked if item.params.aside]


def loads(echo: Path) -> list[Load]:
    return [item for item in requests(echo) if isinstance(item, Load)]


def counts(echo: Path) -> list[Count]:
    return [item for item in requests(echo) if isinstance(item, Count)]


def say(text: str) -> list[dict[str, Any]]:
    return [{"delta": "answer", "text": text}]
