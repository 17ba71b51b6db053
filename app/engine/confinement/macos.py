# SPDX-License-Identifier: Apache-2.0
"""Confining a process on macOS: a profile of its sandbox. UNTRIED: written from Apple's manual
page of `sandbox_init` and the profiles in /System/Library/Sandbox, and never run.

A process can take one profile only, so nothing happens in the first step. The function has been
called deprecated since macOS 10.8 and is what browsers still use. Metal needs services of the
system, so those stay open. There is no limit to memory: macOS keeps none of those that it takes.
"""

import contextlib
import ctypes
import os
import sys
from pathlib import Path

from app.engine.confinement.fence import Fence
from app.engine.confinement.needs import Measure, Needs
from app.engine.confinement.places import own_places

_CACHE_FOLDER = 65538
"""_CS_DARWIN_USER_CACHE_DIR: where Metal keeps what it has compiled."""
_NAMES = ("network", "system calls", "files", "programs")
_NO_LIMIT = Measure("memory", False, "macOS limits no process' memory")


def begin() -> list[Measure]:
    return []


def confine(needs: Needs, fence: Fence) -> list[Measure]:
    fence.close(None)
    failed = _take(_profile(needs))
    detail = failed or "the system's sandbox"
    return [*(Measure(name, not failed, detail) for name in _NAMES), _NO_LIMIT]


def measures() -> list[Measure]:
    is_there = sys.platform == "darwin"
    detail = "the system's sandbox" if is_there else f"not made for {sys.platform}"
    return [*(Measure(name, is_there, detail) for name in _NAMES), _NO_LIMIT]


def _profile(needs: Needs) -> str:
    """What comes later counts."""
    home = Path.home()
    lines = [
        "(version 1)",
        "(allow default)",
        "(deny network*)",
        '(deny file-write* (subpath "/"))',
        '(allow file-write* (literal "/dev/null") (literal "/dev/zero"))',
        "(deny process-info* (target others))",
        "(deny signal (target others))",
    ]
    if needs.reads is not None:
        lines.append(f"(deny file-read-data (subpath {_quoted(home)}))")
        reads = [*sorted(own_places()), *needs.reads]
        lines += [f"(allow file-read* (subpath {_quoted(place)}))" for place in reads]
    writes = list(needs.writes)
    if needs.has_devices:
        with contextlib.suppress(OSError, ValueError):
            writes.append(Path(os.confstr(_CACHE_FOLDER) or ""))
    lines += [f"(allow file-write* (subpath {_quoted(place)}))" for place in writes if place.name]
    if needs.programs is not None:
        lines.append("(deny process-exec*)")
        # The processor's name and cores are asked of it.
        programs = [Path("/usr/sbin/sysctl"), *needs.programs]
        lines += [f"(allow process-exec* (literal {_quoted(each)}))" for each in programs]
    return "\n".join(lines)


def _quoted(path: Path) -> str:
    """Profiles name places as the kernel does, without links."""
    text = os.path.realpath(path).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'


def _take(profile: str) -> str:
    """Returns why that failed, or nothing."""
    try:
        system = ctypes.CDLL("libSystem.dylib", use_errno=True)
        error = ctypes.c_char_p()
        if system.sandbox_init(profile.encode(), ctypes.c_uint64(0), ctypes.byref(error)):
            return (error.value or b"the system refused").decode("utf-8", "replace")
    except (OSError, AttributeError) as exc:
        return str(exc)
    return ""
