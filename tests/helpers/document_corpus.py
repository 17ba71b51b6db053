# SPDX-License-Identifier: Apache-2.0
"""The documents in tests/data/documents, which real programs made, and what is in them."""

import json
import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[1] / "data" / "documents"
_WORD = re.compile(r"\w+")


def documents(name: str, folder: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Each file, written to `folder`, and what a reader must find in it."""
    with tarfile.open(FOLDER / f"{name}.tar.xz") as archive:
        files = {entry.name: _bytes(archive, entry) for entry in archive.getmembers()}
    expected = json.loads(files.pop("expected.json"))
    for file_name, data in files.items():
        path = folder / file_name
        path.write_bytes(data)
        yield path, expected[file_name]


def _bytes(archive: tarfile.TarFile, entry: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(entry)
    assert file is not None
    return file.read()


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def missing(expected: list[str], actual: list[str]) -> list[str]:
    """The first words of `expected` that are not in `actual`, in that order; empty when all are."""
    rest = iter(actual)
    for index, word in enumerate(expected):
        if word not in rest:
            return expected[index : index + 8]
    return []


def added(expected: list[str], actual: list[str]) -> list[str]:
    """Words that nobody wrote."""
    return list((Counter(actual) - Counter(expected)).elements())
