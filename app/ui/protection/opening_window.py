# SPDX-License-Identifier: Apache-2.0
"""The small window before the window: it is seen only when a person is needed, or patience."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.core.errors import HarmoniumError, NoPasswordStore
from app.services.profile_opener import ProfileOpener, Step
from app.services.sentences import in_words
from app.ui.protection.opening_pages import EncryptingPage, QuestionPage, WaitingPage, WorkingPage
from app.ui.protection.unlock_page import UnlockPage
from app.ui.theme import em, ui_font
from app.ui.window_parts import bring_to_front

WAITING_MS = 1500
"""A password store that is unlocked has long answered."""

ENCRYPTING_MS = 400
_SIZE_EM = (36, 38)


class OpeningWindow(QWidget):
    """Shows the step that `opener` is at. `shown`: for the first time."""

    shown = Signal()

    def __init__(self, opener: ProfileOpener, *, waiting_ms: int = WAITING_MS) -> None:
        super().__init__()
        self._opener = opener
        self._waiting_ms = waiting_ms
        self._was_shown = False
        self.setWindowTitle(self.tr("Harmonium"))
        self._create_pages()
        self._connect()
        size = em(ui_font())
        room = self.screen().availableSize()
        self.resize(
            min(round(size * _SIZE_EM[0]), room.width()),
            min(round(size * _SIZE_EM[1]), room.height()),
        )
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_ended)
        self._on_changed()

    @property
    def page(self) -> QWidget:
        """The one that is shown, or would be."""
        page = self._stack.currentWidget()
        assert page is not None
        return page

    def raise_to_front(self) -> None:
        if self.isVisible():
            bring_to_front(self)

    def _create_pages(self) -> None:
        self.working = WorkingPage(self)
        self.waiting = WaitingPage(self)
        self.unlock = UnlockPage(self.tr("Your conversations are encrypted"), self)
        self.question: QuestionPage | None = None
        self.encrypting = EncryptingPage(self)
        self._stack = QStackedLayout(self)
        for page in (self.working, self.waiting, self.unlock, self.encrypting):
            self._stack.addWidget(page)

    def _connect(self) -> None:
        opener = self._opener
        opener.changed.connect(self._on_changed)
        opener.refused.connect(self._on_refused)
        opener.progressed.connect(self.encrypting.line.set_fraction)
        self.waiting.passphrase_wanted.connect(opener.stop_waiting)
        self.waiting.quit_requested.connect(self.close)
        self.unlock.entered.connect(self._on_entered)
        self.unlock.store_wanted.connect(opener.ask_store_again)
        self.unlock.quit_requested.connect(self.close)

    def _on_changed(self) -> None:
        self._patience.stop()
        match self._opener.step:
            case Step.WORKING:
                self._show_work()
            case Step.WAITING:
                self._show_waiting()
            case Step.LOCKED:
                self._show_lock()
            case Step.QUESTION:
                self._show_question()
            case Step.ENCRYPTING:
                self._stack.setCurrentWidget(self.encrypting)
                self._patience.start(ENCRYPTING_MS)
            case Step.ENDED:
                # Whoever opens the profile takes this window away once there is another.
                self.page.setEnabled(False)

    def _show_work(self) -> None:
        """What was entered is being tried: its page stays."""
        if self.page is self.unlock:
            self.unlock.set_busy(True)
        elif self.question is not None and self.page is self.question:
            self.question.set_busy(True)
        else:
            self._stack.setCurrentWidget(self.working)
            if not self.isVisible():
                self._patience.start(self._waiting_ms)

    def _show_waiting(self) -> None:
        self.waiting.set_ways(has_passphrase=self._opener.has_passphrase)
        self.waiting.other.show()
        if self.isVisible():
            self._stack.setCurrentWidget(self.waiting)
        else:
            self._patience.start(self._waiting_ms)

    def _show_lock(self) -> None:
        opener = self._opener
        self.unlock.set_ways(
            has_passphrase=opener.has_passphrase, can_ask_store=opener.can_ask_store
        )
        self.unlock.set_words(self._why())
        if self.unlock.is_busy:
            self.unlock.set_busy(False)
        self._stack.setCurrentWidget(self.unlock)
        self.show()

    def _why(self) -> str:
        """The person is asked though the password store should have been enough."""
        problem = self._opener.store_problem
        if problem is not None:
            return in_words(problem.message)
        if self._opener.has_passphrase:
            return self.tr("Enter your passphrase to open them.")
        return self.tr("Enter the recovery code to open them.")

    def _show_question(self) -> None:
        if self.question is None:
            self.question = question = QuestionPage(
                has_conversations=self._opener.has_conversations, parent=self
            )
            question.passphrase_chosen.connect(self._opener.encrypt_with)
            question.plain_chosen.connect(self._opener.stay_plain)
            question.store_wanted.connect(self._opener.encrypt_by_store)
            self._stack.addWidget(question)
        problem = self._opener.store_problem
        if problem is not None and not isinstance(problem, NoPasswordStore):
            self.question.show_store_problem(in_words(problem.message))
        self.question.set_busy(False)
        self._stack.setCurrentWidget(self.question)
        self.show()

    def _on_entered(self, text: str) -> None:
        self._opener.unlock(text, is_code=self.unlock.is_code)

    def _on_refused(self, error: HarmoniumError) -> None:
        if self.page is self.unlock:
            self.unlock.show_problem(in_words(error.message))
        elif self.question is not None:
            self.question.show_problem(in_words(error.message))

    def _on_patience_ended(self) -> None:
        opener = self._opener
        if opener.step is Step.WORKING and opener.is_store_to_keep_key:
            # It has no other way yet. When it goes on like this, there will be a question.
            self.waiting.other.hide()
            self._stack.setCurrentWidget(self.waiting)
        elif opener.step is Step.WAITING:
            self._stack.setCurrentWidget(self.waiting)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._opener.give_up()
        if self._opener.step is Step.ENCRYPTING:
            event.ignore()
        else:
            super().closeEvent(event)
