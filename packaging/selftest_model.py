# SPDX-License-Identifier: Apache-2.0
"""Writes resources/selftest.gguf, on which `harmonium selftest` computes: `selftest_model.py
[FILE]`.

It is a gpt-oss with every part of one (experts in MXFP4, attention sinks, layers that see a
window), but small, with a vocabulary of its own and random weights: it says nothing, and computes
the same everywhere. The same source gives the same bytes.
"""

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

RESULT = Path(__file__).resolve().parents[1] / "resources" / "selftest.gguf"

# Of 2,500 seeds the one whose 20 tokens are the surest: the likeliest one is ahead of the next by
# five times what another order of computing changes, so that no rounding of a device decides.
SEED = 2381
LAYERS = 4
_EMBEDDING, _EXPERT_SIZE = 64, 64
_HEADS, _KV_HEADS, _HEAD_SIZE = 4, 2, 64
_EXPERTS, _EXPERTS_USED = 8, 4
_WINDOW = 64
_CONTEXT = 4096
_BLOCK = 32
_PAIRS = [
    *("th", "he", "in", "er", "an", "re", "on", "at", "en", "nd", "ti", "es"),
    *("or", "te", "of", "ed", "is", "it", "al", "ar", "st", "to", "nt", "ng"),
]
_CONTROL = ["start", "end", "message", "channel", "constrain", "return", "call", "endoftext"]

_Array = NDArray[Any]
_Type = gguf.GGMLQuantizationType


def main(arguments: list[str]) -> int:
    path = Path(arguments[0]) if arguments else RESULT
    write(path)
    print(f"{path.stat().st_size} bytes in {path}")
    return 0


def write(path: Path, seed: int = SEED) -> None:
    unfinished = path.with_name(f"{path.name}.unfinished")
    writer = gguf.GGUFWriter(unfinished, "gpt-oss")
    try:
        _describe(writer)
        _add_vocabulary(writer)
        for name, values, kind in _tensors(random.Random(seed)):
            writer.add_tensor(name, values, raw_dtype=kind)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        os.replace(unfinished, path)
    finally:
        writer.close()
        unfinished.unlink(missing_ok=True)


def _describe(writer: gguf.GGUFWriter) -> None:
    writer.add_name("Random gpt-oss of the self-test")
    writer.add_license("Apache-2.0")
    writer.add_context_length(_CONTEXT)
    writer.add_embedding_length(_EMBEDDING)
    writer.add_block_count(LAYERS)
    writer.add_head_count(_HEADS)
    writer.add_head_count_kv(_KV_HEADS)
    writer.add_key_length(_HEAD_SIZE)
    writer.add_value_length(_HEAD_SIZE)
    writer.add_rope_freq_base(150_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_expert_count(_EXPERTS)
    writer.add_expert_used_count(_EXPERTS_USED)
    writer.add_expert_feed_forward_length(_EXPERT_SIZE)
    writer.add_feed_forward_length(_EXPERT_SIZE)
    writer.add_sliding_window(_WINDOW)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_MXFP4_MOE)


def _add_vocabulary(writer: gguf.GGUFWriter) -> None:
    texts = [*_byte_letters(), *_PAIRS, *(f"<|{name}|>" for name in _CONTROL)]
    types = [int(gguf.TokenType.NORMAL)] * (len(texts) - len(_CONTROL))
    types += [int(gguf.TokenType.CONTROL)] * len(_CONTROL)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-4o")
    writer.add_token_list(texts)
    writer.add_token_types(types)
    writer.add_token_merges([f"{pair[0]} {pair[1]}" for pair in _PAIRS])
    writer.add_bos_token_id(texts.index("<|start|>"))
    writer.add_eos_token_id(texts.index("<|return|>"))
    writer.add_pad_token_id(texts.index("<|endoftext|>"))


def _byte_letters() -> list[str]:
    """GPT-2's table: a printable letter for every byte."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    others = iter(range(256, 512))
    return [chr(byte) if byte in printable else chr(next(others)) for byte in range(256)]


def _tensors(source: random.Random) -> Iterator[tuple[str, _Array, Any]]:
    """Name, content as it is stored, and its type where that is one of blocks."""
    vocabulary = 256 + len(_PAIRS) + len(_CONTROL)
    queries, keys = _HEADS * _HEAD_SIZE, _KV_HEADS * _HEAD_SIZE

    def linear(name: str, rows: int, columns: int) -> Iterator[tuple[str, _Array, Any]]:
        yield f"{name}.weight", _bytes_of_8_bits(source, rows, columns), _Type.Q8_0
        yield f"{name}.bias", _numbers(source, rows, scale=0.1), None

    embedding = _bytes_of_8_bits(source, vocabulary, _EMBEDDING, _EMBEDDING**0.5)
    yield "token_embd.weight", embedding, _Type.Q8_0
    yield "output_norm.weight", np.ones(_EMBEDDING, np.float32), None
    yield "output.weight", _bytes_of_8_bits(source, vocabulary, _EMBEDDING), _Type.Q8_0
    for layer in range(LAYERS):
        block = f"blk.{layer}."
        for norm in ("attn_norm", "post_attention_norm"):
            yield f"{block}{norm}.weight", np.ones(_EMBEDDING, np.float32), None
        yield from linear(f"{block}attn_q", queries, _EMBEDDING)
        yield from linear(f"{block}attn_k", keys, _EMBEDDING)
        yield from linear(f"{block}attn_v", keys, _EMBEDDING)
        yield from linear(f"{block}attn_output", _EMBEDDING, queries)
        yield f"{block}attn_sinks.weight", _numbers(source, _HEADS, scale=1.0), None
        yield f"{block}ffn_gate_inp.weight", _numbers(source, _EXPERTS, _EMBEDDING, scale=0.5), None
        yield f"{block}ffn_gate_inp.bias", _numbers(source, _EXPERTS, scale=0.1), None
        for name, rows, columns in (
            ("ffn_gate_exps", _EXPERT_SIZE, _EMBEDDING),
            ("ffn_up_exps", _EXPERT_SIZE, _EMBEDDING),
            ("ffn_down_exps", _EMBEDDING, _EXPERT_SIZE),
        ):
            experts = [_bytes_of_4_bits(source, rows, columns) for _ in range(_EXPERTS)]
            yield f"{block}{name}.weight", np.stack(experts), _Type.MXFP4
            yield f"{block}{name}.bias", _numbers(source, _EXPERTS, rows, scale=0.1), None


def _numbers(source: random.Random, *shape: int, scale: float) -> _Array:
    """Evenly from -scale to scale. Not of numpy, whose stream may be another one some day."""
    drawn = np.frombuffer(source.randbytes(2 * int(np.prod(shape))), "<i2").reshape(shape)
    return (drawn.astype(np.float32) / 32768 * np.float32(scale)).astype(np.float32)


def _bytes_of_8_bits(source: random.Random, rows: int, columns: int, length: float = 1.0) -> _Array:
    """Q8_0: a scale, and 32 numbers from -128 to 127. `length` is that of a row."""
    count = rows * columns // _BLOCK
    blocks = np.frombuffer(source.randbytes(count * (_BLOCK + 2)), np.uint8).copy()
    blocks = blocks.reshape(count, _BLOCK + 2)
    scale = np.float16(length / (74 * columns**0.5))
    blocks[:, :2] = np.frombuffer(scale.astype("<f2").tobytes(), np.uint8)
    return blocks.reshape(rows, -1)


def _bytes_of_4_bits(source: random.Random, rows: int, columns: int) -> _Array:
    """MXFP4: an exponent, and 32 numbers from -6 to 6."""
    count = rows * columns // _BLOCK
    blocks = np.frombuffer(source.randbytes(count * (_BLOCK // 2 + 1)), np.uint8).copy()
    blocks = blocks.reshape(count, _BLOCK // 2 + 1)
    blocks[:, 0] = 127 - 6
    return blocks.reshape(rows, -1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
