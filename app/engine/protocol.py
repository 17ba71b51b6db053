# SPDX-License-Identifier: Apache-2.0
"""The messages between the program and its engine process: one JSON object a line, UTF-8.

Every reply names the request that it answers. `Load`, `Generate`, `Count`, `Prefill`, `Devices`,
`Calibrate`, `Continue` and `SaveStates` each end with exactly one of `Loaded`, `Finished`,
`Counted`, `Prefilled`, `DeviceList`, `Calibrated`, `Continued`, `StatesSaved` or `Failed`.
`Cancel` and `AnswerNow` are not requests: they change the one that is running. Nor are
`ForgetStates` and `PlaceStates`: they act at once.
"""

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal, cast, get_args

from app.core.events import FinishReason, Timings, Usage
from app.core.hardware import Backend, BackendState, Device, DeviceKind, Memory, Processor
from app.core.messages import Channel, message_from_json, message_to_json
from app.core.params import (
    Effort,
    GenerateParams,
    KvType,
    LoadParams,
    Prompt,
    SamplingParams,
    StateKey,
    StatesPlace,
    ToolSpec,
)
from app.core.values import value_class

PROTOCOL = 1
MAX_LINE_BYTES = 64 * 1024 * 1024

DeltaKind = Literal["reasoning", "preamble", "answer"]
FailureCode = Literal[
    "out_of_memory",
    "bad_model",
    "context_overflow",
    "unsupported",
    "bad_input",
    "internal",
]


@value_class
class Load:
    """`model_key` is the identity of the file (see `Library.identity`); where it is "" or there is
    no place for `states`, none is written to disk. `states_folder` is where they may come to lie
    later: the process gives up the right to any other. `memory_bytes` is the most that a model in
    the computer's own memory may take; 0: no limit."""

    request_id: int
    path: str
    params: LoadParams
    model_key: str = ""
    states: StatesPlace | None = None
    states_folder: str = ""
    memory_bytes: int = 0


@value_class
class Generate:
    """An aside has no state of its own: `state` does not count there."""

    request_id: int
    prompt: Prompt
    params: GenerateParams
    state: StateKey = field(default_factory=StateKey)


@value_class
class Count:
    """Asks how many tokens a prompt takes, in all and message by message."""

    request_id: int
    prompt: Prompt


@value_class
class Prefill:
    """Reads a prompt ahead of the question, so that only the question is left to read. `is_open`:
    the last user message is still being written, so neither its end nor the opened turn is read.
    """

    request_id: int
    prompt: Prompt
    is_open: bool = False
    state: StateKey = field(default_factory=StateKey)


@value_class
class Devices:
    """`measures`: also how fast memory is read, which keeps all cores busy for a moment."""

    request_id: int
    measures: bool = False


@value_class
class Calibrate:
    """Asks how many threads write fastest, and in pieces of how many tokens a prompt is read
    fastest; what holds now is the first of each. Takes about so many seconds. With `needs_quiet`
    nothing changes where other programs kept the processor busy meanwhile."""

    request_id: int
    thread_counts: tuple[int, ...]
    batch_sizes: tuple[int, ...]
    seconds: float
    needs_quiet: bool = True


@value_class
class Continue:
    """Asks which `count` tokens follow these, the likeliest one each time. Ids of the model's own
    vocabulary; no chat format, no conversation."""

    request_id: int
    ids: tuple[int, ...]
    count: int


@value_class
class SaveStates:
    """Answered when everything worth keeping is on disk; other requests are served meanwhile."""

    request_id: int


@value_class
class ForgetStates:
    """Drops states of these names and those with one of these tags, from memory and disk. What is
    being written is not kept either."""

    names: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    everything: bool = False


@value_class
class PlaceStates:
    """From now on states are kept there; None: only in memory."""

    states: StatesPlace | None


@value_class
class Cancel:
    request_id: int


@value_class
class AnswerNow:
    request_id: int


Request = (
    Load
    | Generate
    | Count
    | Prefill
    | Devices
    | Calibrate
    | Continue
    | SaveStates
    | Cancel
    | AnswerNow
)
Order = ForgetStates | PlaceStates


@value_class
class Hello:
    protocol: int
    pid: int
    llama_cpp: str


@value_class
class LoadProgress:
    request_id: int
    fraction: float


@value_class
class Loaded:
    """`chat_format` is `harmony` or `template`; `n_ctx` in tokens; `device` in words. `params` are
    those that were used, complete. `is_finite` is false where the first computation gave NaN.
    `offloaded_layers` of `total_layers` lie on a graphics card, as llama.cpp says, which counts the
    output as one."""

    request_id: int
    n_ctx: int
    chat_format: str
    device: str
    architecture: str
    threads: int
    n_batch: int
    load_s: float
    params: LoadParams = field(default_factory=LoadParams)
    is_finite: bool = True
    offloaded_layers: int = 0
    total_layers: int = 0


@value_class
class PromptProgress:
    request_id: int
    done: int
    total: int
    cached: int


@value_class
class Delta:
    request_id: int
    kind: DeltaKind
    text: str


@value_class
class ToolCall:
    request_id: int
    name: str
    arguments: str
    channel: Channel
    content_type: str


@value_class
class Finished:
    """`sampled` counts every token, headers, preambles and tool calls included, as `max_tokens`
    does; `usage` counts only those of the reasoning and of the answer. `decode_calls`: how often
    the model was evaluated after the prompt."""

    request_id: int
    reason: FinishReason
    usage: Usage
    timings: Timings
    sampled: int = 0
    decode_calls: int = 0


@value_class
class Counted:
    """`messages[i]` belongs to the prompt's i-th message; `total - sum(messages)` is the system
    part with instructions and tools."""

    request_id: int
    total: int
    messages: tuple[int, ...]


@value_class
class Prefilled:
    request_id: int
    tokens: int
    cached: int


@value_class
class StatesSaved:
    """`written`: how many states went to disk."""

    request_id: int
    written: int


@value_class
class Calibrated:
    """The best candidates, 0 where nothing was measured, and the tokens per second of all.
    `is_quiet` is false where other programs kept the processor busy meanwhile."""

    request_id: int
    threads: int
    n_ubatch: int
    decode_speeds: tuple[float, ...]
    prefill_speeds: tuple[float, ...]
    is_quiet: bool = True


@value_class
class Continued:
    request_id: int
    ids: tuple[int, ...]


@value_class
class DeviceList:
    """What the engine process sees now; a model that it holds counts as used memory."""

    request_id: int
    devices: tuple[Device, ...]
    llama_cpp: str
    processor: Processor
    memory: Memory
    backends: tuple[Backend, ...] = ()
    read_bytes_per_s: float = 0.0


@value_class
class Failed:
    request_id: int | None
    code: FailureCode
    message: str
    detail: str = ""


Reply = (
    Hello
    | LoadProgress
    | Loaded
    | PromptProgress
    | Delta
    | ToolCall
    | Finished
    | Counted
    | Prefilled
    | DeviceList
    | Calibrated
    | Continued
    | StatesSaved
    | Failed
)

_TYPES: dict[str, type[Any]] = {
    kind.__name__: kind for union in (Request, Order, Reply) for kind in get_args(union)
}


class ProtocolError(Exception):
    """A line that is not one of our messages."""


def encode(message: Request | Order | Reply) -> bytes:
    """One line, newline included. Lone surrogates become `?`-like replacement characters, so that
    whatever a person pastes survives the pipe."""
    fields: dict[str, Any] = {"type": type(message).__name__}
    for item in dataclasses.fields(message):
        fields[item.name] = _to_json(getattr(message, item.name))
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def decode(line: bytes) -> Request | Order | Reply:
    """Raises ProtocolError."""
    try:
        fields: dict[str, Any] = json.loads(line)
        kind = _TYPES[fields.pop("type")]
        return kind(**{name: _from_json(name, value) for name, value in fields.items()})
    except (ValueError, KeyError, TypeError, AttributeError) as exc:
        raise ProtocolError(f"not a message, in {len(line)} bytes") from exc


def _to_json(value: Any) -> Any:
    if isinstance(value, Prompt):
        return {
            "messages": [message_to_json(message) for message in value.messages],
            "date": value.date,
            "effort": value.effort.value,
            "instructions": value.instructions,
            "tools": [dataclasses.asdict(tool) for tool in value.tools],
            "continues": value.continues,
            "has_browser": value.has_browser,
        }
    if isinstance(value, tuple):
        return [_to_json(item) for item in cast("tuple[Any, ...]", value)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    return value


def _from_json(name: str, value: Any) -> Any:
    reader = _READERS.get(name)
    return value if reader is None or value is None else reader(value)


def _read_prompt(data: Mapping[str, Any]) -> Prompt:
    return Prompt(
        messages=tuple(message_from_json(message) for message in data["messages"]),
        date=data["date"],
        effort=Effort(data["effort"]),
        instructions=data["instructions"],
        tools=tuple(ToolSpec(**tool) for tool in data["tools"]),
        continues=data["continues"],
        has_browser=data["has_browser"],
    )


def _read_params(data: Mapping[str, Any]) -> LoadParams | GenerateParams:
    if "sampling" not in data:
        return _read_load_params(data)
    fields: dict[str, Any] = {**data, "sampling": SamplingParams(**data["sampling"])}
    return GenerateParams(**fields)


def _read_load_params(data: Mapping[str, Any]) -> LoadParams:
    fields: dict[str, Any] = {
        **data,
        "tensor_split": tuple(data["tensor_split"]),
        "kv_type": KvType(data["kv_type"]),
        "loras": tuple(data["loras"]),
    }
    return LoadParams(**fields)


def _read_usage(data: Mapping[str, Any]) -> Usage:
    return Usage(**data)


def _read_timings(data: Mapping[str, Any]) -> Timings:
    return Timings(**data)


def _read_messages(data: list[int]) -> tuple[int, ...]:
    return tuple(data)


def _read_words(data: list[str]) -> tuple[str, ...]:
    return tuple(data)


def _read_state(data: Mapping[str, Any]) -> StateKey:
    fields: dict[str, Any] = {**data, "tags": tuple(data["tags"])}
    return StateKey(**fields)


def _read_states(data: Mapping[str, Any]) -> StatesPlace:
    return StatesPlace(**data)


def _read_devices(data: list[Mapping[str, Any]]) -> tuple[Device, ...]:
    def read(fields: Mapping[str, Any]) -> Device:
        values: dict[str, Any] = {**fields, "kind": DeviceKind(fields["kind"])}
        return Device(**values)

    return tuple(read(fields) for fields in data)


def _read_backends(data: list[Mapping[str, Any]]) -> tuple[Backend, ...]:
    def read(fields: Mapping[str, Any]) -> Backend:
        values: dict[str, Any] = {**fields, "state": BackendState(fields["state"])}
        return Backend(**values)

    return tuple(read(fields) for fields in data)


def _read_processor(data: Mapping[str, Any]) -> Processor:
    fields: dict[str, Any] = {**data, "instruction_sets": tuple(data["instruction_sets"])}
    return Processor(**fields)


def _read_memory(data: Mapping[str, Any]) -> Memory:
    return Memory(**data)


_READERS: dict[str, Any] = {
    "prompt": _read_prompt,
    "params": _read_params,
    "messages": _read_messages,
    "names": _read_words,
    "tags": _read_words,
    "state": _read_state,
    "states": _read_states,
    "devices": _read_devices,
    "backends": _read_backends,
    "processor": _read_processor,
    "memory": _read_memory,
    "channel": Channel,
    "reason": FinishReason,
    "usage": _read_usage,
    "timings": _read_timings,
    "thread_counts": tuple,
    "batch_sizes": tuple,
    "ids": tuple,
    "decode_speeds": tuple,
    "prefill_speeds": tuple,
}
