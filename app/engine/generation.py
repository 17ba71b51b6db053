# SPDX-License-Identifier: Apache-2.0
"""The decode loop: one request from its prompt's ids to its finish reason."""

import contextlib
import secrets
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Channel
from app.core.params import GenerateParams
from app.engine.bindings import DecodeFailed
from app.engine.cache import KvCache
from app.engine.llama import MAX_ROWS, Context
from app.engine.lookup import LEAST_GAIN, Lookup
from app.engine.output import Output
from app.engine.protocol import Delta, DeltaKind, PromptProgress, Reply, ToolCall
from app.engine.sampling import Sampler
from app.harmony.render import RenderedPrompt

Send = Callable[[Reply], None]

_GROUP_SECONDS = 1 / 30
_PROGRESS_SECONDS = 0.1
_LEAST_ROOM = 64


class Outbox:
    """Groups text so that at most about 30 messages a second cross the pipe: the window renders 25
    times a second, and every message costs the compute threads a share of a core."""

    def __init__(self, request_id: int, send: Send) -> None:
        self._request_id = request_id
        self._send = send
        self._kind: DeltaKind | None = None
        self._pieces: list[str] = []
        self._sent_at = 0.0
        self._progress_at = 0.0

    def text(self, kind: DeltaKind, text: str) -> None:
        if kind != self._kind:
            self.flush()
            self._kind = kind
        self._pieces.append(text)
        if time.monotonic() - self._sent_at >= _GROUP_SECONDS:
            self.flush()

    def tool_call(self, name: str, arguments: str, channel: Channel, content_type: str) -> None:
        self.flush()
        self._send(ToolCall(self._request_id, name, arguments, channel, content_type))

    def prompt_progress(self, done: int, total: int, cached: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._progress_at >= _PROGRESS_SECONDS:
            self._progress_at = now
            self._send(PromptProgress(self._request_id, done, total, cached))

    def flush(self) -> None:
        if self._kind is not None and self._pieces:
            self._send(Delta(self._request_id, self._kind, "".join(self._pieces)))
            self._sent_at = time.monotonic()
        self._pieces = []


@dataclass(slots=True)
class Clock:
    """Monotonic seconds. Prefill speed leaves cached tokens out; decode speed starts at the first
    sampled token."""

    started: float
    prefilled: float = 0.0
    first_token: float = 0.0
    ended: float = 0.0

    def timings(self, read: int, sampled: int) -> Timings:
        prefill = self.prefilled - self.started
        decode = self.ended - self.first_token
        return Timings(
            first_token_s=max(0.0, self.first_token - self.started),
            prefill_tokens_per_s=read / prefill if prefill > 0 else 0.0,
            decode_tokens_per_s=(sampled - 1) / decode if decode > 0 and sampled > 1 else 0.0,
            total_s=self.ended - self.started,
        )


class Generation:
    """One running `Generate` request. `cancel` and `answer_now` may be called from any thread."""

    def __init__(
        self,
        context: Context,
        cache: KvCache,
        output: Output,
        outbox: Outbox,
        least_gain: float = LEAST_GAIN,
    ) -> None:
        """`least_gain`: how many times faster it must be expected to be before a guess is evaluated
        together with a token."""
        self._context = context
        self._cache = cache
        self._output = output
        self._outbox = outbox
        self._cancelled = threading.Event()
        self._prompt: tuple[int, ...] = ()
        self._prompt_length = 0
        self._begun: tuple[int, ...] = ()
        self._boundaries: tuple[int, ...] = ()
        self._cached = 0
        self._least_gain = least_gain
        self._lookup: Lookup | None = None
        # What has been evaluated after the output's tokens, and may turn out to be what follows.
        self._draft: list[int] = []
        self._evaluating = 0
        self._evaluating_since = 0.0
        self.sampled = 0
        self.decode_calls = 0
        self._clock = Clock(time.monotonic())

    def cancel(self) -> None:
        self._cancelled.set()
        self._context.abort()

    def answer_now(self) -> None:
        self._output.answer_now()

    def begin(self, prompt: RenderedPrompt) -> tuple[int, ...]:
        """Must be called once, before `run`. Returns all that is to be read before a token is
        sampled: the prompt, and what is put into the model's mouth."""
        self._output.start()
        self._prompt = prompt.ids
        self._prompt_length = len(prompt.ids)
        self._begun = (*prompt.ids, *self._output.tokens)
        self._boundaries = tuple(
            len(self._begun) if place == self._prompt_length else place
            for place in prompt.boundaries
        )
        return self._begun

    def run(self, params: GenerateParams) -> FinishReason:
        """Raises DecodeFailed."""
        seed = params.sampling.seed
        sampler = Sampler(params.sampling, secrets.randbits(32) if seed is None else seed)
        try:
            if not self._prefill():
                return FinishReason.CANCELLED
            reason = self._decode(sampler, params)
            self._drop_draft()
            # The answer is whole: what goes wrong now only costs reading something again.
            with contextlib.suppress(DecodeFailed):
                self._cache.checkpoint()
            return reason
        finally:
            self._clock.ended = time.monotonic()
            self._output.finish()
            self._outbox.flush()
            sampler.close()

    def usage(self) -> Usage:
        return Usage(
            self._prompt_length,
            self._cached,
            self._output.reasoning_tokens,
            self._output.answer_tokens,
        )

    def timings(self) -> Timings:
        return self._clock.timings(self._prompt_length - self._cached, self.sampled)

    def _prefill(self) -> bool:
        total = self._prompt_length
        held = self._cache.reuse(self._begun)
        cached = self._cached = min(held, total)
        self._outbox.prompt_progress(cached, total, cached)
        done = not self._cancelled.is_set() and self._cache.extend(
            self._begun[held:],
            lambda read: self._outbox.prompt_progress(min(read, total), total, cached),
            self._boundaries,
        )
        self._clock.prefilled = time.monotonic()
        return done

    def _decode(self, sampler: Sampler, params: GenerateParams) -> FinishReason:
        output = self._output
        if params.lookup and not params.aside and self._context.can_take_back:
            self._lookup = Lookup(self._begun, self._context.times, self._least_gain)
        # Meanwhile the answer may have been asked for.
        if not output.tokens and not self._evaluate(output.start(), 0):
            return FinishReason.CANCELLED
        while output.reason is None:
            if self._cancelled.is_set():
                return FinishReason.CANCELLED
            if params.max_tokens is not None and self.sampled >= params.max_tokens:
                return FinishReason.LENGTH
            room = self._context.n_ctx - self._prompt_length - len(output.tokens) - 1
            if room <= 0:
                return FinishReason.LENGTH
            token = self._sample(sampler)
            same = output.feed(token, room)
            if output.reason is None and not self._evaluate(same, self._most_ahead(room, params)):
                return FinishReason.CANCELLED
        return output.reason

    def _sample(self, sampler: Sampler) -> int:
        """From the logits after the output's last token, which those after the draft follow."""
        token = sampler.sample(self._context, self._output.grammar, -1 - len(self._draft))
        self.sampled += 1
        now = time.monotonic()
        if self.sampled == 1:
            self._clock.first_token = now
        if self._evaluating:
            # Here, because a graphics card computes on after `decode` has returned.
            self._context.times.observe(self._evaluating, now - self._evaluating_since)
            self._evaluating = 0
        return token

    def _most_ahead(self, room: int, params: GenerateParams) -> int:
        """How many tokens after the last one may be evaluated on trial. None in a header, which the
        grammar decides, and none where the context is nearly full."""
        if self._lookup is None or not self._output.is_in_text or room < _LEAST_ROOM:
            return 0
        rows = min(MAX_ROWS, self._context.n_ubatch)
        if params.max_tokens is not None:
            rows = min(rows, params.max_tokens - self.sampled)
        return rows - 1

    def _evaluate(self, same: int, most_ahead: int) -> bool:
        """Brings the KV memory up to the output's tokens, of which the first `same` are old."""
        tokens = self._output.tokens
        if self._lookup is not None:
            for token in tokens[same:]:
                self._lookup.add(token)
        if self._draft and same == len(tokens) - 1 and tokens[same] == self._draft[0]:
            del self._draft[0]
            return True
        self._draft = []
        held = self._cache.truncate(self._prompt_length + same)
        if held < self._prompt_length:
            return self._extend((*self._prompt[held:], *tokens))
        is_first = held == self._prompt_length
        new = tokens[held - self._prompt_length :]
        if self._lookup is not None and len(new) == 1 and not is_first:
            draft = self._lookup.draft(most_ahead)
            if draft:
                return self._extend_with(new[0], draft)
        is_done = self._extend(new)
        if is_first and len(self._cache) == held + 1:
            # A later turn leaves the reasoning out: there its prompt parts from this one, after
            # <|channel|>.
            self._cache.checkpoint()
        return is_done

    def _extend(self, tokens: Sequence[int]) -> bool:
        if len(tokens) == 1:
            self._start_evaluating(1)
        self.decode_calls += bool(tokens)
        return self._cache.extend(tokens)

    def _extend_with(self, token: int, draft: list[int]) -> bool:
        self._start_evaluating(1 + len(draft))
        self.decode_calls += 1
        is_done = self._cache.extend_with_draft(token, draft)
        self._draft = draft if is_done else []
        return is_done

    def _start_evaluating(self, tokens: int) -> None:
        self._evaluating = tokens
        self._evaluating_since = time.monotonic()

    def _drop_draft(self) -> None:
        self._cache.truncate(len(self._cache) - len(self._draft))
        self._draft = []
