# SPDX-License-Identifier: Apache-2.0
"""A file by which whoever looks after a computer keeps Harmonium off the network for good.

It is called `air-gap` and lies beside the program (or its bundle or image) or in the profile
folder. While it is there no setting and no option of a command can undo it. Its first line, if it
has one, is shown as the reason.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from app import frozen
from app.core.errors import OfflineError
from app.core.text import printable
from app.core.values import value_class

FILE_NAME = "air-gap"
_LONGEST_REASON = 200


@value_class
class AirGap:
    path: Path
    reason: str

    @property
    def sentence(self) -> str:
        return self.error().message

    def error(self) -> OfflineError:
        why = f" ({self.reason})" if self.reason else ""
        return OfflineError(
            f"Harmonium is kept off the network by the file {printable(str(self.path))}{why}: it"
            + " connects to nothing while that file is there."
        )


def air_gap(profile: Path) -> AirGap | None:
    """None where there is no such file. One that cannot be read counts as well."""
    for folder in _folders(profile):
        path = folder / FILE_NAME
        if os.path.lexists(path):
            return AirGap(path, _reason(path))
    return None


def _folders(profile: Path) -> Iterator[Path]:
    program = frozen.program_folder()
    yield program
    # What people see as the program is the bundle of macOS or the image around it.
    if program.parts[-2:] == ("Contents", "MacOS"):
        yield program.parents[2]
    image = os.environ.get("APPIMAGE")
    if image and frozen.is_frozen():
        # It may be of another program that has started this one. One file too many is looked for
        # rather than one too few.
        yield Path(image).parent
    yield profile


def _reason(path: Path) -> str:
    text = b""
    # A pipe would keep us waiting.
    with contextlib.suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                text = file.read(4 * _LONGEST_REASON)
    lines = text.decode("utf-8", "replace").strip().splitlines()
    return printable(lines[0])[:_LONGEST_REASON] if lines else ""
