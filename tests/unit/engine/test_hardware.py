# SPDX-License-Identifier: Apache-2.0
"""What a process may use of its computer: containers, and the processors it is bound to."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

import psutil
import pytest

from app.engine.hardware import measure_reading, read_memory, read_processor

MIB = 1024**2

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="control groups are Linux'")


def group(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{text}\n", "ascii")
    return folder


def test_without_a_limit_the_whole_computer_counts(tmp_path: Path) -> None:
    unlimited = group(
        tmp_path,
        {
            "memory.max": "max",
            "memory.current": str(5 * MIB),
            "memory.stat": "inactive_file 0",
            "cpu.max": "max 100000",
        },
    )
    assert read_memory([unlimited]).total_bytes == psutil.virtual_memory().total
    assert read_processor([unlimited]) == read_processor([])


def test_the_limit_of_a_container_counts_and_pages_that_can_be_dropped_are_free(
    tmp_path: Path,
) -> None:
    outer = group(
        tmp_path / "outer",
        {
            "memory.max": str(300 * MIB),
            "memory.current": str(200 * MIB),
            "memory.stat": "anon 1\ninactive_file 0",
        },
    )
    inner = group(
        tmp_path / "inner",
        {
            "memory.max": str(200 * MIB),
            "memory.current": str(150 * MIB),
            "memory.stat": f"anon 1\ninactive_file {100 * MIB}",
        },
    )
    memory = read_memory([inner, outer])
    assert memory.total_bytes == 200 * MIB
    assert memory.available_bytes == 100 * MIB


def test_an_older_container_limits_memory_and_processors_too(tmp_path: Path) -> None:
    old = group(
        tmp_path,
        {
            "memory/memory.limit_in_bytes": str(100 * MIB),
            "memory/memory.usage_in_bytes": str(60 * MIB),
            "memory/memory.stat": f"total_inactive_file {20 * MIB}",
            "cpu/cpu.cfs_quota_us": "150000",
            "cpu/cpu.cfs_period_us": "100000",
        },
    )
    memory = read_memory([old])
    assert (memory.total_bytes, memory.available_bytes) == (100 * MIB, 60 * MIB)
    assert read_processor([old]).cores == 1


@pytest.mark.parametrize("share", ["100000 100000", "50000 100000"])
def test_no_more_threads_than_a_container_gets_processors(tmp_path: Path, share: str) -> None:
    processor = read_processor([group(tmp_path, {"cpu.max": share})])
    assert (processor.cores, processor.threads) == (1, 1)


def test_no_more_threads_than_the_process_is_bound_to() -> None:
    allowed = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {min(allowed)})
        assert read_processor().cores == read_processor().threads == 1
        assert measure_reading() > 0
    finally:
        os.sched_setaffinity(0, allowed)
