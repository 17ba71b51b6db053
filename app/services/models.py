# SPDX-License-Identifier: Apache-2.0
"""The models on this computer, the one that answers, and what can be done with their files."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import BadModel, HarmoniumError, InputError
from app.core.files import write_file
from app.core.model_files import (
    Adapter,
    FoundModel,
    HashState,
    ImportWay,
    ModelCard,
    ModelFile,
    ModelKind,
    OnProgress,
    RemovedModel,
    ShouldStop,
    VerifyOutcome,
    VerifyResult,
)
from app.core.values import value_class
from app.services.model_cards import ModelCards
from app.services.model_folder import has_unfinished
from app.services.model_jobs import JobKind, ModelJob, ModelJobs, Work
from app.services.tasks import Tasks
from app.store.database import Database, DatabaseFile
from app.store.models import ModelStore
from app.store.settings import SettingsStore

if TYPE_CHECKING:
    from app.hub.library import Library

__all__ = (
    "GPT_OSS",
    "Adapter",
    "FoundModel",
    "HashState",
    "ImportWay",
    "JobKind",
    "ModelCard",
    "ModelFile",
    "ModelJob",
    "ModelKind",
    "ModelRemoved",
    "Models",
    "Verified",
    "VerifyOutcome",
    "VerifyResult",
)

GPT_OSS = "gpt-oss"


@value_class
class ModelRemoved:
    """`restore` takes `removed` back, where `removed.can_restore`."""

    name: str
    removed: RemovedModel


@value_class
class Verified:
    path: Path
    name: str
    result: VerifyResult


class Models(QObject):
    """`chosen` carries the Path of the model to load, `released` that of one whose files must not
    be in use any longer, `failed` a HarmoniumError, `noticed` a sentence, `removed` a
    ModelRemoved, `verified` a Verified, `card_changed` a Path. `moved`
    carries the Paths of the old folder and the new one.
    `adapters_changed` carries a Path."""

    changed = Signal()
    chosen = Signal(object)
    released = Signal(object)
    failed = Signal(object)
    noticed = Signal(str)
    jobs_changed = Signal()
    found_changed = Signal()
    card_changed = Signal(object)
    verified = Signal(object)
    removed = Signal(object)
    moved = Signal(object, object)
    adapters_changed = Signal(object)

    def __init__(
        self, database: Database, folder: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """`folder` is where models are kept unless they were moved."""
        super().__init__(parent)
        self._database = database.file
        self._settings = SettingsStore(database)
        self._folder = self._settings.models_folder(folder)
        self._records = ModelStore(database)
        self._opened: Library | None = None
        self._opening = threading.Lock()
        self._tasks = tasks
        self._jobs = ModelJobs(self)
        self._jobs.changed.connect(self.jobs_changed)
        self._entries: tuple[ModelFile, ...] = ()
        self._current: Path | None = None
        self._is_scanned = False
        self._cards = ModelCards(lambda: self.library, tasks, self)
        self._cards.changed.connect(self.card_changed)
        self._cards.failed.connect(self.failed)
        self._found: tuple[FoundModel, ...] = ()
        self._is_looking = False

    @property
    def database(self) -> DatabaseFile:
        """The profile's."""
        return self._database

    @property
    def library(self) -> Library:
        """For threads that load and fetch. The first of them opens it, so that the window need not
        wait for what it takes to know model files."""
        from app.hub.library import Library

        with self._opening:
            if self._opened is None:
                self._opened = Library(self._folder, self._records)
            return self._opened

    @property
    def folder(self) -> Path:
        """Where model files are looked for."""
        return self.library.models_dir

    @property
    def entries(self) -> tuple[ModelFile, ...]:
        """The starter last. Damaged and partial ones are listed, with their `problem`."""
        return self._entries

    def entry(self, path: Path | None) -> ModelFile | None:
        return next((entry for entry in self._entries if entry.path == path), None)

    @property
    def is_scanned(self) -> bool:
        return self._is_scanned

    @property
    def current(self) -> Path | None:
        return self._current

    @property
    def current_entry(self) -> ModelFile | None:
        return self.entry(self._current)

    @property
    def current_name(self) -> str:
        """Empty when no model is chosen."""
        entry = self.current_entry
        if entry is not None:
            return entry.name
        return "" if self._current is None else self._current.stem

    @property
    def is_starter(self) -> bool:
        """Known before the first look is done, too."""
        entry = self.current_entry
        if entry is None:
            return self._current is not None and self._current == _starter_or_none()
        return entry.is_starter

    @property
    def jobs(self) -> tuple[ModelJob, ...]:
        """The first one runs, the others wait."""
        return self._jobs.jobs

    def start(self) -> None:
        """Chooses the last used. `refresh` looks which others there are and, where there was none,
        chooses: the best, else the starter."""
        last = self._settings.last_model()
        if last is not None and last.is_file():
            self._take(last)
        elif last is not None:
            sentence = self.tr(
                "The model file {name} is no longer where it was, so another model answers. "
                "Open it again from its new place."
            )
            self.failed.emit(InputError(sentence.format(name=last.name)))

    def close(self) -> None:
        """What is under way is given up; nothing of it is left behind."""
        self._jobs.close()

    def refresh(self) -> None:
        self._tasks.run(lambda: tuple(self.library.models()), self._on_scanned, self.failed.emit)

    def ensure_chosen(self) -> bool:
        """For a question that comes before the first look was done. False: there is no model."""
        if self._current is None and not self._is_scanned:
            self._on_scanned(tuple(self.library.models()))
        return self._current is not None

    def choose(self, path: Path) -> None:
        entry = self.entry(path)
        if entry is not None and entry.problem:
            self.failed.emit(InputError(entry.problem))
            return
        self._settings.set_last_model(path)
        self._take(path)
        self.changed.emit()

    def open_file(self, path: Path) -> None:
        """Takes it in, and chooses it if it can hold a conversation."""
        self._import_file(path, ImportWay.AUTO, self._on_opened)

    def import_files(self, paths: Sequence[Path], way: ImportWay = ImportWay.AUTO) -> None:
        """Takes them in, one job each; one that cannot be a model changes nothing. A single one is
        also chosen."""
        done = self._on_imported if len(paths) == 1 else self._on_restored
        for path in paths:
            self._import_file(path, way, done)

    def adopt(self, found: FoundModel, way: ImportWay = ImportWay.AUTO) -> None:
        """Takes in what another program keeps, and chooses it."""
        library = self.library

        def work(advance: OnProgress, should_stop: ShouldStop) -> ModelFile:
            return library.adopt(found, way, on_progress=advance, should_stop=should_stop)

        self._run(JobKind.IMPORT, found.path, work, self._on_imported)

    def add(self, model: ModelFile) -> None:
        """One that was taken into the library by others."""
        self._put(model)
        self.changed.emit()

    def verify(self, path: Path) -> None:
        """`verified` or `failed` follows."""
        library, name = self.library, self._name_of(path)

        def work(advance: OnProgress, should_stop: ShouldStop) -> Verified:
            return Verified(path, name, library.verify(path, advance, should_stop))

        self._run(JobKind.VERIFY, path, work, self._on_verified)

    def rename(self, path: Path, name: str) -> None:
        """In lists; empty: what the file calls itself."""
        self._tasks.run(
            lambda: self.library.rename(path, name.strip()),
            lambda _: self._on_changed(path),
            self.failed.emit,
        )

    def set_adapters(self, path: Path, adapters: Sequence[Path]) -> None:
        """LoRA files that are used with it. A loaded model is loaded anew."""

        def done(_: object) -> None:
            self._on_changed(path)
            self.adapters_changed.emit(path)

        self._tasks.run(lambda: self.library.set_adapters(path, adapters), done, self.failed.emit)

    def remove(self, path: Path, *, also_in_place: bool = False, permanently: bool = False) -> None:
        """To the system's trash. A file that is used in place is only forgotten, unless asked
        otherwise. `removed` or `failed` follows."""
        library = self.library
        name = self._name_of(path)
        self.released.emit(path)

        def work() -> ModelRemoved:
            removed = library.remove(path, also_in_place=also_in_place, permanently=permanently)
            return ModelRemoved(name, removed)

        self._tasks.run(work, self._on_removed, self.failed.emit)

    def restore(self, removed: ModelRemoved) -> None:
        self._tasks.run(
            lambda: self.library.restore(removed.removed), self._on_restored, self.failed.emit
        )

    def move_folder(self, target: Path) -> None:
        """All models of the folder, to another disk too."""
        library, database = self.library, self._database
        sentence = self.tr(
            "A download is not finished. Let it end, or cancel it, before the folder is moved."
        )

        def switch(folder: Path) -> None:
            with closing(database.open()) as opened:
                SettingsStore(opened).set_models_folder(folder)

        def work(advance: OnProgress, should_stop: ShouldStop) -> tuple[Path, Path]:
            # Asked only now: the job may have waited for others.
            if has_unfinished(library.models_dir):
                raise InputError(sentence)
            old = library.models_dir
            library.move_folder(target, switch, advance, should_stop)
            return old, library.models_dir

        self._run(JobKind.MOVE, target, work, self._on_moved)

    def export_manifest(self, path: Path, target: Path) -> None:
        """Writes the file `target`, with which the model can be checked where it is taken to."""
        library = self.library

        def work(advance: OnProgress, should_stop: ShouldStop) -> Path:
            write_file(target, library.export_manifest(path, advance, should_stop).encode())
            return target

        self._run(JobKind.EXPORT, path, work, self._on_exported)

    def export_to(self, path: Path, folder: Path) -> None:
        """Copies the model with its manifest, to a stick for example."""
        library = self.library

        def work(advance: OnProgress, should_stop: ShouldStop) -> Path:
            library.export_to(path, folder, advance, should_stop)
            return folder

        self._run(JobKind.EXPORT, path, work, self._on_exported)

    def cancel_job(self, number: int) -> None:
        self._jobs.cancel(number)

    def card(self, path: Path) -> ModelCard | None:
        """None while it is read: then `card_changed` follows."""
        return self._cards.card(path)

    @property
    def found_elsewhere(self) -> tuple[FoundModel, ...]:
        """What other programs keep on this computer; empty before `look_elsewhere` has ended."""
        return self._found

    def look_elsewhere(self) -> None:
        """`found_changed` follows. Reads folders and headers only."""
        if not self._is_looking:
            self._is_looking = True
            library = self.library
            self._tasks.run(
                lambda: tuple(library.found_elsewhere()), self._on_found, self._on_look_failed
            )

    def _name_of(self, path: Path) -> str:
        entry = self.entry(path)
        return path.stem if entry is None else entry.name

    def _import_file(
        self, path: Path, way: ImportWay, on_done: Callable[[ModelFile], None]
    ) -> None:
        library = self.library

        def work(advance: OnProgress, should_stop: ShouldStop) -> ModelFile:
            return library.import_file(path, way, on_progress=advance, should_stop=should_stop)

        self._run(JobKind.IMPORT, path, work, on_done)

    def _run(
        self,
        kind: JobKind,
        path: Path,
        work: Work,
        on_done: Callable[[Any], None],
    ) -> None:
        self._jobs.run(kind, path, work, on_done, self.failed.emit)

    def _on_changed(self, path: Path) -> None:
        self._cards.forget(path)
        self.refresh()

    def _take(self, path: Path) -> None:
        self._current = path
        self.chosen.emit(path)

    def _on_scanned(self, entries: tuple[ModelFile, ...]) -> None:
        from app.hub.library import best_model

        if self._is_scanned and entries == self._entries:
            return
        self._entries = entries
        self._is_scanned = True
        if self._current is None:
            best = best_model(entries)
            if best is not None:
                self._take(best.path)
        self.changed.emit()

    def _on_imported(self, model: ModelFile) -> None:
        self._put(model)
        self.choose(model.path)
        self.refresh()

    def _on_opened(self, model: ModelFile) -> None:
        if model.kind is ModelKind.CLASSIFIER or model.problem:
            self._on_restored(model)
        else:
            self._on_imported(model)

    def _on_restored(self, model: ModelFile) -> None:
        self.add(model)
        self.refresh()

    def _put(self, model: ModelFile) -> None:
        others = [entry for entry in self._entries if entry.path != model.path]
        self._entries = (model, *others)
        self._cards.forget(model.path)
        if self._found:
            self.look_elsewhere()

    def _on_verified(self, verified: Verified) -> None:
        self._cards.forget(verified.path)
        match verified.result.outcome:
            case VerifyOutcome.OK:
                sentence = self.tr("{name} is intact: every byte is as it should be.")
                self.noticed.emit(sentence.format(name=verified.name))
            case VerifyOutcome.FIRST_SEEN:
                sentence = self.tr(
                    "There was nothing to compare {name} with. From now on a change is noticed."
                )
                self.noticed.emit(sentence.format(name=verified.name))
            case VerifyOutcome.MISMATCH:
                self.failed.emit(BadModel(verified.result.sentence))
        self.verified.emit(verified)
        self.refresh()

    def _on_removed(self, removed: ModelRemoved) -> None:
        from app.hub.library import best_model

        path = removed.removed.record.path
        self._entries = tuple(entry for entry in self._entries if entry.path != path)
        self._cards.forget(path)
        if self._current == path:
            self._current = None
            self._settings.set_last_model(None)
            best = best_model(self._entries)
            if best is not None:
                self._take(best.path)
        self.changed.emit()
        self.removed.emit(removed)
        self.refresh()

    def _on_moved(self, moved: tuple[Path, Path]) -> None:
        old, new = moved
        self._cards.forget_all()
        self.moved.emit(old, new)
        current = self._current
        if current is not None and current.is_relative_to(old):
            self.choose(new / current.relative_to(old))
        self.noticed.emit(self.tr("The models are now in {folder}.").format(folder=new))
        self.refresh()

    def _on_exported(self, target: Path) -> None:
        self.noticed.emit(self.tr("Written: {name}").format(name=target))

    def _on_found(self, found: tuple[FoundModel, ...]) -> None:
        self._is_looking = False
        self._found = found
        self.found_changed.emit()

    def _on_look_failed(self, error: HarmoniumError) -> None:
        self._on_found(())
        self.failed.emit(error)


def _starter_or_none() -> Path | None:
    from app.hub.library import starter_model

    try:
        return starter_model()
    except InputError:
        return None
