# SPDX-License-Identifier: Apache-2.0
"""What macOS is told about the program, and in which order it is signed: with programs in place of
Apple's, which write down how they are called."""

import plistlib
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app import __version__
from tests.helpers.packaging_tools import PACKAGING, load_tool

bundle = load_tool("macos/bundle")
release = load_tool("macos/release")
build_native = load_tool("engine/build_native")

MACOS = PACKAGING / "macos"
MACH_O = b"\xcf\xfa\xed\xfe" + b"\0" * 60
IDENTITY = "Developer ID Application: Somebody (TEAM)"
_TOOL = """#!/bin/bash
printf '%s\\n' "$(basename "$0") $*" >>"$TOOLS_LOG"
case "$(basename "$0") $1" in
    "ditto -c") for last; do :; done; echo zip >"$last" ;;
    "ditto "*) cp -R "$1" "$2" ;;
    "hdiutil create") for last; do :; done; echo image >"$last" ;;
esac
"""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    contents = tmp_path / "Harmonium.app" / "Contents"
    for name in (
        "MacOS/harmonium",
        "Frameworks/libpython3.11.dylib",
        "Frameworks/PySide6/QtCore.abi3.so",
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Resources/engine/libllama.dylib",
        "Resources/engine/libggml-metal.so",
    ):
        path = contents / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MACH_O)
    (contents / "Resources" / "resources").mkdir()
    (contents / "Resources" / "resources" / "catalogue.json").write_text("{}")
    (contents / "Frameworks" / "engine").symlink_to("../Resources/engine")
    information = bundle.info_plist() | {"CFBundleExecutable": "harmonium"}
    (contents / "Info.plist").write_bytes(plistlib.dumps(information))
    return contents.parent


@pytest.fixture
def called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What Apple's tools were called with, one line each."""
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    for name in ("codesign", "ditto", "hdiutil", "spctl", "xcrun"):
        (tools / name).write_text(_TOOL)
        (tools / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    monkeypatch.setenv("TOOLS_LOG", str(log))
    for name in ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER"):
        monkeypatch.delenv(name, raising=False)
    return lambda: log.read_text().splitlines()


def test_macos_is_told_the_version_and_the_languages() -> None:
    told = bundle.info_plist()
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == __version__
    there = {path.stem.removeprefix("harmonium_") for path in (PACKAGING.parent / "resources" /
             "translations").glob("*.ts")} | {"en"}  # fmt: skip
    assert {"zh_CN" if name == "zh-Hans" else name for name in bundle.LANGUAGES} == there
    # The engine must run wherever the window does.
    assert told["LSMinimumSystemVersion"] == build_native.OLDEST_MACOS
    assert told["LSBackgroundOnly"] is False
    assert plistlib.loads(plistlib.dumps(told)) == told


def test_model_files_can_be_opened_with_the_program() -> None:
    told = bundle.info_plist()
    (kind,) = told["CFBundleDocumentTypes"]
    (made,) = told["UTImportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [made["UTTypeIdentifier"]]
    assert made["UTTypeTagSpecification"] == {"public.filename-extension": ["gguf"]}
    # It shows such files and does not pretend to own them.
    assert (kind["CFBundleTypeRole"], kind["LSHandlerRank"]) == ("Viewer", "Alternate")


def test_the_program_asks_for_no_exception_from_the_hardened_runtime() -> None:
    assert plistlib.loads((MACOS / "entitlements.plist").read_bytes()) == {}


def test_the_icon_holds_pictures_of_every_size() -> None:
    data = (MACOS / "harmonium.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    at, kinds = 8, set[bytes]()
    while at < len(data):
        kinds.add(data[at : at + 4])
        assert data[at + 8 : at + 16] == b"\x89PNG\r\n\x1a\n"
        at += struct.unpack(">I", data[at + 4 : at + 8])[0]
    assert {b"ic07", b"ic09", b"ic10"} <= kinds


def test_it_is_signed_from_the_inside_out(
    app: Path, called: Callable[[], list[str]], tmp_path: Path
) -> None:
    assert (
        release.main([str(app), "--output", str(tmp_path / "x.dmg"), "--identity", IDENTITY]) == 0
    )
    signed = [line for line in called() if "--sign" in line]
    order = [line.rpartition(f"{app.parent}/")[2] for line in signed]
    assert order[-2:] == ["Harmonium.app", "x.dmg"]
    inside = [name.removeprefix("Harmonium.app/Contents/") for name in order[:-2]]
    assert sorted(inside) == [
        "Frameworks/PySide6/Qt/lib/QtCore.framework",
        "Frameworks/PySide6/QtCore.abi3.so",
        "Frameworks/libpython3.11.dylib",
        "Resources/engine/libggml-metal.so",
        "Resources/engine/libllama.dylib",
    ]
    depths = [name.count("/") for name in inside]
    assert depths == sorted(depths, reverse=True)
    for line in signed[:-1]:
        assert "--options runtime --timestamp" in line
        assert ("--entitlements" in line) == line.endswith("Harmonium.app")
    assert not [line for line in called() if "notarytool" in line]


def test_with_a_key_of_apple_both_carry_a_ticket(
    app: Path,
    called: Callable[[], list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    key = tmp_path / "notary.p8"
    key.write_text("the secret itself")
    monkeypatch.setenv("NOTARY_KEY", str(key))
    monkeypatch.setenv("NOTARY_KEY_ID", "KEYID")
    monkeypatch.setenv("NOTARY_ISSUER", "ISSUER")
    image = tmp_path / "out" / "x.dmg"
    assert release.main([str(app), "--output", str(image), "--identity", IDENTITY]) == 0
    words = [line for line in called() if line.startswith(("xcrun", "hdiutil", "spctl"))]
    shape = [" ".join(line.split()[:3]).replace(str(app), "APP") for line in words]
    assert shape == [
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "xcrun stapler validate",
        # The image is made of a program that has its ticket already.
        "hdiutil create -volname",
        "xcrun notarytool submit",
        "xcrun stapler staple",
        "xcrun stapler validate",
        "spctl --assess --type",
        "spctl --assess --type",
    ]
    assert words[1].endswith("Harmonium.app")
    assert words[5].endswith("x.dmg")
    printed = capfd.readouterr()
    assert "the secret itself" not in "\n".join(called()) + printed.out + printed.err


def test_without_an_identity_it_is_signed_for_nobody_and_not_hardened(
    app: Path, called: Callable[[], list[str]], tmp_path: Path
) -> None:
    model = tmp_path / "SmolLM2-tiny.gguf"
    model.write_bytes(b"GGUF")
    options = ["--output", str(tmp_path / "x.dmg"), "--starter", str(model)]
    assert release.main([str(app), *options]) == 0
    signed = [line for line in called() if "--sign" in line]
    assert all("--sign - " in line and "runtime" not in line for line in signed)
    assert not [line for line in signed if line.endswith("x.dmg")]
    assert (app / "Contents/Resources/resources/SmolLM2-tiny.gguf").is_file()


@pytest.mark.parametrize(
    ("given", "identity", "said"),
    [
        ({"NOTARY_KEY": "a"}, IDENTITY, "some are missing"),
        ({"NOTARY_KEY": "a", "NOTARY_KEY_ID": "b", "NOTARY_ISSUER": "c"}, "-", "--identity"),
    ],
)
def test_half_of_what_notarising_takes_is_refused(
    app: Path,
    called: Callable[[], list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: dict[str, str],
    identity: str,
    said: str,
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert release.main([str(app), "--identity", identity]) == 1
    assert said in capsys.readouterr().err


def test_what_is_no_program_is_not_signed(
    tmp_path: Path, called: Callable[[], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert release.main([str(tmp_path)]) == 1
    assert "no program of macOS" in capsys.readouterr().err
