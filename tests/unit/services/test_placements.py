# SPDX-License-Identifier: Apache-2.0
"""How a model is placed: what that would lead to, what is chosen, and what is learned from it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.errors import OutOfMemory
from app.core.placement import NO_WISHES, PlanChoice, PlanWishes
from app.engine.client import default_engine_command
from app.services.engine import EngineState
from app.services.placement import AUTOMATIC
from app.store.speed import SpeedStore
from tests.helpers.tiny_model.corpus import CASES
from tests.unit.services.conftest import OpenTalk, Talk, loads, say


@pytest.fixture
def too_small(tmp_path: Path) -> Callable[[int], str]:
    """A computer on which so many loads fail for memory."""

    def make(failing: int) -> str:
        path = tmp_path / "failing"
        path.write_text(str(failing), "ascii")
        return str(path)

    return make


def ready(talk: Talk) -> None:
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)


def test_plans_are_there_before_anything_is_loaded(
    open_talk: OpenTalk, models: tuple[Path, Path]
) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    assert talk.placements.plans(models[1]) is None
    talk.wait(lambda: talk.placements.plans(models[1]) is not None)
    plans = talk.placements.plans(models[1])
    assert plans is not None
    assert set(plans) == set(PlanChoice)
    assert all(plan.n_ctx > 0 and plan.memory for plan in plans.values())
    wishes = PlanWishes(n_ctx=512)

    def is_followed() -> bool:
        found = talk.placements.plans(models[1], wishes)
        return found is not None and found[PlanChoice.BALANCED].n_ctx == 512

    talk.wait(is_followed)
    assert talk.placements.of(models[1]) == AUTOMATIC


def test_a_file_that_is_none_has_no_plan(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"))
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Sir or Madam")
    talk.placements.plans(path)
    talk.wait(lambda: talk.hardware.hardware is not None)
    talk.stays(lambda: talk.placements.plans(path) is None, 300)


def test_the_loaded_model_follows_what_is_chosen(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    assert talk.engine.status.plan is not None
    assert talk.engine.status.plan.choice is PlanChoice.BALANCED
    # Whoever turns a number passes through others.
    for n_ctx in (600, 700, 512):
        talk.placements.set_wishes(talk.model, PlanWishes(n_ctx=n_ctx))
    talk.wait(lambda: len(loads(echo)) == 2)
    ready(talk)
    assert loads(echo)[-1].params.n_ctx == 512
    assert talk.engine.status.plan.n_ctx == 512
    talk.placements.set_choice(talk.model, PlanChoice.FAST)

    def is_fast() -> bool:
        plan = talk.engine.status.plan
        return plan is not None and plan.choice is PlanChoice.FAST

    talk.wait(is_fast)
    talk.placements.reset(talk.model)
    assert talk.placements.of(talk.model).wishes == NO_WISHES


def test_another_models_placement_changes_nothing(
    open_talk: OpenTalk, models: tuple[Path, Path], echo: Path
) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.placements.set_wishes(models[1], PlanWishes(n_ctx=512))
    talk.stays(lambda: len(loads(echo)) == 1, 1500)


def test_a_question_is_answered_as_was_chosen_last(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk(say("One"))
    ready(talk)
    talk.placements.set_wishes(talk.model, PlanWishes(n_ctx=512))
    talk.ask("First")
    assert loads(echo)[-1].params.n_ctx == 512


def test_what_does_not_fit_is_loaded_smaller_and_that_is_said(
    open_talk: OpenTalk, echo: Path, too_small: Callable[[int], str]
) -> None:
    talk = open_talk(say("One"), too_small=too_small(1))
    notices: list[str] = []
    talk.engine.noticed.connect(notices.append)
    answer = talk.ask("First")
    assert answer.message.text == "One"
    assert len(loads(echo)) == 2
    assert len(notices) == 1
    assert "more memory than planned" in notices[0]


def test_what_does_not_fit_twice_is_a_failure(
    open_talk: OpenTalk, echo: Path, too_small: Callable[[int], str]
) -> None:
    talk = open_talk(say("One"), too_small=too_small(9))
    talk.wait(lambda: talk.engine.status.state is EngineState.FAILED)
    assert isinstance(talk.engine.status.error, OutOfMemory)
    assert len(loads(echo)) == 2


@pytest.mark.parametrize("is_temporary", [False, True])
def test_forecasts_learn_from_answers_that_may_be_known(
    open_talk: OpenTalk, tiny_model: Path, is_temporary: bool
) -> None:
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.wish(threads=1, n_ctx=1024)
    talk.settings.temperature = 0.0
    talk.session.open_new(is_temporary=is_temporary)
    answer = talk.ask(CASES["deliberate"].question)
    assert answer.usage is not None
    assert answer.timings is not None
    runs = SpeedStore(talk.database).runs()
    if is_temporary:
        assert runs == []
        return
    [run] = runs
    assert run.decode_tokens_per_s == answer.timings.decode_tokens_per_s
    assert run.depth > answer.usage.prompt_tokens

    def is_measured() -> bool:
        plans = talk.placements.plans(tiny_model)
        return plans is not None and plans[PlanChoice.BALANCED].is_measured

    talk.wait(is_measured)


def test_a_wish_for_nothing_that_fits_is_kept_and_explained(
    open_talk: OpenTalk, tiny_model: Path
) -> None:
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.wish(threads=1, n_ctx=512)
    ready(talk)
    assert talk.engine.status.n_ctx == 512
    assert talk.engine.status.plan is not None
    assert talk.engine.status.plan.params.threads == 1
    assert talk.engine.status.path == tiny_model
