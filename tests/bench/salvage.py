# SPDX-License-Identifier: Apache-2.0
"""Backing up, checking and saving a long history: python -m tests.bench.salvage FOLDER [MESSAGES]
[SEEDS] [plain]

Builds an encrypted database in the folder, or a plain one, which stays for the next time, and
destroys 200 pages of a copy for each seed.
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
from app.store.indexing import SearchIndex
from app.store.salvage import salvage
from app.store.snapshots import Snapshots
from tests.helpers.big_profile import build_profile

KEY = Key(bytes(range(32)))
PAGE = 4096
DESTROYED = 200
_ENDINGS = ("", "-wal", "-shm")


def big_database(folder: Path, messages: int, key: Key | None = KEY) -> DatabaseFile:
    name = f"history-{messages}.db" if key is not None else f"history-{messages}-plain.db"
    file = DatabaseFile(folder / name, key)
    if not file.path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = file.path.with_suffix(".unfinished")
        for ending in _ENDINGS:
            Path(f"{unfinished}{ending}").unlink(missing_ok=True)
        build_profile(unfinished, messages // 10, messages)
        if key is not None:
            encrypt(unfinished, key)
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


class Stopwatch:
    """Seconds as the clock has them, and of this process's computing: another program may be
    busy."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def __str__(self) -> str:
        wall, cpu = time.perf_counter() - self._wall, time.process_time() - self._cpu
        return f"{wall:.1f} s ({cpu:.1f} s of computing)"


def main() -> None:
    folder = Path(sys.argv[1])
    messages = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    seeds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    file = big_database(folder, messages, None if "plain" in sys.argv[4:] else KEY)
    with closing(file.open()) as database, database.reading() as cursor:
        count = cursor.execute("SELECT count(*) FROM message").get
    size = os.stat(file.path).st_size
    kind = "plain" if file.key is None else "encrypted"
    print(f"{kind}: {count} messages, {size / 1e6:.0f} MB, {size // PAGE} pages", flush=True)
    watch = Stopwatch()
    check(file)
    print(f"check {watch}", flush=True)
    watch = Stopwatch()
    Snapshots(folder / "snapshots", file).make()
    print(f"backup with its checks {watch}", flush=True)
    for seed in range(seeds):
        damaged = damaged_copy(file, folder / "damaged.db", seed)
        watch = Stopwatch()
        report = check(damaged)
        print(
            f"seed {seed}: {len(report.damaged)} damaged pages found, "
            f"{len(report.conversations)} conversations named in {watch}",
            flush=True,
        )
        saved = DatabaseFile(folder / "saved.db", file.key)
        remove(saved.path)
        watch = Stopwatch()
        outcome = salvage(damaged, saved)
        print(
            f"  {outcome.messages} messages saved ({100 * outcome.messages / count:.3f} %), "
            f"{outcome.lost} marked as lost, in {watch}",
            flush=True,
        )
        with closing(saved.open()) as database:
            database.sync_less()
            watch = Stopwatch()
            SearchIndex(database).build()
        print(f"  search index behind it {watch}", flush=True)


if __name__ == "__main__":
    main()
