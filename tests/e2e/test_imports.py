# SPDX-License-Identifier: Apache-2.0
"""The window is there before anything is imported that it does not need."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.paths import Paths
from tests.helpers.big_profile import build_profile

LATE = {
    "charset_normalizer",
    "httpx",
    "httpx2",
    "huggingface_hub",
    "jinja2",
    "llama_cpp",
    "markdown_it",
    "mdit_py_plugins",
    "numpy",
    "openai_harmony",
    "oss_harmony",
    "pygments",
    "pypdfium2",
    "python_calamine",
    "qtawesome",
    "qtpy",
    "selectolax",
    "snowballstemmer",
    "ziamath",
}


def first_sight(profile: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.helpers.first_sight", str(profile)],
        capture_output=True,
        timeout=100,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.getcwd()},
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return json.loads(done.stdout)


@pytest.mark.parametrize("conversations", [0, 30])
def test_a_window_that_can_be_used_has_imported_nothing_for_later(
    tmp_path: Path, conversations: int
) -> None:
    if conversations:
        paths = Paths.at(tmp_path)
        paths.create()
        build_profile(paths.database, conversations, 4 * conversations)
    seen = first_sight(tmp_path)
    assert bool(seen["conversations"]) == bool(conversations)
    imported = {name.partition(".")[0] for name in seen["modules"]}
    assert "PySide6" in imported
    assert not LATE & imported
