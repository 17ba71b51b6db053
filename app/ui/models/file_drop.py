# SPDX-License-Identifier: Apache-2.0
"""Where somebody who has the file brings it: dropped, or chosen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model_files import ImportWay
from app.ui.chat.text_button import Fold
from app.ui.models.file_dialog import ModelFileDialog
from app.ui.models.pieces import ButtonRow, Heading, OutlineButton, Words
from app.ui.settings.form import Choice
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, shades
from app.ui.widgets import PlainLabel


class FileDrop(QWidget):
    """`chosen` carries a tuple of Paths. What is dropped reaches it through its window."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_hot = False
        self.way = ImportWay.AUTO
        heading = Heading(self.tr("I have the file"), self)
        words = Words(
            self.tr(
                "Drop a model file (.gguf) here, from a stick or from another program. It is "
                "checked before it is used."
            ),
            self,
        )
        words.set_muted()
        text = self.tr("Choose a file…")
        self.button = OutlineButton("folder-open", text, self, text=text)
        buttons = ButtonRow(self)
        buttons.add(self.button)
        self._ways = QWidget(self)
        self._make_ways()
        self.fold = Fold(self.tr("Where it is kept"), self._ways, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S + SPACING_XS, SPACING_M, SPACING_M)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addSpacing(SPACING_S)
        layout.addWidget(buttons)
        layout.addWidget(self.fold)
        layout.addWidget(self._ways)
        self.button.clicked.connect(self.choose)

    def set_hot(self, is_hot: bool) -> None:
        """Something that can be dropped is over the window."""
        if is_hot != self._is_hot:
            self._is_hot = is_hot
            self.update()

    def choose(self) -> None:
        dialog = ModelFileDialog(self)
        dialog.filesSelected.connect(self._on_selected)
        dialog.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        tones = shades(palette)
        line = palette.accent().color() if self._is_hot else tones.muted
        painter.setPen(QPen(line, 1.4 if self._is_hot else 1, Qt.PenStyle.DashLine))
        painter.setBrush(tones.hover if self._is_hot else Qt.BrushStyle.NoBrush)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _make_ways(self) -> None:
        ways: list[tuple[str, object]] = [
            (self.tr("As it suits the disk"), ImportWay.AUTO),
            (self.tr("Leave it where it lies"), ImportWay.IN_PLACE),
            (self.tr("Link it into the models folder"), ImportWay.LINK),
            (self.tr("Copy it into the models folder"), ImportWay.COPY),
        ]
        label = PlainLabel(self.tr("How a file is taken in"), self._ways)
        choice = Choice(ways, self.way, self._on_way_chosen, self._ways)
        choice.setAccessibleName(label.text())
        label.setBuddy(choice)
        layout = QVBoxLayout(self._ways)
        layout.setContentsMargins(0, SPACING_XS, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(label)
        layout.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_way_chosen(self, way: object) -> None:
        if isinstance(way, ImportWay):
            self.way = way

    def _on_selected(self, names: list[str]) -> None:
        self.chosen.emit(tuple(Path(name) for name in names))


def model_paths(data: QMimeData) -> tuple[Path, ...]:
    """The files that are dragged; empty where there is something else among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(paths) if paths and all(path.is_file() for path in paths) else ()
