# SPDX-License-Identifier: Apache-2.0
"""The sidebar of a profile with very many conversations: `python -m tests.bench.sidebar_bench [n]`.

Everything is real: the store, the list, the widgets. Prints one JSON object, times in
milliseconds: filling the sidebar, a refresh as after an answer (with one page loaded, and with all
of them), and the longest gap of the event loop while the list is scrolled to its far end. "busy" is
the processor time of the main thread in one gap, which other programs cannot lengthen.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.core.conversation import Conversation, MessageNode
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.theme import apply_theme
from tests.bench.window_stall import Heartbeat
from tests.helpers.scripted_engine import scripted_engine_command

BATCH = 1000


def conversation(number: int, total: int) -> Conversation:
    """Spread evenly over three years."""
    moment = time.time() - (total - number) * (3 * 365 * 24 * 3600 / total)
    nodes = (
        MessageNode(1, None, user_message(f"What is {number} times two?"), created=moment),
        MessageNode(2, 1, Message(Role.ASSISTANT, (TextPart("Twice that."),)), created=moment),
    )
    title = f"Arithmetic number {number}" if number % 3 else ""
    return Conversation("", title, moment, moment, "2026-01-01", "", Effort.LOW, 2, nodes)


def fill(path: Path, total: int) -> None:
    database = open_database(path)
    store = ConversationStore(database)
    for first in range(0, total, BATCH):
        numbers = range(first, min(first + BATCH, total))
        store.insert([conversation(number, total) for number in numbers])
    database.close()


def milliseconds(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return round((time.perf_counter() - start) * 1000, 2)


def refresh_after_answers(application: Application, path: Path, places: tuple[int, ...]) -> float:
    """The slowest, painting included; the conversation that was answered comes to the front."""
    database = open_database(path)
    store = ConversationStore(database)
    times: list[float] = []
    for place in places:
        answered = application.conversations.recent[place].id
        store.add_message(answered, None, user_message("More?"))
        times.append(milliseconds(application.conversations.refresh))
        QApplication.processEvents()
    database.close()
    return max(times)


def scroll_to_end(application: Application) -> dict[str, float]:
    bar = application.window.sidebar.list_view.verticalScrollBar()
    heartbeat = Heartbeat()
    heartbeat.start()
    start = time.perf_counter()
    while application.conversations.has_more:
        bar.setValue(bar.maximum())
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
    heartbeat.stop()
    return {
        "scroll_s": round(time.perf_counter() - start, 1),
        "scroll_longest_gap": round(max(heartbeat.gaps), 1),
        "scroll_longest_busy": round(max(heartbeat.busy), 1),
        "scroll_gaps_over_50": sum(gap > 50 for gap in heartbeat.gaps),
        "rows": application.window.sidebar.list_view.model().rowCount(),
    }


def measure(application: Application, path: Path) -> dict[str, float]:
    window, conversations = application.window, application.conversations
    window.resize(1100, 780)
    figures = {"first_fill": milliseconds(conversations.refresh)}
    application.start()
    QApplication.processEvents()
    figures["fill_again_and_paint"] = milliseconds(
        lambda: (conversations.reload(), QApplication.processEvents())
    )
    figures["refresh_one_page"] = refresh_after_answers(application, path, (0, 1, 5, 50, 150, 199))
    figures |= scroll_to_end(application)
    last = len(conversations.recent) - 1
    figures["refresh_all_pages"] = refresh_after_answers(
        application, path, (0, 50, 199, last // 2, last)
    )
    figures["open_trash"] = milliseconds(window.sidebar.show_trash)
    window.sidebar.show_list()
    return figures


def main() -> None:
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.at(Path(folder) / "profile")
        paths.create()
        fill(paths.database, total)
        application = build(Profile(paths), scripted_engine_command("hello"))
        figures = measure(application, paths.database)
        application.close()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
