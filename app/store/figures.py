# SPDX-License-Identifier: Apache-2.0
"""What recent answers of a model were like: tokens and speed."""

from app.core.conversation import AnswerFigures
from app.core.events import Timings, Usage
from app.core.params import Effort
from app.store.rows import measure_from_column, storable
from app.store.sql import Cursor

NEWEST_ANSWERS = 50


def answer_figures(cursor: Cursor, model: str, effort: Effort) -> AnswerFigures | None:
    """None when the model has not answered at this effort."""
    from statistics import median

    rows = cursor.execute(
        """
        SELECT usage, timings FROM message INDEXED BY message_by_model
        WHERE model = ? AND effort = ? AND state = 'complete'
            AND usage IS NOT NULL AND timings IS NOT NULL
        ORDER BY id DESC LIMIT ?
        """,
        (storable(model), effort.value, NEWEST_ANSWERS),
    ).fetchall()
    measured = [
        (measure_from_column(Usage, usage), measure_from_column(Timings, timings))
        for usage, timings in rows
    ]
    if not measured:
        return None
    return AnswerFigures(
        answers=len(measured),
        tokens=median(usage.reasoning_tokens + usage.answer_tokens for usage, _ in measured),
        decode_tokens_per_s=_typical([timings.decode_tokens_per_s for _, timings in measured]),
        prefill_tokens_per_s=_typical([timings.prefill_tokens_per_s for _, timings in measured]),
    )


def _typical(speeds: list[float]) -> float:
    """Zero stands where nothing was measured: a prompt that was cached as a whole, for example."""
    from statistics import median

    measured = [speed for speed in speeds if speed > 0]
    return median(measured) if measured else 0.0
