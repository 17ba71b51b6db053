# SPDX-License-Identifier: Apache-2.0
"""Every example of the CommonMark specification keeps its text."""

import html
import json
import re
from pathlib import Path

import pytest

from app.ui.chat.body_text import text_between
from app.ui.markdown import MarkdownDocument, formats
from app.ui.theme import light_palette, reading_font

pytestmark = pytest.mark.usefixtures("qapp")

EXAMPLES = json.loads(
    (Path(__file__).parent.parent / "data" / "commonmark-0.31.2.json").read_text(encoding="utf-8")
)
TAG = re.compile(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<[^>]*>", re.DOTALL)


def letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def is_kept(wanted: str, shown: str) -> bool:
    """All of `wanted` stands in `shown`, in its order. More may stand between: we show HTML as the
    text it is."""
    rest = iter(shown)
    return all(char in rest for char in wanted)


def shown(document: MarkdownDocument) -> str:
    """With the names of languages, which the view writes above code."""
    text = ""
    block = document.begin()
    while block.isValid():
        language = block.blockFormat().property(formats.CODE_LANGUAGE)
        end = block.position() + block.length() - 1
        text += str(language or "") + text_between(document, block.position(), end)
        block = block.next()
    return text


def test_all_examples_are_there() -> None:
    assert len(EXAMPLES) == 652


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example["example"]))
def test_an_example_of_the_specification_keeps_its_text(example: dict[str, str]) -> None:
    document = MarkdownDocument(light_palette(), reading_font())
    source = example["markdown"]
    for end in range(0, len(source), 5):
        document.set_source(source[:end])
    document.set_source(source, final=True)
    wanted = letters(html.unescape(TAG.sub("", example["html"])))
    assert is_kept(wanted, letters(shown(document)))
