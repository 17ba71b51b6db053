# SPDX-License-Identifier: Apache-2.0
"""One turn on the command line: events to the output as they come, the final object at the end."""

import argparse
from contextlib import nullcontext
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.assistant import loading
from app.assistant.loading import LoadResult, LoadStage
from app.assistant.recorder import TurnRecorder
from app.assistant.tools import TurnTools
from app.assistant.turn import run_turn
from app.cli.asked_documents import AskedDocuments
from app.cli.marks import AnswerMarks
from app.cli.output import Output
from app.cli.questions import plan_wishes
from app.cli.session import CommandProfile, StopSignals, models_folder
from app.core.errors import HarmoniumError, InternalError, Interrupted
from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    FinishReason,
    PreambleDelta,
    PromptRead,
    ReasoningDelta,
    ToolCalled,
    ToolProgress,
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.params import GenerateParams, Prompt, StateKey
from app.core.placement import PlanChoice
from app.engine.client import EngineClient
from app.hub.library import Library, MemoryRecords
from app.store.calibrations import CalibrationStore
from app.store.database import Database
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from app.store.speed import SpeedStore

_STAGES = {
    LoadStage.CHECKING: "Checking the model",
    LoadStage.LOADING: "Loading the model",
    LoadStage.SELF_TEST: "Testing the model",
}


def stream_turn(
    engine: EngineClient,
    prompt: Prompt,
    params: GenerateParams,
    output: Output,
    signals: StopSignals,
    recorder: TurnRecorder | None = None,
    tools: TurnTools | None = None,
    *,
    load_s: float,
    state: StateKey | None = None,
) -> TurnFinished:
    """`load_s` is how long loading the model for this turn took, `state` whose memory it works on.
    `recorder` sees every event before it is printed. For people, marks of citations become numbers
    and the sources follow. A reader of our output that goes away cancels the turn. Raises
    HarmoniumError."""
    # In this order: a turn knows only of those cancels that come after it was made.
    on_stall = None if recorder is None else recorder.flush_if_due
    events = run_turn(engine, prompt, params, tools, load_s=load_s, on_stall=on_stall, state=state)
    signals.cancel_with(engine.cancel)
    marks = None if tools is None or output.json else AnswerMarks()
    cancelled = False
    try:
        for event in events:
            if recorder is not None:
                recorder.record(event)
            if isinstance(event, TurnFinished):
                _end(event, output, marks)
                return event
            if isinstance(event, AnswerDelta) and marks is not None:
                output.answer(marks.feed(event.text))
            else:
                _show(event, output)
            if output.closed and not cancelled:
                cancelled = True
                engine.cancel()
    except HarmoniumError as exc:
        output.end_answer()
        if signals.requested and not isinstance(exc, Interrupted):
            raise Interrupted("Stopped before it was done.") from exc
        raise
    raise InternalError("The answer ended without a result: ask again.")


def _end(finished: TurnFinished, output: Output, marks: AnswerMarks | None) -> None:
    if marks is not None:
        output.answer(marks.rest())
    output.end_answer()
    if marks is not None:
        for line in marks.sources(finished.message):
            output.note(line)


def done_object(finished: TurnFinished, documents: AskedDocuments | None) -> dict[str, Any]:
    message = finished.message
    return {
        "type": "done",
        "answer": message.text,
        "reasoning": message.reasoning,
        "finish": finished.finish.value,
        "citations": [] if documents is None else documents.citations(message),
        "coverage": [] if documents is None else documents.coverage(message),
        "usage": asdict(finished.usage),
        "timings": asdict(finished.timings),
    }


def exit_code(finished: TurnFinished, signals: StopSignals) -> int:
    stopped = signals.requested and finished.finish is FinishReason.CANCELLED
    return Interrupted.exit_code if stopped else 0


def load_model(
    engine: EngineClient,
    profile: CommandProfile,
    model: Path,
    options: argparse.Namespace,
    output: Output,
    database: Database | None = None,
    *,
    is_calibrated: bool = True,
) -> LoadResult:
    """As the options wish and the profile knows, if there is one; `is_calibrated`: also what was
    measured before. Raises HarmoniumError."""
    with nullcontext(database) if database is not None else profile.if_any() as known:
        records = MemoryRecords() if known is None else ModelStore(known)
        settings = None if known is None else SettingsStore(known)
        wishes, record = plan_wishes(options), records.get(model)
        if record is not None and not wishes.loras:
            wishes = replace(wishes, loras=tuple(str(path) for path in record.adapters))
        result = loading.load(
            engine,
            Library(models_folder(profile.paths, known), records),
            model,
            choice=PlanChoice(options.plan or PlanChoice.BALANCED),
            wishes=wishes,
            runs=() if known is None else SpeedStore(known).runs(),
            on_progress=lambda stage, fraction: output.status(f"{_STAGES[stage]}… {fraction:.0%}"),
            passed_tests=() if settings is None else settings.passed_tests(),
            on_passed=None if settings is None else settings.add_passed_test,
            calibration_of=CalibrationStore(known).get if known and is_calibrated else None,
        )
    output.status("")
    for note in result.notes:
        output.note(note.text)
    return result


def _show(event: TurnEvent, output: Output) -> None:
    match event:
        case PromptRead(done=done, total=total):
            output.status(f"Reading the prompt… {done / total:.0%}" if total else "")
        case ContextTrimmed(messages_dropped=count):
            what = "message does" if count == 1 else f"{count} messages do"
            output.note(f"The oldest {what} not fit into the context any more and stay unread.")
        case ReasoningDelta(text=text):
            output.reasoning(text)
        case PreambleDelta(text=text):
            output.preamble(text)
        case AnswerDelta(text=text):
            output.answer(text)
        case ToolCalled(name=name, arguments=arguments):
            output.tool_call(name, arguments)
        case ToolReturned(name=name, text=text):
            output.tool_result(name, text)
        case ToolProgress(done=done, total=total):
            output.tool_progress(done, total)
        case TurnFinished():
            pass
