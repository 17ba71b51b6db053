# SPDX-License-Identifier: Apache-2.0
"""Which files of a folder are documents, and what changed in watched folders."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.store.documents import DocumentStore

IGNORE_FILE = ".harmoniumignore"


def walk(folder: Path, should_stop: Callable[[], bool] = lambda: False) -> Iterator[Path]:
    """The files in `folder` and below it that may be read: no hidden ones, none of the folders that
    programs fill (`node_modules`, `__pycache__` …), no symbolic links, none of a kind that is never
    text, and none that a `.harmoniumignore` names, which is written as a `.gitignore` is."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Rescan:
    """`added`, `changed` and `missing` count documents. `is_unsettled`: a file was being written;
    look again in two seconds."""

    added: int = 0
    changed: int = 0
    missing: int = 0
    is_unsettled: bool = False


def rescan(store: DocumentStore, should_stop: Callable[[], bool] = lambda: False) -> Rescan:
    """Compares the files of all documents and watched folders with what was read of them: by size
    and time, without opening one. What is new or changed is WAITING afterwards."""
    raise NotImplementedError
