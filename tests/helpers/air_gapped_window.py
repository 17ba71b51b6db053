# SPDX-License-Identifier: Apache-2.0
"""A whole first day with the real program: `air_gapped_window MODEL DOCUMENT EXPORT REPORT
[OPTION]...` drops a model file on the new window, talks with it, searches, asks about a document,
exports, looks at the page about connections and closes the window. REPORT gets one JSON object:

`answers`, `found` (conversations), `errors` (texts of notices that say that something failed, and
of dialogs that nobody asked for), `listening` (sockets of a network, as the kernel lists them) and
`counted` (what the page says).
"""

import json
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from app.__main__ import main
from app.core.conversation import MessageState
from app.main import Application
from app.services.transfer import Target
from app.ui.notice_bar import NoticeBar
from tests.helpers.network_trace import network_sockets
from tests.helpers.tiny_model.corpus import CASES

MODEL, DOCUMENT, EXPORT, REPORT = (Path(argument) for argument in sys.argv[1:5])
STEP_MS = 100
Steps = Generator[Callable[[], bool], None, None]


class Day(QObject):
    """Goes on with the next step as soon as what the last one waits for has happened."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._app = application
        self._window = application.window
        self._steps = self._live()
        self._is_done: Callable[[], bool] = lambda: True
        self._listening: set[str] = set()
        self._errors: set[str] = set()
        self._report: dict[str, Any] = {"answers": []}
        self._answers = self._ticks = 0
        application.session.answer_finished.connect(self._on_answer)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(STEP_MS)

    def _live(self) -> Steps:
        app, report = self._app, self._report
        app.settings.temperature = 0.0
        yield lambda: app.models.is_scanned
        self._drop(MODEL)
        yield lambda: bool(self._brought())
        app.models.choose(self._brought()[0])
        yield lambda: app.models.current == self._brought()[0]
        yield from self._ask(CASES["fact"].question)
        app.window.sidebar.search_field.setText("France")
        app.window.sidebar.search_field.textEdited.emit("France")
        yield lambda: app.conversations.results is not None
        report["found"] = len(app.conversations.results or ())
        app.window.sidebar.search_field.clear()
        app.window.sidebar.search_field.textEdited.emit("")
        yield lambda: app.conversations.results is None
        app.session.open_new()
        self._drop(DOCUMENT)
        key = app.session.documents_key
        yield lambda: bool(app.documents.of(key)) and app.documents.is_settled(key)
        yield from self._ask(CASES["document"].question)
        yield lambda: len(app.conversations.recent) == 2
        done: list[object] = []
        app.transfer.exported.connect(lambda path, _: done.append(path))
        ids = [summary.id for summary in app.conversations.recent]
        app.transfer.export(ids, Target(EXPORT, is_folder=True), "md")
        yield lambda: bool(done)
        dialog = app.window.dialogs.show_settings()
        for number in range(20):
            dialog.show_page(number)
            if dialog.connections.isVisible():
                break
        yield lambda: bool(dialog.connections.count.text())
        report["counted"] = dialog.connections.count.text()
        dialog.close()

    def _brought(self) -> list[Path]:
        entries = self._app.models.entries
        return [entry.path for entry in entries if entry.path.name == MODEL.name]

    def _ask(self, question: str) -> Steps:
        before = self._answers
        field = self._app.window.page.composer.input
        keys = [*((0, character) for character in question), (Qt.Key.Key_Return.value, "\r")]
        for key, text in keys:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
                QCoreApplication.postEvent(field, event)
        yield lambda: self._answers > before

    def _drop(self, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        self._app.window.dropEvent(
            QDropEvent(
                QPointF(200, 200),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )

    def _on_answer(self, *_: object) -> None:
        node = self._app.session.nodes[-1]
        if node.state is not MessageState.COMPLETE:
            self._errors.add(f"{node.state} {node.error}")
        self._report["answers"].append(node.message.text)
        self._answers += 1

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks % 5 == 0:
            self._listening.update(network_sockets())
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMessageBox) and widget.isVisible():
                self._errors.add(widget.text())
            for notice in widget.findChildren(NoticeBar):
                if notice.is_error and notice.text:
                    self._errors.add(notice.text)
        if not self._is_done():
            return
        try:
            self._is_done = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._report["listening"] = sorted(self._listening)
            self._report["errors"] = sorted(self._errors)
            REPORT.write_text(json.dumps(self._report), "utf-8")
            self._app.quit()


def living_after(start: Callable[[Application], None]) -> Callable[[Application], None]:
    def start_and_live(application: Application) -> None:
        start(application)
        Day(application)

    return start_and_live


if __name__ == "__main__":
    Application.start = living_after(Application.start)  # pyright: ignore[reportAttributeAccessIssue]
    sys.exit(main(sys.argv[5:]))
