# SPDX-License-Identifier: Apache-2.0
"""What the profile knows about model files; implements `app.core.model_files.ModelRecords`."""

from pathlib import Path

from app.core.model_files import ModelRecord
from app.store.database import Database


class ModelStore:
    """Made in the thread that opened the database; its methods may come from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ModelRecord]:
        """The one that was added or used in place last comes first."""
        raise NotImplementedError

    def get(self, path: Path) -> ModelRecord | None:
        raise NotImplementedError

    def put(self, record: ModelRecord) -> None:
        raise NotImplementedError

    def remove(self, path: Path) -> None:
        """Nothing happens when it is not there."""
        raise NotImplementedError
