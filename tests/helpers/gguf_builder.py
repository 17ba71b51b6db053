# SPDX-License-Identifier: Apache-2.0
"""Writes GGUF files field by field, so that a test can break any one of them."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

UINT16, UINT32, INT32, FLOAT32, STRING, ARRAY = 2, 4, 5, 6, 8, 9
_LAYOUTS = {0: "<B", UINT16: "<H", UINT32: "<I", INT32: "<i", FLOAT32: "<f", 10: "<Q"}


@dataclass(frozen=True)
class Typed:
    """A metadata value; a list of `item_kind` when that is given."""

    kind: int
    value: Any
    item_kind: int | None = None


@dataclass(frozen=True)
class Tensor:
    """`offset` None: where it belongs. Types: 0 is F32 (4 bytes an element)."""

    name: str
    dimensions: Sequence[int]
    type: int = 0
    offset: int | None = None


@dataclass(frozen=True)
class Gguf:
    values: Mapping[str, Typed]
    tensors: Sequence[Tensor] = ()
    version: int = 3
    magic: bytes = b"GGUF"
    tensor_count: int | None = None
    key_count: int | None = None
    data: bytes | None = None
    extra_pairs: Sequence[tuple[str, Typed]] = field(default_factory=tuple)

    def to_bytes(self) -> bytes:
        pairs = [*self.values.items(), *self.extra_pairs]
        head = self.magic + struct.pack(
            "<IQQ",
            self.version,
            len(self.tensors) if self.tensor_count is None else self.tensor_count,
            len(pairs) if self.key_count is None else self.key_count,
        )
        for key, value in pairs:
            head += _string(key) + _typed(value)
        offset = 0
        for tensor in self.tensors:
            head += _string(tensor.name)
            head += struct.pack("<I", len(tensor.dimensions))
            head += struct.pack(f"<{len(tensor.dimensions)}Q", *tensor.dimensions)
            at = offset if tensor.offset is None else tensor.offset
            head += struct.pack("<IQ", tensor.type, at)
            size = 4
            for dimension in tensor.dimensions:
                size *= dimension
            offset += -(-size // 32) * 32
        head += bytes(-len(head) % 32)
        return head + (bytes(min(offset, 1 << 20)) if self.data is None else self.data)


def text(value: str | bytes) -> Typed:
    return Typed(STRING, value)


def u32(value: int) -> Typed:
    return Typed(UINT32, value)


def f32(value: float) -> Typed:
    return Typed(FLOAT32, value)


def texts(values: Sequence[str | bytes]) -> Typed:
    return Typed(ARRAY, values, STRING)


def numbers(values: Sequence[float], kind: int = INT32) -> Typed:
    return Typed(ARRAY, values, kind)


def spm_tokens(count: int = 300) -> list[str]:
    """A SentencePiece vocabulary: three special tokens, the 256 bytes, some words."""
    special = ["<unk>", "<s>", "</s>"]
    return [*special, *(f"<0x{byte:02X}>" for byte in range(256))] + [
        f"▁word{number}" for number in range(count - 259)
    ]


def small_model(**changes: Any) -> Gguf:
    """A sound header of a small llama. `changes` replace Gguf fields."""
    tokens = spm_tokens()
    values = {
        "general.architecture": text("llama"),
        "general.name": text("Small One"),
        "general.file_type": u32(1),
        "llama.block_count": u32(2),
        "llama.context_length": u32(128),
        "llama.embedding_length": u32(32),
        "llama.attention.head_count": u32(4),
        "llama.attention.head_count_kv": u32(2),
        "llama.attention.layer_norm_rms_epsilon": f32(1e-5),
        "tokenizer.ggml.model": text("llama"),
        "tokenizer.ggml.tokens": texts(tokens),
        "tokenizer.ggml.scores": numbers([0.0] * len(tokens), FLOAT32),
        "tokenizer.ggml.token_type": numbers([2, 3, 3] + [6] * 256 + [1] * (len(tokens) - 259)),
        "tokenizer.chat_template": text("{{ messages }}"),
    }
    tensors = [Tensor("token_embd.weight", (32, 300)), Tensor("output_norm.weight", (32,))]
    fields: dict[str, Any] = {"values": values, "tensors": tensors, **changes}
    return Gguf(**fields)


def with_values(**changes: Typed | None) -> Gguf:
    """A small model with some metadata replaced, or left out when None. `__` stands for `.`. With
    another architecture, its parameters go by that name."""
    model = small_model()
    named = changes.get("general__architecture")
    prefix = named.value if named is not None else "llama"
    values = {
        key.replace("llama.", f"{prefix}.", 1) if key.startswith("llama.") else key: value
        for key, value in model.values.items()
    }
    for name, value in changes.items():
        key = name.replace("__", ".")
        if value is None:
            del values[key]
        else:
            values[key] = value
    return small_model(values=values)


def _string(value: str | bytes) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def _typed(value: Typed) -> bytes:
    head = struct.pack("<I", value.kind)
    if value.kind == ARRAY:
        assert value.item_kind is not None
        head += struct.pack("<IQ", value.item_kind, len(value.value))
        return head + b"".join(_scalar(value.item_kind, item) for item in value.value)
    return head + _scalar(value.kind, value.value)


def _scalar(kind: int, value: Any) -> bytes:
    return _string(value) if kind == STRING else struct.pack(_LAYOUTS[kind], value)
