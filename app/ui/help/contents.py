# SPDX-License-Identifier: Apache-2.0
"""The pages of the guide, with the sections of the one that is shown."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.core.sanitizing import isolated, plain_tool_tip
from app.ui.help.pages import Guide, Place
from app.ui.theme import shades, slim_scroll_bar

_SECTION = 2
"""The level of headings that are listed."""


class Contents(QTreeWidget):
    """`chosen` carries a Place."""

    chosen = Signal(object)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contents")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        # The style would mark the room before a chosen section as a piece of its own.
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Contents"))
        slim_scroll_bar(self.verticalScrollBar())
        for page in guide.pages:
            item = self._item(Place(page.name), page.title)
            self.addTopLevelItem(item)
            for section in page.sections:
                heading = section.heading
                if heading.level == _SECTION:
                    item.addChild(self._item(Place(page.name, heading.anchor), heading.title))
        self.currentItemChanged.connect(self._on_current_changed)
        # Choosing what is chosen already goes back to it.
        self.itemClicked.connect(self._on_item_clicked)
        self.update_look()

    def show_place(self, place: Place) -> None:
        """Marks it; nothing is told."""
        with QSignalBlocker(self):
            item = self._found(place) or self._found(Place(place.page))
            if item is not None:
                self.setCurrentItem(item)
                self._fold()

    def update_look(self) -> None:
        """For another palette or font: a style sheet keeps what it was read with."""
        marked = shades(self.palette()).hairline.name()
        self.setStyleSheet(
            "#contents { background: palette(alternate-base); padding: 4px 8px; outline: 0 }"
            "#contents::item { padding: 5px 7px; border: 1px solid transparent;"
            " border-radius: 6px }"
            f"#contents::item:selected {{ background: {marked}; color: palette(text) }}"
            "#contents::item:selected:focus { border-color: palette(highlight) }"
        )
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        lead = QPixmap(round(self.fontMetrics().height() * 0.6), 1)
        lead.fill(Qt.GlobalColor.transparent)
        self.setIconSize(lead.size())
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is None:
                continue
            item.setFont(0, strong)
            for at in range(item.childCount()):
                section = item.child(at)
                if section is not None:
                    section.setIcon(0, QIcon(lead))

    def _item(self, place: Place, title: str) -> QTreeWidgetItem:
        # Cut off at its own end, also where the window is read from right to left.
        item = QTreeWidgetItem([isolated(title)])
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, title)
        item.setData(0, Qt.ItemDataRole.UserRole, place)
        item.setToolTip(0, plain_tool_tip(title))
        return item

    def _found(self, place: Place) -> QTreeWidgetItem | None:
        for row in range(self.topLevelItemCount()):
            page = self.topLevelItem(row)
            if page is None:
                continue
            for item in (page, *(page.child(at) for at in range(page.childCount()))):
                if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == place:
                    return item
        return None

    def _fold(self) -> None:
        """Only the sections of the page that is shown are listed."""
        current = self.currentItem()
        shown = None if current is None else current.parent() or current
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None:
                item.setExpanded(item is shown)

    def _on_current_changed(self, current: QTreeWidgetItem | None, _before: object) -> None:
        if current is not None:
            self._fold()
            self.chosen.emit(current.data(0, Qt.ItemDataRole.UserRole))

    def _on_item_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self.chosen.emit(item.data(0, Qt.ItemDataRole.UserRole))
