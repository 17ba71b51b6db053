# SPDX-License-Identifier: Apache-2.0
"""What a placement leads to, seen at once: whether it fits, how fast, and what of which memory."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.hardware import Hardware
from app.core.placement import Fit, LoadPlan
from app.services.sentences import in_words
from app.ui.models.memory_bars import DeviceUse, MemoryBars
from app.ui.models.pieces import Heading, Words
from app.ui.models.words import forecast_words, number_words, range_words
from app.ui.theme import SPACING_S


class EffectView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Heading("", self, scale=1.0)
        self.speed = Words("", self)
        self.speed.set_muted()
        self.bars = MemoryBars(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self.verdict)
        layout.addWidget(self.speed)
        layout.addWidget(self.bars)

    def show_plan(self, plan: LoadPlan | None, hardware: Hardware | None) -> None:
        """None: it is not known yet."""
        if plan is None:
            self.verdict.setText(self.tr("Looking at this computer…"))
            self.speed.setText("")
            self.bars.show_devices(())
        else:
            self.verdict.setText(forecast_words(plan))
            self.speed.setText(self._speed_words(plan))
            self.bars.show_devices(device_uses(plan, hardware))
        self.speed.setVisible(bool(self.speed.text()))

    def _speed_words(self, plan: LoadPlan) -> str:
        lines = [in_words(plan.problem)] if plan.problem else []
        if plan.fit is not Fit.NO:
            text = self.tr("Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.")
            lines.append(
                text.format(
                    writing=number_words(plan.decode.likely),
                    certainty=range_words(plan.decode, is_measured=plan.is_measured),
                    reading=number_words(plan.prefill.likely),
                )
            )
        if plan.layers_on_gpu and plan.layers:
            lines.append(self._layer_words(plan))
        return " ".join(lines)

    def _layer_words(self, plan: LoadPlan) -> str:
        # llama.cpp counts the output as one more.
        on_gpu = min(plan.layers_on_gpu, plan.layers)
        numbers = (on_gpu, plan.layers, plan.params.expert_layers_on_cpu)
        on_gpu, layers, experts = (QLocale().toString(number) for number in numbers)
        if plan.params.expert_layers_on_cpu:
            text = self.tr(
                "{number} of {all} layers on the graphics card, the experts of {experts} of them "
                "in the computer's memory."
            )
            return text.format(number=on_gpu, all=layers, experts=experts)
        text = self.tr("{number} of {all} layers on the graphics card.")
        return text.format(number=on_gpu, all=layers)


def device_uses(plan: LoadPlan, hardware: Hardware | None) -> Sequence[DeviceUse]:
    """With the names that people know the memories by."""
    descriptions = (
        {} if hardware is None else {device.name: device.description for device in hardware.devices}
    )
    own = QCoreApplication.translate("EffectView", "This computer's memory")
    return [
        DeviceUse(use, own if use.name == "CPU" else descriptions.get(use.name) or use.name)
        for use in plan.memory
    ]
