# SPDX-License-Identifier: Apache-2.0
"""What may reach a document: text without characters that Qt takes for structure, and links that
can only lead to the web or to mail."""

import re
from urllib.parse import urlsplit

from app.core.text import shortened

_SCHEMES = frozenset({"http", "https", "mailto"})

_LONGEST_TOOL_TIP = 1000

# C0 and C1 controls, lone surrogates, U+2029 (Qt's paragraph mark) and the code points that Qt
# keeps for frames (U+FDD0, U+FDD1) and embedded objects (U+FFFC).
_STRUCTURAL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ufdd0-\ufdef\ufffc\ufffe\uffff\ud800-\udfff]"
)
# Bidirectional and zero-width controls: in a link's label they can hide where it leads.
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_TIP_LINE = 72
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_WHITE_SPACE_OR_CONTROL = re.compile(r"[\s\x00-\x20\x7f\\]")


def clean_text(text: str) -> str:
    """Line ends become \\n; what Qt would misread becomes U+FFFD. The byte order mark, which is
    lost when it begins a text that is handed to Qt, becomes the joiner it also stands for."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _STRUCTURAL.sub("\ufffd", text).replace("\ufeff", "\u2060")


def clean_label(text: str) -> str:
    return _INVISIBLE.sub("", text)


def isolated(text: str) -> str:
    """For a sentence around it, whose order does not change when `text` is written from the right:
    numbers after a Hebrew title would go to its other side."""
    return f"\u2068{text}\u2069"


def safe_href(href: str) -> str:
    """`href` itself when it may be opened, else an empty string."""
    if not href or _WHITE_SPACE_OR_CONTROL.search(href) or _INVISIBLE.search(href):
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _SCHEMES:
        return ""
    if scheme == "mailto":
        return href if parts.path and not parts.netloc else ""
    return href if parts.hostname and "%" not in parts.netloc else ""


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows `text` as it is: Qt would take a bare `<img …>` for rich text. Qt sets
    rich text into a narrow column, which is right for long lines only."""
    # Nobody reads more than so much there.
    text = shortened(text, _LONGEST_TOOL_TIP)
    shown = text.translate(_ESCAPED).replace("\n", "<br>")
    if all(len(line) <= _TIP_LINE for line in text.split("\n")):
        return f"<div style='white-space: pre'>{shown}</div>"
    return f"<qt>{shown}</qt>"
