# SPDX-License-Identifier: Apache-2.0
"""What models have read, kept in files: one for each conversation and model.

Nothing here is lost for good when it goes: it is read again. So every failure of the disk costs a
file and is only logged. Names and tags are digests: who looks at the folder learns neither which
conversations there are nor which documents. With a key they are digests that only the key can make,
and the files are encrypted. The engine process writes and reads these files; the
program itself measures and removes them, whether an engine runs or not.
"""

import contextlib
import logging
import os
import shutil
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from app.core.keys import Key
from app.core.params import StateKey
from app.store.sealed import Buffer, Damaged, SealedFolder

log = logging.getLogger(__name__)

_TAGS = "tags"
_DIGEST_BYTES = 16
_MIN_FREE_BYTES = 1024**3
"""What is left on the disk for everything else."""


def open_states(folder: str, key: str) -> "StateFolder":
    """`key` in hexadecimal digits, as it travels to the engine process; "" for none."""
    return StateFolder(folder, Key(bytes.fromhex(key)) if key else None)


def state_name(conversation_id: str, key: Key | None = None) -> str:
    """What the names of a conversation's files begin with."""
    return _digest("conversation", conversation_id, key)


def _digest(kind: str, text: str, key: Key | None) -> str:
    data = text.encode("utf-8", "surrogatepass")
    secret = b"" if key is None else key.raw()
    return blake2b(data, digest_size=_DIGEST_BYTES, key=secret, person=kind.encode()).hexdigest()


class StateFolder:
    """The folder need not exist. Methods may be called from any thread and never raise for what
    they find on the disk. `key`: that of an encrypted profile's states."""

    def __init__(self, folder: str | Path, key: Key | None = None) -> None:
        self._folder = Path(folder)
        self._key = None if key is None else key.derive("names")
        self._sealed = SealedFolder(self._folder, key)

    def state_name(self, conversation_id: str) -> str:
        """What the names of a conversation's files begin with."""
        return state_name(conversation_id, self._key)

    def size(self) -> int:
        """Bytes that all files take."""
        return sum(size for _, _, size in self._by_use())

    def conversations(self) -> set[str]:
        """The `state_name` of each conversation that has files."""
        return {_owner(name) for name in self._sealed.names()}

    def forget(
        self,
        names: Sequence[str] = (),
        tags: Sequence[str] = (),
        *,
        everything: bool = False,
    ) -> None:
        """Removes the files of the conversations `names` and those whose text has one of the
        `tags`. A damaged file could have any tag."""
        owners = {self.state_name(name) for name in names}
        marks = {_digest("tag", tag, self._key) for tag in tags}
        for name in self._sealed.names():
            is_meant = everything or _owner(name) in owners
            if is_meant or (marks and not marks.isdisjoint(self._marks(name))):
                self.remove(name)
        if everything:
            self.remove_leftovers()

    def keep_only(self, conversation_ids: Iterable[str]) -> None:
        """Removes the files of all other conversations, and what dead processes left behind."""
        kept = {self.state_name(conversation_id) for conversation_id in conversation_ids}
        for name in self._sealed.names():
            if _owner(name) not in kept:
                self.remove(name)
        self.remove_leftovers()

    def names(self) -> list[str]:
        return self._sealed.names()

    def stamp(self, name: str) -> tuple[int, int] | None:
        """Differs between two files of one name; None when it is gone."""
        try:
            return self._sealed.stamp(name)
        except OSError:
            return None

    def header(self, name: str) -> Mapping[str, Any] | None:
        """None when it is gone; a damaged file is removed."""
        with self._failing_softly(name):
            return self._sealed.header(name)
        return None

    def read(
        self, name: str, is_wanted: Callable[[], bool]
    ) -> tuple[Mapping[str, Any], Sequence[Buffer]] | None:
        """Header and parts; None when it is gone or wanted no more. A damaged file is removed. It
        counts as used now."""
        with self._failing_softly(name):
            found = self._sealed.read(name, is_wanted)
            if found is not None:
                self._sealed.touch(name)
            return found
        return None

    def write(
        self,
        key: StateKey,
        model_key: str,
        header: Mapping[str, Any],
        parts: Sequence[Buffer],
        max_bytes: int,
        is_wanted: Callable[[], bool],
    ) -> bool:
        """Replaces the file of this conversation and model, and removes the least recently used
        other ones until all take at most `max_bytes`. False, and the old file stays, when it is
        wanted no more, too large, or the disk has no room."""
        name = f"{self.state_name(key.name)}-{_digest('model', model_key, self._key)}"
        header = {**header, _TAGS: [_digest("tag", tag, self._key) for tag in key.tags]}
        try:
            if not self._make_room(name, self._sealed.size_of(header, parts), max_bytes):
                return False
            return self._sealed.write(name, header, parts, is_wanted)
        except OSError as exc:
            log.warning("a state was not written: %s", exc)
            return False

    def remove(self, name: str) -> None:
        try:
            self._sealed.remove(name)
        except OSError as exc:
            log.warning("a state was not removed: %s", exc)

    def trim(self, max_bytes: int, *, besides: str = "") -> None:
        """Removes the least recently used files until all take at most `max_bytes`; the one named
        `besides` stays and does not count."""
        files = [item for item in self._by_use() if item[1] != besides]
        taken = sum(size for _, _, size in files)
        for _, name, size in files:
            if taken <= max_bytes:
                return
            self.remove(name)
            taken -= size

    def remove_leftovers(self) -> None:
        """What processes that are gone had begun to write, and what is from before there was a
        key."""
        self._sealed.remove_leftovers()

    def remove_own_leftovers(self) -> None:
        """What this process has begun to write; for when it ends now."""
        self._sealed.remove_own_leftovers()

    def _marks(self, name: str) -> Sequence[str]:
        header = self.header(name)
        return () if header is None else header.get(_TAGS, ())

    def _by_use(self) -> list[tuple[int, str, int]]:
        """When last used, name, size: the longest ago first."""
        stamps = ((name, self.stamp(name)) for name in self._sealed.names())
        return sorted((stamp[0], name, stamp[1]) for name, stamp in stamps if stamp is not None)

    def _make_room(self, name: str, size: int, max_bytes: int) -> bool:
        if size > max_bytes:
            return False
        self.trim(max_bytes - size, besides=name)
        os.makedirs(self._folder, mode=0o700, exist_ok=True)
        return shutil.disk_usage(self._folder).free >= size + _MIN_FREE_BYTES

    @contextlib.contextmanager
    def _failing_softly(self, name: str) -> Generator[None]:
        try:
            yield
        except FileNotFoundError:
            pass
        except Damaged as exc:
            log.warning("a state was damaged and is removed: %s", exc)
            self.remove(name)
        except OSError as exc:
            log.warning("a state was not read: %s", exc)


def _owner(name: str) -> str:
    return name.partition("-")[0]
