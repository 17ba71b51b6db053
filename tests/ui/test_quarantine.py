# SPDX-License-Identifier: Apache-2.0
"""A model that makes the engine stop again and again: the window says so and offers what is safer,
which is one click."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.core.params import LoadParams
from app.core.placement import Fit, LoadPlan, PlanChoice, SpeedRange
from app.engine.protocol import Load, decode
from app.main import Application
from app.services.placement import AUTOMATIC, NO_WISHES, Placement, safer
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait

CRASH = [{"crash": True}]
HELLO = [{"delta": "answer", "text": "Hello again"}]


def loads(echo: Path) -> list[Load]:
    messages = [decode(line) for line in echo.read_bytes().splitlines()]
    return [message for message in messages if isinstance(message, Load)]


def click_notice(qtbot: QtBot, application: Application) -> None:
    with qtbot.waitSignal(application.session.answer_finished):
        application.window.page.notices.trigger_action()


@pytest.mark.timeout(120)
def test_after_three_crashes_one_click_leads_to_an_answer_with_safer_settings(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    echo = tmp_path / "echo"
    script = {
        "generate": [CRASH, CRASH, CRASH, HELLO],
        "state": str(tmp_path / "state"),
        "echo": str(echo),
    }
    application = open_window(script)
    notices = application.window.page.notices
    assert ask_and_wait(qtbot, application, "Hello").state is MessageState.INTERRUPTED
    for _ in range(2):
        assert "stopped unexpectedly" in notices.text
        click_notice(qtbot, application)
    assert notices.is_error
    assert "3 times within 10 minutes" in notices.text
    before = loads(echo)
    click_notice(qtbot, application)
    assert application.session.nodes[-1].message.text == "Hello again"
    after = loads(echo)[len(before) :]
    assert [load.params.n_ctx for load in after] == [(before[-1].params.n_ctx or 0) // 2]
    assert "smaller context" in notices.text
    assert not notices.is_error


def plan(n_ctx: int, layers_on_gpu: int) -> LoadPlan:
    speed = SpeedRange(1, 1, 1)
    params = LoadParams(n_ctx=n_ctx)
    return LoadPlan(
        params, PlanChoice.BALANCED, Fit.GOOD, (), speed, speed, layers_on_gpu=layers_on_gpu
    )


def test_each_time_less_is_asked_of_the_graphics_card_until_nothing_is_left() -> None:
    placement: Placement | None = AUTOMATIC
    n_ctx, layers, steps = 16_384, 24, 0
    while (placement := safer(placement, plan(n_ctx, layers))) is not None:
        wishes = placement.wishes
        assert wishes.n_ctx is not None
        assert wishes.n_ctx <= n_ctx
        if layers:
            assert wishes.gpu_layers == layers // 2
            assert wishes.flash_attention is False
        n_ctx, layers, steps = wishes.n_ctx, wishes.gpu_layers or 0, steps + 1
    assert (n_ctx, layers) == (2048, 0)
    assert steps == 5


def test_what_else_was_wished_stays_as_it_is() -> None:
    wished = Placement(PlanChoice.FAST, replace(NO_WISHES, threads=3, loras=("a.gguf",)))
    calmer = safer(wished, plan(8192, 0))
    assert calmer is not None
    assert (calmer.choice, calmer.wishes.threads) == (PlanChoice.FAST, 3)
    assert calmer.wishes.loras == ("a.gguf",)
    assert calmer.wishes.n_ctx == 4096
