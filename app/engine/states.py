# SPDX-License-Identifier: Apache-2.0
"""Which conversation's state is in the context, and which others are kept to come back to.

There is one context, so switching between conversations would mean reading them again. Instead
what was read is put aside in memory and written to disk, and before a prompt is read the state
that has most of it is brought back. Only tokens decide: a new conversation with the same documents
begins where another's documents end. Names and tags are for forgetting.

Whatever goes wrong here costs time, never an answer: what is missing is evaluated.
"""

import threading
import time
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.params import StateKey, StatesPlace
from app.engine.bindings import DecodeFailed
from app.engine.cache import KvCache
from app.engine.checkpoints import Snapshot, reusable_length
from app.engine.hardware import read_memory
from app.engine.protocol import ForgetStates, Order, PlaceStates
from app.engine.state_files import Maker, StateFile, StateFiles, pack
from app.engine.state_folder import OpenStates, StateFolder
from app.engine.state_writer import KeptState, StateWriter

_MIN_GAIN = 64
"""Tokens. Evaluating fewer is no reason to copy or to write."""
_IDLE_S = 3.0
_BRANCH_TOKENS = 1024
"""So many tokens that one conversation leaves behind at once are another branch, worth a copy;
fewer are the reasoning and the answer that each turn drops or reads anew."""
_MOST_BRANCHES = 2
"""Copies of one conversation in memory: its long answers must not push the others out."""
_IDLE_SHARE = 16
"""While the window idles, a state is written again when it grew by this part: a long conversation
would otherwise write gigabytes an hour. Asked to save, it is written whatever it grew by."""
_FILE_SHARE = 64
"""A file has to save this part of its tokens to be worth reading it whole."""
_MAX_RAM_BYTES = 2 * 1024**3
_SPARE_BYTES = 512 * 1024**2
"""What a copy must leave of the available memory."""

IsWanted = Callable[[], bool]


@dataclass(slots=True, eq=False)
class _Live:
    key: StateKey
    is_forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """`n_ctx` and `window` in tokens; `bytes_per_token` bounds what a copy takes. `model_bytes` of
    the memory that counts as available hold the model."""

    n_ctx: int
    window: int
    bytes_per_token: int
    model_bytes: int


class States:
    """`forget` and `place` are for any thread and return at once, all else is for the one that
    computes."""

    def __init__(
        self,
        cache: KvCache,
        made_by: Maker,
        limits: Limits,
        open_states: OpenStates,
        place: StatesPlace | None,
    ) -> None:
        self._cache = cache
        self._made_by = made_by
        self._limits = limits
        self._open_states = open_states
        self._free_bytes = max(0, read_memory().available_bytes - limits.model_bytes)
        self._lock = threading.Lock()
        self._live = _Live(StateKey())
        self._pool: list[KeptState] = []
        self._writer = StateWriter(self._write)
        self._place: StatesPlace | None = None
        self._folder: StateFolder | None = None
        self._files: StateFiles | None = None
        self._seen_version = cache.version
        self._due: float | None = None
        self.place(place)

    def prepare(self, tokens: Sequence[int], key: StateKey, is_wanted: IsWanted) -> None:
        """Brings the best state for `tokens` into the context, where it belongs to `key` from now
        on. What is there is put aside first, if it is worth that."""
        self.settle()
        tokens = array("i", tokens)
        while (found := self._better(tokens)) is not None and is_wanted():
            source = found if isinstance(found, KeptState) else self._read(found, is_wanted)
            if source is None:
                continue
            self._leave(len(self._cache), key, source)
            if self._cache.restore(source.snapshot):
                self._drop_twin(source, tokens, key)
                break
            self._refuse(source, found)
        else:
            self._leave(len(self._cache) - self._cache.reusable_length(tokens), key)
        self._cache.reuse(tokens)
        self._live = _Live(key)

    def rest(self) -> None:
        """A request has ended."""
        is_new = self._cache.version != self._seen_version
        if is_new and self._live.key.is_kept:
            self._due = time.monotonic() + _IDLE_S

    def idle_s(self) -> float | None:
        """After how long without a request `save_idle` is to be called; None: not at all."""
        return None if self._due is None else max(0.0, self._due - time.monotonic())

    def save_idle(self) -> None:
        self._due = None
        self._seen_version = self._cache.version
        self.settle()
        self._save_live(max(_MIN_GAIN, len(self._cache) // _IDLE_SHARE))

    def save(self, done: Callable[[int], None]) -> None:
        """Calls `done`, perhaps in another thread, when all that is worth keeping is on disk, with
        the number of states written for that."""
        self.settle()
        self._save_live(_MIN_GAIN)
        self._writer.report(done)

    def settle(self) -> None:
        """Clears the context of what was forgotten meanwhile."""
        with self._lock:
            is_forgotten = self._live.is_forgotten
            if is_forgotten:
                self._live = _Live(StateKey())
        if is_forgotten:
            self._cache.clear()

    def obey(self, order: Order) -> None:
        """From any thread, at once; `settle` must follow in the computing one."""
        match order:
            case ForgetStates():
                self._forget(order)
            case PlaceStates():
                self.place(order.states)

    def place(self, place: StatesPlace | None) -> None:
        wanted = place if self._made_by.model_key else None
        with self._lock:
            is_same = (
                self._folder is not None
                and self._place is not None
                and wanted is not None
                and (wanted.folder, wanted.key) == (self._place.folder, self._place.key)
            )
            self._place = place
            if not is_same:
                # Whoever writes into the old folder finds that it is wanted no more.
                open_states = self._open_states
                self._folder = None if wanted is None else open_states(wanted.folder, wanted.key)
                folder = self._folder
                self._files = None if folder is None else StateFiles(folder, self._made_by)
            folder = self._folder
            self._trim()
        if folder is not None and wanted is not None:
            self._writer.do(folder.remove_leftovers)
            self._writer.do(lambda: folder.trim(wanted.max_bytes))

    def close(self) -> None:
        """The process ends now: nothing half written stays."""
        with self._lock:
            folder, self._folder, self._place = self._folder, None, None
        if folder is not None:
            folder.remove_own_leftovers()

    def _forget(self, order: ForgetStates) -> None:
        names, tags = set(order.names), set(order.tags)

        def is_meant(key: StateKey) -> bool:
            return order.everything or key.name in names or not tags.isdisjoint(key.tags)

        with self._lock:
            if is_meant(self._live.key):
                self._live.is_forgotten = True
            for state in (*self._pool, *self._writer.pending()):
                state.is_forgotten = state.is_forgotten or is_meant(state.key)
            self._pool = [state for state in self._pool if not state.is_forgotten]
            folder = self._folder
        # In this order: what is written now either sees that it was forgotten, or is removed here.
        if folder is not None:
            folder.forget(order.names, order.tags, everything=order.everything)

    def _better(self, tokens: Sequence[int]) -> KeptState | StateFile | None:
        """What saves more evaluation than the live state."""
        window = self._limits.window
        live = self._cache.reusable_length(tokens)
        kept = ((reusable_length(state.snapshot, tokens, window), state) for state in self._kept())
        length, state = max(kept, key=lambda pair: pair[0], default=(0, None))
        files = self._files
        if files is not None:
            from_file, file = files.best(tokens, window, self._limits.n_ctx)
            least = max(_MIN_GAIN, len(file.tokens) // _FILE_SHARE) if file is not None else 0
            if file is not None and from_file >= max(live, length) + least:
                return file
        return state if length >= live + _MIN_GAIN else None

    def _kept(self) -> list[KeptState]:
        with self._lock:
            pool = list(self._pool)
        return [*pool, *(state for state in self._writer.pending() if state not in pool)]

    def _read(self, file: StateFile, is_wanted: IsWanted) -> KeptState | None:
        files = self._files
        if files is None:
            return None
        # The new copy stands beside the live state for a moment.
        self._make_room(len(file.tokens) * self._limits.bytes_per_token)
        snapshot = files.read(file, is_wanted)
        return None if snapshot is None else KeptState(StateKey(), snapshot)

    def _refuse(self, state: KeptState, found: KeptState | StateFile) -> None:
        """llama.cpp does not take it."""
        if isinstance(found, StateFile):
            if self._files is not None:
                self._files.remove(found)
            return
        with self._lock:
            state.is_forgotten = True
            self._pool = [kept for kept in self._pool if kept is not state]

    def _leave(self, lost: int, key: StateKey, source: KeptState | None = None) -> None:
        """Puts the live state aside, of which `lost` tokens go."""
        live = self._live.key
        least = _BRANCH_TOKENS if live.name == key.name else _MIN_GAIN
        is_lost = lost >= least and self._unkept(source) >= _MIN_GAIN
        is_unsaved = live.name != key.name and self._is_unsaved(_MIN_GAIN)
        state = self._copy() if live.name and (is_lost or is_unsaved) else None
        if state is None:
            return
        with self._lock:
            if self._live.is_forgotten:
                return
            if is_unsaved:
                self._writer.put(state)
            self._pool = [kept for kept in self._pool if not self._covers(state, kept)]
            own = [kept for kept in self._pool if kept.key.name == state.key.name]
            dropped = own[: len(own) + 1 - _MOST_BRANCHES]
            self._pool = [kept for kept in self._pool if kept not in dropped]
            self._pool.append(state)
            self._trim()

    def _drop_twin(self, source: KeptState, tokens: Sequence[int], key: StateKey) -> None:
        """The context holds it now; a copy is for what the prompt does not go on with."""
        left = len(source.snapshot.tokens) - self._cache.reusable_length(tokens)
        if source.key.name != key.name or left >= _BRANCH_TOKENS:
            with self._lock:
                if source in self._pool:
                    self._pool.remove(source)
                    self._pool.append(source)
            return
        with self._lock:
            self._pool = [kept for kept in self._pool if kept is not source]

    def _save_live(self, least: int) -> None:
        if not self._is_unsaved(least):
            return
        state = self._copy()
        with self._lock:
            if state is not None and not self._live.is_forgotten:
                self._writer.put(state)

    def _is_unsaved(self, least: int) -> bool:
        """Whether the live state may be written and has so many tokens that no file has."""
        files, live = self._files, self._live
        if files is None or not live.key.is_kept or not live.key.name or live.is_forgotten:
            return False
        length = len(self._cache)
        if length < least:
            return False
        tokens = _with_another(self._cache.tokens)
        window = self._limits.window
        saved, _ = files.best(tokens, window, self._limits.n_ctx)
        written = (reusable_length(it.snapshot, tokens, window) for it in self._writer.pending())
        return length - max(saved, *written, 0) >= least

    def _unkept(self, source: KeptState | None) -> int:
        """How many of the live state's tokens no copy has."""
        tokens = _with_another(self._cache.tokens)
        kept = self._kept() if source is None else [*self._kept(), source]
        lengths = [reusable_length(state.snapshot, tokens, self._limits.window) for state in kept]
        return len(self._cache) - max(lengths, default=0)

    def _covers(self, state: KeptState, other: KeptState) -> bool:
        """Whether nearly all of `other` is in a newer state of its conversation."""
        if other.key.name != state.key.name:
            return False
        tokens = _with_another(other.snapshot.tokens)
        found = reusable_length(state.snapshot, tokens, self._limits.window)
        return len(other.snapshot.tokens) - found < _MIN_GAIN

    def _copy(self) -> KeptState | None:
        """Of the live state; None where memory is short, or llama.cpp refuses."""
        size = len(self._cache) * self._limits.bytes_per_token + self._cache.checkpoint_bytes
        if not self._make_room(size):
            return None
        snapshot: Snapshot | None = None
        try:
            snapshot = self._cache.snapshot()
        except (MemoryError, DecodeFailed):
            return None
        return None if snapshot is None else KeptState(self._live.key, snapshot)

    def _make_room(self, size: int) -> bool:
        """Gives up copies, the oldest first, while memory is short. Whether `size` fits then."""
        while read_memory().available_bytes < size + _SPARE_BYTES:
            with self._lock:
                if not self._pool:
                    return False
                self._pool.pop(0)
        return True

    def _trim(self) -> None:
        """Gives up the least recently used copies until the rest keeps to its bound. Needs the
        lock."""
        most = None if self._place is None else self._place.ram_bytes
        if most is None:
            most = min(_MAX_RAM_BYTES, self._free_bytes // 4)
        while self._pool and sum(state.snapshot.bytes for state in self._pool) > most:
            self._pool.pop(0)

    def _write(self, state: KeptState) -> bool:
        """In the writer's thread."""
        with self._lock:
            place, folder = self._place, self._folder
        if place is None or folder is None:
            return False
        header, parts = pack(state.snapshot, self._made_by)

        def is_wanted() -> bool:
            return not state.is_forgotten and self._folder is folder

        return folder.write(
            state.key, self._made_by.model_key, header, parts, place.max_bytes, is_wanted
        )


def _with_another(tokens: Sequence[int]) -> "array[int]":
    """A prompt that goes on after all of them: its last token never counts as read."""
    return array("i", (*tokens, -1))
