# SPDX-License-Identifier: Apache-2.0
"""Name, version, what it is built of, and the notices."""

import json

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.core.values import value_class
from app.paths import RESOURCES
from app.ui.about.notices import LICENCE_ADDRESS, NoticeLinks
from app.ui.settings.form import Page
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, SPACING_XS, em, ui_font
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

_WIDTH_EM = 38
_HEIGHT_EM = 42


@value_class
class Part:
    """`licence` is an SPDX expression."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """What the program is built of on any system, and what is compiled into that. The list is
    written by packaging/notices.py."""
    rows = json.loads((RESOURCES / "licences.json").read_bytes())
    return tuple(Part(row["name"], row["version"][:12], row["licence"]) for row in rows)


class AboutDialog(QDialog):
    notice_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Harmonium"))
        page = Page(self)
        page.set_title(self.tr("Harmonium"))
        page.add_widget(self._head(page))
        links = NoticeLinks(page)
        links.chosen.connect(self.notice_requested)
        page.add_widget(links)
        page.add_text(self.tr("Built of:"))
        page.add_widget(_parts_table(page))
        page.set_readable()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACING_M)
        layout.addWidget(page, 1)
        layout.addLayout(self._buttons())
        size = em(ui_font())
        self.resize(round(size * _WIDTH_EM), round(size * _HEIGHT_EM))

    def _head(self, page: Page) -> QWidget:
        head = QWidget(page)
        mark = PlainLabel("", head)
        side = round(em(ui_font()) * 5)
        mark.setPixmap(QGuiApplication.windowIcon().pixmap(side, side))
        words = PlainLabel(
            self.tr("Version {version}").format(version=__version__)
            + "\n"
            + self.tr("Talk with OpenAI's open-weight gpt-oss on your own computer.")
            + "\n"
            + self.tr("Free software under the Apache License 2.0. Not made by OpenAI."),
            head,
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_M)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return head

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_L, 0, SPACING_L, 0)
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        text = self.tr("Harmonium's licence")
        licence = FlatButton("arrow-square-out", text, self, text=text)
        licence.clicked.connect(self._on_licence_clicked)
        row.addWidget(licence)
        close = PrimaryButton("", self.tr("Close"), self, text=self.tr("Close"))
        close.clicked.connect(self._on_close_clicked)
        close.setFocus()
        row.addWidget(close)
        return row

    def _on_licence_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(LICENCE_ADDRESS))

    def _on_close_clicked(self) -> None:
        self.close()


def _parts_table(parent: QWidget) -> QWidget:
    table = QWidget(parent)
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACING_M)
    grid.setVerticalSpacing(SPACING_XS)
    grid.setColumnStretch(0, 1)
    for number, part in enumerate(parts()):
        for column, text in enumerate((part.name, part.version, part.licence)):
            label = PlainLabel(text, table)
            if column:
                label.set_muted()
            grid.addWidget(label, number, column)
    return table
