# SPDX-License-Identifier: Apache-2.0
"""Packs: more back ends for llama.cpp, in folders of the profile that somebody has added.

They lie in `packs/<commit>/<name>`. Libraries of another commit of llama.cpp may crash the engine
or compute something else, so only those of our own are loaded.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from app.core.values import value_class

_COMMIT = re.compile(r"[0-9a-f]{40}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
OTHER_VERSION = "it is made for another version of Harmonium"


@value_class
class Pack:
    """`llama_cpp` is the commit that its libraries are of; only a usable one is loaded."""

    name: str
    folder: Path
    llama_cpp: str
    is_usable: bool


def installed_packs(root: Path, commit: str) -> list[Pack]:
    """Those below a folder, by name. Whatever else lies there is passed by, links as well."""
    found = [
        Pack(pack.name, Path(pack.path), of.name, of.name == commit)
        for of in _folders(root)
        if _COMMIT.fullmatch(of.name)
        for pack in _folders(Path(of.path))
        if _NAME.fullmatch(pack.name)
    ]
    return sorted(found, key=lambda pack: (pack.name, pack.llama_cpp))


def unusable_words(pack: Pack) -> str:
    """A sentence, as those of errors are."""
    return (
        f"The pack {pack.name} is made for another version of Harmonium and is not used: add the"
        + " one that belongs to this version, and remove this one."
    )


def _folders(folder: Path) -> Iterator["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            yield from [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return
