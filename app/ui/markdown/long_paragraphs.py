# SPDX-License-Identifier: Apache-2.0
"""Paragraphs of at most so many lines: an open one is read again with each word that comes."""

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, lheading, paragraph, reference

MAX_LINES = 500
"""Of a paragraph; the next one goes on below it."""

_Rule = Callable[[StateBlock, int, int, bool], bool]


def bound_paragraphs(markdown: MarkdownIt) -> None:
    ruler = markdown.block.ruler
    ruler.at("reference", _bounded(reference))
    ruler.at("lheading", _bounded(lheading))
    ruler.at("paragraph", _bounded(paragraph))


def _bounded(rule: _Rule) -> _Rule:
    def read(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
        last = state.lineMax
        state.lineMax = min(last, start_line + MAX_LINES)
        try:
            return rule(state, start_line, min(end_line, state.lineMax), silent)
        finally:
            state.lineMax = last

    return read
