# SPDX-License-Identifier: Apache-2.0
"""`harmonium models pull`, `search` and `available` against a hub of our own."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.paths import Paths
from app.store.connections import opened_connections
from app.store.database import DatabaseFile
from tests.e2e.program import PROGRAM, Run, run
from tests.helpers.hub_server import HubServer, Noise
from tests.helpers.tiny_model.corpus import well_formed_cases

REPO, COMMIT, LATER = "us/tiny-gpt-oss-GGUF", "a" * 40, "b" * 40
FILE = "tiny-gpt-oss-MXFP4.gguf"
TOKEN = "hf_" + "t" * 34
# What `models list` tells of each model.
LISTED = {
    *("id", "name", "path", "bytes", "sha256", "architecture", "quantization", "context"),
    *("state", "origin"),
}

posix = pytest.mark.skipif(sys.platform == "win32", reason="ends programs by POSIX signals")
# Elsewhere the person's own password store would be asked.
no_keyring = pytest.mark.skipif(sys.platform != "linux", reason="needs a system without a keyring")


@dataclass
class Site:
    """A hub, a catalogue that pins one file of it, and a profile."""

    hub: HubServer
    profile: Path
    catalogue: Path

    @property
    def environment(self) -> dict[str, str]:
        return {
            "HF_ENDPOINT": self.hub.url,
            "HARMONIUM_CATALOGUE": str(self.catalogue),
            "HF_TOKEN": "",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        }

    def publish(self, content: Path | Noise, sha256: str = "", *, gated: bool = False) -> None:
        """In the catalogue as `tiny`. A `sha256` that is not the content's is a file that was
        exchanged."""
        self.hub.add_repo(REPO, COMMIT, {FILE: content}, gated=gated)
        file = {
            "revision": COMMIT,
            "name": FILE,
            "bytes": content.stat().st_size if isinstance(content, Path) else content.bytes,
            "sha256": sha256 or self.hub.sha256(REPO, FILE),
        }
        entry = {"id": "tiny", "name": "Tiny", "kind": "chat", "repo": REPO, "about": "Tiny."}
        entry |= {"licence": "Apache-2.0"}
        models = [{**entry, "files": [file], "is_gated": gated}]
        self.catalogue.write_text(json.dumps({"format": 1, "models": models}), encoding="utf-8")

    def run(self, *arguments: str, **environment: str) -> Run:
        return run(*arguments, profile=self.profile, environment=self.environment | environment)

    def models(self) -> list[dict[str, Any]]:
        """Those that were fetched."""
        listed = self.run("models", "list", "--json").objects
        return [model for model in listed if model["origin"] != "starter"]

    def leftovers(self) -> list[Path]:
        """Of downloads; the queue's lock may stay."""
        found = (self.profile / "models").rglob("*")
        return [
            path
            for path in found
            if path.is_file() and path.suffix not in (".gguf", ".lock") and path.stat().st_size
        ]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with HubServer() as hub:
        yield Site(hub, tmp_path / "profile", tmp_path / "catalogue.json")


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def api_requests(site: Site) -> list[str]:
    return [request.path for request in site.hub.requests if request.path.startswith("/api")]


def test_a_model_of_the_catalogue_is_fetched_listed_and_answers(
    site: Site, tiny_model: Path
) -> None:
    site.publish(tiny_model)
    pulled = site.run("models", "pull", "tiny", "--json")
    assert pulled.code == 0, pulled.stderr
    *progress, model = pulled.objects
    assert set(model) >= LISTED
    assert model["sha256"] == sha256_of(tiny_model) == sha256_of(Path(model["path"]))
    assert Path(model["path"]).is_relative_to(site.profile / "models")
    assert {event["type"] for event in progress} == {"progress"}
    received = [event["received"] for event in progress]
    assert received == sorted(received)
    assert received[-1] == progress[-1]["total"] == model["bytes"]
    assert site.models() == [model]
    assert site.leftovers() == []
    # What is pinned is not asked about.
    assert api_requests(site) == []
    case = next(
        case
        for case in well_formed_cases()
        if not (case.tools or case.history or case.instructions)
    )
    asked = site.run(
        *("ask", "--json", "--model", model["id"], "--temperature", "0", "--threads", "1"),
        *("--ctx", "4096", "--effort", case.effort),
        *("--", case.question),
    )
    assert asked.objects[-1]["answer"] == case.answer


def test_what_is_here_already_is_not_fetched_again(site: Site, tiny_llama: Path) -> None:
    site.publish(tiny_llama)
    assert site.run("models", "pull", "tiny").code == 0
    asked = len(site.hub.requests)
    again = site.run("models", "pull", "tiny", "--json")
    assert again.objects == site.models()
    assert site.run("--offline", "models", "pull", "tiny").code == 0
    assert len(site.hub.requests) == asked


def test_what_a_repository_has_now_is_fetched_though_an_older_one_is_here(
    site: Site, tiny_llama: Path, tiny_model: Path
) -> None:
    site.publish(Noise(1000))
    for commit, content in ((COMMIT, tiny_llama), (LATER, tiny_model)):
        site.hub.add_repo("us/a-GGUF", commit, {"a-Q8_0.gguf": content})
        pulled = site.run("models", "pull", "us/a-GGUF", "--json")
        assert pulled.objects[-1]["sha256"] == sha256_of(content)
    assert [model["sha256"] for model in site.models()] == [sha256_of(tiny_model)]


def test_a_model_that_was_damaged_here_is_made_whole(site: Site, tiny_llama: Path) -> None:
    site.publish(tiny_llama)
    assert site.run("models", "pull", "tiny").code == 0
    path = Path(site.models()[0]["path"])
    with path.open("r+b") as file:
        _ = file.seek(-100, os.SEEK_END)
        _ = file.write(b"damaged")
    asked = site.run("ask", "--model", str(path), "Hello")
    assert (asked.code, asked.stdout) == (3, "")
    assert site.run("models", "pull", "tiny").code == 0
    assert sha256_of(path) == sha256_of(tiny_llama)
    assert site.models()[0]["hash_state"] == "verified"


def test_a_repository_is_pinned_on_first_sight(site: Site, tiny_llama: Path) -> None:
    site.publish(Noise(10))
    other = {"a-Q4_0.gguf": Noise(1000), "a-Q8_0.gguf": tiny_llama, "README.md": b"Hello"}
    site.hub.add_repo("us/a-GGUF", LATER, other)
    several = site.run("models", "pull", "us/a-GGUF")
    assert several.code == 2
    assert "us/a-GGUF:Q4_0" in several.error
    pulled = site.run("models", "pull", "us/a-GGUF:Q8_0", "--json")
    assert pulled.code == 0, pulled.stderr
    assert pulled.objects[-1]["sha256"] == sha256_of(tiny_llama)
    assert any(LATER in request.path for request in site.hub.requests if "resolve" in request.path)
    address = f"{site.hub.url}/us/a-GGUF"
    assert site.run("models", "pull", f"{address}:Q8_0", "--json").objects == site.models()


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ("tinny", "did you mean tiny"),
        ("us/none", "check the name"),
        ("us/../none", "OWNER/NAME"),
        (f"{REPO}:Q2_K", "it has MXFP4"),
        ("", "no model"),
    ],
)
def test_what_cannot_be_fetched_is_one_sentence(site: Site, wanted: str, problem: str) -> None:
    site.publish(Noise(1000))
    refused = site.run("models", "pull", wanted, "--json")
    assert refused.code == 2
    assert problem in refused.error
    assert refused.objects[-1]["message"] == refused.error
    assert site.models() == []


def test_the_starter_needs_no_fetching(tmp_path: Path) -> None:
    refused = run("models", "pull", "starter", profile=tmp_path / "profile")
    assert refused.code == 2
    assert "comes with Harmonium" in refused.error


def test_a_file_that_was_exchanged_is_never_listed(site: Site) -> None:
    site.publish(Noise(300_000), sha256="e" * 64)
    refused = site.run("models", "pull", "tiny")
    assert refused.code == 3
    assert refused.stderr.count("Traceback") == 0
    assert site.models() == []
    assert not list((site.profile / "models").rglob("*.gguf"))


def test_what_is_no_model_is_refused_after_it_came(site: Site) -> None:
    site.publish(Noise(300_000))
    refused = site.run("models", "pull", "tiny")
    assert refused.code == 3
    assert "not a GGUF" in refused.stderr
    assert [model for model in site.models() if model["state"] == "ready"] == []


def _start(site: Site) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, "--data-dir", str(site.profile), "models", "pull", "tiny", "--json"],
        env={**os.environ, **site.environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _received(process: subprocess.Popen[str], share: float) -> int:
    """As soon as so much has come."""
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["received"] > share * event["total"]:
            return event["received"]
    raise AssertionError(process.communicate()[1])


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL], ids=["Ctrl+C", "kill -9"])
def test_an_interrupted_download_goes_on_where_it_was(
    site: Site, tiny_model: Path, number: signal.Signals
) -> None:
    site.publish(tiny_model)
    site.hub.bytes_per_s = 20_000_000
    with _start(site) as process:
        received = _received(process, 0.4)
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    if number is signal.SIGINT:
        assert process.returncode == 130
        assert "`harmonium models pull tiny` goes on from there" in errors
    assert site.models() == []
    site.hub.bytes_per_s = 0
    pulled = site.run("models", "pull", "tiny", "--json")
    assert pulled.code == 0, pulled.stderr
    assert pulled.objects[-1]["sha256"] == sha256_of(tiny_model)
    assert site.leftovers() == []
    if number is signal.SIGINT:
        assert pulled.objects[0]["received"] >= 0.9 * received
        assert site.hub.bytes_sent < 1.2 * tiny_model.stat().st_size


@no_keyring
def test_a_gated_repository_wants_a_token_that_only_the_hub_sees(
    site: Site, tiny_llama: Path
) -> None:
    site.publish(tiny_llama, gated=True)
    site.hub.tokens.add(TOKEN)
    refused = site.run("models", "pull", "tiny", "--json")
    assert (refused.code, refused.objects[-1]["code"]) == (2, "access")
    assert "token" in refused.stderr
    assert site.hub.sent_tokens() == []
    pulled = site.run("models", "pull", "tiny", HF_TOKEN=TOKEN)
    assert pulled.code == 0, pulled.stderr
    assert {host for host, _ in site.hub.sent_tokens()} == {"hub"}
    kept = [path for path in site.profile.rglob("*") if path.is_file()]
    assert [path for path in kept if TOKEN.encode() in path.read_bytes()] == []


def test_an_open_repository_gets_no_token(site: Site, tiny_llama: Path) -> None:
    site.publish(tiny_llama)
    site.hub.tokens.add(TOKEN)
    assert site.run("models", "pull", "tiny", HF_TOKEN=TOKEN).code == 0
    assert site.run("models", "search", "tiny", HF_TOKEN=TOKEN).code == 0
    assert site.hub.sent_tokens() == []


def test_offline_nothing_is_fetched_or_searched(site: Site) -> None:
    site.publish(Noise(1000))
    for command in (("pull", "tiny"), ("pull", REPO), ("search", "tiny")):
        refused = site.run("models", *command, "--offline", "--json")
        assert refused.code == 2
        assert refused.objects == [
            {"type": "error", "code": "offline", "message": refused.objects[-1]["message"]}
        ]
    assert site.hub.requests == []


def test_a_search_says_what_can_be_pulled_and_is_written_down(site: Site) -> None:
    site.publish(Noise(1000))
    found = site.run("models", "search", "GPT-OSS", "--json").objects
    assert [model["pull"] for model in found] == [f"{REPO}:MXFP4"]
    assert found[0]["files"] == []
    readable = site.run("models", "search", "gpt-oss")
    assert REPO in readable.stdout
    none = site.run("models", "search", "nothing-like-it")
    assert none.code == 0
    assert "no GGUF model" in none.stderr
    with opened_connections(DatabaseFile(Paths.at(site.profile).database)) as store:
        subjects = [entry.purpose.subject for entry in store.newest()]
    assert subjects == ["nothing-like-it", "gpt-oss", "GPT-OSS"]


def test_the_catalogue_is_listed_without_a_profile_or_a_network(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    listed = run("--offline", "models", "available", "--json", profile=profile).objects
    assert [model["id"] for model in listed[:2]] == ["gpt-oss-20b", "gpt-oss-120b"]
    assert not any(model["superseded"] for model in listed)
    everything = run("models", "available", "--all", profile=profile)
    assert "gpt-oss-20b-2025" in everything.stdout
    assert not profile.exists()
