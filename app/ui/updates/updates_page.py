# SPDX-License-Identifier: Apache-2.0
"""New versions and packs. Nothing is looked for by itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.sanitizing import isolated
from app.services.settings import Settings
from app.services.updates import Doing, Started, Update, Updates
from app.ui.announcing import announce
from app.ui.models.pieces import Words
from app.ui.progress_line import ProgressLine
from app.ui.settings.form import Page
from app.ui.updates.pack_list import PackList
from app.ui.updates.server_rows import ServerRows
from app.ui.updates.update_card import UpdateCard
from app.ui.widgets import FlatButton


class UpdatesPage(Page):
    def __init__(self, settings: Settings, updates: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Updates"))
        self._updates = updates
        self._card_shows: Update | Started | None = None
        self._add_update()
        self._add_packs()
        self.server = ServerRows(self, settings, updates)
        updates.changed.connect(self._show)
        updates.progressed.connect(self._show_progress)
        self._show()

    def _add_update(self) -> None:
        text = self.tr(
            "This is Harmonium {version}. It never looks for updates by itself: a new version "
            "comes as a signed file, which is checked before anything of it is used."
        )
        self.add_text(text.format(version=isolated(self._updates.running)))
        text = self.tr("Install update from file…")
        self.choose = FlatButton("file-plus", text, self, text=text)
        self.choose.set_strong(True)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.add_buttons(self.choose)
        self.card = UpdateCard(self)
        self.card.install_requested.connect(self._updates.install)
        self.card.drop_requested.connect(self._updates.drop)
        self.add_widget(self.card)
        self.doing = Words("", self)
        self.add_widget(self.doing)
        self.line = ProgressLine("", self)
        self.add_widget(self.line)
        text = self.tr("Stop")
        self.stop = FlatButton("x", text, self, text=text)
        self.stop.clicked.connect(self._updates.stop)
        self.add_buttons(self.stop)

    def _add_packs(self) -> None:
        self.add_heading(self.tr("Packs"))
        self.add_text(
            self.tr(
                "A pack lets the model compute on more graphics cards, for example with CUDA. It "
                "is a signed file as well, and belongs to one version of Harmonium."
            )
        )
        self.packs = PackList(self)
        self.packs.remove_requested.connect(self._updates.remove_pack)
        self.add_widget(self.packs)
        text = self.tr("Add pack from file…")
        self.add_pack = FlatButton("plus", text, self, text=text)
        self.add_pack.set_strong(True)
        self.add_pack.clicked.connect(self._on_add_clicked)
        self.add_buttons(self.add_pack)

    def look_at(self, name: str) -> None:
        self._updates.look_at(Path(name))

    def add(self, name: str) -> None:
        self._updates.add_pack(Path(name))

    def _show(self) -> None:
        updates = self._updates
        is_busy = updates.doing is not None
        self._show_card()
        self.card.set_busy(is_busy)
        self.packs.show_packs([(pack, updates.is_used(pack)) for pack in updates.packs])
        self.packs.set_busy(is_busy)
        for button in (self.choose, self.add_pack):
            button.setEnabled(not is_busy)
        self.doing.setVisible(is_busy)
        self.line.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        if updates.doing is not None:
            self._show_progress(updates.doing)

    def _show_card(self) -> None:
        update, started = self._updates.update, self._updates.started
        shown = update or started
        was_hidden = self.card.isHidden()
        self.card.setVisible(shown is not None)
        if shown is self._card_shows:
            return
        self._card_shows = shown
        if update is not None:
            self.card.show_update(update, self._updates.running)
        elif started is not None:
            self.card.show_started(started)
        if was_hidden and shown is not None:
            self.ensureWidgetVisible(self.card)

    def _show_progress(self, doing: Doing) -> None:
        text = self._doing_words(doing.verb)
        if text != self.doing.text():
            self.doing.setText(text)
            self.line.setAccessibleName(text)
            announce(self, text)
        self.line.set_fraction(doing.done / doing.total if doing.total else 0.0)

    def _doing_words(self, verb: str) -> str:
        match verb:
            case "fetch":
                return self.tr("Fetching it…")
            case "install":
                return self.tr("Taking out the installer…")
            case "add":
                return self.tr("Checking and adding the pack…")
            case "remove":
                return self.tr("Removing the pack…")
            case _:
                return self.tr("Looking…")

    def _on_choose_clicked(self) -> None:
        dialog = self._file_dialog(self.tr("Choose an update"))
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    def _on_add_clicked(self) -> None:
        dialog = self._file_dialog(self.tr("Choose a pack"))
        dialog.fileSelected.connect(self.add)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        wanted = self.tr("Signed files for Harmonium (*.harmonium-update)")
        dialog.setNameFilters([wanted, self.tr("All files (*)")])
        return dialog

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._updates.refresh()
