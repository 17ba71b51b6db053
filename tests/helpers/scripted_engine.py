# SPDX-License-Identifier: Apache-2.0
"""An engine process that speaks the real protocol but plays a script instead of a model.

A script is a JSON object, all of it optional:

    generate: a list of step lists, one for each Generate in turn; the last one repeats
    prefill: steps before Prefilled
    calibrate: steps before Calibrated, which finds the last candidates the best
    aside: steps of every Generate beside the conversation, which then takes none of the above
    load: steps before Loaded                    n_ctx: of Loaded (8192)
    too_small: a file that counts the loads that still fail for memory
    hello: the protocol number said (1)          echo: a file for the requests, a line each
    state: a file that counts the Generates, so that a restarted process goes on where it was
    memory: [TOTAL, FREE] of the computer in GiB ([16, 8])                     cores: (2)
    card: GiB of a graphics card (none), on which the model lies unless told otherwise
    tokens_per_character: what Count charges (0.25), on top of 61 for the system part

Steps:

    {"delta": KIND, "text": T}                   {"stream": KIND, "texts": [T…], "rate": PER SECOND}
    {"prompt_progress": [DONE, TOTAL, CACHED]}   {"load_progress": FRACTION}
    {"tool_call": NAME, "arguments": T, "channel": C, "content_type": T}
    {"stderr": T, "times": N}                    {"garbage": T, "end": "\\n"}
    {"finish": REASON, "usage": {…}, "timings": {…}, "sampled": N}
    {"fail": CODE, "message": T, "detail": T}    {"crash": true}   {"exit": CODE}
    {"wait": SECONDS}                            {"hang": true}: not even Cancel is heeded

Cancel ends a stream or a wait at once; AnswerNow skips the rest of the reasoning. Steps that run
out end with `stop` and the usage that was counted: one token for each delta.

Names stand for ready scripts: "hello", "think:SECONDS", "long:DELTAS@PER_SECOND".
"""

import json
import os
import queue
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from app.core.events import FinishReason, Timings, Usage
from app.core.hardware import Device, DeviceKind, Memory, Processor
from app.core.messages import Channel, Message, message_to_json
from app.core.params import Prompt
from app.engine.protocol import (
    PROTOCOL,
    AnswerNow,
    Calibrate,
    Calibrated,
    Cancel,
    Count,
    Counted,
    Delta,
    DeviceList,
    Devices,
    Failed,
    Finished,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    Order,
    Prefill,
    Prefilled,
    PromptProgress,
    Reply,
    Request,
    SaveStates,
    StatesSaved,
    ToolCall,
    decode,
    encode,
)

Step = Mapping[str, Any]
Script = Mapping[str, Any]

HELLO_REASONING = "The person greets me, so I greet back."
HELLO_ANSWER = "Hello! How can I help you today?"
_SYSTEM_TOKENS = 61


def scripted_engine_command(script: str | Path | Script) -> list[str]:
    """`script` is a name, the path of a JSON file, or the script itself. Works from any working
    directory, because the client puts our package on the module path."""
    if isinstance(script, Mapping):
        script = json.dumps(script)
    return [sys.executable, "-P", "-m", "tests.helpers.scripted_engine", str(script)]


def named_script(name: str) -> Script:
    """Raises ValueError."""
    if name == "hello":
        steps = [
            _stream("reasoning", _words(HELLO_REASONING), 0),
            _stream("answer", _words(HELLO_ANSWER), 0),
        ]
        return {"generate": [steps]}
    kind, _, figure = name.partition(":")
    if kind == "think":
        seconds = float(figure.removesuffix("s"))
        thoughts = [f"Thought {n}. " for n in range(max(1, int(seconds * 20)))]
        answer = _stream("answer", ["That ", "took ", "a ", "while."], 0)
        return {"generate": [[_stream("reasoning", thoughts, 20), answer]]}
    if kind == "long":
        count, _, rate = figure.partition("@")
        texts = markdown_deltas(int(count))
        steps = [
            _stream("reasoning", [f"step {n} " for n in range(min(200, int(count) // 10))], rate),
            _stream("answer", texts, rate),
        ]
        return {"generate": [steps]}
    raise ValueError(f"no script is named {name!r}")


def markdown_deltas(count: int) -> list[str]:
    """`count` small pieces of one Markdown document: headings, lists, code, a table, prose."""
    pieces: list[str] = []
    section = 0
    while len(pieces) < count:
        section += 1
        pieces += _words(_section(section))
    return pieces[:count]


def _section(number: int) -> str:
    prose = (
        "The *quick* brown fox **jumps** over the lazy dog, and `the_dog` does not mind at all; "
        "it has seen [stranger things](https://example.org) on a Tuesday in 日本 🦊.\n\n"
    )
    return (
        f"## Section {number}\n\n{prose * 3}"
        "- first point\n- second point with `code`\n    - nested\n- third\n\n"
        "1. one\n2. two\n3. three\n\n"
        f"```python\ndef section_{number}(values: list[int]) -> int:\n"
        '    """Sums what is odd."""\n'
        "    return sum(value for value in values if value % 2)\n```\n\n"
        "| name | value | unit |\n|---|---:|:---:|\n"
        f"| length | {number * 7} | mm |\n| weight | {number * 3} | kg |\n\n"
        f"> A quotation, {number} times repeated.\n\n{prose}"
    )


def _words(text: str) -> list[str]:
    """Pieces that join to `text` again, each ending after a space or a newline."""
    pieces: list[str] = []
    for line in text.splitlines(keepends=True):
        words = line.split(" ")
        pieces += [f"{word} " for word in words[:-1]]
        pieces += [words[-1]] if words[-1] else []
    return pieces


def _stream(kind: str, texts: Sequence[str], rate: float | str) -> Step:
    return {"stream": kind, "texts": list(texts), "rate": float(rate)}


class _Stopped(Exception):
    """The request ended in the middle of its steps."""


class _Request:
    """One running Generate or Load."""

    def __init__(self, request_id: int, prompt_tokens: int) -> None:
        self.id = request_id
        self.cancelled = threading.Event()
        self.hurried = threading.Event()
        self.prompt_tokens = prompt_tokens
        self.cached_tokens = 0
        self.reasoning_tokens = 0
        self.answer_tokens = 0
        self.began = time.monotonic()
        self.first_token_s = 0.0

    def usage(self) -> Usage:
        return Usage(
            self.prompt_tokens, self.cached_tokens, self.reasoning_tokens, self.answer_tokens
        )

    def timings(self) -> Timings:
        total = time.monotonic() - self.began
        decoding = max(total - self.first_token_s, 1e-6)
        tokens = self.reasoning_tokens + self.answer_tokens
        return Timings(
            first_token_s=self.first_token_s,
            prefill_tokens_per_s=self.prompt_tokens / max(self.first_token_s, 1e-6),
            decode_tokens_per_s=tokens / decoding,
            total_s=total,
        )


class ScriptedEngine:
    def __init__(self, script: Script) -> None:
        self._script = script
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._running: _Request | None = None
        self._lock = threading.Lock()
        self._early: dict[int, list[Request]] = {}
        self._generates = 0
        self._has_model = False
        self._on_card = False

    def run(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()
        self._send(Hello(self._script.get("hello", PROTOCOL), os.getpid(), "scripted"))
        while True:
            self._serve(self._requests.get())

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            message = decode(line)
            assert isinstance(message, Request | Order)
            if isinstance(message, Cancel | AnswerNow):
                with self._lock:
                    self._steer(message)
            elif isinstance(message, Order):
                self._echo(message)
            else:
                self._requests.put(message)
        os._exit(0)

    def _steer(self, message: Cancel | AnswerNow) -> None:
        running = self._running
        if running is None or running.id != message.request_id:
            self._early.setdefault(message.request_id, []).append(message)
        elif isinstance(message, Cancel):
            running.cancelled.set()
        else:
            running.hurried.set()

    def _send(self, reply: Reply) -> None:
        sys.stdout.buffer.write(encode(reply))
        sys.stdout.buffer.flush()

    def _serve(self, request: Request) -> None:
        self._echo(request)
        id_ = request.request_id
        match request:
            case Load(params=params):
                self._on_card = "card" in self._script and params.device != "cpu"
                self._play(id_, self._load_steps(), self._end_load)
            case Generate(prompt=prompt, params=params):
                is_aside = params.aside and "aside" in self._script
                steps = self._script["aside"] if is_aside else self._next_steps()
                self._play(id_, steps, self._end_generate, self._total(prompt))
            case Count(prompt=prompt):
                counts = tuple(self._tokens(message) for message in prompt.messages)
                self._send(Counted(id_, _SYSTEM_TOKENS + sum(counts), counts))
            case Prefill(prompt=prompt):
                steps = self._script.get("prefill", ())
                self._play(id_, steps, self._end_prefill, self._total(prompt))
            case Devices():
                total, free = (size << 30 for size in self._script.get("memory", (16, 8)))
                cores = self._script.get("cores", 2)
                cpu = Device("CPU", "CPU", "scripted processor", free, total, DeviceKind.CPU)
                processor = Processor("scripted processor", cores, cores)
                memory = Memory(total, free)
                devices = (*self._cards(), cpu)
                self._send(DeviceList(id_, devices, "scripted", processor, memory))
            case Calibrate(thread_counts=counts, batch_sizes=sizes):
                best = (counts[-1], sizes[-1] if sizes else 0)
                steps = self._script.get("calibrate", ())
                self._play(id_, steps, lambda _: self._send(Calibrated(id_, *best, (), ())))
            case SaveStates():
                self._send(StatesSaved(id_, 0))
            case _:
                pass

    def _cards(self) -> tuple[Device, ...]:
        if "card" not in self._script:
            return ()
        size = self._script["card"] << 30
        return (Device("Card0", "Vulkan", "scripted card", size, size, driver="1.0"),)

    def _tokens(self, message: Message) -> int:
        texts = (
            part.get(field, "")
            for part in message_to_json(message)["parts"]
            for field in ("text", "arguments")
        )
        return int(sum(map(len, texts)) * self._script.get("tokens_per_character", 0.25))

    def _total(self, prompt: Prompt) -> int:
        return _SYSTEM_TOKENS + sum(self._tokens(message) for message in prompt.messages)

    def _echo(self, request: Request | Order) -> None:
        if "echo" in self._script:
            with open(self._script["echo"], "ab") as file:
                file.write(encode(request))

    def _next_steps(self) -> Sequence[Step]:
        state = self._script.get("state")
        if state is not None:
            path = Path(state)
            self._generates = int(path.read_text("ascii")) if path.exists() else 0
            path.write_text(str(self._generates + 1), "ascii")
        scripts: Sequence[Sequence[Step]] = self._script.get("generate", ((),))
        steps = scripts[min(self._generates, len(scripts) - 1)]
        self._generates += 1
        return steps

    def _load_steps(self) -> Sequence[Step]:
        path = Path(self._script.get("too_small", os.devnull))
        failing = int(path.read_text("ascii") or 0)
        if failing <= 0:
            return self._script.get("load", ())
        path.write_text(str(failing - 1), "ascii")
        return [{"fail": "out_of_memory", "message": "There is not enough memory."}]

    def _play(self, request_id: int, steps: Sequence[Step], end: Any, tokens: int = 0) -> None:
        request = _Request(request_id, tokens)
        with self._lock:
            self._running = request
            for message in self._early.pop(request_id, ()):
                assert isinstance(message, Cancel | AnswerNow)
                self._steer(message)
        try:
            for step in steps:
                self._step(request, step)
            end(request)
        except _Stopped:
            pass
        finally:
            with self._lock:
                self._running = None

    def _end_load(self, request: _Request) -> None:
        if self._has_model:
            self._send(Failed(request.id, "internal", "This engine already holds a model."))
            return
        self._has_model = True
        n_ctx = self._script.get("n_ctx", 8192)
        took = time.monotonic() - request.began
        device = "GPU" if self._on_card else "scripted"
        self._send(Loaded(request.id, n_ctx, "harmony", device, "gpt-oss", 1, 512, took))

    def _end_prefill(self, request: _Request) -> None:
        self._send(Prefilled(request.id, request.prompt_tokens, 0))

    def _end_generate(self, request: _Request) -> None:
        reason = FinishReason.BUDGET if request.hurried.is_set() else FinishReason.STOP
        self._finish(request, reason, {})

    def _step(self, request: _Request, step: Step) -> None:  # noqa: C901
        if "hang" not in step:
            self._check_cancel(request)
        match step:
            case {"delta": kind, "text": text}:
                self._delta(request, kind, text)
            case {"stream": kind, "texts": texts, "rate": rate}:
                self._stream(request, kind, texts, rate)
            case {"wait": seconds}:
                request.cancelled.wait(seconds)
                self._check_cancel(request)
            case {"prompt_progress": [done, total, cached]}:
                request.prompt_tokens, request.cached_tokens = total, cached
                self._send(PromptProgress(request.id, done, total, cached))
            case {"load_progress": fraction}:
                self._send(LoadProgress(request.id, fraction))
            case {"tool_call": name, "arguments": arguments}:
                self._tool_call(request, name, arguments, step)
            case {"finish": reason}:
                self._finish(request, FinishReason(reason), step)
            case {"fail": code}:
                message = step.get("message", "It failed.")
                self._send(Failed(request.id, code, message, step.get("detail", "")))
                raise _Stopped
            case {"stderr": text}:
                for _ in range(step.get("times", 1)):
                    print(text, file=sys.stderr, flush=True)
            case {"garbage": text}:
                sys.stdout.buffer.write((text + step.get("end", "\n")).encode())
                sys.stdout.buffer.flush()
            case {"crash": _}:
                os.abort()
            case {"exit": code}:
                os._exit(code)
            case {"hang": _}:
                threading.Event().wait()
            case _:
                raise ValueError(f"unknown step {step}")

    def _tool_call(self, request: _Request, name: str, arguments: str, step: Step) -> None:
        channel = Channel(step.get("channel", "commentary"))
        content_type = step.get("content_type", "json")
        self._send(ToolCall(request.id, name, arguments, channel, content_type))
        self._finish(request, FinishReason.TOOL_CALL, step)

    def _finish(self, request: _Request, reason: FinishReason, step: Step) -> NoReturn:
        usage = Usage(**step["usage"]) if "usage" in step else request.usage()
        timings = Timings(**step["timings"]) if "timings" in step else request.timings()
        sampled = step.get("sampled", usage.reasoning_tokens + usage.answer_tokens)
        self._send(Finished(request.id, reason, usage, timings, sampled))
        raise _Stopped

    def _stream(self, request: _Request, kind: Any, texts: Sequence[str], rate: float) -> None:
        """`rate` 0 is as fast as it goes."""
        for text in _paced(request, texts, rate):
            self._check_cancel(request)
            if kind == "reasoning" and request.hurried.is_set():
                return
            self._delta(request, kind, text)
        self._check_cancel(request)

    def _delta(self, request: _Request, kind: Any, text: str) -> None:
        if not request.first_token_s:
            request.first_token_s = time.monotonic() - request.began
        if kind == "reasoning":
            request.reasoning_tokens += 1
        else:
            request.answer_tokens += 1
        self._send(Delta(request.id, kind, text))

    def _check_cancel(self, request: _Request) -> None:
        if request.cancelled.is_set() and not self._has_model:
            self._send(Failed(request.id, "internal", "Loading was stopped."))
            raise _Stopped
        if request.cancelled.is_set():
            self._finish(request, FinishReason.CANCELLED, {})


def _paced(request: _Request, texts: Sequence[str], rate: float) -> Iterator[str]:
    began = time.monotonic()
    for number, text in enumerate(texts):
        ahead = began + number / rate - time.monotonic() if rate else 0.0
        if ahead > 0:
            request.cancelled.wait(ahead)
        yield text


def _read_script(argument: str) -> Script:
    if argument.startswith("{"):
        return json.loads(argument)
    path = Path(argument)
    return json.loads(path.read_text("utf-8")) if path.exists() else named_script(argument)


if __name__ == "__main__":
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ScriptedEngine(_read_script(sys.argv[1])).run()
