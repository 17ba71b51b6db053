# SPDX-License-Identifier: Apache-2.0
"""Settings of loading, prompting and sampling, as values that cross process boundaries."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from typing import Any

from app.core.messages import Message
from app.core.values import value_class


class Effort(StrEnum):
    """gpt-oss's reasoning effort, written into its system message."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


DEFAULT_THINK_BUDGET: Mapping[Effort, int] = {
    Effort.LOW: 512,
    Effort.MEDIUM: 4096,
    Effort.HIGH: 16384,
}
"""Tokens of analysis after which it is closed and an answer is asked for."""


@value_class
class SamplingParams:
    """Temperature and top_p are None where the model's own recommendation holds: for gpt-oss
    temperature 1 and top_p 1, without penalties (OpenAI). Temperature 0 is greedy. top_k 100 keeps
    the sampler off a full sort of 201,088 logits (5.1 ms a token against 0.4 ms on a laptop core).
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int = 100
    min_p: float = 0.0
    seed: int | None = None


class KvType(StrEnum):
    """How keys and values are kept. f16 is right for gpt-oss: its KV memory is small, and
    quantized ones slow it down or leave the graphics card (llama.cpp discussion #15396)."""

    F16 = "f16"
    Q8_0 = "q8_0"


@value_class
class LoadParams:
    """How to place a model. `None` means: let the engine choose.

    n_ctx, n_batch and n_ubatch are in tokens; n_batch bounds one call into llama.cpp and so the
    time until a cancel is noticed on devices without an abort callback, n_ubatch the memory for
    computing. `threads_batch` compute where several tokens are evaluated at once; None: as many as
    `threads`. gpu_layers counts from the last layer. expert_layers_on_cpu counts from the first
    one: so many layers leave their experts in the computer's memory. `tensor_split` says in what
    proportion several devices share. `loras` are paths of adapters."""

    n_ctx: int | None = None
    n_batch: int | None = None
    n_ubatch: int | None = None
    threads: int | None = None
    gpu_layers: int | None = None
    expert_layers_on_cpu: int = 0
    device: str = "auto"
    tensor_split: tuple[float, ...] = ()
    flash_attention: bool = True
    kv_type: KvType = KvType.F16
    use_mmap: bool = True
    use_mlock: bool = False
    loras: tuple[str, ...] = ()
    threads_batch: int | None = None


@value_class
class StateKey:
    """Whose state a request works on: the KV memory with the tokens that it holds.

    `name` is a conversation's id; "" belongs to nobody and is dropped when another comes.
    `is_kept`: may be written to disk (never for a temporary conversation, never for `ask`). `tags`
    say whose text may be in it, as "document:ID" and "collection:ID": removing one of them removes
    the state."""

    name: str = ""
    is_kept: bool = False
    tags: tuple[str, ...] = ()


@value_class
class StatesPlace:
    """Where states are kept across restarts: `max_bytes` of files in `folder`, the least recently
    used ones dropped first. `ram_bytes` bounds the copies in memory; None: let the engine choose.
    `key` encrypts the files, in hexadecimal digits; "": they are not encrypted."""

    folder: str
    max_bytes: int
    ram_bytes: int | None = None
    key: str = field(default="", repr=False)


@value_class
class ToolSpec:
    """A function offered to the model. `parameters` is a JSON schema of type object, or None for
    a function without arguments. `name` is bare: `lookup`, not `functions.lookup`."""

    name: str
    description: str = ""
    parameters: Mapping[str, Any] | None = None


@value_class
class Prompt:
    """Everything that decides the rendered prompt. The last message is a user message, or an
    assistant message of the running turn that ends with a tool result, or, where the prompt
    `continues`, an assistant message that was broken off: the model goes on within it.

    `date` (YYYY-MM-DD) is frozen per conversation: a changed date would make every token after it
    unusable for KV reuse. `has_browser` offers the tool with which gpt-oss reads documents. Tool
    calls and results within a user message are pages that stand open before it.
    """

    messages: tuple[Message, ...]
    date: str
    effort: Effort = Effort.MEDIUM
    instructions: str = ""
    tools: tuple[ToolSpec, ...] = ()
    continues: bool = False
    has_browser: bool = False


@value_class
class GenerateParams:
    """`max_tokens` bounds all sampled tokens of one request. `think_budget` bounds the analysis
    that this request may still spend. `schema` is a JSON schema (as text) for the final answer.
    `force_answer` opens the final channel at once. An `aside` leaves the conversation's KV state
    as it is: titles and other side questions run in a sequence of their own. `lookup`: text that
    stands in the prompt or in the answer already is looked for and evaluated several tokens at a
    time where that is faster; what is written is the same."""

    sampling: SamplingParams = field(default_factory=SamplingParams)
    max_tokens: int | None = None
    think_budget: int | None = None
    header_grammar: bool = True
    schema: str | None = None
    force_answer: bool = False
    aside: bool = False
    lookup: bool = True
