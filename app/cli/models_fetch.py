# SPDX-License-Identifier: Apache-2.0
"""`harmonium models pull`, `available` and `search`: models that are not on this computer yet.

These commands, and no others, reach the network; with --offline they say so instead.
"""

import logging
import os
import re
import threading
from collections.abc import Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any

from app.build_info import starts_offline
from app.cli.libraries import OpenedLibrary, opened_library
from app.cli.models import to_json
from app.cli.options import GlobalOptions, Parser, whole_number
from app.cli.output import Output, table
from app.cli.session import StopSignals, profile_paths
from app.core.errors import (
    BadModel,
    HarmoniumError,
    HubError,
    InputError,
    Interrupted,
    KeyringProblem,
)
from app.core.model_files import (
    DownloadProgress,
    DownloadState,
    FileFacts,
    HashState,
    ModelFile,
    ModelKind,
    RemoteModel,
)
from app.core.text import file_size
from app.hub import catalog, remote, tokens
from app.hub.air_gap import air_gap
from app.hub.connection_log import ConnectionLog, denials_noted
from app.hub.download import DownloadRequest, Downloads
from app.hub.library import Library
from app.hub.network import Network, NetworkSettings, default_endpoint
from app.hub.repositories import file_sets
from app.paths import Paths
from app.store.connections import opened_connections
from app.store.settings import SettingsStore

log = logging.getLogger(__name__)

_POLL_S = 0.25
_ADDRESS = re.compile(r"https?://[^/]+/([^/:?#]+/[^/:?#]+)(?:[/?#][^:]*)?(:.*)?")


def run_available(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models available`: the catalogue."""
    del options
    parser = Parser("models available", "List the models that Harmonium knows where to fetch.")
    _ = parser.add_argument("--all", action="store_true", help="older generations too")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    found = parser.parse(argv)
    output = Output(found.json)
    models = [model for model in catalog.models() if found.all or not model.is_superseded]
    if found.json:
        for model in models:
            output.object(_offer_json(model))
        return 0
    rows = [
        (
            model.id,
            file_size(model.bytes) if model.bytes else "?",
            file_size(model.memory_bytes) if model.memory_bytes else "?",
            model.licence,
            model.about,
        )
        for model in models
    ]
    output.write(table(("ID", "SIZE", "MEMORY", "LICENCE", "ABOUT"), rows))
    return 0


def run_search(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models search`: GGUF repositories on the hub."""
    parser = Parser("models search", "Ask the hub for repositories with GGUF models.")
    _ = parser.add_argument("text", metavar="TEXT", help="a part of the repository's name")
    _ = parser.add_argument(
        "--limit", type=whole_number(1, 100), default=20, metavar="N", help="repositories at most"
    )
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    found = parser.parse(argv)
    output = Output(found.json)
    paths = profile_paths(options)
    # Also what is searched is written down, which takes a profile.
    with opened_library(options, makes_profile=True) as opened:
        network, log = _network(opened, paths, options)
    with denials_noted(log):
        models = remote.search(network, found.text, _hub_folder(paths), found.limit)
    if found.json:
        for model in models:
            output.object({**_offer_json(model), "pull": _pull_name(model)})
        return 0
    rows: list[tuple[str, ...]] = []
    for repo, group in groupby(models, key=lambda model: model.repo):
        variants = list(group)
        names = ", ".join(_pull_name(model).partition(":")[2] for model in variants)
        rows.append((repo, variants[0].parameters or "?", variants[0].licence or "?", names))
    output.write(table(("REPOSITORY", "PARAMETERS", "LICENCE", "MODELS"), rows))
    if not models:
        output.note("The hub has no GGUF model of that name: try another part of it.")
    return 0


def run_pull(argv: Sequence[str], options: GlobalOptions) -> int:
    """`harmonium models pull`: fetches a model, or goes on with it."""
    parser = Parser("models pull", "Fetch a model, or go on where it was interrupted.")
    _ = parser.add_argument(
        "model",
        metavar="ID|REPO[:NAME]",
        help="one of `harmonium models available`, or a repository and which of its models",
    )
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    found = parser.parse(argv)
    output = Output(found.json)
    paths = profile_paths(options)
    with StopSignals() as signals, opened_library(options, makes_profile=True) as opened:
        network, log = _network(opened, paths, options)
        pull = _Pull(found.model, opened.library, network, _hub_folder(paths), output)
        with denials_noted(log):
            model = pull.find()
            file = pull.installed(model) or pull.fetch(model, signals)
    if found.json:
        output.object(to_json(file))
    else:
        output.line(f"{file.id}  {file.path}")
    return 0


class _Pull:
    """One model from the hub into the library of one profile."""

    def __init__(
        self, wanted: str, library: Library, network: Network, hub_folder: Path, output: Output
    ) -> None:
        self._wanted = wanted
        self._library = library
        self._network = network
        self._hub_folder = hub_folder
        self._output = output
        self._added: dict[str, ModelFile | HarmoniumError] = {}

    def find(self) -> RemoteModel:
        """Pinned. Asks the hub only for what the catalogue does not pin."""
        address = _ADDRESS.fullmatch(self._wanted)
        wanted = self._wanted if address is None else address[1] + (address[2] or "")
        if "/" in wanted:
            repo, _, name = wanted.partition(":")
            found = remote.variants(self._network, repo, _token, self._hub_folder)
            return remote.choose(found, repo, name)
        model = catalog.model(wanted)
        if model.kind is ModelKind.STARTER:
            raise InputError("The starter comes with Harmonium: there is nothing to fetch.")
        return remote.pin(self._network, model, _token, self._hub_folder)

    def installed(self, model: RemoteModel) -> ModelFile | None:
        """What is here already, with the same bytes."""
        wanted = tuple(file.sha256 for file in model.files)
        for file in self._library.models():
            is_sound = file.state == "ready" and file.hash_state is HashState.VERIFIED
            if not is_sound or file.bytes != model.bytes:
                continue
            if self._library.card(file.path).hashes == wanted:
                self._output.note(f"{model.name} is here already.")
                return file
        return None

    def fetch(self, model: RemoteModel, signals: StopSignals) -> ModelFile:
        stop, folder = threading.Event(), self._library.models_dir
        request = DownloadRequest(
            id=model.id,
            name=model.name,
            files=model.files,
            target=folder / model.id,
            blocks=self._library.known_blocks([file.sha256 for file in model.files]),
        )
        self._network.check_online()
        self._output.note(
            f"Fetching {model.name}, {file_size(model.bytes)}. Ctrl+C pauses it; the same command"
            + " goes on."
        )
        downloads = Downloads(
            folder / ".downloads", self._network, lambda _: _token(), _ignore, self._add
        )
        with closing(downloads):
            downloads.add(request)
            signals.cancel_with(stop.set)
            self._follow(downloads, model.id, stop)
        added = self._added.get(model.id)
        if added is None:
            raise HubError(f"{model.name} was fetched but not found afterwards: fetch it again.")
        if isinstance(added, HarmoniumError):
            raise added
        if added.state != "ready":
            raise BadModel(added.problem)
        return added

    def _follow(self, downloads: Downloads, id: str, stop: threading.Event) -> None:
        """Until it is done. Raises Interrupted, and why it failed for good."""
        shown: tuple[int, str] = (-1, "")
        while True:
            progress = downloads.wait(id, _POLL_S)
            if (progress.received, progress.note) != shown:
                self._show(progress, is_new_note=bool(progress.note) and progress.note != shown[1])
                shown = progress.received, progress.note
            if progress.state is DownloadState.DONE:
                return
            if progress.state is DownloadState.FAILED:
                raise downloads.problem(id)
            if stop.is_set() or progress.state is DownloadState.PAUSED:
                downloads.pause(id)
                share = 100 * progress.received // max(1, progress.total)
                raise Interrupted(
                    f"Paused at {share} %: `harmonium models pull {self._wanted}` goes on from"
                    + " there."
                )

    def _show(self, progress: DownloadProgress, is_new_note: bool) -> None:
        if self._output.json:
            self._output.object(
                {
                    "type": "progress",
                    "received": progress.received,
                    "total": progress.total,
                    "bytes_per_second": round(progress.bytes_per_s),
                }
            )
        if is_new_note:
            self._output.note(progress.note)
        self._output.status(_line(progress))

    def _add(self, request: DownloadRequest, facts: tuple[FileFacts, ...]) -> None:
        """Comes from the thread of the downloads; what the window queued may end here too."""
        first = request.files[0]
        known = catalog.by_hash(first.sha256)
        try:
            self._added[request.id] = self._library.add_downloaded(
                facts,
                name=request.name,
                source=f"{first.repo}@{first.revision}",
                catalogue_id=known[0].id if known else request.id,
            )
        except HarmoniumError as exc:
            self._added[request.id] = exc


def _network(
    opened: OpenedLibrary, paths: Paths, options: GlobalOptions
) -> tuple[Network, ConnectionLog]:
    file = opened.database
    assert file is not None

    def barred() -> str:
        found = air_gap(paths.root)
        return "" if found is None else found.sentence

    log = ConnectionLog(lambda: opened_connections(file))
    return Network(_network_settings(opened.settings, options), log, barred), log


def _network_settings(store: SettingsStore | None, options: GlobalOptions) -> NetworkSettings:
    """As the profile's settings say; the environment and --offline come first."""

    def text(name: str) -> str:
        value = store.get(f"window.{name}", "") if store is not None else ""
        return value if isinstance(value, str) else ""

    limit = store.get("window.download_limit", 0) if store is not None else 0
    is_offline = starts_offline()
    if store is not None:
        is_offline = store.get("window.is_offline", is_offline) is True
    ca_file = text("hub_ca_file")
    return NetworkSettings(
        endpoint=os.environ.get("HF_ENDPOINT", "").strip()
        or text("hub_endpoint")
        or default_endpoint(),
        proxy=text("hub_proxy"),
        ca_file=Path(ca_file) if ca_file else None,
        bytes_per_s=limit if isinstance(limit, int) and limit > 0 else 0,
        offline=options.offline or is_offline,
    )


def _hub_folder(paths: Paths) -> Path:
    """huggingface_hub's own, so that it neither finds nor leaves anything elsewhere."""
    return paths.root / "huggingface"


def _token() -> str | None:
    """Asked only when the hub wants to know who we are."""
    found = tokens.from_environment()
    if found is not None:
        return found
    try:
        return tokens.read()
    except KeyringProblem as exc:
        log.info("no token: %s %s", exc, exc.detail)
        return None


def _ignore(progress: DownloadProgress) -> None:
    """What is shown is asked for instead."""


def _line(progress: DownloadProgress) -> str:
    share = 100 * progress.received // max(1, progress.total)
    text = f"{share} %, {file_size(progress.received)} of {file_size(progress.total)}"
    if progress.bytes_per_s:
        text += f", {file_size(round(progress.bytes_per_s))}/s"
    if progress.seconds_left is not None:
        minutes = round(progress.seconds_left / 60)
        text += f", {minutes} min left" if minutes else ", less than a minute left"
    return text


def _pull_name(model: RemoteModel) -> str:
    """What `models pull` takes for it."""
    names = [file.name for file in model.files]
    quantization = file_sets(names)[0].quantization if names else _quantization(model)
    return f"{model.repo}:{quantization or model.name}"


def _quantization(model: RemoteModel) -> str:
    """An entry that was searched carries its files' name as its own."""
    found = file_sets([f"{model.name}.gguf"])
    return found[0].quantization if found else ""


def _offer_json(model: RemoteModel) -> dict[str, Any]:
    return {
        "id": model.id,
        "name": model.name,
        "kind": model.kind.value,
        "repo": model.repo,
        "bytes": model.bytes or None,
        "memory_bytes": model.memory_bytes or None,
        "parameters": model.parameters,
        "licence": model.licence,
        "gated": model.is_gated,
        "superseded": model.is_superseded,
        "about": model.about,
        "files": [
            {
                "name": file.name,
                "revision": file.revision,
                "bytes": file.bytes,
                "sha256": file.sha256,
            }
            for file in model.files
        ],
    }
