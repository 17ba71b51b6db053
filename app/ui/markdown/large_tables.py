# SPDX-License-Identifier: Apache-2.0
"""Tables that are too large to be laid out, found without reading their cells."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

MAX_TABLE_CELLS = 1500
"""A larger table is shown as its source: Qt lays out all of it for every change."""

MAX_CELL = 2000
"""Characters of a cell; a table with a longer one is shown as its source too."""

_DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")


def add_large_tables(markdown: MarkdownIt) -> None:
    """A `large_table` has its source as content."""
    markdown.block.ruler.before("table", "large_table", _rule, {"alt": ["paragraph", "reference"]})


def _rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if silent or state.level or state.blkIndent or start_line + 2 > end_line:
        return False
    if "|" not in _line(state, start_line) or state.is_code_block(start_line):
        return False
    delimiters = _line(state, start_line + 1)
    if not _DELIMITERS.match(delimiters):
        return False
    columns = max(1, delimiters.strip(" \t|").count("|") + 1)
    longest = MAX_CELL
    end, is_large = start_line, False
    while end < end_line and not state.isEmpty(end):
        is_large = is_large or state.eMarks[end] - state.bMarks[end] > longest * columns
        end += 1
    if not is_large and (end - start_line - 1) * columns <= MAX_TABLE_CELLS:
        return False
    token = state.push("large_table", "", 0)
    token.content = state.src[state.bMarks[start_line] : state.eMarks[end - 1]]
    token.map = [start_line, end]
    state.line = end
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] : state.eMarks[line]].strip()
