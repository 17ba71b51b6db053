# SPDX-License-Identifier: Apache-2.0
"""A model that somebody is offered: what it means for this computer, and one thing to do."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.core.values import value_class
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, reading_font, shades
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton


@value_class
class Offer:
    """`title` says what it means, `facts` stand below it in small. `action` is what the one filled
    button says, empty for none; `icon` stands on it. The quiet buttons are there when asked for:
    `download` says that of a model that need not be downloaded anew."""

    title: str
    facts: str
    action: str = ""
    icon: str = "download-simple"
    download: str = ""
    has_file: bool = True
    has_others: bool = True


class OfferCard(QWidget):
    action_requested = Signal()
    download_requested = Signal()
    file_requested = Signal()
    others_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", self)
        self._facts = PlainLabel("", self)
        self._facts.set_muted()
        for label in (self._title, self._facts):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = PrimaryButton("download-simple", "", self, text=" ")
        self.download_button = FlatButton("", "", self, text=" ")
        text = self.tr("I have the file…")
        self.file_button = FlatButton("", text, self, text=text)
        text = self.tr("Other models…")
        self.others_button = FlatButton("", text, self, text=text)
        self._lay_out()
        self.button.clicked.connect(self._on_clicked)
        self.download_button.clicked.connect(self._on_download_clicked)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.others_button.clicked.connect(self._on_others_clicked)

    @property
    def text(self) -> str:
        return f"{self._title.text()}\n{self._facts.text()}".strip()

    def set_offer(self, offer: Offer) -> None:
        self._title.setText(offer.title)
        self._facts.setText(offer.facts)
        self._facts.setVisible(bool(offer.facts))
        self.button.set_icon_name(offer.icon)
        for button, text in ((self.button, offer.action), (self.download_button, offer.download)):
            button.setVisible(bool(text))
            if text:
                button.setText(text)
                button.setAccessibleName(text)
                button.updateGeometry()
        self.file_button.setVisible(offer.has_file)
        self.others_button.setVisible(offer.has_others)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_quiet"):
            self._apply_fonts()
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(shades(self.palette()).hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _lay_out(self) -> None:
        self._quiet = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._quiet.setSpacing(SPACING_XS)
        self._quiet.addStretch(1)
        for button in self._quiet_buttons():
            self._quiet.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._quiet.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_M, SPACING_M, SPACING_S + SPACING_XS)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addSpacing(SPACING_XS)
        layout.addWidget(self._facts)
        layout.addSpacing(SPACING_M)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(SPACING_XS)
        layout.addLayout(self._quiet)
        self._apply_fonts()

    def _quiet_buttons(self) -> tuple[FlatButton, ...]:
        return (self.download_button, self.file_button, self.others_button)

    def _apply_fonts(self) -> None:
        font = reading_font()
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)

    def _arrange(self) -> None:
        """Below each other where a row has no room."""
        shown = [button for button in self._quiet_buttons() if not button.isHidden()]
        row = sum(button.sizeHint().width() + SPACING_XS for button in shown)
        direction = QBoxLayout.Direction
        fits = row + 2 * SPACING_M <= self.width()
        self._quiet.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _on_clicked(self) -> None:
        self.action_requested.emit()

    def _on_download_clicked(self) -> None:
        self.download_requested.emit()

    def _on_file_clicked(self) -> None:
        self.file_requested.emit()

    def _on_others_clicked(self) -> None:
        self.others_requested.emit()
