# SPDX-License-Identifier: Apache-2.0
"""What stands where no message is yet: what this is, and what to do next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.chat.offer_card import Offer, OfferCard
from app.ui.chat.text_button import TextButton
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    em,
    reading_font,
    scaled_font,
    slim_scroll_bar,
)
from app.ui.widgets import PlainLabel, own_viewport

_WIDTH_EM = 32


class Welcome(QScrollArea):
    """`notices_requested` carries "licence", "policy" or "reasoning"; what the card offers is told
    by its own signals."""

    notices_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self).setAutoFillBackground(False)
        self._heading = PlainLabel("", self)
        self._text = PlainLabel("", self)
        self._next = PlainLabel("", self)
        for label in (self._heading, self._text, self._next):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.set_muted()
        self._next.set_muted()
        self.card = OfferCard(self)
        self.notice_buttons = [
            self._notice_button("licence", self.tr("The model’s licence")),
            self._notice_button("policy", self.tr("Usage policy")),
            self._notice_button("reasoning", self.tr("About its reasoning")),
        ]
        self._lay_out()

    @property
    def text(self) -> str:
        card = "" if self.card.isHidden() else self.card.text
        texts = (self._heading.text(), self._text.text(), card, self._next.text())
        return "\n".join(text for text in texts if text)

    def show_gpt_oss(self, name: str) -> None:
        self._show(
            self.tr("What would you like to know?"),
            self.tr("{name} answers on this computer. What you write stays here.").format(
                name=name
            ),
            self.tr("It can be wrong: check what matters."),
        )

    def show_other_model(self, name: str) -> None:
        self._show(
            self.tr("What would you like to know?"),
            self.tr(
                "{name} answers on this computer. Harmonium is made for gpt-oss; other models work "
                "too, without effort levels."
            ).format(name=name),
            self.tr("It can be wrong: check what matters."),
            has_notices=False,
        )

    def show_offer(self, offer: Offer, *, has_starter: bool, lacks_package: bool = False) -> None:
        """To somebody who has no model yet, or only the one that came along. `lacks_package`: the
        starter could be installed."""
        starter = ""
        if has_starter:
            starter = self.tr(
                "Or just write: the starter model answers at once. It is very small and not smart, "
                "something to try the window with, not to rely on."
            )
        elif lacks_package:
            starter = self.tr(
                "To try the window without a large model, install the package harmonium-starter, "
                "then start Harmonium again."
            )
        self._show(
            self.tr("Welcome to Harmonium"),
            self.tr(
                "Here you talk with a language model that runs on this computer: gpt-oss, made by "
                "OpenAI. What you write stays here."
            ),
            starter,
            offer=offer,
        )

    def show_waiting(self, name: str, *, has_starter: bool) -> None:
        """The model is on its way; how far is said elsewhere."""
        self._show(
            self.tr("You can write already"),
            self.tr("{name} is on its way and answers your question when it is here.").format(
                name=name
            ),
            self.tr(
                "If you would rather not wait, the starter model can answer first: a button for "
                "that comes with your question."
            )
            if has_starter
            else "",
        )

    def show_temporary(self) -> None:
        """Whatever model there is."""
        self._show(
            self.tr("A temporary conversation"),
            self.tr(
                "It is only in this computer’s memory: not stored, not listed, not found by any "
                "search, and gone as soon as you open another conversation or close Harmonium."
            ),
            "",
            has_notices=False,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_notices()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_next"):
            self._apply_fonts()
            self._arrange_notices()

    def _show(
        self,
        heading: str,
        text: str,
        next_step: str,
        *,
        offer: Offer | None = None,
        has_notices: bool = True,
    ) -> None:
        self._heading.setText(heading)
        self._text.setText(text)
        self._next.setText(next_step)
        self._next.setVisible(bool(next_step))
        if offer is not None:
            self.card.set_offer(offer)
        self.card.setVisible(offer is not None)
        for button in self.notice_buttons:
            button.setVisible(has_notices)

    def _notice_button(self, kind: str, text: str) -> TextButton:
        button = TextButton(self)
        button.setText(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("kind", kind)
        button.clicked.connect(self._on_notice_clicked)
        return button

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.verticalScrollBar())
        self._column = QWidget(self)
        self._notices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._notices.addStretch(1)
        for button in self.notice_buttons:
            self._notices.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._notices.addStretch(1)
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACING_M)
        inner.addStretch(2)
        inner.addWidget(self._heading)
        inner.addWidget(self._text)
        inner.addWidget(self.card)
        inner.addWidget(self._next)
        inner.addSpacing(SPACING_S)
        inner.addLayout(self._notices)
        inner.addStretch(3)
        ground = QWidget(self)
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.addStretch(1)
        layout.addWidget(self._column, 1000)
        layout.addStretch(1)
        self.setWidget(ground)
        ground.setAutoFillBackground(False)
        self._apply_fonts()

    def _apply_fonts(self) -> None:
        font = scaled_font(reading_font(), 1.55)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._text.setFont(reading_font())
        self._next.setFont(reading_font())
        self._column.setMaximumWidth(round(em(reading_font()) * _WIDTH_EM))

    def _arrange_notices(self) -> None:
        """Below each other where a row has no room."""
        row = sum(button.sizeHint().width() + SPACING_L for button in self.notice_buttons)
        fits = row + 2 * SPACING_L <= self.width()
        direction = QBoxLayout.Direction
        self._notices.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._notices.setSpacing(SPACING_L if fits else 0)

    def _on_notice_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.notices_requested.emit(button.property("kind"))
