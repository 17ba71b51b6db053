# SPDX-License-Identifier: Apache-2.0
"""Downloads from the tests' own hub: what to ask for, and a profile's queue that is impatient."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.model_files import DownloadProgress, DownloadState, FileFacts, RemoteFile
from app.hub.download import DownloadRequest, Downloads, DownloadSettings
from app.hub.network import Network, NetworkSettings
from tests.helpers.hub_server import HubServer

REPO, COMMIT = "owner/model-GGUF", "c" * 40
IMPATIENT = DownloadSettings(
    retry_s=0.02, retry_limit_s=0.2, stall_s=1.0, disk_check_s=0.05, reserve_bytes=0
)


def request_for(
    hub: HubServer, models: Path, *names: str, id: str = "model", repo: str = REPO
) -> DownloadRequest:
    """For files that the hub has now."""
    found = hub.repo(repo)
    assert found is not None
    _, files = found.files("main") or ("", {})
    wanted = [files[name] for name in names or ("model.gguf",)]
    commit = found.branches["main"]
    remote = [RemoteFile(repo, commit, file.name, file.bytes, file.sha256) for file in wanted]
    return DownloadRequest(id, f"The {id}", tuple(remote), models / id)


@dataclass
class Profile:
    """The queue of one profile, and all that it reported."""

    downloads: Downloads
    models: Path
    network: Network
    reports: list[DownloadProgress] = field(default_factory=list[DownloadProgress])
    done: list[tuple[DownloadRequest, tuple[FileFacts, ...]]] = field(
        default_factory=list[tuple[DownloadRequest, tuple[FileFacts, ...]]]
    )

    def notes(self) -> set[str]:
        return {report.note for report in self.reports if report.note}

    def states(self) -> list[DownloadState]:
        """Without repetitions."""
        found: list[DownloadState] = []
        for report in self.reports:
            if not found or found[-1] is not report.state:
                found.append(report.state)
        return found


@contextmanager
def profile_at(
    models: Path,
    hub: HubServer,
    settings: DownloadSettings = IMPATIENT,
    *,
    token: str | None = None,
    network: NetworkSettings | None = None,
) -> Iterator[Profile]:
    """Closed at the end, as the program does when it ends."""
    connections = Network(replace(network or NetworkSettings(), endpoint=hub.url))
    reports: list[DownloadProgress] = []
    done: list[tuple[DownloadRequest, tuple[FileFacts, ...]]] = []
    downloads = Downloads(
        models / ".downloads",
        connections,
        lambda _: token,
        reports.append,
        lambda request, files: done.append((request, files)),
        settings,
    )
    try:
        yield Profile(downloads, models, connections, reports, done)
    finally:
        downloads.close()


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_under(folder: Path) -> list[str]:
    """All files, by their paths in it."""
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
    )
