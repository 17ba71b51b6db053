# SPDX-License-Identifier: Apache-2.0
"""Which libraries of llama.cpp the engine process uses, and which of their back ends it loads.

llama-cpp-python's own libraries have everything compiled in. Those of an installer have their back
ends in files of their own, one for each kind of graphics card and one for each generation of
processors. A file that the system cannot load, or a driver that crashes, must not cost more than
itself: each file is tried in a process of its own before the engine loads the ones it needs.
"""

import ctypes
import importlib.util
import os
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app import frozen
from app.build_info import build_info
from app.core.errors import Unsupported
from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.engine import drivers
from app.engine.backend_probe import Probe, ProbeResult, backend_name
from app.engine.ggml import Registry, library_file
from app.engine.hardware import read_memory
from app.engine.packs import CheckPack, Pack, installed_packs

FOLDER_VARIABLE = "HARMONIUM_ENGINE_LIBRARIES"
_BINDINGS_VARIABLE = "LLAMA_CPP_LIB_PATH"
# Of two back ends for one card the first one is used. The processor's comes last, as in ggml: the
# others may want to be asked first.
_ORDER = ("cuda", "hip", "metal", "sycl", "musa", "vulkan", "opencl", "blas", "cpu")


class _Chosen:
    """What was decided before llama_cpp was imported."""

    def __init__(self) -> None:
        self.problems: list[Backend] = []
        self.packs: list[Pack] = []
        self.probe: Probe | None = None
        self.drivers: dict[tuple[str, str], str] = {}


_chosen = _Chosen()


def prepare(
    packs: Path | None = None,
    check: CheckPack | None = None,
    try_command: Sequence[str] | None = None,
) -> None:
    """Chooses the libraries; must be called before llama_cpp is imported. Their back ends, and
    those of the `packs` below a folder, are tried while that import runs: in a process that
    `try_command` starts, else in this program again. Without a `check` no pack is used. A folder
    that is of no use gives way to llama-cpp-python's own libraries: rather the processor alone than
    nothing."""
    os.environ.pop(_BINDINGS_VARIABLE, None)
    folder = chosen_folder()
    if folder is None:
        return
    problem = problem_of(folder)
    if problem:
        _chosen.problems.append(Backend("llama.cpp", str(folder), BackendState.FAILED, problem))
        return
    os.environ[_BINDINGS_VARIABLE] = str(folder)
    if packs is not None and check is not None:
        _chosen.packs = _usable(installed_packs(packs, build_info().llama_cpp, check))
    files = [str(file) for pack in _chosen.packs for file in _files_of(pack)]
    all_files = sorted([*backend_files(folder), *files], key=_order)
    _chosen.probe = Probe(folder, all_files, try_command)


def pack_folders() -> tuple[Path, ...]:
    """Those of the packs that are used: a driver may open more of their files later."""
    return tuple(pack.folder for pack in _chosen.packs)


def chosen_folder() -> Path | None:
    """Where llama.cpp's libraries are to be taken from; None: from llama-cpp-python."""
    given = os.environ.get(FOLDER_VARIABLE)
    return Path(given).absolute() if given else frozen.engine_libraries()


def folder() -> Path:
    """Where they were taken from."""
    used = os.environ.get(_BINDINGS_VARIABLE)
    return Path(used) if used else _bindings_folder()


def load(registry: Registry, take_errors: Callable[[], str]) -> tuple[Backend, ...]:
    """Loads what this computer can use; call it once. `take_errors` gives llama.cpp's errors since
    it was last asked. Every back end that there is comes back, with what became of it."""
    built_in = registry.backend_names()
    if built_in:
        loaded = [Backend(name.lower(), "", BackendState.LOADED) for name in built_in]
        return (*_chosen.problems, *loaded)
    probe = _chosen.probe or Probe(folder(), backend_files(folder()))
    results = probe.results().values()
    _chosen.drivers = {
        (result.backend, name): text for result in results for name, text in result.drivers.items()
    }
    return (*_chosen.problems, *_load_files(registry, results, take_errors))


def require_processor(backends: Iterable[Backend]) -> None:
    """Raises Unsupported where llama.cpp could compute nothing at all."""
    found = list(backends)
    if not any(b.state is BackendState.LOADED and _kind(b.name) == "cpu" for b in found):
        detail = "\n".join(f"{backend.file}: {backend.problem}" for backend in found)
        raise Unsupported(
            "This installation has nothing that computes on this processor. Install Harmonium "
            "again.",
            detail,
        )


def devices(registry: Registry) -> tuple[Device, ...]:
    """Every device that llama.cpp can compute on, the processor included; a card that two back
    ends offer once."""
    found: list[Device] = []
    cards: set[str] = set()
    memory = read_memory()
    for registered in registry.devices():
        if registered.card and registered.card in cards:
            continue
        cards.add(registered.card)
        device = replace(registered.device, driver=_driver(registered.device))
        if device.kind is DeviceKind.CPU:
            # ggml calls all of the memory free.
            device = replace(
                device, free_bytes=memory.available_bytes, total_bytes=memory.total_bytes
            )
        found.append(device)
    return tuple(found)


def backend_files(folder: Path) -> list[str]:
    """The names of the back ends' files, in the order in which they are to be loaded."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    files = [name for name in names if backend_name(name) not in ("", "base")]
    return sorted(files, key=_order)


def _usable(packs: Iterable[Pack]) -> list[Pack]:
    """The others are listed as not used."""
    usable: list[Pack] = []
    for pack in packs:
        if pack.is_usable:
            usable.append(pack)
        else:
            _chosen.problems.append(
                Backend(pack.name, str(pack.folder), BackendState.UNUSED, pack.problem)
            )
    return usable


def _files_of(pack: Pack) -> list[Path]:
    """What computes on the processor is our own affair."""
    files = backend_files(pack.folder)
    return [pack.folder / file for file in files if _kind(backend_name(file)) != "cpu"]


def _order(file: str) -> tuple[int, str]:
    return _rank(backend_name(file)), file


def _rank(name: str) -> int:
    kind = _kind(name)
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER) - 2


def _kind(name: str) -> str:
    return name.partition("-")[0]


def _load_files(
    registry: Registry, results: Iterable[ProbeResult], take_errors: Callable[[], str]
) -> Iterator[Backend]:
    """Of each kind the one that fits best."""
    kinds: dict[str, list[ProbeResult]] = {}
    for result in results:
        kinds.setdefault(_kind(result.backend), []).append(result)
    for kind in kinds.values():
        usable = [result for result in kind if not result.problem]
        best = max(usable, key=lambda result: result.score, default=None)
        for result in kind:
            if result is best:
                yield _load_file(registry, result, take_errors)
            else:
                is_sound = result.is_sound or not result.problem
                state = BackendState.UNUSED if is_sound else BackendState.FAILED
                yield Backend(result.backend, result.file, state, result.problem)


def _load_file(registry: Registry, result: ProbeResult, take_errors: Callable[[], str]) -> Backend:
    take_errors()
    file = folder() / result.file
    if os.path.isabs(result.file):
        # What lies beside it in a pack is found this way alone.
        ctypes.CDLL(str(file))
    if registry.load(file) >= 0:
        return Backend(result.backend, result.file, BackendState.LOADED)
    problem = take_errors() or "llama.cpp did not accept it"
    return Backend(result.backend, result.file, BackendState.FAILED, problem)


def _driver(device: Device) -> str:
    if device.kind is DeviceKind.CPU:
        return ""
    asked = _chosen.drivers.get((device.backend.lower(), device.description), "")
    return asked or drivers.of_backend(device.backend)


def _bindings_folder() -> Path:
    """llama-cpp-python's own libraries, found without importing it."""
    spec = importlib.util.find_spec("llama_cpp")
    return Path(spec.origin).parent / "lib" if spec and spec.origin else Path()


def problem_of(folder: Path) -> str:
    """Why the libraries in a folder cannot be used, in the words of the system."""
    for name in ("ggml-base", "ggml", "llama"):
        file = folder / library_file(name)
        try:
            if _is_cut_short(file):
                return f"{file}: file too short"
            ctypes.CDLL(str(file))
        except OSError as exc:
            return str(exc)
    return ""


def _is_cut_short(file: Path) -> bool:
    """Linux maps a library that lacks its end, and ends the process when it touches what is not
    there. The table of sections stands last in an ELF file. Raises OSError."""
    with open(file, "rb") as stream:
        header = stream.read(64)
    if len(header) < 64 or header[:5] != b"\x7fELF\x02":
        return False
    (table,) = struct.unpack_from("<Q", header, 40)
    entry_bytes, entries = struct.unpack_from("<HH", header, 58)
    return table + entry_bytes * entries > file.stat().st_size
