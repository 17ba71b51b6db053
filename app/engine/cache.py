# SPDX-License-Identifier: Apache-2.0
"""Which tokens the KV memory holds, so that none is evaluated twice.

How llama.cpp (src/llama-kv-cache.cpp) treats layers with a sliding window decides the rules here.
They have a small memory of their own, of which a batch may overwrite each cell that the sequence's
next token would not see; what lies before an overwritten cell is dropped with it. So after a batch
the cells of the window before that batch are still there, and whatever is more is luck.
`llama_memory_seq_rm` says yes to going back anywhere, and the answers are then silently wrong:
`seq_pos_min` tells what is there. A call with several micro-batches may drop the window of the
first for the sake of the last, so a batch here is one micro-batch.

Where cells lie decides in which order they are summed up, and so the rounding. A copy that is put
back lies in a row from the first cell on. Whoever makes one lays the original out like it, so that
going on from a copy gives the very bits that going on without it gave.
"""

import contextlib
from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.core.prefixes import common_length
from app.engine.bindings import DecodeFailed
from app.engine.checkpoints import (
    CHECKPOINT_TOKENS,
    Buffer,
    Checkpoint,
    Snapshot,
    first_needed,
    thinned,
)
from app.engine.llama import Context

Progress = Callable[[int], None]

_LONG_BATCH = 64
"""In batches of up to so many tokens a model writes, and may have to take the last ones back."""


class KvCache:
    """Mirrors one sequence of a context as the list of its tokens.

    `window` is the model's sliding attention window in tokens, or 0. Where cells of the window are
    gone, a shorter prefix is reached through the last checkpoint before it."""

    def __init__(
        self, context: Context, sequence: int, window: int, spare: int | None = None
    ) -> None:
        """`spare`: a sequence that is empty whenever this one grows. Without one there are
        checkpoints at the ends of batches only."""
        self._context = context
        self._sequence = sequence
        self._window = window
        self._spare = spare
        self._tokens = array("i")
        self._checkpoints: list[Checkpoint] = []
        self._fixed = 0
        self.version = 0
        """Another number whenever the contents are others."""

    def __len__(self) -> int:
        return len(self._tokens)

    @property
    def tokens(self) -> tuple[int, ...]:
        return tuple(self._tokens)

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        return tuple(self._checkpoints)

    @property
    def checkpoint_bytes(self) -> int:
        return sum(checkpoint.bytes for checkpoint in self._checkpoints)

    def reusable_length(self, tokens: Sequence[int]) -> int:
        """What `reuse` would return."""
        keep = common_length(self._tokens, tokens)
        if keep == len(tokens) and self._logits_at(keep) is not None:
            return keep
        keep = min(keep, len(tokens) - 1)
        if keep >= len(self._tokens) or self._can_return_to(keep):
            return keep
        before = self._checkpoint_before(keep)
        return 0 if before is None else before.length

    def reuse(self, tokens: Sequence[int]) -> int:
        """Keeps the longest usable common prefix with `tokens`, drops the rest, and returns its
        length. The last token is left to evaluate, because its logits are needed, unless they were
        kept: then the context has them again."""
        keep = common_length(self._tokens, tokens)
        if keep == len(tokens):
            logits = self._logits_at(keep)
            if logits is not None and self.truncate(keep) == keep:
                self._context.give_logits(logits)
                return keep
        return self.truncate(min(keep, len(tokens) - 1))

    def truncate(self, length: int) -> int:
        """Drops what comes after `length` tokens; returns how many are left: fewer where cells of
        the window are gone and the last checkpoint lies before."""
        if length >= len(self._tokens):
            return len(self._tokens)
        self.version += 1
        before = self._checkpoint_before(length)
        is_there = before is not None and before.length == length
        if not is_there and self._can_return_to(length):
            return self._keep(length)
        return self._restore_before(length)

    def extend(
        self,
        tokens: Sequence[int],
        on_progress: Progress | None = None,
        boundaries: Sequence[int] = (),
    ) -> bool:
        """Evaluates `tokens` after what is there. False when aborted; the batches that were
        complete by then are kept. Raises DecodeFailed.

        `boundaries` are lengths of the whole sequence, ascending, at which a checkpoint is wanted;
        the first one is never thinned out. If the last one is where all ends, its logits are kept
        with it."""
        if boundaries:
            self._fixed = boundaries[0]
        longest = self._context.n_ubatch if self._window else self._context.n_batch
        start = 0
        while start < len(tokens):
            self._checkpoint_at(boundaries)
            batch = tokens[start : start + longest]
            is_last = start + len(batch) == len(tokens)
            # Logits cost as much as a few tokens, and nobody looks at those on the way.
            if not self._decode(batch, 1 if is_last else 0):
                return False
            start += len(batch)
            if on_progress is not None:
                on_progress(len(self._tokens))
            self._checkpoint_within(len(batch), boundaries)
            self._checkpoint_if_due(lays_out=len(batch) > _LONG_BATCH)
        self._checkpoint_at(boundaries)
        if start and len(self._tokens) in boundaries:
            self._keep_logits()
        return True

    def extend_with_draft(self, token: int, draft: Sequence[int]) -> bool:
        """Evaluates a token and what may follow it as one batch, with logits after each. False when
        aborted: then none of them is there. Raises DecodeFailed."""
        self._checkpoint_if_due(lays_out=False)
        return self._decode((token, *draft), 1 + len(draft))

    def checkpoint(self) -> None:
        """Makes it possible to come back to here. Where there is no memory for it, coming back
        means evaluating again, nothing worse. Raises DecodeFailed."""
        if len(self._tokens) > self._last_checkpoint():
            self._take_checkpoint(lays_out=True)

    def snapshot(self) -> Snapshot | None:
        """A copy of everything; None when there is nothing. Raises MemoryError and DecodeFailed."""
        if not self._tokens:
            return None
        if self._window and (cells := self._context.state(self._sequence, only_window=True)):
            self._lay_out(cells)
        data = self._context.state(self._sequence)
        return None if data is None else Snapshot(self._tokens[:], data, self.checkpoints)

    def restore(self, snapshot: Snapshot) -> bool:
        """Puts a copy in the place of what is there. False when llama.cpp refused it: then there
        is nothing."""
        self.clear()
        length = len(snapshot.tokens)
        is_whole = (
            0 < length <= self._context.n_ctx
            and self._context.set_state(self._sequence, snapshot.data)
            and self._context.last_position(self._sequence) == length - 1
        )
        if not is_whole:
            self.clear()
            return False
        self._tokens = snapshot.tokens[:]
        self._checkpoints = list(snapshot.checkpoints)
        return True

    def clear(self) -> None:
        self.version += 1
        self._keep(0)

    def _decode(self, batch: Sequence[int], rows: int) -> bool:
        self.version += 1
        try:
            is_done = self._context.decode(batch, len(self._tokens), self._sequence, rows)
        except DecodeFailed:
            self._check_window()
            raise
        if is_done:
            self._tokens.extend(batch)
        else:
            self._check_window()
        return is_done

    def _check_window(self) -> None:
        """What a failed batch has overwritten is gone."""
        if not self._can_return_to(len(self._tokens)):
            self._restore_before(len(self._tokens))

    def _checkpoint_within(self, batch_length: int, boundaries: Sequence[int]) -> None:
        """Where a boundary lies within the last batch, whose cells are all there with those of the
        window before it. To end a batch there instead would cost time: llama.cpp's attention on
        the processor takes queries by 64, so that behind 8,000 tokens one of 76 takes as long as
        one of 128."""
        if not self._window or self._spare is None:
            return
        begin = max(len(self._tokens) - batch_length, self._last_checkpoint())
        for place in boundaries:
            if not begin < place < len(self._tokens):
                continue
            try:
                data = self._context.window_until(place, self._window, self._sequence, self._spare)
            except MemoryError:
                return
            if data is not None:
                self._add(Checkpoint(place, data))

    def _checkpoint_at(self, boundaries: Sequence[int]) -> None:
        if len(self._tokens) in boundaries:
            self.checkpoint()

    def _checkpoint_if_due(self, *, lays_out: bool) -> None:
        if len(self._tokens) - self._last_checkpoint() >= CHECKPOINT_TOKENS:
            self._take_checkpoint(lays_out=lays_out)

    def _take_checkpoint(self, *, lays_out: bool) -> None:
        if not self._window:
            return
        try:
            data = self._context.state(self._sequence, only_window=True)
        except MemoryError:
            return
        if data is None:
            return
        if lays_out:
            self._lay_out(data)
        self._add(Checkpoint(len(self._tokens), data))

    def _add(self, checkpoint: Checkpoint) -> None:
        self._checkpoints.append(checkpoint)
        self._checkpoints = thinned(self._checkpoints, self._fixed)

    def _lay_out(self, cells: Buffer) -> None:
        """In a row. Older cells than the window's are dropped. Raises DecodeFailed."""
        if not self._context.set_state(self._sequence, cells, only_window=True):
            self.version += 1
            self._restore_before(len(self._tokens))
            raise DecodeFailed("The cells of the sliding window could not be put back.")

    def _keep_logits(self) -> None:
        if self._last_checkpoint() == len(self._tokens):
            with contextlib.suppress(MemoryError):
                logits = self._context.logits()
                self._checkpoints[-1] = replace(self._checkpoints[-1], logits=logits.data.cast("B"))

    def _logits_at(self, length: int) -> Buffer | None:
        found = self._checkpoint_before(length)
        return found.logits if found is not None and found.length == length else None

    def _last_checkpoint(self) -> int:
        return self._checkpoints[-1].length if self._checkpoints else 0

    def _checkpoint_before(self, length: int) -> Checkpoint | None:
        usable = (old for old in reversed(self._checkpoints) if old.length <= length)
        return next(usable, None)

    def _can_return_to(self, length: int) -> bool:
        if not self._window or not length:
            return True
        first = self._context.first_position(self._sequence)
        return 0 <= first <= first_needed(length, self._window)

    def _restore_before(self, length: int) -> int:
        while (checkpoint := self._checkpoint_before(length)) is not None:
            if self._context.set_state(self._sequence, checkpoint.data, only_window=True):
                return self._keep(checkpoint.length)
            self._checkpoints.remove(checkpoint)
        return self._keep(0)

    def _keep(self, length: int) -> int:
        if not self._context.forget(length, self._sequence):
            length = 0
            self._context.forget(length, self._sequence)
        del self._tokens[length:]
        while self._last_checkpoint() > length:
            self._checkpoints.pop()
        return length
