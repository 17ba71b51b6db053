# SPDX-License-Identifier: Apache-2.0
"""From which side a text is read."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

_LOOKED_AT = 50
"""Paragraphs at the beginning of a text; what is read from the right says so soon."""


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


def follow_reading_direction(field: QPlainTextEdit) -> None:
    """What is written from the right stands at the right. Qt orders its letters by itself, but
    leaves plain text at the left; all of a field has one side."""

    def follow() -> None:
        is_right = False
        block = field.document().begin()
        while block.isValid() and block.blockNumber() < _LOOKED_AT:
            if block.text().strip():
                is_right = reading_direction(block.text()[:500]) is Qt.LayoutDirection.RightToLeft
                break
            block = block.next()
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        option = field.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            field.document().setDefaultTextOption(option)

    field.document().contentsChanged.connect(follow)
    follow()
