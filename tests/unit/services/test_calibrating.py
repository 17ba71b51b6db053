# SPDX-License-Identifier: Apache-2.0
"""What computes fastest is found out while nobody wants anything, and once."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from app.engine.protocol import Calibrate
from app.services.calibrating import Calibrating
from app.services.engine import EngineState
from app.store.settings import SettingsStore
from tests.unit.services.conftest import OpenTalk, Talk, prefills, requests, say

Begin = Callable[[Talk], Calibrating]


def calibrates(echo: Path) -> list[Calibrate]:
    return [item for item in requests(echo) if isinstance(item, Calibrate)]


@pytest.fixture(autouse=True)
def at_the_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the tests run on a laptop."""
    battery = SimpleNamespace(power_plugged=True)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery)


@pytest.fixture
def begin() -> Iterator[Begin]:
    begun: list[Calibrating] = []

    def begin_one(talk: Talk) -> Calibrating:
        begun.append(Calibrating(talk.engine, idle_s=0.5))
        return begun[-1]

    yield begin_one
    for one in begun:
        one.close()


def test_a_model_is_calibrated_once(open_talk: OpenTalk, echo: Path, begin: Begin) -> None:
    talk = open_talk(say("One"))
    begin(talk)
    talk.wait(lambda: len(calibrates(echo)) == 1)
    talk.ask("First")
    talk.stays(lambda: len(calibrates(echo)) == 1, 2500)
    (kept,) = SettingsStore(talk.database).get("engine.calibrations").values()
    assert kept[0] == calibrates(echo)[0].thread_counts[-1]


def test_it_waits_until_the_model_has_read_ahead(
    open_talk: OpenTalk, echo: Path, begin: Begin
) -> None:
    talk = open_talk(say("One"), prefill=[{"wait": 2.5}])
    ended: list[float] = []
    talk.engine.prefill_ended.connect(lambda *_: ended.append(time.monotonic()))
    talk.wait(lambda: len(prefills(echo)) == 1)
    begin(talk)
    # The window idles from now on, as far as the model's state tells.
    talk.engine.status_changed.emit(talk.engine.status)
    talk.wait(lambda: len(calibrates(echo)) == 1)
    # Asked for in the middle, it would come at once.
    assert time.monotonic() - ended[0] > 0.45


def test_it_gives_way_to_a_question_and_comes_again(
    open_talk: OpenTalk, echo: Path, begin: Begin
) -> None:
    talk = open_talk(say("One"), calibrate=[{"wait": 30}])
    begin(talk)
    talk.wait(lambda: len(calibrates(echo)) == 1)
    began = time.monotonic()
    assert talk.ask("First").message.text == "One"
    assert time.monotonic() - began < 25
    talk.wait(lambda: len(calibrates(echo)) == 2)


def test_it_gives_way_to_what_is_read_ahead(open_talk: OpenTalk, echo: Path, begin: Begin) -> None:
    talk = open_talk(say("One"), calibrate=[{"wait": 30}])
    begin(talk)
    talk.wait(lambda: len(calibrates(echo)) == 1)
    many = len(prefills(echo))
    talk.session.keep_draft("When")
    talk.wait(lambda: len(prefills(echo)) == many + 1, 25_000)


def test_nothing_is_calibrated_on_battery(
    open_talk: OpenTalk, echo: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    battery = SimpleNamespace(power_plugged=False)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery)
    talk = open_talk(say("One"))
    begin(talk)
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
    talk.stays(lambda: calibrates(echo) == [], 1500)
