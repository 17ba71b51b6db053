# SPDX-License-Identifier: Apache-2.0
"""Backups to choose from, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from app.services.safety import Backup
from app.ui.safety.words import backup_words, date_words
from app.ui.theme import SPACING_S, em, shades, slim_scroll_bar, ui_font

_ROWS = 4
"""Without scrolling."""


class BackupList(QListWidget):
    """One that cannot be read is shown and cannot be chosen. `chosen`: whether one is chosen."""

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups: tuple[Backup, ...] = ()
        self._is_restyled = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Backups"))
        self.setObjectName("backups")
        self._update_look()
        slim_scroll_bar(self.verticalScrollBar())
        self.itemSelectionChanged.connect(self._on_selection_changed)

    @property
    def backup(self) -> Backup | None:
        items = self.selectedItems()
        return self._backups[self.row(items[0])] if items else None

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """The one that is chosen stays so, if it is still there; else it is the newest."""
        if tuple(backups) == self._backups:
            return
        before = self.backup
        # Row by row, what is chosen would be told of a list that is not yet there.
        with QSignalBlocker(self):
            self._backups = tuple(backups)
            self.clear()
            for backup in self._backups:
                item = QListWidgetItem(f"{date_words(backup.day)}\n{backup_words(backup)}")
                if backup.messages is None:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self.addItem(item)
            readable = [row for row, each in enumerate(backups) if each.messages is not None]
            same = [row for row in readable if before and backups[row].snapshot == before.snapshot]
            self.setCurrentRow((same or readable or [-1])[0])
        self.updateGeometry()
        self._on_selection_changed()

    def sizeHint(self) -> QSize:
        rows = max(1, min(_ROWS, len(self._backups)))
        height = self.sizeHintForRow(0) if self.count() else round(em(ui_font()) * 3)
        return QSize(round(em(ui_font()) * 22), rows * height + 2 * SPACING_S)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(round(em(ui_font()) * 12), min(hint.height(), round(em(ui_font()) * 8)))

    def _update_look(self) -> None:
        chosen = shades(self.palette()).hairline.name()
        self.setStyleSheet(
            "#backups { background: palette(alternate-base); border-radius: 8px; padding: 4px;"
            " outline: 0 }"
            "#backups::item { padding: 6px 8px; border: 1px solid transparent;"
            " border-radius: 6px }"
            f"#backups::item:selected {{ background: {chosen}; color: palette(text) }}"
            "#backups::item:selected:focus { border-color: palette(highlight) }"
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._is_restyled:
            # A style sheet changes the palette itself.
            self._is_restyled = True
            self._update_look()
            self._is_restyled = False

    def _on_selection_changed(self) -> None:
        self.chosen.emit(self.backup is not None)
