# SPDX-License-Identifier: Apache-2.0
"""The program with its window on an encrypted profile, with a real password store and without."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.encryption import is_encrypted
from app.vault.vault import Vault, VaultState, Way
from tests.helpers.scripted_engine import scripted_engine_command
from tests.helpers.secret_service import SecretService

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")

PASSPHRASE = "a few odd words"
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.at(tmp_path / "profile")


@pytest.fixture
def start(paths: Paths) -> Iterator[Start]:
    """`start(question, **environment)`: the window, in which the question is asked."""
    running: list[subprocess.Popen[str]] = []

    def start_one(question: str, **environment: str) -> subprocess.Popen[str]:
        program = ["-m", "tests.helpers.driven_window", question]
        process = subprocess.Popen(
            [sys.executable, *program, "--data-dir", str(paths.root)],
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command("hello")),
                **environment,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start_one
    for process in running:
        process.kill()
        process.communicate()


def questions(profile: Profile) -> list[str]:
    with closing(profile.database.open()) as database:
        store = ConversationStore(database)
        return [store.load(summary.id).nodes[0].message.text for summary in store.summaries()]


def wait_until(condition: Callable[[], bool], timeout_s: float = 20.0) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    assert "Traceback" not in process.communicate()[1]


def is_known(paths: Paths, find: Callable[[Vault], Profile], *wanted: str) -> bool:
    vault = Vault(paths.keys)
    if vault.state is not VaultState.ENCRYPTED or not is_encrypted(paths.database):
        return False
    return sorted(questions(find(vault))) == sorted(wanted)


def test_a_profile_is_encrypted_and_opened_by_the_password_store_alone(
    start: Start, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    with SecretService() as service:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)

        def find(vault: Vault) -> Profile:
            return Profile(paths, vault.unlock_from_store())

        first = start("The first question")
        wait_until(lambda: is_known(paths, find, "The first question"))
        end(first)
        assert Vault(paths.keys).ways == {Way.STORE, Way.RECOVERY}
        again = start("The second question")
        wait_until(lambda: is_known(paths, find, "The first question", "The second question"))
        end(again)
        assert len(service.secrets) == 1
    for path in paths.root.rglob("*"):
        if path.is_file():
            assert b"first question" not in path.read_bytes(), path


def test_a_passphrase_in_the_environment_opens_the_window(start: Start, paths: Paths) -> None:
    def find(vault: Vault) -> Profile:
        return Profile(paths, vault.unlock(PASSPHRASE))

    given = {**NO_BUS, "HARMONIUM_PASSPHRASE": PASSPHRASE}
    first = start("The first question", **given)
    wait_until(lambda: is_known(paths, find, "The first question"))
    end(first)
    again = start("The second question", **given)
    wait_until(lambda: is_known(paths, find, "The first question", "The second question"))
    end(again)


def test_an_erasure_that_was_cut_off_is_finished_before_there_is_a_window(
    start: Start, paths: Paths
) -> None:
    def find(vault: Vault) -> Profile:
        return Profile(paths, vault.unlock(PASSPHRASE))

    given = {**NO_BUS, "HARMONIUM_PASSPHRASE": PASSPHRASE}
    first = start("The first question", **given)
    wait_until(lambda: is_known(paths, find, "The first question"))
    end(first)
    # As after the keys went, and before the files did.
    paths.erasing.write_text('{"models": false, "overwrite": false}\n')
    for path in paths.root.glob("keys.json*"):
        path.unlink()
    again = start("The second question", **given)
    wait_until(lambda: is_known(paths, find, "The second question"))
    end(again)
    assert not paths.erasing.exists()
    assert "an erasure that was cut off" not in _log(paths)


def test_a_program_that_waits_for_an_answer_is_ended_by_a_signal(
    start: Start, paths: Paths
) -> None:
    process = start("Never asked", **NO_BUS)
    wait_until(lambda: "no password store" in _log(paths))
    time.sleep(0.3)
    assert process.poll() is None
    end(process)
    assert Vault(paths.keys).state is VaultState.NONE
    assert not paths.database.exists()


def _log(paths: Paths) -> str:
    file = paths.logs / "harmonium.log"
    return file.read_text("utf-8") if file.exists() else ""
