# SPDX-License-Identifier: Apache-2.0
"""The conversation and the document beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from app.services.settings import Settings
    from app.ui.viewer.document_pane import DocumentPane


class ViewerSplitter(QSplitter):
    """Gives the pane the width it had last. Where there is no room for both, the document stands
    in the conversation's place until it is closed."""

    def __init__(
        self,
        content: QWidget,
        pane: DocumentPane,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._content = content
        self._pane = pane
        self._settings = settings
        self.addWidget(content)
        self.addWidget(pane)
