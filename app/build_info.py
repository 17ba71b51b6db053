# SPDX-License-Identifier: Apache-2.0
"""What this copy of the program was made of: said by a file that the freeze writes beside the other
resources, and that a source tree does not have."""

import functools
import json
import re
from pathlib import Path
from typing import Any, Literal, cast

from app import __version__, frozen
from app.core.values import value_class

FILE_NAME = "build.json"
LLAMA_CPP = "0c1e57098bba43ac29e6e3b677cdceebdd22334f"
"""The commit of llama.cpp that the bindings were made for, and all libraries with them."""

Flavour = Literal["source", "standard", "air-gapped"]
_FLAVOURS: tuple[Flavour, ...] = ("source", "standard", "air-gapped")
_COMMIT = re.compile(r"[0-9a-f]{7,64}\+?")


@value_class
class BuildInfo:
    """`commit` is that of the program's source, empty where nobody said it, and ends in a plus sign
    where files had been changed. An air-gapped build starts with downloads switched off."""

    version: str
    commit: str = ""
    llama_cpp: str = LLAMA_CPP
    flavour: Flavour = "source"


@functools.cache
def build_info() -> BuildInfo:
    return read_build_info(frozen.resources() / FILE_NAME)


def starts_offline() -> bool:
    """Whether whoever chose nothing in the settings fetches nothing."""
    return build_info().flavour == "air-gapped"


def read_build_info(path: Path) -> BuildInfo:
    """A file that says nothing sensible says nothing at all."""
    try:
        data: Any = json.loads(path.read_bytes())
    except (OSError, ValueError):
        data = None
    if not isinstance(data, dict):
        # Rather no network than one that nobody wanted.
        flavour = "air-gapped" if path.exists() else "source"
        return BuildInfo(__version__, flavour=flavour)
    fields = cast("dict[str, Any]", data)
    flavour = fields.get("flavour")
    return BuildInfo(
        version=__version__,
        commit=_commit(fields.get("commit")),
        llama_cpp=_commit(fields.get("llama_cpp")) or LLAMA_CPP,
        flavour=flavour if flavour in _FLAVOURS else "air-gapped",
    )


def _commit(value: Any) -> str:
    return value if isinstance(value, str) and _COMMIT.fullmatch(value) else ""
