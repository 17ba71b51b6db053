# SPDX-License-Identifier: Apache-2.0
"""Builds `llama-bench` from the very llama.cpp that llama-cpp-python carries."""

import os
import subprocess
import sys
import tarfile
from importlib.metadata import version
from pathlib import Path

CACHE = Path(__file__).parents[1] / ".cache"


def llama_bench() -> Path:
    """Built once into tests/.cache (about four minutes on two cores) with the wheel's own flags."""
    build = CACHE / f"llama-bench-{version('llama-cpp-python')}"
    program = build / "bin" / "llama-bench"
    if program.exists():
        return program
    source = _source()
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    flags = [
        "-DCMAKE_BUILD_TYPE=Release",
        "-DLLAMA_BUILD_TESTS=OFF",
        "-DLLAMA_BUILD_EXAMPLES=OFF",
        "-DLLAMA_BUILD_SERVER=OFF",
        "-DLLAMA_BUILD_TOOLS=ON",
        "-DLLAMA_CURL=OFF",
    ]
    configure = ["cmake", "-S", str(source), "-B", str(build), "-G", "Ninja", *flags]
    compile_ = ["cmake", "--build", str(build), "--target", "llama-bench"]
    for command in (configure, compile_):
        subprocess.run(command, check=True, env=environment, stdout=sys.stderr)
    return program


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
