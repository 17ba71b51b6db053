# SPDX-License-Identifier: Apache-2.0
"""What servers do to downloads: wrong answers, refusals, and files that are not what they were."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.model_files import DownloadState
from app.hub.download.request import BLOCK_BYTES
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
PASSING = [fault for fault in Fault if fault is not Fault.BIT_FLIP]


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as hub:
        hub.retry_after = "0"
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE)})
        yield hub


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.mark.parametrize("fault", PASSING)
def test_what_passes_costs_a_pause_and_hardly_a_byte(
    hub: HubServer, models: Path, fault: Fault
) -> None:
    hub.inject(Fault.FIN, 1_500_000)
    hub.inject(fault, 300_000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        ended = profile.downloads.wait("model", 30)
    assert ended.state is DownloadState.DONE
    assert hub.faults_left == 0
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")
    assert files_under(models) == ["model/model.gguf"]
    # What the server had sent before it noticed that nobody wanted it.
    slack = 1_200_000 if fault in (Fault.RANGE_IGNORED, Fault.WRONG_RANGE, Fault.GZIP) else 1
    slack = 1_200_000 if fault in (Fault.WRONG_LENGTH, Fault.RST) else slack
    assert hub.bytes_sent < SIZE + slack
    assert all(note.endswith(".") or note[-1].isalnum() for note in profile.notes())
    assert profile.notes() or fault is Fault.FOREIGN


@pytest.mark.parametrize("fault", [Fault.BIT_FLIP, Fault.FOREIGN])
def test_wrong_bytes_are_never_kept_and_trying_again_helps(
    hub: HubServer, models: Path, fault: Fault
) -> None:
    hub.foreign_lies = True
    hub.inject(fault, 1_000_000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        ended = profile.downloads.wait("model", 30)
        assert ended.state is DownloadState.FAILED
        assert "is not the one that was asked for" in ended.note
        assert not any(name.endswith((".gguf", ".part")) for name in files_under(models))
        assert profile.done == []
        profile.downloads.retry("model")
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")


def test_a_failed_download_says_so_after_a_restart(hub: HubServer, models: Path) -> None:
    hub.inject(Fault.BIT_FLIP, 1_000_000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        note = profile.downloads.wait("model", 30).note
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        (progress,) = profile.downloads.progress()
        assert (progress.state, progress.note) == (DownloadState.FAILED, note)
        profile.downloads.cancel("model")
    assert files_under(models) == []


@pytest.mark.parametrize(
    "fault", [Fault.WRONG_RANGE, Fault.GZIP, Fault.NOT_SATISFIABLE, Fault.WRONG_LENGTH]
)
def test_nonsense_without_end_is_refused_in_the_end(
    hub: HubServer, models: Path, fault: Fault
) -> None:
    hub.always = fault
    with profile_at(models, hub, replace(IMPATIENT, retry_limit_s=0.02)) as profile:
        profile.downloads.add(request_for(hub, models))
        ended = profile.downloads.wait("model", 30)
    assert ended.state is DownloadState.FAILED
    assert "make no sense" in ended.note


def test_a_server_without_ranges_gives_the_whole_file_once(hub: HubServer, models: Path) -> None:
    hub.always = Fault.RANGE_IGNORED
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert hub.bytes_sent == SIZE
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")


def test_a_cut_at_a_server_without_ranges_is_made_up_for(hub: HubServer, models: Path) -> None:
    hub.inject(Fault.FIN, 1_000_000)
    for _ in range(3):
        hub.inject(Fault.RANGE_IGNORED)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")


def test_the_page_of_a_hotel_is_waited_out(hub: HubServer, models: Path) -> None:
    for _ in range(12):
        hub.inject(Fault.PORTAL)
    with profile_at(models, hub, replace(IMPATIENT, retry_limit_s=0.05)) as profile:
        profile.downloads.add(request_for(hub, models))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert any("sign-in page" in note for note in profile.notes())
    assert sha256_of(models / "model" / "model.gguf") == hub.sha256(REPO, "model.gguf")


def test_as_long_as_a_server_says_it_is_left_alone(hub: HubServer, models: Path) -> None:
    hub.retry_after = "2"
    hub.inject(Fault.TOO_MANY)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request_for(hub, models))
        waiting = profile.downloads.wait("model", 1)
        assert waiting.state is DownloadState.WAITING
        assert len(hub.requests) == 1
        # Somebody who knows better need not wait.
        profile.downloads.retry("model")
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE


def test_a_hub_that_is_not_there_is_waited_for(hub: HubServer, models: Path) -> None:
    request = request_for(hub, models)
    with HubServer() as gone:
        pass
    with profile_at(models, gone) as profile:
        profile.downloads.add(request)
        waiting = profile.downloads.wait("model", 1)
        assert waiting.state is DownloadState.WAITING
        assert "127.0.0.1" in waiting.note
        profile.network.change(replace(profile.network.settings, endpoint=hub.url))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE


def test_a_gated_repository_wants_a_token_which_no_other_host_gets(
    hub: HubServer, models: Path
) -> None:
    hub.tokens.add("hf_good")
    hub.add_repo("owner/gated", COMMIT, {"model.gguf": Noise(SIZE)}, gated=True)
    request = request_for(hub, models, repo="owner/gated")
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        ended = profile.downloads.wait("model", 30)
    assert ended.state is DownloadState.FAILED
    assert "owner/gated is not open to everyone" in ended.note
    with profile_at(models, hub, token="hf_bad") as profile:
        profile.downloads.start()
        profile.downloads.retry("model")
        assert "refuses this access token" in profile.downloads.wait("model", 30).note
    hub.inject(Fault.FOREIGN)
    hub.inject(Fault.FIN, 1_000_000)
    with profile_at(models, hub, token="hf_good") as profile:
        profile.downloads.start()
        profile.downloads.retry("model")
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert {r.host for r in hub.requests} == {"hub", "cdn", "foreign"}
    assert set(hub.sent_tokens()) == {("hub", "Bearer hf_bad"), ("hub", "Bearer hf_good")}


def test_another_endpoint_gets_no_token_that_it_did_not_ask_for(
    hub: HubServer, models: Path
) -> None:
    hub.tokens.add("hf_good")
    hub.bytes_per_s = SIZE
    hub.add_repo("owner/gated", COMMIT, {"model.gguf": Noise(SIZE)}, gated=True)
    with HubServer() as mirror, profile_at(models, hub, token="hf_good") as profile:
        mirror.add_repo("owner/gated", COMMIT, {"model.gguf": Noise(SIZE)})
        profile.downloads.add(request_for(hub, models, repo="owner/gated"))
        deadline = time.monotonic() + 60
        while not profile.reports or profile.reports[-1].received < SIZE // 3:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        profile.network.change(replace(profile.network.settings, endpoint=mirror.url))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
        assert mirror.bytes_sent > 0
        assert mirror.sent_tokens() == []


def test_a_token_is_not_shown_where_everyone_may_come(hub: HubServer, models: Path) -> None:
    with profile_at(models, hub, token="hf_good") as profile:
        profile.downloads.add(request_for(hub, models))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert hub.sent_tokens() == []


def test_a_file_that_is_gone_or_another_one_is_refused_before_a_byte(
    hub: HubServer, models: Path
) -> None:
    request = request_for(hub, models)
    hub.add_repo(REPO, COMMIT, {"other.gguf": Noise(SIZE)})
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert "no longer at owner/model-GGUF" in profile.downloads.wait("model", 30).note
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE, seed=7)})
        profile.downloads.retry("model")
        ended = profile.downloads.wait("model", 30)
    assert ended.state is DownloadState.FAILED
    assert "another file under the name model.gguf" in ended.note
    assert hub.bytes_sent == 0


def test_a_branch_that_moves_changes_nothing(hub: HubServer, models: Path) -> None:
    request = request_for(hub, models)
    hub.add_repo(REPO, "d" * 40, {"model.gguf": Noise(SIZE, seed=9)})
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == request.files[0].sha256


def test_what_was_changed_on_the_disk_is_fetched_again(hub: HubServer, models: Path) -> None:
    hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(BLOCK_BYTES + SIZE)})
    request = request_for(hub, models)
    hub.inject(Fault.FIN, BLOCK_BYTES)
    hub.always = None
    with profile_at(models, hub, replace(IMPATIENT, retry_s=60, retry_limit_s=60)) as profile:
        # The second part begins, and is cut.
        hub.inject(Fault.FIN, 1_000_000)
        profile.downloads.add(request)
        while profile.downloads.wait("model", 0.05).received < BLOCK_BYTES:
            profile.downloads.retry("model")
        profile.downloads.pause("model")
    (part,) = models.rglob("*.part")
    with part.open("r+b") as file:
        _ = file.seek(5_000_000)
        _ = file.write(b"tampered")
    sent = hub.bytes_sent
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        profile.downloads.resume("model")
        assert profile.downloads.wait("model", 60).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == request.files[0].sha256
    assert BLOCK_BYTES <= hub.bytes_sent - sent <= BLOCK_BYTES + SIZE


@pytest.mark.parametrize("cut", [0, 1, 60, -1, -30])
def test_a_torn_journal_costs_bytes_and_never_the_file(
    hub: HubServer, models: Path, cut: int
) -> None:
    hub.bytes_per_s = 4_000_000
    request = request_for(hub, models)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        while profile.downloads.wait("model", 0.05).received < 1_000_000:
            pass
        profile.downloads.pause("model")
    hub.bytes_per_s = 0
    (journal,) = models.rglob("*.journal")
    _ = journal.write_bytes(journal.read_bytes()[:cut])
    with profile_at(models, hub) as profile:
        profile.downloads.start()
        profile.downloads.resume("model")
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
    assert sha256_of(models / "model" / "model.gguf") == request.files[0].sha256
    assert files_under(models) == ["model/model.gguf"]


def test_with_the_hashes_of_a_good_copy_only_the_damaged_block_is_fetched(
    hub: HubServer, models: Path
) -> None:
    size = BLOCK_BYTES + SIZE
    hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(size)})
    request = request_for(hub, models)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 60).state is DownloadState.DONE
        ((_, (facts,)),) = profile.done
    path = models / "model" / "model.gguf"
    with path.open("r+b") as file:
        _ = file.seek(BLOCK_BYTES + 1000)
        _ = file.write(b"damaged")
    sent = hub.bytes_sent
    # The repair is damaged on its way, which is noticed at once.
    hub.inject(Fault.BIT_FLIP, 1000)
    with profile_at(models, hub) as profile:
        profile.downloads.add(replace(request, blocks=(facts.blocks,)))
        assert profile.downloads.wait("model", 60).state is DownloadState.DONE
    assert sha256_of(path) == request.files[0].sha256
    assert hub.bytes_sent - sent == 2 * SIZE
    assert files_under(models) == ["model/model.gguf"]


def test_a_file_that_is_there_already_is_not_fetched(hub: HubServer, models: Path) -> None:
    request = request_for(hub, models)
    with profile_at(models, hub) as profile:
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
        profile.downloads.add(request)
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
        assert len(profile.done) == 2
    assert hub.bytes_sent == SIZE


def test_the_limit_holds_for_the_download(hub: HubServer, models: Path) -> None:
    with profile_at(models, hub) as profile:
        profile.network.change(replace(profile.network.settings, bytes_per_s=3_000_000))
        profile.downloads.add(request_for(hub, models))
        early = profile.downloads.wait("model", 0.5)
        assert early.state is DownloadState.RUNNING
        assert early.received < SIZE
        profile.network.change(replace(profile.network.settings, bytes_per_s=0))
        assert profile.downloads.wait("model", 30).state is DownloadState.DONE
