# SPDX-License-Identifier: Apache-2.0
"""Whether what is asked fits into the model's context, and how long an answer will take."""

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import AnswerFigures, ContextFit
from app.core.errors import HarmoniumError
from app.core.params import Effort
from app.services.engine import Engine
from app.services.engine_jobs import ConversationPrompt, EngineState, FitJob, FitMeasured
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)

MEASURE_DELAY_MS = 400

PromptSource = Callable[[], ConversationPrompt | None]


class ContextWatch(QObject):
    """Measures only while the engine has nothing else to do, and some time after the last change.

    `prompt_source` says what would be asked now, None when there is nothing to measure."""

    changed = Signal()

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        prompt_source: PromptSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._prompt_source = prompt_source
        self._fit: ContextFit | None = None
        self._figures: tuple[str, Mapping[Effort, AnswerFigures]] | None = None
        self._job = 0
        self._was_idle = False
        self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MEASURE_DELAY_MS)
        self._timer.timeout.connect(self._on_due)
        engine.status_changed.connect(self._on_status_changed)
        engine.fit_measured.connect(self._on_measured)

    @property
    def fit(self) -> ContextFit | None:
        """What was measured last for this conversation; None while that is unknown."""
        return self._fit

    def estimate_s(self, model: str, effort: Effort, read_tokens: int) -> float | None:
        """Seconds until an answer of the usual length is complete, of which `read_tokens` of the
        prompt are read first. None before this model has answered at this effort."""
        figures = self._figures_of(model).get(effort)
        if figures is None or figures.decode_tokens_per_s <= 0:
            return None
        seconds = figures.tokens / figures.decode_tokens_per_s
        if figures.prefill_tokens_per_s > 0:
            seconds += read_tokens / figures.prefill_tokens_per_s
        return seconds

    def look_again(self) -> None:
        """What would be asked is another."""
        if not self._is_closed:
            self._timer.start()

    def start_over(self) -> None:
        """Another conversation is open: what was measured says nothing about it."""
        self._job += 1
        self._set(None)
        self.look_again()

    def close(self) -> None:
        self._is_closed = True
        self._timer.stop()

    def forget_figures(self) -> None:
        """There is one more answer to learn from."""
        self._figures = None
        self.changed.emit()

    def _figures_of(self, model: str) -> Mapping[Effort, AnswerFigures]:
        if self._figures is None or self._figures[0] != model:
            try:
                self._figures = (model, self._store.answer_figures(model))
            except HarmoniumError as exc:
                log.warning("how long answers take stays unknown: %s", exc)
                self._figures = (model, {})
        return self._figures[1]

    def _on_due(self) -> None:
        prompt = self._prompt_source()
        self._job += 1
        if prompt is None:
            self._set(None)
        elif self._is_idle():
            self._engine.measure(FitJob(self._job, prompt, is_urgent=self._fit is None))

    def _is_idle(self) -> bool:
        return self._engine.status.state is EngineState.READY

    def _on_status_changed(self, status: object) -> None:
        del status
        is_idle = self._is_idle()
        if is_idle and not self._was_idle:
            self.look_again()
        self._was_idle = is_idle

    def _on_measured(self, measured: FitMeasured) -> None:
        if measured.number == self._job:
            self._set(measured.fit)

    def _set(self, fit: ContextFit | None) -> None:
        if fit != self._fit:
            self._fit = fit
            self.changed.emit()
