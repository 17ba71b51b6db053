# SPDX-License-Identifier: Apache-2.0
"""Makes the setup for Windows of a folder with the program, with NSIS on Linux:

    python packaging/windows/pack.py FOLDER [--starter MODEL] [--output FILE] [--quick]

FOLDER is what packaging/freeze made on Windows, or stage.py here. The setup puts down these files
and removes these files, and nothing else. `--quick` packs less tightly, to try it. With
SIGNING_CERTIFICATE, a file, what is ours of that and the setup itself are signed by sign.sh.
"""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "freeze"))
from build import CannotFreeze, source_date
from locked import project_facts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SCRIPT = HERE / "installer.nsi"
ICON = HERE / "harmonium.ico"
SIGN = HERE / "sign.sh"
# Where a frozen program looks for the starter model, beside itself.
STARTER_FOLDER = "resources/"
_OURS = re.compile(r"(?i)(harmonium[\w-]*\.exe|(.*/)?engine/[\w-]+\.dll)")
# What Windows allows in no name, and what NSIS would take for a variable.
_FORBIDDEN = re.compile(r'[\x00-\x1f"$*:<>?\\`|]')


class CannotPack(Exception):
    """A sentence that says what is wrong."""


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        files = files_of(given.folder.absolute())
        if given.starter is not None:
            files[STARTER_FOLDER + given.starter.name] = given.starter.absolute()
        made = pack(files, given.output.absolute(), quick=given.quick)
    except (CannotPack, CannotFreeze) as exc:
        print(f"pack: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"pack: {exc.cmd[0]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    print(f"{made.stat().st_size / 1e6:.1f} MB in {made}")
    return 0


def pack(files: Mapping[str, Path], output: Path, *, quick: bool = False) -> Path:
    """Raises CannotPack, CannotFreeze and CalledProcessError."""
    _check(files)
    signed = "SIGNING_CERTIFICATE" in os.environ
    if signed:
        own = [str(path) for name, path in files.items() if _OURS.fullmatch(name)]
        subprocess.run(["bash", str(SIGN), *own], check=True)
    moment = int(source_date())
    for path in files.values():
        # NSIS keeps the times of files, to two seconds.
        os.utime(path, (moment, moment))
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        lists = Path(temporary) / "files.nsh"
        lists.write_text(listed(files), encoding="utf-8")
        defines = facts(files) | {"FILES": str(lists), "OUTPUT": str(output)}
        defines["SIGN"] = f"bash {shlex.quote(str(SIGN))}" if signed else ""
        _run_nsis(defines, moment, quick=quick)
    return output


def facts(files: Mapping[str, Path]) -> dict[str, str]:
    version = project_facts()["version"]
    size = sum(path.stat().st_size for path in files.values())
    return {
        "VERSION": version,
        "VERSION_OF_FILE": version_of_file(version),
        "MEGABYTES": str(-(-size // 2**20)),
        "ICON": str(ICON),
    }


def version_of_file(version: str) -> str:
    """Four numbers, which is all that Windows knows. Raises CannotPack."""
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise CannotPack(f"{version} is no version that Windows could show")
    return ".".join([*(part or "0" for part in found.groups()), "0"])


def files_of(folder: Path) -> dict[str, Path]:
    """By their names inside of it, with slashes. Raises CannotPack for a link: on Windows
    not everybody may make one."""
    files: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise CannotPack(f"{name} is a link")
        if path.is_file():
            files[name] = path
    return files


def listed(files: Mapping[str, Path]) -> str:
    """What installer.nsi puts down and removes."""
    return "\n".join([*_put_down(files), *_removed(sorted(files))]) + "\n"


def _check(files: Mapping[str, Path]) -> None:
    """Raises CannotPack."""
    if "Harmonium.exe" not in files:
        raise CannotPack("there is no Harmonium.exe")
    for name, path in files.items():
        if _FORBIDDEN.search(name) or _FORBIDDEN.search(str(path)):
            raise CannotPack(f"{path} has a name that a setup cannot hold")
    if len({name.lower() for name in files}) != len(files):
        raise CannotPack("two files differ in capital letters only, which Windows takes for one")


def _put_down(files: Mapping[str, Path]) -> Iterator[str]:
    yield "!macro INSTALL_FILES"
    last = None
    # Those of a kind beside each other: they are packed more tightly.
    for name in sorted(files, key=lambda name: (PurePosixPath(name).suffix.lower(), name)):
        parent = PurePosixPath(name).parent
        if parent != last:
            last = parent
            yield f'SetOutPath "{_windows(str(parent))}"'
        yield f'File "{files[name]}"'
    yield "!macroend"


def _removed(names: Iterable[str]) -> Iterator[str]:
    """Folders only where they are empty by then: what somebody else put there is theirs."""
    yield "!macro REMOVE_FILES"
    folders: set[PurePosixPath] = set()
    for name in names:
        yield f'Delete "{_windows(name)}"'
        folders |= set(PurePosixPath(name).parents)
    for inside in sorted(folders, key=lambda path: (-len(path.parts), str(path))):
        if inside.parts:
            yield f'RMDir "{_windows(str(inside))}"'
    yield "!macroend"


def _windows(name: str) -> str:
    return "$INSTDIR" if name == "." else "$INSTDIR\\" + name.replace("/", "\\")


def _run_nsis(defines: dict[str, str], moment: int, *, quick: bool) -> None:
    if shutil.which("makensis") is None:
        raise CannotPack("makensis is not installed (Debian's package nsis)")
    options = [f"-D{name}={value}" for name, value in defines.items()]
    if quick:
        options.append("-DQUICK")
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment)}
    command = ["makensis", "-V2", "-WX", "-NOCD", *options, str(SCRIPT)]
    subprocess.run(command, check=True, cwd=HERE, env=environment)


def _parser() -> argparse.ArgumentParser:
    version = project_facts()["version"]
    parser = argparse.ArgumentParser(description="Makes a setup for Windows.")
    parser.add_argument("folder", type=Path)
    default = ROOT / "build" / "windows" / f"Harmonium-{version}-x64-setup.exe"
    parser.add_argument("--output", type=Path, default=default)
    parser.add_argument("--starter", type=Path, help="the starter model, to come along")
    parser.add_argument("--quick", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
