# SPDX-License-Identifier: Apache-2.0
"""The GGUF container as bytes: key/value pairs and the tensor table, read with every bound checked.

The layout is that of ggml's `gguf.cpp`. Only the head of the file is read, never tensor data, and
never through a memory map: a file that shrinks meanwhile is a short read here, not a SIGBUS.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO

MAX_TENSORS = 65_536
MAX_KEYS = 4_096
MAX_KEY_BYTES = 64 * 1024
MAX_STRING_BYTES = 64 * 1024 * 1024
MAX_ARRAY_ITEMS = 4_000_000
MAX_HEADER_BYTES = 256 * 1024 * 1024
MAX_ALIGNMENT = 1024 * 1024
MAX_ELEMENTS = 1 << 48
_CHUNK_BYTES = 1024 * 1024
_LARGE_CHUNK_BYTES = 16 * 1024 * 1024
"""More than the head of a gpt-oss file, whose vocabulary makes it 13 MB."""
_LARGE_FILE_BYTES = 64 * 1024 * 1024

UINT32, FLOAT32, BOOL, STRING, ARRAY = 4, 6, 7, 8, 9
_SCALARS = {
    0: "<B",
    1: "<b",
    2: "<H",
    3: "<h",
    4: "<I",
    5: "<i",
    6: "<f",
    7: "<B",
    10: "<Q",
    11: "<q",
    12: "<d",
}
_LENGTH = struct.Struct("<Q")
INTEGERS = frozenset({0, 1, 2, 3, 4, 5, 10, 11})
FLOATS = frozenset({6, 12})

# ggml type -> (name, elements per block, bytes per block): ggml_blck_size and ggml_type_size.
TENSOR_TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}


class Malformed(Exception):
    """The bytes break the format; the text is a clause for a sentence (`its … is …`)."""


class Truncated(Malformed):
    """The file ends before its contents do."""


class _Ended(Exception):
    """What was read of the file ends here; `done` items came before."""

    def __init__(self, done: int) -> None:
        super().__init__()
        self.done = done


class UnknownFormat(Exception):
    """A version or tensor type that this build does not know; the text is a clause."""


@dataclass(frozen=True, slots=True)
class Array:
    """`items` is kept for strings asked for by key and for integers, else None."""

    kind: int
    count: int
    items: tuple[int, ...] | list[bytes] | None = None


Value = int | float | bool | str | Array


@dataclass(frozen=True, slots=True)
class TensorInfo:
    name: str
    dimensions: tuple[int, ...]
    type: int
    offset: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Container:
    """`kinds` holds the value type number of each key. `data_start` is where tensor data begins."""

    version: int
    values: dict[str, Value]
    kinds: dict[str, int]
    tensors: list[TensorInfo]
    alignment: int
    data_start: int

    @property
    def bytes_needed(self) -> int:
        """The least size of a file that holds all tensors."""
        last = max((tensor.offset + tensor.bytes for tensor in self.tensors), default=0)
        return self.data_start + last if self.tensors else 0


def read_container(file: BinaryIO, size: int, keep: frozenset[str] = frozenset()) -> Container:
    """`size` is the file's size in bytes; string arrays are kept for the keys in `keep` only.

    Raises Malformed and UnknownFormat.
    """
    reader = _Reader(file, size)
    if reader.take(4) != b"GGUF":
        raise Malformed("it is not a GGUF file")
    version = reader.scalar("<I")
    if version & 0xFFFF == 0:
        raise UnknownFormat("it is written for big-endian machines")
    if version not in (2, 3):
        raise UnknownFormat(f"it uses version {version} of the GGUF format")
    tensor_count, key_count = reader.scalar("<Q"), reader.scalar("<Q")
    if tensor_count > MAX_TENSORS or key_count > MAX_KEYS:
        raise Malformed(f"its header announces {tensor_count} tensors and {key_count} keys")
    values: dict[str, Value] = {}
    kinds: dict[str, int] = {}
    for _ in range(key_count):
        key = reader.string(MAX_KEY_BYTES).decode("utf-8", "replace")
        if not key or key in values:
            raise Malformed("a key of its metadata is empty or appears twice")
        kinds[key] = reader.scalar("<I")
        values[key] = reader.value(kinds[key], key in keep)
    tensors = [reader.tensor() for _ in range(tensor_count)]
    if len({tensor.name for tensor in tensors}) != len(tensors):
        raise Malformed("two of its tensors have the same name")
    alignment = _alignment(values, kinds)
    _check_offsets(tensors, alignment)
    return Container(version, values, kinds, tensors, alignment, _padded(reader.offset, alignment))


def _alignment(values: dict[str, Value], kinds: dict[str, int]) -> int:
    value = values.get("general.alignment", 32)
    if kinds.get("general.alignment", UINT32) != UINT32 or not isinstance(value, int):
        raise Malformed("its alignment is not a number")
    if not 0 < value <= MAX_ALIGNMENT or value & (value - 1):
        raise Malformed(f"its alignment is {value}")
    return value


def _check_offsets(tensors: list[TensorInfo], alignment: int) -> None:
    expected = 0
    for tensor in tensors:
        if tensor.offset != expected:
            raise Malformed("its tensors do not lie one after the other")
        expected += _padded(tensor.bytes, alignment)


def _padded(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment


@dataclass(slots=True)
class _Reader:
    file: BinaryIO
    size: int
    offset: int = 0
    buffer: bytes = b""

    def need(self, end: int) -> None:
        """Makes the first `end` bytes of the file available in `buffer`."""
        if end > self.size:
            raise Truncated("it ends in the middle of its header")
        if end > MAX_HEADER_BYTES:
            raise Malformed("its header is larger than 256 MB")
        while end > len(self.buffer):
            is_large = self.buffer or self.size > _LARGE_FILE_BYTES
            step = _LARGE_CHUNK_BYTES if is_large else _CHUNK_BYTES
            chunk = self.file.read(max(step, end - len(self.buffer)))
            if not chunk:
                raise Truncated("it ends in the middle of its header")
            self.buffer = self.buffer + chunk if self.buffer else chunk

    def take(self, count: int) -> bytes:
        end = self.offset + count
        if end > len(self.buffer):
            self.need(end)
        taken = self.buffer[self.offset : end]
        self.offset = end
        return taken

    def scalar(self, layout: str) -> int:
        return struct.unpack(layout, self.take(struct.calcsize(layout)))[0]

    def string(self, limit: int = MAX_STRING_BYTES) -> bytes:
        length = self.scalar("<Q")
        if length > limit:
            raise Malformed(f"its header holds a text of {length} bytes")
        return self.take(length)

    def value(self, kind: int, keep: bool) -> Value:
        if kind == STRING:
            return self.string().decode("utf-8", "replace")
        if kind == ARRAY:
            return self._array(self.scalar("<I"), self.scalar("<Q"), keep)
        if kind not in _SCALARS:
            raise Malformed(f"its metadata holds a value of unknown type {kind}")
        number = self.scalar(_SCALARS[kind])
        return bool(number) if kind == BOOL else number

    def _array(self, kind: int, count: int, keep: bool) -> Array:
        if count > MAX_ARRAY_ITEMS:
            raise Malformed(f"its metadata holds a list of {count} items")
        if kind == STRING:
            return Array(kind, count, self._strings(count, keep))
        if kind not in _SCALARS:
            raise Malformed(f"its metadata holds a list of unknown type {kind}")
        layout = f"<{count}{_SCALARS[kind][1]}"
        data = self.take(struct.calcsize(layout))
        integers = kind in INTEGERS or kind == BOOL
        return Array(kind, count, struct.unpack(layout, data) if integers else None)

    def _strings(self, count: int, keep: bool) -> list[bytes] | None:
        # A vocabulary has 200,000 tokens and 450,000 merges: the loops are bare for their sake, and
        # find the end of what was read by running into it.
        first, kept = self.offset, list[bytes]()
        done = 0
        while done < count:
            try:
                done = self._keep(count, kept) if keep else self._skip(done, count)
            except _Ended as ended:
                done = ended.done
                self.need(self.offset + 8)
        self.need(self.offset)
        if self.offset - first > MAX_STRING_BYTES:
            self._check_lengths(first, count)
        return kept if keep else None

    def _skip(self, done: int, count: int) -> int:
        buffer, at, length_at = self.buffer, self.offset, _LENGTH.unpack_from
        index = done
        try:
            for index in range(done, count):  # noqa: B007
                at += length_at(buffer, at)[0] + 8
        except (struct.error, OverflowError):
            raise _Ended(index) from None
        finally:
            self.offset = at
        return count

    def _keep(self, count: int, kept: list[bytes]) -> int:
        buffer, at, length_at = self.buffer, self.offset, _LENGTH.unpack_from
        start, append = at, kept.append
        try:
            for _ in range(len(kept), count):
                end = at + 8 + length_at(buffer, at)[0]
                append(buffer[at + 8 : end])
                start, at = at, end
        except (struct.error, OverflowError):
            if at > len(buffer):
                # The last one was cut short.
                _ = kept.pop()
                at = start
                self.need(at + 8 + length_at(buffer, at)[0])
            raise _Ended(len(kept)) from None
        finally:
            self.offset = at
        if at > len(buffer):
            self.need(at)
            kept[-1] = self.buffer[start + 8 : at]
        return count

    def _check_lengths(self, at: int, count: int) -> None:
        for _ in range(count):
            (length,) = _LENGTH.unpack_from(self.buffer, at)
            if length > MAX_STRING_BYTES:
                raise Malformed(f"its header holds a text of {length} bytes")
            at += length + 8

    def tensor(self) -> TensorInfo:
        name = self.string(MAX_KEY_BYTES).decode("utf-8", "replace")
        dimension_count = self.scalar("<I")
        if not 1 <= dimension_count <= 4:
            raise Malformed(f"one of its tensors has {dimension_count} dimensions")
        dimensions = struct.unpack(f"<{dimension_count}Q", self.take(8 * dimension_count))
        kind, offset = self.scalar("<I"), self.scalar("<Q")
        if kind not in TENSOR_TYPES:
            raise UnknownFormat(f"it stores numbers in a way (type {kind}) that is not known here")
        elements = 1
        for dimension in dimensions:
            elements *= dimension
        _, block_elements, block_bytes = TENSOR_TYPES[kind]
        if not 0 < elements < MAX_ELEMENTS or dimensions[0] % block_elements:
            raise Malformed("one of its tensors has an impossible shape")
        size = elements // block_elements * block_bytes
        return TensorInfo(name, dimensions, kind, offset, size)
