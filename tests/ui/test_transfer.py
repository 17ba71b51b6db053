# SPDX-License-Identifier: Apache-2.0
"""Conversations leave through the dialog as files, and files come in through the other one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.errors import DiskFull, InputError
from app.core.files import file_name, write_file, write_new_file
from app.core.messages import AttachmentPart, Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.services.transfer import (
    Target,
    Transfer,
)
from app.store.conversations import ConversationStore
from app.store.database import open_temporary
from app.ui.transfer import ExportDialog, ImportDialog, start_import
from app.ui.transfer.export_dialog import FileFormat
from app.ui.transfer.pdf_export import PdfExport
from tests.helpers import pdf_text

SAMPLES = Path(__file__).parents[1] / "data" / "imports"
HOSTILE = 'Tea & <b>water</b> ../../etc: "x" | 水\n'


def talk_in(store: ConversationStore, title: str = HOSTILE) -> str:
    id_ = store.create("2026-01-31", Effort.LOW, title=title)
    _, answer = store.ask(
        id_,
        None,
        user_message("How hot?", [AttachmentPart("leaf.txt", "x")]),
        model="m",
        effort=Effort.LOW,
    )
    store.finish_message(
        answer,
        Message(Role.ASSISTANT, (ReasoningPart("raw thoughts"), TextPart("About **75 °C**."))),
        state=store.load(id_).nodes[0].state,
    )
    return id_


def chosen_in(dialog: QWidget) -> QFileDialog:
    (found,) = dialog.findChildren(QFileDialog)
    return found


def choose(dialog: QWidget, path: Path) -> None:
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
    with qtbot.waitSignal(transfer.exported) as blocker:
        choose(dialog, path)
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
        choose(dialog, outside / "tea.md")
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
    with qtbot.waitSignal(transfer.failed) as blocker:
        choose(dialog, outside / "missing" / "tea.md")
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
    with qtbot.waitSignal(transfer.imported) as blocker:
        choose(dialog, path)
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
