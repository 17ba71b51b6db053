# SPDX-License-Identifier: Apache-2.0
"""llama-cpp-python's own `create_chat_completion`, in a process of its own.

Run as a program it is that process: it answers one question and prints one JSON object; llama.cpp's
log goes to stderr.
"""

import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.bench.speed.memory_map import above_file


@dataclass(frozen=True, slots=True)
class Completion:
    """`kv_bytes` are those of its log; `memory_bytes` what it takes beside the mapped file."""

    sampled: int
    tokens_per_s: float
    first_s: float
    memory_bytes: int
    kv_bytes: int = 0


def complete(model: Path, settings: dict[str, Any], text: str, tokens: int) -> Completion:
    """`settings` are arguments of `Llama`."""
    command = [sys.executable, "-m", __name__, str(model), json.dumps(settings), text, str(tokens)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Completion(**{**json.loads(done.stdout), "kv_bytes": kv_bytes(done.stderr)})


def kv_bytes(log: str) -> int:
    """The sum of llama.cpp's own lines on its KV memory."""
    mebibytes = 0.0
    for line in log.splitlines():
        if "KV buffer size" in line:
            mebibytes += float(line.split("=")[1].split()[0])
    return int(mebibytes * 2**20)


def main() -> None:
    from llama_cpp import Llama

    model, settings, text, tokens = sys.argv[1:]
    llama: Any = Llama(model, **json.loads(settings))
    messages: Any = [{"role": "user", "content": text}]
    started = time.perf_counter()
    stream: Any = llama.create_chat_completion(
        messages,
        stream=True,
        max_tokens=int(tokens),
        temperature=1.0,
        top_k=100,
        top_p=1.0,
        min_p=0.0,
        repeat_penalty=1.0,
    )
    first = ended = 0.0
    before = 0
    for chunk in stream:
        if chunk["choices"][0]["delta"].get("content"):
            ended = time.perf_counter()
            if not first:
                first, before = ended, llama.n_tokens
    sampled = llama.n_tokens - before
    speed = sampled / (ended - first) if ended > first else 0.0
    completion = Completion(sampled + 1, speed, first - started, above_file(None, model))
    print(json.dumps(asdict(completion)))


if __name__ == "__main__":
    main()
