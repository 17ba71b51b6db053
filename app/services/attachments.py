# SPDX-License-Identifier: Apache-2.0
"""Long pasted text, which goes with a question as an attachment. Files become documents."""

MAX_TOTAL_CHARACTERS = 8 * 1024 * 1024
"""All attachments of a question together: far above any context, and soon refused."""
LONG_TEXT_CHARACTERS = 2000
LONG_TEXT_LINES = 40


def is_long(text: str) -> bool:
    """Whether a pasted text is easier to handle as an attachment."""
    return len(text) > LONG_TEXT_CHARACTERS or line_count(text) > LONG_TEXT_LINES


def line_count(text: str) -> int:
    return text.count("\n") + (not text.endswith("\n"))
