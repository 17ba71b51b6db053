# SPDX-License-Identifier: Apache-2.0
"""Writes a gpt-oss of full size with random weights: it says nothing, but its shapes, types and
vocabulary are the real ones, so it loads, fills memory and runs exactly as the real one does.

    python -m tests.bench.random_gguf --size 20b [--layers N] OUT

The whole 20b file takes 12.1 GB of disk.
"""

import argparse
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.helpers.tiny_model import vocabulary

_Array = NDArray[Any]
_Type = gguf.GGMLQuantizationType

_EMBEDDING = 2880
_EXPERT_SIZE = 2880
_HEADS, _KV_HEADS, _HEAD_SIZE = 64, 8, 64
_EXPERTS_USED = 4
_BLOCK_BYTES = {_Type.Q8_0: 34, _Type.MXFP4: 17}
_BLOCK_WEIGHTS = 32
_REPEATED_BLOCKS = 1 << 20
"""Random blocks that a large tensor repeats: speed does not depend on what the weights are."""


@dataclass(frozen=True, slots=True)
class Size:
    layers: int
    experts: int


SIZES = {"20b": Size(layers=24, experts=32), "120b": Size(layers=36, experts=128)}


@dataclass(frozen=True, slots=True)
class _Tensor:
    name: str
    shape: tuple[int, ...]
    kind: gguf.GGMLQuantizationType
    is_norm: bool = False

    @property
    def stored_shape(self) -> tuple[int, ...]:
        """Rows of bytes where the type has blocks."""
        if self.kind not in _BLOCK_BYTES:
            return self.shape
        blocks = self.shape[-1] // _BLOCK_WEIGHTS
        return (*self.shape[:-1], blocks * _BLOCK_BYTES[self.kind])


def write_random_gguf(
    path: Path, size: str, layers: int | None = None, *, name: str = "", is_hollow: bool = False
) -> None:
    """`size` is `20b` or `120b`; fewer `layers` make a smaller file of the same kind. Until all
    is written the file is named `*.unfinished`. A hollow one has zeros for weights, which take no
    room on the disk."""
    shape = SIZES[size]
    count = shape.layers if layers is None else layers
    tensors = list(_tensors(count, shape.experts))
    unfinished = path.with_name(f"{path.name}.unfinished")
    writer = gguf.GGUFWriter(unfinished, "gpt-oss")
    try:
        _describe(writer, name or f"gpt-oss {size} with random weights", count, shape.experts)
        vocabulary.add_vocabulary(writer)
        for tensor in tensors:
            quantized = tensor.kind in _BLOCK_BYTES
            dtype = np.dtype(np.uint8 if quantized else np.float32)
            stored = tensor.stored_shape
            bytes_ = int(np.prod(stored)) * dtype.itemsize
            raw = tensor.kind if quantized else None
            writer.add_tensor_info(tensor.name, stored, dtype, bytes_, raw_dtype=raw)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        random = np.random.default_rng(0)
        for tensor in [] if is_hollow else tensors:
            writer.write_tensor_data(_values(tensor, random))
        writer.close()
        if is_hollow:
            sizes = [unfinished.stat().st_size, *(info.nbytes for info in _infos(writer))]
            os.truncate(unfinished, sum(map(_padded, sizes)))
        os.replace(unfinished, path)
    finally:
        writer.close()
        unfinished.unlink(missing_ok=True)


def _infos(writer: gguf.GGUFWriter) -> Iterator[Any]:
    for part in writer.tensors:
        yield from part.values()


def _padded(size: int) -> int:
    return -(-size // gguf.GGUF_DEFAULT_ALIGNMENT) * gguf.GGUF_DEFAULT_ALIGNMENT


def _describe(writer: gguf.GGUFWriter, name: str, layers: int, experts: int) -> None:
    writer.add_name(name)
    writer.add_context_length(131_072)
    writer.add_embedding_length(_EMBEDDING)
    writer.add_block_count(layers)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_key_length(_HEAD_SIZE)
    writer.add_value_length(_HEAD_SIZE)
    writer.add_rope_freq_base(150_000.0)
    writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
    writer.add_rope_scaling_factor(32.0)
    writer.add_rope_scaling_orig_ctx_len(4096)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_expert_count(experts)
    writer.add_expert_used_count(_EXPERTS_USED)
    writer.add_expert_feed_forward_length(_EXPERT_SIZE)
    writer.add_feed_forward_length(_EXPERT_SIZE)
    writer.add_sliding_window(128)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_MXFP4_MOE)


def _tensors(layers: int, experts: int) -> Iterator[_Tensor]:
    embedding, wide = _EMBEDDING, _EXPERT_SIZE
    queries, keys = _HEADS * _HEAD_SIZE, _KV_HEADS * _HEAD_SIZE
    yield _Tensor("token_embd.weight", (vocabulary.SIZE, embedding), _Type.Q8_0)
    yield _Tensor("output_norm.weight", (embedding,), _Type.F32, is_norm=True)
    yield _Tensor("output.weight", (vocabulary.SIZE, embedding), _Type.Q8_0)
    for layer in range(layers):
        block = f"blk.{layer}."
        for norm in ("attn_norm", "post_attention_norm"):
            yield _Tensor(f"{block}{norm}.weight", (embedding,), _Type.F32, is_norm=True)
        for name, rows, columns in (
            ("attn_q", queries, embedding),
            ("attn_k", keys, embedding),
            ("attn_v", keys, embedding),
            ("attn_output", embedding, queries),
        ):
            yield _Tensor(f"{block}{name}.weight", (rows, columns), _Type.Q8_0)
            yield _Tensor(f"{block}{name}.bias", (rows,), _Type.F32)
        yield _Tensor(f"{block}attn_sinks.weight", (_HEADS,), _Type.F32)
        yield _Tensor(f"{block}ffn_gate_inp.weight", (experts, embedding), _Type.F32)
        yield _Tensor(f"{block}ffn_gate_inp.bias", (experts,), _Type.F32)
        for name, rows, columns in (
            ("ffn_gate_exps", wide, embedding),
            ("ffn_up_exps", wide, embedding),
            ("ffn_down_exps", embedding, wide),
        ):
            yield _Tensor(f"{block}{name}.weight", (experts, rows, columns), _Type.MXFP4)
            yield _Tensor(f"{block}{name}.bias", (experts, rows), _Type.F32)


def _values(tensor: _Tensor, random: np.random.Generator) -> _Array:
    if tensor.is_norm:
        return np.ones(tensor.shape, np.float32)
    if tensor.kind not in _BLOCK_BYTES:
        return random.standard_normal(tensor.shape).astype(np.float32) * np.float32(0.03)
    block_bytes = _BLOCK_BYTES[tensor.kind]
    blocks = int(np.prod(tensor.shape)) // _BLOCK_WEIGHTS
    few = random.integers(0, 256, (min(blocks, _REPEATED_BLOCKS), block_bytes), dtype=np.uint8)
    if tensor.kind == _Type.MXFP4:
        few[:, 0] = 121  # an exponent: the block's scale is 2 ** (121 - 127)
    else:
        few[:, :2] = np.frombuffer(np.float16(0.02 / 64).tobytes(), np.uint8)
    return np.resize(few.reshape(-1), blocks * block_bytes).reshape(tensor.stored_shape)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=sorted(SIZES), default="20b")
    parser.add_argument("--layers", type=int, help="all of them by default")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    write_random_gguf(options.out, options.size, options.layers)


if __name__ == "__main__":
    main()
