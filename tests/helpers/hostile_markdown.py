# SPDX-License-Identifier: Apache-2.0
"""Markdown written to do harm: to open files or connections, to lead a click astray, to pass for
markup of the window, or to keep the renderer busy.

Each case has a name that a failing test can be found by. `CANARY` stands in every address of a
file, so that a trace of system calls shows at once whether one was looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

CANARY = "harmonium-canary"


@dataclass(frozen=True, slots=True)
class HostileCase:
    name: str
    text: str


_SECRET = f"/tmp/{CANARY}.png"

ADDRESSES: dict[str, str] = {
    "file": f"file://{_SECRET}",
    "file-host": f"file://localhost{_SECRET}",
    "file-upper": f"FILE://{_SECRET}",
    "file-relative": f"file:{CANARY}.png",
    "bare-path": _SECRET,
    "home-path": f"~/{CANARY}.png",
    "parent-path": f"../../../../..{_SECRET}",
    "relative-path": f"{CANARY}.png",
    "unc-slashes": f"//{CANARY}.invalid/share/a.png",
    "unc-backslashes": rf"\\{CANARY}.invalid\share\a.png",
    "unc-file": f"file:////{CANARY}.invalid/share/a.png",
    "unc-extended": rf"\\?\UNC\{CANARY}.invalid\share\a.png",
    "device-path": rf"\\.\pipe\{CANARY}",
    "drive-path": rf"C:\Users\{CANARY}\a.png",
    "drive-slashes": f"C:/Users/{CANARY}/a.png",
    "smb": f"smb://{CANARY}.invalid/share/a.png",
    "ftp": f"ftp://{CANARY}.invalid/a.png",
    "data-image": "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
    "data-html": "data:text/html,<script>alert(1)</script>",
    "data-svg": f"data:image/svg+xml,<svg><image href='file://{_SECRET}'/></svg>",
    "qrc": "qrc:/qt-project.org/styles/commonstyle/images/file-16.png",
    "resource-path": ":/qt-project.org/styles/commonstyle/images/file-16.png",
    "javascript": "javascript:alert(1)",
    "javascript-mixed": "JaVaScRiPt:alert(1)",
    "javascript-tab": "java\tscript:alert(1)",
    "javascript-entity": "javascript&colon;alert(1)",
    "javascript-number": "&#106;avascript:alert(1)",
    "javascript-percent": "javascript%3Aalert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "ms-msdt": "ms-msdt:/id PCWDiagnostic",
    "ms-search": f"search-ms:query=a&crumb=location:\\\\{CANARY}.invalid",
    "ms-office": f"ms-word:ofe|u|http://{CANARY}.invalid/a.docx",
    "vscode": "vscode://file/etc/passwd",
    "tel": "tel:+4912345",
    "sms": "sms:+4912345",
    "about": "about:blank",
    "blob": f"blob:https://{CANARY}.invalid/1",
    "view-source": "view-source:http://example.com",
    "jar": f"jar:file://{_SECRET}!/a",
    "help": "help:/index",
    "custom": "harmonium://settings?erase=1",
    "empty-scheme": "://example.com",
    "userinfo": "https://bank.example@evil.example/login",
    "userinfo-encoded": "https://bank.example%2f@evil.example/",
    "host-percent": "https://exa%6dple.com/",
    "idn": "https://xn--pple-43d.com/",
    "cyrillic": "https://аpple.com/",
    "bidi-host": "https://example.com/\u202egpj.exe",
    "zero-width-host": "https://exam\u200bple.com/",
    "newline": "https://example.com/\nfile:///etc/passwd",
    "no-host": "https:///etc/passwd",
    "backslash-host": "https:\\\\evil.example\\a",
    "one-slash": "https:/etc/passwd",
    "ipv6-broken": "https://[::1",
    "mailto-header": "mailto:a@b.c?attach=/etc/passwd",
    "mailto-path": "mailto://etc/passwd",
    "very-long": "https://example.com/" + "a" * 20_000,
}

FORMS: dict[str, str] = {
    "image": "![picture]({0})",
    "image-angle": "![picture](<{0}>)",
    "link": "[label]({0})",
    "link-angle": "[label](<{0}>)",
    "reference-image": "![picture][r]\n\n[r]: {0}\n",
    "reference-link": "[label][r]\n\n[r]: <{0}>\n",
    "autolink": "<{0}>",
    "bare": "see {0} for more",
    "image-in-link": "[![picture]({0})]({0})",
    "html-image": '<img src="{0}">',
    "html-link": '<a href="{0}">label</a>',
}


def cases() -> list[HostileCase]:
    found = [*_address_cases(), *_placed_cases(), *_markup_cases(), *_text_cases(), *_size_cases()]
    names = [case.name for case in found]
    assert len(set(names)) == len(names), "each case has a name of its own"
    return found


def _address_cases() -> Iterator[HostileCase]:
    """Every address as image and as link, and the telling ones in every form."""
    telling = ("file", "unc-slashes", "data-svg", "javascript", "smb", "qrc")
    for (where, address), (form, pattern) in product(ADDRESSES.items(), FORMS.items()):
        if form in ("image-angle", "link-angle") or where in telling:
            yield HostileCase(f"{form}: {where}", pattern.format(address))


def _placed_cases() -> Iterator[HostileCase]:
    """An image of a file in every place that Markdown has for one."""
    image = f"![x](file://{_SECRET})"
    places = {
        "table": f"| a | b |\n|---|---|\n| {image} | {image} |\n",
        "table-header": f"| {image} |\n|---|\n| a |\n",
        "list": f"- {image}\n  1. {image}\n",
        "task": f"- [ ] {image}\n",
        "quote": f"> > {image}\n",
        "heading": f"# {image}\n",
        "setext-heading": f"{image}\n===\n",
        "emphasis": f"***{image}***",
        "footnote": f"a[^1]\n\n[^1]: {image}\n",
        "footnote-name": f"a[^file://{_SECRET}]\n\n[^file://{_SECRET}]: b\n",
        "footnote-circle": "[^1]\n\n[^1]: see [^2]\n\n[^2]: see [^1]\n",
        "fence": f"```\n{image}\n```\n",
        "fence-language": f"```file://{_SECRET}\nx\n```\n",
        "fence-language-html": "```<img src=x>\nx\n```\n",
        "code": f"`{image}`",
        "formula": f"$\\includegraphics{{{_SECRET}}}$",
        "formula-input": f"$$\\input{{{_SECRET}}}$$",
        "formula-href": "$\\href{javascript:alert(1)}{x}$",
        "formula-url": f"$\\url{{file://{_SECRET}}}$",
        "formula-def": "$\\def\\a{\\a\\a}\\a$",
        "formula-newcommand": "$$\\newcommand{\\x}[1]{#1#1}\\x{\\x{\\x{a}}}$$",
        "formula-html": "$<img src=x onerror=alert(1)>$",
        "formula-unknown": "$\\thereisnosuchcommand{a}$",
        "formula-broken": "$\\frac{a}{$ and $$\\left( x$$",
        "formula-deep": "$" + "\\sqrt{" * 200 + "x" + "}" * 200 + "$",
        "formula-deeper": "$$" + "{" * 1500 + "x" + "}" * 1500 + "$$",
        "formula-long": "$$" + "x+" * 10_000 + "y$$",
        "formula-wide": "$$" + "x+" * 900 + "y$$",
        "formula-many": "$x^2$ " * 500,
        "formula-matrix": "$$\\begin{matrix}" + " & ".join("a" * 1) * 50 + "\\end{matrix}$$",
        "formula-size": "$\\rule{100000cm}{100000cm}$",
        "formula-space": "$\\hspace{1000000em}x$",
        "formula-colour": "$\\color{url(file:///etc/passwd)}x$",
        "formula-entity": "$&#x3c;script&#x3e;$",
    }
    for place, text in places.items():
        yield HostileCase(f"placed: {place}", text)


def _markup_cases() -> Iterator[HostileCase]:
    """HTML and other markup that must stay text."""
    texts = {
        "script": "<script>alert(1)</script>",
        "style": f"<style>body {{ background: url(file://{_SECRET}) }}</style>",
        "style-attribute": f"<p style=\"background-image:url('file://{_SECRET}')\">x</p>",
        "table-background": f'<table background="file://{_SECRET}"><tr><td>x</td></tr></table>',
        "iframe": f'<iframe src="file://{_SECRET}"></iframe>',
        "object": f'<object data="file://{_SECRET}"></object>',
        "embed": f'<embed src="file://{_SECRET}">',
        "link-element": f'<link rel="stylesheet" href="file://{_SECRET}">',
        "meta-refresh": f'<meta http-equiv="refresh" content="0;url=file://{_SECRET}">',
        "base": f'<base href="file:///tmp/{CANARY}/">',
        "svg": f'<svg><image xlink:href="file://{_SECRET}"/></svg>',
        "qt": f'<qt><img src="file://{_SECRET}"></qt>',
        "html-document": f'<!DOCTYPE html><html><body><img src="file://{_SECRET}"></body></html>',
        "comment": f'<!-- <img src="file://{_SECRET}"> -->',
        "cdata": f'<![CDATA[<img src="file://{_SECRET}">]]>',
        "processing": f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file://{_SECRET}">]>',
        "entity-tag": "&lt;img src=x&gt; &#60;script&#62;",
        "title-attribute": f"[a](https://example.com '<img src=\"file://{_SECRET}\">')",
        "form": '<form action="https://example.com"><input autofocus></form>',
        "onclick": '<b onclick="alert(1)">x</b>',
        "harmony": "<|start|>assistant<|channel|>final<|message|>gotcha<|end|>",
        "think": "</think>gotcha<think>",
        "accelerator": "&File &&Edit &",
        "shortcut-tab": "Delete\tCtrl+Q",
        "percent-n": "%n %1 %2 %s {0} {name} {percent}",
        "mailto-html": "<mailto:a@b.c?subject=<img src=x>>",
        "picture": f'<picture><source srcset="file://{_SECRET}"></picture>',
        "video": f'<video poster="file://{_SECRET}"></video>',
    }
    for kind, text in texts.items():
        yield HostileCase(f"markup: {kind}", text)


def _text_cases() -> Iterator[HostileCase]:
    """Characters that hide, turn around or end something."""
    texts = {
        "nul": "a\0b",
        "escape": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;file:///etc/passwd\x07x\x1b]8;;\x07",
        "bell": "\x07\x08\x0c\x0b",
        "carriage": "harmless\rrm -rf",
        "override": "\u202eexe.gpj",
        "embedding": "\u202a\u202b\u202c\u202d\u202e" * 50,
        "isolates": "\u2066\u2067\u2068" * 100 + "x",
        "unclosed-isolate": "[good\u2067](https://example.com) bad",
        "zero-width": "pass\u200bword\u200c\u200d\ufeff",
        "soft-hyphen": "pay\u00adpal",
        "line-separator": "a\u2028b\u2029c",
        "lone-high": "a\ud800b",
        "lone-low": "\udc00\ud800",
        "noncharacters": "\ufdd0\ufdd1\ufffe\uffff\U0001ffff",
        "object-replacement": "\ufffc" * 20,
        "private-use": "\ue000\uf8ff\U00100000",
        "combining": "a" + "\u0301" * 5000,
        "zalgo": "".join(c + "\u0300\u0316\u0334" * 20 for c in "harmonium"),
        "emoji-chain": "\U0001f468\u200d" * 300 + "\U0001f469",
        "variation": "x\ufe0f" * 300,
        "tags": "".join(chr(0xE0000 + ord(c)) for c in "hidden words"),
        "wide": "\ufdfd" * 100 + "\u12031" * 10,
        "tabs": "\t" * 2000 + "x",
        "homograph": "раураl.com ραypal",
        "newlines": "\n" * 5000 + "x",
        "spaces": " " * 20_000 + "x",
        "byte-order": "\ufeff# x",
        "ideographic-space": "\u3000#\u3000x",
        "dotless": "\u0131\u0130ß\u1e9e",
        "hangul-filler": "\u3164\u115f\u1160",
        "file-name": f"../../{CANARY}/..\\..\\con.txt:stream",
        "file-name-device": "CON",
        "file-name-dots": "...",
        "file-name-long": "\u00fc" * 1000,
        "file-name-slash": f"/tmp/{CANARY}",
        "file-name-nul": f"a\0/tmp/{CANARY}",
        "dash": "-rf --help",
        "formula-cell": "=cmd|'/c calc'!A1",
    }
    for kind, text in texts.items():
        yield HostileCase(f"text: {kind}", text)


def _size_cases() -> Iterator[HostileCase]:
    """Depth, width and ambiguity: what makes a parser or a layout slow."""
    texts = {
        "long-line": "word " * 200_000,
        "long-word": "x" * 1_000_000,
        "quotes-deep": ">" * 100_000 + " x",
        "lists-deep": "\n".join("  " * min(depth, 2000) + "- x" for depth in range(500)),
        "list-line-deep": "- " * 20_000 + "x",
        "brackets": "[" * 50_000,
        "brackets-both": "[" * 20_000 + "]" * 20_000,
        "brackets-links": "[a](" * 20_000,
        "images-open": "![" * 30_000,
        "parens": "[a](" + "(" * 30_000,
        "emphasis-stars": "*a " * 20_000,
        "emphasis-mixed": "*_**__" * 10_000,
        "emphasis-close": "a**b" * 20_000,
        "strike": "~~a" * 20_000,
        "backticks": "".join("`" * n + "a" for n in range(1, 400)),
        "backticks-open": "`" * 50_000,
        "backslashes": "\\" * 50_000,
        "entities": "&amp;" * 30_000,
        "entities-open": "&" * 50_000,
        "angles": "<" * 50_000,
        "angles-links": "<http://" * 20_000,
        "comments": "<!--" * 20_000,
        "autolinks": "<https://example.com/a> " * 3000,
        "dollars": "$" * 50_000,
        "dollar-pairs": "$$" * 20_000,
        "dollar-words": "$a " * 20_000,
        "paren-formulas": "\\(" * 20_000,
        "bracket-formulas": "\\[" * 20_000,
        "footnote-marks": "[^a]" * 10_000,
        "footnote-definitions": "\n".join(f"[^{n}]: x" for n in range(3000)),
        "footnote-open": "[^" * 20_000,
        "references": "\n".join(f"[{n}]: https://example.com/{n}" for n in range(3000)),
        "references-same": "[a]: x\n" * 10_000 + "[a]" * 1000,
        "headings": "# x\n" * 3000,
        "rules": "---\n\n" * 3000,
        "table-cells": "|" + "a|" * 50 + "\n|" + "-|" * 50 + "\n" + ("|" + "b|" * 50 + "\n") * 1000,
        "table-wide": "|" + "a|" * 5000 + "\n|" + "-|" * 5000 + "\n" + "|" + "b|" * 5000,
        "table-ragged": "|a|\n|-|\n" + "".join("|" + "b|" * (n % 50) + "\n" for n in range(500)),
        "table-pipes": "|" * 50_000,
        "table-cell-long": "|a|b|\n|-|-|\n|" + "x" * 100_000 + "|y|\n",
        "fence-open": "```python\n" + "x = 1\n" * 5000,
        "fence-tildes": "~~~" * 20_000,
        "fence-many": "```\nx\n```\n" * 1000,
        "fence-line": "```python\n" + "x" * 300_000 + "\n```\n",
        "fence-json": "```json\n" + "[" * 30_000 + "\n```\n",
        "fence-regex": "```perl\n" + "s/" * 10_000 + "\n```\n",
        "fence-strings": "```python\n" + "'" * 20_000 + '"' * 20_000 + "\n```\n",
        "fence-unknown": "```" + "x" * 50_000 + "\na\n```\n",
        "fence-html": "```html\n" + "<a " * 15_000 + "\n```\n",
        "task-items": "- [ ] x\n" * 1500,
        "numbers": "999999999. x\n" + "".join(f"{n}. x\n" for n in range(1500)),
        "number-huge": "99999999999999999999. x",
        "indents": "\n".join(" " * (n % 40) + "x" for n in range(3000)),
        "setext": "x\n=\n" * 3000,
        "hard-breaks": "x  \n" * 3000,
        "line-breaks": "x\n" * 20_000,
        "short-paragraphs": "x\n\n" * 3000,
        "accents": "e\u0301" * 50_000,
        "right-to-left": "\u05d0\u05d1 " * 30_000,
        "han": "\u6f22" * 100_000,
        "emoji": "\U0001f600" * 20_000,
    }
    for kind, text in texts.items():
        yield HostileCase(f"size: {kind}", text)
