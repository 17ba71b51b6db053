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
from tests.helpers.plain_profile import make_plain

LATE = {
    "PySide6.QtNetwork",
    "app.documents.reading",
    "app.engine.server",
    "app.hub.library",
    "app.opening",
    "app.services.profile_opener",
    "app.store.conversion",
    "app.ui.protection.cover",
    "app.ui.protection.opening_window",
    "app.ui.protection.rows",
    "app.ui.protection.start_notice",
    "cryptography",
    "keyring",
    "app.store.documents",
    "app.store.documents_removal",
    "app.store.states",
    "app.store.transfer",
    "app.ui.chat.instructions_panel",
    "app.ui.chat.message_body",
    "app.ui.chat.prompt_menu",
    "app.ui.command_palette",
    "app.ui.documents.documents_dialog",
    "app.ui.failures.failure_page",
    "app.ui.failures.report_parts",
    "app.ui.failures.start_failure",
    "app.ui.models.pieces",
    "app.ui.settings.form",
    "app.ui.sidebar.marked_text",
    "app.ui.sidebar.trash_panel",
    "app.ui.viewer.document_pane",
    "app.vault.vault",
    "charset_normalizer",
    "difflib",
    "hashlib",
    "html",
    "httpx",
    "httpx2",
    "huggingface_hub",
    "jinja2",
    "llama_cpp",
    "logging.handlers",
    "markdown_it",
    "mdit_py_plugins",
    "numpy",
    "openai_harmony",
    "oss_harmony",
    "psutil",
    "pygments",
    "pypdfium2",
    "python_calamine",
    "qtawesome",
    "qtpy",
    "secrets",
    "selectolax",
    "snowballstemmer",
    "socket",
    "subprocess",
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
    make_plain(tmp_path)
    if conversations:
        paths = Paths.at(tmp_path)
        paths.create()
        build_profile(paths.database, conversations, 4 * conversations)
    seen = first_sight(tmp_path)
    assert bool(seen["conversations"]) == bool(conversations)
    imported = set(seen["modules"])
    assert "PySide6.QtWidgets" in imported
    assert not LATE & imported


def test_an_engine_has_no_part_of_a_library_that_it_does_not_use() -> None:
    program = """
import json, sys
import app.engine.server
from app.harmony.tokens import vocabulary
vocabulary().encode("word")
print(json.dumps(sorted(sys.modules)))
import llama_cpp, openai_harmony
assert llama_cpp.Llama and llama_cpp.llama_cpp is sys.modules["llama_cpp.llama_cpp"]
assert openai_harmony.Conversation
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", program],
        capture_output=True,
        timeout=100,
        check=False,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    imported = set(json.loads(done.stdout.splitlines()[-1]))
    assert {"llama_cpp.llama_cpp", "openai_harmony.openai_harmony"} <= imported
    unused = {"diskcache", "jinja2", "llama_cpp.llama", "multiprocessing", "pydantic"}
    assert not unused & imported
