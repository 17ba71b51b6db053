# SPDX-License-Identifier: Apache-2.0
"""How long the engine computes on after Stop, in mid-prefill and in mid-decode.

    python -m tests.bench.stop MODEL.gguf [--rounds 10] [--ctx 8192] [--batch N]

Prints one JSON object: milliseconds from `cancel()` to the engine's ending, longest and median.
"""

import argparse
import json
import random
import statistics
import tempfile
import threading
import time
from pathlib import Path

from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient, default_engine_command
from app.engine.protocol import Delta, Finished, PromptProgress

PREFILL_TOKENS = 4000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--ctx", type=int, default=8192)
    parser.add_argument("--batch", type=int)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as logs:
        client = EngineClient(default_engine_command(), Path(logs))
        loaded = client.load(options.model, LoadParams(n_ctx=options.ctx, n_batch=options.batch))
        prefill = [stop_in_prefill(client, round_) for round_ in range(options.rounds)]
        decode = [stop_in_decode(client) for _ in range(options.rounds)]
        client.stop()
    figures = {
        name: {"longest_ms": max(values), "median_ms": statistics.median(values)}
        for name, values in (("prefill", prefill), ("decode", decode))
    }
    print(json.dumps({"n_batch": loaded.n_batch, "threads": loaded.threads, **figures}))


def stop_in_prefill(client: EngineClient, round_: int) -> float:
    """Stops at a random moment of the first seconds of reading 4,000 tokens never read before."""
    rng = random.Random(round_)
    words = " ".join(str(rng.randrange(10, 99)) for _ in range(PREFILL_TOKENS // 2))
    return _stop(client, words, PromptProgress, rng.uniform(0.0, 0.3))


def stop_in_decode(client: EngineClient) -> float:
    return _stop(client, "Count from 1 to 200.", Delta, 0.05)


def _stop(client: EngineClient, question: str, begun: type, delay: float) -> float:
    """Milliseconds between cancel() and the ending, the pipe included."""
    prompt = Prompt((user_message(question),), date="2025-06-14")
    cancelled_at = 0.0

    def cancel() -> None:
        nonlocal cancelled_at
        cancelled_at = time.perf_counter()
        client.cancel()

    timer: threading.Timer | None = None
    for reply in client.generate(prompt, GenerateParams()):
        if timer is None and isinstance(reply, begun):
            timer = threading.Timer(delay, cancel)
            timer.start()
        if isinstance(reply, Finished):
            ended_at = time.perf_counter()
            if reply.reason is not FinishReason.CANCELLED:
                raise SystemExit("It finished before it could be stopped; use a larger model.")
            return (ended_at - cancelled_at) * 1000
    raise AssertionError("no ending")


if __name__ == "__main__":
    main()
