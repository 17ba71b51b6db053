# SPDX-License-Identifier: Apache-2.0
"""A process that repairs a database and builds its search index as the program does, and can be
killed at any moment; the next one goes on.

python -m tests.helpers.repairer DATABASE KEY        KEY: in hexadecimal digits, or "plain"
python -m tests.helpers.repairer DATABASE KEY STEP   kills itself before it gives a file that name
                                                     for the time with this number

Prints "begun", "repaired" and "done".
"""

import itertools
import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from app.core.keys import Key
from app.store import indexing
from app.store.checking import check
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex
from app.store.replacing import prepare
from app.store.rescue import repair
from app.store.snapshots import Snapshots

TOGETHER = 5
"""Messages that are indexed in one transaction, so that there are many."""


def die_before_naming(step: int) -> None:
    numbers = itertools.count()

    def count(event: str, _: object) -> None:
        if event == "os.rename" and next(numbers) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def finish(file: DatabaseFile) -> None:
    """As a start of the program does, whatever was left behind."""
    _ = prepare(file)
    if not check(file).is_whole:
        _ = repair(file, Snapshots(file.path.parent / "snapshots", file))
    print("repaired", flush=True)
    with closing(file.open()) as database:
        database.sync_less()
        assert SearchIndex(database).build()


def main() -> None:
    path, key = Path(sys.argv[1]), sys.argv[2]
    indexing.__dict__["_TOGETHER"] = TOGETHER
    print("begun", flush=True)
    if len(sys.argv) > 3:
        die_before_naming(int(sys.argv[3]))
    finish(DatabaseFile(path, None if key == "plain" else Key(bytes.fromhex(key))))
    print("done", flush=True)


if __name__ == "__main__":
    main()
