# SPDX-License-Identifier: Apache-2.0
"""What a server of an organisation offers: `harmonium-updates.json` in the folder that somebody
named, and the signed files beside it.

The list itself is not signed. Every entry repeats the manifest and the signature of its file, so
that nothing is shown that was not signed, and the file is checked again when it is here.
"""

import base64
import json
from typing import Any, cast
from urllib.parse import quote, urlsplit

from app.core.errors import HubError, InputError
from app.core.text import printable
from app.core.values import value_class
from app.updates.checking import ENDING, signed_manifest
from app.updates.installers import this_flavour
from app.updates.manifest import FILE_BYTES, Kind, Manifest, is_file_name
from app.updates.signature import UpdateKey
from app.updates.versions import Step, step_to, version_key

LIST_NAME = "harmonium-updates.json"
LIST_BYTES = 4 * 1024 * 1024
_MOST = 100


@value_class
class Offered:
    """`name` is that of the file beside the list, `bytes` its size as the list says it."""

    name: str
    bytes: int
    manifest: Manifest


def list_address(address: str) -> str:
    """Of the list in the folder at `address`. Raises InputError for what is no address."""
    return f"{_folder(address)}/{LIST_NAME}"


def file_address(address: str, offered: Offered) -> str:
    return f"{_folder(address)}/{quote(offered.name)}"


def newest_update(
    data: bytes, keys: tuple[UpdateKey, ...], running: str, system: str
) -> Offered | None:
    """Of those that are newer than the running version, can follow it and are for this computer.
    What others have put into the list is passed by. Raises HubError for what is no list, and
    InputError when nothing in it is signed by anyone whom this build trusts."""
    fitting = [each for each in _entries(data, keys) if _fits(each.manifest, running, system)]
    return max(fitting, key=lambda each: version_key(each.manifest.version), default=None)


def listed(name: str, size: int, manifest: bytes, signature: bytes) -> dict[str, Any]:
    """The entry of a file, for whoever writes the list."""
    return {
        "file": name,
        "bytes": size,
        "manifest": base64.b64encode(manifest).decode("ascii"),
        "signature": signature.decode("ascii").strip(),
    }


def _fits(manifest: Manifest, running: str, system: str) -> bool:
    return (
        manifest.kind is Kind.UPDATE
        and step_to(manifest.version, running) is Step.NEWER
        and version_key(manifest.minimum) <= version_key(running)
        and bool(manifest.files_for(system, this_flavour()))
    )


def _entries(data: bytes, keys: tuple[UpdateKey, ...]) -> list[Offered]:
    found: list[Offered] = []
    unsigned: InputError | None = None
    malformed: Exception | None = None
    for item in _items(data):
        try:
            found.append(_entry(item, keys))
        except InputError as exc:
            unsigned = unsigned or exc
        except (ValueError, KeyError, TypeError, RecursionError) as exc:
            malformed = malformed or exc
    if not found and unsigned is not None:
        raise unsigned
    if not found and malformed is not None:
        raise _no_list(malformed) from malformed
    return found


def _items(data: bytes) -> list[Any]:
    try:
        content: Any = json.loads(data.decode("utf-8"))
        items: Any = content["updates"]
        if not isinstance(items, list) or len(cast("list[Any]", items)) > _MOST:
            raise ValueError("updates")
    except (ValueError, KeyError, TypeError, RecursionError) as exc:
        raise _no_list(exc) from exc
    return cast("list[Any]", items)


def _no_list(exc: Exception) -> HubError:
    return HubError(
        f"What lies at this address is no list of updates ({LIST_NAME}): check the address.",
        detail=repr(exc),
    )


def _entry(item: Any, keys: tuple[UpdateKey, ...]) -> Offered:
    """Raises ValueError, KeyError, TypeError and InputError."""
    content = cast("dict[str, Any]", item)
    name, size = content["file"], content["bytes"]
    if not isinstance(name, str) or not is_file_name(name) or not name.endswith(ENDING):
        raise ValueError("file")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 < size <= FILE_BYTES:
        raise ValueError("bytes")
    data = base64.b64decode(content["manifest"], validate=True)
    signature = str(content["signature"]).encode("ascii", "replace")
    manifest, _ = signed_manifest(data, signature, keys, printable(name))
    return Offered(name, size, manifest)


def _folder(address: str) -> str:
    folder = address.strip().rstrip("/")
    try:
        parts = urlsplit(folder)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    is_plain = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in folder
    if not is_plain or parts.query or parts.fragment or not folder.isprintable():
        raise InputError(
            "The address of your updates is none: write it as https://HOST/FOLDER, in the settings."
        )
    return folder
