# SPDX-License-Identifier: Apache-2.0
"""The documents of a conversation and the collections that it uses, as small blocks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.core.documents import Collection, Document, DocumentState
from app.core.sanitizing import clean_label, plain_tool_tip
from app.core.text import one_line
from app.ui.chat.chips import Chip, ChipFlow
from app.ui.documents.words import (
    collection_words,
    description,
    has_gaps,
    icon_of,
    is_busy,
    name_of,
    short_words,
)

MAX_CHIPS = 24
"""The rest is told by one that opens the list of all."""


class DocumentChips(ChipFlow):
    """What is asked of a document carries its id; `collection_removed` carries that of a
    collection. `opened`: its text is to be shown, `details_requested`: what was read of it."""

    opened = Signal(str)
    details_requested = Signal(str)
    system_requested = Signal(str)
    retry_requested = Signal(str)
    removed = Signal(str)
    collection_opened = Signal(str)
    collection_removed = Signal(str)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents: dict[str, DocumentChip] = {}
        self._collections: dict[str, CollectionChip] = {}
        self._more: _MoreChip | None = None
        self.setAccessibleName(self.tr("Documents"))

    @property
    def documents(self) -> tuple["DocumentChip", ...]:
        return tuple(self._documents.values())

    @property
    def collections(self) -> tuple["CollectionChip", ...]:
        return tuple(self._collections.values())

    def show_documents(
        self,
        documents: Sequence[Document],
        collections: Sequence[Collection],
        progress: Callable[[str], float],
    ) -> None:
        """Chips that stay are changed in their place: the keyboard may be in one."""
        shown = documents[: MAX_CHIPS - 1] if len(documents) > MAX_CHIPS else documents
        before = [*self._collections, *self._documents, self._more is not None]
        self._collections = {
            item.id: self._collections.get(item.id) or self._new_collection(item.id)
            for item in collections
        }
        self._documents = {
            item.id: self._documents.get(item.id) or self._new_document(item.id) for item in shown
        }
        is_wider = [self._collections[item.id].show_collection(item) for item in collections]
        is_wider += [
            self._documents[item.id].show_document(item, progress(item.id)) for item in shown
        ]
        is_wider.append(self._show_more(len(documents) - len(shown)))
        after = [*self._collections, *self._documents, self._more is not None]
        if before != after:
            more = [] if self._more is None else [self._more]
            self.place([*self._collections.values(), *self._documents.values(), *more])
        elif any(is_wider):
            self.arrange()

    def _show_more(self, count: int) -> bool:
        if count <= 0:
            self._more = None
            return False
        if self._more is None:
            self._more = _MoreChip(self.ground)
            self._more.clicked.connect(self.all_requested)
        return self._more.show_count(count)

    def _new_document(self, document_id: str) -> "DocumentChip":
        chip = DocumentChip(document_id, self.ground)
        chip.opened.connect(self.opened)
        chip.details_requested.connect(self.details_requested)
        chip.system_requested.connect(self.system_requested)
        chip.retried.connect(self.retry_requested)
        chip.removed.connect(self.removed)
        return chip

    def _new_collection(self, collection_id: str) -> "CollectionChip":
        chip = CollectionChip(collection_id, self.ground)
        chip.opened.connect(self.collection_opened)
        chip.removed.connect(self.collection_removed)
        return chip


class DocumentChip(Chip):
    """Its name, and how far it is. A click shows its text, or what is wrong with it; a menu has
    the rest."""

    opened = Signal(str)
    details_requested = Signal(str)
    system_requested = Signal(str)
    retried = Signal(str)
    removed = Signal(str)

    def __init__(self, document_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = document_id
        self._document: Document | None = None
        self.clicked.connect(self._on_clicked)
        self.remove_requested.connect(self._on_removed)
        self.again_requested.connect(self._on_again)

    @property
    def document(self) -> Document | None:
        return self._document

    def show_document(self, document: Document, progress: float) -> bool:
        """Whether it needs another width."""
        self._document = document
        name, facts = name_of(document), short_words(document, progress)
        is_reading = document.state is DocumentState.READING
        is_wider = self.set_look(
            icon_of(document),
            name,
            facts,
            has_warning=has_gaps(document),
            progress=progress if is_reading else None,
        )
        width = self.sizeHint().width()
        can_retry = document.state in (DocumentState.FAILED, DocumentState.MISSING)
        self.set_again(self.tr("Read {name} again").format(name=name) if can_retry else "")
        said = description(document, progress)
        self.setAccessibleName(self.tr("{name}, {facts}").format(name=name, facts=facts))
        self.setAccessibleDescription("" if is_busy(document) else said)
        self.setToolTip(plain_tool_tip(f"{name}\n{said}"))
        remove = self.tr("Remove {name}").format(name=name)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(plain_tool_tip(remove))
        return is_wider or self.sizeHint().width() != width

    def make_menu(self) -> QMenu:
        menu = QMenu(self)
        document = self._document
        if document is None:
            return menu
        show = menu.addAction(self.tr("Show"), self._on_show)
        show.setEnabled(document.is_readable)
        menu.addAction(self.tr("What was read of it…"), self._on_details)
        menu.addAction(self.tr("Open in its program"), self._on_system)
        if not is_busy(document):
            menu.addAction(self.tr("Read it again"), self._on_again)
        menu.addSeparator()
        menu.addAction(self.tr("Remove from this conversation"), self._on_removed)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(QPoint(0, self.height())) if is_key else event.globalPos())

    def _on_clicked(self) -> None:
        if self._document is not None and self._document.is_readable:
            self.opened.emit(self._id)
        else:
            self.details_requested.emit(self._id)

    def _on_show(self) -> None:
        self.opened.emit(self._id)

    def _on_details(self) -> None:
        self.details_requested.emit(self._id)

    def _on_system(self) -> None:
        self.system_requested.emit(self._id)

    def _on_again(self) -> None:
        self.retried.emit(self._id)

    def _on_removed(self) -> None:
        self.removed.emit(self._id)


class CollectionChip(Chip):
    """A click shows what is in it; the cross ends its use in this conversation."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, collection_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = collection_id
        self.clicked.connect(self._on_clicked)
        self.remove_requested.connect(self._on_removed)

    def show_collection(self, collection: Collection) -> bool:
        """Whether it needs another width."""
        name = clean_label(one_line(collection.name))
        facts = self.tr("%Ln file(s)", "", collection.documents)
        if collection.waiting:
            read = collection.documents - collection.waiting
            facts = self.tr("{read} of {files}").format(read=read, files=facts)
        share = 1 - collection.waiting / max(1, collection.documents)
        is_wider = self.set_look(
            "books",
            name,
            facts,
            has_warning=bool(collection.failed),
            progress=share if collection.waiting else None,
        )
        said = self.tr("Collection {name}, {facts}").format(
            name=name, facts=collection_words(collection)
        )
        self.setAccessibleName(said)
        self.setToolTip(plain_tool_tip(said))
        remove = self.tr("Do not use {name} in this conversation").format(name=name)
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(plain_tool_tip(remove))
        return is_wider

    def _on_clicked(self) -> None:
        self.opened.emit(self._id)

    def _on_removed(self) -> None:
        self.removed.emit(self._id)


class _MoreChip(Chip):
    """How many more there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.remove_button.hide()

    def show_count(self, count: int) -> bool:
        words = self.tr("%Ln more", "", count)
        self.setAccessibleName(self.tr("%Ln more document(s)", "", count))
        return self.set_look("files", words, "")
