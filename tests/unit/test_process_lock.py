# SPDX-License-Identifier: Apache-2.0
"""One process holds a lock, and it is free when that one has ended, however it ended."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.core.process_lock import ProcessLock

_HOLDER = """
import sys, time
from pathlib import Path
from app.core.process_lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]))
assert lock.acquire()
print("held", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_lock_ends_with_a_process_that_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-P", "-c", _HOLDER, str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    assert not ProcessLock(path).acquire()
    with pytest.raises(TimeoutError):
        ProcessLock(path).wait(0.1)
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    lock = ProcessLock(path)
    lock.wait(5)
    assert lock.is_held
    lock.release(remove=True)
    assert not path.exists()


def test_only_one_of_many_is_inside_though_the_file_is_removed_each_time(tmp_path: Path) -> None:
    inside, most = 0, 0
    counting = threading.Lock()

    def enter() -> None:
        nonlocal inside, most
        for _ in range(20):
            lock = ProcessLock(tmp_path / "folder" / "lock")
            lock.wait(30)
            with counting:
                inside += 1
                most = max(most, inside)
            with counting:
                inside -= 1
            lock.release(remove=True)

    threads = [threading.Thread(target=enter) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(50)
    assert not any(thread.is_alive() for thread in threads)
    assert most == 1
