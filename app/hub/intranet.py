# SPDX-License-Identifier: Apache-2.0
"""Files from a server of the person's own, whose address somebody typed.

Nothing but the file is asked for: no token, and no redirect, so that who is asked is who was named.
"""

import contextlib
import os
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.core.connections import Purpose
from app.core.errors import HarmoniumError, HubError, Interrupted
from app.core.files import quoted_path, write_error
from app.core.text import printable
from app.hub.network import Network, Reply

_OK = 200


def fetch(network: Network, url: str, purpose: Purpose, most: int) -> bytes:
    """What a short file holds. Raises HubError, OfflineError and InputError."""
    pieces: list[bytes] = []

    def keep(chunk: bytes) -> None:
        _check(network)
        pieces.append(chunk)

    with _reply(network, url, purpose) as reply:
        _take(reply, most, keep)
    return b"".join(pieces)


def fetch_file(
    network: Network,
    url: str,
    purpose: Purpose,
    target: Path,
    size: int,
    add: Callable[[int], None],
) -> None:
    """A new file of exactly so many bytes; otherwise there is none. `add` gets how many came, and
    may end it by raising Interrupted. Raises HubError, OfflineError, InputError and DiskFull."""

    try:
        with _reply(network, url, purpose) as reply, target.open("xb") as file:

            def keep(chunk: bytes) -> None:
                _check(network)
                file.write(chunk)
                network.throttle(len(chunk), lambda: network.is_interrupted)
                add(len(chunk))

            _take(reply, size, keep)
            if file.tell() < size:
                raise HubError(f"{reply.host} sent only a part of the file: try again later.")
            file.flush()
            os.fsync(file.fileno())
    except HarmoniumError:
        target.unlink(missing_ok=True)
        raise
    except OSError as exc:
        target.unlink(missing_ok=True)
        raise write_error(quoted_path(str(target)), exc) from exc


@contextmanager
def _reply(network: Network, url: str, purpose: Purpose) -> Generator[Reply]:
    with network.purpose(purpose), contextlib.closing(network.session()) as session:
        try:
            reply = session.get(url, {}, check=_refuse_redirect)
            with contextlib.closing(reply):
                if reply.status != _OK:
                    raise HubError(
                        f"{reply.host} has no such file (it answers {reply.status}): check the"
                        + " address, or ask who looks after it.",
                        detail=printable(url[:200]),
                    )
                yield reply
        except HubError:
            # Whoever has ended it is not told to check the network.
            _check(network)
            raise
        _check(network)


def _check(network: Network) -> None:
    """That it may go on. Raises Interrupted and OfflineError."""
    if network.is_interrupted:
        raise Interrupted("Stopped before it was done.")
    network.check_online()


def _take(reply: Reply, most: int, keep: Callable[[bytes], object]) -> None:
    received = 0
    for chunk in reply.chunks():
        received += len(chunk)
        if received > most:
            raise HubError(f"{reply.host} sends more than it said: ask who looks after it.")
        keep(chunk)


def _refuse_redirect(headers: Mapping[str, str]) -> None:
    del headers
    raise HubError(
        "The server sends us to another address, which is refused: write the address where the"
        + " updates lie."
    )
