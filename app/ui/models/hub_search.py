# SPDX-License-Identifier: Apache-2.0
"""Searching the hub for other models: nothing is asked before somebody presses the button."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.core.model_files import ModelKind, RemoteModel
from app.core.sanitizing import clean_label
from app.services.downloads import Downloads, SearchResult
from app.ui.models.offline import offline_reason
from app.ui.models.pieces import (
    ButtonRow,
    Card,
    ChangingChoice,
    Heading,
    OutlineButton,
    Words,
    chain_tabs,
    clear_layout,
    named,
)
from app.ui.models.words import kind_words, size_words
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton, PlainLabel

_LONGEST = 200


class HubSearch(QWidget):
    """`get_requested` carries a RemoteModel."""

    get_requested = Signal(object)

    def __init__(self, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._downloads = downloads
        self._before: str | None = None
        """What stood below the field before the question that is under way."""
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("For example: qwen 3"))
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(self.tr("Search for models"))
        text = self.tr("Search")
        self.button = OutlineButton("magnifying-glass", text, self, text=text)
        self.note = Words("", self)
        self.note.set_muted()
        self.cards: list[_RepoCard] = []
        self._results = QVBoxLayout()
        self._results.setSpacing(SPACING_S)
        # As high as the button beside it.
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addLayout(self._results)
        self.button.clicked.connect(self._on_search_clicked)
        self.field.returnPressed.connect(self._on_search_clicked)
        downloads.found.connect(self._on_found)
        downloads.variants_found.connect(self._on_variants_found)
        downloads.failed.connect(self._on_failed)
        self.refresh()

    def refresh(self) -> None:
        """Offline or not; the words below the field."""
        is_offline = self._downloads.is_offline
        self.field.setEnabled(not is_offline)
        self.button.setEnabled(not is_offline)
        if is_offline:
            text = offline_reason(self._downloads) or self.tr(
                "Harmonium is offline by choice. Turn that off in the settings first."
            )
        else:
            text = self.tr(
                "This asks {host}, and sends what you typed there. Others publish these models; "
                "not all of them work."
            ).format(host=self._downloads.host)
        self._before = None
        self.note.setText(text)

    def _on_search_clicked(self) -> None:
        text = self.field.text().strip()
        if text and not self._downloads.is_offline:
            if self._before is None:
                self._before = self.note.text()
            self._downloads.search(text)
            self.note.setText(self.tr("Asking {host}…").format(host=self._downloads.host))

    def _on_found(self, result: object) -> None:
        if not isinstance(result, SearchResult):
            return
        clear_layout(self._results)
        self.cards = []
        by_repo = sorted(enumerate(result.models), key=lambda item: (_first(result, item), item[0]))
        for repo, models in groupby(by_repo, key=lambda item: item[1].repo):
            card = _RepoCard(repo, [model for _, model in models], self)
            card.get_requested.connect(self.get_requested)
            card.sizes_requested.connect(self._on_sizes_requested)
            self.cards.append(card)
            self._results.addWidget(card)
        if self.cards:
            text = self.tr("%n place(s) found", "", len(self.cards))
        else:
            text = self.tr("Nothing found. Try fewer or other words.")
        self._before = None
        self.note.setText(text)
        chain_tabs(self.parentWidget() or self)

    def _on_sizes_requested(self, repo: str) -> None:
        self._downloads.find_variants(repo)

    def _on_variants_found(self, result: object) -> None:
        if isinstance(result, SearchResult):
            for card in self.cards:
                if card.repo == result.text:
                    card.show_sizes(result.models)

    def _on_failed(self, error: object) -> None:
        """Of whatever the downloads were asked for."""
        del error
        if self._downloads.is_searching:
            return
        for card in self.cards:
            card.sizes.setEnabled(True)
        if self._before is not None:
            self.note.setText(self._before)
            self._before = None


class _RepoCard(Card):
    """A repository and the files it offers, one of which is chosen."""

    get_requested = Signal(object)
    sizes_requested = Signal(str)

    def __init__(self, repo: str, models: list[RemoteModel], parent: QWidget) -> None:
        super().__init__(parent)
        self.repo = repo
        self._models = models
        shown = clean_label(repo)
        heading = Heading(shown, self, scale=1.0)
        facts = Words(self._facts(models[0]), self)
        facts.set_muted()
        label = PlainLabel(self.tr("File"), self)
        label.set_muted()
        self.choice = ChangingChoice(self._entries(models), 0, self._on_chosen, self)
        # Names of files are long; the card must not become wider than the window for one.
        self.choice.setSizeAdjustPolicy(
            ChangingChoice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.setAccessibleName(label.text())
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        text = self.tr("Get")
        self.get = OutlineButton("download-simple", text, self, text=text)
        named(self.get, self.tr("Get {name}").format(name=shown))
        text = self.tr("Show the sizes")
        self.sizes = FlatButton("hard-drive", text, self, text=text)
        named(self.sizes, self.tr("Show the sizes of {name}").format(name=shown))
        self.buttons = ButtonRow(self)
        self.buttons.add(self.get, self.sizes)
        self.body.addWidget(heading)
        self.body.addWidget(facts)
        self.body.addLayout(row)
        self.body.addWidget(self.buttons)
        self.get.clicked.connect(self._on_get_clicked)
        self.sizes.clicked.connect(self._on_sizes_clicked)

    def show_sizes(self, models: tuple[RemoteModel, ...]) -> None:
        if not models:
            return
        self._models = list(models)
        self.choice.show_choices(self._entries(self._models), 0)
        self.sizes.hide()
        self.buttons.refresh()
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, model: RemoteModel) -> str:
        kind = kind_words(model.kind) if model.kind is ModelKind.CLASSIFIER else ""
        gated = self.tr("needs an account and a token") if model.is_gated else ""
        licence = model.licence and self.tr("licence {licence}").format(
            licence=clean_label(model.licence)
        )
        facts = (clean_label(model.parameters), licence, kind, gated)
        return " · ".join(fact for fact in facts if fact)

    def _entries(self, models: list[RemoteModel]) -> list[tuple[str, object]]:
        return [
            (
                clean_label(model.name) + (f" · {size_words(model.bytes)}" if model.bytes else ""),
                number,
            )
            for number, model in enumerate(models)
        ]

    def _on_chosen(self, number: object) -> None:
        del number

    def _on_get_clicked(self) -> None:
        self.get_requested.emit(self._models[max(0, self.choice.currentIndex())])

    def _on_sizes_clicked(self) -> None:
        self.sizes.setEnabled(False)
        self.sizes_requested.emit(self.repo)


def _first(result: SearchResult, item: tuple[int, RemoteModel]) -> int:
    """Where the repository of a model came up: they stay in the hub's order."""
    repos = [model.repo for model in result.models]
    return repos.index(item[1].repo)
