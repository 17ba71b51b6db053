# SPDX-License-Identifier: Apache-2.0
"""Asks before a link from a conversation is opened: a model may have written anything behind it."""

from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.sanitizing import clean_text, safe_href
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    code_font,
    em,
    scaled_font,
    slim_scroll_bar,
    ui_font,
)
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

_WIDTH_EM = 30
_MAX_SHOWN = 4000
_LINES = 6


def ask_before_opening(address: str, parent: QWidget) -> None:
    """Opens nothing that `safe_href` turns down."""
    if safe_href(address):
        LinkPrompt(address, parent).open()


class LinkPrompt(QDialog):
    """Where the link leads, in large, and the whole address. Opening it is not the default: a
    second Enter must not follow a link that was opened by the first."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._address = address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_mail = address.lower().startswith("mailto:")
        self.setWindowTitle(self.tr("Write a mail?") if is_mail else self.tr("Open this link?"))
        self._question = PlainLabel(self.windowTitle(), self)
        self._question.set_muted()
        self.place = PlainLabel(_place(address), self)
        self.place.setWordWrap(True)
        font = scaled_font(ui_font(), 1.2)
        font.setWeight(QFont.Weight.DemiBold)
        self.place.setFont(font)
        self.warning = PlainLabel(self._warning_text(), self)
        self.warning.setWordWrap(True)
        self.warning.setVisible(bool(self.warning.text()))
        self.address = _AddressField(address, self)
        self.copy_button = FlatButton(parent=self, text=self.tr("Copy address"))
        self.cancel_button = FlatButton(parent=self, text=self.tr("Cancel"))
        open_text = self.tr("Write") if is_mail else self.tr("Open")
        self.open_button = PrimaryButton(parent=self, text=open_text)
        for button in (self.cancel_button, self.copy_button, self.open_button):
            button.setAccessibleName(button.text())
        self._lay_out()
        self.cancel_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING_S)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_L, SPACING_L, SPACING_M)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self._question)
        layout.addWidget(self.place)
        layout.addWidget(self.warning)
        layout.addWidget(self.address)
        layout.addSpacing(SPACING_S)
        layout.addLayout(buttons)
        width = min(round(em(ui_font()) * _WIDTH_EM), self._room())
        self.setFixedWidth(width)
        self.address.fit(width - 2 * SPACING_L)

    def _room(self) -> int:
        parent = self.parentWidget()
        return 400 if parent is None else max(320, parent.window().width() - SPACING_L)

    def _warning_text(self) -> str:
        """What could make a person take the address for another one."""
        parts = urlsplit(self._address)
        host = parts.hostname or ""
        warnings: list[str] = []
        if not host.isascii() or "xn--" in host:
            warnings.append(
                self.tr("The name of this place has letters that may look like others.")
            )
        if "@" in parts.netloc:
            warnings.append(self.tr("What stands before the @ is not where the link leads."))
        return "\n".join(warnings)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.accept()

    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self.accept()


class _AddressField(QPlainTextEdit):
    """As it is, in parts where it is very long."""

    def __init__(self, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        rest = " …" if len(address) > _MAX_SHOWN else ""
        self.setPlainText(clean_text(address[:_MAX_SHOWN]) + rest)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(code_font(ui_font()))
        self.setAccessibleName(self.tr("Address"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.document().setDocumentMargin(SPACING_S)
        slim_scroll_bar(self.verticalScrollBar())

    def fit(self, width: int) -> None:
        """As high as the address in this width, up to `_LINES`. All letters are equally wide."""
        metrics = self.fontMetrics()
        letters = max(1, (width - 2 * SPACING_S) // metrics.horizontalAdvance("0"))
        # Lines end after whole words where they can, which takes room.
        lines = min(_LINES, len(self.toPlainText()) // letters + 2)
        self.setFixedHeight(lines * metrics.lineSpacing() + 2 * SPACING_S)


def _place(address: str) -> str:
    """The host as the net knows it, foreign letters in ASCII; of a mail address, the recipient."""
    if address.lower().startswith("mailto:"):
        return QUrl(address).path()
    host = QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded)
    port = QUrl(address).port()
    return host if port < 0 else f"{host}:{port}"
