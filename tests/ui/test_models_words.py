# SPDX-License-Identifier: Apache-2.0
"""What a newcomer reads about a model: sizes, times, speeds, and whether it fits."""

import dataclasses

import pytest

from app.core.model_files import ModelKind, RemoteFile, RemoteModel
from app.core.params import LoadParams
from app.core.placement import Fit, LoadPlan, PlanChoice, SpeedRange
from app.ui.models.pieces import breakable
from app.ui.models.words import (
    context_words,
    count_words,
    download_words,
    forecast_words,
    hash_words,
    kind_words,
    pace_words,
    price_words,
    range_words,
    time_words,
)

GPT_OSS_20B = 12_109_566_624


def plan(fit: Fit, tokens_per_s: float = 40.0, n_ctx: int = 32_768) -> LoadPlan:
    speed = SpeedRange(tokens_per_s * 0.8, tokens_per_s, tokens_per_s * 1.2)
    return LoadPlan(LoadParams(n_ctx=n_ctx), PlanChoice.BALANCED, fit, (), speed, speed)


def test_a_model_that_fits_is_told_with_its_speed_and_context() -> None:
    words = forecast_words(plan(Fit.GOOD))
    assert words == "Fits this computer: about 40 tokens/s, 32k context"
    assert "if little else is open" in forecast_words(plan(Fit.TIGHT))


def test_a_model_that_is_too_big_is_explained_and_not_only_refused() -> None:
    slow = forecast_words(plan(Fit.SLOW, 0.3))
    assert slow == (
        "Too big for this computer's memory: it would run from the disk, about 0.3 tokens/s"
    )
    assert "cannot be loaded" in forecast_words(plan(Fit.NO))
    assert "tokens/s" not in forecast_words(plan(Fit.NO))


def test_a_download_is_told_with_its_time() -> None:
    assert download_words(GPT_OSS_20B) == "12.1 GB, about 17 min at 100 Mbit/s"
    assert download_words(63_387_346_208) == "63.4 GB, about 1 h 30 min at 100 Mbit/s"
    assert download_words(98_362_432) == "98 MB, less than a minute at 100 Mbit/s"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "less than a minute"),
        (59, "less than a minute"),
        (61, "1 min"),
        (3540, "59 min"),
        (3595, "1 h"),
        (7260, "2 h"),
        (9000, "2 h 30 min"),
    ],
)
def test_times_are_as_coarse_as_a_forecast(seconds: float, words: str) -> None:
    assert time_words(seconds) == words


@pytest.mark.parametrize(
    ("tokens_per_s", "words"),
    [(0.01, "0.1"), (0.34, "0.3"), (1.3, "1.5"), (8.9, "9"), (9.6, "10"), (41.4, "41")],
)
def test_speeds_are_not_told_more_exactly_than_they_are_known(
    tokens_per_s: float, words: str
) -> None:
    assert f"about {words} tokens/s" in forecast_words(plan(Fit.GOOD, tokens_per_s))


def test_an_estimate_says_so_and_what_was_measured_too() -> None:
    speed = SpeedRange(8.0, 10.0, 14.0)
    assert range_words(speed, is_measured=False) == "between 8 and 14, an estimate"
    assert "learned" in range_words(speed, is_measured=True)


def test_a_speed_is_told_by_how_fast_one_reads() -> None:
    told = [pace_words(SpeedRange(n, n, n)) for n in (40.0, 9.0, 6.0, 2.0, 0.2)]
    assert len(set(told)) == 5
    assert told[0] == "Writes much faster than one reads."
    assert told[-1] == "An answer takes many minutes."


def test_the_context_is_told_in_thousands_of_tokens() -> None:
    assert [context_words(n) for n in (512, 8192, 131_072)] == ["512", "8k", "128k"]


def test_what_is_known_of_a_file_is_told_in_plain_words() -> None:
    assert hash_words("verified") == "Checked: exactly the published file"
    assert hash_words("unknown") == "Not checked yet"
    told = {hash_words(state) for state in ("verified", "known", "changed", "unknown")}
    assert len(told) == 4
    assert not any("sha" in words.lower() or "hash" in words.lower() for words in told)


def test_nothing_is_said_about_a_price_that_is_not_known() -> None:
    model = RemoteModel("a", "A", ModelKind.CHAT, "x/y", "", "Apache-2.0")
    assert price_words(model) == "licence Apache-2.0"
    file = RemoteFile("x/y", "a" * 40, "a-Q4_K_M.gguf", GPT_OSS_20B, "b" * 64)
    model = dataclasses.replace(model, files=(file,))
    assert price_words(model).startswith("12.1 GB, about 17 min")
    starter = dataclasses.replace(model, kind=ModelKind.STARTER)
    assert "GB" not in price_words(starter)
    assert kind_words(ModelKind.CLASSIFIER) == "For sorting texts, not for talking"


def test_parameters_are_counted_in_billions() -> None:
    counted = [count_words(n) for n in (0, 134_515_008, 20_914_757_184)]
    assert counted == ["", "135 million", "20.9 billion"]


@pytest.mark.parametrize("text", ["ab12" * 16, "/home/ada/models/gpt-oss-20b/gpt-oss-20b.gguf"])
def test_long_words_can_be_wrapped_and_lose_nothing(text: str) -> None:
    shown = breakable(text)
    assert max(map(len, shown.split("\u200b"))) <= 10
    assert shown.replace("\u200b", "") == text
    assert breakable("short words stay") == "short words stay"
