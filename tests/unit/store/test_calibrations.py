# SPDX-License-Identifier: Apache-2.0
"""What was measured on a computer is found again, and nothing else."""

from pathlib import Path

import pytest

from app.core.calibration import Calibration
from app.store.calibrations import CalibrationStore
from app.store.database import Database, open_database
from app.store.settings import SettingsStore


def test_what_was_measured_survives_closing(path: Path) -> None:
    database = open_database(path)
    CalibrationStore(database).add("a computer", Calibration(7, 256))
    database.close()
    database = open_database(path)
    assert CalibrationStore(database).get("a computer") == Calibration(7, 256)
    assert CalibrationStore(database).get("another computer") is None
    database.close()


def test_the_latest_measurement_counts(database: Database) -> None:
    store = CalibrationStore(database)
    store.add("a computer", Calibration(7, 256))
    store.add("a computer", Calibration(8, 0))
    assert store.get("a computer") == Calibration(8, 0)


def test_the_oldest_of_many_are_forgotten(database: Database) -> None:
    store = CalibrationStore(database)
    for number in range(60):
        store.add(f"computer {number}", Calibration(number))
    assert store.get("computer 9") is None
    assert store.get("computer 10") == Calibration(10)


@pytest.mark.parametrize("stored", [None, [], [8], [8, "256"], [-1, 0], [8, 256, 1], {"a": 1}])
def test_what_it_does_not_understand_is_not_known(database: Database, stored: object) -> None:
    SettingsStore(database).set("engine.calibrations", {"a computer": stored})
    assert CalibrationStore(database).get("a computer") is None
