# SPDX-License-Identifier: Apache-2.0
"""An engine that plays a script, with the requests it received."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.params import LoadParams
from app.engine.client import EngineClient
from app.engine.protocol import Generate, decode
from tests.helpers.scripted_engine import scripted_engine_command

MakeEngine = Callable[..., "PlayedEngine"]


class PlayedEngine(EngineClient):
    """A client of the scripted engine that can tell what it was asked."""

    def __init__(self, script: dict[str, Any], echo: Path) -> None:
        super().__init__(scripted_engine_command({"echo": str(echo), **script}))
        self._echo = echo
        self.load(Path("model.gguf"), LoadParams())

    @property
    def asked(self) -> list[Generate]:
        requests = [decode(line) for line in self._echo.read_bytes().splitlines()]
        return [request for request in requests if isinstance(request, Generate)]


@pytest.fixture
def make_engine(tmp_path: Path) -> Iterator[MakeEngine]:
    engines: list[PlayedEngine] = []

    def make(*generate: list[dict[str, Any]], **script: Any) -> PlayedEngine:
        script["generate"] = generate
        engines.append(PlayedEngine(script, tmp_path / f"echo{len(engines)}"))
        return engines[-1]

    yield make
    for engine in engines:
        engine.stop()
