# SPDX-License-Identifier: Apache-2.0
"""How answers are sampled, and how long they may become."""

from PySide6.QtWidgets import QWidget

from app.services.settings import Settings
from app.ui.settings.form import OptionalNumber, Page


class GenerationPage(Page):
    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Answers"))
        self._settings = settings
        self.add_text(
            self.tr(
                "Every field may stay automatic: then the values of the model's maker hold, and "
                "the effort decides how long it thinks."
            )
        )
        self.temperature = OptionalNumber(
            (0, 2), 0.1, self._on_temperature_chosen, self, decimals=2
        )
        hint = self.tr("How freely words are chosen. 0 gives the same answer every time.")
        self.add_row(self.tr("Temperature"), self.temperature, hint)
        self.top_p = OptionalNumber((0.05, 1), 0.05, self._on_top_p_chosen, self, decimals=2)
        hint = self.tr("Leaves out words that are less likely than this share of all.")
        self.add_row(self.tr("Top p"), self.top_p, hint)
        self.max_tokens = OptionalNumber((256, 1_000_000), 256, self._on_max_chosen, self)
        hint = self.tr("In tokens, reasoning included. A word is about one and a half.")
        self.add_row(self.tr("Longest answer"), self.max_tokens, hint)
        self.think_budget = OptionalNumber((0, 1_000_000), 256, self._on_budget_chosen, self)
        hint = self.tr("In tokens. Then the model has to answer with what it has.")
        self.add_row(self.tr("Longest reasoning"), self.think_budget, hint)
        self._show_values()
        settings.changed.connect(self._on_changed)

    def _show_values(self) -> None:
        settings = self._settings
        self.temperature.show_value(settings.temperature)
        self.top_p.show_value(settings.top_p)
        self.max_tokens.show_value(settings.max_tokens)
        self.think_budget.show_value(settings.think_budget)

    def _on_temperature_chosen(self, value: float | None) -> None:
        self._settings.temperature = None if value is None else round(value, 2)

    def _on_top_p_chosen(self, value: float | None) -> None:
        self._settings.top_p = None if value is None else round(value, 2)

    def _on_max_chosen(self, value: float | None) -> None:
        self._settings.max_tokens = None if value is None else round(value)

    def _on_budget_chosen(self, value: float | None) -> None:
        self._settings.think_budget = None if value is None else round(value)

    def _on_changed(self, name: str) -> None:
        if name in ("temperature", "top_p", "max_tokens", "think_budget"):
            self._show_values()
