# SPDX-License-Identifier: Apache-2.0
"""Bytes of text files as text: a byte order mark, UTF-8, else what the bytes look like."""

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_CHUNK = 1 << 20
_USUAL = "cp1252"
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØŒÙÚÛÜÝŸ€£–—‘’‚“”„…«»‹›°§©®™·•¡¿ªº´\xa0"
)
_MOST_WESTERN = 0.5
"""Of the letters of a Western text at most so many have accents."""
_ZEROS = 0.3
"""How much of a text in UTF-16 without a mark is zero at every second place, at least."""


def encoding_of(sample: bytes) -> str:
    """Of the text that `sample` is the beginning of."""
    for mark, name in _MARKS:
        if sample.startswith(mark):
            return name
    if is_utf8(sample):
        return "utf-8"
    wide = _wide(sample)
    if wide:
        return wide
    return _guessed(sample[:_SAMPLE])


def _guessed(sample: bytes) -> str:
    """Short texts fool the statistics, so what looks Western is."""
    text = sample.decode(_USUAL, "replace")
    strange = [char for char in text if char >= "\x80"]
    letters = sum(char.isalpha() for char in text)
    if _WESTERN.issuperset(strange) and len(strange) <= _MOST_WESTERN * letters:
        return _USUAL
    found = from_bytes(sample).best()
    return found.encoding if found is not None else _USUAL


def is_utf8(sample: bytes) -> bool:
    """A character that is cut off at the end is none the less one."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return b"\0" not in sample


def _wide(sample: bytes) -> str:
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) / half > _ZEROS:
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) / half > _ZEROS else ""


def decoded(data: bytes, declared: str | None = None) -> str:
    """`declared` is believed where the bytes allow it, after a mark and before a guess."""
    has_mark = any(data.startswith(mark) for mark, _ in _MARKS)
    if declared and not has_mark:
        try:
            return data.decode(declared)
        except (LookupError, UnicodeError, ValueError):
            pass
    return "".join(decoded_chunks(iter([data])))


def decoded_chunks(chunks: Iterator[bytes]) -> Iterator[str]:
    """Goes over to another encoding where bytes come that the first one does not know: plain
    English that is followed by accents was never UTF-8."""
    decoder: codecs.IncrementalDecoder | None = None
    for chunk in chunks:
        if decoder is None:
            decoder = codecs.getincrementaldecoder(encoding_of(chunk[:_SAMPLE]))("strict")
        state = decoder.getstate()
        try:
            yield decoder.decode(chunk)
        except UnicodeDecodeError:
            rest = state[0] + chunk
            decoder = _other(rest)
            yield decoder.decode(rest)
    if decoder is not None:
        try:
            yield decoder.decode(b"", True)
        except UnicodeDecodeError:
            yield "\ufffd"


def _other(data: bytes) -> codecs.IncrementalDecoder:
    if any(data.startswith(mark) for mark, _ in _MARKS) or _wide(data[:_SAMPLE]):
        name = encoding_of(data[:_SAMPLE])
    else:
        at = _first_strange(data)
        name = _guessed(data[max(at - 1000, 0) : at + _SAMPLE])
    return codecs.getincrementaldecoder(name)("replace")


def _first_strange(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as exc:
        return exc.start
    return 0


def file_chunks(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
