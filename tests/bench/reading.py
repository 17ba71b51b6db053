# SPDX-License-Identifier: Apache-2.0
"""How fast documents are read: `python -m tests.bench.reading FILE OR FOLDER…`.

Every file goes through a real reader process, as in the program: text, display lines, passages. Per
kind the sums, and for PDF the time until the first page and for pictures of pages. Seconds of
computing are those of the reader process, since its wall-clock time depends on what else runs.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.core.documents import Skipped
from app.core.errors import UnreadableFile
from app.documents.reading import DocumentReader, Opened, ReadFailed, UnitRead, reader_command

IMAGE_WIDTH = 1000
IMAGES = 20


@dataclass(slots=True)
class Sums:
    files: int = 0
    units: int = 0
    passages: int = 0
    skipped: int = 0
    failed: int = 0
    characters: int = 0
    wall_s: float = 0.0
    computed_s: float = 0.0

    def __str__(self) -> str:
        computed = max(self.computed_s, 0.001)
        return (
            f"{self.files} files, {self.units} units, {self.characters / 1e6:.2f} M characters,"
            f" {self.passages} passages, {self.skipped} skipped, {self.failed} failed:"
            f" {self.wall_s:.2f} s, {self.computed_s:.2f} CPU s,"
            f" {self.units / computed:.0f} units/CPU s,"
            f" {self.characters / 1e6 / computed:.2f} M characters/CPU s"
        )


def files_under(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(found for found in path.rglob("*") if found.is_file())
        else:
            yield path


def computed_by(pid: int | None) -> float:
    if pid is None:
        return 0.0
    times = psutil.Process(pid).cpu_times()
    return times.user + times.system


def measure(reader: DocumentReader, path: Path, sums: dict[str, Sums]) -> float:
    """Seconds until the first unit; the file's figures go to those of its kind."""
    kind = "unreadable"
    found = Sums(files=1)
    begun, before, pid = time.monotonic(), computed_by(reader.pid), reader.pid
    first = 0.0
    for event in reader.read(path, should_stop=lambda: False):
        match event:
            case Opened():
                kind = event.kind.value
            case UnitRead():
                first = first or time.monotonic() - begun
                found.units += 1
                found.passages += len(event.passages)
                found.characters += len(event.unit.text)
            case Skipped():
                found.skipped += 1
            case ReadFailed():
                found.failed += 1
                print(f"  {path.name}: {event.error}")
    found.wall_s = time.monotonic() - begun
    found.computed_s = computed_by(reader.pid) - (before if reader.pid == pid else 0.0)
    total = sums.setdefault(kind, Sums())
    for name in Sums.__slots__:
        setattr(total, name, getattr(total, name) + getattr(found, name))
    return first


def image_times(reader: DocumentReader, path: Path) -> list[float]:
    times: list[float] = []
    for page in range(1, IMAGES + 1):
        begun = time.monotonic()
        try:
            _ = reader.page_image(path, page, IMAGE_WIDTH)
        except UnreadableFile:
            break
        times.append(time.monotonic() - begun)
    return times


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    paths: list[Path] = parser.parse_args(arguments).paths
    reader = DocumentReader(reader_command())
    sums: dict[str, Sums] = {}
    most = 0
    try:
        for path in files_under(paths):
            first = measure(reader, path, sums)
            if reader.pid is not None:
                most = max(most, psutil.Process(reader.pid).memory_info().rss)
            if path.suffix.lower() == ".pdf" and (times := image_times(reader, path)):
                print(
                    f"  {path.name}: first page after {first:.2f} s; pictures {IMAGE_WIDTH} wide"
                    f" {1000 * sum(times) / len(times):.0f} ms, slowest {1000 * max(times):.0f} ms"
                )
    finally:
        reader.close()
    for kind, total in sorted(sums.items()):
        print(f"{kind}: {total}")
    print(f"largest reader process after a file: {most / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
