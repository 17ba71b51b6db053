# SPDX-License-Identifier: Apache-2.0
"""From the first start of an encrypted profile to its erasure, through the windows that people
see."""

import contextlib
import os
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.errors import BusyError, DiskFull, ProfileError
from app.main import Application, Ending
from app.paths import Paths
from app.profile import Profile
from app.services.opened import Opened
from app.services.profile_opener import Step
from app.services.settings import Settings, kept_look
from app.store.database import open_database
from app.store.encryption import is_encrypted
from app.store.settings import SettingsStore
from app.ui.failures.failure_page import FailurePage
from app.ui.protection.erasing_window import ErasingWindow
from app.ui.protection.opening_window import OpeningWindow
from app.ui.protection.recovery_dialog import RecoveryDialog
from app.ui.protection.unlock_page import UnlockPage
from app.ui.settings.settings_dialog import SettingsDialog
from app.vault.vault import VaultState, Way
from app.window import Runs
from tests.helpers.password_stores import Hanging, Memory
from tests.ui.conftest import OpenWindow
from tests.ui.protecting import (
    PASSPHRASE,
    Door,
    Driver,
    door,
    encrypted,
    insert_titles,
    main_window,
    shown,
    titles_of,
    vault,
    write,
)


@pytest.fixture(autouse=True)
def empty_store() -> Iterator[None]:
    Memory.kept.clear()
    Hanging.released.clear()
    yield
    Hanging.released.set()
    Memory.kept.clear()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def no_secret_in(folder: Path, *secrets: str) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [text for text in secrets if text.encode() in data], path


# The first start


def test_a_new_profile_is_encrypted_without_a_question_where_there_is_a_store(
    qtbot: QtBot, paths: Paths
) -> None:
    with door(qtbot, paths, waiting_ms=9000) as first:
        first.start()
        assert not first.window.isVisible()
        opened = first.opened
        assert opened.profile.key is not None
        assert opened.code
        assert first.vault.state is VaultState.ENCRYPTED
    insert_titles(opened.profile.database, "A secret title")
    assert is_encrypted(paths.database)
    no_secret_in(paths.root, "A secret title", opened.code)
    with door(qtbot, paths, waiting_ms=9000) as again:
        again.start()
        assert not again.window.isVisible()
        assert titles_of(again.opened.profile) == ["A secret title"]
        assert again.opened.code == ""


def test_without_a_store_one_question_is_asked_and_answered_once(
    qtbot: QtBot, paths: Paths
) -> None:
    with door(qtbot, paths, "none") as first:
        first.start(Step.QUESTION)
        page = first.window.question
        assert page is not None
        assert first.window.isVisible()
        assert "no password store" in words(page)
        write(page.passphrase.first.field, "short")
        page.encrypt.click()
        assert "too short" in words(page)
        write(page.passphrase.first.field, PASSPHRASE)
        assert "too short" not in words(page)
        qtbot.keyClick(page.passphrase.first.field, "\r")
        write(page.passphrase.second.field, "something else")
        page.encrypt.click()
        assert "not the same" in words(page)
        assert first.opener.step is Step.QUESTION
        write(page.passphrase.second.field, PASSPHRASE)
        qtbot.keyClick(page.passphrase.second.field, "\r")
        first.wait_for()
        opened = first.opened
    assert opened.code
    insert_titles(opened.profile.database, "Mine")
    no_secret_in(paths.root, PASSPHRASE, opened.code)
    with door(qtbot, paths, "none") as again:
        again.start(Step.LOCKED)
        assert again.window.page is again.window.unlock


def test_whoever_decides_against_encryption_is_never_asked_again(
    qtbot: QtBot, paths: Paths
) -> None:
    with door(qtbot, paths, "none") as first:
        first.start(Step.QUESTION)
        assert first.window.question is not None
        first.window.question.plain.click()
        first.wait_for()
        assert first.opened.profile.key is None
    # Not even by a password store that is there now.
    with door(qtbot, paths) as again:
        again.start()
        assert again.opened.profile.key is None
        assert again.vault.state is VaultState.PLAIN
    assert Memory.kept == {}


@pytest.mark.parametrize("kind", ["Absent", "Locked", "Dismissed", "Full", "Gone"])
def test_a_store_that_does_not_take_the_key_leads_to_the_question(
    qtbot: QtBot, paths: Paths, kind: str
) -> None:
    with door(qtbot, paths, kind) as first:
        first.start(Step.QUESTION)
        assert first.window.question is not None
        # There is none to ask again where the service does not run.
        assert first.window.question.store.isVisible() is (kind != "Absent")
        first.window.question.store.click()
        qtbot.waitUntil(first.window.question.encrypt.isEnabled)
        assert first.opener.step is Step.QUESTION
        first.window.close()
        assert first.opener.step is Step.ENDED
        assert first.opener.opened is None
        assert first.vault.state is VaultState.NONE
    assert not paths.database.exists()


def test_a_plain_profile_is_encrypted_once_with_all_that_is_in_it(
    qtbot: QtBot, paths: Paths
) -> None:
    insert_titles(Profile(paths).database, "One", "Two")
    with door(qtbot, paths) as first:
        first.start()
        assert sorted(titles_of(first.opened.profile)) == ["One", "Two"]
        assert first.opened.code
    assert is_encrypted(paths.database)
    no_secret_in(paths.root, "One")


def test_a_plain_profile_is_encrypted_with_a_passphrase_where_there_is_no_store(
    qtbot: QtBot, paths: Paths
) -> None:
    insert_titles(Profile(paths).database, "One")
    with door(qtbot, paths, "none") as first:
        first.start(Step.QUESTION)
        page = first.window.question
        assert page is not None
        assert "can now be encrypted" in words(page)
        write(page.passphrase.first.field, PASSPHRASE)
        write(page.passphrase.second.field, PASSPHRASE)
        page.encrypt.click()
        first.wait_for()
        assert titles_of(first.opened.profile) == ["One"]
    assert is_encrypted(paths.database)


def test_what_cannot_be_encrypted_stays_as_it_is_and_the_window_says_so(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    insert_titles(Profile(paths).database, "One")
    other = open_database(paths.database)
    try:
        with door(qtbot, paths) as first, other.transaction():
            first.start()
            opened = first.opened
    finally:
        other.close()
    assert opened.profile.key is None
    assert isinstance(opened.problem, BusyError)
    assert titles_of(opened.profile) == ["One"]
    application = open_window(way=opened)
    notices = application.window.page.notices
    qtbot.waitUntil(lambda: "could not be encrypted" in notices.text)
    application.close()
    with door(qtbot, paths) as again:
        again.start()
        assert again.opened.profile.key is not None


def test_an_encryption_that_was_killed_is_finished_at_the_next_start(
    qtbot: QtBot, paths: Paths
) -> None:
    insert_titles(Profile(paths).database, "One")
    held = vault(paths)
    held.create(passphrase=None, use_store=True)
    held.commit()
    assert not is_encrypted(paths.database)
    with door(qtbot, paths) as again:
        again.start()
        assert titles_of(again.opened.profile) == ["One"]
    assert is_encrypted(paths.database)


def test_a_passphrase_that_came_with_the_start_needs_no_question(
    qtbot: QtBot, paths: Paths
) -> None:
    for _ in range(2):
        with door(qtbot, paths, passphrase=PASSPHRASE, waiting_ms=9000) as made:
            made.start()
            assert not made.window.isVisible()
            assert made.opened.profile.key is not None
            assert made.vault.ways == {Way.PASSPHRASE, Way.RECOVERY}
    with door(qtbot, paths, passphrase="a wrong one") as wrong:
        wrong.start(Step.LOCKED)
        assert wrong.window.unlock.problem.isVisible()


# Unlocking


def unlock_page(qtbot: QtBot, made: Door) -> None:
    made.start(Step.LOCKED)
    qtbot.waitUntil(made.window.isVisible)


def test_the_passphrase_opens_and_a_wrong_one_does_not(qtbot: QtBot, paths: Paths) -> None:
    insert_titles(encrypted(paths, "none", PASSPHRASE).profile.database, "Mine")
    with door(qtbot, paths, "none") as made:
        unlock_page(qtbot, made)
        page = made.window.unlock
        assert page.field.field.hasFocus() or not made.window.isActiveWindow()
        assert page.field.field.echoMode() is QLineEdit.EchoMode.Password
        write(page.field.field, "not the passphrase")
        page.unlock.click()
        assert page.is_busy
        made.wait_for(Step.LOCKED)
        assert page.problem.isVisible()
        assert not page.is_busy
        assert page.field.field.selectedText() == "not the passphrase"
        page.field.show_button.click()
        assert page.field.field.echoMode() is QLineEdit.EchoMode.Normal
        write(page.field.field, PASSPHRASE)
        assert not page.problem.isVisible()
        qtbot.keyClick(page.field.field, "\r")
        made.wait_for()
        assert titles_of(made.opened.profile) == ["Mine"]
        assert not made.opened.is_recovered


@pytest.mark.parametrize("through_link", [True, False])
def test_the_recovery_code_opens_in_either_field(
    qtbot: QtBot, paths: Paths, through_link: bool
) -> None:
    code = encrypted(paths, "none", PASSPHRASE).code
    with door(qtbot, paths, "none") as made:
        unlock_page(qtbot, made)
        page = made.window.unlock
        if through_link:
            page.other.click()
            assert page.field.field.accessibleName() == "Recovery code"
            assert page.field.field.echoMode() is QLineEdit.EchoMode.Normal
            write(page.field.field, code[:-1])
            page.unlock.click()
            made.wait_for(Step.LOCKED)
            qtbot.waitUntil(page.problem.isVisible)
            # A mistake in the code is no matter of Caps Lock.
            assert "34 letters and digits, and this has 33" in page.problem.text()
        write(page.field.field, code.lower().replace("-", " "))
        page.unlock.click()
        made.wait_for()
        assert made.opened.is_recovered


def test_words_are_whole_where_buttons_need_much_room(qtbot: QtBot, theme: object) -> None:
    page = UnlockPage("Your conversations are encrypted")
    qtbot.addWidget(page)
    page.other.setText("Wiederherstellungscode stattdessen verwenden")
    page.other.updateGeometry()
    page.resize(700, 700)
    page.show()
    page.show_problem("This is a sentence of some length. " * 6)
    qtbot.waitUntil(
        lambda: page.problem.height() >= page.problem.heightForWidth(page.problem.width())
    )
    assert page.other.width() >= page.other.sizeHint().width()


def test_a_store_that_hangs_keeps_nobody_waiting(qtbot: QtBot, paths: Paths) -> None:
    code = encrypted(paths).code
    with door(qtbot, paths, "Hanging") as made:
        made.start(Step.WAITING)
        qtbot.waitUntil(made.window.isVisible)
        assert made.window.page is made.window.waiting
        assert "Waiting for the password store" in words(made.window)
        assert made.window.waiting.other.text() == "Enter the recovery code"
        made.window.waiting.other.click()
        assert made.window.page is made.window.unlock
        assert not made.window.unlock.store.isVisible()
        write(made.window.unlock.field.field, code)
        made.window.unlock.unlock.click()
        made.wait_for()
        assert made.opened.profile.key is not None


def test_a_store_that_hangs_is_waited_for_in_sight_of_a_new_profile(
    qtbot: QtBot, paths: Paths
) -> None:
    with door(qtbot, paths, "Hanging", limit_s=2.0) as made:
        made.start(Step.WORKING)
        qtbot.waitUntil(made.window.isVisible)
        assert made.window.page is made.window.waiting
        assert not made.window.waiting.other.isVisible()
        made.wait_for(Step.QUESTION)
        page = made.window.question
        assert page is not None
        assert made.window.page is page
        write(page.passphrase.first.field, PASSPHRASE)
        write(page.passphrase.second.field, PASSPHRASE)
        page.encrypt.click()
        made.wait_for()
    # The next start, which that store is not needed for, shows all it can.
    with door(qtbot, paths, "Hanging") as again:
        again.start(Step.LOCKED)
        assert again.window.page is again.window.unlock


def test_a_store_that_answers_late_opens_all_the_same(qtbot: QtBot, paths: Paths) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    with door(qtbot, paths, "Late") as made:
        made.start(Step.WAITING)
        qtbot.waitUntil(made.window.isVisible)
        assert made.window.waiting.other.text() == "Enter the passphrase"
        made.window.waiting.other.click()
        made.wait_for(Step.LOCKED)
        Hanging.released.set()
        made.wait_for()
        assert made.opened.profile.key is not None


def test_a_store_that_lost_the_key_is_told_and_gets_it_again(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    Memory.kept.clear()
    with door(qtbot, paths) as made:
        unlock_page(qtbot, made)
        page = made.window.unlock
        assert "password store" in page.words.text()
        assert page.store.isVisible()
        page.store.click()
        made.wait_for(Step.LOCKED)
        write(page.field.field, PASSPHRASE)
        page.unlock.click()
        made.wait_for()
        opened = made.opened
    assert opened.store_problem is not None
    application = open_window(way=opened, vault=vault(paths))
    application.settings.has_saved_recovery_code = True
    notices = application.window.page.notices
    qtbot.waitUntil(lambda: "did not open" in notices.text)
    notices.trigger_action()
    qtbot.waitUntil(lambda: bool(Memory.kept))
    with door(qtbot, paths, waiting_ms=9000) as again:
        again.start()
        assert not again.window.isVisible()


def test_damaged_keys_are_refused_in_a_sentence(qtbot: QtBot, paths: Paths) -> None:
    encrypted(paths)
    for path in paths.root.glob("keys.json*"):
        path.write_bytes(b"{")
    with door(qtbot, paths) as made:
        made.start()
        assert made.opener.opened is None
        assert made.opener.failure is not None
        assert "keys" in made.opener.failure.message


def test_the_way_before_the_window_looks_like_the_window(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    application = open_window(way=encrypted(paths))
    file = paths.root / "window.ini"
    assert kept_look(file).language == ""
    application.settings.color_scheme = "dark"
    application.settings.zoom = 1.3
    application.settings.language = "de"
    QTest.qWait(50)
    application.settings.sync()
    look = kept_look(file)
    assert (look.color_scheme, look.language, look.zoom) == ("dark", "de", 1.3)
    application.settings.zoom = 1.0
    application.settings.color_scheme = "system"
    application.settings.language = "en"
    QTest.qWait(50)


def test_a_look_that_a_hand_has_spoiled_is_the_usual_one(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\ncolor_scheme=purple\nzoom=1e99\nlanguage=xx\n")
    look = kept_look(file)
    assert (look.color_scheme, look.zoom) == ("system", 1.0)


# The recovery code


def recovery(application: Application) -> RecoveryDialog:
    [dialog] = [
        dialog for dialog in application.window.findChildren(RecoveryDialog) if dialog.isVisible()
    ]
    return dialog


def test_the_code_waits_to_be_saved_from_start_to_start(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths)
    held = vault(paths)
    application = open_window(way=opened, vault=held)
    notices = application.window.page.notices
    qtbot.waitUntil(lambda: "Save the recovery code" in notices.text)
    notices.trigger_action()
    assert opened.code.replace("-", "") in words(recovery(application)).replace("-", "").replace(
        "\n", ""
    )
    recovery(application).later.click()
    application.close()
    again = open_window(way=Opened(opened.profile), vault=held)
    notices = again.window.page.notices
    qtbot.waitUntil(lambda: "Save the recovery code" in notices.text)
    notices.trigger_action()
    dialog = recovery(again)
    assert dialog.code == opened.code
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == opened.code
    dialog.saved.click()
    assert again.settings.recovery_code == ""
    again.close()
    third = open_window(way=Opened(opened.profile), vault=held)
    with qtbot.waitSignal(third.started):
        pass
    QTest.qWait(50)
    assert third.window.page.notices.text == ""
    assert held.recover(opened.code) == opened.profile.key


def test_a_code_that_opens_nothing_any_more_is_not_offered(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths)
    held = vault(paths)
    assert opened.profile.key is not None
    # As after a backup of a day before that was restored.
    held.new_recovery_code(opened.profile.key)
    application = open_window(way=opened, vault=held)
    with qtbot.waitSignal(application.protection.code_made) as made:
        application.protection.ask_for_code()
    assert made.args is not None
    assert made.args[0] != opened.code
    assert held.recover(made.args[0]) == opened.profile.key


def test_the_code_is_saved_for_this_user_alone_and_not_beside_what_it_opens(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow, outside: Path
) -> None:
    application = open_window(way=encrypted(paths), vault=vault(paths))
    application.protection.ask_for_code()
    dialog = recovery(application)
    dialog.save_to(paths.models / "code.txt")
    assert "holds the conversations" in dialog.notices.text
    assert not (paths.models / "code.txt").exists()
    dialog.save_to(outside / "missing" / "code.txt")
    assert "could not be written" in dialog.notices.text
    there = outside / "code.txt"
    dialog.save_to(there)
    assert dialog.code in there.read_text("utf-8")
    if os.name == "posix":
        assert stat.S_IMODE(there.stat().st_mode) == 0o600


def test_why_the_code_was_not_saved_is_said_in_the_language_of_the_window(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow, outside: Path
) -> None:
    application = open_window(way=encrypted(paths), vault=vault(paths))
    old = application.window
    application.settings.language = "de"
    qtbot.waitUntil(lambda: application.window is not old)
    application.protection.ask_for_code()
    dialog = recovery(application)
    dialog.save_to(outside / "missing" / "code.txt")
    assert "konnte nicht geschrieben werden" in dialog.notices.text
    assert "No such file" not in dialog.notices.text


def test_the_code_can_be_printed(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow, outside: Path
) -> None:
    application = open_window(way=encrypted(paths), vault=vault(paths))
    application.protection.ask_for_code()
    dialog = recovery(application)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(outside / "code.pdf"))
    dialog.print_to(printer)
    with contextlib.closing(pypdfium2.PdfDocument(outside / "code.pdf")) as document:
        assert len(document) == 1
        text = document[0].get_textpage().get_text_range()
    for group in dialog.code.split("-"):
        assert group in text


def test_a_new_code_takes_the_place_of_the_one_before(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths, passphrase=PASSPHRASE)
    held = vault(paths)
    application = open_window(way=opened, vault=held)
    application.protection.on_code_saved()
    dialog = application.window.dialogs.show_settings()
    dialog.show_privacy()
    rows = dialog.privacy.protection
    assert rows.code.text() == "Make a new one…"
    rows.code.click()
    qtbot.waitUntil(lambda: bool(application.settings.recovery_code))
    assert recovery(application).code != opened.code
    assert rows.code.text() == "Save it…"
    assert held.recover(recovery(application).code) == opened.profile.key
    with door(qtbot, paths, "none") as made:
        unlock_page(qtbot, made)
        write(made.window.unlock.field.field, opened.code)
        made.window.unlock.unlock.click()
        qtbot.waitUntil(made.window.unlock.problem.isVisible)


# The settings


@pytest.fixture
def settings_of(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> Callable[[Opened], tuple[Application, SettingsDialog]]:
    def show(opened: Opened) -> tuple[Application, SettingsDialog]:
        application = open_window(way=opened, vault=vault(paths))
        application.protection.on_code_saved()
        dialog = application.window.dialogs.show_settings()
        dialog.show_privacy()
        return application, dialog

    return show


SettingsOf = Callable[[Opened], tuple[Application, SettingsDialog]]


def test_a_passphrase_is_set_changed_and_removed(
    qtbot: QtBot, paths: Paths, settings_of: SettingsOf
) -> None:
    opened = encrypted(paths)
    application, dialog = settings_of(opened)
    rows = dialog.privacy.protection
    assert "encrypted" in rows.state.text()
    assert not rows.remove.isVisible()
    # Only the recovery code would be left.
    assert not rows.store.isEnabled()
    rows.change.click()
    asked = application.window.dialogs.show_passphrase()
    assert not asked.present.isVisible()
    write(asked.new.first.field, PASSPHRASE)
    write(asked.new.second.field, PASSPHRASE)
    asked.accept_button.click()
    qtbot.waitUntil(lambda: application.protection.has_passphrase)
    qtbot.waitUntil(lambda: "is set" in dialog.notices.text)
    assert vault(paths).unlock(PASSPHRASE) == opened.profile.key
    assert rows.store.isEnabled()

    asked = application.window.dialogs.show_passphrase()
    assert asked.present.isVisible()
    write(asked.present.field, "a wrong one")
    write(asked.new.first.field, "the next passphrase")
    write(asked.new.second.field, "the next passphrase")
    asked.accept_button.click()
    qtbot.waitUntil(asked.new.problem.isVisible)
    write(asked.present.field, PASSPHRASE)
    asked.accept_button.click()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert vault(paths).unlock("the next passphrase") == opened.profile.key

    rows.remove.click()
    qtbot.waitUntil(lambda: not application.protection.has_passphrase)
    assert vault(paths).ways == {Way.STORE, Way.RECOVERY}


def test_the_password_store_is_left_and_used_again(
    qtbot: QtBot, paths: Paths, settings_of: SettingsOf
) -> None:
    _, dialog = settings_of(encrypted(paths, passphrase=PASSPHRASE))
    rows = dialog.privacy.protection
    assert rows.store.isChecked()
    rows.store.click()
    qtbot.waitUntil(lambda: vault(paths).ways == {Way.PASSPHRASE, Way.RECOVERY})
    qtbot.waitUntil(lambda: not rows.store.isChecked())
    qtbot.waitUntil(lambda: Memory.kept == {})
    qtbot.waitUntil(lambda: not rows.remove.isVisible())
    rows.store.click()
    qtbot.waitUntil(lambda: bool(Memory.kept))
    qtbot.waitUntil(rows.remove.isVisible)


def test_a_store_that_refuses_leaves_the_switch_where_it_was(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths, "none", PASSPHRASE)
    application = open_window(way=opened, vault=vault(paths, "Full"))
    application.protection.on_code_saved()
    dialog = application.window.dialogs.show_settings()
    rows = dialog.privacy.protection
    rows.store.click()
    qtbot.waitUntil(lambda: "password store" in dialog.notices.text)
    assert not rows.store.isChecked()


def test_a_passphrase_is_set_anew_after_the_code_has_opened(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths, "none", "forgotten long ago")
    way = Opened(opened.profile, is_recovered=True)
    application = open_window(way=way, vault=vault(paths, "none"))
    notices = application.window.page.notices
    qtbot.waitUntil(lambda: "recovery code has opened" in notices.text)
    notices.trigger_action()
    asked = application.window.dialogs.show_passphrase()
    assert not asked.present.isVisible()
    write(asked.new.first.field, PASSPHRASE)
    write(asked.new.second.field, PASSPHRASE)
    asked.accept_button.click()
    qtbot.waitUntil(lambda: not isValid(asked))
    assert vault(paths).unlock(PASSPHRASE) == opened.profile.key


def test_a_plain_profile_says_so_and_offers_encryption(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    vault(paths).stay_plain()
    application = open_window(vault=vault(paths))
    dialog = application.window.dialogs.show_settings()
    dialog.show_privacy()
    rows = dialog.privacy.protection
    assert "not encrypted" in rows.state.text()
    assert not rows.lock_after.isEnabled()
    with qtbot.waitSignal(application.protection.reopening_requested):
        rows.encrypt.click()
    assert vault(paths).state is VaultState.NONE


def test_an_encryption_that_cannot_be_finished_keeps_its_keys(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    """Its window is that of a plain profile, and backups may need them."""
    insert_titles(Profile(paths).database, "One")
    begun = vault(paths)
    key, code = begun.create(passphrase=PASSPHRASE, use_store=False)
    begun.commit()
    way = Opened(Profile(paths), problem=DiskFull("The disk is full: free some space."))
    application = open_window(way=way, vault=vault(paths))
    rows = application.window.dialogs.show_settings().privacy.protection
    with qtbot.waitSignal(application.protection.reopening_requested):
        rows.encrypt.click()
    assert vault(paths).recover(code) == key


# All of it


def settings_window(_: object = None) -> SettingsDialog | None:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, SettingsDialog) and widget.isVisible():
            return widget
    return None


def test_a_plain_profile_is_encrypted_while_the_window_closes_for_a_moment(
    qtbot: QtBot, paths: Paths, runs: Runs
) -> None:
    vault(paths).stay_plain()
    insert_titles(Profile(paths).database, "One")

    def encrypt() -> bool:
        window = main_window()
        if window is None:
            return False
        window.dialogs.show_settings().privacy.protection.encrypt.click()  # type: ignore[attr-defined]
        return True

    def is_encrypted_now() -> bool:
        window = main_window()
        if window is None or not is_encrypted(paths.database):
            return False
        window.quit_requested.emit()  # type: ignore[attr-defined]
        return True

    driver = Driver(encrypt, is_encrypted_now)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert vault(paths).state is VaultState.ENCRYPTED
    profile = Profile(paths, vault(paths).unlock_from_store())
    assert titles_of(profile) == ["One"]


@pytest.mark.parametrize("with_models", [False, True])
def test_erasing_takes_the_keys_and_everything_but_the_models(
    qtbot: QtBot, paths: Paths, runs: Runs, with_models: bool
) -> None:
    model = paths.models / "some.gguf"
    model.write_bytes(b"not really one")

    def ask() -> bool:
        window = main_window()
        if window is None or not paths.keys.exists():
            return False
        window.dialogs.show_settings().privacy.erase.click()  # type: ignore[attr-defined]
        dialog = window.dialogs.show_erasing()  # type: ignore[attr-defined]
        assert not dialog.erase.isEnabled()
        qtbot.keyClicks(dialog.field, "eras")
        assert not dialog.erase.isEnabled()
        qtbot.keyClicks(dialog.field, "e")
        dialog.models.setChecked(with_models)
        dialog.erase.click()
        return True

    driver = Driver(ask)
    code, ending = runs.run()
    driver.stop()
    assert code == 0
    assert paths.database.exists()
    runs.finish(ending)
    assert Memory.kept == {}
    left = {path for path in paths.root.rglob("*") if path.is_file()}
    assert model.exists() is not with_models
    assert {path.name for path in left - {model}} <= {"window.lock", "keys.lock"}


def test_erasing_that_takes_a_while_is_seen_and_cannot_be_closed(
    qtbot: QtBot, theme: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.protection.erasing_window.SHOWN_AFTER_MS", 1)
    window = ErasingWindow()
    qtbot.addWidget(window)
    was_seen = threading.Event()

    def close() -> None:
        if window.isVisible():
            window.close()
            assert window.isVisible()
            was_seen.set()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(5)
    window.carry_out(lambda: assert_in_time(was_seen))
    timer.stop()
    assert not window.isVisible()


def test_what_keeps_a_profile_from_being_erased_is_raised(qtbot: QtBot, theme: object) -> None:
    def fail() -> None:
        raise ProfileError("Two files remain.")

    window = ErasingWindow()
    qtbot.addWidget(window)
    with pytest.raises(ProfileError, match="remain"):
        window.carry_out(fail)
    assert not window.isVisible()


def assert_in_time(event: threading.Event) -> None:
    assert event.wait(60)


def test_closing_the_small_window_ends_the_program(qtbot: QtBot, paths: Paths, runs: Runs) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    Memory.kept.clear()

    def close() -> bool:
        for widget in QApplication.topLevelWidgets():
            if type(widget).__name__ == "OpeningWindow" and widget.isVisible():
                widget.close()
                return True
        return False

    driver = Driver(close)
    assert runs.run() == (0, Ending.QUIT)
    driver.stop()
    assert main_window() is None


def fail() -> None:
    raise ValueError("a word of a conversation")


@pytest.mark.parametrize("ending", [Ending.QUIT, Ending.RESTART])
def test_what_fails_while_the_profile_is_locked_is_shown(
    qtbot: QtBot, paths: Paths, runs: Runs, ending: Ending
) -> None:
    encrypted(paths, passphrase=PASSPHRASE)
    Memory.kept.clear()

    def fails() -> bool:
        window = shown(OpeningWindow)
        if window is None or window.page is not window.unlock:
            return False
        QTimer.singleShot(0, fail)
        return True

    def is_told() -> bool:
        window = shown(OpeningWindow)
        page = None if window is None else window.findChild(FailurePage)
        if window is None or page is None or not page.isVisible():
            return False
        assert "ValueError" in page.text
        assert "a word of" not in page.text
        assert not window.unlock.isEnabled()
        if ending is Ending.RESTART:
            page.restart.click()
            return True
        page.go_on.click()
        assert window.unlock.isEnabled()
        window.close()
        return True

    driver = Driver(fails, is_told)
    assert runs.run() == (0, ending)
    driver.stop()


def test_the_recovery_code_lies_in_no_file_in_clear(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths)
    application = open_window(way=opened, vault=vault(paths))
    qtbot.waitUntil(lambda: bool(application.window.page.notices.text))
    assert application.settings.recovery_code == opened.code
    application.settings.keep_look()
    application.settings.sync()
    no_secret_in(paths.root, opened.code, opened.code.replace("-", ""))


def test_the_code_is_kept_as_a_setting_of_the_profile_alone(paths: Paths) -> None:
    database = open_database(paths.database)
    settings = Settings(SettingsStore(database), paths.root / "window.ini")
    settings.recovery_code = "ABCD-EFGH"
    settings.sync()
    database.close()
    ini = paths.root / "window.ini"
    assert not ini.exists() or b"ABCD" not in ini.read_bytes()
