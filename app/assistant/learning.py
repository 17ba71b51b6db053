# SPDX-License-Identifier: Apache-2.0
"""What an answer teaches about the speed of this computer; forecasts build on it."""

from app.assistant.loading import LoadResult, speed_run
from app.core.events import Timings, Usage
from app.core.placement import SpeedRun

LEARNED_TOKENS = 32
LEARNED_PREFILL_TOKENS = 64
"""Of an answer, and of what was read for it: fewer say little about a speed."""


def learned(result: LoadResult, usage: Usage, timings: Timings) -> SpeedRun | None:
    """None when the answer was too short to tell."""
    tokens = usage.reasoning_tokens + usage.answer_tokens
    if tokens < LEARNED_TOKENS or timings.decode_tokens_per_s <= 0:
        return None
    unread = usage.prompt_tokens - usage.cached_tokens
    prefill = timings.prefill_tokens_per_s if unread >= LEARNED_PREFILL_TOKENS else 0.0
    depth = usage.prompt_tokens + tokens // 2
    return speed_run(result, depth, timings.decode_tokens_per_s, prefill)
