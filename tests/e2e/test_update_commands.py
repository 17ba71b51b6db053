# SPDX-License-Identifier: Apache-2.0
"""`harmonium update` and `harmonium packs`, as processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from tests.e2e.program import Run, run
from tests.helpers.signing import COMMIT, NOTES, Signer, installer_name

NO_DISPLAY = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signing") / "release")


def trusting(signer: Signer, *arguments: str, profile: Path, **environment: str) -> Run:
    """With the keys of the signer."""
    done = subprocess.run(
        [
            *(sys.executable, "-P", "-m", "tests.helpers.trusting_program", str(signer.keys)),
            *("--data-dir", str(profile), *arguments),
        ],
        capture_output=True,
        timeout=100,
        check=False,
        env={**os.environ, "PYTHONPATH": os.getcwd(), **NO_DISPLAY, **environment},
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace"))


def test_the_program_as_it_is_takes_nothing(signer: Signer, tmp_path: Path) -> None:
    """Nor does it make a profile for that."""
    for arguments in (
        ("update", str(signer.update()), "--check"),
        ("update", str(signer.update())),
        ("packs", "add", str(signer.pack())),
    ):
        refused = run(*arguments, "--json", profile=tmp_path / "profile")
        assert refused.code == 2
        assert "trusts no key" in refused.error
        (last,) = refused.objects
        assert (last["type"], last["code"]) == ("error", "bad_input")
    assert not (tmp_path / "profile").exists()


def test_an_update_is_checked_and_nothing_is_written(signer: Signer, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    checked = trusting(signer, "update", str(signer.update()), "--check", "--json", profile=profile)
    assert checked.code == 0, checked.stderr
    (said,) = checked.objects
    assert (said["version"], said["running"], said["step"]) == ("9.1.0", __version__, "newer")
    assert (said["signer"], said["notes"], said["checked"]) == ("The tests", NOTES, True)
    assert {file["name"] for file in said["files"]} == {installer_name("9.1.0"), "Harmonium.dmg"}
    assert not profile.exists()
    shown = trusting(signer, "update", str(signer.update()), "--check", profile=profile).stdout
    assert f"Harmonium 9.1.0 (newer; this is {__version__})." in shown
    assert NOTES.strip() in shown


def test_the_installer_is_taken_out_and_its_command_told(signer: Signer, tmp_path: Path) -> None:
    done = trusting(signer, "update", str(signer.update()), "--json", profile=tmp_path)
    assert done.code == 0, done.stderr
    shown, last = done.objects
    installer = tmp_path / "updates" / installer_name("9.1.0")
    assert shown["type"] == "update"
    assert (last["id"], last["installer"], last["done"]) == ("9.1.0", str(installer), True)
    assert installer.stat().st_size == 300_000
    if sys.platform == "linux":
        assert last["started"] is False
        assert str(installer) in last["command"]


@pytest.mark.skipif(sys.platform != "linux", reason="what opens installers on Linux")
def test_where_there_is_a_display_the_system_opens_it(signer: Signer, tmp_path: Path) -> None:
    program, note = tmp_path / "bin" / "xdg-open", tmp_path / "opened"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\ncat "$1" | sha256sum > "{note}"\n', "utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    file = str(signer.update())
    done = trusting(signer, "update", file, profile=tmp_path / "p", PATH=path, DISPLAY=":77")
    assert done.code == 0, done.stderr
    if not installer_name("9.1.0").endswith((".deb", ".rpm")):
        pytest.skip("the installer of this system wants a terminal")
    assert "The system opened" in done.stdout
    checked = trusting(signer, "update", file, "--check", "--json", profile=tmp_path / "p")
    (said,) = checked.objects
    hashes = {file["name"]: file["sha256"] for file in said["files"]}
    assert note.read_text("utf-8").split()[0] == hashes[installer_name("9.1.0")]


@pytest.mark.skipif(sys.platform != "linux", reason="what opens installers on Linux")
def test_where_the_system_opens_nothing_the_command_is_told(signer: Signer, tmp_path: Path) -> None:
    if not installer_name("9.1.0").endswith((".deb", ".rpm")):
        pytest.skip("the installer of this system wants a terminal")
    program = tmp_path / "bin" / "xdg-open"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexit 3\n", "utf-8")
    program.chmod(0o755)
    profile = tmp_path / ("a profile whose name is much too long for a short sentence " * 2).strip()
    installer = profile / "updates" / installer_name("9.1.0")
    settings = {"PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}", "DISPLAY": ":77"}
    file = str(signer.update())
    done = trusting(signer, "update", file, profile=profile, **settings)
    assert done.code == 0, done.stderr
    assert f"Install it with: sudo apt install '{installer}'" in done.stdout
    assert "could not start the installer" in done.stderr
    told = trusting(signer, "update", file, "--json", profile=profile, **settings)
    assert told.code == 0, told.stderr
    last = told.objects[-1]
    assert (last["started"], last["done"]) == (False, True)
    assert str(installer) in last["command"]


def test_an_older_version_needs_to_be_meant(signer: Signer, tmp_path: Path) -> None:
    older = str(signer.update("0.0.2"))
    refused = trusting(signer, "update", older, profile=tmp_path / "p")
    assert refused.code == 2
    assert "older than this one" in refused.error
    assert not (tmp_path / "p").exists()
    assert trusting(signer, "update", older, "--downgrade", profile=tmp_path / "p").code == 0


def test_a_damaged_update_starts_nothing(signer: Signer, tmp_path: Path) -> None:
    data = bytearray(signer.update().read_bytes())
    data[len(data) // 4] ^= 1
    damaged = tmp_path / "damaged.harmonium-update"
    damaged.write_bytes(data)
    refused = trusting(signer, "update", str(damaged), profile=tmp_path / "p")
    assert refused.code == 2
    assert "not what was signed" in refused.error
    assert not list((tmp_path / "p" / "updates").iterdir())
    refused = trusting(signer, "update", str(signer.pack()), "--check", profile=tmp_path / "p")
    assert refused.code == 2
    assert "is a pack and no update" in refused.error


def test_packs_are_added_listed_and_removed(signer: Signer, tmp_path: Path) -> None:
    assert run("packs", "list", "--json", profile=tmp_path / "none").objects == []
    assert not (tmp_path / "none").exists()
    added = trusting(signer, "packs", "add", str(signer.pack()), "--json", profile=tmp_path)
    assert added.code == 0, added.stderr
    (said,) = added.objects
    folder = tmp_path / "packs" / COMMIT / "cuda"
    assert (said["id"], said["version"], said["path"]) == ("cuda", "9.1.0", str(folder))
    assert (said["signer"], said["done"]) == ("The tests", True)
    (listed,) = run("packs", "list", "--json", profile=tmp_path).objects
    assert (listed["id"], listed["llama_cpp"]) == ("cuda", COMMIT)
    assert (listed["used"], "not signed" in listed["problem"]) == (False, True)
    assert "no, it is not signed by anyone" in run("packs", "list", profile=tmp_path).stdout
    (listed,) = trusting(signer, "packs", "list", "--json", profile=tmp_path).objects
    assert (listed["used"], listed["problem"]) == (True, "")
    older = ("packs", "add", str(signer.pack(version="9.0.0")), "--json")
    refused = trusting(signer, *older, profile=tmp_path)
    assert (refused.code, "is older than the one" in refused.error) == (2, True)
    (said,) = trusting(signer, *older, "--downgrade", profile=tmp_path).objects
    assert said["version"] == "9.0.0"
    removed = run("packs", "remove", "cuda", "--json", profile=tmp_path)
    assert removed.objects == [{"id": "cuda", "done": True}]
    assert not folder.exists()
    refused = run("packs", "remove", "cuda", profile=tmp_path)
    assert refused.code == 2
    assert "There is no pack" in refused.error


def test_wrong_use_is_one_sentence(tmp_path: Path) -> None:
    for arguments in (("update",), ("packs", "ad")):
        refused = run(*arguments, profile=tmp_path / "p")
        assert refused.code == 2
        assert refused.error


def test_only_looking_at_an_update_imports_what_reads_signatures(tmp_path: Path) -> None:
    program = f"""
import json, sys
from app.cli import packs, update
from app.cli.options import GlobalOptions
from pathlib import Path
import app.services.updates
packs.run(["list"], GlobalOptions(data_dir=Path({str(tmp_path)!r})))
print(json.dumps([name for name in ("cryptography", "httpx2") if name in sys.modules]))
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        capture_output=True,
        timeout=100,
        check=False,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert json.loads(done.stdout.splitlines()[-1]) == []
