# SPDX-License-Identifier: Apache-2.0
"""Choices keep their types, survive a restart, and nothing unfit gets in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import HarmoniumError
from app.core.messages import AttachmentPart, user_message
from app.core.params import Effort
from app.services.placement import KvType, Placement, PlanChoice, PlanWishes
from app.services.settings import Settings
from app.store.database import Database, open_database
from app.store.settings import SettingsStore

VALUES = {
    "effort": Effort.HIGH,
    "default_instructions": "Antworte kurz.",
    "new_draft": user_message("half a thought", (AttachmentPart("notes.txt", "milk"),)),
    "color_scheme": "dark",
    "zoom": 1.3,
    "language": "de",
    "hides_reasoning": True,
    "send_key": "ctrl+enter",
    "notifies": False,
    "notifies_with_text": True,
    "shows_tray": True,
    "temperature": 0.0,
    "top_p": 0.9,
    "max_tokens": 4000,
    "think_budget": 0,
    "placements": {
        "/models/a.gguf": Placement(
            PlanChoice.FAST, PlanWishes(n_ctx=8192, kv_type=KvType.Q8_0, loras=("/a/lora.gguf",))
        )
    },
    "unload_after_min": None,
    "unloads_when_memory_is_low": False,
    "is_offline": True,
    "hub_endpoint": "https://mirror.example",
    "hub_proxy": "http://proxy.example:3128",
    "hub_ca_file": "/etc/ssl/ours.pem",
    "download_limit": 1_000_000,
    "wanted_download": "gpt-oss-20b",
    "waiting_questions": {"c-1": 3},
    "shortcuts": {"new_conversation": "Ctrl+T", "quit": ""},
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "harmonium.db")
    yield database
    database.close()


def settings_of(database: Database, tmp_path: Path) -> Settings:
    return Settings(SettingsStore(database), tmp_path / "window.ini")


@pytest.mark.parametrize("name", VALUES)
def test_a_choice_comes_back_with_its_type(
    qtbot: QtBot, database: Database, tmp_path: Path, name: str
) -> None:
    first = settings_of(database, tmp_path)
    assert getattr(first, name) != VALUES[name]
    with qtbot.waitSignal(first.changed) as blocker:
        setattr(first, name, VALUES[name])
    assert blocker.args == [name]
    second = settings_of(database, tmp_path)
    assert getattr(second, name) == VALUES[name]
    assert type(getattr(second, name)) is type(VALUES[name])


def test_the_same_value_again_changes_nothing(
    qtbot: QtBot, database: Database, tmp_path: Path
) -> None:
    settings = settings_of(database, tmp_path)
    settings.zoom = 1.5
    with qtbot.assertNotEmitted(settings.changed):
        settings.zoom = 1.5


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("effort", "extreme"),
        ("zoom", "large"),
        ("zoom", 40),
        ("color_scheme", ["dark"]),
        ("max_tokens", True),
        ("unload_after_min", -5),
        ("placements", {"/a.gguf": {"choice": "best", "wishes": {}}}),
        ("placements", {"/a.gguf": {"choice": "fast", "wishes": {"n_ctx": "8k"}}}),
        ("placements", {"/a.gguf": {"choice": "fast", "wishes": {"use_mmap": 1}}}),
        ("placements", {"/a.gguf": {"choice": "fast", "wishes": {"magic": 1}}}),
        ("hub_endpoint", "ftp://mirror.example"),
        ("waiting_questions", {"c-1": "3"}),
        ("shortcuts", [1, 2]),
        ("shortcuts", {"quit": 7}),
        ("new_draft", {"role": "user"}),
        ("new_draft", {"role": "stranger", "parts": []}),
        ("hides_reasoning", "yes"),
    ],
)
def test_what_another_version_left_there_becomes_the_default(
    database: Database, tmp_path: Path, name: str, value: object
) -> None:
    default = getattr(settings_of(database, tmp_path), name)
    SettingsStore(database).set(f"window.{name}", value)
    assert getattr(settings_of(database, tmp_path), name) == default


def test_a_placement_that_wished_for_what_is_gone_keeps_its_other_wishes(
    database: Database, tmp_path: Path
) -> None:
    wishes = {"n_ctx": 8192, "swa_full": True}
    SettingsStore(database).set(
        "window.placements", {"/a.gguf": {"choice": "fast", "wishes": wishes}}
    )
    kept = Placement(PlanChoice.FAST, PlanWishes(n_ctx=8192))
    assert settings_of(database, tmp_path).placements == {"/a.gguf": kept}


def test_an_unfit_value_is_refused(database: Database, tmp_path: Path) -> None:
    settings = settings_of(database, tmp_path)
    with pytest.raises(ValueError, match="7"):
        settings.zoom = 7
    assert settings.zoom == 1.0


def test_a_choice_that_cannot_be_stored_holds_until_the_end(
    qtbot: QtBot, database: Database, tmp_path: Path
) -> None:
    settings = settings_of(database, tmp_path)
    with database.reading() as cursor:
        cursor.execute("PRAGMA query_only = on")
    with qtbot.waitSignal(settings.failed) as blocker:
        settings.hides_reasoning = True
    assert blocker.args is not None
    assert isinstance(blocker.args[0], HarmoniumError)
    assert settings.hides_reasoning is True


def test_the_readable_file_holds_no_words(database: Database, tmp_path: Path) -> None:
    settings = settings_of(database, tmp_path)
    settings.default_instructions = "private matters"
    settings.new_draft = user_message("private matters")
    settings.sidebar_shown = False
    settings.sync()
    assert b"private" not in (tmp_path / "window.ini").read_bytes()
