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
from app.core.errors import HarmoniumError, InputError, Interrupted
from app.core.values import value_class
from app.services.downloads import Downloads
from app.services.settings import Settings
from app.services.tasks import Tasks
from app.updates import installers, left_over, packs
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
_CLOSE_S = 2.0
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
    """The installer that was taken out. Where the system opens none, or could not open this one,
    somebody runs `command`."""

    version: str
    path: Path
    command: str
    was_opened: bool
    has_failed: bool = False


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
        self._network: Network | None = None
        self._idle = threading.Event()
        self._idle.set()
        self.doing: Doing | None = None
        self.update: Update | None = None
        """What was looked at last and may be installed."""
        self.started: Started | None = None
        self.found: Offered | None = None
        """What the server has."""
        self._found_at = ""
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
        """Looks which packs there are, and removes what an earlier time has left."""
        profile, keys = self._profile, self._keys

        def look() -> tuple[InstalledPack, ...]:
            left_over.remove_installers(profile)
            return tuple(packs.installed(profile, keys))

        if self.doing is None and self.update is None:
            left_over.remove_fetched(profile)
        self._tasks.run(look, self._on_packs, self.failed.emit)

    def look_at(self, path: Path) -> None:
        """`update` follows, or `failed`."""
        self.drop()
        self._run("look", lambda tell, stops: self._looked_at(path, tell, stops), self._on_looked)

    def drop(self) -> None:
        """Of what was looked at nothing is wanted."""
        if self.update is not None or self.started is not None:
            self.update = self.started = None
            left_over.remove_fetched(self._profile)
            self.changed.emit()

    def install(self) -> None:
        """Takes the installer out and opens it; whoever calls has shown what it is. `started`
        follows, or `failed`."""
        update, profile = self.update, self._profile
        if update is None:
            return

        def take_out(tell: OnProgress, stops: ShouldStop) -> Started:
            path = installers.take_out(update.signed, update.file, profile, tell, stops)
            left_over.remove_fetched(profile)
            command, can_open = installers.command_for(path), installers.can_start(path)
            if not can_open:
                return Started(update.version, path, command, was_opened=False)
            try:
                installers.start(path)
            except InputError:
                _log.warning("the system did not open the installer")
                return Started(update.version, path, command, was_opened=False, has_failed=True)
            return Started(update.version, path, command, was_opened=True)

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

        job = self._at_server(address, ask)
        self._run("look", lambda _tell, _stops: job(), lambda found: self._on_found(found, address))

    def fetch(self) -> None:
        """What the server has, from where it was found; then it is looked at like a chosen file."""
        found, address = self.found, self._found_at
        if found is None:
            return
        self.drop()
        profile = self._profile

        def get(tell: OnProgress, stops: ShouldStop) -> Update:
            path = installers.emptied(left_over.fetched_folder(profile), profile) / found.name
            add = counted(found.bytes, tell, stops)

            def take(network: "Network") -> None:
                from app.hub.intranet import fetch_file

                purpose = Purpose(Reason.UPDATE, found.name)
                fetch_file(network, file_address(address, found), purpose, path, found.bytes, add)

            try:
                self._at_server(address, take)()
                return self._looked_at(path, tell, stops)
            except BaseException:
                left_over.remove_fetched(profile)
                raise

        self._run("fetch", get, self._on_looked)

    def stop(self) -> None:
        """What goes on ends, and nothing of it is left."""
        self._stop.set()
        network = self._network
        if network is not None:
            network.interrupt()

    def close(self) -> None:
        """Within about two seconds; what is half written is removed by whoever writes it."""
        self.stop()
        if self._idle.wait(_CLOSE_S):
            left_over.remove_fetched(self._profile)

    def _at_server(self, address: str, job: Callable[["Network"], _Value]) -> Callable[[], _Value]:
        """For a thread, in which `stop` ends it at once."""

        def run(network: "Network") -> _Value:
            self._network = network
            # Whoever stops later finds the network there.
            if self._stop.is_set():
                raise Interrupted("Stopped before it was done.")
            return job(network)

        return self._downloads.with_server(address, run)

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
        self._idle.clear()
        self._network = None
        self.doing = Doing(verb)
        last = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last > _TELL_S:
                last = now
                self._moved.emit(Doing(verb, done, total))

        def work() -> _Value:
            try:
                return job(tell, self._stop.is_set)
            finally:
                self._idle.set()

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
        self._tasks.run_apart(work, ended, failed)
        self.changed.emit()

    def _on_moved(self, doing: Doing) -> None:
        if self.doing is not None and self.doing.verb == doing.verb:
            self.doing = doing
            self.progressed.emit(doing)

    def _on_looked(self, update: Update) -> None:
        self.update, self.found, self.has_asked = update, None, False

    def _on_started(self, started: Started) -> None:
        self.update, self.started = None, started

    def _on_found(self, found: Offered | None, address: str) -> None:
        if address == self._settings.update_address:
            self.found, self._found_at, self.has_asked = found, address, True

    def _on_packs(self, found: tuple[InstalledPack, ...]) -> None:
        self.packs = found
        self.changed.emit()

    def _on_setting_changed(self, name: str) -> None:
        if name == "update_address":
            self.found, self.has_asked = None, False
            if self._network is not None and self.doing is not None and self.doing.verb == "look":
                self.stop()
            self.changed.emit()
