# SPDX-License-Identifier: Apache-2.0
"""Citations in answers, and the sources below them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.messages import CitationPart, CoveragePart, PreamblePart, TextPart
from app.ui.chat.answer_sources import AnswerSources, CoverageLine
from app.ui.chat.citation_preview import CitationPreview
from app.ui.chat.message_body import MessageBody
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageWish, WishKind
from app.ui.markdown.formats import CITATION
from tests.ui.transcripts import answer, button, child, message, question, settle, texts

PDF = CitationPart(
    "【1†L8-L10】", 1, "d1", "<b>hand</b>book.pdf", 12, "", 8, 10, "Up to <i>five</i> days.", True
)
SHEET = CitationPart("【2†L4】", 2, "d2", "rates.xlsx", 1, "Data!A1:F50", 4, 4, "61.00", True)
DOUBTFUL = CitationPart("【1†L20】", 3, "d1", "<b>hand</b>book.pdf", 14, "", 20, 20, "Soon.")
TEXT = "Up to five days 【1†L8-L10】. It costs 61.00 【2†L4】. In 2027 it is eight 【1†L20】."


@pytest.fixture(autouse=True)
def pointer(view: TranscriptView) -> Iterator[None]:
    """Leaves the pointer where no message of another test will be."""
    yield
    QTest.mouseMove(view, QPoint(1, 1))


def show(qtbot: QtBot, view: TranscriptView, *nodes: MessageNode) -> None:
    view.show_nodes(nodes, "c")
    settle(qtbot, view)


def cited(*more: CoveragePart | CitationPart, text: str = TEXT) -> MessageNode:
    return answer(2, text, PDF, SHEET, DOUBTFUL, *more)


def body_of(view: TranscriptView) -> MessageBody:
    return next(body for body in message(view, 2).findChildren(MessageBody))


def click_number(view: TranscriptView, index: int) -> None:
    body = body_of(view)
    place = body.citation_rect(index).center()
    QTest.mouseMove(body.viewport(), place)
    QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=place)


def sources(view: TranscriptView) -> list[QAbstractButton]:
    rows = child(view, AnswerSources).findChildren(QAbstractButton)
    return [row for row in rows if row.isVisible() and row.accessibleName().startswith("Source")]


def test_marks_are_read_and_copied_as_numbers(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited())
    assert texts(message(view, 2)) == [
        "Up to five days[1]. It costs 61.00[2]. In 2027 it is eight[3]."
    ]


def test_a_streamed_answer_shows_no_beginning_of_a_mark_and_ends_like_a_whole_one(
    qtbot: QtBot, view: TranscriptView
) -> None:
    text = (
        "- **Five days.** 【1†L8-L10】\n- 61.00 【2†L4】 in all\n\n| a |\n|---|\n| x 【1†L20】 |\n"
    )
    show(qtbot, view, question(1))
    for end in range(1, len(text)):
        view.update_node(answer(2, text[:end], state=MessageState.GENERATING))
        with qtbot.waitSignal(view.rendered):
            pass
        assert "†" not in "".join(texts(message(view, 2)))
    view.update_node(cited(text=text))
    with qtbot.waitSignal(view.rendered):
        pass
    streamed = texts(message(view, 2))
    whole = TranscriptView()
    qtbot.addWidget(whole)
    whole.resize(view.size())
    whole.show()
    show(qtbot, whole, cited(text=text))
    assert streamed == texts(message(whole, 2))
    assert "Five days.[1]" in streamed[0]
    assert "x[3]" in streamed[0]


def test_numbers_change_with_what_the_check_has_found(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, answer(2, "A 【5†L1】 b 【6†L1】 c", state=MessageState.GENERATING))
    assert texts(message(view, 2)) == ["A[1] b[2] c"]
    one = CitationPart("【5†L1】", 1, "d", "a.txt", is_verified=True)
    same = CitationPart("【6†L1】", 1, "d", "a.txt", is_verified=True)
    view.update_node(answer(2, "A 【5†L1】 b 【6†L1】 c", one, same))
    qtbot.waitUntil(lambda: texts(message(view, 2)) == ["A[1] b[1] c"])


def test_marks_in_code_and_in_preambles_are_no_citations(
    qtbot: QtBot, view: TranscriptView
) -> None:
    node = answer(
        2, PreamblePart("I look 【1†L8-L10】 at it."), "`【1†L8-L10】`\n\n```\n【2†L4】\n```"
    )
    show(qtbot, view, node)
    shown = texts(message(view, 2))
    assert shown[0] == "I look at it."
    assert "【1†L8-L10】" in shown[1]
    assert "【2†L4】" in shown[1]


def test_a_click_on_a_number_opens_its_place_among_all_of_them(
    qtbot: QtBot, view: TranscriptView
) -> None:
    show(qtbot, view, cited())
    with qtbot.waitSignal(view.citation_opened) as opened:
        click_number(view, 1)
    assert opened.args == [SHEET, (PDF, SHEET, DOUBTFUL)]


def test_the_keyboard_opens_a_number(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited())
    body = body_of(view)
    body.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(body, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.citation_opened) as opened:
        QTest.keyClick(body, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] in (PDF, SHEET)


def test_the_keyboard_opens_a_source(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited())
    sources(view)[0].setFocus()
    with qtbot.waitSignal(view.citation_opened) as opened:
        QTest.keyClick(sources(view)[0], Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == PDF


def test_a_link_of_a_model_is_never_a_citation(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited(text=f"[open](citation:1) {TEXT}"))
    document = body_of(view).document()
    cursor = QTextCursor(document)
    cursor.setPosition(2)
    assert cursor.charFormat().anchorHref() == ""
    assert cursor.charFormat().property(CITATION) is None


def test_a_mark_that_points_nowhere_is_listed_as_not_verified_and_opens_nothing(
    qtbot: QtBot, view: TranscriptView
) -> None:
    opened: list[object] = []
    view.citation_opened.connect(lambda part, among: opened.append(part))
    show(qtbot, view, answer(2, "So it is 【7†L1】."))
    (row,) = sources(view)
    assert row.accessibleName() == (
        "Source 1: Unknown place. Not verified: the model was shown no such place"
    )
    row.click()
    click_number(view, 0)
    assert opened == []


def test_sources_say_file_place_quote_and_doubt_as_plain_text(
    qtbot: QtBot, view: TranscriptView
) -> None:
    show(qtbot, view, cited())
    assert [row.accessibleName() for row in sources(view)] == [
        "Source 1: <b>hand</b>book.pdf, p. 12. “Up to <i>five</i> days.”",
        "Source 2: rates.xlsx, Data!A1:F50. “61.00”",
        "Source 3: <b>hand</b>book.pdf, p. 14. Not verified: these lines do not hold the numbers "
        "or words that the sentence quotes. “Soon.”",
    ]


def test_many_sources_are_listed_when_somebody_asks(qtbot: QtBot, view: TranscriptView) -> None:
    parts = [CitationPart(f"【{n}†L1】", n, "d", f"{n}.txt", is_verified=True) for n in range(1, 9)]
    show(qtbot, view, answer(2, "".join(part.mark for part in parts), *parts))
    assert len(sources(view)) == 4
    more = child(view, AnswerSources).findChildren(QAbstractButton)
    next(each for each in more if each.text().startswith("Show all")).click()
    assert len(sources(view)) == 8
    assert sources(view)[4].hasFocus()


def test_pointing_at_a_number_shows_what_it_points_to(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited())
    body = body_of(view)
    QTest.mouseMove(body.viewport(), body.citation_rect(2).center())
    qtbot.waitUntil(lambda: bool(view.findChildren(CitationPreview)))
    (preview,) = view.findChildren(CitationPreview)
    labels = preview.findChildren(QLabel)
    assert [label.text() for label in labels] == [
        "<b>hand</b>book.pdf · p. 14",
        "Soon.",
        "Not verified: these lines do not hold the numbers or words that the sentence quotes.",
    ]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    QTest.mouseMove(body.viewport(), body.viewport().rect().bottomRight())
    qtbot.waitUntil(lambda: not view.findChildren(CitationPreview))


def test_a_copied_answer_names_its_sources(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited())
    view.refresh_contexts()
    actions = message(view, 2)
    actions._on_copy_requested(False)  # pyright: ignore[reportPrivateUsage]
    assert QGuiApplication.clipboard().text() == (
        "Up to five days[1]. It costs 61.00[2]. In 2027 it is eight[3].\n\n"
        "Sources:\n"
        "[1] <b>hand</b>book.pdf, p. 12: “Up to <i>five</i> days.”\n"
        "[2] rates.xlsx, Data!A1:F50: “61.00”\n"
        "[3] <b>hand</b>book.pdf, p. 14 (not verified): “Soon.”"
    )


def test_copied_markdown_of_a_selection_has_numbers(qtbot: QtBot, view: TranscriptView) -> None:
    show(qtbot, view, cited(text="**Five** 【1†L8-L10】\n\nMore 【2†L4】"))
    body = body_of(view)
    body.selectAll()
    assert body.selected_markdown() == "**Five**[1]\n\nMore[2]"


def test_coverage_tells_whole_texts_from_passages(qtbot: QtBot, view: TranscriptView) -> None:
    whole = CoveragePart("d1", "a.pdf", 3, 3, (), 90, 90, is_whole=True)
    some = CoveragePart("d2", "b.pdf", 300, 298, ("Page 7 is a scan.",), 40, 9000)
    none = CoveragePart("d3", "c.pdf", 3, 3, (), 0, 90)
    words: list[str] = []
    can_read: list[bool] = []
    for number, parts in enumerate([(whole,), (whole, whole), (some,), (some, none), (none,)], 2):
        show(qtbot, view, answer(number, "Yes.", *parts))
        line = child(message(view, number), CoverageLine)
        words.append(line.label.text())
        can_read.append(line.button.isVisible())
    assert words[0] == "Rests on the whole text of a.pdf"
    assert words[1].startswith("Rests on the whole text of 2 document")
    assert words[2].startswith("Rests on passages from b.pdf · 1 part")
    assert words[3].startswith("Rests on passages from 1 of 2 document")
    assert words[4] == "Rests on none of the documents"
    assert can_read == [False, False, True, True, True]


def test_everything_is_read_for_an_answer_when_somebody_asks(
    qtbot: QtBot, view: TranscriptView
) -> None:
    show(qtbot, view, answer(2, "Yes.", CoveragePart("d2", "b.pdf", lines_shown=4, lines=9)))
    with qtbot.waitSignal(view.asked) as asked:
        button(message(view, 2), "Read everything for this question").click()
    assert asked.args == [MessageWish(WishKind.REGENERATE, 2, reads_everything=True)]


def test_an_answer_without_documents_has_nothing_below_it(
    qtbot: QtBot, view: TranscriptView
) -> None:
    show(qtbot, view, answer(2, "Yes."))
    assert message(view, 2).findChildren(AnswerSources) == []


def test_excerpts_that_other_models_cite_are_numbers_too(
    qtbot: QtBot, view: TranscriptView
) -> None:
    part = CitationPart("[2]", 1, "d", "a.txt", is_verified=True)
    node = answer(2, TextPart("Five days [2]. Not [3]."), part)
    show(qtbot, view, node)
    assert texts(message(view, 2)) == ["Five days[1]. Not [3]."]
    with qtbot.waitSignal(view.citation_opened):
        click_number(view, 0)
