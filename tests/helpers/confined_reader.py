# SPDX-License-Identifier: Apache-2.0
"""The real reader process, taken over by a document: at page 2 it tries what it must not be able to
do, by calls of C of which Python hears nothing. What came of it goes to the log, a line of JSON.

Run as `python -m tests.helpers.confined_reader`, with the folder to try things in and the process
to attack in the environment; with `unconfined` it shows that all of it can be done.
"""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.helpers.confined_engine import FOLDER, SAID, VICTIM

_AT_FDCWD, _O_PATH = -100, 0o10000000
_READ_OTHERS = "read another document"


def attempts(libc: Any, folder: Path, victim: int, own: int) -> dict[str, str]:
    """What is tried, with `done` or the number of the error. `own` is the document that was handed
    over, open."""
    private = os.fsencode(folder / "private.txt")
    above = os.fsencode(os.path.relpath(folder / "private.txt"))
    tried = {
        "read a private file": lambda: libc.open(private, os.O_RDONLY),
        "read it by a relative path": lambda: libc.open(above, os.O_RDONLY),
        "read it beneath a folder": lambda: _beneath(libc, folder),
        "read it through a link": lambda: libc.open(os.fsencode(folder / "link.txt"), os.O_RDONLY),
        "read it through the root of a process": lambda: libc.open(
            b"/proc/self/root" + private, os.O_RDONLY
        ),
        _READ_OTHERS: lambda: libc.open(os.fsencode(folder / "other.pdf"), os.O_RDONLY),
        "list a folder": lambda: libc.open(os.fsencode(folder), os.O_RDONLY | os.O_DIRECTORY),
        "list the home folder": lambda: libc.open(
            os.fsencode(Path.home()), os.O_RDONLY | os.O_DIRECTORY
        ),
        "write to its own document": lambda: libc.open(b"/proc/self/fd/%d" % own, os.O_WRONLY),
        "write a file": lambda: libc.open(os.fsencode(folder / "written"), 0o101, 0o600),
        "read the window's environment": lambda: libc.open(
            b"/proc/%d/environ" % victim, os.O_RDONLY
        ),
        "read the window's memory": lambda: libc.open(b"/proc/%d/mem" % victim, os.O_RDONLY),
        "open the window's files": lambda: libc.open(b"/proc/%d/fd/0" % victim, os.O_RDONLY),
        "make a socket": lambda: libc.socket(1, 1, 0),
        "signal the window": lambda: libc.kill(victim, 0),
    }
    return {name: _outcome(work()) for name, work in tried.items()}


def _outcome(result: int) -> str:
    import ctypes

    return "done" if result >= 0 else str(ctypes.get_errno())


def _beneath(libc: Any, folder: Path) -> int:
    place: int = libc.openat(_AT_FDCWD, os.fsencode(folder), _O_PATH)
    return int(libc.openat(place, b"private.txt", os.O_RDONLY))


def main() -> int:
    import ctypes

    from app.documents import reader_process
    from app.documents.readers import pdf
    from app.engine import confinement

    libc = ctypes.CDLL(None, use_errno=True)
    if sys.argv[1:] == ["unconfined"]:
        confinement.begin = confinement.measures
        confinement.confine = lambda needs, fence=None: ()
        reader_process._limit = lambda limits: None
    sound = pdf._read_page
    descriptors: list[int] = []
    source_of = reader_process.Source

    def source(*arguments: Any, descriptor: int, **others: Any) -> Any:
        descriptors.append(descriptor)
        return source_of(*arguments, descriptor=descriptor, **others)

    def read_page(file: Any, number: int, *others: Any) -> Iterator[Any]:
        if number == 2:
            folder, victim = Path(os.environ[FOLDER]), int(os.environ[VICTIM])
            found = attempts(libc, folder, victim, descriptors[-1])
            os.write(2, f"{SAID}{json.dumps(found)}\n".encode())
        return sound(file, number, *others)

    reader_process.Source = source  # type: ignore[assignment,misc]
    pdf._read_page = read_page
    return reader_process.main()


if __name__ == "__main__":
    sys.exit(main())
