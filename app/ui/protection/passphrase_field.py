# SPDX-License-Identifier: Apache-2.0
"""Fields for a passphrase: one that is known, and a new one, entered twice."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.ui.announcing import announce
from app.ui.models.pieces import Words
from app.ui.theme import SPACING_S, SPACING_XS, code_font, ui_font
from app.ui.widgets import FlatButton, PlainLabel

SHORTEST = 8
"""Characters. The keys are refused to a shorter one."""

_LONGEST = 1024
_HIDDEN, _SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseField(QWidget):
    """`submitted`: somebody pressed Enter."""

    submitted = Signal()
    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_code = False
        self.field = QLineEdit(self)
        self.field.setEchoMode(_HIDDEN)
        self.field.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhHiddenText)
        self.field.setMaxLength(_LONGEST)
        self.field.setTextMargins(SPACING_XS, 0, SPACING_XS, 0)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_button = FlatButton("eye", self.tr("Show what is written"), self)
        self.show_button.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.show_button)
        self.setFocusProxy(self.field)
        self.set_name(name)
        self._update_height()
        self.show_button.toggled.connect(self.set_shown)
        self.field.returnPressed.connect(self.submitted)
        self.field.textEdited.connect(self._on_edited)

    @property
    def text(self) -> str:
        """As it was written: spaces belong to it."""
        return self.field.text()

    def set_name(self, name: str) -> None:
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)

    def set_code(self, is_code: bool) -> None:
        """A recovery code is copied from paper: it is shown, in letters that are easily told
        apart."""
        self._is_code = is_code
        self.show_button.setVisible(not is_code)
        self.field.setFont(code_font(ui_font()) if is_code else ui_font())
        self.set_shown(is_code)

    def set_shown(self, is_shown: bool) -> None:
        self.field.setEchoMode(_SHOWN if is_shown or self._is_code else _HIDDEN)
        # Neither keyboards on the screen nor their dictionaries are to learn it.
        hidden = Qt.InputMethodHint.ImhNone if is_shown else Qt.InputMethodHint.ImhHiddenText
        self.field.setInputMethodHints(_HINTS | hidden)
        self.show_button.set_icon_name("eye-slash" if is_shown else "eye")

    def clear(self) -> None:
        """Out of the field's undo as well."""
        self.field.clear()
        self.show_button.setChecked(False)

    def select_all(self) -> None:
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self, text: str) -> None:
        del text
        self.edited.emit()

    def _update_height(self) -> None:
        """As high as the button beside it, also while that is hidden."""
        self.field.setMinimumHeight(self.show_button.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "show_button"):
            self._update_height()
            if self._is_code:
                self.field.setFont(code_font(ui_font()))


class Problem(Words):
    """A sentence below a field; no room is taken while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.hide()

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            announce(self, text)


class NewPassphrase(QWidget):
    """Entered twice. `submitted`: by Enter in the second field."""

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PassphraseField(self.tr("New passphrase"), self)
        self.second = PassphraseField(self.tr("Repeat the passphrase"), self)
        self.hint = PlainLabel(
            self.tr("At least 8 characters. Best are a few words that nobody else would combine."),
            self,
        )
        self.hint.setWordWrap(True)
        self.hint.set_muted()
        self.problem = Problem(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        for widget in (self.first, self.second, self.hint, self.problem):
            layout.addWidget(widget)
        self.setFocusProxy(self.first)
        self.first.submitted.connect(self._on_first_submitted)
        self.second.submitted.connect(self.submitted)
        for field in (self.first, self.second):
            field.edited.connect(self._on_edited)

    def accepted_text(self) -> str | None:
        """None when it will not do: then `problem` says why."""
        text = self.first.text
        if len(text) < SHORTEST:
            self.show_problem(
                self.tr("That is too short: a passphrase needs at least 8 characters.")
            )
            self.first.select_all()
            return None
        if text != self.second.text:
            self.show_problem(self.tr("The two passphrases are not the same: type them again."))
            self.second.select_all()
            return None
        return text

    def show_problem(self, text: str) -> None:
        self.problem.show_text(text)
        self.hint.setVisible(not text)

    def clear(self) -> None:
        self.first.clear()
        self.second.clear()
        self.show_problem("")

    def _on_first_submitted(self) -> None:
        self.second.select_all()

    def _on_edited(self) -> None:
        self.show_problem("")
