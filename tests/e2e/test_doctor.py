# SPDX-License-Identifier: Apache-2.0
"""`harmonium doctor`, as a person runs it."""

from pathlib import Path

import pytest

from app.engine import backends
from app.engine.ggml import library_file
from tests.e2e.program import run
from tests.helpers.engine_libraries import (
    BUILT,
    LLVMPIPE,
    SOFTWARE_VULKAN,
    copied,
    needs_build,
    replaced,
)

needs_software_vulkan = pytest.mark.skipif(
    not LLVMPIPE.exists(), reason="Mesa's software Vulkan device is not installed"
)


def test_the_doctor_names_processor_memory_devices_and_back_ends(tmp_path: Path) -> None:
    (report,) = run("doctor", "--json", profile=tmp_path).objects
    assert report["cpu"]["cores"] >= 1
    assert 0 < report["memory"]["available_bytes"] <= report["memory"]["total_bytes"]
    assert report["memory"]["total_bytes"] <= report["memory"]["physical_bytes"]
    (device,) = [device for device in report["devices"] if device["backend"] == "CPU"]
    assert device["used"]
    assert {"name", "backend", "free_bytes", "total_bytes", "used"} <= set(device)
    assert [backend["state"] for backend in report["backends"]] == ["loaded"]
    assert report["network_attempts"] == 0
    measures = {measure["name"] for measure in report["confinement"]}
    assert measures == {"network", "system calls", "files", "programs", "memory"}
    assert report["llama_cpp"]


def test_the_doctor_speaks_to_people(tmp_path: Path) -> None:
    done = run("doctor", profile=tmp_path)
    assert done.code == 0
    for word in ("Processor", "Memory", "Devices", "Back ends", "cpu, built in: loaded"):
        assert word in done.stdout


def test_the_doctor_names_libraries_that_cannot_be_used(tmp_path: Path) -> None:
    folder = copied(backends.folder(), tmp_path / "libraries")
    replaced(folder, library_file("ggml"), b"no library at all")
    environment = {backends.FOLDER_VARIABLE: str(folder)}
    done = run("doctor", "--json", profile=tmp_path / "p", environment=environment)
    (report,) = done.objects
    failed, loaded = report["backends"]
    assert (failed["state"], failed["file"]) == ("failed", str(folder))
    assert loaded["state"] == "loaded"
    assert any(str(folder) in sentence for sentence in report["problems"])
    assert str(folder) in run("doctor", profile=tmp_path / "p", environment=environment).stdout


@needs_build
@pytest.mark.long
class TestBuiltLibraries:
    @needs_software_vulkan
    def test_the_doctor_names_the_card_and_its_driver(self, tmp_path: Path) -> None:
        environment = {backends.FOLDER_VARIABLE: str(BUILT), **SOFTWARE_VULKAN}
        done = run("doctor", profile=tmp_path, environment=environment)
        assert "Vulkan0 (Vulkan): " in done.stdout
        assert "llvmpipe" in done.stdout
        assert "vulkan (libggml-vulkan.so): loaded" in done.stdout
