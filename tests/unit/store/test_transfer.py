# SPDX-License-Identifier: Apache-2.0
"""Conversations leave as files and come back."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.conversation import Conversation, Feedback, MessageNode, MessageState, Rating
from app.core.errors import InputError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Channel,
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


def document(conversation: Conversation, folder: str = "") -> dict[str, Any]:
    text = export_conversation(conversation, "json", include_reasoning=True, folder=folder)
    return json.loads(text)


def without_ids(exported: dict[str, Any]) -> dict[str, Any]:
    """Ids as positions."""
    position: dict[int | None, int | None] = {None: None}
    position |= {message["id"]: at for at, message in enumerate(exported["messages"])}
    for message in exported["messages"]:
        message["id"], message["parent"] = position[message["id"]], position[message["parent"]]
    return {**exported, "head": position[exported["head"]]}


def renumbered(conversation: Conversation) -> Conversation:
    """With positions as ids, so that two copies are equal."""
    position: dict[int | None, int | None] = {None: None}
    position |= {node.id: at for at, node in enumerate(conversation.nodes)}
    nodes = tuple(
        replace(node, id=at, parent=position[node.parent])
        for at, node in enumerate(conversation.nodes)
    )
    return replace(conversation, id="", head=position[conversation.head], nodes=nodes)


def test_a_branched_conversation_comes_back_as_it_left_except_for_ids(
    store: ConversationStore, talk: Conversation
) -> None:
    work = store.create_folder("Work & <b>play</b>")
    store.move([talk.id], work.id)
    store.set_pinned([talk.id], True)
    store.set_shows_reasoning(talk.id, False)
    store.set_feedback(talk.nodes[2].id, Feedback(Rating.DOWN, "Wrong\nplanet"))
    talk = store.load(talk.id)
    text = export_conversation(talk, "json", include_reasoning=True, folder=work.name)
    (copy_id,) = import_conversations(store, text.encode())
    copy = store.load(copy_id)
    assert copy_id != talk.id
    assert copy.folder == work.id
    assert renumbered(copy) == renumbered(talk)
    assert len(store.search("vierzig OR Antwort")) == 0
    assert len(store.search("Antwort")) == 2


def test_a_folder_that_is_not_there_yet_is_made_once(
    store: ConversationStore, talk: Conversation
) -> None:
    data = json.dumps([document(talk, "Travel"), document(talk, "Travel")]).encode()
    ids = import_conversations(store, data)
    (folder,) = store.folders()
    assert folder.name == "Travel"
    assert {store.load(id_).folder for id_ in ids} == {folder.id}


def test_no_folder_is_made_by_an_import_that_fails(
    store: ConversationStore, talk: Conversation
) -> None:
    data = json.dumps([document(talk, "Travel"), {"format": "harmonium-conversation"}]).encode()
    with pytest.raises(InputError):
        import_conversations(store, data)
    assert store.folders() == []


def test_an_unsent_draft_stays_here(store: ConversationStore, talk: Conversation) -> None:
    store.set_draft(talk.id, user_message("not asked yet"))
    for format_ in ("md", "json", "html"):
        assert "not asked yet" not in export_conversation(store.load(talk.id), format_)


def test_the_first_version_of_the_format_still_comes_back(
    store: ConversationStore, talk: Conversation
) -> None:
    old = {**document(talk), "version": 1}
    for key in ("folder", "is_pinned", "shows_reasoning"):
        del old[key]
    for message in old["messages"]:
        del message["feedback"]
    (copy_id,) = import_conversations(store, json.dumps(old).encode())
    assert renumbered(store.load(copy_id)) == renumbered(talk)


PARTS = st.one_of(
    st.builds(TextPart, st.text()),
    st.builds(PreamblePart, st.text()),
    st.builds(ReasoningPart, st.text(), st.floats(0, 1e6)),
    st.builds(ToolCallPart, st.text(), st.text(), st.sampled_from(Channel), st.text()),
    st.builds(ToolResultPart, st.text(), st.text(), st.sampled_from(Channel)),
    st.builds(AttachmentPart, st.text(), st.text()),
)
OVER = st.sampled_from([state for state in MessageState if state is not MessageState.GENERATING])


@st.composite
def trees(draw: st.DrawFn) -> Conversation:
    """Any tree: each message hangs below an earlier one, or begins a branch of its own."""
    size = draw(st.integers(0, 12))
    nodes = tuple(
        MessageNode(
            id=number,
            parent=draw(st.none() | st.integers(1, number - 1)) if number > 1 else None,
            message=Message(draw(st.sampled_from(Role)), tuple(draw(st.lists(PARTS, max_size=3)))),
            state=draw(OVER),
            created=draw(st.floats(0, 4e9)),
            model=draw(st.text(max_size=8)),
            effort=draw(st.none() | st.sampled_from(Effort)),
            finish=draw(st.none() | st.sampled_from(FinishReason)),
            usage=draw(st.none() | st.builds(Usage, *[st.integers(0, 10**9)] * 4)),
            timings=draw(st.none() | st.builds(Timings, *[st.floats(0, 1e9)] * 5)),
            error=draw(st.text(max_size=8)),
            feedback=draw(st.none() | st.builds(Feedback, st.sampled_from(Rating), st.text())),
        )
        for number in range(1, size + 1)
    )
    return Conversation(
        id="",
        title=draw(st.text(max_size=20)),
        created=draw(st.floats(0, 4e9)),
        updated=draw(st.floats(0, 4e9)),
        date="2026-01-31",
        instructions=draw(st.text()),
        effort=draw(st.sampled_from(Effort)),
        head=draw(st.none() | st.integers(1, size)) if size else None,
        nodes=nodes,
        is_pinned=draw(st.booleans()),
        shows_reasoning=draw(st.none() | st.booleans()),
    )


@given(tree=trees())
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_tree_comes_back_as_it_left(store: ConversationStore, tree: Conversation) -> None:
    (first,) = store.insert([tree])
    stored = store.load(first)
    data = export_conversation(stored, "json", include_reasoning=True).encode()
    (second,) = import_conversations(store, data)
    assert renumbered(store.load(second)) == renumbered(stored) == renumbered(tree)


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
    strong = "**42**" if format == "md" else "<strong>42</strong>"
    assert f"Die Antwort: 四十二 {strong}" in text
    assert "I look it up." in text
    assert "This answer was stopped." in text
    assert "Another branch" not in text
    assert "the file" not in text
    other = export_conversation(replace(talk, head=talk.nodes[1].id), format)
    assert "Another branch" in other


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
        b'{"format": "harmonium-conversation", "version": 3, "messages": []}',
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
        (["messages", 0, "feedback"], "up"),
        (["messages", 0, "feedback"], {"rating": "sideways"}),
        (["messages", 0, "feedback"], {"rating": "up", "note": 5}),
        (["is_pinned"], 1),
        (["shows_reasoning"], "yes"),
        (["folder"], ["Work"]),
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
    with pytest.raises(InputError):
        import_conversations(store, garbage)
