# SPDX-License-Identifier: Apache-2.0
"""Jan's threads: a folder each, with `thread.json` (title, assistants) and `messages.jsonl`, one
message a line in the manner of OpenAI's Assistants.

Versions before 0.5 named the thread file's dates `created_at` and wrote milliseconds or seconds by
turns; since 0.7.6 reasoning and tool calls are contents of their own, before that they stood as
`<think>` in the text and as `metadata.tool_calls`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.core.conversation import MessageState
from app.core.events import Timings
from app.core.messages import (
    AttachmentPart,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.store.transfer.checks import (
    mapping,
    moment,
    parsed,
    some_list,
    some_mapping,
    some_seconds,
    some_text,
)
from app.store.transfer.reasoning import split_reasoning
from app.store.transfer.tree import Arrival, Tree, function_name, joined, joined_turn, note

THREAD = "thread.json"
MESSAGES = "messages.jsonl"

_STATES = {
    "stopped": MessageState.CANCELLED,
    "pending": MessageState.INTERRUPTED,
    "error": MessageState.FAILED,
}


def is_thread(document: Mapping[str, Any]) -> bool:
    """`thread.json` alone, without its messages."""
    return document.get("object") == "thread" or (
        isinstance(document.get("assistants"), list) and "messages" not in document
    )


def is_message(document: Mapping[str, Any]) -> bool:
    return document.get("object") == "thread.message"


def messages_in(data: bytes) -> list[Mapping[str, Any]]:
    """The lines of `messages.jsonl`. Raises ValueError with the number of a line that is wrong."""
    found: list[Mapping[str, Any]] = []
    # Only line feeds end a line: JSON may hold the other marks that end lines of a text.
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            found.append(mapping(parsed(line)))
        except ValueError as exc:
            raise ValueError(f"line {number}: {exc}") from exc
    return found


def from_jan(thread: Mapping[str, Any], messages: Sequence[Mapping[str, Any]]) -> Arrival:
    tree = Tree(_date(thread, "created", "created_at"))
    model = ""
    for assistant in map(some_mapping, some_list(thread.get("assistants"))):
        tree.instruct(some_text(assistant.get("instructions")))
        model = model or some_text(some_mapping(assistant.get("model")).get("id"))
    parent: int | None = None
    for message in messages:
        parent = _add(tree, parent, message, model)
    title = some_text(thread.get("title"))
    details = some_mapping(thread.get("metadata"))
    return Arrival(
        tree.conversation(
            title or some_text(details.get("title")),
            updated=_date(thread, "updated", "updated_at"),
            head=parent,
            is_pinned=thread.get("isFavorite") is True or details.get("is_favorite") is True,
        )
    )


def _date(document: Mapping[str, Any], *keys: str) -> float | None:
    return next((date for key in keys if (date := moment(document.get(key))) is not None), None)


def _add(tree: Tree, parent: int | None, message: Mapping[str, Any], model: str) -> int | None:
    """The id of the message that the next one follows."""
    role = some_text(message.get("role"))
    is_answer = role == "assistant"
    parts = joined_turn(list(_parts(message))) if is_answer else joined(list(_parts(message)))
    if role == "system":
        tree.instruct("\n\n".join(part.text for part in parts if isinstance(part, TextPart)))
        return parent
    if not parts:
        return parent
    created = _date(message, "created_at", "created")
    if not is_answer:
        return tree.add(parent, Role.USER, parts, created=created)
    details = some_mapping(message.get("metadata"))
    speed = some_seconds(details.get("tokenSpeed")) or some_seconds(
        some_mapping(details.get("tokenSpeed")).get("tokenSpeed")
    )
    return tree.add(
        parent,
        Role.ASSISTANT,
        parts,
        created=created,
        state=_STATES.get(some_text(message.get("status")), MessageState.COMPLETE),
        model=some_text(details.get("modelId")) or model,
        timings=Timings(decode_tokens_per_s=speed) if speed else None,
    )


def _parts(message: Mapping[str, Any]) -> Iterator[Part]:
    is_answer = message.get("role") == "assistant"
    details = some_mapping(message.get("metadata"))
    for inline in map(some_mapping, some_list(details.get("inline_file_contents"))):
        text = some_text(inline.get("content"))
        if text:
            yield AttachmentPart(some_text(inline.get("name")) or "file", text)
    contents = message.get("content")
    if isinstance(contents, str):
        contents = [{"type": "text", "text": contents}]
    calls = [
        part
        for call in map(some_mapping, some_list(details.get("tool_calls")))
        for part in _old_call(call)
    ]
    for content in map(some_mapping, some_list(contents)):
        for part in _content(content, is_answer):
            if isinstance(part, TextPart):
                # The calls came before the answer.
                yield from calls
                calls = []
            yield part
    yield from calls
    for attachment in map(some_mapping, some_list(message.get("attachments"))):
        if name := some_text(attachment.get("name")) or some_text(attachment.get("file_id")):
            yield note(f"Attached file: {name}")


def _content(content: Mapping[str, Any], is_answer: bool) -> Iterator[Part]:
    value = content.get("text")
    text = some_text(some_mapping(value).get("value")) or some_text(value)
    match some_text(content.get("type")):
        case "text":
            yield from split_reasoning(text) if is_answer else [TextPart(text)]
        case "reasoning":
            if text.strip():
                yield ReasoningPart(text)
        case "image_url" | "image":
            yield note("Image")
        case "tool_call":
            name = function_name(some_text(content.get("tool_name")))
            yield ToolCallPart(name, _written(content.get("input")))
            if content.get("output") is not None:
                yield ToolResultPart(name, _written(content.get("output")))
        case kind:
            yield note(f"Jan content of the kind {kind}")
            if text:
                yield TextPart(text)


def _old_call(call: Mapping[str, Any]) -> Iterator[Part]:
    function = some_mapping(some_mapping(call.get("tool")).get("function"))
    name = function_name(some_text(function.get("name")))
    yield ToolCallPart(name, some_text(function.get("arguments")))
    if call.get("response") is not None:
        yield ToolResultPart(name, _written(call.get("response")))


def _written(value: Any) -> str:
    """Texts as they are, the texts in a list of contents, anything else as JSON."""
    if isinstance(value, str):
        return value
    inner = some_list(some_mapping(value).get("content")) or some_list(value)
    texts = [some_mapping(entry).get("text") for entry in inner]
    if texts and all(isinstance(text, str) for text in texts):
        return "\n".join(map(some_text, texts))
    return json.dumps(value, ensure_ascii=False)
