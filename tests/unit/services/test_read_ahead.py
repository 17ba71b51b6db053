# SPDX-License-Identifier: Apache-2.0
"""What the model reads before anything is asked, and when it leaves that alone."""

import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from app.core.messages import Role
from app.core.params import Effort, StateKey
from app.services.battery import is_on_battery
from app.services.engine import EngineState
from tests.unit.services.conftest import OpenTalk, Talk, generates, loads, prefills, say, titles

HANGING = [{"wait": 30}]


def ready(talk: Talk) -> None:
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)


def read(echo: Path) -> list[list[str]]:
    """The texts of each prompt that was read ahead."""
    return [[message.text for message in one.prompt.messages] for one in prefills(echo)]


def rested(talk: Talk, echo: Path) -> None:
    """All that was to be read ahead is read."""
    talk.wait(lambda: bool(prefills(echo)) and talk.engine.has_read_ahead)


def battery(monkeypatch: pytest.MonkeyPatch, is_plugged: bool | None) -> None:
    monkeypatch.setattr(
        psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=is_plugged)
    )


@pytest.fixture(autouse=True)
def at_the_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the tests run on a laptop."""
    battery(monkeypatch, True)


def test_an_answered_conversation_is_read_up_to_the_next_question(
    open_talk: OpenTalk, echo: Path
) -> None:
    talk = open_talk([{"delta": "reasoning", "text": "Hm."}, *say("One")])
    talk.ask("First")
    talk.wait(lambda: read(echo)[-1:] == [["First", "One", ""]])
    last = prefills(echo)[-1]
    assert last.is_open
    assert last.prompt.messages[-1].role is Role.USER
    assert talk.session.conversation_id is not None
    assert last.state == StateKey(talk.session.conversation_id, is_kept=True)
    assert generates(echo)[0].state == last.state


def test_a_conversation_is_read_when_it_is_opened(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    first = talk.session.conversation_id
    assert first is not None
    talk.session.open_new()
    talk.wait(lambda: read(echo)[-1:] == [[""]])
    assert prefills(echo)[-1].state == StateKey()
    talk.session.open(first)
    talk.wait(lambda: read(echo)[-1:] == [["First", "One", ""]])
    assert prefills(echo)[-1].state.name == first


def test_a_question_is_read_while_its_writer_pauses(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    for written in ("W", "Wh", "Whe", "When was"):
        talk.session.keep_draft(written)
        talk.stays(lambda: True, 50)
    talk.wait(lambda: read(echo)[-1:] == [["When was"]])
    assert ["Wh"] not in read(echo)
    assert ["Whe"] not in read(echo)


def test_nothing_is_read_twice(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.session.keep_draft("When")
    talk.wait(lambda: read(echo)[-1:] == [["When"]])
    rested(talk, echo)
    many = len(prefills(echo))
    talk.session.keep_draft("When was")
    talk.session.keep_draft("When")
    talk.session.set_effort(talk.session.effort)
    talk.stays(lambda: len(prefills(echo)) == many, 1500)


def test_another_effort_is_another_beginning(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.session.set_effort(Effort.HIGH)
    talk.wait(lambda: bool(prefills(echo)) and prefills(echo)[-1].prompt.effort is Effort.HIGH)


def test_words_that_are_added_do_not_stop_it(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), prefill=HANGING)
    ready(talk)
    talk.wait(lambda: read(echo) == [[""]])
    talk.wait(lambda: talk.session.context_fit is None)
    talk.session.keep_draft("When")
    # The measuring of the first draft may interrupt it: nothing was known of the context before.
    talk.wait(lambda: talk.session.context_fit is not None)
    talk.wait(lambda: read(echo)[-1] == ["When"])
    many = len(prefills(echo))
    talk.session.keep_draft("When was it built")
    talk.stays(lambda: len(prefills(echo)) == many, 1500)


def test_it_gives_way_to_another_conversation(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), say("Two"), prefill=HANGING)
    talk.ask("First")
    talk.wait(lambda: read(echo)[-1:] == [["First", "One", ""]])
    began = time.monotonic()
    talk.session.open_new()
    talk.wait(lambda: read(echo)[-1] == [""])
    assert time.monotonic() - began < 20


def test_it_gives_way_to_whoever_looks_at_the_hardware_and_goes_on(
    open_talk: OpenTalk, echo: Path
) -> None:
    talk = open_talk(say("One"), prefill=HANGING)
    ready(talk)
    talk.wait(lambda: len(prefills(echo)) == 1)
    talk.hardware.refresh()
    talk.wait(lambda: talk.hardware.room is not None)
    talk.wait(lambda: len(prefills(echo)) == 2)
    assert read(echo)[0] == read(echo)[1]


def test_a_title_comes_first(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), aside=say("A title"), prefill=HANGING)
    talk.ask("First")
    talk.wait(lambda: read(echo)[-1:] == [["First", "One", ""]])
    assert len(titles(echo)) == 1


@pytest.mark.parametrize(("is_plugged", "is_used"), [(True, False), (None, False), (False, True)])
def test_whether_a_battery_is_used_is_known(
    monkeypatch: pytest.MonkeyPatch, is_plugged: bool | None, is_used: bool
) -> None:
    battery(monkeypatch, is_plugged)
    assert is_on_battery() is is_used
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None)
    assert not is_on_battery()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert not is_on_battery()


def test_on_battery_nothing_is_read_unless_that_is_wished(
    open_talk: OpenTalk, echo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    battery(monkeypatch, False)
    talk = open_talk(say("One"))
    talk.ask("First")
    talk.session.keep_draft("When")
    talk.stays(lambda: prefills(echo) == [], 1500)
    talk.settings.reads_ahead_on_battery = True
    talk.wait(lambda: read(echo)[-1:] == [["First", "One", "When"]])


def test_nothing_is_read_when_that_is_switched_off(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.settings.reads_ahead = False
    talk.ask("First")
    talk.stays(lambda: prefills(echo) == [], 1500)
    talk.settings.reads_ahead = True
    rested(talk, echo)


def test_switching_it_off_stops_it(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"), prefill=HANGING)
    ready(talk)
    talk.wait(lambda: len(prefills(echo)) == 1)
    ended: list[Any] = []
    talk.engine.prefill_ended.connect(ended.append)
    talk.settings.reads_ahead = False
    talk.wait(lambda: len(ended) == 1)
    talk.stays(lambda: len(prefills(echo)) == 1, 1200)


def test_it_wakes_no_model(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    rested(talk, echo)
    for child in psutil.Process().children():
        child.kill()
        child.wait(60)
    talk.session.keep_draft("When")
    talk.stays(lambda: len(loads(echo)) == 1, 1500)
    talk.engine.unload()
    talk.wait(lambda: talk.engine.status.state is EngineState.STOPPED)
    many = len(prefills(echo))
    talk.session.open_new()
    talk.stays(lambda: len(prefills(echo)) == many, 1000)


def test_nothing_is_read_behind_a_closed_window(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    rested(talk, echo)
    many = len(prefills(echo))
    talk.session.keep_draft("When")
    talk.session.request_stop_of_all()
    talk.stays(lambda: len(prefills(echo)) == many, 1200)
