# SPDX-License-Identifier: Apache-2.0
"""Reading everything beside a conversation that a real engine holds in its memory."""

from pathlib import Path

import pytest

from app.assistant.whole_reading import WholeReading, read_everything
from app.core.messages import user_message
from app.core.params import LoadParams, Prompt
from app.engine.client import EngineClient
from tests.helpers.document_shelf import shelf_of

DATE = "2026-01-01"
TEXT = "\n".join(f"This is line number {number} of many more lines." for number in range(150))


def read(engine: EngineClient, folder: Path) -> WholeReading:
    with shelf_of(folder, {"lines.txt": TEXT}) as shelf:
        reading = read_everything(engine, shelf, "List the lines.", date=DATE)
        while True:
            try:
                next(reading)
            except StopIteration as end:
                return end.value


@pytest.mark.parametrize(("words", "is_kept"), [(100, True), (1600, False)])
def test_the_conversation_stays_in_memory_as_long_as_there_is_room(
    tiny_model: Path, engine_client: EngineClient, tmp_path: Path, words: int, is_kept: bool
) -> None:
    _ = engine_client.load(tiny_model, LoadParams(n_ctx=2048, threads=1))
    conversation = Prompt((user_message("word " * words),), DATE)
    before = engine_client.prefill(conversation)
    reading = read(engine_client, tmp_path)
    assert reading.is_complete
    assert reading.parts > 1
    assert len(reading.notes) >= 1
    after = engine_client.prefill(conversation)
    assert after.tokens == before.tokens
    assert (after.cached == before.tokens) is is_kept
