# SPDX-License-Identifier: Apache-2.0
"""Where a model goes on this computer: context, layers, experts, buffers. Pure computation."""

from collections.abc import Sequence

from app.core.hardware import Hardware
from app.core.placement import (
    NO_WISHES,
    LoadPlan,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRun,
)


def plan(
    shape: ModelShape,
    hardware: Hardware,
    choice: PlanChoice = PlanChoice.BALANCED,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> LoadPlan:
    """Never raises for a model that is too large: its `fit` and `problem` say so. What is wished
    is taken as it is, even where it does not fit."""
    raise NotImplementedError


def plans(
    shape: ModelShape,
    hardware: Hardware,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> dict[PlanChoice, LoadPlan]:
    return {choice: plan(shape, hardware, choice, wishes, runs) for choice in PlanChoice}


def fallback(
    failed: LoadPlan, shape: ModelShape, hardware: Hardware, runs: Sequence[SpeedRun] = ()
) -> LoadPlan | None:
    """The next smaller plan after a load that failed for memory; None when there is none."""
    raise NotImplementedError
