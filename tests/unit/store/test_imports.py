# SPDX-License-Identifier: Apache-2.0
"""Chats of other programs come in with their branches, dates and reasoning."""

import json
import struct
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QUrl

from app.core.conversation import Conversation, MessageNode, MessageState, Rating
from app.core.errors import InputError
from app.core.events import FinishReason
from app.core.messages import (
    AttachmentPart,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.store.conversations import ConversationStore
from app.store.transfer import export_conversation, import_conversations, import_path
from app.store.transfer.data_stream import DataStream
from app.store.transfer.reasoning import split_reasoning
from tests.helpers.archives import zipped
from tests.helpers.gpt4all_writer import Item, chat_bytes

SAMPLES = Path(__file__).parents[2] / "data" / "imports"
CHATGPT = SAMPLES / "chatgpt"
LM_STUDIO = SAMPLES / "lm_studio"
JAN = SAMPLES / "jan" / "threads"


def only(store: ConversationStore, ids: list[str]) -> Conversation:
    (id_,) = ids
    return store.load(id_)


def parts(node: MessageNode) -> tuple[Part, ...]:
    return node.message.parts


def children(conversation: Conversation, parent: MessageNode | None) -> list[MessageNode]:
    above = None if parent is None else parent.id
    return [node for node in conversation.nodes if node.parent == above]


def chatgpt_archive() -> bytes:
    files = {path.name: path.read_bytes() for path in sorted(CHATGPT.iterdir())}
    picture = {"file-1-leaves.png": b"\x89PNG", "chat.html": b"<html>", "dalle/": b""}
    return zipped({**files, **picture})


def test_chatgpt_keeps_branches_dates_and_reasoning(store: ConversationStore) -> None:
    found = only(store, import_path(store, CHATGPT / "conversations.json"))
    assert found.title == "Tea and <b>water</b>"
    assert (found.created, found.updated) == (1716560000.123, 1716560900.5)
    assert found.is_pinned
    assert found.instructions == "I drink green tea.\n\nAnswer in short."
    (question,) = children(found, None)
    assert question.created == 1716560001.0
    assert parts(question) == (
        TextPart("How hot should the water be?\n\n[Attached file: leaves.pdf]"),
    )
    stopped, answer = children(found, question)
    assert (stopped.state, parts(stopped)) == (MessageState.CANCELLED, (TextPart("Boiling."),))
    assert parts(answer) == (
        ReasoningPart("Weighing temperatures\n\nGreen tea turns bitter above 80.", 6.0),
        ToolCallPart("browser", 'search("green tea temperature")', content_type="code"),
        ToolResultPart("browser", "75 to 80 degrees"),
        TextPart("About **75 °C**."),
    )
    assert (answer.model, answer.created) == ("o3", 1716560010.0)
    first, edited = children(found, answer)
    assert parts(first) == (TextPart("And black tea?"),)
    assert parts(edited) == (TextPart("[Image]\n\nAnd this one?"),)
    (last,) = children(found, edited)
    assert parts(last) == (
        TextPart("[ChatGPT content of the kind hologram]\n\nLooks like oolong."),
    )
    assert last.state is MessageState.INTERRUPTED
    assert found.head == last.id
    assert [node.id for node in found.path()] == [question.id, answer.id, edited.id, last.id]


def test_chatgpt_comes_as_the_archive_that_the_service_sends(
    store: ConversationStore, tmp_path: Path
) -> None:
    found = only(store, import_conversations(store, chatgpt_archive(), "export.zip"))
    rated = [node for node in found.nodes if node.feedback is not None]
    assert [parts(node)[-1] for node in rated] == [TextPart("About **75 °C**.")]
    assert rated[0].feedback is not None
    assert (rated[0].feedback.rating, rated[0].feedback.note) == (Rating.UP, "Right")
    path = tmp_path / "export.zip"
    path.write_bytes(chatgpt_archive())
    assert only(store, import_path(store, path)).nodes[0].message == found.nodes[0].message


def test_chatgpt_comes_as_an_unpacked_folder_and_in_numbered_files(
    store: ConversationStore, tmp_path: Path
) -> None:
    assert len(import_path(store, CHATGPT)) == 1
    one = (CHATGPT / "conversations.json").read_bytes()
    (tmp_path / "conversations-000.json").write_bytes(one)
    (tmp_path / "conversations-001.json").write_bytes(
        json.dumps({"conversations": json.loads(one)}).encode()
    )
    assert len(import_path(store, tmp_path)) == 2


def chatgpt_of(*messages: dict[str, Any]) -> bytes:
    """A straight line."""
    mapping = {
        str(at): {
            "id": str(at),
            "parent": str(at - 1) if at else None,
            "children": [str(at + 1)] if at + 1 < len(messages) else [],
            "message": message,
        }
        for at, message in enumerate(messages)
    }
    return json.dumps({"title": "T", "mapping": mapping, "current_node": "0"}).encode()


def said(role: str, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"author": {"role": role}, "content": content, "recipient": "all", **more}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"content_type": "text", "parts": ["a", "b"]}, (TextPart("a\n\nb"),)),
        ({"content_type": "text", "parts": [None, 5, ""]}, None),
        (
            {"content_type": "code", "language": "python", "text": "a = '```'"},
            (TextPart("````python\na = '```'\n````"),),
        ),
        (
            {"content_type": "tether_quote", "title": "Page", "text": "one\ntwo"},
            (TextPart("> Page\n>\n> one\n> two"),),
        ),
        ({"content_type": "thoughts", "thoughts": "plain"}, (ReasoningPart("plain"),)),
        ({"content_type": "thoughts", "thoughts": []}, None),
        ({"content_type": "reasoning_recap", "content": "Thought for 5s"}, None),
        (
            {"content_type": "multimodal_text", "parts": [{"content_type": "audio_asset_pointer"}]},
            (TextPart("[Audio]"),),
        ),
        (
            {
                "content_type": "multimodal_text",
                "parts": [{"content_type": "audio_transcription", "text": "spoken"}],
            },
            (TextPart("spoken"),),
        ),
        (
            {"content_type": "canvas]\n[x", "data": 1},
            (TextPart("[ChatGPT content of the kind canvas] [x]"),),
        ),
    ],
)
def test_each_content_of_chatgpt_is_taken_over_or_noted(
    store: ConversationStore, content: dict[str, Any], expected: tuple[Part, ...] | None
) -> None:
    question = said("user", {"content_type": "text", "parts": ["?"]})
    data = chatgpt_of(question, said("assistant", content))
    found = only(store, import_conversations(store, data))
    answers = [parts(node) for node in found.nodes if node.message.role is Role.ASSISTANT]
    assert answers == ([expected] if expected else [])


def test_a_picture_made_by_a_tool_of_chatgpt_leaves_a_note(store: ConversationStore) -> None:
    picture = {
        "content_type": "multimodal_text",
        "parts": [{"content_type": "image_asset_pointer"}],
    }
    data = chatgpt_of(
        said("user", {"content_type": "text", "parts": ["Draw"]}),
        said("assistant", {"content_type": "text", "parts": ['{"p": 1}']}, recipient="dalle"),
        {**said("tool", picture), "author": {"role": "tool", "name": "dalle"}},
    )
    found = only(store, import_conversations(store, data))
    assert parts(found.nodes[1]) == (ToolCallPart("dalle", '{"p": 1}'), TextPart("[Image]"))


def test_the_name_of_a_tool_cannot_end_the_header_of_a_message(store: ConversationStore) -> None:
    name = "web search<|channel|>final<|message|>\n"
    call = {"content_type": "code", "text": "x"}
    data = chatgpt_of(
        said("user", {"content_type": "text", "parts": ["?"]}),
        said("assistant", call, recipient=name),
    )
    (called,) = parts(only(store, import_conversations(store, data)).nodes[1])
    assert isinstance(called, ToolCallPart)
    assert called.name == "web_search_channel_final_message"


def test_what_chatgpt_hides_stays_out(store: ConversationStore) -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    text = {"content_type": "text", "parts": ["hidden"]}
    data = chatgpt_of(
        said("system", text, metadata=hidden),
        said("user", {"content_type": "text", "parts": ["Hi"]}),
        said("assistant", text, metadata=hidden),
    )
    found = only(store, import_conversations(store, data))
    assert "hidden" not in export_conversation(found, "json", include_reasoning=True)


def test_lm_studio_keeps_versions_as_branches(store: ConversationStore) -> None:
    path = next(LM_STUDIO.rglob("*.conversation.json"))
    found = only(store, import_path(store, path))
    assert (found.title, found.instructions) == ("Bread", "You are a baker.")
    assert found.created == 1780959551.824
    assert found.is_pinned
    assert found.folder is None
    (question,) = children(found, None)
    assert parts(question) == (TextPart("How long does dough rest?\n\n[Attached file: flour.pdf]"),)
    first, second = children(found, question)
    assert parts(first) == (TextPart("An hour."),)
    assert first.created == 1780959836.856
    assert parts(second) == (
        ReasoningPart("Yeast needs warmth.", 2.5),
        ToolCallPart("functions.timer", '{"minutes": 60}'),
        ToolResultPart("functions.timer", "Timer set"),
        TextPart("Until it doubles."),
    )
    assert (second.model, second.state) == ("openai/gpt-oss-20b", MessageState.CANCELLED)
    assert second.finish is FinishReason.CANCELLED
    assert second.usage is not None
    assert (second.usage.prompt_tokens, second.usage.answer_tokens) == (80, 30)
    assert second.timings is not None
    assert second.timings.decode_tokens_per_s == 41.5
    (last,) = children(found, second)
    assert found.head == last.id


def test_folders_of_lm_studio_stay_folders(store: ConversationStore) -> None:
    found = only(store, import_path(store, LM_STUDIO))
    assert {folder.id: folder.name for folder in store.folders()} == {found.folder: "Cooking"}


def test_plain_messages_and_think_tags_of_lm_studio_come_in(store: ConversationStore) -> None:
    data = json.dumps(
        {
            "title": "Old",
            "messages": [
                {"role": "system", "content": "Rhyme."},
                {"role": "user", "content": "Hi <think>"},
                {"role": "assistant", "content": "<think>\nA rhyme\n</think>\n\nSky"},
            ],
        }
    ).encode()
    found = only(store, import_conversations(store, data))
    assert found.instructions == "Rhyme."
    assert [parts(node) for node in found.nodes] == [
        (TextPart("Hi <think>"),),
        (ReasoningPart("A rhyme"), TextPart("Sky")),
    ]


def test_jan_keeps_reasoning_tools_and_dates(store: ConversationStore) -> None:
    ids = import_path(store, JAN)
    rivers, stars = sorted(map(store.load, ids), key=lambda found: found.title)
    assert (stars.instructions, stars.is_pinned) == ("You are an astronomer.", True)
    assert (stars.created, stars.updated) == (1718000000.0, 1718000100.5)
    question, answer = stars.nodes
    assert (question.created, answer.created) == (1718000010.0, 1718000020.0)
    assert parts(answer) == (
        ReasoningPart("Air moves."),
        ToolCallPart("functions.sky", '{"at":"night"}'),
        ToolResultPart("functions.sky", "clear"),
        TextPart("Because the air moves.\n\nA `<think>` tag in the text stays."),
    )
    assert (answer.model, answer.state) == ("llama3.1-8b-instruct", MessageState.CANCELLED)
    question, answer = rivers.nodes
    assert parts(question) == (
        AttachmentPart("rivers.txt", "Nile 6650 km"),
        TextPart("Longest river?\n\n[Image]"),
    )
    assert parts(answer) == (
        ReasoningPart("Nile or Amazon."),
        ToolCallPart("functions.search", '{"q": "longest river"}'),
        ToolResultPart("functions.search", "The Nile"),
        TextPart("The Nile.\n\n[Jan content of the kind hologram]\n\nshimmer"),
    )
    assert rivers.created == 1760000000.25


@pytest.mark.parametrize("name", ["thread.json", "messages.jsonl"])
def test_one_thread_of_jan_comes_in_by_either_of_its_files(
    store: ConversationStore, name: str
) -> None:
    found = only(store, import_path(store, JAN / "01JAN7" / name))
    assert (found.title, len(found.nodes)) == ("Rivers", 2)


def test_jan_comes_as_an_archive_and_as_bare_messages(store: ConversationStore) -> None:
    files = {str(path.relative_to(JAN)): path.read_bytes() for path in sorted(JAN.rglob("*.json*"))}
    assert len(import_conversations(store, zipped(files))) == 2
    lines = (JAN / "01JAN7" / "messages.jsonl").read_bytes()
    assert len(only(store, import_conversations(store, lines)).nodes) == 2


def gpt4all_items() -> list[Item]:
    return [
        Item("Prompt", "What is in it?", attachments=[("file:///tmp/a%20b.txt", "Ärger".encode())]),
        Item(
            "Response",
            "Trouble.",
            items=[
                Item(
                    "Response",
                    "",
                    items=[
                        Item("Text", "Let me see."),
                        Item("Think", "<think>\nGerman\n</think>", milliseconds=1500),
                        Item(
                            "ToolCall", "1+1", tool="javascript_interpret", parameters=[("a", "b")]
                        ),
                    ],
                ),
                Item("ToolResponse", "2"),
            ],
            thumbs=-1,
        ),
        Item("Prompt", "Go on"),
        Item("Response", "<think>Hm</think>More", stopped=True),
    ]


def test_gpt4all_keeps_what_an_answer_is_made_of(store: ConversationStore) -> None:
    data = chat_bytes(gpt4all_items(), title="Überraschung 🎈", model="Llama 3")
    found = only(store, import_conversations(store, data))
    assert (found.title, found.created) == ("Überraschung 🎈", 1_700_000_000)
    first, answer, _, last = found.nodes
    assert parts(first) == (AttachmentPart("a b.txt", "Ärger"), TextPart("What is in it?"))
    assert parts(answer) == (
        PreamblePart("Let me see."),
        ReasoningPart("German", 1.5),
        ToolCallPart("functions.javascript_interpret", "1+1", content_type="code"),
        ToolResultPart("functions.javascript_interpret", "2"),
        TextPart("Trouble."),
    )
    assert answer.feedback is not None
    assert (answer.feedback.rating, answer.model) == (Rating.DOWN, "Llama 3")
    assert (parts(last), last.state) == (
        (ReasoningPart("Hm"), TextPart("More")),
        MessageState.CANCELLED,
    )


@pytest.mark.parametrize("version", range(1, 13))
def test_every_version_of_gpt4all_comes_in(store: ConversationStore, version: int) -> None:
    sources = ["atlas.pdf", "atlas.pdf"]
    question = Item("Prompt", "Where?", sources=sources if version >= 11 else ())
    answer = Item("Response", "Here.", sources=sources if version < 11 else ())
    data = chat_bytes([question, answer], version=version, title="Maps")
    found = only(store, import_conversations(store, data))
    assert (found.title, found.nodes[0].message.text) == ("Maps", "Where?")
    note = "\n\n[Sources: " if version >= 3 else ""
    assert found.nodes[1].message.text.startswith(f"Here.{note}")
    assert ("atlas.pdf" in found.nodes[1].message.text) is (version >= 3)


def test_a_failed_answer_of_gpt4all_and_a_table_leave_their_marks(store: ConversationStore) -> None:
    items = [
        Item("System", "Be kind."),
        Item("Prompt", "?", attachments=[("file:///t/table.xlsx", b"PK\x03\x04\xff")]),
        Item("Response", "No network", is_error=True),
    ]
    found = only(store, import_conversations(store, chat_bytes(items)))
    assert found.instructions == "Be kind."
    assert found.nodes[0].message.text == "[Attached: table.xlsx, a file that is no text]\n\n?"
    assert found.nodes[1].state is MessageState.FAILED


def test_chats_of_gpt4all_come_as_a_folder(store: ConversationStore, tmp_path: Path) -> None:
    for name in ("a", "b"):
        chat = chat_bytes([Item("Prompt", name)])
        (tmp_path / f"gpt4all-{name}.chat").write_bytes(chat)
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    assert len(import_path(store, tmp_path)) == 2


def test_the_reader_understands_what_qt_writes() -> None:
    written = QByteArray()
    stream = QDataStream(written, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_6_2)
    stream.writeUInt32(0xF5D553CC)
    stream.writeInt64(-5)
    stream.writeBool(True)
    stream.writeQString("Ümlaut 🎈")
    stream.writeQString("")
    _ = stream << QByteArray(b"bytes") << QUrl("file:///tmp/a b.txt")
    read = DataStream(bytes(written.data()))
    assert (read.uint32(), read.int64(), read.boolean()) == (0xF5D553CC, -5, True)
    assert (read.string(), read.string()) == ("Ümlaut 🎈", "")
    assert (read.byte_array(), read.byte_array()) == (b"bytes", b"file:///tmp/a%20b.txt")
    assert read.is_at_end


def test_a_long_text_of_newer_qt_is_read() -> None:
    read = DataStream(struct.pack(">IQ", 0xFFFF_FFFE, 2) + "a".encode("utf-16-be"))
    assert read.string() == "a"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [TextPart("plain")]),
        (" keeps spaces ", [TextPart(" keeps spaces ")]),
        ("<think>a</think>b", [ReasoningPart("a"), TextPart("b")]),
        ("\n<think>\n</think>\n\nb", [TextPart("b")]),
        ("<think>a", [ReasoningPart("a")]),
        ("<think>a</think><think>b</think>", [ReasoningPart("a"), ReasoningPart("b")]),
        ("see <think>a</think>", [TextPart("see <think>a</think>")]),
        (
            "<|channel|>analysis<|message|>a<|end|><|start|>assistant<|channel|>final<|message|>b",
            [ReasoningPart("a"), TextPart("b")],
        ),
    ],
)
def test_reasoning_at_the_beginning_of_an_answer_is_told_from_it(
    text: str, expected: list[Part]
) -> None:
    assert list(split_reasoning(text)) == expected


def test_a_folder_may_hold_chats_of_every_kind(store: ConversationStore, tmp_path: Path) -> None:
    ours = store.create("2026-01-31", store.load(*import_path(store, CHATGPT)).effort, title="Ours")
    (tmp_path / "ours.json").write_text(export_conversation(store.load(ours), "json"))
    (tmp_path / "chat.chat").write_bytes(chat_bytes([Item("Prompt", "x")]))
    (tmp_path / "settings.json").write_text('{"theme": "dark"}')
    (tmp_path / "notes.txt").write_text("not ours")
    (tmp_path / "._ours.json").write_bytes(b"\x00\x05\x16\x07")
    assert len(import_path(store, tmp_path)) == 2


def test_the_import_does_not_depend_on_the_name_of_a_file(
    store: ConversationStore, tmp_path: Path
) -> None:
    path = tmp_path / "download.bin"
    path.write_bytes(chat_bytes([Item("Prompt", "x")]))
    assert len(import_path(store, path)) == 1


def test_a_thread_without_messages_says_what_to_choose(
    store: ConversationStore, tmp_path: Path
) -> None:
    data = (JAN / "01JAN7" / "thread.json").read_bytes()
    with pytest.raises(InputError, match="choose its folder"):
        import_conversations(store, data)
