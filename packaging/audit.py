# SPDX-License-Identifier: Apache-2.0
"""Asks the Python packaging index's advisory database whether a package that is locked has a known
vulnerability, through pip-audit in an environment of its own.

Exit status: 0 none is known, 1 one is, 2 the database could not be asked.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from locked import LOCK, ROOT, read_lock

BUILD_LOCK = ROOT / "packaging" / "build.lock"
_LIMIT_S = 900
_TIMEOUT_S = 20
_LONGEST = 160


def main() -> int:
    code = 0
    for lock in (LOCK, BUILD_LOCK):
        found = audit(lock)
        if found == 2:
            return 2
        code = max(code, found)
    return code


def audit(lock: Path) -> int:
    """What it finds goes to the standard output."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "requirements.txt"
        # Every pin of a universal lock, whatever system it is for: pip-audit leaves out what a
        # marker excludes here.
        pins = {f"{pin.name}=={pin.version}" for pin in read_lock(lock)}
        versions: dict[str, list[str]] = {}
        for pin in sorted(pins):
            versions.setdefault(pin.partition("==")[0], []).append(pin)
        worst = 0
        for number in range(max(map(len, versions.values()))):
            chosen = [each[number] for each in versions.values() if len(each) > number]
            plain.write_text("\n".join(chosen) + "\n", encoding="utf-8")
            found = _run(plain, lock)
            if found == 2:
                return 2
            worst = max(worst, found)
    return worst


def _run(plain: Path, lock: Path) -> int:
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(plain), "--no-deps"]
    command += ["--disable-pip", "--progress-spinner", "off", "--timeout", str(_TIMEOUT_S)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return _unreachable(lock, f"no answer within {_LIMIT_S} s")
    said = (done.stdout + done.stderr).strip()
    if done.returncode == 0:
        print(f"{lock.name}: no known vulnerability")
        return 0
    if "vulnerabilit" in done.stderr and "Found" in done.stderr:
        print(f"{lock.name}:\n{said}")
        return 1
    return _unreachable(lock, said.splitlines()[-1] if said else f"status {done.returncode}")


def _unreachable(lock: Path, why: str) -> int:
    reason = why if len(why) <= _LONGEST else why[:_LONGEST] + "…"
    print(
        f"{lock.name} was not checked, the database could not be asked: {reason}", file=sys.stderr
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
