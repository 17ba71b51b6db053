# SPDX-License-Identifier: Apache-2.0
"""The documents of a collection or of the open conversation, and what can be done with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.core.documents import Collection, Document
from app.core.sanitizing import plain_tool_tip
from app.core.values import value_class
from app.services.documents import Documents
from app.ui.chat.text_button import Fold
from app.ui.documents.collection_head import CollectionHead
from app.ui.documents.document_item_model import DocumentItemModel
from app.ui.documents.document_list import DocumentList
from app.ui.documents.folder_chips import FolderChips
from app.ui.documents.words import collection_words, failed_words, is_busy, waiting_words
from app.ui.models.pieces import ButtonRow, OutlineButton, Words, named
from app.ui.search_field import SearchField
from app.ui.settings.form import Page, Switch, tint_frames
from app.ui.widgets import FlatButton

_SEARCH_DELAY_MS = 150


@value_class
class Shown:
    """What a page is about: a collection, or, without one, the conversation of that key."""

    key: str
    collection: Collection | None = None


class CollectionPage(Page):
    """What is wished for a document carries its id. `files_requested` and `folder_requested`:
    somebody wants to choose some. `removed` carries Documents, `used` whether the conversation
    shall use the collection."""

    files_requested = Signal()
    folder_requested = Signal()
    folder_removed = Signal(object)
    used = Signal(bool)
    opened = Signal(str)
    details_requested = Signal(str)
    system_requested = Signal(str)
    retried = Signal(object)
    removed = Signal(object)

    def __init__(self, documents: Documents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._shown: Shown | None = None
        self._own: tuple[Document, ...] = ()
        self._create_widgets()
        self._make_buttons()
        self._lay_out()
        self.folders.set_tab_after(self.add_folder)
        self._connect()

    @property
    def collection(self) -> Collection | None:
        return None if self._shown is None else self._shown.collection

    def show_documents(self, shown: Shown, *, is_used: bool, can_use: bool) -> None:
        """Again whenever something about them has changed. `can_use`: the open conversation may
        use the collection."""
        before = self._shown
        is_other = before is None or _identity(before) != _identity(shown)
        self._shown = shown
        if shown.collection is None:
            self._own = self._documents.of(shown.key)
        self._show_head(shown)
        self.use.setVisible(shown.collection is not None)
        self.use.show_value(is_used)
        self.use.setEnabled(can_use)
        why = "" if can_use else self.tr("A temporary conversation uses no collections.")
        self.use.setToolTip(plain_tool_tip(why) if why else "")
        self.use.setAccessibleDescription(why)
        self.folders.show_folders(() if shown.collection is None else shown.collection.folders)
        if is_other:
            self.head.end_rename()
            self.search.clear()
            self._search_timer.stop()
            self.model.set_source(self._fetch)
            self.list.scrollToTop()
        else:
            self.model.refresh()
        self._update()

    def _create_widgets(self) -> None:
        self._title.hide()
        self.head = CollectionHead(self)
        self.use = Switch(False, self.used.emit, self)
        self.use.setText(self.tr("Use it in this conversation"))
        self.use.setAccessibleName(self.use.text())
        self.folders = FolderChips(self)
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Find a file by its name"))
        self.search.setAccessibleName(self.tr("Find a file by its name"))
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(_SEARCH_DELAY_MS)
        self.model = DocumentItemModel(self._documents.progress, self)
        self.list = DocumentList(self.model, self)
        self.note = Words("", self)
        self.note.set_muted()
        self.rules = Words(
            self.tr(
                "Left out of folders: hidden files, links, programs, pictures and sound, and what "
                "tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file "
                "named .harmoniumignore in a folder says what else, in the way of .gitignore. "
                "Files are only read, never changed."
            ),
            self,
        )
        self.rules.set_muted()
        self.rules_fold = Fold(self.tr("What is left out of folders"), self.rules, self)

    def _make_buttons(self) -> None:
        self.add_files = OutlineButton(
            "file-plus", self.tr("Add files…"), self, text=self.tr("Add files…")
        )
        self.add_folder = OutlineButton(
            "folder-plus", self.tr("Add a folder…"), self, text=self.tr("Add a folder…")
        )
        self._adding = ButtonRow(self)
        self._adding.add(self.add_files, self.add_folder)
        self.open_button = FlatButton("eye", "", self, text=self.tr("Show"))
        self.details_button = FlatButton("info", "", self, text=self.tr("What was read…"))
        self.retry_button = FlatButton("arrow-clockwise", "", self, text=self.tr("Read again"))
        self.remove_button = FlatButton("trash", "", self, text=self.tr("Remove"))
        self._acting = ButtonRow(self)
        for button in self._actions():
            named(button, button.text())
            self._acting.add(button)

    def _actions(self) -> tuple[FlatButton, ...]:
        return (self.open_button, self.details_button, self.retry_button, self.remove_button)

    def _lay_out(self) -> None:
        for widget in (self.head, self.use, self._adding, self.folders, self.search):
            self.add_widget(widget)
        self.add_widget(self.note)
        self.add_widget(self.list, 1000)
        self.add_widget(self._acting)
        self.add_widget(self.rules_fold)
        self.add_widget(self.rules)

    def _connect(self) -> None:
        self.add_files.clicked.connect(self.files_requested)
        self.add_folder.clicked.connect(self.folder_requested)
        self.folders.removed.connect(self.folder_removed)
        self.folders.left.connect(self.add_folder.setFocus)
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left.connect(self._on_search_left)
        self._search_timer.timeout.connect(self._on_search_paused)
        self.list.selected.connect(self._update)
        self.list.shown.connect(self._on_open)
        self.list.removed.connect(self._on_remove)
        self.list.menu_requested.connect(self._on_menu_requested)
        self.open_button.clicked.connect(self._on_open)
        self.details_button.clicked.connect(self._on_details)
        self.retry_button.clicked.connect(self._on_retry)
        self.remove_button.clicked.connect(self._on_remove)

    def _fetch(self, offset: int, limit: int) -> Sequence[Document]:
        query = self.search.text().strip()
        collection = self.collection
        if collection is not None:
            return self._documents.documents_in(collection.id, offset, limit, query)
        fitting = [item for item in self._own if query.casefold() in item.name.casefold()]
        return fitting[offset : offset + limit]

    def _show_head(self, shown: Shown) -> None:
        if shown.collection is not None:
            name, facts = shown.collection.name, collection_words(shown.collection)
        else:
            name = self.tr("This conversation")
            facts = self._own_words()
        self.head.show_name(name, facts, is_collection=shown.collection is not None)

    def _own_words(self) -> str:
        if not self._own:
            return self.tr("Files that only this conversation uses.")
        facts = [
            self.tr("%Ln file(s)", "", len(self._own)),
            waiting_words(sum(is_busy(item) for item in self._own)),
            failed_words(sum(bool(item.error) for item in self._own)),
        ]
        return " · ".join(fact for fact in facts if fact)

    def _update(self) -> None:
        chosen = self.list.chosen
        is_one = len(chosen) == 1
        has_any = bool(self.model.documents)
        self.open_button.setEnabled(is_one and chosen[0].is_readable)
        self.details_button.setEnabled(is_one)
        self.retry_button.setEnabled(any(not is_busy(document) for document in chosen))
        self.remove_button.setEnabled(bool(chosen))
        self.list.setVisible(has_any)
        self._acting.setVisible(has_any)
        query = self.search.text().strip()
        self.search.setVisible(has_any or bool(query))
        self.note.setVisible(not has_any)
        if query:
            self.note.setText(self.tr("No file has “{words}” in its name.").format(words=query))
        elif self.collection is None:
            self.note.setText(
                self.tr(
                    "Drop files or folders here. They are read on this computer, and your "
                    "questions are answered from them, with the place that proves it."
                )
            )
        else:
            self.note.setText(
                self.tr(
                    "Drop files or folders here. A folder is watched: what comes into it later is "
                    "read too. Any conversation can use the collection."
                )
            )

    def _on_search_left(self) -> None:
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.chosen:
                self.list.setCurrentIndex(self.model.index(0))

    def _on_search_changed(self, text: str) -> None:
        del text
        self._search_timer.start()

    def _on_search_paused(self) -> None:
        self.model.set_source(self._fetch)
        self.list.scrollToTop()
        self._update()

    def _on_menu_requested(self, at: object) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self._actions():
            action = menu.addAction(button.text(), button.click)
            action.setEnabled(button.isEnabled())
        system = menu.addAction(self.tr("Open in its program"), self._on_system)
        system.setEnabled(len(self.list.chosen) == 1)
        menu.popup(at)  # type: ignore[arg-type]

    def _on_open(self) -> None:
        if self.open_button.isEnabled():
            self.opened.emit(self.list.chosen[0].id)
        else:
            self._on_details()

    def _on_details(self) -> None:
        if len(self.list.chosen) == 1:
            self.details_requested.emit(self.list.chosen[0].id)

    def _on_system(self) -> None:
        if len(self.list.chosen) == 1:
            self.system_requested.emit(self.list.chosen[0].id)

    def _on_retry(self) -> None:
        self.retried.emit(tuple(item for item in self.list.chosen if not is_busy(item)))

    def _on_remove(self) -> None:
        if self.list.chosen:
            self.removed.emit(tuple(self.list.chosen))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tint_frames(self)


def _identity(shown: Shown) -> tuple[str, str]:
    return (shown.key, "") if shown.collection is None else ("", shown.collection.id)
