# SPDX-License-Identifier: Apache-2.0
"""Plans for computers of all sizes: everything fits, and experts leave the card only as far as
llama.cpp's own guide for gpt-oss says.

The guide is llama.cpp's discussion #15396.
"""

from dataclasses import replace

import pytest

from app.core.hardware import Device, DeviceKind, Hardware, Memory, Processor
from app.core.params import KvType, LoadParams
from app.core.placement import (
    Fit,
    LayerShape,
    LoadPlan,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRun,
)
from app.engine import placement
from app.engine.memory_use import checkpoint_bytes, compute_bytes, kv_cells, memory_use, spread
from app.engine.prediction import decode_seconds, key_of

GIB = 1024**3
EMBEDDING = 615_329_280


def gpt_oss(layers: int, file_bytes: int, expert_bytes: int, experts: int) -> ModelShape:
    dense = (file_bytes - 2 * EMBEDDING - layers * expert_bytes) // layers
    return ModelShape(
        architecture="gpt-oss",
        file_bytes=file_bytes,
        input_bytes=EMBEDDING,
        output_bytes=EMBEDDING,
        layers=tuple(
            LayerShape(dense, expert_bytes, 2048, is_sliding=index % 2 == 0)
            for index in range(layers)
        ),
        n_vocab=201_088,
        n_embd=2880,
        n_ctx_train=131_072,
        experts=experts,
        experts_used=4,
        sliding_window=128,
    )


SMALL = gpt_oss(24, 12_109_566_624, 423_014_400, 32)
LARGE = gpt_oss(36, 63_387_346_208, 1_692_057_600, 128)
DENSE = ModelShape(
    architecture="llama",
    file_bytes=8 * GIB,
    input_bytes=GIB // 2,
    output_bytes=GIB // 2,
    layers=(LayerShape(7 * GIB // 32, 0, 4096),) * 32,
    n_vocab=128_000,
    n_embd=4096,
    n_ctx_train=131_072,
)

# Cards tell somewhat less than what is printed on them, and a desktop takes some of it.
CARD_OVERHEAD = 0.8


def computer(ram: float, *cards: Device) -> Hardware:
    memory = Memory(int(ram * GIB), int((ram - min(3, ram * 0.2)) * GIB))
    processor = Processor("a processor", 8, 16, ("avx2",))
    return Hardware(processor, memory, cards, read_bytes_per_s=60e9)


def card(gib: float, name: str = "CUDA0", description: str = "NVIDIA GeForce RTX 4060") -> Device:
    free = int((gib - CARD_OVERHEAD) * GIB)
    return Device(name, "CUDA", description, free, int(gib * GIB))


def mac(ram: float) -> Hardware:
    """The system lets 70 % of the memory be used by Metal."""
    limit = int(ram * 0.7 * GIB)
    return computer(ram, Device("MTL0", "MTL", "Apple M4 Pro", limit, limit))


def two(gib: float, ram: float) -> Hardware:
    return computer(ram, card(gib, "CUDA0"), card(gib, "CUDA1"))


COMPUTERS = {
    **{f"{ram} GB": computer(ram) for ram in (16, 32, 64, 128)},
    **{
        f"{gib} GB card, {ram} GB": computer(ram, card(gib))
        for gib in (8, 12, 16, 24, 32)
        for ram in (16, 32, 64)
    },
    **{f"{ram} GB Mac": mac(ram) for ram in (16, 24, 32, 64, 128)},
    "two 12 GB cards": two(12, 32),
    "two 8 GB cards": two(8, 32),
}
LARGE_COMPUTERS = {
    **{
        f"{gib} GB card, {ram} GB": computer(ram, card(gib))
        for gib in (8, 16, 32, 80)
        for ram in (64, 128)
    },
    "128 GB": computer(128),
    "128 GB Mac": mac(128),
    "two 32 GB cards": two(32, 64),
}


def assert_fits(plan: LoadPlan, shape: ModelShape, hardware: Hardware) -> None:
    assert plan.fit in (Fit.GOOD, Fit.TIGHT)
    assert plan.problem == ""
    assert len(plan.memory) == 1 + len(spread(shape, plan.params, hardware).devices)
    for use in plan.memory[1:]:
        assert use.bytes < use.available_bytes
    total = sum(use.bytes for use in plan.memory if use.name in ("CPU", "MTL0"))
    limit = hardware.memory.available_bytes if plan.fit is Fit.GOOD else hardware.memory.total_bytes
    assert total < limit
    assert sum(use.weights_bytes for use in plan.memory) >= shape.file_bytes * 0.999


@pytest.mark.parametrize("choice", PlanChoice)
@pytest.mark.parametrize("name", COMPUTERS)
def test_gpt_oss_20b_fits_everywhere_it_can(name: str, choice: PlanChoice) -> None:
    hardware = COMPUTERS[name]
    plan = placement.plan(SMALL, hardware, choice)
    assert_fits(plan, SMALL, hardware)
    assert plan.n_ctx >= 8192


@pytest.mark.parametrize("choice", PlanChoice)
@pytest.mark.parametrize("name", LARGE_COMPUTERS)
def test_gpt_oss_120b_fits_everywhere_it_can(name: str, choice: PlanChoice) -> None:
    hardware = LARGE_COMPUTERS[name]
    plan = placement.plan(LARGE, hardware, choice)
    assert_fits(plan, LARGE, hardware)


@pytest.mark.parametrize(
    ("shape", "hardware", "n_ctx", "guide"),
    [
        (SMALL, computer(32, card(8)), 32_768, 16),
        (SMALL, computer(32, card(8)), 131_072, 22),
        (SMALL, computer(32, card(12)), 32_768, 2),
        (SMALL, computer(32, card(12)), 16_384, 2),
        (SMALL, computer(32, card(16)), 32_768, 0),
        (SMALL, computer(64, card(24)), 131_072, 0),
        (SMALL, computer(64, card(32)), 131_072, 0),
        (SMALL, mac(16), 32_768, 12),
        (SMALL, mac(24), 32_768, 0),
        (SMALL, mac(64), 131_072, 0),
        (LARGE, computer(64, card(8)), 32_768, 35),
        (LARGE, computer(64, card(32)), 32_768, 21),
        (LARGE, computer(64, card(80)), 131_072, 0),
    ],
)
def test_as_many_experts_leave_the_card_as_the_guide_says(
    shape: ModelShape, hardware: Hardware, n_ctx: int, guide: int
) -> None:
    plan = placement.plan(shape, hardware, wishes=PlanWishes(n_ctx=n_ctx))
    assert abs(plan.params.expert_layers_on_cpu - guide) <= 2
    assert plan.layers_on_gpu == plan.layers
    assert_fits(plan, shape, hardware)


def test_as_many_experts_leave_a_16_gb_card_as_the_guide_says_for_large_batches() -> None:
    """With the batch that the guide names: one of 4,096 takes the room of an expert layer more
    than ours."""
    hardware = computer(64, card(16))
    plan = placement.plan(LARGE, hardware, wishes=PlanWishes(n_ctx=32_768, n_ubatch=4096))
    assert abs(plan.params.expert_layers_on_cpu - 32) <= 2
    assert_fits(plan, LARGE, hardware)


def test_a_model_larger_than_the_memory_is_slow_and_says_why() -> None:
    for shape, hardware in ((SMALL, computer(8)), (LARGE, computer(16)), (LARGE, computer(32))):
        for plan in placement.plans(shape, hardware).values():
            assert plan.fit is Fit.SLOW
            assert plan.params.use_mmap
            assert "read from the disk" in plan.problem
            assert plan.decode.likely < 5
            assert placement.refusal(plan, hardware) is None


def test_a_model_that_cannot_even_be_mapped_is_refused_with_the_reason() -> None:
    hardware = computer(3)
    plan = placement.plan(LARGE, hardware)
    assert plan.fit is Fit.NO
    refused = placement.refusal(plan, hardware)
    assert refused is not None
    assert refused.message == plan.problem
    assert "GB of memory" in plan.problem
    copied = placement.plan(SMALL, computer(8), wishes=PlanWishes(use_mmap=False))
    assert copied.fit is Fit.NO


def test_the_three_choices_differ_in_context_and_speed() -> None:
    plans = placement.plans(SMALL, computer(32, card(12)))
    contexts = [plans[choice].n_ctx for choice in PlanChoice]
    assert contexts == [8192, 32_768, 131_072]
    speeds = [plans[choice].decode.likely for choice in PlanChoice]
    assert speeds == sorted(speeds, reverse=True)


def test_nothing_in_a_plan_is_left_to_the_engine() -> None:
    for hardware in (computer(32), computer(32, card(12)), mac(32)):
        params = placement.plan(SMALL, hardware).params
        values = (params.n_ctx, params.n_batch, params.n_ubatch, params.threads, params.gpu_layers)
        assert None not in values
        assert params.threads == hardware.processor.cores


def test_what_is_wished_is_taken_as_it_is() -> None:
    wishes = PlanWishes(
        n_ctx=12_000,
        n_batch=256,
        n_ubatch=64,
        threads=3,
        gpu_layers=10,
        expert_layers_on_cpu=7,
        device="CUDA0",
        flash_attention=False,
        kv_type=KvType.Q8_0,
        use_mmap=True,
        use_mlock=True,
        loras=("/adapter.gguf",),
    )
    plan = placement.plan(SMALL, computer(64, card(24)), wishes=wishes)
    assert plan.params == LoadParams(
        n_ctx=12_000,
        n_batch=256,
        n_ubatch=64,
        threads=3,
        gpu_layers=10,
        expert_layers_on_cpu=7,
        device="CUDA0",
        flash_attention=False,
        kv_type=KvType.Q8_0,
        use_mmap=True,
        use_mlock=True,
        loras=("/adapter.gguf",),
    )
    assert plan.layers_on_gpu == 9  # the tenth is the output


def test_a_wish_that_is_too_much_for_a_card_is_tried_and_explained() -> None:
    wishes = PlanWishes(device="CUDA0", gpu_layers=25, expert_layers_on_cpu=0)
    hardware = computer(32, card(8))
    plan = placement.plan(SMALL, hardware, wishes=wishes)
    assert plan.fit is Fit.NO
    assert "CUDA0" in plan.problem
    assert placement.refusal(plan, hardware) is None


def test_layers_for_a_card_that_is_not_there_stay_with_the_processor() -> None:
    plan = placement.plan(SMALL, computer(32), wishes=PlanWishes(gpu_layers=5))
    assert (plan.params.device, plan.params.gpu_layers, plan.fit) == ("cpu", 0, Fit.GOOD)


def test_no_layers_means_none_even_where_a_card_is_named() -> None:
    wishes = PlanWishes(device="CUDA0", gpu_layers=0)
    plan = placement.plan(SMALL, computer(32, card(24)), wishes=wishes)
    assert plan.params == placement.plan(SMALL, computer(32)).params


def test_a_named_card_without_room_for_one_layer_leaves_all_to_the_processor() -> None:
    full = computer(32, replace(card(24), free_bytes=0))
    plan = placement.plan(SMALL, full, wishes=PlanWishes(device="CUDA0"))
    assert plan.params == placement.plan(SMALL, computer(32)).params


def test_more_layers_than_there_are_means_all() -> None:
    wishes = PlanWishes(gpu_layers=999, expert_layers_on_cpu=999)
    plan = placement.plan(SMALL, computer(64, card(24)), wishes=wishes)
    assert (plan.params.gpu_layers, plan.params.expert_layers_on_cpu) == (25, 24)
    plan = placement.plan(DENSE, computer(64, card(24)), wishes=wishes)
    assert (plan.params.gpu_layers, plan.params.expert_layers_on_cpu) == (33, 0)


def test_cards_share_in_the_order_in_which_they_are_named() -> None:
    hardware = computer(32, card(12, "CUDA0"), card(6, "CUDA1"))
    plan = placement.plan(SMALL, hardware, wishes=PlanWishes(device="CUDA1,CUDA0"))
    assert [use.name for use in plan.memory] == ["CPU", "CUDA1", "CUDA0"]
    assert_fits(plan, SMALL, hardware)


def test_what_is_needed_and_what_is_free_are_not_said_to_be_the_same() -> None:
    full = replace(computer(12), memory=Memory(12 * GIB, int(11.6 * GIB)))
    plan = placement.plan(SMALL, full)
    assert plan.fit is Fit.SLOW
    assert "needs 11.7 GB of memory and 11.6 GB are free" in plan.problem


@pytest.mark.parametrize("wishes", [PlanWishes(use_mmap=False), PlanWishes(use_mlock=True)])
def test_what_must_stay_in_memory_needs_memory_that_is_free(wishes: PlanWishes) -> None:
    busy = replace(computer(32), memory=Memory(32 * GIB, 6 * GIB))
    assert placement.plan(SMALL, busy).fit is Fit.TIGHT
    plan = placement.plan(SMALL, busy, wishes=wishes)
    assert plan.fit is Fit.NO
    assert placement.refusal(plan, busy) is not None


def test_a_small_card_is_not_chosen_over_a_large_memory() -> None:
    hardware = computer(32, card(1.9, description="NVIDIA GeForce GT 1030"))
    plan = placement.plan(SMALL, hardware)
    assert_fits(plan, SMALL, hardware)
    assert plan.memory[0].weights_bytes > SMALL.file_bytes * 0.9


def test_a_slow_integrated_device_leaves_the_work_to_the_processor() -> None:
    vega = Device("Vulkan0", "Vulkan", "AMD Radeon Graphics", 16 * GIB, 16 * GIB)
    hardware = computer(32, replace(vega, kind=DeviceKind.INTEGRATED))
    assert placement.plan(SMALL, hardware).params.device == "cpu"


def test_a_dense_model_leaves_the_card_layer_by_layer() -> None:
    hardware = computer(32, card(6))
    plan = placement.plan(DENSE, hardware)
    assert_fits(plan, DENSE, hardware)
    assert 0 < plan.layers_on_gpu < plan.layers
    assert plan.params.expert_layers_on_cpu == 0


def test_two_cards_share_in_proportion_to_their_room() -> None:
    hardware = computer(32, card(12, "CUDA0"), card(6, "CUDA1"))
    plan = placement.plan(SMALL, hardware, wishes=PlanWishes(device="CUDA0,CUDA1"))
    assert_fits(plan, SMALL, hardware)
    owners = spread(SMALL, plan.params, hardware).owners
    assert owners.count(0) > owners.count(1) > 0
    assert owners == tuple(sorted(owners, key=lambda owner: owner or 0))


def test_a_failed_load_falls_back_until_nothing_smaller_is_left() -> None:
    for hardware in (computer(32), computer(32, card(12)), mac(32)):
        plan: LoadPlan | None = placement.plan(SMALL, hardware)
        steps = 0
        while plan is not None:
            smaller = placement.fallback(plan, SMALL, hardware)
            if smaller is not None:
                assert smaller.params != plan.params
                on_card = [sum(use.bytes for use in each.memory[1:]) for each in (plan, smaller)]
                assert on_card[1] < on_card[0] or not on_card[0]
            plan = smaller
            steps += 1
            assert steps < 30


@pytest.mark.parametrize("choice", PlanChoice)
@pytest.mark.parametrize("name", COMPUTERS)
def test_what_leaves_a_card_after_a_failed_load_still_fits_into_the_memory(
    name: str, choice: PlanChoice
) -> None:
    """Weights that were to be copied are mapped where there is no room for a copy any more."""
    hardware = COMPUTERS[name]
    plan = placement.plan(SMALL, hardware, choice)
    while plan.params.device != "cpu":
        smaller = placement.fallback(plan, SMALL, hardware)
        assert smaller is not None
        assert smaller.fit is not Fit.NO
        plan = smaller
    assert plan.params.n_ubatch == 128
    assert plan.params.expert_layers_on_cpu == 0
    assert plan.params.tensor_split == ()


def test_after_a_failed_load_memory_is_mapped_or_copied_as_it_was_wished() -> None:
    hardware, wishes = computer(64, card(12)), PlanWishes(use_mmap=True, n_ubatch=256)
    plan = placement.plan(SMALL, hardware, wishes=wishes)
    while plan.params.device != "cpu":
        smaller = placement.fallback(plan, SMALL, hardware, wishes=wishes)
        assert smaller is not None
        assert smaller.params.use_mmap
        assert smaller.params.n_ubatch == 256
        plan = smaller


@pytest.mark.parametrize(
    ("n_ubatch", "n_ctx", "mib"),
    [
        (128, 32_768, 31.22),
        (512, 4096, 97.14),
        (2048, 131_072, 890.58),
    ],
)
def test_the_buffer_for_computing_is_what_llama_cpp_reports(
    n_ubatch: int, n_ctx: int, mib: float
) -> None:
    params = LoadParams(n_ctx=n_ctx, n_ubatch=n_ubatch)
    assert compute_bytes(SMALL, params) / 1024**2 == pytest.approx(mib, rel=0.08)


@pytest.mark.parametrize(("n_ubatch", "cells"), [(128, 512), (512, 768), (2048, 2304)])
def test_a_sliding_layer_keeps_as_many_tokens_as_llama_cpp_reports(
    n_ubatch: int, cells: int
) -> None:
    params = LoadParams(n_ctx=32_768, n_ubatch=n_ubatch)
    assert kv_cells(SMALL, params, is_sliding=True) == cells
    assert kv_cells(SMALL, params, is_sliding=False) == 32_768


def test_the_kv_memory_of_the_20b_takes_24_kib_a_token_and_48_checkpoints() -> None:
    params = LoadParams(n_ctx=131_072, n_ubatch=128, gpu_layers=0)
    sliding = 12 * 2048
    wanted = 131_072 * 12 * 2048 + 512 * sliding + 48 * 128 * sliding
    assert memory_use(SMALL, params, computer(32))[0].kv_bytes == wanted
    assert checkpoint_bytes(SMALL, params) == 48 * 3 * 1024**2


def test_the_kv_memory_is_at_most_55_hundredths_of_one_that_keeps_every_window_in_full() -> None:
    params = LoadParams(n_ctx=32_768, n_ubatch=512, gpu_layers=0)
    for shape in (SMALL, LARGE):
        layers = [
            kv_cells(shape, params, is_sliding=layer.is_sliding) * layer.kv_bytes
            for layer in shape.layers
        ]
        assert sum(layers) <= 0.55 * 32_768 * sum(layer.kv_bytes for layer in shape.layers)


@pytest.mark.parametrize(
    ("shape", "description", "gib", "ram", "experts", "tokens_per_s"),
    [
        (SMALL, "NVIDIA GeForce RTX 3090", 24, 64, 0, 162),
        (SMALL, "NVIDIA GeForce RTX 3060", 12, 32, 2, 64),
        (SMALL, "NVIDIA GeForce RTX 4060 Laptop GPU", 8, 32, 14, 42),
        (LARGE, "NVIDIA GeForce RTX 4060 Laptop GPU", 8, 64, 34, 19),
        (LARGE, "NVIDIA RTX PRO 6000 Blackwell", 96, 64, 0, 196),
    ],
)
def test_the_forecast_is_near_what_people_measured(
    shape: ModelShape, description: str, gib: int, ram: int, experts: int, tokens_per_s: float
) -> None:
    hardware = computer(ram, card(gib, description=description))
    wishes = PlanWishes(expert_layers_on_cpu=experts, device="CUDA0")
    decode = placement.plan(shape, hardware, wishes=wishes).decode
    assert decode.low <= tokens_per_s <= decode.high


def test_a_measured_run_corrects_the_forecast() -> None:
    hardware = computer(32)
    before = placement.plan(SMALL, hardware)
    measured = 0.4 * before.decode.likely
    run = SpeedRun(
        "m", key_of(SMALL, before), SMALL.bytes_per_token, 2048, measured, 0.0, before.params
    )
    after = placement.plan(SMALL, hardware, runs=[run])
    assert after.is_measured
    assert not before.is_measured
    assert after.decode.likely == pytest.approx(measured)
    assert after.decode.high - after.decode.low < before.decode.high - before.decode.low
    # Another model of the same computer learns, too, but less surely.
    other = placement.plan(DENSE, hardware, runs=[run])
    assert not other.is_measured
    assert other.decode.likely < 0.5 * placement.plan(DENSE, hardware).decode.likely
    # What a card computed says nothing of the processor.
    elsewhere = replace(run, device="CUDA0")
    assert placement.plan(SMALL, hardware, runs=[elsewhere]).decode == before.decode


def test_of_many_measured_runs_the_latest_count() -> None:
    hardware = computer(32)
    plan = placement.plan(SMALL, hardware)
    runs = [
        SpeedRun(
            "m", key_of(SMALL, plan), SMALL.bytes_per_token, 2048, speed, 10 * speed, plan.params
        )
        for speed in [20.0] * 5 + [5.0] * 20
    ]
    for choice in PlanChoice:
        learned = placement.plan(SMALL, hardware, choice, runs=runs)
        assert learned.decode.likely == pytest.approx(20.0)
        assert learned.prefill.likely == pytest.approx(200.0)
    other = placement.plan(DENSE, hardware, runs=runs)
    assert other.decode.likely == pytest.approx(
        4 * placement.plan(DENSE, hardware, runs=runs[5:]).decode.likely
    )


def test_a_longer_conversation_is_forecast_to_be_slower() -> None:
    hardware = computer(64, card(24))
    params = placement.plan(SMALL, hardware).params
    near, far = (decode_seconds(SMALL, params, hardware, depth) for depth in (100, 30_000))
    assert 1.1 * near < far < 3 * near
