# SPDX-License-Identifier: Apache-2.0
"""Answers that cite documents, in files and in the search index."""

import json
from dataclasses import replace
from typing import Any

import pytest

from app.core.conversation import Conversation, MessageNode
from app.core.messages import (
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    Role,
    TextPart,
    user_message,
)
from app.core.params import Effort
from app.store.rows import first_words, searchable_text
from app.store.transfer import export_conversation
from app.store.transfer.harmonium_json import from_json

TEXT = "Up to five days 【1†L8-L10】, says nobody 【9†L1】."
CITATION = CitationPart(
    "【1†L8-L10】", 1, "d1", "hand<b>book.pdf", 12, "", 8, 10, "Up to *five*\n<i>days</i>.", True
)
COVERAGE = CoveragePart("d1", "handbook.pdf", 300, 298, ("Page 7 is a scan.",), 40, 9000)


def conversation() -> Conversation:
    question = user_message(
        "How long? 【1†L8】", [DocumentPart("d1", "handbook.pdf", is_whole=True)]
    )
    answer = Message(Role.ASSISTANT, (TextPart(TEXT), CITATION, COVERAGE))
    nodes = (MessageNode(1, None, question), MessageNode(2, 1, answer))
    return Conversation(
        id="c",
        title="Leave",
        created=0,
        updated=0,
        date="2026-01-31",
        instructions="",
        effort=Effort.MEDIUM,
        head=2,
        nodes=nodes,
    )


def test_markdown_has_numbers_and_a_list_of_sources_that_is_no_markup() -> None:
    text = export_conversation(conversation(), "md")
    assert "Up to five days[1], says nobody[2]." in text
    assert "\nSources:\n\n- \\[1\\] hand\\<b\\>book.pdf, p. 12: “Up to \\*five\\* " in text
    assert "- \\[2\\] Unknown place (not verified)" in text


def test_a_question_stays_as_it_was_asked() -> None:
    assert "How long? 【1†L8】" in export_conversation(conversation(), "md")


def test_html_has_numbers_and_a_list_of_sources_that_is_no_markup() -> None:
    text = export_conversation(conversation(), "html")
    assert "Up to five days[1], says nobody[2]." in text
    assert "[1] hand&lt;b&gt;book.pdf, p. 12: “Up to *five* &lt;i&gt;days&lt;/i&gt;.”" in text
    assert "<i>" not in text
    assert "<b>" not in text


def test_json_keeps_marks_with_what_they_point_to_and_comes_back_the_same() -> None:
    before = conversation()
    document = json.loads(export_conversation(before, "json"))
    after = from_json(document).conversation
    assert after.nodes == before.nodes


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("number", "1"),
        ("number", True),
        ("first_line", -1),
        ("page", 1.5),
        ("is_verified", 1),
        ("quote", None),
        ("mark", 3),
    ],
)
def test_a_citation_of_the_wrong_kind_is_refused(field: str, value: Any) -> None:
    document = json.loads(export_conversation(conversation(), "json"))
    document["messages"][1]["parts"][1][field] = value
    with pytest.raises(ValueError, match=field):
        from_json(document)


def test_coverage_of_the_wrong_kind_is_refused() -> None:
    document = json.loads(export_conversation(conversation(), "json"))
    document["messages"][1]["parts"][2]["skipped"] = 5
    with pytest.raises(ValueError, match="skipped"):
        from_json(document)


def test_what_is_searched_has_no_marks_but_the_names_of_documents() -> None:
    question, answer = (node.message for node in conversation().nodes)
    assert searchable_text(answer) == "Up to five days, says nobody."
    assert "handbook.pdf" in searchable_text(question)


def test_a_conversation_without_words_is_named_after_its_document() -> None:
    question = conversation().nodes[0].message
    only = replace(question, parts=question.parts[:1])
    assert first_words(only) == "handbook.pdf"
