# SPDX-License-Identifier: Apache-2.0
"""How the open profile is protected: what opens it, and changing that."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError, WrongPassphrase
from app.profile import Profile
from app.services.settings import Settings
from app.services.tasks import Tasks

if TYPE_CHECKING:
    from app.core.keys import Key
    from app.vault.vault import Vault, Way

log = logging.getLogger(__name__)


class Protection(QObject):
    """Whatever asks the password store or derives a key runs off the GUI thread.

    `changed`: what opens the profile, or whether its recovery code is saved, may be other than
    before; `refused` carries the HarmoniumError of what was asked for and not done;
    `passphrase_set` and `code_made` (with the code) answer their methods. `reopening_requested` and
    `erasing_requested` (with the models or without) are wishes that the program must end for."""

    changed = Signal()
    refused = Signal(object)
    passphrase_set = Signal()
    code_made = Signal(str)
    reopening_requested = Signal()
    erasing_requested = Signal(bool)

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        tasks: Tasks,
        vault: Vault | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`vault`: the profile's, which is otherwise made when it is needed."""
        super().__init__(parent)
        self._profile = profile
        self._settings = settings
        self._tasks = tasks
        self._given = vault
        self._ways: frozenset[Way] | None = None
        self.needs_proof = True
        """Whether a passphrase is changed only by somebody who knows it or the recovery code. False
        for whoever has just entered that code."""

    @property
    def is_encrypted(self) -> bool:
        return self._profile.key is not None

    @property
    def has_passphrase(self) -> bool:
        return "PASSPHRASE" in self._way_names

    @property
    def uses_store(self) -> bool:
        """Whether the password store of the system opens it."""
        return "STORE" in self._way_names

    @property
    def must_save_code(self) -> bool:
        return self.is_encrypted and not self._settings.has_saved_recovery_code

    def check(
        self,
        text: str,
        on_done: Callable[[object], None],
        on_failed: Callable[[HarmoniumError], None],
        *,
        is_code: bool = False,
    ) -> None:
        """Whether it is the passphrase or the recovery code; `on_failed` gets WrongPassphrase for
        anything else, which speaks of the code if it is meant to be one."""
        self._tasks.run(lambda: self._prove(text, is_code=is_code), on_done, on_failed)

    def set_passphrase(self, new: str, proof: str = "") -> None:
        """`proof`: the passphrase that holds now, or the recovery code, if there is one and
        `needs_proof`. `passphrase_set` or `refused` follows."""
        must_prove = self.has_passphrase and self.needs_proof

        def change() -> None:
            if must_prove:
                self._prove(proof)
            self._vault.set_passphrase(self._key, new)

        self._tasks.run(change, self._on_passphrase_set, self._on_refused)

    def remove_passphrase(self) -> None:
        """Only where the password store opens the profile."""
        self._tasks.run(
            lambda: self._vault.set_passphrase(self._key, None), self._on_done, self._on_refused
        )

    def use_store(self, is_wanted: bool) -> None:
        vault, key = self._vault, self._key
        job = (lambda: vault.remember(key)) if is_wanted else vault.forget_store
        # The store may ask the person for its own password first.
        self._tasks.run_apart(job, self._on_done, self._on_refused)

    def ask_for_code(self) -> None:
        """The one that waits to be saved, else a new one. `code_made` or `refused` follows."""
        code = self._settings.recovery_code
        if code and self._opens(code):
            self.code_made.emit(code)
        else:
            self.make_new_code()

    def make_new_code(self) -> None:
        """The one before opens nothing any more. `code_made` or `refused` follows."""
        self._tasks.run(
            lambda: self._vault.new_recovery_code(self._key), self._on_code_made, self._on_refused
        )

    def keep_code(self, code: str) -> None:
        """Until the person has saved it, however often the program is started till then. It lies
        in what it opens, and nowhere else."""
        self._settings.has_saved_recovery_code = False
        self._settings.recovery_code = code
        self.changed.emit()

    def on_code_saved(self) -> None:
        self._settings.recovery_code = ""
        self._settings.has_saved_recovery_code = True
        self.changed.emit()

    def encrypt(self) -> None:
        """A plain profile: it is closed, and encrypted as it is opened again."""
        # Whoever decided against it has thought again. Where an encryption could not be finished,
        # there are keys already, which backups may need.
        self._tasks.run(self._vault.reconsider, self._on_undecided, self._on_refused)

    def erase(self, *, with_models: bool) -> None:
        self.erasing_requested.emit(with_models)

    @cached_property
    def _vault(self) -> Vault:
        from app.vault.vault import Vault

        return self._given or Vault(self._profile.paths.keys)

    @property
    def _key(self) -> Key:
        key = self._profile.key
        assert key is not None
        return key

    @property
    def _way_names(self) -> frozenset[str]:
        if not self.is_encrypted:
            return frozenset()
        if self._ways is None:
            try:
                self._ways = self._vault.ways
            except HarmoniumError as exc:
                log.warning("the keys were not read: %s", exc)
                return frozenset()
        return frozenset(way.name for way in self._ways)

    def _opens(self, code: str) -> bool:
        """Not so an older one, which came with a backup that was restored."""
        try:
            return self._vault.recover(code) == self._key
        except HarmoniumError:
            return False

    def _prove(self, text: str, *, is_code: bool = False) -> None:
        try:
            found = self._vault.recover(text)
        except WrongPassphrase as wrong_code:
            try:
                found = self._vault.unlock(text)
            except WrongPassphrase as wrong:
                raise (wrong_code if is_code else wrong) from None
        if found != self._key:
            raise WrongPassphrase("This opens another profile: enter the passphrase of this one.")

    def _on_passphrase_set(self, _: object) -> None:
        self.needs_proof = True
        self._on_done(_)
        self.passphrase_set.emit()

    def _on_done(self, _: object) -> None:
        self._ways = None
        self.changed.emit()

    def _on_refused(self, error: HarmoniumError) -> None:
        self._ways = None
        self.refused.emit(error)
        self.changed.emit()

    def _on_code_made(self, code: str) -> None:
        self.keep_code(code)
        self.code_made.emit(code)

    def _on_undecided(self, _: object) -> None:
        self.reopening_requested.emit()
