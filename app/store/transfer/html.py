# SPDX-License-Identifier: Apache-2.0
"""A conversation as one HTML file that needs nothing else: light and dark, and on paper."""

import html

from app.store.transfer.html_markup import MarkdownToHtml
from app.store.transfer.readable import Labels, Piece, PieceKind, ReadableConversation

# The page may style itself and nothing else: no script, no image, no request leaves it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --line: #d8d5cf; --muted: #616166; --ground: #f3f1ed;
  --link: #2f5fc4; }
@media (prefers-color-scheme: dark) { :root { --line: #46474c; --muted: #a0a0a5;
  --ground: #2c2d31; --link: #8fb0ff; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
  overflow-wrap: anywhere; }
h1 { font-size: 1.6em; line-height: 1.25; }
.speaker { font-size: 1em; margin: 2.5em 0 0.5em; color: var(--muted); }
.text :is(h1, h2, h3, h4, h5, h6) { font-size: 1.1em; margin: 1.4em 0 0.5em; }
.text h1 { font-size: 1.35em; } .text h2 { font-size: 1.2em; }
.question { background: var(--ground); border-radius: 8px; padding: 0.1em 1em; }
a { color: var(--link); }
pre { background: var(--ground); border-radius: 8px; padding: 0.8em 1em; overflow-x: auto; }
pre, code { font-family: ui-monospace, monospace; font-size: 0.95em; }
pre.plain { background: none; padding: 0; font: inherit; white-space: pre-wrap; }
:not(pre) > code { background: var(--ground); border-radius: 4px; padding: 0.1em 0.3em; }
blockquote { border-left: 2px solid var(--line); margin: 1em 0; padding: 0 0 0 1em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4em 1em 0.4em 0; text-align: left; }
.right { text-align: right; } .center { text-align: center; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5em 0; }
.aside { border-left: 2px solid var(--line); padding-left: 1em; color: var(--muted); }
.sources p { margin: 0.3em 0; font-size: 0.9em; }
.aside pre { background: none; padding: 0; white-space: pre-wrap; }
@media print { .question, pre { border: 1px solid var(--line); } }
""".strip()


def to_html(conversation: ReadableConversation, labels: Labels) -> str:
    title = html.escape(conversation.title)
    markup = MarkdownToHtml(labels.image)
    blocks: list[str] = []
    for message in conversation.messages:
        blocks.append(f'<h2 class="speaker">{html.escape(message.speaker)}</h2>')
        kind = "question" if message.is_question else "answer"
        blocks.extend(_block(piece, kind, markup) for piece in message.pieces)
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>",
            f"<h1>{title}</h1>",
            *blocks,
            "</body>\n</html>\n",
        ]
    )


def _block(piece: Piece, kind: str, markup: MarkdownToHtml) -> str:
    label = html.escape(piece.label)
    if piece.kind is PieceKind.TEXT:
        return f'<div class="text {kind}" dir="auto">\n{markup.render(piece.text)}</div>'
    if piece.kind is PieceKind.NAME:
        return f'<p class="aside">{label}: {html.escape(piece.text)}</p>'
    if piece.kind is PieceKind.SOURCES:
        lines = "".join(f'<p dir="auto">{html.escape(line)}</p>' for line in piece.text.split("\n"))
        return f'<div class="aside sources"><p>{label}</p>{lines}</div>'
    body = html.escape(piece.text)
    return (
        f'<details class="aside"><summary>{label}</summary><pre dir="auto">{body}</pre></details>'
    )
