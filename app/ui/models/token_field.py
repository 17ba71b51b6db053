# SPDX-License-Identifier: Apache-2.0
"""The token for repositories that ask who comes. It goes into the system's keyring."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.services.downloads import Downloads
from app.ui.models.pieces import ButtonRow, OutlineButton, Words
from app.ui.theme import SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton

_LONGEST = 300


class TokenField(QWidget):
    def __init__(self, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self.words = Words("", self)
        self.words.set_muted()
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText("hf_…")
        self.field.setAccessibleName(self.tr("Token for gated models"))
        text = self.tr("Keep it")
        self.save = OutlineButton("key", text, self, text=text)
        text = self.tr("Forget the token")
        self.forget = FlatButton("trash", text, self, text=text)
        # As high as the button beside it.
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.save)
        buttons = ButtonRow(self)
        buttons.add(self.forget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACING_XS, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self.words)
        layout.addLayout(row)
        layout.addWidget(buttons)
        self._buttons = buttons
        self.save.clicked.connect(self._on_save_clicked)
        self.field.returnPressed.connect(self._on_save_clicked)
        self.forget.clicked.connect(self._on_forget_clicked)
        downloads.token_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        has_token = self._downloads.has_token
        if has_token:
            text = self.tr("A token is kept in this system's keyring. A new one takes its place.")
        else:
            text = self.tr(
                "Some publishers ask for an account. Make a token there, and paste it here: it "
                "is kept in this system's keyring and sent to nobody else."
            )
        self.words.setText(text)
        self.forget.setVisible(bool(has_token))
        self._buttons.setVisible(bool(has_token))
        self._buttons.refresh()

    def _on_save_clicked(self) -> None:
        token = self.field.text().strip()
        if token:
            # Not left on the screen, nor in the field's undo.
            self.field.clear()
            self._downloads.save_token(token)

    def _on_forget_clicked(self) -> None:
        self._downloads.forget_token()
        self.field.setFocus()
