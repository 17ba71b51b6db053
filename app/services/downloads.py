# SPDX-License-Identifier: Apache-2.0
"""Models that can be fetched, and those that are on their way.

The network is reached when a person asked for it: with `get`, `search`, `find_variants`, and for
what was being fetched when the program ended last.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from app.core.errors import HarmoniumError, OfflineError
from app.core.model_files import (
    DownloadProgress,
    DownloadState,
    HashState,
    ModelKind,
    RemoteFile,
    RemoteModel,
)
from app.core.values import value_class
from app.hub.air_gap import AirGap, air_gap
from app.services.connections import Connections
from app.services.hardware import HardwareInfo
from app.services.hub import Hub, network_choice, usual_endpoint
from app.services.models import Models
from app.services.placement import LoadPlan, ModelShape, PlanChoice
from app.services.placements import Placements
from app.services.recommending import best_fitting
from app.services.settings import Settings
from app.services.tasks import Tasks

if TYPE_CHECKING:
    from app.hub.network import Network

__all__ = (
    "AirGap",
    "DownloadProgress",
    "DownloadState",
    "Downloads",
    "ModelKind",
    "RemoteFile",
    "RemoteModel",
    "SearchResult",
)

_Value = TypeVar("_Value")

TELL_INTERVAL_MS = 200

_ALIVE = (DownloadState.QUEUED, DownloadState.RUNNING, DownloadState.WAITING)
_NETWORK_SETTINGS = frozenset(
    {"hub_endpoint", "hub_proxy", "hub_ca_file", "download_limit", "is_offline"}
)


@value_class
class SearchResult:
    """`text` is what was searched, or the repository that was looked into."""

    text: str
    models: tuple[RemoteModel, ...]


@value_class
class _Asked:
    """What could not be put into the queue, so that it can be tried again."""

    model: RemoteModel
    progress: DownloadProgress


class Downloads(QObject):
    """`changed`: the entries are others, at most a few times a second. `ended` carries the
    DownloadProgress of one that is done, or has failed, just now; `failed` a HarmoniumError that
    belongs to no entry, `found` and `variants_found` a SearchResult."""

    changed = Signal()
    ended = Signal(object)
    failed = Signal(object)
    wanted_changed = Signal()
    found = Signal(object)
    variants_found = Signal(object)
    token_changed = Signal()

    _progressed = Signal(object)
    _added = Signal(object)

    def __init__(
        self,
        settings: Settings,
        models: Models,
        hardware: HardwareInfo,
        placements: Placements,
        tasks: Tasks,
        folder: Path,
        *,
        is_offline: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`folder`: the profile's. `is_offline`: the program was started so, whatever the settings
        say."""
        super().__init__(parent)
        self._settings = settings
        self._models = models
        self._hardware = hardware
        self._placements = placements
        self._tasks = tasks
        self._was_started_offline = is_offline
        self._folder = folder
        self.connections = Connections(models.database, tasks, self)
        self._hub = Hub(
            models,
            folder / "huggingface",
            self._progressed.emit,
            self._added.emit,
            self.connections.log,
            self._barred,
        )
        # One after another: to pause and to go on again must not change places.
        self._commands = Tasks(self, threads=1)
        self._asked: dict[str, _Asked] = {}
        self._queued: dict[str, DownloadProgress] = {}
        self._forgotten: set[str] = set()
        self._held: set[str] = set()
        self._is_started = False
        self._searches = 0
        self._is_searching = False
        self._has_token: bool | None = None
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(TELL_INTERVAL_MS)
        self._tell.timeout.connect(self.changed)
        self._progressed.connect(self._on_progressed)
        self._added.connect(models.add)
        settings.changed.connect(self._on_setting_changed)
        models.changed.connect(self._settle_wanted)
        placements.planned.connect(self.changed)
        models.moved.connect(self._on_models_moved)

    @property
    def is_offline(self) -> bool:
        is_chosen = self._was_started_offline or self._settings.is_offline
        return is_chosen or self.air_gap is not None

    @property
    def was_started_offline(self) -> bool:
        """By an option, which holds until the program ends."""
        return self._was_started_offline

    @property
    def air_gap(self) -> AirGap | None:
        """The file that keeps this computer off the network, whatever the settings say."""
        return air_gap(self._folder)

    @property
    def entries(self) -> tuple[DownloadProgress, ...]:
        """In the order in which they were asked for; those that are done stay until the program
        ends or `forget` is called."""
        asked = {id_: item.progress for id_, item in self._asked.items()}
        return tuple(map(self._as_wished, {**asked, **self._queued}.values()))

    def entry(self, id_: str) -> DownloadProgress | None:
        if id_ in self._queued:
            return self._as_wished(self._queued[id_])
        return self._as_wished(self._asked[id_].progress) if id_ in self._asked else None

    @property
    def host(self) -> str:
        """Whom a search asks: people are told before it does."""
        endpoint = self._settings.hub_endpoint or usual_endpoint()
        return urlsplit(endpoint).hostname or endpoint

    @property
    def wanted(self) -> DownloadProgress | None:
        """The one whose model is to answer as soon as it is here. Questions wait for it while
        only the starter, or nothing, could answer."""
        return self.entry(self._settings.wanted_download)

    def start(self) -> None:
        """Goes on with what was being fetched when the program ended; what was paused stays so."""
        if self._hub.has_unfinished:
            job = self._with_settings(self._hub.start)
            self._commands.run(job, self._on_started, self._on_start_failed)
        else:
            self._is_started = True
            self._settle_wanted()

    def close(self) -> None:
        """Within about a second; nothing of what is here already is lost."""
        self._commands.close()
        self._hub.close()
        self.connections.close()

    def offers(self) -> tuple[RemoteModel, ...]:
        """The catalogue, best first, without older generations."""
        from app.hub import catalog

        try:
            return tuple(model for model in catalog.models() if not model.is_superseded)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return ()

    def recommended(self) -> RemoteModel | None:
        """The best that fits this computer; the starter when nothing does. None until the computer
        was looked at, for which this asks: `changed` follows."""
        self._hardware.ensure()
        if self._hardware.room is None:
            return None
        offers = self.offers()
        candidates: list[tuple[RemoteModel, LoadPlan]] = []
        for model in offers:
            if model.kind is not ModelKind.CHAT or self._shape_of(model) is None:
                continue
            plans = self.forecast(model)
            if plans is None:
                return None
            candidates.append((model, plans[PlanChoice.BALANCED]))
        best = best_fitting(candidates)
        if best is not None:
            return best
        return next((model for model in offers if model.kind is ModelKind.STARTER), None)

    def installed(self, model: RemoteModel) -> Path | None:
        """Where it lies on this computer already. A file that was touched since is not it: it may
        be damaged, and fetching it again is how it is repaired."""
        hashes = {file.sha256 for file in model.files[:1]}
        for entry in self._models.entries:
            is_same = entry.catalogue_id == model.id or entry.sha256 in hashes
            if is_same and entry.state == "ready" and entry.hash_state is not HashState.CHANGED:
                return entry.path
        return None

    def forecast(self, model: RemoteModel) -> Mapping[PlanChoice, LoadPlan] | None:
        """None where nobody can say, or not yet: then `changed` follows."""
        shape = self._shape_of(model)
        return None if shape is None else self._placements.forecast(shape)

    def _shape_of(self, model: RemoteModel) -> ModelShape | None:
        from app.hub import catalog

        try:
            return catalog.shape_of(model)
        except HarmoniumError:
            return None

    def get(self, model: RemoteModel) -> None:
        """Fetches it, and makes it the wanted one when only the starter, or nothing, answers."""
        path = self.installed(model)
        if path is not None:
            self._models.choose(path)
            return
        if self.is_offline:
            sentence = self.tr(
                "Harmonium is offline by choice: switch that off in the settings, or bring the "
                "model file here from another computer."
            )
            found = self.air_gap
            self.failed.emit(OfflineError(sentence) if found is None else found.error())
            return
        self._forgotten.discard(model.id)
        self._held.discard(model.id)
        waiting = DownloadProgress(model.id, model.name, DownloadState.QUEUED, 0, model.bytes)
        known = self._queued.get(model.id)
        if known is None or known.state is DownloadState.DONE:
            self._queued.pop(model.id, None)
            self._asked[model.id] = _Asked(model, waiting)
        if self._needs_model:
            self.want(model.id)
        self._tasks.run_apart(
            self._with_settings(lambda: self._hub.get(model)),
            lambda _: self._on_got(model.id),
            lambda error: self._on_not_got(model.id, error),
        )
        self.changed.emit()

    def pause(self, id_: str) -> None:
        if self._is_on_its_way(id_):
            self._held.add(id_)
            self.changed.emit()
        self._command(self._hub.pause, id_)

    def resume(self, id_: str) -> None:
        if id_ in self._held:
            self._held.discard(id_)
            self.changed.emit()
        self._command(self._hub.resume, id_)

    def retry(self, id_: str) -> None:
        """One that failed."""
        if id_ in self._asked:
            self.get(self._asked[id_].model)
        else:
            self._command(self._hub.retry, id_)

    def cancel(self, id_: str) -> None:
        """What was fetched of it is removed."""
        self._forgotten.add(id_)
        self._held.discard(id_)
        was_queued = self._queued.pop(id_, None) is not None
        self._asked.pop(id_, None)
        if was_queued:
            self._commands.run(lambda: self._hub.cancel(id_), _nothing, self.failed.emit)
        if id_ == self._settings.wanted_download:
            self.want("")
        self.changed.emit()

    def forget(self, id_: str) -> None:
        """Takes one that is done off the list."""
        known = self._queued.get(id_)
        if known is not None and known.state is DownloadState.DONE:
            del self._queued[id_]
            self._forgotten.add(id_)
            self.changed.emit()

    def want(self, id_: str) -> None:
        """Empty: none."""
        if id_ != self._settings.wanted_download:
            self._settings.wanted_download = id_
            self.wanted_changed.emit()

    @property
    def is_searching(self) -> bool:
        return self._is_searching

    def search(self, text: str) -> None:
        """Asks the hub; `found` or `failed` follows."""
        self._ask(lambda: SearchResult(text, self._hub.search(text)), self.found)

    def find_variants(self, repo: str) -> None:
        """The sizes in which a repository has its model; `variants_found` or `failed` follows."""
        self._ask(lambda: SearchResult(repo, self._hub.variants(repo)), self.variants_found)

    @property
    def has_token(self) -> bool | None:
        """For repositories that ask who comes. None until `look_for_token` has been answered."""
        return self._has_token

    def look_for_token(self) -> None:
        """In the system's keyring, which may ask the person."""
        self._token(self._hub.has_token)

    def save_token(self, token: str) -> None:
        self._token(lambda: self._hub.save_token(token))

    def forget_token(self) -> None:
        self._token(self._hub.forget_token)

    def with_server(self, address: str, job: Callable[["Network"], _Value]) -> Callable[[], _Value]:
        """For a thread: the job with the way to a server of the person's own. Raises what it
        raises, and OfflineError."""
        return self._with_settings(lambda: job(self._hub.network_for(address)))

    def _token(self, job: Callable[[], bool]) -> None:
        self._tasks.run_apart(job, self._on_token, self.failed.emit)

    def _on_token(self, has_token: bool) -> None:
        self._has_token = has_token
        self.token_changed.emit()

    def _ask(self, job: Callable[[], SearchResult], signal: SignalInstance) -> None:
        """Only the latest question is of interest."""
        self._searches += 1
        number = self._searches
        self._is_searching = True

        def done(result: SearchResult) -> None:
            if number == self._searches:
                self._is_searching = False
                signal.emit(result)

        def failed(error: HarmoniumError) -> None:
            if number == self._searches:
                self._is_searching = False
                self.failed.emit(error)

        self._tasks.run_apart(self._with_settings(job), done, failed)

    def _barred(self) -> str:
        found = self.air_gap
        return "" if found is None else found.sentence

    def _is_on_its_way(self, id_: str) -> bool:
        """Into the queue. It may be there and run already: the thread that brought it there has
        not come back yet."""
        asked = self._asked.get(id_)
        return asked is not None and asked.progress.state is not DownloadState.FAILED

    def _as_wished(self, progress: DownloadProgress) -> DownloadProgress:
        """The queue may not have heard yet that it is to wait."""
        if progress.id not in self._held or progress.state not in _ALIVE:
            return progress
        return replace(progress, state=DownloadState.PAUSED, note="", bytes_per_s=0.0)

    def _command(self, command: Callable[[str], None], id_: str) -> None:
        if id_ in self._queued:
            job = self._with_settings(lambda: command(id_))
            self._commands.run(job, _nothing, self.failed.emit)

    def _with_settings(self, job: Callable[[], _Value]) -> Callable[[], _Value]:
        """For a thread: what the settings say now holds first."""
        choice = network_choice(self._settings, is_offline=self.is_offline)

        def run() -> _Value:
            self._hub.use(choice)
            return job()

        return run

    def _settle_wanted(self) -> None:
        """It may have come, or been given up, without this window."""
        wanted = self._settings.wanted_download
        if not wanted or not self._is_started or not self._models.is_scanned:
            return
        if self.entry(wanted) is not None:
            return
        for entry in self._models.entries:
            is_it = entry.catalogue_id == wanted and entry.state == "ready"
            if is_it and self._needs_model:
                self._models.choose(entry.path)
        self.want("")

    def _on_setting_changed(self, name: str) -> None:
        if name in _NETWORK_SETTINGS and self._hub.is_open:
            job = self._with_settings(lambda: None)
            self._commands.run(job, _nothing, self.failed.emit)
        if name == "is_offline":
            self.changed.emit()

    def _on_started(self, entries: tuple[DownloadProgress, ...]) -> None:
        for progress in entries:
            self._queued.setdefault(progress.id, progress)
        self._is_started = True
        self._settle_wanted()
        self.changed.emit()

    def _on_start_failed(self, error: HarmoniumError) -> None:
        self.failed.emit(error)
        self._on_started(())

    def _on_got(self, id_: str) -> None:
        if id_ in self._forgotten:
            self._commands.run(lambda: self._hub.cancel(id_), _nothing, self.failed.emit)
        self._asked.pop(id_, None)
        if id_ in self._held:
            self._commands.run(lambda: self._hub.pause(id_), _nothing, self.failed.emit)

    def _on_not_got(self, id_: str, error: HarmoniumError) -> None:
        asked = self._asked.get(id_)
        self._held.discard(id_)
        if asked is None:
            self.failed.emit(error)
            return
        failed = replace(asked.progress, state=DownloadState.FAILED, note=error.message)
        self._asked[id_] = replace(asked, progress=failed)
        self.ended.emit(failed)
        self.changed.emit()

    def _on_progressed(self, progress: DownloadProgress) -> None:
        known = self._queued.get(progress.id)
        if progress.id in self._forgotten:
            return
        if progress.state not in _ALIVE:
            self._held.discard(progress.id)
        self._queued[progress.id] = progress
        is_news = known is None or known.state is not progress.state
        if is_news and progress.state is DownloadState.DONE and progress.path is not None:
            self._on_done(progress.id, progress.path)
        if is_news:
            if progress.state in (DownloadState.DONE, DownloadState.FAILED):
                self.ended.emit(progress)
            self.changed.emit()
        elif not self._tell.isActive():
            self._tell.start()

    def _on_done(self, id_: str, path: Path) -> None:
        self._models.refresh()
        if id_ == self._settings.wanted_download:
            # Whoever opened another model meanwhile keeps it.
            if self._needs_model:
                self._models.choose(path)
            self.want("")

    @property
    def _needs_model(self) -> bool:
        return self._models.current is None or self._models.is_starter

    def _on_models_moved(self, old: Path, new: Path) -> None:
        """Models.move_folder sees to it that nothing is unfinished."""
        del old, new
        self._commands.run(self._hub.close_queue, _nothing, self.failed.emit)


def _nothing(value: object) -> None:
    del value
