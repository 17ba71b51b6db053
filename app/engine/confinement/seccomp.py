# SPDX-License-Identifier: Apache-2.0
"""Linux' seccomp: system calls that a confined process does without.

Everything else stays allowed, because what Python, llama.cpp and drivers call is a long list that
changes with each version. What is refused looks like a lack of permission. Numbers are those of
Linux' tables for x86-64 and of its generic one for 64-bit Arm.
"""

import ctypes
import errno
import platform
import struct
from collections.abc import Iterable, Sequence

from app.core.values import value_class

_PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER = 1
_GET_ACTION_AVAIL = 2
_ALL_THREADS = 1 << 0
# Without it the processor would be slowed down against Spectre in Linux before 5.16.
_KEEP_SPECULATION = 1 << 2

_LOAD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_AT_NUMBER, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16
_ALLOW = 0x7FFF0000
_ERROR = 0x00050000
_REFUSE = _ERROR | errno.EPERM
_ABSENT = _ERROR | errno.ENOSYS
_AF_UNIX = 1
_NEW_NAMESPACES = 0x7E020000
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET."""
_X32 = 0x40000000
"""From here on x86-64's numbers are those of another interface to the same calls."""

# Name: x86-64, 64-bit Arm.
_NUMBERS: dict[str, tuple[int, int | None]] = {
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "bind": (49, 200),
    "listen": (50, 201),
    "accept": (43, 202),
    "accept4": (288, 242),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    "recvfrom": (45, 207),
    "recvmsg": (47, 212),
    "recvmmsg": (299, 243),
    "execve": (59, 221),
    "execveat": (322, 281),
    "clone": (56, 220),
    "clone3": (435, 435),
    "unshare": (272, 97),
    "setns": (308, 268),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "chroot": (161, 51),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "fanotify_init": (300, 262),
    "open_by_handle_at": (304, 265),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "syslog": (103, 116),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "adjtimex": (159, 171),
    "clock_adjtime": (305, 266),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "vhangup": (153, 58),
}
# Sockets may be made, of the local kind only, and namespaces may not.
_LOOKED_INTO = ("socket", "clone", "clone3")
_SERVING = frozenset({"bind", "listen", "accept", "accept4"})
_TALKING = frozenset(
    {
        *("socket", "socketpair", "connect", "sendto", "sendmsg", "sendmmsg"),
        *("recvfrom", "recvmsg", "recvmmsg"),
    }
)
_STARTING = frozenset({"execve", "execveat"})
_NEVER = frozenset(_NUMBERS) - _SERVING - _TALKING - _STARTING - frozenset(_LOOKED_INTO)

NO_NETWORK = _NEVER | _SERVING
"""For the first step."""
NO_SOCKETS = _TALKING
NO_PROGRAMS = _STARTING
RECEIVING = frozenset({"recvmsg"})
"""What brings open files."""

_Step = tuple[int, int, int, int]


@value_class
class _Architecture:
    """`audit` is AUDIT_ARCH_*, `seccomp` the number of seccomp itself."""

    audit: int
    seccomp: int
    column: int


_ARCHITECTURES = {
    "x86_64": _Architecture(0xC000003E, 317, 0),
    "aarch64": _Architecture(0xC00000B7, 277, 1),
}


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_void_p)]


def problem() -> str:
    """Why there is no such thing here; empty where there is."""
    here = _ARCHITECTURES.get(platform.machine())
    if here is None:
        return f"not made for {platform.machine()}"
    action = ctypes.c_uint32(_ERROR)
    if _libc().syscall(here.seccomp, _GET_ACTION_AVAIL, 0, ctypes.byref(action)):
        return "the kernel offers no filter for system calls"
    return ""


def refuse(calls: Iterable[str]) -> str:
    """From now on, in all threads and whatever they start; what was refused before stays refused.
    Returns why that failed, or nothing."""
    here = _ARCHITECTURES.get(platform.machine())
    if here is None:
        return problem()
    packed = b"".join(struct.pack("=HBBI", *step) for step in _steps(here, frozenset(calls)))
    steps = ctypes.create_string_buffer(packed, len(packed))
    program = _Program(len(packed) // 8, ctypes.addressof(steps))
    libc = _libc()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return _last_error()
    flags = _ALL_THREADS | _KEEP_SPECULATION
    if libc.syscall(here.seccomp, _SET_MODE_FILTER, flags, ctypes.byref(program)):
        return _last_error()
    return ""


def _steps(here: _Architecture, calls: frozenset[str]) -> Sequence[_Step]:
    """A program of Berkeley's packet filter: (code, steps over if true, if false, value)."""
    steps: list[_Step] = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        # Another architecture's calls have other numbers.
        (_IF_EQUAL, 1, 0, here.audit),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _AT_NUMBER),
    ]
    if here.column == 0:
        steps += [(_IF_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _REFUSE)]
    for name in sorted(calls):
        number = _NUMBERS[name][here.column]
        if number is not None:
            steps += [(_IF_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    # Its flags lie in memory, where a filter cannot look: the C library then uses `clone`.
    steps += [(_IF_EQUAL, 0, 1, _number("clone3", here)), (_RETURN, 0, 0, _ABSENT)]
    steps += [
        (_IF_EQUAL, 0, 4, _number("clone", here)),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_IF_ANY, 0, 1, _NEW_NAMESPACES),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    ]
    steps += [
        (_IF_EQUAL, 0, 4, _number("socket", here)),
        (_LOAD, 0, 0, _AT_FIRST_ARGUMENT),
        (_IF_EQUAL, 0, 1, _AF_UNIX),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return [*steps, (_RETURN, 0, 0, _ALLOW)]


def _number(name: str, here: _Architecture) -> int:
    number = _NUMBERS[name][here.column]
    assert number is not None
    return number


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _last_error() -> str:
    return f"the kernel refused ({errno.errorcode.get(ctypes.get_errno(), '?')})"
