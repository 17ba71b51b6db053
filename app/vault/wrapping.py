# SPDX-License-Identifier: Apache-2.0
"""How a passphrase, a recovery code or another key protects the data key."""

from app.core.values import value_class


@value_class
class Scrypt:
    """What deriving a key from a passphrase costs: 128 * r * n bytes of memory, p times."""

    n: int = 2**17
    r: int = 8
    p: int = 1
