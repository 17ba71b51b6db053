# SPDX-License-Identifier: Apache-2.0
"""`harmonium doctor`: what this computer and this installation offer."""

import os
import platform
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psutil

from app.cli import network
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.session import profile_paths, running_engine
from app.core.errors import HarmoniumError
from app.core.hardware import Device
from app.paths import Paths
from app.store.database import open_database


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("doctor", "Say what this computer and this installation offer.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object")
    found = parser.parse(argv)
    output = Output(found.json)
    paths = profile_paths(options)
    with running_engine(paths) as engine:
        devices = engine.devices()
    sqlite, problem = _sqlite(paths)
    report: dict[str, Any] = {
        "cpu": {
            "name": _cpu_name(),
            "cores": psutil.cpu_count(logical=False),
            "threads": psutil.cpu_count(),
        },
        "memory": {
            "total_bytes": psutil.virtual_memory().total,
            "available_bytes": psutil.virtual_memory().available,
        },
        "devices": _devices(devices.devices),
        "llama_cpp": devices.llama_cpp,
        "sqlite": sqlite,
        "profile": str(paths.root),
        "encrypted": False,
        "network_attempts": network.attempts(),
    }
    if found.json:
        output.object(report)
    else:
        output.write(_readable(report))
    if problem:
        output.note(problem)
    return 0


def _devices(devices: Sequence[Device]) -> list[dict[str, Any]]:
    """With `--device auto` a model goes to the accelerators where there are any."""
    accelerated = any(device.backend.lower() != "cpu" for device in devices)
    return [
        {
            "name": device.name,
            "backend": device.backend,
            "free_bytes": device.free_bytes,
            "total_bytes": device.total_bytes,
            "used": (device.backend.lower() != "cpu") is accelerated,
        }
        for device in devices
    ]


def _sqlite(paths: Paths) -> tuple[str, str]:
    """SQLite's version and what is wrong with the profile, if anything. A database is opened for
    it as the program does: the profile's own if there is one, else one that is thrown away."""
    problem = ""
    try:
        if paths.root.exists() and not paths.root.is_dir():
            problem = f"The profile folder {paths.root} is not a folder: choose another one."
        elif paths.database.exists():
            return _version(paths.database), ""
    except HarmoniumError as exc:
        problem = exc.message
    except OSError as exc:
        problem = f"The profile folder {paths.root} cannot be read ({exc.strerror})."
    with tempfile.TemporaryDirectory(prefix="harmonium-") as folder:
        return _version(Path(folder) / "doctor.db"), problem


def _version(path: Path) -> str:
    database = open_database(path)
    try:
        with database.reading() as cursor:
            return str(cursor.execute("SELECT sqlite_version()").get)
    finally:
        database.close()


def _cpu_name() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith(("model name", "Model")):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or os.environ.get("PROCESSOR_IDENTIFIER") or platform.machine()


def _readable(report: dict[str, Any]) -> str:
    cpu, memory = report["cpu"], report["memory"]
    devices = "".join(
        f"  {device['name']} ({device['backend']}): {_gib(device['free_bytes'])} of"
        + f" {_gib(device['total_bytes'])} free{', used' if device['used'] else ''}\n"
        for device in report["devices"]
    )
    return (
        f"Processor     {cpu['name']}, {cpu['cores']} cores, {cpu['threads']} threads\n"
        + f"Memory        {_gib(memory['available_bytes'])} of {_gib(memory['total_bytes'])} free\n"
        + f"Devices\n{devices}"
        + f"llama.cpp     {report['llama_cpp']}\n"
        + f"SQLite        {report['sqlite']}\n"
        + f"Profile       {report['profile']}, not encrypted\n"
        + f"Network       {report['network_attempts']} attempts to reach it\n"
    )


def _gib(size: int) -> str:
    return f"{size / 2**30:.1f} GiB"
