# SPDX-License-Identifier: Apache-2.0
"""The page about updates by itself, and a server that takes its time."""

import contextlib
import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.core.errors import HarmoniumError
from app.main import Application
from app.paths import Paths
from app.services.updates import Updates
from app.ui.updates.updates_page import UpdatesPage
from tests.helpers.signing import Signer


@dataclass
class Stage:
    """The page, with a service that trusts the signer."""

    qtbot: QtBot
    application: Application
    updates: Updates
    page: UpdatesPage
    errors: list[str]

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.updates.doing is None, timeout=20_000)

    def look_at(self, path: Path) -> None:
        self.page.look_at(str(path))
        self.settle()

    def add(self, path: Path) -> None:
        self.page.add(str(path))
        self.settle()

    @property
    def words(self) -> str:
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())


@contextlib.contextmanager
def staged(
    qtbot: QtBot, application: Application, paths: Paths, signer: Signer
) -> Generator[Stage]:
    updates = Updates(
        application.settings,
        application.downloads,
        application.tasks,
        paths.root,
        signer.keys,
        application,
    )
    page = UpdatesPage(application.settings, updates, application.window)
    errors: list[str] = []

    def on_failed(error: HarmoniumError) -> None:
        errors.append(error.message)

    updates.failed.connect(on_failed)
    page.resize(640, 700)
    page.show()
    yield Stage(qtbot, application, updates, page, errors)
    page.hide()
    page.deleteLater()


@dataclass
class SlowServer:
    """It answers with the files of a folder; a path in `held` gets its first bytes, if that many
    are to be sent at all, and the rest when `release` is set."""

    folder: Path
    url: str = ""
    asked: list[str] = field(default_factory=list)
    held: dict[str, int] = field(default_factory=dict)
    """By path: how many bytes are sent at once. -1: not even the head."""
    release: threading.Event = field(default_factory=threading.Event)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append(handler.path)
        data = (self.folder / handler.path.lstrip("/")).read_bytes()
        first = self.held.get(handler.path, len(data))
        if first < 0:
            self.release.wait(30)
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data[: max(0, first)])
        if first < len(data):
            self.release.wait(30)
            handler.wfile.write(data[max(0, first) :])


@contextlib.contextmanager
def served(folder: Path) -> Generator[SlowServer]:
    state = SlowServer(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with contextlib.suppress(OSError):
                state.answer(self)

        def log_message(self, format: str, *args: object) -> None:
            pass

    port = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=port.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{port.server_port}"
    yield state
    state.release.set()
    port.shutdown()
    port.server_close()
    thread.join()
