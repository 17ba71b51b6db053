# SPDX-License-Identifier: Apache-2.0
"""How each model is placed on this computer: what the person chose, and what that leads to."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
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


@dataclass(frozen=True, slots=True)
class Placement:
    """What a person chose for one model. Wishes that are None are left to the planner."""

    choice: PlanChoice = PlanChoice.BALANCED
    wishes: PlanWishes = NO_WISHES


AUTOMATIC = Placement()


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
    said = {item.name: getattr(wishes, item.name) for item in dataclasses.fields(wishes)}
    return {
        name: value.value if isinstance(value, Enum) else value
        for name, value in said.items()
        if value is not None
    }


def _wishes_from_json(data: Any) -> PlanWishes:
    fields = dict(data)
    if "kv_type" in fields:
        fields["kv_type"] = KvType(fields["kv_type"])
    if "loras" in fields:
        fields["loras"] = tuple(str(path) for path in fields["loras"])
    for name, value in fields.items():
        if isinstance(value, int) and not isinstance(value, bool) and not 0 <= value < 2**31:
            raise ValueError(name)
    return replace(NO_WISHES, **fields)
