# SPDX-License-Identifier: Apache-2.0
"""Tries a setup on Windows: installs it silently, tests the program as installed while it may not
reach any network, and removes it:

    python packaging/windows/try_setup.py SETUP [--flavour air-gapped]

Wants a Windows of its own, as those that run workflows are: the firewall gets a rule for the time
of the test, which takes an administrator. try_setup.sh is what can be tried on Linux.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import check_selftest

_RULE = "Harmonium must not reach the network while it is tried"
_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Harmonium"
_CLASS = r"HKCU\Software\Classes\Harmonium.gguf\shell\open\command"
_LONGEST_SECONDS = 300
_MOST_BYTES = 110_000_000


class WentWrong(Exception):
    """A sentence."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Tries a setup on Windows.")
    parser.add_argument("setup", type=Path)
    parser.add_argument("--flavour", default="standard")
    given = parser.parse_args(arguments)
    try:
        try_setup(given.setup.absolute(), given.flavour)
    except (WentWrong, OSError, subprocess.SubprocessError) as exc:
        print(f"try_setup: {exc}", file=sys.stderr)
        return 1
    return 0


def try_setup(setup: Path, flavour: str) -> None:
    """Raises WentWrong, OSError and SubprocessError."""
    if setup.stat().st_size > _MOST_BYTES:
        raise WentWrong(f"the setup is larger than {_MOST_BYTES / 1e6:.0f} MB")
    folder = Path(os.environ["LOCALAPPDATA"]) / "Programs" / "Harmonium"
    began = time.monotonic()
    _run(setup, "/S")
    print(f"installed in {time.monotonic() - began:.1f} s", flush=True)
    program = folder / "harmonium-cli.exe"
    if not is_listed():
        raise WentWrong("Windows does not list the program")
    if not is_there(_CLASS):
        raise WentWrong("Windows does not know how to open a model file with it")
    options = ["--flavour", flavour, "--back-end", "cpu"]
    with _without_network(folder):
        if check_selftest.main([str(program), *options]):
            raise WentWrong("the self-test of the installed program failed")
    theirs = folder / "mine.txt"
    theirs.write_text("mine", encoding="utf-8")
    _run(setup, "/S")
    _run(folder / "Uninstall.exe", "/S")
    left = _left_of(folder)
    if left != [theirs]:
        raise WentWrong(f"left behind: {', '.join(map(str, left[:20]))}")
    if is_listed() or is_there(_CLASS):
        raise WentWrong("Windows still knows the program")
    theirs.unlink()
    print("removed: everything but a file of the person's")


def is_listed() -> bool:
    """Among the programs that Windows can remove."""
    return is_there(_KEY)


def is_there(key: str) -> bool:
    asked = ["reg", "query", key]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def _left_of(folder: Path) -> list[Path]:
    """The uninstaller goes on as a copy of itself after it ended."""
    end = time.monotonic() + _LONGEST_SECONDS
    left: list[Path] = []
    while time.monotonic() < end:
        left = [path for path in folder.rglob("*") if path.is_file()]
        if len(left) <= 1:
            break
        time.sleep(0.5)
    time.sleep(1)
    return left


@contextmanager
def _without_network(folder: Path) -> Iterator[None]:
    """For every program in the folder. Raises CalledProcessError."""
    netsh = ["netsh", "advfirewall", "firewall"]
    for program in sorted(folder.rglob("*.exe")):
        rule = [f"name={_RULE}", "dir=out", "action=block", f"program={program}"]
        subprocess.run([*netsh, "add", "rule", *rule], check=True, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        subprocess.run([*netsh, "delete", "rule", f"name={_RULE}"], check=False)


def _run(program: Path, *arguments: str) -> None:
    """Raises WentWrong."""
    done = subprocess.run([str(program), *arguments], timeout=_LONGEST_SECONDS, check=False)
    if done.returncode:
        raise WentWrong(f"{program.name} {' '.join(arguments)} ended with {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
