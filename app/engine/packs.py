# SPDX-License-Identifier: Apache-2.0
"""Packs: more back ends for llama.cpp, in folders of the profile that somebody has added.

They lie in `packs/<commit>/<name>`. Libraries of another commit of llama.cpp may crash the engine
or compute something else, so only those of our own are loaded; and a profile may come from somebody
else, so whoever starts this process hands in what looks at signatures.
"""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from app.core.values import value_class

_COMMIT = re.compile(r"[0-9a-f]{40}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
OTHER_VERSION = "it is made for another version of Harmonium"

CheckPack = Callable[[Path], str]
"""Why nothing in the folder of a pack may be loaded, as a clause; "" where it may."""


@value_class
class Pack:
    """`llama_cpp` is the commit that its libraries are of. With a `problem`, a clause, it is not
    loaded."""

    name: str
    folder: Path
    llama_cpp: str
    problem: str

    @property
    def is_usable(self) -> bool:
        return not self.problem


def installed_packs(root: Path, commit: str, check: CheckPack) -> list[Pack]:
    """Those below a folder, by name. Whatever else lies there is passed by, links as well."""
    found = [
        Pack(pack.name, Path(pack.path), of.name, _problem(of.name == commit, pack, check))
        for of in _folders(root)
        if _COMMIT.fullmatch(of.name)
        for pack in _folders(Path(of.path))
        if _NAME.fullmatch(pack.name)
    ]
    return sorted(found, key=lambda pack: (pack.name, pack.llama_cpp))


def unusable_words(pack: Pack) -> str:
    """A sentence, as those of errors are."""
    if pack.problem == OTHER_VERSION:
        return (
            f"The pack {pack.name} is made for another version of Harmonium and is not used: add"
            + " the one that belongs to this version, and remove this one."
        )
    return (
        f"The pack {pack.name} is not used ({pack.problem}): remove it, and add it again from its"
        + " file if you know where it is from."
    )


def _problem(is_of_ours: bool, pack: "os.DirEntry[str]", check: CheckPack) -> str:
    return check(Path(pack.path)) if is_of_ours else OTHER_VERSION


def _folders(folder: Path) -> Iterator["os.DirEntry[str]"]:
    try:
        with os.scandir(folder) as entries:
            yield from [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return
