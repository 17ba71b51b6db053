# SPDX-License-Identifier: Apache-2.0
"""The text of a page, and where each piece of it stands among PDFium's characters.

What is read is tidied: words that were divided at the end of a line are joined, line ends are \\n,
what cannot be seen is left out. `Piece` leads back, so that a passage can be marked on the page.
"""

import ctypes
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.documents.readers.cleaning import (
    INVISIBLE,
    INVISIBLE_CHARACTERS,
    JOINERS,
    has_smuggled_text,
)
from app.documents.readers.pdfium import PdfPage, raw

_LONGEST_PAGE = 2_000_000
_REPLACEMENT = 0xFFFD
_LAST_CODE_POINT = 0x10FFFF

# Ends of lines; PDFium's marks for a hyphen at the end of a line; halves of characters beyond 16
# bits; what cannot be seen. One set, since that is looked for many times faster than sequences.
_SPECIAL = re.compile(f"[\r\n\x0b\x0c\x85\u2028\u2029\x02\ufffe{INVISIBLE_CHARACTERS}{JOINERS}]")
_LINE_ENDS = frozenset("\n\x0b\x0c\x85\u2028\u2029")
_HYPHENS = "\x02\ufffe"
_UNDIVIDED = re.compile(r"(?<![\x02\ufffe])\b[^\W\d_]{3,}\b(?![\x02\ufffe])")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_LONGEST_WORD = 40
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that stands as it is among PDFium's characters."""

    at: int
    character: int
    length: int


@dataclass(frozen=True, slots=True)
class PageText:
    """`is_cut`: the page had more than is ever read of one."""

    text: str
    pieces: tuple[Piece, ...]
    has_smuggled_text: bool = False
    is_cut: bool = False

    def characters(self, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches (first character, how many) that `text[first:last]` was made of."""
        found: list[tuple[int, int]] = []
        index = max(0, bisect_right(self.pieces, first, key=lambda piece: piece.at) - 1)
        for piece in self.pieces[index:]:
            if piece.at >= last:
                break
            begin = max(first, piece.at) - piece.at
            end = min(last - piece.at, piece.length)
            if end > begin:
                found.append((piece.character + begin, end - begin))
        return found


def characters_of(page: PdfPage) -> tuple[str, bool]:
    """PDFium's characters, one for one, and whether there were more of them."""
    count = max(0, raw.FPDFText_CountChars(page.text))
    read = min(count, _LONGEST_PAGE)
    buffer = (ctypes.c_ushort * (read + 1))()
    written = raw.FPDFText_GetText(page.text, 0, read, buffer) - 1
    if written == read:
        characters = bytes(buffer)[: 2 * read].decode("utf-16-le", "surrogatepass")
        if len(characters) == read:
            return characters, count > read
    # Some are missing from PDFium's text, or take two units there.
    unicode_of, text = raw.FPDFText_GetUnicode, page.text
    codes = [unicode_of(text, index) for index in range(read)]
    if codes and max(codes) > _LAST_CODE_POINT:
        codes = [code if code <= _LAST_CODE_POINT else _REPLACEMENT for code in codes]
    return "".join(map(chr, codes)), count > read


def tidied(characters: str, *, is_cut: bool = False) -> PageText:
    """In the order of PDFium's characters."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = position = 0
    is_smuggling = False
    for found in _SPECIAL.finditer(characters):
        start = found.start()
        if start < position:
            continue
        new, end = _instead_of(characters, start)
        is_smuggling = is_smuggling or not new
        # No line ends in blanks.
        last = len(characters[position:start].rstrip(" \t")) + position if new == "\n" else start
        if last > position:
            parts.append(characters[position:last])
            pieces.append(Piece(at, position, last - position))
            at += last - position
        if new:
            parts.append(new)
            pieces.append(Piece(at, start, 1))
            at += 1
        position = end
    if position < len(characters):
        parts.append(characters[position:])
        pieces.append(Piece(at, position, len(characters) - position))
    is_smuggling = is_smuggling and has_smuggled_text(_joined(characters))
    return PageText("".join(parts), tuple(pieces), is_smuggling, is_cut)


def _instead_of(characters: str, at: int) -> tuple[str, int]:
    """What stands in the text for the special character at this place, at most one, and where the
    next one begins."""
    found, after = characters[at], characters[at + 1 : at + 2]
    if found in _LINE_ENDS:
        return "\n", at + 1
    if found == "\r":
        return ("\n", at + 2) if after == "\n" else ("", at + 1)
    if found in _HYPHENS:
        return ("-" if _keeps_hyphen(characters, at) else ""), at + 1
    if "\ud800" <= found <= "\udbff" and "\udc00" <= after <= "\udfff":
        character = _joined(found + after)
        return ("" if INVISIBLE.match(character) else character), at + 2
    if found in JOINERS and not INVISIBLE.match(characters, at):
        return found, at + 1
    return "", at + 1


def _joined(characters: str) -> str:
    """With pairs of surrogates as the characters they stand for."""
    return characters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _keeps_hyphen(characters: str, at: int) -> bool:
    """A hyphen at the end of a line belongs to the word unless the word goes on in lower case; also
    then where the page has the same word with a hyphen elsewhere, or both halves as words and not
    the whole."""
    first, second = _word_before(characters, at), _WORD_AFTER.match(characters, at + 1)
    if not first or second is None or not second.group()[0].islower():
        return True
    hyphened = _hyphened(characters)
    wanted = f"{first}-{second.group()}"
    place = bisect_left(hyphened, wanted)
    if place < len(hyphened) and hyphened[place].startswith(wanted):
        return True
    words = _words_of(characters)
    halves = {first.lower(), second.group().lower()}
    return halves <= words and (first + second.group()).lower() not in words


def _word_before(characters: str, at: int) -> str:
    found = _WORD_BEFORE.search(characters, max(0, at - _LONGEST_WORD), at)
    return found.group() if found else ""


@lru_cache(maxsize=1)
def _hyphened(characters: str) -> list[str]:
    """Each word before a hyphen with the hyphen and the word behind it, sorted."""
    found: set[str] = set()
    for hyphen in _HYPHEN.finditer(characters):
        after = _WORD_AFTER.match(characters, hyphen.end())
        if after is not None:
            found.add(f"{_word_before(characters, hyphen.start())}-{after.group()}")
    return sorted(found)


@lru_cache(maxsize=1)
def _words_of(characters: str) -> frozenset[str]:
    """Those that are not divided, in lower case."""
    return frozenset(_UNDIVIDED.findall(characters.lower()))


def in_order(characters: str, rows: Sequence[Sequence[tuple[int, int, int]]]) -> PageText:
    """Words set anew: each row has (column, first character, character after the last)."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    is_smuggling = False
    for row in rows:
        column = 0
        for target, start, end in row:
            word = tidied(characters[start:end])
            is_smuggling = is_smuggling or word.has_smuggled_text
            blanks = " " * max(target - column, 1 if column else 0)
            at += len(blanks)
            parts += (blanks, word.text)
            pieces += [
                Piece(at + piece.at, start + piece.character, piece.length) for piece in word.pieces
            ]
            at += len(word.text)
            column += len(blanks) + len(word.text)
        parts.append("\n")
        at += 1
    return PageText("".join(parts).rstrip("\n"), tuple(pieces), is_smuggling)
