# SPDX-License-Identifier: Apache-2.0
"""The o200k_harmony vocabulary: control tokens by name, and text to ids and back.

Text becomes ordinary tokens whatever it spells: `<|end|>` typed by a person or read from a file
is seven harmless tokens, never token 200007.
"""

import re
import threading
from collections.abc import Iterator
from functools import cache
from typing import Protocol, cast

from app.core.bare_package import bare_package

with bare_package("openai_harmony"):
    # The Rust module has no stubs; `Encoding` below says what is used of it.
    from openai_harmony.openai_harmony import (  # pyright: ignore[reportMissingTypeStubs]
        load_harmony_encoding,  # pyright: ignore[reportUnknownVariableType]
    )

STARTOFTEXT = 199998
ENDOFTEXT = 199999
RETURN = 200002
CONSTRAIN = 200003
CHANNEL = 200005
START = 200006
END = 200007
MESSAGE = 200008
CALL = 200012
FIRST_CONTROL = STARTOFTEXT
"""Every id from here on is a control token, reserved or padding; all below are text."""

ASSISTANT = 173781
FINAL = 17196

STOP_TOKENS = frozenset({RETURN, CALL, ENDOFTEXT})
"""`<|end|>` is not among them: it separates the messages of one completion."""

_LONG_RUN = 512
_PIECE = 256
_LONG = re.compile(
    rf"(?<![^\s\d])[^\s\d]{{{_LONG_RUN},}}|(?<!\s)\s{{{_LONG_RUN},}}",
)
# The tokenizer always begins a new piece between a letter and one of these marks, and between two
# ASCII marks and a letter, so cutting there changes no id. After a letter the apostrophe is left
# out on purpose: it may continue the word ("it's").
_SAFE_CUT = re.compile(
    r"(?<=[^\W\d_])(?=[!-&(-/:-@\[-`{-~\u2010-\u2027\u2030-\u205e\u3001-\u3003\u3008-\u3011"
    r"\uff01-\uff0f\uff1a-\uff20])"
    r"|(?<=[!-/:-@\[-`{-~]{2})(?=[^\W\d_])"
)


class Encoding(Protocol):
    """What is used of the library's `PyHarmonyEncoding`."""

    def encode(self, text: str, allowed_special: list[str]) -> list[int]: ...

    def decode_bytes(self, tokens: list[int]) -> bytes: ...


class Vocabulary:
    """Wraps the one encoding of the process; each further one would cost 52 MB."""

    def __init__(self, encoding: Encoding) -> None:
        self._encoding = encoding
        self._bytes: dict[int, bytes] = {}

    def encode(self, text: str) -> list[int]:
        """Ids below FIRST_CONTROL only. Lone surrogates become U+FFFD.

        Equal to the library's ids, unless more than 512 letters, marks or blanks follow each other
        without any break: the library needs quadratic time for those (30 s for 300,000 times the
        same letter), so such runs are cut into pieces of 256.
        """
        try:
            text.encode()
        except UnicodeEncodeError:
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        encode = self._encoding.encode
        ids: list[int] = []
        for piece in _pieces(text):
            ids += encode(piece, [])
        return ids

    def token_bytes(self, token: int) -> bytes:
        """The bytes of a text token, which may be part of a character; b"" for any other id."""
        if not 0 <= token < FIRST_CONTROL:
            return b""
        data = self._bytes.get(token)
        if data is None:
            data = self._bytes[token] = bytes(self._encoding.decode_bytes([token]))
        return data


_loading = threading.Lock()


def vocabulary() -> Vocabulary:
    """Loaded once, by whoever is first; others wait for it."""
    with _loading:
        return _load()


@cache
def _load() -> Vocabulary:
    return Vocabulary(cast("Encoding", load_harmony_encoding("HarmonyGptOss")))


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for match in _LONG.finditer(text):
        end = match.start()
        for cut in _cuts(match):
            if cut > end:
                yield text[start:cut]
                start = end = cut
    yield text[start:]


def _cuts(run: re.Match[str]) -> Iterator[int]:
    """Positions at which a long run is cut: at safe places where there are any, else anywhere."""
    last = run.start()
    text, end = run.string, run.end()
    if not text[last].isspace():
        for match in _SAFE_CUT.finditer(text, last, end):
            cut = match.start()
            if cut - last >= _PIECE:
                yield from _hard_cuts(last, cut)
                yield cut
                last = cut
    yield from _hard_cuts(last, end)


def _hard_cuts(start: int, end: int) -> Iterator[int]:
    if end - start > _LONG_RUN:
        yield from range(start + _PIECE, end, _PIECE)
