# SPDX-License-Identifier: Apache-2.0
"""Secret keys in memory."""

KEY_BYTES = 32


class Key:
    """32 secret bytes that no log, trace or message can show. `wipe` overwrites them; what Python
    copied on the way (in `hex`, or to a library) it cannot reach."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes | bytearray) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self._secret = bytearray(secret)

    def derive(self, purpose: str) -> "Key":
        """A key of its own for each purpose (16 bytes of UTF-8 at most): whoever has it learns
        nothing about this one."""
        # Profiles that are not encrypted do without.
        from hashlib import blake2b

        return Key(blake2b(key=self._secret, person=purpose.encode(), digest_size=32).digest())

    def hex(self) -> str:
        return self._secret.hex()

    def raw(self) -> bytes:
        return bytes(self._secret)

    def wipe(self) -> None:
        """Afterwards this is the key of nothing."""
        self._secret[:] = bytes(KEY_BYTES)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and self._secret == other._secret

    def __hash__(self) -> int:
        return id(type(self))

    def __repr__(self) -> str:
        return "Key(hidden)"
