# SPDX-License-Identifier: Apache-2.0
"""`harmonium selftest`: is this installation whole, and does it compute what it should, on every
device?

An installer's test runs it, and whoever wants to know whether a graphics card can be trusted.
"""

import os
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app import frozen
from app.build_info import build_info
from app.cli.doctor import hardware_report
from app.cli.installation import examine
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.session import CommandProfile, StopSignals, choose_model, running_engine
from app.core.errors import EngineError, HarmoniumError, InternalError, Interrupted
from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.core.params import LoadParams
from app.engine import backends, packs
from app.engine.backend_probe import Probe
from app.engine.client import EngineClient
from app.engine.protocol import DeviceList
from app.engine.self_test import self_test
from app.hub.gguf import check
from app.paths import Paths
from app.updates.placed import problem_of

OWN_MODEL = frozen.resources() / "selftest.gguf"
EXPECTED = (
    *(191, 250, 120, 38, 22, 43, 91, 240, 198, 226),
    *(193, 179, 72, 52, 278, 228, 282, 268, 228, 282),
)
"""What that model goes on with, on whatever device."""
LIMIT_S = 300.0
"""For one device: a driver that compiles everything for the first time takes a minute."""
_TOKENS = len(EXPECTED)
START = tuple(7 * place % 256 for place in range(160))
"""Bytes, or what has their numbers in another vocabulary; more than fit the model's window."""
_CONTEXT = 512
_CHAT_CONTEXT = 2048
# Linux names the library, macOS as well, and Windows none.
_MISSING_LIBRARY = ("cannot open shared object file", "Library not loaded", "Could not find module")
_OUR_LIBRARIES = ("libggml", "libllama", "libgomp")


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("selftest", "Look whether everything is there, and compute on every device.")
    _ = parser.add_argument("--model", metavar="ID|PATH", help="another model than the built-in")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object")
    found = parser.parse(argv)
    output = Output(found.json)
    model = OWN_MODEL
    if found.model is not None:
        model = choose_model(found.model, CommandProfile(options))
    _ = check(model)
    report = _report(model, Paths.at(options.data_dir), output)
    if found.json:
        output.object(report)
    else:
        output.write(_readable(report))
    if not report["ok"]:
        raise _failure(report["problems"])
    return 0


def _report(model: Path, paths: Paths, output: Output) -> dict[str, Any]:
    output.status("Looking at this installation…")
    installation = examine()
    problems = list(installation.problems)
    runs: list[dict[str, Any]] = []
    with StopSignals() as signals, running_engine(paths) as engine:
        signals.cancel_with(engine.stop)
        listed, problem = _listed(engine)
        problems += [problem] if problem else []
        for device in _to_be_tested(() if listed is None else listed.devices):
            output.status(f"Testing {device.name}…")
            runs.append(_test(engine, model, device))
    found = _tried_without_engine() if listed is None else listed.backends
    problems += [f"{backend.file}: {backend.problem}" for backend in found if _is_damaged(backend)]
    problems += [f"{run['device']}: {run['reason']}" for run in runs if run["reason"]]
    if listed is not None and not runs:
        problems.append("there is no device to compute on")
    commit = build_info().llama_cpp
    return {
        "ok": not problems,
        **installation.facts,
        "llama_cpp": "" if listed is None else listed.llama_cpp,
        "backends": [_backend(backend) for backend in found],
        "packs": [
            {"name": pack.name, "llama_cpp": pack.llama_cpp, "usable": pack.is_usable}
            for pack in packs.installed_packs(paths.packs, commit, problem_of)
        ],
        "devices": [] if listed is None else hardware_report(listed)["devices"],
        "model": {"name": model.name, "bytes": model.stat().st_size},
        "runs": runs,
        "same_tokens": len({tuple(run["tokens"]) for run in runs}) == 1,
        "problems": problems,
    }


def _listed(engine: EngineClient) -> tuple[DeviceList | None, str]:
    """What the engine sees, or why there is none."""
    try:
        with _limited(engine):
            return engine.devices(), ""
    except Interrupted:
        raise
    except HarmoniumError as exc:
        return None, f"the engine does not start: {exc.message}"


def _tried_without_engine() -> list[Backend]:
    """Where there is no engine that could tell what is wrong with its libraries."""
    folder = backends.chosen_folder()
    if folder is None:
        return []
    problem = backends.problem_of(folder)
    shared = [Backend("llama.cpp", str(folder), BackendState.FAILED, problem)] if problem else []
    files = backends.backend_files(folder)
    states = {True: BackendState.UNUSED, False: BackendState.FAILED}
    return shared + [
        Backend(result.backend, result.file, states[result.is_sound], result.problem)
        for result in Probe(folder, files).results().values()
    ]


def _to_be_tested(devices: Sequence[Device]) -> list[Device]:
    """Accelerators only help the processor; the processor comes first."""
    computing = [device for device in devices if device.kind is not DeviceKind.ACCELERATOR]
    return sorted(computing, key=lambda device: device.kind is not DeviceKind.CPU)


def _test(engine: EngineClient, model: Path, device: Device) -> dict[str, Any]:
    """The seconds are those of the computation, without loading."""
    result: dict[str, Any] = {
        "device": device.name,
        "tokens": [],
        "offloaded_layers": 0,
        "total_layers": 0,
        "load_s": 0.0,
        "seconds": 0.0,
        "reason": "",
    }
    is_own = model == OWN_MODEL
    name = "cpu" if device.kind is DeviceKind.CPU else device.name
    params = LoadParams(n_ctx=_CHAT_CONTEXT, device=name)
    if is_own:
        # So little to compute that more threads would only wait for each other.
        params = LoadParams(n_ctx=_CONTEXT, threads=1, device=name)
    try:
        with _limited(engine):
            loaded = engine.load(model, params)
            result |= {
                "offloaded_layers": loaded.offloaded_layers,
                "total_layers": loaded.total_layers,
                "load_s": loaded.load_s,
            }
            started = time.monotonic()
            result["tokens"] = list(engine.continued(START, _TOKENS))
            result["seconds"] = round(time.monotonic() - started, 3)
            result["reason"] = _wrong(result["tokens"]) if is_own else self_test(engine).reason
    except Interrupted:
        raise
    except HarmoniumError as exc:
        result["reason"] = exc.message
    if not result["reason"] and name != "cpu" and not result["offloaded_layers"]:
        result["reason"] = "no layer of the model came to it"
    return result


def _wrong(tokens: Sequence[int]) -> str:
    return "" if tuple(tokens) == EXPECTED else "it computes something else than it should"


@contextmanager
def _limited(engine: EngineClient) -> Generator[None]:
    """Raises InternalError when a driver does not come to an end."""
    is_late = threading.Event()

    def give_up() -> None:
        is_late.set()
        engine.stop()

    timer = threading.Timer(LIMIT_S, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except Interrupted:
        if is_late.is_set():
            raise InternalError(f"It did not answer within {LIMIT_S:.0f} seconds.") from None
        raise
    finally:
        timer.cancel()


def _is_damaged(backend: Backend) -> bool:
    """A file of ours that is broken. That a system lacks Vulkan is no fault of the installation."""
    if backend.state is not BackendState.FAILED:
        return False
    missing = os.path.basename(backend.problem.partition(":")[0])
    is_of_system = any(sign in backend.problem for sign in _MISSING_LIBRARY)
    is_of_system = is_of_system and not missing.startswith(_OUR_LIBRARIES)
    return backend.name.startswith("cpu") or not is_of_system


def _backend(backend: Backend) -> dict[str, Any]:
    """`error`: why it could not be loaded, in the system's words; `note`: why it is not used."""
    has_failed = backend.state is BackendState.FAILED
    return {
        "name": backend.name,
        "file": backend.file,
        "state": backend.state.value,
        "loaded": backend.state is BackendState.LOADED,
        "error": backend.problem if has_failed else "",
        "note": "" if has_failed else backend.problem,
    }


def _failure(problems: Sequence[str]) -> EngineError:
    return InternalError(
        f"The self-test failed ({'; '.join(problems)}): update the driver of the graphics card, or"
        + " install Harmonium again."
    )


def _readable(report: dict[str, Any]) -> str:
    build, keyring = report["build"], report["keyring"]
    made = " ".join(filter(None, (report["version"], build["flavour"], build["commit"][:12])))
    facts = {
        "harmonium": made,
        "system": report["system"],
        "python": report["python"],
        "qt": f"{report['qt']} {report['platform']}".strip() or "missing",
        "sqlite": f"{report['sqlite']}, {report['cipher']}",
        "keyring": keyring["backend"] or "none that can be used",
        "llama_cpp": report["llama_cpp"] or "missing",
        "model": f"{report['model']['name']}, {report['model']['bytes']:,} bytes",
    }
    lines = [f"{name:<14}{text}\n" for name, text in facts.items()]
    for backend in report["backends"]:
        if backend["state"] != BackendState.UNUSED or not backend["name"].startswith("cpu"):
            problem = backend["error"] or backend["note"]
            words = f"{backend['name']}, {backend['state']}{f': {problem}' if problem else ''}"
            lines.append(f"{'back end':<14}{words}\n")
    for run in report["runs"]:
        what = f"failed: {run['reason']}"
        if not run["reason"]:
            layers = f"{run['offloaded_layers']} of {run['total_layers']} layers on the card"
            on_card = "" if not run["offloaded_layers"] else f", {layers}"
            what = f"ok, {len(run['tokens'])} tokens in {run['seconds']:.1f} s{on_card}"
        lines.append(f"{run['device']:<14}{what}\n")
    return "".join([*lines, *(f"problem       {problem}\n" for problem in report["problems"])])
