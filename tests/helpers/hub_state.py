# SPDX-License-Identifier: Apache-2.0
"""What the hub of the tests holds and was asked: repositories, signed links, faults, requests."""

import secrets
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote

from tests.helpers.hub_content import Content, HubFile


class Fault(StrEnum):
    """`RST`, `FIN`, `STALL` and `BIT_FLIP` happen after some bytes of the answer."""

    RST = "reset"
    FIN = "cut"
    STALL = "stall"
    BIT_FLIP = "bit flip"
    EXPIRED = "expired link"
    TOO_MANY = "429"
    SERVER_ERROR = "503"
    RANGE_IGNORED = "200 instead of 206"
    WRONG_RANGE = "another range"
    WRONG_LENGTH = "another length"
    NOT_SATISFIABLE = "416"
    FOREIGN = "redirect to another host"
    DOWNGRADE = "redirect to another scheme"
    LOOP = "redirect in circles"
    PORTAL = "captive portal"
    GZIP = "gzip"


# What happens where the link is asked for; all others happen where the bytes come from.
AT_THE_HUB = frozenset({Fault.TOO_MANY, Fault.FOREIGN, Fault.DOWNGRADE, Fault.LOOP, Fault.PORTAL})


@dataclass
class LoggedRequest:
    """`host` is "hub", "cdn" or "foreign"; `sent` counts the bytes of model files in the answer."""

    host: str
    method: str
    path: str
    headers: dict[str, str]
    status: int = 0
    sent: int = 0

    @property
    def authorization(self) -> str | None:
        return self.headers.get("authorization")

    @property
    def range(self) -> str | None:
        return self.headers.get("range")


@dataclass
class Repo:
    is_gated: bool
    commits: dict[str, dict[str, HubFile]] = field(default_factory=dict)
    branches: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)

    def files(self, revision: str) -> tuple[str, dict[str, HubFile]] | None:
        commit = self.branches.get(revision) or self.tags.get(revision) or revision
        return (commit, self.commits[commit]) if commit in self.commits else None


class HubState:
    """`bytes_per_s` slows every answer (0: as fast as it goes); `has_cdn` False serves the bytes
    from the hub itself, as some mirrors do; `always` is a fault that does not go away;
    `foreign_lies` makes the foreign host give other bytes than those asked for."""

    def __init__(self, *, has_cdn: bool = True, bytes_per_s: int = 0) -> None:
        self.has_cdn = has_cdn
        self.bytes_per_s = bytes_per_s
        self.tokens: set[str] = set()
        self.requests: list[LoggedRequest] = []
        self.always: Fault | None = None
        self.foreign_lies = False
        self.stall_s = 30.0
        self.retry_after = "1"
        self.urls: dict[str, str] = {}
        self.stopping = threading.Event()
        self._repos: dict[str, Repo] = {}
        self._faults: deque[tuple[Fault, int]] = deque()
        self._links: dict[str, tuple[HubFile, str]] = {}
        self._lock = threading.Lock()

    def add_repo(
        self, repo: str, commit: str, files: Mapping[str, Content], *, gated: bool = False
    ) -> None:
        """A commit of 40 hex digits; `main` names the one added last."""
        entry = self._repos.setdefault(repo, Repo(gated))
        entry.is_gated = gated
        entry.commits[commit] = {name: HubFile(name, content) for name, content in files.items()}
        entry.branches["main"] = commit

    def move_tag(self, repo: str, tag: str, commit: str) -> None:
        self._repos[repo].tags[tag] = commit

    def sha256(self, repo: str, name: str, revision: str = "main") -> str:
        found = self._repos[repo].files(revision)
        assert found is not None
        return found[1][name].sha256

    def inject(self, fault: Fault, after: int = 0) -> None:
        """For the next request that it can happen to: one request, one fault. `after` counts bytes
        of that answer."""
        with self._lock:
            self._faults.append((fault, after))

    @property
    def faults_left(self) -> int:
        with self._lock:
            return len(self._faults)

    def unused_faults(self) -> list[Fault]:
        """Those that no request was left for; they will not happen any more."""
        with self._lock:
            unused = [fault for fault, _ in self._faults]
            self._faults.clear()
        return unused

    def expire_links(self) -> None:
        with self._lock:
            self._links.clear()

    @property
    def bytes_sent(self) -> int:
        """Of model files, on all hosts."""
        return sum(request.sent for request in self.requests)

    def sent_tokens(self) -> list[tuple[str, str]]:
        """The host and the Authorization header of each request that had one."""
        return [(r.host, r.authorization) for r in self.requests if r.authorization is not None]

    def log(self, request: LoggedRequest) -> None:
        with self._lock:
            self.requests.append(request)

    def next_fault(self, *, at_the_hub: bool) -> tuple[Fault, int] | None:
        with self._lock:
            if self.always is not None and (self.always in AT_THE_HUB) == at_the_hub:
                return self.always, 0
            for number, (fault, after) in enumerate(self._faults):
                if (fault in AT_THE_HUB) == at_the_hub:
                    del self._faults[number]
                    return fault, after
        return None

    def repo(self, name: str) -> Repo | None:
        return self._repos.get(name)

    def found(self, text: str) -> list[str]:
        return [name for name in self._repos if text.lower() in name.lower()]

    def link(self, file: HubFile, host: str) -> str:
        """A signed one, to "cdn" or "foreign"."""
        signature = secrets.token_hex(8)
        with self._lock:
            self._links[signature] = (file, host)
        return f"{self.urls[host]}/{quote(file.name)}?Signature={signature}"

    def linked(self, signature: str, host: str) -> HubFile | None:
        with self._lock:
            entry = self._links.get(signature)
        return entry[0] if entry is not None and entry[1] == host else None
