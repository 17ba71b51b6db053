# SPDX-License-Identifier: Apache-2.0
"""Saved prompts on their way into the message that is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.core.conversation import SavedPrompt
from app.services.prompts import Prompts
from app.ui.chat.composer import Composer

if TYPE_CHECKING:
    from app.ui.chat.prompt_menu import PromptMenu


class PromptPicker(QObject):
    """A message that begins with "/" and has one line is, at first, the beginning of a name."""

    def __init__(self, prompts: Prompts, composer: Composer, page: QWidget) -> None:
        super().__init__(page)
        self._prompts = prompts
        self._composer = composer
        self._page = page
        self._menu: PromptMenu | None = None
        composer.input.set_menu_keys(self._take_key, self._is_open)
        composer.draft_changed.connect(self._on_draft_changed)
        composer.prompts_requested.connect(self._on_prompts_requested)
        composer.save_prompt_requested.connect(self._on_save_requested)

    @property
    def menu(self) -> PromptMenu:
        """Made when it is first wanted."""
        if self._menu is None:
            from app.ui.chat.prompt_menu import PromptMenu

            self._menu = PromptMenu(self._composer.input, self._composer, self._page)
            self._menu.chosen.connect(self.insert)
            self._menu.manage_requested.connect(self.manage)
        return self._menu

    def insert(self, prompt: SavedPrompt) -> None:
        if self._typed_name() is not None:
            self._composer.input.selectAll()
        self._composer.insert_text(prompt.text)

    def manage(self, new_text: str = "") -> None:
        from app.ui.chat.prompt_dialog import PromptDialog

        PromptDialog(self._prompts, self._page, new_text=new_text).open()

    def _take_key(self, event: QKeyEvent) -> bool:
        return self._menu is not None and self._menu.take_key(event)

    def _is_open(self) -> bool:
        return self._menu is not None and self._menu.is_open

    def _typed_name(self) -> str | None:
        text = self._composer.text
        return text[1:] if text.startswith("/") and "\n" not in text else None

    def _on_draft_changed(self) -> None:
        name = self._typed_name()
        if name is None or not self._composer.input.hasFocus():
            if self._menu is not None:
                self._menu.hide()
        else:
            found = self._prompts.matching(name)
            self.menu.show_prompts(found, has_any=bool(name) or bool(self._prompts.prompts))

    def _on_prompts_requested(self) -> None:
        if self._prompts.prompts:
            self.menu.show_prompts(self._prompts.prompts, has_any=True)
        else:
            self.manage()

    def _on_save_requested(self) -> None:
        self.manage(self._composer.text)
