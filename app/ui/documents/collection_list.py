# SPDX-License-Identifier: Apache-2.0
"""The collections at the left of the window about documents, below the open conversation's own."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from app.core.documents import Collection
from app.core.sanitizing import clean_label, plain_tool_tip
from app.core.text import one_line
from app.ui.documents.words import collection_words
from app.ui.icons import icon
from app.ui.theme import em, shades, slim_scroll_bar, ui_font
from app.ui.widgets import icon_size

_WIDTH_EM = 16
_SLIM_EM = 9
_Role = Qt.ItemDataRole


class CollectionList(QListWidget):
    """`chosen` carries the id of a collection, or nothing for the conversation."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_slim = False
        self.setObjectName("collections")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Collections"))
        slim_scroll_bar(self.verticalScrollBar())
        self.currentRowChanged.connect(self._on_row_changed)
        self.update_look()

    @property
    def collection_id(self) -> str:
        item = self.currentItem()
        return "" if item is None else item.data(_Role.UserRole)

    def show_collections(self, collections: Sequence[Collection], own: int) -> None:
        """`own`: how many documents the conversation has."""
        current = self.collection_id
        ids = ["", *(collection.id for collection in collections)]
        with QSignalBlocker(self):
            if ids != [self.item(row).data(_Role.UserRole) for row in range(self.count())]:
                self.clear()
                for collection_id in ids:
                    item = QListWidgetItem()
                    item.setData(_Role.UserRole, collection_id)
                    self.addItem(item)
            self._show_item(0, self.tr("This conversation"), self.tr("%Ln file(s)", "", own), "")
            for row, collection in enumerate(collections, start=1):
                name = clean_label(one_line(collection.name))
                count = self.tr("%Ln file(s)", "", collection.documents)
                self._show_item(row, name, count, collection_words(collection))
            self.setCurrentRow(ids.index(current) if current in ids else 0)
        self._update_icons()
        if current not in ids:
            self.chosen.emit("")

    def choose(self, collection_id: str) -> None:
        for row in range(self.count()):
            if self.item(row).data(_Role.UserRole) == collection_id:
                self.setCurrentRow(row)

    def set_slim(self, is_slim: bool) -> None:
        """Without icons, and the names as long as they fit: the whole of them is in tool tips."""
        if is_slim != self._is_slim:
            self._is_slim = is_slim
            self.update_look()

    def list_width(self, *, is_slim: bool) -> int:
        return round(em(ui_font()) * (_SLIM_EM if is_slim else _WIDTH_EM))

    def update_look(self) -> None:
        """For another palette or font. The list itself would hear of them because of its style
        sheet, again and again."""
        marked = shades(self.palette()).hairline.name()
        self.setStyleSheet(
            "#collections { background: palette(alternate-base); padding: 8px; outline: 0 }"
            "#collections::item { padding: 6px 7px; border: 1px solid transparent;"
            " border-radius: 6px }"
            f"#collections::item:selected {{ background: {marked}; color: palette(text) }}"
            "#collections::item:selected:focus { border-color: palette(highlight) }"
        )
        self.setIconSize(QSize(icon_size(self), icon_size(self)))
        self.setFixedWidth(self.list_width(is_slim=self._is_slim))
        self._update_icons()

    def _show_item(self, row: int, name: str, count: str, words: str) -> None:
        item = self.item(row)
        said = self.tr("{name}, {count}").format(name=name, count=count)
        item.setData(_Role.AccessibleTextRole, said)
        item.setToolTip(plain_tool_tip(f"{name}\n{words or count}"))
        item.setText(name)

    def _update_icons(self) -> None:
        color = self.palette().color(self.foregroundRole())
        for row in range(self.count()):
            shown = QIcon() if self._is_slim else icon("books" if row else "chat", color)
            self.item(row).setIcon(shown)

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.collection_id)
