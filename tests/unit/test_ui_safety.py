# SPDX-License-Identifier: Apache-2.0
"""No text from outside becomes markup, a path or a link that it should not be.

Two sides of one rule: how the code of the window is written (read as a syntax tree), and what
hostile Markdown does to a real view (nothing).
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocument, QTextFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

import app.ui
from app.ui.chat.message_body import MessageBody
from app.ui.markdown import MarkdownDocument, formats
from app.ui.theme import light_palette, reading_font

UI = Path(app.ui.__file__).parent
FILES = sorted(UI.rglob("*.py"))

FORBIDDEN = {
    "setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown", "setSource",
    "setOpenExternalLinks", "addResource", "setDefaultStyleSheet", "fromHtml", "fromMarkdown",
    "insertImage",
}  # fmt: skip
TOOL_TIPS = {"setToolTip", "setWhatsThis", "showText"}
LABELS = {"QLabel", "QMessageBox"}


Fixed = frozenset[str]
"""Names that only ever hold text of our own within one function."""


def is_fixed(node: ast.expr, names: Fixed = frozenset()) -> bool:
    """Text of our own: a literal, its translation, or a name for one."""
    match node:
        case ast.Constant():
            return True
        case ast.Name(id=name):
            return name in names
        case ast.IfExp():
            return is_fixed(node.body, names) and is_fixed(node.orelse, names)
        case ast.Call(func=ast.Attribute(attr="tr" | "translate")):
            return all(isinstance(argument, ast.Constant) for argument in node.args)
        case _:
            return False


def is_safe_tip(node: ast.expr, names: Fixed) -> bool:
    if isinstance(node, ast.IfExp):
        return is_safe_tip(node.body, names) and is_safe_tip(node.orelse, names)
    is_escaped = isinstance(node, ast.Call) and called(node) in ("plain_tool_tip", "escape")
    return is_escaped or is_fixed(node, names)


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def fixed_names(function: ast.AST) -> Fixed:
    values: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            values.setdefault(node.targets[0].id, []).append(node.value)
    return frozenset(name for name, all_ in values.items() if all(is_fixed(one) for one in all_))


def faults(source: str) -> list[str]:
    found: list[str] = []
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for function in functions:
        found.extend(call_faults(function, fixed_names(function)))
    for scope in tree.body:
        found.extend(label_faults(scope))
    return found


def call_faults(function: ast.FunctionDef, names: Fixed) -> Iterator[str]:
    for node in ast.walk(function):
        if not isinstance(node, ast.Call):
            continue
        name = called(node)
        is_switched_off = [ast.unparse(argument) for argument in node.args] == ["False"]
        if name in FORBIDDEN and not is_switched_off:
            yield f"line {node.lineno}: {name} takes markup or opens files"
        if name in TOOL_TIPS and node.args:
            text = node.args[1] if name == "showText" else node.args[0]
            if not is_safe_tip(text, names):
                yield f"line {node.lineno}: {name} with text that is not escaped"
        if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "QMessageBox":
            yield f"line {node.lineno}: a message box that guesses the format of its text"


def label_faults(scope: ast.AST) -> Iterator[str]:
    """In a class or function: a label that may show more than fixed text is told that its text is
    plain; a class of labels tells it of itself."""
    written = ast.unparse(scope)
    bases = {ast.unparse(base) for base in getattr(scope, "bases", [])}
    if bases & LABELS and "self.setTextFormat(Qt.TextFormat.PlainText)" not in written:
        yield f"a class of labels that guesses the format of its text: {bases}"
    targets: dict[int, str] = {}
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            targets[id(node.value)] = ast.unparse(node.targets[-1])
    for node in ast.walk(scope):
        if not isinstance(node, ast.Call) or called(node) not in LABELS:
            continue
        target = targets.get(id(node), "")
        is_plain = target and f"{target}.setTextFormat(Qt.TextFormat.PlainText)" in written
        if not is_plain and not stays_fixed(scope, node, target):
            yield f"line {node.lineno}: a label that guesses the format of its text"


def stays_fixed(scope: ast.AST, label: ast.Call, target: str) -> bool:
    is_named = target.startswith("self.") or f"return {target}" not in ast.unparse(scope)
    first = label.args[0] if label.args else None
    is_parent = first is not None and ast.unparse(first) in ("self", "parent")
    if called(label) != "QLabel" or (first is not None and not is_parent and not is_fixed(first)):
        return False
    setters = [
        node
        for node in ast.walk(scope)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == f"{target}.setText"
    ]
    return is_named and all(is_fixed(node.args[0]) for node in setters)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_the_window_never_turns_text_into_markup(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "def f(view, text): view.setHtml(text)",
        "def f(view): view.setMarkdown('x')",
        "def f(view, url): view.setSource(url)",
        "def f(view): view.setOpenExternalLinks(True)",
        "def f(button, name): button.setToolTip(name)",
        "def f(button, name): button.setToolTip(self.tr('x {0}').format(name))",
        "def f(title): return QLabel(title)",
        "class A(QLabel):\n    def f(self, title): self.setText(title)",
        "def f(parent, text): QMessageBox.warning(parent, 'x', text)",
        "def f(parent, text):\n    box = QMessageBox(parent)\n    box.setText(text)",
        "def f(parent):\n    label = QLabel(parent)\n    return label",
        "class A:\n    def f(self, t):\n        self.x = QLabel(self)\n        self.x.setText(t)",
        "def f(button, text):\n    tip = 'a'\n    tip = text\n    button.setToolTip(tip)",
    ],
)
def test_the_check_notices_unsafe_code(source: str) -> None:
    assert faults(source)


@pytest.mark.parametrize(
    "source",
    [
        "def f(button): button.setToolTip(self.tr('Send'))",
        "def f(button, name): button.setToolTip(plain_tool_tip(name))",
        "def f():\n    x = QLabel('fixed')",
        "def f(t):\n    x = QLabel(t)\n    x.setTextFormat(Qt.TextFormat.PlainText)",
        "def f(view): view.setOpenExternalLinks(False)",
        "class A:\n    def f(self, p):\n        self.x = QLabel(self)\n        self.x.setPixmap(p)",
        "def f(button):\n    tip = 'a'\n    button.setToolTip(tip)",
    ],
)
def test_the_check_lets_safe_code_pass(source: str) -> None:
    assert faults(source) == []


TARGETS = [
    "/etc/passwd", "file:///etc/passwd", "FILE:///etc/passwd", "file://evil.example/share/x.png",
    "//evil.example/share/x.png", "\\\\evil.example\\share\\x.png", "\\\\?\\C:\\x.png",
    "smb://evil.example/x", "/dev/zero", "file:///dev/zero", "/dev/stdin", "../../secret.png",
    "x.png", "C:/x.png", "C:\\x.png", "qrc:/x.png", ":/x.png", "data:image/png;base64,AAAA",
    "http://evil.example/x.png", "https://evil.example/x.png", "javascript:alert(1)",
    "java\tscript:alert(1)", "&#106;avascript:alert(1)", "vbscript:x", "ms-msdt:/id", "tel:1",
    "vscode://file/etc", "about:blank", "https://bank.example@evil.example/", "~/x.png",
    "ftp://evil.example/x", "mailto:a@b.example", "resource:/x", "%66ile:///etc/passwd",
]  # fmt: skip
SHAPES = [
    "![a]({0})", "![a](<{0}>)", "![a]({0} \"t\")", "![a][r]\n\n[r]: {0}", "[a]({0})", "[a](<{0}>)",
    "[![a]({0})]({0})", "<{0}>", "{0}", "<img src=\"{0}\">", "<img src={0}>\n\ntext",
    "<a href=\"{0}\">x</a>", "<link rel=stylesheet href=\"{0}\">", "<table background=\"{0}\">",
    "<div style=\"background-image:url({0})\">x</div>", "<object data=\"{0}\"></object>",
    "<style>@import '{0}'</style>", "| ![a]({0}) |\n|--|\n| <img src=\"{0}\"> |",
    "- ![a]({0})\n  - [b]({0})", "> ![a]({0})", "# ![a]({0})", "```\n![a]({0})\n```", "`![a]({0})`",
    "```html\n<img src=\"{0}\">\n```", "![a]({0}", "![<img src=\"{0}\">](x)", "\x00![a]({0})\ud800",
    "$\\includegraphics{{0}}$", "\\(\\href{{0}}{x}\\)", "$$\\input{{0}}$$",
    "\\[\n\\url{{0}}\n\\]",
    "$\\text{<image href=\"{0}\"/>}$", "$x$ [$y$]({0}) ![$z$]({0})",
    "x[^1]\n\n[^1]: ![a]({0}) <{0}>",
    "x[^{0}]\n\n[^{0}]: y", "> [^1]: [b]({0})\n\n# [^1] ![a]({0})",
    "| ![a]({0}) | [b]({0}) |\n|--|--|\n| " + "wide words " * 60 + "| $\\href{{0}}{x}$ |",
]  # fmt: skip


class OpenedFiles:
    """What was opened, as the interpreter sees it. An audit hook stays for ever, so there is one
    that listens only when told."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        self.is_listening = False
        sys.addaudithook(self._on_event)

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.is_listening and event in ("open", "socket.connect", "socket.getaddrinfo"):
            self.paths.append(str(arguments))


@pytest.fixture(scope="session")
def opened() -> OpenedFiles:
    return OpenedFiles()


class CountingBody(MessageBody):
    """Counts what Qt asks for; that is the only way by which Qt itself would open a file."""

    asked = 0

    def loadResource(self, kind: int, name: Any) -> Any:
        self.asked += 1
        return super().loadResource(kind, name)


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_markdown_opens_nothing(shape: str, opened: OpenedFiles, qtbot: QtBot) -> None:
    body = CountingBody()
    qtbot.addWidget(body)
    body.resize(500, 300)
    body.set_markdown("```html\n<b>\n```\n$x$")
    document = body.document()
    assert isinstance(document, MarkdownDocument)
    document.finish_formulas()
    body.show()
    body.selectAll()
    body.copy()
    QTest.qWait(20)  # the lexer and the codec are loaded, which are files of the program
    opened.paths.clear()
    opened.is_listening = True
    try:
        for target in TARGETS:
            text = shape.replace("{0}", target)
            for end in (len(text) // 2, len(text) - 1):
                body.set_markdown(text[:end], final=False)
            body.set_markdown(text)
            document.finish_formulas()
            body.grab()
            body.selectAll()
            body.copy()
        QTest.qWait(20)
    finally:
        opened.is_listening = False
    assert opened.paths == []
    assert body.asked == 0


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_markdown_makes_no_link_outside_web_and_mail(shape: str, qtbot: QtBot) -> None:
    for target in TARGETS:
        document = MarkdownDocument(light_palette(), reading_font())
        document.set_source(shape.replace("{0}", target), final=True)
        hrefs = list(links_of(document))
        assert all(href.startswith(("http://", "https://", "mailto:")) for href in hrefs), hrefs


def links_of(document: QTextDocument) -> Iterator[str]:
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            look = iterator.fragment().charFormat()
            if look.objectType() != formats.FORMULA_OBJECT:
                assert look.objectType() == QTextFormat.ObjectTypes.NoObject.value
            assert not look.isImageFormat()
            if look.isAnchor():
                yield look.anchorHref()
            iterator += 1
        block = block.next()


def test_a_view_answers_every_question_for_a_file_with_a_pixel(qtbot: QtBot) -> None:
    body = MessageBody()
    qtbot.addWidget(body)
    document = MarkdownDocument(light_palette(), reading_font())
    for view in (body, document):
        image = view.loadResource(QTextDocument.ResourceType.ImageResource.value, "/etc/passwd")
        assert isinstance(image, QImage)
        assert (image.width(), image.height(), image.isNull()) == (1, 1, False)


def test_a_click_on_a_link_only_tells_where_it_leads(qtbot: QtBot) -> None:
    body = MessageBody()
    qtbot.addWidget(body)
    body.resize(400, 100)
    body.set_markdown("[label](https://example.org/a?b=c)")
    body.show()
    with qtbot.waitSignal(body.link_activated) as signal:
        QTest.mouseClick(body.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert signal.args == ["https://example.org/a?b=c"]
    assert body.toPlainText() == "label"
