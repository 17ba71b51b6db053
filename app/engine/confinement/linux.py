# SPDX-License-Identifier: Apache-2.0
"""Confining a process on Linux: seccomp, Landlock and a limit to its memory.

`begin` refuses sockets but local ones, and what only programs for administrators need (other
processes' memory, mounts, namespaces, the kernel's modules, keys and probes). `confine` refuses
files and programs and, where no graphics driver has to talk to its service, the rest of sockets.
"""

import contextlib
import ctypes
import os
import platform
import resource
import struct
from dataclasses import replace
from pathlib import Path

from app.engine.confinement import landlock, seccomp
from app.engine.confinement.fence import Fence
from app.engine.confinement.needs import Measure, Needs
from app.engine.confinement.places import own_places

# `/proc` tells nothing of other processes that Landlock would keep: it counts as tracing them.
_SYSTEM = ("/proc", "/sys", "/etc")
_LIBRARIES = (
    *("/usr", "/lib", "/lib32", "/lib64", "/opt", "/nix/store", "/gnu/store", "/app", "/snap"),
    *("/run/opengl-driver", "/run/opengl-driver-32", "/run/current-system/sw"),
)
_ALWAYS_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
# Of cards and their memory: Mesa's, NVIDIA's (Jetson's, too), AMD's, Windows' inside WSL, phones'.
# Not all of /dev: terminals, microphones and cameras are there as well.
_CARDS = (
    *("dri", "nvidia*", "nvhost*", "nvmap", "nvgpu", "kfd", "dxg", "udmabuf", "dma_heap"),
    *("accel", "mali*", "kgsl-3d0"),
)
# What drivers compile for a card, kept for the next time.
_DRIVER_CACHES = (
    *("~/.nv", "~/.cache/nvidia", "~/.cache/mesa_shader_cache", "~/.cache/mesa_shader_cache_db"),
    *("~/.cache/mesa_shader_cache_sf", "~/.cache/radv_builtin_shaders", "~/.cache/rocm"),
    "~/.cache/neo_compiler_cache",
)
# capset, before which capget stands in both tables.
_CAPSET = {"x86_64": 126, "aarch64": 91}
_CAPABILITIES_3 = 0x20080522
# CHOWN, DAC_OVERRIDE, DAC_READ_SEARCH, FOWNER; IPC_LOCK keeps a model in memory, SYS_NICE threads.
_KEPT_CAPABILITIES = (0, 1, 2, 3, 14, 23)
_LONGEST_PATH = 4096
_ELF_64 = b"\x7fELF\x02"
_INTERPRETER = 3


def begin() -> list[Measure]:
    _drop_capabilities()
    failed = seccomp.refuse(seccomp.NO_NETWORK)
    return [
        Measure("network", not failed, failed or "seccomp"),
        Measure("system calls", not failed, failed or "seccomp"),
    ]


def confine(needs: Needs, fence: Fence) -> list[Measure]:
    if needs.programs and not all(map(_is_machine_code, needs.programs)):
        # A script needs who knows what else.
        needs = replace(needs, programs=None)
    return [_files(needs, fence), _programs(needs), _memory(needs)]


def measures() -> list[Measure]:
    filters, files = seccomp.problem(), landlock.problem()
    by_landlock = files or f"Landlock {landlock.version()}"
    return [
        Measure("network", not filters, filters or "seccomp"),
        Measure("system calls", not filters, filters or "seccomp"),
        Measure("files", not files, by_landlock),
        Measure("programs", not filters or not files, by_landlock if filters else "seccomp"),
        Measure("memory", True, "RLIMIT_DATA"),
    ]


def _drop_capabilities() -> None:
    """Of the administrator's rights only those to files are kept, within what Landlock leaves:
    with the others a process could look into any other one."""
    machine = platform.machine()
    if machine in _CAPSET:
        header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
        kept = sum(1 << capability for capability in _KEPT_CAPABILITIES)
        libc = ctypes.CDLL(None, use_errno=True)
        # Effective, permitted and inherited ones, 32 of each, and then the others.
        held = (ctypes.c_uint32 * 6)()
        if not libc.syscall(_CAPSET[machine] - 1, header, held):
            left = (ctypes.c_uint32 * 6)(held[0] & kept, held[1] & kept)
            libc.syscall(_CAPSET[machine], header, left)


def _files(needs: Needs, fence: Fence) -> Measure:
    bind = landlock.binding(
        _grants(needs),
        reads_anything=needs.reads is None,
        runs_anything=needs.programs is None,
    )
    if bind is None:
        fence.close(None)
        return Measure("files", False, landlock.problem() or "the kernel refused")
    try:
        is_whole = fence.close(bind)
    except OSError as exc:
        return Measure("files", False, str(exc))
    detail = f"Landlock {landlock.version()}"
    return Measure("files", is_whole, detail if is_whole else "a thread is not bound")


def _programs(needs: Needs) -> Measure:
    """No program at all is a matter of system calls, a choice of programs one of files."""
    refused: set[str] = set()
    if not needs.has_devices:
        refused |= seccomp.NO_SOCKETS - (seccomp.RECEIVING if needs.is_handed_files else set())
    if needs.programs == ():
        refused |= seccomp.NO_PROGRAMS
    failed = seccomp.refuse(refused) if refused else ""
    if needs.programs != ():
        is_there = needs.programs is not None and not landlock.problem()
        return Measure("programs", is_there, "Landlock" if is_there else "any may be started")
    return Measure("programs", not failed, failed or "seccomp")


def _memory(needs: Needs) -> Measure:
    if not needs.memory_bytes:
        return Measure("memory", False, "no limit was asked for")
    with contextlib.suppress(OSError, ValueError):
        fields = Path("/proc/self/statm").read_text("ascii").split()
        most = int(fields[5]) * resource.getpagesize() + needs.memory_bytes
        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        return Measure("memory", True, f"at most {most / 2**30:.1f} GiB")
    return Measure("memory", False, "the kernel refused")


def _grants(needs: Needs) -> list[landlock.Grant]:
    grants = [landlock.Grant(Path(path), landlock.USE_DEVICES) for path in _ALWAYS_DEVICES]
    if needs.reads is not None:
        reads = [*map(Path, (*_SYSTEM, *_LIBRARIES)), *own_places(), *needs.reads]
        grants += [landlock.Grant(path, landlock.READ) for path in reads]
    grants += [landlock.Grant(path, landlock.WRITE) for path in needs.writes]
    if needs.has_devices:
        found = [path for name in _CARDS for path in sorted(Path("/dev").glob(name))]
        grants += [landlock.Grant(path, landlock.USE_DEVICES) for path in found]
        caches = [Path("/dev/shm"), *(Path(os.path.expanduser(path)) for path in _DRIVER_CACHES)]
        grants += [landlock.Grant(path, landlock.WRITE) for path in caches]
    for program in needs.programs or ():
        grants += [landlock.Grant(path, landlock.EXECUTE) for path in _needed_to_run(program)]
    return grants


def _needed_to_run(program: Path) -> list[Path]:
    """The file itself and the loader that it names."""
    with contextlib.suppress(OSError, struct.error):
        program = program.resolve()
        loader = _loader_of(program)
        return [program, Path(loader)] if loader else [program]
    return [program]


def _is_machine_code(program: Path) -> bool:
    with contextlib.suppress(OSError), open(program, "rb") as file:
        return file.read(len(_ELF_64)) == _ELF_64
    return False


def _loader_of(program: Path) -> str:
    """Of an ELF file; "" for one that has none. Raises OSError and struct.error."""
    with open(program, "rb") as file:
        header = file.read(64)
        if header[:5] != _ELF_64:
            return ""
        (table,) = struct.unpack_from("<Q", header, 32)
        entry_bytes, entries = struct.unpack_from("<HH", header, 54)
        for index in range(entries):
            file.seek(table + index * entry_bytes)
            entry = file.read(entry_bytes)
            kind, offset, size = (
                *struct.unpack_from("<I", entry, 0),
                *struct.unpack_from("<Q", entry, 8),
                *struct.unpack_from("<Q", entry, 32),
            )
            if kind == _INTERPRETER:
                file.seek(offset)
                return os.fsdecode(file.read(min(size, _LONGEST_PATH)).rstrip(b"\0"))
    return ""
