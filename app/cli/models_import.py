# SPDX-License-Identifier: Apache-2.0
"""`harmonium models import`, `verify`, `remove`, `export-manifest` and `export`: model files on
this computer, and on sticks to and from others."""

import argparse
import re
import time
from collections.abc import Sequence
from pathlib import Path

from app.cli.libraries import OpenedLibrary, opened_library
from app.cli.models import to_json
from app.cli.options import GlobalOptions, Parser, quoted
from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.errors import BadModel
from app.core.files import write_file
from app.core.model_files import ImportWay, VerifyOutcome
from app.core.text import file_size

_REPORT_EVERY_S = 0.25


def run_import(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models import`."""
    parser = Parser("models import", "Take in a model file, a shard, or the parts of a split file.")
    _ = parser.add_argument("path", metavar="PATH", help="a .gguf file, a part, or a manifest")
    ways = parser.add_mutually_exclusive_group()
    for way, meaning in (
        (ImportWay.COPY, "copy it into the models folder"),
        (ImportWay.LINK, "let the models folder share its bytes"),
        (ImportWay.IN_PLACE, "use it where it lies"),
    ):
        _ = ways.add_argument(f"--{way}", dest="way", action="store_const", const=way, help=meaning)
    _ = parser.add_argument("--sha256", type=_digest, metavar="HEX", help="what its hash must be")
    _ = parser.add_argument("--name", default="", metavar="TEXT", help="what to call it in lists")
    found = _parsed(parser, argv)
    output = Output(found.json)
    progress = _Progress(output, "Reading")
    with StopSignals(), opened_library(options, makes_profile=True) as opened:
        model = opened.library.import_file(
            Path(found.path),
            found.way or ImportWay.AUTO,
            sha256=found.sha256,
            name=found.name,
            on_progress=progress,
        )
    if found.json:
        output.object(to_json(model))
    else:
        output.line(f"{model.id}  {model.path}")
    return 0


def run_verify(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models verify`. Raises BadModel for a model that is not what it was."""
    found = _parsed(_of_model("models verify", "Hash a model and compare."), argv)
    output = Output(found.json)
    with StopSignals(), opened_library(options, makes_profile=True) as opened:
        model = opened.find(found.model)
        result = opened.library.verify(model.path, _Progress(output, "Reading"))
    if found.json:
        damaged = [
            {"path": str(each.path), "expected": each.expected, "found": each.found,
             "blocks": list(each.blocks)}
            for each in result.damaged
        ]  # fmt: skip
        output.object(
            {
                "id": model.id,
                "done": True,
                "outcome": result.outcome.value,
                "sha256": list(result.hashes),
                "damaged": damaged,
            }
        )
    if result.outcome is VerifyOutcome.MISMATCH:
        raise BadModel(result.sentence)
    if not found.json:
        is_new = result.outcome is VerifyOutcome.FIRST_SEEN
        output.line("kept for later comparisons" if is_new else "ok")
        for digest in result.hashes:
            output.line(digest)
    return 0


def run_remove(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models remove`."""
    parser = _of_model("models remove", "Put a model into the trash; one in place is forgotten.")
    _ = parser.add_argument(
        "--also-in-place", action="store_true", help="the file too where it is used in place"
    )
    _ = parser.add_argument("--permanently", action="store_true", help="delete, past the trash")
    found = _parsed(parser, argv)
    output = Output(found.json)
    with opened_library(options, makes_profile=True) as opened:
        model = opened.find(found.model)
        _ = opened.library.remove(
            model.path, also_in_place=found.also_in_place, permanently=found.permanently
        )
        _forget_choice(opened, model.path)
    if found.json:
        output.object({"id": model.id, "done": True})
    return 0


def run_export_manifest(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models export-manifest`."""
    parser = _of_model("models export-manifest", "Say as JSON what the files of a model must be.")
    _ = parser.add_argument("--output", metavar="FILE", help="write to a file")
    found = _parsed(parser, argv)
    output = Output(found.json)
    with StopSignals(), opened_library(options, makes_profile=True) as opened:
        model = opened.find(found.model)
        text = opened.library.export_manifest(model.path, _Progress(output, "Reading"))
    if found.output is not None:
        write_file(Path(found.output), text.encode())
    if found.json:
        rest = {} if found.output is not None else {"text": text}
        output.object({"id": model.id, "done": True, **rest})
    elif found.output is None:
        output.write(text)
    return 0


def run_export(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models export`."""
    parser = _of_model("models export", "Copy a model with its manifest; in parts onto FAT.")
    _ = parser.add_argument("folder", metavar="FOLDER", help="where to, a stick for example")
    found = _parsed(parser, argv)
    output = Output(found.json)
    with StopSignals(), opened_library(options, makes_profile=False) as opened:
        model = opened.find(found.model)
        progress = _Progress(output, "Copying")
        written = opened.library.export_to(model.path, Path(found.folder), progress)
    if found.json:
        files = [str(path) for path in written]
        output.object({"id": model.id, "done": True, "files": files})
    else:
        for path in written:
            output.line(str(path))
    return 0


def _of_model(command: str, description: str) -> Parser:
    parser = Parser(command, description)
    _ = parser.add_argument("model", metavar="ID|PATH", help="one of `harmonium models list`")
    return parser


def _parsed(parser: Parser, argv: Sequence[str]) -> argparse.Namespace:
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return parser.parse(argv)


def _digest(text: str) -> str:
    if re.fullmatch(r"[0-9a-fA-F]{64}", text) is None:
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not a SHA-256 of 64 hex digits.")
    return text.lower()


def _forget_choice(opened: OpenedLibrary, path: Path) -> None:
    if opened.settings is not None and opened.settings.last_model() == path:
        opened.settings.set_last_model(None)


class _Progress:
    """A line that is replaced, or an object now and then."""

    def __init__(self, output: Output, verb: str) -> None:
        self._output = output
        self._verb = verb
        self._started = time.monotonic()
        self._reported = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._reported < _REPORT_EVERY_S and done < total:
            return
        self._reported = now
        rate = done / max(now - self._started, 1e-6)
        if self._output.json:
            self._output.object(
                {
                    "type": "progress",
                    "received": done,
                    "total": total,
                    "bytes_per_second": round(rate),
                }
            )
        share = 100 * done // max(total, 1)
        line = f"{self._verb}: {share} % of {file_size(total)}, {file_size(int(rate))} a second"
        self._output.status(line if done < total else "")
