# SPDX-License-Identifier: Apache-2.0
"""The folders that a collection watches."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.core.sanitizing import clean_label, plain_tool_tip
from app.core.text import one_line
from app.ui.chat.chips import Chip, ChipFlow


class FolderChips(ChipFlow):
    """A click shows the folder; `removed` carries the Path of one that is no longer wanted."""

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: dict[Path, _FolderChip] = {}
        self.setAccessibleName(self.tr("Watched folders"))

    @property
    def folders(self) -> tuple[Path, ...]:
        return tuple(self._chips)

    def show_folders(self, folders: Sequence[Path]) -> None:
        if tuple(folders) == self.folders:
            return
        self._chips = {path: self._chips.get(path) or self._new_chip(path) for path in folders}
        self.place(list(self._chips.values()))

    def _new_chip(self, path: Path) -> "_FolderChip":
        chip = _FolderChip(path, self.ground)
        chip.unwatched.connect(self.removed)
        return chip


class _FolderChip(Chip):
    unwatched = Signal(object)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        whole = clean_label(one_line(str(path)))
        name = clean_label(one_line(path.name)) or whole
        self.set_look("folder-open", name, self.tr("watched"))
        self.setAccessibleName(self.tr("Watched folder {path}").format(path=whole))
        self.setToolTip(plain_tool_tip(whole))
        remove = self.tr("Do not watch {name}, and remove its files").format(name=name)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(plain_tool_tip(remove))
        self.clicked.connect(self._on_clicked)
        self.remove_requested.connect(self._on_remove_requested)

    def _on_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _on_remove_requested(self) -> None:
        self.unwatched.emit(self._path)
