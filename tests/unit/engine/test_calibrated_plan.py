# SPDX-License-Identifier: Apache-2.0
"""What was measured takes the place of what a plan assumes, and never that of a wish."""

from dataclasses import replace

from app.core.calibration import Calibration
from app.core.hardware import Device, Hardware, Memory, Processor
from app.core.placement import NO_WISHES, LayerShape, LoadPlan, ModelShape, PlanWishes
from app.engine import placement
from app.engine.calibrated_plan import calibration_key, with_calibration

GIB = 1024**3
MODEL = ModelShape(
    architecture="llama",
    file_bytes=4 * GIB,
    input_bytes=GIB // 4,
    output_bytes=GIB // 4,
    layers=(LayerShape(7 * GIB // 64, 0, 4096),) * 32,
    n_vocab=128_000,
    n_embd=4096,
    n_ctx_train=131_072,
)
COMPUTER = Hardware(
    Processor("a processor", 8, 16), Memory(32 * GIB, 28 * GIB), read_bytes_per_s=60e9
)
MEASURED = Calibration(threads=7, n_ubatch=64)


def planned(wishes: PlanWishes = NO_WISHES) -> tuple[LoadPlan, PlanWishes]:
    return placement.plan(MODEL, COMPUTER, wishes=wishes), wishes


def test_measured_threads_write_and_all_cores_still_read() -> None:
    params = with_calibration(*planned(), MEASURED).params
    assert (params.threads, params.threads_batch) == (7, 8)


def test_a_prompt_is_read_in_pieces_of_the_measured_size() -> None:
    plan, asked = planned()
    params = with_calibration(plan, asked, MEASURED).params
    assert params.n_ubatch == 64
    assert params.n_batch == plan.params.n_batch


def test_pieces_never_become_larger_than_planned() -> None:
    plan, asked = planned()
    measured = Calibration(n_ubatch=4096)
    assert with_calibration(plan, asked, measured).params.n_ubatch == plan.params.n_ubatch


def test_what_a_person_wished_stays() -> None:
    params = with_calibration(*planned(PlanWishes(threads=3)), MEASURED).params
    assert (params.threads, params.threads_batch, params.n_ubatch) == (3, None, 64)
    for wishes in (PlanWishes(n_ubatch=32), PlanWishes(n_batch=96)):
        plan, asked = planned(wishes)
        params = with_calibration(plan, asked, MEASURED).params
        assert params.n_ubatch == plan.params.n_ubatch
        assert params.threads == 7


def test_without_a_measurement_the_plan_stays_as_it_is() -> None:
    plan, asked = planned()
    assert with_calibration(plan, asked, None) == plan
    assert with_calibration(plan, asked, Calibration()) == plan


def test_applied_again_it_changes_nothing() -> None:
    plan, asked = planned()
    once = with_calibration(plan, asked, MEASURED)
    assert with_calibration(once, asked, MEASURED) == once


def test_a_measurement_holds_for_models_alike_on_the_same_computer_alone() -> None:
    plan, _ = planned()
    key = calibration_key(MODEL, plan, COMPUTER)
    other_file = replace(MODEL, n_embd=2048)
    assert calibration_key(other_file, plan, COMPUTER) == key
    twice = replace(MODEL, layers=MODEL.layers * 2)
    processor = replace(COMPUTER, processor=Processor("another", 8, 16))
    fewer = replace(COMPUTER, processor=Processor("a processor", 4, 8))
    newer = replace(COMPUTER, llama_cpp="0.9")
    card = Device("CUDA0", "CUDA", "a card", 15 * GIB, 16 * GIB)
    with_card = replace(COMPUTER, devices=(card,))
    others = [
        calibration_key(twice, plan, COMPUTER),
        calibration_key(replace(MODEL, architecture="qwen3"), plan, COMPUTER),
        calibration_key(MODEL, plan, processor),
        calibration_key(MODEL, plan, fewer),
        calibration_key(MODEL, plan, newer),
        calibration_key(MODEL, placement.plan(MODEL, with_card), with_card),
    ]
    assert len({key, *others}) == 7
