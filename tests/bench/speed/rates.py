# SPDX-License-Identifier: Apache-2.0
"""Tokens per second, read and written: each run in a process of its own, the sides by turns."""

import json
import subprocess
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

from app.core.params import LoadParams
from tests.bench.llama_bench import llama_bench
from tests.bench.speed import conversations
from tests.bench.speed.bindings import complete
from tests.bench.speed.figures import Comparison
from tests.bench.speed.ours import Ours
from tests.bench.speed.server import Server
from tests.bench.speed.setup import Setup

TOKENS = 128
PROMPT = 512
_N_CTX = 4096
_TRIES = 5


def decode(setup: Setup, tell: Callable[[str], None]) -> list[Comparison]:
    """128 tokens behind a short prompt."""
    params = replace(setup.params, n_ctx=_N_CTX)
    bench = Comparison("Writing, 128 tokens", "tokens/s", "llama-bench tg128", at_least=0.95)
    server = Comparison("Streaming, 128 tokens", "tokens/s", "llama-server")
    bindings = Comparison(
        "Streaming, 128 tokens", "tokens/s", "llama-cpp-python create_chat_completion"
    )
    for pair in range(setup.pairs):
        sides: list[Callable[[], float]] = [
            lambda: _our_decode(setup, params),
            lambda: _bench(setup, params, ["-p", "0", "-n", str(TOKENS)]),
            lambda: _server_decode(setup, params),
            lambda: _bindings_decode(setup, params),
        ]
        speeds = _by_turns(sides, pair)
        for comparison, speed in zip((bench, server, bindings), speeds[1:], strict=True):
            comparison.add(speeds[0], speed)
        tell(f"decode {pair + 1}: " + " / ".join(f"{speed:.2f}" for speed in speeds))
    return [bench, server, bindings]


def prefill(setup: Setup, tell: Callable[[str], None]) -> list[Comparison]:
    """512 tokens of a prompt, beside llama-bench with its own batches and with ours."""
    params = replace(setup.params, n_ctx=_N_CTX)
    batch = str(params.n_ubatch or params.n_batch)
    default = Comparison("Reading, 512 tokens", "tokens/s", "llama-bench pp512")
    same = Comparison("Reading, 512 tokens", "tokens/s", f"llama-bench pp512 -ub {batch}")
    same.at_least = 0.95
    for pair in range(setup.pairs):
        sides: list[Callable[[], float]] = [
            lambda: _our_prefill(setup, params),
            lambda: _bench(setup, params, ["-p", str(PROMPT), "-n", "0"]),
            lambda: _bench(setup, params, ["-p", str(PROMPT), "-n", "0", "-ub", batch]),
        ]
        speeds = _by_turns(sides, pair)
        default.add(speeds[0], speeds[1])
        same.add(speeds[0], speeds[2])
        tell(f"prefill {pair + 1}: " + " / ".join(f"{speed:.2f}" for speed in speeds))
    return [default, same]


def _by_turns(sides: list[Callable[[], float]], pair: int) -> list[float]:
    """Every other time in the opposite order."""
    order = list(range(len(sides)))
    results = [0.0] * len(sides)
    for index in order if pair % 2 == 0 else reversed(order):
        results[index] = sides[index]()
    return results


def _our_decode(setup: Setup, params: LoadParams) -> float:
    """A random model may draw a stop token; such a short run would measure something else."""
    with closing(Ours(setup.model, params)) as ours:
        # The first run of a process touches all weights for the first time; llama-bench warms up.
        ours.ask(conversations.prompt([conversations.question("warm")]), 2)
        for attempt in range(_TRIES):
            asked = conversations.prompt([conversations.question(f"decode {attempt}")])
            answer = ours.ask(asked, TOKENS + 1)
            if answer.sampled > TOKENS:
                return answer.tokens_per_s
    raise SystemExit("The model stops too early for this measurement. Use one with random weights.")


def _server_decode(setup: Setup, params: LoadParams) -> float:
    with closing(Server(setup.model, params, setup.folder)) as server:
        for attempt in range(_TRIES):
            asked = conversations.prompt([conversations.question(f"decode {attempt}")])
            answer = server.ask(conversations.read_ids(asked), TOKENS + 1)
            if answer.sampled > TOKENS:
                return answer.tokens_per_s
    raise SystemExit("The model stops too early for this measurement. Use one with random weights.")


def _bindings_decode(setup: Setup, params: LoadParams) -> float:
    settings: dict[str, Any] = {"n_ctx": _N_CTX, "flash_attn": True, "use_mmap": params.use_mmap}
    settings |= {"n_threads": params.threads, "n_threads_batch": params.threads, "verbose": False}
    for attempt in range(_TRIES):
        text = conversations.question(f"decode {attempt}").text
        completion = complete(setup.model, settings, text, TOKENS + 1)
        if completion.sampled >= TOKENS:
            return completion.tokens_per_s
    raise SystemExit("The model stops too early for this measurement. Use one with random weights.")


def _our_prefill(setup: Setup, params: LoadParams) -> float:
    with closing(Ours(setup.model, params)) as ours:
        ours.read_ahead(conversations.prompt([conversations.question("warm")]))
        head = len(conversations.read_ids(conversations.prompt([conversations.question("x", 0)])))
        text = conversations.question("prefill", PROMPT)
        answer = ours.read_ahead(conversations.prompt([text]))
        assert abs(answer.evaluated - PROMPT) < head
        return answer.evaluated / answer.first_s


def _bench(setup: Setup, params: LoadParams, what: list[str]) -> float:
    command = [str(llama_bench()), "-m", str(setup.model), "-r", "1", "-fa", "1", "-o", "json"]
    command += ["-t", str(params.threads), "-lm", "mmap" if params.use_mmap else "none"]
    # As our engine: a file that is mapped is not laid out a second time.
    command += ["--repack", "0" if params.use_mmap else "1"]
    output = subprocess.run(
        [*command, *what], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ).stdout
    return json.loads(output)[0]["avg_ts"]
