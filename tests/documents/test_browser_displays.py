# SPDX-License-Identifier: Apache-2.0
"""What the browser tool displays, byte for byte as the model was trained to read it.

The expected texts are written down from the tool's specification, none is taken from its output.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.documents.browser import Browser
from app.documents.pages import PageStack
from app.harmony.tokens import vocabulary
from tests.documents.displays import DOCUMENTS, SCRIPTS
from tests.helpers.stored_documents import stored, text_unit


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with stored(tmp_path_factory.mktemp("documents"), DOCUMENTS) as shelf:
        yield Browser(shelf, PageStack(), count)


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_display_is_the_trained_one_to_the_byte(
    browser: Browser, script: list[tuple[str, Mapping[str, Any] | None, str]]
) -> None:
    browser.stack = PageStack()
    for name, arguments, expected in script:
        assert browser.call(name, arguments) == expected


def test_there_are_forty_of_them() -> None:
    assert sum(map(len, SCRIPTS.values())) >= 40


@pytest.mark.parametrize("loc", [0, 1, 57, 250])
def test_a_view_ends_with_the_line_in_which_its_1024_tokens_end(browser: Browser, loc: int) -> None:
    browser.stack = PageStack()
    display = browser.call("open", {"id": "doc://lines.txt", "loc": loc})
    lines = ["", "URL: doc://lines.txt", *(f"needle {number}" for number in range(300))]
    last = last_line(lines, loc)
    header = f"[0] lines.txt (doc://lines.txt)\n**viewing lines [{loc} - {last}] of 301**\n\n"
    body = "\n".join(f"L{number}: {lines[number]}" for number in range(loc, last + 1))
    assert display == header + body
    assert last < 301 or loc == 250


def test_a_character_may_take_several_tokens(browser: Browser, tmp_path: Path) -> None:
    text = "\n".join(["𒀀𒁀𒂀𒃀"] * 80)
    with stored(tmp_path, {"tablet.txt": text_unit(text)}) as shelf:
        display = Browser(shelf, PageStack(), count).call("open", {"id": "tablet.txt"})
    last = last_line(["", "URL: doc://tablet.txt", *text.split("\n")], 0)
    assert last < 81
    assert f"**viewing lines [0 - {last}] of 81**" in display


@pytest.mark.parametrize("reference", ["doc://〖odd†〗 name.txt", "〖odd†〗 name.txt"])
def test_a_document_opens_by_the_name_that_a_display_shows(
    browser: Browser, reference: str
) -> None:
    browser.stack = PageStack()
    display = browser.call("open", {"id": reference})
    assert display.startswith("[0] 〖odd†〗 name.txt (doc://〖odd†〗 name.txt)\n")


def test_the_matches_of_a_find_are_four_lines_apart_and_fifty_at_most(browser: Browser) -> None:
    browser.stack = PageStack()
    browser.call("open", {"id": "doc://lines.txt"})
    chunks: list[str] = []
    for match in range(50):
        line = 2 + 4 * match
        shown = "\n".join(f"needle {number}" for number in range(line - 2, line + 2))
        chunks.append(f"# 【{match}†match at L{line}】\n{shown}")
    lines = "\n\n".join(chunks).split("\n")
    last = last_line(lines, 0)
    where = "doc://lines.txt/find?pattern=needle"
    header = f"[1] Find results for text: `needle` in `lines.txt` ({where})\n"
    header += f"**viewing lines [0 - {last}] of {len(lines) - 1}**\n\n"
    body = "\n".join(f"L{number}: {lines[number]}" for number in range(last + 1))
    assert browser.call("find", {"pattern": "Needle"}) == header + body


@pytest.mark.parametrize("text", ["ünïcödé 漢字 और हिन्दी", "end.\n\nL7: //path\n", "  \t x\n" * 9])
def test_a_line_of_a_view_always_ends_with_a_token(text: str) -> None:
    """What the size of a view is found by: lines can be counted one by one."""
    numbered = [f"L{number}: {line}\n" for number, line in enumerate(text.split("\n"))]
    assert count("".join(numbered)) == sum(map(count, numbered))


def count(text: str) -> int:
    return len(vocabulary().encode(text))


def last_line(lines: list[str], loc: int) -> int:
    """By the specification: the line in which token 1,024 (from 0) of the numbered text begins."""
    text = "\n".join(f"L{number}: {line}" for number, line in enumerate(lines) if number >= loc)
    ids = vocabulary().encode(text)
    if len(ids) <= 1024:
        return len(lines) - 1
    before = b"".join(vocabulary().token_bytes(token) for token in ids[:1024]).decode()
    return min(loc + before.count("\n"), len(lines) - 1)
