# SPDX-License-Identifier: Apache-2.0
"""The program that signs releases."""

import json
import os
import random
import zipfile
from pathlib import Path

import pytest

from app.updates.checking import read_signed, verify
from tests.helpers.signing import COMMIT, Signer, sign


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "built"
    folder.mkdir()
    for name in (
        "harmonium_9.1.0_amd64.deb",
        "harmonium-9.1.0-1.x86_64.rpm",
        "harmonium-9.1.0-x86_64.run",
        "harmonium-9.1.0-aarch64.AppImage",
        "Harmonium-9.1.0-setup.exe",
        "Harmonium-9.1.0.dmg",
    ):
        (folder / name).write_bytes(name.encode() * 100)
    (tmp_path / "notes.md").write_text("News.", "utf-8")
    return folder


def options(folder: Path, signer: Signer, out: Path) -> list[str]:
    notes = str(folder.parent / "notes.md")
    key = ["--key", str(signer.private), "--notes", notes, "--out", str(out)]
    return [str(folder), "--version", "9.1.0", *key]


def test_a_folder_of_installers_becomes_an_update(
    signer: Signer, built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.harmonium-update"
    assert sign.main(["update", *options(built, signer, out), "--minimum", "0.1.0"]) == 0
    assert "6 files" in capsys.readouterr().out
    signed = read_signed(out, signer.keys)
    verify(signed, signed.manifest.files)
    assert (signed.manifest.minimum, signed.notes) == ("0.1.0", "News.")
    assert {file.name.rpartition(".")[2]: file.system for file in signed.manifest.files} == {
        "deb": "linux-x86_64",
        "rpm": "linux-x86_64",
        "run": "linux-x86_64",
        "AppImage": "linux-arm64",
        "exe": "windows-x86_64",
        "dmg": "macos-arm64",
    }


def test_all_that_a_release_builds_is_signed_with_its_flavour(
    signer: Signer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The packages and installers with a starter model are not for updating."""
    folder = tmp_path / "built"
    folder.mkdir()
    standard = {
        "harmonium_9.1.0_amd64.deb",
        "harmonium-9.1.0-1.x86_64.rpm",
        "harmonium-9.1.0-x86_64.run",
        "Harmonium-9.1.0-x86_64.AppImage",
        "Harmonium-9.1.0-x64-setup.exe",
        "Harmonium-9.1.0-arm64.dmg",
    }
    air_gapped = {
        "harmonium-air-gapped_9.1.0_amd64.deb",
        "harmonium-air-gapped-9.1.0-1.x86_64.rpm",
        "harmonium-air-gapped-9.1.0-x86_64.run",
        "Harmonium-9.1.0-x64-air-gapped-setup.exe",
        "Harmonium-9.1.0-arm64-air-gapped.dmg",
    }
    starters = {
        "harmonium-starter_9.1.0_all.deb",
        "harmonium-starter-9.1.0-1.noarch.rpm",
        "Harmonium-9.1.0-x64-starter-setup.exe",
        "Harmonium-9.1.0-x64-air-gapped-starter-setup.exe",
    }
    for name in standard | air_gapped | starters:
        (folder / name).write_bytes(name.encode())
    (tmp_path / "notes.md").write_text("News.", "utf-8")
    out = tmp_path / "x.harmonium-update"
    assert sign.main(["update", *options(folder, signer, out)]) == 0
    said = capsys.readouterr().out
    assert all(name in said for name in starters)
    files = read_signed(out, signer.keys).manifest.files
    assert {file.name for file in files if file.flavour == "standard"} == standard
    assert {file.name for file in files if file.flavour == "air-gapped"} == air_gapped


def test_two_installers_of_a_kind_are_not_signed_together(
    signer: Signer, built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (built / "harmonium_9.0.0_amd64.deb").write_bytes(b"left from the version before")
    out = tmp_path / "x.harmonium-update"
    assert sign.main(["update", *options(built, signer, out)]) == 1
    assert "harmonium_9.1.0_amd64.deb" in capsys.readouterr().err
    assert not out.exists()


def test_a_folder_of_libraries_becomes_a_pack(signer: Signer, built: Path, tmp_path: Path) -> None:
    out = tmp_path / "cuda.harmonium-update"
    more = ["--name", "cuda", "--system", "linux-x86_64", "--llama-cpp", COMMIT]
    assert sign.main(["pack", *options(built, signer, out), *more]) == 0
    manifest = read_signed(out, signer.keys).manifest
    assert (manifest.pack, manifest.llama_cpp, len(manifest.files)) == ("cuda", COMMIT, 6)


def test_a_key_is_for_its_owner_and_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, secret = tmp_path / "key.pem", tmp_path / "secret"
    secret.write_text("a passphrase\n", "utf-8")
    arguments = ["keys", str(key), "--name", "Us", "--passphrase-file", str(secret)]
    assert sign.main(arguments) == 0
    assert json.loads(capsys.readouterr().out)[0]["name"] == "Us"
    assert b"ENCRYPTED" in key.read_bytes()
    if os.name == "posix":
        assert key.stat().st_mode & 0o077 == 0
    assert sign.main(arguments) == 1
    with pytest.raises(sign.WrongUse, match="passphrase"):
        sign.private_key(key)
    assert sign.private_key(key, b"a passphrase")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (["--version", "1.0"], "version"),
        (["--out", "x.zip"], "must end in"),
        (["--key", "missing.pem"], "missing.pem"),
    ],
)
def test_what_cannot_be_signed_is_one_sentence(
    signer: Signer,
    built: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: list[str],
    words: str,
) -> None:
    out = tmp_path / "x.harmonium-update"
    assert sign.main(["update", *options(built, signer, out), *change]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line
    assert not out.exists()


@pytest.mark.parametrize("sizes", [(2_200_000_000,), (1_100_000_000, 1_100_000_000)])
def test_what_is_too_large_for_a_signed_file_is_one_sentence(
    signer: Signer, tmp_path: Path, capsys: pytest.CaptureFixture[str], sizes: tuple[int, ...]
) -> None:
    folder = tmp_path / "built"
    folder.mkdir()
    for name, size in zip(("harmonium_9_amd64.deb", "Harmonium.dmg"), sizes, strict=False):
        # Nothing but holes.
        with (folder / name).open("wb") as file:
            file.truncate(size)
    (tmp_path / "notes.md").write_text("News.", "utf-8")
    out = tmp_path / "x.harmonium-update"
    out.write_bytes(b"the one before")
    assert sign.main(["update", *options(folder, signer, out)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "2000 MB" in line
    assert out.read_bytes() == b"the one before"


def test_a_file_that_cannot_be_written_leaves_the_one_before(
    signer: Signer,
    built: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As libraries that hardly get smaller grow beyond what an archive holds."""
    out = tmp_path / "cuda.harmonium-update"
    out.write_bytes(b"the one before")
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 5000)
    more = ["--name", "cuda", "--system", "linux-x86_64", "--llama-cpp", COMMIT]
    (built / "large.so").write_bytes(random.Random(1).randbytes(6000))
    assert sign.main(["pack", *options(built, signer, out), *more]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "2000 MB" in line
    assert out.read_bytes() == b"the one before"
    assert not list(tmp_path.glob(".*"))


def test_files_that_nobody_knows_are_not_signed(
    signer: Signer, built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.harmonium-update"
    (built / "SHA256SUMS").write_text("", "utf-8")
    assert sign.main(["update", *options(built, signer, out)]) == 1
    assert "SHA256SUMS" in capsys.readouterr().err
    (built / "folder").mkdir()
    assert sign.main(["update", *options(built, signer, out)]) == 1
