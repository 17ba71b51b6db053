# SPDX-License-Identifier: Apache-2.0
"""Recovery codes: 160 random bits to be written down by hand and typed years later.

Crockford's base 32 in groups of four, and two symbols that tell a mistyped code from a wrong one:
the remainder by 1021, a prime, changes with every single symbol and with every two neighbours that
change places."""

import unicodedata

from app.core.errors import WrongPassphrase
from app.core.text import printable

SECRET_BYTES = 20

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SYMBOLS = 32
_CHECK_SYMBOLS = 2
_PRIME = 1021
_GROUP = 4
_LOOKALIKES = str.maketrans("OIL", "011")


def text_of(secret: bytes) -> str:
    number = int.from_bytes(secret)
    symbols = _base32(number, _SYMBOLS) + _base32(number % _PRIME, _CHECK_SYMBOLS)
    return "-".join(symbols[at : at + _GROUP] for at in range(0, len(symbols), _GROUP))


def secret_of(text: str) -> bytes:
    """Case, spaces and dashes do not matter, and letters that look like digits are taken for
    those. Raises WrongPassphrase for what cannot be a code."""
    symbols = _symbols(text)
    for symbol in symbols:
        if symbol not in _ALPHABET:
            raise WrongPassphrase(
                f"A recovery code never contains “{printable(symbol)}”: compare it with what you"
                + " wrote down and try again."
            )
    if len(symbols) != _SYMBOLS + _CHECK_SYMBOLS:
        raise WrongPassphrase(
            f"A recovery code has 34 letters and digits, and this has {len(symbols)}: compare it"
            + " with what you wrote down and try again."
        )
    number, check = _number(symbols[:_SYMBOLS]), _number(symbols[_SYMBOLS:])
    if number % _PRIME != check:
        raise WrongPassphrase(
            "There is a mistake in this recovery code: compare it with what you wrote down and try"
            + " again."
        )
    return number.to_bytes(SECRET_BYTES)


def _symbols(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(filter(str.isalnum, plain)).translate(_LOOKALIKES)


def _base32(number: int, symbols: int) -> str:
    return "".join(_ALPHABET[number >> 5 * at & 31] for at in reversed(range(symbols)))


def _number(symbols: str) -> int:
    number = 0
    for symbol in symbols:
        number = number << 5 | _ALPHABET.index(symbol)
    return number
