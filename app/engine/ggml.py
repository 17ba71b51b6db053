# SPDX-License-Identifier: Apache-2.0
"""The registry in which ggml, llama.cpp's tensor library, keeps its back ends and devices."""

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.core.hardware import Device, DeviceKind

# enum ggml_backend_dev_type; "meta" devices (4) are made on demand and never listed.
_KINDS = (DeviceKind.CPU, DeviceKind.GPU, DeviceKind.INTEGRATED, DeviceKind.ACCELERATOR)


class _Capabilities(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_bool)
        for name in ("asynchronous", "host_buffer", "buffer_from_host_ptr", "events", "mmap")
    ]


class _Properties(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("memory_free", ctypes.c_size_t),
        ("memory_total", ctypes.c_size_t),
        ("type", ctypes.c_int),
        ("device_id", ctypes.c_char_p),
        ("capabilities", _Capabilities),
        # Room for what a later version may append.
        ("reserve", ctypes.c_char * 256),
    ]


@dataclass(frozen=True, slots=True)
class RegisteredDevice:
    """`card` is the same for one graphics card that two back ends offer; empty where unknown."""

    handle: int
    device: Device
    card: str


def library_file(name: str) -> str:
    """The file name of a shared library on this system."""
    if sys.platform == "win32":
        return f"{name}.dll"
    return f"lib{name}.dylib" if sys.platform == "darwin" else f"lib{name}.so"


def backend_file(name: str) -> str:
    """The file name of a back end. CMake ends modules in `.so` on macOS too."""
    return f"ggml-{name}.dll" if sys.platform == "win32" else f"libggml-{name}.so"


class Registry:
    """`library` is any library that is linked with ggml; its dependencies are searched too. Where
    the system does not do that (Windows), ggml's own two are taken from `folder`."""

    def __init__(self, library: ctypes.CDLL, folder: Path) -> None:
        self._libraries = [library]
        if sys.platform == "win32":
            names = ("ggml", "ggml-base")
            self._libraries = [ctypes.CDLL(str(folder / library_file(name))) for name in names]

    @classmethod
    def within(cls, folder: Path) -> "Registry":
        """That of the libraries in a folder. Raises OSError."""
        return cls(ctypes.CDLL(str(folder / library_file("ggml"))), folder)

    def function(self, name: str, result: Any, *arguments: Any) -> Any:
        """Raises AttributeError for a function that this version of ggml lacks."""
        for library in self._libraries[:-1]:
            if hasattr(library, name):
                break
        else:
            library = self._libraries[-1]
        # Not an attribute of the library: that object is shared with other declarations.
        function = library[name]
        function.restype = result
        function.argtypes = list(arguments)
        return function

    def backend_names(self) -> list[str]:
        """The registered back ends, as llama.cpp calls them."""
        get = self.function("ggml_backend_reg_get", ctypes.c_void_p, ctypes.c_size_t)
        name = self.function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)
        count = self.function("ggml_backend_reg_count", ctypes.c_size_t)()
        return [name(get(index)).decode() for index in range(count)]

    def load(self, file: Path) -> int:
        """The number of devices that a back end brings; -1 when it could not be loaded, for which
        ggml gives the reason in its log."""
        load = self.function("ggml_backend_load", ctypes.c_void_p, ctypes.c_char_p)
        backend = load(str(file).encode())
        if not backend:
            return -1
        count = self.function("ggml_backend_reg_dev_count", ctypes.c_size_t, ctypes.c_void_p)
        return count(backend)

    def devices(self) -> Iterator[RegisteredDevice]:
        """With what is free now."""
        read = self.function("ggml_backend_dev_get_props", None, *[ctypes.c_void_p] * 2)
        backend = self.function("ggml_backend_dev_backend_reg", ctypes.c_void_p, ctypes.c_void_p)
        backend_name = self.function("ggml_backend_reg_name", ctypes.c_char_p, ctypes.c_void_p)
        for handle in self.handles():
            properties = _Properties()
            read(handle, ctypes.byref(properties))
            device = Device(
                name=properties.name.decode("utf-8", "replace"),
                backend=backend_name(backend(handle)).decode(),
                description=properties.description.decode("utf-8", "replace").strip(),
                free_bytes=properties.memory_free,
                total_bytes=properties.memory_total,
                kind=_kind(properties.type),
            )
            yield RegisteredDevice(handle, device, (properties.device_id or b"").decode())

    def handles(self) -> list[int]:
        count = self.function("ggml_backend_dev_count", ctypes.c_size_t)()
        get = self.function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
        return [get(index) for index in range(count)]

    def name_of(self, handle: int) -> str:
        name = self.function("ggml_backend_dev_name", ctypes.c_char_p, ctypes.c_void_p)
        return name(handle).decode("utf-8", "replace")

    def kind_of(self, handle: int) -> DeviceKind:
        return _kind(self.function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)(handle))


def _kind(number: int) -> DeviceKind:
    return _KINDS[number] if 0 <= number < len(_KINDS) else DeviceKind.ACCELERATOR
