# SPDX-License-Identifier: Apache-2.0
"""A real window in which somebody talks for a long time: models are swapped, the engine is killed.

`soak_window PROFILE KEY MODEL OTHER SECONDS TURNS SWAPS CRASHES`: KEY is 64 hexadecimal digits.
Talks until all of the turns, and all of the seconds, are over. Prints one JSON object, whose
figures are those of this process alone.
"""

import contextlib
import hashlib
import json
import os
import signal
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import logs
from app.core.conversation import MessageNode, MessageState
from app.core.keys import Key
from app.engine.client import engine_command
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.services.engine_jobs import EngineState, TurnEnded
from app.services.hooks import Hooks
from app.store.conversations import ConversationStore
from app.store.settings import SettingsStore
from tests.helpers.camera import pump, wait_until
from tests.helpers.tiny_model.corpus import CASES

BEAT_MS = 5
LONGEST_MS = 5000
TURNS_A_TALK = 10
WARM_SHARE = 0.25
QUESTIONS = [CASES[name].question for name in ("fact", "document")]


class Beats(QObject):
    """How long the event loop stood still, counted by the millisecond: a list of all beats would
    itself be what grows."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = [0] * (LONGEST_MS + 1)
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start(BEAT_MS)

    def stall_ms(self, share: float) -> int:
        """So long or less was that share of all gaps, each without the beat itself."""
        wanted, seen = sum(self._counts) * share, 0
        for length, count in enumerate(self._counts):
            seen += count
            if seen >= wanted:
                return length
        return LONGEST_MS

    def _on_beat(self) -> None:
        now = time.perf_counter()
        stall = round((now - self._last) * 1000) - BEAT_MS
        self._counts[max(0, min(LONGEST_MS, stall))] += 1
        self._last = now


@dataclass(frozen=True, slots=True)
class _Shown:
    """An answer as the window had it at its end."""

    id: int
    state: str
    digest: bytes


def _digest(node: MessageNode) -> bytes:
    return hashlib.sha256(repr((node.state, node.message)).encode()).digest()


class Soak:
    def __init__(self, application: Application, models: tuple[Path, Path]) -> None:
        self._app = application
        self._models = models
        self._process = psutil.Process()
        self._client = application.engine._client
        # Digests: the answers themselves would be what grows.
        self._ended: list[_Shown] = []
        self._kills_at_word = False
        self._asked: list[tuple[str, str]] = []
        self.samples: list[tuple[float, int, int, int]] = []
        self.swaps = self.crashes = 0
        self.states: dict[str, int] = {}
        application.session.answer_finished.connect(self._on_finished)
        application.engine.turn_advanced.connect(self._on_advanced)

    def run(self, seconds: float, turns: int, swaps: int, crashes: int) -> None:
        began = time.monotonic()
        swap_every, crash_every = max(1, turns // swaps), max(1, turns // crashes)
        number = 0
        while number < turns or time.monotonic() - began < seconds:
            number += 1
            if number % swap_every == 0:
                self._swap()
            if number % TURNS_A_TALK == 1:
                self._app.session.open_new()
            self._turn(number, is_killed=number % crash_every == crash_every // 2)
            wait = began + seconds * number / turns - time.monotonic()
            if wait > 0:
                pump(wait)
            self._sample(time.monotonic() - began)

    def lost(self, store: ConversationStore) -> int:
        """Questions without an answer that is there as it was shown."""
        kept: dict[str, list[MessageNode]] = {}
        for summary in store.summaries():
            kept[summary.id] = list(store.load(summary.id).path())
        lost = 0
        for (conversation, question), shown in zip(self._asked, self._ended, strict=True):
            nodes = {node.id: node for node in kept.get(conversation, [])}
            stored = nodes.get(shown.id)
            asked = None if stored is None else nodes.get(stored.parent or 0)
            if (
                stored is None
                or asked is None
                or asked.message.text != question
                or _digest(stored) != shown.digest
            ):
                lost += 1
        return lost + len(self._asked) - len(self._ended)

    def _turn(self, number: int, *, is_killed: bool) -> None:
        composer = self._app.window.page.composer
        question = f"{QUESTIONS[number % len(QUESTIONS)]} ({number})"
        composer.set_text(question)
        wait_until(composer.send_button.isEnabled, 60)
        before = len(self._ended)
        self._kills_at_word = is_killed
        composer.send_button.click()
        wait_until(lambda: len(self._ended) > before, 120)
        conversation = self._app.session.conversation_id
        assert conversation is not None
        self._asked.append((conversation, question))
        state = self._ended[-1].state
        self.states[state] = self.states.get(state, 0) + 1
        if is_killed and state == MessageState.COMPLETE:
            # It was faster; then it dies between two answers.
            self._kill()

    def _on_finished(self, ended: TurnEnded) -> None:
        node = ended.node
        if node is None:
            self._ended.append(_Shown(0, "none", b""))
        else:
            self._ended.append(_Shown(node.id, node.state.value, _digest(node)))

    def _swap(self) -> None:
        self.swaps += 1
        self._app.models.choose(self._models[self.swaps % 2])
        wait_until(self._is_ready, 60)

    def _is_ready(self) -> bool:
        status = self._app.engine.status
        wanted = self._models[self.swaps % 2]
        return status.state is EngineState.READY and self._app.models.current == wanted

    def _on_advanced(self, key: object) -> None:
        del key
        if self._kills_at_word:
            self._kill()

    def _kill(self) -> None:
        self._kills_at_word = False
        pid = self._client.pid
        if pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
                self.crashes += 1

    def _sample(self, at: float) -> None:
        process = self._process
        rss = process.memory_info().rss
        self.samples.append((at, rss, process.num_fds(), process.num_threads()))


def figures(soak: Soak, beats: Beats) -> dict[str, Any]:
    """Growth is from the mean of the time after the warming up to the mean of the end."""
    samples = soak.samples
    warm = samples[int(len(samples) * WARM_SHARE) :]
    few = max(1, len(warm) // 10)
    first, last = warm[:few], warm[-few:]

    def mean(values: list[tuple[float, int, int, int]], column: int) -> float:
        return sum(value[column] for value in values) / len(values)

    return {
        "turns": len(samples),
        "seconds": round(samples[-1][0]),
        "swaps": soak.swaps,
        "crashes": soak.crashes,
        "states": soak.states,
        "rss_mb": round(mean(last, 1) / 1e6, 1),
        "rss_tenths_mb": [
            round(sample[1] / 1e6, 1) for sample in samples[:: max(1, len(samples) // 10)]
        ],
        "rss_growth_mb": round((mean(last, 1) - mean(first, 1)) / 1e6, 1),
        "fds": [round(mean(first, 2), 1), round(mean(last, 2), 1)],
        "threads": [round(mean(first, 3), 1), round(mean(last, 3), 1)],
        "stall_p95_ms": beats.stall_ms(0.95),
        "stall_p99_ms": beats.stall_ms(0.99),
        "stall_max_ms": beats.stall_ms(1.0),
    }


def main() -> int:
    folder, key, model, other, *numbers = sys.argv[1:]
    seconds, turns, swaps, crashes = (int(number) for number in numbers)
    app = QApplication(["harmonium"])
    app.setQuitOnLastWindowClosed(False)
    paths = Paths.at(Path(folder))
    paths.create()
    logs.configure(paths.logs)
    profile = Profile(paths, Key(bytes.fromhex(key)))
    database = profile.database.open()
    for path in (Path(other), Path(model)):
        SettingsStore(database).remember_model(path)
        SettingsStore(database).set_last_model(path)
    database.close()
    application = build(profile, engine_command(), is_offline=True)
    application.settings.temperature = 0.0
    failures: list[object] = []
    with Hooks() as hooks:
        hooks.failed.connect(failures.append)
        application.start()
        wait_until(lambda: application.engine.status.state is EngineState.READY, 60)
        beats = Beats()
        soak = Soak(application, (Path(model), Path(other)))
        soak.run(seconds, turns, swaps, crashes)
        report = figures(soak, beats)
        database = profile.database.open()
        report["lost"] = soak.lost(ConversationStore(database))
        database.close()
        children = psutil.Process().children(recursive=True)
        report["zombies"] = sum(child.status() == psutil.STATUS_ZOMBIE for child in children)
        report["unhandled"] = len(failures)
        application.close()
    print(json.dumps(report), flush=True)
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    # As the program ends: without taking Qt's objects apart one by one.
    os._exit(status)
