# SPDX-License-Identifier: Apache-2.0
"""A model hub on this computer: what huggingface_hub asks for, ranges, and faults on demand.

The hub sends those who fetch a model file to a second port, as the real one sends them to its CDN,
by a link that is signed and can expire. A third port is a host that neither of them belongs to.
"""

from pathlib import Path
from typing import Self

from tests.helpers.hub_content import Content, Noise, Zeros
from tests.helpers.hub_handler import HubPort
from tests.helpers.hub_state import Fault, HubState, LoggedRequest

__all__ = ["Content", "Fault", "HubServer", "LoggedRequest", "Noise", "Zeros"]


class HubServer(HubState):
    """Serves while its context is entered. `certificate` is a file of a certificate for
    "localhost" and its key: then everything goes by https."""

    def __init__(
        self, *, has_cdn: bool = True, bytes_per_s: int = 0, certificate: Path | None = None
    ) -> None:
        super().__init__(has_cdn=has_cdn, bytes_per_s=bytes_per_s)
        self._ports = [HubPort(self, host, certificate) for host in ("hub", "cdn", "foreign")]
        self.urls = {port.host: port.url for port in self._ports}

    def __enter__(self) -> Self:
        for port in self._ports:
            port.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stopping.set()
        for port in self._ports:
            port.stop()

    @property
    def url(self) -> str:
        """The endpoint, for HF_ENDPOINT."""
        return self.urls["hub"]
