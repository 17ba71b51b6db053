# SPDX-License-Identifier: Apache-2.0
"""The page that says that a part of the program has failed: what happened, what is kept, and what
can be done."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.reports import Failure
from app.services.failures import Failures
from app.ui.announcing import announce
from app.ui.failures.report_parts import ReportView, heading, paragraph
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, SPACING_XS, em, slim_scroll_bar, ui_font
from app.ui.widgets import FlatButton, PrimaryButton

_WIDTH_EM = 40


class FailurePage(QWidget):
    """Covers the window until somebody goes on. What fails meanwhile is counted here, and nothing
    is stacked. `restart_requested`: somebody wants the program to begin anew."""

    restart_requested = Signal()

    def __init__(self, failures: Failures, window: QWidget) -> None:
        super().__init__(window)
        self._failures = failures
        self._window = window
        self._focus: QWidget | None = None
        self._below: list[QWidget] = []
        self._create_widgets()
        self._lay_out()
        self.go_on.clicked.connect(self.close_page)
        self.restart.clicked.connect(self._on_restart_clicked)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, paragraph by paragraph."""
        return "\n".join(
            label.text()
            for label in (self._title, self._happened, self._place, self._kept, self._advice)
        )

    def open(self) -> None:
        """Or stays, with what is new."""
        self._update()
        if not self.isHidden():
            return
        self._focus = self._window.focusWidget()
        self._set_rest_enabled(False)
        self._cover()
        self.report.begin_anew()
        self.show()
        self.raise_()
        self.go_on.setFocus()
        announce(self, self.text)

    def close_page(self) -> None:
        """Whoever closes it goes on."""
        self._failures.see()
        self._set_rest_enabled(True)
        self.hide()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None

    def _create_widgets(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bar(self._scroll.verticalScrollBar())
        self._column = column = QWidget(self._scroll)
        self._title = heading(self.tr("Something went wrong inside Harmonium"), column)
        self._happened = paragraph("", column)
        self._place = paragraph("", column)
        self._place.set_muted()
        self._kept = paragraph(
            self.tr(
                "Your conversations and documents are stored as they were. An answer that is being"
                " written goes on."
            ),
            column,
        )
        self._advice = paragraph(
            self.tr(
                "You can go on. If something does not work as it should afterwards, start Harmonium"
                " again."
            ),
            column,
        )
        self.go_on = PrimaryButton("", self.tr("Go on"), column, text=self.tr("Go on"))
        text = self.tr("Start again")
        self.restart = FlatButton("arrow-clockwise", text, column, text=text)
        self.restart.set_strong(True)
        self.report = ReportView(self._failures.report, column)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING_S)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.restart)
        buttons.addStretch(1)
        inner = QVBoxLayout(self._column)
        inner.setContentsMargins(0, SPACING_L, 0, SPACING_L)
        inner.setSpacing(SPACING_M)
        inner.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACING_XS)
        words.addWidget(self._happened)
        words.addWidget(self._place)
        inner.addWidget(self._title)
        inner.addLayout(words)
        inner.addWidget(self._kept)
        inner.addWidget(self._advice)
        inner.addLayout(buttons)
        inner.addWidget(self.report)
        inner.addStretch(2)
        body = QWidget(self._scroll)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        row.setContentsMargins(SPACING_L, 0, SPACING_L, 0)
        row.addStretch(1)
        row.addWidget(self._column, 1000)
        row.addStretch(1)
        self._scroll.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._update_width()

    def _update(self) -> None:
        newest = self._failures.newest
        if newest is None:
            return
        text = self.tr("A part of the program failed and did not finish what it was doing.")
        count = self._failures.count_of(newest)
        if count > 1:
            text += " " + self.tr("This has happened %n time(s).", "", count)
        if self._failures.kinds > 1:
            text += " " + self.tr(
                "There are %n other problem(s) as well.", "", self._failures.kinds - 1
            )
        for label, words in ((self._happened, text), (self._place, _place_of(newest))):
            if words != label.text():
                label.setText(words)

    def _set_rest_enabled(self, enabled: bool) -> None:
        """What lies below is neither seen nor used."""
        if not enabled:
            self._below = [part for part in self._parts() if part.isEnabled()]
        for part in self._below:
            if isValid(part):
                part.setEnabled(enabled)

    def _parts(self) -> list[QWidget]:
        """Of a small window all that lies in it."""
        if isinstance(self._window, QMainWindow):
            central = self._window.centralWidget()
            return [] if central is None else [central]
        only = Qt.FindChildOption.FindDirectChildrenOnly
        parts = self._window.findChildren(QWidget, options=only)
        return [part for part in parts if part is not self and not part.isWindow()]

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def _update_width(self) -> None:
        self._column.setMaximumWidth(round(em(ui_font()) * _WIDTH_EM))

    def _on_restart_clicked(self) -> None:
        self._failures.see()
        self.restart_requested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._update_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_page()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())


def _place_of(failure: Failure) -> str:
    """In no language: for whoever looks for the cause."""
    return f"{failure.kind}, {failure.place}" if failure.place else failure.kind
