# SPDX-License-Identifier: Apache-2.0
"""What the pages of the settings are built of: a title, then rows of words and a control."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import (
    QFont,
    QHideEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.announcing import announce
from app.ui.search_field import SearchField
from app.ui.theme import (
    SPACING_L,
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    scaled_font,
    shades,
    slim_scroll_bar,
    ui_font,
)
from app.ui.widgets import FlatButton, PlainLabel

_TITLE_SCALE = 1.3
_FRAMED = (QCheckBox, QRadioButton, QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)


class Page(QScrollArea):
    """Scrolls when the window is low or the text large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bar(self.verticalScrollBar())
        self._body = QWidget(self)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_L)
        self._rows.setSpacing(SPACING_M)
        self._title = PlainLabel("", self._body)
        self._update_title_font()
        self._rows.addWidget(self._title)
        self._rows.addStretch(1)
        self.setWidget(self._body)
        self._is_tinted = False

    @property
    def title(self) -> str:
        return self._title.text()

    def set_readable(self) -> None:
        """For a page of words: the keyboard comes to it, to scroll it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def add_row(self, text: str, control: QWidget, hint: str = "") -> PlainLabel:
        """The words are the control's name for a screen reader. Returns the label with `text`."""
        control.setAccessibleName(text)
        control.setAccessibleDescription(hint)
        row = QHBoxLayout()
        row.setSpacing(SPACING_L)
        words, label = self._words(text, hint, control)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._insert_layout(row)
        return label

    def add_wide(self, text: str, control: QWidget, hint: str = "") -> None:
        """The control below its words, as wide as the page."""
        control.setAccessibleName(text)
        control.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(SPACING_S)
        column.addLayout(self._words(text, hint, control)[0])
        column.addWidget(control)
        self._insert_layout(column)

    def add_text(self, text: str) -> PlainLabel:
        label = PlainLabel(text, self._body)
        label.setWordWrap(True)
        label.set_muted()
        self._rows.insertWidget(self._rows.count() - 1, label)
        return label

    def add_heading(self, text: str) -> None:
        heading = PlainLabel(text, self._body)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        self._rows.insertSpacing(self._rows.count() - 1, SPACING_S)
        self.add_widget(heading)

    def add_widget(self, widget: QWidget, stretch: int = 0) -> None:
        self._rows.insertWidget(self._rows.count() - 1, widget, stretch)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Below each other: a row of them would not fit large text."""
        column = QVBoxLayout()
        column.setSpacing(SPACING_XS)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._insert_layout(column)

    def _insert_layout(self, layout: QHBoxLayout | QVBoxLayout) -> None:
        self._rows.insertLayout(self._rows.count() - 1, layout)

    def _words(self, text: str, hint: str, control: QWidget) -> tuple[QVBoxLayout, PlainLabel]:
        column = QVBoxLayout()
        column.setSpacing(SPACING_XS // 2)
        label = PlainLabel(text, self._body)
        label.setWordWrap(True)
        label.setBuddy(control)
        column.addWidget(label)
        if hint:
            below = PlainLabel(hint, self._body)
            below.setWordWrap(True)
            below.set_muted()
            column.addWidget(below)
        return column, label

    def _update_title_font(self) -> None:
        font = scaled_font(ui_font(), _TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)

    def _tint_frames(self) -> None:
        self._is_tinted = True
        tint_frames(self._body)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_title"):
            self._update_title_font()
        elif event.type() == QEvent.Type.PaletteChange and self._is_tinted:
            self._tint_frames()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tint_frames()


def tint_frames(body: QWidget) -> None:
    """Fusion draws the frames of fields and boxes a little darker than the window, which is hard to
    see, and in a dark window nobody does."""
    tones = shades(body.palette())
    for field in body.findChildren(QWidget):
        # That one draws its own.
        if isinstance(field, _FRAMED) and not isinstance(field, SearchField):
            palette = QPalette(field.palette())
            palette.setResolveMask(0)
            dark = body.palette().color(QPalette.ColorRole.Dark)
            edge = dark.lighter(125) if tones.is_dark else dark.darker(125)
            palette.setColor(QPalette.ColorRole.Window, edge.lighter(140))
            field.setPalette(palette)


class CalmWheel(QObject):
    """The wheel scrolls the page; it must not change a value that happens to pass below it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


class Choice(QComboBox):
    """One of a few values; `on_chosen` gets the value, which may be of any type."""

    def __init__(
        self,
        choices: Sequence[tuple[str, object]],
        current: object,
        on_chosen: Callable[[object], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for _, value in choices]
        self._on_chosen = on_chosen
        for text, _ in choices:
            self.addItem(text)
        self.show_value(current)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.installEventFilter(CalmWheel(self))
        self.currentIndexChanged.connect(self._on_index_changed)

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _on_index_changed(self, index: int) -> None:
        if index >= 0:
            self._on_chosen(self._values[index])


class Switch(QCheckBox):
    def __init__(
        self, is_on: bool, on_switched: Callable[[bool], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setChecked(is_on)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(on_switched)

    def show_value(self, is_on: bool) -> None:
        with QSignalBlocker(self):
            self.setChecked(is_on)


class TextField(QWidget):
    """A line of text. `on_chosen` gets it when somebody has finished, without spaces around it,
    and raises ValueError for what cannot be meant: then `problem` says so below the field, and
    what was chosen before still holds."""

    def __init__(
        self,
        on_chosen: Callable[[str], None],
        placeholder: str,
        problem: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_chosen = on_chosen
        self._chosen = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(placeholder)
        self.field.setClearButtonEnabled(True)
        # Addresses and paths read from left to right in every language.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.problem = PlainLabel(problem, self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.row = QHBoxLayout()
        self.row.setSpacing(SPACING_S)
        self.row.addWidget(self.field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(self.row)
        layout.addWidget(self.problem)
        self.setFocusProxy(self.field)
        self.field.editingFinished.connect(self.finish)
        self.field.textEdited.connect(self._on_edited)

    def show_value(self, value: str) -> None:
        if value != self._chosen:
            self._chosen = value
            self.field.setText(value)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.field.setAccessibleDescription(description)

    def choose(self, text: str) -> None:
        """As though somebody had written it."""
        self.field.setText(text)
        self.finish()

    def finish(self) -> None:
        """Takes what stands in the field."""
        text = self.field.text().strip()
        if text == self._chosen:
            self.problem.hide()
            return
        try:
            self._on_chosen(text)
        except ValueError:
            self.problem.show()
            announce(self.field, self.problem.text())
            return
        self.problem.hide()
        # What was meant may be what was chosen already, written in another way.
        self.field.setText(self._chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        """A dialog may be closed while the cursor is still in here."""
        super().hideEvent(event)
        self.finish()

    def _on_edited(self, text: str) -> None:
        del text
        self.problem.hide()


class OptionalNumber(QWidget):
    """A number, or nothing: then somebody else chooses. `decimals` 0 gives whole numbers; `none`
    and `clear` are what the lowest value and the button that goes back to it are called."""

    def __init__(
        self,
        limits: tuple[float, float],
        step: float,
        on_chosen: Callable[[float | None], None],
        parent: QWidget | None = None,
        *,
        decimals: int = 0,
        none: str = "",
        clear: str = "",
    ) -> None:
        super().__init__(parent)
        self._on_chosen = on_chosen
        self._lowest = limits[0]
        self._make_field(limits, step, decimals)
        self.field.setSpecialValueText(none or self.tr("Automatic"))
        name = clear or self.tr("Back to automatic")
        self._clear = FlatButton("arrow-counter-clockwise", name, self)
        self._clear.clicked.connect(self._on_clear_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self._clear)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)
        policy = self._clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(policy)

    def show_value(self, value: float | None) -> None:
        with QSignalBlocker(self.field):
            self.field.setValue(self.field.minimum() if value is None else value)
        self._clear.setVisible(value is not None)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def _make_field(self, limits: tuple[float, float], step: float, decimals: int) -> None:
        self.field = number = QDoubleSpinBox(self)
        number.setDecimals(decimals)
        # Qt shows a text of ours for the lowest value: a step below the first that counts.
        number.setRange(limits[0] - step, limits[1])
        number.setSingleStep(step)
        number.setGroupSeparatorShown(True)
        number.valueChanged.connect(self._on_value_changed)
        number.setKeyboardTracking(False)
        number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        number.installEventFilter(CalmWheel(number))

    def _on_value_changed(self, value: float) -> None:
        is_set = value >= self._lowest - 1e-9
        if not is_set and value > self.field.minimum():
            self.field.setValue(self.field.minimum())
            return
        self._clear.setVisible(is_set)
        self._on_chosen(value if is_set else None)

    def _on_clear_clicked(self) -> None:
        self.field.setValue(self.field.minimum())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
