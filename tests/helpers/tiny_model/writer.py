# SPDX-License-Identifier: Apache-2.0
"""Writes the tiny gpt-oss, and an even smaller model of another family, as GGUF files."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

from tests.helpers.tiny_model import vocabulary

ARRAYS = Path(__file__).with_name("tiny_gpt_oss.npz")
COPYING_ARRAYS = Path(__file__).with_name("copying_gpt_oss.npz")
CONTEXT_LENGTH = 32_768
FEW_MERGES = 1000

_Array = NDArray[Any]

CHATML_TEMPLATE = """\
{%- for message in messages %}
{%- set content = message.content %}
{%- if message.role == 'assistant' and '</think>' in content %}
{%- set content = content.split('</think>')[-1].lstrip('\\n') %}
{%- endif %}
{{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>' + '\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
{{- '<|im_start|>assistant\\n' }}
{%- if enable_thinking is defined and not enable_thinking %}
{{- '<think>\\n\\n</think>\\n\\n' }}
{%- endif %}
{%- endif %}"""


def tiny_model_path(cache_dir: Path, *, is_whole: bool = False) -> Path:
    """The tiny gpt-oss's file under `cache_dir`, written there if it is not there yet.

    Its name holds a hash of the trained arrays and of the code that writes them. Merges are what
    llama.cpp makes tokens of a text with: half of the time that a file takes to load. The program
    makes the tokens of gpt-oss itself, so only a whole file has all of them.
    """
    return _cached(cache_dir, "whole-gpt-oss" if is_whole else "tiny-gpt-oss", ARRAYS)


def copying_model_path(cache_dir: Path) -> Path:
    """The same for the gpt-oss that quotes texts (`copying.py`)."""
    return _cached(cache_dir, "copying-gpt-oss", COPYING_ARRAYS)


def _cached(cache_dir: Path, name: str, arrays: Path) -> Path:
    digest = hashlib.sha256()
    for source in (arrays, Path(__file__), Path(vocabulary.__file__)):
        digest.update(source.read_bytes())
    path = cache_dir / f"{name}-{digest.hexdigest()[:16]}.gguf"
    if not path.exists():
        cache_dir.mkdir(parents=True, exist_ok=True)
        is_whole = name == "whole-gpt-oss"
        write_tiny_model(path, arrays, vocabulary.MERGES if is_whole else FEW_MERGES)
    return path


def write_tiny_model(
    path: Path, source: Path = ARRAYS, most_merges: int = vocabulary.MERGES
) -> None:
    """About 60 MB, nearly all of it vocabulary; takes some seconds."""
    with np.load(source) as stored:
        arrays: dict[str, _Array] = {name: stored[name] for name in stored.files}
    used: _Array = arrays.pop("used")
    row_of = np.full(vocabulary.SIZE, len(used), np.int64)
    row_of[used] = np.arange(len(used))
    with _replacing(path, "gpt-oss") as writer:
        _describe(writer, arrays)
        vocabulary.add_vocabulary(writer, most_merges)
        for name, array in arrays.items():
            _add_tensor(writer, name, array, row_of)


def _describe(writer: gguf.GGUFWriter, arrays: dict[str, _Array]) -> None:
    """The key-value pairs that follow from the arrays' shapes; the others are gpt-oss's own."""
    embedding = arrays["output_norm"].shape[0]
    heads = arrays["blk.0.attn_sinks"].shape[0]
    head_size = arrays["blk.0.attn_q"].shape[0] // heads
    experts, expert_size, _ = arrays["blk.0.ffn_gate_exps"].shape
    writer.add_name("Tiny gpt-oss for tests")
    writer.add_context_length(CONTEXT_LENGTH)
    writer.add_embedding_length(embedding)
    writer.add_block_count(sum(name.endswith(".attn_sinks") for name in arrays))
    writer.add_head_count(heads)
    writer.add_head_count_kv(arrays["blk.0.attn_k"].shape[0] // head_size)
    writer.add_key_length(head_size)
    writer.add_value_length(head_size)
    writer.add_rope_dimension_count(head_size)
    writer.add_rope_freq_base(150_000.0)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_expert_count(experts)
    writer.add_expert_used_count(2)
    writer.add_expert_feed_forward_length(expert_size)
    writer.add_feed_forward_length(expert_size)
    writer.add_sliding_window(128)


def _add_tensor(writer: gguf.GGUFWriter, name: str, array: _Array, row_of: _Array) -> None:
    if name in ("token_embd", "output"):
        kind = gguf.GGMLQuantizationType.Q8_0
        rows = gguf.quants.quantize(array.astype(np.float32), kind)
        writer.add_tensor(f"{name}.weight", rows[row_of], raw_dtype=kind)
        return
    is_matrix = array.ndim > 1 and not name.endswith(".bias") and "gate_inp" not in name
    full_name = name if name.endswith(".bias") else f"{name}.weight"
    writer.add_tensor(full_name, array if is_matrix else array.astype(np.float32))


@contextmanager
def _replacing(path: Path, architecture: str) -> Iterator[gguf.GGUFWriter]:
    """A writer of a new file that takes the place of `path` when all of it is written."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    writer = gguf.GGUFWriter(unfinished, architecture)
    try:
        yield writer
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        os.replace(unfinished, path)
    finally:
        writer.close()
        unfinished.unlink(missing_ok=True)


def write_tiny_llama(path: Path, seed: int = 0, context_length: int = 2048) -> None:
    """A model with random weights, the `llama` architecture and a ChatML template that knows
    `<think>`: 0.2 MB, 2 layers, a vocabulary of single bytes and a few words."""
    random = np.random.default_rng(seed)
    embedding, wide, layers = 32, 64, 2
    control = ["<|im_start|>", "<|im_end|>"]
    words = ["▁the", "▁a", "▁is", "▁of", "▁and", "▁to", "▁in", "▁it", "▁you", "▁that"]
    words += ["▁", "<think>", "</think>", *"abcdefghijklmnopqrstuvwxyz"]
    single = [f"<0x{byte:02X}>" for byte in range(256)]
    kinds = gguf.TokenType
    typed = [("<unk>", kinds.UNKNOWN), ("<s>", kinds.CONTROL), ("</s>", kinds.CONTROL)]
    typed += [(text, kinds.BYTE) for text in single] + [(text, kinds.CONTROL) for text in control]
    typed += [(text, kinds.NORMAL) for text in words]
    texts = [text for text, _ in typed]
    with _replacing(path, "llama") as writer:
        writer.add_name("Tiny random llama for tests")
        writer.add_context_length(context_length)
        writer.add_embedding_length(embedding)
        writer.add_block_count(layers)
        writer.add_feed_forward_length(wide)
        writer.add_head_count(4)
        writer.add_head_count_kv(2)
        writer.add_rope_dimension_count(embedding // 4)
        writer.add_layer_norm_rms_eps(1e-5)
        writer.add_vocab_size(len(texts))
        writer.add_tokenizer_model("llama")
        writer.add_token_list(texts)
        writer.add_token_scores([-float(number) for number in range(len(texts))])
        writer.add_token_types([int(kind) for _, kind in typed])
        writer.add_bos_token_id(1)
        writer.add_eos_token_id(texts.index("<|im_end|>"))
        writer.add_unk_token_id(0)
        writer.add_add_bos_token(False)
        writer.add_chat_template(CHATML_TEMPLATE)

        def add(name: str, *shape: int) -> None:
            values = random.standard_normal(shape).astype(np.float32)
            writer.add_tensor(f"{name}.weight", values / np.sqrt(np.float32(shape[-1])))

        add("token_embd", len(texts), embedding)
        add("output", len(texts), embedding)
        writer.add_tensor("output_norm.weight", np.ones(embedding, np.float32))
        for layer in range(layers):
            block = f"blk.{layer}."
            for norm in ("attn_norm", "ffn_norm"):
                writer.add_tensor(f"{block}{norm}.weight", np.ones(embedding, np.float32))
            add(f"{block}attn_q", embedding, embedding)
            add(f"{block}attn_k", embedding // 2, embedding)
            add(f"{block}attn_v", embedding // 2, embedding)
            add(f"{block}attn_output", embedding, embedding)
            add(f"{block}ffn_gate", wide, embedding)
            add(f"{block}ffn_up", wide, embedding)
            add(f"{block}ffn_down", embedding, wide)
