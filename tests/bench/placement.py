# SPDX-License-Identifier: Apache-2.0
"""Plans against what happens: memory at several contexts, speed after one calibration run, how long
a load goes on after it was stopped, and what stays behind after unloading.

    python -m tests.bench.placement MODEL.gguf [--ctx 4096,32768,131072] [--device cpu] [--mmap]

Each context gets an engine process of its own, one after another: the 12.1 GB file with 131,072
tokens takes 19 GB. Memory is the process's peak resident set, the mapped file included. The first
run calibrates; the speed of the later ones is compared with what was forecast before them, which
needs a machine with nothing else to do. Prints one JSON object.
"""

import argparse
import json
import threading
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import psutil

from app.assistant import loading
from app.assistant.loading import LoadResult, LoadStage
from app.core.errors import Interrupted
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, Prompt, SamplingParams
from app.core.placement import PlanWishes, SpeedRun
from app.engine.client import EngineClient, default_engine_command
from app.engine.protocol import Finished
from app.hub.library import Library

TOKENS = 32
WORDS = 150


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--ctx", default="4096,32768,131072")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--mmap", action="store_true", help="map the file instead of copying it")
    options = parser.parse_args()
    wishes = PlanWishes(device=options.device, use_mmap=True if options.mmap else None)
    runs: list[SpeedRun] = []
    contexts: list[dict[str, Any]] = []
    for n_ctx in map(int, options.ctx.split(",")):
        figures, run = measure(options.model, replace(wishes, n_ctx=n_ctx), runs)
        contexts.append(figures)
        runs.append(run)
        print(json.dumps(figures), flush=True)
    stop = stop_while_loading(options.model, wishes)
    print(json.dumps({"contexts": contexts, "stop_while_loading_s": stop}))


def measure(
    model: Path, wishes: PlanWishes, runs: list[SpeedRun]
) -> tuple[dict[str, Any], SpeedRun]:
    client = EngineClient(default_engine_command())
    before = available()
    started = time.monotonic()
    result = load(client, model, wishes, runs)
    load_s = time.monotonic() - started
    measured = generate(client)
    peak = peak_rss(client.pid)
    started = time.monotonic()
    client.unload()
    figures: dict[str, Any] = {
        "n_ctx": result.loaded.n_ctx,
        "use_mmap": result.plan.params.use_mmap,
        "load_s": round(load_s, 1),
        "predicted_bytes": result.plan.memory[0].bytes,
        "peak_rss_bytes": peak,
        "memory_ratio": round(result.plan.memory[0].bytes / peak, 4),
        "decode_tokens_per_s": round(measured.timings.decode_tokens_per_s, 2),
        "predicted_decode": asdict(result.plan.decode),
        "decode_ratio": round(result.plan.decode.likely / measured.timings.decode_tokens_per_s, 3),
        "prefill_tokens_per_s": round(measured.timings.prefill_tokens_per_s, 2),
        "is_calibrated": result.plan.is_measured,
        "unload_s": round(time.monotonic() - started, 2),
        "not_given_back_bytes": max(0, before - available()),
    }
    client.stop()
    depth = measured.usage.prompt_tokens + measured.sampled // 2
    timings = measured.timings
    run = loading.speed_run(
        result, depth, timings.decode_tokens_per_s, timings.prefill_tokens_per_s
    )
    return figures, run


def load(client: EngineClient, model: Path, wishes: PlanWishes, runs: list[SpeedRun]) -> LoadResult:
    client.devices(measures=True)
    return loading.load(client, Library(model.parent), model, wishes=wishes, runs=runs)


def generate(client: EngineClient) -> Finished:
    """No thinking, so that random weights need not write a header."""
    words = " ".join(f"{number} lighthouses" for number in range(1, WORDS))
    prompt = Prompt((user_message(words),), "2025-06-14", Effort.LOW)
    params = GenerateParams(
        sampling=SamplingParams(temperature=1.0, seed=1), max_tokens=TOKENS, think_budget=0
    )
    finished = [reply for reply in client.generate(prompt, params) if isinstance(reply, Finished)]
    return finished[-1]


def stop_while_loading(model: Path, wishes: PlanWishes) -> list[float]:
    """Seconds from cancel() to the return of load(), at several moments of the load."""
    seconds: list[float] = []
    for moment in (0.1, 0.5, 0.9):
        client = EngineClient(default_engine_command())
        stopped_at = [0.0]
        reached = threading.Event()

        def stop(
            client: EngineClient = client,
            reached: threading.Event = reached,
            stopped_at: list[float] = stopped_at,
        ) -> None:
            reached.wait()
            stopped_at[0] = time.monotonic()
            client.cancel()

        thread = threading.Thread(target=stop)
        thread.start()

        def on_progress(
            stage: LoadStage,
            fraction: float,
            reached: threading.Event = reached,
            moment: float = moment,
        ) -> None:
            if stage is LoadStage.LOADING and fraction >= moment:
                reached.set()

        try:
            loading.load(
                client, Library(model.parent), model, wishes=wishes, on_progress=on_progress
            )
        except Interrupted:
            seconds.append(round(time.monotonic() - stopped_at[0], 3))
        reached.set()
        thread.join()
        client.stop()
    return seconds


def available() -> int:
    return psutil.virtual_memory().available


def peak_rss(pid: int | None) -> int:
    for line in Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("This system does not tell the peak of a process's memory.")


if __name__ == "__main__":
    main()
