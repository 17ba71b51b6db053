# SPDX-License-Identifier: Apache-2.0
"""What the file system under a folder can hold, and how two files on it can share their bytes."""

import contextlib
import ctypes
import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.text import file_size

FAT_FILE_BYTES = (1 << 32) - 1
"""The length of a file is a number of 32 bits there."""

_FAT = frozenset({"vfat", "msdos", "fat", "fat32", "fat16", "fat12"})
_NO_LINKS = _FAT | {"exfat"}
_REFLINKS = frozenset({"btrfs", "xfs", "bcachefs", "apfs", "refs", "zfs"})
_DISCS = frozenset({"iso9660", "udf", "cd9660", "cdfs"})
_REMOVABLE_PLACES = ("/media/", "/run/media/", "/Volumes/")
_DRIVE_REMOVABLE, _DRIVE_DISC = 2, 5


@dataclass(frozen=True, slots=True)
class FilesystemFacts:
    """`name` as the system calls it, in small letters (`vfat`, `ext4`, `ntfs`, `apfs`), empty when
    it does not tell. `max_file_bytes` None: no limit that matters. `can_reflink` and `can_link` are
    what such a file system can do as a rule; the attempt may still fail. Where inodes are not
    `has_lasting_inodes`, a file gets another number when the disk is plugged in again."""

    name: str
    max_file_bytes: int | None
    free_bytes: int
    can_link: bool = True
    can_reflink: bool = False
    is_removable: bool = False
    has_lasting_inodes: bool = True


@dataclass(frozen=True, slots=True)
class Mount:
    """What the system says of the place: `type` of the file system, `point` where it is mounted."""

    type: str
    point: str
    is_removable: bool = False


def filesystem_of(path: Path) -> FilesystemFacts:
    """Of the place where `path` lies or would be made. Raises InputError."""
    place = existing_place(path)
    try:
        free = shutil.disk_usage(place).free
        mount = mount_of(place)
    except OSError as exc:
        raise InputError(
            f"The disk of {quoted_path(str(path))} cannot be looked at ({exc.strerror}): check that"
            " it is plugged in."
        ) from exc
    name = mount.type.lower()
    return FilesystemFacts(
        name=name,
        max_file_bytes=FAT_FILE_BYTES if name in _FAT else None,
        free_bytes=free,
        can_link=name not in _NO_LINKS,
        can_reflink=name in _REFLINKS,
        is_removable=mount.is_removable or name in _DISCS,
        has_lasting_inodes=name not in _NO_LINKS,
    )


def refuse_large_file(folder: Path, bytes: int) -> None:
    """Raises InputError with advice when the folder's file system cannot hold so large a file."""
    facts = filesystem_of(folder)
    if facts.max_file_bytes is not None and bytes > facts.max_file_bytes:
        raise InputError(
            f"The disk of {quoted_path(str(folder))} is formatted as FAT, which holds no file"
            f" larger than 4 GB, and the model has {file_size(bytes)}: choose a folder on another"
            " disk, or format this one as exFAT (which removes all that is on it)."
        )


def mount_of(place: Path) -> Mount:
    """Raises OSError."""
    if sys.platform == "win32":
        return _windows_volume(place)
    if sys.platform == "darwin":
        return _mac_mount(place)
    return _linux_mount(place)


def existing_place(path: Path) -> Path:
    """Itself, or the folder in which it would be made."""
    place = Path(os.path.abspath(path))
    while not os.path.exists(place) and place.parent != place:
        place = place.parent
    return place


def sync_folder(folder: Path) -> None:
    """So that a new name in it outlives a power cut. Windows cannot, and needs not; nor can some
    file systems of a network."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _linux_mount(place: Path) -> Mount:
    real = os.path.realpath(place)
    with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:
        lines = file.read().splitlines()
    best = Mount("", "")
    for line in lines:
        left, _, right = line.partition(" - ")
        fields, ends = left.split(" "), right.split(" ")
        if len(fields) < 5 or len(ends) < 2:
            continue
        point = _unescaped(fields[4])
        is_above = point == "/" or real == point or real.startswith(point + "/")
        # Of two on one place the later one is seen.
        if is_above and len(point) >= len(best.point):
            best = Mount(ends[0], point, _is_removable(point, _unescaped(ends[1])))
    return best


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def _is_removable(point: str, source: str) -> bool:
    if point.startswith(_REMOVABLE_PLACES):
        return True
    device = os.path.realpath(os.path.join("/sys/class/block", os.path.basename(source)))
    if not source.startswith("/dev/") or not os.path.isdir(device):
        return False
    for folder in (device, os.path.dirname(device)):
        try:
            with open(os.path.join(folder, "removable"), encoding="ascii") as file:
                return file.read().strip() == "1" or "/usb" in device
        except OSError:
            continue
    return False


class _MacStatfs(ctypes.Structure):
    """struct statfs of macOS with 64-bit inodes (sys/mount.h)."""

    _fields_ = [
        ("f_bsize", ctypes.c_uint32),
        ("f_iosize", ctypes.c_int32),
        ("f_counts", ctypes.c_uint64 * 5),
        ("f_fsid", ctypes.c_int32 * 2),
        ("f_owner", ctypes.c_uint32),
        ("f_type", ctypes.c_uint32),
        ("f_flags", ctypes.c_uint32),
        ("f_fssubtype", ctypes.c_uint32),
        ("f_fstypename", ctypes.c_char * 16),
        ("f_mntonname", ctypes.c_char * 1024),
        ("f_mntfromname", ctypes.c_char * 1024),
        ("f_flags_ext", ctypes.c_uint32),
        ("f_reserved", ctypes.c_uint32 * 7),
    ]


def _mac_mount(place: Path) -> Mount:
    library = ctypes.CDLL(None, use_errno=True)
    # On Intel the plain name is the old structure.
    statfs: Any = getattr(library, "statfs$INODE64", None) or library.statfs
    found = _MacStatfs()
    if statfs(os.fsencode(place), ctypes.byref(found)) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    point = os.fsdecode(found.f_mntonname)
    return Mount(os.fsdecode(found.f_fstypename), point, point.startswith(_REMOVABLE_PLACES))


def _windows_volume(place: Path) -> Mount:
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # pyright: ignore
    root = ctypes.create_unicode_buffer(1024)
    name = ctypes.create_unicode_buffer(64)
    if not kernel.GetVolumePathNameW(str(place), root, 1024) or not (
        kernel.GetVolumeInformationW(root, None, 0, None, None, None, name, 64)
    ):
        raise ctypes.WinError(ctypes.get_last_error())  # pyright: ignore
    kind: int = kernel.GetDriveTypeW(root)
    return Mount(name.value, root.value, kind in (_DRIVE_REMOVABLE, _DRIVE_DISC))
