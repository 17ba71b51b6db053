# SPDX-License-Identifier: Apache-2.0
"""`harmonium models`: the model files on this computer, and those that can be fetched."""

import importlib
from collections.abc import Sequence
from typing import Any

from app.cli.libraries import opened_library
from app.cli.options import GlobalOptions, Parser, split_group
from app.cli.output import Output, table
from app.core.model_files import HashState, ModelFile
from app.core.text import file_size

_COMMANDS = {
    "list": "the models on this computer",
    "import": "take in a model file",
    "verify": "compare a model with its hash",
    "remove": "put a model into the trash",
    "export-manifest": "write what a model must be, to check a copy",
    "export": "copy a model with its manifest, to a stick",
    "pull": "fetch a model",
    "available": "the models that Harmonium knows",
    "search": "look for models on the hub",
}
# Only these may reach the network.
_FETCHING = ("pull", "available", "search")
_HASH_WORDS = {
    HashState.VERIFIED: "verified",
    HashState.KNOWN: "known",
    HashState.UNKNOWN: "-",
    HashState.CHANGED: "changed",
}


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("models", argv, _COMMANDS)
    if command == "list":
        return _list(rest, options)
    module = "models_fetch" if command in _FETCHING else "models_import"
    function = f"run_{command.replace('-', '_')}"
    return getattr(importlib.import_module(f"app.cli.{module}"), function)(rest, options)


def _list(argv: Sequence[str], options: GlobalOptions) -> int:
    parser = Parser("models list", "List the models on this computer.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    found = parser.parse(argv)
    output = Output(found.json)
    with opened_library(options, makes_profile=False) as opened:
        models = opened.library.models()
    if found.json:
        for model in models:
            output.object(to_json(model))
        return 0
    rows = [
        (
            model.id,
            file_size(model.bytes),
            model.quantization or "?",
            model.architecture or "?",
            model.state,
            _HASH_WORDS[model.hash_state],
            str(model.path),
        )
        for model in models
    ]
    output.write(table(("ID", "SIZE", "QUANT", "ARCHITECTURE", "STATE", "HASH", "FILE"), rows))
    for model in models:
        if model.problem:
            output.note(model.problem)
    return 0


def to_json(model: ModelFile) -> dict[str, Any]:
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
        "kind": model.kind.value,
        "hash_state": model.hash_state.value,
        "parameters": model.parameters,
        "source": model.source,
        "catalogue_id": model.catalogue_id,
        "adapters": [str(path) for path in model.adapters],
    }
