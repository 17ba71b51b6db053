# SPDX-License-Identifier: Apache-2.0
"""Measures once what computes fastest with a loaded model, and remembers it for this computer."""

from typing import Protocol

from app.assistant.loading import LoadResult
from app.core.calibration import Calibration
from app.core.hardware import Processor
from app.engine.client import CALIBRATION_S, EngineClient
from app.engine.protocol import Calibrated

_PIECES = (512, 256, 128, 64)


class Calibrations(Protocol):
    """What was measured before."""

    def get(self, key: str) -> Calibration | None: ...

    def add(self, key: str, calibration: Calibration) -> None: ...


def calibrate_if_needed(
    client: EngineClient,
    result: LoadResult,
    calibrations: Calibrations,
    *,
    seconds: float = CALIBRATION_S,
    needs_quiet: bool = True,
    cancellations: int | None = None,
) -> Calibration | None:
    """To be called while nothing is asked; takes about 5 s the first time, and none after that.

    None where there is nothing to measure, where it is known, or (with `needs_quiet`) where other
    programs kept the processor busy, which says nothing about it: another time is better. Raises
    Interrupted when it was cancelled (for `cancellations` see `EngineClient.generate`), and what
    loading and the store raise."""
    if not can_be_calibrated(client, result) or calibrations.get(_key(result)) is not None:
        return None
    measured = measure(
        client, result, seconds=seconds, needs_quiet=needs_quiet, cancellations=cancellations
    )
    if needs_quiet and not measured.is_quiet:
        return None
    return remember(result, measured, calibrations)


def can_be_calibrated(client: EngineClient, result: LoadResult) -> bool:
    """Not where the processor has no part in it, nor where a person decided."""
    wishes = result.wishes
    is_free = wishes.threads is None and wishes.n_ubatch is None and wishes.n_batch is None
    return is_free and client.loaded is not None and _is_on_processor(result, is_whole=False)


def measure(
    client: EngineClient,
    result: LoadResult,
    *,
    seconds: float = CALIBRATION_S,
    needs_quiet: bool = True,
    cancellations: int | None = None,
) -> Calibrated:
    """The number of threads changes at once, with `needs_quiet` only if no other program kept the
    processor busy. Raises Interrupted when it was cancelled."""
    return client.calibrate(
        thread_counts(result.hardware.processor),
        piece_sizes(result.loaded.params.n_ubatch or 0) if _is_on_processor(result) else (),
        seconds=seconds,
        needs_quiet=needs_quiet,
        cancellations=cancellations,
    )


def remember(result: LoadResult, measured: Calibrated, calibrations: Calibrations) -> Calibration:
    calibration = Calibration(measured.threads, measured.n_ubatch)
    calibrations.add(_key(result), calibration)
    return calibration


def thread_counts(processor: Processor) -> tuple[int, ...]:
    """What a plan takes comes first."""
    candidates = (processor.cores, processor.cores - 1, processor.threads)
    return tuple(dict.fromkeys(count for count in candidates if count > 0))


def piece_sizes(n_ubatch: int) -> tuple[int, ...]:
    """What holds comes first. Larger ones would keep Stop waiting."""
    return (n_ubatch, *(size for size in _PIECES if size < n_ubatch))


def _is_on_processor(result: LoadResult, *, is_whole: bool = True) -> bool:
    from app.engine.memory_use import CPU
    from app.engine.prediction import key_of

    places = key_of(result.shape, result.plan).split("+")
    return places == [CPU] if is_whole else CPU in places


def _key(result: LoadResult) -> str:
    from app.engine.calibrated_plan import calibration_key

    return calibration_key(result.shape, result.plan, result.hardware)
