# SPDX-License-Identifier: Apache-2.0
"""Connections: who gets a token, whom we trust, and what is said when something is in the way."""

import datetime
import ipaddress
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.core.connections import Purpose, Reason
from app.core.errors import HubError, InputError, OfflineError
from app.hub.network import (
    HUGGING_FACE,
    Network,
    NetworkSettings,
    Reply,
    default_endpoint,
)
from app.hub.remote import prepare_hub_environment
from tests.helpers.hub_server import Fault, HubServer, Noise

REPO, COMMIT = "owner/model", "e" * 40
LOOK = Purpose(Reason.DOWNLOAD, "model")
SIZE = 200_000


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as hub:
        hub.tokens.add("hf_secret")
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE)}, gated=True)
        yield hub


def fetched(network: Network, hub: HubServer, token: str | None = "hf_secret") -> bytes:
    with network.purpose(LOOK), closing(network.session(read_s=5)) as session:
        reply = session.get(f"{hub.url}/{REPO}/resolve/{COMMIT}/model.gguf", {}, token)
        with closing(reply):
            return b"".join(reply.chunks())


def test_a_token_goes_to_the_endpoint_only(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.url))
    assert len(fetched(network, hub)) == SIZE
    hub.inject(Fault.FOREIGN)
    assert len(fetched(network, hub)) == SIZE
    assert [(r.host, r.authorization) for r in hub.requests] == [
        ("hub", "Bearer hf_secret"),
        ("cdn", None),
        ("hub", "Bearer hf_secret"),
        ("foreign", None),
    ]


def test_a_token_is_for_the_host_that_was_chosen_not_for_whoever_is_asked(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.urls["cdn"]))
    with network.purpose(LOOK), closing(network.session()) as session:
        url = f"{hub.url}/{REPO}/resolve/{COMMIT}/model.gguf"
        with closing(session.get(url, {}, "hf_secret")) as reply:
            assert (reply.status, reply.is_endpoint) == (401, False)
    assert hub.sent_tokens() == []


def test_circles_and_other_schemes_are_left(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.url))
    for _ in range(8):
        hub.inject(Fault.LOOP)
    with pytest.raises(HubError, match="in circles"):
        _ = fetched(network, hub)
    hub.inject(Fault.DOWNGRADE)
    with pytest.raises(HubError, match="an address that is none"):
        _ = fetched(network, hub)


def test_offline_nothing_is_asked(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.url, offline=True))
    for reach in (network.session, network.check_online):
        with network.purpose(LOOK), pytest.raises(OfflineError, match="offline by choice"):
            _ = reach()
    network.change(NetworkSettings(endpoint=hub.url))
    with network.purpose(LOOK):
        session = network.session()
    network.change(NetworkSettings(endpoint=hub.url, offline=True))
    with closing(session), pytest.raises(OfflineError):
        _ = session.get(hub.url, {})
    assert hub.requests == []


def test_going_offline_ends_what_is_being_received(hub: HubServer) -> None:
    hub.inject(Fault.STALL, 1000)
    network = Network(NetworkSettings(endpoint=hub.url))
    timer = threading.Timer(0.3, network.change, [NetworkSettings(hub.url, offline=True)])
    timer.start()
    started = time.monotonic()
    with pytest.raises(HubError, match="was lost"):
        _ = fetched(network, hub)
    assert time.monotonic() - started < 4
    timer.join()


def test_a_server_that_says_nothing_more_is_given_up(hub: HubServer) -> None:
    hub.inject(Fault.STALL, 1000)
    network = Network(NetworkSettings(endpoint=hub.url))
    url = f"{hub.url}/{REPO}/resolve/{COMMIT}/model.gguf"
    with network.purpose(LOOK), closing(network.session(read_s=0.3)) as session:
        reply: Reply = session.get(url, {}, "hf_secret")
        with closing(reply), pytest.raises(HubError, match="does not answer"):
            _ = list(reply.chunks())


class _Proxy(BaseHTTPRequestHandler):
    seen: list[tuple[str, str | None]]

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("Authorization")))
        self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def proxy() -> Iterator[tuple[str, list[tuple[str, str | None]]]]:
    seen: list[tuple[str, str | None]] = []
    handler = type("Proxy", (_Proxy,), {"seen": seen})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", seen
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_proxy_of_the_settings_or_else_of_the_system_is_used(
    proxy: tuple[str, list[tuple[str, str | None]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, seen = proxy
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    mirror = "http://mirror.invalid"
    settings = NetworkSettings(endpoint=mirror, proxy=url)
    network = Network(settings)
    with network.purpose(LOOK), closing(network.session()) as session:
        session.get(f"{mirror}/a", {}, "hf_secret").close()
    monkeypatch.setenv("http_proxy", url)
    network = Network(NetworkSettings(endpoint=mirror))
    with network.purpose(LOOK), closing(network.session()) as session:
        session.get(f"{mirror}/b", {}, "hf_secret").close()
    # Whoever is on the way can read this: no token.
    assert seen == [(f"{mirror}/a", None), (f"{mirror}/b", None)]


@pytest.mark.parametrize("proxy", ["nonsense", "http://a:port", "socks5://127.0.0.1:9"])
def test_a_proxy_that_cannot_be_used_is_named(proxy: str) -> None:
    network = Network(NetworkSettings(proxy=proxy))
    told = "proxy of the settings or of the system"
    with network.purpose(LOOK), pytest.raises(InputError, match=told):
        _ = network.session()


@pytest.mark.parametrize("endpoint", ["", "huggingface.co", "ftp://x", "https://", "http://a:b"])
def test_an_endpoint_that_is_no_address_is_named(endpoint: str) -> None:
    with pytest.raises(InputError, match="write it as https://HOST"):
        _ = Network(NetworkSettings(endpoint=endpoint)).endpoint


def test_a_mirror_can_be_named_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    assert default_endpoint() == HUGGING_FACE
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example/")
    assert Network(NetworkSettings(endpoint=default_endpoint())).endpoint == (
        "https://mirror.example"
    )


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An authority, and what a server needs: a certificate for localhost by it, with its key."""
    _ = pytest.importorskip("cryptography")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def builder(subject: str, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        return (
            x509.CertificateBuilder()
            .subject_name(name(subject))
            .issuer_name(name("Company"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=30))
        )

    folder = tmp_path_factory.mktemp("certificates")
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    is_authority = x509.BasicConstraints(ca=True, path_length=None)
    authority = (
        builder("Company", authority_key)
        .add_extension(is_authority, critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    hosts = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    server = (
        builder("localhost", key)
        .add_extension(x509.SubjectAlternativeName(hosts), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    _ = (folder / "company.pem").write_bytes(authority.public_bytes(pem))
    _ = (folder / "server.pem").write_bytes(
        server.public_bytes(pem)
        + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / "company.pem", folder / "server.pem"


def test_an_authority_of_ones_own_is_trusted_when_it_is_named(
    certificates: tuple[Path, Path],
) -> None:
    authority, certificate = certificates
    with HubServer(certificate=certificate) as hub:
        hub.tokens.add("hf_secret")
        hub.add_repo(REPO, COMMIT, {"model.gguf": Noise(SIZE)}, gated=True)
        stranger = Network(NetworkSettings(endpoint=hub.url))
        with pytest.raises(HubError, match="no certificate that this computer trusts"):
            _ = fetched(stranger, hub)
        assert hub.requests == []
        network = Network(NetworkSettings(endpoint=hub.url, ca_file=authority))
        assert len(fetched(network, hub)) == SIZE
        assert hub.sent_tokens() == [("hub", "Bearer hf_secret")]
        hub.inject(Fault.DOWNGRADE)
        with pytest.raises(HubError, match="without encryption"):
            _ = fetched(network, hub)
        # A transfer through TLS can be interrupted as well.
        hub.inject(Fault.STALL, 1000)
        # Late enough for a busy computer: a handshake that is cut off leaves a socket open for a
        # while.
        going_offline = replace(network.settings, offline=True)
        timer = threading.Timer(1.5, network.change, [going_offline])
        timer.start()
        with pytest.raises(HubError, match=r"was lost|was closed"):
            _ = fetched(network, hub)
        timer.join()


def test_an_authority_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for content in (None, b"not a certificate"):
        file = tmp_path / "company.pem"
        if content is not None:
            _ = file.write_bytes(content)
        network = Network(NetworkSettings(ca_file=file))
        told = r"“company\.pem” cannot be read"
        with network.purpose(LOOK), pytest.raises(InputError, match=told):
            _ = network.session()


def test_the_limit_is_shared_by_all(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.url, bytes_per_s=1_000_000))
    started = time.monotonic()
    threads = [threading.Thread(target=network.throttle, args=(400_000,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # 1.2 s at this rate, less what was not used in the last moment before.
    assert time.monotonic() - started >= 0.9
    network.change(NetworkSettings(endpoint=hub.url))
    network.throttle(1 << 40)


def test_a_throttled_transfer_can_be_stopped_and_freed(hub: HubServer) -> None:
    network = Network(NetworkSettings(endpoint=hub.url, bytes_per_s=1))
    network.throttle(1_000_000, lambda: True)
    timer = threading.Timer(0.2, network.change, [NetworkSettings(endpoint=hub.url)])
    timer.start()
    network.throttle(1_000_000)
    timer.join()


def test_nothing_of_the_network_is_imported_before_it_is_used() -> None:
    code = (
        "import sys, app.hub.network, app.hub.download as d, pathlib as p\n"
        "n = app.hub.network.Network(app.hub.network.NetworkSettings())\n"
        "d.Downloads(p.Path('/nowhere/.downloads'), n, lambda r: None, lambda p: None).start()\n"
        "print(sorted({'httpx2', 'httpcore2', 'truststore', 'ssl'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_hubs_package_is_told_to_keep_quiet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [*os.environ]:
        if name.startswith("HF_") or name == "DO_NOT_TRACK":
            monkeypatch.delenv(name)
    with monkeypatch.context() as patch:
        patch.setattr(os, "environ", dict(os.environ))
        prepare_hub_environment(tmp_path, offline=True)
        code = (
            "from huggingface_hub import constants as c\n"
            "print(c.HF_HUB_DISABLE_TELEMETRY, c.HF_HUB_DISABLE_XET, c.HF_HUB_OFFLINE,"
            " c.HF_HUB_DISABLE_IMPLICIT_TOKEN, c.HF_HOME)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env=dict(os.environ),
        )
    assert done.stdout.split() == ["True", "True", "True", "True", str(tmp_path)]
