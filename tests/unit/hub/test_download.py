# SPDX-License-Identifier: Apache-2.0
"""Downloads from a hub on this computer, by real HTTP."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import BusyError, DiskFull, InputError, OfflineError
from app.core.model_files import DownloadState, RemoteFile
from app.hub.download import DownloadRequest, Downloads
from app.hub.network import Network, NetworkSettings
from tests.helpers.download_child import download_child
from tests.helpers.downloading import (
    COMMIT,
    IMPATIENT,
    REPO,
    files_under,
    profile_at,
    request_for,
    sha256_of,
)
from tests.helpers.hub_server import Fault, HubServer, Noise

SIZE = 3_000_000


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as hub:
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE)})
        yield hub


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def wait_until(condition: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_model_arrives_whole_with_its_facts_and_nothing_beside_it(
    hub: HubServer, models: Path
) -> None:
    request = request_for(hub, models)
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        profile.downloads.add(request)
        ended = profile.downloads.wait("model", 30)
    path = models / "model" / "model.gguf"
    assert (ended.state, ended.path, ended.received) == (DownloadState.DONE, path, SIZE)
    assert sha256_of(path) == request.files[0].sha256
    ((done, (facts,)),) = profile.done
    found = path.stat()
    assert done.id == "model"
    assert facts.sha256 == request.files[0].sha256
    assert (facts.path, facts.bytes) == (path, SIZE)
    assert (facts.mtime_ns, facts.ctime_ns, facts.inode) == (
        found.st_mtime_ns,
        found.st_ctime_ns,
        found.st_ino,
    )
    assert files_under(models) == ["model/model.gguf"]
    assert not (models / ".downloads").exists()
    assert hub.bytes_sent == SIZE
    assert hub.sent_tokens() == []


def test_progress_never_goes_back_and_names_rate_and_time_left(
    hub: HubServer, models: Path
) -> None:
    hub.bytes_per_s = 2_000_000
    hub.inject(Fault.RST, 700_000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        _ = profile.downloads.wait("model", 30)
    received = [report.received for report in profile.reports]
    assert received == sorted(received)
    assert received[-1] == SIZE
    running = [r for r in profile.reports if r.bytes_per_s and r.received < SIZE]
    assert running
    assert all(r.seconds_left is not None and r.seconds_left > 0 for r in running)
    assert DownloadState.WAITING in profile.states()


def test_all_shards_are_checked_before_any_is_in_its_place(hub: HubServer, models: Path) -> None:
    names = [f"big-{number:05}-of-00003.gguf" for number in (1, 2, 3)]
    hub.add_repo(
        REPO, COMMIT, {name: Noise(SIZE, seed) for seed, name in enumerate(names, start=1)}
    )
    request = request_for(hub, models, *names)
    hub.inject(Fault.BIT_FLIP, 1000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 30).state is DownloadState.FAILED
        assert not (models / "model").exists()
        sent = hub.bytes_sent
        profile.downloads.retry("model")
        ended = profile.downloads.wait("model", 30)
    assert ended.state is DownloadState.DONE
    assert ended.path == models / "model" / names[0]
    assert files_under(models) == [f"model/{name}" for name in names]
    assert [sha256_of(models / "model" / name) for name in names] == [
        file.sha256 for file in request.files
    ]
    assert hub.bytes_sent == sent + 3 * SIZE
    assert [facts.path.name for facts in profile.done[0][1]] == names


def test_a_paused_download_goes_on_where_it_was_even_after_a_restart(
    hub: HubServer, models: Path
) -> None:
    hub.bytes_per_s = 3_000_000
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 1_000_000)
        profile.downloads.pause("model")
        assert profile.downloads.wait("model", 5).state is DownloadState.PAUSED
    hub.bytes_per_s = 0
    with profile_at(models, hub) as profile:
        requests, threads = len(hub.requests), threading.active_count()
        profile.downloads.start()
        (progress,) = profile.downloads.progress()
        assert progress.state is DownloadState.PAUSED
        assert progress.received > 1_000_000
        assert threading.active_count() <= threads
        assert len(hub.requests) == requests
        profile.downloads.resume("model")
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")
    assert hub.bytes_sent < SIZE * 1.2
    assert files_under(models) == ["model/model.gguf"]


def test_what_ran_when_the_program_ended_goes_on_by_itself(hub: HubServer, models: Path) -> None:
    hub.bytes_per_s = 3_000_000
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 1_000_000)
        started = time.monotonic()
        profile.downloads.close()
        assert time.monotonic() - started < 5
    hub.bytes_per_s = 0
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert hub.bytes_sent < SIZE * 1.2
    assert files_under(models) == ["model/model.gguf"]


def test_with_nothing_to_do_there_is_no_thread_no_request_and_no_folder(
    hub: HubServer, models: Path
) -> None:
    before = threading.active_count()
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        assert threading.active_count() == before
        assert profile.downloads.progress() == ()
    assert not models.exists()
    assert hub.requests == []


def test_a_cancelled_download_leaves_nothing(hub: HubServer, models: Path) -> None:
    hub.bytes_per_s = 1_000_000
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 100_000)
        profile.downloads.cancel("model")
        assert profile.downloads.progress() == ()
        wait_until(lambda: not (models / ".downloads").exists())
        with pytest.raises(InputError, match="no download model"):
            _ = profile.downloads.wait("model")
        # And it can be had again at once.
        hub.bytes_per_s = 0
        profile.downloads.add(request_for(hub, models))
        profile.downloads.cancel("model")
        profile.downloads.add(request_for(hub, models))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert files_under(models) == ["model/model.gguf"]


def test_nothing_is_left_of_a_longer_file_that_was_begun_before(
    hub: HubServer, models: Path
) -> None:
    hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE), "small.gguf": Noise(SIZE // 3, 7)})
    hub.bytes_per_s = SIZE
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: any(report.received > SIZE // 2 for report in profile.reports))
    hub.bytes_per_s = 0
    request = request_for(hub, models, "small.gguf")
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(request.path(0)) == request.files[0].sha256
    assert files_under(models) == ["model/small.gguf"]


def test_a_paused_download_can_be_cancelled_after_a_restart(hub: HubServer, models: Path) -> None:
    hub.bytes_per_s = 1_000_000
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 100_000)
        profile.downloads.pause("model")
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        profile.downloads.cancel("model")
    assert files_under(models) == []


def test_one_runs_at_a_time_and_all_arrive(hub: HubServer, models: Path) -> None:
    names = ("a.gguf", "b.gguf", "c.gguf")
    hub.add_repo(REPO, COMMIT, {name: Noise(SIZE, seed) for seed, name in enumerate(names)})
    with profile_at(models, hub) as profile:
        for name in names:
            profile.downloads.add(request_for(hub, models, name, id=name[0]))
        for name in names:
            assert profile.downloads.wait(name[0], 30).state is DownloadState.DONE
        order = [r.id for r in profile.reports if r.state is DownloadState.DONE]
    assert order == ["a", "b", "c"]
    assert files_under(models) == ["a/a.gguf", "b/b.gguf", "c/c.gguf"]


def test_a_second_writer_is_refused_until_the_first_has_died(hub: HubServer, models: Path) -> None:
    hub.bytes_per_s = 1_000_000
    request = request_for(hub, models)
    with download_child(request, hub.url) as child, profile_at(models, hub) as profile:
        assert child.stdout is not None
        wait_until(lambda: '"running"' in (child.stdout.readline() if child.stdout else ""))
        with pytest.raises(BusyError, match="another window or command"):
            profile.downloads.add(request)
        # A window that starts meanwhile waits for it, and takes over when it is killed.
        profile.downloads.start()
        wait_until(lambda: profile.downloads.progress()[0].state is DownloadState.WAITING)
        assert "Another window" in profile.downloads.progress()[0].note
        child.kill()
        hub.bytes_per_s = 0
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == request.files[0].sha256
    assert files_under(models) == ["model/model.gguf"]


def test_what_another_process_has_finished_is_done_here_too(hub: HubServer, models: Path) -> None:
    hub.bytes_per_s = 2_000_000
    request = request_for(hub, models)
    with download_child(request, hub.url) as child, profile_at(models, hub) as profile:
        assert child.stdout is not None
        wait_until(lambda: '"running"' in (child.stdout.readline() if child.stdout else ""))
        profile.downloads.start()
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
        assert len(profile.done) == 1
    assert hub.bytes_sent == SIZE
    assert files_under(models) == ["model/model.gguf"]


def test_a_disk_without_room_refuses_early_and_leaves_nothing(hub: HubServer, models: Path) -> None:
    settings = replace(IMPATIENT, reserve_bytes=2 << 30, free_bytes=lambda _: 2 << 30)
    says = pytest.raises(DiskFull, match=r"needs 2\.2 GB on the disk, and 2\.1 GB are free")
    with profile_at(models, hub, settings) as profile, says:
        profile.downloads.add(request_for(hub, models))
    assert files_under(models) == []
    assert hub.requests == []


def test_a_disk_that_fills_up_makes_it_wait_and_go_on(hub: HubServer, models: Path) -> None:
    free = [10 * SIZE]
    settings = replace(IMPATIENT, free_bytes=lambda _: free[0])
    hub.bytes_per_s = 4_000_000
    with profile_at(models, hub, settings) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 100_000)
        profile.downloads.pause("model")
        free[0] = 1000
        profile.downloads.resume("model")
        wait_until(lambda: profile.downloads.progress()[0].state is DownloadState.WAITING)
        assert "free some space" in profile.downloads.progress()[0].note
        free[0] = 10 * SIZE
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB, where one may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.system(f"mount -t tmpfs -o size=4m tmpfs '{folder}' 2>/dev/null") != 0:
        pytest.skip("nothing can be mounted here")
    yield folder
    assert os.system(f"umount -l '{folder}'") == 0


def test_a_write_that_finds_the_disk_full_is_made_again(hub: HubServer, small_disk: Path) -> None:
    filler = small_disk / "something else"
    _ = filler.write_bytes(bytes(3_000_000))
    # As with a quota: more is said to be free than is.
    settings = replace(IMPATIENT, free_bytes=lambda _: 1 << 40)
    models = small_disk / "models"
    with profile_at(models, hub, settings) as profile:
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].state is DownloadState.WAITING)
        assert "The disk is full" in profile.downloads.progress()[0].note
        sent = hub.bytes_sent
        filler.unlink()
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sent < SIZE + 1
    assert hub.bytes_sent <= SIZE * 1.05
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")
    assert files_under(models) == ["model/model.gguf"]


def test_offline_by_choice_nothing_is_begun_and_what_runs_waits(
    hub: HubServer, models: Path
) -> None:
    with profile_at(models, hub, network=NetworkSettings(offline=True)) as profile:
        with pytest.raises(OfflineError, match="offline by choice"):
            profile.downloads.add(request_for(hub, models))
        assert hub.requests == []
        online = replace(profile.network.settings, offline=False)
        profile.network.change(online)
        hub.bytes_per_s = 2_000_000
        profile.downloads.add(request_for(hub, models))
        wait_until(lambda: profile.downloads.progress()[0].received > 100_000)
        profile.network.change(replace(online, offline=True))
        wait_until(lambda: "offline by choice" in profile.downloads.progress()[0].note)
        asked = len(hub.requests)
        time.sleep(0.3)
        assert len(hub.requests) == asked
        profile.network.change(online)
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE


def test_files_that_are_not_pinned_are_refused(models: Path) -> None:
    network = Network(NetworkSettings(endpoint="http://127.0.0.1:9"))
    downloads = Downloads(models / ".downloads", network, lambda _: None, lambda _: None)
    good = RemoteFile(REPO, COMMIT, "model.gguf", 10, "a" * 64)
    for bad in (
        replace(good, revision="main"),
        replace(good, sha256=""),
        replace(good, sha256="g" * 64),
        replace(good, bytes=0),
    ):
        with pytest.raises(InputError, match="not pinned"):
            downloads.add(DownloadRequest("model", "A model", (bad,), models / "model"))
    twins = (good, replace(good, name="sub/MODEL.gguf"))
    with pytest.raises(InputError, match="cannot be told apart"):
        downloads.add(DownloadRequest("model", "A model", twins, models / "model"))
    assert not models.exists()


@pytest.mark.parametrize(
    ("name", "local"),
    [
        ("../../../evil.gguf", "evil.gguf"),
        ("UD-Q4/model-00001-of-00002.gguf", "model-00001-of-00002.gguf"),
        ("a:b|c.gguf", "a b c.gguf"),
        ("con.gguf", "con_.gguf"),
        ("..", "model"),
        (".gguf", "model.gguf"),
        ("\u202egnp.gguf", "gnp.gguf"),
    ],
)
def test_a_name_in_a_repository_is_no_path(models: Path, name: str, local: str) -> None:
    file = RemoteFile(REPO, COMMIT, name, 10, "a" * 64)
    assert DownloadRequest("m", "M", (file,), models / "m").path(0) == models / "m" / local
