# SPDX-License-Identifier: Apache-2.0
"""The installer for this computer: which it is, taking it out, and handing it to the system."""

import contextlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from app import frozen
from app.build_info import build_info
from app.core.errors import InputError
from app.core.files import quoted_path, write_error
from app.core.private_files import private_folder
from app.updates.archive import copy_out
from app.updates.checking import ENDING, OnProgress, ShouldStop, SignedFile, counted, reopened
from app.updates.manifest import Manifest, SystemFile

FOLDER = "updates"
"""In the profile: the installer that was taken out last."""

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}
_DPKG, _RPM = Path("/var/lib/dpkg/status"), (Path("/var/lib/rpm"), Path("/usr/lib/sysimage/rpm"))
_RUN = {".deb": "sudo apt install {}", ".rpm": "sudo dnf install {}"}
_NEEDS_TERMINAL = (".run", ".AppImage")
INSTALLER_ENDINGS = (".exe", ".msi", ".dmg", ".pkg", ".deb", ".rpm", ".run", ".AppImage")
_EXECUTABLE = 0o700
_OPENS_S = 3.0


def this_system() -> str:
    """As manifests name systems. What nobody makes installers for has a name that is in none."""
    machine = platform.machine().lower()
    return f"{_SYSTEMS.get(sys.platform, sys.platform)}-{_MACHINES.get(machine, machine)}"


def this_flavour() -> str:
    """As manifests name the builds. A source tree is as the standard installers are."""
    flavour = build_info().flavour
    return "standard" if flavour == "source" else flavour


def usual_endings() -> tuple[str, ...]:
    """Of the installers that suit this computer, the best first."""
    if sys.platform == "win32":
        return (".exe", ".msi")
    if sys.platform == "darwin":
        return (".dmg", ".pkg")
    if _run_prefix() is not None:
        return (".run",)
    if frozen.appimage() is not None:
        return (".AppImage", ".run")
    packages = [".deb"] if _DPKG.exists() else []
    if any(path.exists() for path in _RPM) and not packages:
        packages = [".rpm"]
    return (*packages, ".run", ".AppImage")


def installer_for(
    manifest: Manifest, system: str, endings: tuple[str, ...], flavour: str = ""
) -> SystemFile:
    """Of the `flavour`, that of this program unless another one is named: what starts offline must
    not become what does not. Raises InputError when there is none."""
    flavour = flavour or this_flavour()
    for ending in endings:
        for file in manifest.files_for(system, flavour):
            if file.name.endswith(ending):
                return file
    others = {file.flavour for file in manifest.files_for(system)} - {flavour}
    if others and not manifest.files_for(system, flavour):
        raise InputError(
            f"Version {manifest.version} is in this file only as {min(others)} Harmonium, and this"
            + f" is {flavour} Harmonium: get the file that has the {flavour} one."
        )
    raise InputError(
        f"Version {manifest.version} has no installer for this computer ({system}) in this file:"
        + " get the file that has one."
    )


def take_out(
    signed: SignedFile,
    file: SystemFile,
    profile: Path,
    on_progress: OnProgress = lambda _done, _all: None,
    should_stop: ShouldStop = lambda: False,
) -> Path:
    """Copies it to where only this user writes, in place of what lay there before, and reads it
    back. Raises InputError, DiskFull and Interrupted."""
    folder = profile / FOLDER
    target = folder / file.name
    add = counted(file.part.bytes, on_progress, should_stop)
    with reopened(signed) as archive:
        _ = emptied(folder, profile, signed.path)
        copy_out(archive, file.name, file.part, target, add)
    if file.name.endswith(_NEEDS_TERMINAL):
        with contextlib.suppress(OSError):
            target.chmod(_EXECUTABLE)
    return target


def can_start(path: Path) -> bool:
    """Whether the system has something that opens such an installer. Those for a terminal are not
    started from a window: they ask in it."""
    if path.name.endswith(_NEEDS_TERMINAL):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return has_display and shutil.which("xdg-open") is not None


def start(path: Path) -> None:
    """Opens it as a double click does. Raises InputError when the system cannot."""
    problem = (
        f"The system could not start the installer {quoted_path(path.name)}: open it yourself."
    )
    try:
        if sys.platform == "win32":
            os.startfile(path)
            return
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        process = subprocess.Popen(
            [opener, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as exc:
        raise InputError(problem, detail=str(exc)) from exc
    try:
        code = process.wait(_OPENS_S)
    except subprocess.TimeoutExpired:
        # Some openers are there for as long as what they opened.
        threading.Thread(target=process.wait, name="installer", daemon=True).start()
        return
    if code:
        raise InputError(problem, detail=f"{opener} ended with {code}")


def command_for(path: Path) -> str:
    """What installs it in a terminal: in place of the program that runs, where no package does."""
    if sys.platform == "win32":
        # Such a name holds no quotes, and single ones mean nothing there.
        return f'"{path}"'
    quoted = shlex.quote(str(path))
    if sys.platform == "darwin":
        return f"open {quoted}"
    if path.suffix == ".run":
        prefix = _run_prefix()
        is_usual = prefix in (None, Path.home() / ".local")
        return f"sh {quoted}" if is_usual else f"sh {quoted} -- --prefix {shlex.quote(str(prefix))}"
    if path.suffix == ".AppImage":
        target = frozen.appimage() or Path.home() / "Applications" / path.name
        # A new file: the former one is still being run.
        return f"install -D -m 755 {quoted} {shlex.quote(str(target))}"
    return _RUN.get(path.suffix, "{}").format(quoted)


def _run_prefix() -> Path | None:
    """Where a .run file has put the program that runs."""
    folder = frozen.program_folder()
    return folder.parent.parent if (folder / "uninstall.sh").exists() else None


def emptied(folder: Path, profile: Path, keep: Path | None = None) -> Path:
    """The folder, for this user only, without the installers and updates that lay in it, but with
    `keep`. What else somebody has put there stays. Raises InputError and DiskFull."""
    removed = (*INSTALLER_ENDINGS, ENDING)
    try:
        _ = private_folder(folder, profile)
        with os.scandir(folder) as listed:
            for entry in listed:
                is_old = entry.name.endswith(removed) and not entry.is_dir(follow_symlinks=False)
                if is_old and not (keep is not None and _is_same(Path(entry.path), keep)):
                    os.unlink(entry.path)
    except OSError as exc:
        raise write_error(f"The folder {quoted_path(str(folder))}", exc, is_chosen=False) from exc
    return folder


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
