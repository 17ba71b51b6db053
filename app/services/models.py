# SPDX-License-Identifier: Apache-2.0
"""The models on this computer, and the one that answers."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError, InputError
from app.hub.gguf import GgufHeader, check, shard_paths
from app.hub.library import ModelFile, best_model, installed_models, starter_model
from app.services.tasks import Tasks
from app.store.settings import SettingsStore

GPT_OSS = "gpt-oss"


class Models(QObject):
    """`chosen` carries the Path of the model to load, `failed` a HarmoniumError."""

    changed = Signal()
    chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        settings: SettingsStore,
        folder: Path,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = folder
        self._tasks = tasks
        self._entries: tuple[ModelFile, ...] = ()
        self._current: Path | None = None
        self._is_scanned = False

    @property
    def folder(self) -> Path:
        """Where model files are looked for."""
        return self._folder

    @property
    def entries(self) -> tuple[ModelFile, ...]:
        """The starter last. Damaged and partial ones are listed, with their `problem`."""
        return self._entries

    @property
    def is_scanned(self) -> bool:
        return self._is_scanned

    @property
    def current(self) -> Path | None:
        return self._current

    @property
    def current_entry(self) -> ModelFile | None:
        return next((entry for entry in self._entries if entry.path == self._current), None)

    @property
    def current_name(self) -> str:
        """Empty when no model is chosen."""
        entry = self.current_entry
        if entry is not None:
            return entry.name
        return "" if self._current is None else self._current.stem

    @property
    def is_starter(self) -> bool:
        entry = self.current_entry
        return entry is not None and entry.origin == "starter"

    def start(self) -> None:
        """Looks which models there are and chooses: the last used, else the best, else the
        starter."""
        last = self._settings.last_model()
        if last is not None and last.is_file():
            self._take(last)
        elif last is not None:
            sentence = self.tr(
                "The model file {name} is no longer where it was, so another model answers. "
                "Open it again from its new place."
            )
            self.failed.emit(InputError(sentence.format(name=last.name)))
        self.refresh()

    def refresh(self) -> None:
        folder, remembered = self._folder, self._settings.remembered_models()
        self._tasks.run(
            lambda: tuple(installed_models(folder, remembered)), self._on_scanned, self.failed.emit
        )

    def ensure_chosen(self) -> bool:
        """For a question that comes before the first look was done. False: there is no model."""
        if self._current is None and not self._is_scanned:
            remembered = self._settings.remembered_models()
            self._on_scanned(tuple(installed_models(self._folder, remembered)))
        return self._current is not None

    def choose(self, path: Path) -> None:
        entry = next((entry for entry in self._entries if entry.path == path), None)
        if entry is not None and entry.problem:
            self.failed.emit(InputError(entry.problem))
            return
        self._settings.set_last_model(path)
        self._take(path)
        self.changed.emit()

    def open_file(self, path: Path) -> None:
        """Looks into the file first; one that cannot be a model changes nothing."""
        self._tasks.run(lambda: (path, check(path)), self._on_checked, self.failed.emit)

    def _take(self, path: Path) -> None:
        self._current = path
        self.chosen.emit(path)

    def _on_scanned(self, entries: tuple[ModelFile, ...]) -> None:
        if self._is_scanned and entries == self._entries:
            return
        self._entries = entries
        self._is_scanned = True
        if self._current is None:
            best = best_model(entries)
            if best is not None:
                self._take(best.path)
        self.changed.emit()

    def _on_checked(self, checked: tuple[Path, GgufHeader]) -> None:
        path = shard_paths(checked[0].absolute())[0]
        try:
            self._remember(path)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self._take(path)
        self.changed.emit()
        self.refresh()

    def _remember(self, path: Path) -> None:
        self._settings.set_last_model(path)
        if self._folder not in path.parents and path != _starter_or_none():
            self._settings.remember_model(path)


def _starter_or_none() -> Path | None:
    try:
        return starter_model()
    except InputError:
        return None
