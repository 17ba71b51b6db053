# SPDX-License-Identifier: Apache-2.0
"""Writing a question, and choosing who answers it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.params import Effort
from app.ui.chat.composer import Composer, ModelChoice
from app.ui.chat.composer_input import MAX_LINES
from app.ui.theme import Theme


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Composer:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show()
    return composer


def test_enter_sends_and_shift_enter_breaks_the_line(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.input, "one")
    qtbot.keyClick(composer.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(composer.input, "two")
    with qtbot.waitSignal(composer.submitted):
        qtbot.keyClick(composer.input, Qt.Key.Key_Return)
    assert composer.text == "one\ntwo"


def test_enter_belongs_to_an_input_method_that_composes(qtbot: QtBot, composer: Composer) -> None:
    sent: list[str] = []
    composer.submitted.connect(lambda: sent.append(composer.text))
    QApplication.sendEvent(composer.input, QInputMethodEvent("にほ", []))
    qtbot.keyClick(composer.input, Qt.Key.Key_Return)
    assert sent == []
    committed = QInputMethodEvent("", [])
    committed.setCommitString("日本")
    QApplication.sendEvent(composer.input, committed)
    qtbot.keyClick(composer.input, Qt.Key.Key_Return)
    assert [text.strip() for text in sent] == ["日本"]


def test_it_grows_with_its_text_up_to_a_few_lines(qtbot: QtBot, composer: Composer) -> None:
    heights: list[int] = []
    for lines in (1, 3, MAX_LINES, 50):
        composer.set_text("\n".join(["line"] * lines))
        heights.append(composer.input.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    composer.set_text("")
    assert composer.input.height() == heights[0]


def test_a_long_line_makes_it_grow_too(qtbot: QtBot, composer: Composer) -> None:
    low = composer.input.height()
    composer.set_text("word " * 80)
    qtbot.waitUntil(lambda: composer.input.height() > low)


def test_pasted_html_arrives_as_text(qtbot: QtBot, composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold")
    QApplication.clipboard().setMimeData(data)
    composer.input.paste()
    assert composer.text == "bold"
    # Python's object must not outlive Python in there.
    QApplication.clipboard().clear()


def test_while_it_answers_the_button_stops_and_enter_keeps_the_text(
    qtbot: QtBot, composer: Composer
) -> None:
    sent: list[str] = []
    composer.submitted.connect(lambda: sent.append(composer.text))
    composer.set_generating(True)
    qtbot.keyClicks(composer.input, "next")
    qtbot.keyClick(composer.input, Qt.Key.Key_Return)
    assert sent == []
    assert composer.text == "next"
    with qtbot.waitSignal(composer.stop_requested):
        composer.send_button.click()
    assert composer.send_button.accessibleName().startswith("Stop")


def test_models_are_offered_by_name_and_chosen_by_path(qtbot: QtBot, composer: Composer) -> None:
    hostile = Path("/models/a & b\t<i>.gguf")
    composer.set_models(
        "One",
        [
            ModelChoice(Path("/models/one.gguf"), "One", "Q4 · 1 GB", True),
            ModelChoice(hostile, "a & b", "", False),
            ModelChoice(Path("/models/bad.gguf"), "Bad", "", False, "It is damaged."),
        ],
    )
    actions = composer.model_menu.actions()
    assert actions[0].text() == "One\tQ4 · 1 GB"
    assert actions[0].isChecked()
    assert actions[1].text() == "a && b"
    assert "cannot be used" in actions[2].text()
    with qtbot.waitSignal(composer.model_chosen) as blocker:
        actions[1].trigger()
    assert blocker.args == [hostile]
    with qtbot.waitSignal(composer.open_model_requested):
        actions[-1].trigger()


def test_effort_is_chosen_from_three(qtbot: QtBot, composer: Composer) -> None:
    composer.set_effort(Effort.LOW, is_available=True)
    actions = composer.effort_button.effort_menu.actions()
    assert [action.isChecked() for action in actions] == [True, False, False]
    with qtbot.waitSignal(composer.effort_chosen) as blocker:
        actions[2].trigger()
    assert blocker.args == [Effort.HIGH]


def test_a_model_without_effort_levels_says_so(qtbot: QtBot, composer: Composer) -> None:
    composer.set_effort(Effort.LOW, is_available=False)
    assert not composer.effort_button.isEnabled()
    assert "gpt-oss can" in composer.effort_button.toolTip()


def test_a_dropped_file_is_left_to_the_window(qtbot: QtBot, composer: Composer) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/models/one.gguf")])
    assert not composer.input.canInsertFromMimeData(data)
