# SPDX-License-Identifier: Apache-2.0
"""Which of several models suits a computer best."""

from collections.abc import Sequence

from app.core.model_files import RemoteModel
from app.core.placement import Fit, LoadPlan

GOOD_SPEED = 10.0
"""Tokens per second: below, a smaller model is recommended if there is one that fits."""


def best_fitting(candidates: Sequence[tuple[RemoteModel, LoadPlan]]) -> RemoteModel | None:
    """Of models that stand in the order of their worth, each with its plan."""
    for fits, speed in ((Fit.GOOD,), GOOD_SPEED), ((Fit.GOOD, Fit.TIGHT), 0.0):
        good = [item for item in candidates if item[1].fit in fits]
        fast = [model for model, plan in good if plan.decode.likely >= speed]
        if fast:
            # Of those that are merely here to be slow, the fastest.
            return fast[0] if speed else max(good, key=lambda item: item[1].decode.likely)[0]
    return None
