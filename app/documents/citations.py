# SPDX-License-Identifier: Apache-2.0
"""What an answer cites, looked up in what the model was really shown."""

from collections.abc import Collection, Sequence

from app.core.messages import CitationPart, CoveragePart
from app.documents.browser import Browser


def check(answer: str, browser: Browser) -> tuple[CitationPart, ...]:
    """One part for each different mark, in the answer's order. Verified: all of its lines were
    shown, and the numbers and quotations of every sentence that it stands in stand in them."""
    raise NotImplementedError


def coverage(
    browser: Browser, cursors: Collection[int], attached: Sequence[str] = ()
) -> tuple[CoveragePart, ...]:
    """What the pages under `cursors` showed of each document; the documents `attached` (ids) are
    told even when nothing of them was shown."""
    raise NotImplementedError
