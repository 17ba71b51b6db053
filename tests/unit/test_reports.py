# SPDX-License-Identifier: Apache-2.0
"""What is left of a crash, and what a report says."""

import json
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__, logs, reports
from app.core.errors import InputError
from app.reports import CrashWatch, failure_of, last_log_lines, report

CRASHING = """
import ctypes, os, sys
from pathlib import Path
from app.reports import CrashWatch, keep_no_core

def a_function_of_the_program(secret):
    sys.stdout.write(open("/proc/self/limits").read() if sys.platform == "linux" else "")
    sys.stdout.flush()
    {end}

keep_no_core()
watch = CrashWatch(Path(sys.argv[1]))
print(watch.begin(), flush=True)
a_function_of_the_program("my divorce")
watch.end()
"""
ENDS = {
    "segmentation": "ctypes.string_at(0)",
    "abort": "os.abort()",
    "killed": "os.kill(os.getpid(), 9)",
    "exception": "raise SystemExit(3)",
    "clean": "pass",
}


def run(folder: Path, end: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", CRASHING.replace("{end}", ENDS[end]), str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=folder.parent,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
    )


@pytest.mark.parametrize(
    ("end", "said"), [("segmentation", "Segmentation fault"), ("abort", "Aborted")]
)
@pytest.mark.skipif(sys.platform == "win32", reason="crashes have other names there")
def test_the_next_start_finds_where_it_crashed(tmp_path: Path, end: str, said: str) -> None:
    folder = tmp_path / "reports"
    assert run(folder, end).returncode < 0
    watch = CrashWatch(folder)
    crash = watch.begin()
    watch.end()
    assert crash is not None
    assert crash.version == __version__
    assert crash.lines[0] == f"Fatal Python error: {said}"
    assert any(line.endswith("in a_function_of_the_program") for line in crash.lines)
    kept = next(folder.glob("crash-*.txt"))
    assert kept.read_text("utf-8").splitlines() == [f"Harmonium {__version__}", *crash.lines]
    assert kept.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(b"divorce" not in path.read_bytes() for path in folder.iterdir())


@pytest.mark.parametrize("end", ["killed", "exception", "clean"])
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_every_other_end_is_no_crash(tmp_path: Path, end: str) -> None:
    folder = tmp_path / "reports"
    run(folder, end)
    watch = CrashWatch(folder)
    assert watch.begin() is None
    watch.end()
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_nothing_of_the_memory_is_left(tmp_path: Path) -> None:
    done = run(tmp_path / "reports", "abort")
    assert done.returncode == -signal.SIGABRT
    assert not list(tmp_path.glob("core*"))
    if sys.platform == "linux":
        limit = next(line for line in done.stdout.splitlines() if "core file size" in line)
        assert limit.split()[4:6] == ["0", "0"]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux hands memory to a program")
def test_a_program_that_collects_crashes_is_given_no_memory() -> None:
    shown = subprocess.run(
        [
            sys.executable,
            "-c",
            "from app.reports import keep_no_core\nkeep_no_core()\n"
            "import subprocess\nprint(open('/proc/self/coredump_filter').read())\n"
            "subprocess.run(['cat', '/proc/self/coredump_filter', '/proc/self/limits'])",
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout.split("\n")
    assert int(shown[0], 16) == 0
    # And so with what it starts.
    assert sum(line.startswith("0000") for line in shown) == 2


def test_no_more_than_the_newest_crashes_are_kept(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"crash-20260101-00000{number}.txt").write_text("old")
    (tmp_path / "running.txt").write_text('{"version": "1"}\nFatal Python error: Aborted\n')
    watch = CrashWatch(tmp_path)
    assert watch.begin() is not None
    watch.end()
    assert len(list(tmp_path.iterdir())) == reports.KEPT_CRASHES
    assert not (tmp_path / "crash-20260101-000004.txt").exists()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "\x00\xff\n",
        "[]\nmy divorce",
        '{"version": "1"}\nmy divorce\n  File "/home/ada/my divorce.py", line 1 in f',
        "Fatal Python error: Aborted",
    ],
)
def test_a_damaged_file_is_no_crash(tmp_path: Path, text: str) -> None:
    (tmp_path / "running.txt").write_text(text)
    watch = CrashWatch(tmp_path)
    assert watch.begin() is None
    watch.end()


def test_of_a_crash_only_what_is_known_is_read(tmp_path: Path) -> None:
    (tmp_path / "running.txt").write_text(
        '{"version": "“my divorce”"}\n'
        "Fatal Python error: Aborted\n\n"
        "my divorce\n"
        "Thread 0x00007f (most recent call first):\n"
        '  File "/home/ada/divorce/lib.py", line 3 in run\n'
        f'  File "{reports.__file__}", line 4 in begin\n'
        "Extension modules: divorce (total: 1)\n"
    )
    watch = CrashWatch(tmp_path)
    crash = watch.begin()
    watch.end()
    assert crash is not None
    assert crash.version == "“…”"
    assert crash.lines == (
        "Fatal Python error: Aborted",
        "Thread",
        "    lib.py:3 in run",
        "    app/reports.py:4 in begin",
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_profile_that_cannot_be_written_starts_all_the_same(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    watch = CrashWatch(tmp_path / "reports")
    assert watch.begin() is None
    watch.end()


def test_a_place_that_is_a_file_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("")
    watch = CrashWatch(tmp_path / "reports")
    assert watch.begin() is None
    watch.end()


def test_failures_are_the_same_where_they_happened() -> None:
    def fail(words: str) -> InputError:
        with pytest.raises(InputError) as raised:
            raise InputError(words)
        return raised.value

    assert failure_of(fail("one")) == failure_of(fail("another"))
    assert failure_of(fail("one")).kind == "InputError"
    assert failure_of(ValueError("x")) != failure_of(fail("x"))


def test_the_last_lines_of_the_log_are_redacted(tmp_path: Path) -> None:
    logs.configure(tmp_path)
    log = logging.getLogger("app.tests")
    for number in range(80):
        log.info("line %d of /home/ada/My divorce.pdf", number)
    try:
        json.loads("my divorce")
    except ValueError:
        log.exception("failed")
    logs.configure(None)
    with (tmp_path / logs.NAME).open("a", encoding="utf-8") as file:
        # As earlier versions wrote it.
        file.write("Traceback (most recent call last):\nValueError: my divorce\n")
    lines = last_log_lines(tmp_path, Path("/home/ada"))
    assert len(lines) == reports.LOG_LINES
    assert lines[0].endswith("line 32 of ~")
    assert lines[-1].strip() == "in json"
    assert "divorce" not in "\n".join(lines)


def test_a_log_that_was_begun_anew_goes_on_in_the_one_before(tmp_path: Path) -> None:
    line = "2026-01-01 00:00:00,000 1 INFO app.x: {}\n"
    (tmp_path / f"{logs.NAME}.1").write_text("".join(line.format(n) for n in range(60)))
    (tmp_path / logs.NAME).write_text(line.format("new"))
    lines = last_log_lines(tmp_path)
    assert len(lines) == reports.LOG_LINES
    assert [each.rsplit(": ")[-1] for each in lines[-2:]] == ["59", "new"]
    assert last_log_lines(tmp_path / "none") == []


def test_a_report_has_its_facts_its_frames_and_its_log() -> None:
    text = report({"version": "1", "system": "S"}, [("It failed", ["ValueError", "    f"])], ["l"])
    assert "version: 1\nsystem:  S\n" in text
    assert "It failed\n    ValueError\n        f\n" in text
    assert text.endswith("The last 1 lines of the log\n    l\n")
