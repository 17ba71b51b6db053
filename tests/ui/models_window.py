# SPDX-License-Identifier: Apache-2.0
"""The window about models, opened over a profile of its own."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.ui.models.local_card import LocalCard
from app.ui.models.models_dialog import ModelsDialog
from tests.ui.conftest import OpenWindow

_PLACES = ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HF_HOME", "OLLAMA_MODELS")


def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where other programs keep their models, and where the trash is."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in _PLACES:
        monkeypatch.delenv(name, raising=False)
    return home


def add_model(paths: Paths, file: Path) -> Path:
    """A copy in the models folder."""
    path = paths.models / "tiny" / "tiny.gguf"
    path.parent.mkdir(parents=True)
    shutil.copy(file, path)
    return path


def open_models(
    qtbot: QtBot, open_window: OpenWindow, page: int
) -> tuple[Application, ModelsDialog]:
    application = open_window("hello")
    qtbot.waitUntil(lambda: application.models.is_scanned)
    application.window.dialogs.show_models_page(page)
    dialog = application.window.findChild(ModelsDialog)
    assert dialog is not None
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return application, dialog


def card_of(dialog: ModelsDialog, path: Path) -> LocalCard:
    card = dialog.library.cards[path]
    dialog.library.ensureWidgetVisible(card.more)
    return card
