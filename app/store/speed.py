# SPDX-License-Identifier: Apache-2.0
"""How fast answers were on this computer; forecasts learn from it."""

from app.core.placement import SpeedRun
from app.store.database import Database

KEPT_RUNS = 500


class SpeedStore:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, run: SpeedRun) -> None:
        """The oldest ones beyond KEPT_RUNS go."""
        raise NotImplementedError

    def runs(self, limit: int = 200) -> list[SpeedRun]:
        """The latest first."""
        raise NotImplementedError
