# SPDX-License-Identifier: Apache-2.0
"""Folders with llama.cpp's libraries: those of llama-cpp-python, and the result of
packaging/engine/build_linux.sh where it is present."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.engine import backends
from app.engine.client import EngineClient, default_engine_command

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "build" / "engine" / f"linux-{platform.machine()}" / "lib"
LLVMPIPE = Path("/usr/share/vulkan/icd.d/lvp_icd.x86_64.json")
SOFTWARE_VULKAN = {"GGML_VK_VISIBLE_DEVICES": "0", "VK_ICD_FILENAMES": str(LLVMPIPE)}
"""Without it llama.cpp leaves Vulkan devices alone that compute on the processor."""

needs_build = pytest.mark.skipif(
    not (BUILT / "libllama.so").exists(),
    reason="packaging/engine/build_linux.sh has not been run",
)


def copied(folder: Path, target: Path) -> Path:
    """Hard links where possible: the libraries are large."""
    target.mkdir()
    for file in folder.iterdir():
        if file.is_file():
            try:
                os.link(file, target / file.name)
            except OSError:
                shutil.copy(file, target / file.name)
    return target


def replaced(folder: Path, name: str, data: bytes) -> None:
    """Another content under that name; a hard-linked original stays as it is."""
    (folder / name).unlink(missing_ok=True)
    (folder / name).write_bytes(data)


def compiled(target: Path, code: str, *, needs: str = "") -> None:
    """A shared library from a few lines of C, which `needs` a library that is not there."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform == "win32":
        pytest.skip("there is no C compiler to make a broken library with")
    command = [compiler, "-shared", "-fPIC", "-x", "c", "-"]
    options: list[str] = []
    missing = target.parent / needs
    if needs:
        made = [*command, f"-Wl,-soname,{needs}", "-o", str(missing)]
        subprocess.run(made, input=b"int gone;", check=True, timeout=30)
        options = ["-Wl,--no-as-needed", "-x", "none", str(missing)]
    made = [*command, *options, "-o", str(target)]
    subprocess.run(made, input=code.encode(), check=True, timeout=30)
    if needs:
        missing.unlink()


@contextmanager
def engine(
    log_dir: Path, libraries: Path | None = None, environment: Mapping[str, str] | None = None
) -> Iterator[EngineClient]:
    """An engine process with these libraries."""
    with pytest.MonkeyPatch.context() as patch:
        if libraries is not None:
            patch.setenv(backends.FOLDER_VARIABLE, str(libraries))
        for name, value in (environment or {}).items():
            patch.setenv(name, value)
        client = EngineClient(default_engine_command(), log_dir)
        try:
            yield client
        finally:
            client.stop()
