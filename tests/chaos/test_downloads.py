# SPDX-License-Identifier: Apache-2.0
"""Downloads among faults of every kind, in processes that are killed: each ends with the right file
or a clear refusal, fetches hardly a byte twice, leaves nothing over, and shows no token around."""

import random
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.core.model_files import DownloadState
from app.hub.download import DownloadRequest
from tests.helpers.download_child import download_child, last_line
from tests.helpers.downloading import (
    COMMIT,
    IMPATIENT,
    REPO,
    files_under,
    profile_at,
    request_for,
    sha256_of,
)
from tests.helpers.hub_server import Fault, HubServer, Noise, Zeros

MIB = 1 << 20
TOKEN = "hf_secret"
# What the test does besides what the hub can do by itself.
KILL, DISK_FULL, MOVED = "kill -9", "disk full", "moved tag"
# Damage that the hash of the whole file finds; nothing else may end in a refusal.
DAMAGING = (Fault.BIT_FLIP, Fault.FOREIGN)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as hub:
        hub.tokens.add(TOKEN)
        hub.retry_after = "0"
        yield hub


@dataclass
class Storm:
    """Files of `size` bytes, each fetched among `each` faults, until there were `faults`."""

    hub: HubServer
    folder: Path
    size: int
    faults: int
    each: int
    random: random.Random
    happened: Counter[str] = field(default_factory=Counter[str])
    kinds: list[str] = field(default_factory=list[str])
    right: int = 0
    refused: int = 0
    number: int = 0

    def run(self) -> None:
        kinds = {*Fault, DISK_FULL, MOVED, KILL}
        while self.happened.total() < self.faults or kinds - set(+self.happened):
            self.one()

    def plan(self) -> list[str]:
        """Every kind once before any comes again, and none twice for one file but kills."""
        planned: list[str] = []
        while len(planned) < self.each:
            if not self.kinds:
                self.kinds = [*Fault, DISK_FULL, MOVED, KILL, KILL]
                self.random.shuffle(self.kinds)
            kind = self.kinds.pop()
            if kind == KILL or kind not in planned:
                planned.append(kind)
        return planned

    def one(self) -> None:
        self.number += 1
        repo = f"owner/model-{self.number}"
        # What one download needed is not left to help or hurt the next.
        content = Noise(self.size, seed=self.number % 8)
        self.hub.add_repo(repo, COMMIT, {"model.gguf": content}, gated=self.number % 2 == 0)
        models = self.folder / f"models {self.number}"
        request = request_for(self.hub, models, repo=repo)
        planned = self.plan()
        self.hub.foreign_lies = self.random.random() < 0.5
        for fault in planned:
            if isinstance(fault, Fault):
                self.hub.inject(fault, self.random.randrange(self.size // len(planned)))
        if MOVED in planned:
            self.hub.add_repo(repo, "d" * 40, {"model.gguf": Noise(self.size, seed=99)})
            self.hub.move_tag(repo, "v1", "d" * 40)
        self.happened[MOVED] += MOVED in planned
        full = self.folder / "full" if DISK_FULL in planned else None
        if full is not None:
            full.touch()
        ended = self.download(request, planned.count(KILL), full)
        for fault in planned:
            self.happened[fault] += isinstance(fault, Fault)
        unused = self.hub.unused_faults()
        self.happened.subtract(unused)
        # They come again for another file.
        self.kinds += unused
        self.check(request, ended, planned)

    def download(
        self, request: DownloadRequest, kills: int, full: Path | None
    ) -> dict[str, object]:
        """What the process that was not killed said at its end."""
        for _ in range(kills):
            with download_child(request, self.hub.url, full_while=full, token=TOKEN) as child:
                self.wait_before_kill(child)
                if child.poll() is None:
                    child.kill()
                    self.happened[KILL] += 1
                    _ = child.communicate()
                else:
                    ended = last_line(child)
                    if ended["state"] != DownloadState.DONE:
                        return ended
        with download_child(request, self.hub.url, full_while=full, token=TOKEN) as child:
            if full is not None:
                time.sleep(0.3)
                full.unlink()
                self.happened[DISK_FULL] += 1
            return last_line(child)

    def wait_before_kill(self, child: "subprocess.Popen[str]") -> None:
        """For some bytes to come, or a while where none do."""
        sent = self.hub.bytes_sent
        wanted = sent + self.random.randrange(self.size // 3)
        deadline = time.monotonic() + self.random.uniform(1.0, 3.0)
        while self.hub.bytes_sent < wanted and time.monotonic() < deadline:
            if child.poll() is not None:
                return
            time.sleep(0.005)

    def check(self, request: DownloadRequest, ended: dict[str, object], planned: list[str]) -> None:
        path = request.path(0)
        if ended["state"] == DownloadState.DONE:
            self.right += 1
            assert sha256_of(path) == request.files[0].sha256
            assert files_under(request.target.parent) == ["model/model.gguf"]
        else:
            self.refused += 1
            assert ended["state"] == DownloadState.FAILED, ended
            assert "is not the one that was asked for" in str(ended["note"])
            assert set(planned) & set(DAMAGING)
            assert not path.exists()
            # What is left is what says so, and goes when it is told to.
            with profile_at(request.target.parent, self.hub) as profile:
                profile.downloads.start()
                assert profile.downloads.progress()[0].state is DownloadState.FAILED
                profile.downloads.cancel("model")
            assert files_under(request.target.parent) == []
        path.unlink(missing_ok=True)

    def check_all(self) -> None:
        used = self.number * self.size
        allowed = 1.05 * used + 64 * MIB * self.happened[KILL]
        print(
            f"{self.number} downloads of {self.size / MIB:.0f} MiB, {self.happened.total()} faults:"
            f" {self.right} right, {self.refused} refused; {self.hub.bytes_sent / used:.3f} times"
            f" the bytes, {(self.hub.bytes_sent - used) / MIB:.0f} MiB more in all,"
            f" {self.happened[KILL]} kills; {dict(self.happened)}"
        )
        assert self.right + self.refused == self.number
        assert self.hub.bytes_sent <= allowed
        assert {host for host, _ in self.hub.sent_tokens()} <= {"hub"}


def storm(hub: HubServer, folder: Path, size: int, faults: int, each: int) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    found = Storm(hub, folder, size, faults, each, random.Random(seed))
    found.run()
    found.check_all()


@pytest.mark.timeout(600)
def test_downloads_among_faults_end_right_or_refused(hub: HubServer, tmp_path: Path) -> None:
    storm(hub, tmp_path, 24 * MIB, faults=18, each=3)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_large_downloads_among_many_faults_end_right_or_refused(
    hub: HubServer, tmp_path: Path
) -> None:
    storm(hub, tmp_path, 1000 * MIB, faults=200, each=10)


def steps_of(hub: HubServer, folder: Path, request: DownloadRequest) -> list[str]:
    """All that one download does on the disk, as "name number"."""
    with download_child(request, hub.url, traces=True) as child:
        out, _ = child.communicate()
    assert '"done"' in out
    lines = [line for line in out.splitlines() if line.startswith('{"step"')]
    return [line.split('"')[3] for line in lines]


def kill_at_steps(hub: HubServer, folder: Path, *, all_of_them: bool) -> int:
    names = ("model-00001-of-00002.gguf", "model-00002-of-00002.gguf")
    hub.add_repo(REPO, COMMIT, {name: Noise(2 * MIB, seed) for seed, name in enumerate(names)})
    found = steps_of(hub, folder, request_for(hub, folder / "traced", *names))
    last = {step.split()[0]: step for step in found}
    chosen = found if all_of_them else sorted({*last.values(), *(f"{n} 1" for n in last)})
    killed = 0
    for number, step in enumerate(chosen):
        models = folder / f"killed {number}"
        request = request_for(hub, models, *names)
        with download_child(request, hub.url, kill_at=step) as child:
            killed += not last_line(child)
        with profile_at(models, hub) as profile:
            # As the window does: what was begun goes on; what was not is asked for again.
            profile.downloads.start()
            if not (models / "model" / names[0]).exists():
                profile.downloads.add(request)
            if profile.downloads.progress():
                assert profile.downloads.wait("model", 30).state is DownloadState.DONE, step
        assert files_under(models) == [f"model/{name}" for name in names], step
        for name, file in zip(names, request.files, strict=True):
            assert sha256_of(models / "model" / name) == file.sha256, step
    return killed


@pytest.mark.timeout(600)
def test_a_kill_at_any_kind_of_step_costs_nothing_but_time(hub: HubServer, tmp_path: Path) -> None:
    # Threads take turns as they like: a step may have another number in another run.
    assert kill_at_steps(hub, tmp_path, all_of_them=False) >= 8


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_kill_at_every_step_costs_nothing_but_time(hub: HubServer, tmp_path: Path) -> None:
    assert kill_at_steps(hub, tmp_path, all_of_them=True) >= 30


def fetch_zeros(hub: HubServer, models: Path, content: Zeros, limit_s: float) -> None:
    """Much more than the disk needs to have: what is zero takes no room."""
    hub.add_repo(REPO, COMMIT, {"model.gguf": content})
    request = request_for(hub, models)
    settings = replace(IMPATIENT, stall_s=30, free_bytes=lambda _: 1 << 40)
    started = time.monotonic()
    with profile_at(models, hub, settings) as profile:
        profile.downloads.add(request)
        most = 0
        while (progress := profile.downloads.wait("model", 1.0)).state is not DownloadState.DONE:
            assert progress.state in (DownloadState.QUEUED, DownloadState.RUNNING), progress
            assert time.monotonic() - started < limit_s
            most = max(most, _on_disk(models))
    path = models / "model" / "model.gguf"
    most = max(most, _on_disk(models))
    seconds = time.monotonic() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{content.bytes / 1e9:.1f} GB of zeros: {most / MIB:.1f} MiB on the disk at most,"
        f" {seconds:.0f} s, {memory:.0f} MiB of memory"
    )
    assert path.stat().st_size == content.bytes
    assert profile.done[0][1][0].sha256 == content.sha256
    assert most < min(2 << 30, content.bytes // 2)
    assert hub.bytes_sent <= 1.05 * content.bytes
    assert files_under(models) == ["model/model.gguf"]


def _on_disk(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_blocks * 512
        except FileNotFoundError:
            continue
    return total


@pytest.mark.skipif(sys.platform != "linux", reason="files with holes are made this way on Linux")
@pytest.mark.timeout(600)
def test_zeros_take_no_room(hub: HubServer, tmp_path: Path) -> None:
    sha256 = "6abed397aee08fde271430d40c2407613c7cf79abfcf35fa40bb55ba5fe1cd0a"
    fetch_zeros(hub, tmp_path / "models", Zeros(600_000_000, sha256), 500)


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="files with holes are made this way on Linux")
@pytest.mark.timeout(7200)
def test_65_gigabytes_of_zeros_take_no_room(hub: HubServer, tmp_path: Path) -> None:
    sha256 = "2a82f2e7d09e1faf3e2ab714c52e59069266ae416eff2bec9123722e8b9b4113"
    fetch_zeros(hub, tmp_path / "models", Zeros(65_000_000_000, sha256), 6000)
