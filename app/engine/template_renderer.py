# SPDX-License-Identifier: Apache-2.0
"""The process in which a model file's own chat template runs.

A template is a program from a stranger. Jinja's sandbox keeps it from reaching Python, but not
from running forever or filling the memory, so it runs here, under limits, where it can be killed.
One JSON object a line on stdin (`template`, `messages`, `bos`, `eos`) is answered by one on stdout
(`text`, or `error` with the reason). Ends when stdin does.

On Linux this process renders nothing itself: it forks a worker, ends it when a template takes too
long, and forks the next one, which says `ready` like the first. Who asks is confined by then and
could not do that. What can run here, runs without files, sockets and programs.
"""

import contextlib
import datetime
import json
import math
import os
import select
import signal
import sys
import time
from functools import lru_cache
from typing import Any, NoReturn

from jinja2 import Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.engine import confinement
from app.engine.child_edges import open_parent
from app.engine.template_limits import (
    CPU_SECONDS,
    MAX_OUTPUT,
    MEMORY_LIMIT,
    RENDER_SECONDS,
    WATCHES_ITSELF,
)

_POLL_SECONDS = 0.25
_BUSY, _IDLE = b"1", b"0"
_PR_SET_PDEATHSIG = 1


def main() -> int:
    confinement.begin()
    # The time zone is a file, which a template may ask for later.
    if sys.platform != "win32":
        time.tzset()
    _limit_memory()
    confinement.confine(confinement.Needs())
    return _keep_serving() if WATCHES_ITSELF else _serve()


def _serve(news: int | None = None) -> int:
    """`news`: where to tell that a template begins and ends."""
    _write({"ready": True})
    for line in sys.stdin.buffer:
        _limit_cpu()
        _tell(news, _BUSY)
        try:
            reply = {"text": _render(json.loads(line))}
        except Exception as exc:  # the outermost edge: a template may raise whatever it likes
            reply = {"error": f"{type(exc).__name__}: {exc}"[:500]}
        # In this order: whoever has an answer must not find the worker ended for being late.
        _tell(news, _IDLE)
        _write(reply)
    return 0


def _tell(news: int | None, what: bytes) -> None:
    if news is not None:
        os.write(news, what)


def _keep_serving() -> int:
    """One worker after the other, until one comes to the end of its input or the parent is
    gone."""
    import ctypes

    libc = ctypes.CDLL(None)
    parent, ended = os.getppid(), open_parent()
    while os.getppid() == parent:
        news, told = os.pipe()
        worker = os.fork()
        if worker == 0:
            # It is forked by this process' only thread, so the signal comes when that ends.
            libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
            os.close(news)
            _work(told)
        os.close(told)
        _watch(worker, news, parent, ended)
        os.close(news)
        _, status = os.waitpid(worker, 0)
        if status == 0:
            break
    return 0


def _work(told: int) -> NoReturn:
    """The worker's whole life. Where nobody listens any more there is no need for another one."""
    code = 1
    try:
        code = _serve(told)
    except OSError:
        code = 0
    finally:
        os._exit(code)


def _watch(worker: int, news: int, parent: int, ended: list[int]) -> None:
    """Returns when it has ended, or has been ended."""
    busy_since: float | None = None
    while True:
        if news in select.select([news, *ended], (), (), _POLL_SECONDS)[0]:
            told = os.read(news, 64)
            if not told:
                return
            busy_since = time.monotonic() if told.endswith(_BUSY) else None
        is_late = busy_since is not None and time.monotonic() - busy_since > RENDER_SECONDS
        if is_late or os.getppid() != parent:
            os.kill(worker, signal.SIGKILL)
            return


def _render(request: dict[str, Any]) -> str:
    template = _compile(request["template"])
    chunks: list[str] = []
    size = 0
    for chunk in template.generate(
        messages=request["messages"],
        bos_token=request["bos"],
        eos_token=request["eos"],
        add_generation_prompt=True,
        tools=None,
        documents=None,
    ):
        size += len(chunk)
        if size > MAX_OUTPUT:
            raise TemplateError("the template writes too much")
        chunks.append(chunk)
    return "".join(chunks)


@lru_cache(maxsize=1)
def _compile(source: str) -> Template:
    """With the same settings and helpers that templates find in transformers."""
    # Jinja leaves the types of its tables open.
    environment: Any = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    )
    environment.filters["tojson"] = _tojson
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    return environment.from_string(source)


def _tojson(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _raise_exception(message: str) -> None:
    raise TemplateError(message)


def _strftime_now(form: str) -> str:
    return datetime.datetime.now().astimezone().strftime(form)


def _limit_memory() -> None:
    if sys.platform == "win32":
        return
    import resource

    # macOS refuses RLIMIT_AS; there the parent's own watch on the memory remains.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_cpu() -> None:
    """The limit counts from the start of the process, so it moves with every request."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = math.ceil(time.process_time()) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _write(reply: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(reply).encode() + b"\n")
    sys.stdout.buffer.flush()
