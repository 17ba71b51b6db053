# SPDX-License-Identifier: Apache-2.0
"""A part of the program fails: people are told what happened and what is kept, once."""

import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.errors import InputError
from app.core.values import value_class
from app.main import Application
from app.paths import Paths
from app.reports import Crash, failure_of
from app.services.failures import Failures, program_facts
from app.services.hooks import Hooks
from app.ui.failures.failure_views import FailureViews
from app.ui.failures.start_failure import StartFailure
from tests.ui.conftest import OpenWindow, use_model

SECRET = "my divorce"


@value_class
class Shown:
    application: Application
    failures: Failures
    views: FailureViews

    @property
    def is_covered(self) -> bool:
        return self.views.page.isVisible()

    @property
    def notice(self) -> str:
        return self.application.window.page.notices.text


class Faulty(QObject):
    """Somewhere in the program."""

    poked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.poked.connect(self.fail)

    def fail(self) -> None:
        raise InputError(f"“{SECRET}” is not a number")

    def fail_otherwise(self) -> None:
        raise KeyError(SECRET)


def poke() -> None:
    faulty = Faulty()
    faulty.poked.emit()


@pytest.fixture
def shown(qtbot: QtBot, open_window: OpenWindow, paths: Paths, tiny_llama: Path) -> Iterator[Shown]:
    use_model(paths, tiny_llama)
    application = open_window()
    failures = Failures(
        lambda: program_facts(
            application.models, application.engine, application.settings, is_encrypted=False
        ),
        paths.logs,
        parent=application,
    )
    window = application.window
    views = FailureViews(failures, window, window.page.notices)
    hooks = Hooks()
    hooks.failed.connect(failures.add)
    qtbot.waitUntil(lambda: window.isVisible() and application.models.is_scanned)
    with hooks:
        yield Shown(application, failures, views)


def test_what_fails_in_the_window_covers_it(qtbot: QtBot, shown: Shown) -> None:
    composer = shown.application.window.page.composer
    composer.set_text("A question")
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    page = shown.views.page
    assert page.geometry() == shown.application.window.rect()
    assert "InputError" in page.text
    assert "stored as they were" in page.text
    assert "go on" in page.text
    assert SECRET not in page.text
    assert page.go_on.hasFocus()
    page.go_on.click()
    assert not shown.is_covered
    assert composer.input.toPlainText() == "A question"
    assert composer.isEnabled()
    assert composer.input.hasFocus()


def test_what_lies_below_is_not_used_meanwhile(qtbot: QtBot, shown: Shown) -> None:
    window = shown.application.window
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    window.activateWindow()
    for _ in range(20):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focus = window.focusWidget()
        assert focus is not None
        assert shown.views.page.isAncestorOf(focus)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not shown.is_covered


def test_the_page_stays_as_large_as_its_window(qtbot: QtBot, shown: Shown) -> None:
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    shown.application.window.resize(640, 480)
    qtbot.waitUntil(
        lambda: shown.views.page.geometry() == shown.application.window.rect(), timeout=60_000
    )


def test_repeated_failures_are_counted_and_not_stacked(qtbot: QtBot, shown: Shown) -> None:
    faulty = Faulty()
    timer = QTimer()
    timer.timeout.connect(faulty.fail)
    timer.start(1)
    qtbot.waitUntil(lambda: shown.failures.count >= 20)
    timer.stop()
    page = shown.views.page
    assert f"{shown.failures.count} time" in page.text
    page.go_on.click()
    # The same again is a notice, and no page; and not twenty of them.
    told: list[str] = []
    notices = shown.application.window.page.notices
    timer.start(1)
    before = shown.failures.count
    qtbot.waitUntil(lambda: shown.failures.count >= before + 20)
    timer.stop()
    assert not shown.is_covered
    told.append(shown.notice)
    assert "come up again" in told[0]
    notices.dismiss()
    faulty.poked.emit()
    QTest.qWait(20)
    assert shown.notice == ""


def test_a_page_that_fails_itself_fails_once(qtbot: QtBot, shown: Shown) -> None:
    delete(shown.views.page)
    poke()
    qtbot.waitUntil(lambda: shown.failures.kinds == 2)
    poke()
    QTest.qWait(20)
    # The page's own failure was the second kind; it is in the report, and nobody tried again.
    assert shown.failures.count == 3
    assert "RuntimeError" in shown.failures.report()


def test_another_failure_is_told_of_by_itself(qtbot: QtBot, shown: Shown) -> None:
    faulty = Faulty()
    faulty.poked.emit()
    qtbot.waitUntil(lambda: shown.is_covered)
    QTimer.singleShot(0, faulty.fail_otherwise)
    qtbot.waitUntil(lambda: shown.failures.kinds == 2)
    assert "KeyError" in shown.views.page.text
    assert "1 other problem" in shown.views.page.text
    shown.views.page.go_on.click()
    assert not shown.is_covered
    assert shown.failures.kinds == 0


def test_a_thread_that_fails_is_told_of_as_well(qtbot: QtBot, shown: Shown) -> None:
    thread = threading.Thread(target=Faulty().fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown.is_covered)


def test_what_is_raised_while_an_object_goes_is_told_in_the_log_alone(
    qtbot: QtBot, shown: Shown, paths: Paths
) -> None:
    class Going:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    Going()
    QTest.qWait(20)
    assert not shown.is_covered
    written = (paths.logs / "harmonium.log").read_text("utf-8")
    assert "ValueError" in written
    assert SECRET not in written


def test_a_report_is_copied_and_holds_no_words(qtbot: QtBot, shown: Shown, paths: Paths) -> None:
    shown.application.window.page.composer.set_text(SECRET)
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    view = shown.views.page.report
    view.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "copied" in view.words
    assert "InputError bad_input" in text
    for name in ("version:", "system:", "Python:", "Qt:", "model:", "context:", "encrypted:"):
        assert name in text
    assert "nobody caught this" in text
    assert SECRET not in text
    assert str(paths.root) not in text
    assert str(Path.home()) not in text


def test_a_report_can_be_read_before_it_is_passed_on(qtbot: QtBot, shown: Shown) -> None:
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    view = shown.views.page.report
    assert not view.text.isVisible()
    view.look.click()
    assert view.text.isVisible()
    assert view.text.isReadOnly()
    assert view.text.toPlainText() == shown.failures.report()
    view.look.click()
    assert not view.text.isVisible()


def test_a_report_is_saved_where_somebody_says(
    qtbot: QtBot, shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    view = shown.views.page.report
    view.save.click()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile("report.txt")
    dialog.accept()
    qtbot.waitUntil((tmp_path / "report.txt").is_file)
    assert (tmp_path / "report.txt").read_text("utf-8") == shown.failures.report()
    assert "saved" in view.words


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, shown: Shown, tmp_path: Path) -> None:
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    view = shown.views.page.report
    view.save_to(tmp_path / "none" / "report.txt")
    assert "could not be written" in view.words
    assert shown.is_covered


def test_starting_again_is_asked_for_once(qtbot: QtBot, shown: Shown) -> None:
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    with qtbot.waitSignal(shown.views.restart_requested):
        shown.views.page.restart.click()


def test_a_window_in_place_of_another_shows_what_nobody_has_seen(
    qtbot: QtBot, shown: Shown
) -> None:
    poke()
    qtbot.waitUntil(lambda: shown.is_covered)
    shown.application.rebuild_window()
    window = shown.application.window
    views = FailureViews(shown.failures, window, window.page.notices)
    assert views.page.isVisible()
    assert "InputError" in views.page.text


def test_a_crash_is_told_of_at_the_next_start(qtbot: QtBot, shown: Shown, paths: Paths) -> None:
    lines = ("Fatal Python error: Aborted", "    app/ui/main_window.py:12 in show")
    failures = Failures(dict, paths.logs, Crash(time.time(), "0.1.0", lines), shown.application)
    window = shown.application.window
    notices = window.page.notices
    views = FailureViews(failures, window, notices)
    views.tell_of_crash()
    assert "ended unexpectedly" in notices.text
    # It stays until somebody has seen it.
    assert notices.is_error
    notices.trigger_action()
    text = QGuiApplication.clipboard().text()
    assert "The last run of version 0.1.0 crashed" in text
    assert "app/ui/main_window.py:12 in show" in text
    assert "copied" in notices.text


def test_no_crash_is_not_told_of(qtbot: QtBot, shown: Shown) -> None:
    shown.views.tell_of_crash()
    assert shown.notice == ""


def test_many_kinds_of_failures_stay_a_short_report(qtbot: QtBot, shown: Shown) -> None:
    for number in range(100):
        shown.failures.add(failure_of(type(f"Error{number}", (Exception,), {})()))
    assert shown.failures.kinds == 20
    assert len(shown.failures.report()) < 20_000


def test_facts_that_fail_leave_a_report(shown: Shown, paths: Paths) -> None:
    def facts() -> dict[str, str]:
        raise RuntimeError(SECRET)

    text = Failures(facts, paths.logs).report()
    assert "version:" in text
    assert "none, RuntimeError" in text
    assert SECRET not in text


def test_a_start_that_fails_says_so(qtbot: QtBot, theme: object, paths: Paths) -> None:
    failures = Failures(dict, paths.logs)
    failures.add(failure_of(ValueError(SECRET)))
    dialog = StartFailure(failures.report)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.report.look.click()
    assert "ValueError" in dialog.report.text.toPlainText()
    dialog.quit.click()
    assert not dialog.isVisible()


def test_the_hooks_are_taken_back(shown: Shown) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with Hooks():
        assert sys.excepthook is not before[0]
    assert sys.excepthook is sys.__excepthook__
    assert (threading.excepthook, sys.unraisablehook) == before[1:]
    sys.excepthook = before[0]
