# SPDX-License-Identifier: Apache-2.0
"""What lies over the window while it is locked: nothing behind it can be seen, read out or used."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.errors import HarmoniumError
from app.services.lock import Lock
from app.services.sentences import in_words
from app.ui.protection.unlock_page import UnlockPage

_BARRED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
    }
)
"""What a person does, which reaches nothing but the cover."""


class Cover(QWidget):
    """Covers `window` from when it is made until `lift`. Every other window of the program is
    hidden as well, and so is what would open meanwhile."""

    quit_requested = Signal()

    def __init__(self, window: QMainWindow, lock: Lock, kept: tuple[QAction, ...] = ()) -> None:
        """`kept` are the commands that still work."""
        super().__init__(window)
        self._window = window
        self._lock = lock
        self._hidden: list[QWidget] = []
        self._actions = [action for action in window.actions() if action not in kept]
        self._takes_drops = window.acceptDrops()
        self._focus = window.focusWidget()
        self.setAutoFillBackground(True)
        self.page = UnlockPage(self.tr("Harmonium is locked"), self)
        self.page.set_ways(has_passphrase=True, can_ask_store=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self._connect()
        self._hide_everything()
        self._fill()
        self.show()
        self.raise_()
        self.page.field.setFocus()

    def lift(self) -> None:
        """Everything is as it was."""
        self.let_go()
        self.hide()
        for action in self._actions:
            if isValid(action):
                self._window.addAction(action)
        self._window.setAcceptDrops(self._takes_drops)
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self.deleteLater()

    def let_go(self) -> None:
        """Other windows may be seen from now on."""
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def _connect(self) -> None:
        self.page.entered.connect(self._on_entered)
        self.page.quit_requested.connect(self.quit_requested)
        self._lock.changed.connect(self._on_lock_changed)
        self._lock.refused.connect(self._on_refused)

    def _hide_everything(self) -> None:
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            following = QApplication.activePopupWidget()
            popup = None if following is popup else following
        for action in self._actions:
            self._window.removeAction(action)
        self._window.setAcceptDrops(False)
        inside = [child for child in self._window.children() if isinstance(child, QWidget)]
        for widget in [*inside, *QApplication.topLevelWidgets()]:
            if widget not in (self, self._window) and not widget.isHidden():
                self._hide(widget)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def _hide(self, widget: QWidget) -> None:
        self._hidden.append(widget)
        widget.hide()

    def _fill(self) -> None:
        self.setGeometry(self._window.rect())

    def _on_entered(self, text: str) -> None:
        self._lock.unlock(text, is_code=self.page.is_code)

    def _on_lock_changed(self) -> None:
        if self._lock.is_locked:
            self.page.set_busy(self._lock.is_checking)

    def _on_refused(self, error: HarmoniumError) -> None:
        self.page.show_problem(in_words(error.message))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window and kind == QEvent.Type.Resize:
            self._fill()
        elif kind in _BARRED:
            return isinstance(watched, QWidget) and not self._is_ours(watched)
        elif kind == QEvent.Type.FocusIn and self._is_below(watched):
            # Qt gives the keyboard to hidden parts as well, when somebody asks for that.
            QTimer.singleShot(0, self, self._take_focus)
        elif kind == QEvent.Type.Show and self._is_foreign(watched):
            assert isinstance(watched, QWidget)
            self._hidden.append(watched)
            # Not in the middle of being shown.
            QTimer.singleShot(0, watched, watched.hide)
        return False

    def _take_focus(self) -> None:
        if self._is_below(self._window.focusWidget()):
            self.page.field.setFocus()

    def _is_ours(self, widget: QWidget) -> bool:
        """The menu of a field of ours is."""
        above: QWidget | None = widget
        while above is not None and above is not self:
            above = above.parentWidget()
        return above is self or widget is self._window

    def _is_below(self, watched: QObject | None) -> bool:
        if not isinstance(watched, QWidget) or self._is_ours(watched):
            return False
        return self._window.isAncestorOf(watched)

    def _is_foreign(self, watched: QObject) -> bool:
        """A window that opens, or a part of ours that comes back."""
        if not isinstance(watched, QWidget) or self._is_ours(watched):
            return False
        if watched.isWindow():
            return watched.windowType() is not Qt.WindowType.ToolTip
        return watched.parentWidget() is self._window
