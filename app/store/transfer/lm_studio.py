# SPDX-License-Identifier: Apache-2.0
"""LM Studio's `*.conversation.json` (0.3 and later; also the plain messages of 0.2).

`messages` is a list of places, each with `versions` and the number of the one `currentlySelected`;
what follows belongs to that one. A version is a `singleStep` with `content`, or a `multiStep` with
`steps` that have contents. The format is not documented; this follows files of 0.3 and 0.4.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.conversation import MessageState
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.store.transfer.checks import (
    entries,
    mapping,
    moment,
    some_count,
    some_list,
    some_mapping,
    some_seconds,
    some_text,
)
from app.store.transfer.reasoning import split_reasoning
from app.store.transfer.tree import Arrival, Tree, function_name, joined, joined_turn, note

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}
_SYSTEM_PROMPT = "llm.prediction.systemPrompt"
_SECONDS = re.compile(r"([0-9]{1,7}(?:\.[0-9]{1,6})?) ?s")
# Steps that show how something went on, not what was said.
_PASSING = frozenset({"debugInfoBlock", "status", "toolStatus", "genInfo"})


def is_lm_studio(document: Mapping[str, Any]) -> bool:
    messages = document.get("messages")
    if not isinstance(messages, list) or "format" in document:
        return False
    return all(
        isinstance(some_mapping(entry).get("versions"), list)
        or (some_text(some_mapping(entry).get("role")) and "content" in some_mapping(entry))
        for entry in some_list(messages)
    )


def from_lm_studio(document: Mapping[str, Any]) -> Arrival:
    """Raises ValueError when a place in it has no version."""
    created = moment(document.get("createdAt"))
    tree = Tree(created)
    for text in _system_prompts(document):
        tree.instruct(text)
    parent: int | None = None
    for entry in entries(document, "messages"):
        parent = _add_place(tree, parent, mapping(entry))
    dates = [moment(document.get(f"{who}LastMessagedAt")) for who in ("user", "assistant")]
    return Arrival(
        tree.conversation(
            some_text(document.get("name")) or some_text(document.get("title")),
            updated=max((date for date in dates if date is not None), default=None),
            head=parent,
            is_pinned=document.get("pinned") is True,
        )
    )


def _system_prompts(document: Mapping[str, Any]) -> Iterator[str]:
    yield some_text(document.get("systemPrompt"))
    config = some_mapping(document.get("perChatPredictionConfig"))
    for entry in map(some_mapping, some_list(config.get("fields"))):
        if entry.get("key") == _SYSTEM_PROMPT:
            yield some_text(entry.get("value"))


def _add_place(tree: Tree, parent: int | None, place: Mapping[str, Any]) -> int | None:
    """The id of the version that the next message follows."""
    versions = [place] if "versions" not in place else entries(place, "versions")
    if not versions:
        raise ValueError("a message of it has no version")
    wanted = place.get("currentlySelected")
    is_sensible = isinstance(wanted, int) and 0 <= wanted < len(versions)
    selected = wanted if is_sensible else len(versions) - 1
    shown = parent
    for at, version in enumerate(versions):
        number = _add_version(tree, parent, mapping(version))
        if at == selected and number is not None:
            shown = number
    return shown


def _add_version(tree: Tree, parent: int | None, version: Mapping[str, Any]) -> int | None:
    """None when nothing is said in it."""
    role = _ROLES.get(some_text(version.get("role")))
    said = _Said(role is Role.ASSISTANT)
    if isinstance(version.get("steps"), list):
        for step in map(some_mapping, some_list(version.get("steps"))):
            said.add_step(step)
    else:
        said.add_contents(version.get("content"), None)
    if role is None:
        # A system message; LM Studio shows it above the first question.
        tree.instruct("\n\n".join(part.text for part in said.parts if isinstance(part, TextPart)))
        return None
    parts = joined_turn(said.parts) if role is Role.ASSISTANT else joined(said.parts)
    if not parts:
        return None
    sender = some_text(some_mapping(version.get("senderInfo")).get("senderName"))
    return tree.add(
        parent,
        role,
        parts,
        created=said.created,
        state=said.state,
        model=(said.model or sender) if role is Role.ASSISTANT else "",
        finish=said.finish,
        usage=said.usage,
        timings=said.timings,
    )


@dataclass(slots=True)
class _Said:
    """What the steps of one version come to."""

    is_answer: bool
    parts: list[Part] = field(default_factory=list[Part])
    calls: dict[str, str] = field(default_factory=dict[str, str])
    created: float | None = None
    state: MessageState = MessageState.COMPLETE
    model: str = ""
    finish: FinishReason | None = None
    usage: Usage | None = None
    timings: Timings | None = None

    def add_step(self, step: Mapping[str, Any]) -> None:
        # "1780959836856-0.2": the moment in milliseconds and a random number.
        stamp = some_text(step.get("stepIdentifier")).partition("-")[0]
        if self.created is None and stamp.isascii() and stamp.isdigit() and len(stamp) < 16:
            self.created = moment(int(stamp))
        self._add_figures(some_mapping(step.get("genInfo")))
        kind = some_text(step.get("type"))
        if kind == "contentBlock":
            self.add_contents(step.get("content"), _thought(step.get("style")))
        elif kind == "citationBlock":
            source = some_mapping(step.get("citationSource") or step.get("source"))
            self.parts.append(note(f"Quoted from {some_text(source.get('fileName')) or 'a file'}"))
        elif kind not in _PASSING:
            self.parts.append(note(f"LM Studio content of the kind {kind}"))

    def add_contents(self, contents: Any, thought: float | None) -> None:
        """`thought`: it is reasoning that took so many seconds."""
        if isinstance(contents, str):
            contents = [{"type": "text", "text": contents}]
        text = ""
        for content in map(some_mapping, some_list(contents)):
            own_thought = _thought(content.get("style"))
            if content.get("type") != "text" or own_thought is not None:
                self._add_text(text, thought)
                text = ""
            if content.get("type") == "text" and own_thought is None:
                text += some_text(content.get("text"))
            elif content.get("type") == "text":
                self._add_text(some_text(content.get("text")), own_thought)
            else:
                self._add_other(content)
        self._add_text(text, thought)

    def _add_text(self, text: str, thought: float | None) -> None:
        if not text.strip():
            return
        if thought is not None:
            self.parts.append(ReasoningPart(_without_tags(text), thought))
        elif self.is_answer:
            self.parts.extend(split_reasoning(text))
        else:
            self.parts.append(TextPart(text))

    def _add_other(self, content: Mapping[str, Any]) -> None:
        match some_text(content.get("type")):
            case "file":
                name = some_text(content.get("name")) or some_text(content.get("fileIdentifier"))
                self.parts.append(note(f"Attached file: {name}"))
            case "toolCallRequest":
                # The program's interface nests the call, its files do not.
                call = some_mapping(content.get("toolCallRequest")) or content
                name = function_name(some_text(call.get("name")))
                self.calls[str(content.get("callId"))] = name
                given = call.get("parameters", call.get("arguments"))
                arguments = given if isinstance(given, str) else _dumped(given or {})
                self.parts.append(ToolCallPart(name, arguments))
            case "toolCallResult":
                called = self.calls.get(str(content.get("callId")))
                name = called or function_name(some_text(content.get("name")))
                self.parts.append(ToolResultPart(name, _result(content.get("content"))))
            case kind:
                self.parts.append(note(f"LM Studio content of the kind {kind}"))

    def _add_figures(self, info: Mapping[str, Any]) -> None:
        if not info:
            return
        self.model = some_text(info.get("identifier")) or self.model
        stats = some_mapping(info.get("stats"))
        self.usage = Usage(
            prompt_tokens=some_count(stats.get("promptTokensCount")),
            answer_tokens=some_count(stats.get("predictedTokensCount")),
        )
        self.timings = Timings(
            first_token_s=some_seconds(stats.get("timeToFirstTokenSec")),
            decode_tokens_per_s=some_seconds(stats.get("tokensPerSecond")),
            total_s=some_seconds(stats.get("totalTimeSec")),
        )
        match stats.get("stopReason"):
            case "userStopped":
                self.finish, self.state = FinishReason.CANCELLED, MessageState.CANCELLED
            case "maxPredictedTokensReached" | "contextLengthReached":
                self.finish, self.state = FinishReason.LENGTH, MessageState.COMPLETE
            case "failed":
                self.finish, self.state = None, MessageState.FAILED
            case _:
                self.finish, self.state = FinishReason.STOP, MessageState.COMPLETE


def _thought(style: Any) -> float | None:
    """The seconds that a stretch of reasoning took, 0 when it does not say; None for others. Its
    title reads "Thought for 3.21 seconds"."""
    if some_mapping(style).get("type") != "thinking":
        return None
    found = _SECONDS.search(some_text(some_mapping(style).get("title")))
    return float(found[1]) if found else 0.0


def _without_tags(text: str) -> str:
    return text.strip().removeprefix("<think>").removesuffix("</think>").strip()


def _result(content: Any) -> str:
    """Servers answer with a list of texts, written as JSON."""
    if not isinstance(content, str):
        return "\n".join(some_text(some_mapping(entry).get("text")) for entry in some_list(content))
    if content.startswith("[{"):
        try:
            blocks = some_list(json.loads(content))
        except (ValueError, RecursionError):
            return content
        texts = [some_mapping(block).get("text") for block in blocks]
        if all(isinstance(text, str) for text in texts):
            return "\n".join(map(some_text, texts))
    return content


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
