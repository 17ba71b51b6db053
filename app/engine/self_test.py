# SPDX-License-Identifier: Apache-2.0
"""Does a loaded model compute what it should? One fixed question, answered greedily.

Back ends and drivers have bugs that no error tells of: every number comes out as NaN, or the model
writes `????` without end. A model of gpt-oss's kind must give the right product in a final message;
of any other one, which may be too small to multiply, only words are asked for.
"""

import contextlib
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.core.errors import EngineError, Interrupted, OutOfMemory
from app.core.events import FinishReason
from app.core.hardware import Device
from app.core.messages import user_message
from app.core.params import Effort, GenerateParams, Prompt, SamplingParams
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished

QUESTION = "What is 17 times 23?"
_PRODUCT = "391"
# Frozen, so that the test is the same one every day.
_DATE = "2025-08-05"
_PARAMS = GenerateParams(
    sampling=SamplingParams(temperature=0.0),
    max_tokens=80,
    think_budget=40,
    aside=True,
)
_WORDS_PARAMS = GenerateParams(sampling=SamplingParams(temperature=0.0), max_tokens=32, aside=True)
_LONGEST_RUN = 12
"""Of one character: no answer to this question has as many."""
_MOST_WORDS = 12
"""From so many words on, an answer that consists of only one or two different ones is none."""


@dataclass(frozen=True, slots=True)
class SelfTest:
    """`reason` says what was wrong, as half a sentence for the log; empty when all is well."""

    ok: bool
    reason: str = ""


def self_test(client: EngineClient, *, cancellations: int | None = None) -> SelfTest:
    """Asks the loaded model. Its conversation stays as it is. Raises Interrupted when it was
    cancelled, and OutOfMemory. For `cancellations` see `EngineClient.generate`."""
    loaded = client.loaded
    if loaded is None:
        return SelfTest(False, "no model is loaded")
    if not loaded.is_finite:
        return SelfTest(False, "the first computation gave no numbers (NaN)")
    speaks_harmony = loaded.chat_format == "harmony"
    try:
        params = _PARAMS if speaks_harmony else _WORDS_PARAMS
        answer, reasoning, finish = _ask(client, params, cancellations)
    except (Interrupted, OutOfMemory):
        raise
    except EngineError as exc:
        return SelfTest(False, exc.message)
    if finish is FinishReason.CANCELLED:
        raise Interrupted("Stopped.")
    problem = _problem_of(answer, reasoning, must_calculate=speaks_harmony)
    return SelfTest(not problem, problem)


def self_test_key(
    model: str, devices: Sequence[Device], llama_cpp: str, *, flash_attention: bool = True
) -> str:
    """What a passed test holds for: the model (its sha256, or its name and size), the devices with
    their drivers, llama.cpp's version, and how attention is computed. Any of them changed: test
    again."""
    names = [f"{d.backend}|{d.description}|{d.driver}" for d in devices]
    names += [] if flash_attention else ["without flash attention"]
    return hashlib.sha256("\n".join((model, llama_cpp, *names)).encode()).hexdigest()


def _ask(
    client: EngineClient, params: GenerateParams, cancellations: int | None
) -> tuple[str, str, FinishReason]:
    prompt = Prompt((user_message(QUESTION),), _DATE, Effort.LOW)
    texts: dict[str, str] = {}
    finish = FinishReason.STOP
    # Closed early, the iterator stops the engine: garbage has no end of its own.
    with contextlib.closing(
        client.generate(prompt, params, cancellations=cancellations)
    ) as replies:
        for reply in replies:
            if isinstance(reply, Delta):
                texts[reply.kind] = texts.get(reply.kind, "") + reply.text
                if _repeats(texts[reply.kind]):
                    break
            elif isinstance(reply, Finished):
                finish = reply.reason
    return texts.get("answer", ""), texts.get("reasoning", ""), finish


def _problem_of(answer: str, reasoning: str, *, must_calculate: bool) -> str:
    written = (answer or reasoning).strip()
    if not written:
        return "it wrote nothing"
    shown = f"“{written[:40]}…”" if len(written) > 40 else f"“{written}”"
    if _repeats(written):
        return f"it repeats itself: {shown}"
    if "\ufffd" in written or not any(character.isalnum() for character in written):
        return f"it wrote no words: {shown}"
    if not must_calculate:
        return ""
    if not answer.strip():
        return f"it gave no answer: {shown}"
    return "" if _PRODUCT in re.sub(r"[\s,.]", "", answer) else f"it calculated wrongly: {shown}"


def _repeats(text: str) -> bool:
    if any(sum(1 for _ in run) > _LONGEST_RUN for _, run in groupby(text)):
        return True
    words = text.lower().split()
    return len(words) >= _MOST_WORDS and len(set(words)) <= 2
