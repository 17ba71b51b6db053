# SPDX-License-Identifier: Apache-2.0
"""What makes the window's imports fast. Called before any of them."""

import builtins
import gc


def hasten_imports() -> None:
    """Python's own garbage collector looks at every module again and again while they are made,
    and finds nothing: it stays off until `GarbageCollector` takes its place.

    Workaround: importing PySide6 replaces `__import__` by a function that reads the source text of
    every module to see whether it names PySide6, in case it uses `from __feature__ import`, which
    this program does not: a fifth of the start. To be removed when PySide6, 6.11 at the latest
    look, asks only modules that use it."""
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
