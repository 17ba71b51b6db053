# SPDX-License-Identifier: Apache-2.0
"""The installer for this computer: chosen, taken out, and handed to the system."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import DiskFull, InputError, Interrupted
from app.updates import installers
from app.updates.checking import read_signed
from app.updates.manifest import Kind, Manifest, Part, SystemFile
from tests.helpers.signing import Signer, content, installer_name

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what opens installers on Linux")


def manifest(*names: str, system: str = "linux-x86_64", flavour: str = "standard") -> Manifest:
    files = tuple(SystemFile(name, system, Part(1, "0" * 64), flavour) for name in names)
    return Manifest(Kind.UPDATE, "9.1.0", "0.0.1", Part(0, "0" * 64), files)


def opener(folder: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An `xdg-open` that notes what it was given. Returns that note."""
    program, note = folder / "xdg-open", folder / "opened"
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > "{note}"\nexit {code}\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":77")
    return note


def test_this_computer_has_a_name_as_manifests_have_it() -> None:
    assert re.fullmatch(r"(linux|windows|macos)-(x86_64|arm64)", installers.this_system())
    assert installers.usual_endings()


def test_the_best_installer_for_this_computer_is_chosen() -> None:
    both = manifest("a.run", "a.deb", "a.rpm")
    chosen = installers.installer_for(both, "linux-x86_64", (".deb", ".run"))
    assert chosen.name == "a.deb"
    chosen = installers.installer_for(both, "linux-x86_64", (".rpm", ".run"))
    assert chosen.name == "a.rpm"
    for system, endings in (("windows-x86_64", (".exe",)), ("linux-x86_64", (".AppImage",))):
        with pytest.raises(InputError, match="no installer for this computer"):
            installers.installer_for(both, system, endings)


def test_only_an_installer_of_the_flavour_that_runs_is_chosen() -> None:
    """What was chosen for never reaching a network must not become what does, and the other way
    round."""
    endings = (".deb", ".run")
    names = ("harmonium-air-gapped_9_amd64.deb", "harmonium_9_amd64.deb", "harmonium_9_amd64.run")
    file = Part(1, "0" * 64)
    flavours = ("air-gapped", "standard", "standard")
    files = tuple(map(SystemFile, names, ["linux-x86_64"] * 3, [file] * 3, flavours))
    both = Manifest(Kind.UPDATE, "9.1.0", "0.0.1", file, files)
    for flavour, name in (("standard", names[1]), ("air-gapped", names[0])):
        chosen = installers.installer_for(both, "linux-x86_64", endings, flavour)
        assert chosen.name == name
    # A better ending is no reason to take the other one.
    other_first = Manifest(Kind.UPDATE, "9.1.0", "0.0.1", file, (files[0], files[2]))
    assert installers.installer_for(other_first, "linux-x86_64", endings, "standard") == files[2]
    for there, runs in (("standard", "air-gapped"), ("air-gapped", "standard")):
        only = manifest("a.deb", flavour=there)
        with pytest.raises(InputError, match=f"only as {there}.* this is .*{runs}"):
            installers.installer_for(only, "linux-x86_64", endings, runs)
    # A source tree is as the standard installers are.
    assert installers.this_flavour() == "standard"


def test_it_is_taken_out_for_this_user_only_in_place_of_the_last(
    signer: Signer, tmp_path: Path
) -> None:
    signed = read_signed(signer.update(), signer.keys)
    folder = tmp_path / "updates"
    (folder / "fetched").mkdir(parents=True)
    (folder / "older.deb").write_bytes(b"old")
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    path = installers.take_out(signed, file, tmp_path)
    assert path == folder / installer_name("9.1.0")
    assert path.read_bytes() == content(path.name + "9.1.0", 300_000)
    assert sorted(each.name for each in folder.iterdir()) == sorted(["fetched", path.name])
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0
    # The same once more.
    assert installers.take_out(signed, file, tmp_path) == path


@pytest.mark.skipif(os.name != "posix", reason="no such rights")
def test_it_is_for_this_user_only_whatever_was_there(signer: Signer, tmp_path: Path) -> None:
    signed = read_signed(signer.update(), signer.keys)
    folder = tmp_path / "updates"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    path = installers.take_out(signed, file, tmp_path)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert path.stat().st_mode & 0o077 == 0
    fetched = folder / "fetched"
    fetched.mkdir()
    fetched.chmod(0o755)
    assert installers.emptied(fetched, tmp_path).stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_in_its_place_is_neither_emptied_nor_written_to(
    signer: Signer, tmp_path: Path
) -> None:
    signed = read_signed(signer.update(), signer.keys)
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    other = tmp_path / "other"
    other.mkdir()
    (other / "precious.deb").touch()
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "updates").symlink_to(other)
    with pytest.raises(InputError, match="no folder of yours"):
        installers.take_out(signed, file, profile)
    assert [each.name for each in other.iterdir()] == ["precious.deb"]


def test_nothing_but_what_was_taken_out_before_is_removed(signer: Signer, tmp_path: Path) -> None:
    """Somebody may keep the file with the update in that very folder."""
    folder = tmp_path / "updates"
    folder.mkdir()
    kept = folder / "mine.harmonium-update"
    kept.write_bytes(signer.update().read_bytes())
    for name in ("notes.txt", "old.deb", "old.harmonium-update"):
        (folder / name).touch()
    signed = read_signed(kept, signer.keys)
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    path = installers.take_out(signed, file, tmp_path)
    names = sorted(each.name for each in folder.iterdir())
    assert names == sorted([kept.name, "notes.txt", path.name])


def test_what_is_stopped_or_does_not_fit_leaves_no_installer(
    signer: Signer, tmp_path: Path
) -> None:
    signed = read_signed(signer.update(), signer.keys)
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    with pytest.raises(Interrupted):
        installers.take_out(signed, file, tmp_path, should_stop=lambda: True)
    assert list((tmp_path / "updates").iterdir()) == []
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder", "utf-8")
    with pytest.raises(InputError, match="could not be written"):
        installers.take_out(signed, file, blocked)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no disk that is always full")
def test_a_full_disk_is_one_sentence(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = read_signed(signer.update(), signer.keys)
    (file,) = signed.manifest.files_for(installers.this_system())[:1]
    real = os.open

    def on_a_full_disk(path: str, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_EXCL:
            return real("/dev/full", os.O_RDWR)
        return real(path, flags, mode)

    monkeypatch.setattr(os, "open", on_a_full_disk)
    with pytest.raises(DiskFull, match="free some space"):
        installers.take_out(signed, file, tmp_path)


@LINUX
def test_the_system_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    note = opener(tmp_path, 0, monkeypatch)
    path = tmp_path / "a b;c.deb"
    path.touch()
    assert installers.can_start(path)
    installers.start(path)
    assert note.read_text("utf-8") == str(path)


@LINUX
def test_what_nothing_opens_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener(tmp_path, 3, monkeypatch)
    path = tmp_path / "a.deb"
    with pytest.raises(InputError, match="could not start the installer"):
        installers.start(path)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert not installers.can_start(path)
    with pytest.raises(InputError, match="could not start the installer"):
        installers.start(path)


@LINUX
def test_without_a_display_and_for_a_terminal_there_is_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener(tmp_path, 0, monkeypatch)
    assert not installers.can_start(tmp_path / "a.run")
    assert not installers.can_start(tmp_path / "a.AppImage")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not installers.can_start(tmp_path / "a.deb")
    command = installers.command_for(Path("/a folder/x'; rm -rf y.deb"))
    assert command.startswith("sudo apt install ")
    echoed = subprocess.run(
        ["sh", "-c", command.replace("sudo apt install", "printf %s")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert echoed.stdout == "/a folder/x'; rm -rf y.deb"
    assert installers.command_for(Path("/x.rpm")) == "sudo dnf install /x.rpm"
    assert installers.command_for(Path("/x.run")) == "sh /x.run"


def installed_at(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program runs from there, as though it were frozen."""
    place.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(place / "harmonium"))


@LINUX
@pytest.mark.parametrize("prefix", [".local", "another place"])
def test_what_a_run_file_installed_is_replaced_by_a_run_file_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prefix: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    place = tmp_path / prefix / "lib/harmonium"
    installed_at(place, monkeypatch)
    (place / "uninstall.sh").touch()
    assert installers.usual_endings() == (".run",)
    command = installers.command_for(Path("/x.run"))
    more = "" if prefix == ".local" else f" -- --prefix '{tmp_path / prefix}'"
    assert command == f"sh /x.run{more}"


@LINUX
def test_an_appimage_is_replaced_by_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mount, old, new = (
        tmp_path / ".mount_x",
        tmp_path / "it's mine.AppImage",
        tmp_path / "new.AppImage",
    )
    old.write_bytes(b"old")
    new.write_bytes(b"new")
    installed_at(mount / "usr/lib/harmonium", monkeypatch)
    monkeypatch.setenv("APPIMAGE", str(old))
    monkeypatch.setenv("APPDIR", str(mount))
    assert installers.usual_endings()[0] == ".AppImage"
    with old.open("rb") as running:
        subprocess.run(["sh", "-c", installers.command_for(new)], check=True)
        assert running.read() == b"old"
    assert old.read_bytes() == b"new"
    assert os.access(old, os.X_OK)


@LINUX
def test_the_appimage_of_another_program_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal in one passes its variables on."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "terminal.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / ".mount_terminal"))
    installed_at(tmp_path / "lib/harmonium", monkeypatch)
    assert installers.usual_endings()[0] != ".AppImage"
    new = tmp_path / "Harmonium 2.AppImage"
    new.write_bytes(b"new")
    subprocess.run(["sh", "-c", installers.command_for(new)], check=True)
    assert (tmp_path / "Applications" / new.name).read_bytes() == b"new"


@pytest.mark.parametrize(
    ("system", "name", "command"),
    [
        ("win32", "/it's mine/a b.exe", '"/it\'s mine/a b.exe"'),
        ("darwin", "/it's mine/a.dmg", "open '/it'\"'\"'s mine/a.dmg'"),
    ],
)
def test_elsewhere_the_command_opens_the_file(
    monkeypatch: pytest.MonkeyPatch, system: str, name: str, command: str
) -> None:
    path = Path(name)
    if os.name == "nt":
        pytest.skip("paths are written otherwise there")
    monkeypatch.setattr(sys, "platform", system)
    assert installers.command_for(path) == command
