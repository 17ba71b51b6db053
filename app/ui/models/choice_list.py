# SPDX-License-Identifier: Apache-2.0
"""The three ways to place a model, each with what it leads to."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.core.placement import LoadPlan, PlanChoice
from app.ui.models.pieces import Card, Words
from app.ui.models.words import choice_hint, choice_words, forecast_with_pace
from app.ui.theme import SPACING_S, SPACING_XS


class ChoiceList(QWidget):
    """`chosen` carries a PlanChoice that a person clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.cards = {choice: _ChoiceCard(choice, self) for choice in PlanChoice}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        for number, card in enumerate(self.cards.values()):
            self._group.addButton(card.button, number)
            layout.addWidget(card)
        self._group.idClicked.connect(self._on_clicked)
        self._group.idToggled.connect(self._on_toggled)

    def show_choice(self, choice: PlanChoice) -> None:
        self.cards[choice].button.setChecked(True)

    def show_plans(self, plans: Mapping[PlanChoice, LoadPlan] | None) -> None:
        for choice, card in self.cards.items():
            card.show_plan(None if plans is None else plans.get(choice))

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(list(PlanChoice)[number])

    def _on_toggled(self, number: int, is_on: bool) -> None:
        self.cards[list(PlanChoice)[number]].set_stands_out(is_on)


class _ChoiceCard(Card):
    def __init__(self, choice: PlanChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = QRadioButton(choice_words(choice), self)
        self._hint = Words(choice_hint(choice), self)
        self._hint.set_muted()
        self._forecast = Words("", self)
        self.body.setContentsMargins(SPACING_S * 2, SPACING_S, SPACING_S * 2, SPACING_S + 2)
        self.body.addWidget(self.button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACING_S * 3, 0, 0, 0)
        inner.setSpacing(SPACING_XS // 2)
        inner.addWidget(self._forecast)
        inner.addWidget(self._hint)
        self.body.addLayout(inner)

    @property
    def forecast(self) -> str:
        return self._forecast.text()

    def show_plan(self, plan: LoadPlan | None) -> None:
        text = "" if plan is None else forecast_with_pace(plan)
        self._forecast.setText(text)
        self._forecast.setVisible(bool(text))
        self.button.setAccessibleDescription(f"{text} {self._hint.text()}".strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole of it can be clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.button.click()
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
