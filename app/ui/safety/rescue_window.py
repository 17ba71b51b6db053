# SPDX-License-Identifier: Apache-2.0
"""The window in place of the window, while the database is damaged or is being replaced."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.core.errors import HarmoniumError
from app.services.safety import Backup, Rescue, Rescued
from app.services.sentences import in_words
from app.ui.notice_bar import NoticeBar
from app.ui.safety.rescue_pages import BackupsPage, DamagedPage, EndPage, ProgressPage
from app.ui.theme import SPACING_M, em, ui_font
from app.ui.window_parts import bring_to_front

_SIZE_EM = (38, 40)


class RescueWindow(QWidget):
    """`ended`: whether the profile is to be opened now; False when somebody quits."""

    ended = Signal(bool)

    def __init__(self, rescue: Rescue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rescue = rescue
        self._has_ended = False
        self._is_wished = False
        self._gives_up = False
        self.setWindowTitle(self.tr("Harmonium"))
        self.damaged = DamagedPage(self)
        self.backups = BackupsPage(self)
        self.progress = ProgressPage(self)
        self.end = EndPage(self)
        self.notices = NoticeBar(self)
        self._stack = QStackedLayout()
        for page in (self.damaged, self.backups, self.progress, self.end):
            self._stack.addWidget(page)
        self._notice_box = QVBoxLayout()
        self._notice_box.setContentsMargins(SPACING_M, 0, SPACING_M, SPACING_M)
        self._notice_box.addWidget(self.notices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._stack, 1)
        layout.addLayout(self._notice_box)
        self._connect()
        size = em(ui_font())
        room = self.screen().availableSize()
        self.resize(
            min(round(size * _SIZE_EM[0]), room.width()),
            min(round(size * _SIZE_EM[1]), room.height()),
        )

    @property
    def page(self) -> QWidget:
        """The one that is shown."""
        page = self._stack.currentWidget()
        assert page is not None
        return page

    def show_damage(self) -> None:
        """The profile could not be opened."""
        self.damaged.show_place(self._rescue.database.path)
        self._stack.setCurrentWidget(self.damaged)
        self._rescue.look()
        self.show()
        self.damaged.repair.setFocus()

    def carry_out(self, wish: Backup | None) -> None:
        """What somebody has decided already: a backup, or None for a repair."""
        self._is_wished = True
        if wish is None:
            self._repair()
        else:
            self._restore(wish)
        self.show()

    def give_up(self) -> None:
        """As soon as nothing is in the middle."""
        self._gives_up = True
        self.close()

    def raise_to_front(self) -> None:
        bring_to_front(self)

    def _connect(self) -> None:
        self.damaged.repair_requested.connect(self._repair)
        self.damaged.backups_requested.connect(self._show_backups)
        self.damaged.quit_requested.connect(self.close)
        self.backups.back_requested.connect(self._show_damage)
        self.backups.restore_requested.connect(self._restore)
        self.end.open_requested.connect(lambda: self._end(True))
        self._rescue.looked.connect(self._on_looked)
        self._rescue.progressed.connect(self.progress.line.set_fraction)
        self._rescue.ended.connect(self._on_ended)
        self._rescue.failed.connect(self._on_failed)

    def _repair(self) -> None:
        self._begin(is_repair=True)
        self._rescue.repair()

    def _restore(self, backup: Backup) -> None:
        self._begin(is_repair=False)
        self._rescue.restore(backup)

    def _begin(self, *, is_repair: bool) -> None:
        self.notices.dismiss()
        self.progress.begin(is_repair=is_repair)
        self._stack.setCurrentWidget(self.progress)

    def _show_damage(self) -> None:
        self._stack.setCurrentWidget(self.damaged)
        self.damaged.repair.setFocus()

    def _show_backups(self) -> None:
        self.backups.show_backups(self._rescue.backups)
        self._stack.setCurrentWidget(self.backups)
        self.backups.list.setFocus()

    def _on_looked(self) -> None:
        self.backups.show_backups(self._rescue.backups)

    def _on_ended(self, rescued: Rescued) -> None:
        if self._gives_up:
            self.close()
            return
        self.end.show_end(rescued)
        self._stack.setCurrentWidget(self.end)
        self.end.open_button.setFocus()

    def _on_failed(self, error: HarmoniumError) -> None:
        if self._gives_up:
            self.close()
            return
        if self._is_wished:
            # Nothing has changed: whoever asked for it goes on with what there was.
            self.end.show_failure(in_words(error.message))
            self._stack.setCurrentWidget(self.end)
            return
        self._show_damage()
        self.notices.show_failure(error)

    def _end(self, opens: bool) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.hide()
            self.ended.emit(opens)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.page is self.backups:
            self._show_damage()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._rescue.is_busy:
            # It ends by itself in a moment, and would be waited for anyway.
            event.ignore()
            return
        super().closeEvent(event)
        self._end(False)
