# SPDX-License-Identifier: Apache-2.0
"""Counts every attempt of this process to reach the network, so that `doctor` can say so."""

import sys

_EVENTS = frozenset(
    {
        "socket.connect",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
    }
)


class _Counter:
    attempts = 0
    watching = False


def watch() -> None:
    """Counts from now on. A hook cannot be taken away again; a second call changes nothing."""
    if not _Counter.watching:
        _Counter.watching = True
        sys.addaudithook(_hook)


def attempts() -> int:
    return _Counter.attempts


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _EVENTS:
        return
    # Sockets of this machine have a path as their address, those of the network a tuple.
    if event.startswith(("socket.connect", "socket.send")) and not isinstance(arguments[-1], tuple):
        return
    _Counter.attempts += 1
