# SPDX-License-Identifier: Apache-2.0
"""The files that make up a model, and the folder for its states: all that its process may open."""

import contextlib
import re
from collections.abc import Sequence
from pathlib import Path

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE | re.DOTALL)
_MOST_PARTS = 1000


def model_files(path: Path, adapters: Sequence[str] = ()) -> tuple[Path, ...]:
    """With all parts of a model that comes in several, which llama.cpp finds by their names."""
    files = [path, *map(Path, adapters)]
    part = _PART.fullmatch(path.name)
    if part is not None and int(part[3]) <= _MOST_PARTS:
        count, ending = int(part[3]), path.name[-5:]
        names = (f"{part[1]}-{n:05d}-of-{part[3]}{ending}" for n in range(1, count + 1))
        files += [path.with_name(name) for name in names]
    return tuple(dict.fromkeys(files))


def folder_for(states: str) -> tuple[Path, ...]:
    """Made here: only what is there can be granted."""
    if not states:
        return ()
    folder = Path(states)
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return (folder,)
