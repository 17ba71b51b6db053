# SPDX-License-Identifier: Apache-2.0
"""The library of models of a profile, for commands."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from app.cli.options import GlobalOptions
from app.cli.session import CommandProfile, models_folder
from app.core.errors import InputError
from app.core.model_files import ModelFile
from app.hub.library import Library, MemoryRecords, is_model_path, resolve_model
from app.store.database import DatabaseFile
from app.store.models import ModelStore
from app.store.settings import SettingsStore


@dataclass(frozen=True, slots=True)
class OpenedLibrary:
    """`settings` and `database` are None where there is no profile."""

    library: Library
    settings: SettingsStore | None
    database: DatabaseFile | None

    def find(self, text: str) -> ModelFile:
        """By id or path. Raises InputError."""
        if not text.strip():
            raise InputError("The model is not named: use one of `harmonium models list`.")
        models = [] if is_model_path(text) else self.library.models()
        return self.library.model(resolve_model(text, models))


@contextmanager
def opened_library(options: GlobalOptions, *, makes_profile: bool) -> Generator[OpenedLibrary]:
    """A profile that is not there is not made for reading. Raises ProfileError and DiskFull."""
    profile = CommandProfile(options)
    with profile.opened() if makes_profile else profile.to_read() as database:
        records = MemoryRecords() if database is None else ModelStore(database)
        settings = None if database is None else SettingsStore(database)
        library = Library(models_folder(profile.paths, database), records)
        yield OpenedLibrary(library, settings, None if database is None else database.file)
