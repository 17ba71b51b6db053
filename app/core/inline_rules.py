# SPDX-License-Identifier: Apache-2.0
"""Rules of Markdown's inline text that do not become slow on hostile marks.

From each opening bracket on, the rules they stand for look for the closing one up to the end of
the text, which is quadratic when there is none.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, image, link
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref

_MAX_LABEL = 200
"""Characters between the brackets of a footnote's mark."""


def add_footnotes(markdown: MarkdownIt, *, always_match: bool) -> None:
    """Notes stay where they are defined. `always_match`: marks count without a definition."""
    footnote_plugin(markdown, inline=False, move_to_end=False, always_match_refs=always_match)

    def footnote_rule(state: StateInline, silent: bool) -> bool:
        if not state.src.startswith("[^", state.pos):
            return False
        if state.src.find("]", state.pos, state.pos + _MAX_LABEL) < 0:
            return False
        return footnote_ref(state, silent, always_match=always_match)

    markdown.inline.ruler.at("footnote_ref", footnote_rule)


def bound_links(markdown: MarkdownIt) -> None:
    """Links and images are looked for only where a bracket closes."""
    markdown.inline.ruler.at("link", _link_rule)
    markdown.inline.ruler.at("image", _image_rule)


def _link_rule(state: StateInline, silent: bool) -> bool:
    return state.src.find("]", state.pos) >= 0 and link(state, silent)


def _image_rule(state: StateInline, silent: bool) -> bool:
    return state.src.find("]", state.pos) >= 0 and image(state, silent)
