# SPDX-License-Identifier: Apache-2.0
"""The models on this computer, those that other programs keep, and the folder they lie in."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.core.sanitizing import clean_label
from app.services.models import JobKind, Models
from app.ui.models.found_list import FoundList
from app.ui.models.job_list import JobList
from app.ui.models.local_card import LocalCard
from app.ui.models.pieces import ButtonRow, Heading, chain_tabs, drop_card, order_cards
from app.ui.settings.form import Page, tint_frames
from app.ui.theme import SPACING_S
from app.ui.widgets import ElidedLabel, FlatButton, PrimaryButton


class LibraryPage(Page):
    """`placement_requested` carries the Path of a model."""

    get_requested = Signal()
    placement_requested = Signal(object)

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("On this computer"))
        self._models = models
        self.cards: dict[Path, LocalCard] = {}
        self.jobs = JobList(self)
        self.add_widget(self.jobs)
        self._make_list()
        self._make_folder()
        self._connect()
        self.refresh()
        self._show_jobs()

    def refresh(self) -> None:
        entries = self._models.entries
        if [entry.path for entry in entries] != list(self.cards):
            self._place_cards([entry.path for entry in entries])
        for entry in entries:
            card = self.cards[entry.path]
            known = self._models.card(entry.path) if card.details.isChecked() else None
            card.show_model(entry, known, is_used=entry.path == self._models.current)
        has_own = any(not entry.is_starter for entry in entries)
        if not self._models.is_scanned:
            self._note.setText(self.tr("Looking for models…"))
        else:
            self._note.setText("" if has_own else self.tr("Only the small starter is here so far."))
        self._note.setVisible(bool(self._note.text()))
        self._get_row.setVisible(self._models.is_scanned and not has_own)
        self._folder.set_text(clean_label(str(self._models.folder)))
        self.found.show_found(self._models.found_elsewhere, self._is_looking)

    def _make_list(self) -> None:
        self._note = self.add_text("")
        text = self.tr("Get a model")
        self.get = PrimaryButton("download-simple", text, self, text=text)
        self._get_row = _row(self.get, self)
        self.add_widget(self._get_row)
        self._list = QWidget(self)
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACING_S)
        self.add_widget(self._list)
        self._is_looking = False
        self.found = FoundList(self)
        self.add_widget(self.found)

    def _make_folder(self) -> None:
        self.add_widget(Heading(self.tr("Where they lie"), self))
        self._folder = ElidedLabel("", self)
        self._folder.set_muted()
        self.add_widget(self._folder)
        text = self.tr("Show the folder")
        self.show_folder = FlatButton("folder-open", text, self, text=text)
        text = self.tr("Move to another folder or disk…")
        self.move_folder = FlatButton("arrow-square-out", text, self, text=text)
        self.add_widget(_row(self.show_folder, self, self.move_folder))

    def _connect(self) -> None:
        self._models.changed.connect(self.refresh)
        self._models.chosen.connect(self._on_changed)
        self._models.card_changed.connect(self._on_changed)
        self._models.jobs_changed.connect(self._show_jobs)
        self._models.found_changed.connect(self._on_found_changed)
        self.jobs.cancel_requested.connect(self._models.cancel_job)
        self.found.look_requested.connect(self._on_look_requested)
        self.found.use_requested.connect(self._models.adopt)
        self.get.clicked.connect(self.get_requested)
        self.show_folder.clicked.connect(self._on_show_folder_clicked)
        self.move_folder.clicked.connect(self._on_move_clicked)

    def _place_cards(self, paths: list[Path]) -> None:
        gone = {path: card for path, card in self.cards.items() if path not in paths}
        had_focus = any(card.holds_focus() for card in gone.values())
        for card in gone.values():
            drop_card(self._cards, card)
        self.cards = {path: self.cards.get(path) or self._new_card(path) for path in paths}
        order_cards(self._cards, list(self.cards.values()))
        chain_tabs(self)
        if self.isVisible():
            tint_frames(self._list)
        if had_focus:
            self.show_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_card(self, path: Path) -> LocalCard:
        card = LocalCard(path, self._list)
        card.wished.connect(self._on_wished)
        card.renamed.connect(self._on_renamed)
        card.adapters_chosen.connect(self._on_adapters_chosen)
        card.adapter_requested.connect(self._on_adapter_requested)
        card.details_requested.connect(self._on_changed)
        return card

    def _show_jobs(self) -> None:
        names = {entry.path: entry.name for entry in self._models.entries}
        shown = [
            (job, str(job.path) if job.kind is JobKind.MOVE else names.get(job.path, job.path.name))
            for job in self._models.jobs
        ]
        self.jobs.show_jobs(shown)
        self.move_folder.setEnabled(not any(job.kind is JobKind.MOVE for job in self._models.jobs))
        chain_tabs(self)

    def _on_wished(self, wish: str, path: object) -> None:
        if not isinstance(path, Path):
            return
        match wish:
            case "use":
                self._models.choose(path)
            case "placement":
                self.placement_requested.emit(path)
            case "verify":
                self._models.verify(path)
            case "folder":
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
            case "export":
                self._ask_folder(self.tr("Copy the model to"), path)
            case "manifest":
                self._ask_manifest(path)
            case "forget":
                self._models.remove(path)
            case "remove":
                self._models.remove(path, also_in_place=True)
            case _:
                pass

    def _ask_folder(self, title: str, path: Path) -> None:
        dialog = self._dialog(title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setProperty("model", str(path))
        dialog.fileSelected.connect(self._on_export_selected)
        dialog.open()

    def _ask_manifest(self, path: Path) -> None:
        dialog = self._dialog(self.tr("Save the model's fingerprint"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Manifests (*.json)")])
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{path.stem}.manifest.json")
        dialog.setProperty("model", str(path))
        dialog.fileSelected.connect(self._on_manifest_selected)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        self._asked = dialog = QFileDialog(self, title)
        return dialog

    def _on_export_selected(self, folder: str) -> None:
        self._models.export_to(Path(self._asked.property("model")), Path(folder))

    def _on_manifest_selected(self, name: str) -> None:
        self._models.export_manifest(Path(self._asked.property("model")), Path(name))

    def _on_renamed(self, path: object, name: str) -> None:
        if isinstance(path, Path):
            self._models.rename(path, name)

    def _on_adapters_chosen(self, path: object, adapters: object) -> None:
        if isinstance(path, Path) and isinstance(adapters, tuple):
            self._models.set_adapters(path, adapters)

    def _on_adapter_requested(self, path: object) -> None:
        dialog = self._dialog(self.tr("Choose an adapter"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Adapters (*.gguf)"), self.tr("All files (*)")])
        dialog.setProperty("model", str(path))
        dialog.fileSelected.connect(self._on_adapter_selected)
        dialog.open()

    def _on_adapter_selected(self, name: str) -> None:
        entry = self._models.entry(Path(self._asked.property("model")))
        if entry is not None:
            chosen = [*entry.adapters, Path(name)]
            self._models.set_adapters(entry.path, tuple(dict.fromkeys(chosen)))

    def _on_move_clicked(self) -> None:
        dialog = self._dialog(self.tr("Move the models to"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_move_selected)
        dialog.open()

    def _on_move_selected(self, folder: str) -> None:
        self._models.move_folder(Path(folder))

    def _on_show_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._models.folder)))

    def _on_look_requested(self) -> None:
        self._is_looking = True
        self._models.look_elsewhere()
        self.refresh()

    def _on_found_changed(self) -> None:
        self._is_looking = False
        self.refresh()
        chain_tabs(self)

    def _on_changed(self, *_: object) -> None:
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Reads names of folders only, so it need not be asked for."""
        super().showEvent(event)
        if self._models.found_elsewhere is None and not self._is_looking:
            self._on_look_requested()


def _row(first: FlatButton, parent: QWidget, *others: FlatButton) -> ButtonRow:
    row = ButtonRow(parent)
    row.add(first, *others)
    return row
