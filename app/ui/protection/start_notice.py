# SPDX-License-Identifier: Apache-2.0
"""What the window says about encryption once it is there."""

from PySide6.QtCore import QObject

from app.services.opened import Opened
from app.services.protection import Protection
from app.services.sentences import in_words
from app.ui.main_window import MainWindow


class StartNotice(QObject):
    """One notice at most, the one that matters most."""

    def __init__(self, opened: Opened, protection: Protection, window: MainWindow) -> None:
        super().__init__(window)
        self._protection = protection
        self._window = window
        notices = window.page.notices
        if opened.problem is not None:
            reason = in_words(opened.problem.message)
            text = self.tr("Your conversations could not be encrypted and stay as they are.")
            notices.show_error(f"{text} {reason}")
        elif opened.is_recovered:
            text = self.tr("The recovery code has opened your conversations.")
            notices.show_info(text, self.tr("Set a passphrase…"), self._on_passphrase, stays=True)
        elif protection.must_save_code:
            text = self.tr(
                "Your conversations are encrypted. Save the recovery code: it opens them when "
                "nothing else does."
            )
            notices.show_info(text, self.tr("Save it…"), self._on_code, stays=True)
            self._told = notices.text
            protection.changed.connect(self._on_changed)
        elif opened.store_problem is not None:
            text = self.tr("The password store of this system did not open your conversations.")
            notices.show_info(text, self.tr("Set it up again"), self._on_store)

    def _on_changed(self) -> None:
        """It may have been saved from elsewhere."""
        notices = self._window.page.notices
        if not self._protection.must_save_code and notices.text == self._told:
            notices.dismiss()

    def _on_passphrase(self) -> None:
        self._window.dialogs.show_passphrase()

    def _on_code(self) -> None:
        self._protection.ask_for_code()

    def _on_store(self) -> None:
        self._protection.use_store(True)
