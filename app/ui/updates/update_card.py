# SPDX-License-Identifier: Apache-2.0
"""An update that was looked at: which version, whose, what is new; then what became of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.core.sanitizing import clean_label, clean_text
from app.services.updates import Started, Step, Update
from app.ui.announcing import announce
from app.ui.models.pieces import ButtonRow, Card, Facts, Heading, OutlineButton, Words
from app.ui.models.words import size_words
from app.ui.reading_direction import reading_direction
from app.ui.theme import SPACING_S, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

_LINES = (3, 9)
"""Of the notes, at least and at most; they scroll."""
_LONGEST = 100_000
"""Characters of notes: more than anybody reads."""


class UpdateCard(Card):
    """All that comes from the file is shown as plain text."""

    install_requested = Signal()
    drop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._command = ""
        self.heading = Heading("", self)
        self.state = Words("", self)
        self.facts = Facts(self)
        self.notes_name = PlainLabel(self.tr("What is new"), self)
        self.notes_name.set_muted()
        self.notes = QPlainTextEdit(self)
        self.notes.setReadOnly(True)
        slim_scroll_bar(self.notes.verticalScrollBar())
        self.notes.setTabChangesFocus(True)
        self.notes.setAccessibleName(self.tr("What is new"))
        self.notes_name.setBuddy(self.notes)
        self.command = QPlainTextEdit(self)
        self.command.setReadOnly(True)
        self.command.setTabChangesFocus(True)
        self.command.setAccessibleName(self.tr("The command that installs it"))
        self._add_buttons()
        for widget in (self.heading, self.state, self.facts, self.notes_name, self.notes):
            self.body.addWidget(widget)
        self.body.addWidget(self.command)
        self.body.addSpacing(SPACING_S)
        self.body.addWidget(self.buttons)
        self._fit()

    def _add_buttons(self) -> None:
        text = self.tr("Install…")
        self.install = PrimaryButton("", text, self, text=text)
        self.install.clicked.connect(self.install_requested)
        text = self.tr("Install anyway…")
        self.install_anyway = OutlineButton("", text, self, text=text)
        self.install_anyway.clicked.connect(self.install_requested)
        text = self.tr("Copy the command")
        self.copy = OutlineButton("copy", text, self, text=text)
        self.copy.clicked.connect(self._on_copy_clicked)
        text = self.tr("Show the folder")
        self.show_folder = OutlineButton("folder-open", text, self, text=text)
        self.show_folder.clicked.connect(self._on_folder_clicked)
        text = self.tr("Not now")
        self.drop = FlatButton("", text, self, text=text)
        self.drop.clicked.connect(self.drop_requested)
        self.buttons = ButtonRow(self)
        self.buttons.add(self.install, self.install_anyway, self.copy, self.show_folder, self.drop)

    def show_update(self, update: Update, running: str) -> None:
        self.heading.setText(_name(self.tr("Harmonium {version}"), update.version))
        self.state.setText(self._step_words(update.step, running))
        file, signed = update.file, update.signed
        self.facts.show_rows(
            (
                (self.tr("Signed by"), clean_label(signed.signer)),
                (self.tr("File"), clean_label(signed.path.name)),
                (self.tr("Installer"), file.name),
                (self.tr("Size"), size_words(file.part.bytes)),
                (self.tr("SHA-256"), file.part.sha256),
            )
        )
        notes = clean_text(signed.notes).strip()[:_LONGEST]
        self.notes.setPlainText(notes)
        self.notes.setLayoutDirection(reading_direction(notes))
        self._fit()
        is_newer = update.step is Step.NEWER
        self._show_parts(
            is_update=True,
            has_notes=bool(notes),
            shown=(self.install if is_newer else self.install_anyway, self.drop),
        )
        self.drop.setText(self.tr("Not now"))
        self.set_stands_out(is_newer)
        self._announce()

    def show_started(self, started: Started) -> None:
        self.heading.setText(_name(self.tr("Harmonium {version}"), started.version))
        self._folder, self._command = started.path.parent, started.command
        if started.was_opened:
            self.state.setText(
                self.tr(
                    "The installer was opened: go on in its window. Close Harmonium when it asks "
                    "for that. If no window appears, install the file yourself:"
                )
            )
        elif started.has_failed:
            self.state.setText(
                self.tr(
                    "The system could not open the installer. Run this command in a terminal, or "
                    "open the file yourself:"
                )
            )
        else:
            self.state.setText(
                self.tr("The installer was checked once more. Run this command in a terminal:")
            )
        self.command.setPlainText(clean_label(started.command))
        self._show_parts(is_update=False, has_notes=False, shown=(self.copy, self.show_folder))
        self.drop.setVisible(True)
        self.drop.setText(self.tr("Close"))
        self.buttons.refresh()
        self.set_stands_out(False)
        self._announce()

    def set_busy(self, is_busy: bool) -> None:
        for button in (self.install, self.install_anyway, self.drop):
            button.setEnabled(not is_busy)

    def _show_parts(self, *, is_update: bool, has_notes: bool, shown: tuple[QWidget, ...]) -> None:
        self.facts.setVisible(is_update)
        self.notes_name.setVisible(has_notes)
        self.notes.setVisible(has_notes)
        self.command.setVisible(not is_update)
        for button in self.buttons.buttons:
            button.setVisible(button in shown)
        self.drop.setAccessibleName(self.drop.text())
        self.buttons.refresh()

    def _step_words(self, step: Step, running: str) -> str:
        match step:
            case Step.NEWER:
                text = self.tr("It is newer than yours, {version}. Your conversations stay.")
            case Step.SAME:
                text = self.tr("This is the version that you have already, {version}.")
            case Step.OLDER:
                text = self.tr(
                    "It is older than yours, {version}, and may not be able to open your "
                    "conversations. Make a backup first, and go back only if you must."
                )
        return text.format(version=running)

    def _announce(self) -> None:
        announce(self, f"{self.heading.text()}. {self.state.text()}")

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        least, most = _LINES
        lines = min(most, max(least, self.notes.blockCount()))
        self.notes.setFixedHeight(line * lines + 12)
        self.command.setFixedHeight(line * 3 + 12)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
        announce(self.copy, self.tr("Copied"))

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "buttons"):
            self._fit()


def _name(template: str, version: str) -> str:
    return template.format(version=version)
