# SPDX-License-Identifier: Apache-2.0
"""Fetching, searching and forecasting models, as the window asks for it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import HarmoniumError, OfflineError
from app.core.model_files import DownloadProgress, DownloadState, ModelKind
from app.services.downloads import RemoteModel, SearchResult
from app.services.models import HashState
from tests.helpers.first_run import COMMIT
from tests.helpers.first_run import NAME as BIG
from tests.helpers.hub_server import Fault, HubServer
from tests.unit.services.conftest import OpenTalk, Talk, say

OTHER = "someone/tiny-GGUF"


def big(talk: Talk) -> RemoteModel:
    return next(model for model in talk.downloads.offers() if model.id == BIG)


def done(talk: Talk) -> bool:
    return [entry.state for entry in talk.downloads.entries] == [DownloadState.DONE]


def paused_in_queue(talk: Talk) -> bool:
    """As the next start would find it."""
    states = [*(talk.paths.models / ".downloads").glob("*/state.json")]
    return len(states) == 1 and json.loads(states[0].read_text("utf-8"))["paused"]


def failures(talk: Talk) -> list[HarmoniumError]:
    told: list[HarmoniumError] = []
    talk.downloads.failed.connect(told.append)
    return told


def test_what_is_fetched_is_known_by_its_hash(open_at_hub: OpenTalk, hub: HubServer) -> None:
    talk = open_at_hub(say("Hello."))
    talk.settings.download_limit = 0
    ended: list[DownloadProgress] = []
    talk.downloads.ended.connect(ended.append)
    talk.downloads.get(big(talk))
    assert talk.downloads.wanted is not None
    talk.wait(lambda: done(talk), timeout=60_000)
    talk.wait(lambda: not talk.models.is_starter)
    [progress] = ended
    path = progress.path
    assert path is not None
    entry = talk.models.current_entry
    assert entry is not None
    assert entry.path == path == talk.paths.models / BIG / path.name
    assert (entry.hash_state, entry.catalogue_id) == (HashState.VERIFIED, BIG)
    assert COMMIT in entry.source
    assert talk.downloads.installed(big(talk)) == path
    assert talk.downloads.wanted is None
    asked = len(hub.requests)
    talk.downloads.get(big(talk))
    talk.stays(lambda: len(hub.requests) == asked, 300)
    talk.downloads.forget(BIG)
    assert talk.downloads.entries == ()


def test_a_damaged_file_is_repaired_by_fetching_it_again(
    open_at_hub: OpenTalk, hub: HubServer
) -> None:
    talk = open_at_hub(say("Hello."))
    talk.settings.download_limit = 0
    talk.downloads.get(big(talk))
    talk.wait(lambda: done(talk), timeout=60_000)
    path = talk.downloads.entries[0].path
    assert path is not None
    talk.wait(lambda: talk.downloads.installed(big(talk)) == path)
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    talk.models.refresh()
    talk.wait(lambda: talk.downloads.installed(big(talk)) is None)
    talk.downloads.forget(BIG)
    talk.downloads.get(big(talk))
    talk.wait(lambda: done(talk), timeout=60_000)
    assert path.read_bytes() == data
    talk.wait(lambda: talk.downloads.installed(big(talk)) == path)


def test_progress_never_runs_backwards(open_at_hub: OpenTalk, hub: HubServer) -> None:
    talk = open_at_hub()
    seen: list[DownloadProgress] = []

    def look() -> None:
        seen.extend(talk.downloads.entries)

    talk.downloads.changed.connect(look)
    hub.inject(Fault.RST, 50_000)
    talk.settings.download_limit = 100_000
    talk.downloads.get(big(talk))
    talk.wait(lambda: done(talk), timeout=60_000)
    received = [progress.received for progress in seen]
    assert received == sorted(received)
    assert received[-1] == seen[-1].total == big(talk).bytes


def test_a_download_is_paused_and_goes_on(open_at_hub: OpenTalk, hub: HubServer) -> None:
    talk = open_at_hub()
    talk.downloads.get(big(talk))
    talk.wait(lambda: talk.downloads.entries[0].received > 0)
    talk.downloads.pause(BIG)
    talk.wait(lambda: talk.downloads.entries[0].state is DownloadState.PAUSED)
    sent = hub.bytes_sent
    talk.stays(lambda: hub.bytes_sent == sent, 400)
    talk.settings.download_limit = 0
    talk.downloads.resume(BIG)
    talk.wait(lambda: done(talk), timeout=60_000)


def test_offline_nothing_is_asked(open_at_hub: OpenTalk, hub: HubServer) -> None:
    talk = open_at_hub()
    told = failures(talk)
    talk.settings.is_offline = True
    talk.downloads.get(big(talk))
    talk.downloads.search("tiny")
    talk.wait(lambda: len(told) == 2)
    assert {type(error) for error in told} == {OfflineError}
    assert hub.requests == []
    assert talk.downloads.entries == ()
    assert talk.downloads.wanted is None


def test_what_cannot_be_fetched_says_why_and_can_be_tried_again(
    open_at_hub: OpenTalk, hub: HubServer, tiny_llama: Path
) -> None:
    talk = open_at_hub()
    told = failures(talk)
    talk.settings.download_limit = 0
    model = RemoteModel("other", "Other", ModelKind.CHAT, OTHER, "Tiny.", "", patterns=("*.gguf",))
    talk.downloads.get(model)
    talk.wait(lambda: talk.downloads.entries[0].state is DownloadState.FAILED)
    [failed] = talk.downloads.entries
    assert failed.note.endswith(".")
    assert told == []
    hub.add_repo(OTHER, COMMIT, {"tiny.gguf": tiny_llama})
    talk.downloads.retry("other")
    talk.wait(lambda: done(talk), timeout=60_000)


def test_repositories_are_searched_and_looked_into(
    open_at_hub: OpenTalk, hub: HubServer, tiny_llama: Path
) -> None:
    talk = open_at_hub()
    hub.add_repo(OTHER, COMMIT, {"tiny.gguf": tiny_llama})
    found: list[SearchResult] = []
    variants: list[SearchResult] = []
    talk.downloads.found.connect(found.append)
    talk.downloads.variants_found.connect(variants.append)
    talk.downloads.search("nothing of that kind")
    talk.downloads.search("tiny")
    assert talk.downloads.is_searching
    talk.wait(lambda: not talk.downloads.is_searching)
    # Only the last question is of interest.
    assert [result.text for result in found] == ["tiny"]
    assert [model.repo for model in found[0].models] == [OTHER]
    talk.downloads.find_variants(OTHER)
    talk.wait(lambda: len(variants) == 1)
    [variant] = variants[0].models
    assert variant.files[0].sha256 == hub.sha256(OTHER, "tiny.gguf")


def test_a_download_that_was_cancelled_leaves_nothing(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub()
    talk.downloads.get(big(talk))
    talk.wait(lambda: talk.downloads.entries[0].received > 0)
    talk.downloads.cancel(BIG)
    assert talk.downloads.entries == ()
    talk.wait(lambda: not list(talk.paths.models.iterdir()))
    # It may be begun anew.
    talk.settings.download_limit = 0
    talk.downloads.get(big(talk))
    talk.wait(lambda: done(talk), timeout=60_000)


@pytest.mark.parametrize("when", ["at once", "while it runs"])
def test_cancelling_wins_however_early(open_at_hub: OpenTalk, hub: HubServer, when: str) -> None:
    talk = open_at_hub()
    talk.downloads.get(big(talk))
    if when == "while it runs":
        talk.wait(lambda: talk.downloads.entries[0].state is DownloadState.RUNNING)
    talk.downloads.cancel(BIG)
    talk.stays(lambda: talk.downloads.entries == (), 800)
    talk.wait(lambda: not list(talk.paths.models.iterdir()))


def test_pausing_wins_however_early(open_at_hub: OpenTalk, hub: HubServer) -> None:
    talk = open_at_hub()
    talk.downloads.get(big(talk))
    talk.downloads.pause(BIG)
    states: set[DownloadState] = set()

    def look() -> None:
        states.update(entry.state for entry in talk.downloads.entries)

    look()
    talk.downloads.changed.connect(look)
    talk.wait(lambda: paused_in_queue(talk))
    sent = hub.bytes_sent
    talk.stays(lambda: hub.bytes_sent == sent, 400)
    assert states == {DownloadState.PAUSED}
    talk.settings.download_limit = 0
    talk.downloads.resume(BIG)
    talk.wait(lambda: done(talk), timeout=60_000)


def test_who_pauses_and_goes_on_at_once_is_served(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub()
    talk.settings.download_limit = 0
    talk.downloads.get(big(talk))
    talk.downloads.pause(BIG)
    talk.downloads.resume(BIG)
    assert talk.downloads.entries[0].state is DownloadState.QUEUED
    talk.wait(lambda: done(talk), timeout=60_000)


def test_a_search_says_whom_it_asks(
    open_at_hub: OpenTalk, hub: HubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = open_at_hub()
    assert talk.downloads.host == "127.0.0.1"
    talk.settings.hub_endpoint = "https://mirror.example/hub"
    assert talk.downloads.host == "mirror.example"
    talk.settings.hub_endpoint = ""
    monkeypatch.delenv("HF_ENDPOINT")
    assert talk.downloads.host == "huggingface.co"


def test_the_best_that_fits_is_recommended(open_at_hub: OpenTalk) -> None:
    talk = open_at_hub()
    assert talk.downloads.recommended() is None
    talk.wait(lambda: talk.downloads.recommended() is not None)
    best = talk.downloads.recommended()
    assert best is not None
    assert best.id in {model.id for model in talk.downloads.offers()}
    assert best.kind in (ModelKind.CHAT, ModelKind.STARTER)
    if best.kind is ModelKind.CHAT:
        assert talk.downloads.forecast(best) is not None


def test_the_window_starts_without_anything_that_reaches_the_network() -> None:
    code = (
        "import sys, app.main\n"
        "names = ('httpx2', 'huggingface_hub', 'truststore', 'keyring', 'app.hub.network',"
        " 'app.hub.download', 'app.hub.remote')\n"
        "print([name for name in names if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
