# SPDX-License-Identifier: Apache-2.0
"""Lets the model read ahead, so that of what is asked only the question is left to read.

All reading ahead is decided here: when, what, and whether at all.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from app.core.messages import TextPart
from app.services.battery import is_on_battery
from app.services.engine import Engine
from app.services.engine_jobs import (
    ConversationPrompt,
    EngineState,
    PrefillEnd,
    PrefillEnded,
    PrefillJob,
)
from app.services.settings import Settings

OPENED_MS = 300
"""After a conversation was opened: whoever looks for one passes others."""
PAUSE_MS = 700
"""Without a key being pressed; also after an answer, so that its title and the figures that the
window shows come first."""

Source = Callable[[], ConversationPrompt | None]


class ReadAhead(QObject):
    """`source` says what would be asked now, the question so far as its last message; None when
    that is not known yet.

    What is read: the conversation that is open, with its documents and the question as far as it is
    written. Never while something is asked, never what was read already, on battery only if that
    is wished. Whatever else the engine has to do interrupts it, and it goes on afterwards."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        source: Source,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._source = source
        self._number = 0
        self._given: ConversationPrompt | None = None
        self._is_reading = False
        self._was_ready = False
        self._is_closed = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_due)
        engine.status_changed.connect(self._on_status_changed)
        engine.prefill_ended.connect(self._on_ended)
        settings.changed.connect(self._on_setting_changed)

    def look_again(self) -> None:
        """What a question would begin with may be another."""
        self._wait(OPENED_MS)

    def wait_for_pause(self) -> None:
        """Somebody writes."""
        self._wait(PAUSE_MS)

    def start_over(self) -> None:
        """Another conversation is open."""
        self._stop()
        self._wait(OPENED_MS)

    def close(self) -> None:
        self._is_closed = True
        self._stop()

    @property
    def _is_ready(self) -> bool:
        return self._engine.status.state is EngineState.READY

    def _may_read(self) -> bool:
        settings = self._settings
        if self._is_closed or not self._is_ready or not settings.reads_ahead:
            return False
        return settings.reads_ahead_on_battery or not is_on_battery()

    def _wait(self, ms: int) -> None:
        if self._is_ready and not self._is_closed:
            self._timer.start(ms)

    def _stop(self) -> None:
        self._timer.stop()
        self._given = None
        if self._is_reading:
            self._is_reading = False
            self._engine.stop_prefill()

    def _on_due(self) -> None:
        asked = self._source() if self._may_read() else None
        if asked is None or asked == self._given:
            return
        if self._is_reading and self._given is not None and not _goes_on(self._given, asked):
            self._stop()
        self._given = asked
        self._is_reading = True
        self._number += 1
        self._engine.prefill(PrefillJob(self._number, asked))

    def _on_ended(self, ended: PrefillEnded) -> None:
        if ended.number != self._number or not self._is_reading:
            return
        self._is_reading = False
        if ended.end is PrefillEnd.INTERRUPTED:
            self._given = None
            if not self._timer.isActive():
                self._wait(OPENED_MS)

    def _on_status_changed(self, status: object) -> None:
        """Whoever answered meanwhile has other things in mind than what was read ahead."""
        del status
        was_ready, self._was_ready = self._was_ready, self._is_ready
        if not self._is_ready:
            self._timer.stop()
            self._given = None
            self._is_reading = False
        elif not was_ready:
            self._wait(PAUSE_MS)

    def _on_setting_changed(self, name: str) -> None:
        if name not in ("reads_ahead", "reads_ahead_on_battery"):
            return
        if self._may_read():
            self._wait(OPENED_MS)
        else:
            self._stop()


def _goes_on(given: ConversationPrompt, asked: ConversationPrompt) -> bool:
    """Whether only the words of the question are others: what is being read is needed then, too."""
    return _without_words(given) == _without_words(asked)


def _without_words(asked: ConversationPrompt) -> ConversationPrompt:
    *earlier, question = asked.prompt.messages
    parts = tuple(part for part in question.parts if not isinstance(part, TextPart))
    messages = (*earlier, replace(question, parts=parts))
    return replace(asked, prompt=replace(asked.prompt, messages=messages))
