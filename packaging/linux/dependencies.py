# SPDX-License-Identifier: Apache-2.0
"""Which packages of the system a frozen folder needs, from the libraries that its files ask for."""

import re
from collections.abc import Iterable, Mapping

DEBIAN = {
    "ld-linux-x86-64.so.2": "libc6 (>= 2.35)",
    "ld-linux-aarch64.so.1": "libc6 (>= 2.35)",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6 (>= 2.35)",
    # Names that end in t64 are those since Debian 13 and Ubuntu 24.04.
    "libcups.so.2": "libcups2 | libcups2t64",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6 (>= 2.35)",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libm.so.6": "libc6 (>= 2.35)",
    "libpthread.so.0": "libc6 (>= 2.35)",
    "libresolv.so.2": "libc6 (>= 2.35)",
    "librt.so.1": "libc6 (>= 2.35)",
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libuuid.so.1": "libuuid1",
    "libvulkan.so.1": "libvulkan1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_SYMBOLS = {"libc.so.6": "GLIBC_2.35", "libstdc++.so.6": "GLIBCXX_3.4.30"}
"""Of the oldest versions that will do."""
# Without them the program runs, and lacks one way to be shown, to print or to compute.
_OPTIONAL = re.compile(
    r"/engine/|/plugins/(wayland|printsupport/|platforms/libqwayland)|QtWayland"
    r"|libQt6Wayland"
)


class UnknownLibrary(Exception):
    """Nobody has looked which package a library of the system is in."""


def needed(libraries: Mapping[str, Iterable[str]]) -> tuple[list[str], list[str]]:
    """Of the libraries, with the files that ask for each, those that the program cannot do without
    and those that it can; sorted."""
    musts: list[str] = []
    mays: list[str] = []
    for library, files in sorted(libraries.items()):
        (mays if all(map(_OPTIONAL.search, files)) else musts).append(library)
    return musts, mays


def debian(libraries: Iterable[str]) -> list[str]:
    """Packages, each once. Raises UnknownLibrary."""
    found: dict[str, None] = {}
    for library in libraries:
        if library not in DEBIAN:
            raise UnknownLibrary(f"{library}: which package of Debian's is it in?")
        found[DEBIAN[library]] = None
    return sorted(found)


def rpm(libraries: Iterable[str]) -> list[str]:
    """What packages of any distribution with RPM provide under one name; of 64 bits."""
    return sorted({f"{name}({_SYMBOLS.get(name, '')})(64bit)" for name in libraries})
