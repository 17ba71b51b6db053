# SPDX-License-Identifier: Apache-2.0
"""Who signed: Ed25519 over bytes, with the public keys that came with the program.

`cryptography` is imported when a signature is looked at, and not before.
"""

import base64
import binascii
import json
from pathlib import Path
from typing import Any, cast

from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.text import printable
from app.core.values import value_class
from app.paths import RESOURCES

UPDATE_KEYS = RESOURCES / "update-keys.json"
KEY_BYTES = 32
SIGNATURE_BYTES = 64
_KEYS_BYTES = 64 * 1024
_NAME_CHARACTERS = 80


@value_class
class UpdateKey:
    """A public key and whose it is."""

    name: str
    key: bytes


def read_keys(path: Path = UPDATE_KEYS) -> tuple[UpdateKey, ...]:
    """Raises InputError for a list that is missing or no list of keys."""
    try:
        with path.open("rb") as file:
            data = file.read(_KEYS_BYTES + 1)
        content: Any = json.loads(data.decode("utf-8"))
        if len(data) > _KEYS_BYTES or not isinstance(content, list):
            raise ValueError(path)
        return tuple(_key(item) for item in cast("list[Any]", content))
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as exc:
        raise InputError(
            f"The list of keys for updates, {quoted_path(str(path))}, cannot be read: install"
            + " Harmonium anew.",
            detail=repr(exc),
        ) from exc


def signer_of(data: bytes, signature: bytes, keys: tuple[UpdateKey, ...]) -> UpdateKey | None:
    """Whose key has signed the data; None: nobody's. `signature` is the text of `manifest.sig`,
    Base64 with or without a line break at its end."""
    try:
        raw = base64.b64decode(signature.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != SIGNATURE_BYTES:
        return None
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    for each in keys:
        try:
            Ed25519PublicKey.from_public_bytes(each.key).verify(raw, data)
        except InvalidSignature:
            continue
        return each
    return None


def _key(item: Any) -> UpdateKey:
    name, key = item["name"], base64.b64decode(item["key"], validate=True)
    if not isinstance(name, str) or len(key) != KEY_BYTES:
        raise ValueError(item)
    return UpdateKey(printable(name)[:_NAME_CHARACTERS], key)
