# SPDX-License-Identifier: Apache-2.0
"""Measuring what computes fastest, with the tiny model in the real engine process."""

import threading
import time

import pytest

from app.core.errors import Interrupted
from app.core.messages import user_message
from app.engine.calibration import fastest
from app.engine.client import EngineClient
from tests.helpers.conversing import ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES

SIZES = (512, 256, 128, 64)


def test_every_candidate_is_measured(client: EngineClient) -> None:
    measured = client.calibrate((1, 2), SIZES, seconds=3.0)
    assert len(measured.decode_speeds) == 2
    assert len(measured.prefill_speeds) == 4
    assert min(*measured.decode_speeds, *measured.prefill_speeds) > 0
    assert measured.threads == fastest((1, 2), measured.decode_speeds)
    assert measured.n_ubatch == fastest(SIZES, measured.prefill_speeds)


def test_what_was_read_stays_read(client: EngineClient) -> None:
    case = CASES["nine_1"]
    first = ask(client, prompt_of(case))
    _ = client.calibrate((1, 2), SIZES, seconds=1.0)
    again = ask(client, prompt_of(case))
    assert again.answer == first.answer == case.answer
    assert again.usage.cached_tokens == again.usage.prompt_tokens


def test_a_time_that_is_too_short_for_reading_leaves_it_unmeasured(client: EngineClient) -> None:
    measured = client.calibrate((1,), SIZES, seconds=0.0)
    assert (measured.threads, measured.n_ubatch) == (0, 0)
    assert measured.prefill_speeds == (0.0, 0.0, 0.0, 0.0)


def test_pieces_larger_than_those_of_the_context_are_not_measured(client: EngineClient) -> None:
    measured = client.calibrate((1,), (4096, 512), seconds=1.0)
    assert measured.n_ubatch == 0


def test_a_cancel_ends_it_and_the_next_question_is_answered(client: EngineClient) -> None:
    threading.Timer(0.3, client.cancel).start()
    begun = time.monotonic()
    with pytest.raises(Interrupted):
        client.calibrate((1, 2), SIZES, seconds=50.0)
    assert time.monotonic() - begun < 20
    case = CASES["fact"]
    assert ask(client, prompt_of(case, user_message(case.question))).answer == case.answer


def test_a_cancel_that_came_before_counts(client: EngineClient) -> None:
    before = client.cancellations
    client.cancel()
    with pytest.raises(Interrupted):
        client.calibrate((1, 2), SIZES, cancellations=before)


def test_only_what_is_clearly_faster_replaces_what_holds() -> None:
    assert fastest((4, 3, 8), (10.0, 10.2, 9.0)) == 4
    assert fastest((4, 3, 8), (10.0, 11.0, 10.9)) == 3
    assert fastest((4, 3, 8), (0.0, 11.0, 12.0)) == 0
    assert fastest((), ()) == 0
