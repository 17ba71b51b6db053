# SPDX-License-Identifier: Apache-2.0
"""`harmonium selftest`: does this installation compute what it should, on every device?

An installer's test runs it, and whoever wants to know whether a graphics card can be trusted.
"""

import platform
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.doctor import hardware_report, sqlite_version
from app.cli.options import GlobalOptions, Parser
from app.cli.output import Output
from app.cli.session import CommandProfile, StopSignals, choose_model, running_engine
from app.core.errors import EngineError, HarmoniumError, InternalError, Interrupted
from app.core.events import FinishReason
from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, LoadParams, Prompt, SamplingParams
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished
from app.engine.self_test import self_test
from app.hub.gguf import check
from app.hub.library import starter_model

TOKENS = 20
_PROMPT = Prompt(
    (user_message("Tell me a long story about a lighthouse."),), "2025-08-05", Effort.LOW
)
_PARAMS = GenerateParams(sampling=SamplingParams(temperature=0.0), max_tokens=TOKENS)
_CONTEXT = 2048
_MISSING_SYSTEM_LIBRARY = "cannot open shared object file"


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("selftest", "Compute a few tokens on every device, and say what is wrong.")
    _ = parser.add_argument("--model", metavar="ID|PATH", help="another model than the starter")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object")
    found = parser.parse(argv)
    output = Output(found.json)
    profile = CommandProfile(options)
    model = starter_model() if found.model is None else choose_model(found.model, profile)
    _ = check(model)
    with StopSignals() as signals, running_engine(profile.paths) as engine:
        signals.cancel_with(engine.stop)
        listed = engine.devices()
        results: list[dict[str, Any]] = []
        for device in _to_be_tested(listed.devices):
            output.status(f"Testing {device.name}…")
            results.append(_test(engine, model, device))
    damaged = [backend for backend in listed.backends if _is_damaged(backend)]
    report: dict[str, Any] = {
        "harmonium": __version__,
        "python": platform.python_version(),
        "llama_cpp": listed.llama_cpp,
        "sqlite": sqlite_version(),
        "backends": hardware_report(listed)["backends"],
        "model": str(model),
        "results": results,
        "ok": bool(results) and all(result["ok"] for result in results) and not damaged,
    }
    if found.json:
        output.object(report)
    else:
        output.write(_readable(report))
    if not report["ok"]:
        raise _failure(results, damaged)
    return 0


def _to_be_tested(devices: Sequence[Device]) -> list[Device]:
    """Accelerators only help the processor; the processor comes first."""
    computing = [device for device in devices if device.kind is not DeviceKind.ACCELERATOR]
    return sorted(computing, key=lambda device: device.kind is not DeviceKind.CPU)


def _test(engine: EngineClient, model: Path, device: Device) -> dict[str, Any]:
    name = "cpu" if device.kind is DeviceKind.CPU else device.name
    result: dict[str, Any] = {"device": device.name, "ok": False, "tokens": 0, "reason": ""}
    try:
        _ = engine.load(model, LoadParams(n_ctx=_CONTEXT, device=name))
        tested = self_test(engine)
        started = time.monotonic()
        text, tokens = _write(engine)
    except Interrupted:
        raise
    except HarmoniumError as exc:
        return result | {"reason": exc.message}
    seconds = time.monotonic() - started
    return result | {
        "ok": tested.ok and tokens > 0,
        "tokens": tokens,
        "tokens_per_s": round(tokens / seconds, 2) if seconds else 0.0,
        "text": text,
        "reason": tested.reason or ("" if tokens else "it wrote nothing"),
    }


def _write(engine: EngineClient) -> tuple[str, int]:
    text, tokens = "", 0
    for reply in engine.generate(_PROMPT, _PARAMS):
        if isinstance(reply, Delta):
            text += reply.text
        if isinstance(reply, Finished):
            tokens = reply.sampled
            if reply.reason is FinishReason.CANCELLED:
                raise Interrupted("Stopped before it was done.")
    return text, tokens


def _is_damaged(backend: Backend) -> bool:
    """A file of ours that is broken. That a system lacks Vulkan is no fault of the installation."""
    is_ours = _MISSING_SYSTEM_LIBRARY not in backend.problem
    return backend.state is BackendState.FAILED and is_ours


def _failure(results: Sequence[dict[str, Any]], damaged: Sequence[Backend]) -> EngineError:
    wrong = [f"{result['device']}: {result['reason']}" for result in results if not result["ok"]]
    wrong += [f"{backend.file}: {backend.problem}" for backend in damaged]
    return InternalError(
        f"The self-test failed ({'; '.join(wrong) or 'no device to compute on'}): update the"
        + " driver of the graphics card, or install Harmonium again."
    )


def _readable(report: dict[str, Any]) -> str:
    names = ("harmonium", "python", "llama_cpp", "sqlite", "model")
    lines = [f"{name:<14}{report[name]}\n" for name in names]
    for backend in report["backends"]:
        if backend["state"] != BackendState.UNUSED:
            problem = f": {backend['problem']}" if backend["problem"] else ""
            lines.append(f"{'back end':<14}{backend['name']}, {backend['state']}{problem}\n")
    for result in report["results"]:
        what = f"failed: {result['reason']}"
        if result["ok"]:
            what = f"ok, {result['tokens']} tokens at {result['tokens_per_s']:.1f} a second"
        lines.append(f"{result['device']:<14}{what}\n")
    return "".join(lines)
