# SPDX-License-Identifier: Apache-2.0
"""States on disk, as the engine sees them: what their headers tell, and which one helps a
prompt."""

import base64
import contextlib
import hashlib
import os
from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.params import LoadParams
from app.engine.checkpoints import Buffer, Checkpoint, Snapshot, ends, reusable
from app.engine.state_folder import StateFolder

FORMAT = 2
_MALFORMED = (KeyError, ValueError, TypeError)
"""What a header that is whole and says something else leads to."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What computed a state. Only the same one may go on with it. `model_key` is "" where nothing
    is written to disk; `version` is a digest of everything else that decides the numbers."""

    model_key: str
    version: str


def maker(model_key: str, params: LoadParams, device: str, llama_cpp: str) -> Maker:
    """`device` in words, `llama_cpp` is its version. Whatever a broken graphics card has computed
    is not for another one, nor for the processor."""
    parts = [
        f"format {FORMAT}",
        f"llama.cpp {llama_cpp}",
        f"kv {params.kv_type.value}",
        f"flash attention {params.flash_attention}",
        f"device {device}" if device == "CPU" else f"device {device} {params.device}",
        *map(_adapter, params.loras),
    ]
    return Maker(model_key, hashlib.sha256("\n".join(parts).encode()).hexdigest())


def _adapter(path: str) -> str:
    found = os.stat(path)
    return f"adapter {Path(path).name} {found.st_size} {found.st_mtime_ns}"


def pack(snapshot: Snapshot, made_by: Maker) -> tuple[dict[str, Any], list[Buffer]]:
    """Header and parts of a file."""
    checkpoints = snapshot.checkpoints
    header = {
        "model": made_by.model_key,
        "version": made_by.version,
        "tokens": base64.b64encode(snapshot.tokens.tobytes()).decode("ascii"),
        "checkpoints": [checkpoint.length for checkpoint in checkpoints],
        "ends": ends(checkpoints),
    }
    windows = [checkpoint.data for checkpoint in checkpoints]
    logits = [checkpoint.logits for checkpoint in checkpoints if checkpoint.logits is not None]
    return header, [snapshot.data, *windows, *logits]


def _unpacked_tokens(header: Mapping[str, Any]) -> "array[int]":
    tokens = array("i")
    tokens.frombytes(base64.b64decode(header["tokens"]))
    return tokens


def _unpack(header: Mapping[str, Any], parts: Sequence[Buffer]) -> Snapshot:
    lengths = header["checkpoints"]
    data, *others = parts
    logits = dict(zip(header["ends"], others[len(lengths) :], strict=True))
    pairs = zip(lengths, others[: len(lengths)], strict=True)
    checkpoints = tuple(Checkpoint(each, window, logits.get(each)) for each, window in pairs)
    return Snapshot(_unpacked_tokens(header), data, checkpoints)


@dataclass(frozen=True, slots=True)
class StateFile:
    """What its header says: the tokens, the lengths at which there are checkpoints, and those at
    which prompts ended."""

    name: str
    tokens: "array[int]"
    lengths: tuple[int, ...]
    ends: tuple[int, ...]

    def reusable(self, tokens: Sequence[int], window: int) -> int:
        return reusable(self.tokens, self.lengths, self.ends, tokens, window)


class StateFiles:
    """The files of one folder that `made_by` can use. For the main thread alone."""

    def __init__(self, folder: StateFolder, made_by: Maker) -> None:
        self._folder = folder
        self._made_by = made_by
        self._known: dict[str, tuple[tuple[int, int], StateFile | None]] = {}

    def best(self, tokens: Sequence[int], window: int, n_ctx: int) -> tuple[int, StateFile | None]:
        """The file with the most of `tokens`, and how many need no evaluation after it."""
        files = [file for file in self._current() if len(file.tokens) <= n_ctx]
        found = ((file.reusable(tokens, window), file) for file in files)
        return max(found, key=lambda pair: pair[0], default=(0, None))

    def read(self, file: StateFile, is_wanted: Callable[[], bool]) -> Snapshot | None:
        """None when it is gone, damaged, another one by now, or wanted no more."""
        found = self._folder.read(file.name, is_wanted)
        if found is not None and self._is_ours(found[0]):
            with contextlib.suppress(*_MALFORMED):
                return _unpack(*found)
            self._folder.remove(file.name)
        if is_wanted() and file.name in self._known:
            # Not asked again before it is another one.
            self._known[file.name] = (self._known[file.name][0], None)
        return None

    def remove(self, file: StateFile) -> None:
        self._folder.remove(file.name)

    def _current(self) -> list[StateFile]:
        known = self._known
        self._known = {}
        for name in self._folder.names():
            stamp = self._folder.stamp(name)
            if stamp is None:
                continue
            old = known.get(name)
            self._known[name] = (
                old if old is not None and old[0] == stamp else (stamp, self._look(name))
            )
        return [file for _, file in self._known.values() if file is not None]

    def _look(self, name: str) -> StateFile | None:
        """A file that this model cannot use any more goes: its next one has the same name."""
        header = self._folder.header(name)
        if header is None:
            return None
        if self._is_ours(header):
            with contextlib.suppress(*_MALFORMED):
                tokens = _unpacked_tokens(header)
                return StateFile(name, tokens, tuple(header["checkpoints"]), tuple(header["ends"]))
        if header.get("model") == self._made_by.model_key:
            self._folder.remove(name)
        return None

    def _is_ours(self, header: Mapping[str, Any]) -> bool:
        made_by = Maker(header.get("model", ""), header.get("version", ""))
        return made_by == self._made_by
