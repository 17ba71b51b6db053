# SPDX-License-Identifier: Apache-2.0
"""Whether the parts of this installation are there and work, whatever the computer is like: the
window's libraries, the database with its encryption, the system's password store."""

import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import __version__, frozen
from app.build_info import build_info
from app.cli.doctor import sqlite_version
from app.core.errors import HarmoniumError, KeyringProblem, NoPasswordStore, ProfileError
from app.core.keys import KEY_BYTES, Key
from app.core.text import one_line
from app.core.values import value_class
from app.engine.process import engine_environment
from app.password_store import PasswordStore
from app.store import encryption
from app.store.database import open_database

_WINDOW_S = 60.0
_STORE_S = 10.0


@value_class
class Installation:
    """`facts` are JSON; `problems` say what an installer left out or broke."""

    facts: dict[str, Any]
    problems: tuple[str, ...]


def examine() -> Installation:
    """Opens no window and no profile, and keeps nothing."""
    window, window_problem = _window()
    cipher, cipher_problem = _cipher()
    facts: dict[str, Any] = {
        "version": __version__,
        "build": asdict(build_info()),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "qt": window.get("qt", ""),
        "platform": window.get("platform", ""),
        "sqlite": sqlite_version(),
        "cipher": cipher,
        "keyring": _keyring(),
    }
    return Installation(facts, tuple(filter(None, (window_problem, cipher_problem))))


def _window() -> tuple[dict[str, Any], str]:
    """What a process says that does everything but open it; and what is wrong."""
    environment = {**os.environ, **engine_environment()}
    if sys.platform.startswith("linux") and not _has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(
            frozen.child_command("--try-qt"),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_WINDOW_S,
            check=False,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except subprocess.TimeoutExpired:
        return {}, f"Qt did not answer within {_WINDOW_S:.0f} seconds"
    try:
        told: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        said = one_line(done.stderr.decode("utf-8", "replace"))[-500:]
        return {}, f"Qt cannot open a window: {said or f'exit code {done.returncode}'}"
    return told, str(told["problem"])


def _has_display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _cipher() -> tuple[str, str]:
    """A database is encrypted, read again, and refused with another key."""
    path: Path | None = None
    try:
        with tempfile.TemporaryDirectory(prefix="harmonium-") as folder:
            path = Path(folder) / "cipher.db"
            key = Key(os.urandom(KEY_BYTES))
            open_database(path, key=key).close()
            open_database(path, key=key, must_exist=True).close()
            if not encryption.is_encrypted(path) or _opens(path, Key(os.urandom(KEY_BYTES))):
                return "", "the database is not encrypted"
    except (HarmoniumError, OSError) as exc:
        return "", f"the database cannot be encrypted: {exc}"
    return encryption.version(), ""


def _opens(path: Path, key: Key) -> bool:
    try:
        open_database(path, key=key, must_exist=True).close()
    except ProfileError:
        return False
    return True


def _keyring() -> dict[str, Any]:
    """A computer without one is as good: profiles are opened with a passphrase there."""
    try:
        return {"backend": PasswordStore("", limit_s=_STORE_S).kind(), "usable": True, "error": ""}
    except NoPasswordStore:
        return {"backend": "", "usable": False, "error": ""}
    except KeyringProblem as exc:
        return {"backend": "", "usable": False, "error": exc.detail or exc.message}
