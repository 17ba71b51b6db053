# SPDX-License-Identifier: Apache-2.0
"""A confined process still finds Python's and its own modules, however the program is installed,
and its own place is no way to the person's files."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

import app
from app.engine.confinement import landlock
from app.engine.confinement.places import own_places

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not landlock.version(), reason="this kernel has no Landlock"
)

PACKAGE = Path(app.__file__).parent
_CODE = """
import sys
from app.engine import confinement
confinement.begin()
confinement.confine(confinement.Needs())
import neighbour
try:
    print(neighbour.SAID, open(sys.argv[1]).read())
except PermissionError:
    print(neighbour.SAID, "refused")
"""


def confined(python: Path, private: Path, **environment: str) -> str:
    command = [str(python), "-P", "-c", _CODE, str(private)]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=30
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def copy_of_the_program(folder: Path) -> None:
    shutil.copytree(PACKAGE, folder / "app", ignore=shutil.ignore_patterns("__pycache__", "ui"))
    (folder / "neighbour.py").write_text("SAID = 'imported'\n")


def test_what_is_installed_beside_the_program_can_be_imported(tmp_path: Path) -> None:
    private = tmp_path / "private.txt"
    private.write_text("a secret")
    venv.create(tmp_path / "installed", symlinks=True)
    (packages,) = (tmp_path / "installed" / "lib").glob("python3*/site-packages")
    copy_of_the_program(packages)
    python = tmp_path / "installed" / "bin" / "python"
    assert confined(python, private) == "imported refused"


def test_the_folder_that_the_source_lies_in_stays_closed(tmp_path: Path) -> None:
    source, packages = tmp_path / "source", tmp_path / "packages"
    for folder in (source, packages):
        folder.mkdir()
    copy_of_the_program(source)
    (packages / "neighbour.py").write_text("SAID = 'imported'\n")
    (source / "neighbour.py").unlink()
    private = source / "private.txt"
    private.write_text("a secret")
    paths = f"{source}:{packages}"
    assert confined(Path(sys.executable), private, PYTHONPATH=paths) == "imported refused"


def test_neither_the_home_folder_nor_what_holds_it_is_a_place_of_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "people" / "ann"
    packages = home / ".local" / "lib" / "packages"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("LD_LIBRARY_PATH", str(home))
    monkeypatch.setattr(sys, "path", [str(home), str(home.parent), "/", str(packages), *sys.path])
    found = own_places()
    assert packages in found
    assert not {home, home.parent, Path("/")} & found
