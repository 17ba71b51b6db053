# SPDX-License-Identifier: Apache-2.0
"""Conversations leave through the dialog as files, and files come in through the other one."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.errors import DiskFull, InputError
from app.core.files import file_name, write_file, write_new_file
from app.core.messages import AttachmentPart, Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.services.tasks import Tasks
from app.services.transfer import (
    Piece,
    PieceKind,
    ReadableConversation,
    ReadableMessage,
    Target,
    Transfer,
)
from app.store.conversations import ConversationStore
from app.store.database import open_database, open_temporary
from app.ui.theme import Theme
from app.ui.transfer import ExportDialog, ImportDialog, start_import
from app.ui.transfer.export_dialog import FileFormat
from app.ui.transfer.paper import Block, Pages, markdown_document, paper_font, plain_document
from app.ui.transfer.pdf_export import PdfExport, draw, draw_pages, pdf_writer, with_spaces
from tests.helpers import pdf_text
from tests.helpers.hostile_markdown import cases

SAMPLES = Path(__file__).parents[1] / "data" / "imports"
HOSTILE = 'Tea & <b>water</b> ../../etc: "x" | 水\n'


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "harmonium.db"


@pytest.fixture
def transfer(database: Path, theme: Theme) -> Iterator[Transfer]:
    tasks = Tasks()
    transfer = Transfer(database, tasks)
    yield transfer
    tasks.close(5000)
    transfer.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def store(database: Path) -> Iterator[ConversationStore]:
    opened = open_database(database)
    yield ConversationStore(opened)
    opened.close()


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


def talk_in(store: ConversationStore, title: str = HOSTILE) -> str:
    id_ = store.create("2026-01-31", Effort.LOW, title=title)
    question, answer = store.ask(
        id_,
        None,
        user_message("How hot?", [AttachmentPart("leaf.txt", "x")]),
        model="m",
        effort=Effort.LOW,
    )
    del question
    store.finish_message(
        answer,
        Message(Role.ASSISTANT, (ReasoningPart("raw thoughts"), TextPart("About **75 °C**."))),
        state=store.load(id_).nodes[0].state,
    )
    return id_


def chosen_in(dialog: QWidget) -> QFileDialog:
    (found,) = dialog.findChildren(QFileDialog)
    return found


def choose(qtbot: QtBot, dialog: QWidget, path: Path) -> None:
    """In the file dialog that is open."""
    files = chosen_in(dialog)
    files.fileSelected.emit(str(path))
    files.reject()


def export(
    qtbot: QtBot, transfer: Transfer, ids: list[str], path: Path, format_: FileFormat
) -> int:
    """Through the dialog; how many conversations went."""
    dialog = ExportDialog(transfer, ids, [HOSTILE] * len(ids))
    dialog.show()
    dialog.choices[format_].setChecked(True)
    dialog.export_button.click()
    with qtbot.waitSignal(transfer.exported, timeout=20000) as blocker:
        choose(qtbot, dialog, path)
    assert blocker.args is not None
    assert blocker.args[0] == path
    qtbot.waitUntil(lambda: not isValid(dialog))
    return blocker.args[1]


@pytest.mark.parametrize("format_", ["md", "html", "json", "pdf"])
def test_one_conversation_goes_to_the_chosen_file(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path, format_: FileFormat
) -> None:
    path = outside / f"tea.{format_}"
    path.write_text("what was there before")
    assert export(qtbot, transfer, [talk_in(store)], path, format_) == 1
    data = path.read_bytes()
    text = "".join(pdf_text.pages(data)) if format_ == "pdf" else data.decode()
    assert "How hot?" in text
    assert "75 °C" in text
    assert "raw thoughts" not in text
    assert [file.name for file in outside.iterdir()] == [path.name]


@pytest.mark.parametrize("format_", ["md", "pdf"])
def test_several_conversations_get_files_of_their_own_beside_what_is_there(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path, format_: FileFormat
) -> None:
    name = file_name(HOSTILE, "")
    (outside / f"{name}.{format_}").write_text("mine")
    ids = [talk_in(store), talk_in(store), talk_in(store, "")]
    assert export(qtbot, transfer, ids, outside, format_) == 3
    assert (outside / f"{name}.{format_}").read_text() == "mine"
    assert {path.name for path in outside.iterdir()} == {
        f"{name}.{format_}",
        f"{name} (2).{format_}",
        f"{name} (3).{format_}",
        f"Conversation.{format_}",
    }


def test_reasoning_goes_along_only_when_it_is_asked_for(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    dialog = ExportDialog(transfer, [talk_in(store)], ["Tea"])
    dialog.show()
    assert not dialog.reasoning_box.isChecked()
    dialog.reasoning_box.setChecked(True)
    dialog.export_button.click()
    with qtbot.waitSignal(transfer.exported):
        choose(qtbot, dialog, outside / "tea.md")
    assert "raw thoughts" in (outside / "tea.md").read_text()


def test_the_dialog_proposes_a_name_that_is_no_path(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore
) -> None:
    dialog = ExportDialog(transfer, [talk_in(store)], [HOSTILE])
    dialog.show()
    dialog.export_button.click()
    files = chosen_in(dialog)
    assert Path(files.selectedFiles()[0]).name == "Tea & b water b .. .. etc x 水.md"
    assert files.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    files.reject()
    dialog.reject()


def test_enter_goes_on_and_escape_leaves(qtbot: QtBot, transfer: Transfer) -> None:
    dialog = ExportDialog(transfer, ["x"], ["Tea"])
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    chosen_in(dialog).reject()
    dialog.choices["pdf"].setFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_dialogs_show_foreign_titles_as_text_and_fit_what_they_say(
    qtbot: QtBot, transfer: Transfer
) -> None:
    for dialog in (ExportDialog(transfer, ["a"], ["<img src=x>" * 50]), ImportDialog(transfer)):
        dialog.show()
        for label in dialog.findChildren(QWidget):
            assert label.height() >= label.minimumSizeHint().height()
            if label.hasHeightForWidth():
                assert label.height() >= label.heightForWidth(label.width())
            assert label.width() <= dialog.width()
        dialog.reject()


@pytest.mark.parametrize("format_", ["md", "pdf"])
def test_what_cannot_be_written_is_said_and_nothing_is_lost(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path, format_: FileFormat
) -> None:
    dialog = ExportDialog(transfer, [talk_in(store)], ["Tea"])
    dialog.show()
    dialog.choices[format_].setChecked(True)
    dialog.export_button.click()
    with qtbot.waitSignal(transfer.failed, timeout=20000) as blocker:
        choose(qtbot, dialog, outside / "missing" / "tea.md")
    assert blocker.args is not None
    assert "choose another place" in blocker.args[0].message
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("format_", ["md", "pdf"])
def test_a_conversation_that_is_gone_is_said_to_be_gone(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path, format_: FileFormat
) -> None:
    target = Target(outside / "x")
    with qtbot.waitSignal(transfer.failed) as blocker:
        if format_ == "pdf":
            PdfExport(transfer, ["gone"], target, False).start()
        else:
            transfer.export(["gone"], target, "md")
    assert blocker.args is not None
    assert isinstance(blocker.args[0], InputError)


@pytest.mark.parametrize("format_", ["md", "pdf"])
def test_a_temporary_conversation_can_leave_while_it_is_there(
    qtbot: QtBot, transfer: Transfer, outside: Path, format_: FileFormat
) -> None:
    kept = open_temporary()
    id_ = talk_in(ConversationStore(kept, id_prefix="t-"), "Secret")
    path = outside / f"secret.{format_}"
    assert export(qtbot, transfer, [id_], path, format_) == 1
    assert path.stat().st_size > 0
    kept.close()


def test_a_folder_that_went_away_is_said_to_be_gone(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    with qtbot.waitSignal(transfer.failed) as blocker:
        transfer.export([talk_in(store)], Target(outside / "gone", is_folder=True), "md")
    assert blocker.args is not None
    assert "folder" in blocker.args[0].message


@pytest.mark.parametrize(
    ("press", "path"),
    [
        ("file_button", SAMPLES / "chatgpt" / "conversations.json"),
        ("folder_button", SAMPLES / "jan" / "threads"),
    ],
)
def test_a_file_or_a_folder_comes_in_through_the_dialog(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, press: str, path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = start_import(transfer, window)
    getattr(dialog, press).click()
    with qtbot.waitSignal(transfer.imported, timeout=10000) as blocker:
        choose(qtbot, dialog, path)
    assert blocker.args is not None
    assert {summary.id for summary in store.summaries()} == set(blocker.args[0])
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_file_of_no_known_kind_is_refused_in_one_sentence(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    path = outside / "photo.json"
    path.write_bytes(b"\x89PNG")
    with qtbot.waitSignal(transfer.failed) as blocker:
        transfer.import_path(path)
    assert blocker.args is not None
    assert "Nothing was imported" in blocker.args[0].message
    assert store.summaries() == []


def test_an_export_comes_back_through_the_import(
    qtbot: QtBot, transfer: Transfer, store: ConversationStore, outside: Path
) -> None:
    export(qtbot, transfer, [talk_in(store)], outside / "tea.json", "json")
    with qtbot.waitSignal(transfer.imported) as blocker:
        transfer.import_path(outside)
    assert blocker.args is not None
    (id_,) = blocker.args[0]
    assert store.load(id_).nodes[1].message.text == "About **75 °C**."


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tea", "Tea"),
        ("", "Otherwise"),
        ("...", "Otherwise"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\x", "C x"),
        ("CON", "CON_"),
        ("lpt1.txt", "lpt1.txt_"),
        ("a\x00b\u202ec\nd", "a b c d"),
        ("~/.bashrc", "bashrc"),
        ("x" * 500, "x" * 80),
        ("水" * 500, "水" * 66),
        ("\ud800x", "x"),
    ],
)
def test_a_title_becomes_a_name_that_any_file_system_takes(title: str, expected: str) -> None:
    assert file_name(title, "Otherwise") == expected


def test_a_file_that_cannot_be_completed_is_not_left_half(outside: Path) -> None:
    kept = outside / "kept.md"
    kept.write_text("whole")
    limit = Path("/dev/full")
    if not limit.exists():
        pytest.skip("this system has no full device")
    with pytest.raises(DiskFull):
        write_file(limit, b"x")
    with pytest.raises(InputError):
        write_file(outside, b"x")
    with pytest.raises(InputError):
        write_new_file(outside / "missing", "x", ".md", b"x")
    assert kept.read_text() == "whole"


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
