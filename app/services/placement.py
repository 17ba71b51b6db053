# SPDX-License-Identifier: Apache-2.0
"""How each model is placed on this computer: what the person chose, and what that leads to."""

import dataclasses
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.core.params import KvType
from app.core.placement import (
    NO_WISHES,
    Fit,
    LoadPlan,
    MemoryUse,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRange,
    SpeedRun,
)
from app.core.values import value_class

__all__ = (
    "AUTOMATIC",
    "NO_WISHES",
    "Fit",
    "KvType",
    "LoadPlan",
    "MemoryUse",
    "ModelShape",
    "Placement",
    "PlanChoice",
    "PlanWishes",
    "SpeedRange",
    "SpeedRun",
)


@value_class
class Placement:
    """What a person chose for one model. Wishes that are None are left to the planner."""

    choice: PlanChoice = PlanChoice.BALANCED
    wishes: PlanWishes = NO_WISHES


AUTOMATIC = Placement()


_SHORTEST_CTX = 2048
SAFEST = Placement(wishes=PlanWishes(n_ctx=_SHORTEST_CTX, device="cpu"))


def safer(placement: Placement, plan: LoadPlan) -> Placement | None:
    """With half the context and half the layers on a graphics card, without flash attention there
    and without memory that is locked: what drivers and small memories stumble over. None when all
    that was given up already. `plan` is what `placement` leads to."""
    wishes, params = placement.wishes, plan.params
    n_ctx = max(_SHORTEST_CTX, min(plan.n_ctx, plan.n_ctx // 2))
    calmer = replace(
        wishes,
        n_ctx=min(n_ctx, plan.n_ctx),
        n_batch=None,
        n_ubatch=None,
        use_mlock=False if params.use_mlock else wishes.use_mlock,
    )
    if plan.layers_on_gpu:
        calmer = replace(
            calmer,
            gpu_layers=plan.layers_on_gpu // 2,
            expert_layers_on_cpu=None,
            flash_attention=False,
        )
    is_same = calmer.n_ctx == plan.n_ctx and not plan.layers_on_gpu and not params.use_mlock
    return None if is_same else replace(placement, wishes=calmer)


_NUMBERS = frozenset(
    {"n_ctx", "n_batch", "n_ubatch", "threads", "gpu_layers", "expert_layers_on_cpu"}
)
_FLAGS = frozenset({"flash_attention", "use_mmap", "use_mlock"})
_FORMER = frozenset({"swa_full"})
"""Wishes that earlier versions knew."""


def placements_to_json(placements: Mapping[str, Placement]) -> dict[str, Any]:
    return {
        path: {"choice": placement.choice.value, "wishes": _wishes_to_json(placement.wishes)}
        for path, placement in placements.items()
    }


def placements_from_json(data: Any) -> Mapping[str, Placement]:
    """Raises ValueError, TypeError or KeyError for what is none."""
    return {
        str(path): Placement(PlanChoice(fields["choice"]), _wishes_from_json(fields["wishes"]))
        for path, fields in dict(data).items()
    }


def _wishes_to_json(wishes: PlanWishes) -> dict[str, Any]:
    """Only what somebody wished."""
    fields = dataclasses.asdict(wishes)
    default = dataclasses.asdict(NO_WISHES)
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in fields.items()
        if value != default[name]
    }


def _wishes_from_json(data: Any) -> PlanWishes:
    fields = {
        str(name): _wish(str(name), value)
        for name, value in dict(data).items()
        if name not in _FORMER
    }
    return PlanWishes(**fields)


def _wish(name: str, value: Any) -> Any:
    if name in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 31:
            raise ValueError(name)
        return value
    if name in _FLAGS:
        if not isinstance(value, bool):
            raise TypeError(name)
        return value
    if name == "kv_type":
        return KvType(value)
    if name == "loras":
        return tuple(_text(path) for path in value)
    if name == "device":
        return _text(value)
    raise ValueError(name)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
