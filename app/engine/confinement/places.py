# SPDX-License-Identifier: Apache-2.0
"""Where Python, its packages and the program itself lie: what every confined process may read."""

import os
import sys
from pathlib import Path

from app import frozen

_FOR_PACKAGES = frozenset({"site-packages", "dist-packages"})


def own_places() -> set[Path]:
    """Not the folder that the program's source lies in, nor the person's own: those may hold
    anything."""
    import app

    package = Path(app.__file__).parent
    prefixes = [sys.prefix, sys.base_prefix, sys.exec_prefix, getattr(sys, "_MEIPASS", "")]
    if frozen.is_frozen():
        prefixes.append(str(frozen.program_folder()))
    named = [*sys.path, os.environ.get("HARMONIUM_ENGINE_LIBRARIES", "")]
    named += os.environ.get("LD_LIBRARY_PATH", "").split(os.pathsep)
    home = Path(os.path.expanduser("~"))
    too_much = {home, *home.parents}
    if package.parent.name not in _FOR_PACKAGES:
        too_much |= set(package.parents)
    return {package, *_folders(prefixes), *(_folders(named) - too_much)}


def _folders(names: list[str]) -> set[Path]:
    return {Path(name).absolute() for name in names if name}
