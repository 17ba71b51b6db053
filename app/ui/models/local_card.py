# SPDX-License-Identifier: Apache-2.0
"""A model on this computer: what it is, what is known of its file, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.core.model_files import HashState, ModelCard, ModelFile
from app.core.sanitizing import clean_label
from app.services.sentences import in_words
from app.ui.chat.text_button import Fold
from app.ui.models.adapter_list import AdapterList
from app.ui.models.pieces import ButtonRow, Card, Facts, Heading, OutlineButton, Words, named
from app.ui.models.words import context_words, count_words, hash_words, kind_words, size_words
from app.ui.name_field import NameField
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton

_LONGEST_NAME = 200


class LocalCard(Card):
    """`wished` carries what is wished, one of the names of `entries()`, and the model's Path;
    `renamed` the Path and the new name, `adapters_chosen` the Path and a tuple of Paths,
    `details_requested` the Path."""

    wished = Signal(str, object)
    renamed = Signal(object, str)
    adapters_chosen = Signal(object, object)
    adapter_requested = Signal(object)
    details_requested = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._entry: ModelFile | None = None
        self._card: ModelCard | None = None
        self._is_used = False
        self.name = Heading("", self)
        self.line = Words("", self)
        self.line.set_muted()
        self.hash = Words("", self)
        self.hash.set_muted()
        self.problem = Words("", self)
        self._renaming = NameField(self.tr("Name of the model"), _LONGEST_NAME, self)
        self.field = self._renaming.field
        self._renaming.kept.connect(self._on_name_kept)
        self._renaming.left.connect(self._on_name_left)
        self._make_buttons()
        self._inside = QWidget(self)
        self.facts = Facts(self._inside)
        self.adapters = AdapterList(self._inside)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACING_S)
        text = self.tr("Copy these details")
        self.copy = FlatButton("copy", text, self._inside, text=text)
        inside.addWidget(self.facts)
        inside.addWidget(_row(self.copy, self._inside))
        inside.addWidget(self.adapters)
        self.details = Fold(self.tr("Details"), self._inside, self)
        for widget in (self.name, self._renaming, self.line, self.hash, self.problem):
            self.body.addWidget(widget)
        self.body.addSpacing(SPACING_S)
        for widget in (self.buttons, self.details, self._inside):
            self.body.addWidget(widget)
        self.details.toggled.connect(self._on_details_toggled)
        self.copy.clicked.connect(self._on_copy_clicked)
        self.adapters.chosen.connect(self._on_adapters_chosen)
        self.adapters.file_requested.connect(self._on_adapter_requested)

    def entries(self) -> list[tuple[str, str, str]]:
        """Name, icon and words of what the menu offers."""
        entry = self._entry
        if entry is None:
            return []
        found = [("verify", "shield-check", self.tr("Check the file now"))]
        if not entry.is_starter:
            found.append(("rename", "pencil-simple", self.tr("Rename…")))
        found += [
            ("folder", "folder-open", self.tr("Show in its folder")),
            ("export", "hard-drive", self.tr("Copy to a stick…")),
            ("manifest", "fingerprint", self.tr("Save its fingerprint…")),
        ]
        if entry.origin == "in-place":
            found.append(("forget", "x", self.tr("Take off the list")))
        if not entry.is_starter:
            found.append(("remove", "trash", self.tr("Move to the trash")))
        return found

    def show_model(self, entry: ModelFile, card: ModelCard | None, *, is_used: bool) -> None:
        if (entry, card, is_used) == (self._entry, self._card, self._is_used):
            return
        self._entry, self._card, self._is_used = entry, card, is_used
        name = clean_label(entry.name)
        self.name.setText(name)
        self.set_stands_out(is_used)
        facts = [
            size_words(entry.bytes),
            kind_words(entry.kind),
            self.tr("comes with Harmonium") if entry.is_starter else "",
            self.tr("used where it lies") if entry.origin == "in-place" else "",
            self.tr("in use") if is_used else "",
        ]
        self.line.setText(" · ".join(fact for fact in facts if fact))
        self.hash.setText(hash_words(entry.hash_state.value))
        self.hash.setVisible(not entry.problem and _says_something(entry))
        self.problem.setText(clean_label(in_words(entry.problem)))
        self.problem.setVisible(bool(entry.problem))
        self._show_buttons(entry, name)
        self.facts.show_rows(self._fact_rows(entry, card))
        fitting = () if card is None else card.fitting_adapters
        self.adapters.show_adapters(fitting, entry.adapters)

    def begin_rename(self) -> None:
        if self._entry is not None:
            self.field.setText(self._entry.name)
            self._set_renaming(True)
            self._renaming.select()

    def _make_buttons(self) -> None:
        self.use = OutlineButton("check", "", self, text=self.tr("Use it"))
        self.placement = OutlineButton("gauge", "", self, text=self.tr("Speed and memory…"))
        self.more = FlatButton("dots-three", "", self)
        # Three dots in grey are hardly seen.
        self.more.set_strong(True)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        self.buttons = ButtonRow(self)
        text = self.tr("Move to the trash")
        self.throw = OutlineButton("trash", text, self, text=text)
        self.buttons.add(self.use, self.placement, self.throw, self.more)
        self.use.clicked.connect(self._on_use_clicked)
        self.throw.clicked.connect(self._on_throw_clicked)
        self.placement.clicked.connect(self._on_placement_clicked)

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for wish, _, words in self.entries():
            if wish in ("forget", "remove"):
                menu.addSeparator()
            action = QAction(words, menu)
            action.setData(wish)
            action.triggered.connect(self._on_menu_triggered)
            menu.addAction(action)

    def _show_buttons(self, entry: ModelFile, name: str) -> None:
        is_sound = not entry.problem
        named(self.use, self.tr("Use {name}").format(name=name))
        named(self.throw, self.tr("Move {name} to the trash").format(name=name))
        named(self.placement, self.tr("Speed and memory of {name}").format(name=name))
        named(self.more, self.tr("More about {name}").format(name=name))
        self.details.name_for(self.tr("Details of {name}").format(name=name))
        self.use.setVisible(is_sound and not self._is_used)
        self.throw.setVisible(not is_sound)
        self.placement.setVisible(is_sound)
        self.buttons.refresh()

    def _fact_rows(self, entry: ModelFile, card: ModelCard | None) -> list[tuple[str, str]]:
        rows = [
            (self.tr("Family"), clean_label(entry.architecture)),
            (self.tr("Parameters"), count_words(entry.parameters)),
            (self.tr("Precision"), clean_label(entry.quantization)),
            (self.tr("Longest context"), context_words(entry.context) if entry.context else ""),
            (self.tr("Comes from"), clean_label(entry.source)),
        ]
        if card is None:
            return [*rows, (self.tr("File"), clean_label(str(entry.path)))]
        templates = {
            "built-in": self.tr("built into Harmonium"),
            "model": self.tr("of the model file"),
            "none": self.tr("none: it continues texts, and does not converse"),
        }
        when = ""
        if card.verified_at:
            moment = QDateTime.fromSecsSinceEpoch(int(card.verified_at))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        experts = QLocale().toString(card.experts) if card.experts else ""
        return [
            *rows,
            (self.tr("Published by"), clean_label(card.author)),
            (self.tr("Licence"), clean_label(card.licence)),
            (self.tr("Layers"), QLocale().toString(card.layers) if card.layers else ""),
            (self.tr("Experts"), experts),
            (self.tr("Chat template"), templates[card.template]),
            (self.tr("Last checked"), when),
            (self.tr("SHA-256"), "\n".join(card.hashes)),
            (self.tr("Files"), "\n".join(clean_label(str(path)) for path in card.files)),
        ]

    def _set_renaming(self, is_renaming: bool) -> None:
        self._renaming.setVisible(is_renaming)
        self.name.setVisible(not is_renaming)

    def _on_menu_triggered(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        if action.data() == "rename":
            self.begin_rename()
        else:
            self.wished.emit(action.data(), self.path)

    def _on_use_clicked(self) -> None:
        self.wished.emit("use", self.path)
        self.placement.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_throw_clicked(self) -> None:
        self.wished.emit("remove", self.path)

    def _on_placement_clicked(self) -> None:
        self.wished.emit("placement", self.path)

    def _on_name_kept(self) -> None:
        self._set_renaming(False)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.renamed.emit(self.path, self.field.text())

    def _on_name_left(self) -> None:
        self._set_renaming(False)
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_details_toggled(self, is_open: bool) -> None:
        if is_open:
            self.details_requested.emit(self.path)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.name.text()}\n{self.facts.text}")

    def _on_adapters_chosen(self, paths: object) -> None:
        self.adapters_chosen.emit(self.path, paths)

    def _on_adapter_requested(self) -> None:
        self.adapter_requested.emit(self.path)


def _row(button: FlatButton, parent: QWidget) -> ButtonRow:
    row = ButtonRow(parent)
    row.add(button)
    return row


def _says_something(entry: ModelFile) -> bool:
    """The starter comes with the program, which was checked as a whole."""
    return not (entry.is_starter and entry.hash_state is HashState.UNKNOWN)
