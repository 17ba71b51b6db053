# SPDX-License-Identifier: Apache-2.0
"""A dialog with pages: their names on the left, the chosen one on the right. Where there is little
room the names are only icons."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.sanitizing import plain_tool_tip
from app.ui.icons import icon
from app.ui.notice_bar import NoticeBar
from app.ui.theme import SPACING_M, SPACING_S, em, shades, ui_font
from app.ui.widgets import icon_size

_LEAST_EM = 26
"""The width that a page needs beside the names of all."""


class PagedDialog(QDialog):
    """`add_pages` once; `notices` stand below the page."""

    def __init__(self, size_em: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons: tuple[str, ...] = ()
        self._titles: list[str] = []
        self._is_slim = False
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setObjectName("pages")
        self._stack = QStackedWidget(self)
        self.notices = NoticeBar(self)
        self._notices = QHBoxLayout()
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._notices.addWidget(self.notices)
        self.notices.installEventFilter(self)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(self._notices)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list)
        layout.addLayout(right, 1)
        size = em(ui_font())
        wanted = QSize(round(size * size_em[0]), round(size * size_em[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._on_focus_changed)

    @property
    def page(self) -> int:
        return self._list.currentRow()

    def show_page(self, page: int) -> None:
        self._list.setCurrentRow(page)

    def set_page_title(self, page: int, title: str) -> None:
        """In the list; what it says may grow by a number."""
        if self._titles[page] != title:
            self._titles[page] = title
            self._update_look()

    def add_pages(self, pages: Sequence[tuple[str, str, QWidget]]) -> None:
        """The name of an icon, the title, the page."""
        self._icons = tuple(icon_name for icon_name, _, _ in pages)
        for _, title, page in pages:
            self._titles.append(title)
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
        for row, name in enumerate(self._icons):
            item = self._list.item(row)
            item.setIcon(icon(name, color))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._titles[row])
            item.setText("" if self._is_slim else self._titles[row])
            item.setToolTip(plain_tool_tip(self._titles[row]) if self._is_slim else "")
        self._list.setFixedWidth(self._list_width(is_slim=self._is_slim))

    def _list_width(self, *, is_slim: bool) -> int:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(title) for title in self._titles), default=0)
        room = 6 * SPACING_S if is_slim else widest + 8 * SPACING_S
        return icon_size(self) + room

    def _update_slimness(self) -> None:
        room = self.width() - self._list_width(is_slim=False)
        is_slim = room < em(ui_font()) * _LEAST_EM
        if is_slim != self._is_slim:
            self._is_slim = is_slim
            self._update_look()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Qt scrolls to what Tab comes to only from inside of the same page."""
        if new is None or not self._stack.isAncestorOf(new):
            return
        parent = new.parentWidget()
        while parent is not None and parent is not self._stack:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(new)
            parent = parent.parentWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_slimness()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is room around a notice only while there is one."""
        if event.type() is QEvent.Type.ShowToParent:
            self._notices.setContentsMargins(SPACING_M, SPACING_S, SPACING_M, SPACING_M)
        elif event.type() is QEvent.Type.HideToParent:
            self._notices.setContentsMargins(0, 0, 0, 0)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_stack"):
            self._update_slimness()
            self._update_look()
