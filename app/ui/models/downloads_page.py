# SPDX-License-Identifier: Apache-2.0
"""What is being fetched, and what was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.model_files import DownloadState
from app.services.downloads import Downloads
from app.services.models import Models
from app.services.settings import Settings
from app.ui.models.download_card import DownloadCard
from app.ui.models.offline import offline_reason
from app.ui.models.pieces import chain_tabs, drop_card, order_cards
from app.ui.settings.form import OptionalNumber, Page
from app.ui.theme import SPACING_S
from app.ui.widgets import PrimaryButton

_MB = 1_000_000
_ALIVE = (DownloadState.RUNNING, DownloadState.WAITING, DownloadState.QUEUED)


class DownloadsPage(Page):
    """`count_changed` carries how many downloads are under way."""

    get_requested = Signal()
    count_changed = Signal(int)

    def __init__(
        self,
        downloads: Downloads,
        models: Models,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Downloads"))
        self._downloads = downloads
        self._models = models
        self._settings = settings
        self.cards: dict[str, DownloadCard] = {}
        self._empty = self.add_text("")
        text = self.tr("Get a model")
        self.get = PrimaryButton("download-simple", text, self, text=text)
        self.add_buttons(self.get)
        self._list = QWidget(self)
        self._cards = QVBoxLayout(self._list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(SPACING_S)
        self.add_widget(self._list)
        self.limit = OptionalNumber(
            (0.5, 10_000),
            0.5,
            self._on_limit_chosen,
            self,
            decimals=1,
            none=self.tr("None"),
            clear=self.tr("Back to no limit"),
        )
        hint = self.tr("In megabytes a second, for all downloads together.")
        self.add_row(self.tr("Download limit"), self.limit, hint)
        self.add_text(
            self.tr(
                "Downloads go on after a lost connection, and after Harmonium was closed. What "
                "arrives is compared with what was published before a model is used."
            )
        )
        self.get.clicked.connect(self._on_get_clicked)
        downloads.changed.connect(self.refresh)
        models.changed.connect(self.refresh)
        models.chosen.connect(self._on_model_chosen)
        settings.changed.connect(self._on_setting_changed)
        self._show_limit()
        self.refresh()

    def refresh(self) -> None:
        entries = self._downloads.entries
        is_lost = False
        if [entry.id for entry in entries] != list(self.cards):
            is_lost = self._place_cards([entry.id for entry in entries])
        current = self._models.current
        for entry in entries:
            is_used = current is not None and entry.path == current
            self.cards[entry.id].show_progress(entry, is_used=is_used)
        self._empty.setText(self._empty_words())
        self._empty.setVisible(bool(self._empty.text()))
        self.get.setVisible(not entries)
        self._list.setVisible(bool(entries))
        if is_lost:
            self._take_focus()
        self.count_changed.emit(sum(entry.state in _ALIVE for entry in entries))

    def show_download(self, id_: str) -> None:
        card = self.cards.get(id_)
        if card is not None:
            self.ensureWidgetVisible(card)

    def _place_cards(self, ids: list[str]) -> bool:
        """Whether the keyboard was in one that is gone."""
        had_focus = any(card.holds_focus() for id_, card in self.cards.items() if id_ not in ids)
        for id_ in set(self.cards) - set(ids):
            drop_card(self._cards, self.cards.pop(id_))
        self.cards = {id_: self.cards.get(id_) or self._new_card() for id_ in ids}
        order_cards(self._cards, list(self.cards.values()))
        chain_tabs(self)
        return had_focus

    def _take_focus(self) -> None:
        """Where the next key changes nothing."""
        buttons = next(iter(self.cards.values())).buttons.buttons if self.cards else [self.get]
        first = next((button for button in buttons if not button.isHidden()), self.get)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new_card(self) -> DownloadCard:
        card = DownloadCard(self._list)
        card.pause_requested.connect(self._downloads.pause)
        card.resume_requested.connect(self._downloads.resume)
        card.retry_requested.connect(self._downloads.retry)
        card.cancel_requested.connect(self._downloads.cancel)
        card.forget_requested.connect(self._downloads.forget)
        card.use_requested.connect(self._on_use_requested)
        return card

    def _empty_words(self) -> str:
        if self._downloads.is_offline:
            return offline_reason(self._downloads) or self.tr(
                "Harmonium is offline by choice: nothing is fetched until you change it."
            )
        if not self._downloads.entries:
            return self.tr("Nothing is being downloaded.")
        return ""

    def _show_limit(self) -> None:
        limit = self._settings.download_limit
        self.limit.show_value(limit / _MB if limit else None)

    def _on_use_requested(self, id_: str) -> None:
        entry = self._downloads.entry(id_)
        if entry is not None and entry.path is not None:
            self._models.choose(entry.path)

    def _on_model_chosen(self, path: object) -> None:
        del path
        self.refresh()

    def _on_get_clicked(self) -> None:
        self.get_requested.emit()

    def _on_limit_chosen(self, megabytes: float | None) -> None:
        self._settings.download_limit = 0 if megabytes is None else round(megabytes * _MB)

    def _on_setting_changed(self, name: str) -> None:
        if name == "download_limit":
            self._show_limit()
        elif name == "is_offline":
            self.refresh()
