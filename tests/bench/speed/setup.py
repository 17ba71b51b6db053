# SPDX-License-Identifier: Apache-2.0
"""What all sides of a run have in common."""

from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from app.assistant import loading
from app.core.params import LoadParams
from app.core.placement import PlanWishes
from app.engine.client import EngineClient, default_engine_command
from app.hub.library import Library

_ROOM = 6_144
"""Tokens for questions and answers beside the long conversation or the document, and those that a
turn keeps free for its answer."""
_SIDES = 3
"""Processes that hold the model at the same time while turns are compared."""


@dataclass(frozen=True, slots=True)
class Setup:
    """`params` are those that the program itself plans for this model on this machine. Several
    processes share a mapped file; a copy of the weights is each one's own. Lengths in tokens."""

    model: Path
    params: LoadParams
    threads: int
    pairs: int
    tokens: int
    document: int
    folder: Path

    @property
    def answer_tokens(self) -> int:
        """Of each answer in a conversation."""
        return min(200, self.tokens // 4)

    def sharing(self, longest: int) -> LoadParams:
        """For prompts of up to `longest` tokens, with all sides in memory at the same time."""
        weights = self.model.stat().st_size
        fits = weights * _SIDES < 0.8 * psutil.virtual_memory().available
        n_ctx = -(-(longest + _ROOM) // 1024) * 1024
        return replace(self.params, n_ctx=n_ctx, use_mmap=self.params.use_mmap or not fits)


def planned(model: Path, threads: int, *, n_ctx: int, use_mmap: bool | None) -> LoadParams:
    client = EngineClient(default_engine_command())
    wishes = PlanWishes(device="cpu", n_ctx=n_ctx, threads=threads, use_mmap=use_mmap)
    try:
        return loading.load(client, Library(model.parent), model, wishes=wishes).loaded.params
    finally:
        client.stop()
