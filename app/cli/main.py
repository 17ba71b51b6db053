# SPDX-License-Identifier: Apache-2.0
"""Finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code."""

import importlib
import logging
from collections.abc import Sequence

from app import __version__, logs
from app.cli.options import GlobalOptions, unknown_command, unknown_option
from app.cli.output import Output, fail
from app.core.errors import HarmoniumError, InternalError, Interrupted, OutOfMemory

_COMMANDS = {
    "ask": "ask one question; nothing is stored",
    "chat": "continue a stored conversation, or begin one",
    "conversations": "list, show, search, export, import and delete conversations",
    "documents": "add, list, remove and search the documents to ask about",
    "models": "list, fetch, import, check and remove models",
    "encryption": "say how the profile is encrypted, and change it",
    "profile": "check and repair the stored conversations, make and restore backups",
    "doctor": "say what this computer and this installation offer",
    "selftest": "compute a few tokens on every device",
    "bench": "measure how fast a model is on this computer",
    "update": "check a signed file with a new version, and install it",
    "packs": "list, add and remove packs for more graphics cards",
}
_OPTIONS = ("--data-dir", "--passphrase-file", "--offline", "--version", "--help")


def main(argv: Sequence[str], options: GlobalOptions) -> int:
    """Runs one command. Returns its exit code."""
    # Until a profile is known: Python's own last resort would print tracebacks.
    logs.configure(None)
    json = "--json" in argv[: list(argv).index("--") if "--" in argv else len(argv)]
    try:
        return _dispatch(list(argv), options)
    except HarmoniumError as exc:
        return fail(exc, json)
    except KeyboardInterrupt:
        return fail(Interrupted("Stopped before it was done."), json)
    except MemoryError:
        return fail(OutOfMemory("There is not enough memory: close other programs."), json)
    except Exception as exc:
        logging.getLogger(__name__).exception("the command failed")
        sentence = f"Harmonium made a mistake ({type(exc).__name__}: {exc}): please report it."
        return fail(InternalError(sentence), json)


def _dispatch(argv: list[str], options: GlobalOptions) -> int:
    if options.version:
        Output().line(f"harmonium {__version__}")
        return 0
    name = argv[0]
    if name in ("-h", "--help"):
        Output().write(_overview())
        return 0
    if name not in _COMMANDS:
        if name.startswith("-"):
            raise unknown_option(name, "", _OPTIONS)
        raise unknown_command(name, tuple(_COMMANDS))
    module = importlib.import_module(f"app.cli.{name}")
    try:
        return module.run(argv[1:], options)
    except SystemExit as exc:
        # argparse leaves this way after printing its help.
        return int(exc.code or 0)


def _overview() -> str:
    lines = "".join(f"  {name:<15}{text}\n" for name, text in _COMMANDS.items())
    return (
        "usage: harmonium [--data-dir DIR] [--passphrase-file FILE] [--offline] [--version]"
        + " [COMMAND … | FILE.gguf]\n\n"
        + "Without a command the window opens, and takes in the model file that is named.\n"
        + "Commands:\n"
        + lines
        + "\n`harmonium COMMAND --help` tells more.\n"
    )
