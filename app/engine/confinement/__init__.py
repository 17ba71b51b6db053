# SPDX-License-Identifier: Apache-2.0
"""What keeps a child process from doing more than its work, should a model file or a document
break it.

A process confines itself in two steps. `begin` comes first of all, before any other thread: from
then on nothing reaches a network. `confine` comes when the process knows which files it works on,
and before it opens the first one that a stranger made: from then on it reads and writes nothing
else, and starts no program. What a system lacks is skipped, and `measures` says so.
"""

import sys
from collections.abc import Sequence

from app.engine.confinement.fence import Fence
from app.engine.confinement.needs import Measure, Needs

__all__ = ("Fence", "Measure", "Needs", "begin", "confine", "measures", "said")

if sys.platform == "linux":
    from app.engine.confinement import linux as _system
elif sys.platform == "win32":
    from app.engine.confinement import windows as _system
else:
    from app.engine.confinement import macos as _system


def begin() -> Sequence[Measure]:
    """The first step, in the process' only thread. Never fails: what holds comes back."""
    return _system.begin()


def confine(needs: Needs, fence: Fence | None = None) -> Sequence[Measure]:
    """The second step. Other threads that run already must come to `fence`. Never fails: what
    holds comes back."""
    return _system.confine(needs, fence or Fence(0))


def measures() -> tuple[Measure, ...]:
    """What this system offers, without confining anything."""
    return tuple(_system.measures())


def said(found: Sequence[Measure]) -> str:
    """A line for the log."""
    there = ", ".join(measure.name for measure in found if measure.is_there) or "nothing"
    lacking = "; ".join(f"{m.name}: {m.detail}" for m in found if not m.is_there)
    return f"confined: {there}" + (f" (not {lacking})" if lacking else "")
