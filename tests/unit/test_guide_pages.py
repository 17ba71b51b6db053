# SPDX-License-Identifier: Apache-2.0
"""The guide says nothing that is not so: its links, pictures, names, sentences and commands are
those of the program."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.cli.main import _COMMANDS  # pyright: ignore[reportPrivateUsage]
from app.paths import guide_folder
from app.ui.help.pages import Guide, PicturePart, Place, parse, slug
from tests.helpers.packaging_tools import load_tool

FOLDER = guide_folder()
GUIDE = Guide(FOLDER)
NAMES = sorted(path.name for path in FOLDER.glob("*.md"))
MOST_BYTES = 3_000_000

KNOWN_TOKENS = {
    *("heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "fence"),
    *("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close"),
    *("list_item_open", "list_item_close", "table_open", "table_close", "thead_open"),
    *("thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close", "th_open", "th_close"),
    *("td_open", "td_close", "text", "softbreak", "code_inline", "em_open", "em_close"),
    *("link_open", "link_close", "image"),
}
FEW_WORDS = 5
"""Shorter quotations are examples, or words of other programs."""


@cache
def tokens(name: str) -> tuple[Token, ...]:
    source = (FOLDER / name).read_text("utf-8")
    return tuple(MarkdownIt("commonmark").enable("table").parse(source))


def inlines(name: str) -> Iterator[Token]:
    return (token for token in tokens(name) if token.type == "inline")


def every_token(name: str) -> Iterator[Token]:
    for token in tokens(name):
        yield token
        yield from token.children or ()


def emphasized(name: str) -> Iterator[str]:
    """What is written in italics."""
    for inline in inlines(name):
        text: list[str] | None = None
        for token in inline.children or ():
            if token.type == "em_open":
                text = []
            elif token.type == "em_close" and text is not None:
                yield "".join(text)
                text = None
            elif text is not None:
                text.append(" " if token.type == "softbreak" else token.content)


def code(name: str) -> Iterator[str]:
    for token in every_token(name):
        if token.type in ("code_inline", "fence"):
            yield token.content


def quotations(name: str) -> Iterator[str]:
    """The outermost “…” of each paragraph, with the marks of Markdown taken away."""
    for inline in inlines(name):
        text = " ".join(inline.content.split())
        depth, begin = 0, 0
        for at, char in enumerate(text):
            if char == "“":
                depth += 1
                begin = at + 1 if depth == 1 else begin
            elif char == "”":
                depth -= 1
                if depth == 0:
                    yield text[begin:at]
        assert depth == 0, text


@cache
def texts() -> tuple[str, ...]:
    """All that the window may say, and the list of sentences of errors."""
    tool = load_tool("translations")
    found = [
        text.source.replace("&&", "&")
        for path in tool._source_files()
        for text in tool.texts_of(path.read_text("utf-8"), str(path))
    ]
    return (*found, *json.loads(tool.LIST.read_text("utf-8"))["sentences"])


@cache
def templates() -> tuple[re.Pattern[str], ...]:
    """Of the texts with places for names and numbers."""
    found = [text for text in texts() if re.search(r"\{\w*\}|%L?n", text)]
    return tuple(
        re.compile(re.sub(r"\\\{\w*\\\}|%L?n", ".+", re.escape(text)) + r"\Z")
        for text in found
        if len(re.sub(r"\{\w*\}|%L?n|\W", "", text)) > 2
    )


def is_said(name: str) -> bool:
    plain = name.replace("\u2019", "'")
    return any(plain == text.replace("\u2019", "'") for text in texts()) or any(
        template.match(name) for template in templates()
    )


def test_each_page_is_in_the_index() -> None:
    assert sorted(page.name for page in GUIDE.pages) == NAMES
    assert GUIDE.pages[0].name == "index.md"
    assert 10 <= len(NAMES) <= 14


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_written_in_what_the_window_shows(name: str) -> None:
    levels = [token.tag for token in tokens(name) if token.type == "heading_open"]
    assert levels[0] == "h1"
    assert levels.count("h1") == 1
    assert set(levels) <= {"h1", "h2", "h3"}
    assert {token.type for token in every_token(name)} <= KNOWN_TOKENS
    page = GUIDE.page(name)
    assert page is not None
    pictures = [part for part in page.parts if isinstance(part, PicturePart)]
    images = [token for token in every_token(name) if token.type == "image"]
    # Each on a line of its own, where the window finds it.
    assert len(pictures) == len(images)
    anchors = [section.heading.anchor for section in page.sections]
    assert len(anchors) == len(set(anchors))
    assert max(map(len, (FOLDER / name).read_text("utf-8").splitlines())) <= 240


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    for token in every_token(name):
        if token.type == "link_open":
            href = str(token.attrGet("href"))
            assert GUIDE.target(href, name) is not None, href


def test_pictures_are_there_in_both_colours_and_small() -> None:
    used: set[str] = set()
    for page in GUIDE.pages:
        for part in page.parts:
            if isinstance(part, PicturePart):
                light = GUIDE.picture(part.file, is_dark=False)
                dark = GUIDE.picture(part.file, is_dark=True)
                assert light.is_file(), light
                assert dark.name.endswith("-dark.png"), dark
                assert len(part.words) > 10
                used |= {light.name, dark.name}
    assert used == {path.name for path in (FOLDER / "pictures").iterdir()}
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
    assert size <= MOST_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_names_in_italics_are_those_of_the_program(name: str) -> None:
    unknown = [
        part
        for path in emphasized(name)
        for part in path.split(" > ")
        if not is_said(part) and part != "Names like this"
    ]
    assert unknown == []


@pytest.mark.parametrize("name", ["troubleshooting.md", "air-gap.md", "updates.md"])
def test_sentences_in_quotation_marks_are_those_of_the_program(name: str) -> None:
    quoted = [text for text in quotations(name) if len(text.split()) >= FEW_WORDS]
    assert quoted
    for text in quoted:
        pieces = [piece.strip() for piece in re.split(r"…|Security rule 7", text)]
        assert any(holds(each, pieces) for each in texts()), text


def holds(text: str, pieces: list[str]) -> bool:
    """All of them, one after the other."""
    at = 0
    for piece in pieces:
        found = text.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


@cache
def command_sources() -> str:
    paths = (*Path("app/cli").glob("*.py"), Path("app/__main__.py"))
    return "".join(path.read_text("utf-8") for path in paths)


@pytest.mark.parametrize("name", NAMES)
def test_commands_and_options_exist(name: str) -> None:
    sources = command_sources()
    for text in code(name):
        for command in re.findall(r"harmonium ([^\n`|;&]*)", text.replace("\\\n", " ")):
            words = command.split()
            first = next((word for word in words if re.fullmatch(r"[a-z]+", word)), None)
            if first is not None and not command.startswith(("-", '"')):
                assert first in _COMMANDS, text
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", command):
                assert f'"{option}"' in sources or option == "--help", option
        if re.fullmatch(r"--[a-z-]+( [A-Z]+)?", text):
            assert f'"{text.split()[0]}"' in sources, text


def test_headings_in_blocks_of_code_are_none() -> None:
    page = parse("a.md", "# One\n\n```sh\n# a comment\n```\n\n## Two *names* and `code`\n\ntext\n")
    assert [(s.heading.level, s.heading.anchor) for s in page.sections] == [
        (1, "one"),
        (2, "two-names-and-code"),
    ]
    assert "a comment" in page.sections[0].text
    assert slug("Why? (1/2) – it’s so") == "why-12--its-so"


def test_only_pictures_of_the_guide_are_shown(tmp_path: Path) -> None:
    source = (
        "# T\n\n![a](pictures/../secret.png)\n\n![b](/etc/x.png)\n\n![c](pictures/c-light.png)\n"
    )
    page = parse("a.md", source)
    assert [part.file for part in page.parts if isinstance(part, PicturePart)] == ["c-light.png"]


def test_links_lead_to_known_pages_only(tmp_path: Path) -> None:
    (tmp_path / "index.md").write_text("# I\n\n[b](b.md)\n\n[c](../c.md)\n", "utf-8")
    (tmp_path / "b.md").write_text("# B\n\n## Here\n", "utf-8")
    guide = Guide(tmp_path)
    assert [page.name for page in guide.pages] == ["index.md", "b.md"]
    assert guide.target("b.md#here", "index.md") == Place("b.md", "here")
    assert guide.target("#here", "b.md") == Place("b.md", "here")
    for href in (
        "b.md#there",
        "c.md",
        "../c.md",
        "https://example.org",
        "",
        "/etc/passwd",
        "b.md?x",
    ):
        assert guide.target(href, "index.md") is None, href


def test_what_is_looked_for_is_found_by_heading_first() -> None:
    hits = GUIDE.find("recovery code")
    assert hits
    assert all("recovery" in f"{hit.title} {hit.snippet}".casefold() for hit in hits)
    (best, *_) = GUIDE.find("security checklist")
    assert best.place == Place("air-gap.md", "security-checklist")
    assert GUIDE.find("  ") == ()
    assert GUIDE.find("xylophonic") == ()


def test_a_missing_guide_has_no_pages(tmp_path: Path) -> None:
    assert Guide(tmp_path / "nowhere").pages == ()
