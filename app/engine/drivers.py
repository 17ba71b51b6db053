# SPDX-License-Identifier: Apache-2.0
"""The versions of graphics drivers, asked of the drivers themselves."""

import contextlib
import ctypes
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_NVIDIA_VERSION = Path("/proc/driver/nvidia/version")
_NVIDIA_MEMORY = Path("/dev/nvidia-uvm")

# Vulkan's numbers, from vulkan_core.h.
_INSTANCE_CREATE_INFO = 1
_PROPERTIES_2 = 1000059001
_DRIVER_PROPERTIES = 1000196000
_API_1_2 = (1 << 22) | (2 << 12)
_DEVICE_TYPE_CPU = 4


@dataclass(frozen=True, slots=True)
class VulkanDevice:
    """`is_software`: it computes on the processor, and llama.cpp leaves it alone."""

    name: str
    driver: str
    is_software: bool


class _ApplicationInfo(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("application_name", ctypes.c_char_p),
        ("application_version", ctypes.c_uint32),
        ("engine_name", ctypes.c_char_p),
        ("engine_version", ctypes.c_uint32),
        ("api_version", ctypes.c_uint32),
    ]


class _InstanceCreateInfo(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("flags", ctypes.c_uint32),
        ("application", ctypes.POINTER(_ApplicationInfo)),
        ("layer_count", ctypes.c_uint32),
        ("layers", ctypes.c_void_p),
        ("extension_count", ctypes.c_uint32),
        ("extensions", ctypes.c_void_p),
    ]


class _DriverProperties(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("driver_id", ctypes.c_int),
        ("name", ctypes.c_char * 256),
        ("info", ctypes.c_char * 256),
        ("conformance", ctypes.c_uint8 * 4),
    ]


class _Properties2(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("api_version", ctypes.c_uint32),
        ("driver_version", ctypes.c_uint32),
        ("vendor_id", ctypes.c_uint32),
        ("device_id", ctypes.c_uint32),
        ("device_type", ctypes.c_int),
        ("device_name", ctypes.c_char * 256),
        # Limits and more, of which nothing is read.
        ("rest", ctypes.c_uint64 * 128),
    ]


def of_backend(backend: str) -> str:
    """The driver that a back end computes with, where one serves all of its devices; else ""."""
    name = backend.lower()
    if name == "cuda":
        version = nvidia_version()
        return f"NVIDIA {version}" if version else ""
    return f"macOS {platform.mac_ver()[0]}" if name in ("metal", "mtl") else ""


def nvidia_version(file: Path = _NVIDIA_VERSION) -> str:
    """As in `535.183.01`; "" where there is no such driver."""
    try:
        found = re.search(
            r"Kernel Module.*?\s(\d+(?:\.\d+)+)\s", file.read_text("utf-8", "replace")
        )
    except OSError:
        return _nvml_version() if sys.platform == "win32" else ""
    return found[1] if found else ""


def _nvml_version() -> str:
    text = ctypes.create_string_buffer(80)
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL("nvml.dll")
        if library.nvmlInit_v2() == 0:
            library.nvmlSystemGetDriverVersion(text, ctypes.c_uint(len(text)))
            library.nvmlShutdown()
    return text.value.decode("ascii", "replace")


def make_device_files() -> None:
    """NVIDIA's driver has a program make them when they are first needed, which runs with the
    rights of the administrator. A process that is confined cannot start it any more."""
    if sys.platform == "linux" and _NVIDIA_VERSION.exists() and not _NVIDIA_MEMORY.exists():
        import subprocess

        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(["nvidia-modprobe", "-c", "0", "-u"], check=False, timeout=5)


def cuda_of(library: ctypes.CDLL) -> str:
    """The version of CUDA that a library was made with, as in `13.0`; "" where it cannot be asked:
    only Linux looks into the libraries that it needs."""
    number = ctypes.c_int()
    with contextlib.suppress(AttributeError):
        if library.cudaRuntimeGetVersion(ctypes.byref(number)) == 0:
            return f"{number.value // 1000}.{number.value % 1000 // 10}"
    return ""


def vulkan_devices() -> list[VulkanDevice]:
    """All of them, those that llama.cpp does not use included; [] where Vulkan does not work. Loads
    the drivers into this process."""
    try:
        return _vulkan_devices(ctypes.CDLL(_vulkan_library()))
    except (OSError, AttributeError):
        return []


def _vulkan_library() -> str:
    return "vulkan-1.dll" if sys.platform == "win32" else "libvulkan.so.1"


def _vulkan_devices(library: ctypes.CDLL) -> list[VulkanDevice]:
    application = _ApplicationInfo(type=0, api_version=_API_1_2)
    wanted = _InstanceCreateInfo(
        type=_INSTANCE_CREATE_INFO, application=ctypes.pointer(application)
    )
    instance = ctypes.c_void_p()
    if library.vkCreateInstance(ctypes.byref(wanted), None, ctypes.byref(instance)) != 0:
        return []
    count = ctypes.c_uint32()
    library.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), None)
    handles = (ctypes.c_void_p * count.value)()
    library.vkEnumeratePhysicalDevices(instance, ctypes.byref(count), handles)
    found = [_vulkan_device(library, handle) for handle in handles]
    library.vkDestroyInstance(instance, None)
    return found


def _vulkan_device(library: ctypes.CDLL, handle: int | None) -> VulkanDevice:
    driver = _DriverProperties(type=_DRIVER_PROPERTIES)
    properties = _Properties2(type=_PROPERTIES_2)
    properties.next = ctypes.cast(ctypes.pointer(driver), ctypes.c_void_p)
    library.vkGetPhysicalDeviceProperties2(ctypes.c_void_p(handle), ctypes.byref(properties))
    name, info = (text.decode("utf-8", "replace").strip() for text in (driver.name, driver.info))
    return VulkanDevice(
        name=properties.device_name.decode("utf-8", "replace").strip(),
        driver=f"{name} {info}".strip(),
        is_software=properties.device_type == _DEVICE_TYPE_CPU,
    )
