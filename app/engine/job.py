# SPDX-License-Identifier: Apache-2.0
"""A Windows job object that ends the engine process together with this one, and limits its memory.

Everywhere the engine ends with its input. On Windows it also ends when some other process holds the
pipe open: a job with KILL_ON_JOB_CLOSE dies with its last handle, which is ours.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KILL_ON_JOB_CLOSE = 0x2000
    _LIMIT_JOB_MEMORY = 0x200
    _DIE_ON_UNHANDLED_EXCEPTION = 0x400
    _EXTENDED_LIMIT_INFORMATION = 9

    class _BasicLimits(ctypes.Structure):
        _fields_ = [
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        ]

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = [
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        ]

    def end_with_us(process: subprocess.Popen[bytes]) -> int | None:
        """Returns the job's handle, to be kept open until the process has ended, or None where
        there is no such thing or Windows refuses: the engine then still ends with its input."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        # Popen keeps the handle that it was given and offers no public way to it.
        handle = vars(process)["_handle"]
        job = kernel.CreateJobObjectW(None, None)
        if not job:
            return None
        _set_limits(kernel, job, 0)
        if not kernel.AssignProcessToJobObject(job, int(handle)):
            close_job(job)
            return None
        return int(job)

    def limit_memory(job: int, most: int) -> None:
        """In bytes, for all processes of the job together. Untried."""
        _set_limits(ctypes.WinDLL("kernel32", use_last_error=True), job, most)

    def _set_limits(kernel: ctypes.WinDLL, job: int, most: int) -> None:
        """`most` bytes of memory; 0: as much as there is."""
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            wintypes.LPVOID,
            wintypes.DWORD,
        )
        limits = _ExtendedLimits()
        flags = _KILL_ON_JOB_CLOSE | _DIE_ON_UNHANDLED_EXCEPTION
        limits.BasicLimitInformation.LimitFlags = flags | (_LIMIT_JOB_MEMORY if most else 0)
        limits.JobMemoryLimit = most
        kernel.SetInformationJobObject(
            job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )

    def close_job(job: int) -> None:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        kernel.CloseHandle(job)

else:

    def end_with_us(process: subprocess.Popen[bytes]) -> int | None:
        return None

    def limit_memory(job: int, most: int) -> None:
        raise NotImplementedError("only Windows has job objects")

    def close_job(job: int) -> None:
        raise NotImplementedError("only Windows has job objects")
