# SPDX-License-Identifier: Apache-2.0
"""Foreign text (names of files, titles, arguments) made fit for a sentence or a line."""


def one_line(text: str) -> str:
    """No line breaks, tabs or runs of spaces."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """Whatever does not print becomes U+FFFD: line breaks, controls, marks of direction."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)
