# SPDX-License-Identifier: Apache-2.0
"""`harmonium documents`: the files that every conversation can be asked about."""

import argparse
import json
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

from app.assistant.state_keys import collection_tag, document_tag
from app.cli.indexing import (
    about,
    document_reader,
    files_of,
    named_paths,
    pages_read,
    progress_to,
    read_documents,
    unread,
    without_text,
)
from app.cli.meaning import add_vectors, dense_search
from app.cli.options import GlobalOptions, Parser, quoted, split_group, whole_number
from app.cli.output import Output, table
from app.cli.questions import decode, read_bytes
from app.cli.session import CommandProfile, StopSignals
from app.core.documents import Collection, Document, DocumentState, Hit, Scope
from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.text import file_size, one_line, shortened_at_word
from app.documents.folders import rescan
from app.documents.search import DenseSearch, Search
from app.store.documents import DocumentStore

_COMMANDS = {
    "add": "read files and folders into a collection",
    "list": "the documents, and what was read of them",
    "remove": "forget a document; its file stays",
    "search": "the passages that suit a question best",
}
_OWN_COLLECTION = "Documents"
"""Where documents go for which no collection is named."""
_MAX_QUERIES_BYTES = 64 * 1024 * 1024
_PAGE = 1000
_TEXT_SHOWN = 160


@dataclass(frozen=True, slots=True)
class _Query:
    """`id` is null for the one on the command line."""

    id: Any
    text: str


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("documents", argv, _COMMANDS)
    parser = Parser(f"documents {command}", f"{_COMMANDS[command].capitalize()}.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object a line")
    if command != "remove":
        _ = parser.add_argument("--collection", metavar="NAME", help="a set of documents")
    if command == "add":
        _ = parser.add_argument("paths", nargs="+", metavar="PATH", help="files and folders")
        _ = parser.add_argument(
            "--lexical", action="store_true", help="do not prepare the search by meaning"
        )
        _ = parser.add_argument(
            "--watch", action="store_true", help="let the window follow what changes in folders"
        )
    elif command == "remove":
        _ = parser.add_argument("id", metavar="ID", help="as `harmonium documents list` shows it")
    elif command == "search":
        _add_search_options(parser)
    found = parser.parse(rest)
    return _RUN[command](found, CommandProfile(options), Output(found.json))


def _add_search_options(parser: Parser) -> None:
    add = parser.add_argument
    _ = add("query", nargs="?", metavar="QUERY", help="what to look for")
    _ = add("--limit", type=whole_number(1, 1000), default=10, metavar="N", help="most pages told")
    _ = add("--lexical", action="store_true", help="by words alone, without meaning")
    _ = add("--queries", metavar="FILE", help='JSON lines {"_id", "text"}, answered a line each')


def _add(found: argparse.Namespace, profile: CommandProfile, output: Output) -> int:
    named = named_paths(found.paths)
    with StopSignals() as signals, profile.opened() as database:
        store = DocumentStore(database)
        files = files_of(named)
        collection = _collection_to_fill(store, found.collection or _OWN_COLLECTION)
        for folder in (path for path in named if found.watch and path.is_dir()):
            store.add_folder(collection.id, folder)
        ids = [document.id for document in store.add(files, collection=collection.id)]
        signals.cancel_with(lambda: None)
        _ = rescan(store, lambda: signals.requested)
        with document_reader(profile.paths) as reader:
            tell = progress_to(output, objects=found.json)
            documents = read_documents(store, reader, ids, signals, tell, and_others=True)
        while not signals.requested and store.forget_removed():
            pass
        output.status("")
        if not found.lexical:
            add_vectors(database, Scope(collections=(collection.id,)), output, signals)
        _print(documents, dict.fromkeys(ids, collection.name), output)
    failed = [document for document in documents if document.state is DocumentState.FAILED]
    if failed and len(failed) == len(documents):
        raise InputError(without_text(failed[0]))
    return 0


def _list(found: argparse.Namespace, profile: CommandProfile, output: Output) -> int:
    with _store_to_read(profile) as store:
        if store is None:
            if found.collection is not None:
                raise _no_collection(found.collection, ())
            collections: list[Collection] = []
        elif found.collection is None:
            collections = store.collections()
        else:
            collections = [_collection(store, found.collection)]
        names: dict[str, str] = {}
        documents: list[Document] = []
        for collection in collections:
            assert store is not None
            for document in _in_collection(store, collection):
                if document.id not in names:
                    names[document.id] = collection.name
                    documents.append(document)
        if store is not None and found.collection is None:
            own = [id_ for id_, *_ in store.file_states().values() if id_ not in names]
            documents += store.by_ids(own)
        _print(documents, names, output)
    return 0


def _remove(found: argparse.Namespace, profile: CommandProfile, output: Output) -> int:
    with _store_to_read(profile) as store:
        if store is None or store.get(found.id) is None:
            raise InputError(
                f"There is no document {quoted(found.id)}: choose one that"
                + " `harmonium documents list` shows."
            )
        tags = [document_tag(found.id)]
        for collection in store.collections():
            if store.is_in(found.id, Scope(collections=(collection.id,))):
                tags.append(collection_tag(collection.id))
        _ = store.remove([found.id])
        # What a model has read of it.
        profile.state_folder().forget(tags=tags)
        while store.forget_removed():
            pass
    if found.json:
        output.object({"id": found.id, "done": True})
    return 0


def _search(found: argparse.Namespace, profile: CommandProfile, output: Output) -> int:
    if (found.query is None) == (found.queries is None):
        raise InputError("`harmonium documents search` needs either a QUERY or --queries FILE.")
    queries = [_Query(None, found.query)] if found.queries is None else _read_queries(found.queries)
    if found.query is not None and not found.query.strip():
        raise InputError("The query is empty: write what to look for.")
    with ExitStack() as stack:
        database = stack.enter_context(profile.to_read())
        if database is None:
            answers = _nothing(queries, found.collection)
        else:
            is_dense = not found.lexical
            dense = stack.enter_context(dense_search(database, output)) if is_dense else None
            answers = _answers(DocumentStore(database), dense, queries, found)
        for query, hits in answers:
            if found.json or found.queries is not None:
                output.object(_answer(query, hits))
            else:
                output.write(_hit_table(hits))
            if output.closed:
                break
    return 0


def _nothing(
    queries: Sequence[_Query], collection: str | None
) -> Iterator[tuple[_Query, tuple[Hit, ...]]]:
    """Without a profile there are no documents."""
    if collection is not None:
        raise _no_collection(collection, ())
    yield from ((query, ()) for query in queries)


def _answers(
    store: DocumentStore,
    dense: DenseSearch | None,
    queries: Sequence[_Query],
    found: argparse.Namespace,
) -> Iterator[tuple[_Query, tuple[Hit, ...]]]:
    scope = _scope(store, found.collection)
    search = Search(store, dense)
    for query in queries:
        hits = search.search(
            query.text, scope, found.limit, lexical_only=found.lexical, distinct_pages=True
        )
        yield query, hits


def _scope(store: DocumentStore, name: str | None) -> Scope:
    """One collection, or all documents."""
    if name is not None:
        return Scope(collections=(_collection(store, name).id,))
    collections = store.collections()
    inside = {path for collection in collections for path in store.paths_of(collection.id)}
    others = [id_ for path, (id_, *_) in store.file_states().items() if path not in inside]
    return Scope(tuple(others), tuple(collection.id for collection in collections))


def _answer(query: _Query, hits: Sequence[Hit]) -> dict[str, Any]:
    return {
        "query_id": query.id,
        "hits": [
            {
                "file": str(hit.document.path),
                "page": hit.page,
                "first_line": hit.first_line,
                "last_line": hit.last_line,
                "score": hit.score,
                "text": hit.text,
            }
            for hit in hits
        ],
    }


def _hit_table(hits: Sequence[Hit]) -> str:
    rows = [
        (
            str(hit.document.path),
            "" if hit.page is None else str(hit.page),
            f"{hit.first_line}-{hit.last_line}",
            shortened_at_word(one_line(hit.text), _TEXT_SHOWN),
        )
        for hit in hits
    ]
    return table(("FILE", "PAGE", "LINES", "PASSAGE"), rows)


def _read_queries(name: str) -> list[_Query]:
    """Raises InputError."""
    data = read_bytes(name, _MAX_QUERIES_BYTES)
    if len(data) > _MAX_QUERIES_BYTES:
        raise InputError(f"{quoted_path(name)} is too large (over 67 MB): split it.")
    queries: list[_Query] = []
    for number, line in enumerate(decode(data, name).split("\n"), 1):
        if not line.strip():
            continue
        try:
            fields: Any = json.loads(line)
            queries.append(_Query(fields["_id"], str(fields["text"])))
        except (ValueError, KeyError, TypeError, RecursionError):
            raise InputError(
                f'Line {number} of {quoted_path(name)} is not a JSON object with "_id" and "text":'
                + " correct it."
            ) from None
    return queries


def _print(documents: Sequence[Document], collections: dict[str, str], output: Output) -> None:
    if output.json:
        for document in documents:
            output.object(_to_json(document, collections.get(document.id)))
        return
    rows = [
        (
            document.id,
            document.state.value,
            "" if document.pages is None else f"{document.pages_read}/{document.pages}",
            _size(document.bytes),
            collections.get(document.id, "-"),
            str(document.path),
        )
        for document in documents
    ]
    output.write(table(("ID", "STATE", "PAGES", "SIZE", "COLLECTION", "FILE"), rows))
    for document in documents:
        for sentence in unread(document):
            output.note(about(document, sentence))


def _size(size: int) -> str:
    return file_size(size) if size >= 1_000_000 else f"{(size + 999) // 1000} kB"


def _to_json(document: Document, collection: str | None) -> dict[str, Any]:
    return {
        "id": document.id,
        "file": str(document.path),
        "collection": collection,
        "state": document.state.value,
        "pages": document.pages,
        "pages_read": pages_read(document),
        "skipped": unread(document),
        "bytes": document.bytes,
    }


def _in_collection(store: DocumentStore, collection: Collection) -> Iterator[Document]:
    offset = 0
    while page := store.of_collection(collection.id, offset, _PAGE):
        yield from page
        offset += len(page)


def _collection(store: DocumentStore, name: str) -> Collection:
    """By its name, whatever its case. Raises InputError."""
    collections = store.collections()
    for collection in collections:
        if collection.name.casefold() == name.strip().casefold():
            return collection
    raise _no_collection(name, [collection.name for collection in collections])


def _collection_to_fill(store: DocumentStore, name: str) -> Collection:
    try:
        return _collection(store, name)
    except InputError:
        return store.create_collection(name)


def _no_collection(name: str, known: Sequence[str]) -> InputError:
    shown = ", ".join(quoted(one) for one in known[:20])
    hint = f"there are {shown}." if known else "`harmonium documents add` makes one."
    return InputError(f"There is no collection {quoted(name)}: {hint}")


@contextmanager
def _store_to_read(profile: CommandProfile) -> Generator[DocumentStore | None]:
    """None where there is no profile: none is made for reading."""
    with profile.to_read() as database:
        yield None if database is None else DocumentStore(database)


_RUN: dict[str, Callable[[argparse.Namespace, CommandProfile, Output], int]] = {
    "add": _add,
    "list": _list,
    "remove": _remove,
    "search": _search,
}
