# SPDX-License-Identifier: Apache-2.0
"""From which side a title is read."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import Qt


@lru_cache(maxsize=512)
def reading_direction(text: str) -> Qt.LayoutDirection:
    """That of its first letter (rule P2 of the Unicode Bidirectional Algorithm)."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "L":
                return Qt.LayoutDirection.LeftToRight
            case "R" | "AL":
                return Qt.LayoutDirection.RightToLeft
            case _:
                pass
    return Qt.LayoutDirection.LeftToRight
