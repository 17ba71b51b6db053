# SPDX-License-Identifier: Apache-2.0
"""A loaded model with its context, its chat format and what its KV memory holds."""

import struct
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.core.errors import (
    BadModel,
    ContextOverflow,
    InputError,
    OutOfMemory,
    Unsupported,
)
from app.core.params import GenerateParams, LoadParams, Prompt
from app.core.text import printable
from app.engine import bindings, llama
from app.engine.cache import KvCache
from app.engine.chat_format import ChatFormat, HarmonyFormat, TemplateFormat
from app.engine.chat_template import TemplateRenderer
from app.engine.crashes import speaks_of_memory
from app.engine.hardware import read_memory, read_processor
from app.engine.protocol import Counted, Loaded, Prefilled
from app.harmony.render import RenderedPrompt
from app.harmony.tokens import vocabulary

_GIB = 1024**3
DEFAULT_CTX = 32_768
MIN_CTX = 2_048
_SMALL_MODEL_BYTES = 2 * _GIB
# As GGUF writes it: a string (type 8) of 7 bytes, little-endian.
_HARMONY_ENTRY = b"general.architecture" + struct.pack("<IQ", 8, 7) + b"gpt-oss"
_UNSUPPORTED_SIGNS = (
    "unknown model architecture",
    "unknown pre-tokenizer",
    "unknown tokenizer",
)


class Runtime:
    """`renderer` is for the model's own template; without one it is started when it is needed.
    Raises BadModel, Unsupported, OutOfMemory or InputError when the model cannot be used."""

    def __init__(
        self,
        path: Path,
        params: LoadParams,
        on_progress: Callable[[float], bool],
        renderer: TemplateRenderer | None = None,
    ) -> None:
        started = time.monotonic()
        self.path = path
        self.params = params
        if says_harmony(path):
            # A quarter of a second, which the first question would wait for.
            threading.Thread(target=vocabulary, daemon=True).start()
        bindings.start_backend()
        self.model = _load_model(path, params, on_progress)
        self._offloaded = bindings.offloaded_layers()
        size = _context_size(self.model, params)
        self.context = _make_context(self.model, size, params)
        _apply_adapters(self.model, self.context, params.loras)
        window = self.model.window
        self.conversation = KvCache(
            self.context, llama.CONVERSATION_SEQUENCE, window, spare=llama.ASIDE_SEQUENCE
        )
        self.aside = KvCache(self.context, llama.ASIDE_SEQUENCE, window)
        self.format: ChatFormat = (
            HarmonyFormat(self.model)
            if _speaks_harmony(self.model)
            else TemplateFormat(self.model, renderer)
        )
        self.threads = size.threads
        self.threads_batch = size.threads_batch or size.threads
        self._n_ubatch = size.n_ubatch
        self._on_gpu = params.gpu_layers != 0 and computes_on_device(params)
        self._is_finite = not self._on_gpu or self._computes_numbers()
        self.load_s = time.monotonic() - started

    @property
    def device(self) -> str:
        """In words."""
        return "GPU" if self._on_gpu else "CPU"

    def loaded(self, request_id: int) -> Loaded:
        params = replace(
            self.params,
            n_ctx=self.context.n_ctx,
            n_batch=self.context.n_batch,
            n_ubatch=self._n_ubatch,
            threads=self.threads,
        )
        return Loaded(
            request_id=request_id,
            n_ctx=self.context.n_ctx,
            chat_format=self.format.name,
            device=self.device,
            architecture=self.model.metadata("general.architecture") or "",
            threads=self.threads,
            n_batch=self.context.n_batch,
            load_s=round(self.load_s, 3),
            params=params,
            is_finite=self._is_finite,
            offloaded_layers=self._offloaded,
            total_layers=self.model.layers + 1,
        )

    def _computes_numbers(self) -> bool:
        """Broken drivers give NaN for everything; it shows in the first token."""
        token = max(0, self.model.bos)
        try:
            if not self.context.decode([token], 0, llama.CONVERSATION_SEQUENCE):
                return True
        except bindings.DecodeFailed:
            return False
        is_finite = bool(np.isfinite(self.context.logits()).all())
        self.context.forget(0, llama.CONVERSATION_SEQUENCE)
        return is_finite

    def count(self, request_id: int, prompt: Prompt) -> Counted:
        rendered = self.format.render(prompt)
        return Counted(request_id, len(rendered.ids), tuple(rendered.message_tokens))

    def render(
        self, prompt: Prompt, params: GenerateParams, *, is_open: bool = False
    ) -> RenderedPrompt:
        """Raises ContextOverflow when not even one token of an answer would fit."""
        rendered = self.format.render(prompt, force_answer=params.force_answer, is_open=is_open)
        if len(rendered.ids) >= self.context.n_ctx:
            raise ContextOverflow(
                f"The prompt has {len(rendered.ids):,} tokens, but the model can read "
                f"{self.context.n_ctx:,} at once. Shorten it or load the model with a larger "
                "context."
            )
        # Nobody comes back to an aside.
        return replace(rendered, boundaries=()) if params.aside else rendered

    def prefill(self, request_id: int, rendered: RenderedPrompt) -> Prefilled:
        cached = self.conversation.reuse(rendered.ids)
        self.conversation.extend(rendered.ids[cached:], boundaries=rendered.boundaries)
        return Prefilled(request_id, len(self.conversation), cached)

    def cache(self, *, aside: bool) -> KvCache:
        return self.aside if aside else self.conversation

    def close(self) -> None:
        self.format.close()


def _load_model(
    path: Path, params: LoadParams, on_progress: Callable[[float], bool]
) -> llama.Model:
    _require_memory(path, params)
    try:
        return llama.Model(path, params, on_progress)
    except bindings.LoadFailed as exc:
        if speaks_of_memory(exc.log):
            raise OutOfMemory(
                f"There is not enough memory to load {path.name}. Close other programs or choose "
                "a smaller model.",
                exc.log,
            ) from exc
        if any(sign in exc.log.lower() for sign in _UNSUPPORTED_SIGNS):
            raise Unsupported(
                f"{path.name} is a kind of model that this version cannot run.", exc.log
            ) from exc
        raise BadModel(
            f"{path.name} could not be loaded: it is damaged or not a model that llama.cpp "
            "reads. Download or copy it again.",
            exc.log,
        ) from exc


def _require_memory(path: Path, params: LoadParams) -> None:
    """Also raises InputError when there is no such file.

    A mapped file larger than the memory loads, and then reads the disk for every token, of which
    the plan warns; a copy would end in the kernel killing something. With a GPU the file need not
    fit into RAM."""
    if not path.is_file():
        raise InputError(f"There is no file {path}. Choose another model file.")
    needed = path.stat().st_size
    total = read_memory().total_bytes
    is_on_cpu = params.device == "cpu" or not bindings.has_accelerator()
    if needed > total and not params.use_mmap and is_on_cpu:
        raise OutOfMemory(
            f"{path.name} needs about {needed / _GIB:.0f} GB of memory, but this computer has "
            f"{total / _GIB:.0f} GB. Choose a smaller model."
        )


def _context_size(model: llama.Model, params: LoadParams) -> llama.ContextSize:
    threads = params.threads or read_processor().cores
    n_batch = params.n_batch or (512 if model.bytes < _SMALL_MODEL_BYTES else 128)
    n_ctx = params.n_ctx or _affordable_ctx(model)
    if model.n_ctx_train > 0:
        # Beyond what it was made for a model only writes nonsense.
        n_ctx = min(n_ctx, model.n_ctx_train)
    _require_context_memory(model, n_ctx, params)
    n_batch = min(n_batch, n_ctx)
    n_ubatch = min(params.n_ubatch or n_batch, n_batch)
    return llama.ContextSize(n_ctx, n_batch, threads, n_ubatch, params.threads_batch or 0)


def _apply_adapters(model: llama.Model, context: llama.Context, paths: tuple[str, ...]) -> None:
    """Raises InputError and BadModel."""
    adapters: list[int] = []
    for path in paths:
        name = printable(Path(path).name)
        if not Path(path).is_file():
            raise InputError(f"There is no adapter {name} at that place: choose its file again.")
        try:
            adapters.append(model.load_adapter(path))
        except bindings.LoadFailed as exc:
            raise BadModel(
                f"The adapter {name} does not go with this model, or is damaged. Load the model"
                " without it.",
                exc.log,
            ) from exc
    if adapters:
        try:
            context.apply_adapters(adapters)
        except bindings.LoadFailed as exc:
            raise BadModel(
                "The adapters cannot be used together. Load the model with one of them.", exc.log
            ) from exc


def _require_context_memory(model: llama.Model, n_ctx: int, params: LoadParams) -> None:
    """Asking llama.cpp for more than there is ends in the kernel killing something. On a device
    it is refused by the driver."""
    if params.gpu_layers != 0 and params.device != "cpu" and bindings.has_accelerator():
        return
    needed = n_ctx * model.kv_bytes_per_token()
    total = read_memory().total_bytes
    if needed > total:
        raise OutOfMemory(
            f"A context of {n_ctx:,} tokens needs {needed / _GIB:.0f} GB of memory, but this "
            f"computer has {total / _GIB:.0f} GB. Choose a smaller context."
        )


def _affordable_ctx(model: llama.Model) -> int:
    """The default context, halved until its KV memory takes at most a quarter of the RAM that the
    mapped model leaves."""
    total = read_memory().total_bytes
    room = max(total - model.bytes, total // 8) // 4
    n_ctx = min(DEFAULT_CTX, model.n_ctx_train)
    while n_ctx > MIN_CTX and n_ctx * model.kv_bytes_per_token() > room:
        n_ctx //= 2
    return n_ctx


def _make_context(model: llama.Model, size: llama.ContextSize, params: LoadParams) -> llama.Context:
    try:
        return llama.Context(model, size, params)
    except bindings.LoadFailed as exc:
        raise OutOfMemory(
            f"There is not enough memory for a context of {size.n_ctx:,} tokens. Load the model "
            "with a smaller context.",
            exc.log,
        ) from exc


def says_harmony(path: Path) -> bool:
    """Whether it says so itself, without reading more than a file's first entries: where it does
    not, an encoder is made later than it could be, and a renderer waits in vain."""
    try:
        with open(path, "rb") as file:
            return _HARMONY_ENTRY in file.read(4096)
    except OSError:
        return False


def computes_on_device(params: LoadParams) -> bool:
    """Whether a graphics card may take part. Even where it holds no layer llama.cpp lets it read
    long prompts, unless the processor was chosen by name."""
    return params.device != "cpu" and bindings.has_accelerator()


def _speaks_harmony(model: llama.Model) -> bool:
    return model.metadata("general.architecture") == "gpt-oss"
