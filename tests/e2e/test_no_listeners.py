# SPDX-License-Identifier: Apache-2.0
"""Nobody can connect to the program: no process of it ever has a socket that listens on a network,
and none of its modules knows how to make one."""

import ast
import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

import app
from tests.e2e.program import PROGRAM

SERVERS = frozenset({"QTcpServer", "QTcpSocket", "QUdpSocket", "QSslServer", "QSslSocket"})
FETCHERS = frozenset({"QNetworkAccessManager", "QWebSocket", "QHttpServer", "QDnsLookup"})
LOCAL = frozenset(
    {"QLocalServer", "QLocalSocket", "QNetworkProxy", "QNetworkProxyFactory", "QNetworkProxyQuery"}
)
"""What Qt has for programs of one computer, and for asking the desktop which proxy it uses."""


def imported(tree: ast.AST) -> set[str]:
    """`module.name` of whatever is imported."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def test_of_qts_network_only_what_stays_on_this_computer_is_used() -> None:
    """Qt connects below Python, where the guard of sockets does not see it."""
    root = Path(app.__file__).parent
    used: set[str] = set()
    for path in root.rglob("*.py"):
        for name in imported(ast.parse(path.read_text("utf-8"))):
            module, _, last = name.rpartition(".")
            if module.startswith("PySide6"):
                assert last not in SERVERS | FETCHERS, path
                assert not module.endswith(("WebSockets", "HttpServer", "WebEngineCore")), path
            if module == "PySide6.QtNetwork" or name == "PySide6.QtNetwork":
                used.add(last)
    assert used
    assert used <= LOCAL


def test_only_one_module_of_ours_knows_sockets() -> None:
    root = Path(app.__file__).parent
    names = {"socket", "socketserver", "http.server", "asyncio", "ssl", "urllib.request", "ftplib"}
    knowing = {
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if any(
            name in names or name.rpartition(".")[0] in names
            for name in imported(ast.parse(path.read_text("utf-8")))
        )
    }
    # The last one hands open files from one process to another, and knows no addresses.
    assert knowing == {"hub/network.py", "hub/connection_log.py", "documents/reader_files.py"}


@pytest.mark.skipif(sys.platform == "win32", reason="no terminal to end it with")
def test_a_command_with_an_engine_has_no_socket_of_a_network(tmp_path: Path) -> None:
    """The window's are looked at by test_air_gap."""
    command = [*PROGRAM, "--data-dir", str(tmp_path / "profile"), "ask", "--threads", "1"]
    command += ["--max-tokens", "60", "--ctx", "1024", "Tell me a long story"]
    seen: set[int] = set()
    with subprocess.Popen(
        command, env={**os.environ}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        own = psutil.Process(running.pid)
        while running.poll() is None:
            for process in (own, *own.children(recursive=True)):
                try:
                    assert process.net_connections(kind="inet") == []
                    seen.add(process.pid)
                except psutil.Error:
                    continue
            time.sleep(0.05)
    assert running.returncode == 0
    assert len(seen) >= 2
