# SPDX-License-Identifier: Apache-2.0
"""Loading a model: check the file, look at the computer, plan, load, and see that it computes.

The window and the command line load through here.
"""

import contextlib
import logging
import sys
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.assistant.load_stages import SAVE_S, LoadStage
from app.core.calibration import Calibration
from app.core.errors import (
    EngineError,
    HarmoniumError,
    InternalError,
    Interrupted,
    OutOfMemory,
)
from app.core.hardware import Hardware, Memory
from app.core.model_files import OnProgress, ShouldStop
from app.core.placement import (
    NO_WISHES,
    Fit,
    LoadPlan,
    ModelShape,
    PlanChoice,
    PlanWishes,
    SpeedRun,
)
from app.engine.client import EngineClient
from app.engine.protocol import DeviceList, Loaded

log = logging.getLogger(__name__)

_MEMORY_BESIDE = 4 << 30
_MEASURED_FROM_BYTES = 1 << 30
"""From this size on it matters where a model lies, and a tenth of a second does not."""


class NoteKind(StrEnum):
    FELL_BACK = "fell_back"
    """It did not fit and was loaded smaller."""
    NOT_ON_GPU = "not_on_gpu"
    """The graphics card computed nonsense, so the processor computes."""
    PLAIN_ATTENTION = "plain_attention"
    """The graphics card computed nonsense with flash attention, and does not without."""
    SLOW = "slow"
    """Larger than the memory: read from the disk for every token."""


@dataclass(frozen=True, slots=True)
class LoadNote:
    """`text` is a sentence for people, in English and translated like the message of an error."""

    kind: NoteKind
    text: str


@dataclass(frozen=True, slots=True)
class LoadResult:
    """`path`, `choice` and `wishes` are what was asked for, `hardware` what there was before."""

    loaded: Loaded
    plan: LoadPlan
    notes: tuple[LoadNote, ...]
    path: Path
    choice: PlanChoice
    wishes: PlanWishes
    shape: ModelShape
    hardware: Hardware


class FileCheck(Protocol):
    """The library, as far as loading needs it."""

    def ensure_loadable(self, path: Path, on_progress: OnProgress, should_stop: ShouldStop) -> None:
        """Raises BadModel, InputError, Unsupported; Interrupted when it should stop."""
        ...

    def identity(self, path: Path) -> str:
        """The same as long as the bytes are; "" where there is no file."""
        ...


OnLoadProgress = Callable[[LoadStage, float], None]
CalibrationOf = Callable[[str], Calibration | None]
"""What was measured before, by its key; see `calibrating`."""


def load(
    client: EngineClient,
    library: FileCheck,
    path: Path,
    *,
    choice: PlanChoice = PlanChoice.BALANCED,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
    previous: LoadResult | None = None,
    on_progress: OnLoadProgress | None = None,
    should_stop: ShouldStop | None = None,
    passed_tests: Container[str] = (),
    on_passed: Callable[[str], None] | None = None,
    calibration_of: CalibrationOf | None = None,
) -> LoadResult:
    """`previous` is returned at once, without notes, when it is what the client still holds and
    what is asked for again. `client.cancel()` from another thread stops the loading;
    `should_stop` is asked while the file is checked. A model that computes on a graphics card is
    asked one question, unless the test's key is among `passed_tests`; `on_passed` is told the keys
    to keep. Raises HarmoniumError; Interrupted when it was stopped."""
    from app.hub.gguf_shape import shape_of

    tell = on_progress or _tell_nobody
    asked = (path, choice, wishes)
    if previous is not None and (previous.path, previous.choice, previous.wishes) == asked:
        held = client.loaded
        if held is not None and client.holds(path, previous.plan.params):
            return replace(previous, loaded=held, notes=())
    before = client.cancellations
    tell(LoadStage.CHECKING, 0.0)
    library.ensure_loadable(
        path,
        lambda done, total: tell(LoadStage.CHECKING, done / total if total else 1.0),
        lambda: client.cancellations != before or (should_stop is not None and should_stop()),
    )
    if client.cancellations != before:
        raise Interrupted("Stopped.")
    shape = _with_adapters(shape_of(path), wishes.loras)
    loading = _Loading(
        client, path, library.identity(path), shape, choice, runs, tell, before, calibration_of
    )
    loading.load(wishes)
    if loading.loaded.device == "GPU":
        loading.test(wishes, passed_tests, on_passed)
    return LoadResult(
        loading.loaded, loading.plan, tuple(loading.notes), *asked, shape, loading.hardware
    )


def hardware(client: EngineClient, result: LoadResult | None = None) -> Hardware:
    """What there is now. A loaded model (`result`) is counted as given back: another one would
    take its place."""
    found = _hardware(client.devices(measures=True))
    if result is None or not client.holds(result.path, result.plan.params):
        return found
    held = {use.name: use.bytes for use in result.plan.memory[1:]}
    devices = tuple(
        replace(
            device,
            free_bytes=min(device.total_bytes, device.free_bytes + held.get(device.name, 0)),
        )
        for device in found.devices
    )
    total, available = found.memory.total_bytes, found.memory.available_bytes
    memory = Memory(total, min(total, available + _own_bytes(client.pid)))
    return replace(found, memory=memory, devices=devices)


def forecast(
    shape: ModelShape,
    hardware: Hardware,
    wishes: PlanWishes = NO_WISHES,
    runs: Sequence[SpeedRun] = (),
) -> dict[PlanChoice, LoadPlan]:
    """For a model that need not be on the disk yet."""
    from app.engine import placement

    return placement.plans(shape, hardware, wishes, runs)


def speed_run(
    result: LoadResult, depth: int, decode_tokens_per_s: float, prefill_tokens_per_s: float
) -> SpeedRun:
    """What an answer measured, to be kept and passed as one of `runs`. `depth` is how many tokens
    the context held on average while it was written. Prefill 0: not measured."""
    from app.engine.prediction import key_of

    return SpeedRun(
        model=result.path.name,
        device=key_of(result.shape, result.plan),
        bytes_per_token=result.shape.bytes_per_token,
        depth=depth,
        decode_tokens_per_s=decode_tokens_per_s,
        prefill_tokens_per_s=prefill_tokens_per_s,
        params=result.plan.params,
    )


class _Loading:
    """One model on its way into memory; `plan`, `loaded` and `notes` are what it came to.
    `cancellations` is what the client's were when it began."""

    def __init__(
        self,
        client: EngineClient,
        path: Path,
        model_key: str,
        shape: ModelShape,
        choice: PlanChoice,
        runs: Sequence[SpeedRun],
        tell: OnLoadProgress,
        cancellations: int,
        calibration_of: CalibrationOf | None,
    ) -> None:
        self._client = client
        self._path = path
        self._model_key = model_key
        self._shape = shape
        self._choice = choice
        self._runs = runs
        self._tell = tell
        self._cancellations = cancellations
        self._calibration_of = calibration_of
        self.hardware: Hardware
        self._wishes: PlanWishes
        self.notes: list[LoadNote] = []
        self.plan: LoadPlan
        self.loaded: Loaded

    def load(self, wishes: PlanWishes) -> None:
        """With one smaller plan when there is not enough memory after all."""
        from app.engine import placement

        # First, so that the memory of what is loaded is free when this is planned.
        self._client.save_states(SAVE_S)
        self._client.unload()
        self.notes.clear()
        self._wishes = wishes
        measures = self._shape.file_bytes >= _MEASURED_FROM_BYTES
        self.hardware = _hardware(
            self._client.devices(measures=measures, cancellations=self._cancellations)
        )
        plan = placement.plan(self._shape, self.hardware, self._choice, wishes, self._runs)
        refused = placement.refusal(plan, self.hardware)
        if refused is not None:
            raise refused
        try:
            self._load(plan)
        except OutOfMemory as exc:
            self._load_smaller(plan, exc)
        if self.plan.fit is Fit.SLOW:
            self.notes.append(LoadNote(NoteKind.SLOW, self.plan.problem))

    def test(
        self,
        wishes: PlanWishes,
        passed: Container[str],
        on_passed: Callable[[str], None] | None,
    ) -> None:
        """A graphics card that computes nonsense is tried without flash attention, of which
        drivers have the most bugs, and then left alone."""
        if self._passes(passed, on_passed):
            return
        if self.plan.params.flash_attention:
            try:
                self.load(replace(wishes, flash_attention=False))
                is_sane = self.loaded.device == "GPU" and self._passes(passed, on_passed)
            except (OutOfMemory, EngineError) as exc:
                log.warning("without flash attention: %s", exc)
                is_sane = False
            if is_sane:
                self._note(
                    NoteKind.PLAIN_ATTENTION,
                    InternalError(
                        "The graphics card gave wrong results in a test, so it computes in a"
                        " slower way now, which gives the right ones. Updating its driver may"
                        " help."
                    ),
                )
                return
        self.load(replace(wishes, device="cpu", gpu_layers=None, expert_layers_on_cpu=None))
        self._note(
            NoteKind.NOT_ON_GPU,
            InternalError(
                "The graphics card gave wrong results in a test, so the processor computes the"
                " answers. Updating its driver may help."
            ),
        )

    def _passes(self, passed: Container[str], on_passed: Callable[[str], None] | None) -> bool:
        from app.engine.self_test import self_test, self_test_key

        key = self_test_key(
            f"{self._path.name} {self._shape.file_bytes}",
            self.hardware.gpus,
            self.hardware.llama_cpp,
            flash_attention=self.plan.params.flash_attention,
        )
        if key in passed and self.loaded.is_finite:
            return True
        self._tell(LoadStage.SELF_TEST, 0.0)
        try:
            tested = self_test(self._client, cancellations=self._cancellations)
        except OutOfMemory as exc:
            # Some back ends take the last of what they need when they compute.
            self._load_smaller(self.plan, exc)
            tested = self_test(self._client, cancellations=self._cancellations)
        if not tested.ok:
            log.warning("the self-test failed: %s", tested.reason)
        elif on_passed is not None:
            try:
                on_passed(key)
            except HarmoniumError as exc:
                log.warning("the test will be made again: %s", exc)
        return tested.ok

    def _load(self, plan: LoadPlan) -> None:
        from app.engine.calibrated_plan import calibration_key, with_calibration

        if self._calibration_of is not None:
            key = calibration_key(self._shape, plan, self.hardware)
            plan = with_calibration(plan, self._wishes, self._calibration_of(key))
        self._tell(LoadStage.LOADING, 0.0)
        self.loaded = self._client.load(
            self._path,
            plan.params,
            lambda fraction: self._tell(LoadStage.LOADING, fraction),
            model_key=self._model_key,
            memory_bytes=_most_memory(plan),
            cancellations=self._cancellations,
        )
        self.plan = plan

    def _load_smaller(self, plan: LoadPlan, failure: OutOfMemory) -> None:
        """Raises `failure` where nothing smaller could be tried."""
        from app.engine import placement

        smaller = placement.fallback(plan, self._shape, self.hardware, self._runs, self._wishes)
        if smaller is None or placement.refusal(smaller, self.hardware) is not None:
            raise failure
        self._load(smaller)
        self._note(
            NoteKind.FELL_BACK,
            OutOfMemory(
                "The model took more memory than planned, so less of it lies where it is"
                " fastest, or its context is shorter. Close other programs and load it again"
                " to change that."
            ),
        )

    def _note(self, kind: NoteKind, said: HarmoniumError) -> None:
        self.notes.append(LoadNote(kind, said.message))


def _most_memory(plan: LoadPlan) -> int:
    """What a model that computes on the processor may take: more than a forecast was ever wrong
    by, and room for what was read before (see `engine.states`). 0 where a graphics card takes part:
    drivers count memory of their own as the process'."""
    if plan.params.device != "cpu":
        return 0
    (use, *_) = plan.memory
    return int(use.bytes * 1.25) + use.kv_bytes + _MEMORY_BESIDE


def _hardware(found: DeviceList) -> Hardware:
    return Hardware(
        processor=found.processor,
        memory=found.memory,
        devices=found.devices,
        backends=found.backends,
        read_bytes_per_s=found.read_bytes_per_s,
        llama_cpp=found.llama_cpp,
    )


def _with_adapters(shape: ModelShape, loras: Sequence[str]) -> ModelShape:
    """Adapters are weights, too."""
    bytes_ = 0
    for path in loras:
        with contextlib.suppress(OSError):
            bytes_ += Path(path).stat().st_size
    return replace(
        shape, file_bytes=shape.file_bytes + bytes_, input_bytes=shape.input_bytes + bytes_
    )


def _own_bytes(pid: int | None) -> int:
    """What ends with a process. The system counts the pages of a mapped file as available
    already."""
    import psutil

    with contextlib.suppress(psutil.Error):
        process = psutil.Process(pid)
        if sys.platform == "linux":
            memory = process.memory_info()
            return max(0, memory.rss - memory.shared)
        return process.memory_full_info().uss
    return 0


def _tell_nobody(stage: LoadStage, fraction: float) -> None:
    del stage, fraction
