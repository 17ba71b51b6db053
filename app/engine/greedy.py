# SPDX-License-Identifier: Apache-2.0
"""Goes on with token ids as the model finds likeliest, whatever they mean: what a computation gives
without any chat format in between, so that two devices can be compared."""

from collections.abc import Sequence

import numpy as np

from app.core.errors import InputError, InternalError, Interrupted
from app.engine.llama import ASIDE_SEQUENCE, Context
from app.engine.protocol import Continue, Continued
from app.engine.runtime import Runtime


def go_on(runtime: Runtime, request: Continue) -> Continued:
    """The conversation stays as it is. Raises InputError for ids that the model does not have,
    InternalError for numbers that are none, and Interrupted when the computation was stopped."""
    context = runtime.context
    if not all(0 <= token < runtime.model.n_vocab for token in request.ids):
        raise InputError("The model has no such tokens: choose another one.")
    try:
        found = _continued(context, [*request.ids], request.count)
    finally:
        context.forget(0, ASIDE_SEQUENCE)
    return Continued(request.request_id, found)


def _continued(context: Context, ids: Sequence[int], count: int) -> tuple[int, ...]:
    for start in range(0, len(ids), context.n_batch):
        _decode(context, ids[start : start + context.n_batch], start)
    found: list[int] = []
    while len(found) < count:
        if found:
            _decode(context, found[-1:], len(ids) + len(found) - 1)
        logits = context.view_logits()
        if not np.isfinite(logits).all():
            raise InternalError("The device computed no numbers (NaN).")
        found.append(int(np.argmax(logits)))
    return tuple(found)


def _decode(context: Context, ids: Sequence[int], position: int) -> None:
    if not context.decode(ids, position, ASIDE_SEQUENCE):
        raise Interrupted("Stopped.")
