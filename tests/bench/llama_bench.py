# SPDX-License-Identifier: Apache-2.0
"""Builds `llama-bench` and `llama-server` from the very llama.cpp that llama-cpp-python carries."""

import os
import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

CACHE = Path(__file__).parents[1] / ".cache"

_TARGETS = ("llama-bench", "llama-server")
_FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_BUILD_TOOLS=ON",
    "-DLLAMA_BUILD_SERVER=ON",
    # The server's web page would be fetched from the network.
    "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_CURL=OFF",
)


def llama_bench() -> Path:
    return _programs() / "llama-bench"


def llama_server() -> Path:
    return _programs() / "llama-server"


def _programs() -> Path:
    """Built once into tests/.cache (about ten minutes on two cores) with the wheel's own flags."""
    build = CACHE / f"llama.cpp-{version('llama-cpp-python')}"
    programs = build / "bin"
    if all((programs / name).exists() for name in _TARGETS):
        return programs
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    configure = ["cmake", "-S", str(_source()), "-B", str(build), "-G", "Ninja", *_FLAGS]
    compile_ = ["cmake", "--build", str(build), "--target", *_TARGETS]
    for command in (configure, compile_):
        subprocess.run(command, check=True, env=environment, stdout=sys.stderr)
    return programs


def _source() -> Path:
    folder = CACHE / "llama.cpp-source"
    name = f"llama_cpp_python-{version('llama-cpp-python')}"
    tree = folder / name / "vendor" / "llama.cpp"
    if not tree.exists():
        folder.mkdir(parents=True, exist_ok=True)
        requirement = f"llama-cpp-python=={version('llama-cpp-python')}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--no-binary", ":all:", "--no-build-isolation", "-d", str(folder), requirement]
        subprocess.run(command, check=True, stdout=sys.stderr)
        with tarfile.open(folder / f"{name}.tar.gz") as archive:
            archive.extractall(folder, filter="data")
    return tree
