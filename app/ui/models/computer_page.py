# SPDX-License-Identifier: Apache-2.0
"""What this computer can compute with, what of it is used, and why something is not."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.hardware import BackendState, Device, DeviceKind, Hardware
from app.core.placement import Fit, LoadPlan
from app.core.sanitizing import clean_label
from app.services.engine import Engine
from app.services.hardware import HardwareInfo
from app.services.models import Models
from app.services.placements import Placements
from app.services.sentences import in_words
from app.ui.models.pieces import ButtonRow, Facts, Heading, OutlineButton, Words
from app.ui.models.words import device_words, memory_words, number_words, range_words
from app.ui.settings.form import Page
from app.ui.widgets import FlatButton


class ComputerPage(Page):
    def __init__(
        self,
        hardware: HardwareInfo,
        engine: Engine,
        models: Models,
        placements: Placements,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("This computer"))
        self._hardware = hardware
        self._engine = engine
        self._models = models
        self._placements = placements
        self._state = self.add_text("")
        self.facts = Facts(self)
        self.add_widget(self.facts)
        self._devices_heading = Heading(self.tr("What models compute on"), self)
        self.add_widget(self._devices_heading)
        self.devices = Facts(self)
        self.add_widget(self.devices)
        self.diagnosis = Words("", self)
        self.add_widget(self.diagnosis)
        self._loaded_heading = Heading(self.tr("In memory"), self)
        self.add_widget(self._loaded_heading)
        self.loaded = self.add_text("")
        self.speed = Facts(self)
        self.add_widget(self.speed)
        self._make_buttons()
        hardware.changed.connect(self.refresh)
        engine.status_changed.connect(self._on_status_changed)
        models.chosen.connect(self._on_status_changed)
        placements.planned.connect(self._on_status_changed)
        self.refresh()

    def refresh(self) -> None:
        hardware = self._hardware.hardware
        is_known = hardware is not None
        self._state.setText("" if is_known else self._waiting_words())
        self._state.setVisible(not is_known)
        for widget in (self.facts, self._devices_heading, self.devices, self.copy):
            widget.setVisible(is_known)
        if hardware is not None:
            self.facts.show_rows(self._fact_rows(hardware))
            self.devices.show_rows(self._device_rows(hardware))
        text = "\n".join(clean_label(in_words(line)) for line in self._hardware.diagnosis)
        self.diagnosis.setText(text)
        self.diagnosis.setVisible(bool(text))
        self.again.setEnabled(not self._hardware.is_reading)
        self._show_loaded()

    def report(self) -> str:
        """All of it as text, to be shown to somebody who helps."""
        parts = (self.facts.text, self.devices.text, self.diagnosis.text(), self._speed_report())
        return "\n".join(part for part in parts if part)

    def _waiting_words(self) -> str:
        if self._hardware.is_reading:
            return self.tr("Looking at this computer…")
        return self.tr("What this computer can do could not be found out.")

    def _make_buttons(self) -> None:
        buttons = ButtonRow(self)
        text = self.tr("Give the memory back")
        self.unload = OutlineButton("eject", text, self, text=text)
        text = self.tr("Look again")
        self.again = FlatButton("arrow-clockwise", text, self, text=text)
        text = self.tr("Copy all of this")
        self.copy = FlatButton("copy", text, self, text=text)
        buttons.add(self.unload, self.again, self.copy)
        self.add_widget(buttons)
        self._buttons = buttons
        self.unload.clicked.connect(self._on_unload_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)

    def _fact_rows(self, hardware: Hardware) -> list[tuple[str, str]]:
        processor, memory = hardware.processor, hardware.memory
        cores = self.tr("{cores} cores, {threads} threads").format(
            cores=processor.cores, threads=processor.threads
        )
        free = self.tr("{total}, of which {free} are free").format(
            total=memory_words(memory.total_bytes), free=memory_words(memory.available_bytes)
        )
        speed = ""
        if hardware.read_bytes_per_s:
            number = QLocale().toString(hardware.read_bytes_per_s / 1e9, "f", 0)
            speed = self.tr("{number} GB/s, measured").format(number=number)
        return [
            (self.tr("Processor"), clean_label(processor.name)),
            (self.tr("Cores"), cores),
            (
                self.tr("Instructions"),
                ", ".join(name.upper() for name in processor.instruction_sets),
            ),
            (self.tr("Memory"), free),
            (self.tr("Memory speed"), speed),
            (self.tr("Engine"), f"llama.cpp {hardware.llama_cpp}" if hardware.llama_cpp else ""),
        ]

    def _device_rows(self, hardware: Hardware) -> list[tuple[str, str]]:
        rows = [(device_words(device.kind), self._device(device)) for device in hardware.devices]
        states = {
            BackendState.LOADED: self.tr("in use"),
            BackendState.FAILED: self.tr("could not be loaded"),
            BackendState.UNUSED: self.tr("not needed"),
        }
        for backend in hardware.backends:
            problem = f": {clean_label(backend.problem)}" if backend.problem else ""
            text = f"{clean_label(backend.name)}, {states[backend.state]}{problem}"
            rows.append((self.tr("Back end"), text))
        return rows

    def _device(self, device: Device) -> str:
        facts = [clean_label(device.description or device.name)]
        if device.kind is not DeviceKind.CPU:
            facts.append(clean_label(device.backend))
        # The processor's is the computer's, of which llama.cpp calls all free.
        if device.total_bytes and device.kind is not DeviceKind.CPU:
            text = self.tr("{free} of {total} free")
            free, total = memory_words(device.free_bytes), memory_words(device.total_bytes)
            facts.append(text.format(free=free, total=total))
        if device.driver:
            facts.append(self.tr("driver {driver}").format(driver=clean_label(device.driver)))
        return " · ".join(dict.fromkeys(facts))

    def _show_loaded(self) -> None:
        can_unload = self._engine.can_unload
        if can_unload:
            text = self.tr("{name} is in memory, ready to answer.")
            self.loaded.setText(text.format(name=clean_label(self._models.current_name)))
        else:
            self.loaded.setText(self.tr("No model is in memory. The next question loads it."))
        self.speed.show_rows(self._speed_rows())
        self.speed.setVisible(bool(self.speed.rows))
        self.unload.setVisible(can_unload)
        self._buttons.refresh()

    def _plan(self) -> LoadPlan | None:
        """Of the model that answers."""
        path = self._models.current
        if path is None or self._hardware.hardware is None:
            return None
        plans = self._placements.plans(path)
        return None if plans is None else plans.get(self._placements.of(path).choice)

    def _speed_rows(self) -> list[tuple[str, str]]:
        plan = self._plan()
        if plan is None or plan.fit is Fit.NO:
            return []
        certainty = range_words(plan.decode, is_measured=plan.is_measured)
        text = self.tr("{number} tokens/s ({certainty})")
        writes = text.format(number=number_words(plan.decode.likely), certainty=certainty)
        text = self.tr("{number} tokens/s")
        reads = text.format(number=number_words(plan.prefill.likely))
        context = self.tr("{number} tokens").format(number=QLocale().toString(plan.n_ctx))
        return [
            (self.tr("Writes"), writes),
            (self.tr("Reads"), reads),
            (self.tr("Context"), context),
        ]

    def _speed_report(self) -> str:
        if not self.speed.rows:
            return ""
        return f"{clean_label(self._models.current_name)}\n{self.speed.text}"

    def _on_status_changed(self, *_: object) -> None:
        self._show_loaded()

    def _on_unload_clicked(self) -> None:
        self.again.setFocus()
        self._engine.unload()

    def _on_again_clicked(self) -> None:
        self._hardware.refresh()
        self.refresh()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    def showEvent(self, event: QShowEvent) -> None:
        """What is free may have changed since."""
        super().showEvent(event)
        self._hardware.refresh()
        self.refresh()
