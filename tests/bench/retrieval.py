# SPDX-License-Identifier: Apache-2.0
"""How well and how fast documents are found, on judged sets that lie outside the project.

    python -m tests.bench.retrieval FOLDER... [--embeddings] [--passages 10000 100000]

Each FOLDER holds `corpus.jsonl` (`_id`, `title`, `text`), `queries.jsonl` (`_id`, `text`) and
`qrels.tsv` (query, document, gain), or folders that do. Each entry becomes a text file, its title
on the first line, and goes through the reader process, the indexer and the search of the command
line. `--embeddings` also searches with vectors, where an embedding model is installed.
`--passages` measures queries in indexes of so many passages, made by repeating the texts.
"""

import argparse
import json
import math
import random
import re
import statistics
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.core.documents import DocumentState, Scope, Unit, UnitKind
from app.documents.folders import rescan
from app.documents.indexer import Indexer, unit_row
from app.documents.passages import passages_of
from app.documents.reading import DocumentReader, UnitRead, reader_command
from app.documents.search import DenseSearch, Search
from app.documents.vectors import PassageVectors, embedding_model
from app.documents.words import language_of
from app.documents.wrapping import wrap
from app.engine.embedder import Embedder
from app.store.database import open_database
from app.store.documents import DocumentStore, FileState

TOP = 10
UNIT_WORDS = 3000
QUERIES_MEASURED = 200
CHAIN_BYTES = 3_000_000


@dataclass(frozen=True)
class JudgedSet:
    name: str
    texts: Mapping[str, str]
    queries: Mapping[str, str]
    gains: Mapping[str, Mapping[str, int]]


def load(folder: Path) -> JudgedSet:
    texts: dict[str, str] = {}
    for line in (folder / "corpus.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        texts[entry["_id"]] = f"{entry['title']}\n{entry['text']}".strip() + "\n"
    lines = (folder / "queries.jsonl").read_text("utf-8").splitlines()
    queries = {entry["_id"]: entry["text"] for entry in map(json.loads, lines)}
    gains: dict[str, dict[str, int]] = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        query, document, gain = line.split("\t")
        gains.setdefault(query, {})[document] = int(gain)
    return JudgedSet(folder.name, texts, queries, gains)


def file_name(id_: str) -> str:
    return re.sub(r"[^\w.-]", "_", id_) + ".txt"


def ndcg(found: Sequence[str], gains: Mapping[str, int]) -> float:
    """At 10, as trec_eval computes it: the gain itself over the logarithm of the rank."""

    def total(values: Iterable[int]) -> float:
        return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(values, 1))

    best = total(sorted((gain for gain in gains.values() if gain > 0), reverse=True)[:TOP])
    return total([gains.get(document, 0) for document in found[:TOP]]) / best if best else 0.0


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


@contextmanager
def profile() -> Iterator[tuple[Path, DocumentStore]]:
    with tempfile.TemporaryDirectory(prefix="retrieval-") as name:
        database = open_database(Path(name) / "bench.db")
        yield Path(name), DocumentStore(database)
        database.close()


def index_files(judged: JudgedSet, folder: Path, store: DocumentStore) -> Scope:
    """Prints what it cost: CPU seconds of this process and of the reader's."""
    paths: list[Path] = []
    files = folder / "files"
    files.mkdir()
    for id_, text in judged.texts.items():
        path = files / file_name(id_)
        path.write_text(text, "utf-8")
        paths.append(path)
    collection = store.create_collection(judged.name)
    reader = DocumentReader(reader_command())
    cpu, wall = time.process_time(), time.perf_counter()
    store.add(paths, collection=collection.id)
    reading = 0.0

    def on_change(_: str) -> None:
        nonlocal reading
        if reader.pid is not None:
            spent = psutil.Process(reader.pid).cpu_times()
            reading = spent.user + spent.system

    count = Indexer(store, reader, on_change).run_until_idle()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    reader.close()
    scope = Scope(collections=(collection.id,))
    unread = [d.name for d in store.in_scope(scope) if d.state is not DocumentState.READY]
    assert not unread, unread[:5]
    size = sum(len(text.encode()) for text in judged.texts.values()) / 1e6
    print(
        f"  {count} files, {size:.2f} MB: {wall:.1f} s, of the CPU {cpu:.1f} s here and"
        f" {reading:.1f} s in the reader"
    )
    started = time.perf_counter()
    rescan(store)
    print(f"  looking at all files again: {time.perf_counter() - started:.2f} s")
    return scope


def measure(judged: JudgedSet, search: Search, scope: Scope, *, lexical_only: bool) -> None:
    names = {file_name(id_): id_ for id_ in judged.texts}
    scores: list[float] = []
    times: list[float] = []
    for query, gains in judged.gains.items():
        started = time.perf_counter()
        hits = search.search(
            judged.queries[query], scope, TOP, lexical_only=lexical_only, distinct_pages=True
        )
        times.append((time.perf_counter() - started) * 1000)
        found = list(dict.fromkeys(names[hit.document.name] for hit in hits))
        scores.append(ndcg(found, gains))
    kind = "words" if lexical_only else "words and vectors"
    print(
        f"  {kind}: nDCG@10 {statistics.mean(scores):.4f} of {len(scores)} queries,"
        f" p50 {percentile(times, 0.5):.1f} ms, p95 {percentile(times, 0.95):.1f} ms"
    )


def write_text(store: DocumentStore, path: Path, texts: Sequence[str]) -> tuple[str, float]:
    """A document of units of some 3,000 words, stored without a reader process; its id and the CPU
    seconds of wrapping, passages, index text and SQL."""
    path.write_text("x", "utf-8")
    (document,) = store.add([path])
    store.claim()
    units = [Unit(number, UnitKind.SECTION, text) for number, text in enumerate(_joined(texts), 1)]
    started = time.process_time()
    store.begin(document.id, FileState(1, 1), str(path), "")
    language = language_of(texts[0])
    rows = []
    for unit in units:
        lines = wrap(unit.text)
        passages = passages_of(unit, lines, language)
        rows.append(unit_row(UnitRead(unit, len(lines), passages), language, ""))
        if len(rows) == 20:
            store.write_units(document.id, rows)
            rows = []
    store.write_units(document.id, rows)
    store.finish(document.id, DocumentState.READY)
    return document.id, time.process_time() - started


def _joined(texts: Sequence[str]) -> list[str]:
    units, unit, words = [], [], 0
    for text in texts:
        unit.append(text)
        words += len(text) // 6
        if words >= UNIT_WORDS:
            units.append("\n".join(unit))
            unit, words = [], 0
    return [*units, "\n".join(unit)]


def measure_chain(judged: JudgedSet) -> None:
    texts = list(judged.texts.values())
    once = sum(len(text.encode()) for text in texts)
    for name, repeats in (("once", 1), ("repeated", max(2, CHAIN_BYTES // once))):
        with profile() as (folder, store):
            _, spent = write_text(store, folder / "all.txt", texts * repeats)
        size = once * repeats / 1e6
        print(f"  {size:.2f} MB of text ({name}) from lines to SQL: {size / spent:.1f} MB/s a core")


def measure_size(sets: Sequence[JudgedSet], passages: int) -> None:
    """Texts of the first set, with their words moved about so that they differ."""
    judged = sets[0]
    chance = random.Random(7)
    texts = list(judged.texts.values())
    with profile() as (folder, store):
        documents: list[str] = []
        while store.vector_counts("", scope := Scope(documents=tuple(documents)))[1] < passages:
            shuffled = [
                " ".join(chance.sample(words := text.split(), len(words)))
                for text in chance.sample(texts, min(len(texts), 200))
            ]
            id_, _ = write_text(store, folder / f"text {len(documents)}.txt", shuffled)
            documents.append(id_)
        search = Search(store)
        times: list[float] = []
        for query in list(judged.queries.values())[:QUERIES_MEASURED]:
            started = time.perf_counter()
            search.search(query, scope)
            times.append((time.perf_counter() - started) * 1000)
        count = store.vector_counts("", scope)[1]
        started = time.perf_counter()
        store.remove(documents[:1])
        removal = (time.perf_counter() - started) * 1000
    print(
        f"{count} passages in {len(documents)} documents: queries p50"
        f" {percentile(times, 0.5):.0f} ms, p95 {percentile(times, 0.95):.0f} ms;"
        f" removing one of them {removal:.0f} ms"
    )


def embed(store: DocumentStore) -> DenseSearch | None:
    path = embedding_model()
    if path is None:
        print("  no embedding model is installed")
        return None
    vectors = PassageVectors(store, Embedder(path))
    started, count = time.perf_counter(), 0
    while made := vectors.add_missing(100, lambda: False):
        count += made
    print(f"  {count} vectors in {time.perf_counter() - started:.0f} s")
    return vectors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--embeddings", action="store_true")
    parser.add_argument("--passages", nargs="*", type=int, default=[])
    arguments = parser.parse_args()
    places = [
        place.parent
        for folder in arguments.folders
        for place in sorted([*folder.glob("corpus.jsonl"), *folder.glob("*/corpus.jsonl")])
    ]
    sets = [load(place) for place in places]
    for judged in sets:
        print(judged.name)
        measure_chain(judged)
        with profile() as (folder, store):
            scope = index_files(judged, folder, store)
            measure(judged, Search(store), scope, lexical_only=True)
            if arguments.embeddings and (dense := embed(store)) is not None:
                measure(judged, Search(store, dense), scope, lexical_only=False)
    for passages in arguments.passages:
        measure_size(sets, passages)


if __name__ == "__main__":
    main()
