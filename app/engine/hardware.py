# SPDX-License-Identifier: Apache-2.0
"""The processor and the memory of this computer, as far as this process may use them."""

import os
import platform
from pathlib import Path

import psutil

from app.core.hardware import Memory, Processor


def read_processor() -> Processor:
    threads = psutil.cpu_count() or os.cpu_count() or 1
    return Processor(_name(), psutil.cpu_count(logical=False) or threads, threads)


def read_memory() -> Memory:
    memory = psutil.virtual_memory()
    return Memory(memory.total, memory.available)


def _name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith(("model name", "Model")):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or os.environ.get("PROCESSOR_IDENTIFIER") or platform.machine()
