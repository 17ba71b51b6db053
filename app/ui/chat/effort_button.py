# SPDX-License-Identifier: Apache-2.0
"""How long the model thinks, and how long that will probably take."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.core.params import Effort
from app.core.sanitizing import plain_tool_tip
from app.ui.widgets import FlatButton


class EffortButton(FlatButton):
    """`chosen` carries an Effort. `looked_at`: the menu opens, and estimates are wanted."""

    chosen = Signal(object)
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("brain", "", parent, text=" ")
        self._actions: dict[Effort, QAction] = {}
        self.effort_menu = QMenu(self)
        group = QActionGroup(self)
        for effort in Effort:
            action = self.effort_menu.addAction("")
            action.setCheckable(True)
            action.setData(effort)
            group.addAction(action)
            self._actions[effort] = action
        self._long = self._short = ""
        self.set_estimates({})
        self.setMenu(self.effort_menu)
        self.effort_menu.aboutToShow.connect(self.looked_at)
        self.effort_menu.triggered.connect(self._on_triggered)

    def set_effort(self, effort: Effort, *, is_available: bool) -> None:
        names = {
            Effort.LOW: (self.tr("Low effort"), self.tr("Low")),
            Effort.MEDIUM: (self.tr("Medium effort"), self.tr("Medium")),
            Effort.HIGH: (self.tr("High effort"), self.tr("High")),
        }
        for value, action in self._actions.items():
            action.setChecked(value is effort)
        no_levels = (self.tr("No effort levels"), self.tr("No effort"))
        self._long, self._short = names[effort] if is_available else no_levels
        self.setAccessibleName(self._long)
        self._choose_text()
        self.updateGeometry()
        self.setEnabled(is_available)
        self.setToolTip(
            plain_tool_tip(
                self.tr("How long the model thinks before it answers")
                if is_available
                else self.tr("This model cannot be told how long to think; gpt-oss can.")
            )
        )

    def set_estimates(self, seconds: Mapping[Effort, float | None]) -> None:
        """Of an answer; None or missing where there is no experience yet."""
        texts = {
            Effort.LOW: self.tr("Low: answers quickly, thinks little"),
            Effort.MEDIUM: self.tr("Medium: a good balance for most questions"),
            Effort.HIGH: self.tr("High: thinks long, for hard problems"),
        }
        for effort, action in self._actions.items():
            estimate = seconds.get(effort)
            # A tab begins the column at the right.
            words = "" if estimate is None else f"\t{self._words(estimate)}"
            action.setText(texts[effort] + words)

    def sizeHint(self) -> QSize:
        """For the long text, whichever is shown."""
        metrics = self.fontMetrics()
        hint = super().sizeHint()
        more = metrics.horizontalAdvance(self._long) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + more, hint.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        hint = self.sizeHint()
        less = metrics.horizontalAdvance(self._long) - metrics.horizontalAdvance(self._short)
        return QSize(hint.width() - less, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_text()

    def _choose_text(self) -> None:
        has_room = self.width() >= self.sizeHint().width()
        self.setText(self._long if has_room else self._short)

    def _words(self, seconds: float) -> str:
        """As coarse as the guess is."""
        if seconds < 10:
            return self.tr("about %n second(s)", "", max(1, round(seconds)))
        if seconds < 55:
            return self.tr("about %n second(s)", "", 5 * round(seconds / 5))
        if seconds < 57 * 60:
            return self.tr("about %n minute(s)", "", max(1, round(seconds / 60)))
        return self.tr("more than an hour") if seconds > 3900 else self.tr("about an hour")

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Effort(action.data()))
