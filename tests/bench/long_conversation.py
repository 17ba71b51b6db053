# SPDX-License-Identifier: Apache-2.0
"""How a long conversation opens and scrolls: `python -m tests.bench.long_conversation`.

Opens a conversation of 5,000 messages, then one of 50, in a window's transcript; scrolls through
each from the bottom to the top by steps of most of a screen, one every 16 ms, then drags the bar
up and down. A 5 ms heartbeat measures the gaps. Prints JSON: milliseconds and MB, and the ratios of
the long conversation to the short one.
"""

import argparse
import gc
import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea

from app.core.conversation import MessageNode
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.ui.chat.transcript_view import TranscriptView
from app.ui.theme import apply_theme
from tests.bench.ui_stall import mixed_text

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


def talk(count: int) -> list[MessageNode]:
    answers = [mixed_text(words) for words in (40, 120, 350, 700)]
    nodes: list[MessageNode] = []
    for index in range(count):
        parent = index - 1 if index else None
        if index % 2 == 0:
            message = user_message(f"Question {index}: what comes next, and why?")
        else:
            thought = ReasoningPart("Let me think about it. " * 30, 4.0)
            text = f"Answer {index}. {answers[index // 2 % len(answers)]}"
            message = Message(Role.ASSISTANT, (thought, TextPart(text)))
        nodes.append(MessageNode(index, parent, message))
    return nodes


def measure(app: QApplication, count: int) -> dict[str, float]:
    nodes = talk(count)
    view = TranscriptView()
    view.resize(900, 800)
    view.show()
    app.processEvents()
    gc.collect()
    before = psutil.Process().memory_info().rss
    began = time.perf_counter()
    view.show_nodes(nodes)
    view.repaint()
    app.processEvents()
    opened = (time.perf_counter() - began) * 1000
    beat = Heartbeat()
    beat.start()
    _run_for(1)
    bar = view.findChild(QScrollArea).verticalScrollBar()  # type: ignore[union-attr]
    place = bar.value()
    steps = 0
    while place > 0:
        place = bar.value() - 700
        bar.setValue(place)
        steps += 1
        _run_for(0.016)
    scrolled = max(beat.gaps), max(beat.busy)
    beat.start()
    for index in range(_DRAGS):
        bar.setValue(bar.maximum() * (index * 37 % _DRAGS) // _DRAGS)
        _run_for(0.05)
    dragged = max(beat.gaps), max(beat.busy)
    gc.collect()
    grown = (psutil.Process().memory_info().rss - before) / 1e6
    view.close()
    view.deleteLater()
    _run_for(0.2)
    return {
        "messages": count,
        "open_ms": round(opened, 1),
        "scroll_steps": steps,
        "scroll_gap_ms": round(scrolled[0], 1),
        "scroll_busy_ms": round(scrolled[1], 1),
        "drag_gap_ms": round(dragged[0], 1),
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
    apply_theme(app)
    measure(app, 10)
    short, long = measure(app, 50), measure(app, args.messages)
    ratios = {
        name: round(long[name] / max(0.1, short[name]), 2)
        for name in ("open_ms", "scroll_gap_ms", "drag_gap_ms", "grown_mb")
    }
    print(json.dumps({"short": short, "long": long, "ratios": ratios}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
