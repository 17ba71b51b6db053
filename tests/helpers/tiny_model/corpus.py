# SPDX-License-Identifier: Apache-2.0
"""The conversations that the tiny model knows by heart, and their token ids.

`CASES` is the door for tests; `prompt_ids` and `completion_ids` say what the model is fed and what
it then samples at temperature 0.
"""

from collections.abc import Sequence
from typing import Any

from tests.helpers.tiny_model.case import Case, Step, ToolCall
from tests.helpers.tiny_model.conversations import (
    FALLBACK,
    FALLBACK_TITLE,
    MULTI_TURN,
    PIRATE_INSTRUCTIONS,
    PLAIN,
    TITLE_INSTRUCTIONS,
    TITLES,
)
from tests.helpers.tiny_model.irregular import (
    DOCUMENT_NAME,
    DOCUMENT_OPENED,
    DOCUMENT_TEXT,
    ENDLESS,
    MALFORMED,
    TOOLS,
    WEATHER_FUNCTION,
)
from tests.helpers.tiny_model.markup import (
    END,
    START,
    Pieces,
    developer_text,
    final,
    message,
    piece_ids,
    system_text,
    tool_result,
)

__all__ = [
    "CASES",
    "DOCUMENT_NAME",
    "DOCUMENT_OPENED",
    "DOCUMENT_TEXT",
    "FALLBACK",
    "FALLBACK_TITLE",
    "PIRATE_INSTRUCTIONS",
    "TITLE_INSTRUCTIONS",
    "WEATHER_FUNCTION",
    "Case",
    "Step",
    "ToolCall",
    "completion_ids",
    "conversation_pieces",
    "prompt_ids",
    "well_formed_cases",
]

CASES: dict[str, Case] = {
    case.name: case
    for case in (*PLAIN, *MULTI_TURN, *TITLES, FALLBACK, *TOOLS, ENDLESS, *MALFORMED)
}


def well_formed_cases() -> list[Case]:
    """The cases whose completions end by themselves and need no repair."""
    return [case for case in CASES.values() if case.well_formed and not case.endless]


def conversation_pieces(
    case: Case,
    *,
    date: str | None = None,
    effort: str | None = None,
    instructions: str | None = None,
    tools: frozenset[str] | None = None,
) -> Pieces:
    """Everything up to the header of the assistant's first message, `<|start|>assistant`.

    What is None comes from the case."""
    offered = case.tools if tools is None else tools
    functions: Sequence[dict[str, Any]] = [WEATHER_FUNCTION] if "functions" in offered else []
    system = system_text(date or case.date, effort or case.effort, offered, bool(functions))
    developer = developer_text(
        case.instructions if instructions is None else instructions, functions
    )
    pieces = message("system", system)
    if developer:
        pieces += message("developer", developer)
    for role, text in case.history:
        if role == "assistant":
            pieces += (START, "assistant", *final(text), END)
        else:
            pieces += message("user", text)
    return (*pieces, *case.pages, *message("user", case.question), START, "assistant")


def prompt_ids(
    case: Case,
    step: int = 0,
    *,
    date: str | None = None,
    effort: str | None = None,
    instructions: str | None = None,
    tools: frozenset[str] | None = None,
) -> list[int]:
    """The prompt of the given step: earlier completions and tool results of the turn included."""
    pieces = conversation_pieces(
        case, date=date, effort=effort, instructions=instructions, tools=tools
    )
    for done in case.steps[:step]:
        assert done.call is not None
        result = tool_result(done.call.name, done.call.channel, done.call.result)
        pieces += (*done.pieces, *result, START, "assistant")
    return piece_ids(pieces)


def completion_ids(case: Case, step: int = 0) -> list[int]:
    """What follows `prompt_ids(case, step)`, stop token included (none when endless)."""
    return piece_ids(case.steps[step].pieces)
