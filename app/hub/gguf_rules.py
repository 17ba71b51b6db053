# SPDX-License-Identifier: Apache-2.0
"""What a GGUF file must hold so that llama.cpp does not end its process over it.

The container is sound when these rules are asked; they are about what it says of the model.
"""

import re
from functools import partial

from app.hub.gguf_format import (
    ARRAY,
    FLOAT32,
    FLOATS,
    INTEGERS,
    STRING,
    TENSOR_TYPES,
    Array,
    Container,
    Malformed,
)

TOKENS = "tokenizer.ggml.tokens"

# llama.cpp: the names of LLM_ARCH_NAMES that the pinned library holds, without the one for images.
_LANGUAGE = """
    afmoe apertus arcee arctic arwkv7 baichuan bailingmoe bailingmoe2 bailingmoe3 bert bitnet
    bloom chameleon chatglm codeshell cogvlm cohere2 cohere2moe command-r dbrx deci deepseek
    deepseek2 deepseek2-ocr deepseek32 deepseek4 dflash dots1 dots3note dream eagle3 ernie4_5
    ernie4_5-moe eurobert exaone exaone-moe exaone4 falcon falcon-h1 gemma gemma-embedding
    gemma2 gemma3 gemma3n gemma4 gemma4-assistant glm-dsa glm4 glm4moe glm5-next gpt-oss gpt2
    gptj gptneox granite granite_swa granitehybrid granitemoe graniteswitch grok grovemoe
    hrm_text hunyuan-dense hunyuan-moe hunyuan_vl hy_v3 hy_v4 internlm2 jais jais2 jamba
    jina-bert-v2 jina-bert-v3 kimi-k3 kimi-linear laguna lfm2 lfm2moe llada llada-moe llama
    llama-embed llama4 maincoder mamba mamba2 maple mellum mimo2 minicpm minicpm3 minimax-01
    minimax-m2 minimax-m3 mistral3 mistral4 modern-bert mpt muse-glimmer nanbeige nemotron
    nemotron_h nemotron_h_moe neo-bert nomic-bert nomic-bert-moe olmo olmo2 olmoe openelm
    orion paddleocr pangu-embedded phi2 phi3 phimoe plamo plamo2 plamo3 plm pockettts qwen
    qwen2 qwen2moe qwen2vl qwen3 qwen35 qwen35moe qwen3moe qwen3next qwen3tts qwen3vl
    qwen3vlmoe qwen4exp refact rnd1 rwkv6 rwkv6qwen2 rwkv7 seed_oss smallthinker smollm3
    spark2_5 stablelm starcoder starcoder2 step35 t5 t5encoder talkie wavtokenizer-dec xverse
"""
_EMBEDDING = """
    bert modern-bert nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert
    gemma-embedding llama-embed t5encoder
"""

ARCHITECTURES = frozenset(_LANGUAGE.split())
EMBEDDING_ARCHITECTURES = frozenset(_EMBEDDING.split())
"""Made for searching: they write no answers."""

# They have no attention, and say so with zero heads.
_RECURRENT = frozenset({"mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7"})

# llama.cpp: LLAMA_MAX_LAYERS and LLAMA_MAX_EXPERTS.
_MAX_LAYERS = 512
_MAX_EXPERTS = 512
# What llama.cpp computes with in passing, or not at all: there is nothing that multiplies such a
# matrix, and the attempt would end the process.
_NO_WEIGHTS = frozenset({9, 15, 24, 25, 26, 27, 28})
_NO_TOKEN = 0xFFFFFFFF


def check_parameters(container: Container, architecture: str) -> None:
    """Raises Malformed."""

    count = partial(_count, container, architecture)
    _ = count("block_count", 1, _MAX_LAYERS, is_required=True)
    _ = count("context_length", 1, 1 << 31)
    width = count("embedding_length", 1, 1 << 24, is_required=True)
    fewest = 0 if architecture in _RECURRENT else 1
    heads = count("attention.head_count", fewest, 1 << 16)
    heads_kv = count("attention.head_count_kv", fewest, 1 << 16)
    head_width = count("attention.key_length", 1, 1 << 16)
    if heads and heads_kv and heads % heads_kv:
        raise Malformed(f"its {heads} heads cannot share {heads_kv} key heads")
    if width and heads and head_width is None and width % heads:
        raise Malformed(f"its {heads} heads cannot share an embedding_length of {width}")
    _check_experts(
        count("expert_count", 0, _MAX_EXPERTS), count("expert_used_count", 0, _MAX_EXPERTS)
    )
    rotated = count("rope.dimension_count", 0, 1 << 16)
    if rotated and (rotated % 2 or (head_width and rotated > head_width)):
        raise Malformed(f"its rope.dimension_count is {rotated}")
    for key, value in container.values.items():
        if key.endswith("epsilon") and not (isinstance(value, float) and 0 <= value < 1):
            raise Malformed(f"its {key} is not a small positive number")


def _count(
    container: Container,
    architecture: str,
    key: str,
    low: int,
    high: int,
    *,
    is_required: bool = False,
) -> int | None:
    value = container.values.get(f"{architecture}.{key}")
    if value is None and is_required:
        raise Malformed(f"its {key} is not given")
    if isinstance(value, Array) and not is_required:
        return _check_list(value, key, high)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        shown = "a list" if isinstance(value, Array) else value
        raise Malformed(f"its {key} is {shown}")
    return value


def _check_experts(experts: int | None, used: int | None) -> None:
    if (used or 0) > (experts or 0) or bool(experts) != bool(used):
        raise Malformed(f"it uses {used} of {experts} experts")


def _check_list(value: Array, key: str, high: int) -> None:
    """One number for each layer; llama.cpp aborts on a list of another type."""
    if not key.startswith("attention.head_count"):
        return
    if value.kind not in INTEGERS or not isinstance(value.items, tuple):
        raise Malformed(f"its {key} is a list of something else than numbers")
    if any(not 0 <= item <= high for item in value.items):
        raise Malformed(f"its {key} is a list with impossible numbers")


def check_tensors(container: Container) -> None:
    """Raises Malformed."""
    for tensor in container.tensors:
        is_matrix = sum(dimension > 1 for dimension in tensor.dimensions) > 1
        if is_matrix and tensor.type in _NO_WEIGHTS:
            kind = TENSOR_TYPES[tensor.type][0]
            raise Malformed(f"one of its matrices is stored as {kind}")


def check_vocabulary(container: Container) -> None:
    """Raises Malformed."""
    tokens = container.values.get(TOKENS)
    if tokens is None:
        return
    if not isinstance(tokens, Array) or tokens.kind != STRING or not isinstance(tokens.items, list):
        raise Malformed("its vocabulary is not a list of texts")
    texts: list[bytes] = tokens.items
    # llama.cpp aborts when two tokens have the same text; it renames empty ones itself.
    distinct = set(texts)
    if len(distinct) != len(texts) and len(distinct) + texts.count(b"") - 1 != len(texts):
        raise Malformed("its vocabulary holds a token twice")
    _check_token_lists(container, tokens.count)
    if container.values.get("tokenizer.ggml.model") == "llama":
        _check_byte_tokens(container, texts, distinct)


def _check_token_lists(container: Container, count: int) -> None:
    for key, kinds in (
        ("tokenizer.ggml.scores", FLOATS & {FLOAT32}),
        ("tokenizer.ggml.token_type", INTEGERS),
        ("tokenizer.ggml.merges", frozenset({STRING})),
    ):
        value = container.values.get(key)
        if value is None:
            continue
        if not isinstance(value, Array) or value.kind not in kinds:
            raise Malformed(f"its {key} is a list of the wrong type")
        if key != "tokenizer.ggml.merges" and value.count < count:
            raise Malformed(f"its {key} is shorter than its vocabulary")
    for key in ("tokenizer.ggml.bos_token_id", "tokenizer.ggml.eos_token_id"):
        token = container.values.get(key, 0)
        if not isinstance(token, int) or not (0 <= token < count or token == _NO_TOKEN):
            raise Malformed(f"its {key} is no token of its vocabulary")
    if container.kinds.get("tokenizer.ggml.precompiled_charsmap", ARRAY) != ARRAY:
        raise Malformed("its table of characters is not a list")


def _check_byte_tokens(container: Container, texts: list[bytes], distinct: set[bytes]) -> None:
    # SentencePiece falls back to byte tokens; llama.cpp ends the process when one is missing.
    for byte in range(256):
        if b"<0x%02X>" % byte not in distinct and bytes([byte]) not in distinct:
            raise Malformed(f"its vocabulary lacks a token for byte {byte}")
    types = container.values.get("tokenizer.ggml.token_type")
    if isinstance(types, Array) and isinstance(types.items, tuple):
        for text, kind in zip(texts, types.items, strict=False):
            if kind == 6 and not re.fullmatch(rb"<0x[0-9A-F]{2}>", text):
                raise Malformed("its vocabulary holds a byte token that names no byte")
