# SPDX-License-Identifier: Apache-2.0
"""Everything can be read, in both palettes, and the palette follows the choice."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import apply_theme, contrast, dark_palette, light_palette, shades

ROLE = QPalette.ColorRole
PALETTES = {"light": light_palette, "dark": dark_palette}
PAIRS = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.Text, ROLE.AlternateBase),
    (ROLE.Text, ROLE.Window),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.HighlightedText, ROLE.Accent),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.PlaceholderText, ROLE.AlternateBase),
    (ROLE.Link, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.Accent, ROLE.Window),
]


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize(("text", "ground"), PAIRS, ids=lambda role: role.name)
def test_text_has_a_contrast_of_at_least_four_and_a_half(
    name: str, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = PALETTES[name]()
    assert contrast(palette.color(text), palette.color(ground)) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_derived_colours_can_be_read_where_they_stand(name: str) -> None:
    shade = shades(PALETTES[name]())
    for field in fields(shade):
        if field.name.startswith("code_") and field.name != "code_background":
            assert contrast(getattr(shade, field.name), shade.code_background) >= 4.5, field.name
    for ground in (shade.bubble, shade.hover, shade.code_background):
        assert contrast(shade.text, ground) >= 7
        assert contrast(shade.muted, ground) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_every_role_has_a_colour_of_our_own(name: str) -> None:
    palette = PALETTES[name]()
    for role in ROLE:
        if role not in (ROLE.NColorRoles, ROLE.NoRole):
            assert palette.isBrushSet(QPalette.ColorGroup.Active, role), role


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_widgets_take_the_chosen_palette_and_change_with_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = apply_theme(qapp)
    widget = QWidget()
    qtbot.addWidget(widget)
    try:
        theme.set_color_scheme("dark")
        # Qt tells the widgets from its event loop.
        qapp.processEvents()
        assert widget.palette().color(ROLE.Window) == dark_palette().color(ROLE.Window)
        theme.set_color_scheme("light")
        qapp.processEvents()
        assert widget.palette().color(ROLE.Window) == light_palette().color(ROLE.Window)
        assert shades(widget.palette()).is_dark is False
    finally:
        theme.set_color_scheme("system")
