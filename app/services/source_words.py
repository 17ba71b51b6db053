# SPDX-License-Identifier: Apache-2.0
"""What is said of the sources of an answer, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from app.core.messages import CitationPart
from app.core.sources import SourceWords


def source_words() -> SourceWords:
    return SourceWords(
        title=QCoreApplication.translate("SourceWords", "Sources"),
        page=QCoreApplication.translate("SourceWords", "p. {page}"),
        quoted=QCoreApplication.translate("SourceWords", "“{text}”"),
        unverified=QCoreApplication.translate("SourceWords", "not verified"),
        unknown=QCoreApplication.translate("SourceWords", "Unknown place"),
    )


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
