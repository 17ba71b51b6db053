# SPDX-License-Identifier: Apache-2.0
"""What a process keeps in memory beside the model's file (Linux)."""

from pathlib import Path


def above_file(pid: int | None, model: str | Path) -> int:
    """Bytes of the resident set of `pid` (None: this process) without the pages of its mapping of
    `model`, which all processes share and the system may take back: the sum of `Rss` in
    /proc/PID/smaps over every mapping but that one."""
    path = str(Path(model).resolve())
    total, is_model = 0, False
    smaps = Path(f"/proc/{pid or 'self'}/smaps").read_text("utf-8", "replace")
    for line in smaps.splitlines():
        name, _, rest = line.partition(":")
        if name == "Rss":
            total += 0 if is_model else int(rest.split()[0]) * 1024
        elif "-" in name.split(" ", 1)[0]:
            is_model = line.endswith(path)
    return total
