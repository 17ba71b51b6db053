# SPDX-License-Identifier: Apache-2.0
"""Settings that belong to the profile; the window's geometry is kept elsewhere."""

import json
from pathlib import Path
from typing import Any

from app.core.keys import Key
from app.core.params import StatesPlace
from app.store.database import Database
from app.store.models import add_model, path_from_column
from app.store.sql import Cursor

_LAST_MODEL = "models.last"
_MODELS_FOLDER = "models.folder"
_PASSED_TESTS = "engine.passed_tests"
_PASSED_KEPT = 50
_STATES_GB = 10


class SettingsStore:
    """Values are anything that JSON can hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        with self._database.reading() as cursor:
            return _get(cursor, key, default)

    def set(self, key: str, value: Any) -> None:
        with self._database.transaction() as cursor:
            _set(cursor, key, value)

    def remembered_models(self) -> list[Path]:
        """Model files of which something is known, wherever they lie, the latest first."""
        with self._database.reading() as cursor:
            rows = cursor.execute("SELECT path FROM model ORDER BY added DESC, number DESC")
            return [path_from_column(path) for (path,) in rows]

    def remember_model(self, path: Path) -> None:
        """A relative path is kept as an absolute one."""
        with self._database.transaction() as cursor:
            _ = add_model(cursor, path.absolute(), is_latest=True)

    def last_model(self) -> Path | None:
        path = self.get(_LAST_MODEL)
        return None if path is None else Path(path)

    def set_last_model(self, path: Path | None) -> None:
        self.set(_LAST_MODEL, None if path is None else str(path.absolute()))

    def models_folder(self, default: Path) -> Path:
        """Where models are kept: `default` unless they were moved."""
        path = self.get(_MODELS_FOLDER)
        return Path(path) if isinstance(path, str) and path else default

    def set_models_folder(self, path: Path | None) -> None:
        """None: where they lie by default."""
        self.set(_MODELS_FOLDER, None if path is None else str(path.absolute()))

    def states_place(self, folder: Path, key: Key | None = None) -> StatesPlace | None:
        """Where what models have read is kept, as the window's settings say; None: nowhere. `key`:
        that of an encrypted profile's states."""
        if self.get("window.keeps_states", True) is not True:
            return None
        size = self.get("window.states_gb", _STATES_GB)
        is_size = isinstance(size, int) and size > 0
        max_bytes = (size if is_size else _STATES_GB) * 10**9
        return StatesPlace(str(folder), max_bytes, key="" if key is None else key.hex())

    def passed_tests(self) -> list[str]:
        """Of models on a graphics card that answered sanely once: keys, the latest first."""
        return self.get(_PASSED_TESTS, [])

    def add_passed_test(self, key: str) -> None:
        """The oldest of many are forgotten."""
        with self._database.transaction() as cursor:
            kept: list[str] = _get(cursor, _PASSED_TESTS, [])
            others = [each for each in kept if each != key]
            _set(cursor, _PASSED_TESTS, [key, *others][:_PASSED_KEPT])


def _get(cursor: Cursor, key: str, default: Any) -> Any:
    value = cursor.execute("SELECT value FROM setting WHERE key = ?", (key,)).get
    return default if value is None else json.loads(str(value))


def _set(cursor: Cursor, key: str, value: Any) -> None:
    # Escaped to ASCII: names of files may hold bytes that are no UTF-8, as lone surrogates.
    cursor.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, json.dumps(value)))
