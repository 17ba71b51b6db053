# SPDX-License-Identifier: Apache-2.0
"""Secrets in the system's own store for passwords and nowhere else.

keyring would fall back to a plain file where such a package is installed, and takes a back end
from the environment or a settings file: both are passed by, and only the stores below are used.
"""

import importlib
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from app.core.errors import HarmoniumError, KeyringProblem, NoPasswordStore

LONGEST = 512
"""Characters of a secret. Windows keeps 1,280."""

LIMIT_S = 30.0
"""Enough for a person who is there to answer the store's question."""

_SERVICE = "Harmonium"

_BACKENDS = {
    "win32": ("keyring.backends.Windows:WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS:Keyring",),
    "linux": (
        "keyring.backends.SecretService:Keyring",
        "keyring.backends.kwallet:DBusKeyring",
        "keyring.backends.libsecret:Keyring",
    ),
}

_Result = TypeVar("_Result")


class PasswordStore:
    """One place for one secret. Every call may take up to `limit_s`, in a thread of its own: a
    store that is locked asks the person, and nobody may be there.

    Raises KeyringProblem, and NoPasswordStore where this system has none."""

    def __init__(
        self, account: str, backends: Sequence[str] | None = None, limit_s: float = LIMIT_S
    ) -> None:
        """`account` names the secret. `backends` are `module:class`, the best first; by default
        those of this system."""
        system = "linux" if sys.platform not in _BACKENDS else sys.platform
        self._account = account
        self._backends = _BACKENDS[system] if backends is None else tuple(backends)
        self._limit_s = limit_s

    def of(self, account: str) -> "PasswordStore":
        """The place for another secret in the same store."""
        return PasswordStore(account, self._backends, self._limit_s)

    def read(self, *, anywhere: bool = False) -> str | None:
        """None when nothing was saved. With `anywhere`, the other stores of this system are asked
        for what the first does not have: another desktop may have saved it."""
        return self._run(self._first_of_all if anywhere else self._first)

    def save(self, text: str) -> None:
        """Raises KeyringProblem too when the store does not give back the same. `text` is ASCII and
        at most `LONGEST` characters long."""
        if not text or len(text) > LONGEST or not text.isascii():
            raise ValueError("no password store keeps this safely")

        def put(store: Any) -> None:
            store.set_password(_SERVICE, self._account, text)
            if store.get_password(_SERVICE, self._account) != text:
                raise KeyringProblem(
                    "The system's password store does not keep what it is given: use another one."
                )

        self._run(lambda: put(self._open()))

    def kind(self) -> str:
        """The name of the store that would be used; it is not asked for anything."""
        return self._run(lambda: type(self._open()).__module__.rpartition(".")[2])

    def forget(self) -> None:
        """In all stores of this system. Nothing happens when there is none."""
        self._run(self._forget_everywhere)

    def _forget_everywhere(self) -> None:
        problem: Exception | None = None
        store: Any = None
        for store in self._working():
            try:
                if store.get_password(_SERVICE, self._account) is not None:
                    store.delete_password(_SERVICE, self._account)
            except Exception as exc:  # as in `_run`
                problem = problem or exc
        if problem is not None:
            raise problem
        if store is None:
            raise _none_here()

    def _first(self) -> str | None:
        return self._get(self._open())

    def _first_of_all(self) -> str | None:
        problem: Exception | None = None
        store: Any = None
        for store in self._working():
            try:
                found = self._get(store)
            except Exception as exc:  # as in `_run`
                problem = problem or exc
                continue
            if found is not None:
                return found
        if problem is not None:
            raise problem
        if store is None:
            raise _none_here()
        return None

    def _get(self, store: Any) -> str | None:
        found = store.get_password(_SERVICE, self._account)
        if not isinstance(found, str) or not found:
            return None
        if len(found) > LONGEST or not found.isascii():
            raise KeyringProblem(
                "The system's password store has something else under the name of Harmonium's"
                + f" “{self._account}”: remove it there and try again."
            )
        return found

    def _run(self, action: Callable[[], _Result]) -> _Result:
        outcome: list[_Result] = []
        problems: list[HarmoniumError] = []

        def work() -> None:
            try:
                outcome.append(action())
            except HarmoniumError as exc:
                problems.append(exc)
            except Exception as exc:  # back ends raise what the system's libraries raise
                problems.append(
                    KeyringProblem(
                        "The system's password store refused: unlock it and try again.",
                        detail=f"{type(exc).__name__}: {exc}",
                    )
                )

        thread = threading.Thread(target=work, name="keyring", daemon=True)
        thread.start()
        thread.join(self._limit_s)
        if problems:
            raise problems[0]
        if not outcome:
            raise KeyringProblem(
                "The system's password store does not answer: unlock it and try again."
            )
        return outcome[0]

    def _open(self) -> Any:
        for store in self._working():
            return store
        raise _none_here()

    def _working(self) -> Iterator[Any]:
        """The stores that work here, the best first."""
        for name in self._backends:
            module, _, kind = name.partition(":")
            try:
                found = getattr(importlib.import_module(module), kind)
            except ImportError:
                continue
            if found.viable:
                store = found()
                if sys.platform == "win32":
                    # Else the secret would roam to every computer of the domain.
                    store.persist = "local machine"
                yield store


def _none_here() -> NoPasswordStore:
    return NoPasswordStore(
        "This system has no password store that can keep a secret safely: start one, such as GNOME"
        + " Keyring or KWallet."
    )
