# SPDX-License-Identifier: Apache-2.0
"""Makes the setup for Windows of a folder with the program, with NSIS on Linux:

    python packaging/windows/pack.py FOLDER [--output FILE] [--quick]

FOLDER is what packaging/freeze made on Windows, or stage.py here. The setup puts down these files
and removes these files, and nothing else. `--quick` packs less tightly, to try it. With
SIGNING_CERTIFICATE, a file, everything that Windows would start is signed by sign.sh.
"""

import argparse
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
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
STARTED = frozenset({".exe", ".dll", ".pyd"})
_OURS = re.compile(r"(?i)(harmonium[\w-]*\.exe|(.*/)?engine/[\w-]+\.dll)")
# What Windows allows in no name, and what NSIS would take for a variable.
_FORBIDDEN = re.compile(r'[\x00-\x1f"$*:<>?\\`|]')


class CannotPack(Exception):
    """A sentence that says what is wrong."""


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        made = pack(given.folder.absolute(), given.output.absolute(), quick=given.quick)
    except (CannotPack, CannotFreeze) as exc:
        print(f"pack: {exc}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"pack: {exc.cmd[0]} ended with {exc.returncode}", file=sys.stderr)
        return 1
    print(f"{made.stat().st_size / 1e6:.1f} MB in {made}")
    return 0


def pack(folder: Path, output: Path, *, quick: bool = False) -> Path:
    """Raises CannotPack, CannotFreeze and CalledProcessError."""
    if not (folder / "Harmonium.exe").is_file():
        raise CannotPack(f"{folder} has no Harmonium.exe")
    signed = "SIGNING_CERTIFICATE" in os.environ
    if signed:
        own = [folder / name for name in files_of(folder) if _OURS.fullmatch(name)]
        subprocess.run(["bash", str(SIGN), *map(str, own)], check=True)
    moment = int(source_date())
    names = files_of(folder)
    for name in names:
        # NSIS keeps the times of files, to two seconds.
        os.utime(folder / name, (moment, moment))
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        lists = Path(temporary) / "files.nsh"
        lists.write_text(listed(folder, names), encoding="utf-8")
        # The icon is looked for as it is named, and the texts beside the script.
        defines = facts(folder, names) | {"FILES": str(lists), "OUTPUT": str(output)}
        defines["SIGN"] = f"bash {shlex.quote(str(SIGN))}" if signed else ""
        _run_nsis(defines, moment, quick=quick)
    return output


def facts(folder: Path, names: Iterable[str]) -> dict[str, str]:
    version = project_facts()["version"]
    size = sum((folder / name).stat().st_size for name in names)
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


def files_of(folder: Path) -> list[str]:
    """Their names inside of it, with slashes. Raises CannotPack for what a setup cannot hold."""
    names: list[str] = []
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or _FORBIDDEN.search(name):
            raise CannotPack(f"{name} cannot be packed")
        if path.is_file():
            names.append(name)
    if len({name.lower() for name in names}) != len(names):
        raise CannotPack("two files differ in capital letters only, which Windows takes for one")
    return sorted(names)


def listed(folder: Path, names: Sequence[str]) -> str:
    """What installer.nsi puts down and removes."""
    return "\n".join([*_put_down(folder, names), *_removed(names)]) + "\n"


def _put_down(folder: Path, names: Sequence[str]) -> Iterator[str]:
    yield "!macro INSTALL_FILES"
    last = None
    # Those of a kind beside each other: they are packed more tightly.
    for name in sorted(names, key=lambda name: (PurePosixPath(name).suffix.lower(), name)):
        parent = PurePosixPath(name).parent
        if parent != last:
            last = parent
            yield f'SetOutPath "{_windows(str(parent))}"'
        yield f'File "{folder / name}"'
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
    parser.add_argument("--quick", action="store_true")
    return parser


if __name__ == "__main__":
    sys.exit(main())
