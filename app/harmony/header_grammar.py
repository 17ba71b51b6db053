# SPDX-License-Identifier: Apache-2.0
"""The GBNF grammar of a message header, from `<|start|>assistant` until `<|message|>`.

Markers are written as token ids: a spelled-out "<|channel|>" would also admit the same characters
as ordinary text. Applied to the header only, the grammar cannot harm what the model says.
"""

import re
from collections.abc import Sequence

from app.harmony.tokens import CHANNEL, CONSTRAIN, MESSAGE

_NAME = re.compile(r"[A-Za-z0-9_.-]+")


def header_grammar(recipients: Sequence[str]) -> str:
    """`recipients` are full names (`functions.lookup`). Without them no call can be begun. Raises
    ValueError for a name with other characters."""
    for name in recipients:
        if not _NAME.fullmatch(name):
            raise ValueError(f"the tool name {name!r} may hold only A-Z, a-z, 0-9, _, . and -")
    roots = ["final", "talk", "call"] if recipients else ["final", "talk"]
    lines = [
        f"root ::= {' | '.join(roots)}",
        f'talk ::= <[{CHANNEL}]> ("analysis" | "commentary") <[{MESSAGE}]>',
        f'final ::= <[{CHANNEL}]> "final" json? <[{MESSAGE}]>',
        f'json ::= (" "? <[{CONSTRAIN}]> "json") | " json"',
    ]
    if recipients:
        names = " | ".join(f'"{name}"' for name in dict.fromkeys(recipients))
        lines += [
            f'call ::= (" to=" name <[{CHANNEL}]> channel type? <[{MESSAGE}]>)'
            f' | (<[{CHANNEL}]> channel " to=" name type? <[{MESSAGE}]>)',
            'channel ::= "analysis" | "commentary"',
            'type ::= json | " code"',
            f"name ::= {names}",
        ]
    return "\n".join(lines) + "\n"
