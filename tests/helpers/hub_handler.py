# SPDX-License-Identifier: Apache-2.0
"""How the hub of the tests answers: facts about repositories, files by ranges, and faults."""

import contextlib
import json
import re
import socket
import ssl
import struct
import threading
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from tests.helpers.hub_content import HubFile, read
from tests.helpers.hub_state import Fault, HubState, LoggedRequest

PORTAL = b"<!DOCTYPE html><html><body>Welcome to the hotel. Please log in.</body></html>"
_PIECE = 1 << 18
# What the system may hold of an answer that nobody reads: kept small, so that the bytes sent are
# about the bytes received.
_SEND_BUFFER = 1 << 18


class HubPort(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, hub: HubState, host: str, certificate: Path | None) -> None:
        super().__init__(("127.0.0.1", 0), HubHandler)
        self.hub = hub
        self.host = host
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        self.url = f"http://127.0.0.1:{self.server_port}"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
            self.url = f"https://localhost:{self.server_port}"
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        if self._thread.is_alive():
            self.shutdown()
            self._thread.join()
        self.server_close()
        with self._open_lock:
            connections = list(self._open)
        for connection in connections:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        deadline = time.monotonic() + 5
        while self._open and time.monotonic() < deadline:
            time.sleep(0.01)

    def get_request(self) -> tuple[socket.socket, object]:
        connection, address = super().get_request()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._open_lock:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: object) -> None:
        assert isinstance(request, socket.socket)
        super().shutdown_request(request)
        with self._open_lock:
            self._open.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are what these tests are about."""


class HubHandler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: HubPort  # pyright: ignore[reportIncompatibleVariableOverride]

    def log_message(self, format: str, *args: object) -> None:
        """The hub keeps its own log."""

    def do_GET(self) -> None:
        self._handle()

    def do_HEAD(self) -> None:
        self._handle()

    def do_POST(self) -> None:
        _ = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._handle()

    @property
    def hub(self) -> HubState:
        return self.server.hub

    def _handle(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.logged = LoggedRequest(self.server.host, self.command, self.path, headers)
        self.hub.log(self.logged)
        path = unquote(urlsplit(self.path).path)
        if self.server.host != "hub":
            query = parse_qs(urlsplit(self.path).query)
            file = self.hub.linked(query.get("Signature", [""])[0], self.server.host)
            if file is None:
                self._answer(403, b"<Error><Code>AccessDenied</Code></Error>", "application/xml")
            else:
                self._send_file(file)
        elif path.startswith("/api/"):
            self._api(path)
        elif (match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path)) is not None:
            self._resolve(*match.groups())
        else:
            self._answer(404, b"Not Found", "text/plain")

    def _answer(
        self, status: int, body: bytes, kind: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self.logged.status = status
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            _ = self.wfile.write(body)

    def _json(self, value: object, status: int = 200) -> None:
        self._answer(status, json.dumps(value).encode(), "application/json")

    def _refuse(self, status: int, code: str, message: str) -> None:
        headers = {"X-Error-Code": code, "X-Error-Message": message}
        self._answer(status, json.dumps({"error": message}).encode(), "application/json", headers)

    # The part that answers questions about repositories.

    def _api(self, path: str) -> None:
        query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        if path == "/api/models":
            names = self.hub.found(query.get("search", ""))[: int(query.get("limit", "100"))]
            self._json([self._described(name, "main") for name in names])
            return
        if path == "/api/whoami-v2":
            if self._has_token():
                self._json({"type": "user", "name": "tester", "auth": {"accessToken": {}}})
            else:
                self._refuse(401, "", "Invalid credentials in Authorization header")
            return
        match = re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/(revision|tree|refs)(?:/(.+))?)?", path)
        repo = self.hub.repo(match[1]) if match is not None else None
        if match is None or repo is None:
            self._refuse(404 if self._has_token() else 401, "RepoNotFound", "Repository not found")
            return
        if match[2] == "refs":
            self._json(
                {
                    "branches": _refs(repo.branches, "heads"),
                    "tags": _refs(repo.tags, "tags"),
                    "converts": [],
                }
            )
            return
        found = repo.files(match[3] or "main")
        if found is None:
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {match[3]}")
        elif match[2] == "tree":
            self._json([file.described() for file in found[1].values()])
        else:
            self._json(self._described(match[1], found[0]))

    def _described(self, name: str, revision: str) -> dict[str, object]:
        repo = self.hub.repo(name)
        found = repo.files(revision) if repo is not None else None
        assert repo is not None
        assert found is not None
        siblings: list[dict[str, object]] = []
        for file in found[1].values():
            entry: dict[str, object] = {"rfilename": file.name, "size": file.bytes}
            if file.is_lfs:
                entry["lfs"] = {"sha256": file.sha256, "size": file.bytes, "pointerSize": 135}
            siblings.append(entry)
        return {
            "_id": "0" * 24,
            "id": name,
            "modelId": name,
            "author": name.split("/")[0],
            "sha": found[0],
            "private": False,
            "gated": "auto" if repo.is_gated else False,
            "disabled": False,
            "downloads": 1000,
            "likes": 10,
            "tags": ["gguf", "license:apache-2.0"],
            "pipeline_tag": "text-generation",
            "library_name": "gguf",
            "createdAt": "2026-01-01T00:00:00.000Z",
            "lastModified": "2026-01-02T00:00:00.000Z",
            "cardData": {"license": "apache-2.0"},
            "siblings": siblings,
        }

    def _has_token(self) -> bool:
        header = self.logged.authorization or ""
        return header.removeprefix("Bearer ") in self.hub.tokens

    # The part that gives files.

    def _resolve(self, name: str, revision: str, file_name: str) -> None:
        repo = self.hub.repo(name)
        found = repo.files(revision) if repo is not None else None
        if repo is None:
            self._refuse(401, "RepoNotFound", "Repository not found")
        elif found is None:
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        elif file_name not in found[1]:
            self._refuse(404, "EntryNotFound", "Entry not found")
        elif repo.is_gated and not self._has_token():
            status = 403 if self.logged.authorization else 401
            self._refuse(status, "GatedRepo", f"Access to model {name} is restricted.")
        elif not self._hub_fault(found[1][file_name]):
            self._give(found[0], found[1][file_name])

    def _give(self, commit: str, file: HubFile) -> None:
        headers = {"X-Repo-Commit": commit, "Accept-Ranges": "bytes"}
        if not file.is_lfs:
            data = b"".join(
                read(file.content, start, file.bytes - start)
                for start in range(0, file.bytes, 1 << 20)
            )
            self._answer(
                200, data, "text/plain", headers | {"ETag": f'"{file.described()["oid"]}"'}
            )
            return
        headers |= {"X-Linked-Size": str(file.bytes), "X-Linked-Etag": f'"{file.sha256}"'}
        if self.hub.has_cdn:
            location = self.hub.link(file, "cdn")
            self._answer(302, b"Found", "text/plain", headers | {"Location": location})
        else:
            self._send_file(file, headers)

    def _hub_fault(self, file: HubFile) -> bool:
        fault = self.hub.next_fault(at_the_hub=True) if self.command == "GET" else None
        if fault is None:
            return False
        match fault[0]:
            case Fault.TOO_MANY:
                self._answer(429, b"", "text/plain", {"Retry-After": self.hub.retry_after})
            case Fault.PORTAL:
                self._answer(200, PORTAL, "text/html; charset=utf-8")
            case Fault.FOREIGN:
                location = self.hub.link(file, "foreign")
                self._answer(302, b"Found", "text/plain", {"Location": location})
            case Fault.DOWNGRADE:
                location = (
                    "ftp://127.0.0.1/model"
                    if self.server.url.startswith("http:")
                    else "http://127.0.0.1"
                )
                self._answer(302, b"Found", "text/plain", {"Location": location})
            case _:
                self._answer(302, b"Found", "text/plain", {"Location": self.path})
        return True

    def _send_file(self, file: HubFile, headers: Mapping[str, str] | None = None) -> None:
        fault, after = (None, 0)
        if self.command == "GET":
            fault, after = self.hub.next_fault(at_the_hub=False) or (None, 0)
        if self._refused(fault, file):
            return
        start, end = self._asked_range(file)
        is_partial = self.headers.get("Range") is not None and fault is not Fault.RANGE_IGNORED
        if is_partial and start >= file.bytes:
            self._refused(Fault.NOT_SATISFIABLE, file)
            return
        if not is_partial:
            start, end = 0, file.bytes - 1
        self.logged.status = 206 if is_partial else 200
        self.send_response(self.logged.status)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("ETag", f'"{file.sha256}"')
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if is_partial:
            shift = 4096 if fault is Fault.WRONG_RANGE else 0
            self.send_header("Content-Range", f"bytes {start + shift}-{end + shift}/{file.bytes}")
        if fault is Fault.GZIP:
            self.send_header("Content-Encoding", "gzip")
        length = end - start + 1 - (1000 if fault is Fault.WRONG_LENGTH else 0)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(file, start, length, fault, after)

    def _refused(self, fault: Fault | None, file: HubFile) -> bool:
        match fault:
            case Fault.EXPIRED:
                self.hub.expire_links()
                self._answer(403, b"<Error><Code>AccessDenied</Code></Error>", "application/xml")
            case Fault.SERVER_ERROR:
                self._answer(503, b"Service Unavailable", "text/plain")
            case Fault.NOT_SATISFIABLE:
                headers = {"Content-Range": f"bytes */{file.bytes}"}
                self._answer(416, b"", "text/plain", headers)
            case _:
                return False
        return True

    def _asked_range(self, file: HubFile) -> tuple[int, int]:
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range") or "bytes=0-")
        assert match is not None
        return int(match[1]), min(int(match[2] or file.bytes - 1), file.bytes - 1)

    def _send_body(
        self, file: HubFile, start: int, length: int, fault: Fault | None, after: int
    ) -> None:
        breaking = fault in (Fault.RST, Fault.FIN, Fault.STALL)
        lies = self.server.host == "foreign" and self.hub.foreign_lies
        position = start
        while position < start + length:
            count = min(_PIECE, start + length - position)
            if breaking:
                count = min(count, start + after - position)
                if count <= 0:
                    self._break(fault)
                    return
            data = read(file.content, position, count)
            if lies or (fault is Fault.BIT_FLIP and position <= start + after < position + count):
                data = bytes([data[0] ^ 1]) + data[1:]
            _ = self.wfile.write(data)
            self.logged.sent += len(data)
            position += len(data)
            if self.hub.bytes_per_s:
                _ = self.hub.stopping.wait(len(data) / self.hub.bytes_per_s)

    def _break(self, fault: Fault | None) -> None:
        self.close_connection = True
        if fault is Fault.STALL:
            self._stall()
        elif fault is Fault.RST:
            # Closing with a linger of no time sends a reset.
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.rfile.close()
            self.connection.close()

    def _stall(self) -> None:
        """Until the client hangs up."""
        self.connection.settimeout(0.1)
        deadline = time.monotonic() + self.hub.stall_s
        while time.monotonic() < deadline and not self.hub.stopping.is_set():
            try:
                if not self.connection.recv(1):
                    return
            except TimeoutError:
                continue
            except OSError:
                return


def _refs(names: Mapping[str, str], kind: str) -> list[dict[str, str]]:
    return [
        {"name": name, "ref": f"refs/{kind}/{name}", "targetCommit": commit}
        for name, commit in names.items()
    ]
