# SPDX-License-Identifier: Apache-2.0
"""Language, keys, instructions, notifications and the tray."""

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.params import Effort
from app.services.settings import Settings
from app.services.translations import Translations
from app.ui.reading_direction import follow_reading_direction
from app.ui.settings.form import Choice, Page, Switch

_LINES = 5
_WRITE_AFTER_MS = 600


class GeneralPage(Page):
    def __init__(
        self, settings: Settings, translations: Translations, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("General"))
        self._settings = settings
        self._translations = translations
        self._add_language()
        self._add_sending()
        self._add_instructions()
        self._add_notifications()
        settings.changed.connect(self._on_changed)

    def _add_language(self) -> None:
        system = self._translations.system_language()
        languages = self._translations.languages()
        name = next(language.name for language in languages if language.code == system)
        choices: list[tuple[str, object]] = [
            (self.tr("The system's ({language})").format(language=name), "")
        ]
        choices += [(language.name, language.code) for language in languages]
        self.language = Choice(choices, self._settings.language, self._on_language_chosen, self)
        self.add_row(self.tr("Language"), self.language)

    def _add_sending(self) -> None:
        choices: list[tuple[str, object]] = [
            (self.tr("Enter"), "enter"),
            (self.tr("Ctrl+Enter"), "ctrl+enter"),
        ]
        self.send_key = Choice(choices, self._settings.send_key, self._on_send_key_chosen, self)
        hint = self.tr("The other one begins a new line; Shift+Enter always does.")
        self.add_row(self.tr("Send messages with"), self.send_key, hint)
        efforts: list[tuple[str, object]] = [
            (self.tr("Low"), Effort.LOW),
            (self.tr("Medium"), Effort.MEDIUM),
            (self.tr("High"), Effort.HIGH),
        ]
        self.effort = Choice(efforts, self._settings.effort, self._on_effort_chosen, self)
        hint = self.tr("How long gpt-oss thinks in a new conversation.")
        self.add_row(self.tr("Reasoning effort"), self.effort, hint)

    def _add_instructions(self) -> None:
        self.instructions = QPlainTextEdit(self._settings.default_instructions, self)
        self.instructions.setTabChangesFocus(True)
        follow_reading_direction(self.instructions)
        self.instructions.setPlaceholderText(self.tr("For example: Answer briefly, in German."))
        self.instructions.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
        hint = self.tr("Every new conversation begins with them; each can have its own.")
        self.add_wide(self.tr("Instructions for the model"), self.instructions, hint)
        self._write = QTimer(self)
        self._write.setSingleShot(True)
        self._write.setInterval(_WRITE_AFTER_MS)
        self._write.timeout.connect(self._on_write_due)
        self.instructions.textChanged.connect(self._write.start)

    def _add_notifications(self) -> None:
        settings = self._settings
        self.notifies = Switch(settings.notifies, self._on_notifies_switched, self)
        hint = self.tr(
            "An answer that took more than ten seconds, or a model that was fetched, while the "
            "window is not in front."
        )
        self.add_row(self.tr("Tell me when something is ready"), self.notifies, hint)
        self.tray = Switch(settings.shows_tray, self._on_tray_switched, self)
        hint = self.tr(
            "Harmonium then stays ready there when its window is closed, with the model in memory."
        )
        self.add_row(self.tr("Show an icon in the notification area"), self.tray, hint)

    def _on_language_chosen(self, code: object) -> None:
        self._settings.language = str(code)

    def _on_send_key_chosen(self, key: object) -> None:
        self._settings.send_key = cast(Any, key)

    def _on_effort_chosen(self, effort: object) -> None:
        self._settings.effort = Effort(effort)

    def _on_notifies_switched(self, is_on: bool) -> None:
        self._settings.notifies = is_on

    def _on_tray_switched(self, is_on: bool) -> None:
        self._settings.shows_tray = is_on

    def _on_write_due(self) -> None:
        self._settings.default_instructions = self.instructions.toPlainText().strip()

    def _on_changed(self, name: str) -> None:
        settings = self._settings
        match name:
            case "effort":
                self.effort.show_value(settings.effort)
            case "shows_tray":
                self.tray.show_value(settings.shows_tray)
            case "default_instructions" if not self.instructions.hasFocus():
                if self.instructions.toPlainText().strip() != settings.default_instructions:
                    self.instructions.setPlainText(settings.default_instructions)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._write.isActive():
            self._write.stop()
            self._on_write_due()
