# SPDX-License-Identifier: Apache-2.0
"""Which libraries the engine loads, and what becomes of those that cannot be loaded."""

import signal
import sys
from pathlib import Path

import psutil
import pytest

from app.core.errors import HarmoniumError
from app.core.hardware import Backend, BackendState, DeviceKind
from app.engine import backend_probe, backends
from app.engine.backend_probe import Probe, backend_name
from app.engine.diagnosis import GraphicsFacts, explain
from app.engine.ggml import backend_file, library_file
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.engine_libraries import (
    BUILT,
    compiled,
    copied,
    engine,
    needs_build,
    replaced,
)
from tests.helpers.tiny_model.corpus import CASES

VULKAN = backend_file("vulkan")

_CRASHES = """
__attribute__((constructor)) static void start(void) { *(volatile int *)0 = 1; }
void ggml_backend_init(void) {}
"""
_HANGS = """
#include <unistd.h>
__attribute__((constructor)) static void start(void) { sleep(60); }
void ggml_backend_init(void) {}
"""
_NO_BACKEND = "int number = 1;"
_RETURNS_NOTHING = "void *ggml_backend_init(void) { return 0; }"
_DOES_NOT_FIT = """
int ggml_backend_score(void) { return 0; }
void *ggml_backend_init(void) { return 0; }
"""


@pytest.fixture
def libraries(tmp_path: Path) -> Path:
    """llama-cpp-python's own, to which a test adds a broken one."""
    return copied(backends.folder(), tmp_path / "libraries")


def problem_of(folder: Path, file: str = VULKAN) -> str:
    return Probe(folder, [file]).results()[file].problem


def test_without_a_choice_everything_is_built_in(tmp_path: Path) -> None:
    with engine(tmp_path) as client:
        listed = client.devices()
    assert [(b.name, b.file, b.state) for b in listed.backends] == [
        ("cpu", "", BackendState.LOADED)
    ]
    assert [(device.name, device.kind) for device in listed.devices] == [("CPU", DeviceKind.CPU)]


def test_a_folder_of_libraries_can_be_chosen(
    tmp_path: Path, libraries: Path, tiny_model: Path
) -> None:
    with engine(tmp_path, libraries) as client:
        client.load(tiny_model, SMALL)
        maps = Path(f"/proc/{client.pid}/maps").read_text()
        reply = ask(client, prompt_of(CASES["fact"]), sampling=GREEDY)
    assert str(libraries) in maps
    assert str(backends.folder()) not in maps
    assert reply.answer == "The capital of France is Paris."


def test_a_folder_that_cannot_be_used_is_named_and_replaced(
    tmp_path: Path, tiny_model: Path
) -> None:
    with engine(tmp_path, tmp_path / "nowhere") as client:
        failed, *others = client.devices().backends
        client.load(tiny_model, SMALL)
        reply = ask(client, prompt_of(CASES["fact"]), sampling=GREEDY)
    assert failed.state is BackendState.FAILED
    assert failed.file == str(tmp_path / "nowhere")
    assert "No such file" in failed.problem
    assert [backend.state for backend in others] == [BackendState.LOADED]
    assert reply.answer == "The capital of France is Paris."


@pytest.mark.parametrize("name", ["llama", "ggml", "ggml-base"])
def test_libraries_of_which_one_was_cut_short_are_not_used(
    tmp_path: Path, libraries: Path, name: str
) -> None:
    whole = (libraries / library_file(name)).read_bytes()
    replaced(libraries, library_file(name), whole[: len(whole) // 2])
    with engine(tmp_path, libraries) as client:
        failed, loaded = client.devices().backends
    assert "file too short" in failed.problem
    assert loaded.state is BackendState.LOADED


@pytest.mark.parametrize("size", [0, 10, 4096])
def test_a_file_that_was_cut_short_is_named(libraries: Path, size: int) -> None:
    whole = (libraries / library_file("llama")).read_bytes()
    replaced(libraries, VULKAN, whole[:size])
    assert problem_of(libraries)


def test_a_file_of_something_else_is_named(libraries: Path) -> None:
    replaced(libraries, VULKAN, b"<html>not found</html>" * 100)
    assert "invalid ELF header" in problem_of(libraries) or sys.platform != "linux"


def test_a_library_of_something_else_is_named(libraries: Path) -> None:
    compiled(libraries / VULKAN, _NO_BACKEND)
    assert problem_of(libraries) == "it is not a back end of llama.cpp"


@pytest.mark.parametrize(
    ("library", "words"),
    [("libcuda.so.7", "no libcuda.so.1"), ("libvulkan.so.7", "no libvulkan.so.1")],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the words are those of Linux")
def test_a_library_of_the_system_that_is_missing_is_named(
    libraries: Path, library: str, words: str
) -> None:
    compiled(libraries / VULKAN, _NO_BACKEND, needs=library)
    problem = problem_of(libraries)
    assert problem.startswith(f"{library}: cannot open shared object file")
    failed = Backend("vulkan", VULKAN, BackendState.FAILED, problem)
    (sentence,) = explain([], [failed], GraphicsFacts())
    assert words in sentence


def test_a_back_end_that_gives_up_is_named_with_its_own_words(libraries: Path) -> None:
    compiled(libraries / VULKAN, _RETURNS_NOTHING)
    assert "ggml_backend_init returned NULL" in problem_of(libraries)


def test_a_back_end_for_other_computers_is_sound(libraries: Path) -> None:
    compiled(libraries / VULKAN, _DOES_NOT_FIT)
    result = Probe(libraries, [VULKAN]).results()[VULKAN]
    assert (result.score, result.is_sound) == (0, True)


def test_a_driver_that_crashes_costs_only_itself(libraries: Path) -> None:
    other = backend_file("opencl")
    compiled(libraries / VULKAN, _CRASHES)
    compiled(libraries / other, _NO_BACKEND)
    results = Probe(libraries, [VULKAN, other]).results()
    assert results[VULKAN].problem == "trying it ended with SIGSEGV"
    assert results[other].problem == "it is not a back end of llama.cpp"


def test_a_driver_that_hangs_is_given_up(libraries: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backend_probe, "TIMEOUT_S", 2.0)
    compiled(libraries / VULKAN, _HANGS)
    assert problem_of(libraries) == "its driver did not answer within 2 seconds"


def test_a_driver_that_hangs_outlives_nobody(
    libraries: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backend_probe, "TIMEOUT_S", 1.0)
    compiled(libraries / VULKAN, _HANGS)
    me = psutil.Process()
    before = set(me.children())
    probe = Probe(libraries, [VULKAN])
    (child,) = set(me.children()) - before
    assert child.wait(60) == -signal.SIGALRM
    assert probe.results()[VULKAN].problem


def test_names_come_from_the_files(tmp_path: Path) -> None:
    assert backend_name(backend_file("cpu-zen4")) == "cpu-zen4"
    assert backend_name("readme.txt") == ""
    for name in ("ggml", "ggml-base", "llama"):
        (tmp_path / library_file(name)).touch()
    for name in ("cpu-x64", "vulkan", "cuda"):
        (tmp_path / backend_file(name)).touch()
    wanted = ["cuda", "vulkan", "cpu-x64"]
    assert backends.backend_files(tmp_path) == [backend_file(name) for name in wanted]


@needs_build
class TestBuiltLibraries:
    def test_one_processor_back_end_is_loaded_of_many(self, tmp_path: Path) -> None:
        with engine(tmp_path, BUILT) as client:
            found = client.devices().backends
        of_processor = [backend for backend in found if backend.name.startswith("cpu-")]
        assert len(of_processor) >= 10
        states = [backend.state for backend in of_processor]
        assert states.count(BackendState.LOADED) == 1
        assert states.count(BackendState.UNUSED) == len(states) - 1

    def test_they_answer_like_llama_cpp_pythons(self, tmp_path: Path, tiny_model: Path) -> None:
        with engine(tmp_path, BUILT) as client:
            client.load(tiny_model, SMALL)
            reply = ask(client, prompt_of(CASES["fact"]), sampling=GREEDY)
        assert reply.answer == "The capital of France is Paris."

    @pytest.mark.parametrize("size", [0, 4096, 500_000])
    def test_a_broken_one_is_named_and_the_next_best_computes(
        self, tmp_path: Path, tiny_model: Path, size: int
    ) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        with engine(tmp_path, folder) as client:
            (best,) = [b for b in client.devices().backends if b.state is BackendState.LOADED]
        replaced(folder, best.file, (folder / best.file).read_bytes()[:size])
        with engine(tmp_path, folder) as client:
            found = {backend.file: backend for backend in client.devices().backends}
            client.load(tiny_model, SMALL)
            reply = ask(client, prompt_of(CASES["fact"]), sampling=GREEDY)
        assert found[best.file].state is BackendState.FAILED
        assert found[best.file].problem
        loaded = [backend for backend in found.values() if backend.state is BackendState.LOADED]
        assert len(loaded) == 1
        assert reply.answer == "The capital of France is Paris."

    def test_without_any_processor_back_end_loading_says_so(
        self, tmp_path: Path, tiny_model: Path
    ) -> None:
        folder = copied(BUILT, tmp_path / "libraries")
        for file in folder.glob(backend_file("cpu-*")):
            file.unlink()
        with engine(tmp_path, folder) as client:
            assert not [d for d in client.devices().devices if d.kind is DeviceKind.CPU]
            with pytest.raises(HarmoniumError, match="Install Harmonium again"):
                client.load(tiny_model, SMALL)
