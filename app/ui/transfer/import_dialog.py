# SPDX-License-Identifier: Apache-2.0
"""Says what can be imported and where other programs keep it, then asks for a file or folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from app.services.transfer import Transfer
from app.ui.theme import SPACING_M, SPACING_S
from app.ui.transfer.word_dialog import WordDialog
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

_WIDTH_EM = 40
_PATTERNS = "*.json *.zip *.chat *.jsonl"


def start_import(transfer: Transfer, parent: QWidget) -> "ImportDialog":
    """Opens the dialog; the transfer says how it ended."""
    dialog = ImportDialog(transfer, parent)
    dialog.open()
    return dialog


class ImportDialog(WordDialog):
    def __init__(self, transfer: Transfer, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH_EM, parent)
        self._transfer = transfer
        self.set_title(self.tr("Import conversations"))
        self.body.addSpacing(SPACING_M)
        self.body.addLayout(self._grid())
        self.body.addSpacing(SPACING_M)
        self.add_note(
            self.tr(
                "Branches, dates and reasoning are kept. Pictures and other attachments that are "
                "no text leave a note. The files themselves stay as they are."
            )
        )
        self.cancel_button = FlatButton(parent=self, text=self.tr("Cancel"))
        self.folder_button = FlatButton(parent=self, text=self.tr("Choose folder…"))
        self.folder_button.set_strong(True)
        self.file_button = PrimaryButton(parent=self, text=self.tr("Choose file…"))
        self.add_buttons(self.cancel_button, self.folder_button, self.file_button)
        self.cancel_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self._on_folder_clicked)
        self.file_button.clicked.connect(self._on_file_clicked)
        self.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offers(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Harmonium", self.tr("a .json file from “Export”, or a folder of them")),
            ("ChatGPT", self.tr("the .zip from “Export data”, or its conversations.json")),
            ("LM Studio", self.tr("the folder .lmstudio/conversations, or one of its files")),
            ("Jan", self.tr("the folder “threads” in its data folder, or one of them")),
            ("GPT4All", self.tr("a .chat file, or the folder of its models, where they lie")),
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING_M)
        grid.setVerticalSpacing(SPACING_S)
        grid.setColumnStretch(1, 1)
        for row, (program, what) in enumerate(self._offers()):
            name = PlainLabel(program, self)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            name.setFont(font)
            words = PlainLabel(what, self)
            words.setWordWrap(True)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        return grid

    def _on_file_clicked(self) -> None:
        dialog = self._chooser(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Conversations") + f" ({_PATTERNS})", self.tr("All files (*)")]
        )
        dialog.open()

    def _on_folder_clicked(self) -> None:
        dialog = self._chooser(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _chooser(self, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, self.windowTitle(), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._on_chosen)
        return dialog

    def _on_chosen(self, name: str) -> None:
        self._transfer.import_path(Path(name))
        self.accept()
