# SPDX-License-Identifier: Apache-2.0
"""Refuses whatever Python code of a process of ours asks of the network unasked.

Every process installs it before anything else. Only `app.hub.network` opens a way through, for the
address that it has written down, in the thread that connects. Sockets between programs of this
computer stay free: the guard of the window, the desktop's bus and its screen use them.

It is a guard against libraries that report home or look something up, which no reading of their
code rules out for their next version. Code that means harm could get around it; processes that
meet such code are confined by the system as well.
"""

import contextlib
import errno
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from types import FrameType
from typing import Any, ClassVar, cast

from app.core.values import value_class

_CREATE, _CONNECT, _RESOLVE = "socket.__new__", "socket.connect", "socket.getaddrinfo"
_WITH_ADDRESS = frozenset({_CONNECT, "socket.bind", "socket.sendto", "socket.sendmsg"})
_WITH_NAME = frozenset({_RESOLVE, "socket.gethostbyname", "socket.gethostbyaddr"})
_EVENTS = frozenset({_CREATE, "socket.getnameinfo", *_WITH_ADDRESS, *_WITH_NAME})
_LOCAL = frozenset({-1, 0, 1})
"""Families: of a socket that is there already, of none in particular, and AF_UNIX, which has this
number on every system. Importing `socket` for their names would cost every process some time."""
_PLUMBING = frozenset(
    {"socket", "ssl", "http", "urllib", "urllib3", "httpx2", "httpcore2", "requests", "asyncio"}
)
"""Modules that connect for others: who asked them is of interest."""
_MOST_WAITING = 100
_MOST_HEARD, _HEARD_WITHIN_S = 100, 60.0
_LONGEST_NAME = 253
_MARK = "harmonium-refused|"
"""Begins a line by which a child process tells its parent; its fields follow."""


@value_class
class Denial:
    """`host` is empty where no address was named yet. `module` is who tried, `program` in which
    process."""

    program: str
    module: str
    host: str
    port: int


class Refused(PermissionError):
    """For code that expects an OSError where there is no network."""


class _State:
    program = ""
    count = 0
    is_child = False
    listener: Callable[[Denial], None] | None = None
    waiting: ClassVar[deque[Denial]] = deque(maxlen=_MOST_WAITING)
    heard: ClassVar[deque[float]] = deque(maxlen=_MOST_HEARD)


class _Permit(threading.local):
    """What this thread may connect to just now."""

    def __init__(self) -> None:
        self.addresses: set[tuple[str, int]] = set()


_permit = _Permit()


def install(program: str, *, is_child: bool = False) -> None:
    """From now on; it cannot be taken away again. A child tells its parent what it refused by a
    line on stderr. A second call changes nothing."""
    if not _State.program:
        _State.program, _State.is_child = program, is_child
        sys.addaudithook(_hook)


def is_installed() -> bool:
    return bool(_State.program)


def program() -> str:
    """The name of this process; empty before `install`."""
    return _State.program


def refused() -> int:
    """How many attempts this process and its children made in vain."""
    return _State.count


def tell(listener: Callable[[Denial], None] | None) -> None:
    """Of every denial, from any thread, and first of those that came before. It must not block."""
    _State.listener = listener
    while listener is not None and _State.waiting:
        listener(_State.waiting.popleft())


@contextlib.contextmanager
def connecting() -> Generator[Callable[[str, int], None]]:
    """What is called with a host and a port may be connected to by this thread, in this block."""
    before = _permit.addresses
    _permit.addresses = set(before)

    def allow(host: str, port: int) -> None:
        _permit.addresses.add((host.lower(), port))

    try:
        yield allow
    finally:
        _permit.addresses = before


def hear(line: str) -> bool:
    """Whether a line that a child process printed tells of a denial, which then counts as ours. A
    child that was taken over may print any number of them: so many a minute are passed on."""
    if not line.startswith(_MARK):
        return False
    fields = line.rstrip().removeprefix(_MARK).split("|")
    if len(fields) == 4 and fields[3].isdecimal() and len(fields[3]) <= 5:
        names = [field[:_LONGEST_NAME] for field in fields[:3]]
        _note(Denial(*names, port=int(fields[3])), is_told=_may_be_told())
    return True


def _may_be_told() -> bool:
    now, heard = time.monotonic(), _State.heard
    if len(heard) == _MOST_HEARD and now - heard[0] < _HEARD_WITHIN_S:
        return False
    heard.append(now)
    return True


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _EVENTS:
        return
    found = _asked(event, arguments)
    if found is None or _is_allowed(event, *found):
        return
    denial = Denial(_State.program, _module(), *found)
    with contextlib.suppress(Exception):
        _note(denial)
    raise Refused(errno.EACCES, "Harmonium connects to nothing that nobody asked for")


def _asked(event: str, arguments: tuple[Any, ...]) -> tuple[str, int] | None:
    """Host and port; None for what stays on this computer."""
    if event == _CREATE:
        return None if arguments[1] in _LOCAL else ("", 0)
    if event in _WITH_NAME:
        return _text(arguments[0]), _number(arguments[1]) if event == _RESOLVE else 0
    address: Any = arguments[-1]
    if event in _WITH_ADDRESS and (arguments[0].family in _LOCAL or not isinstance(address, tuple)):
        return None
    pair = cast("tuple[Any, ...]", address)
    return _text(pair[0]), _number(pair[1] if len(pair) > 1 else 0)


def _is_allowed(event: str, host: str, port: int) -> bool:
    allowed = _permit.addresses
    match event:
        case "socket.__new__":
            return bool(allowed)
        case "socket.getaddrinfo":
            return (host.lower(), port) in allowed
        case "socket.connect":
            # The address that belongs to the name: only the port can be compared.
            return any(port == each for _, each in allowed)
        case _:
            return False


def _note(denial: Denial, *, is_told: bool = True) -> None:
    _State.count += 1
    if not is_told:
        return
    if _State.is_child:
        fields = (denial.program, denial.module, denial.host, str(denial.port))
        shown = ["".join(c if c.isprintable() and c != "|" else " " for c in f) for f in fields]
        os.write(2, (_MARK + "|".join(shown) + "\n").encode())
    elif _State.listener is not None:
        # Whoever listened may be gone just now.
        with contextlib.suppress(Exception):
            _State.listener(denial)
    else:
        _State.waiting.append(denial)


def _module() -> str:
    """Of the code that wanted the connection."""
    # Public in all but its name, and what an audit hook has.
    frame: FrameType | None = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]
    name = ""
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if name.partition(".")[0] not in _PLUMBING and name != __name__:
            break
        frame = frame.f_back
    return name[:_LONGEST_NAME]


def _text(value: object) -> str:
    if isinstance(value, bytes | bytearray):
        return bytes(value).decode("utf-8", "replace")[:_LONGEST_NAME]
    return value[:_LONGEST_NAME] if isinstance(value, str) else ""


def _number(value: object) -> int:
    """Ports may come as text, or as the name of a service."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)
    return int(text) if text.isdecimal() and len(text) <= 5 else 0
