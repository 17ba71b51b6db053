# SPDX-License-Identifier: Apache-2.0
"""What stands before the model when a conversation has documents, and what its answer rests on."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.assistant.documents import DOCUMENT_INSTRUCTIONS, TurnDocuments
from app.assistant.turn import run_turn
from app.assistant.whole_documents import document_parts, whole_budget, whole_tokens
from app.core.documents import Document, DocumentState, Scope
from app.core.events import FinishReason, ToolCalled, ToolProgress, ToolReturned, TurnFinished
from app.core.messages import (
    AttachmentPart,
    Channel,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import GenerateParams, Prompt
from app.documents.pages import PageStack
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.engine.client import EngineClient
from app.engine.protocol import Loaded
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.documents.displays import DOCUMENTS, handbook
from tests.helpers.stored_documents import page_units, put, stored, text_unit
from tests.unit.assistant.conftest import MakeEngine

DATE = "2026-01-01"
NOTES = page_units("Page one says nine.", "Page two says ten.")


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    documents = {"handbook.txt": DOCUMENTS["handbook.txt"], "notes.pdf": NOTES}
    with stored(tmp_path, documents) as shelf:
        yield shelf


def answer(text: str) -> dict[str, Any]:
    return {"delta": "answer", "text": text}


def browse(function: str, **arguments: Any) -> dict[str, Any]:
    call = {"tool_call": f"browser.{function}", "arguments": json.dumps(arguments)}
    return {**call, "channel": "analysis", "content_type": "code"}


def loaded(engine: EngineClient, chat_format: str = "harmony") -> Loaded:
    assert engine.loaded is not None
    return replace(engine.loaded, chat_format=chat_format)


def asked(shelf: Shelf, *, is_whole: bool, text: str = "How many days?") -> Prompt:
    parts = [
        DocumentPart(document.id, document.name, is_whole=is_whole)
        for document in shelf.documents()
    ]
    return Prompt((user_message(text, parts),), DATE, instructions="Be kind.")


def run(
    engine: EngineClient, documents: TurnDocuments, prompt: Prompt, chat_format: str = "harmony"
) -> TurnFinished:
    prompt = documents.prepared(prompt, loaded(engine, chat_format))
    *_, last = run_turn(engine, prompt, GenerateParams(), documents)
    assert isinstance(last, TurnFinished)
    return last


def covered(done: TurnFinished) -> dict[str, CoveragePart]:
    return {part.file: part for part in done.message.parts if isinstance(part, CoveragePart)}


def cited(done: TurnFinished) -> list[CitationPart]:
    return [part for part in done.message.parts if isinstance(part, CitationPart)]


def a_document(tokens: int, state: DocumentState = DocumentState.READY, lines: int = 3) -> Document:
    return Document("1", Path("a"), "a", "doc://a", None, state, tokens=tokens, lines=lines)


@pytest.mark.parametrize(
    ("n_ctx", "budget"), [(8192, 2867), (32_768, 11_468), (131_072, 32_000), (0, 0)]
)
def test_whole_documents_take_a_third_of_the_context_at_most(n_ctx: int, budget: int) -> None:
    assert whole_budget(n_ctx) == budget


def test_documents_are_read_whole_together_or_searched_together() -> None:
    small, large = a_document(1000), a_document(1900)
    assert whole_tokens(small) == 1012

    def whole(documents: list[Document], earlier: list[Document]) -> list[bool]:
        return [part.is_whole for part in document_parts(documents, 8192, earlier)]

    assert whole([small], []) == [True]
    assert whole([small, small], []) == [True, True]
    assert whole([small, large], []) == [False, False]
    assert whole([small], [large]) == [False]
    assert whole([small, a_document(10, DocumentState.READING)], []) == [False, False]
    assert whole([a_document(0, lines=2)], []) == [False]
    assert document_parts([], 8192) == ()


def test_what_is_attached_says_how_much_it_is() -> None:
    pages = [replace(a_document(1), pages=number) for number in (1, 300)]
    failed = a_document(0, DocumentState.FAILED)
    notes = [part.note for part in document_parts([*pages, failed, a_document(1)], 8192)]
    assert notes == ["1 page", "300 pages", "could not be read", ""]


def test_whole_documents_stand_open_with_the_question_they_came_with(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    engine = make_engine([answer("Ten【0†L8-L10】.")])
    stack = PageStack()
    done = run(engine, TurnDocuments(engine, shelf, stack), asked(shelf, is_whole=True))
    prompt = engine.asked[0].prompt
    assert prompt.has_browser
    assert prompt.tools == ()
    assert prompt.instructions == f"Be kind.\n\n{DOCUMENT_INSTRUCTIONS}"
    parts = prompt.messages[0].parts
    calls = [part for part in parts if isinstance(part, ToolCallPart)]
    assert calls[0] == ToolCallPart(
        "browser.open", '{"id":"doc://handbook.txt","num_lines":14}', Channel.ANALYSIS, "code"
    )
    results = [part for part in parts if isinstance(part, ToolResultPart)]
    assert [part.text[:3] for part in results] == ["[0]", "[1]"]
    assert results[0].text == handbook(0)
    assert all(part.is_whole for part in covered(done).values())
    assert [part.is_verified for part in cited(done)] == [True]


def test_they_keep_their_cursors_and_are_not_opened_twice(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    engine = make_engine([answer("Ten.")])
    kept: dict[int, str] = {}
    stack = PageStack(on_push=kept.__setitem__)
    first = asked(shelf, is_whole=True)
    one = TurnDocuments(engine, shelf, stack).prepared(first, loaded(engine))
    again = replace(
        first,
        messages=(
            *first.messages,
            Message(Role.ASSISTANT, (TextPart("Ten."),)),
            *first.messages,
        ),
    )
    stack = PageStack.from_json(kept[cursor] for cursor in sorted(kept))
    two = TurnDocuments(engine, shelf, stack).prepared(again, loaded(engine))
    assert two.messages[0] == one.messages[0]
    assert not any(isinstance(part, ToolResultPart) for part in two.messages[2].parts)
    assert len(stack) == 2


def test_a_document_that_was_removed_since_is_left_out(
    make_engine: MakeEngine, shelf: Shelf, tmp_path: Path
) -> None:
    engine = make_engine([answer("Ten.")])
    prompt = asked(shelf, is_whole=True)
    with closing(open_database(tmp_path / "documents.db")) as database:
        DocumentStore(database).remove([shelf.documents()[0].id])
    documents = TurnDocuments(engine, shelf, PageStack())
    texts = [
        part.text
        for part in documents.prepared(prompt, loaded(engine)).messages[0].parts
        if isinstance(part, ToolResultPart)
    ]
    assert [text.split("\n")[0] for text in texts] == ["[0] notes.pdf (doc://notes.pdf)"]


@pytest.mark.parametrize("chat_format", ["harmony", "template"])
def test_a_document_that_grew_too_long_since_is_searched(
    make_engine: MakeEngine, shelf: Shelf, tmp_path: Path, chat_format: str
) -> None:
    engine = make_engine([answer("Nine.")])
    prompt = asked(shelf, is_whole=True, text="What does page one say?")
    path = tmp_path / "handbook.txt"
    path.write_text("Another line of the handbook.\n" * 4000, "utf-8")
    with closing(open_database(tmp_path / "documents.db")) as database:
        put(DocumentStore(database), path, text_unit(path.read_text("utf-8")))
    done = run(engine, TurnDocuments(engine, shelf, PageStack()), prompt, chat_format)
    parts = engine.asked[0].prompt.messages[0].parts
    shown = "".join(
        part.text for part in parts if isinstance(part, (ToolResultPart, AttachmentPart))
    )
    assert "Page one says nine." in shown
    assert "Page two says ten." in shown
    assert shown.count("Another line") < 100
    assert {file: part.is_whole for file, part in covered(done).items()} == {
        "handbook.txt": False,
        "notes.pdf": True,
    }
    if chat_format == "harmony":
        named = [part for part in parts if isinstance(part, DocumentPart) and not part.is_whole]
        assert [part.name for part in named] == ["handbook.txt"]
        assert [tool.name for tool in engine.asked[0].prompt.tools] == ["read_everything"]


def test_what_is_searched_is_named_and_all_of_it_may_be_read(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    engine = make_engine(
        [browse("search", query="ten")],
        [browse("open", cursor=0, id=0)],
        [answer("Ten【1†L3】.")],
    )
    done = run(engine, TurnDocuments(engine, shelf, PageStack()), asked(shelf, is_whole=False))
    prompt = engine.asked[0].prompt
    assert [tool.name for tool in prompt.tools] == ["read_everything"]
    assert [part.name for part in prompt.messages[0].parts if isinstance(part, DocumentPart)]
    assert set(covered(done)) == {"handbook.txt", "notes.pdf"}
    (citation,) = cited(done)
    assert citation.is_verified


def test_an_answer_without_a_look_rests_on_nothing(make_engine: MakeEngine, shelf: Shelf) -> None:
    engine = make_engine([answer("Ten【0†L8】.")])
    done = run(engine, TurnDocuments(engine, shelf, PageStack()), asked(shelf, is_whole=False))
    assert [part.lines_shown for part in covered(done).values()] == [0, 0]
    (citation,) = cited(done)
    assert (citation.document_id, citation.is_verified) == ("", False)


def test_coverage_counts_what_stood_before_the_model_in_this_turn(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    stack = PageStack()
    engine = make_engine(
        [browse("open", id="handbook.txt")], [answer("Ten【0†L8】.")], [answer("Sure【0†L8】.")]
    )
    prompt = asked(shelf, is_whole=False)
    first = run(engine, TurnDocuments(engine, shelf, stack), prompt)
    assert covered(first)["handbook.txt"].is_whole
    later = replace(prompt, messages=(*prompt.messages, first.message, user_message("Sure?")))
    second = run(engine, TurnDocuments(engine, shelf, stack), later)
    assert covered(second)["handbook.txt"].lines_shown == 0
    # It was shown in this conversation all the same.
    assert [part.is_verified for part in cited(second)] == [True]


def test_a_result_that_did_not_fit_was_not_shown(make_engine: MakeEngine, tmp_path: Path) -> None:
    long = {"long.txt": text_unit("\n".join(f"Line {number}." for number in range(300)))}
    with stored(tmp_path, long) as shelf:
        engine = make_engine(
            [browse("open", id="long.txt", num_lines=200)],
            [answer("Ten【0†L8】.")],
            n_ctx=1024,
            tokens_per_character=1,
        )
        stack = PageStack()
        done = run(engine, TurnDocuments(engine, shelf, stack), asked(shelf, is_whole=False))
    result = next(part for part in done.message.parts if isinstance(part, ToolResultPart))
    assert "too long" in result.text
    assert stack[0].is_hidden
    assert [part.is_verified for part in cited(done)] == [False]
    assert covered(done)["long.txt"].lines_shown == 0


def test_no_answer_has_no_sources(make_engine: MakeEngine, shelf: Shelf) -> None:
    engine = make_engine([browse("open", id="handbook.txt")], [{"finish": "cancelled"}])
    done = run(engine, TurnDocuments(engine, shelf, PageStack()), asked(shelf, is_whole=False))
    assert done.finish is FinishReason.CANCELLED
    assert not covered(done)


def test_the_wish_to_read_everything_comes_as_a_call_of_the_model(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    notes = [answer("L8: Ten days may be carried over.")]
    engine = make_engine([answer("Ten days【0†L2】.")], aside=notes)
    documents = TurnDocuments(engine, shelf, PageStack(), reads_everything=True)
    prompt = documents.prepared(asked(shelf, is_whole=False), loaded(engine))
    events = list(run_turn(engine, prompt, GenerateParams(), documents))
    assert events[0] == ToolCalled("functions.read_everything", '{"task": "How many days?"}')
    assert any(isinstance(event, ToolProgress) for event in events)
    result = next(event for event in events if isinstance(event, ToolReturned))
    assert result.text.startswith("[0] How many days?\n**viewing lines [0 - ")
    running = engine.asked[-1].prompt.messages[-1]
    assert isinstance(running.parts[-1], ToolResultPart)
    done = events[-1]
    assert isinstance(done, TurnFinished)
    assert all(part.is_whole for part in covered(done).values())
    assert [part.file for part in cited(done)] == ["handbook.txt"]


def test_a_continued_answer_does_not_read_everything_again(
    make_engine: MakeEngine, shelf: Shelf
) -> None:
    engine = make_engine([answer(" days.")])
    prompt = asked(shelf, is_whole=False)
    half = Message(Role.ASSISTANT, (TextPart("Ten"),))
    prompt = replace(prompt, messages=(*prompt.messages, half), continues=True)
    documents = TurnDocuments(engine, shelf, PageStack(), reads_everything=True)
    assert run(engine, documents, prompt).message.text == "Ten days."


def test_models_without_tools_get_the_text_itself(make_engine: MakeEngine, shelf: Shelf) -> None:
    engine = make_engine([answer("Page two says ten [3].")])
    documents = TurnDocuments(engine, shelf, PageStack())
    done = run(engine, documents, asked(shelf, is_whole=True), "template")
    prompt = engine.asked[0].prompt
    assert not prompt.has_browser
    assert prompt.tools == ()
    attached = [part for part in prompt.messages[0].parts if isinstance(part, AttachmentPart)]
    assert len(attached) == 3
    assert "Every employee has thirty days" in attached[0].text
    (citation,) = cited(done)
    assert (citation.file, citation.page, citation.is_verified) == ("notes.pdf", 2, True)
    assert all(part.is_whole for part in covered(done).values())


def test_models_without_tools_get_excerpts_of_more(make_engine: MakeEngine, shelf: Shelf) -> None:
    engine = make_engine([answer("It says ten [1].")])
    documents = TurnDocuments(engine, shelf, PageStack())
    prompt = asked(shelf, is_whole=False, text="What does page two say?")
    done = run(engine, documents, prompt, "template")
    attached = [
        part
        for part in engine.asked[0].prompt.messages[0].parts
        if isinstance(part, AttachmentPart)
    ]
    assert "Page two says ten." in attached[0].text
    assert set(covered(done)) == {"handbook.txt", "notes.pdf"}


def test_a_document_of_another_conversation_is_not_there(
    make_engine: MakeEngine, shelf: Shelf, tmp_path: Path
) -> None:
    engine = make_engine([browse("open", id="handbook.txt")], [answer("I cannot see it.")])
    with closing(open_database(tmp_path / "documents.db")) as database:
        store = DocumentStore(database)
        other = Shelf(store, Search(store), Scope(documents=(shelf.documents()[1].id,)))
        documents = TurnDocuments(engine, other, PageStack())
        done = run(engine, documents, Prompt((user_message("Q"),), DATE))
    result = next(part for part in done.message.parts if isinstance(part, ToolResultPart))
    assert result.text == "Error fetching URL `handbook.txt`: There is no such document."


def test_unknown_browser_functions_end_in_an_answer(make_engine: MakeEngine, shelf: Shelf) -> None:
    engine = make_engine([browse("click", id=1)], [browse("scroll")], [answer("No.")])
    done = run(engine, TurnDocuments(engine, shelf, PageStack()), asked(shelf, is_whole=False))
    texts = [part.text for part in done.message.parts if isinstance(part, ToolResultPart)]
    assert texts == [
        '{"error": "Unknown function: click"}',
        '{"error": "Unknown function: scroll"}',
    ]
    assert done.message.text == "No."
    assert engine.asked[-1].params.force_answer


@pytest.mark.parametrize("is_whole", [True, False])
def test_nothing_is_looked_up_for_a_question_that_is_still_being_written(
    make_engine: MakeEngine, shelf: Shelf, is_whole: bool
) -> None:
    """What is read ahead is what the whole question begins with, whatever it will be."""
    engine = make_engine([answer("Ten.")])

    def attached(text: str, is_open: bool) -> list[AttachmentPart]:
        documents = TurnDocuments(engine, shelf, PageStack())
        prompt = asked(shelf, is_whole=is_whole, text=text)
        prepared = documents.prepared(prompt, loaded(engine, "template"), is_open=is_open)
        return [part for part in prepared.messages[0].parts if isinstance(part, AttachmentPart)]

    ahead = attached("How ma", True)
    assert ahead == attached("", True)
    assert attached("How many days?", False)[: len(ahead)] == ahead
    assert bool(ahead) is is_whole
