# SPDX-License-Identifier: Apache-2.0
"""Why a graphics card is not used, in sentences that say what to do.

The cards come from the system's list of devices and not from llama.cpp, which knows only of those
that it can use.
"""

import os
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import Unsupported
from app.core.hardware import Backend, BackendState, Device, DeviceKind
from app.engine.drivers import nvidia_version

# From NVIDIA's table of minor-version compatibility: with an older driver a program made with
# this CUDA does not start.
_CUDA_DRIVERS = {"11": "450.80", "12": "525.60", "13": "580.65"}
_VENDORS = {"0x10de": "NVIDIA", "0x1002": "AMD", "0x8086": "Intel"}
_DISPLAY_CLASSES = ("0x0300", "0x0302", "0x0380")
_GPU_KINDS = (DeviceKind.GPU, DeviceKind.INTEGRATED)
_GPU_BACKENDS = ("vulkan", "cuda", "hip", "sycl", "metal", "mtl", "opencl", "musa")


@dataclass(frozen=True, slots=True)
class GraphicsCard:
    """`kernel_driver` is the name of the system's driver for it, "" without one."""

    vendor: str
    kernel_driver: str


@dataclass(frozen=True, slots=True)
class GraphicsFacts:
    """What the system says, without asking any graphics driver. `has_device_access` is false where
    the device files exist and this user may not open them."""

    cards: tuple[GraphicsCard, ...] = ()
    nvidia_version: str = ""
    has_device_access: bool = True


def read_graphics(root: Path = Path("/")) -> GraphicsFacts:
    """Linux only; elsewhere nothing is known but NVIDIA's version."""
    if not sys.platform.startswith("linux"):
        return GraphicsFacts(nvidia_version=nvidia_version())
    return GraphicsFacts(
        tuple(_cards(root / "sys/bus/pci/devices")),
        nvidia_version(root / "proc/driver/nvidia/version"),
        _has_access(root / "dev/dri"),
    )


def explain(
    devices: Sequence[Device], backends: Sequence[Backend], facts: GraphicsFacts
) -> tuple[str, ...]:
    """Why there is no graphics card among the devices, or not this one; () when every card that
    is known of is used. English, and translated like the messages of errors."""
    gpus = [device for device in devices if device.kind in _GPU_KINDS]
    files = [b for b in backends if b.state is BackendState.FAILED and b.file]
    found: list[str] = []
    for backend in files:
        found.append(_failed(backend, facts).message)
    for vendor in dict.fromkeys(card.vendor for card in facts.cards):
        if not any(_is_of(vendor, device) for device in gpus):
            sentence = _unused(vendor, backends, facts)
            if sentence is not None:
                found.append(sentence.message)
    return tuple(dict.fromkeys(found))


def explain_here(devices: Sequence[Device], backends: Sequence[Backend]) -> tuple[str, ...]:
    """`explain` with the facts of this computer. Reads a few small files of the system."""
    return explain(devices, backends, read_graphics())


def _cards(folder: Path) -> Iterable[GraphicsCard]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        vendor = _VENDORS.get(_text(entry / "vendor"))
        if vendor and _text(entry / "class").startswith(_DISPLAY_CLASSES):
            driver = entry / "driver"
            yield GraphicsCard(vendor, driver.resolve().name if driver.exists() else "")


def _text(file: Path) -> str:
    try:
        return file.read_text("ascii", "replace").strip().lower()
    except OSError:
        return ""


def _has_access(folder: Path) -> bool:
    nodes = list(folder.glob("renderD*"))
    return not nodes or any(os.access(node, os.R_OK | os.W_OK) for node in nodes)


def _is_of(vendor: str, device: Device) -> bool:
    text = f"{device.description} {device.driver}".lower()
    words = {"NVIDIA": ("nvidia", "geforce", "quadro"), "AMD": ("amd", "radeon", "radv")}
    return any(word in text for word in words.get(vendor, (vendor.lower(),)))


def _failed(backend: Backend, facts: GraphicsFacts) -> Unsupported:
    """A file of a back end that could not be loaded."""
    problem, name = backend.problem, backend.file
    missing = re.search(r"(lib[\w.+-]+\.so[\w.]*|[\w-]+\.dll): cannot open shared object", problem)
    library = "" if missing is None else missing[1]
    if library.startswith("libvulkan"):
        return Unsupported(
            "Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. "
            "Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card."
        )
    if library.startswith("libcuda.so"):
        return Unsupported(
            "NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install "
            "NVIDIA's driver."
        )
    if library:
        return Unsupported(
            f"{name} could not be loaded because {library} is missing. Install it, or install "
            "Harmonium again."
        )
    if "driver version is insufficient" in problem:
        return _too_old(problem, facts)
    return Unsupported(
        f"{name} could not be loaded: {problem}. Update the driver of the graphics card, or "
        "install Harmonium again."
    )


def _too_old(problem: str, facts: GraphicsFacts) -> Unsupported:
    found = re.search(r"CUDA (\d+)\.", problem)
    needed = _CUDA_DRIVERS.get(found[1], "") if found else ""
    has = facts.nvidia_version.rpartition(".")[0] or facts.nvidia_version
    if needed and has:
        return Unsupported(
            f"The driver of the NVIDIA card is too old: {has}, needs {needed}. Install a newer one."
        )
    return Unsupported("The driver of the NVIDIA card is too old. Install a newer one.")


def _unused(vendor: str, backends: Sequence[Backend], facts: GraphicsFacts) -> Unsupported | None:
    """A card of which llama.cpp does not know, and no failed file tells why."""
    of_gpus = [b for b in backends if b.name.partition("-")[0].lower() in _GPU_BACKENDS]
    if not of_gpus:
        return Unsupported(
            f"The {vendor} card is not used: this installation of Harmonium has no back end for "
            "graphics cards."
        )
    if any(backend.state is BackendState.FAILED for backend in of_gpus):
        return None
    for backend in of_gpus:
        if "driver version is insufficient" in backend.problem:
            return _too_old(backend.problem, facts)
    drivers = {card.kernel_driver for card in facts.cards if card.vendor == vendor}
    if drivers <= {"", "vfio-pci"}:
        return Unsupported(
            f"The {vendor} card is not used: the system has no driver for it. Install one."
        )
    if vendor == "NVIDIA" and "nouveau" in drivers:
        return Unsupported(
            "The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp "
            "cannot compute with. Install NVIDIA's own driver."
        )
    if not facts.has_device_access:
        return Unsupported(
            f"The {vendor} card is not used: this user may not open it. Add the user to the "
            "groups “render” and “video” and log in again."
        )
    return Unsupported(
        f"The {vendor} card is not used: its driver offers neither Vulkan nor CUDA. Install its "
        "Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA)."
    )
