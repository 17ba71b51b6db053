# SPDX-License-Identifier: Apache-2.0
"""What stands below an answer that rests on documents and cites none."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.messages import CoveragePart
from app.ui.chat.answer_sources import AnswerSources
from app.ui.chat.transcript_view import TranscriptView
from tests.ui.transcripts import answer, child, message, settle


def test_without_citations_no_list_of_sources_is_announced(
    qtbot: QtBot, view: TranscriptView
) -> None:
    part = CoveragePart("d", "b.pdf", lines_shown=4, lines=9)
    view.show_nodes((answer(2, "Yes.", part),), "c")
    settle(qtbot, view)
    shown = [
        label.text()
        for label in child(message(view, 2), AnswerSources).findChildren(QLabel)
        if label.isVisible()
    ]
    assert len(shown) == 1
    assert shown[0].startswith("Rests on passages")
