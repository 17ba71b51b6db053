# SPDX-License-Identifier: Apache-2.0
"""The person at the terminal, asked for passphrases that the screen does not show."""

import getpass
import sys
from typing import TextIO

from app.cli.output import Output


class Terminal:
    """Questions go to the terminal itself, whatever the standard output is."""

    def passphrase(self, problem: str) -> str | None:
        self._tell(problem)
        return _ask("Passphrase or recovery code: ")

    def new_passphrase(self, problem: str) -> str | None:
        self._tell(problem)
        return self.chosen("A passphrase to encrypt the conversations (empty: no encryption): ")

    def chosen(self, question: str) -> str | None:
        """Typed twice, for nobody sees it."""
        while True:
            text = _ask(question)
            if not text or _ask("The same again: ") == text:
                return text
            self._tell("These were two different passphrases: begin again.")

    def _tell(self, problem: str) -> None:
        if problem:
            Output().note(problem)


def person_at_terminal() -> Terminal | None:
    """None in a script, where the question is standard input, and where nobody would see it."""
    return Terminal() if _is_terminal(sys.stdin) and _is_terminal(sys.stderr) else None


def _is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except (OSError, ValueError):
        return False


def _ask(question: str) -> str | None:
    """None at the end of the input."""
    try:
        return getpass.getpass(question)
    except EOFError:
        return None
