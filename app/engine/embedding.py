# SPDX-License-Identifier: Apache-2.0
"""The process that turns texts into vectors: `--embed PATH THREADS`.

It says what the model is, or why it cannot be used, and answers each line
`{"texts": [...], "is_query": false}` with one of base64 texts: float16 numbers, little-endian, of
length 1 together. A line it cannot read ends it, as the end of its input does.
"""

import base64
import hashlib
import json
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.engine import confinement

VERSION = 1
"""Of the way in which texts become vectors: another one makes all vectors anew."""
MAX_TOKENS = 512
_MEMORY_BESIDE = 2 << 30

_HASHED_AT_ONCE = 1 << 20
# What models were trained to find before a question and before a passage, by their makers' words;
# the first pattern that is found in the model's name counts.
_PREFIXES = (
    (r"nomic", "search_query: ", "search_document: "),
    (r"\be5\b|e5-", "query: ", "passage: "),
    (r"gemma", "task: search result | query: ", "title: none | text: "),
    (
        r"qwen3",
        "Instruct: Given a web search query, retrieve relevant passages that answer the query\n"
        "Query: ",
        "",
    ),
    (r"arctic-embed|bge-.*-en", "Represent this sentence for searching relevant passages: ", ""),
)
_ENGLISH_ONLY = re.compile(
    r"minilm-l(6|12)|-en\b|-en-|arctic-embed-(xs|s|m|l)$|nomic-embed-text-v1"
)


def main(arguments: Sequence[str]) -> int:
    from app.engine.child_edges import limit_process, take_stdout, watch_parent

    replies = take_stdout()
    limit_process()
    if sys.platform != "win32":
        os.nice(10)
    from app.engine import backends, confinement

    confinement.begin()
    backends.prepare()
    from app.engine import bindings
    from app.engine.bindings import LoadFailed

    bindings.start_backend()
    confinement.confine(_needs(Path(arguments[0]), has_devices=bindings.has_accelerator()))
    watch_parent()
    try:
        model = _TextModel(Path(arguments[0]), int(arguments[1]))
    except (LoadFailed, OSError) as exc:
        replies.write(json.dumps({"error": str(exc)}).encode() + b"\n")
        return 0
    replies.write(json.dumps(model.facts).encode() + b"\n")
    for line in sys.stdin.buffer:
        request = json.loads(line)
        vectors = [model.embed(text, is_query=request["is_query"]) for text in request["texts"]]
        encoded = [base64.b64encode(vector).decode() for vector in vectors]
        replies.write(json.dumps(encoded).encode() + b"\n")
    return 0


def _needs(path: Path, *, has_devices: bool) -> "confinement.Needs":
    """Raises nothing for a file that is not there: loading it says so."""
    from app.engine import confinement
    from app.engine.model_places import model_files

    size = path.stat().st_size if path.is_file() else 0
    return confinement.Needs(
        reads=model_files(path),
        has_devices=has_devices,
        memory_bytes=0 if has_devices else 3 * size + _MEMORY_BESIDE,
    )


class _TextModel:
    """Raises LoadFailed and OSError."""

    def __init__(self, path: Path, threads: int) -> None:
        from app.core.params import LoadParams
        from app.engine import llama

        digest = _sha256(path)
        # On the processor: the graphics card belongs to the model that answers.
        params = LoadParams(gpu_layers=0)
        self._model = llama.Model(path, params, lambda fraction: True)
        n_ctx = min(MAX_TOKENS, self._model.n_ctx_train)
        self._context = llama.EmbeddingContext(self._model, n_ctx, threads)
        name = (self._model.metadata("general.name") or path.stem).lower().replace(" ", "-")
        self._query, self._passage = prefixes(name)
        self.facts: dict[str, Any] = {
            "id": f"{digest[:16]}-{VERSION}",
            "name": self._model.metadata("general.name") or path.stem,
            "dims": self._context.n_dims,
            "is_english_only": _ENGLISH_ONLY.search(name) is not None,
        }

    def embed(self, text: str, *, is_query: bool) -> bytes:
        import numpy as np

        prefix = self._query if is_query else self._passage
        tokens = self._model.tokenize(prefix + text, parse_special=False, add_special=True)
        n_ctx = self._context.n_ctx
        if len(tokens) > n_ctx:
            # The token that the vocabulary puts at the end stays there.
            tokens = [*tokens[: n_ctx - 1], tokens[-1]]
        vector = self._context.embed(tokens or [self._model.bos])
        length = float(np.linalg.norm(vector))
        if not np.isfinite(length) or length == 0:
            return np.zeros(len(vector), "<f2").tobytes()
        return (vector / length).astype("<f2").tobytes()


def prefixes(name: str) -> tuple[str, str]:
    """Before a question and before a passage, for a model of this name."""
    for pattern, query, passage in _PREFIXES:
        if re.search(pattern, name):
            return query, passage
    return "", ""


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while data := file.read(_HASHED_AT_ONCE):
            digest.update(data)
    return digest.hexdigest()
