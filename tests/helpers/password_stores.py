# SPDX-License-Identifier: Apache-2.0
"""Back ends for keyring that behave as those of real systems do when something is wrong."""

import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError


class Memory(KeyringBackend):
    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012

    @properties.classproperty
    def priority(cls) -> float:
        return 1

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Absent(Memory):
    @properties.classproperty
    def priority(cls) -> float:
        raise RuntimeError("the service is not running")


class Locked(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")


class Dismissed(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise InitError("Failed to create the collection: Prompt dismissed.")


class Full(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("1783")


class Gone(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError("No recommended backend was available.")


class Hanging(Memory):
    """As a prompt that nobody answers."""

    released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait(60)
        return None


class Forgetful(Memory):
    """Says that it kept it."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Shortening(Memory):
    """As a store with fields of a fixed length."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password[:40])


class OtherDesktop(Memory):
    """The store of a desktop that was used before, or will be."""

    kept: dict[tuple[str, str], str] = {}  # noqa: RUF012


class PlainText(Memory):
    """As keyrings.alt: a file that everybody can read."""

    def set_password(self, service: str, username: str, password: str) -> None:
        (Path.home() / "keyring_pass.cfg").write_text(password, encoding="utf-8")
