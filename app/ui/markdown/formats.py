# SPDX-License-Identifier: Apache-2.0
"""How each kind of block and run looks: the only place that makes Qt text formats."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from app.ui.markdown.blocks import (
    Block,
    CodeBlock,
    FormulaBlock,
    Marker,
    MarkerKind,
    Place,
    RuleBlock,
    Run,
    TableBlock,
    TextBlock,
    is_right_to_left,
)
from app.ui.theme import (
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    Shades,
    code_font,
    em,
    line_height_percent,
    scaled_font,
    shades,
)

# Properties of our own, read by the view that paints what Qt has no format for.
IS_CODE = QTextFormat.Property.UserProperty.value + 1
CODE_LANGUAGE = QTextFormat.Property.UserProperty.value + 2  # on the first line of a block only
QUOTE_BARS = QTextFormat.Property.UserProperty.value + 3  # the indents of the quotes' rules
IS_RULE = QTextFormat.Property.UserProperty.value + 4
IS_SPACER = QTextFormat.Property.UserProperty.value + 7
MARKER = QTextFormat.Property.UserProperty.value + 6
IS_INLINE_CODE = QTextFormat.Property.UserProperty.value + 5
FORMULA = QTextFormat.Property.UserProperty.value + 8  # its source, with the marks around it
FORMULA_TEX = QTextFormat.Property.UserProperty.value + 9
IS_DISPLAY = QTextFormat.Property.UserProperty.value + 10
FORMULA_SCALE = QTextFormat.Property.UserProperty.value + 11  # pixels to the em of the formula
FORMULA_MIDDLE = QTextFormat.Property.UserProperty.value + 12  # half the height of small letters
CONTINUES = QTextFormat.Property.UserProperty.value + 11  # with the text of the block above
CITATION = QTextFormat.Property.UserProperty.value + 13  # which one, counted from 1

FORMULA_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1

CODE_PADDING = 12
CODE_HEADER = 30
CELL_PADDING = 6
TABLE_BAR = 14
"""Pixels below a table that is wider than the text, for the bar that scrolls it."""
BELOW_TABLE_BAR = 12
QUOTE_STEP = 16
MAX_DEPTH = 8
"""Deeper lists and quotes are drawn at this depth."""

CITATION_SCHEME = "citation"
"""Of the link that a citation's number is; no link of a model can have it."""
CITATION_RAISE = 34
"""Percent of the number's own height, which is two thirds of the text's."""
_NOTE_LENGTH = 3
_MATHS_X_HEIGHT = 0.473
"""Of the font of formulas, in ems."""

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_HEADING_SCALE = (1.0, 1.5, 1.28, 1.12, 1.0, 1.0, 1.0)
_HEADING_SPACE = (12, 28, 24, 20, 16, 16, 16)


@dataclass(frozen=True)
class MarkdownStyle:
    """Everything that decides formats; two equal styles write equal documents. Line heights are
    in percent of the font's own line."""

    font: QFont
    shades: Shades
    link: QColor
    indent_width: float
    line_height: float
    code_line_height: float

    @staticmethod
    def of(palette: QPalette, font: QFont) -> "MarkdownStyle":
        return MarkdownStyle(
            font=QFont(font),
            shades=shades(palette),
            link=palette.color(QPalette.ColorRole.Link),
            indent_width=round(em(font) * 1.8),
            line_height=line_height_percent(font),
            code_line_height=line_height_percent(code_font(font)),
        )


def space_above(block: Block, previous: Block | None) -> float:
    """Pixels between two blocks; nothing above the first one."""
    if previous is None or (isinstance(block, TextBlock) and block.continues):
        return 0
    gap: float = 12
    if isinstance(block, TextBlock):
        gap = _space_above_text(block, previous)
    elif isinstance(block, RuleBlock):
        gap = SPACING_M + SPACING_XS
    if isinstance(previous, TextBlock) and previous.level and gap <= 12:
        gap = SPACING_S
    if isinstance(previous, RuleBlock):
        gap = max(gap, SPACING_M + SPACING_XS)
    if isinstance(previous, CodeBlock):
        gap += CODE_PADDING
    return gap


def _space_above_text(block: TextBlock, previous: Block) -> float:
    if block.level:
        return _HEADING_SPACE[block.level]
    if block.marker:
        is_first = isinstance(previous, TextBlock) and previous.place.indent == 0
        return SPACING_S if is_first else SPACING_XS + 2
    return SPACING_S if block.place.indent else 12


def text_block(block: TextBlock, above: float, style: MarkdownStyle) -> QTextBlockFormat:
    form = _placed(block.place, above)
    form.setLineHeight(100 if block.level else style.line_height, _PROPORTIONAL)
    if block.level:
        form.setHeadingLevel(block.level)
    if block.marker:
        form.setProperty(MARKER, marker_text(block.marker))
    if block.continues:
        form.setProperty(CONTINUES, True)
    if is_right_to_left(block.runs):
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        form.setRightMargin(form.leftMargin())
        form.setLeftMargin(0)
    return form


def formula_block(block: FormulaBlock, above: float, style: MarkdownStyle) -> QTextBlockFormat:
    form = _placed(block.place, above)
    if block.is_open:
        form.setLineHeight(style.code_line_height, _PROPORTIONAL)
    else:
        form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    return form


def marker_text(marker: Marker) -> str:
    match marker.kind:
        case MarkerKind.BULLET:
            return "-"
        case MarkerKind.NUMBER:
            return f"{marker.number}."
        case MarkerKind.CHECKED:
            return "[x]"
        case MarkerKind.UNCHECKED:
            return "[ ]"
        case MarkerKind.NOTE:
            label = marker.label
            return f"{label}." if len(label) <= _NOTE_LENGTH else f"{label[:_NOTE_LENGTH]}…"


def code_line(
    block: CodeBlock, above: float, style: MarkdownStyle, is_first: bool
) -> QTextBlockFormat:
    """The padding around the code is margin: the view paints the background behind it. That below
    its last line is set when the line is there."""
    form = _placed(block.place, above + room_above_code(block) if is_first else 0)
    form.setLeftMargin(form.leftMargin() + CODE_PADDING)
    form.setRightMargin(CODE_PADDING)
    form.setBottomMargin(0)
    form.setLineHeight(style.code_line_height, _PROPORTIONAL)
    form.setProperty(IS_CODE, True)
    form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if is_first:
        form.setProperty(CODE_LANGUAGE, block.language)
    return form


def room_above_code(block: CodeBlock) -> float:
    """For the name of its language, else padding."""
    return CODE_HEADER if block.language else CODE_PADDING


def rule_block(block: RuleBlock, above: float) -> QTextBlockFormat:
    form = _placed(block.place, above)
    form.setLineHeight(1, _FIXED)
    form.setProperty(IS_RULE, True)
    return form


def spacer_block(below: int = 0) -> QTextBlockFormat:
    """Qt needs a block before and after a table; this one takes next to no room."""
    form = QTextBlockFormat()
    form.setBottomMargin(below)
    form.setLineHeight(1, _FIXED)
    form.setProperty(IS_SPACER, True)
    return form


def cell_block(alignment: str, runs: tuple[Run, ...], style: MarkdownStyle) -> QTextBlockFormat:
    form = QTextBlockFormat()
    if is_right_to_left(runs):
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form.setLineHeight(style.line_height, _PROPORTIONAL)
    side = {"r": Qt.AlignmentFlag.AlignRight, "c": Qt.AlignmentFlag.AlignHCenter}.get(alignment)
    if side is not None:
        form.setAlignment(side)
    return form


def table(block: TableBlock, above: float, style: MarkdownStyle) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setCellPadding(0)
    form.setCellSpacing(0)
    form.setBorder(0)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setHeaderRowCount(1)
    form.setTopMargin(above)
    form.setLeftMargin(table_indent(block, style))
    return form


def table_indent(block: TableBlock, style: MarkdownStyle) -> float:
    indent = min(block.place.indent, MAX_DEPTH) * style.indent_width
    return indent + min(block.place.quote, MAX_DEPTH) * QUOTE_STEP


def cell_padding(column: int) -> int:
    """Left and right together."""
    return SPACING_S + (SPACING_M if column else 0)


def cell(style: MarkdownStyle, font: QFont, row: int, column: int) -> QTextTableCellFormat:
    """Also the format of the cell's first block: to Qt both are one."""
    form = QTextTableCellFormat()
    form.setFont(font)
    form.setTopPadding(CELL_PADDING)
    form.setBottomPadding(CELL_PADDING)
    form.setLeftPadding(0 if column == 0 else SPACING_M)
    form.setRightPadding(SPACING_S)
    form.setBottomBorder(1)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line = style.shades.muted if row == 0 else style.shades.hairline
    form.setBottomBorderBrush(QBrush(line))
    return form


def formula_scale(font: QFont) -> float:
    """Pixels to the em of a formula whose small letters are as high as those of the text."""
    size = em(font)
    match = QFontMetricsF(font).xHeight() / (_MATHS_X_HEIGHT * size)
    return size * min(1.2, max(1.0, match))


class CharFormats:
    """Formats of runs, made once per style."""

    def __init__(self, style: MarkdownStyle) -> None:
        self._style = style
        self._made: dict[tuple[Run, int], QTextCharFormat] = {}

    def of(self, run: Run, level: int = 0) -> QTextCharFormat:
        key = (run._replace(text=""), level)
        form = self._made.get(key)
        if form is None:
            form = self._made[key] = self._make(run, level)
        return form

    def code(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(code_font(self._style.font))
        return form

    def formula(self, run: Run, level: int = 0) -> QTextCharFormat:
        """A formula is one character, drawn by the object that the document has for it."""
        form = QTextCharFormat(self.of(run._replace(formula="", is_display=False), level))
        form.setObjectType(FORMULA_OBJECT)
        form.setProperty(FORMULA, run.text)
        form.setProperty(FORMULA_TEX, run.formula)
        form.setProperty(IS_DISPLAY, run.is_display)
        form.setProperty(FORMULA_SCALE, formula_scale(form.font()))
        form.setProperty(FORMULA_MIDDLE, QFontMetricsF(form.font()).xHeight() / 2)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return form

    def citation(self, run: Run, level: int = 0, *, is_bracket: bool) -> QTextCharFormat:
        """The brackets are the room around the number: they are copied and read aloud, not seen."""
        form = QTextCharFormat()
        form.setFont(scaled_font(self._style.font, _HEADING_SCALE[level]))
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        form.setSuperScriptBaseline(CITATION_RAISE)
        form.setProperty(CITATION, run.cite)
        form.setAnchor(True)
        form.setAnchorHref(f"{CITATION_SCHEME}:{run.cite}")
        form.setForeground(QColor(0, 0, 0, 0) if is_bracket else self._style.link)
        return form

    def spacer(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontPointSize(1)
        return form

    def _make(self, run: Run, level: int) -> QTextCharFormat:
        form = QTextCharFormat()
        font = scaled_font(self._style.font, _HEADING_SCALE[level])
        if run.code:
            font = code_font(font)
        font.setWeight(QFont.Weight.DemiBold if run.bold or level else QFont.Weight.Normal)
        font.setItalic(run.italic)
        form.setFont(font)
        form.setFontStrikeOut(run.strike)
        if (run.code or run.chip) and not run.muted:
            form.setProperty(IS_INLINE_CODE, True)
        if run.chip or run.muted:
            form.setForeground(self._style.shades.muted)
        if run.note:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            form.setForeground(self._style.link)
        if run.href:
            form.setAnchor(True)
            form.setAnchorHref(run.href)
            form.setForeground(self._style.link)
            form.setFontUnderline(True)
            form.setUnderlineColor(self._style.link)
        return form


def _placed(place: Place, above: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(above)
    if place.indent:
        form.setIndent(min(place.indent, MAX_DEPTH))
    if place.quote:
        depth = min(place.quote, MAX_DEPTH)
        form.setLeftMargin(depth * QUOTE_STEP)
        bars = (min(indent, MAX_DEPTH) for indent in place.bars[:depth])
        form.setProperty(QUOTE_BARS, " ".join(map(str, bars)))
    return form
