# SPDX-License-Identifier: Apache-2.0
"""What is a formula, how it is drawn, and what happens to one that cannot be drawn."""

from typing import Any

import pytest
from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPdfWriter
from pytestqt.qtbot import QtBot

from app.ui.chat.body_text import whole_text
from app.ui.chat.message_body import MessageBody
from app.ui.markdown import MarkdownDocument, formats
from app.ui.markdown.typesetting import FormulaError, outlines
from app.ui.theme import dark_palette, light_palette, reading_font

pytestmark = pytest.mark.usefixtures("qapp")


def shown(text: str, final: bool = True) -> MarkdownDocument:
    document = MarkdownDocument(light_palette(), reading_font())
    document.set_source(text, final)
    return document


def formulas(document: MarkdownDocument) -> list[tuple[str, bool]]:
    """The TeX of all formulas, and whether they stand on lines of their own."""
    found: list[tuple[str, bool]] = []
    block = document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            look = iterator.fragment().charFormat()
            if look.objectType() == formats.FORMULA_OBJECT:
                is_display = bool(look.property(formats.IS_DISPLAY))
                found.append((str(look.property(formats.FORMULA_TEX)), is_display))
            iterator += 1
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("so $x^2$ is", [("x^2", False)]),
        ("so \\(x\\) is", [("x", False)]),
        ("the $n$th of $k$, ($m$)", [("n", False), ("k", False), ("m", False)]),
        ("**bold $x_1$ text**", [("x_1", False)]),
        ("[link $x$](https://example.org)", [("x", False)]),
        ("# Title $x$ and $$y$$", [("x", False), ("y", False)]),
        ("| $a$ | b |\n|--|--|\n| $$c$$ | d |", [("a", False), ("c", False)]),
        ("$$x = 1$$", [("x = 1", True)]),
        ("\\[\nx\n= 1\n\\]", [("x\n= 1", True)]),
        ("text\n\\[\n- x\n\\]\ntext", [("- x", True)]),
        ("so $$x$$, and", [("x,", True)]),
        ("so \\[ x = 1 \\].", [("x = 1.", True)]),
        ("- item\n\n  $$\n  x\n  $$", [("x", True)]),
        ("> \\[\n> x\n> \\]", [("x", True)]),
        ("\\begin{align}\na &= b\n\\end{align}",
         [("\\begin{align}\na &= b\n\\end{align}", True)]),
        ("$a_1*b$ and $c*d_2$", [("a_1*b", False), ("c*d_2", False)]),
        ("$x\\$y$", [("x\\$y", False)]),
    ],
)  # fmt: skip
def test_formulas_of_all_kinds_are_found(text: str, wanted: list[tuple[str, bool]]) -> None:
    assert formulas(shown(text)) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10.",
        "$5-$10, $5/month, US$5 and A$6",
        "from $5 million to 10$",
        "$20 per month costs less than 300$",
        "between $1,000 and $2,000 (or $3k)",
        "a $ b $ c",
        "`$x$` and ``\\(y\\)``",
        "```\n$x$\n\\[\ny\n\\]\n```",
        "    $$\n    x\n    $$",
        "the variables $HOME/$USER and $PATH",
        "\\$x\\$ and \\\\(y\\\\)",
        "escaped \\[Enter\\] and \\[1\\] Smith",
        "$",
        "$$",
        "$$ $$",
        "\\[ never closed",
        "\\(never closed",
        "a regular expression [^$] or ^a$",
    ],
)
def test_other_signs_are_no_formulas(text: str) -> None:
    assert formulas(shown(text)) == []


def test_a_formula_that_is_being_written_shows_its_source_and_then_itself() -> None:
    for text in ("so \\(x^2 + y", "so $x^2 + y", "so\n\\[\nx^2 + y", "so\n$$\nx^2 + y"):
        document = shown(text, final=False)
        assert formulas(document) == []
        assert "x^2 + y" in whole_text(document)
        closing = {"\\(": "\\)", "\\[": "\n\\]", "$$": "\n$$"}
        end = next((end for mark, end in closing.items() if mark in text), "$")
        document.set_source(text + end + " ", final=False)
        assert [tex for tex, _ in formulas(document)] == ["x^2 + y"]


def test_a_formula_without_an_end_does_not_swallow_the_answer() -> None:
    document = shown("so\n\\[\nx\n\n" + "A paragraph of words.\n\n" * 500, final=False)
    assert formulas(document) == []
    assert whole_text(document).startswith("so [ x\nA paragraph")


def test_copies_hold_the_source_of_formulas() -> None:
    text = "so $x^2$, \\(y\\) and\n\n$$\nz\n$$\n\nend"
    assert whole_text(shown(text)) == "so $x^2$, \\(y\\) and\n$$\nz\n$$\nend"


@pytest.mark.parametrize(
    "tex",
    [
        "x", "a^2+b^2=c^2", r"\frac{-b\pm\sqrt{b^2-4ac}}{2a}", r"\int_0^\infty e^{-x^2}\,dx",
        r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", r"\begin{aligned}a&=b\\[4pt]&=c\end{aligned}",
        r"\begin{cases}1 & x>0\\0 & \text{if } x < 0 \text{ \& so on}\end{cases}",
        r"\mathbb{E}[X]\,\mathcal{L}\,\mathfrak{g}", r"\big\{ \Bigg\} \left\{ x \right.",
        r"\color{white} x \textcolor{red}{y}", r"x = 1 \tag{3} \label{eq:one}", r"\argmax_x f(x)",
        r"\begin{array}{cc|c}1&2&3\\\hline 4&5&6\end{array}", r"\overset{!}{=} \underbrace{a}_{n}",
        r"\xrightarrow{f} \hat{x} \vec{y} \overline{ab}", r"\operatorname{rank} \lim_{x\to 0} \sup",
    ],
)  # fmt: skip
def test_what_models_write_is_drawn(tex: str) -> None:
    made = outlines(tex, True)
    assert "<path" in made.svg
    assert 0 < made.width < 40
    assert 0 < made.ascent + made.descent < 12
    assert set(colors(made.svg)) == {"black"}


def colors(svg: str) -> list[str]:
    return [part.split('"')[0] for part in svg.split('fill="')[1:] if part[:4] != "none"]


@pytest.mark.parametrize(
    "tex",
    [
        r"\unknown{x}", r"\ce{H2O}", r"\frac{1", "x^2^3", "}{", r"\begin{foo}x\end{foo}",
        r"\newcommand{\a}{\a\a}\a", r"\def\a{\a\a}\a", r"\href{http://x}{y}",
        r"\input{/etc/passwd}",
        r"\includegraphics{/etc/passwd}", r"\rule{1000em}{1000em}", r"\hspace{100000em}x",
        r"\frac{1}{" * 30 + "x" + "}" * 30, r"\sqrt{" * 200 + "x" + "}" * 200, "{" * 1900,
        r"\left(" * 300, r"\,", "", "x < y & z",
    ],
)  # fmt: skip
def test_what_cannot_be_drawn_is_refused(tex: str) -> None:
    with pytest.raises(FormulaError):
        outlines(tex, True)


def test_text_in_a_formula_cannot_bring_its_own_elements() -> None:
    made = outlines(r"\text{<image href='x'/> <b>}", True)
    assert "<image" not in made.svg
    assert "href" not in made.svg


@pytest.fixture
def body(qtbot: QtBot) -> MessageBody:
    body = MessageBody()
    qtbot.addWidget(body)
    body.resize(500, 300)
    return body


def ink(image: QImage) -> set[str]:
    points = ((x, y) for x in range(0, image.width()) for y in range(0, image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in points}


def settled(body: MessageBody) -> Any:
    document = body.document()
    assert isinstance(document, MarkdownDocument)
    document.finish_formulas()
    return document


def test_a_formula_is_drawn_in_the_colour_of_the_text(body: MessageBody) -> None:
    for palette in (light_palette(), dark_palette()):
        body.setPalette(palette)
        body.set_markdown("$$\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}$$")
        settled(body)
        body.show()
        assert palette.text().color().name() in ink(body.grab().toImage())


def test_a_formula_takes_its_true_room_when_it_is_known(body: MessageBody) -> None:
    body.show()
    body.set_markdown("$$\n\\frac{\\frac{a+31}{b}}{\\frac{c}{d}}\n$$")
    document = body.document()
    assert isinstance(document, MarkdownDocument)
    assert document.has_pending_formulas
    before = body.height()
    document.finish_formulas()
    assert not document.has_pending_formulas
    assert body.height() > before


def test_a_formula_that_cannot_be_drawn_shows_its_source(body: MessageBody) -> None:
    body.set_markdown("so $\\unknown{x}$ it is")
    settled(body)
    body.show()
    drawn = body.grab().toImage()
    body.set_markdown("so  it is")
    assert drawn != body.grab().toImage()
    assert len(ink(drawn)) > 2


def test_a_formula_never_runs_out_of_the_text(body: MessageBody) -> None:
    body.resize(300, 200)
    body.set_markdown("$$" + "+".join(f"x_{{{n}}}" for n in range(20)) + "$$")
    settled(body)
    body.show()
    assert body.document().size().width() <= body.viewport().width() + 1


def test_a_very_long_formula_is_shown_as_its_source() -> None:
    source = "x+" * 1500 + "x"
    assert formulas(shown(f"$${source}$$")) == []
    assert source in whole_text(shown(f"$${source}$$"))
    assert source in whole_text(shown(f"so ${source}$ it is"))


def test_formulas_stay_outlines_in_a_pdf(tmp_path: Any) -> None:
    document = shown("so $\\frac{a}{b}$ it is")
    document.finish_formulas()
    path = tmp_path / "out.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF()
        )
    )
    document.print_(writer)
    del writer
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/Subtype /Image" not in data


def test_footnotes_move_to_the_end_and_are_marked_in_the_text() -> None:
    text = (
        "One[^1], two[^long], none[^3] and [^0-9].\n\n[^1]: First *note*.\n\n"
        "    Goes on.\n\n[^long]: Second $x$.\n\nLast paragraph.\n"
    )
    document = shown(text)
    assert whole_text(document) == (
        "One[1], two[long], none[^3] and [^0-9].\nLast paragraph.\n\n1. First note.\nGoes on.\n"
        "lon… Second $x$."
    )


def test_the_number_of_a_footnote_is_raised_before_the_note_has_come() -> None:
    text = "One[^1] and\n\nmore"
    assert whole_text(shown(text, final=False)) == "One[1] and\nmore"
    assert whole_text(shown(text)) == "One[^1] and\nmore"


def test_a_grab_with_formulas_is_the_same_each_time(body: MessageBody) -> None:
    body.set_markdown("so $x^2$ and $$y^2$$")
    settled(body)
    body.show()
    area = QRect(0, 0, body.width(), body.height())
    assert body.grab(area).toImage() == body.grab(area).toImage()
