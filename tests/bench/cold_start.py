# SPDX-License-Identifier: Apache-2.0
"""From the start of a process to a window that can be used: `python -m tests.bench.cold_start
[PROFILE]`.

Starts, by turns, a bare QMainWindow until it is painted, the program with an empty profile and the
program with 1,000 conversations or those of PROFILE (a folder with what `tests.helpers.big_profile`
builds as its harmonium.db), as `tests.helpers.first_sight` looks at it. The first round may have to
write bytecode and does not count. Prints JSON: medians in seconds, of the clock and of the
processor time of the window's process, and the ratio of the program to the bare window of the same
round with its quartiles; `best_ratio` is that of the fastest quarter of each.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app.paths import Paths
from tests.helpers.big_profile import build_profile
from tests.helpers.plain_profile import make_plain

ROUNDS = 15
CONVERSATIONS = 1000

_BARE = """
import json, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(json.dumps({"at": time.time(), "cpu_s": time.process_time()}), flush=True)
        app.quit()

app = QApplication(["bare"])
window = Window()
window.resize(1120, 780)
window.show()
app.exec()
"""

Took = tuple[float, float]
"""Seconds by the clock, and of the processor."""


def start(*command: str) -> Took:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.getcwd(),
    }
    # The program is measured with its bytecode, whatever the shell says.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-P", *command],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    seen = json.loads(done.stdout)
    return seen["at"] - began, seen["cpu_s"]


def one_round(empty: Path, full: Path) -> dict[str, Took]:
    program = ("-m", "tests.helpers.first_sight")
    return {
        "bare": start("-c", _BARE),
        "empty": start(*program, str(empty)),
        "full": start(*program, str(full)),
    }


def best(taken: list[float]) -> float:
    """The mean of the fastest quarter: what a machine needs that others leave alone."""
    fastest = sorted(taken)[: max(1, len(taken) // 4)]
    return statistics.fmean(fastest)


def summary(rounds: list[dict[str, Took]]) -> dict[str, object]:
    told: dict[str, object] = {"rounds": len(rounds)}
    for position, clock in enumerate(("wall", "cpu")):
        for name in ("bare", "empty", "full"):
            taken = [each[name][position] for each in rounds]
            told[f"{name}_{clock}_s"] = round(statistics.median(taken), 3)
        for name in ("empty", "full"):
            ratios = [each[name][position] / each["bare"][position] for each in rounds]
            low, middle, high = statistics.quantiles(ratios, n=4)
            told[f"{name}_{clock}_best_ratio"] = round(
                best([each[name][position] for each in rounds])
                / best([each["bare"][position] for each in rounds]),
                2,
            )
            told[f"{name}_{clock}_ratio"] = round(middle, 2)
            told[f"{name}_{clock}_quartiles"] = [round(low, 2), round(high, 2)]
    return told


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder, "empty"), Path(folder, "full")
        if len(sys.argv) > 1:
            full = Path(sys.argv[1])
        else:
            paths = Paths.at(full)
            paths.create()
            build_profile(paths.database, CONVERSATIONS, 10 * CONVERSATIONS)
            make_plain(full)
        make_plain(empty)
        rounds = [one_round(empty, full) for _ in range(ROUNDS + 1)][1:]
    print(json.dumps(summary(rounds), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
