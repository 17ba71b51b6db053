# SPDX-License-Identifier: Apache-2.0
"""LaTeX to the outlines of a formula. Knows nothing of Qt, so that a thread of its own can do it.

ziamath draws what latex2mathml understands. Both are forgiving: what they do not know they show as
text, so the result is checked before it is used.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

EM = 48.0
"""Size at which formulas are drawn; their measures are in parts of it."""

MARGIN = 0.06
"""Ems around the outlines, for what antialiasing adds to them."""

_MAX_COST = 4000
_MAX_EMS = 150

_FORBIDDEN = re.compile(
    r"\\(?:(?:re|provide)?newcommand|providecommand|DeclareMathOperator|def|let|edef|gdef|href|url"
    r"|includegraphics|input|include|style|class|cssId|verb|rule|label|ref|eqref)(?![a-zA-Z])"
)
_ENVIRONMENT = re.compile(r"\\begin\s*\{([^}]*)\}")
_ENVIRONMENTS = frozenset(
    ("align", "aligned", "alignat", "alignedat", "equation", "gather", "gathered", "multline",
     "split", "array", "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix",
     "smallmatrix", "cases", "dcases", "rcases", "eqnarray", "flalign")
)  # fmt: skip
_TEXT = re.compile(r"(\\(?:text(?:bf|it|md|normal|rm|sf|tt|up)?|mbox|hbox|fbox)\s*\{)([^{}]*)(\})")
_TAG = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")
_COLOR = re.compile(r"\\(?:text)?color\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}")
_NAMES = {
    r"\mathds": r"\mathbb",
    r"\argmax": r"\operatorname{arg\,max}",
    r"\argmin": r"\operatorname{arg\,min}",
    r"\notag": "",
    r"\nonumber": "",
    r"\allowbreak": "",
    r"\nobreak": "",
}
_RENAMED = re.compile("(" + "|".join(re.escape(name) for name in _NAMES) + r")(?![a-zA-Z])")
_BIG_BRACE = re.compile(r"\\[bB]igg?[lrm]?\s*\\([{}])")
_NUMBERED = re.compile(r"\\(begin|end)\s*\{(align|gather|equation|eqnarray|flalign|multline)\}")
_ROW_SPACE = re.compile(r"\\\\\s*\[[^\]]*\]")
_LARGE = frozenset("∫∬∭∮∯∰∑∏∐⋃⋂⋁⋀⨁⨂⨀⨄⨆")
_LABEL = re.compile(r"\\label\s*\{[^{}]*\}")


class FormulaError(ValueError):
    """A formula that cannot be drawn; its source is shown."""


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """An SVG in black with a margin around it, and the measures without that, in ems. `descent` is
    what hangs below the baseline."""

    svg: str
    width: float
    ascent: float
    descent: float


def outlines(tex: str, is_display: bool) -> Outlines:
    """Raises FormulaError. Takes 5 to 20 ms for most formulas, up to a second for the largest."""
    ziamath = _ziamath()
    source = _prepared(tex)
    try:
        mathml = ziamath.to_mathml(source, inline=not is_display)
        root = ElementTree.fromstring(mathml)
        _check(root)
        _space(root)
        formula = ziamath.draw(root, size=EM, margin=MARGIN * EM)
        box = formula.node.bbox
        svg = formula.svg()
    # Wrong input surfaces as whatever these two libraries happen to stumble over.
    except Exception as error:
        raise FormulaError(str(error)) from error
    width, ascent, descent = box.xmax - box.xmin, max(box.ymax, 0), max(-box.ymin, 0)
    if not 0 < width <= _MAX_EMS * EM or not 0 < ascent + descent <= _MAX_EMS * EM:
        raise FormulaError("it has no size, or far too much of it")
    if "<image" in svg or "href" in svg:
        raise FormulaError("it refers to something outside")
    return Outlines(svg, width / EM, ascent / EM, descent / EM)


def _prepared(tex: str) -> str:
    forbidden = _FORBIDDEN.search(_LABEL.sub("", tex))
    if forbidden:
        raise FormulaError(f"{forbidden[0]} is not drawn")
    for name in _ENVIRONMENT.findall(tex):
        if name.removesuffix("*") not in _ENVIRONMENTS:
            raise FormulaError(f"the environment {name} is not known")
    tex = _LABEL.sub("", _COLOR.sub("", tex))
    tex = _TAG.sub(r"\\qquad \\text{(\1)}", tex)
    # latex2mathml knows \{ and \} after \left and \right, but not after \big.
    tex = _BIG_BRACE.sub(r"\\\1", tex)
    tex = _NUMBERED.sub(r"\\\1{\2*}", _ROW_SPACE.sub(r"\\\\", tex))
    tex = _RENAMED.sub(lambda match: _NAMES[match[0]], tex)
    return _TEXT.sub(_escaped_text, tex)


def _escaped_text(match: re.Match[str]) -> str:
    # latex2mathml takes XML escapes back before ziamath reads its result as XML.
    text = match[2].replace(r"\&", "&").replace("&", "&#x26;").replace("<", "&#x3C;")
    return match[1] + text + match[3]


def _check(root: ElementTree.Element) -> None:
    """ziamath lays out everything below a row twice, so rows within rows take exponential time."""
    cost = 0
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        text = element.text or ""
        if "\\" in text:
            raise FormulaError(f"{text} is not known")
        if len(element) == 0:
            cost += max(1, len(text)) << min(depth, 40)
        if cost > _MAX_COST:
            raise FormulaError("it would take too long")
        is_row = element.tag.rpartition("}")[2] in ("mrow", "mtd", "mstyle", "mpadded", "mphantom")
        waiting += [(child, depth + is_row) for child in element]


def _space(root: ElementTree.Element) -> None:
    """As TeX does it: rows of tables apart, and no sign of a sum or an integral that grows with
    what stands beside it."""
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "mtable":
            element.set("rowspacing", "0.55em" if element.get("displaystyle") else "0.4em")
        elif tag == "mo" and (element.text or "").strip() in _LARGE:
            element.set("stretchy", "false")


class _Ziamath(NamedTuple):
    to_mathml: Callable[..., str]
    draw: Callable[..., Any]


@lru_cache(maxsize=1)
def _ziamath() -> _Ziamath:
    # Takes 0.1 s: only those who see a formula wait for it.
    from ziamath.config import config
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math

    # QtSvg draws nothing for glyphs that are defined once and referred to.
    config.svg2 = False
    config.precision = 2
    return _Ziamath(tex2mml, Math)
