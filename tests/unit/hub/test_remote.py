# SPDX-License-Identifier: Apache-2.0
"""What is asked of the hub and what is made of its answers, over real HTTP."""

import gzip
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.core.errors import AccessNeeded, HubError, InputError, OfflineError
from app.core.model_files import ModelKind, RemoteModel
from app.hub import catalog, hub_session, remote
from app.hub.network import Network, NetworkSettings
from tests.helpers.hub_server import HubServer, Noise

COMMIT, LATER = "a" * 40, "b" * 40
REPO = "us/model-GGUF"
TOKEN = "hf_" + "t" * 34


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        server.add_repo(
            REPO,
            COMMIT,
            {
                "README.md": b"Hello",
                # Kept in git itself, as the ending is in capitals.
                "small.GGUF": b"GGUF in git itself",
                "model-Q4_0.gguf": Noise(3_000_000),
                "Q8_0/model-Q8_0-00001-of-00002.gguf": Noise(2_000_000, 1),
                "Q8_0/model-Q8_0-00002-of-00002.gguf": Noise(2_000_000, 2),
                "model-F16-00001-of-00002.gguf": Noise(2_000_000, 3),
                "mmproj-F16.gguf": Noise(2_000_000, 4),
            },
        )
        yield server


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_session, "WAITS_S", (0.05, 0.05))


def network(hub: HubServer | str, *, offline: bool = False) -> Network:
    endpoint = hub if isinstance(hub, str) else hub.url
    return Network(NetworkSettings(endpoint=endpoint, offline=offline))


def test_a_repository_is_pinned_to_its_commit_and_the_hashes_of_its_files(
    hub: HubServer, tmp_path: Path
) -> None:
    small, large = remote.variants(network(hub), REPO, None, tmp_path)
    assert [file.name for file in small.files] == ["model-Q4_0.gguf"]
    assert [file.name for file in large.files] == [
        "Q8_0/model-Q8_0-00001-of-00002.gguf",
        "Q8_0/model-Q8_0-00002-of-00002.gguf",
    ]
    for file in (*small.files, *large.files):
        assert (file.repo, file.revision) == (REPO, COMMIT)
        assert file.sha256 == hub.sha256(REPO, file.name)
    assert small.bytes == 3_000_000
    assert small.licence == "apache-2.0"
    assert not small.is_gated
    assert small.id != large.id


def test_a_file_without_a_hash_cannot_be_pinned(tmp_path: Path) -> None:
    with HubServer() as hub:
        hub.add_repo(REPO, COMMIT, {"small.GGUF": b"GGUF in git itself"})
        assert remote.variants(network(hub), REPO, None, tmp_path) == []
        wanted = RemoteModel("x", "X", ModelKind.CHAT, REPO, "", "", patterns=("*.gguf",))
        with pytest.raises(InputError, match="with a hash"):
            remote.pin(network(hub), wanted, None, tmp_path)


def test_an_entry_without_files_gets_those_of_its_best_pattern(
    hub: HubServer, tmp_path: Path
) -> None:
    wanted = RemoteModel(
        "own", "Own", ModelKind.CLASSIFIER, REPO, "", "", patterns=("*mxfp4*", "*q8_0*", "*")
    )
    pinned = remote.pin(network(hub), wanted, None, tmp_path)
    assert (pinned.id, pinned.kind, len(pinned.files)) == ("own", ModelKind.CLASSIFIER, 2)
    hub.add_repo(REPO, LATER, {"model-Q8_0.gguf": Noise(1_500_000)})
    asked = len(hub.requests)
    assert remote.pin(network(hub), pinned, None, tmp_path) is pinned
    assert len(hub.requests) == asked
    again = remote.pin(network(hub), wanted, None, tmp_path)
    assert [file.revision for file in again.files] == [LATER]


def test_what_the_catalogue_pins_is_known_wherever_it_lies(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = {
        "revision": LATER,
        "name": "model.gguf",
        "bytes": 3_000_000,
        "sha256": hub.sha256(REPO, "model-Q4_0.gguf"),
    }
    entry = {"id": "known", "name": "Known", "kind": "chat", "repo": "they/known", "files": [file]}
    entry |= {"about": "Known.", "licence": "MIT"}
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps({"format": 1, "models": [entry]}), encoding="utf-8")
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(path))
    found = remote.variants(network(hub), REPO, None, tmp_path)
    assert [model.id for model in found if len(model.files) == 1] == ["known"]
    assert found[0].files[0].repo == REPO
    assert catalog.model("known").files[0].repo == "they/known"


def test_a_search_gives_each_set_of_files_and_asks_once(hub: HubServer, tmp_path: Path) -> None:
    found = remote.search(network(hub), "  MODEL ", tmp_path)
    assert [model.name for model in found] == ["model-Q8_0", "model-Q4_0", "small"]
    assert all(model.repo == REPO and not model.files for model in found)
    (request,) = hub.requests
    assert "search=MODEL" in request.path
    assert "filter=gguf" in request.path
    pinned = remote.pin(network(hub), found[0], None, tmp_path)
    assert (pinned.id, len(pinned.files)) == (found[0].id, 2)
    with pytest.raises(InputError, match="nothing to search"):
        remote.search(network(hub), " \n", tmp_path)


def test_one_of_several_is_chosen_by_quantization_name_or_pattern(
    hub: HubServer, tmp_path: Path
) -> None:
    found = remote.variants(network(hub), REPO, None, tmp_path)
    for wanted in ("Q8_0", "q8_0", "model-Q8_0", "*q8*", "Q8_0/*"):
        assert len(remote.choose(found, REPO, wanted).files) == 2
    assert remote.choose(found[:1], REPO).files == found[0].files
    with pytest.raises(InputError, match=r"several models \(Q4_0, Q8_0\): .*us/model-GGUF:Q4_0"):
        remote.choose(found, REPO)
    with pytest.raises(InputError, match="it has Q4_0, Q8_0"):
        remote.choose(found, REPO, "Q5_K_M")


def test_the_token_is_sent_only_to_whom_it_opens_a_door(hub: HubServer, tmp_path: Path) -> None:
    asked: list[int] = []

    def token() -> str:
        asked.append(1)
        return TOKEN

    remote.variants(network(hub), REPO, token, tmp_path)
    assert asked == []
    assert hub.sent_tokens() == []
    with pytest.raises(AccessNeeded, match="access token"):
        remote.variants(network(hub), "us/none", token, tmp_path)
    assert asked == [1]
    assert hub.sent_tokens() == [("hub", f"Bearer {TOKEN}")]


def test_offline_asks_nobody(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(OfflineError):
        remote.search(network(hub, offline=True), "model", tmp_path)
    with pytest.raises(OfflineError):
        remote.variants(network(hub, offline=True), REPO, TOKEN, tmp_path)
    assert hub.requests == []


@pytest.mark.parametrize("repo", ["", "model", "../x", "us/model?x=1", "us/model/tree/main"])
def test_what_is_no_repository_is_not_asked_for(repo: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="OWNER/NAME"):
        remote.variants(network("http://127.0.0.1:9"), repo, None, tmp_path)


def test_the_package_tells_and_keeps_nothing(hub: HubServer, tmp_path: Path) -> None:
    """A process of its own: the package reads its environment once, and asks for the list of
    harnesses once a day."""
    home = tmp_path / "home"
    (home / ".cache" / "huggingface").mkdir(parents=True)
    (home / ".cache" / "huggingface" / "token").write_text(TOKEN, encoding="utf-8")
    before = sorted(home.rglob("*"))
    code = (
        "import sys, pathlib; from app.hub import remote\n"
        "from app.hub.network import Network, NetworkSettings\n"
        "assert 'huggingface_hub' not in sys.modules\n"
        f"net = Network(NetworkSettings(endpoint={hub.url!r}))\n"
        f"folder = pathlib.Path({str(tmp_path / 'own')!r})\n"
        "remote.search(net, 'model', folder)\n"
        f"print(len(remote.variants(net, {REPO!r}, None, folder)))\n"
    )
    environment = {name: value for name, value in os.environ.items() if name[:3] != "HF_"}
    environment |= {"HOME": str(home), "HF_TOKEN": TOKEN, "AI_AGENT": "x", "HF_DEBUG": "1"}
    environment |= {"XDG_CACHE_HOME": str(home / ".cache")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "2", done.stderr[-2000:]
    paths = [urlsplit(request.path).path for request in hub.requests]
    assert paths == [
        "/api/models",
        f"/api/models/{REPO}/revision/main",
        f"/api/models/{REPO}/tree/{COMMIT}",
    ]
    assert hub.sent_tokens() == []
    allowed = {"host", "accept", "accept-encoding", "connection", "user-agent"}
    for request in hub.requests:
        assert set(request.headers) <= allowed
        assert request.headers["user-agent"] == "harmonium"
    assert sorted(home.rglob("*")) == before
    assert not list(tmp_path.glob("own/**/*token*"))


_Answer = Callable[["_Handler"], None]


class _Handler(BaseHTTPRequestHandler):
    """A hub that misbehaves: it answers as the test wants."""

    answer: _Answer
    seen: list[tuple[str, str | None]]

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("authorization")))
        type(self).answer(self)

    def reply(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def _serving(
    answer: Callable[[_Handler], None],
) -> Generator[tuple[str, list[tuple[str, str | None]]]]:
    seen: list[tuple[str, str | None]] = []
    handler = type("Handler", (_Handler,), {"answer": answer, "seen": seen})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        server.shutdown()
        server.server_close()


_JSON = {"Content_Type": "application/json"}
_INFO = {"id": REPO, "sha": COMMIT, "siblings": [], "gated": False, "private": False}


@pytest.mark.parametrize(
    ("status", "body", "headers", "problem"),
    [
        (200, b"<html>Log in</html>", {"Content_Type": "text/html"}, "sign-in page"),
        (200, b"{", _JSON, "makes no sense"),
        (200, b"[1, 2]", _JSON, "makes no sense"),
        (200, b"{}", _JSON, "makes no sense"),
        (200, json.dumps({**_INFO, "sha": "main"}).encode(), _JSON, "which commit"),
        (200, json.dumps({**_INFO, "id": "../x"}).encode(), _JSON, "which commit"),
        (429, b"", {"Retry_After": "3600"}, "too many requests"),
        (503, b"", {}, "fault of its own"),
        (418, b"", {}, "status 418"),
        (302, b"", {"Location": "/api/models/us/model-GGUF/revision/main"}, "in circles"),
        (302, b"", {"Location": "http://127.0.0.2:9/api"}, "127.0.0.2"),
        (302, b"", {"Location": "https://user@huggingface.co/"}, "huggingface.co"),
        (302, b"", {"Location": "file:///etc/passwd"}, "is not asked"),
    ],
)
def test_a_hub_that_makes_no_sense_is_one_sentence(
    status: int, body: bytes, headers: dict[str, str], problem: str, tmp_path: Path
) -> None:
    with (
        _serving(lambda handler: handler.reply(status, body, **headers)) as (url, seen),
        pytest.raises(HubError, match=problem),
    ):
        remote.variants(network(url), REPO, TOKEN, tmp_path)
    assert 1 <= len(seen) <= 5


def test_a_few_bytes_that_unpack_to_very_many_are_refused(tmp_path: Path) -> None:
    large = json.dumps({**_INFO, "tags": ["a" * hub_session.QUESTION_BYTES]}).encode()
    packed = gzip.compress(large, 1)

    def answer(handler: _Handler) -> None:
        found = gzip.compress(b"[]") if "/tree/" in handler.path else packed
        handler.reply(200, found, Content_Encoding="gzip", **_JSON)

    with (
        _serving(answer) as (url, seen),
        pytest.raises(HubError, match="makes no sense"),
    ):
        remote.variants(network(url), REPO, None, tmp_path)
    assert len(seen) == 1


def test_a_list_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_session, "QUESTION_S", 1.0)

    def answer(handler: _Handler) -> None:
        host = handler.headers["host"]
        path = f"/api/models/{REPO}/tree/{COMMIT}?cursor={len(handler.seen)}"
        more = f'<http://{host}{path}>; rel="next"'
        found: object = [] if "/tree/" in handler.path else _INFO
        handler.reply(200, json.dumps(found).encode(), Link=more, **_JSON)

    started = time.monotonic()
    with _serving(answer) as (url, _), pytest.raises(HubError, match="cannot be reached"):
        remote.variants(network(url), REPO, None, tmp_path)
    assert time.monotonic() - started < 10


def test_a_redirect_never_carries_the_token_to_another_host(tmp_path: Path) -> None:
    with _serving(lambda handler: handler.reply(200, b"{}", **_JSON)) as (elsewhere, stolen):

        def redirect(handler: _Handler) -> None:
            handler.reply(307, b"", Location=f"{elsewhere}/api/models/us/model-GGUF")

        with (
            _serving(redirect) as (url, seen),
            pytest.raises(HubError, match="is not asked"),
        ):
            remote.variants(network(url), REPO, TOKEN, tmp_path)
    assert [token for _, token in seen] == [f"Bearer {TOKEN}"]
    assert stolen == []


def test_a_repository_that_was_renamed_is_found_under_its_new_name(tmp_path: Path) -> None:
    def answer(handler: _Handler) -> None:
        if "/us/model-GGUF" in handler.path:
            handler.reply(307, b"", Location="/api/models/they/new-GGUF/revision/main")
        elif "/tree/" in handler.path:
            lfs = {"oid": "c" * 64, "size": 9, "pointerSize": 130}
            entry = {"type": "file", "path": "a.gguf", "size": 9, "oid": "d" * 40, "lfs": lfs}
            handler.reply(200, json.dumps([entry]).encode(), **_JSON)
        else:
            handler.reply(200, json.dumps({**_INFO, "id": "they/new-GGUF"}).encode(), **_JSON)

    with _serving(answer) as (url, seen):
        (model,) = remote.variants(network(url), REPO, None, tmp_path)
    assert model.files[0].repo == model.repo == "they/new-GGUF"
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("path", "oid", "size"),
    [
        ("../../a.gguf", "c" * 64, 9),
        ("a\\b.gguf", "c" * 64, 9),
        ("a.gguf", "c" * 40, 9),
        ("a.gguf", "x" * 64, 9),
        ("a.gguf", "c" * 64, 0),
        ("CON.gguf", "c" * 64, 9),
    ],
)
def test_a_file_with_an_unsound_name_or_hash_is_left_out(
    path: str, oid: str, size: int, tmp_path: Path
) -> None:
    def answer(handler: _Handler) -> None:
        lfs = {"oid": oid, "size": size, "pointerSize": 130}
        entry = {"type": "file", "path": path, "size": size, "oid": "d" * 40, "lfs": lfs}
        found: object = [entry] if "/tree/" in handler.path else _INFO
        handler.reply(200, json.dumps(found).encode(), **_JSON)

    with _serving(answer) as (url, _):
        assert remote.variants(network(url), REPO, None, tmp_path) == []


def test_a_hub_that_is_busy_for_a_moment_is_asked_again(tmp_path: Path) -> None:
    statuses = [503, 429]

    def answer(handler: _Handler) -> None:
        status = statuses.pop() if statuses else 200
        found: object = [] if "/tree/" in handler.path else _INFO
        handler.reply(status, json.dumps(found).encode(), **_JSON)

    with _serving(answer) as (url, seen):
        assert remote.variants(network(url), REPO, None, tmp_path) == []
    assert len(seen) == 4


def test_nobody_at_the_address_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(HubError, match=r"127\.0\.0\.1:9 cannot be reached"):
        remote.variants(network("http://127.0.0.1:9"), REPO, None, tmp_path)
