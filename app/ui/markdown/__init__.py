# SPDX-License-Identifier: Apache-2.0
"""Markdown to a QTextDocument, without HTML on the way.

source -> `parser` (markdown-it tokens) -> `blocks` (a flat list of values) -> `builder` (cursor
operations) -> `document`, which applies only what changed.
"""

from app.ui.markdown.document import MarkdownDocument

__all__ = ["MarkdownDocument"]
