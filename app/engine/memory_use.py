# SPDX-License-Identifier: Apache-2.0
"""How much memory a model takes where, computed from its shape.

The sizes of buffers are those that llama.cpp reports (`KV buffer size` and `compute buffer size` of
its log): for files of the 20b's shapes, batches of 128, 512 and 2,048 and contexts of 4,096, 32,768
and 131,072 tokens the formulas here are exact to 8 %. The number of layers makes no difference to
the buffer for computing. It is much smaller than in other programs, because our contexts keep two
rows of logits, nine at most, instead of one for each token of a batch (0.8 MB each with the
vocabulary of gpt-oss).
"""

from dataclasses import dataclass
from itertools import pairwise

from app.core.hardware import Device, DeviceKind, Hardware
from app.core.params import KvType, LoadParams
from app.core.placement import MemoryUse, ModelShape
from app.engine.checkpoints import CHECKPOINT_TOKENS, MOST
from app.engine.lookup import LONGEST_DRAFT

CPU = "CPU"
SEQUENCES = 2
"""The conversation's and that of asides, which share the KV memory."""

_MIB = 1024**2
_CELLS = 256
"""The KV memory is a multiple of so many tokens."""
_F16_BYTES, _F32_BYTES = 2, 4
_Q8_SHARE = 34 / 64

# The process itself: interpreter and libraries, then the vocabulary twice, in llama.cpp and in our
# tokenizer. Measured as resident memory less weights, KV memory and buffers: 196 MB with the
# 201,088 tokens of gpt-oss, 96 MB with the 49,152 of the starter.
_PROCESS_BYTES = 64_000_000
_TOKEN_BYTES = 660
_GPU_RUNTIME_BYTES = 300 * _MIB
"""What a graphics driver's own libraries take of the computer's memory."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where layers lie. `owners[i]` is the index of a device, None: the processor; the last entry
    is the output matrix."""

    devices: tuple[Device, ...]
    owners: tuple[int | None, ...]
    expert_layers_on_cpu: int

    def experts_owner(self, layer: int) -> int | None:
        return None if layer < self.expert_layers_on_cpu else self.owners[layer]

    @property
    def layers_on_gpu(self) -> int:
        return sum(owner is not None for owner in self.owners[:-1])

    def uses_cpu(self, shape: ModelShape) -> bool:
        """Whether the processor reads weights for each token."""
        return None in self.owners or (self.expert_layers_on_cpu > 0 and shape.experts > 0)


def is_unified(device: Device) -> bool:
    """Whether a device's memory is the computer's own."""
    return device.kind is DeviceKind.INTEGRATED or device.backend.lower() in ("metal", "mtl")


def chosen_devices(params: LoadParams, hardware: Hardware) -> tuple[Device, ...]:
    """`auto` is what llama.cpp takes by itself: all graphics cards, and an integrated device only
    where there is no other. Names may be joined by commas, and come in that order."""
    if params.device == "cpu" or params.gpu_layers == 0:
        return ()
    if params.device == "auto":
        cards = tuple(gpu for gpu in hardware.gpus if gpu.kind is DeviceKind.GPU)
        return cards or hardware.gpus[:1]
    by_name = {gpu.name.lower(): gpu for gpu in hardware.gpus}
    wanted = dict.fromkeys(name.strip().lower() for name in params.device.split(","))
    return tuple(by_name[name] for name in wanted if name in by_name)


def spread(shape: ModelShape, params: LoadParams, hardware: Hardware) -> Spread:
    """As llama.cpp assigns layers: the last ones to the devices, in proportion."""
    devices = chosen_devices(params, hardware)
    count = len(shape.layers) + 1
    placed = 0 if not devices else min(params.gpu_layers or 0, count)
    if devices and params.gpu_layers is None:
        placed = count
    weights = params.tensor_split or tuple(float(device.free_bytes) for device in devices)
    total = sum(weights) or 1.0
    bounds = [sum(weights[: index + 1]) / total for index in range(len(devices))]
    first = count - placed
    owners: list[int | None] = [None] * count
    for layer in range(first, count):
        share = (layer - first) / placed
        owners[layer] = next(
            (index for index, bound in enumerate(bounds) if bound > share), len(devices) - 1
        )
    return Spread(devices, tuple(owners), min(params.expert_layers_on_cpu, len(shape.layers)))


def memory_use(shape: ModelShape, params: LoadParams, hardware: Hardware) -> tuple[MemoryUse, ...]:
    """The computer's own memory first, then the devices that are used."""
    placed = spread(shape, params, hardware)
    weights = [0] * len(placed.devices)
    kv = [0] * len(placed.devices)
    kv_on_cpu = 0
    for index, layer in enumerate(shape.layers):
        owner = placed.owners[index]
        bytes_ = kv_cells(shape, params, is_sliding=layer.is_sliding) * layer.kv_bytes
        if params.kv_type is KvType.Q8_0:
            # Without flash attention only the keys are quantized.
            share = _Q8_SHARE if params.flash_attention else (1 + _Q8_SHARE) / 2
            bytes_ = int(bytes_ * share)
        if owner is None:
            kv_on_cpu += bytes_
        else:
            kv[owner] += bytes_
            weights[owner] += layer.dense_bytes
        experts = placed.experts_owner(index)
        if experts is not None:
            weights[experts] += layer.expert_bytes
    kv_on_cpu += checkpoint_bytes(shape, params)
    output = placed.owners[-1]
    if output is not None:
        weights[output] += shape.output_bytes
    buffer = compute_bytes(shape, params)
    process = process_bytes(shape, has_gpu=bool(placed.devices))
    on_cpu = MemoryUse(
        name=CPU,
        weights_bytes=max(shape.file_bytes - sum(weights), shape.input_bytes),
        kv_bytes=kv_on_cpu,
        compute_bytes=process + (buffer if None in placed.owners else _host_bytes(shape, params)),
        available_bytes=hardware.memory.available_bytes,
    )
    on_devices = (
        MemoryUse(device.name, weights[index], kv[index], buffer, device.free_bytes)
        for index, device in enumerate(placed.devices)
    )
    return (on_cpu, *on_devices)


def kv_cells(shape: ModelShape, params: LoadParams, *, is_sliding: bool) -> int:
    """Tokens that a layer keeps; with a sliding window the window of each sequence and a batch
    (`size_swa` in llama.cpp's llama-kv-cache-iswa.cpp)."""
    n_ctx = _padded(params.n_ctx or shape.n_ctx_train or 1)
    if not is_sliding:
        return n_ctx
    return min(n_ctx, _padded(shape.sliding_window * SEQUENCES + (params.n_ubatch or 0)))


def checkpoint_bytes(shape: ModelShape, params: LoadParams) -> int:
    """What a conversation that fills the context has copied of its sliding windows."""
    count = min(MOST, (params.n_ctx or shape.n_ctx_train) // CHECKPOINT_TOKENS)
    sliding = sum(layer.kv_bytes for layer in shape.layers if layer.is_sliding)
    return int(count * shape.sliding_window * sliding)


def compute_bytes(shape: ModelShape, params: LoadParams) -> int:
    """The buffer for one batch: what flows through a layer, and a mask of 16 bits for each token of
    the batch and each cell, one for each of the two kinds of KV memory. Without flash attention
    also the scores, 4 bytes for each head; a head has 64 numbers or more in what is common."""
    per_token = _F32_BYTES * shape.n_embd * (3.0 * max(1, shape.experts_used) + 4.43)
    cells = [kv_cells(shape, params, is_sliding=False)]
    if any(layer.is_sliding for layer in shape.layers):
        cells.append(kv_cells(shape, params, is_sliding=True))
    if params.flash_attention:
        per_token += _F16_BYTES * sum(cells)
    else:
        heads = max(1, shape.n_embd // 45)
        per_token += _F32_BYTES * (heads * cells[0] + sum(cells))
    return int((params.n_ubatch or 0) * per_token) + SEQUENCES * shape.n_vocab * _F32_BYTES


def process_bytes(shape: ModelShape, *, has_gpu: bool) -> int:
    """With the rows of logits that llama.cpp keeps once several tokens were evaluated on trial."""
    drafts = LONGEST_DRAFT * _F32_BYTES * shape.n_vocab
    runtime = _GPU_RUNTIME_BYTES if has_gpu else 0
    return _PROCESS_BYTES + _TOKEN_BYTES * shape.n_vocab + drafts + runtime


def unified_bytes(placed: tuple[Device, ...], memory: tuple[MemoryUse, ...]) -> int:
    """What is taken of the computer's own memory in all."""
    return memory[0].bytes + sum(
        use.bytes for device, use in zip(placed, memory[1:], strict=True) if is_unified(device)
    )


def split_after(counts: list[int]) -> tuple[float, ...]:
    """`tensor_split` that gives so many layers to each device. Boundaries lie between two layers,
    so that no rounding can move one."""
    inner = [sum(counts[: index + 1]) - 0.5 for index in range(len(counts) - 1)]
    bounds = [0.0, *inner, float(sum(counts))]
    return tuple(after - before for before, after in pairwise(bounds))


def _host_bytes(shape: ModelShape, params: LoadParams) -> int:
    """Where all layers lie on a device, the processor still prepares a batch's input."""
    return int((params.n_ubatch or 0) * shape.n_embd * _F32_BYTES * 2)


def _padded(tokens: int) -> int:
    return -(-tokens // _CELLS) * _CELLS
