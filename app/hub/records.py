# SPDX-License-Identifier: Apache-2.0
"""Records of models where there is no database: a command that must not make a profile."""

from pathlib import Path

from app.core.model_files import ModelRecord


class MemoryRecords:
    """Gone with the program."""

    def __init__(self) -> None:
        self._records: dict[Path, ModelRecord] = {}

    def all(self) -> list[ModelRecord]:
        """The one that was added last comes first."""
        return list(reversed(self._records.values()))

    def get(self, path: Path) -> ModelRecord | None:
        return self._records.get(path)

    def put(self, record: ModelRecord) -> None:
        self._records[record.path] = record

    def remove(self, path: Path) -> None:
        _ = self._records.pop(path, None)
