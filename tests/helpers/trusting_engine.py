# SPDX-License-Identifier: Apache-2.0
"""The engine process, and the one that tries its back ends, with other trusted keys:
`trusting_engine KEYS FLAG …`.

No option and no variable of the environment gives the program another list: so this calls what the
program calls.
"""

import functools
import sys
from pathlib import Path

from app.engine import backend_probe, child
from app.engine.client import engine_command
from app.store.states import open_states
from app.updates.placed import problem_of


def trusting_command(keys: Path, flag: str) -> list[str]:
    return [sys.executable, "-m", "tests.helpers.trusting_engine", str(keys), flag]


def trusting_engine(keys: Path, packs: Path) -> list[str]:
    """In place of `engine_command(packs)`."""
    return [*trusting_command(keys, "--engine"), *engine_command(packs)[-1:]]


def main(keys: Path, flag: str, *arguments: str) -> int:
    check = functools.partial(problem_of, keys=keys)
    if flag == backend_probe.FLAG:
        return backend_probe.main(check, arguments)
    return child.main(open_states, check, arguments, trusting_command(keys, backend_probe.FLAG))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
