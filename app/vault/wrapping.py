# SPDX-License-Identifier: Apache-2.0
"""One key protected by another, and keys made from what people know.

AES-256-GCM protects; scrypt (RFC 7914) makes guessing a passphrase expensive. A recovery code is
random already, so a digest of it is a key."""

import os
import unicodedata

from app.core.errors import InputError, OutOfMemory
from app.core.keys import KEY_BYTES, Key
from app.core.values import value_class

SALT_BYTES = 16
NONCE_BYTES = 12
SEALED_BYTES = KEY_BYTES + 16

SHORTEST_PASSPHRASE = 8
"""Characters."""

_LEAST_N, _MOST_N = 2**14, 2**19
_R = 8
_MOST_P = 4


class WrongKey(Exception):
    """It does not open this."""


@value_class
class Scrypt:
    """What making a key from a passphrase costs: 128 * r * n bytes of memory, p times. n = 2**17
    takes half a second."""

    n: int = 2**17
    r: int = _R
    p: int = 1

    def is_bearable(self) -> bool:
        """Whoever writes to a file of keys must not make us use 100 GB, nor a day."""
        is_power = self.n & (self.n - 1) == 0
        return (
            is_power and _LEAST_N <= self.n <= _MOST_N and self.r == _R and 1 <= self.p <= _MOST_P
        )

    @property
    def memory(self) -> int:
        """Bytes."""
        return 128 * self.r * (self.n + self.p + 2)


@value_class
class Wrap:
    """A key that another one protects. `salt` and `cost` say how that one comes from a
    passphrase."""

    nonce: bytes
    sealed: bytes
    salt: bytes = b""
    cost: Scrypt | None = None


def seal(key: Key, under: Key, about: str, salt: bytes = b"", cost: Scrypt | None = None) -> Wrap:
    """`about` must be said again to open it: what was made for one purpose serves no other."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(NONCE_BYTES)
    sealed = AESGCM(under.raw()).encrypt(nonce, key.raw(), about.encode())
    return Wrap(nonce, sealed, salt, cost)


def unseal(wrap: Wrap, under: Key, about: str) -> Key:
    """Raises WrongKey."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return Key(AESGCM(under.raw()).decrypt(wrap.nonce, wrap.sealed, about.encode()))
    except InvalidTag:
        raise WrongKey from None


def seal_with_passphrase(key: Key, passphrase: str, about: str, cost: Scrypt) -> Wrap:
    """Raises OutOfMemory."""
    salt = os.urandom(SALT_BYTES)
    return seal(key, _from_passphrase(passphrase, salt, cost), about, salt, cost)


def unseal_with_passphrase(wrap: Wrap, passphrase: str, about: str) -> Key:
    """Raises WrongKey and OutOfMemory."""
    if wrap.cost is None:
        raise WrongKey
    return unseal(wrap, _from_passphrase(passphrase, wrap.salt, wrap.cost), about)


def check_passphrase(passphrase: str) -> None:
    """Raises InputError for one that nobody should choose."""
    if len(_normalized(passphrase)) < SHORTEST_PASSPHRASE:
        raise InputError(
            "A passphrase needs at least 8 characters: choose a longer one, such as four words."
        )


def from_random(secret: bytes) -> Key:
    """From a secret that nobody can guess."""
    from hashlib import blake2b

    return Key(blake2b(secret, person=b"recovery code", digest_size=KEY_BYTES).digest())


def _from_passphrase(passphrase: str, salt: bytes, cost: Scrypt) -> Key:
    from hashlib import scrypt

    if not cost.is_bearable():
        raise ValueError("these are no parameters of ours")
    text = _normalized(passphrase).encode("utf-8", "surrogatepass")
    try:
        made = scrypt(
            text,
            salt=salt,
            n=cost.n,
            r=cost.r,
            p=cost.p,
            maxmem=2 * cost.memory,
            dklen=KEY_BYTES,
        )
    # OpenSSL says so when its memory cannot be had.
    except (MemoryError, ValueError) as exc:
        raise OutOfMemory(
            "There is not enough memory for checking the passphrase"
            + f" ({cost.memory // 2**20} MB are needed): close other programs and try again."
        ) from exc
    return Key(made)


def _normalized(passphrase: str) -> str:
    """Keyboards and systems write the same letter in different ways."""
    return unicodedata.normalize("NFKC", passphrase)
