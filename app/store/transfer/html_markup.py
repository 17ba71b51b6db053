# SPDX-License-Identifier: Apache-2.0
"""Markdown to HTML that can do nothing: every tag, attribute and address is one of ours.

Text goes through `html.escape`, addresses through `safe_href`; images become their name, formulas
and HTML in the source stay visible as they were written.
"""

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.core.formulas import add_maths
from app.core.inline_rules import add_footnotes, bound_links
from app.core.sanitizing import clean_label, clean_text, safe_href

_MAX_NESTING = 20
"""markdown-it leaves out what is nested deeper; such a text is shown as it was written."""

_PIECE = 2500
"""Characters of a paragraph parsed at once: markdown-it is quadratic on hostile brackets."""

_SIMPLE = {
    "paragraph": "p",
    "bullet_list": "ul",
    "list_item": "li",
    "blockquote": "blockquote",
    "thead": "thead",
    "tbody": "tbody",
    "tr": "tr",
    "strong": "strong",
    "em": "em",
    "s": "s",
}
_FIXED = {
    "hr": "<hr>\n",
    "ordered_list_close": "</ol>\n",
    "table_open": '<div class="scroll"><table>\n',
    "table_close": "</table></div>\n",
    "th_close": "</th>\n",
    "td_close": "</td>\n",
    "footnote_reference_close": "</div>\n",
}
_LANGUAGE = re.compile(r"[A-Za-z0-9+#.-]{1,32}")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


class MarkdownToHtml:
    """`image` is the word for a picture that is not shown."""

    def __init__(self, image: str) -> None:
        self._image = image
        self._markdown = MarkdownIt(
            "commonmark", {"html": False, "linkify": False, "maxNesting": _MAX_NESTING}
        )
        _ = self._markdown.enable(["table", "strikethrough"])
        add_footnotes(self._markdown, always_match=False)
        bound_links(self._markdown)
        add_maths(self._markdown)
        # Any address makes a link or an image here; `safe_href` decides where it may lead.
        self._markdown.validateLink = lambda url: True
        # Inline text is parsed in pieces, and footnotes stand where the text ends.
        self._markdown.core.ruler.enableOnly(["normalize", "block"])

    def render(self, source: str) -> str:
        """Ends with a line break."""
        source = clean_text(source)
        env: dict[str, Any] = {}
        tokens = self._markdown.parse(source, env)
        if any(token.level + max(token.nesting, 0) >= _MAX_NESTING for token in tokens):
            return f'<pre class="plain">{html.escape(source)}</pre>\n'
        body: list[str] = []
        notes: list[str] = []
        depth = 0
        for token in tokens:
            is_note = token.type.startswith("footnote_reference")
            depth += is_note and token.nesting > 0
            (notes if depth else body).append(self._block(token, env))
            depth -= is_note and token.nesting < 0
        rule = "<hr>\n" if notes else ""
        return "".join([*body, rule, *notes])

    def _block(self, token: Token, env: dict[str, Any]) -> str:
        if token.type in _FIXED:
            return _FIXED[token.type]
        if token.hidden:
            # The paragraphs of a list without empty lines.
            return ""
        match token.type:
            case "inline":
                return self._inline(token.content, env)
            case "fence" | "code_block":
                return _code(token)
            case "formula":
                return f'<p dir="ltr">{html.escape(token.markup)}</p>\n'
            case "heading_open" | "heading_close":
                return _tag(token.tag if token.tag in _HEADINGS else "p", token.nesting)
            case "ordered_list_open":
                start = token.attrGet("start")
                return "<ol>\n" if start is None else f'<ol start="{int(start)}">\n'
            case "th_open" | "td_open":
                return f"<{token.tag}{_alignment(token)}>"
            case "footnote_reference_open":
                return f'<div class="aside"><sup>{_label(token)}</sup>\n'
            case _:
                return _tag(_SIMPLE[token.type.rsplit("_", 1)[0]], token.nesting)

    def _inline(self, content: str, env: dict[str, Any]) -> str:
        return "".join(
            text for piece in _pieces(content) for text in self._runs(self._parsed(piece, env))
        )

    def _parsed(self, piece: str, env: dict[str, Any]) -> Sequence[Token]:
        tokens: list[Token] = []
        self._markdown.inline.parse(piece, self._markdown, env, tokens)
        return tokens

    def _runs(self, tokens: Sequence[Token]) -> Iterator[str]:
        closing: list[str] = []
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    yield _text(token.content, bool(closing))
                case "softbreak" | "hardbreak":
                    yield "\n" if token.type == "softbreak" else "<br>\n"
                case "code_inline":
                    yield f"<code>{_text(token.content, bool(closing))}</code>"
                case "formula":
                    yield f'<span dir="ltr">{_text(token.markup, bool(closing))}</span>'
                case "link_open":
                    opening, end = _link(str(token.attrGet("href") or ""))
                    closing.append(end)
                    yield opening
                case "link_close":
                    yield closing.pop()
                case "image":
                    name = _text("".join(_plain(token.children or [])), True)
                    yield f"<em>[{html.escape(self._image)}: {name}]</em>"
                case "footnote_ref":
                    yield f"<sup>{_label(token)}</sup>"
                case _:
                    tag = _SIMPLE.get(token.type.rsplit("_", 1)[0])
                    yield _tag(tag, token.nesting, "") if tag else _text(token.content, True)


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _tag(name: str, nesting: int, end: str = "\n") -> str:
    if nesting > 0:
        return f"<{name}>"
    return f"</{name}>{end}"


def _code(token: Token) -> str:
    words = token.info.split() if token.type == "fence" else []
    is_known = bool(words) and _LANGUAGE.fullmatch(words[0]) is not None
    name = f' data-language="{words[0]}"' if is_known else ""
    return f'<pre dir="ltr"><code{name}>{html.escape(token.content)}</code></pre>\n'


def _alignment(token: Token) -> str:
    style = str(token.attrGet("style") or "")
    side = "right" if "right" in style else "center" if "center" in style else ""
    return f' class="{side}"' if side else ""


def _link(href: str) -> tuple[str, str]:
    """An address that may not be opened leaves its label, and stands behind it as text."""
    safe = safe_href(href)
    if safe:
        return f'<a href="{html.escape(safe)}" rel="noopener noreferrer">', "</a>"
    shown = html.escape(clean_label(clean_text(href)))
    return "<span>", f"</span> ({shown})" if shown else "</span>"


def _label(token: Token) -> str:
    return _text(str(token.meta.get("label", "")), True)


def _text(text: str, is_label: bool) -> str:
    # Entities such as `&#x2029;` bring back what the source no longer holds.
    text = clean_text(text)
    if is_label:
        return html.escape(clean_label(text))
    return "<br>".join(html.escape(line) for line in _BREAK_TAG.split(text))


def _plain(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "image":
            yield from _plain(token.children or [])
        elif token.nesting == 0:
            yield token.content or " "


def _pieces(content: str) -> Iterator[str]:
    start = 0
    while len(content) - start > _PIECE:
        cut = content.rfind(" ", start + _PIECE // 2, start + _PIECE) + 1 or start + _PIECE
        yield content[start:cut]
        start = cut
    yield content[start:]
