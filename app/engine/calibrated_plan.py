# SPDX-License-Identifier: Apache-2.0
"""What was measured on this computer takes the place of what a plan only assumes."""

import math
from dataclasses import replace

from app.core.calibration import Calibration
from app.core.hardware import Hardware
from app.core.placement import LoadPlan, ModelShape, PlanWishes
from app.engine.prediction import key_of


def calibration_key(shape: ModelShape, plan: LoadPlan, hardware: Hardware) -> str:
    """Models that are alike on the same devices with the same llama.cpp share what was measured.
    A size class is a factor of two in what is read for each token."""
    processor = hardware.processor
    size = round(math.log2(max(1.0, shape.bytes_per_token)))
    return (
        f"{processor.name}, {processor.cores}/{processor.threads} threads, "
        f"llama.cpp {hardware.llama_cpp}, {shape.architecture} 2^{size}, {key_of(shape, plan)}"
    )


def with_calibration(
    plan: LoadPlan, wishes: PlanWishes, calibration: Calibration | None
) -> LoadPlan:
    """What a person wished stays. Pieces only become smaller, so the plan fits as before."""
    params = plan.params
    if calibration is None:
        return plan
    if calibration.threads and wishes.threads is None:
        batch = params.threads_batch or params.threads
        params = replace(params, threads=calibration.threads, threads_batch=batch)
    if calibration.n_ubatch and wishes.n_ubatch is None and wishes.n_batch is None:
        most = params.n_ubatch or params.n_batch or calibration.n_ubatch
        params = replace(params, n_ubatch=min(calibration.n_ubatch, most))
    return replace(plan, params=params)
