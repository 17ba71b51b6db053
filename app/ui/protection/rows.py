# SPDX-License-Identifier: Apache-2.0
"""The settings' rows about encryption and the lock."""

from typing import cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.lock import Lock
from app.services.protection import Protection
from app.services.settings import Settings
from app.ui.models.pieces import Words
from app.ui.settings.form import Choice, Page, Switch
from app.ui.theme import SPACING_XS
from app.ui.widgets import FlatButton, PlainLabel

_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class ProtectionRows(QObject):
    """Two sections of `page`."""

    passphrase_requested = Signal()
    code_requested = Signal()

    def __init__(self, page: Page, protection: Protection, lock: Lock, settings: Settings) -> None:
        super().__init__(page)
        self.page = page
        self._protection = protection
        self._lock = lock
        self._settings = settings
        page.add_heading(self.tr("Encryption"))
        self._add_state(page)
        if protection.is_encrypted:
            self._add_ways(page)
        page.add_heading(self.tr("Lock"))
        self._add_lock(page)
        self.refresh()
        protection.changed.connect(self.refresh)
        settings.changed.connect(self._on_setting_changed)

    def refresh(self) -> None:
        self._show_state()
        if self._protection.is_encrypted:
            self._show_ways()
        can_lock = self._lock.can_lock
        self.lock_now.setEnabled(can_lock)
        self.lock_after.setEnabled(can_lock)
        self._needs_passphrase.setVisible(not can_lock)
        self.lock_after.show_value(self._settings.lock_after_min)

    def _add_state(self, page: Page) -> None:
        self.state = Words("", page)
        self._how = Words("", page)
        self._how.set_muted()
        both = QWidget(page)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING_XS // 2)
        column.addWidget(self.state)
        column.addWidget(self._how)
        page.add_widget(both)
        text = self.tr("Encrypt your conversations")
        self.encrypt = _button("lock-simple", text, page)
        self.encrypt.clicked.connect(self._on_encrypt_clicked)
        if not self._protection.is_encrypted:
            page.add_buttons(self.encrypt)
        else:
            self.encrypt.hide()

    def _add_ways(self, page: Page) -> None:
        self.change = _button("key", self.tr("Change…"), page)
        self.remove = _button("", self.tr("Remove"), page)
        buttons = QWidget(page)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_XS)
        row.addWidget(self.remove)
        row.addWidget(self.change)
        hint = self.tr(
            "It also unlocks the window, and opens your conversations on another computer."
        )
        page.add_row(self.tr("Passphrase"), buttons, hint)
        self.store = Switch(False, self._on_store_switched, page)
        hint = self.tr("Harmonium then opens without a question once you are logged in.")
        self._store_words: PlainLabel = page.add_row(
            self.tr("Keep the key in the system's password store"), self.store, hint
        )
        self._store_why = page.add_text(
            self.tr(
                "Set a passphrase before you switch this off. Otherwise only the recovery code "
                "would be left."
            )
        )
        self.code = _button("file-text", " ", page)
        self._code_words = page.add_row(
            self.tr("Recovery code"),
            self.code,
            self.tr(
                "It opens your conversations when nothing else does. A new one takes the place of "
                "the one before."
            ),
        )
        self.change.clicked.connect(self.passphrase_requested)
        self.remove.clicked.connect(self._protection.remove_passphrase)
        self.code.clicked.connect(self.code_requested)

    def _add_lock(self, page: Page) -> None:
        choices: list[tuple[str, object]] = [(self.tr("Never"), None)]
        choices += [
            (self.tr("After %n minute(s)", None, minutes), minutes)  # pyright: ignore[reportCallIssue]
            for minutes in _MINUTES
        ]
        self.lock_after = Choice(choices, None, self._on_lock_after_chosen, page)
        hint = self.tr(
            "Also when the computer goes to sleep. An answer that is being written goes on."
        )
        page.add_row(self.tr("Lock when nobody uses Harmonium"), self.lock_after, hint)
        self.lock_now = _button("lock-simple", self.tr("Lock now"), page)
        self.lock_now.clicked.connect(self._lock.lock)
        page.add_buttons(self.lock_now)
        self._needs_passphrase = page.add_text(
            self.tr("Only a passphrase can unlock the window again: set one first.")
            if self._protection.is_encrypted
            else self.tr("The window can be locked once your conversations are encrypted.")
        )

    def _show_state(self) -> None:
        protection = self._protection
        if not protection.is_encrypted:
            self.state.setText(self.tr("Your conversations are not encrypted"))
            self._how.setText(
                self.tr(
                    "Anyone who gets hold of this disk can read them. The window closes for a "
                    "moment while they are encrypted."
                )
            )
            return
        self.state.setText(self.tr("Your conversations are encrypted"))
        if protection.uses_store and protection.has_passphrase:
            how = self.tr(
                "The password store of this system opens them, or your passphrase when it does not."
            )
        elif protection.uses_store:
            how = self.tr("The password store of this system opens them.")
        else:
            how = self.tr("Your passphrase opens them.")
        self._how.setText(how)

    def _show_ways(self) -> None:
        protection = self._protection
        has_one = protection.has_passphrase
        text = self.tr("Change…") if has_one else self.tr("Set a passphrase…")
        name = self.tr("Change the passphrase") if has_one else text
        self.change.setText(text)
        self.change.setToolTip("")
        self.change.setAccessibleName(name)
        self.remove.setVisible(has_one and protection.uses_store)
        self.remove.setAccessibleName(self.tr("Remove the passphrase"))
        with QSignalBlocker(self.store):
            self.store.setChecked(protection.uses_store)
        # Without it nothing but the recovery code would be left.
        is_free = has_one or not protection.uses_store
        self.store.setEnabled(is_free)
        self._store_words.setEnabled(is_free)
        self._store_why.setHidden(is_free)
        must_save = protection.must_save_code
        self.code.setText(self.tr("Save it…") if must_save else self.tr("Make a new one…"))
        self.code.setAccessibleName(
            self.tr("Save the recovery code") if must_save else self.tr("Make a new recovery code")
        )
        self.code.setToolTip("")
        font = QFont(self.code.font())
        font.setWeight(QFont.Weight.DemiBold if must_save else QFont.Weight.Normal)
        self.code.setFont(font)

    def _on_encrypt_clicked(self) -> None:
        self._protection.encrypt()

    def _on_store_switched(self, is_on: bool) -> None:
        self._protection.use_store(is_on)

    def _on_lock_after_chosen(self, minutes: object) -> None:
        self._settings.lock_after_min = cast("int | None", minutes)

    def _on_setting_changed(self, name: str) -> None:
        if name == "lock_after_min":
            self.lock_after.show_value(self._settings.lock_after_min)


def _button(icon_name: str, text: str, page: Page) -> FlatButton:
    button = FlatButton(icon_name, text, page, text=text)
    button.set_strong(True)
    return button
