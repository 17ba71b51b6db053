# SPDX-License-Identifier: Apache-2.0
"""From the start of a process to a window that can be used: `python -m tests.bench.cold_start
PROFILE`.

Starts the program's own window, by turns with an empty profile and with PROFILE (as
`tests.helpers.big_profile` builds it), and stops the clock when the window has painted its list and
takes a question. Prints JSON: the medians in seconds and their ratio.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROUNDS = 9

_CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import main
from app.paths import Paths
from tests.helpers.scripted_engine import scripted_engine_command

paths = Paths.at(Path(sys.argv[1]))
app = QApplication(["harmonium"])
app.setQuitOnLastWindowClosed(False)
main.apply_theme(app)
paths.create()
application = main.build(paths, scripted_engine_command("hello"))
application.start()

def look():
    page = application.window.page
    if application.window.isVisible() and page.composer.isEnabled():
        application.window.repaint()
        print(time.time(), len(application.conversations.recent), flush=True)
        application.close()
        app.exit()
    else:
        QTimer.singleShot(1, look)

QTimer.singleShot(0, look)
app.exec()
"""


def start(profile: Path) -> float:
    began = time.time()
    command = [sys.executable, "-c", _CHILD, str(profile)]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(result.stdout.split()[0]) - began


def main() -> int:
    big = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder)
        start(empty)
        start(big)
        pairs = [(start(empty), start(big)) for _ in range(ROUNDS)]
    empty_s, big_s = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratios = sorted(large / small for small, large in pairs)
    print(
        json.dumps(
            {
                "empty_s": round(empty_s, 3),
                "big_s": round(big_s, 3),
                "median_ratio": round(statistics.median(ratios), 3),
                "largest_ratio": round(ratios[-1], 3),
            },
            indent=1,
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
