# SPDX-License-Identifier: Apache-2.0
"""The look of the program: two palettes, two fonts, one spacing scale.

Widgets take colours from palette roles, or from `shades()`, which derives everything else from
those roles. Nothing but the accent is coloured.
"""

import colorsys
from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QScrollBar

from app.core.values import value_class
from app.services.settings import ColorScheme

SPACING_XS = 4
SPACING_S = 8
SPACING_M = 16
SPACING_L = 24

RADIUS = 8
LINE_HEIGHT = 1.45
CODE_SCALE = 0.95
READING_SCALE = 1.1
"""Messages are read, not glanced at: a little larger than the labels around them."""
TEXT_COLUMN_EM = 46

_Role = QPalette.ColorRole

_LIGHT: dict[QPalette.ColorRole, str] = {
    _Role.Window: "#fbfaf8",
    _Role.WindowText: "#1f2023",
    _Role.Base: "#ffffff",
    _Role.AlternateBase: "#f3f1ed",
    _Role.Text: "#1f2023",
    _Role.Button: "#f3f1ed",
    _Role.ButtonText: "#1f2023",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#2a2b2e",
    _Role.ToolTipText: "#f4f3f0",
    _Role.PlaceholderText: "#616166",
    _Role.Highlight: "#2f5fc4",
    _Role.HighlightedText: "#ffffff",
    _Role.Accent: "#2f5fc4",
    _Role.Link: "#2f5fc4",
    _Role.LinkVisited: "#2f5fc4",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#f7f5f2",
    _Role.Mid: "#c9c6c0",
    _Role.Dark: "#a5a29c",
    _Role.Shadow: "#6b6964",
}

_DARK: dict[QPalette.ColorRole, str] = {
    _Role.Window: "#1b1c1e",
    _Role.WindowText: "#e7e6e3",
    _Role.Base: "#232427",
    _Role.AlternateBase: "#27282b",
    _Role.Text: "#e7e6e3",
    _Role.Button: "#2c2d31",
    _Role.ButtonText: "#e7e6e3",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#3a3b40",
    _Role.ToolTipText: "#f1f0ed",
    _Role.PlaceholderText: "#a8a8ad",
    _Role.Highlight: "#8fb0ff",
    _Role.HighlightedText: "#14161b",
    _Role.Accent: "#8fb0ff",
    _Role.Link: "#8fb0ff",
    _Role.LinkVisited: "#8fb0ff",
    _Role.Light: "#3c3d42",
    _Role.Midlight: "#323337",
    _Role.Mid: "#46474c",
    _Role.Dark: "#5c5d63",
    _Role.Shadow: "#0a0a0b",
}

_SLIM_BAR = (
    "QScrollBar:vertical { width: 12px; background: transparent; margin: 0 }"
    "QScrollBar::handle:vertical { background: palette(mid); border-radius: 3px;"
    " min-height: 32px; margin: 3px }"
    "QScrollBar::handle:vertical:hover { background: palette(dark) }"
    "QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0 }"
    "QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: none }"
    "QScrollBar:horizontal { height: 12px; background: transparent; margin: 0 }"
    "QScrollBar::handle:horizontal { background: palette(mid); border-radius: 3px;"
    " min-width: 32px; margin: 3px }"
    "QScrollBar::handle:horizontal:hover { background: palette(dark) }"
    "QScrollBar::add-line:horizontal, QScrollBar::sub-line:horizontal { width: 0 }"
    "QScrollBar::add-page:horizontal, QScrollBar::sub-page:horizontal { background: none }"
)

_DISABLED_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText)


@value_class
class Shades:
    """Colours derived from a palette. `citation` is the ground of numbers in the accent. The
    `code_*` ones keep a contrast of 4.5 on `code_background`, `muted` keeps it on the window and on
    `bubble`."""

    is_dark: bool
    text: QColor
    muted: QColor
    hairline: QColor
    hover: QColor
    bubble: QColor
    citation: QColor
    code_background: QColor
    code_text: QColor
    code_comment: QColor
    code_keyword: QColor
    code_string: QColor
    code_number: QColor
    code_name: QColor


STYLE = ("-style", "Fusion")
"""An application that is made with it needs no setStyle. That returns the style, for which PySide6
makes QStyle and QCommonStyle with all their enums: a fortieth of the start."""

_THEME = "theme"
"""Children are looked for by name: of what has none PySide6 wants to know what it is, and makes
QStyle for that too."""


class Theme(QObject):
    """Keeps the application's palette in step with the system's colour scheme, or with the one
    that was chosen, and its font in step with the zoom."""

    def __init__(self, app: QApplication, *, is_styled: bool) -> None:
        super().__init__(app)
        self.setObjectName(_THEME)
        self._app = app
        self._choice: ColorScheme = "system"
        self._zoom = 1.0
        if not is_styled:
            app.setStyle("Fusion")
        self._set_font(system_font())
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._apply()

    def set_color_scheme(self, scheme: ColorScheme) -> None:
        self._choice = scheme
        wish = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        # Also tells the platform, so that title bars and native dialogs follow where they can.
        self._app.styleHints().setColorScheme(wish[scheme])
        self._apply()

    @property
    def zoom(self) -> float:
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Every font follows. Widgets that gave themselves a size of their own get a FontChange,
        in which they take it anew."""
        if zoom != self._zoom:
            self._zoom = zoom
            self._set_font(scaled_font(system_font(), zoom))
            for widget in QApplication.allWidgets():
                if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                    QApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))

    def _set_font(self, font: QFont) -> None:
        # Says that nothing of it was chosen by hand. Otherwise a widget that makes its own font
        # bold would also keep the size that it has at that moment.
        font.setResolveMask(0)
        self._app.setFont(font)

    @Slot()
    def _on_color_scheme_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        system_is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        is_dark = self._choice == "dark" or (self._choice == "system" and system_is_dark)
        wanted = dark_palette() if is_dark else light_palette()
        if self._app.palette() != wanted:
            self._app.setPalette(wanted)
            # A style sheet keeps the colours of the palette that it was read with.
            for widget in QApplication.allWidgets():
                if isinstance(widget, QScrollBar) and widget.styleSheet() == _SLIM_BAR:
                    slim_scroll_bar(widget)


def apply_theme(app: QApplication, *, is_styled: bool = False) -> Theme:
    """Call before the first window. There is one for an application, and it lives as long.
    `is_styled`: STYLE was among the application's arguments."""
    there = app.findChild(Theme, _THEME)
    return Theme(app, is_styled=is_styled) if there is None else there


def light_palette() -> QPalette:
    return _palette(_LIGHT)


def dark_palette() -> QPalette:
    return _palette(_DARK)


def system_font() -> QFont:
    """The system's own, whatever the zoom."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)


def code_font(beside: QFont) -> QFont:
    """The system's monospace, a little smaller than the text it stands in."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    font = scaled_font(beside, CODE_SCALE)
    font.setFamily(family)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def ui_font() -> QFont:
    """The font of labels and buttons: the system's, at the chosen zoom."""
    return QApplication.font()


def reading_font() -> QFont:
    return scaled_font(ui_font(), READING_SCALE)


def em(font: QFont) -> float:
    """The font's size in pixels."""
    return float(QFontInfo(font).pixelSize())


def line_height_percent(font: QFont, line_height: float = LINE_HEIGHT) -> float:
    """What Qt calls a proportional height: a share of the font's own line, not of its size."""
    return 100 * line_height * em(font) / QFontMetricsF(font).height()


def scaled_font(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * factor)
    else:
        scaled.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return scaled


def slim_scroll_bar(bar: QScrollBar) -> None:
    """A bar without arrows or a trough: Fusion's own is the heaviest thing in a quiet window."""
    bar.setStyleSheet(_SLIM_BAR)


def shades(palette: QPalette) -> Shades:
    return _shades(
        palette.color(_Role.Window).rgb(),
        palette.color(_Role.WindowText).rgb(),
        palette.color(_Role.PlaceholderText).rgb(),
        palette.color(_Role.Accent).rgb(),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.1, 1 to 21; both colours are taken as opaque."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=8)
def _shades(window: int, text: int, muted: int, accent: int) -> Shades:
    paper, ink, grey = QColor(window), QColor(text), QColor(muted)
    is_dark = _luminance(paper) < _luminance(ink)
    code_background = _mix(paper, ink, 0.055 if is_dark else 0.04)
    return Shades(
        is_dark=is_dark,
        text=ink,
        muted=grey,
        hairline=_mix(paper, ink, 0.16 if is_dark else 0.13),
        hover=_mix(paper, ink, 0.09 if is_dark else 0.065),
        bubble=_mix(_mix(paper, ink, 0.035), QColor(accent), 0.06),
        citation=_mix(paper, QColor(accent), 0.14 if is_dark else 0.1),
        code_background=code_background,
        code_text=ink,
        code_comment=_readable(_mix(grey, paper, 0.1), code_background),
        code_keyword=_readable(_hue(0.74, 0.42, is_dark), code_background),
        code_string=_readable(_hue(0.38, 0.38, is_dark), code_background),
        code_number=_readable(_hue(0.07, 0.55, is_dark), code_background),
        code_name=_readable(_hue(0.60, 0.50, is_dark), code_background),
    )


def _palette(colors: dict[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette()
    for role, name in colors.items():
        palette.setColor(role, QColor(name))
    faded = _mix(QColor(colors[_Role.Text]), QColor(colors[_Role.Window]), 0.55)
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def _mix(base: QColor, other: QColor, part: float) -> QColor:
    """`base` with `part` (0 to 1) of `other` in it, opaque."""
    return QColor.fromRgbF(
        base.redF() + (other.redF() - base.redF()) * part,
        base.greenF() + (other.greenF() - base.greenF()) * part,
        base.blueF() + (other.blueF() - base.blueF()) * part,
    )


def _hue(hue: float, saturation: float, is_dark: bool) -> QColor:
    return QColor.fromRgbF(*colorsys.hls_to_rgb(hue, 0.74 if is_dark else 0.36, saturation))


def _readable(color: QColor, background: QColor) -> QColor:
    """`color`, moved towards black or white until it can be read on `background`."""
    away = QColor("white") if _luminance(background) < 0.2 else QColor("black")
    for step in range(21):
        moved = _mix(color, away, step / 20)
        if contrast(moved, background) >= 5:
            return moved
    return away


def _luminance(color: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * linear(color.redF())
        + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF())
    )
