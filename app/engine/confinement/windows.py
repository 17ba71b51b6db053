# SPDX-License-Identifier: Apache-2.0
"""Confining a process on Windows: low integrity and mitigation policies. UNTRIED: written from
Microsoft's documentation of the functions, and never run.

A process of low integrity writes nothing that belongs to the person, but where a folder is marked
for it; that is also how Chromium runs its process for the graphics card. It may still read what
the person reads, and no policy refuses sockets to a process that runs already: there the program
itself has none to offer. The job object of `engine.job` ends the process with the window and limits
its memory.
"""

import ctypes
import sys
from pathlib import Path

from app.engine.confinement.fence import Fence
from app.engine.confinement.needs import Measure, Needs

_EXTENSION_POINTS, _IMAGE_LOAD, _CHILD_PROCESS = 6, 10, 13
"""PROCESS_MITIGATION_POLICY."""
_NO_EXTENSION_POINTS = 0b1
_NO_REMOTE_IMAGES, _NO_LOW_IMAGES = 0b01, 0b10
_NO_CHILDREN = 0b1

_TOKEN_ADJUST_DEFAULT, _TOKEN_QUERY = 0x80, 0x08
_TOKEN_INTEGRITY_LEVEL = 25
_SE_GROUP_INTEGRITY = 0x20
_LOW = "S-1-16-4096"
# Its files and folders may be written by processes of low integrity.
_LOW_LABEL = "S:(ML;OICI;NW;;;LW)"
_SDDL_REVISION = 1
_FILE_OBJECT, _LABEL_INFORMATION = 1, 0x10

_NO_NETWORK = Measure("network", False, "Windows cannot take sockets from a running process")
_BY_JOB = Measure("memory", True, "a job object")


class _Sid(ctypes.Structure):
    _fields_ = [("sid", ctypes.c_void_p), ("attributes", ctypes.c_uint32)]


def begin() -> list[Measure]:
    loaded = _set(_IMAGE_LOAD, _NO_REMOTE_IMAGES | _NO_LOW_IMAGES)
    hooked = _set(_EXTENSION_POINTS, _NO_EXTENSION_POINTS)
    is_there = loaded and hooked
    detail = "mitigation policies" if is_there else "Windows refused"
    return [_NO_NETWORK, Measure("system calls", is_there, detail)]


def confine(needs: Needs, fence: Fence) -> list[Measure]:
    fence.close(None)
    programs = Measure("programs", False, "any may be started")
    if needs.programs == ():
        is_there = _set(_CHILD_PROCESS, _NO_CHILDREN)
        programs = Measure("programs", is_there, "a policy" if is_there else "Windows refused")
    for folder in needs.writes:
        _let_low_write(folder)
    failed = _go_low()
    return [Measure("files", not failed, failed or "low integrity"), programs, _BY_JOB]


def measures() -> list[Measure]:
    return [
        _NO_NETWORK,
        Measure("system calls", True, "mitigation policies"),
        Measure("files", True, "low integrity"),
        Measure("programs", True, "a policy"),
        _BY_JOB,
    ]


def _kernel() -> ctypes.CDLL:
    return _library("kernel32")


def _library(name: str) -> ctypes.CDLL:
    if sys.platform != "win32":
        raise OSError(f"there is no {name} here")
    return ctypes.WinDLL(name, use_last_error=True)


def _set(policy: int, flags: int) -> bool:
    value = ctypes.c_uint32(flags)
    try:
        return bool(
            _kernel().SetProcessMitigationPolicy(
                policy, ctypes.byref(value), ctypes.c_size_t(ctypes.sizeof(value))
            )
        )
    except (OSError, AttributeError):
        return False


def _go_low() -> str:
    """Returns why that failed, or nothing."""
    try:
        kernel, security = _kernel(), _library("advapi32")
    except OSError as exc:
        return str(exc)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    token, sid = ctypes.c_void_p(), ctypes.c_void_p()
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    rights = _TOKEN_ADJUST_DEFAULT | _TOKEN_QUERY
    if not security.OpenProcessToken(process, rights, ctypes.byref(token)):
        return "its token cannot be opened"
    try:
        if not security.ConvertStringSidToSidW(_LOW, ctypes.byref(sid)):
            return "there is no low integrity"
        label = _Sid(sid, _SE_GROUP_INTEGRITY)
        size = ctypes.sizeof(label) + security.GetLengthSid(sid)
        is_set = security.SetTokenInformation(
            token, _TOKEN_INTEGRITY_LEVEL, ctypes.byref(label), size
        )
        kernel.LocalFree(sid)
        return "" if is_set else "Windows refused"
    finally:
        kernel.CloseHandle(token)


def _let_low_write(folder: Path) -> None:
    """What cannot be marked stays closed."""
    try:
        kernel, security = _kernel(), _library("advapi32")
    except OSError:
        return
    descriptor = ctypes.c_void_p()
    if not security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _LOW_LABEL, _SDDL_REVISION, ctypes.byref(descriptor), None
    ):
        return
    is_present, is_default, label = ctypes.c_int(), ctypes.c_int(), ctypes.c_void_p()
    if security.GetSecurityDescriptorSacl(
        descriptor, ctypes.byref(is_present), ctypes.byref(label), ctypes.byref(is_default)
    ):
        security.SetNamedSecurityInfoW(
            str(folder), _FILE_OBJECT, _LABEL_INFORMATION, None, None, None, label
        )
    kernel.LocalFree(descriptor)
