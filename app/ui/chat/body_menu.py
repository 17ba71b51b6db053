# SPDX-License-Identifier: Apache-2.0
"""The context menu of a message's text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from app.core.sanitizing import safe_href
from app.ui.chat.body_text import table_text

if TYPE_CHECKING:
    from app.ui.chat.body_painter import CodeRegion
    from app.ui.chat.message_body import MessageBody


class BodyMenu(QMenu):
    """`point` is in the body's viewport; `code` is the block below it."""

    def __init__(self, body: MessageBody, point: QPoint, code: CodeRegion | None) -> None:
        super().__init__(body)
        self._add_selection(body)
        self._add_target(body, point, code)
        self._add(self.tr("Select all"), body.selectAll)

    def _add_selection(self, body: MessageBody) -> None:
        has_selection = body.textCursor().hasSelection()
        markdown = body.selected_markdown() if has_selection else ""
        copy = self._add(self.tr("Copy"), body.copy, has_selection)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._add_copy(self.tr("Copy as Markdown"), markdown)
        self.quote = self._add(
            self.tr("Quote"), lambda: body.quote_requested.emit(markdown), has_selection
        )
        self.addSeparator()

    def _add_target(self, body: MessageBody, point: QPoint, code: CodeRegion | None) -> None:
        href = safe_href(body.anchorAt(body.to_text(point)))
        table = body.table_at(point)
        if href:
            self._add_copy(self.tr("Copy link address"), href)
        if code is not None:
            self._add_copy(self.tr("Copy code"), code.text)
        if table is not None:
            self._add_copy(self.tr("Copy table"), table_text(table.block))
        if href or code is not None or table is not None:
            self.addSeparator()

    def _add_copy(self, text: str, copied: str) -> None:
        self._add(text, lambda: QGuiApplication.clipboard().setText(copied), bool(copied))

    def _add(
        self, text: str, on_triggered: Callable[[], object], is_enabled: bool = True
    ) -> QAction:
        action = self.addAction(text)
        action.setEnabled(is_enabled)
        action.triggered.connect(lambda: on_triggered())
        return action
