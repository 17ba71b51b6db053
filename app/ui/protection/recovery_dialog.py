# SPDX-License-Identifier: Apache-2.0
"""The recovery code: shown, copied, printed, saved as a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import HarmoniumError
from app.core.files import write_file
from app.core.text import printable
from app.services.protection import Protection
from app.ui.models.pieces import ButtonRow, Heading, Words
from app.ui.notice_bar import NoticeBar
from app.ui.protection.fitting_dialog import FittingDialog
from app.ui.theme import (
    RADIUS,
    SPACING_L,
    SPACING_M,
    SPACING_S,
    code_font,
    em,
    scaled_font,
    shades,
    ui_font,
)
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH_EM = 34
_CODE_SCALE = 1.25
_GROUPS = 3
"""On a line."""

_UNHEARD = {"x-kde-passwordManagerHint": b"secret"}
"""Asks keepers of the clipboard's history not to keep it."""


class RecoveryDialog(FittingDialog):
    def __init__(
        self, protection: Protection, code: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        """`folder` is the profile's: a bad place for the code."""
        super().__init__(_WIDTH_EM, parent)
        self.setWindowTitle(self.tr("Recovery code"))
        self._protection = protection
        self._folder = folder
        self.code = code
        self._create_widgets()
        self._lay_out()
        self._connect()

    def _create_widgets(self) -> None:
        self._title = Heading(self.tr("Save your recovery code"), self, 1.3)
        self._words = Words(
            self.tr(
                "It opens your conversations when nothing else does: when you have forgotten the "
                "passphrase, when the password store is lost, or when the disk is in another "
                "computer. Nobody can replace it for you then."
            ),
            self,
        )
        self._plate = CodePlate(self.code, self)
        self._advice = Words(
            self.tr(
                "Keep it on paper or in a password manager, and not only on this computer. "
                "Anyone who has it and this disk can read everything."
            ),
            self,
        )
        self._advice.set_muted()
        self.copy = self._button("copy", self.tr("Copy"))
        self.print = self._button("printer", self.tr("Print…"))
        self.save = self._button("file-text", self.tr("Save as text…"))
        self.notices = NoticeBar(self)
        self.later = self._button("", self.tr("Later"))
        text = self.tr("I have saved it")
        self.saved = PrimaryButton("", text, self, text=text)

    def _button(self, icon_name: str, text: str) -> FlatButton:
        button = FlatButton(icon_name, text, self, text=text)
        button.set_strong(bool(icon_name))
        return button

    def _lay_out(self) -> None:
        tools = ButtonRow(self)
        tools.add(self.copy, self.print, self.save)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        row.addWidget(self.later)
        row.addWidget(self.saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.setSpacing(SPACING_S)
        for widget in (self._title, self._words):
            layout.addWidget(widget)
        layout.addSpacing(SPACING_S)
        layout.addWidget(self._plate)
        layout.addWidget(tools)
        layout.addSpacing(SPACING_S)
        layout.addWidget(self._advice)
        layout.addWidget(self.notices)
        layout.addStretch(1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.copy.clicked.connect(self._on_copy_clicked)
        self.print.clicked.connect(self._on_print_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.later.clicked.connect(self._on_later_clicked)
        self.saved.clicked.connect(self._on_done_clicked)

    def save_to(self, path: Path) -> None:
        """Only this user may read the file."""
        if path.resolve().is_relative_to(self._folder.resolve()):
            self.notices.show_error(
                self.tr(
                    "That folder holds the conversations that the code opens: choose another one, "
                    "best on a USB stick that you keep elsewhere."
                )
            )
            return
        text = self.tr("Harmonium: recovery code of the conversations in {folder}").format(
            folder=printable(str(self._folder))
        )
        try:
            write_file(path, f"{text}\n\n{self.code}\n".encode())
        except HarmoniumError as exc:
            self.notices.show_failure(exc)
            return
        self.notices.show_info(self.tr("The code was saved."))

    def print_to(self, printer: QPrinter) -> None:
        """One page."""
        painter = QPainter()
        if not painter.begin(printer):
            self.notices.show_error(
                self.tr("The code could not be printed: try again, or write it down.")
            )
            return
        _paint_page(painter, self._page_texts(), printer.resolution() / 96)
        painter.end()
        self.notices.show_info(self.tr("The code was sent to the printer."))

    def _page_texts(self) -> tuple[str, str, str]:
        return (
            self.tr("Harmonium: recovery code"),
            "\n".join(lines_of(self.code)),
            self.tr("It opens the conversations in {folder}").format(folder=self._folder),
        )

    def _on_copy_clicked(self) -> None:
        data = QMimeData()
        data.setText(self.code)
        for kind, value in _UNHEARD.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self.notices.show_info(
            self.tr(
                "The code was copied. Paste it where you want to keep it. Then copy something "
                "else, so that nobody else can paste it."
            )
        )

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter()
        self._printer.setDocName(self.tr("Recovery code"))
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_print_accepted)
        # Its own `open` is another one.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _on_print_accepted(self) -> None:
        self.print_to(self._printer)

    def _on_save_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Save as text"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("Harmonium recovery code") + ".txt")
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        self.save_to(Path(name))

    def _on_later_clicked(self) -> None:
        self.reject()

    def _on_done_clicked(self) -> None:
        self._protection.on_code_saved()
        self.accept()


class CodePlate(PlainLabel):
    """In groups that can be read aloud, and marked with the mouse."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__("\n".join(lines_of(code)), parent)
        self.setAccessibleName(code)
        # One below the other: the last line is shorter.
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(scaled_font(code_font(ui_font()), _CODE_SCALE))
        self.setMargin(SPACING_M)
        # It is read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * self.margin()
        words = self.fontMetrics().size(0, self.text()).width()
        self.setIndent(max(0, (room - words) // 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(self.palette())
        painter.setPen(tones.hairline)
        painter.setBrush(tones.code_background)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.end()
        super().paintEvent(event)


def lines_of(code: str) -> list[str]:
    groups = code.split("-")
    starts = range(0, len(groups), _GROUPS)
    lines = ["-".join(groups[start : start + _GROUPS]) for start in starts]
    return [line + "-" for line in lines[:-1]] + lines[-1:]


def _paint_page(painter: QPainter, texts: tuple[str, str, str], scale: float) -> None:
    """`scale`: the device's dots for each of 96 to the inch."""
    painter.scale(scale, scale)
    title, code, below = texts
    width = painter.viewport().width() / scale
    y = 0.0
    for text, font in (
        (title, scaled_font(ui_font(), 1.6)),
        (code, scaled_font(code_font(ui_font()), 1.6)),
        (below, ui_font()),
    ):
        font.setPixelSize(round(em(font)))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        room = QRectF(QPointF(0, y), QPointF(width, y + 1000))
        y = painter.boundingRect(room, flags, text).bottom() + 24
        painter.drawText(room, flags, text)
