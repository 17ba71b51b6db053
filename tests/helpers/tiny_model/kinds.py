# SPDX-License-Identifier: Apache-2.0
"""One completion of each kind for every day, all of them for the long suites."""

from collections.abc import Iterable
from typing import Any

import pytest

from tests.helpers.tiny_model.case import Case


def by_kind(cases: Iterable[Case]) -> list[Any]:
    """A parameter for each; all but the first of its kind are long."""
    seen: set[tuple[object, ...]] = set()
    parameters: list[Any] = []
    for case in cases:
        kind = kind_of(case)
        marks = [pytest.mark.long] if kind in seen else []
        seen.add(kind)
        parameters.append(pytest.param(case, id=case.name, marks=marks))
    return parameters


def kind_of(case: Case) -> tuple[object, ...]:
    """What the engine does otherwise: the frame of the completion, and how many bytes its letters
    take."""
    text = case.reasoning + case.answer
    return (
        case.well_formed,
        case.endless,
        bool(case.tools),
        bool(case.history),
        bool(case.instructions),
        bool(case.reasoning),
        bool(case.preamble),
        case.effort,
        "<|" in text,
        len(max(text, default="").encode()),
    )
