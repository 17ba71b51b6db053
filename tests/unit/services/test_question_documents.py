# SPDX-License-Identifier: Apache-2.0
"""Questions about documents: what the model is given, and what its answers come with."""

import contextlib
import json
import time
from pathlib import Path
from typing import Any

from app.core.conversation import MessageState
from app.core.messages import (
    CitationPart,
    CoveragePart,
    DocumentPart,
    ToolCallPart,
    ToolResultPart,
)
from app.core.params import Effort, StateKey
from app.engine.client import default_engine_command
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.unit.services.conftest import OpenTalk, Talk, generates, prefills, say
from tests.unit.services.test_documents import HARBOUR, drop, told, write

LONG = f"{HARBOUR}\n" * 2000
SLOW = {"stream": "answer", "texts": ["slow "] * 200, "rate": 40}


def call(name: str, **arguments: Any) -> list[dict[str, Any]]:
    return [
        {"tool_call": name, "arguments": json.dumps(arguments), "channel": "analysis"},
        {"finish": "tool_call"},
    ]


def ready(talk: Talk) -> None:
    talk.wait(lambda: bool(talk.engine.status.n_ctx))


def test_a_small_document_stands_open_before_the_question(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868【0†L2】."))
    ready(talk)
    drop(talk, write(tmp_path))
    node = talk.ask("When was it built?")
    (asked,) = generates(echo)
    assert asked.prompt.has_browser
    opened = [p for p in asked.prompt.messages[-1].parts if isinstance(p, ToolResultPart)]
    assert "L2: The harbour of Esbjerg was built in 1868" in opened[0].text
    (citation,) = [part for part in node.message.parts if isinstance(part, CitationPart)]
    assert citation.is_verified
    assert (citation.file, citation.first_line, citation.quote) == ("harbour.txt", 2, HARBOUR)
    (coverage,) = [part for part in node.message.parts if isinstance(part, CoveragePart)]
    assert coverage.is_whole
    assert talk.stored[0].nodes[-1].message == node.message


def test_a_question_that_is_asked_at_once_waits_until_the_document_is_read(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."))
    words: list[str] = []
    talk.session.progress_changed.connect(words.append)
    talk.documents.add([write(tmp_path)], talk.session.documents_key)
    talk.ask("When was it built?")
    assert [part.is_whole for part in told(talk)] == [True]
    assert talk.stored[0].nodes[0].message == talk.session.nodes[0].message
    assert "built in 1868" in str(generates(echo)[0].prompt.messages)
    assert words[-1] == ""


def test_a_question_that_waits_can_be_stopped(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."))
    paths = [write(tmp_path, f"{n}.txt", LONG) for n in range(20)]
    talk.documents.add(paths, talk.session.documents_key)
    assert talk.session.send("When was it built?")
    assert talk.session.is_generating
    node = talk.ended(talk.session.stop)
    assert node.state is MessageState.CANCELLED
    assert not talk.session.is_generating
    assert generates(echo) == []


def test_a_question_that_waits_is_not_lost_when_the_program_ends(
    open_talk: OpenTalk, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."))
    paths = [write(tmp_path, f"{n}.txt", LONG) for n in range(20)]
    talk.documents.add(paths, talk.session.documents_key)
    assert talk.session.send("When was it built?")
    talk.close()
    again = open_talk()
    (conversation,) = again.stored
    assert [node.message.text for node in conversation.nodes] == ["When was it built?", ""]
    assert conversation.nodes[1].state is MessageState.CANCELLED


def test_a_long_document_is_searched_and_cited(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    text = "Nothing of note.\n\n" * 4000 + "The lighthouse keeper was called Marten Vos.\n"
    talk = open_talk(
        call("browser.search", query="lighthouse keeper"),
        call("browser.open", id=0),
        say("Marten Vos【1†L8002】."),
        say("Him again【1†L8002】."),
    )
    ready(talk)
    drop(talk, write(tmp_path, "log.txt", text))
    node = talk.ask("Who kept the lighthouse?")
    assert [part.is_whole for part in told(talk)] == [False]
    results = [part for part in node.message.parts if isinstance(part, ToolResultPart)]
    assert "Marten Vos" in results[1].text
    (citation,) = [part for part in node.message.parts if isinstance(part, CitationPart)]
    assert citation.is_verified
    assert "Marten Vos" in citation.quote
    second = talk.ask("Who was that?")
    (citation,) = [part for part in second.message.parts if isinstance(part, CitationPart)]
    assert citation.is_verified
    with contextlib.closing(open_database(talk.paths.database)) as database:
        pages = DocumentStore(database).load_pages(talk.session.documents_key)
    assert [cursor for cursor, _ in pages] == list(range(len(pages)))
    assert len(pages) >= 2


def test_reading_everything_asks_the_model_about_all_of_it(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("Harbours."), aside=[{"wait": 0.1}, *say("- 1868 (L2).")])
    ready(talk)
    drop(talk, write(tmp_path, text=LONG))
    words: list[str] = []
    talk.session.progress_changed.connect(words.append)
    assert talk.session.send("What is it about?", reads_everything=True)
    talk.wait(lambda: not talk.session.is_generating)
    node = talk.session.nodes[-1]
    calls = [part.name for part in node.message.parts if isinstance(part, ToolCallPart)]
    assert calls == ["functions.read_everything"]
    assert any(word.startswith("Reading everything…") for word in words)
    assert node.message.text == "Harbours."


def test_a_dropped_document_is_read_ahead(open_talk: OpenTalk, echo: Path, tmp_path: Path) -> None:
    talk = open_talk(say("In 1868."))
    ready(talk)
    drop(talk, write(tmp_path))
    talk.wait(lambda: HARBOUR in str([one.prompt for one in prefills(echo)]))
    read = prefills(echo)[-1]
    (document,) = talk.documents.of(talk.session.documents_key)
    assert read.is_open
    assert read.prompt.messages[-1].text == ""
    assert read.state.tags == (f"document:{document.id}",)
    talk.ask("When was it built?")
    (asked,) = generates(echo)
    assert asked.prompt.messages[-1].parts[:-1] == read.prompt.messages[-1].parts[:-1]
    assert asked.state == StateKey(talk.session.documents_key, True, read.state.tags)


def test_what_is_searched_is_not_read_ahead(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."))
    ready(talk)
    drop(talk, write(tmp_path, text=LONG))
    talk.wait(lambda: bool(prefills(echo)) and bool(prefills(echo)[-1].state.tags))
    assert HARBOUR not in str([one.prompt for one in prefills(echo)])


def test_reading_ahead_gives_way_to_a_question(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868."), prefill=[{"wait": 30}])
    ready(talk)
    drop(talk, write(tmp_path))
    talk.wait(lambda: HARBOUR in str([one.prompt for one in prefills(echo)]))
    began = time.monotonic()
    assert talk.ask("When was it built?").message.text == "In 1868."
    assert time.monotonic() - began < 25


def test_the_context_counts_what_the_documents_take(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk()
    ready(talk)
    talk.session.keep_draft("When?")
    talk.wait(lambda: talk.session.context_fit is not None)
    assert talk.session.context_fit is not None
    before = talk.session.context_fit.prompt_tokens
    drop(talk, write(tmp_path, text=f"{HARBOUR}\n" * 30))
    talk.wait(
        lambda: (
            talk.session.context_fit is not None
            and talk.session.context_fit.prompt_tokens > before + 400
        )
    )


def test_an_edited_question_takes_the_documents_along(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("One"), say("Two"))
    ready(talk)
    drop(talk, write(tmp_path))
    talk.ask("First")
    talk.ended(lambda: talk.session.edit(talk.session.nodes[0].id, "Other"))
    assert [part.name for part in told(talk)] == ["harbour.txt"]


def test_documents_alone_are_a_question(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk(say("A harbour."))
    ready(talk)
    assert not talk.session.send("  ")
    drop(talk, write(tmp_path))
    assert talk.ask("").message.text == "A harbour."


def test_an_answer_without_documents_has_none_of_it(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("Hello."))
    talk.ask("Hello")
    assert not generates(echo)[0].prompt.has_browser
    assert not any(isinstance(part, DocumentPart) for part in talk.session.nodes[0].message.parts)


def test_questions_go_on_after_a_document_was_removed(
    open_talk: OpenTalk, echo: Path, tmp_path: Path
) -> None:
    talk = open_talk(say("In 1868【0†L2】."), say("I cannot see it any more."))
    ready(talk)
    drop(talk, write(tmp_path))
    talk.ask("When was it built?")
    key = talk.session.documents_key
    talk.documents.remove(talk.documents.of(key)[0].id, key)
    node = talk.ask("Really?")
    assert node.state is MessageState.COMPLETE
    questions = generates(echo)[1].prompt.messages[::2]
    assert "built in 1868 on an empty shore" not in str(questions)
    assert talk.errors == []


def test_what_the_model_has_read_ahead_needs_no_second_reading(
    open_talk: OpenTalk, tiny_model: Path, tmp_path: Path
) -> None:
    talk = open_talk(command=default_engine_command(), model=tiny_model)
    talk.models.refresh()
    talk.wait(lambda: talk.models.current_entry is not None)
    talk.wish(threads=1, n_ctx=2048)
    talk.settings.temperature = 0.0
    talk.settings.max_tokens = 16
    talk.session.set_effort(Effort.LOW)
    talk.wait(lambda: bool(talk.engine.status.n_ctx))
    drop(talk, write(tmp_path, text=f"{HARBOUR}\n" * 5))
    assert [part.is_whole for part in talk.documents.parts("")] == [True]
    talk.wait(lambda: talk.engine.has_read_ahead)
    node = talk.ask("When was it built?")
    assert node.usage is not None
    assert node.usage.cached_tokens > node.usage.prompt_tokens * 0.6
