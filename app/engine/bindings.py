# SPDX-License-Identifier: Apache-2.0
"""The only module that imports llama.cpp: its functions, its log and its devices.

Everything here runs in the engine process: a failed assertion in native code ends that process
and nothing else. The high-level `Llama` class is not used, and not imported: its prefix reuse is
wrong for sliding-window models, its tokenizer lets text become control tokens, and its
detokenizer corrupts long tokens.
"""

import ctypes
import os
import re
from importlib.metadata import version
from typing import Any

from app.core.bare_package import bare_package
from app.core.hardware import Backend, Device, DeviceKind
from app.engine import backends
from app.engine.ggml import Registry

with bare_package("llama_cpp"):
    from llama_cpp import llama_cpp as _bindings
    from llama_cpp.llama_grammar import json_schema_to_gbnf

# The bindings are made at import time by decorators that no type checker can follow.
C: Any = _bindings
# The address as a number: to make an array of a pointer costs ten times as much as the call.
logits_address: Any = C._lib["llama_get_logits_ith"]
logits_address.restype = ctypes.c_void_p
logits_address.argtypes = (ctypes.c_void_p, ctypes.c_int32)
GGML = Registry(C._lib, backends.folder())

VERSION = version("llama-cpp-python")

_LOG_LEVEL_DEBUG = 1
_LOG_LEVEL_ERROR = 4
_OFFLOADED = re.compile(rb"offloaded (\d+)/\d+ layers to GPU")


class LoadFailed(Exception):
    """llama.cpp refused the model or the context; `log` holds its own error lines."""

    def __init__(self, stage: str, log: str) -> None:
        super().__init__(f"{stage}: {log}")
        self.stage = stage
        self.log = log


class DecodeFailed(Exception):
    """`llama_decode` returned an error; its code is the argument."""


class BadGrammar(Exception):
    """A grammar or JSON schema that llama.cpp cannot use."""


class _Log:
    """Passes llama.cpp's log on to stderr and keeps the last error lines, and what only it tells:
    where the layers of a model went."""

    def __init__(self) -> None:
        self.errors: list[str] = []
        self.offloaded = 0
        self._callback = C.llama_log_callback(self._on_line)
        C.llama_log_set(self._callback, None)

    def _on_line(self, level: int, text: bytes, _data: object) -> None:
        if level == _LOG_LEVEL_DEBUG:
            return
        os.write(2, text)
        told = _OFFLOADED.search(text)
        if told:
            self.offloaded = int(told[1])
        if level == _LOG_LEVEL_ERROR:
            self.errors = [*self.errors[-19:], text.decode("utf-8", "replace").rstrip()]


def pointer(array: Any, kind: Any) -> Any:
    """The array's memory as C sees it; lives no longer than the array."""
    return array.ctypes.data_as(ctypes.POINTER(kind))


_log: list[_Log] = []
_backends: list[Backend] = []


def start_backend() -> None:
    """Must be called once, before anything else in this module."""
    if not _log:
        _log.append(_Log())
        _backends.extend(backends.load(GGML, take_errors))
        C.llama_backend_init()


def take_errors() -> str:
    errors = "\n".join(_log[0].errors)
    _log[0].errors = []
    return errors


def offloaded_layers() -> int:
    """How many layers of the last model lie on a graphics card, the output among them."""
    return _log[0].offloaded


def loaded_backends() -> tuple[Backend, ...]:
    """All that there are, those that could not be loaded included."""
    return tuple(_backends)


def devices() -> tuple[Device, ...]:
    """Every device that llama.cpp can compute on, the CPU included."""
    return backends.devices(GGML)


def has_accelerator() -> bool:
    kinds = (DeviceKind.GPU, DeviceKind.INTEGRATED)
    return any(GGML.kind_of(handle) in kinds for handle in GGML.handles())


def schema_grammar(schema: str) -> str:
    """GBNF for a JSON schema given as text. Raises BadGrammar."""
    try:
        return json_schema_to_gbnf(schema)
    except Exception as exc:  # the converter raises whatever the schema provokes
        raise BadGrammar(str(exc)) from exc
