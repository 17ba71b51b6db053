# SPDX-License-Identifier: Apache-2.0
"""Loading a model: check the file, look at the computer, plan, load, and see that it computes.

The window and the command line load through here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.hardware import Hardware
from app.core.placement import (
    NO_WISHES,
    LoadPlan,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRun,
)
from app.engine import placement
from app.engine.client import EngineClient
from app.engine.protocol import Loaded


class LoadStage(StrEnum):
    CHECKING = "checking"
    """The file, against what is known of it."""
    LOADING = "loading"
    SELF_TEST = "self_test"


class NoteKind(StrEnum):
    FELL_BACK = "fell_back"
    """It did not fit and was loaded smaller."""
    NOT_ON_GPU = "not_on_gpu"
    """The graphics card computed nonsense, so the processor computes."""
    SLOW = "slow"
    """Larger than the memory: read from the disk for every token."""


@dataclass(frozen=True, slots=True)
class LoadNote:
    """`text` is a sentence for people, in English and translated like the message of an error."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class LoadResult:
    """`path`, `choice` and `wishes` are what was asked for."""

    loaded: Loaded
    plan: LoadPlan
    notes: tuple[LoadNote, ...]
    path: Path
    choice: PlanChoice
    wishes: PlanWishes
    shape: ModelShape


class FileCheck(Protocol):
    """The library, as far as loading needs it."""

    def ensure_loadable(
        self,
        path: Path,
        on_progress: Callable[[float], None],
        should_stop: Callable[[], bool],
    ) -> None:
        """Raises BadModel, InputError, Unsupported; Interrupted when it should stop."""
        ...


def load(
    client: EngineClient,
    library: FileCheck,
    path: Path,
    *,
    choice: PlanChoice = PlanChoice.BALANCED,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
    previous: LoadResult | None = None,
    on_progress: Callable[[LoadStage, float], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> LoadResult:
    """`previous` is returned at once, without notes, when it is what the client still holds and
    what is asked for again. `client.cancel()` from another thread stops the loading;
    `should_stop` is asked while the file is checked. Raises HarmoniumError; Interrupted when it
    was stopped."""
    raise NotImplementedError


def hardware(client: EngineClient, result: LoadResult | None = None) -> Hardware:
    """What there is now. A loaded model (`result`) is counted as given back: another one would
    take its place."""
    raise NotImplementedError


def forecast(
    shape: ModelShape,
    hardware: Hardware,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> dict[PlanChoice, LoadPlan]:
    """For a model that need not be on the disk yet."""
    return placement.plans(shape, hardware, wishes, runs)


def speed_run(
    result: LoadResult, depth: int, decode_tokens_per_s: float, prefill_tokens_per_s: float
) -> SpeedRun:
    """What an answer measured, to be kept and passed as one of `runs`. `depth` is how many tokens
    the context held on average while it was written. Prefill 0: not measured."""
    raise NotImplementedError
