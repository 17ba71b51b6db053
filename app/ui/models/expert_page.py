# SPDX-License-Identifier: Apache-2.0
"""Every value of a placement. What is left automatic says what that comes to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.core.hardware import Hardware
from app.core.params import KvType
from app.core.placement import NO_WISHES, LoadPlan, PlanWishes
from app.core.sanitizing import clean_label
from app.core.values import value_class
from app.ui.models.pieces import ChangingChoice, Heading
from app.ui.settings.form import OptionalNumber, Page
from app.ui.theme import SPACING_L
from app.ui.widgets import FlatButton

_MOST_TOKENS = 1_048_576
_NUMBERS = ("n_ctx", "gpu_layers", "expert_layers_on_cpu", "threads", "n_batch", "n_ubatch")


@value_class
class _Range:
    low: int
    high: int
    step: int


_RANGES: Mapping[str, _Range] = {
    "n_ctx": _Range(512, _MOST_TOKENS, 1024),
    "gpu_layers": _Range(0, 1000, 1),
    "expert_layers_on_cpu": _Range(0, 1000, 1),
    "threads": _Range(1, 1024, 1),
    "n_batch": _Range(32, 16_384, 256),
    "n_ubatch": _Range(32, 16_384, 256),
}


class ExpertPage(Page):
    """`wishes_changed` carries the PlanWishes as they are now, `back_requested` leads to the three
    choices. Nothing is kept or loaded here."""

    wishes_changed = Signal(object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Every value"))
        self._wishes = NO_WISHES
        self._devices: tuple[tuple[str, object], ...] = ()
        text = self.tr("Back to the three choices")
        self.back = FlatButton("arrow-left", text, self, text=text)
        self.back.clicked.connect(self._on_back_clicked)
        self.add_buttons(self.back)
        self.model = Heading("", self)
        self.add_widget(self.model)
        self.add_text(self.tr("What is automatic follows from the choice and from this computer."))
        self.numbers: dict[str, OptionalNumber] = {}
        self.choices: dict[str, ChangingChoice] = {}
        self._add_context_rows()
        self._add_device_rows()
        self._add_batch_rows()
        self._add_memory_rows()
        self._even_out()

    @property
    def wishes(self) -> PlanWishes:
        return self._wishes

    def show_name(self, name: str) -> None:
        """Of the model whose values these are."""
        self.model.setText(clean_label(name))

    def show_wishes(self, wishes: PlanWishes) -> None:
        self._wishes = wishes
        for name, number in self.numbers.items():
            number.show_value(getattr(wishes, name))
        for name, choice in self.choices.items():
            choice.show_value(getattr(wishes, name))

    def show_plan(self, plan: LoadPlan | None) -> None:
        """What is automatic, in figures; how far each value can go."""
        layers = 0 if plan is None else plan.layers
        for name in _NUMBERS:
            field = self.numbers[name].field
            value = None if plan is None else getattr(plan.params, name)
            with QSignalBlocker(field):
                if layers and name in ("gpu_layers", "expert_layers_on_cpu"):
                    field.setMaximum(max(layers + 1, field.value()))
                field.setSpecialValueText(self._automatic_number(name, value))
        for name, choice in self.choices.items():
            value = None if plan is None else getattr(plan.params, name)
            choice.setItemText(0, self._automatic_choice(name, value))

    def show_devices(self, hardware: Hardware | None) -> None:
        gpus = () if hardware is None else hardware.gpus
        devices = tuple((gpu.description or gpu.name, cast(object, gpu.name)) for gpu in gpus)
        if devices == self._devices:
            return
        self._devices = devices
        self.choices["device"].show_choices(
            [(self.tr("Automatic"), None), (self.tr("Processor only"), "cpu"), *devices],
            self._wishes.device,
        )

    def _add_context_rows(self) -> None:
        self._add_number(
            "n_ctx",
            self.tr("Context"),
            self.tr("In tokens: how much of a conversation the model sees."),
        )

    def _add_device_rows(self) -> None:
        self._add_choice(
            "device",
            self.tr("Device"),
            self.tr("What computes."),
            ((self.tr("Processor only"), "cpu"),),
        )
        self._add_number(
            "gpu_layers",
            self.tr("Layers on the graphics card"),
            self.tr("Counted from the last one; one more than there are takes the output, too."),
        )
        self._add_number(
            "expert_layers_on_cpu",
            self.tr("Layers whose experts stay in the computer's memory"),
            self.tr("Experts are most of the weights, and few are used for each token."),
        )
        self._add_number(
            "threads", self.tr("Threads"), self.tr("How many processor cores compute.")
        )

    def _add_batch_rows(self) -> None:
        self._add_number(
            "n_batch",
            self.tr("Batch"),
            self.tr("Tokens that are read in one go; until then a stop has to wait."),
        )
        self._add_number(
            "n_ubatch",
            self.tr("Microbatch"),
            self.tr("Tokens computed together. More read faster and take memory."),
        )

    def _add_memory_rows(self) -> None:
        switches = (
            (
                "flash_attention",
                self.tr("Flash attention"),
                self.tr("Less memory for the context, and faster."),
            ),
            (
                "use_mmap",
                self.tr("Map the file into memory"),
                self.tr("Loads faster, and lets a model that is too big run from the disk."),
            ),
            (
                "use_mlock",
                self.tr("Lock it in memory"),
                self.tr("The system cannot move it to the disk; it may refuse."),
            ),
        )
        on_off: tuple[tuple[str, object], ...] = ((self.tr("On"), True), (self.tr("Off"), False))
        self._add_choice(
            "kv_type",
            self.tr("Precision of the context"),
            self.tr("8 bits take half the memory; gpt-oss becomes slower with them."),
            ((self.tr("16 bits"), KvType.F16), (self.tr("8 bits"), KvType.Q8_0)),
        )
        for name, text, hint in switches:
            self._add_choice(name, text, hint, on_off)

    def _add_number(self, name: str, text: str, hint: str) -> None:
        limits = _RANGES[name]
        number = OptionalNumber(
            (limits.low, limits.high), limits.step, self._number_setter(name), self
        )
        self.numbers[name] = number
        number.show_value(None)
        self.add_row(text, number, hint)

    def _add_choice(
        self, name: str, text: str, hint: str, values: tuple[tuple[str, object], ...]
    ) -> None:
        choices: list[tuple[str, object]] = [(self.tr("Automatic"), None), *values]
        choice = ChangingChoice(choices, None, self._choice_setter(name), self)
        self.choices[name] = choice
        self.add_row(text, choice, hint)

    def _number_setter(self, name: str) -> Callable[[float | None], None]:
        return lambda value: self._set(name, None if value is None else round(value))

    def _choice_setter(self, name: str) -> Callable[[object], None]:
        return lambda value: self._set(name, value)

    def _set(self, name: str, value: object) -> None:
        changes: dict[str, Any] = {name: value}
        self._wishes = replace(self._wishes, **changes)
        self.wishes_changed.emit(self._wishes)

    def _automatic_number(self, name: str, value: object) -> str:
        is_own = getattr(self._wishes, name) is not None
        if value is None or is_own or not isinstance(value, int):
            return self.tr("Automatic")
        return self.tr("Automatic: {value}").format(value=QLocale().toString(value))

    def _automatic_choice(self, name: str, value: object) -> str:
        if getattr(self._wishes, name) is not None:
            return self.tr("Automatic")
        said = {
            True: self.tr("On"),
            False: self.tr("Off"),
            KvType.F16: self.tr("16 bits"),
            KvType.Q8_0: self.tr("8 bits"),
        }
        if name == "device" or value not in said:
            return self.tr("Automatic")
        return self.tr("Automatic: {value}").format(value=said[value])

    def _even_out(self) -> None:
        """All as wide as the longest value needs: they stand below each other, and stay where they
        are while a value changes."""
        longest = self.tr("Automatic: {value}").format(value=QLocale().toString(_MOST_TOKENS))
        width = self.fontMetrics().horizontalAdvance(longest) + 2 * SPACING_L
        for number in self.numbers.values():
            number.field.setMinimumWidth(width)
        for choice in self.choices.values():
            choice.setMinimumWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "choices"):
            self._even_out()

    def _on_back_clicked(self) -> None:
        self.back_requested.emit()
