# SPDX-License-Identifier: Apache-2.0
"""Foreign text (names of files, titles, arguments) made fit for a sentence or a line; sizes."""


def one_line(text: str) -> str:
    """No line breaks, tabs or runs of spaces."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """Whatever does not print becomes U+FFFD: line breaks, controls, marks of direction."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def shortened(text: str, length: int) -> str:
    """At most so many characters, the last one an ellipsis where some are missing."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def shortened_at_word(text: str, length: int) -> str:
    """Like `shortened`, between two words where that does not cost too much."""
    whole, _, rest = text[:length].rpartition(" ")
    # A script without spaces, or a very long word, is cut where it is.
    is_cut_between = len(text) > length and len(rest) < length // 2
    return whole + "…" if is_cut_between else shortened(text, length)


def file_size(size: int) -> str:
    """Of so many bytes, as file managers say it."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
