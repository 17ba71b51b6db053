# SPDX-License-Identifier: Apache-2.0
"""`harmonium bench`: how fast a model is on this computer, as a text that can be shared.

It holds no name of a person and no path.
"""

import contextlib
import datetime
import re
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import psutil

from app import __version__
from app.assistant import calibrating, loading
from app.assistant.learning import learned
from app.assistant.loading import LoadResult
from app.cli.answering import load_model
from app.cli.doctor import gib
from app.cli.options import GlobalOptions, Parser, whole_number
from app.cli.output import Output
from app.cli.questions import add_placement_options
from app.cli.session import CommandProfile, StopSignals, choose_model, running_engine
from app.core.errors import InputError, InternalError, Interrupted
from app.core.events import FinishReason
from app.core.hardware import Hardware
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, Prompt, SamplingParams
from app.core.placement import SpeedRun
from app.engine.client import EngineClient
from app.engine.protocol import Finished
from app.store.calibrations import CalibrationStore
from app.store.speed import SpeedStore

PROMPT_WORDS = 400
TOKENS = 128
_WARM_UP_TOKENS = 8


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("bench", "Measure how fast a model reads and writes on this computer.")
    add_placement_options(parser)
    add = parser.add_argument
    _ = add("--tokens", type=whole_number(8, 4096), default=TOKENS, metavar="N", help="to write")
    _ = add(
        "--calibrate",
        action="store_true",
        help="first find out how many threads are fastest, and remember it",
    )
    _ = add("--json", action="store_true", help="one JSON object")
    found = parser.parse(argv)
    output = Output(found.json)
    profile = CommandProfile(options)
    model = choose_model(found.model, profile)
    calibrated: dict[str, Any] = {}
    with StopSignals() as signals, running_engine(profile.paths) as engine:
        signals.cancel_with(engine.stop)
        is_calibrated = not found.calibrate
        result = load_model(engine, profile, model, found, output, is_calibrated=is_calibrated)
        if found.calibrate:
            calibrated = _calibrate(engine, profile, result, output)
            result = load_model(engine, profile, model, found, output)
        hardware = loading.hardware(engine, result)
        measured = _measure(engine, output, found.tokens)
        peak = _peak_rss(engine.pid)
    _remember(profile, learned(result, measured.usage, measured.timings))
    report = _report(model, result, hardware, measured, peak) | calibrated
    if found.json:
        output.object(report)
    else:
        output.write(_readable(report))
    return 0


def _calibrate(
    engine: EngineClient, profile: CommandProfile, result: LoadResult, output: Output
) -> dict[str, Any]:
    """Raises InputError where there is nothing to find out. A profile is not made for it."""
    if not calibrating.can_be_calibrated(engine, result):
        raise InputError(
            "There is nothing to find out: the number of threads is given, or the processor has no"
            " part in the computing. Leave out --calibrate, or --threads."
        )
    output.status("Calibrating…")
    found = calibrating.measure(engine, result)
    with profile.if_any() as database:
        if not found.is_quiet:
            output.note(
                "Other programs kept the processor busy meanwhile, so what was found out is not"
                " remembered."
            )
        elif database is not None:
            _ = calibrating.remember(result, found, CalibrationStore(database))
    counts = calibrating.thread_counts(result.hardware.processor)
    sizes = calibrating.piece_sizes(result.loaded.params.n_ubatch or 0)
    return {
        "calibration": {
            "decode_tokens_per_s": dict(zip(counts, found.decode_speeds, strict=True)),
            "prefill_tokens_per_s": dict(zip(sizes, found.prefill_speeds, strict=False)),
            "is_quiet": found.is_quiet,
        }
    }


def _measure(engine: EngineClient, output: Output, tokens: int) -> Finished:
    """A long prompt that shares nothing with what was read before, then an answer. The weights
    were read from the disk by a first, short one."""
    output.status("Warming up…")
    _ = _generate(engine, "Count from 1 to 20.", _WARM_UP_TOKENS)
    output.status("Measuring…")
    words = " ".join(f"{number} lighthouses" for number in range(1, PROMPT_WORDS // 2))
    return _generate(engine, f"Go on counting: {words}", tokens)


def _generate(engine: EngineClient, question: str, tokens: int) -> Finished:
    prompt = Prompt((user_message(question),), datetime.date.today().isoformat(), Effort.LOW)
    params = GenerateParams(
        sampling=SamplingParams(temperature=0.0), max_tokens=tokens, force_answer=True
    )
    for reply in engine.generate(prompt, params):
        if isinstance(reply, Finished):
            if reply.reason is FinishReason.CANCELLED:
                raise Interrupted("Stopped before it was done.")
            return reply
    raise InternalError("The measurement ended without a result: try again.")


def _peak_rss(pid: int | None) -> int:
    """The most memory that the engine process held at once, mapped model included."""
    if pid is None:
        return 0
    if sys.platform.startswith("linux"):
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{pid}/status").read_text("ascii", "replace")
            if found := re.search(r"VmHWM:\s+(\d+) kB", status):
                return int(found[1]) * 1024
    with contextlib.suppress(psutil.Error):
        memory = psutil.Process(pid).memory_info()
        return int(getattr(memory, "peak_wset", memory.rss))
    return 0


def _remember(profile: CommandProfile, speed: SpeedRun | None) -> None:
    """Forecasts learn from it. A profile is not made for it."""
    with profile.if_any() as database:
        if database is not None and speed is not None:
            SpeedStore(database).add(speed)


def _report(
    model: Path, result: LoadResult, hardware: Hardware, measured: Finished, peak: int
) -> dict[str, Any]:
    params = replace(
        result.plan.params, loras=tuple(Path(p).name for p in result.plan.params.loras)
    )
    plan = {
        **asdict(params),
        "choice": result.plan.choice.value,
        "layers": result.plan.layers,
        "layers_on_gpu": result.plan.layers_on_gpu,
        "predicted_decode_tokens_per_s": asdict(result.plan.decode),
        "predicted_prefill_tokens_per_s": asdict(result.plan.prefill),
        "predicted_memory": [{"name": use.name, "bytes": use.bytes} for use in result.plan.memory],
    }
    return {
        "model": model.name,
        "prefill_tokens_per_s": round(measured.timings.prefill_tokens_per_s, 2),
        "decode_tokens_per_s": round(measured.timings.decode_tokens_per_s, 2),
        "load_s": result.loaded.load_s,
        "peak_rss_bytes": peak,
        "plan": plan,
        "prompt_tokens": measured.usage.prompt_tokens - measured.usage.cached_tokens,
        "written_tokens": measured.sampled,
        "notes": [note.text for note in result.notes],
        "harmonium": __version__,
        "llama_cpp": hardware.llama_cpp,
        "processor": hardware.processor.name,
        "cores": hardware.processor.cores,
        "memory_bytes": hardware.memory.total_bytes,
        "devices": [
            {"name": gpu.description or gpu.name, "driver": gpu.driver, "bytes": gpu.total_bytes}
            for gpu in hardware.gpus
        ],
    }


def _readable(report: dict[str, Any]) -> str:
    plan = report["plan"]
    predicted = plan["predicted_decode_tokens_per_s"]
    devices = "".join(
        f"Graphics      {device['name']}, {gib(device['bytes'])}"
        + f"{', ' + device['driver'] if device['driver'] else ''}\n"
        for device in report["devices"]
    )
    return (
        f"Harmonium {report['harmonium']}, llama.cpp {report['llama_cpp']}\n"
        + f"Model         {report['model']}\n"
        + f"Processor     {report['processor']}, {report['cores']} cores\n"
        + f"Memory        {gib(report['memory_bytes'])}\n{devices}"
        + f"Placement     {_placement(plan)}\n"
        + f"Context       {plan['n_ctx']:,} tokens\n"
        + f"Loading       {report['load_s']:.1f} s\n"
        + f"Reading       {report['prefill_tokens_per_s']:.1f} tokens/s"
        + f" ({report['prompt_tokens']} tokens)\n"
        + f"Writing       {report['decode_tokens_per_s']:.1f} tokens/s"
        + f" ({report['written_tokens']} tokens; forecast {predicted['low']:.0f} to"
        + f" {predicted['high']:.0f})\n"
        + f"Peak memory   {gib(report['peak_rss_bytes'])}\n"
        + _calibration(report)
        + "".join(f"{note}\n" for note in report["notes"])
    )


def _calibration(report: dict[str, Any]) -> str:
    found = report.get("calibration")
    if found is None:
        return ""
    lines = ""
    for title, unit, key in (
        ("Writing with", "threads", "decode_tokens_per_s"),
        ("Reading in", "tokens", "prefill_tokens_per_s"),
    ):
        speeds = [f"{count}: {speed:.1f}" for count, speed in found[key].items() if speed]
        lines += f"{title:13} {', '.join(speeds)} tokens/s (by {unit})\n" if speeds else ""
    return lines


def _placement(plan: dict[str, Any]) -> str:
    threads = "1 thread" if plan["threads"] == 1 else f"{plan['threads']} threads"
    if not plan["layers_on_gpu"]:
        return f"all on the processor, {threads}"
    placed = f"{plan['layers_on_gpu']} of {plan['layers']} layers on the graphics card"
    if plan["expert_layers_on_cpu"]:
        placed += f", experts of {plan['expert_layers_on_cpu']} in the computer's memory"
    return f"{placed}, {threads}"
