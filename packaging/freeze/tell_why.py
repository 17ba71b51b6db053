# SPDX-License-Identifier: Apache-2.0
"""Runs before the program does, in a frozen one.

Workaround: PyInstaller puts a sentence of its own in the place of what the system says about a
library that cannot be loaded, such as the driver that it needs and does not find. That is what a
person must be told. To be removed when PyInstaller, 6.22 at the latest look, passes it on.
"""

import ctypes
from typing import Any


def _telling(kind: type[Any]) -> type[Any]:
    class Library(kind):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            try:
                super().__init__(*arguments, **options)
            except OSError as exc:
                raise (exc.__cause__ or exc) from None

    return Library


ctypes.CDLL = _telling(ctypes.CDLL)
ctypes.cdll = ctypes.LibraryLoader(ctypes.CDLL)
