# SPDX-License-Identifier: Apache-2.0
"""Harmonium beside llama-bench, llama-server and llama-cpp-python, with the same file and threads.

    python -m tests.bench.speed MODEL [--only rates,turns,document,memory]
        [--tokens 8000] [--document 20000] [--pairs 9] [--threads N] [--json FILE]

Prints a Markdown table; progress goes to stderr. Both of llama.cpp's programs are built from the
source that llama-cpp-python carries when they are not there. MODEL is best a file with random
weights (`python -m tests.bench.random_gguf`): what it says does not matter, and it never stops.

`--tokens` is the length of the conversation, `--document` that of the document. `--mmap` maps the
file on every side instead of copying it; without it each side holds a copy where that fits. Needs a
machine with nothing else to do.
"""

import argparse
import json
import platform
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import psutil

from tests.bench.llama_bench import llama_bench
from tests.bench.speed.document import document
from tests.bench.speed.figures import Comparison, markdown
from tests.bench.speed.memory import memory
from tests.bench.speed.rates import rates
from tests.bench.speed.setup import Setup, planned
from tests.bench.speed.turns import turns

PARTS: dict[str, Callable[[Setup, Callable[[str], None]], list[Comparison]]] = {
    "rates": rates,
    "turns": turns,
    "document": document,
    "memory": memory,
}
_N_CTX = 32_768


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path)
    parser.add_argument("--only", default=",".join(PARTS))
    parser.add_argument("--tokens", type=int, default=8_000)
    parser.add_argument("--document", type=int, default=20_000)
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--threads", type=int, default=psutil.cpu_count(logical=False))
    parser.add_argument("--mmap", action="store_true")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(argv)
    parts = options.only.split(",")
    if unknown := [part for part in parts if part not in PARTS]:
        parser.error(f"there is no part {unknown[0]!r}; there are: {', '.join(PARTS)}")
    llama_bench()
    use_mmap = True if options.mmap else None
    params = planned(options.model, options.threads, n_ctx=_N_CTX, use_mmap=use_mmap)
    found: list[Comparison] = []
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="harmonium-speed-") as folder:
        setup = Setup(
            model=options.model.resolve(),
            params=params,
            threads=options.threads,
            pairs=options.pairs,
            tokens=options.tokens,
            document=options.document,
            folder=Path(folder),
        )
        for part in parts:
            started = time.monotonic()
            found += PARTS[part](setup, _tell)
            seconds[part] = round(time.monotonic() - started, 1)
            _tell(f"{part}: {seconds[part]:.0f} s")
    print(markdown(found))
    if options.json is not None:
        run = {
            "model": options.model.name,
            "machine": f"{platform.machine()}, {psutil.cpu_count(logical=False)} cores",
            "python": platform.python_version(),
            "llama-cpp-python": version("llama-cpp-python"),
            "params": asdict(params),
            "seconds": seconds,
            "measured": [each.to_json() for each in found],
        }
        options.json.write_text(json.dumps(run, indent=1) + "\n", "utf-8")


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
