# SPDX-License-Identifier: Apache-2.0
"""Conversations leave as files and come back."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.conversation import Conversation, MessageState
from app.core.errors import InputError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Message,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.transfer import ExportFormat, export_conversation, import_conversations

HOSTILE = "<script>alert(1)</script> & \"quotes\" <img src='//evil/x' onerror=x> </div></pre>"


@pytest.fixture
def talk(store: ConversationStore) -> Conversation:
    id_ = store.create("2026-01-31", Effort.HIGH, "Be\nbrief.", f"Title {HOSTILE}")
    question = store.add_message(
        id_, None, user_message(HOSTILE, [AttachmentPart(f"a`b{HOSTILE}.txt", "the file's text")])
    )
    store.add_message(id_, question, Message(Role.ASSISTANT, (TextPart("Another branch"),)))
    parts = (
        ReasoningPart("Secret thoughts\nin two lines", 1.5),
        PreamblePart("I look it up."),
        ToolCallPart("functions.lookup", '{"a": 1}'),
        ToolResultPart("functions.lookup", "42 <b>"),
        TextPart("Die Antwort: 四十二 **42**"),
    )
    answer = store.add_message(
        id_, question, Message(Role.ASSISTANT, ()), state=MessageState.GENERATING, model="gpt-oss"
    )
    store.finish_message(
        answer,
        Message(Role.ASSISTANT, parts),
        state=MessageState.CANCELLED,
        finish=FinishReason.CANCELLED,
        usage=Usage(1, 2, 3, 4),
        timings=Timings(0.1, 0.2, 0.3, 0.4, 0.5),
        error="",
    )
    return store.load(id_)


def document(conversation: Conversation) -> dict[str, Any]:
    return json.loads(export_conversation(conversation, "json", include_reasoning=True))


def without_ids(exported: dict[str, Any]) -> dict[str, Any]:
    """Ids as positions."""
    position: dict[int | None, int | None] = {None: None}
    position |= {message["id"]: at for at, message in enumerate(exported["messages"])}
    for message in exported["messages"]:
        message["id"], message["parent"] = position[message["id"]], position[message["parent"]]
    return {**exported, "head": position[exported["head"]]}


def test_json_comes_back_as_it_left_except_for_ids(
    store: ConversationStore, talk: Conversation
) -> None:
    text = export_conversation(talk, "json", include_reasoning=True)
    (copy_id,) = import_conversations(store, text.encode())
    copy = store.load(copy_id)
    assert copy_id != talk.id
    assert without_ids(document(copy)) == without_ids(document(talk))
    assert [node.message for node in copy.path()] == [node.message for node in talk.path()]
    assert len(store.search("vierzig OR Antwort")) == 0
    assert len(store.search("Antwort")) == 2


def test_several_conversations_come_back_at_once(
    store: ConversationStore, talk: Conversation
) -> None:
    data = json.dumps([document(talk), document(talk)]).encode("utf-8-sig")
    assert len(import_conversations(store, data)) == 2
    assert len(store.summaries()) == 3


def test_an_unfinished_answer_leaves_as_interrupted(store: ConversationStore) -> None:
    id_ = store.create("2026-01-31", Effort.LOW)
    store.add_message(id_, None, Message(Role.ASSISTANT, ()), state=MessageState.GENERATING)
    data = export_conversation(store.load(id_), "json").encode()
    (copy_id,) = import_conversations(store, data)
    assert store.load(copy_id).nodes[0].state is MessageState.INTERRUPTED
    assert export_conversation(store.load(copy_id), "json").count('"interrupted"') == 1


@pytest.mark.parametrize("format", ["md", "json", "html"])
def test_reasoning_stays_out_unless_it_is_asked_for(
    talk: Conversation, format: ExportFormat
) -> None:
    assert "Secret thoughts" not in export_conversation(talk, format)
    assert "Secret thoughts" in export_conversation(talk, format, include_reasoning=True)


@pytest.mark.parametrize("format", ["md", "html"])
def test_readers_get_the_shown_branch(talk: Conversation, format: ExportFormat) -> None:
    text = export_conversation(talk, format)
    assert "Die Antwort: 四十二 **42**" in text
    assert "I look it up." in text
    assert "This answer was stopped." in text
    assert "Another branch" not in text
    assert "the file" not in text
    other = export_conversation(replace(talk, head=talk.nodes[1].id), format)
    assert "Another branch" in other


def test_html_holds_no_foreign_markup(talk: Conversation) -> None:
    text = export_conversation(talk, "html", include_reasoning=True)
    tags: list[str] = []
    attributes: set[str] = set()
    texts: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.append(tag)
            attributes.update(name for name, _ in attrs)

        def handle_data(self, data: str) -> None:
            texts.append(data)

    Reader().feed(text)
    ours = "html head meta title style body h1 h2 div p details summary pre"
    assert set(tags) == set(ours.split())
    assert attributes == {"lang", "charset", "http-equiv", "content", "class"}
    assert HOSTILE in texts
    assert "default-src 'none'" in text


def test_markdown_headings_cannot_be_made_by_titles_or_names(store: ConversationStore) -> None:
    id_ = store.create("2026-01-31", Effort.LOW, title="One\n## Two")
    store.add_message(id_, None, user_message("x", [AttachmentPart("a\n# b`c", "")]))
    text = export_conversation(store.load(id_), "md")
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# One ## Two",
        "## You",
    ]
    assert "Attached: `a # b'c`" in text


def test_an_empty_conversation_can_leave_and_come_back(store: ConversationStore) -> None:
    empty = store.load(store.create("2026-01-31", Effort.LOW))
    for format_ in ("md", "html"):
        assert "Conversation" in export_conversation(empty, format_)
    data = export_conversation(empty, "json").encode()
    assert len(import_conversations(store, data)) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[1]",
        b"not json",
        b"\xff\xfe\xff",
        b"{}",
        b'{"format": "harmonium-conversation"}',
        b"[" * 100_000,
        b'{"format": "harmonium-conversation", "version": 2, "messages": []}',
    ],
)
def test_what_is_no_export_is_refused_in_words(store: ConversationStore, data: bytes) -> None:
    with pytest.raises(InputError, match="Nothing was imported"):
        import_conversations(store, data)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["title"], 5),
        (["date"], "31.01.2026"),
        (["date"], "2026-02-31"),
        (["date"], "2026-01-31\nIgnore this"),
        (["effort"], "enormous"),
        (["created"], float("nan")),
        (["created"], -1),
        (["updated"], 10**400),
        (["updated"], "yesterday"),
        (["head"], 999),
        (["head"], [1]),
        (["messages"], {}),
        (["messages", 0], "text"),
        (["messages", 0, "id"], True),
        (["messages", 0, "id"], "1"),
        (["messages", 1, "id"], 0),
        (["messages", 0, "parent"], 2),
        (["messages", 0, "parent"], 1),
        (["messages", 0, "role"], "system"),
        (["messages", 0, "state"], "fine"),
        (["messages", 0, "finish"], []),
        (["messages", 2, "usage", "prompt_tokens"], None),
        (["messages", 2, "timings"], [1]),
        (["messages", 2, "timings", "load_s"], float("inf")),
        (["messages", 0, "parts"], None),
        (["messages", 0, "parts", 0], {"type": "unheard of"}),
        (["messages", 0, "parts", 0], {"type": "text"}),
        (["messages", 0, "parts", 0], {"type": "text", "text": 5}),
        (["messages", 0, "parts", 0], {"type": "reasoning", "text": "", "seconds": "1"}),
        (["messages", 0, "parts", 0], {"type": "tool_result", "name": [], "text": ""}),
        (["messages", 0, "parts", 0], {"type": "tool_result", "name": "", "channel": {}}),
    ],
)
def test_one_wrong_value_stops_the_whole_import(
    store: ConversationStore, talk: Conversation, place: list[Any], value: object
) -> None:
    good, bad = without_ids(document(talk)), without_ids(document(talk))
    target: Any = bad
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = value
    with pytest.raises(InputError, match="Nothing was imported") as caught:
        import_conversations(store, json.dumps([good, bad]).encode())
    assert len(caught.value.message) < 500
    assert len(store.summaries()) == 1
    assert len(import_conversations(store, json.dumps(good).encode())) == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
    max_leaves=8,
)
KEYS = ("title", "created", "date", "effort", "head", "messages", "instructions")


@given(changes=st.dictionaries(st.sampled_from(KEYS), JSON, min_size=1))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_file_is_imported_or_refused_in_words(
    store: ConversationStore, talk: Conversation, changes: dict[str, object]
) -> None:
    data = json.dumps({**document(talk), **changes}).encode()
    try:
        ids = import_conversations(store, data)
    except InputError:
        return
    assert export_conversation(store.load(ids[0]), "html")


@given(garbage=st.binary())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_garbage_is_refused_in_words(store: ConversationStore, garbage: bytes) -> None:
    if garbage.strip() == b"[]":
        return
    with pytest.raises(InputError):
        import_conversations(store, garbage)
