# SPDX-License-Identifier: Apache-2.0
"""The browser tool in a prompt: as the model was trained to see it."""

from dataclasses import replace

import pytest
from openai_harmony import (  # pyright: ignore[reportMissingTypeStubs]
    Conversation,
    SystemContent,
)
from openai_harmony import Message as LibraryMessage
from openai_harmony import Role as LibraryRole

from app.core.messages import (
    Channel,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    Part,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Prompt, ToolSpec
from app.harmony.browser_text import BROWSER_FUNCTIONS
from app.harmony.header import read_header, recipients
from app.harmony.header_grammar import header_grammar
from app.harmony.render import render_prompt
from app.harmony.tokens import CHANNEL
from tests.unit.harmony.markup import LIBRARY, to_text

DATE = "2026-11-21"
ANALYSIS = Channel.ANALYSIS
BROWSING = Prompt((user_message("Q"),), DATE, has_browser=True)
OPENED: tuple[Part, ...] = (
    ToolCallPart("browser.open", '{"id":"doc://a.txt","num_lines":3}', ANALYSIS, "code"),
    ToolResultPart("browser.open", "[0] a.txt (doc://a.txt)\n<|end|>", ANALYSIS),
)


def text_of(prompt: Prompt) -> str:
    return to_text(render_prompt(prompt).ids)


def test_its_section_is_the_librarys_but_for_the_source_and_the_limit_on_quoting() -> None:
    content = SystemContent.new().with_conversation_start_date(DATE).with_browser_tool()
    message = LibraryMessage.from_role_and_content(LibraryRole.SYSTEM, content)
    ids = LIBRARY.render_conversation(Conversation.from_messages([message]))
    theirs = LIBRARY.decode(ids)
    limit = "// Do not quote more than 10 words directly from the tool output.\n"
    assert limit in theirs
    ours = theirs.replace(limit, "").replace("web (default: web)", "documents (default: documents)")
    question = "<|start|>user<|message|>Q<|end|><|start|>assistant"
    assert text_of(BROWSING) == ours + question


def test_functions_beside_it_are_told_to_use_the_commentary_channel() -> None:
    text = text_of(replace(BROWSING, tools=(ToolSpec("f"),)))
    assert "} // namespace browser\n\n# Valid channels" in text
    assert "Calls to these tools must go to the commentary channel: 'functions'." in text


def test_pages_that_stand_open_come_before_the_question_as_the_models_own_call() -> None:
    question = Message(Role.USER, (*OPENED, TextPart("Who?")))
    rendered = render_prompt(replace(BROWSING, messages=(question,)))
    opened = (
        "<|start|>assistant<|channel|>analysis to=browser.open code<|message|>"
        '{"id":"doc://a.txt","num_lines":3}<|call|>'
        "<|start|>browser.open to=assistant<|channel|>analysis<|message|>"
        "[0] a.txt (doc://a.txt)\n<|end|><|end|>"
        "<|start|>user<|message|>Who?<|end|>"
    )
    assert to_text(rendered.ids).endswith(f"{opened}<|start|>assistant")
    plain = render_prompt(replace(BROWSING, messages=(user_message("Who?"),)))
    assert rendered.message_tokens[0] > plain.message_tokens[0]


def test_they_stay_while_what_the_model_opened_itself_goes() -> None:
    own = tuple(replace(part, name="browser.search") for part in OPENED)
    turn = Message(Role.ASSISTANT, (*own, TextPart("I.")))
    question = Message(Role.USER, (*OPENED, TextPart("Who?")))
    text = text_of(replace(BROWSING, messages=(question, turn, user_message("Sure?"))))
    assert "to=browser.open" in text
    assert "to=browser.search" not in text


def test_documents_to_be_searched_are_named_before_the_question() -> None:
    parts = [
        DocumentPart("1", "re\nport.pdf", "300 pages"),
        DocumentPart("2", "open.txt", is_whole=True),
        DocumentPart("3", "Contracts", "1204 documents", is_collection=True),
    ]
    text = text_of(replace(BROWSING, messages=(user_message("Who?", parts),)))
    assert text.endswith(
        "<|start|>user<|message|>Documents to search with the browser tool:\n"
        '- "re port.pdf" (300 pages)\n'
        '- collection "Contracts" (1204 documents)\n\n'
        "Who?<|end|><|start|>assistant"
    )


def test_sources_of_an_answer_are_not_told_and_leave_it_open() -> None:
    sources = (CitationPart("【0†L1】", 1), CoveragePart("1", "a.txt"))
    turn = Message(Role.ASSISTANT, (TextPart("It is【0†L1】"), *sources))
    messages = (user_message("Who?"), turn)
    text = text_of(replace(BROWSING, messages=messages, continues=True))
    assert text.endswith("<|start|>assistant<|channel|>final<|message|>It is【0†L1】")
    text = text_of(replace(BROWSING, messages=(*messages, user_message("Sure?"))))
    assert "final<|message|>It is【0†L1】<|end|><|start|>user" in text


def test_its_functions_can_be_called_where_it_is_offered() -> None:
    assert recipients(BROWSING) == list(BROWSER_FUNCTIONS)
    assert recipients(replace(BROWSING, has_browser=False, tools=(ToolSpec("f"),))) == [
        "functions.f"
    ]
    grammar = header_grammar(recipients(BROWSING))
    assert 'name ::= "browser.search" | "browser.open" | "browser.find"' in grammar


@pytest.mark.parametrize("said", ["browser.open", "open", "functions.browser.open", "browser_open"])
def test_a_misspelled_function_is_the_one_that_was_meant(said: str) -> None:
    header = read_header([(None, ""), (CHANNEL, f"analysis to={said} code")], BROWSER_FUNCTIONS)
    assert (header.kind, header.recipient, header.channel) == ("call", "browser.open", ANALYSIS)
