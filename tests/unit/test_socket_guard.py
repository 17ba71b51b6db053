# SPDX-License-Identifier: Apache-2.0
"""A library that reaches for the network gets nowhere, whatever way it tries, and is named."""

import json
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import Any

import pytest

LIBRARY = """
    import http.client, socket, threading, urllib.request

    def by_url(port):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/secret", timeout=5)

    def by_socket(port):
        socket.create_connection(("127.0.0.1", port), timeout=5)

    def by_bare_socket(port):
        socket.socket(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", port))

    def by_client(port):
        http.client.HTTPConnection("localhost", port, timeout=5).request("GET", "/")

    def by_datagram(port):
        socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b"hi", ("::1", port))

    def by_name(port):
        socket.getaddrinfo("example.invalid", port)

    def by_old_name(port):
        socket.gethostbyname("example.invalid")

    def by_listening(port):
        socket.create_server(("127.0.0.1", 0))

    def by_handle(port):
        # As though somebody else had made it.
        import _socket
        socket.socket(fileno=_socket.socket(socket.AF_INET, socket.SOCK_STREAM).detach())

    def by_thread(port):
        caught = []
        def run():
            try:
                by_socket(port)
            except OSError as exc:
                caught.append(exc)
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        raise caught[0]

    WAYS = [by_url, by_socket, by_bare_socket, by_client, by_datagram, by_name, by_old_name,
            by_listening, by_handle, by_thread]
"""

TRIES = """
    import json, socket, sys, threading
    from app import socket_guard
    if "unguarded" not in sys.argv:
        socket_guard.install("command")
    told = []
    socket_guard.tell(told.append)
    import chatty
    refused = {}
    for way in chatty.WAYS:
        try:
            way(int(sys.argv[1]))
        except socket_guard.Refused:
            refused[way.__name__] = True
        except OSError as exc:
            refused[way.__name__] = getattr(exc, "reason", None).__class__.__name__ == "Refused"
        else:
            refused[way.__name__] = False
    pair = socket.socketpair()
    pair[0].sendall(b"between programs")
    print(json.dumps({"refused": refused, "count": socket_guard.refused(),
                      "told": [[d.program, d.module, d.host, d.port] for d in told],
                      "local": pair[1].recv(99).decode()}))
"""


def run(tmp_path: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    (tmp_path / "chatty.py").write_text(textwrap.dedent(LIBRARY), "utf-8")
    places = [str(tmp_path), str(Path(__file__).parents[2])]
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def seen(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_way_of_a_library_is_refused_and_the_library_is_named(tmp_path: Path) -> None:
    found = seen(run(tmp_path, TRIES, "9"))
    assert found["refused"] == dict.fromkeys(found["refused"], True)
    assert len(found["refused"]) == 10
    assert found["count"] == len(found["told"]) >= 10
    assert {(program, module) for program, module, _, _ in found["told"]} == {("command", "chatty")}
    hosts = {(host, port) for _, _, host, port in found["told"]}
    assert {("127.0.0.1", 9), ("localhost", 9), ("example.invalid", 9)} <= hosts
    assert found["local"] == "between programs"


def test_without_the_guard_the_same_library_gets_through(tmp_path: Path) -> None:
    """Otherwise the test above would show nothing."""
    found = seen(run(tmp_path, TRIES, "9", "unguarded"))
    assert not any(found["refused"].values())
    assert found["count"] == 0


PERMITTED = """
    import json, socket, threading
    from app import socket_guard
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    socket_guard.install("command")

    def attempt(host, port):
        try:
            socket.create_connection((host, port), timeout=5).close()
        except OSError as exc:
            return type(exc).__name__
        return "connected"

    found = {"before": attempt("127.0.0.1", port)}
    with socket_guard.connecting() as allow:
        found["nothing allowed"] = attempt("127.0.0.1", port)
        allow("127.0.0.1", port)
        found["allowed"] = attempt("127.0.0.1", port)
        found["another port"] = attempt("127.0.0.1", port - 1)
        found["another host"] = attempt("localhost", port)
        others = []
        thread = threading.Thread(target=lambda: others.append(attempt("127.0.0.1", port)))
        thread.start()
        thread.join()
        found["another thread"] = others[0]
    found["after"] = attempt("127.0.0.1", port)
    print(json.dumps(found))
"""


def test_only_the_named_address_is_open_and_only_there_and_then(tmp_path: Path) -> None:
    found = seen(run(tmp_path, PERMITTED))
    assert found.pop("allowed") == "connected"
    assert found == dict.fromkeys(found, "Refused")


CHILD = """
    import sys
    from app import socket_guard
    socket_guard.install("engine", is_child=True)
    import chatty
    try:
        chatty.by_name(443)
    except socket_guard.Refused:
        sys.exit(0)
    sys.exit(1)
"""


def test_a_parent_hears_what_its_child_was_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import socket_guard

    done = run(tmp_path, CHILD)
    assert done.returncode == 0, done.stderr
    told: list[socket_guard.Denial] = []
    before = socket_guard.refused()
    socket_guard.tell(told.append)
    try:
        heard = [socket_guard.hear(line) for line in done.stderr.splitlines()]
        assert not socket_guard.hear("llama_model_load: loaded")
    finally:
        socket_guard.tell(None)
    assert heard == [True]
    assert told == [socket_guard.Denial("engine", "chatty", "example.invalid", 443)]
    assert socket_guard.refused() == before + 1


FLOODED = """
from app import socket_guard
told = []
socket_guard.tell(told.append)
for number in range(5000):
    assert socket_guard.hear(f"harmonium-refused|engine|a_module|host-{number}|443")
print(len(told), socket_guard.refused())
"""


def test_a_child_that_was_taken_over_cannot_flood_the_log_of_connections(tmp_path: Path) -> None:
    """All are counted, and more than a process of ours ever makes are told."""
    done = run(tmp_path, FLOODED)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["100", "5000"]


def test_every_process_of_the_program_has_the_guard(tmp_path: Path) -> None:
    """Before it does anything else: what is imported later cannot be first."""
    code = (
        "import sys\n"
        "from app import socket_guard, __main__\n"
        "def end(name, is_child=False):\n"
        "    print(name, is_child, sorted(m for m in sys.modules if m.startswith('app')))\n"
        "    sys.exit(0)\n"
        "socket_guard.install = lambda name, is_child: end(name, is_child)\n"
        "__main__.main(sys.argv[1:])\n"
    )
    expected = {
        (): ("window", "False"),
        ("doctor",): ("command", "False"),
        ("--engine",): ("engine", "True"),
        ("--embed", "m.gguf", "1"): ("embedder", "True"),
        ("--template-renderer",): ("template-renderer", "True"),
        ("--read-documents",): ("reader", "True"),
        ("--try-back-ends", "1", "/"): ("back-ends", "True"),
    }
    for arguments, (name, is_child) in expected.items():
        done = run(tmp_path, code, *arguments)
        said = done.stdout.split(maxsplit=2)
        assert said[:2] == [name, is_child], done.stderr
        assert "app.engine" not in said[2]
        assert "app.store" not in said[2]


def test_every_flag_for_a_process_of_ours_is_guarded() -> None:
    """A new kind of child cannot be forgotten."""
    from app import __main__

    root = Path(__main__.__file__).parent
    text = "\n".join(path.read_text("utf-8") for path in root.rglob("*.py"))
    flags = {
        line.partition('own_command("')[2].partition('"')[0]
        for line in text.splitlines()
        if 'own_command("' in line
    } | {
        line.partition('FLAG = "')[2].partition('"')[0]
        for line in text.splitlines()
        if line.startswith('FLAG = "')
    }
    assert {"--engine", "--embed", "--read-documents"} <= flags
    assert flags <= __main__._CHILDREN.keys()


HOME = """
    # As a library does that reports home as soon as there is a network.
    import sys, threading, time
    def report():
        import chatty
        while "app.engine.server" not in sys.modules:
            time.sleep(0.01)
        try:
            chatty.by_name(443)
        except OSError:
            pass
    if sys.argv[:1] == ["-m"]:
        threading.Thread(target=report, daemon=True).start()
"""


def test_the_program_hears_what_its_real_engine_was_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import socket_guard
    from app.engine.client import EngineClient, engine_command

    (tmp_path / "chatty.py").write_text(textwrap.dedent(LIBRARY), "utf-8")
    (tmp_path / "sitecustomize.py").write_text(textwrap.dedent(HOME), "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    told: list[socket_guard.Denial] = []
    heard = threading.Event()

    def note(denial: socket_guard.Denial) -> None:
        told.append(denial)
        heard.set()

    socket_guard.tell(note)
    client = EngineClient(engine_command(), tmp_path / "logs")
    try:
        _ = client.devices()
        assert heard.wait(60)
    finally:
        client.stop()
        socket_guard.tell(None)
    assert told == [socket_guard.Denial("engine", "chatty", "example.invalid", 443)]
