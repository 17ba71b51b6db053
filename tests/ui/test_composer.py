# SPDX-License-Identifier: Apache-2.0
"""Writing a question, and choosing who answers it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.core.conversation import ContextFit
from app.core.messages import AttachmentPart
from app.core.params import Effort
from app.services.attachments import MAX_TOTAL_CHARACTERS
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.composer import Composer, ModelChoice
from app.ui.chat.composer_input import MAX_LINES, MAX_TYPED
from app.ui.chat.context_meter import ContextWarning
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


def paste(composer: Composer, text: str, keys: str = "") -> None:
    QApplication.clipboard().setText(text)
    modifiers = Qt.KeyboardModifier.ControlModifier
    if keys == "as text":
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(composer.input, Qt.Key.Key_V, modifiers)


def test_a_long_pasted_text_becomes_an_attachment_and_a_short_one_stays_text(
    composer: Composer,
) -> None:
    paste(composer, "short")
    paste(composer, "line\n" * 312)
    paste(composer, "other\n" * 50)
    assert composer.text == "short"
    assert [part.name for part in composer.attachments] == ["Pasted text", "Pasted text 2"]
    assert composer.attachments[0].text == "line\n" * 312
    paste(composer, "line\n" * 312, "as text")
    assert composer.text == "short" + "line\n" * 312


def test_pasted_text_cannot_smuggle_what_qt_takes_for_structure(composer: Composer) -> None:
    paste(composer, "a\u2029b\x00c\ufdd0d\r\ne")
    assert composer.text == "a\ufffdb\ufffdc\ufffdd\ne"


def test_pasted_files_are_handed_on_and_a_picture_is_told(
    qtbot: QtBot, composer: Composer, tmp_path: Path
) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    with qtbot.waitSignal(composer.files_pasted) as blocker:
        composer.input.insertFromMimeData(files)
    assert blocker.args == [[tmp_path / "a.txt"]]
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(composer.input.nothing_pasted):
        composer.input.insertFromMimeData(picture)
    assert composer.is_empty


def test_attachments_alone_can_be_sent(qtbot: QtBot, composer: Composer) -> None:
    assert not composer.send_button.isEnabled()
    composer.add_attachments([AttachmentPart("a.txt", "text")])
    with qtbot.waitSignal(composer.submitted):
        composer.send_button.click()


def chips_of(composer: Composer) -> list[QAbstractButton]:
    buttons = composer.chips.findChildren(QAbstractButton)
    return [button for button in buttons if ", " in button.accessibleName() and button.isVisible()]


def test_a_chip_is_removed_by_its_cross_and_by_the_delete_key(
    qtbot: QtBot, composer: Composer
) -> None:
    parts = [AttachmentPart(f"{name}.txt", "one\ntwo") for name in "abc"]
    composer.add_attachments(parts)
    drafts: list[int] = []
    composer.draft_changed.connect(lambda: drafts.append(len(composer.attachments)))
    first, second, _ = chips_of(composer)
    cross = first.findChild(QAbstractButton)
    assert isinstance(cross, QAbstractButton)
    assert cross.accessibleName() == "Remove a.txt"
    cross.click()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert composer.attachments == (parts[2],)
    assert drafts == [2, 1]
    [last] = chips_of(composer)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Delete)
    assert composer.input.hasFocus()
    assert composer.chips.isHidden()


def test_a_chip_shows_its_text_and_can_put_it_back(composer: Composer) -> None:
    composer.set_text("Look: ")
    paste(composer, "line\n" * 60)
    [chip] = chips_of(composer)
    chip.click()
    view = composer.findChild(AttachmentView)
    assert isinstance(view, AttachmentView)
    assert view.text_field.toPlainText() == "line\n" * 60
    view.put_back_button.click()
    assert composer.text == "Look: " + "line\n" * 60
    assert composer.attachments == ()


def test_a_text_that_is_too_long_to_be_typed_is_attached_whichever_way_it_comes(
    composer: Composer,
) -> None:
    words = "x" * (MAX_TYPED + 1)
    composer.set_draft(words, [AttachmentPart("notes.txt", "text")])
    assert composer.text == ""
    assert [part.text for part in composer.attachments] == ["text", words]
    composer.set_draft("Look: ", ())
    composer.quote(words)
    composer.insert_text(words + "y")
    assert composer.text == "Look: "
    assert [part.text for part in composer.attachments] == [words, words + "y"]
    composer.set_draft("x" * (MAX_TYPED - 100), ())
    composer.insert_text("y" * 200)
    assert composer.text == "x" * (MAX_TYPED - 100)
    assert [part.text for part in composer.attachments] == ["y" * 200]


def test_hostile_names_of_attachments_stay_plain_text(composer: Composer) -> None:
    composer.add_attachments([AttachmentPart("<img src=x>\u202e & b.txt", "text")])
    [chip] = chips_of(composer)
    assert chip.accessibleName().startswith("<img src=x> & b.txt, 1 line")
    assert "<img" not in chip.toolTip()


def test_many_attachments_scroll_rather_than_fill_the_window(composer: Composer) -> None:
    composer.add_attachments([AttachmentPart("one.txt", "1")])
    one = composer.chips.height()
    composer.add_attachments([AttachmentPart(f"{number}.txt", "x") for number in range(100)])
    assert composer.chips.height() < one * 5
    assert composer.chips.verticalScrollBar().maximum() > 0


def test_too_much_text_is_refused_as_a_whole(qtbot: QtBot, composer: Composer) -> None:
    half = "x" * (MAX_TOTAL_CHARACTERS // 2)
    composer.add_attachments([AttachmentPart("a", half)])
    with qtbot.waitSignal(composer.too_much_attached):
        composer.add_attachments([AttachmentPart("b", "small"), AttachmentPart("c", half)])
    assert [part.name for part in composer.attachments] == ["a"]


def test_with_ctrl_enter_as_send_key_enter_breaks_the_line(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_send_key("ctrl+enter")
    qtbot.keyClicks(composer.input, "one")
    qtbot.keyClick(composer.input, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.input, "two")
    with qtbot.waitSignal(composer.submitted):
        qtbot.keyClick(composer.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert composer.text == "one\ntwo"
    assert "Ctrl+Enter" in composer.send_button.toolTip()


def test_a_quote_goes_below_what_was_written_already(composer: Composer) -> None:
    composer.quote("first\n\nlast")
    assert composer.text == "> first\n>\n> last\n\n"
    composer.set_text("And this?")
    composer.quote("words")
    assert composer.text == "And this?\n\n> words\n\n"
    assert composer.input.textCursor().atEnd()


def test_estimates_stand_beside_the_efforts_and_are_no_finer_than_the_guess(
    composer: Composer,
) -> None:
    menu = composer.effort_button.effort_menu
    composer.set_estimates({Effort.LOW: 3.4, Effort.MEDIUM: 43.0, Effort.HIGH: 391.0})
    columns = [action.text().partition("\t")[2] for action in menu.actions()]
    figures = ["".join(filter(str.isdigit, column)) for column in columns]
    assert figures == ["3", "45", "7"]
    assert "minute" in columns[2]
    composer.set_estimates({Effort.LOW: None})
    assert all("\t" not in action.text() for action in menu.actions())


def fit(prompt: int, dropped: int = 0, over: int = 0) -> ContextFit:
    return ContextFit(prompt_tokens=prompt, n_ctx=8192, messages_dropped=dropped, tokens_over=over)


def warning_of(composer: Composer) -> str:
    warning = composer.findChild(ContextWarning)
    assert isinstance(warning, ContextWarning)
    assert warning.isVisible() == bool(warning.text)
    return warning.text


def test_the_context_is_a_percentage_until_words_matter(composer: Composer) -> None:
    composer.set_status("Ready", is_idle=True)
    assert composer.meter.text == "Ready"
    composer.set_context_fit(fit(3100))
    assert composer.meter.text.startswith("38 %")
    assert QLocale().toString(3100) in composer.meter.toolTip()
    assert warning_of(composer) == ""
    composer.set_context_fit(fit(8000, dropped=6))
    assert "6 message" in warning_of(composer)
    composer.set_context_fit(fit(9400, over=1208))
    assert f"about {QLocale().toString(1300)} tokens" in warning_of(composer)
    assert "attachment" not in warning_of(composer)
    composer.add_attachments([AttachmentPart("a.txt", "text")])
    composer.set_context_fit(fit(9400, over=1208))
    assert "remove an attachment" in warning_of(composer)
    composer.set_status("Answering…", is_idle=False)
    assert composer.meter.text == "Answering…"


def test_a_narrow_composer_squeezes_nothing_below_what_can_be_used(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_models("a-very-long-name-of-a-model-that-somebody-made-v3.2-final", [])
    composer.set_effort(Effort.MEDIUM, is_available=True)
    composer.resize(388, 200)
    for thinking in (False, True):
        composer.set_thinking(thinking)
        QApplication.processEvents()
        row = [composer.add_button, composer.model_button, composer.send_button, composer.meter]
        row += [composer.answer_now_button if thinking else composer.effort_button]
        for widget in row:
            assert widget.isVisible()
            assert widget.width() >= widget.minimumSizeHint().width()
            assert composer.rect().contains(widget.geometry())
    assert composer.answer_now_button.width() >= composer.answer_now_button.sizeHint().width()


def test_a_larger_font_moves_everything_along(composer: Composer, theme: Theme) -> None:
    composer.add_attachments([AttachmentPart("notes.txt", "text")])
    composer.set_text("one\ntwo\nthree")
    before = chips_of(composer)[0].width()
    try:
        theme.set_zoom(1.6)
        QApplication.processEvents()
        assert chips_of(composer)[0].width() > before * 1.3
        assert composer.input.verticalScrollBar().maximum() == 0
        assert composer.chips.height() >= chips_of(composer)[0].height()
    finally:
        theme.set_zoom(1.0)
