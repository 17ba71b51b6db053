# SPDX-License-Identifier: Apache-2.0
"""How a model is placed on this computer: three choices, or every value, and what that leads to."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.core.placement import NO_WISHES, PlanChoice, PlanWishes
from app.services.hardware import HardwareInfo
from app.services.models import Models
from app.services.placements import Placements
from app.ui.models.choice_list import ChoiceList
from app.ui.models.effect_view import EffectView
from app.ui.models.expert_page import ExpertPage
from app.ui.models.pieces import ButtonRow, ChangingChoice
from app.ui.settings.form import Page
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, shades, slim_scroll_bar
from app.ui.widgets import FlatButton, PrimaryButton

_LARGEST_SHARE = 0.5
"""Of the height, for what a placement leads to; the rest scrolls."""


class PlacementPage(QWidget):
    get_requested = Signal()

    def __init__(
        self,
        models: Models,
        placements: Placements,
        hardware: HardwareInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = self.tr("Speed and memory")
        self._models = models
        self._placements = placements
        self._hardware = hardware
        self._path: Path | None = None
        self._chosen: Path | None = None
        """By somebody, to be shown here; otherwise it is the one that answers."""
        self._draft: PlanWishes | None = None
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._refresh_models()

    @property
    def path(self) -> Path | None:
        """Of the model that is shown."""
        return self._path

    def show_model(self, path: Path) -> None:
        self._chosen = path
        if path != self._path:
            self._path = path
            self._draft = None
            self.model.show_value(path)
        self._refresh()

    def show_experts(self) -> None:
        self._stack.setCurrentWidget(self.expert)
        self.expert.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def show_choices(self) -> None:
        self._stack.setCurrentWidget(self._simple)
        self.experts.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def _create_widgets(self) -> None:
        self._simple = Page(self)
        self._simple.set_title(self.title)
        self._empty = self._simple.add_text(self.tr("There is no model on this computer yet."))
        text = self.tr("Get a model")
        self.get = PrimaryButton("download-simple", text, self._simple, text=text)
        self._simple.add_buttons(self.get)
        self.model = ChangingChoice([], None, self._on_model_chosen, self)
        self._simple.add_row(self.tr("Model"), self.model)
        self.choices = ChoiceList(self._simple)
        self._simple.add_widget(self.choices)
        text = self.tr("Set every value…")
        self.experts = FlatButton("sliders-horizontal", text, self._simple, text=text)
        self._own = self._simple.add_text(
            self.tr("Some values are set by hand. The choice decides about the others.")
        )
        self.effect = EffectView(self._simple)
        self._simple.add_widget(self.effect)
        self._simple.add_buttons(self.experts)
        self.expert = ExpertPage(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._simple)
        self._stack.addWidget(self.expert)
        self.expert_effect = EffectView(self)
        self.footer = _Footer(self.expert_effect, self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self.choices.chosen.connect(self._on_choice_chosen)
        self.experts.clicked.connect(self._on_experts_clicked)
        self.get.clicked.connect(self._on_get_clicked)
        self.expert.back_requested.connect(self.show_choices)
        self.expert.wishes_changed.connect(self._on_wishes_changed)
        self.footer.use.clicked.connect(self._on_use_clicked)
        self.footer.drop.clicked.connect(self._on_drop_clicked)
        self.footer.reset.clicked.connect(self._on_reset_clicked)
        self._models.changed.connect(self._refresh_models)
        self._placements.planned.connect(self._refresh)
        self._placements.changed.connect(self._on_placement_changed)
        self._hardware.changed.connect(self._on_hardware_changed)

    def _refresh_models(self) -> None:
        ready = [entry for entry in self._models.entries if not entry.problem]
        paths = [entry.path for entry in ready]
        if self._draft is None or self._path not in paths:
            wanted = (self._chosen, self._models.current, self._path, *paths)
            self._path = next((path for path in wanted if path in paths), None)
            self._draft = None
        shown = [(entry.name, entry.path) for entry in ready]
        self.model.show_choices(shown, self._path)
        self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        path, has_model = self._path, self._path is not None
        for widget in (self.model, self.choices, self.effect, self.experts):
            widget.setVisible(has_model)
        self._empty.setVisible(not has_model)
        self.get.setVisible(not has_model)
        if path is None:
            self._own.hide()
            self.footer.hide()
            self._stack.setCurrentWidget(self._simple)
            return
        entry = self._models.entry(path)
        self.expert.show_name(path.stem if entry is None else entry.name)
        placement = self._placements.of(path)
        wishes = placement.wishes if self._draft is None else self._draft
        self.choices.show_choice(placement.choice)
        self.choices.show_plans(self._placements.plans(path))
        plans = self._placements.plans(path, wishes)
        plan = None if plans is None else plans.get(placement.choice)
        hardware = self._hardware.room
        self.expert.show_devices(hardware)
        self.expert.show_wishes(wishes)
        self.expert.show_plan(plan)
        kept = self._placements.plans(path, placement.wishes)
        self.effect.show_plan(None if kept is None else kept.get(placement.choice), hardware)
        self.expert_effect.show_plan(plan, hardware)
        self._own.setVisible(placement.wishes != NO_WISHES)
        is_changed = wishes != placement.wishes
        self.footer.setVisible(self._stack.currentWidget() is self.expert)
        self.footer.show_state(is_changed=is_changed, is_own=wishes != NO_WISHES)

    def _on_model_chosen(self, path: object) -> None:
        if isinstance(path, Path):
            self._path = self._chosen = path
            self._draft = None
            self._refresh()

    def _on_choice_chosen(self, choice: object) -> None:
        if self._path is not None and isinstance(choice, PlanChoice):
            self._placements.set_choice(self._path, choice)
            self._refresh()

    def _on_experts_clicked(self) -> None:
        self.show_experts()

    def _on_get_clicked(self) -> None:
        self.get_requested.emit()

    def _on_wishes_changed(self, wishes: object) -> None:
        if isinstance(wishes, PlanWishes):
            self._draft = wishes
            self._refresh()

    def _on_use_clicked(self) -> None:
        if self._path is not None and self._draft is not None:
            draft, self._draft = self._draft, None
            self._placements.set_wishes(self._path, draft)
            self._refresh()
            self.expert.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_drop_clicked(self) -> None:
        self._draft = None
        self._refresh()
        self.expert.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reset_clicked(self) -> None:
        self._on_wishes_changed(NO_WISHES)

    def _on_hardware_changed(self) -> None:
        """What could not be read is not asked for again and again."""
        if self._hardware.hardware is not None:
            self._refresh()

    def _on_placement_changed(self, path: object) -> None:
        if path == self._path:
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._hardware.ensure()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.footer.set_limit(round(self.height() * _LARGEST_SHARE))


class _Footer(QFrame):
    """Stays where it is while the values above it are scrolled. It scrolls itself where there are
    more devices than it has room for."""

    def __init__(self, effect: EffectView, parent: QWidget) -> None:
        super().__init__(parent)
        self._limit = 10_000
        self._effect = effect
        effect.setContentsMargins(SPACING_L, SPACING_S, SPACING_L, SPACING_S)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("What this leads to"))
        self._area.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        slim_scroll_bar(self._area.verticalScrollBar())
        self._area.setWidget(effect)
        effect.installEventFilter(self)
        self.buttons = ButtonRow(self)
        text = self.tr("Use these values")
        self.use = PrimaryButton("check", text, self, text=text)
        text = self.tr("As they were")
        self.drop = FlatButton("arrow-counter-clockwise", text, self, text=text)
        text = self.tr("All automatic")
        self.reset = FlatButton("magic-wand", text, self, text=text)
        self.buttons.add(self.use, self.drop, self.reset)
        inset = QVBoxLayout()
        inset.setContentsMargins(SPACING_L, 0, SPACING_L, 0)
        inset.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACING_S, 0, SPACING_M)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self._area)
        layout.addLayout(inset)

    def show_state(self, *, is_changed: bool, is_own: bool) -> None:
        self.use.setVisible(is_changed)
        self.drop.setVisible(is_changed)
        self.reset.setVisible(is_own)
        self.buttons.setVisible(is_changed or is_own)
        self.buttons.refresh()
        self._fit()

    def set_limit(self, limit: int) -> None:
        self._limit = limit
        self._fit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(0, 0, self.width(), 1, shades(self.palette()).hairline)

    def _fit(self) -> None:
        width = max(1, self._area.viewport().width())
        wanted = max(self._effect.heightForWidth(width), self._effect.minimumSizeHint().height())
        self._area.setFixedHeight(min(wanted, self._limit))
