# SPDX-License-Identifier: Apache-2.0
"""Whether a pack that lies in the profile is what was signed, byte by byte.

A profile may be a copy that somebody else has made, and a library that is loaded can do what the
program can. So this is looked at each time before one is loaded, and nothing about it is remembered
in the profile. The engine process and those below it get it handed in.
"""

import os
import stat
from pathlib import Path

from app.core.errors import InputError
from app.core.private_files import is_own
from app.updates.archive import MANIFEST, SIGNATURE, SIGNATURE_TEXT_BYTES, digest_of
from app.updates.checking import trusted_keys
from app.updates.installers import this_system
from app.updates.manifest import (
    MANIFEST_BYTES,
    Kind,
    Malformed,
    Manifest,
    Part,
    read_manifest,
)
from app.updates.signature import UPDATE_KEYS, signer_of

NOT_SIGNED = "it is not signed by anyone whom Harmonium trusts"
NOT_PRIVATE = "it is a link, belongs to somebody else, or others may change it"
CHANGED = "its files are not those that were signed"
_OF_OTHERS = 0o022


def problem_of(folder: Path, keys: Path = UPDATE_KEYS) -> str:
    """Why nothing in `packs/<commit>/<name>` may be loaded, as a clause; "" where it may. Reads all
    of it. Never raises."""
    try:
        if not _is_private(folder):
            return NOT_PRIVATE
        manifest = _signed_manifest(folder, keys)
        if manifest is None:
            return NOT_SIGNED
        return "" if _is_as_signed(folder, manifest) else CHANGED
    except (OSError, Malformed):
        return CHANGED


def _is_private(folder: Path) -> bool:
    """With the folders above it in the profile: whoever may rename one may exchange all."""
    folders = [os.lstat(each) for each in (folder, folder.parent, folder.parent.parent)]
    files = [os.lstat(folder / name) for name in os.listdir(folder)]
    return (
        all(stat.S_ISDIR(found.st_mode) for found in folders)
        and all(stat.S_ISREG(found.st_mode) for found in files)
        and all(map(_is_ours_alone, (*folders, *files)))
    )


def _is_ours_alone(found: os.stat_result) -> bool:
    return is_own(found) and (os.name != "posix" or not found.st_mode & _OF_OTHERS)


def _signed_manifest(folder: Path, keys: Path) -> Manifest | None:
    data = _start_of(folder / MANIFEST, MANIFEST_BYTES)
    signature = _start_of(folder / SIGNATURE, SIGNATURE_TEXT_BYTES)
    try:
        signer = signer_of(data, signature, trusted_keys(keys))
    except InputError:
        return None
    return None if signer is None else read_manifest(data)


def _start_of(path: Path, most: int) -> bytes:
    """One byte more than `most` of a longer file; nothing of one that is not there."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        return b""


def _is_as_signed(folder: Path, manifest: Manifest) -> bool:
    """Nothing more and nothing less: what lies beside a library may be loaded with it."""
    names = (manifest.kind, manifest.pack, manifest.llama_cpp)
    if names != (Kind.PACK, folder.name, folder.parent.name):
        return False
    files = manifest.files_for(this_system())
    expected = {MANIFEST, SIGNATURE, *(file.name for file in files)}
    if not files or set(os.listdir(folder)) != expected:
        return False
    return all(_is(folder / file.name, file.part) for file in files)


def _is(path: Path, part: Part) -> bool:
    with path.open("rb") as file:
        return os.fstat(file.fileno()).st_size == part.bytes and digest_of(file) == part.sha256
