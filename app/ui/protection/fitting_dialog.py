# SPDX-License-Identifier: Apache-2.0
"""A dialog that is as high as its words need at its width, and grows when there are more."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.settings.form import tint_frames
from app.ui.theme import em, ui_font


class FittingDialog(QDialog):
    """Goes when it is closed. There is one layout, with everything in it."""

    def __init__(self, width_em: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._width_em = width_em

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableSize()
        height = min(layout.totalHeightForWidth(self.width()), room.height())
        if height > self.height():
            self.resize(self.width(), height)

    def event(self, event: QEvent) -> bool:
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return is_handled

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            tint_frames(self)

    def showEvent(self, event: QShowEvent) -> None:
        width = round(self._width_em * em(ui_font()))
        self.resize(min(width, self.screen().availableSize().width()), 1)
        self._fit()
        tint_frames(self)
        super().showEvent(event)
