# SPDX-License-Identifier: Apache-2.0
"""Where a model goes on this computer: context, layers, experts, buffers. Pure computation.

All devices that could serve are tried, the processor alone included; the fastest by forecast that
holds the wanted context wins. On a graphics card layers come first, and where they do not fit
experts leave it before anything else does: of a layer's experts only an eighth or less is read for
a token, so the computer's memory is the right place for them (llama.cpp's `--n-cpu-moe`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.core.errors import OutOfMemory
from app.core.hardware import Device, DeviceKind, Hardware
from app.core.params import KvType, LoadParams
from app.core.placement import (
    NO_WISHES,
    Fit,
    LoadPlan,
    MemoryUse,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRun,
)
from app.engine.memory_use import (
    chosen_devices,
    is_unified,
    kv_cells,
    memory_use,
    split_after,
    spread,
    unified_bytes,
)
from app.engine.prediction import Prediction, predict

MIN_CTX = 4096
_SLOW_CTX = 8192
_TIGHT_SPEED_SHARE = 0.67

_CONTEXTS = {
    PlanChoice.FAST: (8192, 4096),
    PlanChoice.BALANCED: (32_768, 16_384, 8192, 4096),
    PlanChoice.LONG_CONTEXT: (131_072, 98_304, 65_536, 49_152, 32_768, 16_384, 8192, 4096),
}
_LONGEST_CTX = 131_072
_GIB = 1024**3
_SMALL_MODEL_BYTES = 2 * _GIB
# A batch is computed in one piece by cards, so that its length is how long Stop may take.
_BATCH, _CAREFUL_BATCH = 512, 128
_COPIED_EXPERTS_BATCH = 2048
"""Where experts are copied to a card for each batch, only large ones are worth it."""
_CARD_RESERVE = _GIB // 2
_UNIFIED_RESERVE = 16 * _GIB // 5
_UNIFIED_RESERVE_SHARE = 0.2
"""What a device takes of the computer's own memory cannot be swapped: leave the system some."""
_RAM_RESERVE = _GIB // 2
_TIGHT_SHARE = 0.9
"""Of all memory: what other programs hold beyond that moves out of the way."""
_OWN_COPY_SHARE = 0.85
"""Up to this share of the free memory weights are copied into memory of their own."""
_CARD_SHARE = 4
"""A card with less than a quarter of the largest one's free memory takes no part."""


@dataclass(frozen=True, slots=True)
class _Draft:
    params: LoadParams
    fit: Fit
    prediction: Prediction
    missing: float = 0.0


def plan(
    shape: ModelShape,
    hardware: Hardware,
    choice: PlanChoice = PlanChoice.BALANCED,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> LoadPlan:
    """Never raises for a model that is too large: its `fit` and `problem` say so. What is wished
    is taken as it is, even where it does not fit. `runs` come the latest first."""
    contexts = _contexts(shape, choice, wishes)
    best = [
        _best_on(shape, hardware, device, contexts, wishes, runs)
        for device in _candidates(hardware, wishes)
    ]
    usable = [draft for draft in best if draft.fit in (Fit.GOOD, Fit.TIGHT)]
    if usable and choice is PlanChoice.LONG_CONTEXT:
        longest = max(draft.params.n_ctx or 0 for draft in usable)
        usable = [draft for draft in usable if draft.params.n_ctx == longest]
    slow = [draft for draft in best if draft.fit is Fit.SLOW]
    return _finished(max(usable or slow or best, key=_speed), shape, choice, hardware)


def plans(
    shape: ModelShape,
    hardware: Hardware,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> dict[PlanChoice, LoadPlan]:
    return {choice: plan(shape, hardware, choice, wishes, runs) for choice in PlanChoice}


def fallback(
    failed: LoadPlan,
    shape: ModelShape,
    hardware: Hardware,
    runs: Sequence[SpeedRun] = (),
    wishes: PlanWishes = NO_WISHES,
) -> LoadPlan | None:
    """The next smaller plan after a load that failed for memory; None when there is none. On a
    card a sixth of what was planned for it goes elsewhere; without one the context is halved, or
    the file is mapped instead of copied."""
    params = failed.params
    devices = chosen_devices(params, hardware)
    use_mmap = True
    if devices:
        smaller = _fewer_on_devices(shape, params, hardware, devices, wishes)
        use_mmap = wishes.use_mmap
    elif not params.use_mmap:
        smaller = replace(params, use_mlock=False)
    elif failed.n_ctx > MIN_CTX:
        smaller = replace(params, use_mlock=False, n_ctx=max(MIN_CTX, failed.n_ctx // 2))
    else:
        return None
    draft = _judged(shape, smaller, hardware, runs, use_mmap)
    return _finished(draft, shape, failed.choice, hardware)


def _fewer_on_devices(
    shape: ModelShape,
    params: LoadParams,
    hardware: Hardware,
    devices: tuple[Device, ...],
    wishes: PlanWishes,
) -> LoadParams:
    layers = len(shape.layers)
    step = max(2, layers // 6)
    if shape.experts and params.expert_layers_on_cpu < layers:
        more = min(layers, params.expert_layers_on_cpu + step)
        smaller = replace(params, expert_layers_on_cpu=more)
    else:
        placed = layers + 1 if params.gpu_layers is None else min(params.gpu_layers, layers + 1)
        if placed <= step:
            return _on_processor(shape, params, wishes)
        smaller = replace(params, gpu_layers=placed - step)
    return _split(shape, smaller, hardware, devices)


def _contexts(shape: ModelShape, choice: PlanChoice, wishes: PlanWishes) -> list[int]:
    """Beyond what it was made for a model only writes nonsense."""
    longest = shape.n_ctx_train or _LONGEST_CTX
    if wishes.n_ctx:
        return [min(wishes.n_ctx, longest)]
    if choice is PlanChoice.LONG_CONTEXT:
        return [longest, *(n for n in _CONTEXTS[choice] if n < longest)]
    return list(dict.fromkeys(min(n, longest) for n in _CONTEXTS[choice]))


def _candidates(hardware: Hardware, wishes: PlanWishes) -> Iterator[str]:
    """What to say to `LoadParams.device`."""
    if wishes.gpu_layers == 0:
        yield "cpu"
        return
    if wishes.device and wishes.device != "auto":
        yield wishes.device
        return
    if wishes.gpu_layers is None or not hardware.gpus:
        yield "cpu"
    cards = [gpu for gpu in hardware.gpus if gpu.kind is DeviceKind.GPU]
    cards = cards or list(hardware.gpus)
    yield from (card.name for card in cards)
    most = max((card.free_bytes for card in cards), default=0)
    several = [card for card in cards if card.free_bytes * _CARD_SHARE >= most]
    if len(several) > 1 and not any(is_unified(card) for card in several):
        yield ",".join(card.name for card in several)


def _best_on(
    shape: ModelShape,
    hardware: Hardware,
    device: str,
    contexts: Sequence[int],
    wishes: PlanWishes,
    runs: Sequence[SpeedRun],
) -> _Draft:
    """The longest context that fits well, else the longest that just fits, else a short one."""
    tight: _Draft | None = None
    for n_ctx in contexts:
        draft = _draft(shape, hardware, n_ctx, device, wishes, runs)
        if draft.fit is Fit.GOOD:
            return draft
        if draft.fit is Fit.TIGHT and tight is None:
            tight = draft
    if tight is not None:
        return tight
    n_ctx = contexts[0] if wishes.n_ctx else min(contexts[0], _SLOW_CTX)
    return _draft(shape, hardware, n_ctx, device, wishes, runs)


def _draft(
    shape: ModelShape,
    hardware: Hardware,
    n_ctx: int,
    device: str,
    wishes: PlanWishes,
    runs: Sequence[SpeedRun],
) -> _Draft:
    params = LoadParams(
        n_ctx=n_ctx,
        threads=wishes.threads or hardware.processor.cores,
        device=device,
        flash_attention=wishes.flash_attention is not False,
        kv_type=wishes.kv_type or KvType.F16,
        use_mlock=bool(wishes.use_mlock),
        loras=wishes.loras,
    )
    devices = chosen_devices(params, hardware)
    if devices:
        params = _on_devices(shape, params, hardware, devices, wishes)
    else:
        # A device that is not there keeps its name: loading says so.
        params = replace(_on_processor(shape, params, wishes), device=device)
    return _judged(shape, params, hardware, runs, wishes.use_mmap)


def _on_processor(shape: ModelShape, params: LoadParams, wishes: PlanWishes) -> LoadParams:
    batch = _BATCH if shape.file_bytes < _SMALL_MODEL_BYTES else _CAREFUL_BATCH
    params = _with_batch(params, wishes, batch)
    return replace(params, device="cpu", gpu_layers=0, expert_layers_on_cpu=0, tensor_split=())


def _on_devices(
    shape: ModelShape,
    params: LoadParams,
    hardware: Hardware,
    devices: tuple[Device, ...],
    wishes: PlanWishes,
) -> LoadParams:
    """As much on the devices as they hold, which may be nothing; what is wished is not searched
    for."""
    everything = len(shape.layers) + 1
    careful = _with_batch(params, wishes, _BATCH)
    copied = _COPIED_EXPERTS_BATCH if not is_unified(devices[0]) else _BATCH
    large = _with_batch(params, wishes, copied)
    gpu_layers = min(wishes.gpu_layers or everything, everything)
    all_experts = len(shape.layers) if shape.experts else 0
    counts = range(all_experts + 1)
    if wishes.expert_layers_on_cpu is not None:
        wished = min(wishes.expert_layers_on_cpu, all_experts)
        counts = range(wished, wished + 1)
    tried = careful
    for count in counts:
        tried = replace(
            large if count else careful, gpu_layers=gpu_layers, expert_layers_on_cpu=count
        )
        tried = _split(shape, tried, hardware, devices)
        if _holds(shape, tried, hardware):
            return tried
    if wishes.gpu_layers is not None:
        return tried
    for layers in range(everything - 1, 0, -1):
        fewer = _split(shape, replace(tried, gpu_layers=layers), hardware, devices)
        if _holds(shape, fewer, hardware):
            return fewer
    return _on_processor(shape, params, wishes)


def _with_batch(params: LoadParams, wishes: PlanWishes, batch: int) -> LoadParams:
    n_batch = wishes.n_batch or max(batch, wishes.n_ubatch or 0)
    n_batch = min(n_batch, params.n_ctx or n_batch)
    return replace(params, n_batch=n_batch, n_ubatch=min(wishes.n_ubatch or n_batch, n_batch))


def _split(
    shape: ModelShape, params: LoadParams, hardware: Hardware, devices: tuple[Device, ...]
) -> LoadParams:
    """Shares of several devices such that each holds its part; layers whose experts lie elsewhere
    are small, so equal counts would not be equal loads."""
    if len(devices) == 1:
        return params
    alone = memory_use(shape, replace(params, device=devices[0].name), hardware)[1]
    buffer = alone.compute_bytes
    first = len(shape.layers) + 1 - (params.gpu_layers or 0)
    layers = [
        layer.dense_bytes
        + (layer.expert_bytes if index >= params.expert_layers_on_cpu else 0)
        + layer.kv_bytes * kv_cells(shape, params, is_sliding=layer.is_sliding)
        for index, layer in enumerate(shape.layers)
    ]
    sizes = [*layers[max(0, first) :], shape.output_bytes]
    rooms = [max(0, device.free_bytes - _reserve(device, hardware) - buffer) for device in devices]
    total, room = sum(sizes), max(1, sum(rooms))
    counts = [0] * len(devices)
    filled, device = 0.0, 0
    for size in sizes:
        # In proportion to the room; a layer that would not fit any more goes to the next one.
        last = len(devices) - 1
        goal = total * sum(rooms[: device + 1]) / room
        if device < last and counts[device] and filled + size > goal + 0.5 * size:
            device += 1
        counts[device] += 1
        filled += size
    return replace(params, tensor_split=split_after(counts))


def _holds(shape: ModelShape, params: LoadParams, hardware: Hardware) -> bool:
    devices = chosen_devices(params, hardware)
    uses = memory_use(shape, params, hardware)[1:]
    return all(
        use.bytes <= device.free_bytes - _reserve(device, hardware)
        for device, use in zip(devices, uses, strict=True)
        if use.weights_bytes
    )


def _reserve(device: Device, hardware: Hardware) -> int:
    if not is_unified(device):
        return _CARD_RESERVE
    share = int(hardware.memory.total_bytes * _UNIFIED_RESERVE_SHARE)
    return min(share, _UNIFIED_RESERVE)


def _judged(
    shape: ModelShape,
    params: LoadParams,
    hardware: Hardware,
    runs: Sequence[SpeedRun],
    wished_mmap: bool | None = None,
) -> _Draft:
    """How well it fits, and whether the file is mapped or copied. Mapped weights can be dropped
    and read again, so they never fail; a copy is laid out as the processor likes it (20 to 25 %
    faster prefill, 8 % faster decoding on a processor with AVX-512)."""
    uses = memory_use(shape, params, hardware)
    devices = chosen_devices(params, hardware)
    needed = unified_bytes(devices, uses)
    available = hardware.memory.available_bytes
    fixed = needed - uses[0].weights_bytes
    can_map = wished_mmap is not False and not params.use_mlock
    most = max(available, hardware.memory.total_bytes * _TIGHT_SHARE - _GIB)
    if not _holds(shape, params, hardware):
        fit = Fit.NO
    elif needed <= available - _RAM_RESERVE:
        fit = Fit.GOOD
    elif needed <= (most if can_map else available):
        fit = Fit.TIGHT
    else:
        working_set = fixed + _read_for_each_token(shape, uses)
        fit = Fit.SLOW if can_map and working_set <= available else Fit.NO
    use_mmap = wished_mmap
    if use_mmap is None:
        use_mmap = fit is not Fit.GOOD or needed > available * _OWN_COPY_SHARE
        if devices and all(is_unified(device) for device in devices):
            # Metal computes where the file is mapped; experts elsewhere are better copied.
            use_mmap = not params.expert_layers_on_cpu or fit is Fit.SLOW
    missing = 0.0
    if fit is Fit.SLOW:
        room = max(0, available - fixed)
        missing = max(0.0, 1.0 - room / max(1, uses[0].weights_bytes))
    params = replace(params, use_mmap=use_mmap)
    return _Draft(params, fit, predict(shape, params, hardware, runs, missing), missing)


def _read_for_each_token(shape: ModelShape, uses: tuple[MemoryUse, ...]) -> int:
    """Weights in the computer's memory without which nothing goes: at least those of one token."""
    return min(uses[0].weights_bytes, int(shape.bytes_per_token))


def _speed(draft: _Draft) -> float:
    """One that just fits must be worth it."""
    share = 1.0 if draft.fit is Fit.GOOD else _TIGHT_SPEED_SHARE
    return draft.prediction.decode.likely * share


def _finished(draft: _Draft, shape: ModelShape, choice: PlanChoice, hardware: Hardware) -> LoadPlan:
    prediction = draft.prediction
    speed = prediction.decode.likely
    problem = problem_of(draft.fit, draft.params, prediction.memory, hardware, speed)
    return LoadPlan(
        params=draft.params,
        choice=choice,
        fit=draft.fit,
        memory=prediction.memory,
        decode=prediction.decode,
        prefill=prediction.prefill,
        is_measured=prediction.is_measured,
        layers_on_gpu=spread(shape, draft.params, hardware).layers_on_gpu,
        layers=len(shape.layers),
        problem="" if problem is None else problem.message,
    )


def problem_of(
    fit: Fit,
    params: LoadParams,
    memory: tuple[MemoryUse, ...],
    hardware: Hardware,
    decode_tokens_per_s: float,
) -> OutOfMemory | None:
    """What there is to say of a fit that is SLOW or NO."""
    devices = chosen_devices(params, hardware)
    needed = unified_bytes(devices, memory) / _GIB
    free = hardware.memory.available_bytes / _GIB
    if fit is Fit.SLOW:
        return OutOfMemory(
            f"The model needs {needed:.1f} GB of memory and {free:.1f} GB are free, so it would be"
            f" read from the disk while it answers: about {decode_tokens_per_s:.1f} tokens a"
            " second. Choose a smaller model, or be patient."
        )
    if fit is not Fit.NO:
        return None
    for device, use in zip(devices, memory[1:], strict=True):
        room = device.free_bytes - _reserve(device, hardware)
        if use.weights_bytes and use.bytes > room:
            return OutOfMemory(
                f"{device.name} would have to hold {use.bytes / _GIB:.1f} GB and has room for"
                f" {max(0, room) / _GIB:.1f} GB. Choose fewer layers for it or a smaller context."
            )
    return OutOfMemory(
        f"The model needs {needed:.1f} GB of memory and {free:.1f} GB are free. Close other"
        " programs, or choose a smaller model or a smaller context."
    )


def refusal(plan: LoadPlan, hardware: Hardware) -> OutOfMemory | None:
    """The reason not even to try. What is too much for a device its driver refuses by itself, and
    it may well know better than a forecast; what is too much for the computer's own memory makes
    the system end programs."""
    if plan.fit is not Fit.NO:
        return None
    devices = chosen_devices(plan.params, hardware)
    if unified_bytes(devices, plan.memory) <= hardware.memory.available_bytes:
        return None
    return problem_of(plan.fit, plan.params, plan.memory, hardware, plan.decode.likely)
