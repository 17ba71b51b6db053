# SPDX-License-Identifier: Apache-2.0
"""Memory at a context of 32,768 tokens: what each process takes beside the mapped file, and its KV
memory by llama.cpp's own log."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any

from tests.bench.speed.bindings import complete, kv_bytes
from tests.bench.speed.conversations import prompt, question, read_ids
from tests.bench.speed.figures import Comparison
from tests.bench.speed.memory_map import above_file
from tests.bench.speed.ours import Ours
from tests.bench.speed.server import Server
from tests.bench.speed.setup import Setup

N_CTX = 32_768
KV_BAR = 0.55
_PROMPT = 512
_TOKENS = 32


def memory(setup: Setup, tell: Callable[[str], None]) -> list[Comparison]:
    """After one question of 512 tokens and 32 tokens of an answer. All sides map the file."""
    params = replace(setup.params, n_ctx=N_CTX, use_mmap=True)
    asked = prompt([question("memory", _PROMPT)])
    logs = setup.folder / "memory"
    with closing(Ours(setup.model, params, logs=logs)) as ours:
        ours.ask(asked, _TOKENS)
        our_bytes = above_file(ours.pid, setup.model)
    our_kv = kv_bytes((logs / "engine.log").read_text("utf-8", "replace"))
    with closing(Server(setup.model, params, logs)) as server:
        server.ask(read_ids(asked), _TOKENS)
        server_bytes = above_file(server.pid, setup.model)
    server_kv = kv_bytes(server.log.read_text("utf-8", "replace"))
    settings: dict[str, Any] = {"n_ctx": N_CTX, "n_threads": params.threads}
    default = complete(setup.model, settings, question("memory", _PROMPT).text, _TOKENS)
    tell(f"memory: {our_bytes:,} / {server_bytes:,} / {default.memory_bytes:,}")
    tell(f"KV memory: {our_kv:,} / {server_kv:,} / {default.kv_bytes:,}")
    bindings = "llama-cpp-python's defaults"
    return [
        Comparison(
            "Memory beside the mapped file, context 32,768",
            "bytes",
            "llama-server --no-repack",
            [our_bytes],
            [server_bytes],
            at_most=1.0,
        ),
        Comparison(
            "KV memory, context 32,768", "bytes", bindings, [our_kv], [default.kv_bytes], KV_BAR
        ),
        Comparison("KV memory, context 32,768", "bytes", "llama-server", [our_kv], [server_kv]),
    ]
