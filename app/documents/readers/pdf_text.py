# SPDX-License-Identifier: Apache-2.0
"""The text of a page, and where each piece of it stands among PDFium's characters.

What is read is tidied: words that were divided at the end of a line are joined, line ends are \\n,
what cannot be seen is left out. `Piece` leads back, so that a passage can be marked on the page.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.readers.cleaning import INVISIBLE, has_smuggled_text
from app.documents.readers.pdfium import PdfPage, raw

_LONGEST_PAGE = 2_000_000
_REPLACEMENT = 0xFFFD
_LAST_CODE_POINT = 0x10FFFF

# A line end with the blanks before it; PDFium's mark for a hyphen at the end of a line; a pair of
# surrogates, which PDFium gives where characters have 16 bits; what cannot be seen.
_TIDIED = re.compile(
    "[ \t]*(?:\r?\n|[\x0b\x0c\x85\u2028\u2029])|[\x02\ufffe]"
    + "|[\ud800-\udbff][\udc00-\udfff]|\r|"
    + INVISIBLE.pattern
)
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HYPHENS = "\x02\ufffe"
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")


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
    """PDFium's characters, one for one, and whether there were more of them. Its own function for
    whole texts cuts characters beyond 16 bits, which mathematics and emoji need."""
    count = max(0, raw.FPDFText_CountChars(page.text))
    unicode_of, text = raw.FPDFText_GetUnicode, page.text
    codes = [unicode_of(text, index) for index in range(min(count, _LONGEST_PAGE))]
    if codes and max(codes) > _LAST_CODE_POINT:
        codes = [code if code <= _LAST_CODE_POINT else _REPLACEMENT for code in codes]
    return "".join(map(chr, codes)), count > _LONGEST_PAGE


def tidied(characters: str, *, is_cut: bool = False) -> PageText:
    """In the order of PDFium's characters."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = position = 0
    for found in _TIDIED.finditer(characters):
        start, end = found.span()
        if start > position:
            parts.append(characters[position:start])
            pieces.append(Piece(at, position, start - position))
            at += start - position
        if new := _instead_of(found.group(), characters, start):
            parts.append(new)
            pieces.append(Piece(at, start, 1))
            at += 1
        position = end
    if position < len(characters):
        parts.append(characters[position:])
        pieces.append(Piece(at, position, len(characters) - position))
    return PageText("".join(parts), tuple(pieces), _is_smuggling(characters), is_cut)


def _instead_of(found: str, characters: str, at: int) -> str:
    """At most one character."""
    if found[-1] in "\n\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if found in _HYPHENS:
        return "-" if _keeps_hyphen(characters, at) else ""
    if len(found) == 2:
        character = _joined(found)
        return "" if INVISIBLE.match(character) else character
    return ""


def _joined(characters: str) -> str:
    """With pairs of surrogates as the characters they stand for."""
    return characters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _is_smuggling(characters: str) -> bool:
    return has_smuggled_text(_joined(characters) if _PAIR.search(characters) else characters)


def _keeps_hyphen(characters: str, at: int) -> bool:
    """A hyphen at the end of a line belongs to the word unless the word goes on in lower case; also
    then where the page writes the same word with a hyphen elsewhere."""
    before = _WORD_BEFORE.search(characters, max(0, at - 40), at)
    after = _WORD_AFTER.match(characters, at + 1)
    if before is None or after is None:
        return True
    if not after.group()[0].islower():
        return True
    return f"{before.group()}-{after.group()}" in characters


def in_order(characters: str, rows: Sequence[Sequence[tuple[int, int, int]]]) -> PageText:
    """Words set anew: each row has (column, first character, character after the last)."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for row in rows:
        column = 0
        for target, start, end in row:
            word = tidied(characters[start:end])
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
    return PageText("".join(parts).rstrip("\n"), tuple(pieces), _is_smuggling(characters))
