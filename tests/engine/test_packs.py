# SPDX-License-Identifier: Apache-2.0
"""Packs: more back ends for the engine, from folders of the profile."""

import ctypes
from pathlib import Path

import pytest

from app.build_info import LLAMA_CPP
from app.cli.selftest import EXPECTED, OWN_MODEL, START
from app.core.hardware import BackendState
from app.core.params import LoadParams
from app.engine import backends
from app.engine.backend_probe import FLAG, Probe, backend_name
from app.engine.client import EngineClient
from app.engine.ggml import backend_file
from app.engine.packs import OTHER_VERSION, Pack, installed_packs
from tests.e2e.program import run
from tests.helpers.engine_libraries import (
    BUILT,
    LLVMPIPE,
    SOFTWARE_VULKAN,
    compiled,
    copied,
    needs_build,
)
from tests.helpers.signing import Signer
from tests.helpers.trusting_engine import trusting_command, trusting_engine

OTHER = "a" * 40


MARKING = """
#include <stdio.h>
__attribute__((constructor)) static void begin(void) {{
    FILE *file = fopen("{mark}", "w");
    if (file) fclose(file);
}}
"""
"""A library that leaves a mark when it is loaded."""


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signing") / "release")


def nobody(_folder: Path) -> str:
    return ""


def pack_folder(root: Path, name: str, commit: str = LLAMA_CPP) -> Path:
    folder = root / commit / name
    folder.mkdir(parents=True)
    return folder


def test_packs_are_found_by_commit_and_name(tmp_path: Path) -> None:
    ours, other = pack_folder(tmp_path, "cuda13"), pack_folder(tmp_path, "cuda13", OTHER)
    assert installed_packs(tmp_path, LLAMA_CPP, nobody) == [
        Pack("cuda13", ours, LLAMA_CPP, ""),
        Pack("cuda13", other, OTHER, OTHER_VERSION),
    ]
    (refused, _) = installed_packs(tmp_path, LLAMA_CPP, lambda _folder: "it is not signed")
    assert (refused.problem, refused.is_usable) == ("it is not signed", False)


def test_nothing_else_counts_as_a_pack(tmp_path: Path) -> None:
    real = pack_folder(tmp_path / "elsewhere", "cuda13")
    root = tmp_path / "packs"
    for name in (".adding-x", "With Spaces", "up..", "é"):
        _ = pack_folder(root, name)
    _ = pack_folder(root, "cuda13", "not-a-commit")
    (root / LLAMA_CPP / "a-file").touch()
    (root / LLAMA_CPP / "linked").symlink_to(real)
    assert installed_packs(root, LLAMA_CPP, nobody) == []
    assert installed_packs(tmp_path / "nowhere", LLAMA_CPP, nobody) == []


def test_a_file_of_a_pack_is_tried_like_the_others(signer: Signer, tmp_path: Path) -> None:
    libraries = copied(backends.folder(), tmp_path / "libraries")
    file = str(pack_folder(tmp_path, "cuda13") / backend_file("cuda"))
    compiled(Path(file), "int number;", needs="libcuda.so.7")
    assert backend_name(file) == "cuda"
    signer.sign_folder(Path(file).parent)
    command = trusting_command(signer.keys, FLAG)
    problem = Probe(libraries, [file], command).results()[file].problem
    assert problem.startswith("libcuda.so.7: cannot open shared object file")


def test_trying_a_file_loads_nothing_that_nobody_signed(tmp_path: Path) -> None:
    libraries = copied(backends.folder(), tmp_path / "libraries")
    file = pack_folder(tmp_path / "packs", "gift") / backend_file("gift")
    compiled(file, MARKING.format(mark=tmp_path / "mark"))
    result = Probe(libraries, [str(file)]).results()[str(file)]
    assert not (tmp_path / "mark").exists()
    assert result.problem == "it is not signed by anyone whom Harmonium trusts"
    # The library would have left it.
    ctypes.CDLL(str(file))
    assert (tmp_path / "mark").exists()


def test_a_pack_for_another_version_is_named_and_not_loaded(tmp_path: Path) -> None:
    root = tmp_path / "p" / "packs"
    folder = pack_folder(root, "cuda13", OTHER)
    compiled(folder / backend_file("cuda"), "int number;")
    environment = {backends.FOLDER_VARIABLE: str(backends.folder())}
    (report,) = run("doctor", "--json", profile=tmp_path / "p", environment=environment).objects
    (listed,) = report["packs"]
    assert (listed["name"], listed["llama_cpp"], listed["usable"]) == ("cuda13", OTHER, False)
    pack, _ = report["backends"]
    assert (pack["name"], pack["state"]) == ("cuda13", "unused")
    assert pack["problem"] == "it is made for another version of Harmonium"
    assert any("The pack cuda13 is made for another version" in text for text in report["problems"])


def test_a_pack_that_nobody_signed_is_named_and_not_loaded(tmp_path: Path) -> None:
    """A profile may come from somebody else."""
    folder = pack_folder(tmp_path / "p" / "packs", "gift")
    compiled(folder / backend_file("gift"), MARKING.format(mark=tmp_path / "mark"))
    environment = {backends.FOLDER_VARIABLE: str(backends.folder())}
    done = run("doctor", "--json", profile=tmp_path / "p", environment=environment)
    assert not (tmp_path / "mark").exists()
    (report,) = done.objects
    (listed,) = report["packs"]
    assert (listed["name"], listed["usable"]) == ("gift", False)
    pack = report["backends"][0]
    assert (pack["name"], pack["state"]) == ("gift", "unused")
    assert pack["problem"] == listed["problem"]
    assert any(text.startswith("The pack gift is not used (it is") for text in report["problems"])


@needs_build
class TestBuiltLibraries:
    @pytest.mark.long
    @pytest.mark.timeout(300)
    @pytest.mark.skipif(not LLVMPIPE.exists(), reason="Mesa's software Vulkan is not installed")
    def test_a_card_computes_with_the_libraries_of_a_pack(
        self, signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The confined engine may still read them."""
        root = tmp_path / "profile" / "packs"
        libraries = copied(BUILT, tmp_path / "libraries")
        file = pack_folder(root, "vulkan") / backend_file("vulkan")
        (libraries / file.name).rename(file)
        signer.sign_folder(file.parent)
        for name, value in {backends.FOLDER_VARIABLE: str(libraries), **SOFTWARE_VULKAN}.items():
            monkeypatch.setenv(name, value)
        client = EngineClient(trusting_engine(signer.keys, root))
        try:
            found = {backend.file: backend.state for backend in client.devices().backends}
            loaded = client.load(OWN_MODEL, LoadParams(n_ctx=512, threads=1))
            assert client.continued(START, len(EXPECTED)) == EXPECTED
        finally:
            client.stop()
        assert found[str(file)] is BackendState.LOADED
        assert loaded.offloaded_layers == loaded.total_layers

    def test_a_pack_has_no_say_in_what_the_processor_computes(
        self, signer: Signer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = pack_folder(tmp_path, "mischief")
        compiled(folder / backend_file("cpu-best"), "int number;")
        compiled(folder / backend_file("opencl"), "int number;")
        signer.sign_folder(folder)
        monkeypatch.setenv(backends.FOLDER_VARIABLE, str(BUILT))
        client = EngineClient(trusting_engine(signer.keys, tmp_path))
        try:
            found = {backend.file: backend for backend in client.devices().backends}
        finally:
            client.stop()
        assert str(folder / backend_file("cpu-best")) not in found
        opencl = found[str(folder / backend_file("opencl"))]
        assert opencl.problem == "it is not a back end of llama.cpp"
        assert [b.name.partition("-")[0] for b in found.values() if b.state == "loaded"] == ["cpu"]
