# SPDX-License-Identifier: Apache-2.0
"""Hands a long text to what shows it in growing parts, so that the window stays alive."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

AT_ONCE = 12_000
"""Characters by which a text may grow in one go: no one has to wait for them."""

MAX_SHOWN = 100_000
"""Characters that are shown at first: Qt lays out all of them anew for every other width."""

_LINE = 15
"""Characters that a line costs besides its own."""

_STEP = 3000
_SLICE_S = 0.012


class GradualText(QObject):
    """`show` is called with the text so far, and whether it is complete."""

    def __init__(self, show: Callable[[str, bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._text = ""
        self._is_final = False
        self._limit = MAX_SHOWN
        self._shown = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_waiting(self) -> bool:
        return self._timer.isActive()

    @property
    def hidden(self) -> str:
        """The end of the text, which is shown when `show_more` is asked for it."""
        return self._text[self._limit :]

    def set_text(self, text: str, is_final: bool) -> None:
        if not text.startswith(self._shown):
            self._shown = ""
            self._limit = MAX_SHOWN
        self._text, self._is_final = text, is_final
        if self._is_near():
            self.finish()
        elif not self.is_waiting:
            self._take_step()
            self._timer.start()

    def show_more(self) -> None:
        self._limit += MAX_SHOWN
        self.set_text(self._text, self._is_final)

    def finish(self) -> None:
        """Show what waits now."""
        self._timer.stop()
        self._shown = self._text[: self._limit]
        self._show(self._shown, self._is_final or bool(self.hidden))

    def _is_near(self) -> bool:
        more = self._text[len(self._shown) : self._limit]
        return len(more) + _LINE * more.count("\n") <= AT_ONCE

    def _take_step(self) -> None:
        self._shown = self._text[: len(self._shown) + _STEP]
        self._show(self._shown, False)

    def _on_timeout(self) -> None:
        end = time.monotonic() + _SLICE_S
        while time.monotonic() < end:
            if min(len(self._text), self._limit) - len(self._shown) <= _STEP:
                self.finish()
                return
            self._take_step()
