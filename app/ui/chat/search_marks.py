# SPDX-License-Identifier: Apache-2.0
"""Marks the words that were searched for in a message."""

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

MAX_MARKS = 1000
_ALPHA = 70


class SearchMarks:
    def __init__(self, view: QTextBrowser) -> None:
        self._view = view

    def mark(self, query: str) -> int:
        """A word of plain Latin letters is marked where it begins a word, any other anywhere."""
        expression = _expression(query)
        marks = self._found(expression) if expression is not None else []
        if marks or self._view.extraSelections():
            self._view.setExtraSelections(marks)
        return len(marks)

    def first(self) -> QTextCursor | None:
        marks = self._view.extraSelections()
        return QTextCursor(marks[0].cursor) if marks else None

    def _found(self, expression: QRegularExpression) -> list[QTextEdit.ExtraSelection]:
        document = self._view.document()
        color = self._view.palette().color(QPalette.ColorRole.Accent)
        color.setAlpha(_ALPHA)
        ink = self._view.palette().color(QPalette.ColorRole.WindowText)
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = document.find(expression, QTextCursor(document))
        while not cursor.isNull() and len(marks) < MAX_MARKS:
            mark = QTextEdit.ExtraSelection()
            # PySide annotates neither field.
            mark.cursor = cursor
            mark.format.setBackground(color)
            # What is muted, a link or coloured code could not be read on it.
            mark.format.setForeground(ink)
            marks.append(mark)
            cursor = document.find(expression, cursor)
        return marks


def _expression(query: str) -> QRegularExpression | None:
    words = sorted(set(query.replace('"', " ").split()), key=len, reverse=True)
    if not words:
        return None
    parts = [
        (r"\b" if word[0].isascii() and word[0].isalnum() else "") + QRegularExpression.escape(word)
        for word in words
    ]
    options = (
        QRegularExpression.PatternOption.CaseInsensitiveOption
        | QRegularExpression.PatternOption.UseUnicodePropertiesOption
    )
    return QRegularExpression("|".join(parts), options)
