# SPDX-License-Identifier: Apache-2.0
"""From a measurement to the next load, with the tiny model in the real engine process."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.assistant import calibrating, loading
from app.assistant.loading import CalibrationOf, LoadResult
from app.core.calibration import Calibration
from app.core.errors import Interrupted
from app.core.hardware import Processor
from app.core.placement import PlanWishes
from app.engine.calibrated_plan import calibration_key
from app.engine.client import EngineClient, default_engine_command
from app.hub.library import Library
from app.store.calibrations import CalibrationStore
from app.store.database import open_database
from tests.helpers.conversing import ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES

FREE = PlanWishes(n_ctx=4096, device="cpu")


@pytest.fixture
def real(tmp_path: Path) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path / "logs")
    yield client
    client.stop()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[CalibrationStore]:
    with closing(open_database(tmp_path / "harmonium.db")) as database:
        yield CalibrationStore(database)


def load(
    client: EngineClient,
    model: Path,
    wishes: PlanWishes = FREE,
    calibration_of: CalibrationOf | None = None,
) -> LoadResult:
    library = Library(model.parent)
    return loading.load(client, library, model, wishes=wishes, calibration_of=calibration_of)


@contextlib.contextmanager
def busy_computer() -> Iterator[None]:
    spins = [sys.executable, "-c", "while True: pass"]
    processes = [subprocess.Popen(spins) for _ in range(2)]
    try:
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()


def key_of(result: LoadResult) -> str:
    return calibration_key(result.shape, result.plan, result.hardware)


def test_the_first_measurement_is_remembered(
    real: EngineClient, store: CalibrationStore, tiny_model: Path
) -> None:
    result = load(real, tiny_model)
    found = calibrating.calibrate_if_needed(real, result, store, seconds=2.0, needs_quiet=False)
    assert found is not None
    assert found == store.get(key_of(result))
    assert found.n_ubatch in calibrating.piece_sizes(result.loaded.n_batch)


def test_the_next_load_uses_it(
    real: EngineClient, store: CalibrationStore, tiny_model: Path
) -> None:
    first = load(real, tiny_model)
    store.add(key_of(first), Calibration(threads=1, n_ubatch=64))
    second = load(real, tiny_model, calibration_of=store.get)
    params = second.loaded.params
    assert (params.threads, params.n_ubatch, params.n_batch) == (1, 64, first.loaded.n_batch)
    assert params.threads_batch == first.loaded.threads
    case = CASES["fact"]
    assert ask(real, prompt_of(case)).answer == case.answer


def test_a_wish_counts_more(real: EngineClient, store: CalibrationStore, tiny_model: Path) -> None:
    wished = PlanWishes(n_ctx=4096, device="cpu", threads=2, n_ubatch=128)
    first = load(real, tiny_model)
    store.add(key_of(first), Calibration(threads=1, n_ubatch=64))
    params = load(real, tiny_model, wished, store.get).loaded.params
    assert (params.threads, params.n_ubatch, params.threads_batch) == (2, 128, None)


def test_nothing_is_measured_where_it_is_known_or_wished(
    real: EngineClient, store: CalibrationStore, tiny_model: Path
) -> None:
    before = real.cancellations
    result = load(real, tiny_model)
    real.cancel()
    # From here on every request ends at once: whoever asks the engine is interrupted.
    with pytest.raises(Interrupted):
        calibrating.calibrate_if_needed(real, result, store, cancellations=before)
    store.add(key_of(result), Calibration(threads=1))
    assert calibrating.calibrate_if_needed(real, result, store, cancellations=before) is None
    wished = load(real, tiny_model, PlanWishes(n_ctx=4096, device="cpu", threads=1))
    assert not calibrating.can_be_calibrated(real, wished)


def test_a_busy_computer_says_nothing(
    real: EngineClient, store: CalibrationStore, tiny_model: Path
) -> None:
    result = load(real, tiny_model)
    with busy_computer():
        assert calibrating.calibrate_if_needed(real, result, store, seconds=1.0) is None
    assert store.get(key_of(result)) is None


def test_nothing_is_measured_without_a_model(
    real: EngineClient, store: CalibrationStore, tiny_model: Path
) -> None:
    result = load(real, tiny_model)
    real.unload()
    assert calibrating.calibrate_if_needed(real, result, store) is None


def test_one_core_less_and_all_threads_are_tried() -> None:
    assert calibrating.thread_counts(Processor("", 8, 16)) == (8, 7, 16)
    assert calibrating.thread_counts(Processor("", 2, 2)) == (2, 1)
    assert calibrating.thread_counts(Processor("", 1, 1)) == (1,)


def test_only_smaller_pieces_are_tried() -> None:
    assert calibrating.piece_sizes(512) == (512, 256, 128, 64)
    assert calibrating.piece_sizes(128) == (128, 64)
    assert calibrating.piece_sizes(64) == (64,)
