# SPDX-License-Identifier: Apache-2.0
"""What is said about Qt to whoever gets it with the program: its licence asks for it."""

import re
import sys
from argparse import Namespace
from importlib import metadata
from pathlib import Path

import PySide6
import pytest

from tests.helpers.packaging_tools import PACKAGING, load_tool

notices = load_tool("notices")
build = load_tool("freeze/build")
exclude = load_tool("freeze/exclude")

FROZEN = PACKAGING.parent / "build" / "frozen" / "harmonium" / "_internal"
QT = metadata.version("PySide6-Essentials")
SHOWN = {
    "DBus": "D-Bus",
    "Gui": "GUI",
    "PrintSupport": "Print Support",
    "Svg": "SVG",
    "WaylandClient": "Wayland Client",
    "XcbQpa": "XCB platform",
}
LIBRARIES = Path(PySide6.__file__).parent / "Qt"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's libraries")


@pytest.fixture(scope="module")
def text(tmp_path_factory: pytest.TempPathFactory) -> str:
    """As the freeze lays it down."""
    target = tmp_path_factory.mktemp("staged") / "resources"
    build.stage_resources(target, Namespace(notices=None, bill=None, flavour="standard"))
    return (target / "licences" / "qt-notices.txt").read_text("utf-8")


def modules() -> set[str]:
    """Of Qt, that are given to users."""
    names = re.compile(r"from PySide6\.Qt(\w+) import")
    files = (PACKAGING.parent / "app").rglob("*.py")
    used = {name for path in files for name in names.findall(path.read_text("utf-8"))}
    libraries = [path.name for path in FROZEN.rglob("libQt6*.so.6")]
    return used | {name.removeprefix("libQt6").partition(".")[0] for name in libraries}


def test_each_library_of_qt_is_named_with_its_version(text: str) -> None:
    found = modules()
    assert {"Core", "Gui", "Widgets", "Network", "Svg"} <= found
    for name in found:
        assert f"Qt {SHOWN.get(name, name)} {QT}" in text
    assert f"PySide6 {metadata.version('PySide6-Essentials')}" in text
    assert f"Shiboken {metadata.version('shiboken6')}" in text


def test_what_is_said_not_to_be_here_is_not(text: str) -> None:
    left_out = text.partition("Not here:")[2].partition("\n\n")[0]
    for shown, library in {
        "Qt PDF": "Pdf",
        "Qt SQL": "Sql",
        "QML": "Qml",
        "Quick": "Quick",
    }.items():
        assert shown in left_out
        assert library not in modules()
        assert not exclude.is_kept(f"PySide6/Qt/lib/libQt6{library}.so.6", "linux")
        assert not exclude.is_kept(f"PySide6/Qt6{library}.dll", "win32")


def test_it_keeps_what_the_licence_asks_for(text: str) -> None:
    assert not re.search(r"@\w+@", text)
    plain = " ".join(text.split())
    assert "covered by the GNU Lesser General Public License, version 3" in plain
    assert "NOTICES.txt beside this file has the whole text" in plain
    assert "Copyright (C) The Qt Company" in plain
    series = QT.rpartition(".")[0]
    source = f"https://download.qt.io/archive/qt/{series}/{QT}/single/qt-everywhere-src-{QT}.tar.xz"
    assert source in plain
    assert f"pyside6/PySide6-{QT}-src/" in plain
    assert "A written offer" in plain
    assert "three years" in plain
    for system in ("Linux", "Windows", "macOS"):
        assert re.search(rf"^  {system} ", text, re.M)
    assert "debug such a change" in plain


@on_linux
@pytest.mark.parametrize(
    ("part", "library", "said"),
    [
        ("PCRE2", "lib/libQt6Core.so.6", rb"\0(\d+\.\d+) \d{4}-\d\d-\d\d\0"),
        ("libpng", "lib/libQt6Gui.so.6", rb"libpng version (\d+\.\d+\.\d+)"),
        ("HarfBuzz", "lib/libQt6Gui.so.6", None),
        ("libjpeg-turbo", "plugins/imageformats/libqjpeg.so", rb"turbo version (\d+\.\d+\.\d+)"),
        ("International Components for Unicode (ICU)", "lib/libicuuc.so.73", rb"\0(73\.\d+)\0"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_parts_of_others_are_named_as_the_libraries_hold_them(
    text: str, part: str, library: str, said: bytes | None
) -> None:
    found = re.search(re.escape(part) + r" (\d+(?:\.\d+)+)", text)
    assert found is not None
    held = (LIBRARIES / library).read_bytes()
    if said is None:
        assert b"\0" + found[1].encode() + b"\0" in held
    else:
        version = re.search(said, held)
        assert version is not None
        assert found[1] == version[1].decode()


@pytest.mark.parametrize(
    "part",
    ["double-conversion", "zlib", "FreeType", "MD4C", "libwebp", "TinyCBOR", "Public Suffix List",
     "Common Locale Data Repository", "Wayland", "XSVG"],
)  # fmt: skip
def test_parts_that_say_no_version_are_named_as_well(text: str, part: str) -> None:
    assert part in text


def test_the_licences_that_it_points_to_are_in_the_notices(text: str) -> None:
    whole = notices.notices()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in whole
    assert "GNU GENERAL PUBLIC LICENSE" in whole
    plain = " ".join(text.split())
    assert (
        "NOTICES.txt has the licences of FreeType, HarfBuzz, libjpeg-turbo, libpng, zlib" in plain
    )
    for words in (
        "The FreeType Project LICENSE",
        "HarfBuzz is licensed under",
        "Independent JPEG Group",
        "PNG Reference Library License",
        "Jean-loup Gailly",
        "UNICODE LICENSE V3",
        "Apache License",
    ):
        assert words in whole, words
    for name in ("FreeType", "JPEG"):
        assert re.search(rf"based in part on the work of .*{name}", plain)
