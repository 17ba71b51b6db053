# SPDX-License-Identifier: Apache-2.0
"""What the model remembers of what it has read, and whether it reads ahead."""

from typing import cast

from PySide6.QtCore import QLocale, QObject

from app.services.settings import Settings
from app.services.states import States
from app.ui.models.words import size_words
from app.ui.settings.form import Choice, Page, Switch
from app.ui.widgets import FlatButton

_SIZES_GB = (2, 5, 10, 20, 50)


class ReadingRows(QObject):
    """A section of `page`."""

    def __init__(self, page: Page, settings: Settings, states: States) -> None:
        super().__init__(page)
        self.page = page
        self._settings = settings
        self._states = states
        page.add_heading(self.tr("Reading"))
        self._add_remembering(page)
        self._add_reading_ahead(page)
        self._show_values()
        self._show_size()
        settings.changed.connect(self._on_changed)
        states.changed.connect(self._show_size)

    def refresh(self) -> None:
        self._states.refresh()

    def _add_remembering(self, page: Page) -> None:
        self.remembers = Switch(self._settings.keeps_states, self._on_remembers_switched, page)
        hint = self.tr(
            "Long conversations and documents then go on at once, even after a restart. Nothing of "
            "a temporary conversation is kept."
        )
        page.add_row(self.tr("Remember what the model has read"), self.remembers, hint)
        text = self.tr("{size} GB")
        choices: list[tuple[str, object]] = [
            (text.format(size=QLocale().toString(size)), size) for size in _SIZES_GB
        ]
        self.room = Choice(choices, self._settings.states_gb, self._on_room_chosen, page)
        hint = self.tr("What was not needed for longest is forgotten first.")
        self._room_words = page.add_row(self.tr("Room on the disk, at most"), self.room, hint)
        text = self.tr("Clear")
        self.clear = FlatButton("trash", text, page, text=text)
        self.clear.clicked.connect(self._on_clear_clicked)
        hint = self.tr("No conversation is deleted; the model only has to read again.")
        self._size = page.add_row(self.tr("Nothing is kept on the disk"), self.clear, hint)
        self.clear.setAccessibleName(self.tr("Clear what the model has read"))

    def _add_reading_ahead(self, page: Page) -> None:
        is_on = self._settings.reads_ahead
        self.reads_ahead = Switch(is_on, self._on_reads_ahead_switched, page)
        hint = self.tr(
            "The model reads what is there already while you look at it or write, so that its "
            "answer begins sooner."
        )
        page.add_row(self.tr("Read ahead"), self.reads_ahead, hint)
        is_on = self._settings.reads_ahead_on_battery
        self.on_battery = Switch(is_on, self._on_battery_switched, page)
        text = self.tr("Read ahead on battery, too")
        self._battery_words = page.add_row(text, self.on_battery)

    def _show_values(self) -> None:
        settings = self._settings
        self.remembers.show_value(settings.keeps_states)
        self.room.show_value(settings.states_gb)
        for widget in (self.room, self._room_words):
            widget.setEnabled(settings.keeps_states)
        self.reads_ahead.show_value(settings.reads_ahead)
        self.on_battery.show_value(settings.reads_ahead_on_battery)
        for widget in (self.on_battery, self._battery_words):
            widget.setEnabled(settings.reads_ahead)

    def _show_size(self) -> None:
        size = self._states.bytes
        if size:
            text = self.tr("{size} on the disk now").format(size=size_words(size))
        else:
            text = self.tr("Nothing is kept on the disk")
        self._size.setText(text)
        self.clear.setEnabled(bool(size))

    def _on_remembers_switched(self, is_on: bool) -> None:
        self._settings.keeps_states = is_on

    def _on_room_chosen(self, size: object) -> None:
        self._settings.states_gb = cast("int", size)

    def _on_clear_clicked(self) -> None:
        self._states.clear()

    def _on_reads_ahead_switched(self, is_on: bool) -> None:
        self._settings.reads_ahead = is_on

    def _on_battery_switched(self, is_on: bool) -> None:
        self._settings.reads_ahead_on_battery = is_on

    def _on_changed(self, name: str) -> None:
        del name
        self._show_values()
