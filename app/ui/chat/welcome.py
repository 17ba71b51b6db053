# SPDX-License-Identifier: Apache-2.0
"""What stands where no message is yet: what this is, and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, em, reading_font, scaled_font
from app.ui.widgets import PlainLabel, PrimaryButton

_WIDTH_EM = 30


class Welcome(QWidget):
    open_model_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel("", self)
        font = scaled_font(reading_font(), 1.55)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._text = PlainLabel("", self)
        self._text.setFont(reading_font())
        self._text.set_muted()
        for label in (self._heading, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._open = PrimaryButton(
            "folder-open", self.tr("Open model file…"), self, text=self.tr("Open model file…")
        )
        self._open.clicked.connect(self._on_open_clicked)
        self._lay_out()

    @property
    def text(self) -> str:
        return f"{self._heading.text()}\n{self._text.text()}"

    def show_gpt_oss(self, name: str) -> None:
        self._show(
            self.tr("What would you like to know?"),
            self.tr("{name} answers on this computer. What you write stays here.").format(
                name=name
            ),
            offer_open=False,
        )

    def show_other_model(self, name: str) -> None:
        self._show(
            self.tr("What would you like to know?"),
            self.tr(
                "{name} answers on this computer. Harmonium is made for gpt-oss; other models work "
                "too, without effort levels."
            ).format(name=name),
            offer_open=False,
        )

    def show_starter(self) -> None:
        self._show(
            self.tr("Have a look around"),
            self.tr(
                "The starter model came with Harmonium. It is very small and not smart: something "
                "to try the window with, not to rely on.\n\n"
                "For real answers, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer "
                "with 16 GB of memory) and open it here, or drop it onto this window."
            ),
            offer_open=True,
        )

    def show_no_model(self) -> None:
        self._show(
            self.tr("Open a model to begin"),
            self.tr(
                "Get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) "
                "and open it here, or drop it onto this window."
            ),
            offer_open=True,
        )

    def _show(self, heading: str, text: str, *, offer_open: bool) -> None:
        self._heading.setText(heading)
        self._text.setText(text)
        self._open.setVisible(offer_open)

    def _lay_out(self) -> None:
        column = QWidget(self)
        column.setMaximumWidth(round(em(reading_font()) * _WIDTH_EM))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACING_M)
        inner.addStretch(2)
        inner.addWidget(self._heading)
        inner.addWidget(self._text)
        inner.addSpacing(SPACING_S)
        inner.addWidget(self._open, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.addStretch(1)
        layout.addWidget(column, 1000)
        layout.addStretch(1)

    def _on_open_clicked(self) -> None:
        self.open_model_requested.emit()
