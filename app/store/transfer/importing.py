# SPDX-License-Identifier: Apache-2.0
"""Files of conversations to stored conversations. The kind is told by content, not by name;
everything is read and checked before anything is written."""

import io
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from app.core.conversation import Conversation, Feedback
from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.text import one_line
from app.store.conversations import ConversationStore
from app.store.transfer import jan
from app.store.transfer.archive import (
    Entry,
    entries_of_folder,
    entries_of_zip,
    is_zip,
    read_file,
    unreadable,
)
from app.store.transfer.chatgpt import documents_in, from_chatgpt, is_chatgpt, ratings
from app.store.transfer.checks import mapping, parsed, some_list, some_mapping
from app.store.transfer.gpt4all import from_gpt4all, is_gpt4all
from app.store.transfer.harmonium_json import from_json, is_ours
from app.store.transfer.lm_studio import from_lm_studio, is_lm_studio
from app.store.transfer.tree import Arrival

_REASON_CHARACTERS = 200
_FEEDBACK = "message_feedback.json"
_KNOWN = (
    "Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or "
    "conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All."
)

_Ratings = Mapping[str, Feedback]


def import_conversations(store: ConversationStore, data: bytes, name: str = "") -> list[str]:
    """The new ids. `data` is a file of any of the kinds, `name` its name for sentences. Raises
    InputError before anything is written when a part of it is wrong."""
    if is_zip(io.BytesIO(data)):
        return _store(store, _in_entries(entries_of_zip(io.BytesIO(data))), name)
    return _store(store, _in_file(Entry(PurePosixPath(name), lambda: data), {}), name)


def import_path(store: ConversationStore, path: Path) -> list[str]:
    """The same for a file, an archive or a folder. `thread.json` and `messages.jsonl` of Jan are
    taken together when one of them is named."""
    name = str(path)
    try:
        is_folder, is_file = path.is_dir(), path.is_file()
        if not is_folder and not is_file:
            # A pipe or a device never ends; a missing file says so when it is opened.
            if path.exists():
                raise InputError(f"{quoted_path(name)} is no file: choose a file or a folder.")
            raise FileNotFoundError(2, "No such file or directory")
        if is_folder:
            return _store(store, _in_entries(entries_of_folder(path)), name)
        if path.name in (jan.THREAD, jan.MESSAGES):
            pair = (path.parent / jan.THREAD, path.parent / jan.MESSAGES)
            found = [_file_entry(each) for each in pair if each.is_file()]
            return _store(store, _in_entries(found), name)
        with path.open("rb") as file:
            if is_zip(file):
                return _store(store, _in_entries(entries_of_zip(file)), name)
    except (OSError, ValueError) as exc:
        raise unreadable(name, exc) from None
    return _store(store, _in_file(_file_entry(path), {}), name)


def _store(store: ConversationStore, found: Iterable[Arrival], name: str) -> list[str]:
    arrivals = list(found)
    if not arrivals:
        what = quoted_path(name) if name else "the file"
        raise InputError(f"Nothing was imported, because {what} holds no conversation. {_KNOWN}")
    folders = _folder_ids(store, {arrival.folder for arrival in arrivals if arrival.folder})
    return store.insert([_placed(arrival, folders) for arrival in arrivals])


def _folder_ids(store: ConversationStore, names: set[str]) -> dict[str, str]:
    """Folders that exist are used; a new one is made for each other name."""
    known = {folder.name: folder.id for folder in store.folders()} if names else {}
    return {name: known.get(name) or store.create_folder(name).id for name in sorted(names)}


def _placed(arrival: Arrival, folders: Mapping[str, str]) -> Conversation:
    folder = folders[arrival.folder] if arrival.folder else None
    return replace(arrival.conversation, folder=folder)


def _in_entries(entries: Iterable[Entry]) -> Iterator[Arrival]:
    """Conversations of a folder or archive. Files of other kinds are passed over."""
    files = list(entries)
    by_path = {entry.path: entry for entry in files}
    feedback: dict[str, Feedback] = {}
    for entry in files:
        if entry.path.name == _FEEDBACK:
            feedback |= _ratings(entry)
    for entry in files:
        if entry.path.name == jan.MESSAGES:
            yield from _in_thread(entry, by_path.get(entry.path.with_name(jan.THREAD)))
        elif entry.path.name not in (jan.THREAD, _FEEDBACK) and _may_hold_any(entry.path):
            for arrival in _in_file(entry, feedback, passes_over=True):
                yield _filed(arrival, entry.path)


def _may_hold_any(path: PurePosixPath) -> bool:
    # Files that macOS puts beside others in an archive begin with "._".
    return path.suffix.lower() in (".json", ".chat") and not path.name.startswith("._")


def _filed(arrival: Arrival, path: PurePosixPath) -> Arrival:
    """LM Studio's folders hold its files."""
    folder = path.parent.name
    if arrival.folder or not folder or not path.name.endswith(".conversation.json"):
        return arrival
    return Arrival(arrival.conversation, "" if folder == "conversations" else one_line(folder))


def _ratings(entry: Entry) -> dict[str, Feedback]:
    try:
        return ratings(parsed(entry.read()))
    except ValueError as exc:
        raise _refusal(entry.path, exc) from exc


def _in_thread(messages: Entry, thread: Entry | None) -> Iterator[Arrival]:
    at = messages.path
    try:
        lines = jan.messages_in(messages.read())
        head: Mapping[str, Any] = {"title": at.parent.name}
        if thread is not None:
            at = thread.path
            head = mapping(parsed(thread.read()))
        yield jan.from_jan(head, lines)
    except (ValueError, RecursionError) as exc:
        raise _refusal(at, exc) from exc


def _in_file(entry: Entry, feedback: _Ratings, *, passes_over: bool = False) -> Iterator[Arrival]:
    """`passes_over`: a JSON file of another kind is nothing wrong."""
    data = entry.read()
    try:
        if is_gpt4all(data):
            yield from_gpt4all(data)
        elif _is_lines(data):
            yield jan.from_jan({}, jan.messages_in(data))
        else:
            document = parsed(data)
            del data
            yield from _in_document(document, feedback, passes_over)
    except (ValueError, RecursionError) as exc:
        raise _refusal(entry.path, exc) from exc


def _in_document(document: Any, feedback: _Ratings, passes_over: bool) -> Iterator[Arrival]:
    listed = some_list(document) or list(documents_in(document)) or [document]
    for each in listed:
        arrival = _in_object(some_mapping(each), feedback)
        if arrival is None:
            if not passes_over:
                raise ValueError("it is no conversation of a known kind")
        elif arrival.conversation.nodes or is_ours(some_mapping(each)):
            yield arrival


def _in_object(document: Mapping[str, Any], feedback: _Ratings) -> Arrival | None:
    """Other programs keep chats in which nothing was said yet; those are left out later."""
    if is_ours(document):
        return from_json(document)
    if is_chatgpt(document):
        return from_chatgpt(document, feedback)
    if is_lm_studio(document):
        return from_lm_studio(document)
    if jan.is_message(document):
        return jan.from_jan({}, [document])
    if jan.is_thread(document):
        raise ValueError("it is a thread of Jan without its messages, so choose its folder")
    return None


def _is_lines(data: bytes) -> bool:
    """One object a line, as in messages.jsonl, and more than one of them."""
    first, _, rest = data.lstrip().partition(b"\n")
    if not (first.startswith(b"{") and rest.lstrip().startswith(b"{")):
        return False
    try:
        return jan.is_message(some_mapping(parsed(first)))
    except ValueError:
        return False


def _file_entry(path: Path) -> Entry:
    return Entry(PurePosixPath(path.name), lambda: read_file(path))


def _refusal(path: PurePosixPath, exc: Exception) -> InputError:
    reason = textwrap.shorten(str(exc), _REASON_CHARACTERS)
    if isinstance(exc, RecursionError):
        reason = "it is nested too deep"
    what = quoted_path(path.name) if path.name else "the file"
    return InputError(
        f"Nothing was imported, because {what} cannot be read as conversations: {reason}. {_KNOWN}"
    )
