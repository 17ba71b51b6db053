# SPDX-License-Identifier: Apache-2.0
"""Makes the folder that every installer packs: the program with all that it needs and no Python
to install, at build/frozen/harmonium.

    python packaging/freeze/build.py --engine FOLDER [--flavour air-gapped] [--notices FILE]
                                     [--bill FILE] [--output FOLDER] [--environment FOLDER]

FOLDER of `--engine` holds llama.cpp's libraries as packaging/engine makes them. The same commit,
engine and system give the same files; SOURCE_DATE_EPOCH is their time, else that of the commit.
The starter model is not in it: each installer decides whether it comes along.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

# This file is run as a script and loaded by its path: its folder is no package.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import checks
import environment
import notices
from locked import ROOT, project_facts

HERE = Path(__file__).resolve().parent
FLAVOURS = ("standard", "air-gapped")
BUNDLED = ROOT / "packaging" / "bundled.json"
_ENGINE = {
    "linux": ("libllama.so", "libggml.so", "libggml-base.so"),
    "darwin": ("libllama.dylib", "libggml.dylib", "libggml-base.dylib"),
    "win32": ("llama.dll", "ggml.dll", "ggml-base.dll"),
}


class CannotFreeze(Exception):
    """A sentence that says what is missing."""


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        folder = freeze(given)
    except CannotFreeze as exc:
        print(f"freeze: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"freeze: {exc.cmd[0]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    print(f"Frozen in {folder}")
    if not sys.platform.startswith("linux"):
        return 0
    return checks.main([str(folder), str(given.output / "freeze.log")])


def freeze(given: argparse.Namespace) -> Path:
    """Raises CannotFreeze and CalledProcessError."""
    _check_engine(given.engine)
    output: Path = given.output.resolve()
    # What is packed stays at one place, for its name ends up in files that are compared.
    work = output / "work"
    shutil.rmtree(output / "harmonium", ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    resources, engine = work / "resources", work / "engine"
    stage_resources(resources, given)
    _stage_engine(given.engine, engine)
    python = environment.prepare(given.environment.resolve())
    _run_pyinstaller(python, output, ("--engine", str(engine), "--resources", str(resources)))
    _check_modules((work / "app" / "warn-app.txt").read_text("utf-8"))
    folder = output / "harmonium"
    _finish(folder)
    return folder


def build_facts(flavour: str, commit: str) -> dict[str, str]:
    """What the program says about how it was made."""
    bundled = json.loads(BUNDLED.read_text("utf-8"))
    llama_cpp = next(each["version"] for each in bundled if each["name"] == "llama.cpp")
    version = project_facts()["version"]
    return {"version": version, "commit": commit, "llama_cpp": llama_cpp, "flavour": flavour}


def commit_of(root: Path = ROOT) -> str:
    """With a plus sign where files were changed since; empty outside of a repository."""
    try:
        commit = _git(root, "rev-parse", "HEAD")
        changed = _git(root, "status", "--porcelain", "--untracked-files=no")
    except (OSError, subprocess.CalledProcessError):
        return ""
    return commit + ("+" if changed else "")


def source_date(root: Path = ROOT) -> str:
    """In seconds, as in SOURCE_DATE_EPOCH. Raises CannotFreeze."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return given or _git(root, "log", "-1", "--format=%ct")
    except (OSError, subprocess.CalledProcessError):
        raise CannotFreeze("outside of a repository SOURCE_DATE_EPOCH must say the time") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Freezes the program for installers.")
    parser.add_argument("--engine", type=Path, required=True)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "frozen")
    parser.add_argument("--environment", type=Path, default=ROOT / "build" / "freeze-environment")
    parser.add_argument("--flavour", choices=FLAVOURS, default=FLAVOURS[0])
    parser.add_argument("--notices", type=Path)
    parser.add_argument("--bill", type=Path)
    return parser


def _check_engine(folder: Path) -> None:
    system = "linux" if sys.platform.startswith("linux") else sys.platform
    for name in _ENGINE[system]:
        if not (folder / name).is_file():
            raise CannotFreeze(f"{folder} has no {name}: packaging/engine/README.md builds it")


def stage_resources(target: Path, given: argparse.Namespace) -> None:
    """Everything that the program reads and never runs."""
    embedding = ROOT / "resources" / "embedding"
    if not any(embedding.glob("*.gguf")):
        raise CannotFreeze("resources/embedding is empty: run make embedding")
    shutil.copytree(ROOT / "resources", target, ignore=shutil.ignore_patterns("*.ts", ".*"))
    guide = ROOT / "docs" / "guide"
    if guide.is_dir():
        shutil.copytree(guide, target / "guide", dirs_exist_ok=True)
    licences = target / "licences"
    licences.mkdir()
    shutil.copy(ROOT / "LICENSE", licences / "LICENSE.txt")
    (licences / "qt-notices.txt").write_text(notices.qt_notices(), encoding="utf-8")
    for file in (given.notices, given.bill):
        if file is not None:
            shutil.copy(file, licences)
    facts = build_facts(given.flavour, commit_of())
    (target / "build.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")


def _stage_engine(source: Path, target: Path) -> None:
    """The libraries alone; what makes links of them made copies in wheels as well."""
    target.mkdir()
    for path in sorted(source.iterdir()):
        if path.is_file() and "mtmd" not in path.name:
            shutil.copy(path, target / path.name)


def _run_pyinstaller(python: Path, output: Path, options: Sequence[str]) -> None:
    variables = {"SOURCE_DATE_EPOCH": source_date(), "PYTHONHASHSEED": "0"}
    # Libraries are looked up by names that may come from either.
    hidden = ("LD_LIBRARY_PATH", "PYTHONPATH", "QT_PLUGIN_PATH")
    passed = {name: value for name, value in os.environ.items() if name not in hidden}
    places = ["--workpath", str(output / "work"), "--distpath", str(output)]
    spec = str(HERE.parent / "app.spec")
    log = output / "freeze.log"
    with log.open("wb") as stream:
        done = subprocess.run(
            [python, "-m", "PyInstaller", "--noconfirm", *places, spec, "--", *options],
            env=passed | variables,
            stdout=stream,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        lines = log.read_text("utf-8", "replace").splitlines()
        raise CannotFreeze("PyInstaller failed:\n" + "\n".join(lines[-15:]))


def _check_modules(warnings: str) -> None:
    """PyInstaller leaves out what it cannot compile, and goes on. Raises CannotFreeze."""
    lost = re.findall(r"^(?:missing|invalid) module named '?(app\.[\w.]+)", warnings, re.MULTILINE)
    if lost:
        raise CannotFreeze(f"these modules are missing or have mistakes: {', '.join(lost)}")


def _finish(folder: Path) -> None:
    """Only Python's own library may be stripped: those of wheels break."""
    for library in folder.glob("_internal/libpython3*.so*"):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
