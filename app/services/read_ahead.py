# SPDX-License-Identifier: Apache-2.0
"""Lets the model read dropped documents while the person still writes the question."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.core.messages import DocumentPart
from app.services.engine import Engine
from app.services.engine_jobs import ConversationPrompt, EngineState, PrefillJob

DELAY_MS = 300

Source = Callable[[], ConversationPrompt | None]


class ReadAhead(QObject):
    """Only whole documents, and only while nothing is asked. `source` says what a question would
    begin with that is asked now; None when there is nothing new to read."""

    def __init__(self, engine: Engine, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._source = source
        self._number = 0
        self._read: tuple[object, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._on_due)
        engine.status_changed.connect(self._on_status_changed)

    def look_again(self) -> None:
        """What a question would begin with may be another."""
        if self._engine.status.state is EngineState.READY:
            self._timer.start()

    def start_over(self) -> None:
        """Another conversation is open."""
        self._read = None
        self._timer.stop()
        self._engine.stop_prefill()

    def close(self) -> None:
        self._timer.stop()

    def _on_status_changed(self, status: object) -> None:
        """Whoever answered meanwhile has other things in mind than what was read ahead."""
        del status
        if self._engine.status.state is EngineState.READY:
            self.look_again()
        else:
            self._read = None
            self._timer.stop()

    def _on_due(self) -> None:
        if self._engine.status.state is not EngineState.READY:
            return
        asked = self._source()
        if asked is None:
            return
        coming = asked.prompt.messages[-1].parts
        whole = tuple(part for part in coming if isinstance(part, DocumentPart) and part.is_whole)
        wanted = (asked.key, whole, asked.prompt.instructions, asked.prompt.effort)
        if not whole or wanted == self._read:
            return
        self._read = wanted
        self._number += 1
        self._engine.prefill(PrefillJob(self._number, asked))
