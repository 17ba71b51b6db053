# SPDX-License-Identifier: Apache-2.0
"""How fast a placed model will be, and how sure that is.

Writing is bound by memory: each token reads the weights that it uses, and the keys and values
before it. Reading a prompt is bound by computing, and, where experts lie in the computer's memory
beside a graphics card, by copying them to it once for each batch. What this computer measured
before (`SpeedRun`) corrects both.
"""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.hardware import Hardware
from app.core.params import LoadParams
from app.core.placement import LayerShape, LoadPlan, MemoryUse, ModelShape, SpeedRange, SpeedRun
from app.engine.known_devices import DeviceSpeed, speed_of, speed_of_processor
from app.engine.memory_use import CPU, Spread, is_unified, kv_cells, memory_use, spread

TYPICAL_DEPTH = 2048
"""Tokens before the ones that are written, where a forecast names one speed."""

_BUS_BYTES_PER_S = 12e9
"""From the computer's memory to a card: 4060 Laptop 1,642 and 333 tokens of prefill a second with
14 layers of the 20b and 34 of the 120b elsewhere."""
_TOKEN_S = 0.0004
"""For sampling, parsing and starting a computation, whatever the model."""
_HANDOVER_S = 0.00004
"""For one layer whose experts lie elsewhere."""
_SMALL_BATCH_SHARE = 0.8
"""What batches of 512 reach of the speed that batches of 2,048 have on a card."""
_DISK_READ = 1.5e9
_DISK_RANGE = (0.2, 2.0)

_MEASURED = (0.85, 1.15)
_LEARNED = (0.65, 1.35)
_KNOWN = (0.75, 1.25)
_GUESSED = (0.5, 1.6)
_RUNS = 5
"""The latest measured runs count."""
_SAME_MODEL = 0.02
"""How far the bytes per token of two files of one model may differ."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """`memory` begins with the computer's own. Speeds are those at TYPICAL_DEPTH. `is_measured`:
    this model was measured on these devices."""

    memory: tuple[MemoryUse, ...]
    decode: SpeedRange
    prefill: SpeedRange
    is_measured: bool


def predict(
    shape: ModelShape,
    params: LoadParams,
    hardware: Hardware,
    runs: Sequence[SpeedRun] = (),
    missing: float = 0.0,
) -> Prediction:
    """`params` are complete. `runs` come the latest first. `missing` is the share of the weights
    that does not fit into memory, and is read from the disk for each token."""
    memory = memory_use(shape, params, hardware)
    placed = spread(shape, params, hardware)
    key = device_key(shape, placed)
    same, other = _ratios(shape, hardware, runs, key)
    is_measured = bool(same) and not missing
    factors = same or other
    decode_factor = statistics.median(factors) if factors else 1.0
    decode = 1.0 / (decode_seconds(shape, params, hardware, TYPICAL_DEPTH) / decode_factor)
    prefills = [
        run.prefill_tokens_per_s * run.bytes_per_token
        for run in runs
        if run.device == key and run.prefill_tokens_per_s > 0 and _is_same(shape, run)
    ][:_RUNS]
    if prefills:
        prefill = statistics.median(prefills) / shape.bytes_per_token
    else:
        prefill = prefill_tokens_per_s(shape, params, hardware)
    width = _width(placed, hardware, shape, is_measured=is_measured, is_learned=bool(other))
    if missing:
        decode = 1.0 / (1.0 / decode + shape.bytes_per_token * missing / _DISK_READ)
        width = _DISK_RANGE
    return Prediction(
        memory,
        _range(decode, width),
        _range(prefill, _MEASURED if prefills else width),
        is_measured,
    )


def device_key(shape: ModelShape, placed: Spread) -> str:
    """Names the devices that read weights, as in `SpeedRun.device`."""
    used = sorted({owner for owner in placed.owners if owner is not None})
    names = [placed.devices[index].name for index in used]
    return "+".join([*names, CPU] if not names or placed.uses_cpu(shape) else names)


def key_of(shape: ModelShape, plan: LoadPlan) -> str:
    """`device_key` of a finished plan."""
    names = [use.name for use in plan.memory[1:] if use.weights_bytes]
    experts_on_cpu = plan.params.expert_layers_on_cpu > 0 and shape.experts > 0
    is_whole = (plan.params.gpu_layers or 0) > len(shape.layers) and not experts_on_cpu
    return "+".join(names if names and is_whole else [*names, CPU])


def decode_seconds(shape: ModelShape, params: LoadParams, hardware: Hardware, depth: int) -> float:
    """For one token after `depth` others."""
    placed = spread(shape, params, hardware)
    share = shape.experts_used / shape.experts if shape.experts else 0.0
    speeds = [speed_of(device) for device in placed.devices]
    processor = _processor(params, hardware)
    seconds = _TOKEN_S
    for index, layer in enumerate(shape.layers):
        owner, experts = placed.owners[index], placed.experts_owner(index)
        on_gpu = owner is not None
        dense = layer.dense_bytes + _kv_read(layer, shape, params, depth, on_gpu=on_gpu)
        seconds += dense / _rate(owner, speeds, processor)
        seconds += layer.expert_bytes * share / _rate(experts, speeds, processor)
        seconds += _HANDOVER_S if on_gpu and experts is None else 0.0
    return seconds + shape.output_bytes / _rate(placed.owners[-1], speeds, processor)


def prefill_tokens_per_s(shape: ModelShape, params: LoadParams, hardware: Hardware) -> float:
    placed = spread(shape, params, hardware)
    processor = _processor(params, hardware)
    if placed.layers_on_gpu == 0:
        return processor.prefill_bytes_per_s / shape.bytes_per_token
    batch = params.n_ubatch or 512
    used = {owner for owner in placed.owners if owner is not None}
    slowest = min(speed_of(placed.devices[index]).prefill_bytes_per_s for index in used)
    share = 1.0 if batch >= 2048 else _SMALL_BATCH_SHARE
    seconds = batch * shape.bytes_per_token / (slowest * share)
    elsewhere = sum(
        layer.expert_bytes + (layer.dense_bytes if placed.owners[index] is None else 0)
        for index, layer in enumerate(shape.layers)
        if placed.experts_owner(index) is None
    )
    if not all(is_unified(device) for device in placed.devices):
        seconds += elsewhere / _BUS_BYTES_PER_S
    return batch / seconds


def _processor(params: LoadParams, hardware: Hardware) -> DeviceSpeed:
    threads = min(params.threads or hardware.processor.cores, hardware.processor.cores)
    sets = hardware.processor.instruction_sets
    return speed_of_processor(threads, sets, hardware.read_bytes_per_s)


def _rate(owner: int | None, speeds: Sequence[DeviceSpeed], processor: DeviceSpeed) -> float:
    return processor.read_bytes_per_s if owner is None else speeds[owner].read_bytes_per_s


def _kv_read(
    layer: LayerShape, shape: ModelShape, params: LoadParams, depth: int, *, on_gpu: bool
) -> int:
    """The processor skips what a sliding window hides; cards read all that is kept."""
    if not layer.is_sliding:
        return layer.kv_bytes * depth
    kept = kv_cells(shape, params, is_sliding=True) if on_gpu else shape.sliding_window
    return layer.kv_bytes * min(depth, kept)


def _ratios(
    shape: ModelShape, hardware: Hardware, runs: Sequence[SpeedRun], key: str
) -> tuple[list[float], list[float]]:
    """Measured by computed speed, latest first: of this model, and of others on these devices."""
    same, other = list[float](), list[float]()
    for run in runs:
        if run.device != key or run.decode_tokens_per_s <= 0 or run.bytes_per_token <= 0:
            continue
        seconds = decode_seconds(shape, run.params, hardware, run.depth)
        if _is_same(shape, run):
            same.append(run.decode_tokens_per_s * seconds)
        elif "+" not in key:
            # The other model's shape is not known: its weights are, and all lie on one device.
            scaled = seconds * run.bytes_per_token / shape.bytes_per_token
            other.append(run.decode_tokens_per_s * scaled)
    return same[:_RUNS], other[:_RUNS]


def _is_same(shape: ModelShape, run: SpeedRun) -> bool:
    return abs(run.bytes_per_token / shape.bytes_per_token - 1) < _SAME_MODEL


def _width(
    placed: Spread, hardware: Hardware, shape: ModelShape, *, is_measured: bool, is_learned: bool
) -> tuple[float, float]:
    if is_measured:
        return _MEASURED
    if is_learned:
        return _LEARNED
    return _KNOWN if all(_are_known(placed, hardware, shape)) else _GUESSED


def _are_known(placed: Spread, hardware: Hardware, shape: ModelShape) -> Iterator[bool]:
    yield from (speed_of(device).is_known for device in placed.devices)
    if placed.uses_cpu(shape):
        yield hardware.read_bytes_per_s > 0


def _range(likely: float, width: tuple[float, float]) -> SpeedRange:
    return SpeedRange(likely * width[0], likely, likely * width[1])
