# SPDX-License-Identifier: Apache-2.0
"""The report as people see it before they pass it on, and the buttons for that."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.errors import HarmoniumError
from app.core.files import write_file
from app.services.sentences import in_words
from app.ui.announcing import announce
from app.ui.settings.form import tint_frames
from app.ui.theme import SPACING_S, code_font, em, scaled_font, slim_scroll_bar, ui_font
from app.ui.widgets import FlatButton, PlainLabel

_TITLE_SCALE = 1.3
_TOLD_MS = 4000
_HEIGHT_EM = 16
_FILE = "harmonium-report.txt"


class ReportView(QWidget):
    """Nothing leaves the computer but by the hands of whoever clicks here, who can read all of it
    first."""

    def __init__(self, report: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._report = report
        self._asked: QFileDialog | None = None
        self._create_widgets()
        self._lay_out()
        self.copy.clicked.connect(self._on_copy_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.look.clicked.connect(self._on_look_clicked)
        self._told.timeout.connect(self._show_hint)
        self.begin_anew()

    @property
    def words(self) -> str:
        """What stands below the buttons."""
        return self._hint.text()

    def begin_anew(self) -> None:
        """As nobody has used it yet."""
        self._show_text(False)
        self._show_hint()

    def save_to(self, path: Path) -> None:
        try:
            write_file(path, self._report().encode())
        except HarmoniumError as exc:
            self._tell(in_words(exc.message), stays=True)
        else:
            self._tell(self.tr("The report was saved."))

    def _create_widgets(self) -> None:
        self.copy = self._button("copy", self.tr("Copy report"))
        self.save = self._button("floppy-disk", self.tr("Save report…"))
        self.look = self._button("caret-right", self.tr("Show report"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setTabChangesFocus(True)
        # It is in English, whatever the window speaks.
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        slim_scroll_bar(self.text.verticalScrollBar())
        self._hint = paragraph("", self)
        self._hint.set_muted()
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_TOLD_MS)
        self._update_font()

    def _button(self, icon: str, text: str) -> FlatButton:
        return FlatButton(icon, text, self, text=text)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING_S)
        for button in (self.copy, self.save, self.look):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addLayout(buttons)
        layout.addWidget(self._hint)
        layout.addWidget(self.text)

    def _show_text(self, shown: bool) -> None:
        text = self.tr("Hide report") if shown else self.tr("Show report")
        self.look.setText(text)
        self.look.setAccessibleName(text)
        self.look.setToolTip("")
        self.look.set_icon_name("caret-down" if shown else "caret-right")
        self.look.updateGeometry()
        self.text.setVisible(shown)
        if shown:
            self.text.setPlainText(self._report())
            tint_frames(self)

    def _show_hint(self) -> None:
        self._hint.setText(
            self.tr(
                "A report says where the failure happened, and with which version, system and"
                " model. It holds nothing from your conversations or documents, and is sent to"
                " nobody."
            )
        )

    def _tell(self, text: str, *, stays: bool = False) -> None:
        self._hint.setText(text)
        announce(self, text)
        if not stays:
            self._told.start()

    def _update_font(self) -> None:
        self.text.setFont(code_font(ui_font()))
        self.text.setFixedHeight(round(em(ui_font()) * _HEIGHT_EM))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._report())
        self._tell(self.tr("The report was copied."))

    def _on_save_clicked(self) -> None:
        self._asked = dialog = QFileDialog(self, self.tr("Save report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(str(Path.home()))
        dialog.selectFile(_FILE)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.open()

    def _on_file_chosen(self, name: str) -> None:
        self.save_to(Path(name))

    def _on_look_clicked(self) -> None:
        self._show_text(self.text.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "text"):
            self._update_font()


class _Heading(PlainLabel):
    """Keeps its size in proportion to the other words."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self._update_font()

    def _update_font(self) -> None:
        font = scaled_font(ui_font(), _TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        if font != self.font():
            self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_font()


def heading(text: str, parent: QWidget) -> PlainLabel:
    return _Heading(text, parent)


def paragraph(text: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(text, parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
