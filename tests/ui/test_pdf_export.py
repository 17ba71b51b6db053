# SPDX-License-Identifier: Apache-2.0
"""Conversations on paper: all of their text, on light pages, without holding up the window."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSizeF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.messages import Message, Role, TextPart
from app.core.params import Effort
from app.services.readable import Piece, PieceKind, ReadableConversation, ReadableMessage
from app.services.transfer import Target, Transfer
from app.store.conversations import ConversationStore
from app.ui.theme import Theme
from app.ui.transfer.paper import Block, Pages, markdown_document, paper_font, plain_document
from app.ui.transfer.pdf_export import PdfExport, draw, draw_pages, pdf_writer, with_spaces
from tests.helpers import pdf_text
from tests.helpers.hostile_markdown import cases


def long_talk(messages: int = 6, text: str = "") -> ReadableConversation:
    text = text or "\n\n".join(f"Passage{number}x of the answer. " * 12 for number in range(12))
    answer = ReadableMessage(
        "Assistant",
        False,
        (
            Piece(PieceKind.ASIDE, "Reasoning", "thought " * 200),
            Piece(PieceKind.TEXT, "", text),
            Piece(PieceKind.NAME, "Note", "This answer was stopped."),
        ),
    )
    question = ReadableMessage("You", True, (Piece(PieceKind.TEXT, "", "How *hot*?"),))
    return ReadableConversation("x", "Tea and water", 1.7e9, (question, answer) * messages)


def written(conversation: ReadableConversation) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = pdf_writer(buffer, conversation.title)
    painter = QPainter(writer)
    try:
        for _ in draw(conversation, painter, writer):
            QApplication.processEvents()
    finally:
        painter.end()
    return with_spaces(bytes(buffer.data().data()))


def test_words_are_copied_with_spaces_between_them(theme: Theme) -> None:
    text = "".join(pdf_text.pages(written(long_talk(1))))
    assert "Passage3x of the answer." in text
    assert "\t" not in text


def test_all_text_stands_on_numbered_pages_below_the_title(theme: Theme) -> None:
    pages = pdf_text.pages(written(long_talk()))
    assert len(pages) > 3
    assert "Tea and water" in pages[0]
    for number, page in enumerate(pages, 1):
        lines = page.split("\n")
        assert str(number) in lines
        assert "Tea and water" in page
    whole = "".join(pages)
    for number in range(12):
        assert whole.count(f"Passage{number}x") == 6 * 12
    assert whole.count("This answer was stopped.") == 6


def test_links_of_a_page_lead_only_where_links_may_lead(theme: Theme) -> None:
    text = "[a](https://example.com/) [b](javascript:alert(1)) [c](file:///etc/passwd)"
    assert pdf_text.links(written(long_talk(1, text))) == ["https://example.com/"]


def test_hostile_texts_become_pages(theme: Theme) -> None:
    """All of them in one file, but for the huge ones."""
    texts = [case.text for case in cases() if len(case.text) < 2000]
    pieces = tuple(Piece(PieceKind.TEXT, "", text) for text in texts)
    pieces += tuple(Piece(PieceKind.ASIDE, text, text) for text in texts[:40])
    message = ReadableMessage("<b>You</b>", True, pieces)
    data = written(ReadableConversation("x", "<b>T</b>", 0.0, (message,)))
    assert "<b>T</b>" in pdf_text.pages(data)[0]
    assert b"/JavaScript" not in data
    assert b"/Launch" not in data
    for link in pdf_text.links(data):
        assert link.startswith(("http://", "https://", "mailto:"))


class Sheets:
    """Pages as pictures, drawn by the same code."""

    def __init__(self, size: QSizeF) -> None:
        self.pictures: list[QImage] = []
        self._size = size
        self.painter = QPainter()
        self.next_page()

    def next_page(self) -> None:
        self.painter.end() if self.painter.isActive() else None
        picture = QImage(self._size.toSize(), QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        self.pictures.append(picture)
        self.painter.begin(picture)

    def ink(self, number: int, area: QRectF) -> int:
        """Dots in an area that are not white."""
        picture = self.pictures[number].copy(area.toRect())
        return sum(
            picture.pixelColor(x, y) != QColor("white")
            for x in range(0, picture.width(), 2)
            for y in range(0, picture.height(), 2)
        )


SIZE = QSizeF(600, 800)


def drawn(conversation: ReadableConversation) -> Sheets:
    sheets = Sheets(SIZE)
    pages = Pages(sheets.painter, SIZE, conversation.title, sheets.next_page)
    for _ in draw_pages(conversation, pages):
        QApplication.processEvents()
    sheets.painter.end()
    assert pages.number == len(sheets.pictures)
    return sheets


def test_paper_is_light_in_a_dark_window_and_its_margins_are_empty(theme: Theme) -> None:
    theme.set_color_scheme("dark")
    try:
        sheets = drawn(long_talk(2))
    finally:
        theme.set_color_scheme("system")
    assert len(sheets.pictures) > 1
    for number, picture in enumerate(sheets.pictures):
        assert picture.pixelColor(1, 1) == QColor("white")
        assert sheets.ink(number, QRectF(72, 72, 456, 600)) > 100
        for margin in (QRectF(0, 0, 60, 800), QRectF(540, 0, 60, 800), QRectF(0, 780, 600, 20)):
            assert sheets.ink(number, margin) == 0


def test_no_line_is_cut_through_at_the_end_of_a_page(theme: Theme) -> None:
    document = plain_document("\n".join(f"line {number}" for number in range(100)), paper_font())
    block = Block(document, 400)
    block.measure()
    line = block.height / 100
    for limit in range(50, 700, 7):
        end = block.break_before(0, limit)
        assert end <= limit
        assert end % line == pytest.approx(0, abs=0.01) or line - end % line < 0.01
        assert limit - end < line + 0.01


def test_the_rows_of_a_table_stay_whole_and_a_wide_table_fits(theme: Theme) -> None:
    document = markdown_document()
    rows = "".join(f"| {number} | short | {'long words ' * 20} |\n" for number in range(20))
    document.set_source("| a | b | c |\n|---|---|---|\n" + rows, final=True)
    block = Block(document, 400)
    block.measure()
    start, pages = 0.0, 0
    while start < block.height:
        start, pages = block.break_before(start, start + 300), pages + 1
    assert start == pytest.approx(block.height)
    assert pages >= block.height / 300
    assert pages < 2 * block.height / 300 + 1


def test_something_higher_than_a_page_is_cut_rather_than_lost(theme: Theme) -> None:
    font = paper_font()
    font.setPixelSize(900)
    document = plain_document("A", font)
    block = Block(document, 4000)
    block.measure()
    assert block.break_before(0, 500) == 500


def long_talk_in(store: ConversationStore) -> str:
    id_ = store.create("2026-01-31", Effort.LOW)
    parent = None
    for _ in range(40):
        text = "\n\n".join(["A paragraph with **bold** and `code`. " * 10] * 5)
        parent = store.add_message(id_, parent, Message(Role.ASSISTANT, (TextPart(text),)))
    return id_


def test_the_window_answers_while_pages_are_drawn(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    """Events are handled between the steps."""
    id_ = long_talk_in(store)
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(0)
    with qtbot.waitSignal(transfer.exported, timeout=60000):
        PdfExport(transfer, [id_], Target(outside / "long.pdf"), False).start()
    timer.stop()
    assert len(beats) > 40
    assert len(pdf_text.pages((outside / "long.pdf").read_bytes())) > 10


def test_an_export_that_is_given_up_leaves_no_file(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    export_ = PdfExport(transfer, [long_talk_in(store)], Target(outside / "x.pdf"), False)
    export_.start()
    while not export_.is_drawing:
        QApplication.processEvents()
    application = QCoreApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert not export_.is_drawing
    qtbot.wait(50)
    assert list(outside.iterdir()) == []
