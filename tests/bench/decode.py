# SPDX-License-Identifier: Apache-2.0
"""Decode speed of the whole application against llama-bench, as interleaved pairs.

    python -m tests.bench.decode MODEL.gguf [--pairs 9] [--threads N] [--llama-bench PROGRAM]

One side is `harmonium ask --json` in a process of its own, engine process, sampling, parsing and
pipe included; the other is `llama-bench -p 0 -n 128`. A random file of the 20b's shapes costs what
a real one costs (`python -m tests.bench.random_gguf`). The reasoning budget is 0, so that random
weights need not write a header and text flows from the first token. Prints one JSON object: tokens
per second of each run, the median ratio and its quartiles.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil

from tests.bench.llama_bench import llama_bench

TOKENS = 128


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--threads", type=int, default=psutil.cpu_count(logical=False))
    parser.add_argument("--llama-bench", type=Path)
    options = parser.parse_args()
    program = options.llama_bench or llama_bench()
    app, baseline = [], []
    with tempfile.TemporaryDirectory() as profile:
        for pair in range(options.pairs):
            sides = [
                lambda: app.append(app_speed(options.model, options.threads, profile)),
                lambda: baseline.append(bench_speed(program, options.model, options.threads)),
            ]
            for side in sides if pair % 2 == 0 else reversed(sides):
                side()
            print(f"{app[-1]:.2f} / {baseline[-1]:.2f}", file=sys.stderr)
    ratios = sorted(one / other for one, other in zip(app, baseline, strict=True))
    low, middle, high = statistics.quantiles(ratios, n=4)
    print(
        json.dumps(
            {
                "threads": options.threads,
                "app_tokens_per_s": app,
                "llama_bench_tokens_per_s": baseline,
                "median_ratio": middle,
                "interquartile_range": [low, high],
            }
        )
    )


def app_speed(model: Path, threads: int, profile: str) -> float:
    command = [sys.executable, "-m", "app", "--data-dir", profile, "ask", "--model", str(model)]
    command += ["--json", "--max-tokens", str(TOKENS + 1), "--think-budget", "0"]
    command += ["--threads", str(threads), "--ctx", "4096", "--device", "cpu", "Hello"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    done = json.loads(output.splitlines()[-1])
    # A random model may draw a stop token; such a short run would measure something else.
    if done["usage"]["answer_tokens"] < TOKENS:
        return app_speed(model, threads, profile)
    return done["timings"]["decode_tokens_per_s"]


def bench_speed(program: Path, model: Path, threads: int) -> float:
    command = [str(program), "-m", str(model), "-p", "0", "-n", str(TOKENS), "-r", "1"]
    command += ["-t", str(threads), "-fa", "1", "-o", "json"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return json.loads(output)[0]["avg_ts"]


if __name__ == "__main__":
    main()
