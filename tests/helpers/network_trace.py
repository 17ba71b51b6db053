# SPDX-License-Identifier: Apache-2.0
"""What a program and its children ask of the system that has to do with a network, by strace."""

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

_CALLS = "trace=socket,connect,bind,listen,sendto,sendmsg,sendmmsg"
_FAMILY = re.compile(r"AF_(INET6?|PACKET|VSOCK|X25|BLUETOOTH)\b")
# Whoever looks up a name asks one of these first, or the kernel which addresses there are.
_RESOLVER = re.compile(
    r'sun_path=@?"[^"]*(nscd|resolve|avahi|sssd|nss)|NETLINK_ROUTE', re.IGNORECASE
)


def traced(log: Path, program: Sequence[str]) -> list[str]:
    """The command that runs `program` and writes its calls to `log`. Skips where no process may
    be traced."""
    found = shutil.which("strace")
    assert found, "strace is missing: packaging/check_system.py --tests says how to install it"
    attempt = subprocess.run(
        [found, "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    if attempt.returncode:
        # Containers may forbid it; nothing that the tests could do would change that.
        pytest.skip(f"no process may be traced here: {attempt.stderr.strip()[:200]}")
    return [found, "-f", "--seccomp-bpf", "-s", "200", "-e", _CALLS, "-o", str(log), *program]


def network_sockets() -> list[str]:
    """Those that this process and its children have open, listening or not."""
    own = psutil.Process()
    found: list[str] = []
    for process in (own, *own.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            for each in process.net_connections(kind="inet"):
                found.append(f"{process.name()} {each.type} {each.laddr} {each.status}")
    return found


def without_network(program: Sequence[str]) -> list[str]:
    """The command that runs `program` where there is no network at all, not even the computer's
    own. Skips where that cannot be had."""
    for options in (("-rn",), ("-n",)):
        command = [shutil.which("unshare") or "unshare", *options]
        with contextlib.suppress(OSError):
            if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
                return [*command, *program]
    pytest.skip("no network namespace can be made here")


def network_calls(log: Path) -> list[str]:
    """Those that reach for a network, or for a name in it. Sockets between programs of this
    computer are none."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line for line in lines if is_network_call(line)]


def is_network_call(line: str) -> bool:
    return _FAMILY.search(line) is not None or _RESOLVER.search(line) is not None
