# SPDX-License-Identifier: Apache-2.0
"""Light or dark, the size of text, what of the reasoning is shown."""

from typing import Any, cast

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.services.settings import MAX_ZOOM, MIN_ZOOM, Settings
from app.ui.settings.form import CalmWheel, Choice, Page, Switch
from app.ui.theme import SPACING_S
from app.ui.widgets import PlainLabel

_ZOOM_STEP = 10


class AppearancePage(Page):
    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Appearance"))
        self._settings = settings
        schemes: list[tuple[str, object]] = [
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ]
        self.scheme = Choice(schemes, settings.color_scheme, self._on_scheme_chosen, self)
        self.add_row(self.tr("Colours"), self.scheme)
        self.zoom = _ZoomSlider(self)
        self.zoom.slider.valueChanged.connect(self._on_zoom_moved)
        hint = self.tr("Also with Ctrl and + or -, or with Ctrl and the wheel.")
        self.add_row(self.tr("Text size"), self.zoom, hint)
        self.hides_reasoning = Switch(settings.hides_reasoning, self._on_hiding_switched, self)
        hint = self.tr("You then only see that the model is thinking, and for how long.")
        self.add_row(self.tr("Hide the model's reasoning"), self.hides_reasoning, hint)
        self._show_zoom()
        settings.changed.connect(self._on_changed)

    def _show_zoom(self) -> None:
        self.zoom.show_percent(round(self._settings.zoom * 100))

    def _on_scheme_chosen(self, scheme: object) -> None:
        self._settings.color_scheme = cast(Any, scheme)

    def _on_zoom_moved(self, percent: int) -> None:
        self._settings.zoom = percent / 100

    def _on_hiding_switched(self, is_on: bool) -> None:
        self._settings.hides_reasoning = is_on

    def _on_changed(self, name: str) -> None:
        match name:
            case "zoom":
                self._show_zoom()
            case "color_scheme":
                self.scheme.show_value(self._settings.color_scheme)
            case "hides_reasoning":
                self.hides_reasoning.show_value(self._settings.hides_reasoning)


class _ZoomSlider(QWidget):
    """In steps of ten percent; what the wheel made may lie between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(round(MIN_ZOOM * 100), round(MAX_ZOOM * 100))
        self.slider.setSingleStep(_ZOOM_STEP)
        self.slider.setPageStep(_ZOOM_STEP)
        self.slider.setMinimumWidth(160)
        self.slider.setTracking(False)
        self.slider.installEventFilter(CalmWheel(self.slider))
        self._words = PlainLabel("", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self.slider)
        layout.addWidget(self._words)
        self.slider.sliderMoved.connect(self._on_moved)
        self.setFocusProxy(self.slider)

    def show_percent(self, percent: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(percent)
        self._on_moved(percent)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _on_moved(self, percent: int) -> None:
        self._words.setMinimumWidth(self.fontMetrics().horizontalAdvance("200 %") + 2)
        self._words.setText(self.tr("{percent} %").format(percent=percent))
