# SPDX-License-Identifier: Apache-2.0
"""What it costs to check a model file, to list models and to hash them.

    python -m tests.bench.model_files FILE [--hash]

FILE is a large model, one of tests.bench.random_gguf for example; `--hash` reads all of it.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from app.core.model_files import ModelRecord
from app.hub.gguf import check
from app.hub.gguf_shape import shape_of
from app.hub.library import Library, MemoryRecords
from app.hub.verification import hash_files

CHECK_BAR_MS = 50
_TIMES = 15


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--hash", action="store_true")
    found = parser.parse_args()
    file: Path = found.file.absolute()
    _report(f"check (bar {CHECK_BAR_MS} ms)", lambda: check(file))
    _report("shape", lambda: shape_of(file))
    with TemporaryDirectory() as folder:
        records = MemoryRecords()
        records.put(ModelRecord(file, ()))
        library = Library(Path(folder), records)
        _report("list, known", library.models)
    if found.hash:
        size, started = file.stat().st_size, time.perf_counter()
        hash_files((file,), lambda *_: None, lambda: False)
        print(f"hash: {size / 1e9 / (time.perf_counter() - started):.2f} GB/s")


def _report(name: str, work: Callable[[], object]) -> None:
    """The processor's time too: on a machine that others use as well, the clock tells little."""
    clock, processor = list[float](), list[float]()
    for _ in range(_TIMES):
        started, before = time.perf_counter(), time.process_time()
        work()
        processor.append(1000 * (time.process_time() - before))
        clock.append(1000 * (time.perf_counter() - started))
    print(
        f"{name}: {min(clock):.1f} ms at best, {sorted(clock)[_TIMES // 2]:.1f} ms typically;"
        f" {min(processor):.1f} ms of the processor"
    )


if __name__ == "__main__":
    main()
