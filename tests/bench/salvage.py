# SPDX-License-Identifier: Apache-2.0
"""Backing up, checking and saving a long history: python -m tests.bench.salvage FOLDER [MESSAGES]
[SEEDS]

Builds an encrypted database in the folder, which stays for the next time, and destroys 200 pages of
a copy for each seed.
"""

import os
import random
import shutil
import sys
import time
from contextlib import closing
from pathlib import Path

from app.core.keys import Key
from app.store.checking import check
from app.store.conversion import encrypt
from app.store.database import DatabaseFile
from app.store.salvage import salvage
from app.store.snapshots import Snapshots
from tests.helpers.big_profile import build_profile

KEY = Key(bytes(range(32)))
PAGE = 4096
DESTROYED = 200
_ENDINGS = ("", "-wal", "-shm")


def big_database(folder: Path, messages: int) -> DatabaseFile:
    file = DatabaseFile(folder / f"history-{messages}.db", KEY)
    if not file.path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = file.path.with_suffix(".unfinished")
        for ending in _ENDINGS:
            Path(f"{unfinished}{ending}").unlink(missing_ok=True)
        build_profile(unfinished, messages // 10, messages)
        encrypt(unfinished, KEY)
        unfinished.rename(file.path)
    return file


def damaged_copy(
    file: DatabaseFile, target: Path, seed: int, count: int = DESTROYED
) -> DatabaseFile:
    shutil.copyfile(file.path, target)
    random_ = random.Random(seed)
    pages = os.stat(target).st_size // PAGE
    with open(target, "r+b") as opened:
        for number in random_.sample(range(pages), count):
            opened.seek(number * PAGE)
            opened.write(random_.randbytes(PAGE))
    return DatabaseFile(target, file.key)


def remove(path: Path) -> None:
    for ending in _ENDINGS:
        Path(f"{path}{ending}").unlink(missing_ok=True)


def main() -> None:
    folder = Path(sys.argv[1])
    messages = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    seeds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    file = big_database(folder, messages)
    with closing(file.open()) as database, database.reading() as cursor:
        count = cursor.execute("SELECT count(*) FROM message").get
    size = os.stat(file.path).st_size
    print(f"{count} messages, {size / 1e6:.0f} MB, {size // PAGE} pages")
    began = time.perf_counter()
    check(file)
    print(f"check {time.perf_counter() - began:.2f} s")
    began = time.perf_counter()
    Snapshots(folder / "snapshots", file).make()
    print(f"backup with its checks {time.perf_counter() - began:.2f} s")
    for seed in range(seeds):
        damaged = damaged_copy(file, folder / "damaged.db", seed)
        began = time.perf_counter()
        report = check(damaged)
        checked = time.perf_counter() - began
        remove(folder / "saved.db")
        marks: list[float] = []

        def tell(done: int, total: int, marks: list[float] = marks) -> None:
            marks.append(time.perf_counter())

        began = time.perf_counter()
        outcome = salvage(damaged, DatabaseFile(folder / "saved.db", KEY), None, tell)
        took = time.perf_counter() - began
        print(
            f"seed {seed}: {len(report.damaged)} pages found, {len(report.conversations)} "
            f"conversations named in {checked:.1f} s; {outcome.messages} messages saved "
            f"({100 * outcome.messages / count:.3f} %), {outcome.lost} marked as lost, in "
            f"{took:.1f} s, {marks[-1] - began:.1f} s of them for messages and their index"
        )


if __name__ == "__main__":
    main()
