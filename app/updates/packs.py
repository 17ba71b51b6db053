# SPDX-License-Identifier: Apache-2.0
"""Packs: more libraries for the engine, in `packs/<commit of llama.cpp>/<name>` of the profile.

A pack appears whole or not at all. Folders whose names begin with a dot are on their way in or out
and are nobody's.
"""

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from app import __version__
from app.build_info import build_info
from app.core.errors import BusyError, HarmoniumError, InputError
from app.core.files import quoted_path, write_error
from app.core.private_files import new_private_file, private_folder
from app.core.process_lock import ProcessLock
from app.core.values import value_class
from app.updates.archive import MANIFEST, SIGNATURE, copy_out
from app.updates.checking import OnProgress, ShouldStop, SignedFile, counted, reopened
from app.updates.manifest import (
    MANIFEST_BYTES,
    Malformed,
    Manifest,
    SystemFile,
    is_commit,
    is_pack_name,
    read_manifest,
)
from app.updates.placed import problem_of
from app.updates.signature import UPDATE_KEYS
from app.updates.versions import Step, is_version, step_to, version_key

FOLDER = "packs"
_ADDING, _REMOVING, _REPLACING = ".adding-", ".removing-", ".replacing-"
_PASSING = (_ADDING, _REMOVING, _REPLACING)
_LOCK = ".lock"
_WAIT_S = 5.0
"""For another process that removes a pack. Adding one takes longer, and is said."""


@value_class
class InstalledPack:
    """`version` is empty where the folder does not say it. With a `problem`, a clause, it is not
    what was signed, and is not used; nobody looks whether one for another version has any."""

    name: str
    version: str
    llama_cpp: str
    bytes: int
    path: Path
    problem: str = ""


def installed(profile: Path, keys: Path = UPDATE_KEYS) -> list[InstalledPack]:
    """Those for every version of Harmonium, sorted by name. Folders that hold none are left out.
    Reads all of those for this version, to compare them with what was signed. What a program that
    was killed has left is removed."""
    _tidy(profile / FOLDER)
    return [
        replace(pack, problem=problem_of(pack.path, keys)) if is_for_this(pack) else pack
        for pack in _listed(profile)
    ]


def is_for_this(pack: InstalledPack) -> bool:
    """Whether it is for the version that runs. Taken for granted where that is not known."""
    return build_info().llama_cpp in ("", pack.llama_cpp)


def _listed(profile: Path) -> list[InstalledPack]:
    found = [
        InstalledPack(path.name, _version(path), commit.name, _size(path), path)
        for commit in _folders(profile / FOLDER)
        if is_commit(commit.name)
        for path in _folders(commit)
        if is_pack_name(path.name)
    ]
    return sorted(found, key=lambda pack: (pack.name, pack.version, pack.llama_cpp))


def check_pack(
    signed: SignedFile, system: str, llama_cpp: str, profile: Path, *, allows_older: bool = False
) -> tuple[SystemFile, ...]:
    """Its files for this computer. `llama_cpp` is the commit that the running version was built
    from, empty where that is not known. Raises InputError, also for an older one than there is in
    the profile, unless that is what somebody wants."""
    manifest = signed.manifest
    name = quoted_path(signed.path.name)
    if llama_cpp and manifest.llama_cpp != llama_cpp:
        raise InputError(
            f"{name} is made for another version of Harmonium ({manifest.version}): get the pack"
            + " that belongs to this one."
        )
    files = manifest.files_for(system)
    if not files:
        raise InputError(
            f"{name} has nothing for this computer ({system}): get the pack that belongs to it."
        )
    _check_version(manifest, name, profile, allows_older=allows_older)
    return files


def _check_version(manifest: Manifest, name: str, profile: Path, *, allows_older: bool) -> None:
    """A pack that was signed long ago may have the faults that a newer one mends."""
    if version_key(manifest.minimum) > version_key(__version__):
        raise InputError(
            f"{name} is for Harmonium {manifest.minimum} or later, and this is {__version__}:"
            + " update Harmonium first."
        )
    there = [
        pack.version
        for pack in _listed(profile)
        if (pack.name, pack.llama_cpp) == (manifest.pack, manifest.llama_cpp)
        and is_version(pack.version)
    ]
    if not allows_older and there and step_to(manifest.version, there[0]) is Step.OLDER:
        raise InputError(
            f"{name} has version {manifest.version} of the pack, which is older than the one that"
            + f" there is, {there[0]}: remove that one first if you want the older one."
        )


def install(
    signed: SignedFile,
    files: tuple[SystemFile, ...],
    profile: Path,
    on_progress: OnProgress = lambda _done, _all: None,
    should_stop: ShouldStop = lambda: False,
) -> InstalledPack:
    """In place of the pack of this name that was there. Raises InputError, DiskFull, BusyError and
    Interrupted; then the one that was there still is."""
    manifest = signed.manifest
    folder = profile / FOLDER
    target = folder / manifest.llama_cpp / manifest.pack
    add = counted(sum(file.part.bytes for file in files), on_progress, should_stop)
    with reopened(signed) as archive, _in_words(target), _alone_in(private_folder(folder, profile)):
        _remove_left_over(folder)
        _ = private_folder(target.parent, profile)
        new = Path(tempfile.mkdtemp(prefix=_ADDING, dir=folder))
        try:
            for file in files:
                copy_out(archive, file.name, file.part, new / file.name, add)
            _write_origin(signed, new)
            _sync(new)
            _put_in_place(new, target)
        except BaseException:
            shutil.rmtree(new, ignore_errors=True)
            raise
    return next(pack for pack in _listed(profile) if pack.path == target)


def remove(pack: InstalledPack) -> None:
    """Raises InputError and BusyError when it cannot be taken away; then it is still there."""
    with _in_words(pack.path), _alone_in(pack.path.parent.parent):
        # Otherwise what it had replaced might be put back one day.
        _remove_left_over(pack.path.parent.parent)
        _take_away(pack.path)
        with contextlib.suppress(OSError):
            # Empty, unless there are others for the same version.
            pack.path.parent.rmdir()


def find(profile: Path, name: str) -> list[InstalledPack]:
    """All of that name, which may be for several versions. Raises InputError when there is none."""
    packs = [pack for pack in _listed(profile) if pack.name == name]
    if not packs:
        raise InputError(
            f"There is no pack {quoted_path(name)}: `harmonium packs list` names those that there"
            + " are."
        )
    return packs


def _write_origin(signed: SignedFile, folder: Path) -> None:
    """The very bytes that were checked: they are again before any of the libraries is loaded."""
    for name, data in ((MANIFEST, signed.data), (SIGNATURE, signed.signature)):
        with new_private_file(folder / name) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def _put_in_place(new: Path, target: Path) -> None:
    """What was there is gone when this has returned, and is there again when it raises; or when
    somebody looks the next time, if this process is killed or the disk fails."""
    old = Path(tempfile.mkdtemp(prefix=_REPLACING, dir=new.parent))
    kept = old / target.parent.name / target.name
    try:
        kept.parent.mkdir(mode=0o700)
        if os.path.lexists(target):
            os.rename(target, kept)
        os.rename(new, target)
    finally:
        _end_replacing(old)
    _sync(target.parent)


def _end_replacing(old: Path) -> None:
    """Puts back the pack in it for which there is no other one. Never raises, and removes none that
    it could not put back."""
    for kept in [pack for commit in _folders(old) for pack in _folders(commit)]:
        target = old.parent / kept.parent.name / kept.name
        with contextlib.suppress(OSError):
            if not os.path.lexists(target):
                target.parent.mkdir(mode=0o700, exist_ok=True)
                os.rename(kept, target)
                _sync(target.parent)
        if not os.path.lexists(target):
            return
    shutil.rmtree(old, ignore_errors=True)


def _take_away(path: Path) -> None:
    """It is gone at once, however long removing its files takes."""
    folder = path.parent.parent
    old = Path(tempfile.mkdtemp(prefix=_REMOVING, dir=folder))
    try:
        os.rename(path, old / path.name)
        _sync(path.parent)
    finally:
        shutil.rmtree(old, ignore_errors=True)


@contextlib.contextmanager
def _in_words(path: Path) -> Generator[None]:
    try:
        yield
    except HarmoniumError:
        raise
    except PermissionError as exc:
        # So says Windows of a library that is loaded.
        raise BusyError(
            f"The pack {quoted_path(path.name)} is in use, or may not be changed: close all"
            + " conversations and commands that use the model, and try again.",
            detail=str(exc),
        ) from exc
    except OSError as exc:
        raise write_error(f"The pack {quoted_path(path.name)}", exc, is_chosen=False) from exc


@contextlib.contextmanager
def _alone_in(folder: Path) -> Generator[None]:
    """No other process adds or removes a pack meanwhile. Raises BusyError and OSError."""
    lock = ProcessLock(folder / _LOCK)
    try:
        lock.wait(_WAIT_S)
    except TimeoutError as exc:
        raise BusyError(
            "Another window or command is adding or removing a pack: wait until it is done, and"
            + " try again."
        ) from exc
    try:
        yield
    finally:
        lock.release(remove=True)


def _tidy(folder: Path) -> None:
    """Unless somebody is at work here. Never raises."""
    if not _left_over(folder):
        return
    lock = ProcessLock(folder / _LOCK)
    with contextlib.suppress(OSError):
        if lock.acquire():
            try:
                _remove_left_over(folder)
            finally:
                lock.release(remove=True)


def _left_over(folder: Path) -> list[Path]:
    return [path for path in _folders(folder) if path.name.startswith(_PASSING)]


def _remove_left_over(folder: Path) -> None:
    """What a program that was killed has left: whoever calls holds the lock."""
    for path in _left_over(folder):
        if path.name.startswith(_REPLACING):
            _end_replacing(path)
        else:
            shutil.rmtree(path, ignore_errors=True)


def _version(folder: Path) -> str:
    """Only says what is shown."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            return read_manifest(file.read(MANIFEST_BYTES + 1)).version
    except (OSError, Malformed):
        return ""


def _size(folder: Path) -> int:
    with contextlib.suppress(OSError), os.scandir(folder) as listed:
        return sum(entry.stat(follow_symlinks=False).st_size for entry in listed)
    return 0


def _folders(folder: Path) -> list[Path]:
    try:
        return [
            Path(each.path) for each in os.scandir(folder) if each.is_dir(follow_symlinks=False)
        ]
    except OSError:
        return []


def _sync(folder: Path) -> None:
    """So that the names in it are on the disk; Windows cannot, and needs not."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
