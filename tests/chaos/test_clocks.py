# SPDX-License-Identifier: Apache-2.0
"""Clocks that jump, and machines that sleep, change no order and end nothing before its time."""

import datetime
import itertools
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core.conversation import ConversationSummary, MessageState
from app.core.events import FinishReason
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort, GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.owner import this_process
from app.ui.sidebar.sections import Sections

YEAR_S = 365.25 * 24 * 3600
JUMPS = (10 * YEAR_S, -10 * YEAR_S, 3600.0, -3600.0, 0.0)
"""From the true time; an hour is what the end of a summer time moves the clock on the wall."""
HOUR_S = 3600.0
DAY_S = 24 * HOUR_S

Wind = Callable[[float], None]


@pytest.fixture
def wind(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wind]:
    """`wind(seconds)` sets the clock of this process so far from the true time."""
    true_time, off = time.time, [0.0]

    def wind_to(seconds: float) -> None:
        off[0] = seconds

    monkeypatch.setattr(time, "time", lambda: true_time() + off[0])
    yield wind_to
    monkeypatch.undo()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ConversationStore]:
    database = DatabaseFile(tmp_path / "harmonium.db").open()
    yield ConversationStore(database)
    database.close()


def answer(text: str) -> Message:
    return Message(Role.ASSISTANT, (TextPart(text),))


@pytest.mark.parametrize("jumps", list(itertools.permutations(JUMPS, 3)))
def test_messages_keep_the_order_in_which_they_were_said(
    store: ConversationStore, wind: Wind, jumps: tuple[float, ...]
) -> None:
    id_ = store.create("2026-01-01", Effort.LOW)
    parent: int | None = None
    said: list[str] = []
    for number, jump in enumerate((0.0, *jumps, 0.0)):
        wind(jump)
        question, node = store.ask(
            id_, parent, user_message(f"question {number}"), model="m", effort=None
        )
        wind(-jump)
        store.finish_message(node, answer(f"answer {number}"), state=MessageState.COMPLETE)
        said += [f"question {number}", f"answer {number}"]
        assert question < node
        parent = node
    conversation = store.load(id_)
    assert [node.message.text for node in conversation.path()] == said
    assert [node.message.text for node in conversation.nodes] == said
    assert conversation.head == parent


@pytest.mark.parametrize("jump", JUMPS)
def test_another_version_of_an_answer_stays_the_newest(
    store: ConversationStore, wind: Wind, jump: float
) -> None:
    id_ = store.create("2026-01-01", Effort.LOW)
    question, first = store.ask(id_, None, user_message("question"), model="m", effort=None)
    store.finish_message(first, answer("first"), state=MessageState.COMPLETE)
    wind(jump)
    second = store.add_message(id_, question, answer("second"))
    conversation = store.load(id_)
    assert [node.id for node in conversation.path()] == [question, second]
    store.delete_message(id_, second)
    assert store.load(id_).head == first
    store.restore_message(id_, second)
    assert store.load(id_).head == second


@pytest.mark.parametrize("jump", JUMPS)
def test_an_answer_that_is_being_written_stays_so_when_the_clock_jumps(
    store: ConversationStore, wind: Wind, jump: float
) -> None:
    """Whose it is, is told by when its process began: another window must not take it away."""
    id_ = store.create("2026-01-01", Effort.LOW)
    _, node = store.ask(id_, None, user_message("question"), model="m", effort=None)
    owner = this_process()
    wind(jump)
    assert owner.is_alive()
    assert store.recover() == 0
    store.finish_message(node, answer("whole"), state=MessageState.COMPLETE)
    assert store.load(id_).nodes[-1].state is MessageState.COMPLETE


def test_what_was_just_deleted_stays_in_the_trash_when_the_clock_is_set_back(
    store: ConversationStore, wind: Wind
) -> None:
    id_ = store.create("2026-01-01", Effort.LOW, title="Deleted")
    store.delete(id_)
    wind(-10 * YEAR_S)
    assert store.purge_trash() == 0
    assert [item.id for item in store.trash()] == [id_]
    store.restore(id_)
    assert [item.id for item in store.summaries()] == [id_]


def test_what_was_just_deleted_stays_in_the_trash_when_the_clock_leaps(
    store: ConversationStore, wind: Wind
) -> None:
    """It goes when the clock still says so at the next start."""
    store.purge_trash()
    id_ = store.create("2026-01-01", Effort.LOW, title="Deleted")
    store.delete(id_)
    wind(10 * YEAR_S)
    assert store.purge_trash() == 0
    assert [item.id for item in store.trash()] == [id_]
    wind(0)
    assert store.purge_trash() == 0
    assert [item.id for item in store.trash()] == [id_]
    wind(20 * DAY_S)
    assert store.purge_trash() == 0
    wind(31 * DAY_S)
    assert store.purge_trash() == 1


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where summer time began on 29 March 2026 at two, and ended on 25 October at three."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.parametrize("day", [datetime.date(2026, 3, 29), datetime.date(2026, 10, 25)])
def test_a_day_of_23_or_25_hours_is_one_day_in_the_list(berlin: None, day: datetime.date) -> None:
    del berlin
    day_before = day - datetime.timedelta(days=1)
    day_after = day + datetime.timedelta(days=1)
    end = datetime.datetime.combine(day_after, datetime.time()).timestamp()
    moments = [end - 600 - hour * HOUR_S for hour in range(49)]
    items = [
        ConversationSummary(str(number), "", moment, 1, "", None, False, None)
        for number, moment in enumerate(moments)
    ]
    sections = Sections().by_time(items, today=day)
    rows = {section.key: section.rows[1:] for section in sections}
    assert [section.key for section in sections][:2] == ["Today", "Yesterday"]
    for name, which in (("Today", day), ("Yesterday", day_before)):
        expected = [item for item in items if datetime.date.fromtimestamp(item.updated) == which]
        assert rows[name] == expected
        assert len(expected) == {"Today": 23 if day.month == 3 else 25, "Yesterday": 24}[name]


def interrupted_answer(client: EngineClient, meanwhile: Callable[[], None]) -> Finished:
    """`meanwhile` runs once a word has come."""
    prompt = Prompt((user_message("Tell me everything."),), "2026-01-01")
    for _ in range(20):
        # A random model may say nothing at all.
        words = 0
        for reply in client.generate(prompt, GenerateParams(max_tokens=600)):
            if isinstance(reply, Delta):
                words += 1
                if words == 1:
                    meanwhile()
            if isinstance(reply, Finished) and words:
                return reply
    raise AssertionError("no word in twenty answers")


def test_an_hour_that_passes_at_once_ends_no_answer(
    engine_client: EngineClient, tiny_llama: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a sleep, on systems whose clock goes on meanwhile."""
    engine_client.load(tiny_llama, LoadParams(n_ctx=2048, threads=1))
    true_monotonic, slept = time.monotonic, [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: true_monotonic() + slept[0])

    def sleep_an_hour() -> None:
        slept[0] += HOUR_S

    finished = interrupted_answer(engine_client, sleep_an_hour)
    assert finished.reason is not FinishReason.CANCELLED
    # And the engine is the same, and answers on.
    assert interrupted_answer(engine_client, sleep_an_hour).reason is not FinishReason.CANCELLED
    monkeypatch.undo()


def stop_for(processes: list[psutil.Process], seconds: float) -> None:
    for process in processes:
        process.send_signal(signal.SIGSTOP)
    try:
        time.sleep(seconds)
    finally:
        for process in processes:
            process.send_signal(signal.SIGCONT)


def answered_in_spite_of_a_sleep(client: EngineClient, model: Path, seconds: float) -> None:
    client.load(model, LoadParams(n_ctx=2048, threads=1))
    pid = client.pid
    assert pid is not None
    engine = psutil.Process(pid)
    processes = [engine, *engine.children(recursive=True)]
    sleeper = threading.Thread(target=stop_for, args=(processes, seconds))
    finished = interrupted_answer(client, sleeper.start)
    sleeper.join()
    assert finished.reason is not FinishReason.CANCELLED
    assert client.pid == pid


@pytest.mark.skipif(os.name != "posix", reason="stops processes by POSIX signals")
def test_an_engine_that_sleeps_for_some_seconds_is_waited_for(
    engine_client: EngineClient, tiny_llama: Path
) -> None:
    answered_in_spite_of_a_sleep(engine_client, tiny_llama, 4.0)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.skipif(os.name != "posix", reason="stops processes by POSIX signals")
def test_an_engine_that_sleeps_for_minutes_is_waited_for(
    engine_client: EngineClient, tiny_llama: Path
) -> None:
    answered_in_spite_of_a_sleep(engine_client, tiny_llama, 150.0)
