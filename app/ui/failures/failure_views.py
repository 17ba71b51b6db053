# SPDX-License-Identifier: Apache-2.0
"""When which view of a failure is shown in a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.failures import Failures
from app.ui.notice_bar import NoticeBar

if TYPE_CHECKING:
    from app.ui.failures.failure_page import FailurePage

REPEAT_MS = 60_000
"""What happens again and again is told about once in so long."""


class FailureViews(QObject):
    """A kind of failure that is new covers the window with the page; one that somebody has gone on
    with is a notice. Belongs to the window, and goes with it; another one shows what is still
    unseen. `restart_requested`: somebody wants the program to begin anew."""

    restart_requested = Signal()

    def __init__(
        self, failures: Failures, window: QWidget, notices: NoticeBar | None = None
    ) -> None:
        """A window without notices shows the page each time."""
        super().__init__(window)
        self._failures = failures
        self._window = window
        self._notices = notices
        self._page: FailurePage | None = None
        self._is_broken = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(REPEAT_MS)
        failures.appeared.connect(self._on_appeared)
        failures.repeated.connect(self._on_repeated)
        if failures.newest is not None:
            self._on_appeared()

    @property
    def page(self) -> FailurePage:
        if self._page is None:
            from app.ui.failures.failure_page import FailurePage

            self._page = FailurePage(self._failures, self._window)
            self._page.restart_requested.connect(self.restart_requested)
        return self._page

    def tell_of_crash(self) -> None:
        """Once, when the window is there."""
        if self._failures.crash is not None and self._notices is not None:
            self._notices.show_error(
                self.tr("Harmonium ended unexpectedly last time. Nothing that was stored is lost."),
                self.tr("Copy report"),
                self._on_copy_requested,
            )

    def _on_appeared(self) -> None:
        if self._is_broken:
            return
        # What fails in here would come back to here, again and again.
        self._is_broken = True
        self.page.open()
        self._is_broken = False

    def _on_repeated(self) -> None:
        if self._quiet.isActive():
            return
        self._quiet.start()
        if self._notices is None:
            self._on_appeared()
        else:
            self._notices.show_error(
                self.tr("The same problem inside Harmonium has come up again."),
                self.tr("Copy report"),
                self._on_copy_requested,
            )

    def _on_copy_requested(self) -> None:
        QGuiApplication.clipboard().setText(self._failures.report())
        assert self._notices is not None
        self._notices.show_info(self.tr("The report was copied."))
