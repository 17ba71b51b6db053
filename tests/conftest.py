# SPDX-License-Identifier: Apache-2.0
"""Fixtures that every suite shares: real models, a real engine process, a profile of its own."""

import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Before anything imports Qt: no test needs a display.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nor may any touch the password store of whoever runs it.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

from app import logs
from app.engine.client import EngineClient, default_engine_command
from app.hub.library import starter_model
from app.paths import Paths
from tests.helpers.tiny_model.writer import (
    copying_model_path,
    tiny_model_path,
    write_tiny_llama,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.helpers.patient_qtbot import PatientQtBot

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # Whoever starts the tests in the background has Ctrl+C ignored, and so would the programs that
    # the tests interrupt.
    signal.signal(signal.SIGINT, signal.default_int_handler)

CACHE = Path(__file__).parent / ".cache"

_FULL_AFTER = 20
"""Collections of what is young. A full one takes a fifth of a second; without one for long, the
windows of a hundred tests are still there."""

# As in the program: what Qt made is destroyed by the thread that made it, and Python collects in
# any. Here it is done between tests.
gc.disable()


def pytest_runtest_logfinish() -> None:
    young, _, collected = gc.get_count()
    if collected > _FULL_AFTER:
        gc.collect()
    elif young > gc.get_threshold()[0]:
        gc.collect(1)


@pytest.fixture(scope="session")
def tiny_model() -> Path:
    """A tiny gpt-oss that knows `tests.helpers.tiny_model.corpus` by heart (temperature 0)."""
    return tiny_model_path(CACHE)


@pytest.fixture(scope="session")
def whole_tiny_model() -> Path:
    """The same with the whole vocabulary of gpt-oss, of which llama.cpp can make tokens too."""
    return tiny_model_path(CACHE, is_whole=True)


@pytest.fixture(scope="session")
def copying_model() -> Path:
    """A tiny gpt-oss that quotes a text that it has never seen, as
    `tests.helpers.tiny_model.copying` says (temperature 0)."""
    return copying_model_path(CACHE)


@pytest.fixture(scope="session")
def tiny_llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A very small random model with a chat template of its own."""
    path = tmp_path_factory.mktemp("models") / "tiny-llama.gguf"
    write_tiny_llama(path)
    return path


@pytest.fixture(scope="session")
def starter() -> Path:
    return starter_model()


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "PatientQtBot":
    """In place of pytest-qt's own. It is imported by the tests that have a window."""
    from tests.helpers.patient_qtbot import PatientQtBot

    return PatientQtBot(request)


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[Paths]:
    paths = Paths.at(tmp_path / "profile")
    paths.create()
    logs.configure(paths.logs)
    yield paths
    logs.configure(None)


@pytest.fixture
def engine_client(tmp_path: Path) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path / "logs")
    yield client
    client.stop()
