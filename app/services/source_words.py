# SPDX-License-Identifier: Apache-2.0
"""What is said of the sources of an answer, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.core.citation_marks import citations_of, numbered_text, sources_of
from app.core.messages import CitationPart, Message, Role
from app.core.sources import SourceWords, source_lines


def source_words() -> SourceWords:
    return SourceWords(
        title=QCoreApplication.translate("SourceWords", "Sources"),
        page=QCoreApplication.translate("SourceWords", "p. {page}"),
        quoted=QCoreApplication.translate("SourceWords", "“{text}”"),
        unverified=QCoreApplication.translate("SourceWords", "not verified"),
        unknown=QCoreApplication.translate("SourceWords", "Unknown place"),
    )


def copied_text(message: Message) -> str:
    """A message as it is copied: the marks of an answer as `[1]`, and what they mean below it."""
    if message.role is Role.USER:
        return message.text
    return with_sources(numbered_text(message), message)


def with_sources(text: str, message: Message) -> str:
    sources = source_lines(sources_of(citations_of(message.parts)), source_words())
    return "\n\n".join(part for part in (text, sources) if part)


def doubt_words(part: CitationPart) -> str:
    """Why it is not verified; empty when it is."""
    if part.is_verified:
        return ""
    if not part.document_id:
        return QCoreApplication.translate(
            "SourceWords", "Not verified: the model was shown no such place."
        )
    return QCoreApplication.translate(
        "SourceWords",
        "Not verified: these lines do not hold the numbers or words that the sentence quotes.",
    )
