# SPDX-License-Identifier: Apache-2.0
"""Packs: whole or not at all, whatever happens in between."""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.core.errors import BusyError, DiskFull, HarmoniumError, InputError, Interrupted
from app.core.process_lock import ProcessLock
from app.updates import packs
from app.updates.checking import read_signed
from app.updates.installers import this_system
from app.updates.packs import InstalledPack
from tests.helpers.signing import COMMIT, OTHER_COMMIT, Signer, content


def added(
    signer: Signer,
    profile: Path,
    *,
    llama_cpp: str = COMMIT,
    stops: bool = False,
    older: bool = False,
    **wanted: Any,
) -> InstalledPack:
    signed = read_signed(signer.pack(**wanted), signer.keys)
    files = packs.check_pack(signed, this_system(), llama_cpp, profile, allows_older=older)
    return packs.install(signed, files, profile, should_stop=lambda: stops)


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_pack_lies_where_the_engine_looks_for_it(signer: Signer, tmp_path: Path) -> None:
    pack = added(signer, tmp_path)
    assert pack.path == tmp_path / "packs" / COMMIT / "cuda"
    assert (pack.name, pack.version, pack.llama_cpp) == ("cuda", "9.1.0", COMMIT)
    assert (pack.path / "libggml-cuda.so").read_bytes() == content("libggml-cuda.so9.1.0", 200_000)
    assert packs.installed(tmp_path, signer.keys) == [pack]
    assert pack.bytes > 400_000
    assert everything(pack.path) == ["EULA.txt", "libggml-cuda.so", "manifest.json", "manifest.sig"]


@pytest.mark.skipif(os.name != "posix", reason="no such rights")
def test_a_pack_is_for_this_user_only_whatever_was_there(signer: Signer, tmp_path: Path) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    folder.chmod(0o777)
    pack = added(signer, tmp_path)
    for path in (folder, *folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    packs.remove(pack)
    folder.rmdir()
    other = tmp_path / "other"
    other.mkdir()
    folder.symlink_to(other)
    with pytest.raises(InputError, match="no folder of yours"):
        added(signer, tmp_path)
    assert everything(other) == []


def test_a_newer_pack_takes_the_place_of_the_older(signer: Signer, tmp_path: Path) -> None:
    added(signer, tmp_path)
    pack = added(signer, tmp_path, version="9.2.0")
    assert packs.installed(tmp_path, signer.keys) == [pack]
    assert pack.version == "9.2.0"
    assert (pack.path / "EULA.txt").read_bytes() == content("EULA.txt9.2.0", 200_000)
    assert everything(tmp_path / "packs")[:2] == [COMMIT, f"{COMMIT}/cuda"]


def test_an_older_pack_takes_the_place_of_a_newer_only_if_it_is_meant(
    signer: Signer, tmp_path: Path
) -> None:
    newer = added(signer, tmp_path, version="9.2.0")
    with pytest.raises(
        InputError, match=r"9\.1\.0 .* is older than the one that there is, 9\.2\.0"
    ):
        added(signer, tmp_path)
    assert packs.installed(tmp_path, signer.keys) == [newer]
    # Another pack, the same once more, and where somebody asked for it.
    added(signer, tmp_path, name="rocm")
    added(signer, tmp_path, version="9.2.0")
    assert added(signer, tmp_path, older=True).version == "9.1.0"


def test_a_pack_for_later_versions_of_the_program_is_refused(
    signer: Signer, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=r"is for Harmonium 9\.0\.0 or later, and this is"):
        added(signer, tmp_path, minimum="9.0.0", older=True)
    assert everything(tmp_path) == []
    assert added(signer, tmp_path, minimum=__version__).name == "cuda"


def test_a_pack_for_another_version_or_computer_is_refused(signer: Signer, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="another version of Harmonium"):
        added(signer, tmp_path, llama_cpp=OTHER_COMMIT)
    with pytest.raises(InputError, match="nothing for this computer"):
        added(signer, tmp_path, system="windows-arm64")
    assert everything(tmp_path) == []
    # A source tree knows no commit.
    assert added(signer, tmp_path, llama_cpp="").llama_cpp == COMMIT


def test_what_is_stopped_leaves_what_was_there(signer: Signer, tmp_path: Path) -> None:
    before = added(signer, tmp_path)
    files = everything(tmp_path)
    with pytest.raises(Interrupted):
        added(signer, tmp_path, version="9.2.0", stops=True)
    assert packs.installed(tmp_path, signer.keys) == [before]
    assert everything(tmp_path) == files


@pytest.mark.parametrize("step", ["rename", "fsync"])
@pytest.mark.parametrize("call", range(1, 4))
def test_a_disk_that_fails_at_any_step_leaves_what_was_there(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, call: int
) -> None:
    before = added(signer, tmp_path)
    signed = read_signed(signer.pack(version="9.2.0"), signer.keys)
    real, calls = getattr(os, step), 0

    def fail(*arguments: object) -> object:
        nonlocal calls
        calls += 1
        if calls == call:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments)

    files = packs.check_pack(signed, this_system(), COMMIT, tmp_path)
    monkeypatch.setattr(os, step, fail)
    failure = None
    try:
        packs.install(signed, files, tmp_path)
    except DiskFull as exc:
        failure = exc
    monkeypatch.undo()
    assert (failure is not None) == (calls >= call)
    (pack,) = packs.installed(tmp_path, signer.keys)
    assert pack.version == ("9.1.0" if failure else "9.2.0")
    assert failure is None or pack == before
    assert not list((tmp_path / "packs").glob(".*"))


def test_a_pack_is_removed_with_the_folder_of_its_version(signer: Signer, tmp_path: Path) -> None:
    pack, other = added(signer, tmp_path), added(signer, tmp_path, name="rocm")
    packs.remove(pack)
    assert packs.installed(tmp_path, signer.keys) == [other]
    packs.remove(other)
    assert everything(tmp_path) == ["packs"]
    with pytest.raises(HarmoniumError):
        packs.remove(other)
    with pytest.raises(InputError, match="There is no pack"):
        packs.find(tmp_path, "../..")


def test_only_folders_of_packs_are_listed(signer: Signer, tmp_path: Path) -> None:
    pack = added(signer, tmp_path)
    folder = tmp_path / "packs"
    for name in ("abc/cuda", f"{COMMIT}/.adding-x", f"{COMMIT}/CUDA", ".adding-1/cuda"):
        (folder / name).mkdir(parents=True)
    (folder / COMMIT / "file").touch()
    (folder / COMMIT / "link").symlink_to(tmp_path)
    bare = folder / OTHER_COMMIT / "bare"
    bare.mkdir(parents=True)
    (bare / "manifest.json").write_text("{}", "utf-8")
    other = InstalledPack("bare", "", OTHER_COMMIT, 2, bare)
    assert packs.installed(tmp_path, signer.keys) == [other, pack]


@pytest.mark.parametrize("failure", [KeyboardInterrupt(), SystemExit(1), PermissionError(13, "")])
def test_the_pack_that_was_there_is_put_back_whatever_ends_the_exchange(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    before = added(signer, tmp_path)
    real, calls = os.rename, 0

    def fail(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise failure
        real(*arguments)

    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises((type(failure), BusyError)):
        added(signer, tmp_path, version="9.2.0")
    monkeypatch.undo()
    assert packs.installed(tmp_path, signer.keys) == [before]
    assert not list((tmp_path / "packs").glob(".*"))


def test_a_pack_that_could_not_be_put_back_is_put_back_later(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = added(signer, tmp_path)
    real, calls = os.rename, 0

    def fail(*arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise OSError(errno.EIO, "Input/output error")
        real(*arguments)

    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises(InputError, match="could not be written"):
        added(signer, tmp_path, version="9.2.0")
    assert not before.path.exists()
    assert packs.installed(tmp_path, signer.keys) == []
    monkeypatch.undo()
    assert packs.installed(tmp_path, signer.keys) == [before]
    assert not list((tmp_path / "packs").glob(".*"))


KILLED = """
import os, sys
from pathlib import Path
from app.updates import packs
from app.updates.checking import read_signed
from app.updates.installers import this_system

calls = 0
real = os.rename

def rename(*arguments):
    global calls
    calls += 1
    if calls == int(sys.argv[4]):
        os._exit(77)
    real(*arguments)

os.rename = rename
signed = read_signed(Path(sys.argv[1]), Path(sys.argv[2]))
packs.install(signed, signed.manifest.files_for(this_system()), Path(sys.argv[3]))
"""
"""Adds a pack, and is gone when it would rename something for the n-th time."""


def killed_at(call: int, path: Path, signer: Signer, profile: Path) -> None:
    arguments = [str(path), str(signer.keys), str(profile), str(call)]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], timeout=50, check=False)
    assert done.returncode == 77


def test_what_a_killed_program_left_is_gone_when_somebody_looks(
    signer: Signer, tmp_path: Path
) -> None:
    killed_at(1, signer.pack(), signer, tmp_path)
    (left,) = (tmp_path / "packs").glob(".adding-*")
    assert (left / "libggml-cuda.so").exists()
    assert packs.installed(tmp_path, signer.keys) == []
    assert everything(tmp_path) == ["packs", f"packs/{COMMIT}"]


@pytest.mark.parametrize("call", [1, 2])
def test_a_program_that_is_killed_in_the_exchange_costs_no_pack(
    signer: Signer, tmp_path: Path, call: int
) -> None:
    before = added(signer, tmp_path)
    killed_at(call, signer.pack(version="9.2.0"), signer, tmp_path)
    assert before.path.exists() == (call == 1)
    assert packs.installed(tmp_path, signer.keys) == [before]
    assert not list((tmp_path / "packs").glob(".*"))


def test_while_one_program_adds_a_pack_another_leaves_its_files_alone(
    signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = added(signer, tmp_path)
    new = tmp_path / "packs" / ".adding-new"
    new.mkdir()
    monkeypatch.setattr(packs, "_WAIT_S", 0.05)
    other = ProcessLock(tmp_path / "packs" / ".lock")
    assert other.acquire()
    assert packs.installed(tmp_path, signer.keys) == [pack]
    with pytest.raises(BusyError, match="wait until it is done"):
        added(signer, tmp_path, version="9.2.0")
    with pytest.raises(BusyError, match="wait until it is done"):
        packs.remove(pack)
    assert new.exists()
    other.release(remove=True)
    added(signer, tmp_path, version="9.2.0")
    assert everything(tmp_path / "packs")[:2] == [COMMIT, f"{COMMIT}/cuda"]
