# SPDX-License-Identifier: Apache-2.0
"""Commands find what the window finds: where a repair has left the search index for later, and no
window has built it since, they do that first."""

from app.cli.output import Output
from app.core.errors import BusyError, DiskFull
from app.store.database import Database
from app.store.indexing import SearchIndex


def build_search_index(database: Database, output: Output) -> None:
    """Says so where that is not possible, and more could be found."""
    index = SearchIndex(database)
    if index.is_whole:
        return
    is_whole = False
    if not database.is_read_only:

        def tell(done: int, total: int) -> None:
            output.status(f"Indexing… {100 * done // max(1, total)} %")

        try:
            is_whole = index.build(on_progress=tell)
        except (BusyError, DiskFull):
            pass
        finally:
            output.status("")
    if not is_whole:
        output.note(
            "Old messages are not found yet: the search index could not be built to its end after"
            + " the repair, because nothing can be written right now."
        )
