# SPDX-License-Identifier: Apache-2.0
"""Tables that are wider than the text, and long ones."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.chat.message_body import MessageBody
from app.ui.markdown import MarkdownDocument
from app.ui.markdown.tables import Column, fitted_widths
from app.ui.theme import light_palette, reading_font

COLUMNS = 9
HEAD = "| " + " | ".join(f"Heading {n}" for n in range(COLUMNS)) + " |\n" + "|---" * COLUMNS + "|\n"
WIDE = HEAD + ("| " + " | ".join(f"cell{n} word word" for n in range(COLUMNS)) + " |\n") * 3


@pytest.fixture
def body(qtbot: QtBot) -> MessageBody:
    body = MessageBody()
    qtbot.addWidget(body)
    body.resize(400, 300)
    body.set_markdown(f"Above.\n\n{WIDE}\nBelow.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    body.show()
    return body


def document_of(body: MessageBody) -> MarkdownDocument:
    document = body.document()
    assert isinstance(document, MarkdownDocument)
    return document


def point_in_table(body: MessageBody, row: int = 1) -> QPoint:
    found = body.document().find("cell0")
    for _ in range(row - 1):
        found = body.document().find("cell0", found)
    return QPoint(200, body.cursorRect(found).center().y())


def turn_wheel(body: MessageBody, point: QPoint, sideways: int, down: int = 0) -> bool:
    event = QWheelEvent(
        QPointF(point),
        QPointF(body.mapToGlobal(point)),
        QPoint(),
        QPoint(-sideways * 2, -down * 2),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    body.wheelEvent(event)
    return event.isAccepted()


def image(body: MessageBody) -> QImage:
    return body.grab().toImage()


def test_columns_have_their_natural_width_where_there_is_room() -> None:
    columns = [Column(100, 50), Column(200, 60)]
    assert fitted_widths(columns, 400, True) == [100, 200]
    assert fitted_widths(columns, 300, True) == [100, 200]


def test_columns_share_what_room_there_is_but_stay_readable() -> None:
    columns = [Column(100, 50, 50), Column(300, 100, 60)]
    assert fitted_widths(columns, 275, True) == [75, 200]
    assert fitted_widths(columns, 150, True) == [50, 100]
    assert fitted_widths(columns, 140, True) == [50, 90]
    assert fitted_widths(columns, 129, True) == [50, 100]
    assert sum(fitted_widths(columns, 100, False)) <= 100


def test_a_table_that_fits_the_text_is_not_wide(body: MessageBody) -> None:
    wide, narrow = document_of(body).tables
    assert wide.is_wide
    assert wide.width > body.viewport().width()
    assert not narrow.is_wide


def test_a_wide_table_does_not_widen_the_text_around_it(body: MessageBody) -> None:
    assert body.horizontalScrollBar().maximum() == 0
    body.resize(2000, 300)
    assert not document_of(body).tables[0].is_wide
    body.resize(400, 300)
    assert document_of(body).tables[0].is_wide


def test_the_wheel_scrolls_a_wide_table_sideways_and_the_page_up_and_down(
    body: MessageBody,
) -> None:
    turn_wheel(body, point_in_table(body), 100)
    turn_wheel(body, point_in_table(body), -100)
    before = image(body)
    assert turn_wheel(body, point_in_table(body), 100)
    assert image(body) != before
    assert turn_wheel(body, point_in_table(body), -300)
    assert image(body) == before
    assert not turn_wheel(body, point_in_table(body), 0, 100)
    assert not turn_wheel(body, QPoint(200, 5), 100)


def test_a_scrolled_table_shows_what_stands_further_right(body: MessageBody) -> None:
    point = point_in_table(body)
    assert body.to_text(point) == point
    turn_wheel(body, point, 100)
    assert body.to_text(point) == point + QPoint(100, 0)
    table = document_of(body).tables[0]
    turn_wheel(body, point, 100_000)
    hidden = table.width - body.viewport().width()
    assert abs(body.to_text(point).x() - point.x() - hidden) <= 1


def test_text_above_and_below_stays_where_it_is(body: MessageBody) -> None:
    before = image(body)
    turn_wheel(body, point_in_table(body), 150)
    after = image(body)
    top = body.cursorRect(body.document().find("Heading")).top() - 8
    bottom = body.cursorRect(body.document().find("Below")).top()
    assert before.copy(0, 0, 400, top) == after.copy(0, 0, 400, top)
    below = (0, bottom, 400, before.height() - bottom)
    assert before.copy(*below) == after.copy(*below)
    assert before.copy(0, top, 400, bottom - top) != after.copy(0, top, 400, bottom - top)


def test_the_mouse_selects_what_it_points_at_in_a_scrolled_table(body: MessageBody) -> None:
    target = body.cursorRect(body.document().find("cell5")).center() - QPoint(8, 0)
    turn_wheel(body, point_in_table(body), target.x() - 200)
    shown_at = QPoint(200, target.y())
    QTest.mouseDClick(body.viewport(), Qt.MouseButton.LeftButton, pos=shown_at)
    assert body.textCursor().selectedText() == "cell5"
    body.copy()
    assert QGuiApplication.clipboard().text() == "cell5"


def test_a_selection_shows_in_a_scrolled_table(body: MessageBody) -> None:
    turn_wheel(body, point_in_table(body), 150)
    before = image(body)
    body.selectAll()
    assert image(body) != before
    body.setTextCursor(QTextCursor(body.document()))
    assert image(body) == before


def test_arrow_keys_scroll_a_wide_table(body: MessageBody) -> None:
    point = point_in_table(body)
    QTest.keyClick(body, Qt.Key.Key_Right)
    assert body.to_text(point).x() > point.x()
    QTest.keyClick(body, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    end = body.to_text(point).x()
    QTest.keyClick(body, Qt.Key.Key_Right)
    assert body.to_text(point).x() == end
    QTest.keyClick(body, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert body.to_text(point) == point


def test_the_bar_below_a_wide_table_can_be_dragged(body: MessageBody) -> None:
    point = point_in_table(body)
    below = body.document().find("Below")
    bar = QPoint(20, body.cursorRect(below).top() - 20)
    viewport = body.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=bar)
    QTest.mouseMove(viewport, QPoint(120, bar.y()))
    assert body.to_text(point).x() > point.x()
    QTest.mouseMove(viewport, QPoint(20, bar.y()))
    assert body.to_text(point) == point
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(20, bar.y()))
    assert not body.textCursor().hasSelection()


def test_a_mark_of_a_search_is_scrolled_into_view(body: MessageBody) -> None:
    point = point_in_table(body)
    assert body.highlight("cell8") == 3
    assert body.to_text(point).x() > point.x()
    mark = body.cursorRect(body.document().find("cell8"))
    offset = body.to_text(point).x() - point.x()
    assert 0 <= mark.left() - offset < body.viewport().width()


def test_a_copy_of_all_holds_a_wide_table(body: MessageBody) -> None:
    turn_wheel(body, point_in_table(body), 150)
    row = "\t".join(f"cell{n} word word" for n in range(COLUMNS))
    assert body.plain_text().split("\n")[2:5] == [row] * 3


def test_a_click_on_a_link_in_a_scrolled_table_leads_there(body: MessageBody, qtbot: QtBot) -> None:
    link = "[there](https://example.org/there)"
    body.set_markdown(HEAD + "| x " * (COLUMNS - 1) + f"| {link} |\n" + WIDE.split("\n")[2] + "\n")
    target = body.cursorRect(body.document().find("there")).center() - QPoint(8, 0)
    turn_wheel(body, QPoint(200, target.y()), 100_000)
    offset = body.to_text(QPoint(200, target.y())).x() - 200
    with qtbot.waitSignal(body.link_activated) as clicked:
        shown_at = target - QPoint(offset, 0)
        QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=shown_at)
    assert clicked.args == ["https://example.org/there"]


@pytest.mark.usefixtures("qapp")
def test_all_parts_of_a_long_table_have_the_same_columns() -> None:
    document = MarkdownDocument(light_palette(), reading_font())
    rows = [f"| {n} | name {n} | {'word ' * (n % 7)}|\n" for n in range(300)]
    document.set_source("| # | Name | Note |\n|--:|---|---|\n" + "".join(rows), final=True)
    [table] = document.tables
    assert len(table.parts) > 3
    widths: set[tuple[float, ...]] = set()
    count = 0
    for grid in table.parts:
        count += grid.rows()
        constraints = grid.format().columnWidthConstraints()
        widths.add(tuple(length.rawValue() for length in constraints))
    assert count == 301
    assert widths == {tuple(float(width) for width in table.widths)}


def test_a_table_that_grows_keeps_its_place_in_the_view(body: MessageBody) -> None:
    for end in range(len(HEAD), len(WIDE), 9):
        body.set_markdown(WIDE[:end], final=False)
        if end > len(HEAD) + 150:
            turn_wheel(body, QPoint(100, 20), 10)
    point = QPoint(100, 20)
    before = body.to_text(point).x()
    assert before > point.x()
    body.set_markdown(WIDE)
    QGuiApplication.sendEvent(body, QEvent(QEvent.Type.Leave))
    assert body.to_text(point).x() == before
