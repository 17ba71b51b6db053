# SPDX-License-Identifier: Apache-2.0
"""What building one message's widget costs, in milliseconds: `python -m tests.bench.message_cost`.
A long conversation builds its messages while it scrolls.
"""

import json
import os
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.core.conversation import MessageNode
from app.core.events import Timings, Usage
from app.core.messages import Message, Part, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.wishes import MessageContext
from app.ui.theme import apply_theme

ROUNDS = 60
ANSWER = (
    "Here is **an answer** with `code` and a list:\n\n- one\n- two\n- three\n\n"
    "And a closing paragraph of a couple of sentences. " + "It goes on for a while. " * 6
)


def answer(*parts: Part) -> MessageNode:
    return MessageNode(
        2, 1, Message(Role.ASSISTANT, parts), model="gpt-oss-20b", effort=Effort.HIGH,
        usage=Usage(100, 50, 30, 200), timings=Timings(decode_tokens_per_s=41),
    )  # fmt: skip


def build(host: QWidget, node: MessageNode, context: MessageContext) -> float:
    """Milliseconds, with its place in the layout."""
    began = time.perf_counter()
    widget = MessageWidget(node, TranscriptState(), host)
    widget.set_context(context)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)
    took = (time.perf_counter() - began) * 1000
    widget.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return took


def main() -> int:
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    host = QWidget()
    host.resize(800, 600)
    QVBoxLayout(host)
    host.show()
    nodes = {
        "question": MessageNode(2, 1, user_message("What is the meaning of this? " * 3)),
        "answer": answer(TextPart(ANSWER)),
        "answer with reasoning": answer(ReasoningPart("hm " * 200, 3.0), TextPart(ANSWER)),
    }
    for name, node in nodes.items():
        context = MessageContext(siblings=(2,), has_effort=True)
        times = sorted(build(host, node, context) for _ in range(ROUNDS))
        median, p90 = statistics.median(times), times[int(ROUNDS * 0.9)]
        print(json.dumps({"message": name, "median_ms": round(median, 2), "p90_ms": round(p90, 2)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
