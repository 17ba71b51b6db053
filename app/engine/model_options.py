# SPDX-License-Identifier: Apache-2.0
"""Writes `LoadParams` into llama.cpp's `llama_model_params`."""

import ctypes
from typing import Any

from app.core.errors import InputError
from app.core.params import LoadParams
from app.engine.ggml import Registry

# enum llama_load_mode, by (is mapped, is locked).
_LOAD_MODES = {(False, False): 0, (True, False): 1, (False, True): 2, (True, True): 3}
# llama.cpp: the expression behind --n-cpu-moe (LLM_FFN_EXPS_REGEX of common.h).
_EXPERTS_OF_LAYER = r"blk\.{}\.ffn_(up|down|gate|gate_up)_(ch|)exps"


class _Override(ctypes.Structure):
    _fields_ = [("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p)]


def fill(options: Any, params: LoadParams, registry: Registry, max_devices: int) -> list[Any]:
    """Returns what must be kept as long as `options` are used. Raises InputError for a device
    that is not there."""
    if params.gpu_layers is not None:
        options.n_gpu_layers = params.gpu_layers
    options.load_mode = _LOAD_MODES[params.use_mmap, params.use_mlock]
    # The processor's own layout of weights is a second copy of what is mapped: a 20b would take
    # 22.6 GB instead of 12.5. Copied weights are laid out like that in the first place.
    options.use_extra_bufts = not params.use_mmap
    kept = [_devices(options, params.device, registry)]
    if params.tensor_split:
        shares = (ctypes.c_float * max_devices)(*params.tensor_split)
        options.tensor_split = shares
        kept.append(shares)
    if params.expert_layers_on_cpu > 0:
        overrides = _overrides(params.expert_layers_on_cpu, registry)
        options.tensor_buft_overrides = ctypes.cast(overrides, ctypes.c_void_p)
        kept.append(overrides)
    return kept


def _devices(options: Any, wanted: str, registry: Registry) -> Any:
    if wanted == "auto":
        return None
    chosen: list[int] = []
    if wanted == "cpu":
        options.n_gpu_layers = 0
    else:
        handles = registry.handles()
        by_name = {registry.name_of(handle).lower(): handle for handle in handles}
        for name in wanted.split(","):
            handle = by_name.get(name.strip().lower())
            if handle is None:
                names = ", ".join(registry.name_of(each) for each in handles)
                raise InputError(f"There is no device named {name!r} here. There are: {names}.")
            chosen.append(handle)
    array = (ctypes.c_void_p * (len(chosen) + 1))(*chosen, None)
    options.devices = ctypes.cast(array, ctypes.c_void_p)
    return array


def _overrides(layers: int, registry: Registry) -> Any:
    """The experts of the first layers go to the computer's memory. The array ends with an empty
    entry. llama-cpp-python has no parameter for this; the field is llama.cpp's own."""
    cpu = registry.function("ggml_backend_cpu_buffer_type", ctypes.c_void_p)()
    array = (_Override * (layers + 1))()
    for layer in range(layers):
        array[layer].pattern = _EXPERTS_OF_LAYER.format(layer).encode()
        array[layer].buffer_type = cpu
    return array
