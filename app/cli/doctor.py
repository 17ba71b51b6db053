# SPDX-License-Identifier: Apache-2.0
"""`harmonium doctor`: what this computer and this installation offer."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from app import socket_guard
from app.build_info import BuildInfo, build_info
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.session import CommandProfile, running_engine
from app.core.errors import HarmoniumError
from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.engine import confinement, diagnosis, packs
from app.engine.confinement import Measure
from app.engine.protocol import DeviceList
from app.paths import Paths
from app.profile_folder import has_database
from app.store.connections import ConnectionStore
from app.store.database import open_database
from app.store.encryption import is_encrypted
from app.updates.placed import problem_of
from app.updates.signature import UPDATE_KEYS


def run(argv: Sequence[str], options: GlobalOptions, keys: Path = UPDATE_KEYS) -> int:
    """`keys`: the list of those whose packs are used."""
    parser = Parser("doctor", "Say what this computer and this installation offer.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object")
    found = parser.parse(argv)
    output = Output(found.json)
    profile = CommandProfile(options)
    paths = profile.paths
    with running_engine(paths) as engine:
        listed = engine.devices()
    is_protected = is_encrypted(paths.database)
    sqlite, problem = _sqlite(paths, is_protected)
    found_packs = packs.installed_packs(
        paths.packs, build_info().llama_cpp, lambda folder: problem_of(folder, keys)
    )
    report: dict[str, Any] = {
        **hardware_report(listed),
        "problems": [
            *diagnosis.explain_here(listed.devices, listed.backends),
            *(packs.unusable_words(pack) for pack in found_packs if not pack.is_usable),
        ],
        "build": asdict(build_info()),
        "packs": [
            {
                "name": pack.name,
                "llama_cpp": pack.llama_cpp,
                "usable": pack.is_usable,
                "problem": pack.problem,
            }
            for pack in found_packs
        ],
        "llama_cpp": listed.llama_cpp,
        "sqlite": sqlite,
        "profile": str(paths.root),
        "encrypted": is_protected,
        "network_attempts": _attempts(profile),
        "confinement": [asdict(measure) for measure in confinement.measures()],
    }
    if found.json:
        output.object(report)
    else:
        output.write(_readable(report))
    if problem:
        output.note(problem)
    return 0


def _attempts(profile: CommandProfile) -> int | None:
    """Attempts to reach the network since this profile was made, refused ones included; None while
    it is locked."""
    kept = 0
    try:
        if profile.is_locked:
            if profile.secrets.passphrase is None:
                return None
            _ = profile.unlocked()
        with profile.if_any() as database:
            kept = 0 if database is None else ConnectionStore(database).totals().attempts
    except HarmoniumError:
        # What is wrong with the profile is said elsewhere.
        return None
    return kept + socket_guard.refused()


def _readable_attempts(attempts: int | None) -> str:
    if attempts is None:
        return "it is not known how often it was asked: the profile cannot be read now"
    return f"{attempts} attempts to reach it"


def hardware_report(listed: DeviceList) -> dict[str, Any]:
    """Processor, memory, devices and back ends. `physical_bytes` is what the computer has;
    `total_bytes` what a container leaves of it."""
    return {
        "cpu": asdict(listed.processor),
        "memory": {
            **asdict(listed.memory),
            "physical_bytes": psutil.virtual_memory().total,
        },
        "devices": _devices(listed.devices),
        "backends": [asdict(backend) for backend in listed.backends],
    }


def _devices(devices: Sequence[Device]) -> list[dict[str, Any]]:
    """With `--device auto` a model goes to the graphics cards, to an integrated one only where
    there is no other; without any, the processor computes. Accelerators help the processor."""
    kinds = {device.kind for device in devices}
    best = DeviceKind.CPU
    for kind in (DeviceKind.INTEGRATED, DeviceKind.GPU):
        best = kind if kind in kinds else best
    return [
        {
            "name": device.name,
            "backend": device.backend,
            "free_bytes": device.free_bytes,
            "total_bytes": device.total_bytes,
            "used": device.kind in (best, DeviceKind.ACCELERATOR),
            "kind": device.kind.value,
            "description": device.description,
            "driver": device.driver,
        }
        for device in devices
    ]


def _sqlite(paths: Paths, is_protected: bool) -> tuple[str, str]:
    """SQLite's version and what is wrong with the profile, if anything. A database is opened for
    it as the program does: the profile's own if there is one that needs no key, else one that is
    thrown away."""
    problem = ""
    try:
        if has_database(paths) and not is_protected:
            return _version(paths.database), ""
    except HarmoniumError as exc:
        problem = exc.message
    return sqlite_version(), problem


def sqlite_version() -> str:
    """That of a database that is thrown away."""
    with tempfile.TemporaryDirectory(prefix="harmonium-") as folder:
        return _version(Path(folder) / "doctor.db")


def _version(path: Path) -> str:
    database = open_database(path)
    try:
        with database.reading() as cursor:
            return str(cursor.execute("SELECT sqlite_version()").get)
    finally:
        database.close()


def _readable(report: dict[str, Any]) -> str:
    encrypted = "encrypted" if report["encrypted"] else "not encrypted"
    return (
        readable_hardware(report)
        + f"Harmonium     {_made(BuildInfo(**report['build']))}\n"
        + f"llama.cpp     {report['llama_cpp']}\n"
        + f"SQLite        {report['sqlite']}\n"
        + f"Profile       {report['profile']}, {encrypted}\n"
        + f"Network       {_readable_attempts(report['network_attempts'])}\n"
        + "Confinement of what reads models and documents\n"
        + "".join(f"  {_measure(Measure(**measure))}\n" for measure in report["confinement"])
        + "".join(f"\n{problem}\n" for problem in report["problems"])
    )


def readable_hardware(report: dict[str, Any]) -> str:
    """Lines for people from what `hardware_report` gives."""
    cpu, memory = report["cpu"], report["memory"]
    limit = ""
    if memory["total_bytes"] < memory["physical_bytes"]:
        limit = f" (limited; the computer has {gib(memory['physical_bytes'])})"
    sets = (
        f"              {', '.join(cpu['instruction_sets'])}\n" if cpu["instruction_sets"] else ""
    )
    return (
        f"Processor     {cpu['name']}, {cpu['cores']} cores, {cpu['threads']} threads\n{sets}"
        + f"Memory        {gib(memory['available_bytes'])} of {gib(memory['total_bytes'])} free"
        + f"{limit}\n"
        + "Devices\n"
        + "".join(f"  {_device(device)}\n" for device in report["devices"])
        + "Back ends\n"
        + "".join(
            f"  {_backend(Backend(**backend))}\n"
            for backend in report["backends"]
            if backend["state"] != BackendState.UNUSED or not _is_of_processor(backend["name"])
        )
    )


def _made(build: BuildInfo) -> str:
    return ", ".join(filter(None, (build.version, build.flavour, build.commit[:12])))


def _measure(measure: Measure) -> str:
    return f"{measure.name}: {'' if measure.is_there else 'not there, '}{measure.detail}"


def _device(device: dict[str, Any]) -> str:
    known = (device["description"], device["driver"])
    words = ", ".join(word for word in known if word and word != device["name"])
    return (
        f"{device['name']} ({device['backend']}): {gib(device['free_bytes'])} of"
        + f" {gib(device['total_bytes'])} free{', used' if device['used'] else ''}"
        + (f"; {words}" if words else "")
    )


def _backend(backend: Backend) -> str:
    file = f" ({os.path.basename(backend.file)})" if backend.file else ", built in"
    match backend.state:
        case BackendState.LOADED:
            what = "loaded"
        case BackendState.FAILED:
            what = f"not loaded: {backend.problem}"
        case BackendState.UNUSED:
            what = f"not used: {backend.problem}" if backend.problem else "not used"
    return f"{backend.name}{file}: {what}"


def _is_of_processor(name: str) -> bool:
    """The many variants for other processors interest nobody."""
    return name.partition("-")[0] == "cpu"


def gib(size: int) -> str:
    return f"{size / 2**30:.1f} GiB"
