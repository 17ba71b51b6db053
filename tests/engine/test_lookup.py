# SPDX-License-Identifier: Apache-2.0
"""Evaluating guesses changes how often the model is evaluated, and nothing else.

Whether a guess is worth it depends on the machine; `least_gain=0` takes every one, whatever it
costs. Sums over several tokens at once are rounded otherwise than those over one: see
`test_cache.py`, whose measure of that is used here.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt, SamplingParams
from app.engine import bindings, llama
from app.engine.cache import KvCache
from app.engine.client import EngineClient
from app.engine.lookup import LEAST_GAIN, LONGEST_DRAFT
from app.engine.runtime import Runtime
from app.harmony.tokens import MESSAGE
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.generating import say
from tests.helpers.tiny_model.corpus import CASES, Case, completion_ids, prompt_ids
from tests.helpers.tiny_model.kinds import by_kind

WINDOW = 128
DATE = "2026-11-21"
# So many sampled tokens of each case: one of them has no end.
MOST = 160


@pytest.fixture(scope="module")
def runtime(tiny_model: Path) -> Iterator[Runtime]:
    runtime = Runtime(tiny_model, SMALL, lambda _fraction: True)
    yield runtime
    runtime.close()


@pytest.fixture(scope="module")
def talker(starter: Path) -> Iterator[Runtime]:
    """A model that really writes, with a chat template of its own."""
    runtime = Runtime(starter, LoadParams(n_ctx=1024, threads=1), lambda _fraction: True)
    yield runtime
    runtime.close()


@pytest.mark.parametrize("case", by_kind(CASES.values()))
def test_what_is_said_is_the_same_word_for_word(runtime: Runtime, case: Case) -> None:
    prompt = prompt_of(case)
    plain = GenerateParams(sampling=GREEDY, max_tokens=MOST, lookup=False)
    guessing = GenerateParams(sampling=GREEDY, max_tokens=MOST)
    one, other = say(runtime, prompt, plain), say(runtime, prompt, guessing)
    assert (other.tokens, other.told, other.reason) == (one.tokens, one.told, one.reason)
    assert other.sampled == one.sampled
    assert other.decode_calls <= one.decode_calls


def test_without_lookup_every_token_is_evaluated_alone(runtime: Runtime) -> None:
    params = GenerateParams(sampling=GREEDY, lookup=False, max_tokens=100)
    said = say(runtime, prompt_of(CASES["endless"]), params)
    assert said.decode_calls == 100


def test_the_same_seed_draws_the_same_tokens(runtime: Runtime) -> None:
    """Each token takes one number from the generator, guessed or not. So hot the tiny model writes
    anything. Where a number falls between two tokens within the rounding, the texts part: here that
    happens in none of twelve, on another processor it may."""
    prompt = prompt_of(CASES["endless"])
    same = saved = 0
    for seed in range(12):
        values = {"sampling": SamplingParams(temperature=1.5, seed=seed), "max_tokens": 60}
        plain = say(runtime, prompt, GenerateParams(**values, lookup=False))
        guessing = say(runtime, prompt, GenerateParams(**values))
        same += guessing.tokens == plain.tokens
        saved += plain.decode_calls - guessing.decode_calls
    assert same >= 10
    assert saved > 40


QUOTED = (
    "The harbour of Lindau was built in 1856. Its entrance is guarded by a lighthouse of 33 metres"
    " and a marble lion that weighs 70 tons. Until 1913 it belonged to the railway."
)


@pytest.mark.parametrize("seed", [None, 3])
def test_another_model_repeats_a_text_in_fewer_steps(talker: Runtime, seed: int | None) -> None:
    sampling = GREEDY if seed is None else SamplingParams(temperature=0.2, seed=seed)
    question = user_message(f"Repeat the following text word for word:\n\n{QUOTED}")
    prompt = Prompt((question,), DATE)
    plain = say(talker, prompt, GenerateParams(sampling=sampling, max_tokens=48, lookup=False))
    guessing = say(talker, prompt, GenerateParams(sampling=sampling, max_tokens=48))
    assert guessing.tokens == plain.tokens
    assert guessing.decode_calls * 1.5 < plain.decode_calls


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 7, 9, 12, 30, 60, 90])
def test_no_more_is_sampled_than_was_asked(runtime: Runtime, most: int) -> None:
    prompt = prompt_of(CASES["endless"])
    plain = GenerateParams(sampling=GREEDY, max_tokens=most, lookup=False)
    guessing = GenerateParams(sampling=GREEDY, max_tokens=most)
    one, other = say(runtime, prompt, plain), say(runtime, prompt, guessing)
    assert (other.reason, other.sampled) == (FinishReason.LENGTH, most)
    assert other.tokens == one.tokens


@pytest.mark.parametrize("budget", [5, 40, 41, 42, 43, 44, 45, 46, 47, 48])
def test_a_budget_ends_the_reasoning_at_the_same_token(runtime: Runtime, budget: int) -> None:
    """Wherever in a draft that is."""
    prompt = prompt_of(CASES["endless"])
    values = {"sampling": GREEDY, "think_budget": budget, "max_tokens": 70}
    one = say(runtime, prompt, GenerateParams(**values, lookup=False))
    other = say(runtime, prompt, GenerateParams(**values))
    assert (other.tokens, other.reason) == (one.tokens, one.reason)
    assert MESSAGE in other.tokens


def test_a_full_context_ends_at_the_same_token(tiny_model: Path) -> None:
    runtime = Runtime(tiny_model, LoadParams(n_ctx=512, threads=1), lambda _fraction: True)
    prompt = prompt_of(CASES["endless"])
    one = say(runtime, prompt, GenerateParams(sampling=GREEDY, lookup=False))
    other = say(runtime, prompt, GenerateParams(sampling=GREEDY))
    assert (other.tokens, other.reason) == (one.tokens, one.reason)
    assert other.decode_calls < one.decode_calls
    runtime.close()


def test_batches_smaller_than_a_draft_are_enough(tiny_model: Path) -> None:
    params = LoadParams(n_ctx=2048, n_batch=64, n_ubatch=4, threads=1)
    runtime = Runtime(tiny_model, params, lambda _fraction: True)
    prompt = prompt_of(CASES["endless"])
    one = say(runtime, prompt, GenerateParams(sampling=GREEDY, max_tokens=90, lookup=False))
    other = say(runtime, prompt, GenerateParams(sampling=GREEDY, max_tokens=90))
    assert other.tokens == one.tokens
    assert other.decode_calls < one.decode_calls
    runtime.close()


def test_a_schema_holds_for_what_was_guessed(talker: Runtime) -> None:
    """The answer must list words; the question invites to repeat them."""
    schema = '{"type":"array","items":{"type":"string","maxLength":12},"maxItems":8}'
    words = '["red","green","blue","red","green","blue","red","green"]'
    prompt = Prompt((user_message(f"Repeat this list exactly: {words}"),), DATE)
    values = {"sampling": GREEDY, "schema": schema, "max_tokens": 40}
    one = say(talker, prompt, GenerateParams(**values, lookup=False))
    other = say(talker, prompt, GenerateParams(**values))
    assert other.tokens == one.tokens


def test_the_client_is_told_how_often_the_model_was_evaluated(client: EngineClient) -> None:
    reply = ask(client, prompt_of(CASES["greeting"]), lookup=False)
    assert reply.finished.decode_calls in range(1, reply.finished.sampled + 1)


def test_guessing_that_does_not_pay_is_left_alone(runtime: Runtime) -> None:
    times = runtime.context.times
    for count in range(2, llama.MAX_ROWS + 1):
        times.forget(count)
        times.observe(count, 10.0)
    params = GenerateParams(sampling=GREEDY, max_tokens=100)
    said = say(runtime, prompt_of(CASES["endless"]), params, least_gain=LEAST_GAIN)
    assert said.decode_calls == 100


PREFILLED = 600
"""The 512 cells of the sliding window are in use then, and each new token takes an old one's."""


def cache_of(context: llama.Context, tokens: Sequence[int]) -> KvCache:
    cache = KvCache(context, llama.CONVERSATION_SEQUENCE, WINDOW)
    assert cache.extend(tokens)
    return cache


def evaluate_with_drafts(
    context: llama.Context, cache: KvCache, tokens: Sequence[int], rng: random.Random
) -> Iterator[np.ndarray]:
    """The logits after each token. All, some or none of a draft is right."""
    at = 0
    while at < len(tokens):
        length = rng.randrange(0, LONGEST_DRAFT + 1)
        right = min(rng.randrange(0, length + 1), len(tokens) - at - 1)
        wrong = [rng.randrange(1000, 150_000) for _ in range(length - right)]
        before = len(cache)
        assert cache.extend_with_draft(tokens[at], [*tokens[at + 1 : at + 1 + right], *wrong])
        for row in range(right + 1):
            yield context.logits(row - 1 - length)
        # Not a token less, or it would have to be evaluated again.
        assert cache.truncate(before + right + 1) == before + right + 1
        at += right + 1


@pytest.mark.parametrize("n_ubatch", [16, 128])
def test_wrong_guesses_leave_nothing_behind(tiny_model: Path, n_ubatch: int) -> None:
    """A wrong cell in the window shows for as long as it is seen, by about 6. The rounding is about
    0.03; where a router picks another expert it jumps for one token, by up to 2, with drafts that
    are right as with others."""
    bindings.start_backend()
    model = llama.Model(tiny_model, LoadParams(device="cpu"), lambda _fraction: True)
    cases = [case for case in CASES.values() if not case.endless]
    source = [token for case in cases for token in prompt_ids(case) + completion_ids(case)]
    start, tokens = source[:PREFILLED], source[PREFILLED : PREFILLED + 300]
    size = llama.ContextSize(4096, 128, 1, n_ubatch)
    one, other = (llama.Context(model, size, LoadParams(device="cpu")) for _ in range(2))
    plain, guessing = cache_of(one, start), cache_of(other, start)
    drafts = evaluate_with_drafts(other, guessing, tokens, random.Random(n_ubatch))
    distances: list[float] = []
    for token, logits in zip(tokens, drafts, strict=True):
        assert plain.extend([token])
        distances.append(float(np.abs(one.logits() - logits).max()))
    assert guessing.tokens == plain.tokens
    assert np.median(distances) < 0.1
    assert sum(distance > 0.5 for distance in distances) <= 3
