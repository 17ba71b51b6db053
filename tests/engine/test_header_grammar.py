# SPDX-License-Identifier: Apache-2.0
"""llama.cpp, reading the grammar of headers, admits every documented form and nothing else."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import llama_cpp
import pytest

from app.harmony.header_grammar import header_grammar
from app.harmony.parser import StreamParser
from tests.unit.harmony.markup import to_ids

TOOLS = ("functions.lookup", "functions.get-page_2.x", "browser.search", "python")

FORMS = [
    "<|channel|>analysis<|message|>",
    "<|channel|>commentary<|message|>",
    "<|channel|>final<|message|>",
    "<|channel|>final <|constrain|>json<|message|>",
    "<|channel|>final json<|message|>",
]
CALLS = [
    "<|channel|>commentary to=functions.lookup <|constrain|>json<|message|>",
    "<|channel|>commentary to=functions.lookup<|constrain|>json<|message|>",
    "<|channel|>commentary to=functions.lookup json<|message|>",
    "<|channel|>commentary to=functions.get-page_2.x json<|message|>",
    "<|channel|>analysis to=browser.search code<|message|>",
    "<|channel|>analysis to=python<|message|>",
    " to=functions.lookup<|channel|>commentary <|constrain|>json<|message|>",
]
WRONG = [
    "Hello",
    "??",
    "<|message|>",
    "<|return|>",
    "<|channel|>commentary?",
    "<|channel|>commentary to=assistant",
    "<|channel|>commentary to=functions.other",
    "<|channel|>commentary to=functions.lookup2",
    "<|channel|>analysis<|channel|>",
    "<|channel|>analysis We need",
    "<|channel|>final to=functions.lookup",
    "<|channel|>musings",
    "<|start|>",
]

Accepts = Callable[[str, str], bool]


@pytest.fixture(scope="module")
def accepts(tiny_model: Path) -> Iterator[Accepts]:
    """Whether a grammar admits a text with markers, token by token."""
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(tiny_model).encode(), params)
    assert model
    vocab = llama_cpp.llama_model_get_vocab(model)
    assert vocab

    def check(grammar: str, text: str) -> bool:
        sampler = llama_cpp.llama_sampler_init_grammar(vocab, grammar.encode(), b"root")
        assert sampler
        try:
            for token in to_ids(text):
                one = (llama_cpp.llama_token_data * 1)(llama_cpp.llama_token_data(token, 1.0, 0.0))
                candidates = llama_cpp.llama_token_data_array(one, 1, -1, False)
                pointer = (llama_cpp.llama_token_data_array * 1)(candidates)
                llama_cpp.llama_sampler_apply(sampler, pointer)
                if one[0].logit == -math.inf:
                    return False
                llama_cpp.llama_sampler_accept(sampler, token)
        finally:
            llama_cpp.llama_sampler_free(sampler)
        return True

    yield check
    llama_cpp.llama_model_free(model)


@pytest.mark.parametrize("text", [*FORMS, *CALLS])
def test_every_documented_form_is_admitted(accepts: Accepts, text: str) -> None:
    assert accepts(header_grammar(TOOLS), text)


@pytest.mark.parametrize("text", [*FORMS, *CALLS])
def test_every_admitted_form_is_understood(text: str) -> None:
    parser = StreamParser(TOOLS)
    for token in to_ids(text):
        assert parser.in_header
        parser.feed(token)
    assert not parser.in_header
    assert (parser.kind == "call") == (text in CALLS)


@pytest.mark.parametrize("text", WRONG)
def test_anything_else_is_rejected(accepts: Accepts, text: str) -> None:
    assert not accepts(header_grammar(TOOLS), text)


@pytest.mark.parametrize("text", CALLS)
def test_no_call_can_be_begun_without_tools(accepts: Accepts, text: str) -> None:
    assert not accepts(header_grammar(()), text)


@pytest.mark.parametrize("text", FORMS)
def test_without_tools_a_message_can_be_begun(accepts: Accepts, text: str) -> None:
    assert accepts(header_grammar(()), text)


@pytest.mark.parametrize("name", ["", "a b", 'a"b', "a\\", "a\n", "é", "functions.x<|call|>"])
def test_a_name_that_could_break_the_grammar_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="tool name"):
        header_grammar([name])
