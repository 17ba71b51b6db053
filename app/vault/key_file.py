# SPDX-License-Identifier: Apache-2.0
"""The file of a profile's keys, which holds none of them in the open.

A JSON object with a checksum, so that no byte of it can change unseen:

    {"format": 1, "profile": random name, "encrypted": true, "check": digest of the data key,
     "wraps": {"store" | "passphrase" | "recovery": {"nonce", "sealed", and for a passphrase
                                                     "salt", "n", "r", "p"}},
     "checksum": CRC-32 of the rest}

Against those who mean harm each wrap is sealed on its own, and `check` tells the right key. The
file is written beside, made durable and renamed, and then once more as `.bak`, which is read when
the file itself is damaged or gone. What it replaces is overwritten: an old passphrase opens
nothing.
"""

import contextlib
import errno
import json
import logging
import os
import stat
import sys
import threading
import zlib
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any, cast

from app.core.errors import BusyError, DiskFull, HarmoniumError, ProfileError
from app.core.process_lock import ProcessLock
from app.core.values import value_class
from app.vault.wrapping import NONCE_BYTES, SALT_BYTES, SEALED_BYTES, Scrypt, Wrap

log = logging.getLogger(__name__)

FORMAT = 1
STORE, PASSPHRASE, RECOVERY = "store", "passphrase", "recovery"

_KINDS = (STORE, PASSPHRASE, RECOVERY)
_NAME_BYTES = 16
CHECK_BYTES = 32
_MOST_BYTES = 64 * 1024
_LOCK_LIMIT_S = 10.0
_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# Windows has the first, the others have the second: opening a pipe would wait for its reader.
_PLAINLY = getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


@value_class
class KeyRecord:
    """`profile` is a random name; `check` tells the right data key, and is empty where there is
    none: in the record of a profile that is to stay plain."""

    profile: str
    check: bytes
    wraps: Mapping[str, Wrap]

    @property
    def is_encrypted(self) -> bool:
        return bool(self.wraps)


class KeyFile:
    """Any thread and any process may use it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._copy = path.with_name(f"{path.name}.bak")
        self._new = path.with_name(f"{path.name}.new")
        self._lock = path.with_name(f"{path.name}.lock")
        self._mutex = threading.Lock()

    def load(self) -> KeyRecord | None:
        """None where there is none, or nothing but what `destroy` left. Raises ProfileError for
        one that cannot be used, and leaves it as it is."""
        try:
            found = [_content(path) for path in (self._path, self._copy)]
        except OSError as exc:
            raise ProfileError(
                f"The file of this profile's keys cannot be read ({exc.strerror}): {self._path}."
                + " Allow Harmonium to read it and start again."
            ) from exc
        for data in found:
            record = None if data is None else self._decoded(data)
            if record is not None:
                return record
        main, copy = found
        if copy is None and (main is None or (main and not any(main))):
            return None
        raise ProfileError(
            f"The file of this profile's keys is damaged: {self._path}. Put a copy of it there from"
            + " a backup; without it the conversations cannot be opened."
        )

    def change(self, change: Callable[[KeyRecord | None], KeyRecord]) -> None:
        """Nobody else changes it between. Raises ProfileError and DiskFull when it cannot be
        written, and what `change` raises."""
        with self._held():
            self._write(change(self.load()))

    def mend(self) -> None:
        """Makes the file and its copy the same again after damage or a crash, where that is
        possible."""
        try:
            if _content(self._path) == _content(self._copy) and not os.path.lexists(self._new):
                return
        except OSError:
            return
        with contextlib.suppress(HarmoniumError), self._held():
            record = self.load()
            if record is not None:
                self._write(record)
                log.warning("the file of keys, or its copy, was damaged and is whole again")

    def destroy(self) -> None:
        """Overwritten first, so that a crash leaves no key. Raises ProfileError."""
        with self._held():
            self._remove()

    def forget_decision(self) -> None:
        """Removes the record of a profile that is to stay plain; one with keys stays. Raises
        ProfileError."""
        with self._held():
            record = self.load()
            if record is not None and not record.is_encrypted:
                self._remove()

    def _remove(self) -> None:
        for path in (self._new, self._copy, self._path):
            _destroy(path)
        _sync_folder(self._path.parent)

    def _decoded(self, data: bytes) -> KeyRecord | None:
        """None for what is damaged. Raises ProfileError for a newer format."""
        content = _checked_content(data)
        if content is None:
            return None
        if content.get("format") != FORMAT:
            raise ProfileError(
                f"The keys of this profile are of a newer version of Harmonium: {self._path}. Use"
                + " that version."
            )
        record = _record_of(content)
        # Not one byte of white space may differ either.
        return record if record is not None and encoded(record) == data else None

    def _write(self, record: KeyRecord) -> None:
        data = encoded(record)
        for path in (self._path, self._copy):
            # A crash may have left it, and what it holds may be of long ago.
            _destroy(self._new)
            _write_durably(self._new, data)
            _replace(self._new, path)

    @contextlib.contextmanager
    def _held(self) -> Generator[None]:
        lock = ProcessLock(self._lock)
        try:
            with self._mutex:
                lock.wait(_LOCK_LIMIT_S)
                try:
                    yield
                finally:
                    lock.release(remove=True)
        except TimeoutError as exc:
            raise BusyError(
                "Another window or command is changing the keys of this profile: try again."
            ) from exc
        except OSError as exc:
            if exc.errno in _NO_SPACE:
                raise DiskFull(
                    "There is no room left for this profile's keys: free some space and try again."
                ) from exc
            raise ProfileError(
                f"The file of this profile's keys cannot be written ({exc.strerror}): {self._path}."
                + " Allow Harmonium to write to its folder and try again."
            ) from exc


def encoded(record: KeyRecord) -> bytes:
    wraps = {kind: _wrap_content(wrap) for kind, wrap in record.wraps.items()}
    content: dict[str, Any] = {
        "format": FORMAT,
        "profile": record.profile,
        "encrypted": record.is_encrypted,
        "check": record.check.hex(),
        "wraps": wraps,
    }
    whole = content | {"checksum": _checksum(content)}
    return json.dumps(whole, indent=1, sort_keys=True).encode() + b"\n"


def new_name() -> str:
    return os.urandom(_NAME_BYTES).hex()


def _checksum(content: Mapping[str, Any]) -> str:
    """The same in every format, so that a newer one is told from a damaged one. `hashlib` takes
    longer to import than everything else here."""
    return f"{zlib.crc32(json.dumps(content, sort_keys=True).encode()):08x}"


def _checked_content(data: bytes) -> dict[str, Any] | None:
    try:
        found: Any = json.loads(data)
        if not isinstance(found, dict):
            return None
        content = cast("dict[str, Any]", found)
        checksum = content.pop("checksum", None)
        return content if checksum == _checksum(content) else None
    except (ValueError, RecursionError):
        return None


def _wrap_content(wrap: Wrap) -> dict[str, Any]:
    content: dict[str, Any] = {"nonce": wrap.nonce.hex(), "sealed": wrap.sealed.hex()}
    if wrap.cost is not None:
        cost = wrap.cost
        content |= {"salt": wrap.salt.hex(), "n": cost.n, "r": cost.r, "p": cost.p}
    return content


def _record_of(content: Mapping[str, Any]) -> KeyRecord | None:
    """What someone else put there may have a right checksum too."""
    try:
        wraps = {
            kind: _wrap_of(content["wraps"][kind], kind == PASSPHRASE)
            for kind in _KINDS
            if kind in content["wraps"]
        }
        check = _bytes(content["check"], CHECK_BYTES if wraps else 0)
        profile = _bytes(content["profile"], _NAME_BYTES).hex()
    except (KeyError, TypeError, ValueError):
        return None
    return KeyRecord(profile, check, wraps)


def _wrap_of(content: Mapping[str, Any], has_salt: bool) -> Wrap:
    nonce, sealed = _bytes(content["nonce"], NONCE_BYTES), _bytes(content["sealed"], SEALED_BYTES)
    if not has_salt:
        return Wrap(nonce, sealed)
    cost = Scrypt(*(_whole_number(content[name]) for name in ("n", "r", "p")))
    if not cost.is_bearable():
        raise ValueError("nobody has that much memory")
    return Wrap(nonce, sealed, _bytes(content["salt"], SALT_BYTES), cost)


def _bytes(text: Any, length: int) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != length:
        raise ValueError("another length is due")
    return found


def _whole_number(value: Any) -> int:
    if type(value) is not int:
        raise ValueError("a whole number is due")
    return value


def _content(path: Path) -> bytes | None:
    """None when there is none. What is too long is cut, and so damaged."""
    try:
        # Opening a pipe would wait for whoever writes to it.
        if not stat.S_ISREG(os.stat(path).st_mode):
            return b""
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except FileNotFoundError:
        return None


def _write_durably(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAINLY
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        _ = file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _replace(new: Path, path: Path) -> None:
    """The bytes of the old file are overwritten when nobody else has them: a backup may be a second
    name of it. Before that the new one is in its place for good: some file systems keep the order
    of names and bytes apart, and a power cut would bring the old name back, for zeros. Windows
    replaces no file that is open, so there they stay until the disk uses their place again."""
    old = -1
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            old = os.open(path, os.O_WRONLY | _PLAINLY)
    try:
        os.replace(new, path)
        _sync_folder(path.parent)
        if old >= 0 and os.fstat(old).st_nlink == 0:
            # The new file is there, whatever becomes of the old one.
            with contextlib.suppress(OSError):
                _overwrite(old)
    finally:
        if old >= 0:
            os.close(old)


def _destroy(path: Path) -> None:
    try:
        descriptor = os.open(path, os.O_WRONLY | _PLAINLY)
    except FileNotFoundError:
        return
    try:
        _overwrite(descriptor)
    finally:
        os.close(descriptor)
    os.unlink(path)


def _overwrite(descriptor: int) -> None:
    size = min(os.fstat(descriptor).st_size, _MOST_BYTES)
    _ = os.lseek(descriptor, 0, os.SEEK_SET)
    _ = os.write(descriptor, bytes(size))
    os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """So that a new name outlives a power cut. Windows cannot, and needs not; nor can some file
    systems of a network."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
