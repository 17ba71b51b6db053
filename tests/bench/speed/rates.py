# SPDX-License-Identifier: Apache-2.0
"""Tokens per second, read and written: each run in a process of its own, the sides by turns."""

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

from app.core.params import LoadParams, Prompt
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
_TRIES = 12
_BEHIND = 3
"""Tokens that follow a question's text in a prompt."""
_SERVER_RUNS = 3
_FULL_SIZE = 8 * 2**30
"""Bytes. In a file with fewer layers what else there is to do per token weighs more."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Tokens per second."""

    read: float
    written: float


def rates(setup: Setup, tell: Callable[[str], None]) -> list[Comparison]:
    """512 tokens of a prompt, and 128 tokens behind a short one. The server, of which nothing is
    demanded here, is asked in the first runs only."""
    params = replace(setup.params, n_ctx=_N_CTX)
    least = 0.98 if setup.model.stat().st_size > _FULL_SIZE else 0.95
    written = Comparison("Writing, 128 tokens", "tokens/s", "llama-bench tg128", at_least=least)
    read = Comparison("Reading, 512 tokens", "tokens/s", "llama-bench pp512", at_least=0.98)
    bindings = Comparison(
        "Streaming, 128 tokens",
        "tokens/s",
        "llama-cpp-python create_chat_completion",
        at_least=1.1,
    )
    server = Comparison("Streaming, 128 tokens", "tokens/s", "llama-server")
    for pair in range(setup.pairs):
        sides: list[Callable[[], Rates]] = [
            lambda: _ours(setup, params),
            lambda: _bench(setup, params),
            lambda: _bindings(setup, params),
        ]
        if pair < _SERVER_RUNS:
            sides.append(lambda: _server(setup, params))
        found = _by_turns(sides, pair)
        ours, bench = found[:2]
        written.add(ours.written, bench.written)
        read.add(ours.read, bench.read)
        for comparison, side in zip((bindings, server), found[2:], strict=False):
            comparison.add(ours.written, side.written)
        speeds = " / ".join(f"{each.written:.2f}" for each in found)
        tell(f"rates {pair + 1}: writing {speeds}, reading {ours.read:.1f} / {bench.read:.1f}")
    return [written, bindings, server, read]


def _by_turns(sides: list[Callable[[], Rates]], pair: int) -> list[Rates]:
    """Every other time in the opposite order."""
    order = list(range(len(sides)))
    found = {index: sides[index]() for index in (order if pair % 2 == 0 else reversed(order))}
    return [found[index] for index in order]


def _ours(setup: Setup, params: LoadParams) -> Rates:
    with closing(Ours(setup.model, params)) as ours:
        # The first run of a process touches all weights for the first time; llama-bench warms up.
        ours.ask(conversations.prompt([conversations.question("warm")]), 2)
        text = conversations.question("prefill", PROMPT - _BEHIND)
        answer = ours.read_ahead(conversations.prompt([text]))
        # The first words may be those of the question before.
        assert PROMPT - 8 <= answer.evaluated <= PROMPT
        read = answer.evaluated / answer.first_s
        for asked in _questions():
            answer = ours.ask(asked, TOKENS + 1)
            if answer.sampled > TOKENS:
                return Rates(read, answer.tokens_per_s)
    raise _stops_too_early()


def _server(setup: Setup, params: LoadParams) -> Rates:
    with closing(Server(setup.model, params, setup.folder)) as server:
        for asked in _questions():
            answer = server.ask(conversations.read_ids(asked), TOKENS + 1)
            if answer.sampled > TOKENS:
                return Rates(0.0, answer.tokens_per_s)
    raise _stops_too_early()


def _bindings(setup: Setup, params: LoadParams) -> Rates:
    settings: dict[str, Any] = {"n_ctx": _N_CTX, "flash_attn": True, "use_mmap": params.use_mmap}
    settings |= {"n_threads": params.threads, "n_threads_batch": params.threads, "verbose": False}
    for asked in _questions():
        completion = complete(setup.model, settings, asked.messages[-1].text, TOKENS + 1)
        if completion.sampled >= TOKENS:
            return Rates(0.0, completion.tokens_per_s)
    raise _stops_too_early()


def _questions() -> Iterator[Prompt]:
    """A random model may draw a stop token; such a short run would measure something else."""
    for attempt in range(_TRIES):
        yield conversations.prompt([conversations.question(f"decode {attempt}")])


def _stops_too_early() -> SystemExit:
    return SystemExit(
        "The model stops too early for this measurement. Use one with random weights."
    )


def _bench(setup: Setup, params: LoadParams) -> Rates:
    command = [str(llama_bench()), "-m", str(setup.model), "-r", "1", "-fa", "1", "-o", "json"]
    command += ["-t", str(params.threads), "-lm", "mmap" if params.use_mmap else "none"]
    # As our engine: a file that is mapped is not laid out a second time.
    command += ["--repack", "0" if params.use_mmap else "1"]
    command += ["-p", str(PROMPT), "-n", str(TOKENS)]
    output = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ).stdout
    read, written = json.loads(output)
    assert read["n_prompt"] == PROMPT
    assert written["n_gen"] == TOKENS
    return Rates(read["avg_ts"], written["avg_ts"])
