# SPDX-License-Identifier: Apache-2.0
"""The GBNF grammar of a message header, from `<|start|>assistant` until `<|message|>`.

Markers are written as token ids: a spelled-out "<|channel|>" would also admit the same characters
as ordinary text. Applied to the header only, the grammar cannot harm what the model says.
"""

import re
from collections.abc import Sequence

from app.harmony.tokens import CHANNEL, CONSTRAIN, MESSAGE

_NAME = re.compile(r"[A-Za-z0-9_.-]+")


def header_grammar(recipients: Sequence[str], *, allow_final: bool = True) -> str:
    """`recipients` are full names (`functions.lookup`). Without them no call can be begun; without
    `allow_final` one is asked for. Raises ValueError for a name with other characters."""
    for name in recipients:
        if not _NAME.fullmatch(name):
            raise ValueError(f"the tool name {name!r} may hold only A-Z, a-z, 0-9, _, . and -")
    roots = ["final"] if allow_final else []
    roots += ["talk", "call"] if recipients else ["talk"]
    lines = [
        f"root ::= {' | '.join(roots)}",
        f'talk ::= <[{CHANNEL}]> ("analysis" | "commentary") <[{MESSAGE}]>',
    ]
    if allow_final:
        lines.append(f'final ::= <[{CHANNEL}]> "final" json? <[{MESSAGE}]>')
    if recipients:
        names = " | ".join(f'"{name}"' for name in dict.fromkeys(recipients))
        lines += [
            f'call ::= (" to=" name <[{CHANNEL}]> channel type? <[{MESSAGE}]>)'
            f' | (<[{CHANNEL}]> channel " to=" name type? <[{MESSAGE}]>)',
            'channel ::= "analysis" | "commentary"',
            'type ::= json | " code"',
            f"name ::= {names}",
        ]
    if allow_final or recipients:
        lines.append(f'json ::= (" "? <[{CONSTRAIN}]> "json") | " json"')
    return "\n".join(lines) + "\n"
