# SPDX-License-Identifier: Apache-2.0
"""Backups in the settings, what is said about damage, and the window in place of the window."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.core.keys import Key
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.services.safety import Backup, Rescue, Safety, backups_of
from app.services.tasks import Tasks
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.snapshots import Snapshots
from app.ui.safety.backup_list import BackupList
from app.ui.safety.backup_rows import BackupRows, show_damage
from app.ui.safety.rescue_window import RescueWindow
from app.ui.safety.words import backup_words, damage_words
from app.ui.settings.form import Page
from app.ui.theme import Theme

KEY = Key(bytes(range(32)))
PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    with closing(file.open()) as database:
        store = ConversationStore(database)
        for number in range(12):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"<b>Talk</b> {number}")
            question = store.add_message(id_, None, user_message(f"question {number}"))
            answer = Message(Role.ASSISTANT, (TextPart("words " * 900),))
            store.add_message(id_, question, answer)
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "snapshots"


@pytest.fixture
def safety(file: DatabaseFile, folder: Path, theme: Theme) -> Iterator[Safety]:
    tasks = Tasks()
    safety = Safety(file, folder, tasks)
    yield safety
    safety.close()
    tasks.close(5000)
    safety.deleteLater()
    tasks.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def rescue(file: DatabaseFile, folder: Path, theme: Theme) -> Iterator[Rescue]:
    rescue = Rescue(file, folder)
    yield rescue
    rescue.close()
    rescue.deleteLater()


def open_window(rescue: Rescue, qtbot: QtBot) -> RescueWindow:
    window = RescueWindow(rescue)
    qtbot.addWidget(window)
    return window


def destroy(file: DatabaseFile, count: int = 2) -> None:
    with closing(file.open()) as database, database.reading() as cursor:
        pages = cursor.execute(
            "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf'"
        ).fetchall()
    with open(file.path, "r+b") as opened:
        for (number,) in pages[1 : 1 + count]:
            opened.seek((number - 1) * PAGE)
            opened.write(os.urandom(PAGE))


def texts(widget: QWidget) -> str:
    """Without the marks at which a path may be wrapped."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels).replace("\u200b", "")


def titles(file: DatabaseFile) -> int:
    with closing(file.open()) as database:
        return len(ConversationStore(database).summaries())


def test_a_backup_is_made_when_somebody_wants_it(qtbot: QtBot, safety: Safety) -> None:
    page = Page()
    qtbot.addWidget(page)
    rows = BackupRows(page, safety)
    rows.refresh()
    page.show()
    qtbot.waitUntil(lambda: "There is no backup yet" in texts(page))
    assert not rows.restore.isEnabled()
    rows.make.click()
    assert not rows.make.isEnabled()
    qtbot.waitUntil(lambda: "Last backup: today" in texts(page))
    assert rows.restore.isEnabled()
    assert not rows.show_damage.isVisible()


def made(folder: Path, file: DatabaseFile, *days: str) -> tuple[Backup, ...]:
    """The newest first, as they would lie there."""
    snapshot, _ = Snapshots(folder, file).make()
    assert snapshot is not None
    for number, day in enumerate(days, start=2):
        shutil.copy(snapshot.path, folder / f"{number:06d}-{day}.db")
    return backups_of(Snapshots(folder, file))


def test_the_list_of_backups_may_become_another_while_it_is_shown(
    qtbot: QtBot, folder: Path, file: DatabaseFile
) -> None:
    backups = made(folder, file, "2026-02-01", "2026-02-02", "2026-02-03")
    shown = BackupList()
    qtbot.addWidget(shown)
    shown.show_backups(backups)
    assert shown.backup == backups[0]
    shown.setCurrentRow(2)
    # Another is made, the oldest goes: nobody has chosen anything else.
    shown.show_backups(backups[1:])
    assert shown.backup == backups[2]
    with qtbot.waitSignal(shown.chosen) as told:
        shown.show_backups(())
    assert told.args == [False]
    assert shown.backup is None
    with qtbot.waitSignal(shown.chosen) as told:
        shown.show_backups(backups)
    assert told.args == [True]
    assert shown.backup == backups[0]


def test_a_small_backup_is_not_said_to_be_nothing(
    qtbot: QtBot, folder: Path, file: DatabaseFile
) -> None:
    [backup] = made(folder, file)
    assert backup.bytes < 500_000
    assert "kB" in backup_words(backup)


def test_it_is_made_once_a_day_by_itself(
    qtbot: QtBot, safety: Safety, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.safety.FIRST_MS", 1)
    safety.start()
    qtbot.waitUntil(lambda: bool(safety.backups))
    qtbot.waitUntil(lambda: not safety.is_busy)
    with qtbot.waitSignals([safety.changed, safety.changed]):
        safety.start()
    qtbot.waitUntil(lambda: not safety.is_busy)
    assert len(list(folder.iterdir())) == 1


def test_damage_is_said_once_and_names_the_conversations(
    qtbot: QtBot, safety: Safety, file: DatabaseFile
) -> None:
    destroy(file)
    with qtbot.waitSignal(safety.damage_found):
        safety.make()
    qtbot.waitUntil(lambda: not safety.is_busy)
    assert safety.report is not None
    assert "damaged on the disk" in damage_words(safety.report)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = show_damage(safety, window)
    assert dialog is not None
    # Foreign text stays text.
    assert "“\u2068<b>Talk</b>" in texts(dialog)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in dialog.findChildren(QLabel)
        if "Talk" in label.text()
    )
    with qtbot.waitSignal(safety.rescue_requested) as wish:
        dialog.repair_button.click()
    assert wish.args == [None]
    with qtbot.assertNotEmitted(safety.damage_found):
        safety.make()
        qtbot.waitUntil(lambda: not safety.is_busy)


def test_a_backup_is_chosen_in_the_settings(qtbot: QtBot, safety: Safety) -> None:
    safety.make()
    qtbot.waitUntil(lambda: bool(safety.backups))
    page = Page()
    qtbot.addWidget(page)
    rows = BackupRows(page, safety)
    page.show()
    rows.show_backups()
    dialog = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert "12 conversation(s) · 24 message(s)" in dialog.list.item(0).text()  # pyright: ignore
    with qtbot.waitSignal(safety.rescue_requested) as wish:
        dialog.restore_button.click()  # pyright: ignore
    assert safety.backups is not None
    assert wish.args == [safety.backups[0]]


def test_a_damaged_profile_is_repaired(
    qtbot: QtBot, rescue: Rescue, file: DatabaseFile, tmp_path: Path
) -> None:
    destroy(file)
    window = open_window(rescue, qtbot)
    window.show_damage()
    assert str(file.path) in texts(window)
    assert "harmonium profile" not in texts(window)
    assert window.damaged.repair.hasFocus() or not window.isActiveWindow()
    window.damaged.repair.click()
    assert window.page is window.progress
    # It cannot be left in the middle.
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.page is window.end)
    assert "message(s) were saved." in texts(window)
    assert "“\u2068<b>Talk</b>" in texts(window)
    assert str(tmp_path / "damaged-") in texts(window)
    with qtbot.waitSignal(window.ended) as ended:
        window.end.open_button.click()
    assert ended.args == [True]
    assert titles(file) == 12


def test_a_damaged_profile_is_restored(
    qtbot: QtBot, rescue: Rescue, file: DatabaseFile, folder: Path
) -> None:
    Snapshots(folder, file).make()
    destroy(file)
    window = open_window(rescue, qtbot)
    window.show_damage()
    window.damaged.restore.click()
    assert window.page is window.backups
    qtbot.waitUntil(lambda: window.backups.list.count() == 1)
    window.backups.back.click()
    assert window.page is window.damaged
    window.damaged.restore.click()
    assert window.page is window.backups
    qtbot.keyClick(window.backups.list, Qt.Key.Key_Escape)
    assert window.page is window.damaged
    window.damaged.restore.click()
    window.backups.restore.click()
    qtbot.waitUntil(lambda: window.page is window.end)
    assert "The backup of today was restored." in texts(window)
    assert titles(file) == 12


def test_what_cannot_be_done_is_said_and_changes_nothing(
    qtbot: QtBot, rescue: Rescue, file: DatabaseFile
) -> None:
    destroy(file)
    window = open_window(rescue, qtbot)
    window.show_damage()
    with closing(file.open()):
        before = file.path.read_bytes()
        window.damaged.repair.click()
        qtbot.waitUntil(lambda: "open in another window" in window.notices.text)
    assert window.page is window.damaged
    assert file.path.read_bytes() == before
    with qtbot.waitSignal(window.ended) as ended:
        window.damaged.quit.click()
    assert ended.args == [False]


def test_a_wish_from_the_settings_is_carried_out(
    qtbot: QtBot, rescue: Rescue, safety: Safety, file: DatabaseFile
) -> None:
    safety.make()
    qtbot.waitUntil(lambda: bool(safety.backups))
    assert safety.backups is not None
    with closing(file.open()) as database:
        ConversationStore(database).create("2026-01-01", Effort.LOW, title="Later")
    window = open_window(rescue, qtbot)
    window.carry_out(safety.backups[0])
    qtbot.waitUntil(lambda: window.page is window.end)
    assert titles(file) == 12
    window.end.open_button.click()
    # A second one that fails leaves what there is.
    again = open_window(rescue, qtbot)
    with closing(file.open()):
        again.carry_out(safety.backups[0])
        qtbot.waitUntil(lambda: again.page is again.end)
    assert "Nothing was changed" in texts(again)
