# SPDX-License-Identifier: Apache-2.0
"""`python -m app` and the `harmonium` command: decides which of the programs is meant.

Imports stay inside the branches: the engine process and the commands never load Qt, and the
window never loads what only commands need.
"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import frozen

if TYPE_CHECKING:
    from pathlib import Path

_CHILDREN = {
    "--engine": "engine",
    "--try-back-ends": "back-ends",
    "--embed": "embedder",
    "--template-renderer": "template-renderer",
    "--read-documents": "reader",
    "--try-qt": "window-trial",
}


def main(argv: Sequence[str] | None = None) -> int:
    frozen.begin()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if _guard_sockets(arguments):
        # What an exception says may quote a conversation or a document.
        from app.core.redaction import print_no_words

        print_no_words()
        return _run_child(arguments[0], arguments[1:])

    from app.cli.options import opened_file, split_global_options, with_secrets
    from app.core.errors import HarmoniumError
    from app.reports import keep_no_core

    # Before anything is unlocked; the processes of the engine and of readers see to it themselves.
    keep_no_core()
    try:
        options, rest = split_global_options(arguments)
        options = with_secrets(options)
    except HarmoniumError as exc:
        from app.cli.output import fail

        return fail(exc, json="--json" in arguments)
    file = None if options.version else opened_file(rest)
    if options.version or (rest and file is None):
        from app.cli.main import main as run_command

        return run_command(rest, options)
    if not _has_display():
        print(
            "There is no display to open a window on: start Harmonium from a desktop session, or"
            + " use a command such as `harmonium ask QUESTION`.",
            file=sys.stderr,
        )
        return 2

    from app.services.starting import hasten_imports

    hasten_imports()
    from app.paths import Paths
    from app.services.store_reading import read_early

    paths = Paths.at(options.data_dir)
    reading = None if options.secrets.passphrase else read_early(paths.keys)
    from app.window import main as run_window

    if file is not None:
        _forget(rest[0])
    argv_of_window = ["--offline"] if options.offline else []
    return run_window(paths, argv_of_window, options.secrets, reading, file=file)


def _forget(argument: str) -> None:
    """A program that starts itself again is not to take the file in once more."""
    for words in (sys.argv, sys.orig_argv):
        if argument in words[1:]:
            words.reverse()
            words.remove(argument)
            words.reverse()


def _run_child(flag: str, arguments: Sequence[str]) -> int:
    match flag:
        case "--engine":
            from app.engine.child import main as run_engine
            from app.store.states import open_states

            return run_engine(open_states, _problem_of_pack, arguments)
        case "--try-back-ends":
            from app.engine.backend_probe import main as try_backends

            return try_backends(_problem_of_pack, arguments)
        case "--embed":
            from app.engine.embedding import main as run_embedding

            return run_embedding(arguments)
        case "--template-renderer":
            from app.engine.template_renderer import main as run_renderer

            return run_renderer()
        case "--try-qt":
            from app.services.qt_probe import main as try_qt

            return try_qt()
        case _:
            from app.documents.reader_process import main as run_reader

            return run_reader()


def _problem_of_pack(folder: "Path") -> str:
    """What looks at signatures is imported where there is a pack."""
    from app.updates.placed import problem_of

    return problem_of(folder)


def _guard_sockets(arguments: Sequence[str]) -> bool:
    """Whether this is a child process of the program."""
    from app import socket_guard

    child = _CHILDREN.get(arguments[0]) if arguments else None
    named = child or ("command" if arguments else "window")
    socket_guard.install(named, is_child=child is not None)
    return child is not None


def _has_display() -> bool:
    """Qt would abort without one. A platform plugin named by hand needs none."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
