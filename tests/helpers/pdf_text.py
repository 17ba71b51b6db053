# SPDX-License-Identifier: Apache-2.0
"""The text of a PDF that Qt wrote, read as a viewer reads it: glyph by glyph through the maps from
glyphs to characters that the file carries."""

import re
import zlib

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*)\nendstream", re.DOTALL)
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> \[([^\]]*)\]")
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj|(ET)")


def pages(data: bytes) -> list[str]:
    """The text of each page; a line for each run of text."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    maps = {number: _characters(objects, body) for number, body in objects.items()}
    return [
        _text(_inflated(objects[int(found[1])]), maps)
        for body in objects.values()
        if re.search(rb"/Type\s*/Page\b", body)
        and (found := re.search(rb"/Contents (\d+) 0 R", body))
    ]


def links(data: bytes) -> list[str]:
    return [found.decode() for found in re.findall(rb"/URI \(([^)]*)\)", data)]


def _inflated(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found is not None
    return zlib.decompress(found[1])


def _characters(objects: dict[int, bytes], body: bytes) -> dict[int, str]:
    """Of a font: glyph to character."""
    named = re.search(rb"/ToUnicode (\d+) 0 R", body)
    if named is None:
        return {}
    found: dict[int, str] = {}
    for first, _, listed in _RANGE.findall(objects[int(named[1])]):
        for at, character in enumerate(re.findall(rb"<([0-9A-F]+)>", listed)):
            text = bytes.fromhex(character.decode()).decode("utf-16-be", "replace")
            found[int(first, 16) + at] = text
    return found


def _text(content: bytes, maps: dict[int, dict[int, str]]) -> str:
    shown: list[str] = []
    font: dict[int, str] = {}
    for name, glyphs, end in _SHOWN.findall(content):
        if name:
            font = maps[int(name)]
        for at in range(0, len(glyphs), 4):
            shown.append(font.get(int(glyphs[at : at + 4], 16), "\ufffd"))
        if end:
            shown.append("\n")
    return "".join(shown)
