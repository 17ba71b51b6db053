# SPDX-License-Identifier: Apache-2.0
"""Documents in a real database, put there unit by unit: no file has to be read for them."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

from app.core.documents import DocumentKind, DocumentState, Scope, Skipped, Unit, UnitKind
from app.documents.passages import passages_of
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.documents.words import index_text
from app.documents.wrapping import spans, wrap
from app.store.database import open_database
from app.store.documents import DocumentStore, FileState, UnitRow


def text_unit(text: str) -> list[Unit]:
    return [Unit(1, UnitKind.SECTION, text)]


def page_units(*texts: str) -> list[Unit]:
    return [Unit(number, UnitKind.PAGE, text, page=number) for number, text in enumerate(texts, 1)]


@contextmanager
def stored(
    folder: Path,
    documents: Mapping[str, Sequence[Unit]],
    *,
    skipped: Sequence[Skipped] = (),
) -> Generator[Shelf]:
    """A shelf of these documents, in this order. `skipped` goes to the last one."""
    with closing(open_database(folder / "documents.db")) as database:
        store = DocumentStore(database)
        ids: list[str] = []
        for name, units in documents.items():
            path = folder / name
            path.write_text("\n".join(unit.text for unit in units), "utf-8")
            ids.append(put(store, path, units, skipped if name == [*documents][-1] else ()))
        yield Shelf(store, Search(store), Scope(documents=tuple(ids)))


def put(
    store: DocumentStore, path: Path, units: Sequence[Unit], skipped: Sequence[Skipped] = ()
) -> str:
    """Reads a file that way, again where it is there already; the document's id."""
    (document,) = store.add([path])
    state = FileState(path.stat().st_size, path.stat().st_mtime_ns)
    store.begin(document.id, state, sha256(path.read_bytes()).hexdigest(), path.name)
    pages = sum(unit.page is not None for unit in units)
    kind = DocumentKind.PDF if pages else DocumentKind.TEXT
    rows = [_row(unit, path.name) for unit in units]
    store.write_units(document.id, rows, skipped, (kind, pages or None))
    store.finish(document.id, DocumentState.PARTIAL if skipped else DocumentState.READY)
    return document.id


def _row(unit: Unit, name: str) -> UnitRow:
    lines, places = wrap(unit.text), spans(unit.text)
    passages = passages_of(unit, lines, "en")
    ranges = tuple((places[one.first_line][0], places[one.last_line][1]) for one in passages)
    return UnitRow(unit, len(lines), passages, ranges, "en", index_text(name, "en"))
