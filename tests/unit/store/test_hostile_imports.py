# SPDX-License-Identifier: Apache-2.0
"""Files that are damaged, cut off, huge or made to do harm: each is refused in one sentence and
leaves nothing behind, or comes in as what it says."""

import json
import os
import random
import socket
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.errors import InputError
from app.store.conversations import ConversationStore
from app.store.transfer import archive, export_conversation, import_conversations, import_path
from tests.helpers.archives import zipped
from tests.helpers.gpt4all_writer import MAGIC, Item, chat_bytes

SAMPLES = Path(__file__).parents[2] / "data" / "imports"
LONE_SURROGATES = json.loads('"\\ud800 \\udc00 \\udfff"')


def sample_files() -> list[Path]:
    return sorted(path for path in SAMPLES.rglob("*") if path.suffix in (".json", ".jsonl"))


def refused(store: ConversationStore, data: bytes) -> str:
    """The sentence. Nothing may have been written."""
    before = (store.summaries(), store.folders())
    with pytest.raises(InputError) as caught:
        import_conversations(store, data)
    assert (store.summaries(), store.folders()) == before
    message = caught.value.message
    assert len(message) < 700
    assert "\n" not in message
    return message


def imported_or_refused(store: ConversationStore, data: bytes) -> None:
    try:
        ids = import_conversations(store, data)
    except InputError:
        return
    for id_ in ids:
        conversation = store.load(id_)
        for format_ in ("md", "html", "json"):
            assert export_conversation(conversation, format_, include_reasoning=True)


def chatgpt() -> bytes:
    return (SAMPLES / "chatgpt" / "conversations.json").read_bytes()


def a_chat() -> bytes:
    inner = Item("Think", "a", milliseconds=5)
    answer = Item("Response", "b", items=[Item("Response", "", items=[inner])], sources=["s"])
    return chat_bytes([Item("Prompt", "a", attachments=[("file:///a", b"x")]), answer])


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize(
    "sample", sample_files(), ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_a_file_that_is_cut_off_is_refused(
    store: ConversationStore, sample: Path, cut: float
) -> None:
    data = sample.read_bytes().rstrip(b"\n")
    refused(store, data[: int(len(data) * cut)].rstrip(b"\n") or b"{")


@pytest.mark.parametrize("version", [1, 5, 8, 10, 12])
def test_a_chat_of_gpt4all_is_refused_wherever_it_is_cut_off(
    store: ConversationStore, version: int
) -> None:
    data = chat_bytes([Item("Prompt", "ab"), Item("Response", "cd")], version=version)
    for size in range(4, len(data)):
        refused(store, data[:size])
    assert "behind its end" in refused(store, data + b"\x00")


def test_a_chat_of_gpt4all_with_any_byte_changed_is_imported_or_refused(
    store: ConversationStore,
) -> None:
    data = a_chat()
    for at in range(4, len(data)):
        for value in (0x00, 0x7F, 0xFF):
            changed = bytearray(data)
            changed[at] = value
            imported_or_refused(store, bytes(changed))


@pytest.mark.parametrize("version", [-1, 0, 13, 2**31 - 1])
def test_an_unknown_version_of_gpt4all_is_refused(store: ConversationStore, version: int) -> None:
    data = struct.pack(">Ii", MAGIC, version) + bytes(100)
    assert "unknown version" in refused(store, data)


def test_counts_that_a_chat_of_gpt4all_cannot_hold_cost_nothing(store: ConversationStore) -> None:
    head = chat_bytes([], version=12)[:-4]
    refused(store, head + struct.pack(">i", 2**31 - 1))
    old = chat_bytes([], version=5)
    state = old.rindex(struct.pack(">Q", 3) + bytes(12))
    refused(store, old[:state] + struct.pack(">Q", 2**62) + old[state + 8 :])


def test_answers_of_gpt4all_nested_too_deep_are_refused(store: ConversationStore) -> None:
    item = Item("Text", "x")
    for _ in range(300):
        item = Item("Response", "", items=[item])
    assert "nested too deep" in refused(store, chat_bytes([Item("Response", "", items=[item])]))


VALUES: tuple[object, ...] = (
    None,
    True,
    -1,
    10**400,
    float("nan"),
    float("-inf"),
    "",
    "x",
    LONE_SURROGATES,
    [],
    [[]],
    {},
    {"": None},
    [None, 5, "x", {}, []],
)


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in a document, with each of its keys."""
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@pytest.mark.parametrize(
    "sample", sample_files(), ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_any_value_of_a_wrong_type_is_taken_over_or_refused(
    store: ConversationStore, sample: Path
) -> None:
    data = sample.read_bytes()
    lines = data.splitlines() if sample.suffix == ".jsonl" else [data]
    documents = [json.loads(line) for line in lines if line.strip()]
    chosen = random.Random(5)
    for container, key in places(documents):
        kept = container[key]
        for value in chosen.sample(VALUES, 3):
            container[key] = value
            changed = b"\n".join(json.dumps(document).encode() for document in documents)
            imported_or_refused(store, changed)
        container[key] = kept


def test_names_that_no_path_may_have_are_only_names(
    store: ConversationStore, tmp_path: Path
) -> None:
    names = (
        "../../evil/conversations.json",
        "/etc/conversations.json",
        "C:\\x\\conversations.json",
    )
    before = sorted(tmp_path.rglob("*"))
    assert len(import_conversations(store, zipped(dict.fromkeys(names, chatgpt())))) == 3
    assert sorted(tmp_path.rglob("*")) == before


def test_an_archive_that_unpacks_to_more_than_the_limit_is_refused(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_FILE_BYTES", 1_000_000)
    bomb = zipped({"conversations.json": b"[" + b" " * 2_000_000 + b"]"})
    assert len(bomb) < 10_000
    assert "too large" in refused(store, bomb)


def test_files_that_are_together_more_than_the_limit_are_refused(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_TOTAL_BYTES", 3_000_000)
    filler = b"{}" + b" " * 1_000_000
    files = {f"{number}.json": filler for number in range(4)}
    assert "too large" in refused(store, zipped(files))


def test_an_archive_that_states_a_wrong_size_is_refused(store: ConversationStore) -> None:
    data = bytearray(zipped({"conversations.json": chatgpt()}))
    at = data.rindex(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 10)
    refused(store, bytes(data))


def test_an_archive_with_a_wrong_checksum_is_refused(store: ConversationStore) -> None:
    data = bytearray(zipped({"conversations.json": chatgpt()}))
    for mark, offset in ((b"PK\x01\x02", 16), (b"PK\x03\x04", 14)):
        at = data.rindex(mark) + offset
        data[at : at + 4] = struct.pack("<I", zlib.crc32(b"something else"))
    assert "damaged" in refused(store, bytes(data))


def test_a_protected_archive_is_refused_with_a_way_out(store: ConversationStore) -> None:
    data = bytearray(zipped({"conversations.json": chatgpt()}))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.rindex(mark) + offset] |= 1
    assert "password" in refused(store, bytes(data))


def test_an_archive_with_any_byte_changed_is_imported_or_refused(store: ConversationStore) -> None:
    data = zipped({"a.chat": chat_bytes([Item("Prompt", "x")]), "b.json": b"{}"})
    for at in range(len(data)):
        changed = bytearray(data)
        changed[at] ^= 0xFF
        imported_or_refused(store, bytes(changed))


def test_too_many_files_are_refused(
    store: ConversationStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_ENTRIES", 10)
    files = {f"{number}.json": b"{}" for number in range(11)}
    assert "too many files" in refused(store, zipped(files))
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(InputError, match="too many files"):
        import_path(store, tmp_path)


def test_an_archive_in_an_archive_stays_closed(store: ConversationStore) -> None:
    inner = zipped({"conversations.json": chatgpt()})
    assert "no conversation" in refused(store, zipped({"inner.zip": inner, "x.json": b"{}"}))


def test_one_damaged_file_of_an_archive_stops_the_whole_import(store: ConversationStore) -> None:
    files = {"a/conversations.json": chatgpt(), "b/conversations.json": chatgpt()[:-100]}
    assert "conversations.json" in refused(store, zipped(files))


DEEP = 100_000


@pytest.mark.parametrize(
    "data",
    [
        b"[" * DEEP,
        b'{"mapping":' * DEEP,
        b'{"messages":[' * DEEP,
        b'{"format":"harmonium-conversation","version":2,"messages":' + b"[" * DEEP,
        b'{"object":"thread.message","content":' * DEEP,
        b"[" * DEEP + b"]" * DEEP,
        b'{"object":"thread.message"}\n{"a":' + b"[" * DEEP,
    ],
)
def test_deep_nesting_is_refused(store: ConversationStore, data: bytes) -> None:
    refused(store, data)


def straight_chatgpt(size: int) -> bytes:
    mapping = {
        str(at): {
            "id": str(at),
            "parent": str(at - 1) if at else None,
            "children": [str(at + 1)] if at + 1 < size else [],
            "message": {
                "author": {"role": "user" if at % 2 == 0 else "assistant"},
                "content": {"content_type": "text", "parts": [f"message {at}"]},
            },
        }
        for at in range(size)
    }
    return json.dumps({"mapping": mapping, "current_node": str(size - 1)}).encode()


def one_turn_chatgpt(size: int) -> bytes:
    """All of it thoughts of one answer."""
    document = json.loads(straight_chatgpt(size))
    for node in document["mapping"].values():
        node["message"]["author"]["role"] = "assistant"
        node["message"]["content"] = {"content_type": "thoughts", "thoughts": "hm"}
    return json.dumps(document).encode()


def star_chatgpt(size: int) -> bytes:
    """Each node has two children, one of which goes on."""
    document = json.loads(one_turn_chatgpt(size))
    for at, node in enumerate(list(document["mapping"].values())):
        document["mapping"][f"side {at}"] = {"parent": node["id"], "message": node["message"]}
    return json.dumps(document).encode()


def lm_studio(size: int) -> bytes:
    version = {"role": "user", "content": [{"type": "text", "text": "x"}]}
    message = {"versions": [version] * 2, "currentlySelected": 0}
    return json.dumps({"messages": [message] * (size // 2)}).encode()


def jan_lines(size: int) -> bytes:
    line = {"object": "thread.message", "role": "user", "content": [{"type": "text", "text": "x"}]}
    return b"\n".join([json.dumps(line).encode()] * size)


def gpt4all(size: int) -> bytes:
    return chat_bytes([Item("Prompt", "x")] * size)


@pytest.mark.parametrize("count", [20_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_thousands_of_messages_come_in(store: ConversationStore, count: int) -> None:
    (id_,) = import_conversations(store, straight_chatgpt(count))
    (summary,) = store.summaries()
    assert (summary.id, summary.messages) == (id_, count)


@pytest.mark.parametrize(
    ("make", "messages"),
    [
        (one_turn_chatgpt, 1),
        (star_chatgpt, 39_999),
        (lm_studio, 20_000),
        (jan_lines, 20_000),
        (gpt4all, 20_000),
    ],
)
def test_long_chats_of_every_kind_come_in(
    store: ConversationStore, make: Callable[[int], bytes], messages: int
) -> None:
    """Trees that are quadratic for a careless reader take minutes at this size."""
    (id_,) = import_conversations(store, make(20_000))
    (summary,) = store.summaries()
    assert (summary.id, summary.messages) == (id_, messages)


@pytest.mark.parametrize(
    "nodes",
    [
        {"a": {"parent": "b"}, "b": {"parent": "a"}},
        {"a": {"parent": "a"}},
        {"a": {"children": ["b"]}, "b": {"children": ["a"]}},
        {"a": {"parent": None}, "b": {"parent": "c"}, "c": {"parent": "b"}},
    ],
)
def test_messages_in_a_circle_are_refused(
    store: ConversationStore, nodes: dict[str, object]
) -> None:
    assert "circle" in refused(store, json.dumps({"title": "T", "mapping": nodes}).encode())


def test_lone_surrogates_come_in_as_what_can_be_stored(store: ConversationStore) -> None:
    text = json.dumps(LONE_SURROGATES)
    data = f'{{"title": {text}, "mapping": {{"a": {{"message": {{"author": {{"role": "user"}}, '
    data += f'"content": {{"content_type": "text", "parts": [{text}]}}}}}}}}}}'
    (id_,) = import_conversations(store, data.encode())
    assert store.load(id_).nodes[0].message.text.count("\ufffd") == 3


@given(data=st.binary(max_size=300))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_behind_a_known_beginning_is_imported_or_refused(
    store: ConversationStore, data: bytes
) -> None:
    for start in (
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\xf5\xd5\x53\xcc\x00\x00\x00\x0c",
        b'{"mapping":',
    ):
        imported_or_refused(store, start + data)


def test_what_cannot_be_read_is_said_of_its_path(store: ConversationStore, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        import_path(store, tmp_path / "missing.json")
    with pytest.raises(InputError, match="holds no conversation"):
        import_path(store, tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        import_path(store, tmp_path / "\x00")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_and_a_socket_are_refused_at_once(
    store: ConversationStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.json")
        for name in ("pipe.json", "socket.json"):
            with pytest.raises(InputError, match="is no file"):
                import_path(store, tmp_path / name)
        with pytest.raises(InputError, match="holds no conversation"):
            import_path(store, tmp_path)


def test_links_in_a_folder_are_not_followed(store: ConversationStore, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "conversations.json").write_bytes(chatgpt())
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    (chosen / "conversations.json").symlink_to(outside / "conversations.json")
    (chosen / "folder").symlink_to(outside)
    (chosen / "again").symlink_to(chosen)
    with pytest.raises(InputError, match="holds no conversation"):
        import_path(store, chosen)
