# SPDX-License-Identifier: Apache-2.0
"""How a model is placed on a computer, what that takes, and how fast it will be."""

from enum import StrEnum

from app.core.params import KvType, LoadParams
from app.core.values import value_class


@value_class
class LayerShape:
    """One block. Sizes in bytes; `kv_bytes` are f16 keys and values of one token."""

    dense_bytes: int
    expert_bytes: int
    kv_bytes: int
    is_sliding: bool = False


@value_class
class ModelShape:
    """All that memory and speed depend on. `input_bytes` is the token embedding, which stays in
    the computer's memory; `output_bytes` the output matrix and norm. `sliding_window` and
    `n_ctx_train` in tokens, 0: none or unknown. Of `experts`, `experts_used` are read per token."""

    architecture: str
    file_bytes: int
    input_bytes: int
    output_bytes: int
    layers: tuple[LayerShape, ...]
    n_vocab: int
    n_embd: int
    n_ctx_train: int
    experts: int = 0
    experts_used: int = 0
    sliding_window: int = 0

    @property
    def bytes_per_token(self) -> float:
        """Weights that are read for one token."""
        share = self.experts_used / self.experts if self.experts else 0.0
        layers = sum(layer.dense_bytes + layer.expert_bytes * share for layer in self.layers)
        return layers + self.output_bytes


class PlanChoice(StrEnum):
    FAST = "fast"
    BALANCED = "balanced"
    LONG_CONTEXT = "long_context"


class Fit(StrEnum):
    """`SLOW`: larger than the memory, read from the disk for every token. `NO`: it cannot load."""

    GOOD = "good"
    TIGHT = "tight"
    SLOW = "slow"
    NO = "no"


@value_class
class SpeedRange:
    """Tokens per second. `low` and `high` are equal to `likely` only where it was measured."""

    low: float
    likely: float
    high: float


@value_class
class MemoryUse:
    """Predicted bytes on one device (`name` as in `Device.name`; the computer's own memory is
    "CPU"): weights, KV memory, and buffers for computing. `available_bytes` is what it has for
    us, a model that would be unloaded first counted in."""

    name: str
    weights_bytes: int
    kv_bytes: int
    compute_bytes: int
    available_bytes: int

    @property
    def bytes(self) -> int:
        return self.weights_bytes + self.kv_bytes + self.compute_bytes


@value_class
class PlanWishes:
    """What a person decided; None leaves the value to the plan. The fields are those of
    `LoadParams`; `device` is `auto`, `cpu` or the name of a device."""

    n_ctx: int | None = None
    n_batch: int | None = None
    n_ubatch: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    expert_layers_on_cpu: int | None = None
    device: str | None = None
    flash_attention: bool | None = None
    kv_type: KvType | None = None
    use_mmap: bool | None = None
    use_mlock: bool | None = None
    loras: tuple[str, ...] = ()


NO_WISHES = PlanWishes()


@value_class
class LoadPlan:
    """`params` are complete: nothing is left to the engine. `is_measured`: the speeds come from
    answers of this computer, not from a table. `problem` is the sentence that explains a fit that
    is SLOW or NO, the sentence of an error, and is translated like one."""

    params: LoadParams
    choice: PlanChoice
    fit: Fit
    memory: tuple[MemoryUse, ...]
    decode: SpeedRange
    prefill: SpeedRange
    is_measured: bool = False
    layers_on_gpu: int = 0
    layers: int = 0
    problem: str = ""

    @property
    def n_ctx(self) -> int:
        return self.params.n_ctx or 0


@value_class
class SpeedRun:
    """A measured answer, from which later forecasts learn. `device` names where the weights lay,
    `depth` how many tokens the context held on average while it wrote."""

    model: str
    device: str
    bytes_per_token: float
    depth: int
    decode_tokens_per_s: float
    prefill_tokens_per_s: float
    params: LoadParams
