# SPDX-License-Identifier: Apache-2.0
"""Which tokens the KV memory holds, so that none is evaluated twice."""

from collections.abc import Callable, Sequence

from app.engine.llama import Context

Progress = Callable[[int], None]


class KvCache:
    """Mirrors one sequence of a context as the list of its tokens.

    `window` is the model's sliding attention window in tokens, or 0. A context made with
    `swa_full=False` drops the cells that have left the window, and llama.cpp still claims that it
    can go back there: the answers are then silently wrong. So a shorter prefix is reused only when
    every cell that its next token looks at is still there.
    """

    def __init__(self, context: Context, sequence: int, window: int) -> None:
        self._context = context
        self._sequence = sequence
        self._window = window
        self._tokens: list[int] = []

    def __len__(self) -> int:
        return len(self._tokens)

    @property
    def tokens(self) -> tuple[int, ...]:
        return tuple(self._tokens)

    def reuse(self, tokens: Sequence[int]) -> int:
        """Keeps the longest usable common prefix with `tokens`, drops the rest, and returns its
        length. The last token is always left to evaluate: its logits are needed."""
        limit = min(len(self._tokens), len(tokens) - 1)
        keep = 0
        while keep < limit and self._tokens[keep] == tokens[keep]:
            keep += 1
        return self.truncate(keep)

    def truncate(self, length: int) -> int:
        """Drops what comes after `length` tokens; returns how many are left, which is 0 when the
        cells before `length` are gone."""
        if length >= len(self._tokens):
            return len(self._tokens)
        if not self._can_return_to(length):
            length = 0
        self._context.forget(length, self._sequence)
        del self._tokens[length:]
        return length

    def extend(self, tokens: Sequence[int], on_progress: Progress | None = None) -> bool:
        """Evaluates `tokens` after what is there. False when aborted; the batches that were
        complete by then are kept. Raises DecodeFailed."""
        step = self._context.n_batch
        for start in range(0, len(tokens), step):
            batch = tokens[start : start + step]
            if not self._context.decode(batch, len(self._tokens), self._sequence):
                return False
            self._tokens.extend(batch)
            if on_progress is not None:
                on_progress(len(self._tokens))
        return True

    def clear(self) -> None:
        self._context.forget(0, self._sequence)
        self._tokens.clear()

    def _can_return_to(self, length: int) -> bool:
        if self._window == 0:
            return True
        return self._context.first_position(self._sequence) <= max(0, length - self._window)
