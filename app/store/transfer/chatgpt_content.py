# SPDX-License-Identifier: Apache-2.0
"""What a message of ChatGPT's export says. Its content has a type; an unknown one leaves a note,
with its text where it has one."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from app.core.messages import Part, ReasoningPart, TextPart, ToolCallPart, ToolResultPart
from app.store.transfer.checks import some_list, some_mapping, some_seconds, some_text
from app.store.transfer.tree import note, recipient_name

# Where the page showed a link or a picture, the text holds names between private characters.
_CITATION = re.compile("\ue200[^\ue200\ue201]*\ue201")
_PRIVATE = re.compile("[\ue200-\ue206]")

_MEDIA = {
    "image_asset_pointer": "Image",
    "audio_asset_pointer": "Audio",
    "real_time_user_audio_video_asset_pointer": "Audio",
    "video_container_asset_pointer": "Video",
}
_INSTRUCTIONS = frozenset({"user_editable_context", "model_editable_context"})


def is_instruction(message: Mapping[str, Any]) -> bool:
    author = some_mapping(message.get("author")).get("role")
    details = some_mapping(message.get("metadata"))
    kind = _kind(_content(message))
    return (
        author == "system"
        or details.get("is_user_system_message") is True
        or (kind in _INSTRUCTIONS)
    )


def spoken(message: Mapping[str, Any]) -> Iterator[str]:
    """The texts of a system message, or of what a person told ChatGPT about themselves. What the
    service tells its model without showing it is no text of the conversation."""
    content = _content(message)
    details = some_mapping(message.get("metadata"))
    is_personal = details.get("is_user_system_message") is True or _kind(content) in _INSTRUCTIONS
    if details.get("is_visually_hidden_from_conversation") is True and not is_personal:
        return
    for key in ("user_profile", "user_instructions", "model_set_context"):
        yield some_text(content.get(key))
    about = some_mapping(details.get("user_context_message_data"))
    for key in ("about_user_message", "about_model_message"):
        yield some_text(about.get(key))
    yield _plain(content)


def seconds_of_thought(message: Mapping[str, Any]) -> float:
    """0 where the message does not say how long was thought."""
    details = some_mapping(message.get("metadata"))
    return some_seconds(details.get("finished_duration_sec"))


def parts_of(message: Mapping[str, Any]) -> Iterator[Part]:
    """Nothing for what the page hides."""
    details = some_mapping(message.get("metadata"))
    if details.get("is_visually_hidden_from_conversation") is True:
        return
    content = _content(message)
    author = some_mapping(message.get("author"))
    role = some_text(author.get("role"))
    if role == "tool":
        yield from _result(some_text(author.get("name")) or "tool", content)
    elif role == "assistant" and some_text(message.get("recipient")) not in ("", "all"):
        yield from _call(some_text(message.get("recipient")), content)
    else:
        yield from _said(content)
    for attachment in map(some_mapping, some_list(details.get("attachments"))):
        if name := some_text(attachment.get("name")):
            yield note(f"Attached file: {name}")


def _said(content: Mapping[str, Any]) -> Iterator[Part]:
    match _kind(content):
        case "text" | "multimodal_text":
            yield from _mixed(content)
        case "thoughts":
            yield from _thoughts(content)
        case "reasoning_recap" | "":
            return
        case "code":
            if text := _plain(content):
                language = some_text(content.get("language"))
                yield TextPart(_fenced(text, "" if language == "unknown" else language))
        case "tether_quote":
            title = some_text(content.get("title")) or some_text(content.get("url"))
            lines = _plain(content).splitlines()
            yield TextPart("\n".join([f"> {line}".rstrip() for line in [title, "", *lines]]))
        case kind:
            yield note(f"ChatGPT content of the kind {kind}")
            if text := _plain(content):
                yield TextPart(text)


def _mixed(content: Mapping[str, Any]) -> Iterator[Part]:
    for part in some_list(content.get("parts")):
        if isinstance(part, str):
            yield TextPart(_without_marks(part))
            continue
        entry = some_mapping(part)
        kind = _kind(entry)
        if kind in _MEDIA:
            yield note(_MEDIA[kind])
        elif text := _plain(entry):
            yield TextPart(text)
        elif kind:
            yield note(f"ChatGPT content of the kind {kind}")


def _thoughts(content: Mapping[str, Any]) -> Iterator[Part]:
    thoughts = content.get("thoughts")
    texts = [some_text(thoughts)]
    for thought in map(some_mapping, some_list(thoughts)):
        texts.extend(some_text(thought.get(key)) for key in ("summary", "content"))
    if text := "\n\n".join(text for text in texts if text.strip()):
        yield ReasoningPart(text)


def _call(recipient: str, content: Mapping[str, Any]) -> Iterator[Part]:
    if text := _plain(content):
        language = some_text(content.get("language"))
        is_json = language == "json" or text.lstrip().startswith("{")
        kind = "json" if is_json else "code"
        yield ToolCallPart(recipient_name(recipient), text, content_type=kind)


def _result(name: str, content: Mapping[str, Any]) -> Iterator[Part]:
    if text := _plain(content):
        yield ToolResultPart(recipient_name(name), text)
    for part in map(some_mapping, some_list(content.get("parts"))):
        # A picture that a tool made is part of the answer.
        if _kind(part) in _MEDIA:
            yield note(_MEDIA[_kind(part)])


def _content(message: Mapping[str, Any]) -> Mapping[str, Any]:
    return some_mapping(message.get("content"))


def _kind(content: Mapping[str, Any]) -> str:
    return some_text(content.get("content_type"))


def _plain(content: Mapping[str, Any]) -> str:
    """Whatever text a content holds, wherever its type keeps it."""
    texts = [part for part in some_list(content.get("parts")) if isinstance(part, str)]
    for key in ("text", "result", "content", "summary"):
        value = content.get(key)
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, dict | list) and value:
            texts.append(json.dumps(value, ensure_ascii=False))
    return _without_marks("\n\n".join(text for text in texts if text.strip()))


def _without_marks(text: str) -> str:
    if "\ue200" not in text and _PRIVATE.search(text) is None:
        return text
    return _PRIVATE.sub("", _CITATION.sub("", text))


def _fenced(text: str, language: str) -> str:
    """A code block that no line of `text` can end."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    word = language if re.fullmatch("[A-Za-z0-9+#.-]{1,32}", language) else ""
    return f"{fence}{word}\n{text}\n{fence}"
