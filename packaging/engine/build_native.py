# SPDX-License-Identifier: Apache-2.0
"""Builds llama.cpp on the Windows or macOS that it is for, with back ends that are loaded at run
time:

    python packaging/engine/build_native.py [FOLDER] [--tools FOLDER] [--sdist FILE] [--jobs N]

FOLDER is build/engine/<system> unless named; the libraries come to FOLDER/lib. On Windows every
kind of processor and Vulkan are built, with clang and what Visual Studio brings; `--tools` is where
the headers of Vulkan and SPIR-V and glslc lie (packaging/engine/README.md). On macOS it is Metal.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import llama_source

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# The oldest that NumPy's locked wheel runs on.
OLDEST_MACOS = "14.0"
# What a back end needs of Visual C++. Qt has a copy, and the engine's process has no Qt.
RUNTIME = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_VSWHERE = "Microsoft Visual Studio/Installer/vswhere.exe"


class CannotBuild(Exception):
    """A sentence that says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        build(given)
    except (CannotBuild, llama_source.NoSource) as exc:
        print(f"build_native: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"build_native: {exc.cmd[0]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    return 0


def build(given: argparse.Namespace) -> None:
    """Raises CannotBuild, NoSource and CalledProcessError."""
    folder: Path = given.folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    source, objects = folder / "source", folder / "objects"
    llama_source.lay_out(source, given.sdist)
    # llama.cpp writes the commit that its folder is at into the library: not this project's.
    environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(folder)}
    if sys.platform == "win32":
        environment |= compiler_environment()
        options = windows_options(folder, vulkan(given.tools, folder, environment))
        targets = ["llama", "ggml", "ggml-vulkan"]
    elif sys.platform == "darwin":
        options = macos_options(folder)
        targets = ["llama", "ggml"]
    else:
        raise CannotBuild("Linux has build_linux.sh")
    # Windows does not look at this variable for the program itself, but only for what that starts.
    cmake = shutil.which("cmake", path=environment["PATH"])
    if cmake is None:
        raise CannotBuild("cmake is not installed")
    start = [cmake, "-C", str(HERE / "common.cmake"), "-S", str(source), "-B", str(objects)]
    subprocess.run([*start, "-G", "Ninja", *options], env=environment, check=True)
    go = [cmake, "--build", str(objects), "--parallel", str(given.jobs), "--target", *targets]
    subprocess.run(go, env=environment, check=True)
    collect(objects, folder / "lib", [source / "LICENSE", *runtime_files(environment)])


def windows_options(folder: Path, vulkan: Mapping[str, Path]) -> list[str]:
    # The folder as the compiler is told of it.
    flags = f"-ffile-prefix-map={folder.as_posix()}=."
    return [
        # As llama.cpp's own builds: the back ends for newer processors use what Microsoft's
        # compiler does not have.
        "-DCMAKE_C_COMPILER=clang",
        "-DCMAKE_CXX_COMPILER=clang++",
        f"-DCMAKE_C_FLAGS={flags}",
        f"-DCMAKE_CXX_FLAGS={flags}",
        # No time in the files.
        "-DCMAKE_SHARED_LINKER_FLAGS=-Wl,/Brepro",
        "-DCMAKE_MODULE_LINKER_FLAGS=-Wl,/Brepro",
        "-DGGML_CPU_ALL_VARIANTS=ON",
        "-DGGML_VULKAN=ON",
        *(f"-D{name}={path.as_posix()}" for name, path in vulkan.items()),
    ]


def macos_options(folder: Path) -> list[str]:
    flags = f"-ffile-prefix-map={folder}=."
    return [
        "-DCMAKE_OSX_ARCHITECTURES=arm64",
        f"-DCMAKE_OSX_DEPLOYMENT_TARGET={OLDEST_MACOS}",
        f"-DCMAKE_C_FLAGS={flags}",
        f"-DCMAKE_CXX_FLAGS={flags}",
        "-DCMAKE_INSTALL_RPATH=@loader_path",
        "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
        "-DGGML_CPU_ALL_VARIANTS=ON",
        "-DGGML_METAL=ON",
        "-DGGML_METAL_EMBED_LIBRARY=ON",
    ]


def vulkan(tools: Path | None, folder: Path, environment: Mapping[str, str]) -> dict[str, Path]:
    """What CMake is told about Vulkan. The library to link is made of the names that are used: the
    one to run is the driver's. Raises CannotBuild and CalledProcessError."""
    if tools is None:
        raise CannotBuild("Windows needs --tools, the folder with Vulkan's headers and glslc")
    found = {
        "Vulkan_INCLUDE_DIR": tools / "include",
        "Vulkan_GLSLC_EXECUTABLE": tools / "tools" / "shaderc" / "glslc.exe",
        "SPIRV-Headers_DIR": tools / "share" / "spirv-headers",
    }
    for path in (*found.values(), tools / "include" / "vulkan" / "vulkan.hpp"):
        if not path.exists():
            raise CannotBuild(f"there is no {path}")
    library = folder / "vulkan-1.lib"
    names = HERE / "mingw" / "vulkan-1.def"
    tool = shutil.which("lib", path=environment["PATH"])
    if tool is None:
        raise CannotBuild("lib of Visual Studio is not there")
    command = [tool, "/nologo", f"/def:{names}", "/machine:x64", f"/out:{library}"]
    subprocess.run(command, env=dict(environment), check=True)
    return {**found, "Vulkan_LIBRARY": library}


def compiler_environment() -> dict[str, str]:
    """What Visual Studio's command prompt has beside what there is now. Raises CannotBuild."""
    finder = Path(os.environ.get("PROGRAMFILES(X86)", "")) / _VSWHERE
    if not finder.is_file():
        raise CannotBuild("Visual Studio 2022 with its C++ tools is not installed")
    asked = [str(finder), "-latest", "-products", "*", "-property", "installationPath"]
    place = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    script = Path(place) / "VC" / "Auxiliary" / "Build" / "vcvars64.bat"
    if not script.is_file():
        raise CannotBuild(f"there is no {script}")
    command = f'cmd /d /c ""{script}" >nul && set"'
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return dict(variables(lines))


def variables(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """As `set` prints them; Windows does not tell capital letters in names."""
    for line in lines:
        name, separator, value = line.partition("=")
        if separator and name:
            yield name.upper(), value


def runtime_files(environment: Mapping[str, str]) -> list[Path]:
    """Raises CannotBuild."""
    if sys.platform != "win32":
        return []
    place = Path(environment.get("VCTOOLSREDISTDIR", ""), "x64")
    found = [path for name in RUNTIME for path in sorted(place.glob(f"*.CRT/{name}"))[:1]]
    if len(found) != len(RUNTIME):
        raise CannotBuild(f"{place} does not hold {', '.join(RUNTIME)}")
    return found


def collect(objects: Path, target: Path, others: Iterable[Path]) -> None:
    """The libraries and nothing that only a linker needs. Raises CannotBuild."""
    suffixes = {".dll", ".dylib", ".so"}
    libraries = [path for path in sorted((objects / "bin").iterdir()) if path.suffix in suffixes]
    if not libraries:
        raise CannotBuild(f"{objects} holds no library")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for path in (*libraries, *others):
        name = "LICENSE.llama.cpp" if path.name == "LICENSE" else path.name
        shutil.copy(path, target / name)
        print(f"{path.stat().st_size:>12} {name}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Builds llama.cpp on Windows and macOS.")
    default = ROOT / "build" / "engine" / {"win32": "windows"}.get(sys.platform, "macos")
    parser.add_argument("folder", type=Path, nargs="?", default=default)
    parser.add_argument("--tools", type=Path)
    parser.add_argument("--sdist", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 2)
    return parser


if __name__ == "__main__":
    sys.exit(main())
