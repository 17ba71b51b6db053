# SPDX-License-Identifier: Apache-2.0
"""How a long conversation opens and scrolls: `python -m tests.bench.long_conversation`.

Opens a conversation of 50 messages, then one of 5,000, each in a window with a profile of its own,
from the click to the painted end of the conversation; scrolls through it from the bottom to the top
by steps of most of a screen, one every 16 ms, then drags the bar up and down. A 5 ms heartbeat
measures the gaps; "busy" is the processor time of the main thread in one gap. Prints JSON:
milliseconds and MB, and the ratios of the long conversation to the short one.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.theme import apply_theme
from tests.helpers.big_profile import insert_long_conversation
from tests.helpers.scripted_engine import scripted_engine_command

_DRAGS = 60


class Heartbeat(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self._last_busy = time.thread_time()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def start(self) -> None:
        self.gaps.clear()
        self.busy.clear()
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._timer.start(5)

    def _on_beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.busy.append((busy - self._last_busy) * 1000)
        self._last, self._last_busy = now, busy


def measure(folder: Path, count: int) -> dict[str, float]:
    """In a whole window on a profile of its own."""
    paths = Paths.at(folder / str(count))
    paths.create()
    database = open_database(paths.database)
    store = ConversationStore(database)
    wanted = insert_long_conversation(store, count)
    short = insert_long_conversation(store, 2, "Short")
    database.close()
    application = build(Profile(paths), scripted_engine_command("hello"))
    application.window.resize(1180, 800)
    application.start()
    application.window.open_conversation(short)
    _run_for(1)
    try:
        return _measured(application, wanted, count)
    finally:
        application.close()
        _run_for(0.2)


def _measured(application: Application, wanted: str, count: int) -> dict[str, float]:
    window = application.window
    gc.collect()
    before = psutil.Process().memory_info().rss
    busy = time.thread_time()
    began = time.perf_counter()
    window.open_conversation(wanted)
    window.repaint()
    opened, open_busy = time.perf_counter() - began, time.thread_time() - busy
    beat = Heartbeat()
    beat.start()
    _run_for(1)
    settled = max(beat.gaps)
    areas = window.page.transcript.findChildren(QScrollArea)
    bar = next(
        area for area in areas if area.accessibleName() == "Conversation"
    ).verticalScrollBar()
    steps = 0
    beat.start()
    while bar.value() > 0:
        bar.setValue(bar.value() - 700)
        steps += 1
        _run_for(0.016)
    scrolled = sorted(beat.gaps), max(beat.busy)
    beat.start()
    for index in range(_DRAGS):
        bar.setValue(bar.maximum() * (index * 37 % _DRAGS) // _DRAGS)
        _run_for(0.05)
    dragged = sorted(beat.gaps), max(beat.busy)
    gc.collect()
    grown = (psutil.Process().memory_info().rss - before) / 1e6
    return {
        "messages": count,
        "open_ms": round(opened * 1000, 1),
        "open_busy_ms": round(open_busy * 1000, 1),
        "after_opening_gap_ms": round(settled, 1),
        "scroll_steps": steps,
        "scroll_gap_ms": round(scrolled[0][-1], 1),
        "scroll_gap_p99_ms": round(scrolled[0][int(len(scrolled[0]) * 0.99)], 1),
        "scroll_busy_ms": round(scrolled[1], 1),
        "drag_gap_ms": round(dragged[0][-1], 1),
        "drag_busy_ms": round(dragged[1], 1),
        "grown_mb": round(grown, 1),
    }


def _run_for(seconds: float) -> None:
    """In an event loop of its own, which also deletes what is to be deleted."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("--messages", type=int, default=5000)
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), 20)
        short, long = measure(Path(folder), 50), measure(Path(folder), args.messages)
    ratios = {
        name: round(long[name] / max(0.1, short[name]), 2)
        for name in ("open_ms", "scroll_gap_ms", "drag_gap_ms", "grown_mb")
    }
    print(json.dumps({"short": short, "long": long, "ratios": ratios}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
