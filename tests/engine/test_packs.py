# SPDX-License-Identifier: Apache-2.0
"""Packs: more back ends for the engine, from folders of the profile."""

from pathlib import Path

import pytest

from app.build_info import LLAMA_CPP
from app.cli.selftest import EXPECTED, OWN_MODEL, START
from app.core.hardware import BackendState
from app.core.params import LoadParams
from app.engine import backends
from app.engine.backend_probe import Probe, backend_name
from app.engine.client import EngineClient, engine_command
from app.engine.ggml import backend_file
from app.engine.packs import Pack, installed_packs
from tests.e2e.program import run
from tests.helpers.engine_libraries import (
    BUILT,
    LLVMPIPE,
    SOFTWARE_VULKAN,
    compiled,
    copied,
    needs_build,
)

OTHER = "a" * 40


def pack_folder(root: Path, name: str, commit: str = LLAMA_CPP) -> Path:
    folder = root / commit / name
    folder.mkdir(parents=True)
    return folder


def test_packs_are_found_by_commit_and_name(tmp_path: Path) -> None:
    ours, other = pack_folder(tmp_path, "cuda13"), pack_folder(tmp_path, "cuda13", OTHER)
    assert installed_packs(tmp_path, LLAMA_CPP) == [
        Pack("cuda13", ours, LLAMA_CPP, True),
        Pack("cuda13", other, OTHER, False),
    ]


def test_nothing_else_counts_as_a_pack(tmp_path: Path) -> None:
    real = pack_folder(tmp_path / "elsewhere", "cuda13")
    root = tmp_path / "packs"
    for name in (".adding-x", "With Spaces", "up..", "é"):
        _ = pack_folder(root, name)
    _ = pack_folder(root, "cuda13", "not-a-commit")
    (root / LLAMA_CPP / "a-file").touch()
    (root / LLAMA_CPP / "linked").symlink_to(real)
    assert installed_packs(root, LLAMA_CPP) == []
    assert installed_packs(tmp_path / "nowhere", LLAMA_CPP) == []


def test_a_file_of_a_pack_is_tried_like_the_others(tmp_path: Path) -> None:
    libraries = copied(backends.folder(), tmp_path / "libraries")
    file = str(pack_folder(tmp_path, "cuda13") / backend_file("cuda"))
    compiled(Path(file), "int number;", needs="libcuda.so.7")
    assert backend_name(file) == "cuda"
    problem = Probe(libraries, [file]).results()[file].problem
    assert problem.startswith("libcuda.so.7: cannot open shared object file")


def test_a_pack_for_another_version_is_named_and_not_loaded(tmp_path: Path) -> None:
    root = tmp_path / "p" / "packs"
    folder = pack_folder(root, "cuda13", OTHER)
    compiled(folder / backend_file("cuda"), "int number;")
    environment = {backends.FOLDER_VARIABLE: str(backends.folder())}
    (report,) = run("doctor", "--json", profile=tmp_path / "p", environment=environment).objects
    assert report["packs"] == [{"name": "cuda13", "llama_cpp": OTHER, "usable": False}]
    pack, _ = report["backends"]
    assert (pack["name"], pack["state"]) == ("cuda13", "unused")
    assert pack["problem"] == "it is made for another version of Harmonium"
    assert any("The pack cuda13 is made for another version" in text for text in report["problems"])


@needs_build
class TestBuiltLibraries:
    @pytest.mark.long
    @pytest.mark.timeout(300)
    @pytest.mark.skipif(not LLVMPIPE.exists(), reason="Mesa's software Vulkan is not installed")
    def test_a_card_computes_with_the_libraries_of_a_pack(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The confined engine may still read them."""
        root = tmp_path / "profile" / "packs"
        libraries = copied(BUILT, tmp_path / "libraries")
        file = pack_folder(root, "vulkan") / backend_file("vulkan")
        (libraries / file.name).rename(file)
        for name, value in {backends.FOLDER_VARIABLE: str(libraries), **SOFTWARE_VULKAN}.items():
            monkeypatch.setenv(name, value)
        client = EngineClient(engine_command(root))
        try:
            found = {backend.file: backend.state for backend in client.devices().backends}
            loaded = client.load(OWN_MODEL, LoadParams(n_ctx=512, threads=1))
            assert client.continued(START, len(EXPECTED)) == EXPECTED
        finally:
            client.stop()
        assert found[str(file)] is BackendState.LOADED
        assert loaded.offloaded_layers == loaded.total_layers

    def test_a_pack_has_no_say_in_what_the_processor_computes(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = pack_folder(tmp_path, "mischief")
        compiled(folder / backend_file("cpu-best"), "int number;")
        compiled(folder / backend_file("opencl"), "int number;")
        monkeypatch.setenv(backends.FOLDER_VARIABLE, str(BUILT))
        client = EngineClient(engine_command(tmp_path))
        try:
            found = {backend.file: backend for backend in client.devices().backends}
        finally:
            client.stop()
        assert str(folder / backend_file("cpu-best")) not in found
        opencl = found[str(folder / backend_file("opencl"))]
        assert opencl.problem == "it is not a back end of llama.cpp"
        assert [b.name.partition("-")[0] for b in found.values() if b.state == "loaded"] == ["cpu"]
