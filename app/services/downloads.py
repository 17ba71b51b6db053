# SPDX-License-Identifier: Apache-2.0
"""Models that can be fetched, and those that are on their way.

The network is reached when a person asked for it: with `get`, `search`, `find_variants`, and for
what was being fetched when the program ended last.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.model_files import (
    DownloadProgress,
    DownloadState,
    ModelKind,
    RemoteFile,
    RemoteModel,
)
from app.services.hardware import HardwareInfo
from app.services.models import Models
from app.services.placement import LoadPlan, PlanChoice
from app.services.placements import Placements
from app.services.settings import Settings
from app.services.tasks import Tasks

__all__ = (
    "DownloadProgress",
    "DownloadState",
    "Downloads",
    "ModelKind",
    "RemoteFile",
    "RemoteModel",
    "SearchResult",
)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`text` is what was searched, or the repository that was looked into."""

    text: str
    models: tuple[RemoteModel, ...]


class Downloads(QObject):
    """`changed`: the entries are others, at most a few times a second. `finished` carries the Path
    of a model that is complete, `failed` a HarmoniumError that belongs to no entry, `noticed` a
    sentence, `found` and `variants_found` a SearchResult."""

    changed = Signal()
    finished = Signal(object)
    failed = Signal(object)
    noticed = Signal(str)
    wanted_changed = Signal()
    found = Signal(object)
    variants_found = Signal(object)
    token_changed = Signal()

    def __init__(
        self,
        settings: Settings,
        models: Models,
        hardware: HardwareInfo,
        placements: Placements,
        tasks: Tasks,
        *,
        is_offline: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`is_offline`: the program was started so, whatever the settings say."""
        super().__init__(parent)
        self._settings = settings
        self._models = models
        self._hardware = hardware
        self._placements = placements
        self._tasks = tasks
        self._was_started_offline = is_offline

    @property
    def is_offline(self) -> bool:
        return self._was_started_offline or self._settings.is_offline

    @property
    def entries(self) -> tuple[DownloadProgress, ...]:
        """In the order in which they were asked for; those that are done stay until the program
        ends or `forget` is called."""
        return ()

    def entry(self, id_: str) -> DownloadProgress | None:
        return next((entry for entry in self.entries if entry.id == id_), None)

    @property
    def wanted(self) -> DownloadProgress | None:
        """The one whose model is to answer as soon as it is here. Questions wait for it while
        only the starter, or nothing, could answer."""
        return self.entry(self._settings.wanted_download)

    def start(self) -> None:
        """Goes on with what was being fetched when the program ended; what was paused stays so."""

    def close(self) -> None:
        """Within a second; nothing of what is here already is lost."""

    def offers(self) -> tuple[RemoteModel, ...]:
        """The catalogue, best first, without older generations."""
        return ()

    def recommended(self) -> RemoteModel | None:
        """The best that fits this computer; the starter when nothing does. None until the computer
        was looked at, for which this asks: `hardware.changed` follows."""
        self._hardware.ensure()
        return None

    def installed(self, model: RemoteModel) -> Path | None:
        """Where it lies on this computer already."""
        del model
        return None

    def forecast(self, model: RemoteModel) -> Mapping[PlanChoice, LoadPlan] | None:
        """None where nobody can say yet."""
        del model
        return None

    def get(self, model: RemoteModel) -> None:
        """Fetches it, and makes it the wanted one when only the starter, or nothing, answers."""
        del model

    def pause(self, id_: str) -> None:
        del id_

    def resume(self, id_: str) -> None:
        del id_

    def retry(self, id_: str) -> None:
        """One that failed."""
        del id_

    def cancel(self, id_: str) -> None:
        """What was fetched of it is removed."""
        del id_

    def forget(self, id_: str) -> None:
        """Takes one that is done, or failed, off the list."""
        del id_

    def want(self, id_: str) -> None:
        """Empty: none."""
        if id_ != self._settings.wanted_download:
            self._settings.wanted_download = id_
            self.wanted_changed.emit()

    @property
    def is_searching(self) -> bool:
        return False

    def search(self, text: str) -> None:
        """Asks the hub; `found` or `failed` follows."""
        del text

    def find_variants(self, repo: str) -> None:
        """The sizes in which a repository has its model; `variants_found` or `failed` follows."""
        del repo

    @property
    def has_token(self) -> bool | None:
        """For repositories that ask who comes. None until `look_for_token` has been answered."""
        return None

    def look_for_token(self) -> None:
        """In the system's keyring, which may ask the person."""

    def save_token(self, token: str) -> None:
        del token

    def forget_token(self) -> None:
        pass
