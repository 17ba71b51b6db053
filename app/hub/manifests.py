# SPDX-License-Identifier: Apache-2.0
"""Manifests: what the files of a model must be, as JSON that travels beside them."""

import json
import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.model_files import BLOCK_BYTES, FileFacts, ModelRecord
from app.hub.gguf import display_name
from app.hub.repositories import is_sha256

ENDING = ".manifest.json"
_FORMAT = "harmonium-model"
_MAX_BYTES = 64 * 1024 * 1024
_SOURCE = re.compile(r"([^@\s]+/[^@\s]+)@([0-9a-f]{40})")


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """`name` is a bare file name. `blocks` are the hashes of stretches of BLOCK_BYTES."""

    name: str
    bytes: int
    sha256: str
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """`source` as in `ModelRecord`."""

    files: tuple[ManifestFile, ...]
    name: str = ""
    source: str = ""
    catalogue_id: str = ""

    def to_json(self) -> str:
        found = _SOURCE.fullmatch(self.source)
        document: dict[str, Any] = {
            "format": _FORMAT,
            "version": 1,
            "name": self.name,
            "source": self.source,
            "repo": found[1] if found else None,
            "commit": found[2] if found else None,
            "catalogue_id": self.catalogue_id,
            "block_bytes": BLOCK_BYTES,
            "files": [
                {
                    "file": file.name,
                    "size": file.bytes,
                    "sha256": file.sha256,
                    "blocks": list(file.blocks),
                }
                for file in self.files
            ],
        }
        return json.dumps(document, indent=1, ensure_ascii=True) + "\n"


def manifest_of(record: ModelRecord, files: tuple[FileFacts, ...], name: str) -> Manifest:
    return Manifest(
        tuple(
            ManifestFile(facts.path.name, facts.bytes, facts.sha256, facts.blocks)
            for facts in files
        ),
        name,
        record.source,
        record.catalogue_id,
    )


def manifest_path(path: Path) -> Path:
    """Where the manifest of a model lies, whose first file is `path`."""
    return path.with_name(path.name + ENDING)


def beside(path: Path) -> Manifest | None:
    """The manifest of the model whose first file `path` is, if there is one. Raises InputError for
    one that cannot be read."""
    place = manifest_path(path)
    return read_manifest(place) if os.path.isfile(place) else None


def read_manifest(path: Path) -> Manifest:
    """Raises InputError."""
    try:
        status = path.stat()
        if status.st_size > _MAX_BYTES or not stat.S_ISREG(status.st_mode):
            raise ValueError
        return _parse(json.loads(path.read_bytes()))
    except OSError as exc:
        raise InputError(
            f"{quoted_path(str(path))} cannot be read ({exc.strerror}): check the disk it lies on."
        ) from exc
    except (ValueError, TypeError, KeyError, RecursionError):
        raise InputError(
            f"{display_name(path)} is no manifest of a model: copy it again, or take it away to"
            " import the model without it."
        ) from None


def _parse(document: Any) -> Manifest:
    if document["format"] != _FORMAT or document["version"] != 1:
        raise ValueError
    has_our_blocks = document["block_bytes"] == BLOCK_BYTES
    files = tuple(_file(each, has_our_blocks) for each in document["files"])
    if not files or len({file.name for file in files}) != len(files):
        raise ValueError
    texts = [str(document.get(key) or "")[:300] for key in ("name", "source", "catalogue_id")]
    return Manifest(files, *texts)


def _file(entry: Any, has_blocks: bool) -> ManifestFile:
    name, size, sha256 = entry["file"], entry["size"], entry["sha256"]
    blocks = cast("list[Any]", entry.get("blocks", [])) if has_blocks else []
    if not isinstance(name, str) or not _is_bare(name):
        raise ValueError
    if not isinstance(size, int) or isinstance(size, bool) or size <= 0:
        raise ValueError
    hashes = [sha256, *blocks]
    if not all(isinstance(each, str) and is_sha256(each) for each in hashes):
        raise ValueError
    if blocks and len(blocks) != -(-size // BLOCK_BYTES):
        raise ValueError
    return ManifestFile(name, size, sha256, tuple(blocks))


def _is_bare(name: str) -> bool:
    is_name = 0 < len(name) < 256 and name not in (".", "..") and name.isprintable()
    return is_name and not set(name) & set('/\\:*?"<>|')
