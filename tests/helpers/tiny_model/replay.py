# SPDX-License-Identifier: Apache-2.0
"""Greedy replay straight through llama.cpp, without the program under test.

    python -m tests.helpers.tiny_model.replay

prints, for every case and step, whether the model's completion is the corpus's, with dates and
developer texts that training never saw.
"""

import argparse
import ctypes
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import llama_cpp
import numpy as np

from tests.helpers.tiny_model.case import Case
from tests.helpers.tiny_model.corpus import (
    CASES,
    DOCUMENT_OPENED,
    completion_ids,
    prompt_ids,
)
from tests.helpers.tiny_model.markup import STOP_IDS, encoding
from tests.helpers.tiny_model.writer import tiny_model_path

UNSEEN_DATES = ("2024-02-09", "2025-08-21", "2026-11-21", "2027-03-09")
UNSEEN_INSTRUCTIONS = (
    "",
    "Reply in the tone of a patient librarian.",
    "The user works in a garden centre. Keep sentences short, avoid jargon, and never use lists.",
)


class GreedyModel:
    """A context of llama.cpp that always takes the likeliest token."""

    def __init__(self, path: Path, context: int = 8192) -> None:
        parameters = llama_cpp.llama_model_default_params()
        self._model: Any = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
        if not self._model:
            raise OSError(f"llama.cpp cannot load {path}")
        wanted = llama_cpp.llama_context_default_params()
        wanted.n_ctx = context
        wanted.n_batch = wanted.n_ubatch = 512
        wanted.n_threads = wanted.n_threads_batch = 1
        self._context: Any = llama_cpp.llama_init_from_model(self._model, wanted)
        vocab: Any = llama_cpp.llama_model_get_vocab(self._model)
        self._size: int = llama_cpp.llama_vocab_n_tokens(vocab)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)

    def _feed(self, ids: Sequence[int]) -> int:
        """Evaluates ids and returns the likeliest next one."""
        for start in range(0, len(ids), 512):
            part = ids[start : start + 512]
            array = (ctypes.c_int32 * len(part))(*part)
            if llama_cpp.llama_decode(
                self._context, llama_cpp.llama_batch_get_one(array, len(part))
            ):
                raise RuntimeError("llama_decode failed")
        logits: Any = llama_cpp.llama_get_logits_ith(self._context, -1)
        address = ctypes.cast(logits, ctypes.c_void_p).value
        assert address is not None
        row = (ctypes.c_float * self._size).from_address(address)
        return int(np.ctypeslib.as_array(row).argmax())

    def generate(self, prompt: Sequence[int]) -> Iterator[int]:
        """Tokens from an empty context on, stop token included."""
        memory: Any = llama_cpp.llama_get_memory(self._context)
        llama_cpp.llama_memory_clear(memory, True)
        token = self._feed(prompt)
        while True:
            yield token
            if token in STOP_IDS:
                return
            token = self._feed([token])

    def complete(self, prompt: Sequence[int], limit: int) -> list[int]:
        tokens = self.generate(prompt)
        return [token for token, _ in zip(tokens, range(limit), strict=False)]


def unseen_prompt(case: Case, step: int, rng: random.Random) -> list[int]:
    """The prompt with a date and a developer text that training never saw, and with any effort
    where it does not matter."""
    instructions, effort = case.instructions, case.effort
    if not case.instructions_matter:
        instructions = rng.choice(UNSEEN_INSTRUCTIONS)
        if not case.effort_matters:
            effort = rng.choice(("low", "medium", "high"))
    date = rng.choice(UNSEEN_DATES)
    return prompt_ids(case, step, date=date, effort=effort, instructions=instructions)


def check(model: GreedyModel, case: Case, step: int, rng: random.Random) -> str:
    """An empty string, or where the completion leaves the corpus."""
    expected = completion_ids(case, step)
    got = model.complete(unseen_prompt(case, step, rng), len(expected))
    if got == expected:
        return ""
    at = next((n for n, (a, b) in enumerate(zip(got, expected, strict=False)) if a != b), len(got))
    texts = [encoding().decode(ids[max(0, at - 4) : at + 6]) for ids in (expected, got)]
    return f"token {at} of {len(expected)}: {texts[0]!r} became {texts[1]!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    rng, bad, total = random.Random(1), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = options.model or tiny_model_path(Path(folder))
        with GreedyModel(path) as model:
            for case in (*CASES.values(), DOCUMENT_OPENED):
                for step in range(len(case.steps)):
                    faults = [check(model, case, step, rng) for _ in range(options.rounds)]
                    wrong = [fault for fault in faults if fault]
                    bad, total = bad + len(wrong), total + len(faults)
                    said = "; ".join(sorted(set(wrong))) or "same"
                    print(f"{case.name:18} {step} {len(completion_ids(case, step)):5} {said}")
    print(f"{total - bad} of {total} replays are the same token for token")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
