# SPDX-License-Identifier: Apache-2.0
"""A server of an organisation: its list, and what is fetched from it."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app import __version__
from app.core.connections import Outcome, Purpose, Reason
from app.core.errors import HubError, InputError, Interrupted, OfflineError
from app.hub.connection_log import ConnectionLog, MemoryRecords
from app.hub.intranet import fetch, fetch_file
from app.hub.network import Network, NetworkSettings
from app.updates.checking import trusted_keys
from app.updates.installers import this_system
from app.updates.listing import LIST_NAME, Offered, file_address, list_address, newest_update
from tests.helpers.signing import Signer, sign

PURPOSE = Purpose(Reason.UPDATE)
NOWHERE = "windows-arm64"


@pytest.fixture
def offered(signer: Signer, tmp_path: Path) -> Path:
    """A folder as it would lie on a server."""
    for version, minimum in (("9.1.0", "0.0.1"), ("9.3.0", "0.0.1"), ("9.9.0", "9.0.0")):
        path = signer.update(version, minimum=minimum, size=1000)
        (tmp_path / path.name).write_bytes(path.read_bytes())
    path = signer.update("9.8.0", system=NOWHERE, size=1000)
    (tmp_path / path.name).write_bytes(path.read_bytes())
    pack = signer.pack(version="9.7.0", size=10)
    (tmp_path / pack.name).write_bytes(pack.read_bytes())
    assert sign.main(["list", str(tmp_path)]) == 0
    return tmp_path


def newest(data: bytes, signer: Signer, running: str = __version__) -> Offered | None:
    return newest_update(data, trusted_keys(signer.keys), running, this_system())


def test_the_newest_that_can_be_installed_here_is_offered(signer: Signer, offered: Path) -> None:
    data = (offered / LIST_NAME).read_bytes()
    found = newest(data, signer)
    assert found is not None
    assert found.manifest.version == "9.3.0"
    assert found.bytes == (offered / found.name).stat().st_size
    later = newest(data, signer, running="9.3.0")
    assert later is not None
    assert later.manifest.version == "9.9.0"
    assert newest(data, signer, running="9.9.0") is None
    assert newest(b'{"updates": []}', signer) is None


def test_a_list_says_nothing_that_was_not_signed(
    signer: Signer, offered: Path, tmp_path: Path
) -> None:
    content = json.loads((offered / LIST_NAME).read_text("utf-8"))
    best = next(each for each in content["updates"] if "9.3.0" in each["file"])
    best["signature"] = content["updates"][0]["signature"]
    found = newest(json.dumps(content).encode(), signer)
    assert found is not None
    assert found.manifest.version == "9.1.0"
    stranger = Signer(tmp_path / "stranger")
    with pytest.raises(InputError, match="not signed by anyone"):
        newest((offered / LIST_NAME).read_bytes(), stranger)


def test_what_others_put_into_a_list_is_passed_by(
    signer: Signer, offered: Path, tmp_path: Path
) -> None:
    """Such as the files of another organisation, or of a format to come."""
    content = json.loads((offered / LIST_NAME).read_text("utf-8"))
    folder = tmp_path / "theirs"
    folder.mkdir()
    path = Signer(tmp_path / "stranger").update("9.4.0", size=10)
    (folder / path.name).write_bytes(path.read_bytes())
    assert sign.main(["list", str(folder)]) == 0
    theirs = json.loads((folder / LIST_NAME).read_text("utf-8"))["updates"]
    content["updates"] = [*theirs, {"file": "later", "sizes": []}, 7, *content["updates"]]
    found = newest(json.dumps(content).encode(), signer)
    assert found is not None
    assert found.manifest.version == "9.3.0"
    # What is left may hold nothing for this computer: that is no mistake of the list.
    running = newest(json.dumps(content).encode(), signer, running="9.9.0")
    assert running is None
    content["updates"] = [7, *theirs]
    with pytest.raises(InputError, match="not signed by anyone"):
        newest(json.dumps(content).encode(), signer)


@pytest.mark.parametrize(
    "change",
    [
        {"file": "../x.harmonium-update"},
        {"file": "http://elsewhere.example/x.harmonium-update"},
        {"file": "x.exe"},
        {"file": 1},
        {"bytes": 0},
        {"bytes": -1},
        {"bytes": True},
        {"bytes": 10**12},
        {"manifest": "?"},
        {"manifest": None},
    ],
)
def test_an_entry_that_cannot_be_is_passed_by(
    signer: Signer, offered: Path, change: dict[str, object]
) -> None:
    content = json.loads((offered / LIST_NAME).read_text("utf-8"))
    best = next(each for each in content["updates"] if "9.3.0" in each["file"])
    best |= change
    found = newest(json.dumps(content).encode(), signer)
    assert found is not None
    assert found.manifest.version == "9.1.0"
    content["updates"] = [best]
    with pytest.raises(HubError, match="no list of updates"):
        newest(json.dumps(content).encode(), signer)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"updates": {}}',
        b'{"updates": [1]}',
        b"[" * 99_999,
        json.dumps({"updates": [{}] * 101}).encode(),
    ],
)
def test_what_is_no_list_is_one_sentence(signer: Signer, data: bytes) -> None:
    with pytest.raises(HubError, match="no list of updates"):
        newest(data, signer)


def test_addresses_are_those_that_somebody_typed() -> None:
    assert list_address(" https://x.example/a/ ") == f"https://x.example/a/{LIST_NAME}"
    for address in (
        "",
        "x.example",
        "ftp://x.example",
        "file:///etc",
        "https://",
        "https://me@x.example",
        "https://x.example/?q=1",
        "https://x.example/#a",
        "https://x.example:99999",
        "https://x.example/\u202e",
        "https://[",
    ):
        with pytest.raises(InputError, match="The address of your updates"):
            list_address(address)


@dataclass
class Server:
    url: str = ""
    asked: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    """By path. What begins with "http" is where somebody is sent."""
    said: int | None = None
    """The length that is told; None: the true one."""
    drips: threading.Event = field(default_factory=threading.Event)
    """Set: one byte now and then, until it is cleared."""


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append(f"{self.path} {self.headers.get('Authorization')}")
            data = state.files.get(self.path)
            is_redirect = data is not None and data.startswith(b"http")
            self.send_response(404 if data is None else 302 if is_redirect else 200)
            if is_redirect and data is not None:
                self.send_header("Location", data.decode())
            body = b"" if data is None or is_redirect else data
            self.send_header("Content-Length", str(len(body) if state.said is None else state.said))
            self.end_headers()
            with contextlib.suppress(OSError):
                while state.drips.is_set():
                    self.wfile.write(b"x")
                    time.sleep(0.02)
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    port = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    port.daemon_threads = True
    thread = threading.Thread(target=port.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    state.url = f"http://127.0.0.1:{port.server_port}"
    yield state
    state.drips.clear()
    port.shutdown()
    port.server_close()
    thread.join()


@dataclass
class Asking:
    network: Network
    records: MemoryRecords


@pytest.fixture
def asking(server: Server) -> Asking:
    return made(NetworkSettings(endpoint=server.url))


def made(settings: NetworkSettings, barred: str = "") -> Asking:
    records = MemoryRecords()
    log = ConnectionLog(lambda: contextlib.nullcontext(records))
    return Asking(Network(settings, log, lambda: barred), records)


def test_a_list_and_a_file_are_fetched_and_noted(
    asking: Asking, server: Server, signer: Signer, offered: Path, tmp_path: Path
) -> None:
    found = newest((offered / LIST_NAME).read_bytes(), signer)
    assert found is not None
    data = (offered / found.name).read_bytes()
    address = f"{server.url}/a/"
    server.files = {f"/a/{LIST_NAME}": b"list", f"/a/{found.name}": data}
    assert fetch(asking.network, list_address(address), PURPOSE, 4) == b"list"
    target, counts = tmp_path / "fetched", list[int]()
    purpose = Purpose(Reason.UPDATE, found.name)
    url = file_address(address, found)
    fetch_file(asking.network, url, purpose, target, found.bytes, counts.append)
    assert target.read_bytes() == data
    assert sum(counts) == len(data)
    assert server.asked == [f"/a/{LIST_NAME} None", f"/a/{found.name} None"]
    noted = [(entry.host, entry.purpose, entry.outcome) for entry in asking.records.kept]
    assert noted == [("127.0.0.1", PURPOSE, Outcome.DONE), ("127.0.0.1", purpose, Outcome.DONE)]


def test_more_or_less_than_was_said_leaves_nothing(
    asking: Asking, server: Server, tmp_path: Path
) -> None:
    server.files = {"/x": b"x" * 100_000}
    target = tmp_path / "x"

    def get(size: int) -> None:
        fetch_file(asking.network, f"{server.url}/x", PURPOSE, target, size, lambda _: None)

    with pytest.raises(HubError, match="sends more than it said"):
        get(99_999)
    with pytest.raises(HubError, match="only a part"):
        get(100_001)
    with pytest.raises(HubError, match="sends more than it said"):
        fetch(asking.network, f"{server.url}/x", PURPOSE, 99_999)
    server.said = 200_000
    with pytest.raises(HubError):
        get(200_000)
    assert not target.exists()


def test_nobody_is_told_to_choose_a_place_that_nobody_chooses(
    asking: Asking, server: Server, tmp_path: Path
) -> None:
    server.files = {"/x": b"x"}
    target = tmp_path / "x"
    target.mkdir()
    with pytest.raises(InputError, match="close what may have it open") as caught:
        fetch_file(asking.network, f"{server.url}/x", PURPOSE, target, 1, lambda _: None)
    assert "choose another place" not in caught.value.message
    assert target.is_dir()


def test_fetching_can_be_stopped(asking: Asking, server: Server, tmp_path: Path) -> None:
    server.files = {"/x": b"x" * 100_000}

    def stop(_: int) -> None:
        raise Interrupted("Stopped before it was done.")

    with pytest.raises(Interrupted):
        fetch_file(asking.network, f"{server.url}/x", PURPOSE, tmp_path / "x", 100_000, stop)
    assert not (tmp_path / "x").exists()


def test_a_list_that_never_ends_is_not_waited_for(asking: Asking, server: Server) -> None:
    server.files, server.said = {"/x": b"x"}, 1_000_000
    server.drips.set()
    with pytest.raises(HubError, match="takes too long"):
        fetch(asking.network, f"{server.url}/x", PURPOSE, 1_000_000, within_s=0.3)
    (entry,) = asking.records.kept
    assert entry.outcome is Outcome.FAILED
    server.drips.clear()
    server.said = None
    assert fetch(asking.network, f"{server.url}/x", PURPOSE, 100, within_s=5) == b"x"


def test_what_is_interrupted_asks_nobody_any_more(asking: Asking, server: Server) -> None:
    server.files = {"/x": b"x"}
    asking.network.interrupt()
    with pytest.raises(Interrupted):
        fetch(asking.network, f"{server.url}/x", PURPOSE, 100)
    assert server.asked == []


def test_nobody_is_asked_who_was_not_named(asking: Asking, server: Server) -> None:
    server.files = {"/a": b"http://127.0.0.1:9/elsewhere", "/b": f"{server.url}/c".encode()}
    for path in ("/a", "/b"):
        with pytest.raises(HubError, match="another address, which is refused"):
            fetch(asking.network, server.url + path, PURPOSE, 100)
    assert len(server.asked) == 2
    assert {entry.port for entry in asking.records.kept} == {int(server.url.rpartition(":")[2])}


def test_a_missing_file_is_one_sentence(asking: Asking, server: Server) -> None:
    with pytest.raises(HubError, match=r"has no such file \(it answers 404\)"):
        fetch(asking.network, f"{server.url}/none", PURPOSE, 100)


def test_offline_or_air_gapped_nothing_is_asked_and_that_is_noted(server: Server) -> None:
    server.files = {"/x": b"x"}
    barred = "Kept off the network."
    for asking in (
        made(NetworkSettings(endpoint=server.url, offline=True)),
        made(NetworkSettings(endpoint=server.url), barred),
    ):
        with pytest.raises(OfflineError):
            fetch(asking.network, f"{server.url}/x", PURPOSE, 100)
        (entry,) = asking.records.kept
        assert (entry.host, entry.outcome) == ("127.0.0.1", Outcome.REFUSED)
    assert server.asked == []
