# SPDX-License-Identifier: Apache-2.0
"""Text without what cannot be seen in it: controls, marks of direction, tags, joiners where they
join nothing.

Such characters hide instructions from the person and words from the search.
"""

import re

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Controls but tab and line feed; soft hyphens; marks of direction; what is of no width; what Qt
# keeps for itself; halves of surrogate pairs; tags and variation selectors that spell out text.
INVISIBLE_CHARACTERS = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    + "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    + "\ufdd0-\ufdef\ud800-\udfff\U000e0000-\U000e0fff"
)
JOINERS = "\u200c\u200d"
# Joiners shape letters beyond Greek and Cyrillic, and pictures; between others they are only
# hidden.
INVISIBLE = re.compile(f"[{INVISIBLE_CHARACTERS}]|(?<![\u0530-\U0010ffff])[{JOINERS}]")
_SMUGGLED = re.compile("[\U000e0000-\U000e0fff]{2}|[\u200b-\u200d\u2060-\u2064\ufeff]{8}")


def visible_text(text: str) -> str:
    """Line ends become \\n."""
    if text.isascii() and text.isprintable():
        return text
    return INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))


def has_smuggled_text(text: str) -> bool:
    """Whether characters that cannot be seen spell something out."""
    return _SMUGGLED.search(text) is not None
