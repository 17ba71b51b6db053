# SPDX-License-Identifier: Apache-2.0
"""The process in which a model file's own chat template runs.

A template is a program from a stranger. Jinja's sandbox keeps it from reaching Python, but not
from running forever or filling the memory, so it runs here, under limits, where it can be killed.
One JSON object a line on stdin (`template`, `messages`, `bos`, `eos`) is answered by one on stdout
(`text`, or `error` with the reason). Ends when stdin does.
"""

import contextlib
import datetime
import json
import math
import sys
import time
from functools import lru_cache
from typing import Any

from jinja2 import Template, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

MEMORY_LIMIT = 512 * 1024 * 1024
CPU_SECONDS = 3
MAX_OUTPUT = 8 * 1024 * 1024
"""Characters. People's words are not in it: they travel as short placeholders."""


def main() -> int:
    _limit_memory()
    _write({"ready": True})
    for line in sys.stdin.buffer:
        _limit_cpu()
        try:
            reply = {"text": _render(json.loads(line))}
        except Exception as exc:  # the outermost edge: a template may raise whatever it likes
            reply = {"error": f"{type(exc).__name__}: {exc}"[:500]}
        _write(reply)
    return 0


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
