# SPDX-License-Identifier: Apache-2.0
"""The access token for the hub, in the system's own store for passwords and nowhere else.

keyring would fall back to a plain file where such a package is installed, and takes a back end
from the environment or a settings file: both are passed by, and only the stores below are used.
"""

import importlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from app.core.errors import HarmoniumError, InputError, KeyringProblem

ENVIRONMENT = "HF_TOKEN"
"""For the command line: a token that is used once and stored nowhere."""

_SERVICE, _ACCOUNT = "Harmonium", "Hugging Face"
_LIMIT_S = 30.0
_CHARACTERS = 512
"""Windows keeps 1,280; a token has 37."""

_Result = TypeVar("_Result")

_BACKENDS = {
    "win32": ("keyring.backends.Windows:WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS:Keyring",),
    "linux": (
        "keyring.backends.SecretService:Keyring",
        "keyring.backends.kwallet:DBusKeyring",
        "keyring.backends.libsecret:Keyring",
    ),
}


class TokenStore:
    """One place for one token. Every call may take up to `limit_s`, in a thread of its own: a
    store that is locked asks the person, and nobody may be there. Raises KeyringProblem."""

    def __init__(self, backends: Sequence[str] | None = None, limit_s: float = _LIMIT_S) -> None:
        """`backends` are `module:class`, the best first; by default those of this system."""
        system = "linux" if sys.platform not in _BACKENDS else sys.platform
        self._backends = _BACKENDS[system] if backends is None else tuple(backends)
        self._limit_s = limit_s

    def read(self) -> str | None:
        """None when no token was saved."""

        def get(store: Any) -> str | None:
            found = store.get_password(_SERVICE, _ACCOUNT)
            return checked(found) if isinstance(found, str) and found else None

        return self._run(get)

    def save(self, token: str) -> None:
        """Raises InputError for what cannot be a token."""
        text = checked(token)
        self._run(lambda store: store.set_password(_SERVICE, _ACCOUNT, text))

    def forget(self) -> None:
        """Nothing happens when there is none."""

        def delete(store: Any) -> None:
            if store.get_password(_SERVICE, _ACCOUNT) is not None:
                store.delete_password(_SERVICE, _ACCOUNT)

        self._run(delete)

    def _run(self, action: Callable[[Any], _Result]) -> _Result:
        outcome: list[_Result] = []
        problems: list[HarmoniumError] = []

        def work() -> None:
            try:
                outcome.append(action(self._open()))
            except HarmoniumError as exc:
                problems.append(exc)
            except Exception as exc:  # back ends raise what the system's libraries raise
                problems.append(
                    KeyringProblem(
                        "The system's password store did not do it: unlock it and try again.",
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
        """The first store that works here."""
        for name in self._backends:
            module, _, kind = name.partition(":")
            try:
                found = getattr(importlib.import_module(module), kind)
            except ImportError:
                continue
            if found.viable:
                store = found()
                if sys.platform == "win32":
                    # Else the token would roam to every computer of the domain.
                    store.persist = "local machine"
                return store
        raise KeyringProblem(
            "This system has no password store that can keep a token safely: start one, such as"
            + " GNOME Keyring or KWallet, or set HF_TOKEN for a single command."
        )


def read() -> str | None:
    return TokenStore().read()


def save(token: str) -> None:
    TokenStore().save(token)


def forget() -> None:
    TokenStore().forget()


def from_environment() -> str | None:
    """The token that was set for this command. Raises InputError for what cannot be one."""
    found = os.environ.get(ENVIRONMENT, "").strip()
    return checked(found) if found else None


def checked(token: str) -> str:
    """A token becomes a line of a request: whatever could end the line is refused."""
    text = token.strip()
    if not text or len(text) > _CHARACTERS or not text.isascii() or not text.isprintable():
        raise InputError("This is not an access token: copy it again from huggingface.co.")
    if " " in text:
        raise InputError("An access token has no spaces: copy it again from huggingface.co.")
    return text
