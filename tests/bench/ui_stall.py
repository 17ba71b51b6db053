# SPDX-License-Identifier: Apache-2.0
"""How long the window stops answering while an answer streams in: `python -m tests.bench.ui_stall`.

A worker thread sends 5,000 tokens at 250 a second through queued signals; a 5 ms heartbeat in the
main thread measures the gaps. Prints JSON, all times in milliseconds. The gap of an idle heartbeat
is 5. `longest_busy_ms` is the most processor time the main thread spent in one gap: on a machine
with other work it tells our own share of the longest gap.
"""

import argparse
import gc
import json
import os
import random
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.core.conversation import MessageNode, MessageState
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.ui.chat.transcript_view import TranscriptView
from app.ui.theme import apply_theme

PARAGRAPH = (
    "The **quick** brown fox jumps over the *lazy* dog, then reads `config.toml` and goes on "
    "to the [next page](https://example.org/next) of a book that has many more of them. "
)
LIST = "".join(f"{n}. **Step {n}** does one thing\n   - and a detail\n" for n in range(1, 9))
CODE = "```python\n" + "def step(n: int) -> int:\n    return n * 2  # twice\n\n" * 12 + "```\n"
TABLE = "| Name | Size | Note |\n|---|--:|---|\n" + "| one | 12 | some words here |\n" * 12


MATHS = (
    "Let \\(f_{0}(x) = x^{{{0}}} + \\frac{{x}}{{{1}}}\\) be given, so that "
    "$a_{0} \\le b_{1}$ holds and\n\n"
    "\\[\n\\int_{{{0}}}^{{\\infty}} e^{{-x^{{{1}}}}}\\,dx = "
    "\\sum_{{k=0}}^{{n}} \\frac{{(-1)^k}}{{k!\\,{1}^k}}\n\\]\n\n"
    "which is why $$\\begin{{aligned}} u_{0} &= v + {1} \\\\ "
    "&= \\sqrt{{w^2 + {0}}} \\end{{aligned}}$$ follows."
)
WIDE = (
    "| Method | Idea | Complexity in time and space | When to use it | Drawbacks | Year |\n"
    + "|---|:-:|---|---|---|--:|\n"
    + "| `quick_sort` | divide and conquer with a pivot | $O(n \\log n)$ on average | general use "
    "in memory | quadratic in the worst case | 1961 |\n" * 9
)


def all_text(words: int) -> str:
    """Code, tables and maths in equal parts; no formula stands in it twice."""
    rng = random.Random(7)
    text, number = "", 0
    while len(text) < words * 6:
        number += 1
        maths = MATHS.format(number, number + 7)
        text += rng.choice([CODE, TABLE, WIDE, LIST, PARAGRAPH * 2]).strip() + "\n\n"
        text += maths + "\n\n"
    return text


def mixed_text(words: int) -> str:
    rng = random.Random(7)
    parts = [PARAGRAPH * 3, LIST, CODE, TABLE, "> " + PARAGRAPH, "## A heading"]
    text = ""
    while len(text.split(" ")) < words:
        text += rng.choice(parts).strip() + "\n\n"
    return text


def long_code(words: int) -> str:
    return (
        "Here it is:\n\n```python\n"
        + "    value = compute(value, 1) + 2\n" * (words // 5)
        + "```\n"
    )


def long_paragraph(words: int) -> str:
    return PARAGRAPH * (words // 28)


def long_table(words: int) -> str:
    rows = WIDE.split("\n")
    return "\n".join(rows[:2] + [rows[2]] * (words * 5 // len(rows[2]))) + "\n"


TEXTS = {
    "all": all_text,
    "mixed": mixed_text,
    "code": long_code,
    "paragraph": long_paragraph,
    "table": long_table,
}


class Worker(QObject):
    token_made = Signal(str)
    finished = Signal()

    def __init__(self, tokens: list[str], rate: float) -> None:
        super().__init__()
        self._tokens = tokens
        self._rate = rate

    @Slot()
    def run(self) -> None:
        start = time.perf_counter()
        for index, token in enumerate(self._tokens):
            wait = start + index / self._rate - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            self.token_made.emit(token)
        self.finished.emit()


class Stream(QObject):
    """Grows one message with the tokens that arrive, and keeps the time."""

    def __init__(self, view: TranscriptView, in_reasoning: bool) -> None:
        super().__init__()
        self._view = view
        self._in_reasoning = in_reasoning
        self._text = ""
        self._last = time.perf_counter()
        self._last_busy = time.thread_time()
        self._began = (0.0, 0.0)
        self.cores = 0.0
        self.process_s = 0.0
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self.renders = 0
        self._heartbeat = QTimer(self)
        self._heartbeat.setTimerType(Qt.TimerType.PreciseTimer)
        self._heartbeat.timeout.connect(self._on_beat)
        view.rendered.connect(self._on_rendered)

    def start(self) -> None:
        self._last, self._last_busy = time.perf_counter(), time.thread_time()
        self._began = (self._last, time.process_time())
        self._heartbeat.start(5)

    @Slot(str)
    def on_token(self, token: str) -> None:
        self._text += token
        self._show(MessageState.GENERATING)

    @Slot()
    def on_finished(self) -> None:
        self._show(MessageState.COMPLETE)
        self.process_s = time.process_time() - self._began[1]
        self.cores = self.process_s / (time.perf_counter() - self._began[0])
        QTimer.singleShot(500, QApplication.quit)

    def _show(self, state: MessageState) -> None:
        part = ReasoningPart(self._text) if self._in_reasoning else TextPart(self._text)
        self._view.update_node(MessageNode(1001, None, Message(Role.ASSISTANT, (part,)), state))

    def _on_beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.busy.append((busy - self._last_busy) * 1000)
        self._last, self._last_busy = now, busy

    def _on_rendered(self) -> None:
        self.renders += 1


def tokens_of(text: str, count: int) -> list[str]:
    rng = random.Random(3)
    tokens: list[str] = []
    at = 0
    while at < len(text) and len(tokens) < count:
        size = rng.randint(2, 7)
        tokens.append(text[at : at + size])
        at += size
    return tokens


def measure(
    app: QApplication, kind: str, count: int, rate: float, history: int
) -> dict[str, object]:
    text = TEXTS[kind if kind in TEXTS else "mixed"](count)
    view = TranscriptView()
    view.resize(900, 800)
    nodes = [_past(index) for index in range(history)]
    began = time.perf_counter()
    view.show_nodes(nodes)
    view.show()
    app.processEvents()
    opened = (time.perf_counter() - began) * 1000
    _run_for(app, 1.5)
    # As the program does when its window stands.
    gc.collect()
    gc.freeze()
    thread = QThread()
    worker = Worker(tokens_of(text, count), rate)
    worker.moveToThread(thread)
    stream = Stream(view, kind == "reasoning")
    worker.token_made.connect(stream.on_token)
    worker.finished.connect(stream.on_finished)
    thread.started.connect(worker.run)
    stream.start()
    thread.start()
    app.exec()
    thread.quit()
    thread.wait()
    view.close()
    gaps = sorted(stream.gaps)
    return {
        "text": kind,
        "tokens": count,
        "open_ms": round(opened, 1),
        "longest_gap_ms": round(gaps[-1], 1),
        "longest_busy_ms": round(max(stream.busy), 1),
        "p99_gap_ms": round(gaps[int(len(gaps) * 0.99)], 1),
        "p50_gap_ms": round(gaps[len(gaps) // 2], 1),
        "renders": stream.renders,
        "characters": len(text),
        "cores": round(stream.cores, 3),
        "processor_s": round(stream.process_s, 2),
    }


def _past(index: int) -> MessageNode:
    if index % 2 == 0:
        return MessageNode(index, None, user_message(f"Question {index}: what comes next?"))
    text = mixed_text(350) if index % 4 == 1 else "A short answer."
    return MessageNode(index, None, Message(Role.ASSISTANT, (TextPart(text),)))


def _run_for(app: QApplication, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.002)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    kinds = [*TEXTS, "reasoning"]
    parser.add_argument("--text", choices=kinds, action="append", help="all, when left out")
    parser.add_argument("--tokens", type=int, default=5000)
    parser.add_argument("--rate", type=float, default=250.0)
    parser.add_argument("--history", type=int, default=200)
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    for kind in args.text or kinds:
        print(json.dumps(measure(app, kind, args.tokens, args.rate, args.history)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
