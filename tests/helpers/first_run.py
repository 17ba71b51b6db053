# SPDX-License-Identifier: Apache-2.0
"""A newcomer's surroundings: a hub that has a small model in the place of gpt-oss-20b, a catalogue
that says so, and somebody whose clicks are counted."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QTextEdit

from app.paths import RESOURCES
from app.ui.main_window import MainWindow
from tests.helpers.hub_server import HubServer

REPO, COMMIT, FILE = "ggml-org/gpt-oss-20b-GGUF", "a1" * 20, "gpt-oss-20b-MXFP4.gguf"
NAME = "gpt-oss-20b"


def offer(hub: HubServer, model: Path, catalogue: Path) -> None:
    """`catalogue` is for HARMONIUM_CATALOGUE: the model that fits every computer, and the
    starter."""
    hub.add_repo(REPO, COMMIT, {FILE: model})
    content: dict[str, Any] = json.loads((RESOURCES / "catalogue.json").read_text("utf-8"))
    kept = [entry for entry in content["models"] if entry["id"] == NAME]
    for entry in kept:
        pinned = {"revision": COMMIT, "name": FILE, "sha256": hub.sha256(REPO, FILE)}
        entry["files"] = [{**pinned, "bytes": model.stat().st_size}]
    kept += [entry for entry in content["models"] if entry["kind"] == "starter"]
    shape = content["shapes"][NAME]
    shape["file_bytes"] = 2_000_000_000
    for layer in shape["layers"]["of"]:
        layer["expert_bytes"] //= 100
    catalogue.write_text(json.dumps({**content, "models": kept}), "utf-8")


class Newcomer:
    """Somebody in front of the window, whose every step is written down. They can only click what
    is there to be seen, and type where the cursor is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.steps: list[str] = []

    @property
    def clicks(self) -> int:
        return sum(step.startswith("click") for step in self.steps)

    def click(self, button: QAbstractButton) -> None:
        assert button.isVisible(), f"nobody sees {button.accessibleName()}"
        assert button.isEnabled(), f"{button.accessibleName()} does nothing"
        assert not button.visibleRegion().isEmpty(), f"{button.accessibleName()} is out of sight"
        self.steps.append(f"click {button.accessibleName()}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def write(self, text: str) -> None:
        """And presses Enter, wherever the keyboard is."""
        self.steps.append(f"write {text}")
        focused = self._window.focusWidget()
        assert isinstance(focused, QTextEdit | QPlainTextEdit), f"the cursor is in {focused}"
        QTest.keyClicks(focused, text)
        QTest.keyClick(focused, Qt.Key.Key_Return)
