# SPDX-License-Identifier: Apache-2.0
"""Garbage goes in the thread of the widgets, and only there."""

import gc
import sys
import threading
import weakref

import psutil
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import build
from app.paths import Paths
from app.profile import Profile
from app.services.garbage import return_memory
from app.ui.theme import Theme
from tests.helpers.scripted_engine import scripted_engine_command
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait


class Circle:
    def __init__(self, gone_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: gone_in.append(threading.get_ident()))


def test_what_another_thread_leaves_behind_goes_in_the_thread_of_the_window(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    open_window("hello")
    gone_in: list[int] = []

    def litter() -> None:
        for _ in range(20_000):
            Circle(gone_in)

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert gone_in == []
    qtbot.waitUntil(lambda: len(gone_in) == 20_000)
    assert set(gone_in) == {threading.get_ident()}


def test_formulas_leave_it_as_it_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    formula = {"delta": "answer", "text": "So $a^2 + b^2 = c^2$ it is."}
    gc.enable()
    try:
        application = open_window({"generate": [[formula]]})
        ask_and_wait(qtbot, application, "Hello")
        qtbot.wait(500)
        assert not gc.isenabled()
        application.close()
        assert gc.isenabled()
    finally:
        gc.disable()


def test_a_window_that_is_closed_does_not_stay_in_memory(
    qtbot: QtBot, theme: Theme, paths: Paths
) -> None:
    application = build(Profile(paths), scripted_engine_command("hello"))
    with qtbot.waitSignal(application.started):
        application.start()
    gone = weakref.ref(application)
    application.close()
    application.deleteLater()
    del application
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone() is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNU's C library keeps memory")
def test_memory_that_got_free_between_blocks_in_use_goes_back_to_the_system() -> None:
    process = psutil.Process()
    # Small enough to lie in the heap, large enough for Python to leave them to the C library.
    blocks = [bytes([n % 256]) * 100_000 for n in range(600)]
    kept = blocks[::40]
    del blocks
    before = process.memory_info().rss
    return_memory()
    assert before - process.memory_info().rss > 30_000_000
    assert all(len(block) == 100_000 for block in kept)
