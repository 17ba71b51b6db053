# SPDX-License-Identifier: Apache-2.0
"""Reading what Qt's QDataStream wrote, without Qt. Every number is big-endian; every read past the
end raises ValueError."""

import struct

_NULL = 0xFFFF_FFFF
_LONG = 0xFFFF_FFFE  # A 64-bit length follows (Qt 6.7 and later).

# QMetaType's ids of what a QVariant may hold here, with the size of its value.
_FIXED_VARIANTS = {1: 1, 2: 4, 3: 4, 4: 8, 5: 8, 6: 8}
_STRING_VARIANT, _BYTES_VARIANT = 10, 12


class DataStream:
    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._at = 0

    @property
    def is_at_end(self) -> bool:
        return self._at == len(self._data)

    def skip(self, size: int) -> None:
        _ = self._take(size)

    def boolean(self) -> bool:
        return self._take(1)[0] != 0

    def int32(self) -> int:
        return self._number(">i", 4)

    def uint32(self) -> int:
        return self._number(">I", 4)

    def int64(self) -> int:
        return self._number(">q", 8)

    def uint64(self) -> int:
        return self._number(">Q", 8)

    def count(self, smallest: int) -> int:
        """A number of entries of at least `smallest` bytes each, which must still be there."""
        return self._checked(self.int64(), smallest)

    def short_count(self, smallest: int) -> int:
        """The same, as QList writes it."""
        return self._checked(self.uint32(), smallest)

    def byte_array(self) -> bytes:
        size = self.uint32()
        if size == _NULL:
            return b""
        return bytes(self._take(self.uint64() if size == _LONG else size))

    def string(self) -> str:
        """Half surrogate pairs become U+FFFD."""
        return self.byte_array().decode("utf-16-be", "replace")

    def skip_variant(self) -> None:
        kind = self.uint32()
        _ = self.boolean()  # whether it is null
        if kind in _FIXED_VARIANTS:
            self.skip(_FIXED_VARIANTS[kind])
        elif kind in (_STRING_VARIANT, _BYTES_VARIANT):
            _ = self.byte_array()
        elif kind != 0:
            raise ValueError(f"it holds a value of the unknown type {kind}")

    def _number(self, form: str, size: int) -> int:
        return struct.unpack(form, self._take(size))[0]

    def _take(self, size: int) -> memoryview:
        if size < 0 or size > len(self._data) - self._at:
            raise ValueError("it ends too early")
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken

    def _checked(self, count: int, smallest: int) -> int:
        if count < 0 or count * smallest > len(self._data) - self._at:
            raise ValueError("it ends too early")
        return count
