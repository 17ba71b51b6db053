# SPDX-License-Identifier: Apache-2.0
"""Puts the numbers of citations in the place of their marks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.core.citation_marks import TOKEN, token_index, with_marks
from app.core.messages import CitationPart
from app.ui.markdown.blocks import Block, CodeBlock, FormulaBlock, RuleBlock, Run, TextBlock


def cited(block: Block, citations: Sequence[CitationPart]) -> Block:
    """In code and formulas a mark is text like any other."""
    match block:
        case TextBlock():
            return replace(block, runs=_cited(block.runs, citations))
        case CodeBlock():
            return replace(block, text=with_marks(block.text, citations))
        case FormulaBlock():
            tex, source = (with_marks(text, citations) for text in (block.tex, block.source))
            return replace(block, tex=tex, source=source)
        case RuleBlock():
            return block
        case _:
            rows = tuple(tuple(_cited(cell, citations) for cell in row) for row in block.rows)
            return replace(block, rows=rows)


def _cited(runs: tuple[Run, ...], citations: Sequence[CitationPart]) -> tuple[Run, ...]:
    if not any("【" in run.text or "【" in run.formula for run in runs):
        return runs
    return tuple(part for run in runs for part in _parts(run, citations))


def _parts(run: Run, citations: Sequence[CitationPart]) -> Iterator[Run]:
    if run.code or run.chip or run.note or run.formula:
        text, formula = (with_marks(part, citations) for part in (run.text, run.formula))
        yield run._replace(text=text, formula=formula)
        return
    end = 0
    for token in TOKEN.finditer(run.text):
        if token.start() > end:
            yield run._replace(text=run.text[end : token.start()])
        end = token.end()
        index = token_index(token)
        if index < len(citations):
            yield Run(f"[{citations[index].number}]", cite=index + 1)
    if end < len(run.text):
        yield run._replace(text=run.text[end:])
