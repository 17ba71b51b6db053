# SPDX-License-Identifier: Apache-2.0
"""What a confined process may still do, and what confines it."""

from pathlib import Path

from app.core.values import value_class


@value_class
class Needs:
    """`reads` and `writes` are files, or folders with everything in them; None: whatever the
    person may read. `has_devices`: it computes on a graphics card, whose driver needs device files
    and local sockets. `programs` are those that it starts; None: it may start any. `memory_bytes`
    is what it may take beyond what it has; 0: as much as there is. `is_handed_files`: open files
    come to it over a local socket that it was started with."""

    reads: tuple[Path, ...] | None = ()
    writes: tuple[Path, ...] = ()
    has_devices: bool = False
    programs: tuple[Path, ...] | None = ()
    memory_bytes: int = 0
    is_handed_files: bool = False


@value_class
class Measure:
    """`name` is `network`, `system calls`, `files`, `programs` or `memory`; `detail` says what
    does it, or why it is not there."""

    name: str
    is_there: bool
    detail: str
