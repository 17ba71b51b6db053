# SPDX-License-Identifier: Apache-2.0
"""What people see when the program fails before it has a window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.failures.report_parts import ReportView, heading, paragraph
from app.ui.theme import SPACING_L, SPACING_M, em, ui_font
from app.ui.widgets import PrimaryButton

_WIDTH_EM = 46


class StartFailure(QDialog):
    """`report` makes the text that can be copied and saved."""

    def __init__(self, report: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Harmonium")
        self.report = ReportView(report, self)
        self.quit = PrimaryButton("", self.tr("Quit"), self, text=self.tr("Quit"))
        self.quit.clicked.connect(self._on_quit_clicked)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_L, SPACING_L, SPACING_L)
        layout.setSpacing(SPACING_M)
        layout.addWidget(heading(self.tr("Harmonium could not start"), self))
        layout.addWidget(
            paragraph(
                self.tr(
                    "Something went wrong inside Harmonium before its window opened. Your"
                    " conversations and documents are stored as they were. Start Harmonium once"
                    " more; if it happens again, the report helps to find out why."
                ),
                self,
            )
        )
        layout.addWidget(self.report)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.quit)
        layout.addLayout(row)
        self.report.look.clicked.connect(self._update_height)
        self.resize(round(em(ui_font()) * _WIDTH_EM), 0)
        self._update_height()
        self.quit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _update_height(self) -> None:
        self._layout.activate()
        self.resize(self.width(), self._layout.totalHeightForWidth(self.width()))

    def _on_quit_clicked(self) -> None:
        self.close()
