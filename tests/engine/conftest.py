# SPDX-License-Identifier: Apache-2.0
"""One engine process with the tiny model for all tests of a module."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine.client import EngineClient, default_engine_command
from tests.helpers.conversing import SMALL


@pytest.fixture(scope="module")
def client(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path_factory.mktemp("logs"))
    client.load(tiny_model, SMALL)
    yield client
    client.stop()
