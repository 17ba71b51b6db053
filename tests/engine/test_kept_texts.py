# SPDX-License-Identifier: Apache-2.0
"""The engine keeps texts to encode them once, and drops them with the states they are in."""

import contextlib
import gc
import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar, cast

import pytest

from app.core.messages import AttachmentPart, user_message
from app.core.params import GenerateParams, Prompt, StateKey
from app.engine.protocol import (
    Cancel,
    Count,
    Counted,
    Delta,
    Finished,
    ForgetStates,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    Order,
    PromptProgress,
    Reply,
    Request,
    decode,
    encode,
)
from app.engine.server import Server
from app.harmony.encoded import EncodedTexts
from app.harmony.sampled import SampledMessages
from app.store.states import open_states
from tests.helpers.conversing import GREEDY, SMALL
from tests.helpers.tiny_model.corpus import CASES

SECRET = "The treasure lies below the old lamp. "
WAIT_S = 30
_Kind = TypeVar("_Kind")


def secret_prompt() -> Prompt:
    files = [AttachmentPart("secret.txt", SECRET * 20)]
    return Prompt((user_message("Where?", files),), CASES["count"].date)


def living(kind: type[_Kind]) -> list[_Kind]:
    gc.collect()
    return [found for found in gc.get_objects() if type(found) is kind]


def secrets() -> int:
    """How many such prompts are left anywhere in this process."""
    return sum(SECRET in repr(prompt) for prompt in living(Prompt))


class Driven:
    """A server with the tiny model in this process, where what it keeps can be seen."""

    def __init__(self, model: Path) -> None:
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._replies: queue.SimpleQueue[Reply] = queue.SimpleQueue()
        self._is_over = False
        others = [*living(EncodedTexts), *living(SampledMessages)]
        self._server = Server(cast("BinaryIO", self), open_states)
        self._threads = [
            threading.Thread(target=self._until_over, args=(target,))
            for target in (self._read, self._server.serve)
        ]
        for thread in self._threads:
            thread.start()
        self.wait(Hello)
        self.tell(Load(1, str(model), SMALL))
        self.wait(Loaded)
        (self.texts,) = (each for each in living(EncodedTexts) if each not in others)
        (self.sampled,) = (each for each in living(SampledMessages) if each not in others)

    def write(self, line: bytes) -> None:
        if self._is_over:
            raise SystemExit
        self._replies.put(cast("Reply", decode(line)))

    def tell(self, message: Request | Order) -> None:
        self._lines.put(encode(message))

    def wait(self, kind: type[_Kind]) -> _Kind:
        while True:
            reply = self._replies.get(timeout=WAIT_S)
            if isinstance(reply, kind):
                return reply
            assert isinstance(reply, Delta | PromptProgress | LoadProgress), reply

    def end(self) -> None:
        self._is_over = True
        self.tell(Count(1000, Prompt((user_message("Bye"),), "")))
        self._lines.put(None)
        for thread in self._threads:
            thread.join(WAIT_S)
            assert not thread.is_alive()

    @staticmethod
    def _until_over(target: Callable[[], None]) -> None:
        with contextlib.suppress(SystemExit):
            target()

    def _read(self) -> None:
        self._server.read_requests(cast("BinaryIO", self._stream()))

    def _stream(self) -> Iterator[bytes]:
        """Its end would end the process."""
        while (line := self._lines.get()) is not None:
            yield line
        raise SystemExit


@pytest.fixture
def driven(tiny_model: Path) -> Iterator[Driven]:
    driven = Driven(tiny_model)
    yield driven
    driven.end()


def soon(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + WAIT_S
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


@pytest.mark.parametrize(
    "order",
    [ForgetStates(("one",)), ForgetStates(tags=("document:a",)), ForgetStates(everything=True)],
    ids=["conversation", "document", "everything"],
)
def test_what_was_rendered_goes_with_what_is_forgotten(driven: Driven, order: Order) -> None:
    driven.tell(Count(2, secret_prompt()))
    driven.wait(Counted)
    assert driven.texts.bytes > len(SECRET) * 20
    assert secrets()
    driven.tell(order)
    assert soon(lambda: not driven.texts.bytes and not secrets())


def test_what_is_rendered_while_it_is_forgotten_goes_too(driven: Driven) -> None:
    for request_id in range(2, 12):
        driven.tell(Count(request_id, secret_prompt()))
        driven.tell(ForgetStates(("one",)))
        driven.wait(Counted)
        assert soon(lambda: not driven.texts.bytes and not secrets())


def test_what_the_model_said_goes_with_its_conversation(driven: Driven) -> None:
    case = CASES["count"]
    prompt = Prompt((user_message(case.question),), case.date)
    driven.tell(Generate(2, prompt, GenerateParams(GREEDY), state=StateKey("one")))
    driven.wait(Finished)
    driven.tell(ForgetStates(("two",)))
    driven.tell(Count(3, prompt))
    driven.wait(Counted)
    assert driven.sampled.tokens > 0
    driven.tell(ForgetStates(("one",)))
    assert soon(lambda: not driven.sampled.tokens)


def test_it_goes_at_once_while_the_model_writes(driven: Driven) -> None:
    endless = next(case for case in CASES.values() if case.endless)
    prompt = Prompt((user_message(endless.question),), endless.date)
    driven.tell(Count(2, secret_prompt()))
    driven.wait(Counted)
    driven.tell(Generate(3, prompt, GenerateParams(GREEDY)))
    driven.wait(Delta)
    assert driven.texts.bytes > 0
    driven.tell(ForgetStates(("one",)))
    assert soon(lambda: not driven.texts.bytes)
    driven.tell(Cancel(3))
    assert driven.wait(Finished).reason == "cancelled"
