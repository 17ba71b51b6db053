# SPDX-License-Identifier: Apache-2.0
"""What was read of one document, what was left out and why, and what can be done about it."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.documents import Document, DocumentState
from app.core.sanitizing import clean_label
from app.services.documents import Documents
from app.ui.documents.words import (
    extent_words,
    file_size_words,
    gaps,
    has_gaps,
    is_busy,
    name_of,
    state_words,
)
from app.ui.models.pieces import ButtonRow, Facts, Heading, Words, breakable, clear_layout
from app.ui.progress_line import ProgressLine
from app.ui.settings.form import Page
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, SPACING_XS, em, ui_font
from app.ui.widgets import FlatButton, PrimaryButton

_SIZE_EM = (44, 27)
_MOST_GAPS = 200
"""Different reasons; beyond them nobody reads on, and each takes two labels."""


class DocumentDetails(QDialog):
    """Follows the document while it is being read. `opened` and `removed` carry its id; it may be
    removed where `can_remove`."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(
        self, documents: Documents, document_id: str, parent: QWidget, *, can_remove: bool = True
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._id = document_id
        self._shown: tuple[Document, float] | None = None
        self._can_remove = can_remove
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.refresh()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        document = self._documents.get(self._id)
        if document is None:
            self.reject()
            return
        progress = self._documents.progress(self._id)
        if (document, progress) == self._shown:
            return
        self._shown = (document, progress)
        name = name_of(document)
        self.setWindowTitle(name)
        self.name.setText(breakable(name))
        self.name.setAccessibleName(name)
        self.state.setText(state_words(document, progress))
        self.progress.setVisible(document.state is DocumentState.READING)
        self.progress.set_fraction(progress)
        self.facts.show_rows(self._fact_rows(document))
        self._show_gaps(document)
        self.open_button.setVisible(document.is_readable)
        self.retry_button.setVisible(not is_busy(document))
        self.remove_button.setVisible(self._can_remove)

    def _create_widgets(self) -> None:
        self.page = _DetailsPage(self)
        self.name = Heading("", self, 1.2)
        self.state = Words("", self)
        self.progress = ProgressLine(self.tr("How much of it is read"), self)
        self.facts = Facts(self)
        self.gaps_title = Heading(self.tr("Left out, or not as you see it"), self)
        self._gaps = QWidget(self)
        self._gap_grid = QGridLayout(self._gaps)
        self._gap_grid.setContentsMargins(0, 0, 0, 0)
        self._gap_grid.setHorizontalSpacing(SPACING_M)
        self._gap_grid.setVerticalSpacing(SPACING_S)
        self._gap_grid.setColumnStretch(0, 1)
        self._gap_grid.setColumnStretch(1, 2)
        self.open_button = FlatButton("eye", "", self, text=self.tr("Show"))
        self.system_button = FlatButton(
            "arrow-square-out", "", self, text=self.tr("Open in its program")
        )
        self.retry_button = FlatButton("arrow-clockwise", "", self, text=self.tr("Read again"))
        self.remove_button = FlatButton("trash", "", self, text=self.tr("Remove"))
        self.close_button = PrimaryButton("", "", self, text=self.tr("Close"))
        for button in self._buttons():
            button.setAccessibleName(button.text())

    def _buttons(self) -> tuple[FlatButton, ...]:
        return (
            self.open_button,
            self.system_button,
            self.retry_button,
            self.remove_button,
            self.close_button,
        )

    def _lay_out(self) -> None:
        for widget in (self.name, self.state, self.progress, self.facts):
            self.page.add_widget(widget)
        self.page.add_widget(self.gaps_title)
        self.page.add_widget(self._gaps)
        buttons = ButtonRow(self)
        buttons.add(self.open_button, self.system_button, self.retry_button, self.remove_button)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_L - SPACING_S, 0, SPACING_L, 0)
        row.setSpacing(SPACING_XS)
        row.addWidget(buttons, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACING_M)
        layout.addWidget(self.page, 1)
        layout.addLayout(row)
        size = em(ui_font())
        room = self.screen().availableSize() * 0.9
        self.resize(
            min(round(size * _SIZE_EM[0]), room.width()),
            min(round(size * _SIZE_EM[1]), room.height()),
        )

    def _connect(self) -> None:
        self._documents.changed.connect(self._on_changed)
        self._documents.collections_changed.connect(self.refresh)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.system_button.clicked.connect(self._on_system_clicked)
        self.retry_button.clicked.connect(self._on_retry_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.close_button.clicked.connect(self.accept)

    def _fact_rows(self, document: Document) -> list[tuple[str, str]]:
        locale = QLocale()
        tokens = locale.toString(document.tokens) if document.tokens else ""
        extent = extent_words(document) if document.pages is not None else ""
        return [
            (self.tr("Extent"), extent),
            (self.tr("Text"), self.tr("about {n} tokens").format(n=tokens) if tokens else ""),
            (self.tr("Size"), file_size_words(document.bytes) if document.bytes else ""),
            (self.tr("File"), clean_label(str(document.path))),
        ]

    def _show_gaps(self, document: Document) -> None:
        shown = has_gaps(document) and bool(document.skipped or document.hidden_pages)
        self.gaps_title.setVisible(shown)
        self._gaps.setVisible(shown)
        clear_layout(self._gap_grid)
        for row, (places, reason) in enumerate(gaps(document)[:_MOST_GAPS]):
            left = Words(breakable(places), self._gaps)
            left.setAccessibleName(places)
            right = Words(breakable(reason), self._gaps)
            right.setAccessibleName(reason)
            right.set_muted()
            top = Qt.AlignmentFlag.AlignTop
            self._gap_grid.addWidget(left, row, 0, top)
            self._gap_grid.addWidget(right, row, 1, top)

    def _on_changed(self, key: str) -> None:
        del key
        self.refresh()

    def _on_open_clicked(self) -> None:
        self.accept()
        self.opened.emit(self._id)

    def _on_system_clicked(self) -> None:
        self._documents.open_in_system(self._id)

    def _on_retry_clicked(self) -> None:
        self._documents.retry(self._id)

    def _on_remove_clicked(self) -> None:
        self.accept()
        self.removed.emit(self._id)


class _DetailsPage(Page):
    """The keyboard comes to it, to scroll it; its title is among its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What was read"))
