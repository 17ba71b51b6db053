# SPDX-License-Identifier: Apache-2.0
"""Asks in which form conversations are to leave, then where to."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from app.core.files import file_name
from app.services.transfer import Target, Transfer
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS
from app.ui.transfer.pdf_export import PdfExport
from app.ui.transfer.word_dialog import WordDialog
from app.ui.widgets import ElidedLabel, FlatButton, PlainLabel, PrimaryButton

FileFormat = Literal["md", "html", "pdf", "json"]

_WIDTH_EM = 34


class ExportDialog(WordDialog):
    """What it starts goes on without it; the transfer says how it ended. `titles` are those of the
    conversations, in the same order."""

    def __init__(
        self,
        transfer: Transfer,
        conversation_ids: Sequence[str],
        titles: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_WIDTH_EM, parent)
        self._transfer = transfer
        self._ids = tuple(conversation_ids)
        self._titles = tuple(titles)
        self.set_title(self.tr("Export %n conversation(s)", "", len(self._ids)))
        self._create_choices()
        self._create_rest()
        self._formats.idToggled.connect(self._update_reasoning)
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.choices["md"].setChecked(True)
        self.choices["md"].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def format(self) -> FileFormat:
        return next(name for name, choice in self.choices.items() if choice.isChecked())

    def _create_choices(self) -> None:
        subject = ElidedLabel(" · ".join(title for title in self._titles if title), self)
        subject.set_muted()
        self.body.addSpacing(SPACING_XS)
        self.body.addWidget(subject)
        self.body.addSpacing(SPACING_M)
        self._formats = QButtonGroup(self)
        self.choices: dict[FileFormat, QRadioButton] = {}
        for name, title, hint in self._offers():
            choice = self.choices[name] = QRadioButton(title, self)
            choice.setAccessibleDescription(hint)
            self._formats.addButton(choice)
            self.body.addWidget(choice)
            self._add_hint(hint)
            self.body.addSpacing(SPACING_S)

    def _create_rest(self) -> None:
        self.body.addSpacing(SPACING_S)
        self.reasoning_box = QCheckBox(self.tr("With the raw reasoning"), self)
        self.body.addWidget(self.reasoning_box)
        self._reasoning_hint = self._add_hint("")
        self._update_reasoning()
        self.cancel_button = FlatButton(parent=self, text=self.tr("Cancel"))
        several = len(self._ids) > 1
        wanted = self.tr("Choose folder…") if several else self.tr("Choose file…")
        self.export_button = PrimaryButton(parent=self, text=wanted)
        self.add_buttons(self.cancel_button, self.export_button)

    def _offers(self) -> tuple[tuple[FileFormat, str, str], ...]:
        return (
            (
                "md",
                self.tr("Markdown"),
                self.tr("The shown branch as plain text, for notes and editors"),
            ),
            (
                "html",
                self.tr("Web page"),
                self.tr("The shown branch for any browser, without scripts"),
            ),
            ("pdf", self.tr("PDF"), self.tr("The shown branch on pages, to print or to send")),
            ("json", self.tr("JSON"), self.tr("All branches, for Harmonium to import again")),
        )

    def _add_hint(self, text: str) -> PlainLabel:
        """Below the words of a button, not below its mark."""
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        label.set_muted()
        style = self.style()
        mark = style.pixelMetric(style.PixelMetric.PM_ExclusiveIndicatorWidth)
        gap = style.pixelMetric(style.PixelMetric.PM_RadioButtonLabelSpacing)
        row = QHBoxLayout()
        row.addSpacing(mark + gap)
        row.addWidget(label, 1)
        self.body.addLayout(row)
        return label

    def _update_reasoning(self) -> None:
        hint = (
            self.tr("Unfiltered, and possibly wrong or unpleasant")
            if self.choices["json"].isChecked()
            else self.tr("Unfiltered, and possibly wrong or unpleasant; with the tool steps")
        )
        self._reasoning_hint.setText(hint)
        self.reasoning_box.setAccessibleDescription(hint)

    def _on_export_clicked(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), _documents())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._ids) > 1:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            # Asks by itself before it replaces a file.
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(self.format)
            dialog.setNameFilter(f"{self.choices[self.format].text()} (*.{self.format})")
            title = self._titles[0] if self._titles else ""
            dialog.selectFile(f"{file_name(title, self.tr('Conversation'))}.{self.format}")
        dialog.fileSelected.connect(self._on_target_chosen)
        dialog.open()

    def _on_target_chosen(self, name: str) -> None:
        target = Target(Path(name), is_folder=len(self._ids) > 1)
        include_reasoning = self.reasoning_box.isChecked()
        format_ = self.format
        if format_ == "pdf":
            PdfExport(self._transfer, self._ids, target, include_reasoning).start()
        else:
            self._transfer.export(self._ids, target, format_, include_reasoning)
        self.accept()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
