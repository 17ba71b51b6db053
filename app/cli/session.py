# SPDX-License-Identifier: Apache-2.0
"""What commands need around a question: profile, model, engine, and the signals that stop it."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from app import logs
from app.cli.options import GlobalOptions
from app.core.errors import BusyError, DiskFull, InputError, Interrupted, ProfileError
from app.core.params import StatesPlace
from app.engine.client import EngineClient, engine_command
from app.hub.library import (
    ModelFile,
    best_model,
    installed_models,
    is_model_path,
    resolve_model,
    starter_model,
)
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from app.store.settings import SettingsStore
from app.store.states import open_states


def profile_paths(options: GlobalOptions) -> Paths:
    """Also begins the log, if the profile exists."""
    paths = Paths.at(options.data_dir)
    logs.configure(paths.logs)
    return paths


@contextmanager
def running_engine(paths: Paths, states: StatesPlace | None = None) -> Generator[EngineClient]:
    """An engine client whose process is gone afterwards. `states`: where it keeps what the model
    has read."""
    log_dir = paths.logs if os.path.isdir(paths.logs) else None
    engine = EngineClient(engine_command(), log_dir, states, open_states)
    try:
        yield engine
    finally:
        engine.stop()


@contextmanager
def opened_profile(paths: Paths) -> Generator[Database]:
    """The profile's database, made when it is missing. Answers whose program died are marked as
    interrupted. Raises ProfileError and DiskFull."""
    paths.create()
    logs.configure(paths.logs)
    database = open_database(paths.database)
    try:
        # On a full disk, or while another command writes, what is there can still be read.
        with contextlib.suppress(DiskFull, BusyError):
            _ = ConversationStore(database).recover()
        yield database
    finally:
        database.close()


def choose_model(text: str | None, paths: Paths) -> Path:
    """The named model, else the last used, else the best installed, else the starter.

    A path is taken without looking at the profile. Raises InputError and ProfileError.
    """
    if text is not None:
        if not text.strip():
            raise InputError("--model is empty: name one of `harmonium models list` or a file.")
        return resolve_model(text, [] if is_model_path(text) else _named_models(text, paths))
    with profile_to_read(paths) as database:
        last = None if database is None else SettingsStore(database).last_model()
        if last is not None and os.path.isfile(last):
            return last
        best = best_model(_models(paths, database))
    return starter_model() if best is None else best.path


def models_folder(paths: Paths, database: Database | None) -> Path:
    """Where models are kept: they may have been moved."""
    return paths.models if database is None else SettingsStore(database).models_folder(paths.models)


@contextmanager
def profile_if_any(paths: Paths) -> Generator[Database | None]:
    """For what is better with a profile and possible without: None also for one that cannot be
    read now."""
    with ExitStack() as stack:
        database = None
        with contextlib.suppress(ProfileError, BusyError, DiskFull):
            database = stack.enter_context(profile_to_read(paths))
        yield database


def _named_models(id_: str, paths: Paths) -> list[ModelFile]:
    try:
        with profile_to_read(paths) as database:
            return _models(paths, database)
    except ProfileError:
        # What comes with the program, or lies where models lie by default, needs no profile.
        models = installed_models(paths.models)
        if id_.lower() not in {model.id for model in models}:
            raise
        return models


def _models(paths: Paths, database: Database | None) -> list[ModelFile]:
    remembered = [] if database is None else SettingsStore(database).remembered_models()
    return installed_models(models_folder(paths, database), remembered)


@contextmanager
def profile_to_read(paths: Paths) -> Generator[Database | None]:
    """None where there is none. Raises ProfileError, BusyError and DiskFull."""
    try:
        if paths.root.exists() and not paths.root.is_dir():
            raise ProfileError(
                f"The profile folder {paths.root} is not a folder: choose another one with"
                + " --data-dir."
            )
        has_profile = paths.database.exists()
    except OSError as exc:
        raise ProfileError(
            f"The profile folder {paths.root} cannot be read ({exc.strerror}): choose another one"
            + " with --data-dir."
        ) from exc
    if not has_profile:
        yield None
        return
    with closing(open_database(paths.database)) as database:
        yield database


class StopSignals:
    """Ctrl+C and SIGTERM: before an answer streams they end the command at once, then they cancel
    the answer and keep what has come; a second one ends the command in any case."""

    def __init__(self) -> None:
        self.requested = False
        self._cancel: Callable[[], None] | None = None
        self._previous: dict[int, Any] = {}

    def __enter__(self) -> "StopSignals":
        for number in (signal.SIGINT, signal.SIGTERM):
            # A command started in the background with Ctrl+C ignored stays that way.
            if signal.getsignal(number) is not signal.SIG_IGN:
                self._previous[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *exc_info: object) -> None:
        for number, handler in self._previous.items():
            _ = signal.signal(number, handler)

    def cancel_with(self, cancel: Callable[[], None]) -> None:
        """From now on a signal calls `cancel`, in a thread of its own: the main thread may hold
        the very lock that it needs."""
        self._cancel = cancel

    def _handle(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self.requested or self._cancel is None:
            self.requested = True
            raise Interrupted("Stopped before it was done.")
        self.requested = True
        threading.Thread(target=self._cancel, daemon=True).start()
