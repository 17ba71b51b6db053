# SPDX-License-Identifier: Apache-2.0
"""How long the tokens after the first difference take and nothing else: a plain loop over our
engine's own context, which has read the rest of the prompt before the clock starts.

Run as a program it is the process that computes: JSON lines in, JSON lines out. It shares none of
the code that keeps our engine from reading twice.
"""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.core.params import LoadParams, SamplingParams
from app.engine.child_edges import limit_process
from tests.bench.speed.conversations import common


class Exact:
    """The measuring process; its log goes to `folder`."""

    def __init__(self, model: Path, params: LoadParams, folder: Path) -> None:
        self._log = folder / "exact.log"
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", __name__, str(model), json.dumps(asdict(params))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )

    def seconds(self, before: Sequence[int], after: Sequence[int]) -> float:
        """From the start of evaluating `after`, which follows `before`, to the first token."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([list(before), list(after)]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"The plain loop failed: {self._log.read_text('utf-8')[-1000:]}")
        return float(line)

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


class _Loop:
    def __init__(self, model: Path, params: LoadParams) -> None:
        from app.engine import bindings, llama, sampling

        bindings.start_backend()
        self._model = llama.Model(model, params, lambda _: True)
        assert params.n_ctx
        assert params.n_batch
        assert params.threads
        size = llama.ContextSize(
            params.n_ctx, params.n_batch, params.threads, params.n_ubatch or params.n_batch
        )
        self._context = llama.Context(self._model, size, params)
        self._sampler = sampling.Sampler(SamplingParams(temperature=1.0), seed=1)
        self._tokens: list[int] = []
        self._windows: dict[tuple[int, ...], Any] = {}

    def seconds(self, before: list[int], after: list[int]) -> float:
        self._go_to(before)
        started = time.perf_counter()
        self._evaluate(after)
        self._sampler.sample(self._context)
        return time.perf_counter() - started

    def _go_to(self, before: list[int]) -> None:
        length = common(self._tokens, before)
        if length < len(self._tokens):
            # Only up to what both have in common: behind it the other layers' cells are others.
            kept = [key for key in self._windows if list(key) == before[: min(len(key), length)]]
            best = max(kept, key=len, default=())
            if best and not self._context.set_state(0, self._windows[best], only_window=True):
                raise SystemExit("llama.cpp did not take its own state back.")
            self._context.forget(len(best), 0)
            del self._tokens[len(best) :]
        self._evaluate(before[len(self._tokens) :])
        self._windows[tuple(before)] = self._context.state(0, only_window=True)

    def _evaluate(self, tokens: list[int]) -> None:
        step = self._context.n_batch
        for start in range(0, len(tokens), step):
            batch = tokens[start : start + step]
            self._context.decode(batch, len(self._tokens), 0)
            self._tokens += batch


def main() -> None:
    # As the engine process: how compute threads wait for each other is a matter of its limits.
    limit_process()
    fields = json.loads(sys.argv[2])
    fields["tensor_split"], fields["loras"] = tuple(fields["tensor_split"]), tuple(fields["loras"])
    loop = _Loop(Path(sys.argv[1]), LoadParams(**fields))
    for line in sys.stdin:
        before, after = json.loads(line)
        print(loop.seconds(before, after), flush=True)


if __name__ == "__main__":
    main()
