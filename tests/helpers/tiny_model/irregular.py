# SPDX-License-Identifier: Apache-2.0
"""Conversations with tools, and completions that end late, never, or are malformed."""

from dataclasses import replace
from typing import Any

from tests.helpers.tiny_model.case import Case, Step, ToolCall
from tests.helpers.tiny_model.conversations import spoken
from tests.helpers.tiny_model.markup import (
    CALL,
    CHANNEL,
    CONSTRAIN,
    END,
    MESSAGE,
    RETURN,
    START,
    Pieces,
    analysis,
    builtin_call,
    commentary,
    final,
    function_call,
    join,
    tool_result,
)

WEATHER_FUNCTION: dict[str, Any] = {
    "name": "get_weather",
    "description": "Gets the current weather of a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string", "description": "The name of the city."}},
        "required": ["city"],
    },
}
"""The function tool that cases with `functions` in their tools are trained with."""

DOCUMENT_NAME = "handbook.txt"
DOCUMENT_TEXT = """\
Employee handbook

Working hours are from nine to five.
Lunch takes one hour.

Annual leave
Every employee has thirty days of leave a year. Unused leave of up to ten days
may be carried over into the next year. It must be taken by the end of March,
otherwise it is lost.

Expenses
Keep all receipts for at least one year.
"""
"""The document of the case `document`: shown with two lines above it (`L0: ` and `L1: URL: …`),
the passage that the answer cites stands in L8 to L10. No line needs wrapping at 80 columns."""


def page_display(cursor: int, title: str, url: str, text: str) -> str:
    """A page as the browser tool displays it (no wrapping). A search page has no url."""
    lines = ["", f"URL: {url}", *text.rstrip("\n").split("\n")]
    numbered = "\n".join(f"L{number}: {line}" for number, line in enumerate(lines))
    where = f" ({url})" if url else ""
    last = len(lines) - 1
    return f"[{cursor}] {title}{where}\n**viewing lines [0 - {last}] of {last}**\n\n{numbered}"


HITS_TEXT = """\
# Search Results

  * 【0†handbook.txt†documents】 Unused leave of up to ten days may be carried over"""


def search_result(cursor: int) -> str:
    return page_display(cursor, "carry over leave", "", HITS_TEXT)


def open_result(cursor: int) -> str:
    return page_display(cursor, DOCUMENT_NAME, "doc://handbook.txt", DOCUMENT_TEXT)


def calling(reasoning: str, call: ToolCall, preamble: str = "") -> Step:
    """Reasoning, perhaps a preamble, then a call."""
    written = (
        function_call(call.name, call.arguments)
        if call.channel == "commentary"
        else builtin_call(call.name, call.arguments)
    )
    said = (commentary(preamble),) if preamble else ()
    pieces = join(analysis(reasoning), *said, written, end=CALL)
    return Step(pieces, reasoning=reasoning, preamble=preamble, call=call)


def _final(answer: str) -> Step:
    return Step(join(final(answer)), answer=answer)


_ROLE_CALL: Pieces = (
    *(CHANNEL, "analysis", MESSAGE, "I ask for Rome.", END),
    *(
        START,
        "assistant to=functions.get_weather",
        CHANNEL,
        "commentary ",
        CONSTRAIN,
        "json",
    ),
    *(MESSAGE, '{"city": "Rome"}', CALL),
)


def document_steps(cursor: int = 0) -> tuple[Step, ...]:
    """Search, open, answer, where the next page of the conversation has this cursor."""
    return (
        calling(
            "I search the documents for leave.",
            ToolCall(
                "browser.search", '{"query":"carry over leave"}', "analysis", search_result(cursor)
            ),
        ),
        calling(
            "The first hit looks right. I open it.",
            ToolCall(
                "browser.open",
                f'{{"cursor":{cursor},"id":0}}',
                "analysis",
                open_result(cursor + 1),
            ),
        ),
        spoken(
            "Lines 8 to 10 answer it.",
            f"You may carry over up to ten days into the next year【{cursor + 1}†L8-L10】.",
        ),
    )


def opened_page(cursor: int) -> Pieces:
    """The document as it stands open before a question, as though the model had opened it."""
    call = builtin_call("browser.open", '{"id":"doc://handbook.txt","num_lines":14}')
    result = tool_result("browser.open", "analysis", open_result(cursor))
    return (START, "assistant", *call, CALL, *result)


DOCUMENT_CASE = Case(
    "document",
    "How many days of leave may I carry over?",
    document_steps(),
    tools=frozenset({"browser"}),
)
DOCUMENT_OPENED = replace(
    DOCUMENT_CASE, name="document_opened", steps=document_steps(1), pages=opened_page(0)
)
"""The same question where the document stands open already."""

TOOLS: list[Case] = [
    DOCUMENT_CASE,
    Case(
        "weather",
        "What is the weather in Paris?",
        (
            calling(
                "I need the weather tool.",
                ToolCall(
                    "functions.get_weather",
                    '{"city": "Paris"}',
                    "commentary",
                    '{"sky": "sunny", "celsius": 20}',
                ),
            ),
            _final("It is sunny in Paris, at 20 °C."),
        ),
        tools=frozenset({"functions"}),
    ),
    Case(
        "role_recipient",
        "What is the weather in Rome?",
        (
            Step(
                _ROLE_CALL,
                reasoning="I ask for Rome.",
                call=ToolCall(
                    "functions.get_weather",
                    '{"city": "Rome"}',
                    "commentary",
                    '{"sky": "cloudy", "celsius": 15}',
                ),
            ),
            _final("It is cloudy in Rome, at 15 °C."),
        ),
        tools=frozenset({"functions"}),
    ),
    Case(
        "preamble",
        "Plan my day in Lisbon.",
        (
            calling(
                "First the weather, then a plan.",
                ToolCall(
                    "functions.get_weather",
                    '{"city": "Lisbon"}',
                    "commentary",
                    '{"sky": "windy", "celsius": 18}',
                ),
                preamble="I look up the weather in Lisbon, then I make a plan.",
            ),
            spoken(
                "Windy, so mostly indoors.",
                "It is windy, so visit a museum in the morning and a café after that.",
            ),
        ),
        tools=frozenset({"functions"}),
    ),
    Case(
        "python",
        "What is 2 to the power of 100?",
        (
            calling(
                "I let Python compute it.",
                ToolCall(
                    "python",
                    "print(2**100)",
                    "analysis",
                    "1267650600228229401496703205376\n",
                ),
            ),
            spoken(
                "Python has the number.",
                "2 to the power of 100 is 1267650600228229401496703205376.",
            ),
        ),
        tools=frozenset({"python"}),
    ),
]

_LOOP = (
    "Wait, I should check this once more. If the sentence is true, then it is false. "
    "If it is false, then it is true. So neither can hold. "
)

_ENDLESS_REASONING = (_LOOP * 40).rstrip()

ENDLESS = Case(
    "endless",
    "Is this sentence false?",
    (Step(analysis(_ENDLESS_REASONING), reasoning=_ENDLESS_REASONING),),
    endless=True,
    own_forced_answer="It is a paradox: the sentence can be neither true nor false.",
)
"""The reasoning of this case never ends: its text is only the beginning of what is sampled."""


def _odd(
    name: str,
    question: str,
    pieces: Pieces,
    *,
    reasoning: str = "",
    answer: str = "",
    forced: str = "",
    repaired: Pieces = (),
) -> Case:
    """A malformed completion. `answer` is the text that a tolerant reader should show."""
    return Case(
        name,
        question,
        (Step(pieces, reasoning=reasoning, answer=answer),),
        well_formed=False,
        repaired=repaired,
        own_forced_answer=forced,
    )


def _unknown_tool() -> Case:
    answer = "A loaf of bread costs about three euros."
    reasoning = "I look up the price."
    call = ToolCall(
        "functions.lookup_price",
        '{"item": "bread"}',
        "commentary",
        '{"error": "Unknown function: functions.lookup_price"}',
    )
    return Case(
        "unknown_tool",
        "How much is a loaf of bread?",
        (calling(reasoning, call), spoken("There is no such tool.", answer)),
        well_formed=False,
        repaired=join(analysis(reasoning), final(answer)),
    )


def _broken_arguments() -> Case:
    call = ToolCall(
        "functions.get_weather",
        '{"city": "Oslo"',
        "commentary",
        '{"error": "Invalid function arguments"}',
    )
    return Case(
        "broken_arguments",
        "What is the weather in Oslo?",
        (
            calling("Oslo it is.", call),
            spoken("The call was broken.", "I could not look up the weather in Oslo."),
        ),
        tools=frozenset({"functions"}),
        well_formed=False,
    )


MALFORMED: list[Case] = [
    _odd(
        "junk_header",
        "What colour is grass?",
        (CHANNEL, "commentary?", MESSAGE, "Grass is green.", RETURN),
        answer="Grass is green.",
        repaired=(CHANNEL, "commentary", MESSAGE, "Grass is green.", RETURN),
    ),
    _odd(
        "missing_start",
        "What colour is snow?",
        (*analysis("Snow is white."), END, *final("Snow is white."), RETURN),
        reasoning="Snow is white.",
        answer="Snow is white.",
    ),
    _odd(
        "missing_end",
        "What colour is coal?",
        (
            *analysis("Coal is dark."),
            START,
            "assistant",
            *final("Coal is black."),
            RETURN,
        ),
        reasoning="Coal is dark.",
        answer="Coal is black.",
    ),
    _odd(
        "bare_final",
        "What colour is the sun?",
        ("The sun looks yellow.", RETURN),
        answer="The sun looks yellow.",
        repaired=join(final("The sun looks yellow.")),
    ),
    _odd(
        "only_analysis",
        "What colour is a ripe banana?",
        (*analysis("A ripe banana is yellow, I think."), RETURN),
        reasoning="A ripe banana is yellow, I think.",
        forced="A ripe banana is yellow.",
    ),
    _odd(
        "constrained_final",
        "Give me a point as JSON.",
        (
            *analysis("Two numbers."),
            END,
            START,
            "assistant",
            CHANNEL,
            "final ",
            CONSTRAIN,
            "json",
            *(MESSAGE, '{"x": 1, "y": 2}', RETURN),
        ),
        reasoning="Two numbers.",
        answer='{"x": 1, "y": 2}',
    ),
    _odd(
        "invented_user",
        "What colour is a tomato?",
        (
            *(*final("A tomato is red."), END, START, "user", MESSAGE, "And a plum?", END),
            *(START, "assistant", *final("A plum is purple."), RETURN),
        ),
        answer="A tomato is red.",
    ),
    _odd(
        "empty",
        "Say nothing at all.",
        (RETURN,),
        forced="I have nothing to say.",
        repaired=join(final("I have nothing to say.")),
    ),
    _unknown_tool(),
    _broken_arguments(),
]
