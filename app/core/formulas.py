# SPDX-License-Identifier: Apache-2.0
"""Formulas in Markdown: `$…$` and `\\(…\\)` in a line, `$$…$$`, `\\[…\\]` and the environments of
amsmath on lines of their own. Rules for markdown-it.

A dollar sign is an amount more often than mathematics. It opens a formula only before something
that is not white space, and closes it only after such, before neither a digit nor a capital.
"""

import re
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

MAX_SEARCH = 8000
"""Characters after which a formula that has not ended is none."""

PUNCTUATION = ".,;:!?"
_BLOCK_MARKS = {"$$": "$$", "\\[": "\\]"}
_ENVIRONMENT = re.compile(
    r"\\begin\{((?:align|alignat|equation|gather|multline|eqnarray|flalign)\*?)\}"
)
_DOLLARS = re.compile(r"\\.|\$\$|\$|`", re.DOTALL)
_AMOUNT = re.compile(r"\d[\d.,]*\s*(?:[–-]\s*)?(?:[^\W\d_]{2,}|per\b|/)")
_BACKTICKS = re.compile("`+")
_IS_TEX = re.compile(r"[\\^_{}=+<>]")


class Formula(NamedTuple):
    """`end` is the place behind its closing mark."""

    tex: str
    is_display: bool
    end: int


def add_maths(markdown: MarkdownIt) -> None:
    markdown.inline.ruler.before("escape", "formula", _inline_rule)
    markdown.block.ruler.before(
        "fence",
        "formula",
        _block_rule,
        {"alt": ["paragraph", "reference", "blockquote", "list"]},
    )


def formula_at(text: str, start: int) -> Formula | None:
    """The formula whose opening mark stands at `start`."""
    two = text[start : start + 2]
    if two in ("\\(", "\\["):
        end = text.find("\\)" if two == "\\(" else "\\]", start + 2)
        tex = text[start + 2 : end].strip()
        if end < 0 or not tex or (two == "\\[" and not _IS_TEX.search(tex)):
            return None
        return Formula(tex, two == "\\[", end + 2)
    if two == "$$":
        end = text.find("$$", start + 2)
        tex = text[start + 2 : end].strip()
        return Formula(tex, True, end + 2) if end >= 0 and tex and "`" not in tex else None
    return _between_dollars(text, start) if two.startswith("$") else None


def _between_dollars(text: str, start: int) -> Formula | None:
    if not _may_open(text, start):
        return None
    match = _closing_dollar(text, start)
    if match is None or match[0] != "$":
        return None
    end = match.start()
    tex, after = text[start + 1 : end], text[end + 1 : end + 2]
    if tex[-1:].isspace() or tex.endswith(("/", "-")) or after.isdigit() or after.isupper():
        return None
    return None if _AMOUNT.match(tex) else Formula(tex, False, end + 1)


def _may_open(text: str, start: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[start + 1 : start + 2]
    return not (before.isalnum() or before == "$" or not after or after.isspace())


def _closing_dollar(text: str, start: int) -> re.Match[str] | None:
    for match in _DOLLARS.finditer(text, start + 1):
        if not match[0].startswith("\\"):
            return match
    return None


def open_formula(text: str) -> int:
    """Where a formula begins that has not ended yet; the length of `text` without one."""
    at, size = 0, len(text)
    while at < size:
        char = text[at]
        if char == "`":
            run = _BACKTICKS.match(text, at)
            assert run is not None
            marks = run[0]
            end = text.find(marks, at + len(marks))
            if end < 0:
                return size
            at = end + len(marks)
        elif char in "\\$":
            formula = formula_at(text, at)
            if formula is not None:
                at = formula.end
            elif _is_open_at(text, at):
                return at
            else:
                at += 2 if char == "\\" or text.startswith("$$", at) else 1
        else:
            at += 1
    return size


def _is_open_at(text: str, at: int) -> bool:
    two = text[at : at + 2]
    if two in ("\\(", "\\[", "$$"):
        closing = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}[two]
        return closing not in text[at + 2 :]
    if not two.startswith("$") or not _may_open(text, at) or _closing_dollar(text, at):
        return False
    return bool(_IS_TEX.search(text, at + 1)) and not _AMOUNT.match(text, at + 1)


def _inline_rule(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "\\$":
        return False
    formula = formula_at(state.src, state.pos)
    if formula is None or formula.end > state.posMax:
        return False
    if not silent:
        token = state.push("formula", "", 0)
        token.content = formula.tex
        token.markup = state.src[state.pos : formula.end]
        token.meta = {"is_display": formula.is_display}
    state.pos = formula.end
    return True


def _block_rule(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if state.is_code_block(start_line):
        return False
    start = state.bMarks[start_line] + state.tShift[start_line]
    first = state.src[start : state.eMarks[start_line]]
    environment = _ENVIRONMENT.match(first)
    opening = environment[0] if environment else first[:2]
    closing = f"\\end{{{environment[1]}}}" if environment else _BLOCK_MARKS.get(opening)
    if closing is None:
        return False
    last = _last_line(state, start_line, end_line, opening, closing)
    if last is None:
        return False
    line, is_closed = last
    source = state.getLines(start_line, line, state.blkIndent, False).strip()
    inner, found, rest = source[len(opening) :].partition(closing)
    if rest.strip(PUNCTUATION + " \t") or (is_closed and not inner.strip()):
        return False
    if not silent:
        state.line = line
        token = state.push("formula", "", 0)
        token.map = [start_line, line]
        token.block = True
        token.content = (opening + inner + found if environment else inner.strip()) + rest.strip()
        token.markup = source
        token.meta = {"is_open": not is_closed}
    return True


def _last_line(
    state: StateBlock, start_line: int, end_line: int, opening: str, closing: str
) -> tuple[int, bool] | None:
    """The line below the formula, and whether the formula has ended there. Without an end it is
    one as long as the text is still being written and it is the last in it."""
    line, length = start_line, 0
    while line < end_line:
        begin = state.bMarks[line] + state.tShift[line]
        end = state.eMarks[line]
        if line > start_line and begin < end and state.sCount[line] < state.blkIndent:
            return None
        if state.src.find(closing, begin + (len(opening) if line == start_line else 0), end) >= 0:
            return line + 1, True
        length += end - begin + 1
        if length > MAX_SEARCH:
            return None
        line += 1
    return (line, False) if line >= state.env.get("open_end", line + 1) else None
