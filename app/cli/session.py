# SPDX-License-Identifier: Apache-2.0
"""What commands need around a question: profile, model, engine, and the signals that stop it."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from app import logs
from app.cli.options import GlobalOptions
from app.cli.output import Output
from app.cli.terminal import person_at_terminal
from app.core.errors import BusyError, DiskFull, InputError, Interrupted, ProfileError
from app.core.params import StatesPlace
from app.engine.client import EngineClient, engine_command
from app.hub.connection_log import ConnectionLog, denials_noted
from app.hub.library import (
    ModelFile,
    best_model,
    installed_models,
    is_model_path,
    resolve_model,
    starter_model,
)
from app.opening import Situation, open_profile, situation
from app.paths import Paths
from app.profile import Profile
from app.profile_folder import has_database, settle
from app.store.connections import opened_connections
from app.store.conversations import ConversationStore
from app.store.database import Database
from app.store.replacing import prepare
from app.store.settings import SettingsStore
from app.store.states import StateFolder, open_states
from app.vault.vault import Vault


class CommandProfile:
    """The profile of one command. It is unlocked once, when its conversations or settings are first
    needed: models that are named by their path need neither."""

    def __init__(self, options: GlobalOptions) -> None:
        """Also begins the log, if the profile exists, and finishes what was begun with its folder.
        Raises ProfileError, BusyError and DiskFull when that cannot be done."""
        self.paths = Paths.at(options.data_dir)
        self.secrets = options.secrets
        self.vault = Vault(self.paths.keys)
        self._unlocked: Profile | None = None
        self._is_prepared = False
        settle(self.paths, self.vault)
        logs.configure(self.paths.logs)

    @property
    def is_locked(self) -> bool:
        """Whether its key is needed and not known yet. Raises ProfileError."""
        if self._unlocked is not None:
            return False
        return situation(self.paths, self.vault) is Situation.ENCRYPTED

    def unlocked(self) -> Profile:
        """Made when it is missing. Raises Locked, WrongPassphrase, ProfileError, BusyError and
        DiskFull."""
        if self._unlocked is None:
            self._unlocked = open_profile(
                self.paths, self.vault, self.secrets, person_at_terminal(), Output().note
            )
        return self._unlocked

    @contextmanager
    def opened(self) -> Generator[Database]:
        """Its database, made when it is missing. Answers whose program died are marked as
        interrupted. Raises what `unlocked` does."""
        self.paths.create()
        logs.configure(self.paths.logs)
        with closing(self._prepared().database.open()) as database:
            # On a full disk, or while another command writes, what is there can still be read.
            with contextlib.suppress(DiskFull, BusyError):
                _ = ConversationStore(database).recover()
            log = ConnectionLog(lambda: opened_connections(database.file))
            with denials_noted(log):
                yield database

    @contextmanager
    def to_read(self) -> Generator[Database | None]:
        """None where there is none. Raises what `unlocked` does."""
        if not has_database(self.paths):
            yield None
            return
        with closing(self._prepared().database.open()) as database:
            yield database

    @contextmanager
    def if_any(self) -> Generator[Database | None]:
        """For what is better with a profile and possible without: None also for one that cannot be
        read now, or would first have to be unlocked."""
        with ExitStack() as stack:
            database = None
            with contextlib.suppress(ProfileError, BusyError, DiskFull):
                if not self.is_locked:
                    database = stack.enter_context(self.to_read())
            yield database

    def _prepared(self) -> Profile:
        profile = self.unlocked()
        if not self._is_prepared:
            # Not while this process has the database open.
            _ = prepare(profile.database)
            self._is_prepared = True
        return profile

    def state_folder(self) -> StateFolder:
        """What models have read."""
        return StateFolder(self.paths.states, self.unlocked().states_key)

    def states_place(self, settings: SettingsStore) -> StatesPlace | None:
        """For the engine. None: nothing is kept."""
        return settings.states_place(self.paths.states, self.unlocked().states_key)


def profile_paths(options: GlobalOptions) -> Paths:
    """For what needs no database. Also begins the log, if the profile exists."""
    return CommandProfile(options).paths


@contextmanager
def running_engine(paths: Paths, states: StatesPlace | None = None) -> Generator[EngineClient]:
    """An engine client whose process is gone afterwards. `states`: where it keeps what the model
    has read."""
    log_dir = paths.logs if os.path.isdir(paths.logs) else None
    engine = EngineClient(engine_command(paths.packs), log_dir, states, open_states)
    try:
        yield engine
    finally:
        engine.stop()


def choose_model(text: str | None, profile: CommandProfile) -> Path:
    """The named model, else the last used, else the best installed, else the starter.

    A path is taken without looking at the profile. Raises InputError and what unlocking raises.
    """
    if text is not None:
        if not text.strip():
            raise InputError("--model is empty: name one of `harmonium models list` or a file.")
        return resolve_model(text, [] if is_model_path(text) else _named_models(text, profile))
    paths = profile.paths
    with profile.to_read() as database:
        last = None if database is None else SettingsStore(database).last_model()
        if last is not None and os.path.isfile(last):
            return last
        best = best_model(_models(paths, database))
    return starter_model() if best is None else best.path


def models_folder(paths: Paths, database: Database | None) -> Path:
    """Where models are kept: they may have been moved."""
    return paths.models if database is None else SettingsStore(database).models_folder(paths.models)


def _named_models(id_: str, profile: CommandProfile) -> list[ModelFile]:
    """What comes with the program, or lies where models lie by default, needs no profile: it is
    neither unlocked for that, nor need it be whole."""
    try:
        if profile.is_locked:
            own = installed_models(profile.paths.models)
            if _has(own, id_):
                return own
        with profile.to_read() as database:
            return _models(profile.paths, database)
    except ProfileError:
        own = installed_models(profile.paths.models)
        if _has(own, id_):
            return own
        raise


def _has(models: Sequence[ModelFile], id_: str) -> bool:
    return id_.lower() in {model.id for model in models}


def _models(paths: Paths, database: Database | None) -> list[ModelFile]:
    remembered = [] if database is None else SettingsStore(database).remembered_models()
    return installed_models(models_folder(paths, database), remembered)


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
