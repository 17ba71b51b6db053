# SPDX-License-Identifier: Apache-2.0
"""What the window knows of the context and of the time, before it asks."""

from pathlib import Path
from typing import Any

import pytest

from app.core.messages import AttachmentPart
from app.core.params import Effort
from app.services.engine_jobs import EngineState
from tests.unit.services.conftest import OpenTalk, counts, say

SYSTEM = 61
FIGURES: dict[str, Any] = {
    "finish": "stop",
    "usage": {
        "prompt_tokens": 500,
        "cached_tokens": 0,
        "reasoning_tokens": 60,
        "answer_tokens": 40,
    },
    "timings": {"first_token_s": 1.0, "prefill_tokens_per_s": 200.0, "decode_tokens_per_s": 10.0},
}


def test_nothing_is_measured_where_nothing_is_asked(open_talk: OpenTalk, echo: Path) -> None:
    talk = open_talk()
    # Else what every conversation begins with is read, and counted before.
    talk.settings.reads_ahead = False
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
    talk.stays(lambda: not counts(echo))
    assert talk.session.context_fit is None


def test_the_draft_counts_before_it_is_sent(open_talk: OpenTalk) -> None:
    talk = open_talk(n_ctx=2000, tokens_per_character=1)
    told: list[bool] = []
    talk.session.context_changed.connect(lambda: told.append(True))
    talk.session.keep_draft("x" * 100)
    talk.wait(lambda: talk.session.context_fit is not None)
    fit = talk.session.context_fit
    assert fit is not None
    assert (fit.prompt_tokens, fit.n_ctx) == (SYSTEM + 100, 2000)
    assert (fit.messages_dropped, fit.tokens_over) == (0, 0)
    assert told
    talk.session.keep_draft("x" * 100, (AttachmentPart("a", "y" * 1500),))
    talk.wait(lambda: bool(talk.session.context_fit and talk.session.context_fit.tokens_over))
    assert talk.session.context_fit is not None
    assert talk.session.context_fit.tokens_over == SYSTEM + 1600 - (2000 - 500)
    talk.session.keep_draft("")
    talk.wait(lambda: talk.session.context_fit is None)


def test_it_says_how_many_messages_will_not_fit(open_talk: OpenTalk) -> None:
    talk = open_talk(say("y" * 500), n_ctx=2000, tokens_per_character=1)
    for _ in range(2):
        talk.ask("x" * 100)
    talk.wait(lambda: talk.session.context_fit is not None)
    fit = talk.session.context_fit
    assert fit is not None
    assert (fit.prompt_tokens, fit.messages_dropped) == (SYSTEM + 1200, 0)
    talk.session.keep_draft("z" * 300)
    talk.wait(lambda: bool(talk.session.context_fit and talk.session.context_fit.messages_dropped))
    assert talk.session.context_fit is not None
    assert talk.session.context_fit.messages_dropped == 2


def test_nothing_is_measured_while_an_answer_is_written(open_talk: OpenTalk, echo: Path) -> None:
    slow = {"stream": "answer", "texts": ["word "] * 100, "rate": 50}
    talk = open_talk([slow])
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
    assert talk.session.send("Write")
    talk.wait(lambda: bool(talk.session.nodes[-1].message.text))
    before = len(counts(echo))
    talk.session.keep_draft("meanwhile")
    talk.stays(lambda: len(counts(echo)) == before)
    assert talk.session.is_generating
    talk.wait(lambda: not talk.session.is_generating)
    talk.wait(lambda: len(counts(echo)) > before)
    assert counts(echo)[-1].prompt.messages[-1].text == "meanwhile"


def test_another_conversation_is_not_taken_for_this_one(open_talk: OpenTalk) -> None:
    talk = open_talk(say("One"))
    talk.ask("First")
    talk.wait(lambda: talk.session.context_fit is not None)
    talk.session.open_new()
    assert talk.session.context_fit is None


def test_experience_says_how_long_an_answer_takes(open_talk: OpenTalk) -> None:
    answer = [*say("One"), FIGURES]
    talk = open_talk(answer, tokens_per_character=1)
    assert talk.session.estimate_s(Effort.MEDIUM) is None
    talk.ask("First")
    usual = talk.session.estimate_s(Effort.MEDIUM)
    assert usual is not None
    assert usual == pytest.approx(100 / 10)
    assert talk.session.estimate_s(Effort.HIGH) is None
    talk.session.open_new()
    talk.session.keep_draft("z" * 2000)
    talk.wait(lambda: talk.session.context_fit is not None)
    longer = talk.session.estimate_s(Effort.MEDIUM)
    assert longer == pytest.approx(100 / 10 + (SYSTEM + 2000) / 200)


def test_another_model_has_its_own_experience(
    open_talk: OpenTalk, models: tuple[Path, Path], tmp_path: Path
) -> None:
    talk = open_talk([*say("One"), FIGURES], state=str(tmp_path / "state"))
    talk.ask("First")
    assert talk.session.estimate_s(Effort.MEDIUM) is not None
    talk.models.choose(models[1])
    assert talk.session.estimate_s(Effort.MEDIUM) is None
    talk.wait(lambda: talk.engine.status.state is EngineState.READY)
