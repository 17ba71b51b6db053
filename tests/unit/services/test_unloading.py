# SPDX-License-Identifier: Apache-2.0
"""A loaded model gives its memory back: on request, after a pause, and when others need it."""

import time
from pathlib import Path

import psutil
import pytest

from app.core.hardware import Memory
from app.engine.client import default_engine_command
from app.services.engine import EngineState, UnloadReason
from app.services.memory_watch import MemoryWatch
from tests.unit.services.conftest import OpenTalk, Talk, loads, say, titles

LONG = {"stream": "answer", "texts": ["word "] * 400, "rate": 100}
PLENTY = Memory(16 << 30, 8 << 30)
LITTLE = Memory(16 << 30, 100 << 20)


def ready(talk: Talk) -> None:
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)


def stopped(talk: Talk) -> None:
    talk.wait(lambda: talk.engine.status.state is EngineState.STOPPED)


def test_on_request_the_process_ends_and_the_next_question_loads_again(
    open_talk: OpenTalk, echo: Path
) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.ask("First")
    talk.engine.unload()
    stopped(talk)
    assert talk.engine.words() == "Model unloaded"
    assert not talk.engine.can_unload
    assert len(loads(echo)) == 1
    assert talk.ask("Second").message.text
    assert len(loads(echo)) == 2


def test_a_graphics_card_is_tested_once(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(aside=say("391"), card=24)
    ready(talk)
    talk.engine.unload()
    stopped(talk)
    talk.engine.load(talk.model)
    ready(talk)
    assert len(loads(echo)) == 2
    assert len(titles(echo)) == 1  # the test: a question aside


def test_all_of_the_memory_comes_back(open_talk: OpenTalk, tiny_model: Path) -> None:
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.wish(threads=1, n_ctx=512)
    ready(talk)
    before = [child.pid for child in psutil.Process().children(recursive=True)]
    assert before
    talk.engine.unload()
    stopped(talk)
    assert not [pid for pid in before if psutil.pid_exists(pid)]


def test_a_look_at_the_hardware_leaves_no_engine_behind(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.hardware.refresh()
    talk.wait(lambda: talk.hardware.room is not None)
    assert talk.engine.status.state is EngineState.READY
    assert psutil.Process().children()
    talk.engine.unload()
    stopped(talk)
    talk.hardware.refresh()
    assert talk.hardware.is_reading
    talk.wait(lambda: not talk.hardware.is_reading)
    assert not psutil.Process().children()


def test_nothing_is_unloaded_while_it_answers(open_talk: OpenTalk) -> None:
    talk = open_talk([LONG])
    assert talk.session.send("Write")
    talk.wait(lambda: talk.engine.status.state is EngineState.GENERATING)
    assert not talk.engine.can_unload
    talk.engine.unload()
    talk.stays(lambda: talk.engine.status.state is EngineState.GENERATING, 300)
    talk.ended(talk.session.stop)


def test_a_model_that_is_loading_can_be_given_up(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), load=[{"wait": 20}])
    talk.wait(lambda: len(loads(echo)) == 1)
    began = time.monotonic()
    talk.engine.unload()
    stopped(talk)
    assert time.monotonic() - began < 15
    talk.stays(lambda: len(loads(echo)) == 1, 300)


def test_after_a_pause_the_model_goes(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    watch = MemoryWatch(
        talk.engine, talk.settings, interval_ms=50, minute_s=0.02, memory=lambda: PLENTY
    )
    talk.ask("First")
    talk.settings.unload_after_min = 30
    stopped(talk)
    assert talk.engine.words() == "Model unloaded after a pause"
    # Whoever begins to write is about to ask.
    talk.settings.unload_after_min = None
    talk.session.keep_draft("Sec")
    ready(talk)
    assert len(loads(echo)) == 2
    talk.stays(lambda: talk.engine.status.state is EngineState.READY, 1000)
    watch.close()


def test_writing_keeps_the_model(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.settings.unload_after_min = 1
    ready(talk)
    watch = MemoryWatch(
        talk.engine, talk.settings, interval_ms=20, minute_s=0.5, memory=lambda: PLENTY
    )
    talk.engine.status_changed.emit(talk.engine.status)
    for letter in range(12):
        talk.session.keep_draft("x" * (letter + 1))
        talk.stays(lambda: talk.engine.status.state is EngineState.READY, 100)
    stopped(talk)
    watch.close()


@pytest.mark.parametrize("may_unload", [True, False])
def test_when_others_need_the_memory_the_model_goes(open_talk: OpenTalk, may_unload: bool) -> None:
    talk = open_talk(say("One"), say("Two"))
    talk.settings.unloads_when_memory_is_low = may_unload
    notices: list[str] = []
    talk.engine.noticed.connect(notices.append)
    now = [PLENTY]
    watch = MemoryWatch(
        talk.engine, talk.settings, interval_ms=20, calm_s=0.2, memory=lambda: now[0]
    )
    ready(talk)
    talk.stays(lambda: talk.engine.status.state is EngineState.READY, 400)
    now[0] = LITTLE
    if may_unload:
        stopped(talk)
        assert "Other programs need the memory" in notices[0]
        # It comes back for a question, and not before.
        talk.session.keep_draft("Sec")
        talk.stays(lambda: talk.engine.status.state is EngineState.STOPPED, 300)
        assert talk.ask("Second").message.text == "One"
    else:
        talk.stays(lambda: talk.engine.status.state is EngineState.READY)
    watch.close()


def test_a_model_that_fits_only_just_stays(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    watch = MemoryWatch(
        talk.engine, talk.settings, interval_ms=20, calm_s=0.1, memory=lambda: LITTLE
    )
    ready(talk)
    talk.stays(lambda: talk.engine.status.state is EngineState.READY)
    watch.close()


def test_a_file_that_is_about_to_go_is_let_loose(
    open_talk: OpenTalk, models: tuple[Path, Path]
) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.engine.release(models[1])
    talk.stays(lambda: talk.engine.status.state is EngineState.READY, 200)
    talk.engine.release(models[0])
    stopped(talk)


def test_a_reason_is_forgotten_with_the_next_model(
    open_talk: OpenTalk, models: tuple[Path, Path]
) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.engine.unload(UnloadReason.IDLE)
    stopped(talk)
    talk.models.choose(models[1])
    ready(talk)
    assert talk.engine.status.path == models[1]
