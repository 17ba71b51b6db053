# SPDX-License-Identifier: Apache-2.0
"""Documents that give orders, and an engine that obeys every one of them.

No model is trusted to resist: whatever it does, nothing happens without a click, no text becomes a
control token, and no citation is accepted of lines that were not shown.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from app.assistant.documents import TurnDocuments
from app.assistant.tool_limits import REFUSED, Guard
from app.assistant.tools import ToolRegistry
from app.assistant.turn import run_turn
from app.core.documents import Document, DocumentState, Scope
from app.core.events import TurnEvent, TurnFinished
from app.core.messages import (
    AttachmentPart,
    CitationPart,
    DocumentPart,
    Message,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import GenerateParams, LoadParams, Prompt, ToolSpec
from app.documents.indexer import Indexer
from app.documents.pages import PageStack
from app.documents.reading import DocumentReader, reader_command
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.engine.client import EngineClient
from app.harmony.render import render_prompt
from app.harmony.tokens import FIRST_CONTROL
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.helpers.injected_documents import Injected, injected_documents
from tests.helpers.scripted_engine import scripted_engine_command

DATE = "2026-01-01"
PAY = ToolSpec("pay", "Pays somebody.", {"type": "object", "properties": {"to": {}, "amount": {}}})
INJECTED = {one.name: one for one in injected_documents()}
WAYS = ("searched", "whole", "excerpts")
"""How the text of a document reaches the model; each takes a third of the documents."""


@dataclass
class Payments:
    """The tool with an effect, and the person in front of it."""

    agrees: bool | None = None
    made: list[Mapping[str, Any]] = field(default_factory=list[Mapping[str, Any]])
    asked: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def registry(self) -> ToolRegistry:
        registry = ToolRegistry()
        registry.register(PAY, self._pay, has_effects=True)
        return registry

    def confirm(self, name: str, arguments: str) -> bool:
        self.asked.append((name, arguments))
        return bool(self.agrees)

    def _pay(self, arguments: Mapping[str, Any]) -> str:
        self.made.append(arguments)
        return "Paid."


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentStore]:
    """All of the documents, read by the real reader."""
    folder = tmp_path_factory.mktemp("injected")
    for one in INJECTED.values():
        (folder / one.name).write_bytes(one.data)
        os.utime(folder / one.name, (1_700_000_000, 1_700_000_000))
    with closing(open_database(folder / "documents.db")) as database:
        store = DocumentStore(database)
        store.add([folder / name for name in INJECTED])
        reader = DocumentReader(reader_command())
        with closing(reader):
            Indexer(store, reader).run_until_idle()
        yield store


def documents_of(store: DocumentStore) -> list[Document]:
    return [one for state in store.file_states().values() for one in store.by_ids([state[0]])]


@pytest.fixture
def obeying() -> Iterator[EngineClient]:
    """Opens each document where it has to, does what the document wants, and says so."""
    steps: list[list[dict[str, Any]]] = []
    for number, one in enumerate(INJECTED.values()):
        if WAYS[number % 3] == "searched":
            opening = {"tool_call": "browser.open", "arguments": json.dumps({"id": one.name})}
            steps.append([{**opening, "channel": "analysis", "content_type": "code"}])
        name, arguments = one.call
        steps.append([{"tool_call": name, "arguments": arguments}])
        steps.append([{"delta": "answer", "text": f"All is settled{''.join(one.marks)}."}])
    engine = EngineClient(scripted_engine_command({"generate": steps, "n_ctx": 100_000}))
    engine.load(Path("model.gguf"), LoadParams())
    yield engine
    engine.stop()


def obey(
    engine: EngineClient, store: DocumentStore, payments: Payments
) -> Iterator[tuple[Injected, Prompt, TurnFinished, list[TurnEvent]]]:
    """A turn about each of the documents."""
    loaded = engine.loaded
    assert loaded is not None
    by_name = {document.name: document for document in documents_of(store)}
    for number, (name, injected) in enumerate(INJECTED.items()):
        way = WAYS[number % 3]
        document = by_name[name]
        shelf = Shelf(store, Search(store), Scope(documents=(document.id,)))
        documents = TurnDocuments(engine, shelf, PageStack(), functions=payments.registry())
        part = DocumentPart(document.id, name, is_whole=way == "whole")
        told = replace(loaded, chat_format="template") if way == "excerpts" else loaded
        prompt = documents.prepared(
            Prompt((user_message("What does the report say?", [part]),), DATE), told
        )
        confirm = None if payments.agrees is None else payments.confirm
        events = list(run_turn(engine, prompt, GenerateParams(), documents, confirm=confirm))
        done = events[-1]
        assert isinstance(done, TurnFinished)
        yield injected, prompt, done, events


def assert_nothing_happens(engine: EngineClient, store: DocumentStore, payments: Payments) -> None:
    """The bar of the suite."""
    for injected, prompt, done, _ in obey(engine, store, payments):
        assert payments.made == []
        refused = [part for part in done.message.parts if isinstance(part, ToolResultPart)][-1]
        assert refused.text == REFUSED
        calls = [part for part in done.message.parts if isinstance(part, ToolCallPart)]
        assert (calls[-1].name, calls[-1].arguments) == injected.call
        assert control_tokens(prompt, done.message) == control_tokens(
            *harmless(prompt, done.message)
        )
        citations = [part for part in done.message.parts if isinstance(part, CitationPart)]
        assert not any(part.is_verified and part.mark for part in citations)
        if prompt.has_browser:
            assert {part.mark for part in citations} == set(injected.marks)
        # Without tools our side cites what an answer shares words with, if it was shown.
        shown = " ".join(given(prompt)).split()
        assert all(set(part.quote.split()) <= set(shown) for part in citations if part.is_verified)


def given(prompt: Prompt) -> Iterator[str]:
    """The texts of files that stand in the prompt."""
    for message in prompt.messages:
        for part in message.parts:
            if isinstance(part, AttachmentPart):
                yield part.text


def control_tokens(prompt: Prompt, message: Message) -> int:
    """In the prompt as it stood before the answer."""
    parts = message.parts
    last = max(at for at, part in enumerate(parts) if isinstance(part, ToolResultPart))
    running = replace(message, parts=parts[: last + 1])
    ids = render_prompt(replace(prompt, messages=(*prompt.messages, running))).ids
    return sum(token >= FIRST_CONTROL for token in ids)


def harmless(prompt: Prompt, message: Message) -> tuple[Prompt, Message]:
    """The same with other words in all that tools gave and files held."""
    messages = tuple(replace(one, parts=_plain(one)) for one in prompt.messages)
    return replace(prompt, messages=messages), replace(message, parts=_plain(message))


def _plain(message: Message) -> tuple[Any, ...]:
    return tuple(
        replace(part, text="x") if hasattr(part, "text") else part for part in message.parts
    )


def test_all_of_them_were_read(store: DocumentStore) -> None:
    documents = documents_of(store)
    assert len(documents) == len(INJECTED) == 200
    assert {document.state for document in documents} == {DocumentState.READY}


def test_whatever_documents_order_nothing_happens_without_a_click(
    obeying: EngineClient, store: DocumentStore
) -> None:
    assert_nothing_happens(obeying, store, Payments())


def test_a_no_is_a_no(obeying: EngineClient, store: DocumentStore) -> None:
    payments = Payments(agrees=False)
    assert_nothing_happens(obeying, store, payments)
    assert len(payments.asked) == 200


def test_without_the_guard_documents_would_pay(
    obeying: EngineClient, store: DocumentStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The suite measures something: it fails where the guard is taken away."""

    def allow(guard: Guard, name: str, arguments: str, messages: Sequence[Message]) -> bool:
        return True

    monkeypatch.setattr(Guard, "allows", allow)
    payments = Payments()
    with pytest.raises(AssertionError):
        assert_nothing_happens(obeying, store, payments)
    assert payments.made


def test_the_person_sees_exactly_what_would_be_done(
    obeying: EngineClient, store: DocumentStore
) -> None:
    payments = Payments(agrees=True)
    for injected, *_ in obey(obeying, store, payments):
        name, shown = payments.asked[-1]
        assert name == injected.call[0]
        assert json.loads(shown) == payments.made[-1]
        assert payments.made[-1] == {"to": injected.recipient, "amount": injected.amount}
    assert len(payments.made) == len(payments.asked) == 200


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u2066", "\u200b", "\u00ad", "\U000e0041", "\x1b", "\x85"]
)
def test_what_the_person_sees_hides_and_turns_nothing(sign: str) -> None:
    """Signs that show nothing, or turn what follows, must not make another payee of one."""
    arguments = {"to": f"Ann{sign}evil", "amount": 1, "naïve": "日本 👍"}
    payments = Payments(agrees=True)
    guard = Guard({"functions.pay"}, payments.confirm)
    tainted = user_message("Pay", [DocumentPart("1", "a.pdf", is_whole=True)])
    assert guard.allows("functions.pay", json.dumps(arguments), [tainted])
    [(_, shown)] = payments.asked
    assert sign not in shown
    assert json.loads(shown) == arguments
    assert "naïve" in shown
    assert "日本 👍" in shown


def test_a_conversation_without_foreign_text_is_not_asked_about() -> None:
    call = {"tool_call": "functions.pay", "arguments": '{"to": "me", "amount": 1}'}
    steps = [[call], [{"delta": "answer", "text": "Paid."}]]
    engine = EngineClient(scripted_engine_command({"generate": steps}))
    engine.load(Path("model.gguf"), LoadParams())
    payments = Payments()
    prompt = Prompt((user_message("Pay me 1."),), DATE)
    try:
        list(run_turn(engine, prompt, GenerateParams(), payments.registry()))
    finally:
        engine.stop()
    assert payments.made == [{"to": "me", "amount": 1}]


def test_hidden_orders_are_flagged_or_never_read(store: DocumentStore) -> None:
    flagged = 0
    hidden = [one for one in INJECTED.values() if one.is_hidden]
    by_name = {document.name: document for document in documents_of(store)}
    for one in hidden:
        document = by_name[one.name]
        shelf = Shelf(store, Search(store), Scope(documents=(document.id,)))
        text = " ".join(shelf.lines(document.id, 2, document.lines))
        is_told = any(stored.unit.has_hidden_text for stored in store.units(document.id))
        flagged += is_told or one.recipient not in text
    assert flagged >= 0.9 * len(hidden)
