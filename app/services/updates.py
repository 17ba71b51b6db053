# SPDX-License-Identifier: Apache-2.0
"""New versions and packs from signed files. Nothing happens here before somebody clicks.

Imported when the page about it is first shown.
"""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app import __version__
from app.build_info import build_info
from app.core.connections import Purpose, Reason
from app.core.errors import HarmoniumError, Interrupted
from app.core.values import value_class
from app.services.downloads import Downloads
from app.services.settings import Settings
from app.services.tasks import Tasks
from app.updates import installers, packs
from app.updates.checking import (
    OnProgress,
    ShouldStop,
    SignedFile,
    check_kind,
    check_step,
    counted,
    read_signed,
    trusted_keys,
    verify,
)
from app.updates.listing import (
    LIST_BYTES,
    Offered,
    file_address,
    list_address,
    newest_update,
)
from app.updates.manifest import Kind, SystemFile
from app.updates.packs import InstalledPack
from app.updates.signature import UPDATE_KEYS
from app.updates.versions import Step

if TYPE_CHECKING:
    from app.hub.network import Network

__all__ = ("Doing", "InstalledPack", "Offered", "Started", "Step", "Update", "Updates")

_TELL_S = 0.1
_FETCHED = "fetched"
_Value = TypeVar("_Value")
_log = logging.getLogger(__name__)

Job = Callable[[OnProgress, ShouldStop], _Value]


@value_class
class Doing:
    """What goes on: `verb` is "look", "fetch", "install", "add" or "remove". Bytes; `total` is 0
    where nobody knows."""

    verb: str
    done: int = 0
    total: int = 0


@value_class
class Update:
    """A file whose signature and content were checked, and the installer in it that is for this
    computer. `step`: what its version is to this one."""

    signed: SignedFile
    file: SystemFile
    step: Step

    @property
    def version(self) -> str:
        return self.signed.manifest.version


@value_class
class Started:
    """The installer that was taken out. Where the system opens none, somebody runs `command`."""

    version: str
    path: Path
    command: str
    was_opened: bool


class Updates(QObject):
    """One thing at a time. `changed`: something here is another; `progressed` carries a Doing;
    `failed` a HarmoniumError."""

    changed = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    _moved = Signal(object)

    def __init__(
        self,
        settings: Settings,
        downloads: Downloads,
        tasks: Tasks,
        profile: Path,
        keys: Path = UPDATE_KEYS,
        parent: QObject | None = None,
    ) -> None:
        """`keys`: the list of those that are trusted."""
        super().__init__(parent)
        self._settings = settings
        self._downloads = downloads
        self._tasks = tasks
        self._profile = profile
        self._keys = keys
        self._stop = threading.Event()
        self.doing: Doing | None = None
        self.update: Update | None = None
        """What was looked at last and may be installed."""
        self.started: Started | None = None
        self.found: Offered | None = None
        """What the server has."""
        self.has_asked = False
        """Whether the server has answered since its address was chosen."""
        self.packs: tuple[InstalledPack, ...] = ()
        self._moved.connect(self._on_moved)
        settings.changed.connect(self._on_setting_changed)

    @property
    def running(self) -> str:
        """The version of this program."""
        return __version__

    def is_used(self, pack: InstalledPack) -> bool:
        """Whether it is for the version that runs, and what was signed."""
        return packs.is_for_this(pack) and not pack.problem

    def refresh(self) -> None:
        """Looks which packs there are."""
        profile, keys = self._profile, self._keys
        self._tasks.run(
            lambda: tuple(packs.installed(profile, keys)), self._on_packs, self.failed.emit
        )

    def look_at(self, path: Path) -> None:
        """`update` follows, or `failed`."""
        self.drop()
        self._run("look", lambda tell, stops: self._looked_at(path, tell, stops), self._on_looked)

    def drop(self) -> None:
        """Of what was looked at nothing is wanted."""
        if self.update is not None or self.started is not None:
            self.update = self.started = None
            self.changed.emit()

    def install(self) -> None:
        """Takes the installer out and opens it; whoever calls has shown what it is. `started`
        follows, or `failed`."""
        update, profile = self.update, self._profile
        if update is None:
            return

        def take_out(tell: OnProgress, stops: ShouldStop) -> Started:
            path = installers.take_out(update.signed, update.file, profile, tell, stops)
            can_open = installers.can_start(path)
            if can_open:
                installers.start(path)
            return Started(update.version, path, installers.command_for(path), can_open)

        self._run("install", take_out, self._on_started)

    def add_pack(self, path: Path) -> None:
        keys, profile = self._keys, self._profile

        def add(tell: OnProgress, stops: ShouldStop) -> tuple[InstalledPack, ...]:
            signed = read_signed(path, keys)
            check_kind(signed, Kind.PACK)
            system, commit = installers.this_system(), build_info().llama_cpp
            files = packs.check_pack(signed, system, commit, profile)
            _ = packs.install(signed, files, profile, tell, stops)
            return tuple(packs.installed(profile, keys))

        self._run("add", add, self._on_packs)

    def remove_pack(self, pack: InstalledPack) -> None:
        profile, keys = self._profile, self._keys

        def remove(_tell: OnProgress, _stops: ShouldStop) -> tuple[InstalledPack, ...]:
            packs.remove(pack)
            return tuple(packs.installed(profile, keys))

        self._run("remove", remove, self._on_packs)

    def ask_server(self) -> None:
        """Whether there is a newer version at the address of the settings. `found` follows, or
        `failed`."""
        address, keys = self._settings.update_address, self._keys
        self.found, self.has_asked = None, False

        def ask(network: "Network") -> Offered | None:
            from app.hub.intranet import fetch

            data = fetch(network, list_address(address), Purpose(Reason.UPDATE), LIST_BYTES)
            return newest_update(data, trusted_keys(keys), __version__, installers.this_system())

        job = self._downloads.with_server(address, ask)
        self._run("look", lambda _tell, _stops: job(), self._on_found)

    def fetch(self) -> None:
        """What the server has; then it is looked at like a file that somebody chose."""
        found, address = self.found, self._settings.update_address
        if found is None:
            return
        self.drop()
        profile = self._profile
        folder = profile / installers.FOLDER / _FETCHED

        def get(tell: OnProgress, stops: ShouldStop) -> Update:
            path = installers.emptied(folder, profile) / found.name
            add = counted(found.bytes, tell, stops)

            def take(network: "Network") -> None:
                from app.hub.intranet import fetch_file

                purpose = Purpose(Reason.UPDATE, found.name)
                fetch_file(network, file_address(address, found), purpose, path, found.bytes, add)

            self._downloads.with_server(address, take)()
            return self._looked_at(path, tell, stops)

        self._run("fetch", get, self._on_looked)

    def stop(self) -> None:
        """What goes on ends, and nothing of it is left."""
        self._stop.set()

    def close(self) -> None:
        self.stop()

    def _looked_at(self, path: Path, tell: OnProgress, stops: ShouldStop) -> Update:
        signed = read_signed(path, self._keys)
        check_kind(signed, Kind.UPDATE)
        step = check_step(signed.manifest, __version__, allows_downgrade=True)
        system, endings = installers.this_system(), installers.usual_endings()
        file = installers.installer_for(signed.manifest, system, endings)
        verify(signed, (file,), tell, stops)
        return Update(signed, file, step)

    def _run(self, verb: str, job: Job[_Value], on_done: Callable[[_Value], None]) -> None:
        if self.doing is not None:
            return
        self._stop.clear()
        self.doing = Doing(verb)
        last = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last > _TELL_S:
                last = now
                self._moved.emit(Doing(verb, done, total))

        def ended(value: _Value) -> None:
            self.doing = None
            on_done(value)
            self.changed.emit()

        def failed(error: HarmoniumError) -> None:
            self.doing = None
            self.changed.emit()
            if isinstance(error, Interrupted):
                return
            _log.warning("%s failed: %s", verb, error)
            self.failed.emit(error)

        # It may wait for a server or a stick, for which the end of the program does not wait.
        self._tasks.run_apart(lambda: job(tell, self._stop.is_set), ended, failed)
        self.changed.emit()

    def _on_moved(self, doing: Doing) -> None:
        if self.doing is not None and self.doing.verb == doing.verb:
            self.doing = doing
            self.progressed.emit(doing)

    def _on_looked(self, update: Update) -> None:
        self.update, self.found, self.has_asked = update, None, False

    def _on_started(self, started: Started) -> None:
        self.update, self.started = None, started

    def _on_found(self, found: Offered | None) -> None:
        self.found, self.has_asked = found, True

    def _on_packs(self, found: tuple[InstalledPack, ...]) -> None:
        self.packs = found
        self.changed.emit()

    def _on_setting_changed(self, name: str) -> None:
        if name == "update_address":
            self.found, self.has_asked = None, False
            self.changed.emit()
