# SPDX-License-Identifier: Apache-2.0
"""All that can be said about a model, read once and off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError
from app.core.model_files import ModelCard
from app.services.tasks import Tasks

if TYPE_CHECKING:
    from app.hub.library import Library


class ModelCards(QObject):
    """`changed` carries a Path, `failed` a HarmoniumError."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: Callable[[], Library], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._cards: dict[Path, ModelCard] = {}
        self._asked: set[Path] = set()

    def card(self, path: Path) -> ModelCard | None:
        """None while it is read: then `changed` follows, or `failed`."""
        if path not in self._cards and path not in self._asked:
            self._asked.add(path)

            def failed(error: HarmoniumError) -> None:
                self._asked.discard(path)
                self.failed.emit(error)

            self._tasks.run(lambda: (path, self._library().card(path)), self._on_read, failed)
        return self._cards.get(path)

    def forget(self, path: Path) -> None:
        """Something about the model is other than before."""
        if self._cards.pop(path, None) is not None:
            self.changed.emit(path)

    def forget_all(self) -> None:
        self._cards.clear()

    def _on_read(self, read: tuple[Path, ModelCard]) -> None:
        path, card = read
        self._asked.discard(path)
        self._cards[path] = card
        self.changed.emit(path)
