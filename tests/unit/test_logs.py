# SPDX-License-Identifier: Apache-2.0
"""The program's log stays small and private."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import logs

log = logging.getLogger("app.tests")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    logs.configure(tmp_path)
    yield tmp_path
    logs.configure(None)


def test_a_full_log_makes_room_and_two_old_ones_are_kept(folder: Path) -> None:
    for number in range(4500):
        log.info("%d %s", number, "x" * 1000)
    assert {path.name for path in folder.iterdir()} == {
        "harmonium.log",
        "harmonium.log.1",
        "harmonium.log.2",
    }
    written = [
        line
        for name in ("harmonium.log.2", "harmonium.log.1", "harmonium.log")
        for line in (folder / name).read_text(encoding="utf-8").splitlines()
    ]
    numbers = [int(line.split()[-2]) for line in written]
    # Nothing is lost in between.
    assert numbers == list(range(numbers[0], 4500))
    assert all(path.stat().st_size < 1024 * 1024 + 2000 for path in folder.iterdir())


def test_a_log_goes_on_where_it_ended(folder: Path) -> None:
    log.info("first")
    logs.configure(folder)
    log.info("second")
    lines = (folder / "harmonium.log").read_text(encoding="utf-8").splitlines()
    assert [line.rsplit(": ")[-1] for line in lines] == ["first", "second"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_nobody_else_reads_it(folder: Path) -> None:
    log.info("begin")
    assert (folder / "harmonium.log").stat().st_mode & 0o777 == 0o600


def test_a_log_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.configure(tmp_path / "none")
    log.warning("unheard")
    assert capsys.readouterr().err == ""
    assert not list(tmp_path.iterdir())
