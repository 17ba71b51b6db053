# SPDX-License-Identifier: Apache-2.0
# pyright: reportMissingImports=false
"""Trains the tiny model and writes its arrays. Run from the repository's root:

    pip install torch==2.13.0 numpy oss-harmony==0.0.11
    python -m tests.helpers.tiny_model.train --minutes 25

The learning rate falls to nothing over the given minutes, so a faster machine learns more. One
thread: two on a busy machine with two cores were over 50 times slower. PyTorch is needed here
only, never by the program or its tests.
"""

import argparse
import math
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Protocol

import numpy as np
import torch
from torch import Tensor

from tests.helpers.tiny_model.augment import Augmenter, Sample, used_ids
from tests.helpers.tiny_model.network import Shape, TinyGptOss

VOCABULARY = 201_088
ARRAYS = Path(__file__).with_name("tiny_gpt_oss.npz")
_POOL = 96
"""Samples drawn at once and sorted by length, so that batches need little padding."""
_BATCH_TOKENS = 2600

Batch = tuple[Tensor, Tensor, Tensor]


class Source(Protocol):
    """Where samples come from."""

    random: Random

    def sample(self) -> Sample: ...


def batches(source: Source, row_of: dict[int, int], unknown: int) -> Iterator[Batch]:
    while True:
        pool = sorted((source.sample() for _ in range(_POOL)), key=lambda one: len(one.ids))
        groups: list[list[Sample]] = [[]]
        for sample in pool:
            if (len(groups[-1]) + 1) * len(sample.ids) > _BATCH_TOKENS and groups[-1]:
                groups.append([])
            groups[-1].append(sample)
        source.random.shuffle(groups)
        for group in groups:
            yield _batch(group, row_of, unknown)


def _batch(group: list[Sample], row_of: dict[int, int], unknown: int) -> Batch:
    """Rows, positions and targets; a target of -1 is not learnt."""
    length = max(len(sample.ids) for sample in group)
    shape = (len(group), length)
    rows, positions = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    targets = np.full(shape, -1, np.int64)
    for at, sample in enumerate(group):
        own = np.array([row_of.get(number, unknown) for number in sample.ids])
        count = len(own)
        rows[at, :count] = own
        positions[at, :count] = sample.positions
        learnt = np.array(sample.learnt[1:])
        targets[at, : count - 1][learnt] = own[1:][learnt]
    return torch.from_numpy(rows), torch.from_numpy(positions), torch.from_numpy(targets)


def fit(
    model: TinyGptOss, used: list[int], source: Source, minutes: float, rate: float, out: Path
) -> None:
    """Saves the arrays every 500 steps and at the end."""
    torch.set_num_threads(1)
    row_of = {number: row for row, number in enumerate(used)}
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=0.0, betas=(0.9, 0.98))
    started, average = time.monotonic(), 0.0
    for step, batch in enumerate(batches(source, row_of, len(used))):
        done = (time.monotonic() - started) / (60 * minutes)
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 60) * 0.5 * (1 + math.cos(math.pi * done))
        rows, positions, targets = batch
        logits = model(rows, positions)
        learnt = targets >= 0
        loss = torch.nn.functional.cross_entropy(logits[learnt], targets[learnt])
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        average += (loss.item() - average) * max(0.02, 1 / (step + 1))
        if step % 100 == 0:
            print(f"{step} {average:.5f} {time.monotonic() - started:.0f} s", flush=True)
        if step % 500 == 499:
            save(model, used, out)
    save(model, used, out)


def save(model: TinyGptOss, used: list[int], out: Path) -> None:
    arrays = {
        name: value.detach().numpy().astype(np.float16) for name, value in model.arrays().items()
    }
    np.savez_compressed(out, used=np.array(used, np.int32), **arrays)


def load(model: TinyGptOss, path: Path, used: list[int]) -> None:
    """Takes over arrays; rows of tokens that are new start as the row of unknown tokens."""
    with np.load(path) as stored:
        old = {int(number): row for row, number in enumerate(stored["used"])}
        rows = [old.get(number, len(old)) for number in [*used, -1]]
        for name, value in model.arrays().items():
            array = stored[name]
            array = array[rows] if name in ("token_embd", "output") else array
            value.data = torch.from_numpy(array.astype(np.float32))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=25)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--begin", type=Path, help="arrays to go on from")
    parser.add_argument("--out", type=Path, default=ARRAYS)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    used = used_ids()
    model = TinyGptOss(Shape(), len(used), VOCABULARY - len(used))
    if options.begin is not None:
        load(model, options.begin, used)
    fit(model, used, Augmenter(options.seed), options.minutes, options.rate, options.out)


if __name__ == "__main__":
    main()
