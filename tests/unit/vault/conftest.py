# SPDX-License-Identifier: Apache-2.0
"""Vaults whose passphrases are cheap, and a password store in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.password_store import PasswordStore
from app.vault.vault import Vault
from app.vault.wrapping import Scrypt
from tests.helpers.password_stores import Hanging, Memory, OtherDesktop

CHEAP = Scrypt(n=2**14)


def password_store(*names: str, limit_s: float = 10) -> PasswordStore:
    backends = [f"tests.helpers.password_stores:{name}" for name in names]
    return PasswordStore("", backends, limit_s)


def vault_at(path: Path, *stores: str, limit_s: float = 10) -> Vault:
    return Vault(path, password_store(*(stores or ("Memory",)), limit_s=limit_s), CHEAP)


@pytest.fixture(autouse=True)
def _empty_stores() -> Iterator[None]:
    Memory.kept.clear()
    OtherDesktop.kept.clear()
    Hanging.released.clear()
    yield
    Hanging.released.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


@pytest.fixture
def vault(path: Path) -> Vault:
    return vault_at(path)
