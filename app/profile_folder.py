# SPDX-License-Identifier: Apache-2.0
"""The folder of a profile: who works on it alone, what was begun with it, and how it is emptied.

Erasing begins with an order on the disk, before any key goes, and ends with taking the order away:
whoever looks at the folder first, after a power cut in between, carries it out.
"""

import contextlib
import json
import logging
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from app.core.errors import BusyError, HarmoniumError, ProfileError
from app.core.files import write_error
from app.core.process_lock import ProcessLock
from app.core.values import value_class
from app.paths import Paths
from app.store import conversion
from app.store.database import errors_in_words
from app.store.durable import sync_folder
from app.store.encryption import is_encrypted, is_plain
from app.store.replacing import finish_replacement
from app.vault.vault import Vault

log = logging.getLogger(__name__)

_OURS = (
    *("harmonium.*", "keys.*", "window.*", "states", "snapshots", "reports", "logs", "damaged-*"),
    *("huggingface", "ballast*", "packs", "updates"),
)
"""Names in the folder of a profile, as patterns, besides that of the models."""

_LOCK_S = 60.0
"""Another process that makes or converts this profile is waited for. A password store may ask the
person meanwhile, who has half of that."""


@value_class
class _Order:
    """What is to be erased, and how."""

    with_models: bool
    is_overwritten: bool


def has_database(paths: Paths) -> bool:
    """An empty file is what a first start that was killed leaves. Raises ProfileError."""
    try:
        return paths.database.stat().st_size > 0
    except FileNotFoundError:
        return False
    except NotADirectoryError:
        raise ProfileError(
            f"The profile folder {paths.root} is not a folder: choose another one with --data-dir."
        ) from None
    except OSError as exc:
        raise ProfileError(
            f"The profile folder {paths.root} cannot be read ({exc.strerror}): choose another one"
            + " with --data-dir."
        ) from exc


def settle(paths: Paths, vault: Vault) -> None:
    """Before anybody looks at the folder: finishes what was begun with it when the program or the
    computer stopped. Raises ProfileError, BusyError and DiskFull."""
    # A folder that cannot be read is named before anything is done in it.
    _ = has_database(paths)
    if os.path.lexists(paths.erasing):
        finish_erasing(paths, vault)
    with errors_in_words(paths.database):
        _ = finish_replacement(paths.database)


def erase(paths: Paths, vault: Vault, *, with_models: bool = False) -> None:
    """Everything of the profile, the keys first: from then on nobody can read what is encrypted,
    however little of the rest can be removed. Plain text is overwritten. The lock of the window
    stays, and so do models that were moved out of the profile, and whatever else lies in a folder
    that somebody has chosen. This process must not have the database open. Raises ProfileError
    when files remain, which the next start tries once more, and BusyError and DiskFull."""
    with alone(paths):
        order = _Order(with_models, not is_encrypted(paths.database))
        _write_order(paths.erasing, order)
        _carry_out(paths, vault, order)


def finish_erasing(paths: Paths, vault: Vault) -> None:
    """What was ordered and cut off. Raises as `erase` does."""
    with alone(paths):
        order = _read_order(paths.erasing)
        if order is not None:
            log.warning("an erasure that was cut off is finished")
            _carry_out(paths, vault, order)
        else:
            # It was cut off before it was whole, and before any key went.
            _take_back(paths.erasing)


def _carry_out(paths: Paths, vault: Vault, order: _Order) -> None:
    try:
        vault.destroy()
    except HarmoniumError:
        # Nothing is gone, and whoever wants it gone is told and may try again.
        _take_back(paths.erasing)
        raise
    foreign = {path for path in entries(paths.root) if not _is_ours(path)}
    kept = {paths.lock, paths.models, paths.erasing, _lock_of(paths), *foreign}
    failed = remove_all(paths.root, kept, order.is_overwritten)
    if order.with_models:
        # A file may have another name elsewhere, so only the name goes.
        failed += remove_all(paths.models, set(), is_overwritten=False)
        with contextlib.suppress(OSError):
            paths.models.rmdir()
    if failed:
        raise ProfileError(
            f"The keys are destroyed, but {len(failed)} files in {paths.root} could not be"
            + " removed: close all programs that use them, and delete the folder."
        )
    sync_folder(paths.root)
    _take_back(paths.erasing)


def _write_order(path: Path, order: _Order) -> None:
    content = {"models": order.with_models, "overwrite": order.is_overwritten}
    try:
        with open(path, "w", encoding="ascii", opener=_private) as file:
            file.write(json.dumps(content) + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as exc:
        _take_back(path)
        raise write_error(str(path), exc) from exc
    sync_folder(path.parent)


def _read_order(path: Path) -> _Order | None:
    """None for one that is not whole, or no longer there."""
    try:
        text = path.read_text("ascii")
        content = cast("dict[str, Any]", json.loads(text))
        is_whole = text.endswith("\n")
        order = _Order(content["models"] is True, content["overwrite"] is not False)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return order if is_whole else None


def _take_back(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
    sync_folder(path.parent)


@contextmanager
def alone(paths: Paths) -> Generator[None]:
    """Two first starts may meet, and only one of them makes the keys. Raises BusyError, DiskFull
    and ProfileError."""
    lock = ProcessLock(_lock_of(paths))
    try:
        lock.wait(_LOCK_S)
    except TimeoutError:
        raise BusyError(
            "Another Harmonium window or command is making or encrypting this profile right now."
            " Try again in a moment."
        ) from None
    except OSError as exc:
        raise write_error(f"The profile folder {paths.root}", exc) from exc
    try:
        yield
    finally:
        lock.release(remove=True)


def remove_all(folder: Path, kept: set[Path], is_overwritten: bool) -> list[Path]:
    """What could not be removed. No link is followed. A database that anybody can read is
    overwritten in any case."""
    failed: list[Path] = []
    for path in entries(folder):
        if path in kept:
            continue
        if path.is_dir() and not path.is_symlink():
            failed += remove_all(path, kept, is_overwritten)
            with contextlib.suppress(OSError):
                path.rmdir()
            continue
        try:
            if is_overwritten or (path.is_file() and is_plain(path)):
                conversion.wipe(path)
            else:
                path.unlink()
        except FileNotFoundError:
            continue
        except OSError as exc:
            log.warning("%s was not removed: %s", path.name, exc.strerror)
            failed.append(path)
    return failed


def entries(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder)]
    except FileNotFoundError:
        return []


def _is_ours(path: Path) -> bool:
    """Of what lies in the folder of a profile, which may be the person's home as well."""
    return any(path.match(pattern) for pattern in _OURS)


def _lock_of(paths: Paths) -> Path:
    return paths.root / "keys.lock"


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
