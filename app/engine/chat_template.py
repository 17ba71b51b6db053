# SPDX-License-Identifier: Apache-2.0
"""Prompts for models that bring a chat template of their own.

The template sees placeholders instead of what people wrote. Its output is cut at them, so that the
caller can read control tokens in the template's text and none in people's.
"""

import contextlib
import json
import queue
import re
import secrets
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psutil

from app.core.errors import Unsupported
from app.engine.process import own_command
from app.engine.template_limits import MEMORY_LIMIT, RENDER_SECONDS, WATCHES_ITSELF

_START_SECONDS = 20.0
_GRACE_SECONDS = 1.0
"""How long a process that watches itself may take to notice that a template is too slow."""
_EXIT_SECONDS = 5.0
_RETRY_SECONDS = 0.5
_MAX_TEMPLATE = 1024 * 1024
_HINT = "Choose another file of this model, or another model."

_Message = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """`is_content`: what people or the model said; may hold no control tokens."""

    text: str
    is_content: bool


class _TemplateError(Exception):
    """The template refused these messages. `Unsupported` is for one that misbehaved."""


class TemplateRenderer:
    """Owns the process that templates run in: started when first needed, kept for the next time,
    replaced when a template breaks its limits. On Linux it replaces itself, because a confined
    process can neither end it nor start another one."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command) if command is not None else own_command("--template-renderer")
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes] | None = None

    def start(self) -> None:
        """Now, without waiting for it. When that fails, `render` says so."""
        if self._process is None:
            with contextlib.suppress(OSError):
                self._process = self._spawn()

    def render(
        self,
        template: str,
        messages: Sequence[_Message],
        *,
        bos: str,
        eos: str,
    ) -> str:
        """Raises Unsupported when the template breaks its limits, _TemplateError when it fails."""
        process = self._ready()
        request = {
            "template": template,
            "messages": [{"role": role, "content": content} for role, content in messages],
            "bos": bos,
            "eos": eos,
        }
        stdin = process.stdin
        assert stdin is not None
        with contextlib.suppress(OSError):
            stdin.write(json.dumps(request).encode() + b"\n")
            stdin.flush()
        reply = self._read(process, RENDER_SECONDS + (_GRACE_SECONDS if WATCHES_ITSELF else 0))
        if "ready" in reply:
            # Another one has come in the place of the one that was asked.
            raise _greedy()
        if "text" in reply:
            return str(reply["text"])
        raise _TemplateError(str(reply.get("error", "")))

    def close(self) -> None:
        """Ends the process; a later `render` starts a new one."""
        process, self._process = self._process, None
        self._lines = None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        # Where it may not be killed it ends with its input.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_EXIT_SECONDS)

    def _ready(self) -> subprocess.Popen[bytes]:
        process = self._process
        if process is None or process.poll() is not None:
            self.close()
            try:
                process = self._process = self._spawn()
            except OSError as exc:
                raise Unsupported(
                    "This model's chat template cannot be run any more. Load the model again.",
                    str(exc),
                ) from exc
        if self._lines is None:
            # A new queue: the thread of an earlier process may still put its last line into the
            # old one.
            self._lines = queue.SimpleQueue()
            threading.Thread(
                target=_read_lines,
                args=(process, self._lines),
                name="template-renderer",
                daemon=True,
            ).start()
            self._read(process, _START_SECONDS)
        return process

    def _spawn(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Ours: what it says goes where our own words go.
            stderr=None,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def _read(self, process: subprocess.Popen[bytes], seconds: float) -> dict[str, Any]:
        """One reply, or the end of the process and Unsupported."""
        deadline = time.monotonic() + seconds
        line = b""
        is_late = True
        lines = self._lines
        assert lines is not None
        while (left := deadline - time.monotonic()) > 0:
            try:
                line = lines.get(timeout=min(left, 0.05))
            except queue.Empty:
                if not _uses_too_much_memory(process.pid):
                    continue
                line = b""
            is_late = False
            break
        try:
            reply: dict[str, Any] = json.loads(line)
        except ValueError:
            self.close()
            raise (_late() if is_late else _greedy()) from None
        return reply


def _late() -> Unsupported:
    return Unsupported(f"This model's chat template took too long and was stopped. {_HINT}")


def _greedy() -> Unsupported:
    """What ended it is not known: the limits of the system on either."""
    return Unsupported(
        f"This model's chat template used too much memory or time and was stopped. {_HINT}"
    )


def render_chat(
    renderer: TemplateRenderer,
    template: str | None,
    messages: Sequence[_Message],
    *,
    bos: str,
    eos: str,
) -> list[Piece]:
    """`messages` are (role, content) with the roles system, user and assistant. Ends where the
    assistant begins to speak.

    Tries again with the instructions put in front of the first question when the template knows no
    system role, and with neighbours of one role joined when it wants strict alternation. Raises
    Unsupported when nothing works or the last question would be lost.
    """
    # A turn that was stopped before its answer began.
    messages = [message for message in messages if message != ("assistant", "")]
    if not template:
        return _chatml(messages)
    if len(template) > _MAX_TEMPLATE:
        raise Unsupported(f"This model's chat template is too large to run. {_HINT}")
    pieces, error = _best_attempt(renderer, template, messages, bos, eos)
    if pieces is not None:
        return pieces
    if error:
        raise Unsupported(f"This model's chat template cannot be used. {_HINT}", error)
    raise Unsupported(f"This model's chat template leaves the question out. {_HINT}")


def _best_attempt(
    renderer: TemplateRenderer, template: str, messages: Sequence[_Message], bos: str, eos: str
) -> tuple[list[Piece] | None, str]:
    """The first attempt that loses nothing, else one that keeps the question; and what the
    template said when it refused one."""
    began = time.monotonic()
    incomplete: list[Piece] | None = None
    errors: list[str] = []
    for attempt in _attempts(messages):
        try:
            pieces, lost = _render(renderer, template, attempt, bos, eos)
        except _TemplateError as exc:
            errors.append(str(exc))
        else:
            if not lost:
                return pieces, ""
            if incomplete is None and _last_question(attempt) not in lost:
                incomplete = pieces
        if time.monotonic() - began > _RETRY_SECONDS:
            break
    return incomplete, errors[0] if errors else ""


def _last_question(messages: Sequence[_Message]) -> int:
    return max((i for i, (role, _) in enumerate(messages) if role == "user"), default=-1)


def _attempts(messages: Sequence[_Message]) -> list[list[_Message]]:
    attempts = [list(messages), _without_system(messages)]
    attempts.append(_alternating(attempts[1]))
    return [attempt for i, attempt in enumerate(attempts) if attempt not in attempts[:i]]


def _without_system(messages: Sequence[_Message]) -> list[_Message]:
    system = "\n\n".join(content for role, content in messages if role == "system" and content)
    rest = [message for message in messages if message[0] != "system"]
    for index, (role, content) in enumerate(rest):
        if system and role == "user":
            rest[index] = (role, f"{system}\n\n{content}")
            break
    return rest


def _alternating(messages: Sequence[_Message]) -> list[_Message]:
    joined: list[_Message] = []
    for role, content in messages:
        if role == "assistant" and not joined:
            continue
        if joined and joined[-1][0] == role:
            joined[-1] = (role, f"{joined[-1][1]}\n\n{content}")
        else:
            joined.append((role, content))
    return joined


def _render(
    renderer: TemplateRenderer, template: str, messages: Sequence[_Message], bos: str, eos: str
) -> tuple[list[Piece], set[int]]:
    """The pieces, and the indices of messages that the template left out."""
    # Digits only: they survive trimming and changes of case, and no tag is ever found in them.
    nonce = str(10**23 + secrets.randbelow(9 * 10**23))
    placed = [
        (role, f"{nonce}{index:06d}" if content else "")
        for index, (role, content) in enumerate(messages)
    ]
    text = renderer.render(template, placed, bos=bos, eos=eos)
    pieces: list[Piece] = []
    found: set[int] = set()
    start = 0
    for match in re.finditer(rf"{nonce}(\d{{6}})", text, re.ASCII):
        index = int(match.group(1))
        if index >= len(messages):
            continue
        found.add(index)
        pieces += _piece(text[start : match.start()], is_content=False)
        pieces += _piece(messages[index][1], is_content=True)
        start = match.end()
    pieces += _piece(text[start:], is_content=False)
    return pieces, {index for index, (_, content) in enumerate(messages) if content} - found


def _chatml(messages: Sequence[_Message]) -> list[Piece]:
    """For files without a template: the most common format."""
    pieces: list[Piece] = []
    markup = ""
    for role, content in messages:
        pieces += _piece(f"{markup}<|im_start|>{role}\n", is_content=False)
        pieces += _piece(content, is_content=True)
        markup = "<|im_end|>\n"
    return [*pieces, Piece(f"{markup}<|im_start|>assistant\n", is_content=False)]


def _piece(text: str, *, is_content: bool) -> list[Piece]:
    return [Piece(text, is_content)] if text else []


def _read_lines(process: subprocess.Popen[bytes], lines: "queue.SimpleQueue[bytes]") -> None:
    """An empty line tells that the process ended."""
    assert process.stdout is not None
    with contextlib.suppress(OSError, ValueError):
        for line in process.stdout:
            lines.put(line)
    lines.put(b"")


def _uses_too_much_memory(pid: int) -> bool:
    """For systems without RLIMIT_AS."""
    if WATCHES_ITSELF:
        return False
    try:
        return psutil.Process(pid).memory_info().rss > MEMORY_LIMIT
    except psutil.Error:
        return False
