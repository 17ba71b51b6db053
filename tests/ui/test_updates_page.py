# SPDX-License-Identifier: Apache-2.0
"""The page about updates: what a signed file says is shown before anything of it is used, and the
network is asked only with a click."""

import os
import sys
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.core.connections import Outcome, Reason
from app.core.errors import HarmoniumError
from app.hub.air_gap import FILE_NAME
from app.paths import Paths
from app.services.updates import Updates
from tests.helpers.signing import COMMIT, NOTES, OTHER_COMMIT, Signer, installer_name, sign
from tests.ui.conftest import OpenWindow
from tests.ui.updating import Stage, staged


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signing") / "release")


@pytest.fixture(autouse=True)
def nobody_opens_installers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")


@pytest.fixture
def stage(qtbot: QtBot, open_window: OpenWindow, paths: Paths, signer: Signer) -> Iterator[Stage]:
    with staged(qtbot, open_window(), paths, signer) as stage:
        yield stage


def test_the_settings_have_the_page_and_it_trusts_nobody_here(
    qtbot: QtBot, open_window: OpenWindow, signer: Signer
) -> None:
    application = open_window()
    dialog = application.window.dialogs.show_settings()
    page = dialog.updates
    dialog.show_page(7)
    assert page.isVisible()
    page.look_at(str(signer.update()))
    qtbot.waitUntil(lambda: dialog.notices.is_error and bool(dialog.notices.text))
    assert "trusts no key" in dialog.notices.text
    assert not page.card.isVisible()
    dialog.close()
    application.updates().failed.emit(HarmoniumError("Said in the window."))
    assert application.window.page.notices.text == "Said in the window."


def test_an_update_is_shown_as_plain_text_before_it_is_installed(
    stage: Stage, signer: Signer, paths: Paths
) -> None:
    assert f"This is Harmonium \u2068{__version__}" in stage.words
    assert not stage.page.card.isVisible()
    stage.look_at(signer.update())
    card = stage.page.card
    assert card.isVisible()
    assert card.heading.text() == "Harmonium 9.1.0"
    assert "newer than yours" in card.state.text()
    assert card.notes.toPlainText() == NOTES.strip()
    facts = dict(card.facts.rows)
    assert "The tests" in facts["Signed by"]
    assert facts["Installer"] == installer_name("9.1.0")
    assert len(facts["SHA-256"]) == 64
    assert card.install.isVisible()
    assert not card.install_anyway.isVisible()
    assert not (paths.root / "updates").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the command is of Linux")
def test_it_is_installed_by_the_system(stage: Stage, signer: Signer, paths: Paths) -> None:
    stage.look_at(signer.update())
    stage.page.card.install.click()
    stage.settle()
    installer = paths.root / "updates" / installer_name("9.1.0")
    assert installer.stat().st_size == 300_000
    card = stage.page.card
    assert card.command.isVisible()
    assert not card.install.isVisible()
    card.copy.click()
    assert str(installer) in QGuiApplication.clipboard().text()
    card.drop.click()
    assert not card.isVisible()
    assert stage.errors == []


@pytest.mark.skipif(sys.platform != "linux", reason="what opens installers on Linux")
@pytest.mark.parametrize("code", [0, 3])
def test_the_systems_installer_is_opened_where_there_is_one(
    stage: Stage,
    signer: Signer,
    paths: Paths,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
) -> None:
    if not installer_name("9.1.0").endswith((".deb", ".rpm")):
        pytest.skip("the installer of this system wants a terminal")
    program = tmp_path / "xdg-open"
    program.write_text(f"#!/bin/sh\nexit {code}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":77")
    stage.look_at(signer.update())
    stage.page.card.install.click()
    stage.settle()
    card = stage.page.card
    assert stage.errors == []
    expected = "could not open the installer" if code else "The installer was opened"
    assert expected in card.state.text()
    installer = paths.root / "updates" / installer_name("9.1.0")
    assert str(installer) in card.command.toPlainText()
    assert card.copy.isVisible()
    assert card.show_folder.isVisible()


def test_going_back_is_another_button_with_a_warning(stage: Stage, signer: Signer) -> None:
    stage.look_at(signer.update("0.0.2"))
    card = stage.page.card
    assert "older than yours" in card.state.text()
    assert not card.install.isVisible()
    assert card.install_anyway.isVisible()
    stage.look_at(signer.update(__version__))
    assert "the version that you have" in card.state.text()


def test_hostile_words_of_a_file_stay_words(stage: Stage, signer: Signer, tmp_path: Path) -> None:
    notes = "<img src=x onerror=y>\u202e\n[a](file:///etc/passwd)\x00\x1b[31m" + "x\n" * 60_000
    path = signer.update("9.4.0", notes=notes)
    odd = tmp_path / "<b>odd\u202e.harmonium-update"
    odd.write_bytes(path.read_bytes())
    stage.look_at(odd)
    card = stage.page.card
    shown = card.notes.toPlainText()
    assert shown.startswith("<img src=x onerror=y>")
    assert "\x00" not in shown
    assert "\x1b" not in shown
    assert len(shown) <= 100_000
    assert "\u202e" not in dict(card.facts.rows)["File"]


def test_a_file_that_is_refused_shows_nothing_of_it(
    stage: Stage, signer: Signer, tmp_path: Path
) -> None:
    stage.look_at(signer.update())
    stage.look_at(Signer(tmp_path / "stranger").update("9.5.0"))
    assert "not signed by anyone whom Harmonium trusts" in stage.errors[-1]
    assert not stage.page.card.isVisible()
    stage.look_at(signer.pack())
    assert "is a pack and no update" in stage.errors[-1]
    stage.add(signer.update())
    assert "is an update and no pack" in stage.errors[-1]
    assert stage.page.choose.isEnabled()


def test_packs_are_added_and_removed_after_a_question(
    stage: Stage, signer: Signer, paths: Paths
) -> None:
    assert stage.page.packs.nothing.isVisible()
    stage.add(signer.pack())
    (card,) = stage.page.packs.cards
    assert card.heading.text() == "cuda"
    assert "version 9.1.0" in card.state.text()
    assert "used" in card.state.text()
    assert not stage.page.packs.nothing.isVisible()
    card.remove.click()
    assert "Remove it?" in card.state.text()
    card.keep.click()
    assert (paths.root / "packs" / COMMIT / "cuda").is_dir()
    card.remove.click()
    card.confirm.click()
    stage.settle()
    assert stage.page.packs.cards == []
    assert not (paths.root / "packs" / COMMIT).exists()
    assert stage.errors == []


def test_a_pack_of_another_version_says_so(
    stage: Stage, signer: Signer, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.add(signer.pack())
    monkeypatch.setattr(Updates, "is_used", lambda _self, pack: pack.llama_cpp == OTHER_COMMIT)
    stage.updates.refresh()
    stage.qtbot.waitUntil(lambda: "not used" in stage.page.packs.cards[0].state.text())


def test_a_pack_that_was_changed_says_so(stage: Stage, signer: Signer, paths: Paths) -> None:
    stage.add(signer.pack())
    assert "not used" not in stage.page.packs.cards[0].state.text()
    (paths.root / "packs" / COMMIT / "cuda" / "EULA.txt").write_text("other", "utf-8")
    stage.updates.refresh()
    wanted = "not used: it is not what was signed"
    stage.qtbot.waitUntil(lambda: wanted in stage.page.packs.cards[0].state.text())


@pytest.fixture
def server(signer: Signer, tmp_path: Path) -> Iterator[str]:
    """A folder on a server: with an update, a pack and the list. Its address."""
    folder = tmp_path / "served"
    folder.mkdir()
    for path in (signer.update("9.1.0"), signer.update("0.0.2"), signer.pack()):
        (folder / path.name).write_bytes(path.read_bytes())
    assert sign.main(["list", str(folder)]) == 0

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(folder))  # pyright: ignore

        def log_message(self, format: str, *args: object) -> None:
            pass

    port = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=port.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{port.server_port}"
    port.shutdown()
    port.server_close()
    thread.join()


def test_nothing_is_asked_before_somebody_clicks(stage: Stage, server: str) -> None:
    rows = stage.page.server
    assert stage.application.settings.update_address == ""
    assert not rows.look.isEnabled()
    rows.address.choose("nonsense://x")
    assert not rows.look.isEnabled()
    assert rows.address.problem.isVisible()
    rows.address.choose(server)
    assert rows.look.isEnabled()
    page = stage.application.window.dialogs.show_settings().connections
    assert "127.0.0.1" in page.server.text()
    connections = stage.application.downloads.connections
    connections.refresh()
    stage.qtbot.waitUntil(lambda: connections.totals is not None)
    assert connections.totals is not None
    assert connections.totals.attempts == 0


def test_a_server_of_ones_own_is_asked_and_what_it_has_is_fetched(
    stage: Stage, server: str
) -> None:
    rows = stage.page.server
    rows.address.choose(server)
    rows.look.click()
    stage.settle()
    assert stage.errors == []
    assert "Harmonium 9.1.0 is there" in rows.answer.text()
    rows.fetch.click()
    stage.settle()
    assert stage.errors == []
    assert stage.page.card.heading.text() == "Harmonium 9.1.0"
    assert not rows.answer.isVisible()
    connections = stage.application.downloads.connections
    connections.refresh()
    stage.qtbot.waitUntil(lambda: len(connections.entries) >= 2)
    file, listing = connections.entries[:2]
    assert {file.purpose.reason, listing.purpose.reason} == {Reason.UPDATE}
    assert file.purpose.subject == "harmonium-9.1.0.harmonium-update"
    assert (file.host, file.outcome) == ("127.0.0.1", Outcome.DONE)


def test_a_server_without_anything_new_says_so(stage: Stage, server: str, tmp_path: Path) -> None:
    (tmp_path / "served" / "harmonium-updates.json").write_text('{"updates": []}', "utf-8")
    rows = stage.page.server
    rows.address.choose(server)
    rows.look.click()
    stage.settle()
    assert "no newer version" in rows.answer.text()
    assert not rows.fetch.isVisible()
    (tmp_path / "served" / "harmonium-updates.json").unlink()
    rows.look.click()
    stage.settle()
    assert "has no such file" in stage.errors[-1]
    assert not rows.answer.isVisible()


def test_an_air_gap_keeps_the_server_unasked(stage: Stage, server: str, paths: Paths) -> None:
    (paths.root / FILE_NAME).write_text("by order", "utf-8")
    rows = stage.page.server
    rows.address.choose(server)
    rows.look.click()
    stage.settle()
    assert "kept off the network" in stage.errors[-1]
    assert "by order" in stage.errors[-1]
    connections = stage.application.downloads.connections
    connections.refresh()
    stage.qtbot.waitUntil(lambda: len(connections.entries) == 1)
    (entry,) = connections.entries
    assert (entry.outcome, entry.host) == (Outcome.REFUSED, "127.0.0.1")


def test_what_goes_on_can_be_stopped(stage: Stage, signer: Signer, paths: Paths) -> None:
    path = signer.pack("big", size=2_000_000)
    stage.page.add(str(path))
    assert stage.page.stop.isVisible()
    assert not stage.page.choose.isEnabled()
    stage.page.stop.click()
    stage.settle()
    assert stage.errors == []
    assert not stage.page.stop.isVisible()
    assert [name for name in os.listdir(paths.root / "packs") if name.startswith(".")] == []
