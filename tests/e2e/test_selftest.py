# SPDX-License-Identifier: Apache-2.0
"""`harmonium selftest`, which says of every installation whether it is whole."""

import os
import re
from pathlib import Path

import pytest

from app import __version__
from app.build_info import LLAMA_CPP
from app.cli.selftest import EXPECTED, OWN_MODEL
from app.engine import backends
from app.engine.ggml import backend_file, library_file
from tests.e2e.program import run
from tests.helpers.engine_libraries import (
    BUILT,
    LLVMPIPE,
    SOFTWARE_VULKAN,
    compiled,
    copied,
    needs_build,
    replaced,
)
from tests.helpers.packaging_tools import load_tool

needs_software_vulkan = pytest.mark.skipif(
    not LLVMPIPE.exists(), reason="Mesa's software Vulkan device is not installed"
)


def test_a_whole_installation_says_what_it_is_made_of(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    done = run("selftest", "--json", profile=profile)
    (report,) = done.objects
    assert done.code == 0, report["problems"]
    assert report["ok"]
    assert report["problems"] == []
    assert report["version"] == report["build"]["version"] == __version__
    assert (report["build"]["flavour"], report["build"]["llama_cpp"]) == ("source", LLAMA_CPP)
    for name in ("python", "qt", "sqlite"):
        assert re.match(r"\d+\.\d+", report[name]), name
    assert "Cipher" in report["cipher"]
    assert set(report["keyring"]) == {"backend", "usable", "error"}
    assert [(each["name"], each["loaded"], each["error"]) for each in report["backends"]] == [
        ("cpu", True, "")
    ]
    assert report["model"] == {"name": "selftest.gguf", "bytes": OWN_MODEL.stat().st_size}
    (ran,) = report["runs"]
    assert ran["device"] == "CPU"
    assert tuple(ran["tokens"]) == EXPECTED
    assert (ran["offloaded_layers"], ran["total_layers"], ran["reason"]) == (0, 5, "")
    assert report["same_tokens"]
    assert not profile.exists(), "it made a profile"


def test_people_are_told_the_same(tmp_path: Path) -> None:
    done = run("selftest", profile=tmp_path)
    assert done.code == 0
    assert f"harmonium     {__version__} source\n" in done.stdout
    assert re.search(r"^CPU +ok, 20 tokens in", done.stdout, re.MULTILINE)
    assert "problem" not in done.stdout


def test_its_model_is_made_of_its_source(tmp_path: Path) -> None:
    again = tmp_path / "again.gguf"
    load_tool("selftest_model").write(again)
    assert again.read_bytes() == OWN_MODEL.read_bytes()
    assert OWN_MODEL.stat().st_size < 1_000_000


def test_another_model_answers_a_question(tmp_path: Path) -> None:
    done = run("selftest", "--json", "--model", "starter", profile=tmp_path)
    (report,) = done.objects
    assert done.code == 0
    assert report["model"]["name"].startswith("SmolLM2")
    assert [(ran["device"], len(ran["tokens"])) for ran in report["runs"]] == [("CPU", 20)]


def test_a_model_that_writes_no_words_fails(tmp_path: Path, tiny_llama: Path) -> None:
    done = run("selftest", "--json", "--model", str(tiny_llama), profile=tmp_path)
    report, error = done.objects
    assert done.code == 3
    assert not report["ok"]
    assert error["type"] == "error"
    assert "CPU: " in done.error


def test_only_models_are_taken(tmp_path: Path) -> None:
    done = run("selftest", "--model", str(tmp_path / "none.gguf"), profile=tmp_path)
    assert done.code == 2
    assert "none.gguf" in done.error


def test_a_window_that_could_not_be_opened_is_a_problem(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "nothing-of-the-kind"}
    done = run("selftest", "--json", profile=tmp_path, environment=environment)
    report, _ = done.objects
    assert done.code == 3
    assert "nothing-of-the-kind" in done.error
    assert report["qt"] == ""
    assert report["runs"][0]["reason"] == ""


def test_an_engine_that_does_not_start_is_a_problem(tmp_path: Path) -> None:
    environment = {"HARMONIUM_ENGINE_COMMAND": '["/bin/false"]'}
    done = run("selftest", "--json", profile=tmp_path, environment=environment)
    report, _ = done.objects
    assert done.code == 3
    assert report["runs"] == []
    assert "the engine does not start" in done.error


def test_a_file_of_ours_that_is_damaged_is_a_problem(tmp_path: Path) -> None:
    folder = copied(backends.folder(), tmp_path / "libraries")
    replaced(folder, library_file("ggml"), b"no library at all" * 100)
    environment = {backends.FOLDER_VARIABLE: str(folder)}
    done = run("selftest", "--json", profile=tmp_path / "p", environment=environment)
    report, _ = done.objects
    assert done.code == 3
    failed, instead = report["backends"]
    assert (failed["loaded"], instead["loaded"]) == (False, True)
    assert "invalid ELF header" in failed["error"] or os.name != "posix"


@needs_build
class TestBuiltLibraries:
    def test_that_the_system_has_no_vulkan_is_said_and_no_problem(self, tmp_path: Path) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        (folder / backend_file("vulkan")).unlink()
        compiled(folder / backend_file("vulkan"), "int number;", needs="libvulkan.so.7")
        environment = {backends.FOLDER_VARIABLE: str(folder)}
        done = run("selftest", "--json", profile=tmp_path / "p", environment=environment)
        (report,) = done.objects
        assert done.code == 0, report["problems"]
        (vulkan,) = [each for each in report["backends"] if each["name"] == "vulkan"]
        assert not vulkan["loaded"]
        assert vulkan["error"].startswith("libvulkan.so.7: cannot open shared object file")
        assert [tuple(ran["tokens"]) for ran in report["runs"]] == [EXPECTED]

    def test_that_our_own_part_of_it_is_missing_is_a_problem(self, tmp_path: Path) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        (folder / backend_file("vulkan")).unlink()
        compiled(folder / backend_file("vulkan"), "int number;", needs="libggml-other.so")
        environment = {backends.FOLDER_VARIABLE: str(folder)}
        done = run("selftest", "--json", profile=tmp_path / "p", environment=environment)
        assert done.code == 3
        assert "libggml-other.so" in done.error

    @pytest.mark.long
    @needs_software_vulkan
    @pytest.mark.timeout(400)
    def test_the_card_computes_what_the_processor_does(self, tmp_path: Path) -> None:
        environment = {backends.FOLDER_VARIABLE: str(BUILT), **SOFTWARE_VULKAN}
        done = run("selftest", "--json", profile=tmp_path, environment=environment)
        (report,) = done.objects
        assert done.code == 0, report["problems"]
        cpu, vulkan = report["runs"]
        assert (cpu["device"], vulkan["device"]) == ("CPU", "Vulkan0")
        assert tuple(vulkan["tokens"]) == EXPECTED
        assert vulkan["offloaded_layers"] == vulkan["total_layers"] == 5
        assert report["same_tokens"]

    def test_a_damaged_back_end_is_a_problem(self, tmp_path: Path) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        replaced(folder, backend_file("vulkan"), b"")
        environment = {backends.FOLDER_VARIABLE: str(folder)}
        done = run("selftest", "--json", profile=tmp_path / "p", environment=environment)
        assert done.code == 3
        assert backend_file("vulkan") in done.error
