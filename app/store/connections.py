# SPDX-License-Identifier: Apache-2.0
"""The log of connections, in the profile's database."""

from collections.abc import Generator
from contextlib import closing, contextmanager

from app.core.connections import (
    KEPT_CONNECTIONS,
    Connection,
    ConnectionTotals,
    Outcome,
    Purpose,
    Reason,
)
from app.store.database import Database, DatabaseFile
from app.store.rows import storable


class ConnectionStore:
    """Is what `app.hub.connection_log` keeps its entries in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, connection: Connection) -> int:
        """Its number. The oldest ones beyond KEPT_CONNECTIONS go."""
        with self._database.transaction() as cursor:
            is_refused = int(connection.outcome is Outcome.REFUSED)
            cursor.execute(
                """
                INSERT INTO connection (began, program, host, port, reason, subject, outcome, sent,
                    received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (
                    connection.began,
                    storable(connection.program),
                    storable(connection.host),
                    connection.port,
                    connection.purpose.reason.value,
                    storable(connection.purpose.subject),
                    connection.outcome.value,
                    connection.sent,
                    connection.received,
                ),
            )
            number = int(cursor.execute("SELECT last_insert_rowid()").get)
            cursor.execute(
                """
                INSERT INTO connection_total VALUES (?, 1)
                    ON CONFLICT (is_refused) DO UPDATE SET count = count + 1
                """,
                (is_refused,),
            )
            cursor.execute("DELETE FROM connection WHERE number <= ?", (number - KEPT_CONNECTIONS,))
        return number

    def settle(self, number: int, outcome: Outcome, sent: int, received: int) -> None:
        """Of one that is not kept any more nothing is noted."""
        with self._database.transaction() as cursor:
            cursor.execute(
                "UPDATE connection SET outcome = ?, sent = ?, received = ? WHERE number = ?",
                (outcome.value, sent, received, number),
            )

    def newest(self) -> list[Connection]:
        """All that are kept, the latest first."""
        with self._database.reading() as cursor:
            rows = cursor.execute(
                """
                SELECT number, began, program, host, port, reason, subject, outcome, sent, received
                    FROM connection ORDER BY number DESC
                """
            ).fetchall()
        return [
            Connection(
                number,
                began,
                program,
                host,
                port,
                Purpose(Reason(reason), subject),
                Outcome(outcome),
                sent,
                received,
            )
            for number, began, program, host, port, reason, subject, outcome, sent, received in rows
        ]

    def totals(self) -> ConnectionTotals:
        with self._database.reading() as cursor:
            found: dict[int, int] = dict(
                cursor.execute("SELECT is_refused, count FROM connection_total").fetchall()
            )
        return ConnectionTotals(allowed=found.get(0, 0), refused=found.get(1, 0))


@contextmanager
def opened_connections(file: DatabaseFile) -> Generator[ConnectionStore]:
    """With a database connection of its own, for the thread that asks. Raises what opening a
    database raises."""
    with closing(file.open()) as database:
        yield ConnectionStore(database)
