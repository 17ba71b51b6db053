# SPDX-License-Identifier: Apache-2.0
"""The source of llama.cpp that every system builds is the one that is locked, and what is built is
what the program looks for."""

import io
import json
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from tests.helpers.packaging_tools import PACKAGING, load_tool

llama_source = load_tool("engine/llama_source")
build_native = load_tool("engine/build_native")
check_selftest = load_tool("check_selftest")
locked = load_tool("locked")

ENGINE = PACKAGING / "engine"


@pytest.fixture
def sdist(tmp_path: Path) -> Path:
    path = tmp_path / "llama_cpp_python-1.tar.gz"
    root = "llama_cpp_python-1"
    files = {
        f"{root}/vendor/llama.cpp/.git": "gitdir: ../../.git/modules/vendor/llama.cpp\n",
        f"{root}/vendor/llama.cpp/src/a.cpp": "one\n",
        f"{root}/vendor/other/b": "no",
        f"{root}/llama_cpp/__init__.py": "",
    }
    with tarfile.open(path, "w:gz") as tar:
        for name, text in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text.encode()))
    return path


def test_a_source_that_is_not_the_locked_one_is_not_unpacked(
    sdist: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "source"
    assert llama_source.main([str(target), "--sdist", str(sdist)]) == 1
    assert "is not what requirements.lock pins" in capsys.readouterr().err
    assert not target.exists()
    assert llama_source.pinned().name == "llama-cpp-python"


def test_only_llama_cpp_is_unpacked_and_no_link_to_a_repository(
    sdist: Path, tmp_path: Path
) -> None:
    llama_source.unpack(sdist, tmp_path / "source")
    left = [path.relative_to(tmp_path / "source") for path in (tmp_path / "source").rglob("*.*")]
    assert left == [Path("src/a.cpp")]
    llama_source.unpack(sdist, tmp_path / "bindings", ("llama_cpp",))
    assert [path.name for path in (tmp_path / "bindings").iterdir()] == ["__init__.py"]


def test_no_name_in_the_archive_leads_out_of_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "bad.tar.gz"
    with tarfile.open(path, "w:gz") as tar:
        tar.addfile(tarfile.TarInfo("x/vendor/llama.cpp/../../../../out"))
    with pytest.raises(tarfile.TarError):
        llama_source.unpack(path, tmp_path / "source")
    assert not (tmp_path / "out").exists()


def test_a_change_fits_or_the_build_ends(tmp_path: Path) -> None:
    """Inside of a checkout as well, whose files are not meant."""
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    source = tmp_path / "build" / "source"
    source.mkdir(parents=True)
    (source / "a.txt").write_text("one\ntwo\n")
    change = tmp_path / "a.patch"
    change.write_text("Why.\n\n--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n")
    llama_source.apply(change, source)
    assert (source / "a.txt").read_text() == "one\nthree\n"
    with pytest.raises(llama_source.NoSource, match="does not fit"):
        llama_source.apply(change, source)


def test_every_build_leaves_out_the_same_and_loads_at_run_time() -> None:
    linux = (ENGINE / "build_linux.sh").read_text("utf-8")
    common = (ENGINE / "common.cmake").read_text("utf-8")
    parts = set(re.findall(r"-DLLAMA_BUILD_(\w+)=OFF", linux))
    looped = re.search(r"foreach\(part ([A-Z ]+)\)", common)
    assert looped is not None
    assert set(looped[1].split()) == parts
    for name in ("BUILD_SHARED_LIBS", "GGML_BACKEND_DL", "CMAKE_PLATFORM_NO_VERSIONED_SONAME"):
        assert f"-D{name}=ON" in linux
        assert f"set({name} ON " in common
    assert "-DGGML_NATIVE=OFF" in linux
    assert "set(GGML_NATIVE OFF " in common
    for script in ("build_mingw.sh", "build_native.py"):
        assert "common.cmake" in (ENGINE / script).read_text("utf-8")


def test_windows_and_macos_get_every_processor_and_their_cards(tmp_path: Path) -> None:
    tools = {"Vulkan_INCLUDE_DIR": tmp_path / "include"}
    windows = build_native.windows_options(tmp_path, tools)
    macos = build_native.macos_options(tmp_path)
    assert "-DGGML_VULKAN=ON" in windows
    assert f"-DVulkan_INCLUDE_DIR={(tmp_path / 'include').as_posix()}" in windows
    assert {"-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON"} <= set(macos)
    for options in (windows, macos):
        assert "-DGGML_CPU_ALL_VARIANTS=ON" in options
        # No path of the building machine in what is shipped.
        assert any(f"-ffile-prefix-map={tmp_path.as_posix()}=." in option for option in options)


def test_windows_without_its_tools_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(build_native.CannotBuild, match="--tools"):
        build_native.vulkan(None, tmp_path, {})
    with pytest.raises(build_native.CannotBuild, match="include"):
        build_native.vulkan(tmp_path, tmp_path, {})


def test_variables_of_the_compiler_are_read_as_windows_prints_them() -> None:
    lines = ["Path=C:\\a;C:\\b", "VCToolsRedistDir=C:\\redist\\", "=C:=C:\\", "no variable"]
    found = dict(build_native.variables(lines))
    assert found == {"PATH": "C:\\a;C:\\b", "VCTOOLSREDISTDIR": "C:\\redist\\"}


def test_libraries_are_collected_and_nothing_else(tmp_path: Path) -> None:
    made = tmp_path / "objects" / "bin"
    made.mkdir(parents=True)
    for name in ("llama.dll", "ggml-cpu-haswell.dll", "llama.lib", "llama.exp", "tool.exe"):
        (made / name).write_bytes(b"x")
    licence = tmp_path / "LICENSE"
    licence.write_text("MIT")
    build_native.collect(tmp_path / "objects", tmp_path / "lib", [licence])
    left = sorted(path.name for path in (tmp_path / "lib").iterdir())
    assert left == ["LICENSE.llama.cpp", "ggml-cpu-haswell.dll", "llama.dll"]
    for path in made.iterdir():
        path.unlink()
    with pytest.raises(build_native.CannotBuild, match="no library"):
        build_native.collect(tmp_path / "objects", tmp_path / "lib", [])


GOOD = {
    "ok": True,
    "build": {"flavour": "standard"},
    "backends": [
        {"file": "ggml-cpu-haswell.dll", "loaded": True, "error": ""},
        {"file": "ggml-vulkan.dll", "loaded": False, "error": "no driver"},
    ],
    "runs": [{"device": "CPU", "tokens": list(range(20))}],
    "same_tokens": True,
}


@pytest.mark.parametrize(
    ("change", "back_ends", "said"),
    [
        ({}, ["cpu"], ""),
        ({"ok": False}, [], "not content"),
        ({"build": {"flavour": "source"}}, [], "'source'"),
        ({"build": None}, [], "None"),
        ({"runs": []}, [], "no device computed"),
        ({"runs": [{"tokens": [1]}]}, [], "no device computed"),
        ({"runs": [{"tokens": [1] * 20}] * 2, "same_tokens": False}, [], "different tokens"),
        ({}, ["vulkan"], "no back end vulkan"),
    ],
)
def test_a_self_test_is_read_as_what_it_says(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    change: dict[str, object],
    back_ends: list[str],
    said: str,
) -> None:
    program = tmp_path / "harmonium"
    report = json.dumps(GOOD | change)
    program.write_text(f"#!{sys.executable}\nimport sys\nassert 'selftest' in sys.argv\n"
                       f"print({report!r})\n")  # fmt: skip
    program.chmod(0o755)
    options = [option for name in back_ends for option in ("--back-end", name)]
    status = check_selftest.main([str(program), *options])
    assert status == (1 if said else 0)
    assert said in capsys.readouterr().err


def test_a_program_that_says_nothing_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "harmonium"
    program.write_text("#!/bin/sh\necho 'no such library' >&2\nexit 3\n")
    program.chmod(0o755)
    assert check_selftest.main([str(program)]) == 1
    assert "no such library" in capsys.readouterr().err
