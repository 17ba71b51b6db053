# SPDX-License-Identifier: Apache-2.0
"""What `make test` does: every test, several files at a time, offscreen.

Some tests measure seconds on a machine that may be busy with others at that moment. A few that
fail are run once more, alone; what passes then is listed as unsteady, so that it gets mended. More
than a few are no accident.
"""

import os
import subprocess
import sys

import pytest

FEW = 5
MOST_CRASHES = 2
"""Of test processes. Somewhat later xdist gives up, and tests are left that never ran."""
LONGEST_S = 700
"""More than any test may take. One that waits inside Qt never comes back to Python, where its time
would end: its process tells where each thread is, ends, and another one takes its place."""
_HANGS = ("-o", f"faulthandler_timeout={LONGEST_S}", "-o", "faulthandler_exit_on_timeout=true")


class Watch:
    """A plugin of pytest."""

    def __init__(self) -> None:
        self.failed: dict[str, None] = {}
        self.crashes = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed[report.nodeid] = None

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, error: object | None) -> None:
        self.crashes += error is not None


def main(arguments: list[str]) -> int:
    """`arguments` go to pytest both times."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # As `python -m pytest` has it: nothing beside this file is to be found by its name.
    sys.path[0] = os.getcwd()
    watch = Watch()
    code = pytest.main([*_together(), *_HANGS, *arguments], plugins=[watch])
    failed = [*watch.failed]
    is_accident = 0 < len(failed) <= FEW and watch.crashes <= MOST_CRASHES
    if code != pytest.ExitCode.TESTS_FAILED or not is_accident:
        return int(code)
    print(f"\nOnce more, alone: {', '.join(failed)}", flush=True)
    again = [sys.executable, "-m", "pytest", *_HANGS, *arguments, "-n", "0", *failed]
    ended = subprocess.call(again)
    if ended == 0:
        print(f"Unsteady, to be mended: {', '.join(failed)}")
    return ended


def _together() -> tuple[str, ...]:
    # One file more at a time than there are processors: tests wait for other processes a third of
    # the time.
    workers = min(8, (os.cpu_count() or 1) + 1)
    return ("-n", str(workers), "--dist", "loadfile", "--no-loadscope-reorder")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
