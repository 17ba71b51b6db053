# SPDX-License-Identifier: Apache-2.0
"""What computes fastest on the computers on which this profile was used."""

import json
from typing import Any

from app.core.calibration import Calibration
from app.store.database import Database
from app.store.sql import Cursor

_SETTING = "engine.calibrations"
_KEPT = 50


class CalibrationStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> Calibration | None:
        with self._database.reading() as cursor:
            return _calibration(_all(cursor).get(key))

    def add(self, key: str, calibration: Calibration) -> None:
        """The oldest of many are forgotten."""
        with self._database.transaction() as cursor:
            known = _all(cursor)
            known.pop(key, None)
            known[key] = [calibration.threads, calibration.n_ubatch]
            kept = dict(list(known.items())[-_KEPT:])
            row = (_SETTING, json.dumps(kept))
            cursor.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", row)


def _all(cursor: Cursor) -> dict[str, Any]:
    value = cursor.execute("SELECT value FROM setting WHERE key = ?", (_SETTING,)).get
    return {} if value is None else json.loads(str(value))


def _calibration(stored: Any) -> Calibration | None:
    """What another version wrote, and this one does not know, is measured again."""
    match stored:
        case [int(threads), int(n_ubatch)] if threads >= 0 and n_ubatch >= 0:
            return Calibration(threads, n_ubatch)
        case _:
            return None
