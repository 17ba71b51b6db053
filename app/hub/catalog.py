# SPDX-License-Identifier: Apache-2.0
"""The models that Harmonium knows: what they are, which files they are, and what they need.

The list is a file that comes with the program, `catalogue.json`; $HARMONIUM_CATALOGUE names
another one, for places with models or a mirror of their own. Its hashes are trusted, so it must
come from where the program came from. An entry without files is pinned when it is first looked
for (`remote.pin`).
"""

import difflib
import functools
import json
import os
import re
from pathlib import Path
from typing import Any, cast

from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.model_files import ModelKind, RemoteFile, RemoteModel
from app.core.placement import LayerShape, ModelShape
from app.core.text import printable
from app.hub.repositories import is_commit, is_file_name, is_repository, is_sha256
from app.paths import RESOURCES

_FORMAT = 1
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")

_Object = dict[str, Any]


def models() -> tuple[RemoteModel, ...]:
    """Best first, superseded ones after those that are offered, the starter last. Raises
    InputError when the catalogue cannot be read, as all functions here do."""
    return _catalogue()[0]


def model(id: str) -> RemoteModel:
    """Raises InputError when there is none, with the id that was perhaps meant."""
    for known in models():
        if known.id == id.lower():
            return known
    close = difflib.get_close_matches(id.lower(), [known.id for known in models()], n=1)
    hint = f"did you mean {close[0]}?" if close else "`harmonium models available` lists them."
    raise InputError(f"The catalogue has no model {printable(id[:80])}: {hint}")


def by_hash(sha256: str) -> tuple[RemoteModel, RemoteFile] | None:
    """The model that has a file of this content, and the file. Superseded ones are found too."""
    for known in models():
        for file in known.files:
            if file.sha256 == sha256.lower():
                return known, file
    return None


def shape(name: str) -> ModelShape | None:
    return _catalogue()[1].get(name)


def shape_of(model: RemoteModel) -> ModelShape | None:
    """What memory and speed depend on, for a file that is not on the disk yet. None where only
    the file itself could tell."""
    return shape(model.shape) if model.shape else None


def catalogue_path() -> Path:
    chosen = os.environ.get("HARMONIUM_CATALOGUE")
    return Path(chosen) if chosen else RESOURCES / "catalogue.json"


def _catalogue() -> tuple[tuple[RemoteModel, ...], dict[str, ModelShape]]:
    return _read(catalogue_path())


@functools.lru_cache(maxsize=4)
def _read(path: Path) -> tuple[tuple[RemoteModel, ...], dict[str, ModelShape]]:
    try:
        raw: Any = json.loads(path.read_bytes())
        if raw["format"] != _FORMAT:
            raise InputError(
                f"The catalogue of models {quoted_path(str(path))} is of another format: use one"
                + " that is made for this version of Harmonium."
            )
        shapes = {str(name): _shape(value) for name, value in raw.get("shapes", {}).items()}
        found = tuple(_model(value, shapes) for value in raw["models"])
        ids = [known.id for known in found]
        _require(len(set(ids)) == len(ids), "an id is there twice")
    except OSError as exc:
        raise InputError(
            f"The catalogue of models {quoted_path(str(path))} cannot be read"
            + f" ({exc.strerror or 'unknown reason'}): check $HARMONIUM_CATALOGUE, or install"
            + " again."
        ) from exc
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
        raise InputError(
            f"The catalogue of models {quoted_path(str(path))} is damaged: check"
            + " $HARMONIUM_CATALOGUE, or install again.",
            detail=f"{type(exc).__name__}: {exc}",
        ) from exc
    last = ModelKind.STARTER
    ordered = sorted(found, key=lambda known: (known.kind is last, known.is_superseded))
    return tuple(ordered), shapes


def _model(value: _Object, shapes: dict[str, ModelShape]) -> RemoteModel:
    id, kind, repo = _text(value, "id"), ModelKind(value["kind"]), _text(value, "repo")
    is_starter = kind is ModelKind.STARTER
    _require(_ID.fullmatch(id) is not None, f"{id!r} is no id")
    _require(is_starter or is_repository(repo), f"{repo!r} is no repository")
    files = tuple(_file(repo, file, is_starter) for file in value.get("files", []))
    patterns = tuple(str(pattern) for pattern in value.get("patterns", []))
    _require(bool(files or patterns), f"{id} has neither files nor patterns")
    named = str(value.get("shape", ""))
    _require(not named or named in shapes, f"{named!r} is no shape")
    return RemoteModel(
        id=id,
        name=_text(value, "name"),
        kind=kind,
        repo=repo,
        about=_text(value, "about"),
        licence=_text(value, "licence"),
        parameters=str(value.get("parameters", "")),
        memory_bytes=_number(value, "memory_bytes"),
        files=files,
        patterns=patterns,
        shape=named,
        is_gated=value.get("is_gated", False) is True,
        is_superseded=value.get("is_superseded", False) is True,
    )


def _file(repo: str, value: _Object, is_starter: bool) -> RemoteFile:
    revision, name, sha256 = _text(value, "revision"), _text(value, "name"), _text(value, "sha256")
    _require(is_starter or is_commit(revision), f"{revision!r} is no commit")
    _require(is_file_name(name), f"{name!r} is no name of a file")
    _require(is_sha256(sha256), f"{sha256!r} is no SHA-256")
    size = _number(value, "bytes")
    _require(size > 0, f"{name} is empty")
    return RemoteFile(repo, revision, name, size, sha256)


def _shape(value: _Object) -> ModelShape:
    """Layers are written as `times` and the ones that are repeated so many times."""
    layers = value["layers"]
    repeated = tuple(
        LayerShape(
            dense_bytes=_number(layer, "dense_bytes"),
            expert_bytes=_number(layer, "expert_bytes"),
            kv_bytes=_number(layer, "kv_bytes"),
            is_sliding=layer["is_sliding"] is True,
        )
        for layer in layers["of"]
    )
    times = _number(layers, "times")
    _require(0 < times * len(repeated) <= 512, "a shape has no layers, or too many")
    return ModelShape(
        architecture=_text(value, "architecture"),
        file_bytes=_number(value, "file_bytes"),
        input_bytes=_number(value, "input_bytes"),
        output_bytes=_number(value, "output_bytes"),
        layers=repeated * times,
        n_vocab=_number(value, "n_vocab"),
        n_embd=_number(value, "n_embd"),
        n_ctx_train=_number(value, "n_ctx_train"),
        experts=_number(value, "experts"),
        experts_used=_number(value, "experts_used"),
        sliding_window=_number(value, "sliding_window"),
    )


def _require(condition: bool, problem: str) -> None:
    if not condition:
        raise ValueError(problem)


def _text(value: _Object, key: str) -> str:
    text = cast(object, value[key])
    if not isinstance(text, str):
        raise TypeError(f"{key} is not a text")
    return text


def _number(value: _Object, key: str) -> int:
    number = cast(object, value.get(key, 0))
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise TypeError(f"{key} is not a whole number")
    return number
