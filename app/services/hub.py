# SPDX-License-Identifier: Apache-2.0
"""The hub and the queue of downloads, for threads that may wait.

What reaches the network is imported when it is first needed: the program starts without it.
"""

import logging
import os
import threading
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from app.core.errors import KeyringProblem
from app.core.model_files import DownloadProgress, FileFacts, ModelFile, RemoteModel
from app.core.values import value_class
from app.hub.connection_log import ConnectionLog
from app.services.model_folder import UNFINISHED, has_unfinished
from app.services.models import Models
from app.services.settings import Settings

if TYPE_CHECKING:
    from app.hub.download import DownloadRequest, Downloads
    from app.hub.network import Network, NetworkSettings

log = logging.getLogger(__name__)


@value_class
class NetworkChoice:
    """What the settings say. Empty texts: the usual endpoint, the system's proxy."""

    endpoint: str = ""
    proxy: str = ""
    ca_file: str = ""
    bytes_per_s: int = 0
    is_offline: bool = False


def network_choice(settings: Settings, *, is_offline: bool) -> NetworkChoice:
    return NetworkChoice(
        endpoint=settings.hub_endpoint,
        proxy=settings.hub_proxy,
        ca_file=settings.hub_ca_file,
        bytes_per_s=settings.download_limit,
        is_offline=is_offline,
    )


def usual_endpoint() -> str:
    """Of whoever chose none."""
    from app.hub.network import default_endpoint

    return default_endpoint()


_PROXY_VARIABLES = ("https_proxy", "http_proxy", "all_proxy")


class Hub:
    """Its methods may come from any thread, and most of them wait."""

    def __init__(
        self,
        models: Models,
        folder: Path,
        on_change: Callable[[DownloadProgress], None],
        on_added: Callable[[ModelFile], None],
        log: ConnectionLog,
        barred: Callable[[], str],
    ) -> None:
        """`folder`: where huggingface_hub may keep what it likes. `on_added` is called before a
        download is reported as done. `log` and `barred` are as in `Network`."""
        self._models = models
        self._on_added = on_added
        self._folder = folder
        self._on_change = on_change
        self._log = log
        self._barred = barred
        self._lock = threading.Lock()
        self._network: Network | None = None
        self._others: weakref.WeakSet[Network] = weakref.WeakSet()
        self._queue: Downloads | None = None
        self._choice = NetworkChoice()

    @property
    def has_unfinished(self) -> bool:
        return has_unfinished(self._models.folder)

    @property
    def is_open(self) -> bool:
        """Whether anything was asked of it yet."""
        with self._lock:
            return self._network is not None or bool(self._others)

    def use(self, choice: NetworkChoice) -> None:
        """What is being transferred follows. May wait for the system to name its proxy."""
        with self._lock:
            is_other, self._choice = choice != self._choice, choice
            network, others = self._network, list(self._others)
        if not is_other:
            return
        if network is not None:
            network.change(self._network_settings())
        for other in others:
            other.change(self._network_settings(other.settings.endpoint))

    def start(self) -> tuple[DownloadProgress, ...]:
        queue = self._opened()
        queue.start()
        return queue.progress()

    def get(self, model: RemoteModel) -> None:
        """Pins it, if it is not, and puts it into the queue."""
        from app.hub import remote
        from app.hub.download import DownloadRequest

        network = self._online()
        pinned = remote.pin(network, model, self._token, self._folder)
        target = self._models.folder / pinned.id
        blocks = self._models.library.known_blocks([file.sha256 for file in pinned.files])
        request = DownloadRequest(pinned.id, pinned.name, pinned.files, target, blocks)
        self._opened().add(request)

    def pause(self, id_: str) -> None:
        self._opened().pause(id_)

    def resume(self, id_: str) -> None:
        self._opened().resume(id_)

    def retry(self, id_: str) -> None:
        self._opened().retry(id_)

    def cancel(self, id_: str) -> None:
        self._opened().cancel(id_)

    def search(self, text: str) -> tuple[RemoteModel, ...]:
        from app.hub import remote

        return tuple(remote.search(self._online(), text, self._folder))

    def variants(self, repo: str) -> tuple[RemoteModel, ...]:
        from app.hub import remote

        return tuple(remote.variants(self._online(), repo, self._token, self._folder))

    def has_token(self) -> bool:
        from app.hub import tokens

        return tokens.read() is not None

    def save_token(self, token: str) -> bool:
        from app.hub import tokens

        tokens.save(token)
        return True

    def forget_token(self) -> bool:
        from app.hub import tokens

        tokens.forget()
        return False

    def network_for(self, address: str) -> "Network":
        """Another than that of the hub: to a server of the person's own, and noted and barred in
        the same way."""
        from app.hub.network import Network

        choice = self._choice
        network = Network(self._network_settings(address), self._log, self._barred)
        with self._lock:
            self._others.add(network)
            is_other = choice != self._choice
        if is_other:
            network.change(self._network_settings(address))
        return network

    def close(self) -> None:
        """Within about a second."""
        with self._lock:
            others = list(self._others)
        for network in others:
            network.interrupt()
        self.close_queue()

    def close_queue(self) -> None:
        """It is opened again when it is next needed. Within about a second."""
        with self._lock:
            queue, self._queue = self._queue, None
        if queue is not None:
            queue.close()

    def _online(self) -> "Network":
        from app.hub.network import Network

        with self._lock:
            network = self._network
        if network is None:
            found = Network(self._network_settings(), self._log, self._barred)
            with self._lock:
                network = self._network = self._network or found
        return network

    def _opened(self) -> "Downloads":
        network = self._online()
        from app.hub.download import Downloads

        with self._lock:
            if self._queue is None:
                self._queue = Downloads(
                    self._models.folder / UNFINISHED,
                    network,
                    lambda _: self._token(),
                    self._on_change,
                    self._on_done,
                )
            return self._queue

    def _on_done(self, request: "DownloadRequest", facts: tuple[FileFacts, ...]) -> None:
        from app.hub import catalog

        first = request.files[0]
        known = catalog.by_hash(first.sha256)
        model = self._models.library.add_downloaded(
            facts,
            name=request.name,
            source=f"{first.repo}@{first.revision}",
            catalogue_id=request.id if known is None else known[0].id,
        )
        self._on_added(model)

    def _token(self) -> str | None:
        from app.hub import tokens

        try:
            return tokens.read()
        except KeyringProblem as exc:
            log.warning("there is no access to a token: %s", exc)
            return None

    def _network_settings(self, address: str = "") -> "NetworkSettings":
        from app.hub.network import NetworkSettings, default_endpoint

        choice = self._choice
        endpoint = address or choice.endpoint or default_endpoint()
        return NetworkSettings(
            endpoint=endpoint,
            # Looking for it may itself reach the network, where a script tells it.
            proxy=choice.proxy or ("" if choice.is_offline else _system_proxy(endpoint)),
            ca_file=Path(choice.ca_file) if choice.ca_file else None,
            bytes_per_s=choice.bytes_per_s,
            offline=choice.is_offline,
        )


def _system_proxy(endpoint: str) -> str:
    """Of the desktop's settings. Those of the environment are read by whoever opens connections,
    with the exceptions that stand there."""
    if any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXY_VARIABLES):
        return ""
    from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

    query = QNetworkProxyQuery(QUrl(endpoint))
    for proxy in QNetworkProxyFactory.systemProxyForQuery(query):
        if proxy.type() is QNetworkProxy.ProxyType.HttpProxy:
            url = QUrl()
            url.setScheme("http")
            url.setHost(proxy.hostName())
            url.setPort(proxy.port())
            url.setUserName(proxy.user())
            url.setPassword(proxy.password())
            return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            break
    return ""
