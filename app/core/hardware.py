# SPDX-License-Identifier: Apache-2.0
"""What this computer can compute with, as values that cross process boundaries."""

from enum import StrEnum

from app.core.values import value_class


class DeviceKind(StrEnum):
    """An integrated device computes in the computer's own memory."""

    CPU = "cpu"
    GPU = "gpu"
    INTEGRATED = "integrated"
    ACCELERATOR = "accelerator"


@value_class
class Device:
    """Something that llama.cpp can compute on. `name` is what `--device` takes; memory in bytes,
    as the back end reports it; `driver` as text, empty where it does not tell."""

    name: str
    backend: str
    description: str
    free_bytes: int
    total_bytes: int
    kind: DeviceKind = DeviceKind.GPU
    driver: str = ""


class BackendState(StrEnum):
    LOADED = "loaded"
    FAILED = "failed"
    UNUSED = "unused"
    """Sound, but another one of its kind fits this processor better, or it found no device."""


@value_class
class Backend:
    """One back end of llama.cpp. `file` is the name of its library, empty when it is built in;
    `problem` says why it could not be loaded, in the words of the system."""

    name: str
    file: str
    state: BackendState
    problem: str = ""


@value_class
class Processor:
    """`cores` are physical ones; `instruction_sets` those that llama.cpp makes use of."""

    name: str
    cores: int
    threads: int
    instruction_sets: tuple[str, ...] = ()


@value_class
class Memory:
    """In bytes. A container's limit is counted in: `total_bytes` is what this program could get at
    most, `available_bytes` what it could get now."""

    total_bytes: int
    available_bytes: int


@value_class
class Hardware:
    """`read_bytes_per_s` is how fast all cores together read memory, measured; 0: not measured."""

    processor: Processor
    memory: Memory
    devices: tuple[Device, ...] = ()
    backends: tuple[Backend, ...] = ()
    read_bytes_per_s: float = 0.0
    llama_cpp: str = ""

    @property
    def gpus(self) -> tuple[Device, ...]:
        """Those that a model can be placed on, the integrated ones included."""
        placed = (DeviceKind.GPU, DeviceKind.INTEGRATED)
        return tuple(device for device in self.devices if device.kind in placed)
