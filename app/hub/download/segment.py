# SPDX-License-Identifier: Apache-2.0
"""One range of one file, received in a thread of its own."""

import contextlib
import email.utils
import logging
import queue
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from app.core.errors import AccessNeeded, DownloadRefused, HarmoniumError, HubError
from app.core.model_files import RemoteFile
from app.core.text import printable
from app.hub.network import Network, Reply, Session

_log = logging.getLogger(__name__)
_PIECE_BYTES = 1 << 20
_PIECE_S = 0.5
_WAITING_PIECES = 8
_RETRY_AFTER_LIMIT_S = 3600.0
_STRANGE_LIMIT = 8
_IGNORED_LIMIT = 2
_OK, _PARTIAL, _NOT_SATISFIABLE = 200, 206, 416
_GONE = frozenset({404, 410, 451})
_BUSY = frozenset({408, 425, 429, 500, 502, 503, 504, 509, 511, 520, 521, 522, 523, 524})


@dataclass
class Source:
    """Where one file comes from, and what was learned about that on the way. Its user sees to a
    `session` that is not interrupted, before each segment. `strange` counts
    answers in a row that make no sense, `ignored` those that give the whole file for a range;
    `retry_after_s` is what the last refusal asked for. `token` is for `asker` alone, the endpoint
    that wanted one."""

    network: Network
    file: RemoteFile
    token_for: Callable[[str], str | None]
    session: Session | None = None
    token: str | None = None
    asker: str = ""
    strange: int = 0
    ignored: int = 0
    retry_after_s: float = 0.0

    def url(self) -> str:
        name = quote(self.file.name, safe="/")
        return f"{self.network.endpoint}/{self.file.repo}/resolve/{self.file.revision}/{name}"

    def open(self, start: int, end: int) -> tuple[Reply, int]:
        """The answer, and the position that it begins at. Raises HubError for what may pass, and
        DownloadRefused, AccessNeeded and OfflineError for what does not."""
        self.retry_after_s = 0.0
        session = self.session
        assert session is not None
        headers = {"range": f"bytes={start}-{end - 1}"}
        if self.asker != self.network.endpoint:
            self.token, self.asker = None, self.network.endpoint
        reply = session.get(self.url(), headers, self.token, self._check_linked)
        try:
            if reply.status in (401, 403) and reply.is_endpoint and self.token is None:
                self.token = self.token_for(self.file.repo)
                if self.token is not None:
                    reply.close()
                    reply = session.get(self.url(), headers, self.token, self._check_linked)
            return reply, self._checked(reply, start, end)
        except BaseException:
            reply.close()
            raise

    def _checked(self, reply: Reply, start: int, end: int) -> int:
        self._check_status(reply)
        kind = reply.headers.get("content-type", "")
        if kind.startswith(("text/html", "application/xhtml")):
            raise HubError(
                "A web page came in place of the file, perhaps the sign-in page of this network:"
                + f" open a web page and sign in; {reply.host} is asked again then."
            )
        if reply.headers.get("content-encoding", "identity") not in ("", "identity"):
            raise self._strange("packed bytes, which were not asked for")
        self._check_linked(reply.headers)
        if reply.status == _OK:
            position, length = self._check_whole(reply, start), self.file.bytes
        else:
            asked = f"bytes {start}-{end - 1}/{self.file.bytes}"
            if " ".join(reply.headers.get("content-range", "").split()) != asked:
                raise self._strange("another part of the file than was asked for")
            position, length = start, end - start
        if reply.headers.get("content-length", str(length)) != str(length):
            raise self._strange("another number of bytes than was asked for")
        self.strange = 0
        self.ignored = self.ignored if reply.status == _OK else 0
        return position

    def _check_whole(self, reply: Reply, start: int) -> int:
        """Not every server knows ranges; most that do give one of them once more when asked."""
        self.ignored += 1
        if start > 0 and self.ignored <= _IGNORED_LIMIT:
            raise HubError(
                f"{reply.host} began with the whole file where a part was asked for: it is asked"
                + " again."
            )
        return 0

    def _check_status(self, reply: Reply) -> None:
        status = reply.status
        if status in (_OK, _PARTIAL):
            return
        if status in _BUSY:
            self.retry_after_s = _seconds(reply.headers.get("retry-after", ""))
            raise HubError(f"{reply.host} is busy (status {status}): it is asked again.")
        if reply.is_endpoint:
            self._check_access(reply)
        elif status == 403:
            raise HubError(f"The link to the file has expired: {reply.host} gives a new one.")
        if status == _NOT_SATISFIABLE:
            raise self._strange("that the file is shorter than it should be")
        raise self._strange(f"status {status}", detail=reply.beginning())

    def _check_access(self, reply: Reply) -> None:
        is_page = reply.headers.get("content-type", "").startswith("text/html")
        repo = printable(self.file.repo)
        if reply.status == 401 or (reply.status == 403 and not is_page):
            if self.token is None:
                raise AccessNeeded(
                    f"{repo} is not open to everyone: accept its terms on its page at the hub, save"
                    + " an access token, and try again.",
                    detail=reply.beginning(),
                )
            raise AccessNeeded(
                f"The hub refuses this access token for {repo}: accept the terms of the repository"
                + " on its page, or save another token, and try again.",
                detail=reply.beginning(),
            )
        if reply.status in _GONE:
            raise DownloadRefused(
                f"{printable(self.file.name[-80:])} is no longer at {repo}: choose another model.",
                detail=reply.beginning(),
            )

    def _check_linked(self, headers: Mapping[str, str]) -> None:
        """The hub names the hash of what it is about to give."""
        found = headers.get("x-linked-etag", "").removeprefix("W/").strip('"').lower()
        size = headers.get("x-linked-size", str(self.file.bytes))
        if (re.fullmatch(r"[0-9a-f]{64}", found) and found != self.file.sha256) or (
            size != str(self.file.bytes)
        ):
            raise DownloadRefused(
                f"The hub has another file under the name {printable(self.file.name[-80:])} than"
                + " the one that was asked for: look at its page, or choose another model.",
                detail=f"{found} {size}",
            )

    def _strange(self, what: str, detail: str = "") -> HarmoniumError:
        self.strange += 1
        name = printable(self.file.name[-80:])
        if self.strange >= _STRANGE_LIMIT:
            return DownloadRefused(
                f"The answers for {name} make no sense: try again later, or choose another"
                + " endpoint.",
                detail=f"{what} {detail}",
            )
        return HubError(
            f"The answer for {name} makes no sense: it is asked again.", detail=f"{what} {detail}"
        )


class Segment:
    """Bytes `start` to `end` of a file, as pieces with their positions."""

    def __init__(self, source: Source, start: int, end: int) -> None:
        assert source.session is not None
        self._source = source
        self._session = source.session
        self._range = (start, end)
        self._pieces: queue.Queue[tuple[int, bytes] | HarmoniumError | None] = queue.Queue(
            _WAITING_PIECES
        )
        self._is_abandoned = threading.Event()
        self._thread = threading.Thread(target=self._run, name="download-receive", daemon=True)
        self._thread.start()

    def pieces(self, should_stop: Callable[[], bool]) -> Iterator[tuple[int, bytes]]:
        """Ends when all are here, or a moment after `should_stop`. Raises what went wrong."""
        deadline: float | None = None
        while True:
            if should_stop():
                # What has arrived already is not thrown away.
                self._session.interrupt()
                now = time.monotonic()
                deadline = deadline or now + _PIECE_S
                if now > deadline:
                    return
            try:
                piece = self._pieces.get(timeout=0.1)
            except queue.Empty:
                continue
            if piece is None:
                return
            if isinstance(piece, HarmoniumError):
                if deadline is not None:
                    return
                raise piece
            yield piece

    def abandon(self) -> None:
        """Nobody reads any more. The connection is not used again when bytes were left in it."""
        self._is_abandoned.set()
        with contextlib.suppress(queue.Empty):
            while True:
                _ = self._pieces.get_nowait()

    def _run(self) -> None:
        try:
            self._receive()
        except HarmoniumError as exc:
            self._put(exc)
        except Exception as exc:
            # The outermost edge of this thread.
            _log.exception("a part of a file could not be received")
            self._put(HubError("Receiving the file failed: it is asked for again.", repr(exc)))
        else:
            self._put(None)

    def _receive(self) -> None:
        reply, position = self._source.open(*self._range)
        with contextlib.closing(reply):
            gathered: list[bytes] = []
            size, since = 0, time.monotonic()
            try:
                for chunk in reply.chunks():
                    if self._is_abandoned.is_set():
                        return
                    self._source.network.throttle(len(chunk), self._is_abandoned.is_set)
                    gathered.append(chunk)
                    size += len(chunk)
                    if size >= _PIECE_BYTES or time.monotonic() - since > _PIECE_S:
                        self._put((position, b"".join(gathered)))
                        position += size
                        gathered, size, since = [], 0, time.monotonic()
            finally:
                if gathered:
                    self._put((position, b"".join(gathered)))

    def _put(self, piece: tuple[int, bytes] | HarmoniumError | None) -> None:
        while not self._is_abandoned.is_set():
            with contextlib.suppress(queue.Full):
                self._pieces.put(piece, timeout=0.2)
                return


def _seconds(text: str) -> float:
    """Of a Retry-After header: a number, or a date."""
    with contextlib.suppress(ValueError):
        return min(max(float(int(text)), 0.0), _RETRY_AFTER_LIMIT_S)
    with contextlib.suppress(ValueError, TypeError):
        left = email.utils.parsedate_to_datetime(text).timestamp() - time.time()
        return min(max(left, 0.0), _RETRY_AFTER_LIMIT_S)
    return 0.0
