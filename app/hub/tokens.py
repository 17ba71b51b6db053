# SPDX-License-Identifier: Apache-2.0
"""The access token for the hub, in the system's own store for passwords and nowhere else."""

import os
from collections.abc import Sequence

from app.core.errors import InputError, NoPasswordStore
from app.password_store import LIMIT_S, LONGEST, PasswordStore

ENVIRONMENT = "HF_TOKEN"
"""For the command line: a token that is used once and stored nowhere."""

_ACCOUNT = "Hugging Face"


class TokenStore:
    """One place for one token. Raises KeyringProblem, as `PasswordStore` does."""

    def __init__(self, backends: Sequence[str] | None = None, limit_s: float = LIMIT_S) -> None:
        self._store = PasswordStore(_ACCOUNT, backends, limit_s)

    def read(self) -> str | None:
        """None when no token was saved. Raises InputError for what cannot be one."""
        found = self._store.read()
        return None if found is None else checked(found)

    def save(self, token: str) -> None:
        """Raises InputError for what cannot be a token."""
        text = checked(token)
        try:
            self._store.save(text)
        except NoPasswordStore as exc:
            raise NoPasswordStore(
                "This system has no password store that can keep a token safely: start one, such as"
                + " GNOME Keyring or KWallet, or set HF_TOKEN for a single command."
            ) from exc

    def forget(self) -> None:
        """Nothing happens when there is none."""
        self._store.forget()


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
    if not text or len(text) > LONGEST or not text.isascii() or not text.isprintable():
        raise InputError("This is not an access token: copy it again from huggingface.co.")
    if " " in text:
        raise InputError("An access token has no spaces: copy it again from huggingface.co.")
    return text
