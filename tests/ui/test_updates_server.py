# SPDX-License-Identifier: Apache-2.0
"""A server of one's own that is slow: whoever stops, or goes offline, does not wait for it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSignalBlocker
from pytestqt.qtbot import QtBot

from app.hub.air_gap import FILE_NAME
from app.paths import Paths
from app.updates.listing import LIST_NAME
from tests.helpers.signing import Signer, sign
from tests.ui.conftest import OpenWindow
from tests.ui.updating import SlowServer, Stage, served, staged

FILE = "/harmonium-9.1.0.harmonium-update"
LIST = f"/{LIST_NAME}"
AT_ONCE_MS = 5_000
"""Far less than a server may be silent, and than these wait."""


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signing") / "release")


@pytest.fixture
def stage(qtbot: QtBot, open_window: OpenWindow, paths: Paths, signer: Signer) -> Iterator[Stage]:
    with staged(qtbot, open_window(), paths, signer) as stage:
        yield stage


@pytest.fixture
def server(stage: Stage, signer: Signer, tmp_path: Path) -> Iterator[SlowServer]:
    """The page knows its address."""
    folder = tmp_path / "served"
    folder.mkdir()
    path = signer.update("9.1.0")
    (folder / path.name).write_bytes(path.read_bytes())
    assert sign.main(["list", str(folder)]) == 0
    with served(folder) as server:
        stage.page.server.address.choose(server.url)
        yield server


def fetching(stage: Stage, server: SlowServer, paths: Paths) -> None:
    """Of the file a half is on its way."""
    size = (server.folder / FILE[1:]).stat().st_size
    server.held[FILE] = size // 2
    rows = stage.page.server
    rows.look.click()
    stage.settle()
    rows.fetch.click()
    stage.qtbot.waitUntil(lambda: FILE in server.asked and fetched(paths) != [])


def settle_at_once(stage: Stage) -> None:
    stage.qtbot.waitUntil(lambda: stage.updates.doing is None, timeout=AT_ONCE_MS)


def fetched(paths: Paths) -> list[Path]:
    return [*(paths.root / "updates" / "fetched").glob("*")]


def test_whoever_goes_offline_ends_a_fetch(stage: Stage, server: SlowServer, paths: Paths) -> None:
    fetching(stage, server, paths)
    stage.application.settings.is_offline = True
    settle_at_once(stage)
    assert "offline by choice" in stage.errors[-1]
    assert fetched(paths) == []


def test_an_air_gap_that_appears_ends_a_fetch(
    stage: Stage, server: SlowServer, paths: Paths
) -> None:
    fetching(stage, server, paths)
    (paths.root / FILE_NAME).write_text("by order", "utf-8")
    server.release.set()
    settle_at_once(stage)
    assert "by order" in stage.errors[-1]
    assert fetched(paths) == []


def test_the_end_of_the_program_ends_a_fetch(
    stage: Stage, server: SlowServer, paths: Paths
) -> None:
    fetching(stage, server, paths)
    stage.application.downloads.close()
    stage.qtbot.waitUntil(lambda: fetched(paths) == [], timeout=AT_ONCE_MS)


@pytest.mark.parametrize("sent", [-1, 10])
def test_asking_a_silent_server_can_be_stopped(stage: Stage, server: SlowServer, sent: int) -> None:
    server.held[LIST] = sent
    stage.page.server.look.click()
    stage.qtbot.waitUntil(lambda: LIST in server.asked)
    stage.page.stop.click()
    settle_at_once(stage)
    assert stage.errors == []
    assert not stage.page.stop.isVisible()
    assert not stage.page.server.answer.isVisible()
    # Another time it answers.
    server.held.clear()
    stage.page.server.look.click()
    stage.settle()
    assert "Harmonium 9.1.0 is there" in stage.page.server.answer.text()


def test_a_fetch_that_waits_for_the_server_can_be_stopped(
    stage: Stage, server: SlowServer, paths: Paths
) -> None:
    fetching(stage, server, paths)
    stage.page.stop.click()
    settle_at_once(stage)
    assert stage.errors == []
    assert fetched(paths) == []


def other_address(server: SlowServer) -> str:
    """The address of one that has nothing."""
    (server.folder / "other").mkdir()
    (server.folder / "other" / LIST_NAME).write_text('{"updates": []}', "utf-8")
    return f"{server.url}/other"


def test_what_the_former_address_answers_is_not_shown_for_the_new_one(
    stage: Stage, server: SlowServer
) -> None:
    rows = stage.page.server
    server.held[LIST] = 10
    rows.look.click()
    stage.qtbot.waitUntil(lambda: LIST in server.asked)
    rows.address.choose(other_address(server))
    server.release.set()
    stage.settle()
    assert not rows.fetch.isVisible()
    assert not rows.answer.isVisible()
    rows.look.click()
    stage.settle()
    assert "no newer version" in rows.answer.text()
    assert stage.errors == []


def test_what_was_found_is_fetched_from_where_it_was_found(
    stage: Stage, server: SlowServer
) -> None:
    """However the address has changed: nobody else was named when it was shown."""
    stage.page.server.look.click()
    stage.settle()
    with QSignalBlocker(stage.application.settings):
        stage.application.settings.update_address = f"{server.url}/other"
    stage.page.server.fetch.click()
    stage.settle()
    assert server.asked[-1] == FILE
    assert stage.errors == []


@pytest.mark.parametrize("text", ["no address://x", ""])
def test_nobody_is_asked_while_the_field_holds_no_address(
    stage: Stage, server: SlowServer, text: str
) -> None:
    rows = stage.page.server
    rows.address.field.setText(text)
    rows.look.click()
    stage.settle()
    assert server.asked == []
    assert stage.errors == []
    assert rows.address.problem.isVisible() == bool(text)


def fetch_whole(stage: Stage) -> None:
    stage.page.server.look.click()
    stage.settle()
    stage.page.server.fetch.click()
    stage.settle()


@pytest.mark.usefixtures("server")
def test_what_was_fetched_goes_when_it_is_not_wanted(stage: Stage, paths: Paths) -> None:
    fetch_whole(stage)
    assert len(fetched(paths)) == 1
    stage.page.card.drop.click()
    assert fetched(paths) == []


@pytest.mark.usefixtures("server")
def test_what_was_fetched_goes_when_its_installer_is_out(
    stage: Stage, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    fetch_whole(stage)
    stage.page.card.install.click()
    stage.settle()
    assert stage.errors == []
    assert stage.updates.started is not None
    assert stage.updates.started.path.stat().st_size == 300_000
    assert fetched(paths) == []


def test_what_was_fetched_goes_when_it_is_refused(
    stage: Stage, server: SlowServer, paths: Paths
) -> None:
    file = server.folder / FILE[1:]
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    fetch_whole(stage)
    assert "not what was signed" in stage.errors[-1]
    assert fetched(paths) == []


def test_the_end_of_the_program_waits_until_nothing_is_left(
    stage: Stage, server: SlowServer, paths: Paths
) -> None:
    fetching(stage, server, paths)
    stage.updates.close()
    assert fetched(paths) == []


@pytest.mark.usefixtures("server")
def test_what_nobody_installed_goes_with_the_program(stage: Stage, paths: Paths) -> None:
    fetch_whole(stage)
    stage.updates.close()
    assert fetched(paths) == []


def test_what_a_killed_program_has_left_goes_when_the_page_is_shown(
    stage: Stage, paths: Paths
) -> None:
    folder = paths.root / "updates"
    (folder / "fetched").mkdir(parents=True)
    (folder / "fetched" / FILE[1:]).write_bytes(b"half")
    old, new, own = folder / "old.deb", folder / "new.deb", folder / "notes.txt"
    for path in (old, new, own):
        path.touch()
    for path in (old, own):
        os.utime(path, (0, 0))
    stage.page.hide()
    stage.page.show()
    stage.qtbot.waitUntil(lambda: not old.exists())
    assert fetched(paths) == []
    # Somebody may just be installing it.
    assert new.exists()
    assert own.exists()
