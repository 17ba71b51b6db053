# SPDX-License-Identifier: Apache-2.0
"""The processor and the memory of this computer, as far as this process may use them."""

import contextlib
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil

from app.core.hardware import Memory, Processor

# As the kernel names them, and as llama.cpp does.
_SETS = {
    **{name: name for name in ("avx", "avx2", "fma", "f16c", "avx512f", "sse3", "ssse3")},
    "pni": "sse3",
    "sse4_2": "sse42",
    "avx_vnni": "avx_vnni",
    "avx512_vnni": "avx512_vnni",
    "avx512_bf16": "avx512_bf16",
    "amx_int8": "amx_int8",
    "asimd": "neon",
    "asimddp": "dotprod",
    "i8mm": "i8mm",
    "sve": "sve",
    "sve2": "sve2",
}
# IsProcessorFeaturePresent: winnt.h.
_WINDOWS_SETS = {19: "neon", 39: "avx", 40: "avx2", 41: "avx512f", 43: "dotprod"}

_CGROUP = Path("/sys/fs/cgroup")
_MEMORY_FILES = (
    ("memory.max", "memory.current", "memory.stat"),
    ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat"),
)
# Version 2 in one file, version 1 in two.
_QUOTA_FILES = (("cpu.max",), ("cpu/cpu.cfs_quota_us", "cpu/cpu.cfs_period_us"))
_MEASURED_BYTES = 192 * 1024**2
"""Beyond what any cache holds, but for those of a few servers."""
_ROUNDS = 3


def read_processor(groups: Sequence[Path] | None = None) -> Processor:
    """As far as this process may use it: more threads than that only wait for each other. For
    `groups` see `read_memory`."""
    threads = min(psutil.cpu_count() or os.cpu_count() or 1, *_allowed_threads(groups))
    cores = min(psutil.cpu_count(logical=False) or threads, threads)
    return Processor(_name(), cores, threads, _instruction_sets())


def read_memory(groups: Sequence[Path] | None = None) -> Memory:
    """Where this process lives in a container, that one's limit counts. `groups`: the folders of
    its control groups, None: those that the system names."""
    memory = psutil.virtual_memory()
    total, available = memory.total, memory.available
    for limit, used in _memory_limits(_cgroups() if groups is None else groups):
        total = min(total, limit)
        available = min(available, max(0, limit - used))
    return Memory(total, available)


def measure_reading() -> float:
    """Bytes a second that all cores together read from memory: the best of a few rounds, together
    about a tenth of a second."""
    cores = read_processor().cores
    # The window's process, which never measures, can do without.
    import numpy as np

    data = np.ones(_MEASURED_BYTES // 8, np.uint64)
    parts = np.array_split(data, cores)
    best = 0.0
    with ThreadPoolExecutor(cores) as pool:
        for _ in range(_ROUNDS):
            started = time.perf_counter()
            # max() reads once, writes nothing and lets other threads run meanwhile.
            for _ in pool.map(np.max, parts):
                pass
            best = max(best, data.nbytes / (time.perf_counter() - started))
    return best


def _allowed_threads(groups: Sequence[Path] | None) -> Iterator[int]:
    """What the system lets this process run on, and what its containers get of that."""
    if sys.platform != "win32" and sys.platform != "darwin":
        yield len(os.sched_getaffinity(0))
    for folder in _cgroups() if groups is None else groups:
        for names in _QUOTA_FILES:
            with contextlib.suppress(OSError, ValueError):
                texts = [(folder / name).read_text("ascii", "replace") for name in names]
                quota, period = (int(number) for number in " ".join(texts).split())
                if quota > 0 and period > 0:
                    yield max(1, quota // period)


def _memory_limits(groups: Sequence[Path]) -> list[tuple[int, int]]:
    """(limit, what counts as used) of control groups. File pages that the system can drop do not
    count."""
    found: list[tuple[int, int]] = []
    for folder in groups:
        for names in _MEMORY_FILES:
            with contextlib.suppress(OSError, ValueError):
                limit, used, stat = (
                    (folder / name).read_text("ascii", "replace") for name in names
                )
                droppable = sum(
                    int(line.split()[1])
                    for line in stat.splitlines()
                    if line.startswith(("inactive_file ", "total_inactive_file "))
                )
                found.append((int(limit), int(used) - droppable))
    return found


def _cgroups() -> list[Path]:
    """The one of this process and those above it; inside a container it is the root."""
    if sys.platform != "linux":
        return []
    inner = ""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/cgroup").read_text("utf-8", "replace").splitlines():
            if line.startswith("0::"):
                inner = line[3:].strip("/")
    own = _CGROUP / inner
    return [own, *(folder for folder in own.parents if folder.is_relative_to(_CGROUP))]


def _instruction_sets() -> tuple[str, ...]:
    """Those that llama.cpp makes use of; empty where the system does not tell."""
    names: set[str] = set()
    if sys.platform == "win32":
        names = _windows_sets()
    elif sys.platform == "darwin":
        names = _mac_sets()
    else:
        names = _linux_sets()
    return tuple(sorted(names))


def _linux_sets() -> set[str]:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith(("flags", "Features")):
                return {_SETS[flag] for flag in line.split() if flag in _SETS}
    return set()


def _mac_sets() -> set[str]:
    if platform.machine() == "arm64":
        return {"neon", "dotprod"}
    output = _sysctl("machdep.cpu.features", "machdep.cpu.leaf7_features")
    flags = output.lower().replace("avx1.0", "avx").split()
    return {_SETS[flag] for flag in flags if flag in _SETS}


def _sysctl(*names: str) -> str:
    """What macOS tells; "" where it does not."""
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        command = ["/usr/sbin/sysctl", "-n", *names]
        return subprocess.run(command, capture_output=True, text=True, timeout=5).stdout
    return ""


def _windows_sets() -> set[str]:
    if sys.platform != "win32":
        return set()
    import ctypes

    present = ctypes.windll.kernel32.IsProcessorFeaturePresent
    return {name for number, name in _WINDOWS_SETS.items() if present(number)}


def _name() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith(("model name", "Model")):
                return line.partition(":")[2].strip()
    if sys.platform == "darwin" and (name := _sysctl("machdep.cpu.brand_string").strip()):
        return name
    return platform.processor() or os.environ.get("PROCESSOR_IDENTIFIER") or platform.machine()
