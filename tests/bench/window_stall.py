# SPDX-License-Identifier: Apache-2.0
"""The whole window while a 5,000-token answer streams in at 250 tokens a second.

    python -m tests.bench.window_stall [--script long:5000@250]

Everything is real but the model: the window, the worker thread, the store, and an engine process
that plays its answer from a script over the real protocol. A 5 ms heartbeat in the main thread
measures how long the event loop was busy. Then Stop is pressed in the middle of a second answer:
the time until the composer takes a question again. Prints one JSON object, times in milliseconds.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.ui.theme import apply_theme
from tests.helpers.scripted_engine import scripted_engine_command
from tests.ui.driving import ask

BEAT_MS = 5


class Heartbeat(QObject):
    """Gaps between beats, and the processor time that the main thread spent in each."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def stop(self) -> None:
        self._timer.stop()

    def _on_beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.busy.append((busy - self._last_busy) * 1000)
        self._last, self._last_busy = now, busy


def wait_for_answer(application: Application) -> None:
    loop = QEventLoop()
    application.session.answer_finished.connect(loop.quit)
    loop.exec()


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def stream(application: Application) -> dict[str, float]:
    heartbeat = Heartbeat()
    ask(application, "Tell me everything.")
    heartbeat.start()
    wait_for_answer(application)
    wait(500)
    heartbeat.stop()
    gaps = sorted(heartbeat.gaps)
    return {
        "longest_gap_ms": round(gaps[-1], 1),
        "p99_gap_ms": round(gaps[int(len(gaps) * 0.99)], 1),
        "longest_busy_ms": round(max(heartbeat.busy), 1),
        "gaps_over_50_ms": sum(gap > 50 for gap in gaps),
        "seconds": round(sum(gaps) / 1000, 1),
    }


def stop(application: Application) -> float:
    ask(application, "And once more.")
    wait(1500)
    began = time.perf_counter()
    application.session.stop()
    while application.session.is_generating:
        QApplication.processEvents()
    return round((time.perf_counter() - began) * 1000, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--script", default="long:5000@250")
    options = parser.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.at(Path(folder) / "profile")
        paths.create()
        application = build(Profile(paths), scripted_engine_command(options.script))
        application.window.resize(1100, 780)
        application.start()
        wait(1000)
        figures: dict[str, float] = stream(application)
        figures["stop_ms"] = stop(application)
        application.close()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
