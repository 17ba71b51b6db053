# SPDX-License-Identifier: Apache-2.0
"""A page that says one thing and asks for one: a narrow column in the middle of its window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.ui.models.pieces import Words
from app.ui.settings.form import tint_frames
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    em,
    scaled_font,
    shades,
    slim_scroll_bar,
    ui_font,
)
from app.ui.widgets import paint_icon

_COLUMN_EM = 24
_TITLE_SCALE = 1.35
_ICON_EM = 2.4


class Sheet(QScrollArea):
    """`column` takes what comes below the title and the words."""

    def __init__(self, icon_name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bar(self.verticalScrollBar())
        self.picture = Picture(icon_name, self)
        self.title = Title(title, self)
        self.words = Words("", self)
        self.words.set_muted()
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(SPACING_S)
        self._inner = QWidget(self)
        self._inner.installEventFilter(self)
        self._lay_out()
        self._update_width()

    def set_title(self, title: str) -> None:
        self.title.setText(title)

    def set_words(self, text: str) -> None:
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACING_S)
        inner.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.title)
        inner.addWidget(self.words)
        inner.addSpacing(SPACING_S)
        inner.addLayout(self.column)
        body = QWidget(self)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._inner, 1000)
        across.addStretch(1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)
        self.setWidget(body)

    def _update_width(self) -> None:
        """Some languages need more room for buttons that stand side by side."""
        layout = self._inner.layout()
        least = layout.totalMinimumSize().width() if layout is not None else 0
        self._inner.setMaximumWidth(max(round(_COLUMN_EM * em(ui_font())), least))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            self._update_width()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """What all of it needs in a column of full width."""
        width = round(_COLUMN_EM * em(ui_font())) + 2 * SPACING_L
        body = self.widget()
        height = body.heightForWidth(width) if body is not None else 0
        return QSize(width, max(height, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_inner"):
            return
        if event.type() == QEvent.Type.FontChange:
            self._update_width()
        elif event.type() == QEvent.Type.PaletteChange:
            tint_frames(self._inner)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tint_frames(self._inner)


class Title(Words):
    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._update_font()

    def _update_font(self) -> None:
        font = scaled_font(ui_font(), _TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        if font != self.font():
            self.setFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_font()


class Picture(QWidget):
    """An icon, for the eye only."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self.update()

    def sizeHint(self) -> QSize:
        size = round(_ICON_EM * em(ui_font()))
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, self._icon_name, shades(self.palette()).muted, self.rect())
