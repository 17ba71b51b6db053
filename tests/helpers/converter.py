# SPDX-License-Identifier: Apache-2.0
"""A process that encrypts a database as the program does, and can be killed at any step.

python -m tests.helpers.converter DATABASE KEY        prints "begun" and "done"
python -m tests.helpers.converter DATABASE KEY STEP   kills itself before the step with that number

Steps are what Python does with files once it has begun: opening, linking, replacing and removing.
"""

import itertools
import os
import signal
import sys
from pathlib import Path

from app.core.keys import Key
from app.store.conversion import encrypt, is_encrypted, tidy

_STEPS = ("open", "os.link", "os.rename", "os.remove")


def die_before(step: int) -> None:
    numbers = itertools.count()

    def count(event: str, _: object) -> None:
        if event in _STEPS and next(numbers) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def finish(path: Path, key: Key) -> None:
    """As a start of the program does, whatever was left behind."""
    if not is_encrypted(path):
        encrypt(path, key)
    tidy(path, key)


def main() -> None:
    path, key = Path(sys.argv[1]), Key(bytes.fromhex(sys.argv[2]))
    print("begun", flush=True)
    if len(sys.argv) > 3:
        die_before(int(sys.argv[3]))
    finish(path, key)
    print("done", flush=True)


if __name__ == "__main__":
    main()
