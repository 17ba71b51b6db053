# SPDX-License-Identifier: Apache-2.0
"""Whether the program runs from its source or as what an installer put down, and where the parts
that come with it lie in either case.

Imported before anything else is decided: it needs nothing that Python has not loaded by then.
"""

import os
import sys
from pathlib import Path

_SEARCH_PATHS = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path:
    """Where the executable lies; that of the source is what holds the package."""
    return Path(sys.executable).parent if is_frozen() else Path(__file__).resolve().parent.parent


def appimage() -> Path | None:
    """The file that this program came out of, where it is an AppImage. What another AppImage has
    started, a terminal for example, inherits the variables of that one."""
    file, mount = os.environ.get("APPIMAGE"), os.environ.get("APPDIR")
    if not is_frozen() or not file or not mount:
        return None
    is_inside = Path(mount).resolve() in program_folder().resolve().parents
    return Path(file) if is_inside else None


def resources() -> Path:
    """Icon, translations, catalogue: everything that is read and never run."""
    return _inner_folder() / "resources"


def engine_libraries() -> Path | None:
    """llama.cpp with its back ends in files of their own; None where those of llama-cpp-python are
    all there is."""
    folder = _inner_folder() / "engine"
    return folder if is_frozen() and folder.is_dir() else None


def starter_is_apart() -> bool:
    """Whether the starter model is a package of its own, which may not be installed: of what
    installers put down on Linux only the packages of a distribution do without it."""
    return is_frozen() and sys.platform.startswith("linux")


def child_command(*arguments: str) -> tuple[str, ...]:
    """This program again. `-P` keeps the working directory off the module path: a folder of the
    person's that happens to hold an `app` package must not be run."""
    if is_frozen():
        return (sys.executable, *arguments)
    return (sys.executable, "-P", "-m", "app", *arguments)


def begin() -> None:
    """Sets right what the launcher of a frozen program does, before anything else happens."""
    if is_frozen():
        _restore_search_paths()
        _fill_streams()


def _restore_search_paths() -> None:
    """Programs of the system that are started from here must find the system's libraries, not
    those of the bundle, which the launcher has put in front. Those of this process were found when
    it began, and a child of ours begins with the launcher again."""
    for name in _SEARCH_PATHS:
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif os.environ.get(name, "") == str(_inner_folder()):
            del os.environ[name]


def _fill_streams() -> None:
    """On Windows a program without a terminal has none, even where its parent gave it pipes; the
    processes of ours are spoken to through them."""
    for number, name, mode in ((0, "stdin", "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        if getattr(sys, name) is not None:
            continue
        try:
            file = os.dup(number)
        except OSError:
            file = os.open(os.devnull, os.O_RDWR)
        setattr(sys, name, os.fdopen(file, mode, encoding="utf-8", errors="replace"))


def _inner_folder() -> Path:
    """What the launcher unpacked, or was installed beside it."""
    bundle: str | None = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else program_folder()
