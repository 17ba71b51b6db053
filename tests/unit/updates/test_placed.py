# SPDX-License-Identifier: Apache-2.0
"""What lies in the profile is loaded only if it is what was signed."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.build_info import build_info
from app.updates import packs
from app.updates.checking import read_signed
from app.updates.installers import this_system
from app.updates.placed import CHANGED, NOT_PRIVATE, NOT_SIGNED, problem_of
from tests.helpers.signing import COMMIT, OTHER_COMMIT, Signer, rewritten

POSIX = pytest.mark.skipif(os.name != "posix", reason="no such rights")


@pytest.fixture
def placed(signer: Signer, tmp_path: Path) -> Path:
    signed = read_signed(signer.pack(), signer.keys)
    files = packs.check_pack(signed, this_system(), COMMIT, tmp_path)
    return packs.install(signed, files, tmp_path).path


def test_what_was_added_is_used_by_those_who_trust_its_signer(
    signer: Signer, placed: Path, tmp_path: Path
) -> None:
    assert problem_of(placed, signer.keys) == ""
    (pack,) = packs.installed(tmp_path, signer.keys)
    assert pack.problem == ""
    # The keys of this build.
    assert problem_of(placed) == NOT_SIGNED
    stranger = Signer(tmp_path / "stranger")
    assert problem_of(placed, stranger.keys) == NOT_SIGNED
    assert problem_of(placed, tmp_path / "no-list.json") == NOT_SIGNED
    (pack,) = packs.installed(tmp_path)
    assert pack.problem == NOT_SIGNED
    assert pack.llama_cpp == build_info().llama_cpp


def _cut(folder: Path) -> None:
    os.truncate(folder / "libggml-cuda.so", 100)


def _flip(folder: Path) -> None:
    data = bytearray((folder / "libggml-cuda.so").read_bytes())
    data[1000] ^= 1
    (folder / "libggml-cuda.so").write_bytes(data)


def _add(folder: Path) -> None:
    (folder / "libcudart.so.13").write_bytes(b"loaded with it")
    (folder / "libcudart.so.13").chmod(0o600)


def _remove(folder: Path) -> None:
    (folder / "EULA.txt").unlink()


def _add_folder(folder: Path) -> None:
    (folder / "glibc-hwcaps").mkdir(mode=0o700)


def _unsign(folder: Path) -> None:
    (folder / "manifest.sig").unlink()


def _rewrite(folder: Path) -> None:
    data = (folder / "manifest.json").read_bytes()
    (folder / "manifest.json").write_bytes(data.replace(b"9.1.0", b"9.1.1"))


def _open_file(folder: Path) -> None:
    (folder / "EULA.txt").chmod(0o666)


def _open_folder(folder: Path) -> None:
    folder.chmod(0o777)


def _open_above(folder: Path) -> None:
    folder.parent.parent.chmod(0o770)


def _link(folder: Path) -> None:
    shutil.copy(folder / "EULA.txt", folder.parent.parent.parent / "elsewhere")
    (folder / "EULA.txt").unlink()
    (folder / "EULA.txt").symlink_to(folder.parent.parent.parent / "elsewhere")


@POSIX
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (_cut, CHANGED),
        (_flip, CHANGED),
        (_add, CHANGED),
        (_remove, CHANGED),
        (_unsign, NOT_SIGNED),
        (_rewrite, NOT_SIGNED),
        (_add_folder, NOT_PRIVATE),
        (_open_file, NOT_PRIVATE),
        (_open_folder, NOT_PRIVATE),
        (_open_above, NOT_PRIVATE),
        (_link, NOT_PRIVATE),
    ],
)
def test_what_is_not_what_was_signed_is_not_used(
    signer: Signer, placed: Path, change: Callable[[Path], None], problem: str
) -> None:
    change(placed)
    assert problem_of(placed, signer.keys) == problem


def test_a_pack_counts_only_in_its_own_place(signer: Signer, placed: Path) -> None:
    for other in (placed.parent / "vulkan", placed.parent.parent / OTHER_COMMIT / "cuda"):
        shutil.copytree(placed, other)
        other.parent.chmod(0o700)
        assert problem_of(other, signer.keys) == CHANGED
    assert problem_of(placed.parent / "gone", signer.keys) == CHANGED


def test_what_was_checked_is_what_is_kept(signer: Signer, tmp_path: Path) -> None:
    """Its signature may be exchanged between looking at a file and taking it."""
    path = signer.pack(version="9.3.0")
    signed = read_signed(path, signer.keys)
    files = packs.check_pack(signed, this_system(), COMMIT, tmp_path)
    other = rewritten(path, tmp_path / "other", changes={"manifest.sig": b"A" * 88})
    shutil.move(other, path)
    pack = packs.install(signed, files, tmp_path / "profile")
    assert problem_of(pack.path, signer.keys) == ""
