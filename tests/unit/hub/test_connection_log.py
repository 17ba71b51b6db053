# SPDX-License-Identifier: Apache-2.0
"""Every attempt to connect stands in the profile before it is made, or it is not made."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import socket_guard
from app.core.connections import (
    KEPT_CONNECTIONS,
    Connection,
    ConnectionTotals,
    Outcome,
    Purpose,
    Reason,
)
from app.core.errors import HarmoniumError, HubError, OfflineError
from app.hub import remote
from app.hub.air_gap import FILE_NAME, air_gap
from app.hub.connection_log import ConnectionLog, denials_noted
from app.hub.download import DownloadRequest, Downloads, DownloadSettings
from app.hub.network import Network, NetworkSettings
from app.socket_guard import Denial
from app.store.connections import ConnectionStore, opened_connections
from app.store.database import DatabaseFile
from tests.helpers.hub_server import Fault, HubServer, Noise

REPO, COMMIT = "owner/model-GGUF", "e" * 40
SIZE = 200_000
LOOK = Purpose(Reason.SEARCH, "qwen")


@pytest.fixture
def file(tmp_path: Path) -> DatabaseFile:
    return DatabaseFile(tmp_path / "profile" / "harmonium.db")


@pytest.fixture
def log(file: DatabaseFile) -> ConnectionLog:
    return ConnectionLog(lambda: opened_connections(file))


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as hub:
        hub.add_repo(REPO, COMMIT, {"model-Q4_0.gguf": Noise(SIZE)})
        yield hub


def kept(file: DatabaseFile) -> list[Connection]:
    with opened_connections(file) as store:
        return store.newest()


def totals(file: DatabaseFile) -> ConnectionTotals:
    with opened_connections(file) as store:
        return store.totals()


def test_it_is_written_down_before_anybody_is_connected_to(
    file: DatabaseFile, log: ConnectionLog
) -> None:
    """Who accepts the connection looks into the profile first."""
    seen: list[list[Connection]] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            accepted, _ = server.accept()
            with accepted:
                seen.append(kept(file))
                accepted.recv(4096)
                accepted.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        port = server.getsockname()[1]
        network = Network(NetworkSettings(endpoint=f"http://127.0.0.1:{port}"), log)
        with network.purpose(LOOK), closing(network.session()) as session:
            session.get(f"{network.endpoint}/x", {}).close()
        thread.join()
    [[entry]] = seen
    assert (entry.host, entry.port, entry.purpose) == ("127.0.0.1", port, LOOK)
    assert (entry.outcome, entry.sent, entry.received) == (Outcome.OPEN, 0, 0)
    assert abs(entry.began - time.time()) < 60
    [after] = kept(file)
    assert after.outcome is Outcome.DONE
    assert after.sent > 0
    assert after.received > 0


def test_what_cannot_be_written_down_is_not_connected_to(hub: HubServer, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    blocked = DatabaseFile(tmp_path / "profile" / "harmonium.db")
    (tmp_path / "profile" / "harmonium.db").mkdir()
    network = Network(
        NetworkSettings(endpoint=hub.url), ConnectionLog(lambda: opened_connections(blocked))
    )
    with pytest.raises(HarmoniumError, match="cannot be opened"):
        _ = remote.search(network, "model", tmp_path / "hf")
    assert hub.requests == []


def test_nothing_connects_without_a_purpose(
    hub: HubServer, file: DatabaseFile, log: ConnectionLog
) -> None:
    network = Network(NetworkSettings(endpoint=hub.url), log)
    with pytest.raises(OfflineError, match="nobody had asked for"):
        _ = network.session()
    with network.purpose(LOOK):
        pass
    with pytest.raises(OfflineError, match="nobody had asked for"):
        _ = network.session()
    assert hub.requests == []
    assert kept(file) == []


def test_searching_listing_and_fetching_say_what_they_are_for(
    hub: HubServer, file: DatabaseFile, log: ConnectionLog, tmp_path: Path
) -> None:
    network = Network(NetworkSettings(endpoint=hub.url), log)
    _ = remote.search(network, "model", tmp_path / "hf")
    [variant] = remote.variants(network, REPO, None, tmp_path / "hf")
    settings = DownloadSettings(reserve_bytes=0)
    folder = tmp_path / "models" / ".downloads"
    with closing(
        Downloads(folder, network, lambda _: None, lambda _: None, settings=settings)
    ) as downloads:
        downloads.add(DownloadRequest("it", "A model", variant.files, tmp_path / "models" / "it"))
        assert downloads.wait("it", 30).note == ""
    purposes = {entry.purpose for entry in kept(file)}
    assert purposes == {
        Purpose(Reason.SEARCH, "model"),
        Purpose(Reason.LIST_FILES, REPO),
        Purpose(Reason.DOWNLOAD, "A model"),
    }
    assert {entry.outcome for entry in kept(file)} == {Outcome.DONE}
    fetched = sum(e.received for e in kept(file) if e.purpose.reason is Reason.DOWNLOAD)
    assert SIZE < fetched < SIZE + 20_000
    assert totals(file) == ConnectionTotals(allowed=len(kept(file)), refused=0)
    # A file lies at another host than the hub's own: both stand there.
    assert {entry.port for entry in kept(file)} == {
        int(url.rpartition(":")[2]) for url in (hub.url, hub.urls["cdn"])
    }


def test_a_connection_that_fails_is_there_as_well(file: DatabaseFile, log: ConnectionLog) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    network = Network(NetworkSettings(endpoint=f"http://127.0.0.1:{port}"), log)
    with network.purpose(LOOK), closing(network.session()) as session:
        with pytest.raises(HubError, match="cannot be made"):
            _ = session.get(f"{network.endpoint}/x", {})
        [entry] = kept(file)
    assert (entry.port, entry.outcome) == (port, Outcome.FAILED)
    assert [entry.outcome for entry in kept(file)] == [Outcome.FAILED]


def test_one_that_breaks_off_has_failed(
    hub: HubServer, file: DatabaseFile, log: ConnectionLog
) -> None:
    hub.inject(Fault.RST, 50_000)
    network = Network(NetworkSettings(endpoint=hub.url), log)
    with network.purpose(LOOK), closing(network.session(read_s=5)) as session:
        url = f"{hub.url}/{REPO}/resolve/{COMMIT}/model-Q4_0.gguf"
        with closing(session.get(url, {})) as reply, pytest.raises(HubError, match="was lost"):
            _ = list(reply.chunks())
    assert Outcome.FAILED in {entry.outcome for entry in kept(file)}


def test_what_the_switch_refuses_is_written_down_once(
    hub: HubServer, file: DatabaseFile, log: ConnectionLog, tmp_path: Path
) -> None:
    offline = NetworkSettings(endpoint=hub.url, offline=True)
    network = Network(offline, log)
    for _ in range(3):
        with pytest.raises(OfflineError, match="offline by choice"):
            _ = remote.search(network, "model", tmp_path / "hf")
    [entry] = kept(file)
    assert (entry.host, entry.outcome) == ("127.0.0.1", Outcome.REFUSED)
    assert entry.purpose == Purpose(Reason.SEARCH, "model")
    network.change(NetworkSettings(endpoint=hub.url))
    network.change(offline)
    with pytest.raises(OfflineError):
        _ = remote.search(network, "model", tmp_path / "hf")
    assert totals(file) == ConnectionTotals(allowed=0, refused=2)
    assert hub.requests == []


def test_the_file_of_an_air_gap_holds_whatever_the_settings_say(
    hub: HubServer, file: DatabaseFile, log: ConnectionLog, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    assert air_gap(profile) is None

    def barred() -> str:
        found = air_gap(profile)
        return "" if found is None else found.sentence

    network = Network(NetworkSettings(endpoint=hub.url), log, barred)
    assert remote.search(network, "model", tmp_path / "hf")
    asked = len(hub.requests)
    marker = profile / FILE_NAME
    _ = marker.write_text("Rule 7 of the\u202elaboratory\nmore", "utf-8")
    found = air_gap(profile)
    assert found is not None
    assert (found.path, found.reason) == (marker, "Rule 7 of the\ufffdlaboratory")
    with pytest.raises(OfflineError, match=r"kept off the network by the file .*air-gap \(Rule 7"):
        _ = remote.search(network, "model", tmp_path / "hf")
    assert len(hub.requests) == asked
    marker.unlink()
    assert remote.search(network, "model", tmp_path / "hf")


@pytest.mark.parametrize(
    ("program", "appimage"),
    [
        ("Harmonium.app/Contents/MacOS/Harmonium", ""),
        (".mount_x/usr/lib/harmonium/harmonium", "Harmonium.AppImage"),
        ("harmonium", ""),
    ],
)
def test_an_air_gap_lies_beside_what_people_see_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, appimage: str
) -> None:
    """Nobody can put a file into an image, and whoever replaces a bundle loses what was in it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / appimage) if appimage else "")
    profile = tmp_path / "profile"
    assert air_gap(profile) is None
    marker = tmp_path / FILE_NAME
    marker.touch()
    found = air_gap(profile)
    assert found is not None
    assert found.path == marker


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are elsewhere there")
@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling link", "binary", "empty"])
def test_an_air_gap_that_cannot_be_read_is_one(tmp_path: Path, kind: str) -> None:
    marker = tmp_path / FILE_NAME
    match kind:
        case "folder":
            marker.mkdir()
        case "pipe":
            os.mkfifo(marker)
        case "dangling link":
            marker.symlink_to(tmp_path / "nowhere")
        case "binary":
            _ = marker.write_bytes(bytes(range(256)) * 100)
        case _:
            marker.touch()
    found = air_gap(tmp_path)
    assert found is not None
    assert len(found.reason) <= 200
    assert found.reason.isprintable()


def test_the_newest_are_kept_and_all_are_counted(file: DatabaseFile) -> None:
    made = KEPT_CONNECTIONS + 25
    with closing(file.open()) as database:
        store = ConnectionStore(database)
        for number in range(made):
            outcome = Outcome.REFUSED if number % 5 == 0 else Outcome.OPEN
            entry = Connection(0, float(number), "window", "h", 443, LOOK, outcome)
            assert store.add(entry) == number + 1
        found = store.newest()
        assert [entry.number for entry in found] == list(range(made, made - KEPT_CONNECTIONS, -1))
        assert store.totals() == ConnectionTotals(allowed=820, refused=205)
        assert store.totals().attempts == made
        store.settle(1, Outcome.DONE, 1, 1)
        store.settle(made, Outcome.DONE, 17, 1 << 40)
        assert (store.newest()[0].sent, store.newest()[0].received) == (17, 1 << 40)


def test_foreign_names_cannot_break_the_list(file: DatabaseFile, log: ConnectionLog) -> None:
    log.add_denial(Denial("engine", "evil\n\udcff", "a\u202eb.example", 443))
    log.refuse("x" * 5000, 1, Purpose(Reason.DOWNLOAD, "y\n" * 5000))
    long, denied = kept(file)
    assert denied.purpose.reason is Reason.UNASKED
    assert denied.host.isprintable()
    assert "\n" not in denied.purpose.subject
    assert max(len(long.host), len(long.purpose.subject)) <= 200


def test_what_the_guard_refuses_stands_in_the_list(file: DatabaseFile, log: ConnectionLog) -> None:
    with denials_noted(log):
        assert socket_guard.hear("harmonium-refused|engine|chatty|telemetry.example|443")
    [entry] = kept(file)
    assert (entry.program, entry.host, entry.port) == ("engine", "telemetry.example", 443)
    assert entry.purpose == Purpose(Reason.UNASKED, "chatty")
    assert entry.outcome is Outcome.REFUSED


GUARDED = """
import json, sys
from contextlib import closing
from pathlib import Path
from app import socket_guard
socket_guard.install("command")
from app.hub import remote
from app.hub.connection_log import ConnectionLog
from app.hub.network import Network, NetworkSettings
from app.store.connections import opened_connections
from app.store.database import DatabaseFile
url, folder = sys.argv[1], Path(sys.argv[2])
file = DatabaseFile(folder / "harmonium.db")
network = Network(NetworkSettings(endpoint=url), ConnectionLog(lambda: opened_connections(file)))
found = remote.search(network, "model", folder / "hf")
with opened_connections(file) as store:
    hosts = [entry.host for entry in store.newest()]
print(json.dumps([len(found), hosts, socket_guard.refused()]))
"""


@pytest.mark.parametrize("by_name", [False, True])
def test_the_hub_is_reached_through_the_guard_and_nobody_else(
    hub: HubServer, tmp_path: Path, by_name: bool
) -> None:
    """The real package of the hub, the real HTTP client, and the guard of the program."""
    url = hub.url.replace("127.0.0.1", "localhost") if by_name else hub.url
    done = subprocess.run(
        [sys.executable, "-c", GUARDED, url, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    host = "localhost" if by_name else "127.0.0.1"
    assert json.loads(done.stdout) == [1, [host], 0]


IMPORTED = """
import importlib.abc, json, os, sys
class Look(importlib.abc.MetaPathFinder):
    seen = None
    def find_spec(self, name, path=None, target=None):
        if name == "huggingface_hub" and Look.seen is None:
            Look.seen = dict(os.environ)
sys.meta_path.insert(0, Look())
from pathlib import Path
from app.hub import remote
from app.hub.network import Network, NetworkSettings
if sys.argv[3] == "unprepared":
    remote.prepare_hub_environment = lambda folder, *, offline: None
remote.search(Network(NetworkSettings(endpoint=sys.argv[1])), "model", Path(sys.argv[2]))
names = [name for name in Look.seen if name.startswith("HF_") or name == "DO_NOT_TRACK"]
print(json.dumps({name: Look.seen[name] for name in names}))
"""


@pytest.mark.parametrize("is_prepared", [True, False])
def test_the_package_of_the_hub_finds_its_reporting_switched_off_when_it_is_imported(
    hub: HubServer, tmp_path: Path, is_prepared: bool
) -> None:
    """It reads the environment once: later would be too late. The second run shows that the first
    would notice."""
    own = {k: v for k, v in os.environ.items() if not k.startswith("HF_") and k != "DO_NOT_TRACK"}
    done = subprocess.run(
        [
            *(sys.executable, "-c", IMPORTED, hub.url, str(tmp_path)),
            "prepared" if is_prepared else "unprepared",
        ],
        env=own,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = json.loads(done.stdout)
    wanted = {
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "DO_NOT_TRACK": "1",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_UPDATE_CHECK": "1",
    }
    assert (wanted.items() <= found.items()) is is_prepared
