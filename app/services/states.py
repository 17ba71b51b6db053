# SPDX-License-Identifier: Apache-2.0
"""What models have read, as far as it is kept on the disk: how much it is, and when it goes."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.conversation import ConversationSummary
from app.core.errors import HarmoniumError
from app.core.keys import Key
from app.core.params import StatesPlace
from app.engine.client import EngineClient
from app.services.settings import Settings
from app.services.tasks import Tasks
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.store.states import StateFolder

log = logging.getLogger(__name__)


def open_state_folder(folder: str, key: str) -> StateFolder:
    """What it takes to read and write states is imported when somebody wants that."""
    from app.store.states import open_states

    return open_states(folder, key)


class States(QObject):
    """Files are looked at and removed off the GUI thread. `changed`: `bytes` may be others."""

    changed = Signal()

    def __init__(
        self,
        client: EngineClient,
        folder: Path,
        database: DatabaseFile,
        settings: Settings,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        key: Key | None = None,
    ) -> None:
        """`key`: that of an encrypted profile's states."""
        super().__init__(parent)
        self._client = client
        self._folder = str(folder)
        self._key = "" if key is None else key.hex()
        self._database = database
        self._settings = settings
        self._tasks = tasks
        self._bytes: int | None = None
        client.states_folder = self._folder
        client.set_states(self._place())
        settings.changed.connect(self._on_setting_changed)

    @property
    def bytes(self) -> int | None:
        """On the disk; None before anybody has looked."""
        return self._bytes

    @cached_property
    def _files(self) -> StateFolder:
        return open_state_folder(self._folder, self._key)

    def start(self) -> None:
        """What belongs to conversations that are gone goes, too: they may have been deleted from
        the command line, or while the program ended."""

        place = self._place()

        def sweep() -> None:
            if place is None:
                self._files.forget(everything=True)
                return
            with contextlib.closing(self._database.open()) as database:
                ids = [summary.id for summary in ConversationStore(database).summaries()]
            self._files.keep_only(ids)
            self._files.trim(place.max_bytes)

        self._run(sweep)

    def refresh(self) -> None:
        """Looks how much it is; `changed` follows."""
        self._tasks.run(self._files.size, self._on_size, _log_failure)

    def clear(self) -> None:
        """At once, and out of the memory, too."""
        self._run(self._forget_everything)

    def forget(self, names: Sequence[str] = (), tags: Sequence[str] = ()) -> None:
        """What conversations or documents were that are gone."""
        if names or tags:
            self._run(lambda: self._client.forget_states(names, tags))

    def on_conversations_deleted(self, summaries: Sequence[ConversationSummary]) -> None:
        """It is cheap to make again, if they come back from the trash."""
        self.forget([summary.id for summary in summaries])

    def on_temporary_left(self, key: str) -> None:
        """There are no files of it, and its words go from the memory of the engine at once."""
        self._client.forget_states([key])

    def _place(self) -> StatesPlace | None:
        if not self._settings.keeps_states:
            return None
        return StatesPlace(self._folder, self._settings.states_gb * 10**9, key=self._key)

    def _forget_everything(self) -> None:
        self._client.forget_states(everything=True)
        # The client knows of no folder once nothing is kept any more.
        self._files.forget(everything=True)

    def _run(self, job: Callable[[], None]) -> None:
        def work() -> int:
            job()
            return self._files.size()

        self._tasks.run(work, self._on_size, _log_failure)

    def _on_size(self, size: int) -> None:
        self._bytes = size
        self.changed.emit()

    def _on_setting_changed(self, name: str) -> None:
        if name not in ("keeps_states", "states_gb"):
            return
        place = self._place()
        self._client.set_states(place)
        if place is None:
            self.clear()
        else:
            self._run(lambda: self._files.trim(place.max_bytes))


def _log_failure(error: HarmoniumError) -> None:
    log.warning("what the model has read was not looked at: %s", error)
