# SPDX-License-Identifier: Apache-2.0
"""Models and their KV memory in llama.cpp. Thin, typed and synchronous."""

import ctypes
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.core.params import KvType, LoadParams
from app.engine import model_options
from app.engine.bindings import (
    GGML,
    C,
    DecodeFailed,
    LoadFailed,
    logits_address,
    pointer,
    take_errors,
)
from app.engine.candidates import Logits
from app.engine.decode_times import DecodeTimes
from app.engine.lookup import LONGEST_DRAFT

CONVERSATION_SEQUENCE = 0
ASIDE_SEQUENCE = 1
MAX_ROWS = 1 + LONGEST_DRAFT
"""So many rows of logits one decode can keep: of one token, and of eight that may follow it."""

_ATTRIBUTE_CONTROL = 1 << 3
_ATTRIBUTE_USER_DEFINED = 1 << 4
# enum ggml_type.
_KV_TYPES = {KvType.F16: 1, KvType.Q8_0: 8}
# LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY.
_ONLY_WINDOW = 1
# enum llama_pooling_type: mean, first token, last token.
_POOLED = frozenset({1, 2, 3})


class Model:
    """A loaded model and its vocabulary. Raises LoadFailed; InputError for an unknown device."""

    def __init__(
        self, path: Path, params: LoadParams, on_progress: Callable[[float], bool]
    ) -> None:
        def report(fraction: float, _data: object) -> bool:
            return on_progress(fraction)

        self._progress = C.llama_progress_callback(report)
        options = C.llama_model_default_params()
        options.progress_callback = self._progress
        self._kept = model_options.fill(options, params, GGML, C.llama_max_devices())
        take_errors()
        self.handle: int | None = C.llama_model_load_from_file(os.fsencode(path), options)
        if not self.handle:
            raise LoadFailed("model", take_errors())
        self.vocab: int = C.llama_model_get_vocab(self.handle)
        self.n_vocab: int = C.llama_vocab_n_tokens(self.vocab)
        self.n_ctx_train: int = C.llama_model_n_ctx_train(self.handle)
        self.layers: int = C.llama_model_n_layer(self.handle)
        self.bytes: int = C.llama_model_size(self.handle)
        self.window: int = C.llama_model_n_swa(self.handle)
        """Tokens that a layer with a sliding window sees; 0 where there is no such layer."""

    def load_adapter(self, path: str) -> int:
        """A LoRA adapter, freed together with the model. Raises LoadFailed."""
        take_errors()
        handle = C.llama_adapter_lora_init(self.handle, os.fsencode(path))
        if not handle:
            raise LoadFailed("adapter", take_errors())
        return handle

    def metadata(self, key: str) -> str | None:
        size = C.llama_model_meta_val_str(self.handle, key.encode(), None, 0)
        if size < 0:
            return None
        buffer = ctypes.create_string_buffer(size + 1)
        C.llama_model_meta_val_str(self.handle, key.encode(), buffer, size + 1)
        return buffer.value.decode("utf-8", "replace")

    def chat_template(self) -> str | None:
        text = C.llama_model_chat_template(self.handle, None)
        return None if text is None else text.decode("utf-8", "replace")

    def tokenize(self, text: str, *, parse_special: bool, add_special: bool = False) -> list[int]:
        """With `parse_special`, control literals in `text` become control tokens: for our own and a
        template's words only. `add_special` puts the vocabulary's own tokens around the text."""
        data = text.encode("utf-8", "replace")
        capacity = len(data) + 8
        while True:
            buffer = (C.llama_token * capacity)()
            count = C.llama_tokenize(
                self.vocab, data, len(data), buffer, capacity, add_special, parse_special
            )
            if count >= 0:
                return buffer[:count]
            capacity = -count

    def token_bytes(self, token: int) -> bytes:
        """The bytes of an ordinary token; b"" for a control token."""
        if self.is_control(token):
            return b""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = C.llama_token_to_piece(self.vocab, token, buffer, size, 0, False)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def is_control(self, token: int) -> bool:
        return bool(C.llama_vocab_get_attr(self.vocab, token) & _ATTRIBUTE_CONTROL)

    def is_end_of_generation(self, token: int) -> bool:
        return bool(C.llama_vocab_is_eog(self.vocab, token))

    def special_texts(self) -> list[str]:
        """The spellings of all control and user-defined tokens, longest first."""
        marked = _ATTRIBUTE_CONTROL | _ATTRIBUTE_USER_DEFINED
        texts = {
            C.llama_vocab_get_text(self.vocab, token).decode("utf-8", "replace")
            for token in range(self.n_vocab)
            if C.llama_vocab_get_attr(self.vocab, token) & marked
        }
        return sorted((text for text in texts if len(text) > 1), key=len, reverse=True)

    def token_text(self, token: int) -> str:
        """A special token's spelling; "" where the vocabulary has no such token."""
        if token < 0:
            return ""
        return C.llama_vocab_get_text(self.vocab, token).decode("utf-8", "replace")

    @property
    def bos(self) -> int:
        return C.llama_vocab_bos(self.vocab)

    @property
    def eos(self) -> int:
        return C.llama_vocab_eos(self.vocab)

    @property
    def adds_bos(self) -> bool:
        return bool(C.llama_vocab_get_add_bos(self.vocab))

    def kv_bytes_per_token(self) -> int:
        """At most: f16 keys and values of all layers, as though windows were kept in full."""
        architecture = self.metadata("general.architecture")
        heads = C.llama_model_n_head_kv(self.handle)
        default = C.llama_model_n_embd(self.handle) // max(1, C.llama_model_n_head(self.handle))
        key = int(self.metadata(f"{architecture}.attention.key_length") or default)
        value = int(self.metadata(f"{architecture}.attention.value_length") or default)
        return C.llama_model_n_layer(self.handle) * heads * (key + value) * 2


@dataclass(frozen=True, slots=True)
class ContextSize:
    """`n_ubatch` 0: as large as `n_batch`; `threads_batch` 0: as many as `threads`."""

    n_ctx: int
    n_batch: int
    threads: int
    n_ubatch: int = 0
    threads_batch: int = 0


class Context:
    """A KV memory with two sequences that share its cells: the conversation, and asides."""

    def __init__(self, model: Model, size: ContextSize, params: LoadParams) -> None:
        options = C.llama_context_default_params()
        options.n_ctx = size.n_ctx
        options.n_batch = size.n_batch
        options.n_ubatch = size.n_ubatch or size.n_batch
        options.type_k = _KV_TYPES[params.kv_type]
        # Only flash attention reads quantized values.
        options.type_v = _KV_TYPES[params.kv_type if params.flash_attention else KvType.F16]
        options.n_seq_max = 2
        options.kv_unified = True
        # Without this bound llama.cpp reserves n_batch rows of logits, 0.8 MB each with the
        # vocabulary of gpt-oss.
        options.n_outputs_max = MAX_ROWS
        options.n_threads = size.threads
        options.n_threads_batch = size.threads_batch or size.threads
        options.flash_attn_type = 1 if params.flash_attention else 0
        options.swa_full = False
        options.no_perf = True
        # llama.cpp asks between graph nodes whether to stop. strlen over a one-byte string is a
        # ready-made native function of the right shape: it answers 0 or 1 as we write the byte,
        # without taking the interpreter lock on llama.cpp's compute threads.
        self._abort_flag = ctypes.create_string_buffer(2)
        strlen = ctypes.cast(
            ctypes.CDLL(None).strlen if os.name != "nt" else ctypes.CDLL("msvcrt").strlen,
            C.ggml_abort_callback,
        )
        self._abort_callback = strlen
        options.abort_callback = strlen
        options.abort_callback_data = ctypes.cast(self._abort_flag, ctypes.c_void_p)
        take_errors()
        self.handle: int | None = C.llama_init_from_model(model.handle, options)
        if not self.handle:
            raise LoadFailed("context", take_errors())
        self.n_ctx: int = C.llama_n_ctx(self.handle)
        self.n_batch = size.n_batch
        self.n_ubatch = min(size.n_ubatch or size.n_batch, size.n_batch)
        self._n_vocab = model.n_vocab
        self._memory: int = C.llama_get_memory(self.handle)
        # The memory of recurrent models holds all tokens in one.
        self.can_take_back = not (
            C.llama_model_is_recurrent(model.handle) or C.llama_model_is_hybrid(model.handle)
        )
        self.times = DecodeTimes(MAX_ROWS)
        self._views: dict[int, Logits] = {}
        self._given: Logits | None = None
        self._make_batch(size.n_batch)

    def _make_batch(self, capacity: int) -> None:
        """One for all decodes. All its tokens belong to one and the same sequence."""
        self._tokens = np.zeros(capacity, np.int32)
        self._positions = np.zeros(capacity, np.int32)
        self._ramp = np.arange(capacity, dtype=np.int32)
        self._wanted = np.zeros(capacity, np.int8)
        self._sequence = ctypes.c_int32(0)
        one = ctypes.pointer(self._sequence)
        self._counts = (ctypes.c_int32 * capacity)(*[1] * capacity)
        self._sequences = (ctypes.POINTER(ctypes.c_int32) * capacity)(*[one] * capacity)
        self._batch = C.llama_batch(
            n_tokens=0,
            token=pointer(self._tokens, C.llama_token),
            pos=pointer(self._positions, C.llama_pos),
            n_seq_id=self._counts,
            seq_id=self._sequences,
            logits=pointer(self._wanted, ctypes.c_int8),
        )

    def apply_adapters(self, adapters: Sequence[int]) -> None:
        """In full strength, all at once. Raises LoadFailed."""
        handles = (C.llama_adapter_lora_p_ctypes * len(adapters))(*adapters)
        scales = (ctypes.c_float * len(adapters))(*[1.0] * len(adapters))
        if C.llama_set_adapters_lora(self.handle, handles, len(adapters), scales) != 0:
            raise LoadFailed("adapter", take_errors())

    def abort(self) -> None:
        """Makes the running decode return soon (CPU and Metal; others finish their batch).
        Callable from any thread."""
        self._abort_flag[0] = b"\x01"

    def allow(self) -> None:
        self._abort_flag[0] = b"\x00"

    def set_threads(self, decode: int, batch: int) -> None:
        """How many compute single tokens, and how many batches."""
        C.llama_set_n_threads(self.handle, decode, batch)

    def decode(self, tokens: Sequence[int], position: int, sequence: int, rows: int = 1) -> bool:
        """Evaluates up to n_batch tokens; there are logits after the last `rows` of them. False
        when aborted; the memory then holds none of these tokens. Raises DecodeFailed."""
        self._given = None
        batch = self._batch
        count = len(tokens)
        batch.n_tokens = count
        self._sequence.value = sequence
        self._tokens[:count] = tokens
        np.add(self._ramp[:count], position, out=self._positions[:count])
        self._wanted[: count - rows] = 0
        self._wanted[count - rows : count] = 1
        result = C.llama_decode(self.handle, batch)
        if result == 0:
            return True
        self.forget(position, sequence)
        if result == 2:
            return False
        raise DecodeFailed(f"llama_decode returned {result}. {take_errors()}".strip())

    def forget(self, position: int, sequence: int) -> bool:
        """Drops everything from `position` on. False where the model's memory can only be dropped
        as a whole, as that of recurrent models: then all is still there."""
        return bool(C.llama_memory_seq_rm(self._memory, sequence, position, -1))

    def first_position(self, sequence: int) -> int:
        """The oldest position of which every layer still holds its cell; -1 when empty."""
        return C.llama_memory_seq_pos_min(self._memory, sequence)

    def last_position(self, sequence: int) -> int:
        """-1 when empty."""
        return C.llama_memory_seq_pos_max(self._memory, sequence)

    def state(self, sequence: int, *, only_window: bool = False) -> memoryview | None:
        """A copy of a sequence's cells; with `only_window` of layers with a sliding window alone.
        None when llama.cpp has none to give. Raises MemoryError."""
        flags = _ONLY_WINDOW if only_window else 0
        size = C.llama_state_seq_get_size_ext(self.handle, sequence, flags)
        if not size:
            return None
        buffer = np.empty(size, dtype=np.uint8)
        data_pointer = pointer(buffer, ctypes.c_uint8)
        written = C.llama_state_seq_get_data_ext(self.handle, data_pointer, size, sequence, flags)
        return buffer.data if written == size else None

    def window_until(
        self, length: int, window: int, sequence: int, spare: int
    ) -> memoryview | None:
        """A copy of the sliding window's cells as they were when the sequence had `length` tokens;
        None when some are gone. `spare`: a sequence that is empty, and is again then. Raises
        MemoryError."""
        if self.first_position(spare) >= 0:
            return None
        first = max(0, length - window)
        # The sequences share their cells: this copies no keys and values.
        C.llama_memory_seq_cp(self._memory, sequence, spare, first, length)
        try:
            is_whole = self.first_position(spare) == first
            return self.state(spare, only_window=True) if is_whole else None
        finally:
            self.forget(0, spare)

    def set_state(
        self, sequence: int, data: bytes | bytearray | memoryview, *, only_window: bool = False
    ) -> bool:
        """Puts a copy in the place of the sequence's cells. False when llama.cpp refuses it; what
        was there is gone then, too."""
        flags = _ONLY_WINDOW if only_window else 0
        buffer = np.frombuffer(data, dtype=np.uint8)
        data_pointer = pointer(buffer, ctypes.c_uint8)
        read = C.llama_state_seq_set_data_ext(
            self.handle, data_pointer, len(buffer), sequence, flags
        )
        return read == len(buffer)

    def give_logits(self, data: bytes | bytearray | memoryview) -> None:
        """A row that was kept, as bytes of float32: until the next decode it is the last one."""
        self._given = np.frombuffer(data, dtype=np.float32)

    @property
    def has_given_logits(self) -> bool:
        """llama.cpp knows nothing of them."""
        return self._given is not None

    def logits(self, row: int = -1) -> Logits:
        """A copy of one row; they are counted from the last one, -1."""
        return self.view_logits(row).copy()

    def view_logits(self, row: int = -1) -> Logits:
        """Changes with the next decode."""
        if self._given is not None:
            return self._given
        address: int = logits_address(self.handle, row)
        view = self._views.get(address)
        if view is None:
            if len(self._views) > 4 * MAX_ROWS:
                # llama.cpp has moved its buffer more than once.
                self._views.clear()
            floats = ctypes.cast(address, ctypes.POINTER(ctypes.c_float))
            view = self._views[address] = np.ctypeslib.as_array(floats, shape=(self._n_vocab,))
        return view


class EmbeddingContext:
    """Turns texts into vectors, one at a time, with the model's own pooling. Raises LoadFailed."""

    def __init__(self, model: Model, n_ctx: int, threads: int) -> None:
        options = C.llama_context_default_params()
        # An encoder sees a text whole or not at all.
        options.n_ctx = options.n_batch = options.n_ubatch = n_ctx
        options.n_threads = options.n_threads_batch = threads
        options.embeddings = True
        options.no_perf = True
        take_errors()
        self.handle: int | None = C.llama_init_from_model(model.handle, options)
        if not self.handle:
            raise LoadFailed("context", take_errors())
        if C.llama_pooling_type(self.handle) not in _POOLED:
            raise LoadFailed("context", "the model has no pooling, so it gives no vectors of texts")
        self.n_ctx = n_ctx
        self.n_dims: int = C.llama_model_n_embd(model.handle)
        self._batch = C.llama_batch_init(n_ctx, 0, 1)

    def embed(self, tokens: Sequence[int]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Up to `n_ctx` tokens. Raises DecodeFailed."""
        memory = C.llama_get_memory(self.handle)
        if memory:
            C.llama_memory_clear(memory, True)
        batch = self._batch
        batch.n_tokens = len(tokens)
        for index, token in enumerate(tokens):
            batch.token[index] = token
            batch.pos[index] = index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = 1
        result = C.llama_decode(self.handle, batch)
        vector = C.llama_get_embeddings_seq(self.handle, 0) if result == 0 else None
        if not vector:
            raise DecodeFailed(f"llama_decode returned {result}. {take_errors()}".strip())
        return np.ctypeslib.as_array(vector, shape=(self.n_dims,)).copy()
