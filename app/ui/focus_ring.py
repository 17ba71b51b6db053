# SPDX-License-Identifier: Apache-2.0
"""Shows where the keyboard is for what does not show it by itself: texts that are read, areas that
are scrolled, lists without a chosen row."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.theme import RADIUS, SPACING_XS
from app.ui.widgets import paint_focus_ring

_RINGS = "focus rings"
"""Found by its name for the reason that the theme is."""


class FocusRings(QObject):
    """One for the application: draws a ring around what the keyboard came to. A click shows none,
    since it is known then where it was."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_RINGS)
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if new is not None and _wants_ring(new):
            self._ring = _Ring(new)


def install_focus_rings(app: QApplication) -> None:
    """A second call does nothing."""
    if app.findChild(FocusRings, _RINGS) is None:
        FocusRings(app)


class _Ring(QWidget):
    """Around `target`, in what scrolls with it; inside its edge where there is no room around."""

    def __init__(self, target: QWidget) -> None:
        host = _host(target)
        super().__init__(host)
        self._target = target
        self._host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Whatever moves the target is one of these.
        widget: QWidget | None = target
        while widget is not None and widget is not host:
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_focus_ring(painter, rect, self.palette(), RADIUS - 2)

    def _place(self) -> None:
        if not isValid(self._target) or not isValid(self._host):
            return
        inside = QRect(self._target.mapTo(self._host, QPoint()), self._target.size())
        gap = SPACING_XS + 1
        outside = inside.adjusted(-gap, -gap, gap, gap)
        is_text = isinstance(self._target, QTextEdit | QPlainTextEdit)
        has_room = is_text or not isinstance(self._target, QAbstractScrollArea)
        self.setGeometry((outside if has_room else inside).intersected(self._host.rect()))


def _wants_ring(widget: QWidget) -> bool:
    if not widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        return False
    match widget:
        case QTextEdit() | QPlainTextEdit():
            # Fields in a frame of ours paint it in another colour.
            return widget.isReadOnly() or widget.frameShape() is not QFrame.Shape.NoFrame
        case QAbstractItemView():
            return not widget.currentIndex().isValid()
        case QAbstractScrollArea():
            return True
        case _:
            return False


def _host(target: QWidget) -> QWidget:
    """What the target is scrolled with, else its window."""
    widget = target
    while not widget.isWindow():
        parent = widget.parentWidget()
        viewport = parent.parentWidget() if parent is not None else None
        if widget is not target and isinstance(viewport, QScrollArea):
            return widget
        if parent is None:
            break
        widget = parent
    return widget
