# SPDX-License-Identifier: Apache-2.0
"""What `make run` does: the window where there is a display, else one question in the terminal."""

import os
import subprocess
import sys

QUESTION = "In one sentence: what is a harmonium?"


def main() -> int:
    program = [sys.executable, "-m", "app"]
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return subprocess.call(program)
    print("There is no display here, so the starter model answers a question instead.")
    print(f"\n> {QUESTION}\n", flush=True)
    return subprocess.call([*program, "ask", "--model", "starter", QUESTION])


if __name__ == "__main__":
    sys.exit(main())
