# SPDX-License-Identifier: Apache-2.0
"""‹ 2 / 3 ›: which version of a message is shown, and the way to the others."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.sanitizing import plain_tool_tip
from app.ui.chat.text_button import SmallButton
from app.ui.widgets import PlainLabel


class BranchSwitch(QWidget):
    """`chosen` carries the id of the version to show, and whether it was asked for with the
    keyboard."""

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._versions: tuple[int, ...] = ()
        self._at = 0
        self.previous = SmallButton("caret-left", "", self)
        self.next = SmallButton("caret-right", "", self)
        self._place = PlainLabel("", self)
        self._place.set_muted()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.previous)
        row.addWidget(self._place)
        row.addWidget(self.next)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next.clicked.connect(self._on_next_clicked)

    @property
    def text(self) -> str:
        return self._place.text()

    def set_versions(self, versions: tuple[int, ...], current: int) -> None:
        """`current` is one of `versions`."""
        self._versions = versions
        self._at = versions.index(current)
        here, count = self._at + 1, len(versions)
        self._place.setText(f"{here} / {count}")
        where = self.tr("Version {here} of {count}").format(here=here, count=count)
        self._place.setAccessibleName(where)
        self.setAccessibleName(where)
        for button, name, can in (
            (self.previous, self.tr("Previous version"), self._at > 0),
            (self.next, self.tr("Next version"), here < count),
        ):
            button.setEnabled(can)
            button.setToolTip(plain_tool_tip(name))
            button.setAccessibleName(f"{name}. {where}")

    def focus(self, *, is_previous: bool) -> None:
        """One of the buttons, the other one where that is at its end."""
        wanted, other = (self.previous, self.next) if is_previous else (self.next, self.previous)
        button = wanted if wanted.isEnabled() else other
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_previous_clicked(self) -> None:
        self.chosen.emit(self._versions[self._at - 1], self.previous.hasFocus())

    def _on_next_clicked(self) -> None:
        self.chosen.emit(self._versions[self._at + 1], self.next.hasFocus())
