# SPDX-License-Identifier: Apache-2.0
"""The window with a PDF beside the conversation.

    python -m tests.bench.viewer [PDF]

Drops the file on the window (without one: 300 pages that are made here), waits until it can be
searched, opens it, and scrolls through all of its pages, each one until its picture is there.
Prints one JSON object: seconds until all of it is read and the longest gap of the event loop in
that time, milliseconds for a picture, and how much
the memory of the window's process has grown from before the document was opened to the last page.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.documents import DocumentState
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.ui.theme import apply_theme
from tests.bench.window_stall import Heartbeat
from tests.helpers.scripted_engine import scripted_engine_command
from tests.ui.viewing import make_pdf

_PAGES = 300
_UNREAD = (DocumentState.WAITING, DocumentState.READING)
_STEP_MS = 2


def wait(condition: Callable[[], bool], limit_s: float = 120) -> None:
    end = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(_STEP_MS)


def memory_mb() -> float:
    return psutil.Process().memory_info().rss / 1e6


def measure(application: Application, path: Path) -> dict[str, float]:
    documents, key = application.documents, application.session.documents_key
    heartbeat = Heartbeat()
    heartbeat.start()
    began = time.perf_counter()
    documents.add([path], key)
    wait(lambda: bool(documents.of(key)) and documents.of(key)[0].state not in _UNREAD)
    read_s = time.perf_counter() - began
    heartbeat.stop()
    document, pages = documents.of(key)[0], application.window.pane.pages
    QTest.qWait(500)
    before = memory_mb()
    arrived: set[int] = set()
    pages._images.arrived.connect(arrived.add)  # pyright: ignore[reportPrivateUsage]
    application.window.pane.show_document(document.id)
    wait(lambda: 1 in arrived)
    waits: list[float] = []
    for page in range(2, (document.pages or 0) + 1):
        began = time.perf_counter()
        pages.show_page(page)
        wait(lambda page=page: page in arrived)
        waits.append((time.perf_counter() - began) * 1000)
    waits.sort()
    return {
        "pages": document.pages or 0,
        "read_s": round(read_s, 2),
        "longest_gap_ms": round(max(heartbeat.gaps), 1),
        "picture_ms_median": round(waits[len(waits) // 2], 1),
        "picture_ms_p95": round(waits[int(len(waits) * 0.95)], 1),
        "picture_ms_most": round(waits[-1], 1),
        "memory_growth_mb": round(memory_mb() - before, 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pdf", nargs="?", type=Path)
    chosen: Path | None = parser.parse_args().pdf
    app = QApplication([])
    _ = apply_theme(app)
    with tempfile.TemporaryDirectory() as folder:
        paths = Paths.at(Path(folder) / "profile")
        paths.create()
        path = chosen or Path(folder) / "pages.pdf"
        if chosen is None:
            make_pdf(path, _PAGES)
        application = build(Profile(paths), scripted_engine_command("hello"))
        application.window.resize(1280, 800)
        application.start()
        print(json.dumps(measure(application, path)))
        application.close()


if __name__ == "__main__":
    main()
