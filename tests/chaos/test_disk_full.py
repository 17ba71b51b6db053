# SPDX-License-Identifier: Apache-2.0
"""On a full disk nothing is lost that was saved; reading, searching and deleting go on."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.store.ballast import ballast_of, keep_ballast, release_ballast
from app.store.database import DatabaseFile, open_temporary

KEY = "3d" * 32
ROOT = Path(__file__).parents[2]
DISK_MB = 40
UNSHARE = ("unshare", "--user", "--map-root-user", "--mount")


def has_namespaces() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True, check=False).returncode == 0


needs_small_disk = pytest.mark.skipif(
    not has_namespaces(), reason="a small disk of its own takes namespaces of Linux"
)


def on_small_disk(disk: Path, *command: str) -> dict[str, Any]:
    """What the command printed, which alone sees the disk."""
    script = f'mount -t tmpfs -o size={DISK_MB}m none "$0" && exec "$@"'
    disk.mkdir()
    done = subprocess.run(
        [*UNSHARE, "sh", "-c", script, str(disk), *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@needs_small_disk
@pytest.mark.timeout(200)
def test_a_full_disk_costs_nothing_that_was_saved(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    report = on_small_disk(
        disk, sys.executable, "-m", "tests.helpers.full_disk_window", str(disk), KEY
    )
    print(json.dumps(report))
    # An answer that was being written is cut off, but not taken away ...
    assert report["cut_off"]
    assert report["cut_off_state"] == "failed"
    assert report["still_shown"]
    assert report["is_disk_full"]
    assert report["said"].startswith("The disk that holds")
    assert report["told_s"] < 1.0
    assert report["question_kept"]
    assert report["lost"] == 0
    assert report["acknowledged"] >= 12
    # Everything can be read and found ...
    assert (report["shown"], report["found"]) == (10, 12)
    # ... and be deleted, with the room that was kept for that.
    assert report["ballast"]
    assert report["cleaned_up"]
    assert report["ballast_released"]
    assert report["left"] == 1
    assert report["asked_after_cleaning"]
    assert report["asked_with_room"]
    # ... and is stored as soon as there is room.
    assert report["rest_is_kept"]
    assert report["ballast_again"]
    assert report["unhandled"] == 0


def test_the_ballast_is_made_once_and_given_up_once(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db")
    path = ballast_of(file)
    assert path is not None
    assert not release_ballast(file)
    assert keep_ballast(file, 3 << 20, 0)
    assert path.stat().st_size == 3 << 20
    made = path.stat().st_ino
    assert keep_ballast(file, 3 << 20, 0)
    assert path.stat().st_ino == made
    assert release_ballast(file)
    assert list(tmp_path.iterdir()) == []


def test_no_ballast_is_made_where_there_is_little_room(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db")
    assert not keep_ballast(file, 1 << 20, left_free=1 << 60)
    assert not keep_ballast(DatabaseFile(tmp_path / "nowhere" / "harmonium.db"), 1 << 20, 0)
    assert list(tmp_path.iterdir()) == []


def test_temporary_conversations_have_no_ballast() -> None:
    database = open_temporary()
    assert ballast_of(database.file) is None
    assert not keep_ballast(database.file)
    assert not release_ballast(database.file)
    database.close()
