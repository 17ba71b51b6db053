# SPDX-License-Identifier: Apache-2.0
"""Attempts to reach the network: why they are made, and what became of them."""

from enum import StrEnum

from app.core.values import value_class

KEPT_CONNECTIONS = 1000
"""The newest ones are kept one by one; all are counted."""


class Reason(StrEnum):
    """What a person started. UNASKED: nobody did; such an attempt is refused."""

    SEARCH = "search"
    LIST_FILES = "list files"
    DOWNLOAD = "download"
    UPDATE = "update"
    UNASKED = "unasked"


class Outcome(StrEnum):
    """OPEN: it is being used, or the program ended before it could be noted how it went."""

    OPEN = "open"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"


@value_class
class Purpose:
    """`subject`: the text that is searched, the repository, the model, the file of an update, empty
    when it is looked whether there is one; of an attempt that nobody asked for, the module that
    made it."""

    reason: Reason
    subject: str = ""


@value_class
class Connection:
    """`began` in seconds since 1970. `program` is the process that connects. `sent` and `received`
    are bytes of the requests and answers before they are encrypted."""

    number: int
    began: float
    program: str
    host: str
    port: int
    purpose: Purpose
    outcome: Outcome
    sent: int = 0
    received: int = 0


@value_class
class ConnectionTotals:
    """Since the profile was made."""

    allowed: int = 0
    refused: int = 0

    @property
    def attempts(self) -> int:
        return self.allowed + self.refused
