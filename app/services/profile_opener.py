# SPDX-License-Identifier: Apache-2.0
"""The way from a folder to an open profile: asking the password store, the person, or both, and
encrypting what is not encrypted yet."""

import logging
from enum import Enum

from PySide6.QtCore import QObject, Signal

from app import opening
from app.core.errors import (
    DamagedProfile,
    HarmoniumError,
    InputError,
    KeyringProblem,
    WrongPassphrase,
)
from app.core.keys import Key
from app.opening import Situation
from app.paths import Paths
from app.profile import Profile
from app.services.opened import Opened
from app.services.store_reading import StoreReading
from app.services.tasks import Tasks
from app.store.conversion import is_encrypted
from app.vault.vault import Vault, Way

log = logging.getLogger(__name__)


class Step(Enum):
    """`WORKING` takes a second or two. In `WAITING` the password store has not answered."""

    WORKING = "working"
    WAITING = "waiting"
    LOCKED = "locked"
    QUESTION = "question"
    ENCRYPTING = "encrypting"
    ENDED = "ended"


class ProfileOpener(QObject):
    """`start`, then `changed` tells of each `step`. At `ENDED` there is either `opened`, or
    `failure`, or neither: then the person gave up. `refused` carries the HarmoniumError of what the
    person has entered, `progressed` how much is encrypted (0 to 1)."""

    changed = Signal()
    refused = Signal(object)
    progressed = Signal(float)

    def __init__(
        self,
        paths: Paths,
        vault: Vault,
        reading: StoreReading | None = None,
        passphrase: str | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`reading` has begun already; `passphrase` was given with the start of the program."""
        super().__init__(parent)
        self._paths = paths
        self._vault = vault
        self._reading = reading
        self._given = passphrase
        self._tasks = Tasks(self)
        self._step = Step.WORKING
        self._situation = Situation.NEW
        self._is_asking_store = False
        self._is_store_to_keep_key = False
        self._percent = -1
        self._ways: frozenset[Way] = frozenset()
        self.opened: Opened | None = None
        self.failure: HarmoniumError | None = None
        self.store_problem: HarmoniumError | None = None
        self.progressed.connect(self._on_progressed)

    @property
    def step(self) -> Step:
        return self._step

    @property
    def has_conversations(self) -> bool:
        """Whether there are any that are not encrypted."""
        return self._situation is Situation.UNDECIDED

    @property
    def has_passphrase(self) -> bool:
        return Way.PASSPHRASE in self._ways

    @property
    def is_store_to_keep_key(self) -> bool:
        """Whether the password store was asked to, and has not answered yet."""
        return self._is_store_to_keep_key

    @property
    def can_ask_store(self) -> bool:
        """Once more."""
        return Way.STORE in self._ways and not self._is_asking_store

    def start(self) -> None:
        try:
            self._situation = opening.situation(self._paths, self._vault)
            self._ways = self._vault.ways
        except HarmoniumError as exc:
            self._fail(exc)
            return
        match self._situation:
            case Situation.PLAIN:
                self._end(Opened(Profile(self._paths)))
            case Situation.NEW | Situation.UNDECIDED:
                self._encrypt(self._given)
            case Situation.ENCRYPTED if self._given is not None and self.has_passphrase:
                self._unlock_with(self._given)
            case Situation.ENCRYPTED if Way.STORE in self._ways:
                self._ask_store()
            case Situation.ENCRYPTED:
                self._go_to(Step.LOCKED)

    def ask_store_again(self) -> None:
        if self.can_ask_store:
            self._reading = None
            self._ask_store()

    def stop_waiting(self) -> None:
        """For the password store, which may still answer."""
        if self._step is Step.WAITING:
            self._go_to(Step.LOCKED)

    def unlock(self, text: str, *, is_code: bool = False) -> None:
        """With the passphrase or the recovery code; `is_code`: which of them it is meant to be, so
        that `refused` speaks of that."""
        self._unlock_with(text, is_code=is_code)

    def encrypt_by_store(self) -> None:
        """Once more, after it has refused."""
        self._encrypt(None)

    def encrypt_with(self, passphrase: str) -> None:
        self._encrypt(passphrase)

    def stay_plain(self) -> None:
        self._go_to(Step.WORKING)

        def decide() -> Opened:
            return Opened(opening.stay_plain(self._paths, self._vault))

        self._tasks.run(decide, self._end, self._fail)

    def give_up(self) -> None:
        """Not while conversations are being encrypted, which ends by itself."""
        if self._step not in (Step.ENCRYPTING, Step.ENDED):
            self._go_to(Step.ENDED)

    def close(self) -> None:
        self._tasks.close(5000)

    def _ask_store(self) -> None:
        reading = self._reading
        self._is_asking_store = True
        self.store_problem = None
        self._go_to(Step.WAITING)

        def ask() -> Key:
            return self._vault.unlock_from_store() if reading is None else reading.wait()

        # A store that is locked asks the person, who may never answer.
        self._tasks.run_apart(ask, self._on_store_answered, self._on_store_failed)

    def _unlock_with(self, text: str, *, is_code: bool = False) -> None:
        self._go_to(Step.WORKING)

        def unlock() -> Opened:
            try:
                # Costs nothing, and no passphrase is taken for it: a code has check symbols.
                return self._opened(self._vault.recover(text), is_recovered=True)
            except WrongPassphrase as wrong_code:
                try:
                    key = self._vault.unlock(text)
                except WrongPassphrase as wrong:
                    raise (wrong_code if is_code else wrong) from None
                return self._opened(key)

        self._tasks.run(unlock, self._end, self._on_unlock_refused)

    def _encrypt(self, passphrase: str | None) -> None:
        """None: the password store is to keep the key."""
        self._is_store_to_keep_key = passphrase is None
        self._go_to(Step.WORKING)

        def encrypt() -> Opened:
            profile, code = opening.encrypt(
                self._paths,
                self._vault,
                passphrase=passphrase,
                use_store=passphrase is None,
                on_progress=self._tell_progress,
            )
            return Opened(profile, code)

        run = self._tasks.run_apart if passphrase is None else self._tasks.run
        run(encrypt, self._end, self._on_encrypting_failed)

    def _opened(self, key: Key, *, is_recovered: bool = False, by_store: bool = False) -> Opened:
        """Runs off the GUI thread. The program may have been killed while it encrypted: then that
        is finished first, if possible."""
        try:
            profile = opening.unlocked(self._paths, key, self._tell_progress)
        except HarmoniumError as exc:
            if is_encrypted(self._paths.database):
                raise
            return Opened(Profile(self._paths), problem=exc)
        return Opened(profile, "", is_recovered, by_store, self.store_problem)

    def _tell_progress(self, done: int, total: int) -> None:
        """Called a thousand times a second, off the GUI thread."""
        percent = 100 * done // max(1, total)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(percent / 100)

    def _on_progressed(self) -> None:
        if self._step is Step.WORKING:
            self._go_to(Step.ENCRYPTING)

    def _on_store_answered(self, key: Key) -> None:
        self._is_asking_store = False
        if self._step in (Step.WAITING, Step.LOCKED):
            self.store_problem = None
            self._go_to(Step.WORKING)
            self._tasks.run(lambda: self._opened(key, by_store=True), self._end, self._fail)

    def _on_store_failed(self, error: HarmoniumError) -> None:
        self._is_asking_store = False
        if not isinstance(error, KeyringProblem):
            self._fail(error)
            return
        log.info("the password store did not unlock: %s %s", error, error.detail)
        self.store_problem = error
        self._go_to(Step.LOCKED if self._step is Step.WAITING else self._step)

    def _on_unlock_refused(self, error: HarmoniumError) -> None:
        if isinstance(error, InputError):
            self._go_to(Step.LOCKED)
            self.refused.emit(error)
        else:
            self._fail(error)

    def _on_encrypting_failed(self, error: HarmoniumError) -> None:
        """Everything is as it was before."""
        self._is_store_to_keep_key = False
        if isinstance(error, KeyringProblem):
            log.info("no password store: %s %s", error, error.detail)
            self.store_problem = error
            self._go_to(Step.QUESTION)
        elif self.store_problem is not None and type(error) is InputError:
            self._go_to(Step.QUESTION)
            self.refused.emit(error)
        elif self.has_conversations and (self._given is None or isinstance(error, DamagedProfile)):
            self._end(Opened(Profile(self._paths), problem=error))
        else:
            self._fail(error)

    def _fail(self, error: HarmoniumError) -> None:
        if self._step is not Step.ENDED:
            self.failure = error
            self._go_to(Step.ENDED)

    def _end(self, opened: Opened) -> None:
        if self._step is not Step.ENDED:
            self.opened = opened
            self._go_to(Step.ENDED)

    def _go_to(self, step: Step) -> None:
        """Whoever has given up is not asked again."""
        if self._step is not Step.ENDED:
            self._step = step
            self.changed.emit()
