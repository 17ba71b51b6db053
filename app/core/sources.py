# SPDX-License-Identifier: Apache-2.0
"""The sources of an answer in words, for what is copied and exported."""

from collections.abc import Iterable

from app.core.messages import CitationPart
from app.core.text import one_line, shortened
from app.core.values import value_class

MAX_QUOTE = 400
"""Characters of a quote in a line."""


@value_class
class SourceWords:
    """The program's own words. `page` holds {page}, `quoted` {text}."""

    title: str = "Sources"
    page: str = "p. {page}"
    quoted: str = "“{text}”"
    unverified: str = "not verified"
    unknown: str = "Unknown place"


def source_line(part: CitationPart, words: SourceWords) -> str:
    """`handbook.pdf, p. 12: “Unused leave …”`, without its number."""
    line = ", ".join(text for text in (file_name(part, words), place(part, words)) if text)
    if not part.is_verified:
        line += f" ({words.unverified})"
    quote = shortened(one_line(part.quote), MAX_QUOTE)
    return f"{line}: {words.quoted.replace('{text}', quote)}" if quote else line


def source_lines(parts: Iterable[CitationPart], words: SourceWords) -> str:
    """A title, and a line for each with its number before it; empty without any."""
    lines = [f"[{part.number}] {source_line(part, words)}" for part in parts]
    return "\n".join([f"{words.title}:", *lines]) if lines else ""


def file_name(part: CitationPart, words: SourceWords) -> str:
    return one_line(part.file) or words.unknown


def place(part: CitationPart, words: SourceWords) -> str:
    """Where in the file: the page, or what the place is called. Empty in text that flows."""
    if part.label:
        return one_line(part.label)
    return "" if part.page is None else words.page.replace("{page}", str(part.page))
