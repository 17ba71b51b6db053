# SPDX-License-Identifier: Apache-2.0
"""What must be true of a frozen folder before it is packed: nothing is missing, it asks of the
system only what packages of it name, and it runs on systems as old as we say.

`checks.py FOLDER LOG` prints what it found, and ends with 1 where something is wrong.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from exclude import is_kept, is_of_host

NEWEST_GLIBC = (2, 35)
"""Ubuntu 22.04's. Debian 12 and Fedora 36 have newer ones."""
NEWEST_GLIBCXX = (3, 4, 30)
"""That of GCC 12, which is in all three."""

_MISSING = re.compile(r"Library not found: could not resolve '([^']+)', dependency of '([^']+)'")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_VERSION = re.compile(r"\b(GLIBC|GLIBCXX)_(\d+(?:\.\d+)+)\b")


@dataclass
class Libraries:
    """`needed` are those of the system, with the files of the bundle that ask for them."""

    files: int = 0
    needed: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    missing: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    newest: dict[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])


def main(arguments: list[str]) -> int:
    folder, log = map(Path, arguments)
    libraries = read_libraries(folder)
    found = [*not_found(log.read_text("utf-8")), *problems(libraries)]
    versions = {name: ".".join(map(str, number)) for name, number in libraries.newest.items()}
    megabytes = sum(path.lstat().st_size for path in folder.rglob("*")) / 1e6
    facts = {"files": libraries.files, "newest": versions, "megabytes": round(megabytes, 1)}
    print(json.dumps(facts | {"needs": sorted(libraries.needed)}, indent=1))
    for problem in found:
        print(f"freeze: {problem}", file=sys.stderr)
    return 1 if found else 0


def not_found(log: str) -> list[str]:
    """What PyInstaller looked for in vain, and something that is kept needs."""
    found: list[str] = []
    for library, asking in _MISSING.findall(log):
        inside = re.sub(r"^.*/site-packages/", "", asking)
        if is_kept(inside):
            found.append(f"{library}, which {inside} needs, is not on the building machine")
    return found


def problems(libraries: Libraries) -> Iterator[str]:
    for library, files in libraries.missing.items():
        yield f"{library} is neither in the bundle nor the system's: {sorted(files)[0]} needs it"
    for name, newest in (("GLIBC", NEWEST_GLIBC), ("GLIBCXX", NEWEST_GLIBCXX)):
        if libraries.newest.get(name, ()) > newest:
            number = ".".join(map(str, libraries.newest[name]))
            yield f"a library needs {name}_{number}, which supported systems do not have"


def read_libraries(folder: Path) -> Libraries:
    found = Libraries()
    # Sorted, so that the file that a sentence names is the same on each run.
    paths = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    own = {path.name for path in folder.rglob("*")}
    for path in paths:
        found.files += 1
        text = subprocess.run(
            ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
        ).stdout
        for name, number in _VERSION.findall(text):
            version = tuple(map(int, number.split(".")))
            found.newest[name] = max(found.newest.get(name, ()), version)
        inside = path.relative_to(folder).as_posix()
        for library in _NEEDED.findall(text):
            if library not in own:
                known = found.needed if is_of_host(library) else found.missing
                known.setdefault(library, set()).add(inside)
    return found


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
