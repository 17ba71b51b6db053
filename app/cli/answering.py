# SPDX-License-Identifier: Apache-2.0
"""One turn on the command line: events to the output as they come, the final object at the end."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from app.assistant.recorder import TurnRecorder
from app.assistant.turn import run_turn
from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.errors import HarmoniumError, InternalError, Interrupted
from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    FinishReason,
    PreambleDelta,
    PromptRead,
    ReasoningDelta,
    ToolCalled,
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.params import GenerateParams, Prompt
from app.engine.client import EngineClient


def stream_turn(
    engine: EngineClient,
    prompt: Prompt,
    params: GenerateParams,
    output: Output,
    signals: StopSignals,
    recorder: TurnRecorder | None = None,
    *,
    load_s: float,
) -> TurnFinished:
    """`load_s` is how long loading the model for this turn took. `recorder` sees every event before
    it is printed. A reader of our output that goes away cancels the turn. Raises HarmoniumError."""
    # In this order: a turn knows only of those cancels that come after it was made.
    on_stall = None if recorder is None else recorder.flush_if_due
    events = run_turn(engine, prompt, params, load_s=load_s, on_stall=on_stall)
    signals.cancel_with(engine.cancel)
    cancelled = False
    try:
        for event in events:
            if recorder is not None:
                recorder.record(event)
            if isinstance(event, TurnFinished):
                output.end_answer()
                return event
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


def done_object(finished: TurnFinished, coverage: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "done",
        "answer": finished.message.text,
        "reasoning": finished.message.reasoning,
        "finish": finished.finish.value,
        "citations": [],
        "coverage": list(coverage),
        "usage": asdict(finished.usage),
        "timings": asdict(finished.timings),
    }


def exit_code(finished: TurnFinished, signals: StopSignals) -> int:
    stopped = signals.requested and finished.finish is FinishReason.CANCELLED
    return Interrupted.exit_code if stopped else 0


def show_loading(output: Output) -> Callable[[float], None]:
    return lambda fraction: output.status(f"Loading the model… {fraction:.0%}")


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
        case TurnFinished():
            pass
