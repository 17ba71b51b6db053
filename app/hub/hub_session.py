# SPDX-License-Identifier: Apache-2.0
"""The HTTP client that huggingface_hub is given: our own network, and the endpoint only.

It answers what that package calls (`request` and `get`), follows redirects within the endpoint's
host, tries again for about ten seconds, and turns what goes wrong into sentences. The package
would follow any redirect, wait for as long as a server says, and add headers of its own.
"""

import time
from contextlib import closing
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

from app.core.errors import AccessNeeded, HubError, InputError
from app.core.text import printable
from app.hub.network import Network

_TIMEOUT_S = 20.0
WAITS_S = (1.0, 3.0, 6.0)
"""Between attempts that failed for a reason that may pass."""
QUESTION_S = 120.0
"""All answers to one question together may take so long,"""
QUESTION_BYTES = 64 << 20
"""and be so large: a mirror need not mean well, and lists can go on without end."""
_REDIRECTS = 5
_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})


class HubSession:
    """For one question; opening it raises OfflineError where that was chosen."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.endpoint = network.endpoint

    def __enter__(self) -> Self:
        self._session = self._network.session(read_s=_TIMEOUT_S)
        self._deadline = time.monotonic() + QUESTION_S
        self._bytes_left = QUESTION_BYTES
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()

    def close(self) -> None:
        """huggingface_hub closes what it was given whenever it likes; ours ends with the block."""

    def get(self, url: str, **options: Any) -> Any:
        return self.request("GET", url, **options)

    def request(self, method: str, url: str, **options: Any) -> Any:
        """Raises HubError, AccessNeeded, and InputError for what is not there."""
        if method != "GET":
            raise HubError("Only questions are put to the hub.", detail=f"{method} {url}")
        sent = dict(options.get("headers") or {})
        headers = {"user-agent": "harmonium", "accept": "application/json"}
        if "authorization" in sent and self._is_private:
            headers["authorization"] = sent["authorization"]
        options = {"params": options.get("params"), "headers": headers}
        response, problem = self._try(url, options)
        for wait_s in WAITS_S:
            if response is not None and response.status_code not in _TRANSIENT:
                break
            if time.monotonic() > self._deadline:
                break
            time.sleep(wait_s)
            response, problem = self._try(url, options)
        host = printable(urlsplit(self.endpoint).netloc)
        if response is None and "CERTIFICATE" in problem.upper():
            raise HubError(
                f"{host} has no certificate that this computer trusts: sign in to this network if"
                + " it wants that, or add its certificate authority in the settings.",
                detail=problem,
            )
        if response is None:
            raise HubError(
                f"{host} cannot be reached: check the network and the proxy.", detail=problem
            )
        if response.status_code == 429:
            raise HubError(f"{host} has too many requests to answer: try again in a few minutes.")
        if response.status_code in _TRANSIENT:
            raise HubError(f"{host} has a fault of its own: try again later.", detail=problem)
        return self._checked(response)

    def _try(self, url: str, options: dict[str, Any]) -> tuple[Any, str]:
        """The answer behind the redirects, or None and what happened."""
        from httpx2 import TransportError

        for _ in range(_REDIRECTS):
            self._check_origin(url)
            try:
                with closing(self._session.open(url, **options)) as response:
                    try:
                        if not response.has_redirect_location:
                            return self._read(response), f"status {response.status_code}"
                    finally:
                        self._session.count_body(response)
            except TransportError as exc:
                return None, f"{type(exc).__name__}: {exc}"
            # The query is part of the address that we are sent to.
            url = urljoin(url, response.headers["Location"])
            options = {**options, "params": None}
        raise HubError("The hub sends requests in circles: try again later.", detail=url)

    def _read(self, response: Any) -> Any:
        """The same answer with its body. Raises HubError, and ReadTimeout when it takes too long.

        It is unpacked as it comes: a few bytes can stand for many."""
        from httpx2 import ReadTimeout, Response

        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            self._bytes_left -= len(chunk)
            if self._bytes_left < 0:
                raise nonsense(f"more than {QUESTION_BYTES} bytes")
            if time.monotonic() > self._deadline:
                raise ReadTimeout(f"more than {QUESTION_S} s")
        headers = [
            (name, value)
            for name, value in response.headers.items()
            if name.lower() not in ("content-encoding", "content-length", "transfer-encoding")
        ]
        return Response(
            response.status_code, headers=headers, content=bytes(body), request=response.request
        )

    @property
    def _is_private(self) -> bool:
        """Whether a token can be sent there without others reading it."""
        parts = urlsplit(self.endpoint)
        return parts.scheme == "https" or parts.hostname in ("localhost", "127.0.0.1", "::1")

    def _check_origin(self, url: str) -> None:
        asked, own = urlsplit(url), urlsplit(self.endpoint)
        if (asked.scheme, asked.netloc) != (own.scheme, own.netloc):
            raise HubError(
                f"{printable(own.netloc)} sends us to {printable(asked.netloc[:80])}, which is not"
                + " asked: sign in to this network if it wants that, or check the endpoint.",
                detail=url,
            )

    def _checked(self, response: Any) -> Any:
        status = response.status_code
        if status in (401, 403):
            raise AccessNeeded(
                "The hub does not show this repository to everyone, or has none of that name: check"
                + " the name, accept its terms on its page, and give an access token in the"
                + " settings or in HF_TOKEN."
            )
        if status == 404:
            raise InputError("The hub has no such repository: check its name.")
        if status != 200:
            raise HubError(
                f"The hub refused the request (status {status}): try again later.",
                detail=response.text[:500],
            )
        if "json" not in response.headers.get("Content-Type", ""):
            raise HubError(
                "Something else than the hub answered, such as the sign-in page of a network: open"
                + " a web page, sign in, and try again."
            )
        return response


def nonsense(detail: str) -> HubError:
    return HubError("The hub gave an answer that makes no sense: try again later.", detail=detail)
