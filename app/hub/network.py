# SPDX-License-Identifier: Apache-2.0
"""The only module that opens connections, and only for a purpose that a person had.

Each is written down before it is opened. Without a purpose, or offline, there is none.

A token goes to the endpoint's own host and nowhere else: redirects are followed here, one by one,
and after the first that leaves the host the token stays behind. What other hosts give needs no
trust, since every file is known by its hash.
"""

import contextlib
import logging
import os
import socket
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from app.core.connections import Purpose
from app.core.errors import HubError, InputError, OfflineError
from app.core.text import printable
from app.hub.connection_log import (
    ConnectionLog,
    Entry,
    MemoryRecords,
    Recorder,
    head_bytes,
    request_bytes,
)

if TYPE_CHECKING:
    import ssl

    import httpx2

HUGGING_FACE = "https://huggingface.co"
_CONNECT_S = 15.0
_REDIRECTS = 8
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_SLEEP_S = 0.2
_purpose: ContextVar[Purpose | None] = ContextVar("purpose", default=None)


def default_endpoint() -> str:
    """A mirror where HF_ENDPOINT names one, as for every program that asks this hub."""
    return os.environ.get("HF_ENDPOINT", "").strip() or HUGGING_FACE


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """`endpoint` is the hub or a mirror of it. `proxy` empty: what the environment or the system
    says. `ca_file` holds authorities besides the system's. `bytes_per_s` limits all downloads
    together, 0 does not."""

    endpoint: str = HUGGING_FACE
    proxy: str = ""
    ca_file: Path | None = None
    bytes_per_s: int = 0
    offline: bool = False


@dataclass(frozen=True, slots=True)
class _Origin:
    scheme: str
    host: str
    port: int

    @staticmethod
    def of(url: str) -> "_Origin":
        """Raises HubError for what is no address of the web."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            parts, port = urlsplit(""), None
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            raise HubError(
                "The hub sends us to an address that is none: try again later, or check the"
                + " endpoint.",
                detail=printable(url[:200]),
            )
        return _Origin(parts.scheme, parts.hostname, port or (443 if parts.scheme[4:] else 80))

    @property
    def is_private(self) -> bool:
        """Whether nobody on the way can read what is sent there."""
        return self.scheme == "https" or self.host in _LOOPBACK


def _barred_error(sentence: str) -> OfflineError:
    """`sentence` was the sentence of an error before."""
    return OfflineError(sentence)


class Network:
    """The connections of one profile. Thread-safe. Raises OfflineError for a connection without a
    purpose: `purpose` gives one to what its thread does in a block."""

    def __init__(
        self,
        settings: NetworkSettings,
        log: ConnectionLog | None = None,
        barred: Callable[[], str] = lambda: "",
    ) -> None:
        """`log`: None keeps it in memory. `barred` gives the sentence for what keeps this computer
        off the network whatever the settings say, if anything does; it is asked each time."""
        self._settings = settings
        self._log = log or ConnectionLog(_memory())
        self._barred = barred
        self._refused: set[Purpose] = set()
        self._lock = threading.Lock()
        self._free_at = 0.0
        self._sessions: weakref.WeakSet[Session] = weakref.WeakSet()
        self._context: ssl.SSLContext | None = None
        self._is_interrupted = False

    @property
    def settings(self) -> NetworkSettings:
        return self._settings

    def change(self, settings: NetworkSettings) -> None:
        """What is being transferred goes on under the new settings: the limit at once, all others
        with a new connection."""
        with self._lock:
            old, self._settings = self._settings, settings
            self._free_at = 0.0
            self._refused.clear()
            sessions = list(self._sessions)
            if settings.ca_file != old.ca_file:
                self._context = None
        if (settings.endpoint, settings.proxy, settings.ca_file, settings.offline) != (
            old.endpoint,
            old.proxy,
            old.ca_file,
            old.offline,
        ):
            for session in sessions:
                session.interrupt()

    @property
    def is_interrupted(self) -> bool:
        return self._is_interrupted

    def interrupt(self) -> None:
        """Ends what is being received; what is begun later ends at once. From any thread."""
        with self._lock:
            self._is_interrupted = True
            sessions = list(self._sessions)
        for session in sessions:
            session.interrupt()

    @property
    def endpoint(self) -> str:
        """Without a slash at its end. Raises InputError for one that is no address."""
        endpoint = self._settings.endpoint.strip().rstrip("/")
        try:
            _ = _Origin.of(endpoint)
        except HubError as exc:
            raise InputError(
                f"The hub's address “{printable(endpoint[:80])}” is none: write it as"
                + " https://HOST, in the settings or in HF_ENDPOINT."
            ) from exc
        return endpoint

    @contextlib.contextmanager
    def purpose(self, purpose: Purpose) -> Generator[None]:
        """What this thread opens in the block is for that. A session keeps the purpose that it was
        opened for."""
        before = _purpose.set(purpose)
        try:
            yield
        finally:
            _purpose.reset(before)

    def check_online(self, purpose: Purpose | None = None) -> None:
        """Raises OfflineError. What was refused for a purpose is written down, once until the
        settings are others."""
        barred = self._barred()
        if not barred and not self._settings.offline:
            return
        purpose = purpose or _purpose.get()
        if purpose is not None and self._is_first_refusal(purpose):
            with contextlib.suppress(InputError):
                origin = _Origin.of(self.endpoint)
                self._log.refuse(origin.host, origin.port, purpose)
        if barred:
            raise _barred_error(barred)
        raise OfflineError(
            "Harmonium is offline by choice: switch that off in the settings, or leave out"
            + " --offline, to reach the network."
        )

    def _is_first_refusal(self, purpose: Purpose) -> bool:
        with self._lock:
            is_first = purpose not in self._refused
            self._refused.add(purpose)
        return is_first

    def _client(self, read_s: float) -> "httpx2.Client":
        import httpx2

        # It would log every address with its signature.
        logging.getLogger("httpx2").setLevel(logging.WARNING)
        settings = self._settings
        try:
            return httpx2.Client(
                verify=self._trusted(settings),
                proxy=settings.proxy or None,
                follow_redirects=False,
                timeout=httpx2.Timeout(read_s, connect=_CONNECT_S),
            )
        except (ValueError, ImportError, httpx2.InvalidURL) as exc:
            raise InputError(
                "The proxy of the settings or of the system cannot be used: name one as"
                + " http://HOST:PORT.",
                detail=str(exc),
            ) from exc

    def session(self, *, read_s: float = 30.0) -> "Session":
        """A new one, for its caller to close. Raises OfflineError, and InputError when the proxy
        or the authorities cannot be used."""
        purpose = _purpose.get()
        self.check_online()
        if purpose is None:
            raise OfflineError(
                "Something in Harmonium wanted to reach the network although nobody had asked for"
                + " it, and was refused: please report it."
            )
        session = Session(self, self._client(read_s), Recorder(self._log, purpose))
        with self._lock:
            self._sessions.add(session)
            is_late = self._is_interrupted
        if is_late:
            session.interrupt()
        return session

    def throttle(self, n: int, should_stop: Callable[[], bool] = lambda: False) -> None:
        """Sleeps for as long as `n` bytes take at the limit, after those of all others."""
        with self._lock:
            limit = self._settings.bytes_per_s
            if limit <= 0:
                return
            now = time.monotonic()
            # What was not used in the last moment may be caught up.
            self._free_at = max(self._free_at, now - _SLEEP_S) + n / limit
            until = self._free_at
        while (left := until - time.monotonic()) > 0 and not should_stop():
            time.sleep(min(left, _SLEEP_S))
            if self._settings.bytes_per_s != limit:
                return

    def _trusted(self, settings: NetworkSettings) -> "ssl.SSLContext":
        with self._lock:
            if self._context is not None:
                return self._context
        import ssl

        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if settings.ca_file is not None:
            try:
                context.load_verify_locations(cafile=settings.ca_file)
            except (OSError, ssl.SSLError) as exc:
                raise InputError(
                    f"The certificates in “{printable(settings.ca_file.name[:80])}” cannot be read:"
                    + " choose a file in PEM format.",
                    detail=str(exc),
                ) from exc
        with self._lock:
            self._context = context
        return context


class Reply:
    """An answer whose body has not been read yet; `is_endpoint` says whether it is from the
    endpoint's own host."""

    def __init__(
        self, response: "httpx2.Response", *, is_endpoint: bool, entry: Entry | None = None
    ) -> None:
        """`entry` counts what arrives."""
        self._response = response
        self._entry = entry
        self.is_endpoint = is_endpoint
        self.status = response.status_code
        self.headers: Mapping[str, str] = {
            name.lower(): value for name, value in response.headers.items()
        }
        self.host = printable(response.url.host[:80])

    def chunks(self) -> Iterator[bytes]:
        """As they arrive, never unpacked. Raises HubError."""
        try:
            with _sentences(self.host):
                for chunk in self._response.iter_raw():
                    if self._entry is not None:
                        self._entry.count(received=len(chunk))
                    yield chunk
        except HubError:
            if self._entry is not None:
                self._entry.fail()
            raise

    def beginning(self, count: int = 2000) -> str:
        """Of a short text that explains a refusal."""
        data = b""
        with contextlib.suppress(HubError):
            for chunk in self.chunks():
                data += chunk
                if len(data) >= count:
                    break
        return printable(data[:count].decode("utf-8", "replace"))

    def close(self) -> None:
        self._response.close()


class Session:
    """Connections that belong together and can be interrupted from another thread."""

    def __init__(self, network: Network, client: "httpx2.Client", recorder: Recorder) -> None:
        self._network = network
        self._client = client
        self._recorder = recorder
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()
        self._lock = threading.Lock()
        self.is_interrupted = False

    def get(
        self,
        url: str,
        headers: Mapping[str, str],
        token: str | None = None,
        check: Callable[[Mapping[str, str]], None] = lambda _: None,
    ) -> Reply:
        """The answer behind the redirects. `check` sees what the first answer says, with names in
        lower case, before another host is asked. Raises HubError and OfflineError."""
        endpoint = _Origin.of(self._network.endpoint)
        previous = _Origin.of(url)
        for hop in range(_REDIRECTS):
            origin = _Origin.of(url)
            if previous.scheme == "https" and origin.scheme != "https":
                raise HubError(
                    f"{printable(previous.host[:80])} sends us to an address without encryption,"
                    + " which is refused: sign in to this network if it wants that.",
                    detail=printable(url[:200]),
                )
            if origin != endpoint or not origin.is_private:
                token = None
            response = self._send(url, headers, token)
            entry = self._recorder.entry_of(response)
            reply = Reply(response, is_endpoint=origin == endpoint, entry=entry)
            if not response.has_redirect_location:
                return reply
            previous, url = origin, urljoin(url, response.headers["location"])
            with _sentences(origin.host), contextlib.closing(response):
                if hop == 0:
                    check(reply.headers)
                # Reading the few bytes that come with it keeps the connection for the next one.
                if 0 <= _length(response.headers) < 1 << 16:
                    _ = response.read()
                    self.count_body(response)
        raise HubError("The hub sends requests in circles: try again later.")

    def _send(self, url: str, headers: Mapping[str, str], token: str | None) -> "httpx2.Response":
        sent = {"accept-encoding": "identity", "user-agent": "harmonium", **headers}
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        import httpx2

        with _sentences(_Origin.of(url).host):
            try:
                return self.open(url, sent)
            except httpx2.InvalidURL as exc:
                raise HubError(
                    "The hub sends us to an address that is none: try again later, or check the"
                    + " endpoint.",
                    detail=str(exc),
                ) from exc

    def open(
        self, url: str, headers: Mapping[str, str], params: Mapping[str, Any] | None = None
    ) -> "httpx2.Response":
        """One answer, whose body has not been read; redirects are not followed. Raises OfflineError
        and what httpx2 raises."""
        self._network.check_online(self._recorder.purpose)
        with self._recorder.exchange(self._on_socket) as trace:
            request = self._client.build_request(
                "GET", url, headers=headers, params=params, extensions={"trace": trace}
            )
            response = self._client.send(request, stream=True)
        entry = self._recorder.entry_of(response)
        if entry is not None:
            entry.count(sent=request_bytes(request), received=head_bytes(response))
        return response

    def count_body(self, response: "httpx2.Response") -> None:
        """Of an answer that was read otherwise than through a Reply."""
        entry = self._recorder.entry_of(response)
        if entry is not None:
            entry.count(received=response.num_bytes_downloaded)

    def _on_socket(self, found: socket.socket) -> None:
        with self._lock:
            self._sockets.add(found)
            is_late = self.is_interrupted
        if is_late:
            _shut_down(found)

    def interrupt(self) -> None:
        """Ends what is being received; further requests end at once. From any thread."""
        with self._lock:
            self.is_interrupted = True
            sockets = list(self._sockets)
        for each in sockets:
            _shut_down(each)

    def close(self) -> None:
        self._client.close()
        self._recorder.close()


def _memory() -> Callable[[], contextlib.AbstractContextManager[MemoryRecords]]:
    records = MemoryRecords()
    return lambda: contextlib.nullcontext(records)


def _shut_down(found: socket.socket) -> None:
    with contextlib.suppress(OSError):
        # Not the method of a TLS socket: that one would forget its keys while another thread
        # reads with them.
        socket.socket.shutdown(found, socket.SHUT_RDWR)


@contextlib.contextmanager
def _sentences(host: str) -> Generator[None]:
    """What happens to connections, said to people."""
    import httpx2

    shown = printable(host[:80])
    try:
        yield
    except httpx2.TimeoutException as exc:
        raise HubError(f"{shown} does not answer: check the network.", detail=repr(exc)) from exc
    except httpx2.ProxyError as exc:
        raise HubError(
            "The proxy refuses the connection: check the proxy of the settings or of the system.",
            detail=repr(exc),
        ) from exc
    except httpx2.TransportError as exc:
        if "CERTIFICATE_VERIFY_FAILED" in repr(exc) or "certificate" in str(exc).lower():
            raise HubError(
                f"{shown} has no certificate that this computer trusts: sign in to this network if"
                + " it wants that, or add its certificate authority in the settings.",
                detail=repr(exc),
            ) from exc
        raise HubError(
            f"The connection to {shown} cannot be made or was lost: check the network.",
            detail=repr(exc),
        ) from exc
    except (OSError, RuntimeError) as exc:
        # A client that was closed or interrupted meanwhile.
        raise HubError(
            f"The connection to {shown} was closed: check the network.", detail=repr(exc)
        ) from exc


def _length(headers: Mapping[str, str]) -> int:
    """-1: unknown."""
    text = headers.get("content-length", "")
    return int(text) if text.isdecimal() else -1
