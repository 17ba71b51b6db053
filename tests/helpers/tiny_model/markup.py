# SPDX-License-Identifier: Apache-2.0
"""Harmony markup as pieces, and its token ids.

An independent rendering for tests: nothing here comes from the program under test. A `Mark` is a
control token; any other string is text, also when it spells a control token. The texts of system
and developer messages come from the reference library.
"""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from openai_harmony import (
    Conversation,
    DeveloperContent,
    HarmonyEncoding,
    Message,
    Role,
    SystemContent,
    ToolDescription,
    load_harmony_encoding,
)


class Mark(str):
    """A control token, under the name the vocabulary gives it."""

    __slots__ = ()


RETURN = Mark("<|return|>")
CONSTRAIN = Mark("<|constrain|>")
CHANNEL = Mark("<|channel|>")
START = Mark("<|start|>")
END = Mark("<|end|>")
MESSAGE = Mark("<|message|>")
CALL = Mark("<|call|>")

MARK_IDS: dict[str, int] = {
    RETURN: 200002,
    CONSTRAIN: 200003,
    CHANNEL: 200005,
    START: 200006,
    END: 200007,
    MESSAGE: 200008,
    CALL: 200012,
}
STOP_IDS = frozenset({199999, 200002, 200012})

Pieces = tuple[str, ...]

OPEN_FINAL: Pieces = (CHANNEL, "final", MESSAGE)
FORCE_FINAL: Pieces = (END, START, "assistant", *OPEN_FINAL)
"""What is injected to close a reasoning and open the answer."""

_SAMPLE_DATE = "2000-01-01"


@lru_cache(maxsize=1)
def encoding() -> HarmonyEncoding:
    return load_harmony_encoding("HarmonyGptOss")


@lru_cache(maxsize=65536)
def text_ids(text: str) -> tuple[int, ...]:
    """Ids of ordinary text: a spelled-out control token stays text."""
    return tuple(encoding().encode(text, disallowed_special=()))


def piece_ids(pieces: Iterable[str]) -> list[int]:
    ids: list[int] = []
    for piece in pieces:
        if isinstance(piece, Mark):
            ids.append(MARK_IDS[piece])
        else:
            ids.extend(text_ids(piece))
    return ids


def analysis(text: str) -> Pieces:
    return (CHANNEL, "analysis", MESSAGE, text)


def commentary(text: str) -> Pieces:
    return (CHANNEL, "commentary", MESSAGE, text)


def final(text: str) -> Pieces:
    return (*OPEN_FINAL, text)


def function_call(name: str, arguments: str) -> Pieces:
    """`name` is the full recipient, such as `functions.lookup`."""
    return (CHANNEL, f"commentary to={name} ", CONSTRAIN, "json", MESSAGE, arguments)


def builtin_call(name: str, body: str) -> Pieces:
    """A call of the browser or of python, which go to the analysis channel."""
    return (CHANNEL, f"analysis to={name} code", MESSAGE, body)


def join(*messages: Pieces, end: Mark = RETURN) -> Pieces:
    """One completion of several messages; the first message's `<|start|>assistant` belongs to
    the prompt."""
    pieces: list[str] = []
    for number, message in enumerate(messages):
        if number:
            pieces += [END, START, "assistant"]
        pieces += message
    return (*pieces, end)


def message(header: str, content: str, end: Mark = END) -> Pieces:
    return (START, header, MESSAGE, content, end)


def tool_result(name: str, channel: str, text: str) -> Pieces:
    return (START, f"{name} to=assistant", CHANNEL, channel, MESSAGE, text, END)


@lru_cache(maxsize=64)
def _system_template(browser: bool, python: bool) -> str:
    content = SystemContent.new().with_conversation_start_date(_SAMPLE_DATE)
    if browser:
        content = content.with_browser_tool()
    if python:
        content = content.with_python_tool()
    return _rendered(Message.from_role_and_content(Role.SYSTEM, content))


def system_text(date: str, effort: str, tools: frozenset[str], functions: bool) -> str:
    """The system message's content. `tools` may hold `browser` and `python`."""
    text = _system_template("browser" in tools, "python" in tools)
    text = text.replace(_SAMPLE_DATE, date).replace("Reasoning: medium", f"Reasoning: {effort}")
    if functions:
        text += "\nCalls to these tools must go to the commentary channel: 'functions'."
    return text


def developer_text(instructions: str | None, functions: Sequence[dict[str, Any]]) -> str:
    """The developer message's content, or an empty string when there is nothing to say.

    Each function is a dict with `name`, `description` and `parameters` (a JSON schema)."""
    if not instructions and not functions:
        return ""
    return _developer_text(instructions or "", json.dumps(list(functions)))


@lru_cache(maxsize=1024)
def _developer_text(instructions: str, functions: str) -> str:
    content = DeveloperContent.new()
    if instructions:
        content = content.with_instructions(instructions)
    described = [ToolDescription(**function) for function in json.loads(functions)]
    if described:
        content = content.with_function_tools(described)
    return _rendered(Message.from_role_and_content(Role.DEVELOPER, content))


def _rendered(one: Message) -> str:
    text = encoding().decode(encoding().render_conversation(Conversation.from_messages([one])))
    return text.split(MESSAGE, 1)[1].removesuffix(END)
