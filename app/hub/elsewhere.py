# SPDX-License-Identifier: Apache-2.0
"""Model files that other programs keep on this computer.

Where they keep them is known from their documentation and source; each program's folder can be
moved by a setting of its own, which is read where it is a plain text. Nothing is written, and of a
model file only the head is read.
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from app.core.errors import HarmoniumError, InputError
from app.core.model_files import FoundModel
from app.hub import catalog
from app.hub.gguf import GgufHeader, check, shard_paths, shown_name
from app.hub.gguf_rules import EMBEDDING_ARCHITECTURES

_MOST_ENTRIES = 20_000
_MOST_DEPTH = 8
_MOST_TEXT = 1 << 20
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_OLLAMA_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class _Candidate:
    app: str
    path: Path
    name: str = ""
    sha256: str = ""


def found_elsewhere(is_known: Callable[[Path], bool]) -> list[FoundModel]:
    """Usable ones, each once, the largest first. `is_known` says which to leave out."""
    found: list[FoundModel] = []
    seen: set[tuple[int, int]] = set()
    for candidate in _candidates():
        try:
            status = candidate.path.stat()
            if (status.st_dev, status.st_ino) in seen or is_known(candidate.path):
                continue
            seen.add((status.st_dev, status.st_ino))
            model = _describe(candidate)
        except (OSError, ValueError, HarmoniumError):
            continue
        if model is not None:
            found.append(model)
    return sorted(found, key=lambda model: (-model.bytes, model.app, model.name))


def _describe(candidate: _Candidate) -> FoundModel | None:
    """None for what is no model to talk with. Raises HarmoniumError for what cannot run here."""
    path = candidate.path
    if shard_paths(path)[0] != path:
        return None
    header = check(path)
    if header.architecture in EMBEDDING_ARCHITECTURES:
        return None
    return FoundModel(
        name=shown_name(candidate.name) or header.name,
        app=candidate.app,
        path=path,
        bytes=header.bytes,
        architecture=header.architecture,
        quantization=header.quantization,
        catalogue_id=_recognized(candidate, header),
    )


def _recognized(candidate: _Candidate, header: GgufHeader) -> str:
    try:
        return _catalogue_id(candidate, header)
    except InputError:
        # Without a catalogue a model is still what it is.
        return ""


def _catalogue_id(candidate: _Candidate, header: GgufHeader) -> str:
    if candidate.sha256:
        by_hash = catalog.by_hash(candidate.sha256)
        return by_hash[0].id if by_hash else ""
    for model in catalog.models():
        sizes = [file.bytes for file in model.files]
        if sizes and sizes == [shard.stat().st_size for shard in header.shards]:
            return model.id
    return ""


def _candidates() -> Iterator[_Candidate]:
    for app, folders in (
        ("LM Studio", _lm_studio()),
        ("Jan", _jan()),
        ("GPT4All", _gpt4all()),
        ("llama.cpp", _llama_cpp()),
    ):
        for folder in folders:
            for path in _files(folder, ".gguf"):
                yield _Candidate(app, path)
    for path in _jan_in_place():
        yield _Candidate("Jan", path)
    yield from _ollama()
    for folder in _hugging_face():
        for path in _files(folder, ".gguf"):
            # The blobs themselves have no ending; snapshots lead to them by links.
            yield _Candidate("Hugging Face", path)


def _home() -> Path:
    return Path.home()


def _data_folder() -> Path:
    """Where programs keep what is too large to travel with the person's account."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData/Local")
    if sys.platform == "darwin":
        return _home() / "Library/Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or _home() / ".local/share")


def _settings_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or _home() / "AppData/Roaming")
    if sys.platform == "darwin":
        return _home() / "Library/Application Support"
    return Path(os.environ.get("XDG_CONFIG_HOME") or _home() / ".config")


def _cache_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or _home() / "AppData/Local")
    if sys.platform == "darwin":
        return _home() / "Library/Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or _home() / ".cache")


def _lm_studio() -> Iterator[Path]:
    """`~/.lmstudio-home-pointer` names its home since 0.3; before, it was in the cache folder."""
    homes = [_home() / ".lmstudio", _home() / ".cache/lm-studio"]
    pointer = _text(_home() / ".lmstudio-home-pointer").strip()
    if pointer:
        homes.insert(0, Path(pointer.splitlines()[0]))
    for home in homes:
        yield home / "models"
        moved = _setting(_text(home / "settings.json"), "downloadsFolder")
        if moved:
            yield Path(moved)


def _jan_folders() -> Iterator[Path]:
    settings = _settings_folder() / "Jan"
    moved = _setting(_text(settings / "settings.json"), "data_folder")
    if moved:
        yield Path(moved)
    yield settings / "data"
    yield _data_folder() / "Jan" / "data"
    yield _home() / "jan"


def _jan() -> Iterator[Path]:
    for folder in _jan_folders():
        yield folder / "llamacpp" / "models"
        yield folder / "models"


def _jan_in_place() -> Iterator[Path]:
    """A model that was imported into Jan stays where it is; its `model.yml` says where."""
    for folder in _jan():
        for path in _files(folder, "model.yml"):
            for line in _text(path).splitlines():
                key, _, value = line.partition(":")
                named = value.strip().strip("\"'")
                if key == "model_path" and os.path.isabs(named):
                    yield Path(named)


def _gpt4all() -> Iterator[Path]:
    yield _data_folder() / "nomic.ai" / "GPT4All"
    yield _home() / ".cache" / "gpt4all"
    settings = _text(_settings_folder() / "nomic.ai" / "GPT4All.ini")
    moved = re.search(r"^modelPath=(.+)$", settings, re.MULTILINE)
    if moved:
        yield Path(moved[1].strip())


def _llama_cpp() -> Iterator[Path]:
    chosen = os.environ.get("LLAMA_CACHE")
    yield Path(chosen) if chosen else _cache_folder() / "llama.cpp"


def _hugging_face() -> Iterator[Path]:
    for name, rest in (("HF_HUB_CACHE", ""), ("HF_HOME", "hub")):
        chosen = os.environ.get(name)
        if chosen:
            yield Path(chosen) / rest
    cache = os.environ.get("XDG_CACHE_HOME") or str(_home() / ".cache")
    yield Path(cache) / "huggingface" / "hub"


def _ollama() -> Iterator[_Candidate]:
    """Each manifest names the blob that holds the weights, by its SHA-256."""
    chosen = os.environ.get("OLLAMA_MODELS")
    folders = [Path(chosen)] if chosen else []
    folders.append(_home() / ".ollama" / "models")
    # Where its service on Linux runs as a user of its own.
    folders += [Path("/usr/share/ollama/.ollama/models"), Path("/var/lib/ollama")]
    for folder in folders:
        for manifests in ("manifests", "manifests-v2", "manifest-v2"):
            for path in _files(folder / manifests, ""):
                yield from _ollama_model(folder, path)


def _ollama_model(folder: Path, manifest: Path) -> Iterator[_Candidate]:
    try:
        document: Any = json.loads(_text(manifest))
        layers = cast("list[dict[str, Any]]", document["layers"])
        digests = [str(each["digest"]) for each in layers if each["mediaType"] == _OLLAMA_MODEL]
    except (ValueError, TypeError, KeyError):
        return
    for digest in digests:
        match = _OLLAMA_DIGEST.fullmatch(digest)
        if match is not None:
            blob = folder / "blobs" / f"sha256-{match[1]}"
            yield _Candidate("Ollama", blob, f"{manifest.parent.name}:{manifest.name}", match[1])


def _files(folder: Path, ending: str) -> Iterator[Path]:
    """Below `folder`, in order of their names; links to folders are not followed."""
    left = [_MOST_ENTRIES]
    yield from _walk(folder, ending, _MOST_DEPTH, left)


def _walk(folder: Path, ending: str, depth: int, left: list[int]) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except (OSError, ValueError):
        return
    for entry in listed:
        left[0] -= 1
        if left[0] < 0:
            return
        try:
            if entry.is_dir(follow_symlinks=False):
                if depth:
                    yield from _walk(Path(entry.path), ending, depth - 1, left)
            elif entry.name.lower().endswith(ending) and entry.is_file():
                yield Path(entry.path)
        except OSError:
            continue


def _text(path: Path) -> str:
    """Empty when it is not there, too large, or no text."""
    try:
        if path.stat().st_size > _MOST_TEXT:
            return ""
        return path.read_text("utf-8-sig", errors="replace")
    except (OSError, ValueError):
        return ""


def _setting(text: str, key: str) -> str:
    try:
        value: Any = json.loads(text)[key]
    except (ValueError, TypeError, KeyError):
        return ""
    return value if isinstance(value, str) else ""
