# SPDX-License-Identifier: Apache-2.0
"""Texts that go with a question, as small blocks above it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.messages import AttachmentPart
from app.core.sanitizing import clean_label, plain_tool_tip
from app.services.attachments import line_count
from app.ui.chat.chips import Chip, ChipFlow


class AttachmentChips(ChipFlow):
    """`opened` carries the AttachmentPart whose text is to be shown."""

    changed = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[_AttachmentChip] = []
        self.setAccessibleName(self.tr("Attachments"))

    @property
    def parts(self) -> tuple[AttachmentPart, ...]:
        return tuple(chip.part for chip in self._chips)

    def set_parts(self, parts: Sequence[AttachmentPart]) -> None:
        """Without telling `changed`."""
        if tuple(parts) != self.parts:
            self._show([self._make(part) for part in parts])

    def add(self, parts: Sequence[AttachmentPart]) -> None:
        """One that is there already is not added twice."""
        new = [part for part in dict.fromkeys(parts) if part not in self.parts]
        if not new:
            return
        self._show([*self._chips, *(self._make(part) for part in new)])
        self.scroll_to_end()
        self.changed.emit()

    def remove(self, part: AttachmentPart) -> None:
        left = list(self._chips)
        gone = next((chip for chip in left if chip.part == part), None)
        if gone is None:
            return
        left.remove(gone)
        self._show(left)
        self.changed.emit()

    def free_name(self, name: str) -> str:
        """`name`, numbered when it is taken."""
        taken = {part.name for part in self.parts}
        number, free = 1, name
        while free in taken:
            number += 1
            free = f"{name} {number}"
        return free

    def _show(self, chips: "list[_AttachmentChip]") -> None:
        self._chips = chips
        self.place(chips)

    def _make(self, part: AttachmentPart) -> "_AttachmentChip":
        chip = _AttachmentChip(part, self.ground)
        chip.clicked.connect(self._on_chip_clicked)
        chip.remove_requested.connect(self._on_remove_requested)
        return chip

    def _on_chip_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, _AttachmentChip):
            self.opened.emit(chip.part)

    def _on_remove_requested(self) -> None:
        chip = self.sender()
        if isinstance(chip, _AttachmentChip):
            self.remove(chip.part)


class _AttachmentChip(Chip):
    """Name and length; a click shows the text."""

    def __init__(self, part: AttachmentPart, parent: QWidget) -> None:
        super().__init__(parent)
        self.part = part
        name = clean_label(part.name)
        length = self.tr("%n line(s)", "", line_count(part.text))
        self.set_look("file-text", name, length)
        full = self.tr("{name}, {length}").format(name=name, length=length)
        self.setAccessibleName(full)
        self.setToolTip(plain_tool_tip(full))
        remove = self.tr("Remove {name}").format(name=name)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(plain_tool_tip(remove))
