# SPDX-License-Identifier: Apache-2.0
"""What has gone wrong inside the program since it was started, and what may be told about it."""

import contextlib
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, qVersion

from app import __version__, frozen, reports
from app.build_info import build_info
from app.core.redaction import redacted
from app.core.text import one_line, shortened
from app.reports import Crash, Failure
from app.services.engine import Engine
from app.services.models import Models
from app.services.settings import Settings

Facts = Callable[[], Mapping[str, str]]

_MOST_KINDS = 20
"""A report with more of them says no more."""
_LONGEST_NAME = 80


class Failures(QObject):
    """Exceptions that nobody caught, each kind of them once with its number, and the crash that
    ended the program the last time.

    `appeared`: of a kind that nobody has been told about; `repeated`: of one that somebody has seen
    and gone on with. A report never leaves the computer by itself."""

    appeared = Signal()
    repeated = Signal()

    def __init__(
        self, facts: Facts, logs: Path, crash: Crash | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._facts = facts
        self._logs = logs
        self._counts: dict[Failure, int] = {}
        self._seen: set[Failure] = set()
        self.crash = crash

    @property
    def newest(self) -> Failure | None:
        """Of those that nobody has been told about."""
        unseen = [failure for failure in self._counts if failure not in self._seen]
        return unseen[-1] if unseen else None

    @property
    def kinds(self) -> int:
        """So many that nobody has been told about."""
        return len(self._counts) - len(self._seen)

    @property
    def count(self) -> int:
        """How often anything has failed."""
        return sum(self._counts.values())

    def count_of(self, failure: Failure) -> int:
        return self._counts.get(failure, 0)

    def add(self, failure: Failure) -> None:
        """May be called again and again, many times a second."""
        known = failure in self._counts
        if not known and len(self._counts) >= _MOST_KINDS:
            return
        self._counts[failure] = self._counts.get(failure, 0) + 1
        if failure in self._seen:
            self.repeated.emit()
        else:
            self.appeared.emit()

    def see(self) -> None:
        """Somebody was told about all of them, and goes on."""
        self._seen |= set(self._counts)

    def forget_crash(self) -> None:
        self.crash = None

    def report(self) -> str:
        happened: list[tuple[str, Sequence[str]]] = []
        if self.crash is not None:
            happened.append((f"The last run of version {self.crash.version} crashed",
                             self.crash.lines))  # fmt: skip
        for failure, count in self._counts.items():
            times = "" if count == 1 else f", {count} times"
            happened.append((f"An exception that nobody caught{times}", failure.lines))
        return reports.report(self._known_facts(), happened, reports.last_log_lines(self._logs))

    def _known_facts(self) -> Mapping[str, str]:
        try:
            return self._facts()
        except Exception as exc:  # what has failed once may fail here as well
            return {**system_facts(), "further facts": f"none, {type(exc).__name__}"}


def system_facts() -> dict[str, str]:
    """Imported late: `platform` brings modules that the start does without."""
    import platform

    names: dict[str, str] = {}
    with contextlib.suppress(OSError, AttributeError):
        names = platform.freedesktop_os_release()
    build = build_info()
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return {
        "version": f"{__version__} {build.flavour} {build.commit[:12]}".strip(),
        "system": one_line(f"{system} {names.get('PRETTY_NAME', '')}"),
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} {_qt_platform()}",
    }


def program_facts(
    models: Models, engine: Engine, settings: Settings, *, is_encrypted: bool
) -> dict[str, str]:
    """Numbers and choices of ours alone: nothing that anyone has written."""
    status = engine.status
    facts = {
        **system_facts(),
        "encrypted": _yes_or_no(is_encrypted),
        "engine": status.state.name.lower(),
        "context": str(status.n_ctx or "unknown"),
    }
    entry = models.current_entry
    if entry is not None:
        name = redacted(shortened(one_line(entry.name), _LONGEST_NAME))
        size = f"{entry.bytes / 1e9:.2f} GB"
        facts["model"] = f"{name}, {size}, {entry.architecture} {entry.quantization}"
    elif models.current is not None:
        facts["model"] = "not read yet"
    if status.plan is not None:
        params = status.plan.params
        layers = f"{status.plan.layers_on_gpu} of {status.plan.layers} layers"
        facts["placement"] = f"{layers} on the graphics card, {params.threads or '?'} threads"
    return facts | {
        "language": settings.language or "the system's",
        "look": f"{settings.color_scheme}, zoom {settings.zoom:.2f}",
        "offline": _yes_or_no(settings.is_offline),
        "keeps states": _yes_or_no(settings.keeps_states),
        "reads ahead": _yes_or_no(settings.reads_ahead),
    }


def start_again() -> None:
    """The same command in a process of its own, which outlives this one. Raises OSError."""
    import subprocess

    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
    # From the source there may be options of Python's own.
    own = frozen.child_command(*sys.argv[1:]) if frozen.is_frozen() else ()
    subprocess.Popen(
        own or [sys.executable, *sys.orig_argv[1:]],
        stdin=subprocess.DEVNULL,
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )


def _qt_platform() -> str:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName()


def _yes_or_no(is_so: bool) -> str:
    return "yes" if is_so else "no"
