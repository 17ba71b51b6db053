# SPDX-License-Identifier: Apache-2.0
"""What stands between `<|start|>` and `<|message|>`, read with much patience.

gpt-oss writes malformed headers in a few per cent of its turns: channels with trailing marks,
prose instead of a type, two channels, recipients in any place, names with leftovers of the next
field. Whatever can be understood is understood.
"""

import difflib
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from app.core.messages import Channel
from app.core.params import Prompt
from app.harmony.browser_text import BROWSER_FUNCTIONS
from app.harmony.tokens import CHANNEL, CONSTRAIN

Kind = Literal["reasoning", "preamble", "answer", "call"]
Segment = tuple[int | None, str]
"""A control token (None for the role at the beginning) and the text up to the next one."""

_CHANNELS = tuple(channel.value for channel in Channel)
_OURS = ("assistant", *_CHANNELS)
_SELF = frozenset({"assistant", "all", "user"})
_RECIPIENT = re.compile(r"\bto\s?=\s?([^\s<]+)|to=([^\s<]+)")
_BARE_RECIPIENT = re.compile(r"(?<![\w.])((?:functions|browser)\.[A-Za-z0-9_.-]+)")
_TYPE = re.compile(r"\s*([A-Za-z0-9_.-]{1,64})")
_TRAILING_TYPE = re.compile(r"(?:^|\s)(json|code)\s*$")
_ADDRESS = re.compile(r"\s*to\s?=\s?[^\s<]+(?:\s+(?:json|code)\b)?")
_EDGE = re.compile(r"^[^A-Za-z0-9_]+|[^A-Za-z0-9_]+$")
_WELL_FORMED = re.compile(
    r"(?: to=[A-Za-z0-9_.-]+<c>(?:analysis|commentary)"
    r"|<c>(?:analysis|commentary) to=[A-Za-z0-9_.-]+"
    r"|<c>(?:analysis|commentary|final))"
    r"(?: ?<k>json| json| code)?"
)


@dataclass(frozen=True, slots=True)
class Header:
    kind: Kind
    channel: Channel
    recipient: str
    content_type: str


def recipients(prompt: Prompt) -> list[str]:
    """The full names of all that the prompt lets the model call."""
    browser = BROWSER_FUNCTIONS if prompt.has_browser else ()
    return [*(f"functions.{tool.name}" for tool in prompt.tools), *browser]


def read_header(segments: list[Segment], tools: Collection[str] = ()) -> Header:
    """Never fails: what names no channel and nobody is an answer."""
    channel = _channel(segments)
    recipient = _recipient(segments, tools)
    content_type = _content_type(segments)
    if recipient and channel is not Channel.FINAL:
        kind: Kind = "call"
        channel = channel or Channel.COMMENTARY
        recipient = tool_name(recipient, tools)
    else:
        recipient = ""
        channel = channel or Channel.FINAL
        kind = _KINDS[channel]
    return Header(kind, channel, recipient, content_type)


_KINDS: dict[Channel, Kind] = {
    Channel.ANALYSIS: "reasoning",
    Channel.COMMENTARY: "preamble",
    Channel.FINAL: "answer",
}


def is_well_formed(segments: list[Segment]) -> bool:
    """Whether the model wrote one of the documented forms, after `<|start|>assistant`."""
    marks = {None: "", CHANNEL: "<c>", CONSTRAIN: "<k>"}
    if any(mark not in marks for mark, _ in segments):
        return False
    return (
        _WELL_FORMED.fullmatch("".join(marks[mark] + text for mark, text in segments)) is not None
    )


def role_verdict(text: str) -> Literal["assistant", "other", "open"]:
    """Judges the text after a sampled `<|start|>`, which may still be growing. A channel's name
    in place of the role passes for the assistant: it forgot to say so."""
    word = re.split(r"[\s=<]", text.lstrip(), maxsplit=1)[0]
    if word == "to" or any(word.startswith(name) for name in _OURS):
        return "assistant"
    return "open" if any(name.startswith(word) for name in (*_OURS, "to")) else "other"


def looks_like_header(text: str) -> bool:
    """Whether a text without any marker may be the beginning of a header rather than content."""
    text = text.lstrip()
    return any(word.startswith(text) for word in ("assistant", "to=", *_CHANNELS)) or bool(
        re.match(r"(?:assistant\W*)?(?:analysis|commentary|final)?\W*\s?to=\S*\s?\w*$", text)
        or re.match(r"(?:assistant)?\W*(?:analysis|commentary|final)?\W*$", text)
    )


def tool_name(recipient: str, tools: Collection[str] = ()) -> str:
    """The full name of the tool that was meant; at least a clean name when none fits."""
    name = _EDGE.sub("", recipient.split("<|", 1)[0])
    name = re.sub(r"[^A-Za-z0-9_.-].*", "", name, flags=re.DOTALL)[:128]
    if name in tools or not tools:
        return name
    bare = name.removeprefix("functions.").removeprefix("assistant.")
    for candidate in (bare, f"functions.{bare}", f"browser.{bare}"):
        if candidate in tools:
            return candidate
    if bare in ("", "functions") and len(tools) == 1:
        return next(iter(tools))
    for channel in _CHANNELS:
        trimmed = bare.removesuffix(channel).rstrip("._-")
        for candidate in (trimmed, f"functions.{trimmed}"):
            if candidate in tools:
                return candidate
    by_bare = {tool.removeprefix("functions.").lower(): tool for tool in tools}
    bare = bare.lower().removeprefix("functions.")
    close = difflib.get_close_matches(bare, by_bare, n=2, cutoff=0.85)
    return by_bare[close[0]] if len(close) == 1 else name


def _channel(segments: list[Segment]) -> Channel | None:
    """The last one that is named; the role's place is looked at when no other names one."""
    words = [text for mark, text in segments if mark == CHANNEL]
    if segments:
        words.insert(0, segments[0][1].strip().removeprefix("assistant"))
    for word in reversed(words):
        for name in _CHANNELS:
            if word.lstrip().lower().startswith(name):
                return Channel(name)
    return None


def content_after(segments: list[Segment]) -> str:
    """The text that belongs to no field of a header: the content, when `<|message|>` is missing."""
    mark, text = segments[-1]
    if mark == CONSTRAIN:
        return _TYPE.sub("", text, count=1).lstrip()
    if mark == CHANNEL:
        text = text.lstrip()
        for name in _CHANNELS:
            if text.lower().startswith(name):
                text = text[len(name) :]
    match = _ADDRESS.match(text)
    return text[match.end() :].lstrip() if match else text.lstrip() if mark else text


def _recipient(segments: list[Segment], tools: Collection[str]) -> str:
    for _, text in segments:
        for match in _RECIPIENT.finditer(text):
            name: str = match.group(1) or match.group(2)
            if name.rstrip(".,:;!?") not in _SELF and re.search(r"[A-Za-z]", name):
                return name
    for mark, text in segments:
        if mark != CHANNEL:
            continue
        match = _BARE_RECIPIENT.search(text)
        if match:
            return match.group(1)
        words = text.split()
        if len(words) > 1 and words[1] in tools:
            return words[1]
    return ""


def _content_type(segments: list[Segment]) -> str:
    for mark, text in segments:
        if mark == CONSTRAIN:
            match = _TYPE.match(text)
            if match:
                return match.group(1)
    for _, text in reversed(segments):
        match = _TRAILING_TYPE.search(text)
        if match:
            return match.group(1)
    return ""
