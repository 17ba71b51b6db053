# SPDX-License-Identifier: Apache-2.0
"""What of a model file decides memory and speed: layers, experts, the sizes of their weights."""

import re
from pathlib import Path

from app.core.placement import LayerShape, ModelShape
from app.hub.gguf import read, read_model
from app.hub.gguf_format import Array, Container, TensorInfo

_BLOCK = re.compile(r"blk\.(\d+)\.")
# llama.cpp: the weights that --n-cpu-moe moves (LLM_FFN_EXPS_REGEX of common.h).
_EXPERTS = re.compile(r"\.ffn_(up|down|gate|gate_up)_(ch|)exps")
_KV_BYTES = 2
"""Of one number of a key or value, which are kept as f16."""
# Architectures whose even layers see only a window; others say so by a pattern or not at all.
_EVERY_SECOND = frozenset({"gpt-oss", "gemma2"})


def shape_of(path: Path) -> ModelShape:
    """From the tensor tables of all shards. Raises InputError, BadModel, Unsupported."""
    header, container = read_model(path)
    tensors = list(container.tensors)
    for shard in header.shards[1:] if header.shards[0] == path else ():
        tensors += read(shard)[0].tensors
    numbers = _Numbers(container, header.architecture)
    count = header.layers
    dense, experts = _layer_bytes(tensors, count)
    window = numbers.one("attention.sliding_window", 0)
    return ModelShape(
        architecture=header.architecture,
        file_bytes=header.bytes,
        input_bytes=_named(tensors, "token_embd."),
        output_bytes=_output_bytes(tensors),
        layers=tuple(
            LayerShape(dense[i], experts[i], numbers.kv_bytes(i), numbers.is_sliding(i, window))
            for i in range(count)
        ),
        n_vocab=_vocabulary(container, tensors),
        n_embd=numbers.one("embedding_length", 0),
        n_ctx_train=header.context_length,
        experts=header.experts,
        experts_used=numbers.one("expert_used_count", 0),
        sliding_window=window,
    )


class _Numbers:
    """The parameters of the model, one for all layers or one for each."""

    def __init__(self, container: Container, architecture: str) -> None:
        self._container = container
        self._architecture = architecture

    def each(self, key: str, layer: int, default: int) -> int:
        value = self._container.values.get(f"{self._architecture}.{key}", default)
        if isinstance(value, Array):
            items = value.items if isinstance(value.items, tuple) else ()
            return int(items[layer]) if layer < len(items) else default
        return value if isinstance(value, int) else default

    def one(self, key: str, default: int) -> int:
        return self.each(key, 0, default)

    def kv_bytes(self, layer: int) -> int:
        heads = self.each("attention.head_count", layer, 0)
        heads_kv = self.each("attention.head_count_kv", layer, heads)
        width = self.one("embedding_length", 0) // heads if heads else 0
        key = self.one("attention.key_length", width)
        value = self.one("attention.value_length", width)
        return heads_kv * (key + value) * _KV_BYTES

    def is_sliding(self, layer: int, window: int) -> bool:
        if not window:
            return False
        key = "attention.sliding_window_pattern"
        pattern = self._container.values.get(f"{self._architecture}.{key}")
        if isinstance(pattern, Array):
            return bool(self.each(key, layer, 0))
        if isinstance(pattern, int) and pattern > 1:
            return layer % pattern < pattern - 1
        return self._architecture in _EVERY_SECOND and layer % 2 == 0


def _layer_bytes(tensors: list[TensorInfo], count: int) -> tuple[list[int], list[int]]:
    dense, experts = [0] * count, [0] * count
    for tensor in tensors:
        match = _BLOCK.match(tensor.name)
        if match is None or int(match[1]) >= count:
            continue
        kind = experts if _EXPERTS.search(tensor.name) else dense
        kind[int(match[1])] += tensor.bytes
    return dense, experts


def _named(tensors: list[TensorInfo], prefix: str) -> int:
    return sum(tensor.bytes for tensor in tensors if tensor.name.startswith(prefix))


def _output_bytes(tensors: list[TensorInfo]) -> int:
    """Where there is no output matrix, the token embedding is used in its place, and read whole
    for each token."""
    output = _named(tensors, "output.")
    return (output or _named(tensors, "token_embd.")) + _named(tensors, "output_norm.")


def _vocabulary(container: Container, tensors: list[TensorInfo]) -> int:
    tokens = container.values.get("tokenizer.ggml.tokens")
    if isinstance(tokens, Array):
        return tokens.count
    embedding = next((each for each in tensors if each.name == "token_embd.weight"), None)
    return embedding.dimensions[1] if embedding and len(embedding.dimensions) > 1 else 0
