# SPDX-License-Identifier: Apache-2.0
"""A dialog with pages: their names on the left, the chosen one on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.notice_bar import NoticeBar
from app.ui.theme import SPACING_M, SPACING_S, em, shades, ui_font
from app.ui.widgets import icon, icon_size


class PagedDialog(QDialog):
    """`add_pages` once; `notices` stand below the page."""

    def __init__(self, size_em: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons: tuple[str, ...] = ()
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setObjectName("pages")
        self._stack = QStackedWidget(self)
        self.notices = NoticeBar(self)
        notices = QHBoxLayout()
        notices.setContentsMargins(SPACING_M, 0, SPACING_M, SPACING_S)
        notices.addWidget(self.notices)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(notices)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addLayout(right, 1)
        size = em(ui_font())
        wanted = QSize(round(size * size_em[0]), round(size * size_em[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)

    @property
    def page(self) -> int:
        return self._list.currentRow()

    def show_page(self, page: int) -> None:
        self._list.setCurrentRow(page)

    def set_page_title(self, page: int, title: str) -> None:
        """In the list; what it says may grow by a number."""
        item = self._list.item(page)
        if item.text() != title:
            item.setText(title)
            self._update_look()

    def add_pages(self, pages: Sequence[tuple[str, str, QWidget]]) -> None:
        """The name of an icon, the title, the page."""
        self._icons = tuple(icon_name for icon_name, _, _ in pages)
        for _, title, page in pages:
            self._list.addItem(QListWidgetItem(title))
            self._stack.addWidget(page)
        self._update_look()
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _update_look(self) -> None:
        color = self.palette().color(self.foregroundRole())
        marked = shades(self.palette()).hairline.name()
        self._list.setStyleSheet(
            "#pages { background: palette(alternate-base); padding: 8px; outline: 0 }"
            "#pages::item { padding: 6px 7px; border: 1px solid transparent; border-radius: 6px }"
            f"#pages::item:selected {{ background: {marked}; color: palette(text) }}"
            "#pages::item:selected:focus { border-color: palette(highlight) }"
        )
        self._list.setIconSize(QSize(icon_size(self), icon_size(self)))
        widest = 0
        for row, name in enumerate(self._icons):
            item = self._list.item(row)
            item.setIcon(icon(name, color))
            widest = max(widest, self.fontMetrics().horizontalAdvance(item.text()))
        self._list.setFixedWidth(widest + icon_size(self) + 8 * SPACING_S)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_stack"):
            self._update_look()
