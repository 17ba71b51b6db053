# SPDX-License-Identifier: Apache-2.0
"""`harmonium models`: the model files on this computer."""

import argparse
from collections.abc import Sequence
from typing import Any

from app.cli.options import GlobalOptions, Parser, split_group
from app.cli.output import Output, table
from app.cli.session import known_models, profile_paths
from app.hub.library import ModelFile


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("models", argv, {"list": "the models on this computer"})
    parser = Parser(f"models {command}", "List the models on this computer.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    return _list(parser.parse(rest), options)


def _list(found: argparse.Namespace, options: GlobalOptions) -> int:
    output = Output(found.json)
    models = known_models(profile_paths(options))
    if found.json:
        for model in models:
            output.object(_to_json(model))
        return 0
    rows = [
        (
            model.id,
            f"{model.bytes / 1e9:.1f} GB",
            model.quantization or "?",
            model.architecture or "?",
            model.state,
            str(model.path),
        )
        for model in models
    ]
    output.write(table(("ID", "SIZE", "QUANT", "ARCHITECTURE", "STATE", "FILE"), rows))
    for model in models:
        if model.problem:
            output.note(model.problem)
    return 0


def _to_json(model: ModelFile) -> dict[str, Any]:
    return {
        "id": model.id,
        "name": model.name,
        "path": str(model.path),
        "bytes": model.bytes,
        "sha256": model.sha256,
        "architecture": model.architecture,
        "quantization": model.quantization,
        "context": model.context,
        "state": model.state,
        "origin": model.origin,
    }
