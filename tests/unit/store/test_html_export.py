# SPDX-License-Identifier: Apache-2.0
"""A conversation as a page: what was written is there, and none of it can do anything."""

from html.parser import HTMLParser

import pytest

from app.core.conversation import Conversation, MessageNode
from app.core.messages import (
    AttachmentPart,
    Message,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    user_message,
)
from app.core.params import Effort
from app.core.sanitizing import safe_href
from app.store.transfer import Labels, export_conversation
from tests.helpers.hostile_markdown import HostileCase, cases

LARGE = [case for case in cases() if case.name.startswith("size:")]
SHORT = {case.name for case in cases()} - {case.name for case in LARGE if case not in LARGE[::6]}
OUR_TAGS = """
html head meta title style body h1 h2 h3 h4 h5 h6 div p details summary pre code a span br hr
ul ol li blockquote table thead tbody tr th td strong em s sup
"""
OUR_ATTRIBUTES = {
    "meta": {"charset", "http-equiv", "name", "content"},
    "div": {"class", "dir"},
    "pre": {"class", "dir"},
    "code": {"data-language"},
    "a": {"href", "rel"},
    "ol": {"start"},
    "h2": {"class"},
    "p": {"class", "dir"},
    "span": {"dir"},
    "details": {"class"},
    "th": {"class"},
    "td": {"class"},
}


class Page(HTMLParser):
    """Takes a page apart and insists that its tags close in the order in which they opened."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open

    @property
    def text(self) -> str:
        return "".join(self.words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in OUR_TAGS.split()
        assert {name for name, _ in attrs} <= OUR_ATTRIBUTES.get(tag, set())
        self.tags.append(tag)
        if tag not in ("meta", "br", "hr"):
            self._open.append(tag)
        if tag == "a":
            values = dict(attrs)
            assert values["rel"] == "noopener noreferrer"
            self.links.append(values["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open[-1:] != ["style"]:
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError("comments are none of ours")

    def handle_pi(self, data: str) -> None:
        raise AssertionError("instructions are none of ours")


def conversation(*messages: Message, title: str = "Title") -> Conversation:
    nodes = tuple(
        MessageNode(number, number - 1 or None, message)
        for number, message in enumerate(messages, 1)
    )
    head = len(nodes) or None
    return Conversation("x", title, 0.0, 0.0, "2026-01-31", "", Effort.LOW, head, nodes)


def page_of(text: str) -> Page:
    answer = Message(Role.ASSISTANT, (TextPart(text),))
    return Page(export_conversation(conversation(answer), "html"))


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, id=case.name, marks=[pytest.mark.long] if case.name not in SHORT else [])
        for case in cases()
    ],
)
def test_no_text_becomes_anything_but_text_and_links_that_may_be_opened(case: HostileCase) -> None:
    hostile = Message(
        Role.ASSISTANT,
        (
            TextPart(case.text),
            ReasoningPart(case.text),
            ToolCallPart(case.text, case.text),
            AttachmentPart(case.text, ""),
        ),
    )
    labels = Labels(note=case.text, image=case.text)
    page = Page(
        export_conversation(
            conversation(user_message(case.text), hostile, title=case.text),
            "html",
            include_reasoning=True,
            labels=labels,
        )
    )
    for link in page.links:
        assert safe_href(link) == link
    assert page.tags.count("style") == page.tags.count("title") == 1


def test_the_policy_lets_a_page_style_itself_and_nothing_else() -> None:
    text = export_conversation(conversation(), "html")
    policy = text.split('Content-Security-Policy" content="')[1].split('"')[0]
    assert "default-src 'none'" in policy
    assert {part.split()[0] for part in policy.split("; ")} == {
        "default-src",
        "style-src",
        "base-uri",
        "form-action",
    }
    assert text.index("Content-Security-Policy") < text.index("<style>")


def test_markdown_is_rendered() -> None:
    page = page_of(
        "# Head\n\nA **bold**, *slanted*, ~~gone~~ word and `code`.\n\n"
        "3. three\n4. four\n   - inner\n\n> quoted\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n"
        "```python\nx = '<b>'\n```\n\n[a page](https://example.com/?a=1&b=2)\n\n---\n"
    )
    for tag in ("strong", "em", "s", "code", "ol", "ul", "blockquote", "table", "th", "td", "hr"):
        assert tag in page.tags
    assert page.links == ["https://example.com/?a=1&b=2"]
    assert "x = '<b>'" in page.words[page.words.index("x = '<b>'\n")]


def test_formulas_keep_every_character() -> None:
    page = page_of(
        "With $a_1 \\, b_1$, $x*y*z$ and \\(p < q\\):\n\n"
        "$$\n\\{1, 2\\} \\\\\nx_1 x_2\n$$\n\nFor $5 or *$6*."
    )
    words = "".join(page.words)
    for formula in ("$a_1 \\, b_1$", "$x*y*z$", "\\(p < q\\)", "$$\n\\{1, 2\\} \\\\\nx_1 x_2\n$$"):
        assert formula in words
    assert "For $5 or $6." in words
    assert page.tags.count("em") == 1


def test_only_lists_with_empty_lines_have_paragraphs() -> None:
    assert page_of("- one\n- two\n").tags.count("p") == 0
    assert page_of("- one\n\n- two\n").tags.count("p") == 2


def test_a_picture_leaves_its_name_and_a_link_that_goes_nowhere_its_address() -> None:
    page = page_of("![a cat](https://example.com/cat.png) [press](javascript:alert(1)) [up](../x)")
    assert page.links == []
    assert "[Image: a cat]" in page.text
    assert "press (javascript:alert(1))" in page.text
    assert "up (../x)" in page.text


def test_a_footnote_stands_at_the_end_of_its_message() -> None:
    page = page_of("Water[^w] boils.\n\n[^w]: Source\n\nAt 100 °C.")
    assert page.text.index("At 100") < page.text.index("Source")
    assert page.tags.count("sup") == 2


def test_two_messages_may_use_the_same_footnote() -> None:
    note = Message(Role.ASSISTANT, (TextPart("A[^1]\n\n[^1]: one"), TextPart("B[^1]\n\n[^1]: two")))
    page = Page(export_conversation(conversation(note), "html"))
    assert "one" in page.text
    assert "two" in page.text


def test_a_footnote_in_a_footnote_stays_in_it() -> None:
    page = page_of("A[^1]\n\n[^1]: one\n\n    [^2]: two\n\n    three\n\nB")
    assert page.text.index("B") < page.text.index("one") < page.text.index("three")


def test_what_is_nested_too_deep_is_shown_as_it_was_written() -> None:
    source = "> " * 40 + "deep inside"
    page = page_of(source)
    assert source in page.text


def test_a_paragraph_of_a_million_characters_keeps_its_text() -> None:
    source = "word [" * 50_000
    assert page_of(source).text.count("word") == 50_000


def test_reasoning_is_folded_away_as_plain_text() -> None:
    answer = Message(Role.ASSISTANT, (ReasoningPart("**not** <b>bold</b>"), TextPart("Yes.")))
    page = Page(export_conversation(conversation(answer), "html", include_reasoning=True))
    assert "**not** <b>bold</b>" in page.text
    assert page.tags.count("details") == 1
    assert "strong" not in page.tags


def test_the_words_of_the_page_are_those_it_is_given() -> None:
    words = Labels(you="Ich", assistant="Antwort")
    talk = conversation(user_message("x"), Message(Role.ASSISTANT, (TextPart("y"),)))
    page = Page(export_conversation(talk, "html", labels=words))
    assert "Ich" in page.words
    assert "Antwort" in page.words
