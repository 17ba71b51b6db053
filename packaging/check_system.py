# SPDX-License-Identifier: Apache-2.0
"""Checks what pip cannot install, and prints the exact command that installs the rest.

Runs on the system's Python before anything is set up, so it uses the standard library alone.
`--tests` also checks for what only the tests need, `--packages` prints all missing packages for a
script.
"""

import ctypes
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Need:
    what: str
    debian: str
    fedora: str
    arch: str
    program: str = ""
    library: str = ""
    is_for_tests: bool = False


NEEDS = (
    Need("a C compiler", "gcc", "gcc", "gcc", program="cc"),
    Need("a C++ compiler", "g++", "gcc-c++", "gcc", program="c++"),
    Need("strace", "strace", "strace", "strace", program="strace", is_for_tests=True),
    Need("EGL", "libegl1", "libglvnd-egl", "libglvnd", library="libEGL.so.1"),
    Need("OpenGL", "libgl1", "libglvnd-glx", "libglvnd", library="libGL.so.1"),
    Need("GLib", "libglib2.0-0", "glib2", "glib2", library="libgthread-2.0.so.0"),
    Need("Fontconfig", "libfontconfig1", "fontconfig", "fontconfig", library="libfontconfig.so.1"),
    Need("D-Bus", "libdbus-1-3", "dbus-libs", "dbus", library="libdbus-1.so.3"),
    Need("xkbcommon", "libxkbcommon0", "libxkbcommon", "libxkbcommon", library="libxkbcommon.so.0"),
    Need(
        "xkbcommon for X11",
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        library="libxkbcommon-x11.so.0",
    ),
    Need(
        "XCB cursors",
        "libxcb-cursor0",
        "xcb-util-cursor",
        "xcb-util-cursor",
        library="libxcb-cursor.so.0",
    ),
    Need(
        "XCB window hints",
        "libxcb-icccm4",
        "xcb-util-wm",
        "xcb-util-wm",
        library="libxcb-icccm.so.4",
    ),
    Need(
        "XCB images",
        "libxcb-image0",
        "xcb-util-image",
        "xcb-util-image",
        library="libxcb-image.so.0",
    ),
    Need(
        "XCB keys",
        "libxcb-keysyms1",
        "xcb-util-keysyms",
        "xcb-util-keysyms",
        library="libxcb-keysyms.so.1",
    ),
    Need(
        "XCB rendering",
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        library="libxcb-render-util.so.0",
    ),
    Need("XCB shapes", "libxcb-shape0", "libxcb", "libxcb", library="libxcb-shape.so.0"),
)
INSTALLERS = {
    "debian": "apt-get install -y",
    "fedora": "dnf install -y",
    "arch": "pacman -S --needed",
}


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  (this file runs on whatever Python is there)
        version = ".".join(str(part) for part in sys.version_info[:3])
        print(f"Harmonium needs Python 3.11 or newer; this is {version}.", file=sys.stderr)
        print("Name another one with: make PYTHON=python3.12", file=sys.stderr)
        return 1
    family = _family()
    missing = [need for need in NEEDS if not _is_there(need)]
    if not _has_venv():
        missing.insert(0, Need("Python's venv module", "python3-venv", "python3", "python"))
    packages = dict.fromkeys(getattr(need, family) for need in missing)
    if "--packages" in sys.argv:
        print(" ".join(packages))
        return 0
    if not missing:
        return 0
    print("Missing: " + ", ".join(need.what for need in missing) + ".", file=sys.stderr)
    prefix = "" if _is_root() else "sudo "
    print(f"Install with:\n  {prefix}{INSTALLERS[family]} {' '.join(packages)}", file=sys.stderr)
    return 1


def _is_there(need: Need) -> bool:
    if need.is_for_tests and not (_wants_tests() and sys.platform.startswith("linux")):
        return True
    if need.program:
        return shutil.which(need.program) is not None
    if not sys.platform.startswith("linux"):
        return True
    try:
        ctypes.CDLL(need.library)
    except OSError:
        return False
    return True


def _wants_tests() -> bool:
    return "--tests" in sys.argv or "--packages" in sys.argv


def _has_venv() -> bool:
    import importlib.util

    return importlib.util.find_spec("ensurepip") is not None


def _family() -> str:
    try:
        text = Path("/etc/os-release").read_text(encoding="utf-8").lower()
    except OSError:
        return "debian"
    for family, names in (("fedora", ("fedora", "rhel", "centos")), ("arch", ("arch",))):
        if any(name in text for name in names):
            return family
    return "debian"


def _is_root() -> bool:
    import os

    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(main())
