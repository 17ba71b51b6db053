# SPDX-License-Identifier: Apache-2.0
"""Names that repositories on the hub give to things: which are sound, and what they say.

Whoever publishes a repository chooses its names, so each is checked before it becomes a part of
an address or of a path.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.model_files import ModelKind

# huggingface_hub: utils/_validators.py.
_REPOSITORY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,95}/[A-Za-z0-9_][A-Za-z0-9._-]{0,95}")
_ID_CHARACTERS = 100
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHARD = re.compile(r"-(\d{5})-of-(\d{5})$")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"\\|?*\x00-\x1f\x7f]')
# Parts of models, and files for other purposes, that are GGUF files as well.
_OTHER_GGUF = re.compile(r"(^|[-_.])(mmproj|imatrix|lora|adapter|vocab-only)([-_.]|$)", re.I)
_QUANTIZATION = re.compile(
    r"(?:^|[-_.])((?:UD-)?(?:I?Q[1-8](?:_[01K]|_[A-Z]{1,3})*(?:_[SMLX]{1,2}L?)?|T?Q[12]_[01]|MXFP4"
    + r"(?:_MOE)?|NVFP4|BF16|F16|F32))$",
    re.IGNORECASE,
)


def is_repository(text: str) -> bool:
    """`owner/name`."""
    if _REPOSITORY.fullmatch(text) is None:
        return False
    return ".." not in text and "--" not in text and not text.lower().endswith((".git", "."))


def is_commit(text: str) -> bool:
    return _COMMIT.fullmatch(text) is not None


def is_sha256(text: str) -> bool:
    return _SHA256.fullmatch(text) is not None


def is_file_name(text: str) -> bool:
    """A path in a repository whose parts every system can have as names of files."""
    parts = text.split("/")
    return len(text.encode("utf-8", "replace")) <= 1000 and all(
        part
        and part == part.strip(" ")
        and not part.endswith(".")
        and part != ".."
        and part.isprintable()
        and len(part.encode("utf-8", "replace")) <= 200
        and _FORBIDDEN.search(part) is None
        and _RESERVED.fullmatch(part) is None
        for part in parts
    )


@dataclass(frozen=True, slots=True)
class FileSet:
    """All shards of one model, in order. `stem` is their path without shard and ending."""

    stem: str
    names: tuple[str, ...]

    @property
    def quantization(self) -> str:
        """As publishers write it into the name; empty where they do not."""
        found = _QUANTIZATION.search(self.stem.rpartition("/")[2])
        return found[1].upper() if found else ""


def file_sets(names: Iterable[str]) -> list[FileSet]:
    """The models among the files of a repository, by name. Those with missing shards and those
    whose names cannot be files here are left out, and so is what is not a model by itself. Of
    names that differ in case only, which some systems cannot tell apart, one is taken."""
    found: dict[str, dict[int, str]] = {}
    counts: dict[str, set[int]] = {}
    for name in names:
        stem = name[: -len(".gguf")]
        if not name.lower().endswith(".gguf") or not stem or not is_file_name(name):
            continue
        if _OTHER_GGUF.search(stem.rpartition("/")[2]):
            continue
        match = _SHARD.search(stem)
        number, count = (int(match[1]), int(match[2])) if match else (1, 1)
        stem = stem[: match.start()] if match else stem
        found.setdefault(stem, {})[number] = name
        counts.setdefault(stem, set()).add(count)
    sets = {
        stem.lower(): FileSet(stem, tuple(files[number] for number in sorted(files)))
        for stem, files in sorted(found.items(), reverse=True)
        if len(counts[stem]) == 1 and set(files) == set(range(1, max(counts[stem]) + 1))
    }
    return sorted(sets.values(), key=lambda files: files.stem)


def model_id(repo: str, stem: str) -> str:
    """An id, and the name of a folder, for a model that no catalogue names. No two sets of files
    of one hub share it: a repository's name has no two dashes in a row."""
    whole = f"{repo.replace('/', '--')}--{stem}".lower()
    text = re.sub(r"[^a-z0-9._-]+", "-", whole).strip("-.")
    if text == whole and len(text) <= _ID_CHARACTERS:
        return text
    digest = hashlib.sha256(whole.encode()).hexdigest()[:8]
    return f"{text[: _ID_CHARACTERS - 9]}-{digest}"


def kind_of(repo: str) -> ModelKind:
    """As far as its name tells."""
    words = ("safeguard", "guard", "classifier", "reward", "rerank", "embed")
    name = repo.rpartition("/")[2].lower()
    return ModelKind.CLASSIFIER if any(word in name for word in words) else ModelKind.CHAT
