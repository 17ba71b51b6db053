# SPDX-License-Identifier: Apache-2.0
"""Tries the files of llama.cpp's back ends in a process of its own.

A graphics driver may crash or hang while it is loaded, and a file that was cut short ends the
process that maps it. Here that costs one child, which names the file before it touches it; another
child goes on with the next one. What was found is not remembered: a driver may be mended.
"""

import contextlib
import ctypes
import functools
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.engine import drivers
from app.engine.ggml import Registry, backend_file
from app.engine.packs import CheckPack
from app.engine.process import own_command

FLAG = "--try-back-ends"
TIMEOUT_S = 20.0
_GRACE_S = 3.0
"""Nobody may be left to end a child whose driver hangs: then it ends itself so much later."""
_LOG_LEVEL_ERROR = 4


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """`score` says how well the file fits this computer; 0: not at all. A file can be sound and
    still be of no use: then `problem` says why. `drivers` are by the description of the device."""

    file: str
    backend: str
    score: int = 0
    problem: str = ""
    is_sound: bool = False
    drivers: dict[str, str] = field(default_factory=dict[str, str])


class Probe:
    """Begins at once and in the background. `files` are those of the folder by their names, those
    of packs by their whole path. `command` starts another program than this one."""

    def __init__(
        self, folder: Path, files: Sequence[str], command: Sequence[str] | None = None
    ) -> None:
        self._folder = folder
        self._files = list(files)
        self._command = own_command(FLAG) if command is None else command
        self._child = self._start(self._files)

    def results(self) -> dict[str, ProbeResult]:
        """By file name, in the order given; every file has one."""
        found: dict[str, ProbeResult] = {}
        child = self._child
        while True:
            lines, end = _wait(child)
            found |= {line["file"]: ProbeResult(**line) for line in lines if "backend" in line}
            left = [file for file in self._files if file not in found]
            if not left:
                return {file: found[file] for file in self._files}
            # The first one without a result is the one that was being tried.
            found[left[0]] = ProbeResult(left[0], backend_name(left[0]), problem=end)
            if len(left) > 1:
                child = self._start(left[1:])
            else:
                return {file: found[file] for file in self._files}

    def _start(self, files: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [*self._command, str(TIMEOUT_S + _GRACE_S), str(self._folder), *files],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )


def backend_name(file: str) -> str:
    """`vulkan` for the file libggml-vulkan.so, wherever it is; "" for a file of another name."""
    file = os.path.basename(file)
    prefix, _, suffix = backend_file("|").partition("|")
    is_one = file.startswith(prefix) and file.endswith(suffix)
    return file[len(prefix) : -len(suffix)] if is_one else ""


def _wait(child: subprocess.Popen[bytes]) -> tuple[list[dict[str, Any]], str]:
    """What the child wrote, and how it ended, for the case that it wrote too little."""
    try:
        output, _ = child.communicate(timeout=TIMEOUT_S)
        end = f"trying it ended with {_end_of(child.returncode)}"
    except subprocess.TimeoutExpired:
        child.kill()
        output, _ = child.communicate()
        end = f"its driver did not answer within {TIMEOUT_S:.0f} seconds"
    lines: list[dict[str, Any]] = []
    with contextlib.suppress(ValueError):
        lines.extend(json.loads(line) for line in output.splitlines())
    return lines, end


def _end_of(code: int) -> str:
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return f"exit code {code:#x}" if code > 255 else f"exit code {code}"


def main(check_pack: CheckPack, arguments: Sequence[str]) -> int:
    """The child: seconds, a folder and file names in, one JSON object for each file out. Of a pack
    that `check_pack` refuses nothing is loaded."""
    # Imported here: the engine process imports this module before its own limits are set.
    from app.engine.child_edges import limit_process, take_stdout, watch_parent

    replies = take_stdout()
    limit_process()
    watch_parent()
    if sys.platform != "win32":
        # No thread runs while a driver hangs in the middle of being loaded; a signal still comes.
        signal.setitimer(signal.ITIMER_REAL, float(arguments[0]))
    tries = _Tries(Path(arguments[1]), check_pack)
    for file in arguments[2:]:
        replies.write(json.dumps(asdict(tries.result(file))).encode() + b"\n")
    return 0


class _Tries:
    def __init__(self, folder: Path, check_pack: CheckPack) -> None:
        self._folder = folder
        self._pack_problem = functools.cache(check_pack)
        self._problem = ""
        self._errors: list[str] = []
        try:
            self._registry = Registry.within(folder)
        except OSError as exc:
            self._problem = str(exc)
            return
        log_type = ctypes.CFUNCTYPE(None, ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p)
        self._log = log_type(self._on_log)
        set_log = self._registry.function("ggml_log_set", None, log_type, ctypes.c_void_p)
        set_log(self._log, None)

    def _on_log(self, level: int, text: bytes, _data: object) -> None:
        if level == _LOG_LEVEL_ERROR:
            self._errors.append(text.decode("utf-8", "replace").strip())

    def result(self, file: str) -> ProbeResult:
        name = backend_name(file)
        if self._problem:
            return ProbeResult(file, name, problem=self._problem)
        if os.path.isabs(file) and (problem := self._pack_problem(Path(file).parent)):
            return ProbeResult(file, name, problem=problem, is_sound=True)
        try:
            library = ctypes.CDLL(str(self._folder / file))
        except OSError as exc:
            return ProbeResult(file, name, problem=str(exc))
        if not hasattr(library, "ggml_backend_init"):
            return ProbeResult(file, name, problem="it is not a back end of llama.cpp")
        score = library.ggml_backend_score() if hasattr(library, "ggml_backend_score") else 1
        if score == 0:
            problem = "made for other processors" if _is_cpu(name) else "made for other computers"
            return ProbeResult(file, name, 0, problem, is_sound=True)
        if _is_cpu(name):
            return ProbeResult(file, name, score, is_sound=True)
        return self._with_devices(library, file, name, score)

    def _with_devices(self, library: ctypes.CDLL, file: str, name: str, score: int) -> ProbeResult:
        self._errors.clear()
        count = self._registry.load(self._folder / file)
        errors = " ".join(self._errors)
        if count < 0:
            return ProbeResult(file, name, problem=errors or "llama.cpp did not accept it")
        # Some drivers are only found to be broken when their device is asked something.
        list(self._registry.devices())
        known = drivers.vulkan_devices() if name.startswith("vulkan") else []
        if count == 0:
            software = ", ".join(device.name for device in known if device.is_software)
            nothing = f"only software devices ({software})" if software else "no device"
            made_with = drivers.cuda_of(library) if errors and name.startswith("cuda") else ""
            errors += f" (made with CUDA {made_with})" if made_with else ""
            return ProbeResult(file, name, score, errors or f"it found {nothing}", is_sound=True)
        texts = {device.name: device.driver for device in known}
        return ProbeResult(file, name, score, is_sound=True, drivers=texts)


def _is_cpu(name: str) -> bool:
    return name.partition("-")[0] == "cpu"
