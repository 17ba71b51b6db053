# SPDX-License-Identifier: Apache-2.0
"""Files from a server of the person's own, whose address somebody typed.

Nothing but the file is asked for: no token, and no redirect, so that who is asked is who was named.
"""

import contextlib
import os
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from app.core.connections import Purpose
from app.core.errors import HarmoniumError, HubError, Interrupted
from app.core.files import quoted_path, write_error
from app.core.private_files import new_private_file
from app.core.text import printable
from app.hub.network import Network, Reply

_OK = 200
_SHORT_FILE_S = 60.0


def fetch(
    network: Network, url: str, purpose: Purpose, most: int, *, within_s: float = _SHORT_FILE_S
) -> bytes:
    """What a short file holds, within so many seconds in all. Raises HubError, OfflineError,
    InputError, and Interrupted when the network is interrupted."""
    pieces: list[bytes] = []
    with _reply(network, url, purpose, within_s) as reply:
        _take(network, reply, most, pieces.append)
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
    may end it by raising Interrupted. Raises HubError, OfflineError, InputError and DiskFull, and
    Interrupted when the network is interrupted."""

    try:
        with _reply(network, url, purpose) as reply, new_private_file(target) as file:

            def keep(chunk: bytes) -> None:
                file.write(chunk)
                network.throttle(len(chunk), lambda: network.is_interrupted)
                add(len(chunk))

            _take(network, reply, size, keep)
            if file.tell() < size:
                raise HubError(f"{reply.host} sent only a part of the file: try again later.")
            file.flush()
            os.fsync(file.fileno())
    except HarmoniumError:
        target.unlink(missing_ok=True)
        raise
    except OSError as exc:
        with contextlib.suppress(OSError):
            target.unlink()
        raise write_error(quoted_path(str(target)), exc, is_chosen=False) from exc


@contextmanager
def _reply(network: Network, url: str, purpose: Purpose, within_s: float = 0.0) -> Generator[Reply]:
    """`within_s`: 0 is without end, as long as anything comes."""
    with network.purpose(purpose), contextlib.closing(network.session()) as session:
        is_late = threading.Event()

        def end() -> None:
            is_late.set()
            session.interrupt()

        # A server that sends a byte now and then is never silent for long.
        limit = threading.Timer(within_s, end)
        limit.daemon = True
        try:
            _check(network)
            if within_s:
                limit.start()
            reply = session.get(url, {}, check=_refuse_redirect)
            with contextlib.closing(reply):
                if reply.status != _OK:
                    raise HubError(
                        f"{reply.host} has no such file (it answers {reply.status}): check the"
                        + " address, or ask who looks after it.",
                        detail=printable(url[:200]),
                    )
                yield reply
        except HubError as exc:
            # Whoever has ended it is not told to check the network.
            _check(network)
            if is_late.is_set():
                raise _late_error(url) from exc
            raise
        finally:
            limit.cancel()
        # An answer without a length just ends there.
        _check(network)
        if is_late.is_set():
            raise _late_error(url)


def _late_error(url: str) -> HubError:
    host = printable((urlsplit(url).hostname or "")[:80])
    return HubError(f"{host} takes too long to answer: try again later, or ask who looks after it.")


def _check(network: Network) -> None:
    """That it may go on. Raises Interrupted and OfflineError."""
    if network.is_interrupted:
        raise Interrupted("Stopped before it was done.")
    network.check_online()


def _take(network: Network, reply: Reply, most: int, keep: Callable[[bytes], object]) -> None:
    received = 0
    for chunk in reply.chunks():
        received += len(chunk)
        if received > most:
            raise HubError(f"{reply.host} sends more than it said: ask who looks after it.")
        _check(network)
        keep(chunk)


def _refuse_redirect(headers: Mapping[str, str]) -> None:
    del headers
    raise HubError(
        "The server sends us to another address, which is refused: write the address where the"
        + " updates lie."
    )
