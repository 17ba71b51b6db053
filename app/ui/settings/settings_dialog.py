# SPDX-License-Identifier: Apache-2.0
"""The dialog: pages on the left, the chosen one on the right. There is nothing to confirm."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from app.services.models import Models
from app.services.settings import Settings
from app.services.translations import Translations
from app.ui.actions import Actions
from app.ui.settings.appearance_page import AppearancePage
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.generation_page import GenerationPage
from app.ui.settings.model_page import ModelPage
from app.ui.settings.privacy_page import PrivacyPage
from app.ui.settings.shortcuts_page import ShortcutsPage
from app.ui.theme import SPACING_S, em, shades, ui_font
from app.ui.widgets import icon, icon_size

_SIZE_EM = (56, 45)


class SettingsDialog(QDialog):
    open_model_requested = Signal()
    notice_requested = Signal(str)

    def __init__(
        self,
        settings: Settings,
        models: Models,
        translations: Translations,
        commands: Actions,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.general = GeneralPage(settings, translations, self)
        self.appearance = AppearancePage(settings, self)
        self.model = ModelPage(models, settings, self)
        self.generation = GenerationPage(settings, self)
        self.privacy = PrivacyPage(settings, folder, self)
        self.shortcuts = ShortcutsPage(settings, commands, self)
        self._pages = {
            "sliders-horizontal": self.general,
            "palette": self.appearance,
            "cube": self.model,
            "chat-text": self.generation,
            "lock-simple": self.privacy,
            "keyboard": self.shortcuts,
        }
        self._create_widgets()
        self._lay_out()
        self.model.open_model_requested.connect(self.open_model_requested)
        self.privacy.storage_notice_requested.connect(self._on_storage_notice_requested)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    @property
    def page(self) -> int:
        return self._list.currentRow()

    def show_page(self, page: int) -> None:
        self._list.setCurrentRow(page)

    def _create_widgets(self) -> None:
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setObjectName("pages")
        self._stack = QStackedWidget(self)
        for page in self._pages.values():
            self._list.addItem(QListWidgetItem(page.title))
            self._stack.addWidget(page)
        self._update_look()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addWidget(self._stack, 1)
        size = em(ui_font())
        wanted = QSize(round(size * _SIZE_EM[0]), round(size * _SIZE_EM[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _update_look(self) -> None:
        color = self.palette().color(self.foregroundRole())
        marked = shades(self.palette()).hairline.name()
        self._list.setStyleSheet(
            "#pages { background: palette(alternate-base); padding: 8px; outline: 0 }"
            "#pages::item { padding: 6px 7px; border: 1px solid transparent; border-radius: 6px }"
            f"#pages::item:selected {{ background: {marked}; color: palette(text) }}"
            "#pages::item:selected:focus { border-color: palette(highlight) }"
        )
        self._list.setIconSize(QSize(icon_size(self), icon_size(self)))
        widest = 0
        for row, name in enumerate(self._pages):
            item = self._list.item(row)
            item.setIcon(icon(name, color))
            widest = max(widest, self.fontMetrics().horizontalAdvance(item.text()))
        self._list.setFixedWidth(widest + icon_size(self) + 8 * SPACING_S)

    def _on_storage_notice_requested(self) -> None:
        self.notice_requested.emit("storage")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_stack"):
            self._update_look()
