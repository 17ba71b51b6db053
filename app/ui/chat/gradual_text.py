# SPDX-License-Identifier: Apache-2.0
"""Hands a long text to what shows it in growing parts, so that the window stays alive."""

import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer

AT_ONCE = 12_000
"""Characters by which a text may grow in one go: no one has to wait for them."""

MAX_SHOWN = 100_000
"""Characters that are shown at first: Qt lays out all of them anew for every other width."""

_LINE = 15
"""Characters that a line costs besides its own."""

_STEP = 2500
_SLICE_S = 0.012
_PAUSE_S = 0.004


class GradualText(QObject):
    """`show` is called with the text so far, and whether it is complete."""

    _last_slice: ClassVar[float] = 0.0
    """When the newest slice of any text ended."""

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
            self._timer.start()
            self._take_step()

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
        start = len(self._shown)
        lines = self._text.count("\n", start, start + _STEP)
        end = start + _STEP * _STEP // (_STEP + lines * _LINE)
        if end >= min(len(self._text), self._limit):
            self.finish()
        else:
            self._shown = self._text[:end]
            self._show(self._shown, False)

    def _on_timeout(self) -> None:
        began = time.monotonic()
        if began - GradualText._last_slice < _PAUSE_S:
            # Another text has just had its turn, and the window wants one too.
            return
        while self.is_waiting and time.monotonic() < began + _SLICE_S:
            self._take_step()
        GradualText._last_slice = time.monotonic()
