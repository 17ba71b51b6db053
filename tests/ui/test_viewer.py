# SPDX-License-Identifier: Apache-2.0
"""The document beside the conversation, on files that were really read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.core.documents import Document, DocumentState
from app.core.messages import CitationPart
from app.services.document_views import FoundLine
from app.services.documents import Documents
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.viewer.document_pane import DocumentPane
from app.ui.viewer.page_images import MAX_BYTES
from app.ui.viewer.viewer_splitter import LEAST_CONTENT
from tests.ui.conftest import OpenWindow
from tests.ui.viewing import PAGES, make_notes, make_pdf, make_table

WAIT_MS = 30_000
READ = (DocumentState.READY, DocumentState.PARTIAL)


class Reader:
    """The window with three documents of a conversation."""

    def __init__(self, window: MainWindow, documents: Documents, qtbot: QtBot) -> None:
        self.window = window
        self.documents = documents
        self.qtbot = qtbot
        self.pane: DocumentPane = window.pane

    def document(self, name: str) -> Document:
        of_this = self.documents.of(self.window._session.documents_key)  # pyright: ignore
        return next(document for document in of_this if document.name == name)

    def find(self, name: str, text: str) -> FoundLine:
        answers: list[tuple[FoundLine, ...]] = []
        asked = [0]

        def on_found(request: int, found: tuple[FoundLine, ...]) -> None:
            if request == asked[0]:
                answers.append(found)

        self.documents.found.connect(on_found)
        asked[0] = self.documents.find(self.document(name).id, text)
        self.qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)
        self.documents.found.disconnect(on_found)
        return answers[0][0]

    def cite(self, name: str, text: str, number: int, *, ok: bool = True) -> CitationPart:
        found, document = self.find(name, text), self.document(name)
        return CitationPart(
            f"【{number}†L{found.line}】",
            number,
            document.id,
            name,
            found.page,
            found.label,
            found.line,
            found.line,
            text,
            ok,
        )

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)  # pyright: ignore[reportArgumentType]


@pytest.fixture
def reader(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, theme: Theme) -> Iterator[Reader]:
    application = open_window("hello")
    window = application.window
    folder = tmp_path / "files"
    folder.mkdir()
    make_pdf(folder / "handbook.pdf")
    make_notes(folder / "notes.md")
    make_table(folder / "rates.csv")
    documents = window._services.documents  # pyright: ignore[reportPrivateUsage]
    key = window._session.documents_key  # pyright: ignore[reportPrivateUsage]
    documents.add(sorted(folder.iterdir()), key)

    def is_read() -> bool:
        found = documents.of(key)
        return len(found) == 3 and all(document.state in READ for document in found)

    qtbot.waitUntil(is_read, timeout=WAIT_MS)
    yield Reader(window, documents, qtbot)
    theme.set_color_scheme("light")


def test_a_citation_opens_its_page_with_the_passage_marked(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(reader.cite("handbook.pdf", "carried over", 1))
    assert pane.isVisible()
    reader.wait(lambda: bool(pane.pages.marks))
    assert list(pane.pages.marks) == [23]
    (box,) = pane.pages.marks[23]
    assert 0 < box.left < box.right < 1
    assert 0 < box.top < box.bottom < 1
    assert pane.header.place == f"Page 23 of {PAGES}"
    assert pane.header.name == "handbook.pdf"
    reader.wait(lambda: pane.image_bytes > 0)


def test_pages_that_were_scrolled_past_are_forgotten(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = 3_000_000
    assert limit < MAX_BYTES
    monkeypatch.setattr("app.ui.viewer.page_images.MAX_BYTES", limit)
    pane = reader.pane
    pane.show_document(reader.document("handbook.pdf").id)
    seen: list[int] = []
    pane.pages._images.arrived.connect(seen.append)  # pyright: ignore[reportPrivateUsage]
    for page in range(1, PAGES + 1, 3):
        pane.pages.show_page(page)
        reader.wait(lambda page=page: page in seen)
        assert pane.image_bytes <= limit
    assert len(seen) * 300_000 > limit
    pane.close_document()
    assert pane.image_bytes == 0


def test_pages_are_drawn_in_the_width_that_they_have_in_the_end(reader: Reader) -> None:
    pane = reader.pane
    images = pane.pages._images  # pyright: ignore[reportPrivateUsage]
    pane.show_document(reader.document("handbook.pdf").id)
    # While the first pictures are still on their way.
    reader.window.resize(1300, 700)

    def is_sharp() -> bool:
        image = images.get(1)
        wanted = pane.pages._page_width()  # pyright: ignore[reportPrivateUsage]
        return image is not None and image.width() == wanted

    reader.wait(is_sharp)


def test_keys_scroll_through_the_pages(reader: Reader) -> None:
    pane = reader.pane
    pane.show_document(reader.document("handbook.pdf").id)
    QTest.keyClick(pane.pages, Qt.Key.Key_End)
    reader.wait(lambda: pane.pages.page == PAGES)
    QTest.keyClick(pane.pages, Qt.Key.Key_Home)
    reader.wait(lambda: pane.pages.page == 1)
    for _ in range(3):
        QTest.keyClick(pane.pages, Qt.Key.Key_Space)
    reader.wait(lambda: pane.pages.page > 1)


def test_next_and_previous_walk_through_the_citations_of_all_documents(reader: Reader) -> None:
    pane = reader.pane
    parts = (
        reader.cite("handbook.pdf", "carried over", 1),
        reader.cite("notes.md", "closes at five", 2),
        reader.cite("rates.csv", "Country 222", 3, ok=False),
    )
    pane.show_citation(parts[0], parts)
    assert pane.header.steps == "Source 1 of 3"
    pane.header.next.click()
    reader.wait(lambda: pane.text.marked_text == "The office in <b>Oslo</b> closes at five.")
    assert (pane.header.name, pane.header.steps) == ("notes.md", "Source 2 of 3")
    assert pane.header.doubt == ""
    pane.header.next.click()
    reader.wait(lambda: bool(pane.sheet.model.marked))
    assert pane.header.doubt.startswith("Not verified")
    pane.header.next.click()
    reader.wait(lambda: bool(pane.pages.marks))
    pane.header.previous.click()
    assert pane.header.steps == "Source 3 of 3"


def test_only_the_cited_lines_are_marked_and_they_are_in_sight(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(reader.cite("notes.md", "closes at five", 1))
    text = pane.text
    reader.wait(lambda: text.marked_text == "The office in <b>Oslo</b> closes at five.")
    assert "<b>Oslo</b>" in text.toPlainText()

    def is_in_sight() -> bool:
        (mark,) = text.extraSelections()
        top = text.cursorRect(mark.cursor).top()  # pyright: ignore
        return 0 < top < text.viewport().height()

    reader.wait(is_in_sight)
    assert pane.header.place == "Chapter 7"


def test_the_place_that_is_told_and_the_text_cursor_are_those_of_the_passage(
    reader: Reader, tmp_path: Path
) -> None:
    path = tmp_path / "short.md"
    path.write_text("# Handbook\n\n## Leave\n\nThirty days.\n\n## Costs\n\nForty euros.\n")
    key = reader.window._session.documents_key  # pyright: ignore[reportPrivateUsage]
    reader.documents.add([path], key)
    reader.wait(lambda: [d.state for d in reader.documents.of(key)] == [DocumentState.READY] * 4)
    pane, text = reader.pane, reader.pane.text
    pane.show_citation(reader.cite("short.md", "Thirty", 1))
    reader.wait(lambda: text.marked_text == "Thirty days." and "Forty" in text.toPlainText())
    assert pane.header.place == "Handbook › Leave"
    assert text.textCursor().block().text() == "Thirty days."
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert text.textCursor().block().text() != "Thirty days."


def test_the_rest_of_a_text_comes_as_it_is_scrolled_to(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(reader.cite("notes.md", "closes at five", 1))
    text, bar = pane.text, pane.text.verticalScrollBar()
    reader.wait(lambda: bool(text.marked_text))
    assert "Chapter 14" not in text.toPlainText()

    def reaches(words: str, *, is_down: bool) -> bool:
        QTest.keyClick(text, Qt.Key.Key_PageDown if is_down else Qt.Key.Key_PageUp)
        bar.setValue(bar.maximum() if is_down else 0)
        return words in text.toPlainText()

    reader.wait(lambda: reaches("# Chapter 14", is_down=True))
    reader.wait(lambda: reaches("# Chapter 1\n", is_down=False))
    headings = [line for line in text.toPlainText().split("\n") if line.startswith("# ")]
    assert headings == [f"# Chapter {number}" for number in range(1, 15)]


def test_what_is_read_stays_where_it_is_when_text_comes_above_it(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(reader.cite("notes.md", "closes at five", 1))
    text = pane.text
    reader.wait(lambda: bool(text.marked_text))
    QTest.keyClick(text, Qt.Key.Key_Shift)
    (mark,) = text.extraSelections()
    top = text.cursorRect(mark.cursor).top()  # pyright: ignore
    before = len(text._loaded)  # pyright: ignore[reportPrivateUsage]
    text._ask(text._loaded[0].index - 1)  # pyright: ignore[reportPrivateUsage]
    reader.wait(lambda: len(text._loaded) > before)  # pyright: ignore[reportPrivateUsage]
    (mark,) = text.extraSelections()
    assert abs(text.cursorRect(mark.cursor).top() - top) <= 2  # pyright: ignore


def test_a_sheet_is_a_table_with_the_cited_row_marked(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(reader.cite("rates.csv", "Country 222", 1))
    model = pane.sheet.model
    reader.wait(lambda: bool(model.marked))
    (at,) = model.marked
    row = model.rows[at]
    assert row.cells == ("Country 222", "262.5", "a|b")
    assert row.number == 223
    header = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert header == ["Country", "Rate", "Comment"]
    assert [pane.sheet.tabs.tabText(tab) for tab in range(pane.sheet.tabs.count())] == [
        "rates: overview",
        "rates",
    ]

    def has_last_row() -> bool:
        QTest.keyClick(pane.sheet.table, Qt.Key.Key_PageDown)
        return model.rows[-1].cells[0] == "Country 430"

    reader.wait(has_last_row)
    numbers = [row.number for row in model.rows]
    assert numbers == list(range(numbers[0], 432))


def test_a_sheet_follows_the_colours_of_the_window(reader: Reader, theme: Theme) -> None:
    pane = reader.pane
    pane.show_document(reader.document("rates.csv").id)
    reader.wait(lambda: pane.sheet.model.rowCount() > 0)
    light = pane.sheet.table.styleSheet()
    theme.set_color_scheme("dark")
    reader.wait(lambda: pane.sheet.table.styleSheet() != light)


def test_words_are_found_in_the_document(reader: Reader) -> None:
    pane = reader.pane
    pane.show_document(reader.document("handbook.pdf").id)
    QTest.keyClick(pane.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert pane.search.isVisible()
    QTest.keyClicks(pane.search.field, "page number 3")
    reader.wait(lambda: pane.search.count.text() == "1 of 11")
    reader.wait(lambda: list(pane.pages.marks) == [3])
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return)
    reader.wait(lambda: list(pane.pages.marks) == [30])
    QTest.keyClick(pane.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    reader.wait(lambda: list(pane.pages.marks) == [3])
    QTest.keyClicks(pane.search.field, "nowhere")
    reader.wait(lambda: pane.search.count.text() == "Not found")
    QTest.keyClick(pane.search.field, Qt.Key.Key_Escape)
    assert pane.search.isHidden()
    assert pane.isVisible()


def test_escape_closes_the_document_and_gives_its_memory_back(reader: Reader) -> None:
    pane = reader.pane
    pane.show_document(reader.document("handbook.pdf").id)
    reader.wait(lambda: pane.image_bytes > 0)
    with reader.qtbot.waitSignal(pane.closed):
        QTest.keyClick(pane.pages, Qt.Key.Key_Escape)
    assert pane.isHidden()
    assert pane.document_id == ""
    assert pane.image_bytes == 0


def test_a_document_leaves_the_window_with_its_conversation(reader: Reader, tmp_path: Path) -> None:
    pane, session = reader.pane, reader.window._session  # pyright: ignore[reportPrivateUsage]
    pane.show_document(reader.document("notes.md").id)
    session.send("What is in there?")
    reader.wait(lambda: not session.is_generating)
    assert pane.document_id
    reader.window.activateWindow()
    field = reader.window.sidebar.search_field
    field.setFocus()
    session.open_new(is_temporary=True)
    assert pane.document_id == ""
    assert pane.isHidden()
    assert field.hasFocus()
    secret = tmp_path / "secret.md"
    secret.write_text("# Between us\n")
    reader.documents.add([secret], session.documents_key)
    reader.wait(lambda: bool(reader.documents.of(session.documents_key)))
    (document,) = reader.documents.of(session.documents_key)
    reader.wait(lambda: reader.document("secret.md").state in READ)
    pane.show_document(document.id)
    reader.wait(lambda: "Between us" in pane.text.toPlainText())
    session.open_new(is_temporary=True)
    assert pane.document_id == ""
    assert "Between us" not in pane.text.toPlainText()


def test_a_removed_document_is_shown_no_longer(reader: Reader) -> None:
    pane, key = reader.pane, reader.window._session.documents_key  # pyright: ignore
    shown, other = reader.document("notes.md").id, reader.document("rates.csv").id
    pane.show_document(shown)
    reader.documents.remove(other, key)
    assert pane.document_id == shown
    reader.documents.remove(shown, key)
    assert pane.document_id == ""


def test_a_document_that_is_gone_leaves_what_was_quoted(reader: Reader) -> None:
    pane = reader.pane
    pane.show_citation(
        CitationPart("【1†L8】", 1, "gone", "old.pdf", 3, "", 8, 8, "Five <b>days", True)
    )
    assert pane.header.name == "old.pdf"
    assert "not here any longer" in pane.message.words
    assert pane.message.quote == "Five <b>days"
    labels = pane.message.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert not pane.header.search.isEnabled()


def test_a_pdf_whose_file_is_gone_still_shows_its_text(reader: Reader) -> None:
    pane, document = reader.pane, reader.document("handbook.pdf")
    part = reader.cite("handbook.pdf", "carried over", 1)
    document.path.unlink()
    pane.show_citation(part)
    reader.wait(lambda: "carried over" in pane.text.marked_text)
    assert pane.header.place == "Page 23"


def test_the_document_gets_the_width_it_had_last(reader: Reader) -> None:
    window, pane = reader.window, reader.pane
    pane.show_document(reader.document("notes.md").id)
    total = sum(window.splitter.sizes())
    window.splitter.moveSplitter(total - 330, 1)
    width = pane.width()
    assert window._services.settings.viewer_width == width  # pyright: ignore[reportPrivateUsage]
    pane.close_document()
    pane.show_document(reader.document("notes.md").id)
    reader.wait(lambda: pane.width() == width)


def test_where_there_is_no_room_the_document_takes_the_place_of_the_conversation(
    reader: Reader,
) -> None:
    window, pane = reader.window, reader.pane
    window.resize(520, 600)
    pane.show_document(reader.document("notes.md").id)
    reader.wait(lambda: pane.width() > LEAST_CONTENT)
    assert window.page.isHidden()
    pane.close_document()
    assert window.page.isVisible()


def test_every_control_has_a_name_and_a_place_in_the_order_of_the_tab_key(reader: Reader) -> None:
    pane = reader.pane
    parts = (
        reader.cite("handbook.pdf", "carried over", 1),
        reader.cite("notes.md", "closes at five", 2),
    )
    pane.show_citation(parts[0], parts)
    pane.search.start()
    controls = [each for each in pane.findChildren(QAbstractButton) if each.isVisibleTo(pane)]
    named = [each for each in controls if each.accessibleName() or each.toolTip()]
    assert {each.accessibleName() for each in named} >= {
        "Previous citation",
        "Next citation",
        "Search in the document",
        "Open in the system's program",
        "Close the document",
        "Previous match",
        "Next match",
        "Close the search",
    }
    for control in (pane.header.next, pane.header.close_button, pane.pages, pane.text):
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    reader.wait(lambda: pane.pages.accessibleName() == f"Page 23 of {PAGES}")
    assert pane.pages.accessibleDescription() == "carried over"
