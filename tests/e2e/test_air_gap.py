# SPDX-License-Identifier: Apache-2.0
"""A whole first day (first start, a model file from elsewhere, a talk, a search, a question about a
document, an export) where there is no network, and where there is one that nobody asked for: the
system calls show that nothing reaches for it."""

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.connections import Connection, ConnectionTotals, Outcome, Purpose, Reason
from app.hub.air_gap import FILE_NAME
from app.paths import Paths
from app.store.connections import ConnectionStore
from app.store.database import open_database
from tests.e2e.program import run
from tests.helpers.hub_server import HubServer, Noise
from tests.helpers.network_trace import network_calls, traced, without_network
from tests.helpers.tiny_model.corpus import CASES, DOCUMENT_TEXT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

HUB = {"HF_ENDPOINT": "http://127.0.0.1:9"}
DAY_S = 200


def day(
    tmp_path: Path, tiny_model: Path, wrap: Sequence[str] | None, *options: str
) -> tuple[dict[str, Any], list[str]]:
    """What the window reports of it, and the calls that reached for a network."""
    model = tmp_path / "stick" / "tiny-gpt-oss.gguf"
    model.parent.mkdir()
    os.link(tiny_model, model)
    document = tmp_path / "stick" / "handbook.txt"
    document.write_text(DOCUMENT_TEXT, "utf-8")
    export, report, log = tmp_path / "export", tmp_path / "report.json", tmp_path / "trace"
    export.mkdir()
    program = [sys.executable, "-m", "tests.helpers.air_gapped_window"]
    program += [str(path) for path in (model, document, export, report)]
    program += [*options, "--data-dir", str(tmp_path / "profile")]
    environment = {**os.environ, **HUB, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    environment["HARMONIUM_PASSPHRASE"] = "a passphrase for nobody"
    with subprocess.Popen(
        traced(log, [*(wrap or ()), *program]),
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as strace:
        try:
            _, errors = strace.communicate(timeout=DAY_S)
        except subprocess.TimeoutExpired:
            for process in psutil.Process(strace.pid).children(recursive=True):
                process.kill()
            strace.kill()
            raise
    assert strace.returncode == 0, errors[-3000:]
    assert "Traceback" not in errors
    files = sorted(path.read_text("utf-8") for path in export.iterdir())
    told = json.loads(report.read_text("utf-8"))
    # The marks of sources are written out there.
    words = [answer.partition("【")[0] for answer in told["answers"]]
    assert len(files) == len(words) == 2
    assert all(any(word in text for text in files) for word in words)
    # The window, its engine and the reader of the document were all watched.
    assert log.read_text("utf-8", "replace").count("exited with") >= 2
    return told, network_calls(log)


@pytest.mark.timeout(DAY_S + 60)
@pytest.mark.parametrize("where", ["no network", "network"])
def test_a_whole_day_reaches_for_no_network(tmp_path: Path, tiny_model: Path, where: str) -> None:
    wrap = without_network([]) if where == "no network" else None
    told, calls = day(tmp_path, tiny_model, wrap)
    assert calls == []
    assert told["listening"] == []
    assert told["errors"] == []
    assert told["counted"].startswith("0 ")
    expected = [CASES["fact"].answer, CASES["document"].answer]
    assert [text.partition("【")[0] for text in told["answers"]] == [
        text.partition("【")[0] for text in expected
    ]
    assert told["found"] >= 1


def kept(profile: Path) -> tuple[list[Connection], ConnectionTotals]:
    with closing(open_database(Paths.at(profile).database)) as database:
        store = ConnectionStore(database)
        return store.newest(), store.totals()


def test_a_command_writes_down_whom_it_asked_and_the_doctor_counts_it(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with HubServer() as hub:
        hub.add_repo("us/model-GGUF", "a" * 40, {"model-Q4_0.gguf": Noise(1000)})
        hub_there = {"HF_ENDPOINT": hub.url}
        searched = run("models", "search", "model", profile=profile, environment=hub_there)
        assert searched.code == 0, searched.stderr
        refused = run(
            "--offline", "models", "search", "model", profile=profile, environment=hub_there
        )
        assert refused.code == 2
        port = int(hub.url.rpartition(":")[2])
    entries, totals = kept(profile)
    assert totals == ConnectionTotals(allowed=1, refused=1)
    assert [(e.program, e.host, e.port, e.purpose, e.outcome) for e in entries] == [
        ("command", "127.0.0.1", port, Purpose(Reason.SEARCH, "model"), outcome)
        for outcome in (Outcome.REFUSED, Outcome.DONE)
    ]
    (report,) = run("doctor", "--json", profile=profile).objects
    assert report["network_attempts"] == 2


def test_the_file_of_an_air_gap_stops_commands_too(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / FILE_NAME).write_text("Laboratory rule 7", "utf-8")
    with HubServer() as hub:
        hub.add_repo("us/model-GGUF", "a" * 40, {"model-Q4_0.gguf": Noise(1000)})
        for command in (("search", "model"), ("pull", "us/model-GGUF")):
            done = run("models", *command, profile=profile, environment={"HF_ENDPOINT": hub.url})
            assert done.code == 2
            assert "Laboratory rule 7" in done.stderr
            assert str(profile / FILE_NAME) in done.stderr
        assert hub.requests == []
    assert kept(profile)[1] == ConnectionTotals(allowed=0, refused=2)


CHATTY = """
    # As a library does that reports home once it is imported.
    import sys, threading, time, urllib.request
    def report():
        while "app.hub.remote" not in sys.modules:
            time.sleep(0.01)
        try:
            urllib.request.urlopen("http://telemetry.example/", timeout=5)
        except OSError:
            pass
    if sys.argv[:1] == ["-m"]:
        threading.Thread(target=report, daemon=True).start()
"""


def test_a_library_that_reports_home_is_refused_and_shown(tmp_path: Path) -> None:
    """In the middle of a search that the person asked for, beside it in the same process."""
    places, profile = tmp_path / "places", tmp_path / "profile"
    places.mkdir()
    (places / "sitecustomize.py").write_text(textwrap.dedent(CHATTY), "utf-8")
    with HubServer() as hub:
        hub.add_repo("us/model-GGUF", "a" * 40, {"model-Q4_0.gguf": Noise(1000)})
        log = tmp_path / "trace"
        done = subprocess.run(
            traced(
                log,
                [
                    *(sys.executable, "-P", "-m", "app", "--data-dir", str(profile)),
                    *("models", "search", "model"),
                ],
            ),
            env={
                **os.environ,
                "HF_ENDPOINT": hub.url,
                "PYTHONPATH": os.pathsep.join([str(places), str(Path(__file__).parents[2])]),
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
        port = int(hub.url.rpartition(":")[2])
    entries, totals = kept(profile)
    assert totals == ConnectionTotals(allowed=1, refused=1)
    [denied] = [entry for entry in entries if entry.outcome is Outcome.REFUSED]
    assert (denied.host, denied.port) == ("telemetry.example", 80)
    assert denied.purpose == Purpose(Reason.UNASKED, "sitecustomize")
    connected = [call for call in network_calls(log) if " connect(" in call]
    assert connected
    assert all(f"htons({port})" in call for call in connected)
