# SPDX-License-Identifier: Apache-2.0
"""The lock of the window: what it hides, when it falls, and who may lift it."""

import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.main import Application
from app.paths import Paths
from app.services.lock import ASLEEP_S, Lock
from app.services.opened import Opened
from app.ui.protection.cover import Cover
from tests.helpers.login_service import SystemBus
from tests.helpers.password_stores import Memory
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait
from tests.ui.protecting import PASSPHRASE, encrypted, vault, write

SLOW = {"stream": "answer", "texts": ["word "] * 150, "rate": 100}

OpenLocked = Callable[..., Application]


@pytest.fixture(autouse=True)
def empty_store() -> Iterator[None]:
    Memory.kept.clear()
    yield
    Memory.kept.clear()


@pytest.fixture
def open_lockable(paths: Paths, qtbot: QtBot, open_window: OpenWindow) -> OpenLocked:
    def open_one(script: object = "hello") -> Application:
        opened = encrypted(paths, "none", PASSPHRASE)
        application = open_window(script, way=opened, vault=vault(paths, "none"))
        application.protection.on_code_saved()
        with qtbot.waitSignal(application.started):
            pass
        return application

    return open_one


def cover_of(application: Application) -> Cover:
    [cover] = application.window.findChildren(Cover)
    return cover


def unlock(application: Application, text: str = PASSPHRASE) -> None:
    page = cover_of(application).page
    write(page.field.field, text)
    page.unlock.click()


def seen(window: QWidget) -> str:
    """Every word on the screen."""
    labels = [
        label.text()
        for top in QApplication.topLevelWidgets()
        if top.isVisible()
        for label in top.findChildren(QLabel)
        if label.isVisible()
    ]
    return "\n".join([window.windowTitle(), *labels])


def test_nothing_of_the_conversation_is_left_to_be_seen_or_used(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable()
    ask_and_wait(qtbot, application, "A private question")
    window = application.window
    QGuiApplication.clipboard().setText("what was copied")
    settings = window.dialogs.show_settings()
    window.commands.palette.trigger()
    window.commands.lock.trigger()
    assert application.lock.is_locked
    assert not window.page.isVisible()
    assert not window.sidebar.isVisible()
    assert not settings.isVisible()
    assert not window.palette_view.isVisible()
    assert "private" not in seen(window)
    assert window.windowTitle() == "Harmonium"
    assert not window.acceptDrops()
    before = application.session.conversation_id
    for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_Comma):
        QTest.keyClick(cover_of(application), key, Qt.KeyboardModifier.ControlModifier)
    assert application.session.conversation_id == before
    assert "private" not in seen(window)
    assert QGuiApplication.clipboard().text() == "what was copied"

    unlock(application)
    qtbot.waitUntil(lambda: not application.lock.is_locked)
    assert window.page.isVisible()
    assert window.sidebar.isVisible()
    assert settings.isVisible()
    assert window.acceptDrops()
    assert window.commands.new_conversation in window.actions()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChildren(Cover) == []


def test_only_the_passphrase_or_the_code_lifts_it(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    opened = encrypted(paths, "none", PASSPHRASE)
    application = open_window(way=opened, vault=vault(paths, "none"))
    application.lock.lock()
    unlock(application, "a wrong passphrase")
    page = cover_of(application).page
    assert page.is_busy
    qtbot.waitUntil(page.problem.isVisible)
    assert application.lock.is_locked
    assert not page.is_busy
    page.other.click()
    # A mistake in the code is no matter of Caps Lock.
    unlock(application, opened.code[:-1])
    qtbot.waitUntil(page.problem.isVisible)
    assert "34 letters and digits, and this has 33" in page.problem.text()
    unlock(application, opened.code)
    qtbot.waitUntil(lambda: not application.lock.is_locked)


def test_an_answer_is_written_to_its_end_behind_it(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable({"generate": [[SLOW]]})
    ask(application, "Write")
    qtbot.waitUntil(lambda: len(application.session.nodes[-1].message.text) > 20)
    with qtbot.waitSignal(application.session.answer_finished):
        application.lock.lock()
        assert application.session.is_generating
    node = application.session.nodes[-1]
    assert node.state is MessageState.COMPLETE
    assert node.message.text.count("word") == 150
    assert "word" not in seen(application.window)


def test_a_notification_shows_no_text_while_it_is_locked(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable({"generate": [[SLOW]]})
    application.settings.notifies_with_text = True
    application.notifications._long_answer_s = 0  # pyright: ignore[reportPrivateUsage]
    application.notifications._is_in_front = lambda: False  # pyright: ignore[reportPrivateUsage]
    ask(application, "Write")
    qtbot.waitUntil(lambda: application.session.is_generating)
    application.lock.lock()
    with qtbot.waitSignal(application.notifications.announced) as heard:
        pass
    assert heard.args == ["Your answer is ready", ""]


def test_what_opens_meanwhile_stays_hidden_until_then(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable()
    application.lock.lock()
    late = QDialog(application.window)
    late.show()
    part = QWidget(application.window)
    part.show()
    qtbot.waitUntil(lambda: not late.isVisible() and not part.isVisible())
    unlock(application)
    qtbot.waitUntil(lambda: late.isVisible() and part.isVisible())
    late.close()


def test_the_keyboard_stays_with_the_cover(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable()
    window = application.window
    ask_and_wait(qtbot, application, "A private question")
    application.lock.lock()
    window.activateWindow()
    composer = window.page.composer
    for asks_for_it in (window.page.focus_composer, window.sidebar.focus_search):
        asks_for_it()
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        qtbot.waitUntil(cover_of(application).page.field.field.hasFocus)
    assert composer.input.toPlainText() == ""
    assert window.sidebar.search_field.text() == ""
    assert not application.session.is_generating
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_X)
    assert cover_of(application).page.field.text == "x"
    for _ in range(12):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert focus is not None
        assert cover_of(application).isAncestorOf(focus)
    unlock(application)
    qtbot.waitUntil(lambda: not application.lock.is_locked)
    assert window.page.isVisible()


def test_no_key_of_a_command_works_behind_it(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable()
    window, commands = application.window, application.window.commands
    kept = (commands.quit, commands.zoom_in, commands.zoom_out, commands.zoom_reset)
    barred = [action for action in window.actions() if action not in kept]
    keys = [key for action in barred for key in action.shortcuts()]
    assert len(keys) > 10
    application.lock.lock()
    window.activateWindow()
    triggered: list[bool] = []
    for action in (*barred, commands.zoom_in):
        action.triggered.connect(lambda: triggered.append(True))
    for key in keys:
        QTest.keySequence(window.windowHandle(), key)
    QTest.qWait(20)
    assert triggered == []
    QTest.keySequence(window.windowHandle(), commands.zoom_in.shortcut())
    assert len(triggered) == 1
    assert application.lock.is_locked


def test_what_the_system_shows_of_us_opens_nothing_behind_it(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable()
    session, window = application.session, application.window
    ask_and_wait(qtbot, application, "Another question")
    asked = session.conversation_id
    session.open_new(is_temporary=True)
    ask_and_wait(qtbot, application, "A private question")
    temporary = session.conversation_id
    application.lock.lock()
    for action in window.tray_menu.actions()[:2]:
        action.trigger()
    assert session.conversation_id == temporary
    assert session.nodes[0].message.text == "A private question"
    # Of a notification that somebody clicks: not before they have shown who they are.
    application.notifications.activated.emit(asked)
    assert session.conversation_id == temporary
    unlock(application)
    qtbot.waitUntil(lambda: not application.lock.is_locked)
    assert session.conversation_id == asked


def test_a_passphrase_can_be_pasted_from_the_menu_of_its_field(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable()
    application.lock.lock()
    field = cover_of(application).page.field.field
    at = field.mapToGlobal(QPoint(5, 5))
    QGuiApplication.clipboard().setText(PASSPHRASE)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), at)
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.qWait(20)
    assert menu.isVisible()
    menu.close()


def test_an_open_menu_goes(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable()
    menu = application.window.commands.menu()
    menu.popup(application.window.mapToGlobal(QPoint(50, 50)))
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    application.lock.lock()
    assert QApplication.activePopupWidget() is None


def test_a_window_in_another_language_is_locked_as_well(
    qtbot: QtBot, open_lockable: OpenLocked
) -> None:
    application = open_lockable()
    application.lock.lock()
    application.rebuild_window()
    QTest.qWait(20)
    assert not application.window.page.isVisible()
    unlock(application)
    qtbot.waitUntil(application.window.page.isVisible)


def test_it_quits_from_there(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable()
    application.lock.lock()
    with qtbot.waitSignal(cover_of(application).quit_requested):
        cover_of(application).page.quit.click()
    assert application.lock.is_locked


def end(application: Application) -> None:
    """As the program ends, with all that belongs to its window."""
    application.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_starting_again_lifts_no_lock(qtbot: QtBot, paths: Paths, open_window: OpenWindow) -> None:
    """The password store opens the profile for whoever sits there."""
    profile = encrypted(paths, "Memory", PASSPHRASE).profile
    by_store, by_person = Opened(profile, by_store=True), Opened(profile)
    for way, is_locked in ((by_store, False), (by_store, True), (by_person, False)):
        application = open_window(way=way, vault=vault(paths))
        assert application.lock.is_locked is is_locked
        assert application.window.page.isVisible() is not is_locked
        application.lock.lock()
        end(application)
    application = open_window(way=by_store, vault=vault(paths))
    qtbot.waitUntil(cover_of(application).page.field.field.hasFocus)
    with qtbot.waitSignal(application.started):
        pass
    assert not application.window.page.isVisible()
    unlock(application)
    qtbot.waitUntil(lambda: not application.lock.is_locked)
    assert application.window.page.isVisible()
    end(application)
    assert not open_window(way=by_store, vault=vault(paths)).lock.is_locked


def test_without_a_passphrase_the_command_asks_for_one(
    qtbot: QtBot, paths: Paths, open_window: OpenWindow
) -> None:
    application = open_window(way=encrypted(paths), vault=vault(paths))
    application.window.commands.lock.trigger()
    assert not application.lock.is_locked
    asked = application.window.dialogs.show_passphrase()
    assert asked.isVisible()


def test_of_a_plain_profile_the_command_shows_where_it_is_encrypted(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window()
    application.window.commands.lock.trigger()
    assert not application.lock.is_locked
    dialog = application.window.dialogs.show_settings()
    assert dialog.privacy.isVisible()


# When it falls by itself


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def idle(qtbot: QtBot, open_lockable: OpenLocked) -> Iterator[tuple[Application, Lock, Clock]]:
    """A lock of its own whose clock the test holds."""
    application = open_lockable()
    clock = Clock()
    lock = Lock(application.protection, application.settings, clock=clock)
    lock.start()
    yield application, lock, clock
    lock.close()


def pass_time(lock: Lock, clock: Clock, seconds: float) -> None:
    """In ticks."""
    while seconds > 0:
        clock.now += min(5.0, seconds)
        seconds -= 5.0
        lock.tick()


def test_it_is_off_until_somebody_wants_it(idle: tuple[Application, Lock, Clock]) -> None:
    _, lock, clock = idle
    pass_time(lock, clock, 86400)
    assert not lock.is_locked


def test_it_falls_when_nobody_has_used_the_window_for_so_long(
    qtbot: QtBot, idle: tuple[Application, Lock, Clock]
) -> None:
    application, lock, clock = idle
    application.settings.lock_after_min = 2
    pass_time(lock, clock, 100)
    assert not lock.is_locked
    application.window.activateWindow()
    QTest.keyClick(application.window.windowHandle(), Qt.Key.Key_X)
    pass_time(lock, clock, 100)
    assert not lock.is_locked
    handle = application.window.windowHandle()
    QTest.mouseMove(handle, QPoint(40, 40))
    QTest.mouseMove(handle, QPoint(60, 40))
    QCoreApplication.processEvents()
    pass_time(lock, clock, 100)
    assert not lock.is_locked
    pass_time(lock, clock, 25)
    assert lock.is_locked


def test_what_the_program_does_itself_is_no_use(
    qtbot: QtBot, idle: tuple[Application, Lock, Clock]
) -> None:
    application, lock, clock = idle
    application.settings.lock_after_min = 1
    pass_time(lock, clock, 55)
    at = QPointF(5, 5)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        at,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QCoreApplication.sendEvent(application.window.page, move)
    pass_time(lock, clock, 10)
    assert lock.is_locked


def test_a_computer_that_has_slept_wakes_up_locked(
    idle: tuple[Application, Lock, Clock],
) -> None:
    application, lock, clock = idle
    application.settings.lock_after_min = 60
    pass_time(lock, clock, 20)
    assert not lock.is_locked
    clock.now += ASLEEP_S + 10
    lock.tick()
    assert lock.is_locked


def test_a_slow_moment_is_no_sleep(idle: tuple[Application, Lock, Clock]) -> None:
    application, lock, clock = idle
    application.settings.lock_after_min = 60
    clock.now += ASLEEP_S - 1
    lock.tick()
    assert not lock.is_locked


@pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")
def test_it_hears_of_sleep_from_the_system(qtbot: QtBot, open_lockable: OpenLocked) -> None:
    application = open_lockable()
    application.settings.lock_after_min = 60
    with SystemBus() as system:
        bus = QDBusConnection.connectToBus(system.address, "test of sleep")
        lock = Lock(application.protection, application.settings, bus=bus)
        lock.start()
        system.announce_sleep(False)
        QTest.qWait(100)
        assert not lock.is_locked
        system.announce_sleep(True)
        qtbot.waitUntil(lambda: lock.is_locked)
        lock.close()
        lock.deleteLater()
        QDBusConnection.disconnectFromBus("test of sleep")


def test_it_falls_before_the_computer_sleeps(idle: tuple[Application, Lock, Clock]) -> None:
    application, lock, _ = idle
    lock.on_sleep(True)
    assert not lock.is_locked
    application.settings.lock_after_min = 60
    lock.on_sleep(False)
    assert not lock.is_locked
    lock.on_sleep(True)
    assert lock.is_locked
