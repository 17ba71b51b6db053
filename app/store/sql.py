# SPDX-License-Identifier: Apache-2.0
"""The part of apsw's cursor that the store uses, with types.

WORKAROUND apsw's own annotations name collections.abc.Buffer, which only Python 3.12 has, so that
a strict checker sees unknown types in every call. Remove when 3.12 is our floor.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol, cast

import apsw

SqlValue = str | int | float | bytes | None


class Cursor(Protocol):
    def execute(self, statements: str, bindings: Sequence[SqlValue] = ()) -> "Cursor": ...

    def fetchall(self) -> list[tuple[Any, ...]]: ...

    def fetchone(self) -> tuple[Any, ...] | None: ...

    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...

    @property
    def get(self) -> Any:
        """All that is left: None, a value, a row, or a list, as few levels as it takes."""


def cursor_of(connection: apsw.Connection) -> Cursor:
    return cast("Cursor", connection.cursor())
